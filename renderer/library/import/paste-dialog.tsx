import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { inBackground } from '../../ui/report.ts';
import { importPasted } from './import-articles.ts';
import styles from './paste-dialog.module.css';
import { usePasted } from './paste-store.ts';

/** Shows what is on the clipboard before it becomes an article. Nothing of its markup is drawn: only its words. */
export function PasteDialog() {
  const { t } = useTranslation();
  const pasted = usePasted((state) => state.pasted);
  if (!pasted) return null;
  const close = () => usePasted.setState({ pasted: null });
  const add = () => {
    close();
    inBackground(importPasted(pasted.text, pasted.html));
  };
  const words = pasted.text.split(/\s+/).filter(Boolean).length;
  return (
    <Dialog
      title={t('import.pasteTitle')}
      width="wide"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button variant="primary" autoFocus onPress={add}>
            {t('import.pasteNow')}
          </Button>
        </>
      }
    >
      <p className={styles['kind']}>
        {pasted.html ? t('import.pasteAs.html') : t('import.pasteAs.text')} · {t('import.size', { count: words })}
      </p>
      <section aria-label={t('import.pasteHint')} className={styles['preview']} tabIndex={-1}>
        {pasted.text.slice(0, 4000)}
      </section>
    </Dialog>
  );
}
