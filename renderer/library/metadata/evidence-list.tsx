import type { TFunction } from 'i18next';
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

/** Where a value was found in the source; another value that was found can be taken instead. */
export function EvidenceList({ evidence, value, stored, onUse }: Props) {
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
          {each.value === value ? null : (
            <button type="button" onClick={() => onUse(each.value)}>
              {t('metadata.use', { value: each.value })}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

type KnownSource = keyof typeof metadataStrings.sources;

function sourceName(source: string, t: TFunction): string {
  return source in metadataStrings.sources ? t(`metadata.sources.${source as KnownSource}`) : source;
}
