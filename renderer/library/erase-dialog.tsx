import { useTranslation } from 'react-i18next';
import { call } from '../state/bridge.ts';
import { closeDialog } from '../state/dialogs.ts';
import { useArticleRow } from '../state/queries.ts';
import { toast } from '../state/toasts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { inBackground } from '../ui/report.ts';

/** The only question before an act: this one cannot be undone. */
export function EraseDialog({ ids }: { ids: string[] }) {
  const { t } = useTranslation();
  const title = useArticleRow(ids[0]).data?.title ?? '';
  const erase = async () => {
    closeDialog();
    await call('articles.erase', ids);
    toast(t('library.erased', { count: ids.length }));
  };
  return (
    <Dialog
      role="alertdialog"
      title={t('library.eraseTitle', { count: ids.length, title })}
      onClose={closeDialog}
      actions={
        <>
          <Button autoFocus onPress={closeDialog}>
            {t('ui.cancel')}
          </Button>
          <Button variant="danger" onPress={() => inBackground(erase())}>
            {t('library.eraseNow')}
          </Button>
        </>
      }
    >
      <p>{t('library.eraseText')}</p>
    </Dialog>
  );
}
