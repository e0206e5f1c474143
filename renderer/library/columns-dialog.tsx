import { useTranslation } from 'react-i18next';
import { closeDialog } from '../state/dialogs.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { inBackground } from '../ui/report.ts';
import { type ColumnKey, columnKeys, narrowest, widest } from './columns.ts';
import styles from './columns-dialog.module.css';

/** Which columns a wide list has, and how wide they are. Every change holds at once. */
export function ColumnsDialog() {
  const { t } = useTranslation();
  const list = useSettings((state) => state.list);
  const set = (change: Partial<typeof list>) => inBackground(changeSettings({ list: { ...list, ...change } }));
  const turn = (key: ColumnKey, on: boolean) =>
    set({ columns: on ? [...list.columns, key] : list.columns.filter((each) => each !== key) });
  return (
    <Dialog
      title={t('library.columnsTitle')}
      onClose={closeDialog}
      actions={<Button onPress={() => set({ widths: {} })}>{t('library.columnsReset')}</Button>}
    >
      <ul className={styles['columns']}>
        {columnKeys.map((key) => {
          const name = t(`library.columns.${key}`);
          const shown = list.columns.includes(key);
          return (
            <li key={key}>
              <label className={styles['name']}>
                <input type="checkbox" checked={shown} onChange={({ target }) => turn(key, target.checked)} />
                {name}
              </label>
              <input
                type="range"
                aria-label={t('library.columnWidth', { name })}
                min={narrowest}
                max={widest}
                step={0.5}
                disabled={!shown}
                value={list.widths[key] ?? 8}
                onChange={({ target }) => set({ widths: { ...list.widths, [key]: Number(target.value) } })}
              />
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
