import type { TFunction } from 'i18next';
import { GitMerge } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../shared/model/article.ts';
import styles from './evidence-list.module.css';
import { metadataStrings } from './strings.ts';

interface Props {
  evidence: readonly Evidence[];
  /** As it stands in the form. */
  value: string;
  /** As it is stored. */
  stored: string;
  onUse(value: string): void;
}

/**
 * What somebody else set the field to at the same time, in a place of its own, and where a value was found in the source. Either can be
 * taken instead.
 */
export function EvidenceList({ evidence, value, stored, onUse }: Props) {
  const { t } = useTranslation();
  const elsewhere = evidence.filter((each) => each.source === 'person' && each.value !== stored);
  return (
    <>
      {elsewhere.length > 0 ? (
        <ul aria-label={t('metadata.elsewhere')} className={styles['elsewhere']}>
          {elsewhere.map((each) => (
            <li key={each.value}>
              <GitMerge size={14} aria-hidden />
              <span>{t('metadata.setElsewhere', { value: each.value })}</span>
              <Use offered={each.value} value={value} onUse={onUse} />
            </li>
          ))}
        </ul>
      ) : null}
      <Found evidence={evidence} value={value} stored={stored} onUse={onUse} />
    </>
  );
}

function Found({ evidence, value, stored, onUse }: Props) {
  const { t } = useTranslation();
  const found = evidence.filter((each) => each.source !== 'person');
  if (found.length === 0) {
    if (stored) return <p className={styles['none']}>{t('metadata.setByPerson')}</p>;
    return <p className={styles['none']}>{t('metadata.unknown')}</p>;
  }
  return (
    <ul aria-label={t('metadata.evidence')} className={styles['list']}>
      {found.map((each) => (
        <li key={`${each.source}${each.value}${each.quote ?? ''}`}>
          {each.quote ? <q>{each.quote}</q> : null}
          <span>
            {sourceName(each.source, t)} · {t('metadata.sure', { percent: Math.round(each.score * 100) })}
          </span>
          <Use offered={each.value} value={value} onUse={onUse} />
        </li>
      ))}
    </ul>
  );
}

function Use({ offered, value, onUse }: { offered: string } & Pick<Props, 'value' | 'onUse'>) {
  const { t } = useTranslation();
  return offered === value ? null : (
    <button type="button" onClick={() => onUse(offered)}>
      {t('metadata.use', { value: offered })}
    </button>
  );
}

type KnownSource = keyof typeof metadataStrings.sources;

function sourceName(source: string, t: TFunction): string {
  return source in metadataStrings.sources ? t(`metadata.sources.${source as KnownSource}`) : source;
}
