import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '../../../shared/model/library.ts';
import { openArticle } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './report-dialog.module.css';
import { showReport, useReport } from './report-store.ts';

const order: ImportOutcome['status'][] = ['failed', 'duplicate', 'added'];

/** What became of every source of an import: failures first, each with its reason. */
export function ReportDialog() {
  const { t } = useTranslation();
  const outcomes = useReport((state) => state.outcomes);
  if (!outcomes) return null;
  const close = () => showReport(null);
  return (
    <Dialog
      title={t('import.report')}
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
              {t(`import.reportStatus.${status}`)} <span>{those.length}</span>
            </h3>
            <ul>
              {those.map((outcome) => (
                <li key={`${outcome.source}${outcome.id}`}>
                  {outcome.id ? (
                    <button
                      type="button"
                      onClick={() => {
                        close();
                        if (outcome.id) openArticle(outcome.id);
                      }}
                    >
                      {outcome.title}
                    </button>
                  ) : (
                    <span>{fileName(outcome.source)}</span>
                  )}
                  {outcome.reason ? <p>{outcome.reason}</p> : null}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Dialog>
  );
}

function fileName(source: string): string {
  return source.split(/[\\/]/).at(-1) ?? source;
}
