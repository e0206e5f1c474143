import { t } from 'i18next';

/** The text of a key that is only known at run time: a command's title, a heading. */
export function textOf(key: string): string {
  return t(key as 'app.name');
}
