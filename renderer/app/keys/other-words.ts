import { t } from 'i18next';

/** What else people may call a command, in words apart by blanks; '' where nothing is known. */
export function otherWordsOf(commandId: string): string {
  return t(`palette.otherWords.${commandId.replaceAll('.', '-')}` as 'app.name', { defaultValue: '' });
}
