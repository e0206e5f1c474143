import { ChevronRight, RotateCcw } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Removal } from '../../shared/model/removal.ts';
import { DoubtfulLine } from './doubtful-line.tsx';
import styles from './removal-fold.module.css';
import { reasonsOf } from './removal-reasons.ts';

/** From this score on nobody has to be told how sure it is. */
const PLAIN = 0.95;

interface Props {
  /** Which way the article is written. */
  dir: 'rtl' | 'ltr';
  removals: readonly Removal[];
  open: boolean;
  onToggle(): void;
  onRestore(removal: Removal): void;
  /** Decides about a line that was left in the text without certainty. */
  onDecide(removal: Removal, keep: boolean): void;
  /** Name of the article's site, for which restoring can become a rule; null when unknown. */
  site: string | null;
  onAlwaysRestore(removal: Removal): void;
}

/** Lines that cleaning took out, folded to one where they stood, and the line below that it was not sure of. */
export function RemovalFold({ removals, onDecide, ...props }: Props) {
  const out = removals.filter(({ restored }) => !restored);
  return (
    <>
      {out.length > 0 && <RemovedLines {...props} removals={out} />}
      {removals
        .filter(({ restored }) => restored)
        .map((removal) => (
          <DoubtfulLine
            key={removal.id}
            dir={props.dir}
            removal={removal}
            onRemove={() => onDecide(removal, false)}
            onKeep={() => onDecide(removal, true)}
          />
        ))}
    </>
  );
}

function RemovedLines({ dir, removals, open, onToggle, onRestore, site, onAlwaysRestore }: Omit<Props, 'onDecide'>) {
  const { t } = useTranslation();
  const id = useId();
  const kinds = [...new Set(removals.map((removal) => t(`reader.kinds.${removal.kind}`)))];
  const shown = kinds.slice(0, 3).join(', ') + (kinds.length > 3 ? ' …' : '');
  return (
    <div className={styles.fold} dir={dir}>
      <Button className={styles.toggle} aria-expanded={open} aria-controls={id} onPress={onToggle}>
        <ChevronRight size={14} aria-hidden className={styles.chevron} />
        <bdi>
          {t('reader.removed.lines', { count: removals.length })}: {shown}
        </bdi>
      </Button>
      {open && (
        <div id={id} className={styles.lines}>
          {site === null ? null : <p className={styles.hint}>{t('reader.site.hint', { site })}</p>}
          <ul>
            {removals.map((removal) => (
              <li key={removal.id}>
                <p dir="auto">{removal.text}</p>
                <p className={styles.why} title={removal.rules.join(', ')}>
                  <bdi className={styles.kind}>{t(`reader.kinds.${removal.kind}`)}</bdi>
                  <bdi>{reasonsOf(removal).join(', ')}</bdi>
                  {removal.score < PLAIN ? (
                    <bdi>{t('reader.removed.sure', { percent: Math.round(removal.score * 100) })}</bdi>
                  ) : null}
                </p>
                <div className={styles.ways}>
                  {site !== null && (
                    <Button
                      className={styles.always}
                      aria-label={t('reader.site.keepNamed', { site, text: removal.text })}
                      onPress={() => onAlwaysRestore(removal)}
                    >
                      {t('reader.site.always')}
                    </Button>
                  )}
                  <Button
                    className={styles.restore}
                    aria-label={t('reader.removed.restoreNamed', { text: removal.text })}
                    onPress={() => onRestore(removal)}
                  >
                    <RotateCcw size={14} aria-hidden />
                    {t('reader.removed.restore')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
