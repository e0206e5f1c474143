import { t } from 'i18next';

/**
 * What else people may call a command, in words apart by blanks; '' where nothing is known. They stand beside its name among the texts, as
 * `…_also`; words of the name need not be told again.
 */
export function otherWordsOf(title: string): string {
  return t(`${title}_also` as 'app.name', { defaultValue: '' });
}
