import { useTranslation } from 'react-i18next';
import type { AnnotationOutcome } from '../../../shared/exchange/incoming.ts';
import { openArticle } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './report-dialog.module.css';
import { showAnnotationReport, useAnnotationReport } from './report-store.ts';

const order: AnnotationOutcome['status'][] = ['skipped', 'unplaced', 'placed'];
/** Of a large file not every annotation is listed: nobody reads ten thousand lines. */
const LISTED = 200;

/** What became of every annotation of a file: those that were left out first, each with its reason. */
export function AnnotationReportDialog() {
  const { t } = useTranslation();
  const outcomes = useAnnotationReport((state) => state.outcomes);
  if (!outcomes) return null;
  const close = () => showAnnotationReport(null);
  return (
    <Dialog
      title={t('import.annotationsReport')}
      width="wide"
      onClose={close}
      actions={
        <Button variant="primary" onPress={close}>
          {t('ui.close')}
        </Button>
      }
    >
      {order.map((status) => {
        const those = outcomes.filter((outcome) => outcome.status === status);
        return those.length === 0 ? null : (
          <section key={status} className={styles['group']}>
            <h3>
              {t(`import.annotationStatus.${status}`)} <span>{those.length}</span>
            </h3>
            <ul>
              {those.slice(0, LISTED).map((outcome, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and labels may be the same.
                <li key={at}>
                  <Outcome outcome={outcome} close={close} />
                  {outcome.reason ? <p>{outcome.reason}</p> : null}
                </li>
              ))}
              {those.length > LISTED ? <li>{t('export.integrity.more', { count: those.length - LISTED })}</li> : null}
            </ul>
          </section>
        );
      })}
    </Dialog>
  );
}

function Outcome({ outcome: { label, articleId }, close }: { outcome: AnnotationOutcome; close(): void }) {
  if (!articleId) return <span>{label}</span>;
  return (
    <button
      type="button"
      onClick={() => {
        close();
        openArticle(articleId);
      }}
    >
      {label}
    </button>
  );
}
