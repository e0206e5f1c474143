import { useTranslation } from 'react-i18next';
import { openArticle } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { inWriting } from '../../ui/in-writing.ts';
import styles from './outcomes-dialog.module.css';

/** Of a large run not every outcome is listed: nobody reads ten thousand lines. */
const LISTED = 2000;

/** What became of one thing. */
export interface Outcome {
  label: string;
  /** The article to go to; null where there is none. */
  articleId: string | null;
  reason?: string | undefined;
  /** What else can be done about it; the dialog closes first. */
  action?: { label: string; run(): void } | undefined;
}

export interface OutcomeGroup {
  name: string;
  /** Where an entry stands for several: of how many all of them tell. */
  count?: number;
  outcomes: readonly Outcome[];
}

interface Props {
  title: string;
  groups: OutcomeGroup[];
  onClose(): void;
  /** What can be done with the report, before the way out. */
  actions?: React.ReactNode;
}

/** The report at the end of a run: a group for each way it may have ended, every entry with its reason. */
export function OutcomesDialog({ title, groups, onClose, actions }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={title}
      width="wide"
      onClose={onClose}
      actions={
        <>
          {actions}
          <Button variant="primary" onPress={onClose}>
            {t('ui.close')}
          </Button>
        </>
      }
    >
      {groups
        .filter(({ outcomes }) => outcomes.length > 0)
        .map(({ name, count, outcomes }) => (
          <section key={name} className={styles['group']}>
            <h3>
              {name} <span>{inWriting(count ?? outcomes.length)}</span>
            </h3>
            <ul>
              {outcomes.slice(0, LISTED).map((outcome, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and labels may be the same.
                <li key={at}>
                  <Label outcome={outcome} onLeave={onClose} />
                  {outcome.reason ? <p>{outcome.reason}</p> : null}
                  {outcome.action ? <Action action={outcome.action} onLeave={onClose} /> : null}
                </li>
              ))}
              {outcomes.length > LISTED ? <li>{t('ui.andMore', { count: outcomes.length - LISTED })}</li> : null}
            </ul>
          </section>
        ))}
    </Dialog>
  );
}

function Label({ outcome: { label, articleId }, onLeave }: { outcome: Outcome; onLeave(): void }) {
  if (articleId === null) return <span>{label}</span>;
  return (
    <button
      type="button"
      onClick={() => {
        onLeave();
        openArticle(articleId);
      }}
    >
      {label}
    </button>
  );
}

function Action({ action, onLeave }: { action: { label: string; run(): void }; onLeave(): void }) {
  return (
    <button
      type="button"
      onClick={() => {
        onLeave();
        action.run();
      }}
    >
      {action.label}
    </button>
  );
}
