import type { Article } from '../../model/article.ts';

/** What stands at the head of a note. */
export type Fields = [key: string, value: string | number | readonly string[] | null][];

/** YAML; a JSON value is a YAML value, so no text can break out of it. Unknown and empty values are left out. */
export function frontMatter(fields: Fields): string {
  const lines = known(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n`;
}

/** Those that have a value. */
export function known(fields: Fields): Fields {
  return fields.filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0));
}

export function articleFields({ id, metadata, added, status }: Article): Fields {
  return [
    ['title', metadata.title],
    ['byline', metadata.byline],
    ['byline_role', metadata.bylineRole],
    ['publication', metadata.publication],
    ['published', metadata.published],
    ['place', metadata.place],
    ['url', metadata.url],
    ['language', metadata.language],
    ['id', id],
    ['added', added],
    ['status', status],
  ];
}
