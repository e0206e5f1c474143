import i18next from 'i18next';

/** A number as the language of the window writes it, wherever it stands: 12,000. */
export function inWriting(value: number, language: string | undefined = i18next.language): string {
  return value.toLocaleString(language);
}
