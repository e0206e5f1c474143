import { t } from 'i18next';

/** The field of an article that names the text which is read. */
export const TEXT = 'revision';

const METADATA = 'metadata.';

/** A field's name; of what other programs wrote its own. */
export function articleFieldName(field: string): string {
  if (!field.startsWith(METADATA)) return t(`conflicts.articleFields.${field}`, { defaultValue: field });
  const name = field.slice(METADATA.length);
  return t(`metadata.fields.${name}`, { defaultValue: name });
}

/** A value in words; empty where it says nothing. */
export function articleFieldText(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (field === 'status') return t(`library.status.${String(value)}`, { defaultValue: String(value) });
  if (field === 'starred') return t(value === true ? 'conflicts.starred' : 'conflicts.unstarred');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
