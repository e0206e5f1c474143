import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationKind, ClaimStatus } from '../../shared/model/annotation.ts';
import type { SearchFacets } from '../../shared/model/library.ts';
import { fieldQuery } from '../../shared/search/complete-query.ts';
import counted from '../ui/counted.module.css';
import { inWriting } from '../ui/in-writing.ts';
import styles from './facets.module.css';

/** The field that choosing a value of each facet adds to the query. */
const fields = {
  kind: 'kind',
  status: 'status',
  speaker: 'speaker',
  publication: 'publication',
  year: 'published',
} as const;
const groups = ['kind', 'status', 'speaker', 'publication', 'year'] as const;
/** Values shown of each. */
const SHOWN = 6;

interface Props {
  facets: SearchFacets | undefined;
  /** Adds a piece to the query. */
  onNarrow(piece: string): void;
}

/** What would narrow the search, with how many articles would be left. A facet with one value narrows nothing. */
export const Facets = memo(function Facets({ facets, onNarrow }: Props) {
  const { t } = useTranslation();
  const nameOf = (group: keyof typeof fields, value: string) => {
    if (group === 'kind') return t(`search.kinds.${value as AnnotationKind}`);
    if (group === 'status') return t(`terms.statuses.${value as ClaimStatus}`);
    return value;
  };
  const useful = groups.filter(
    (group) => (facets?.[group].length ?? 0) > (group === 'kind' || group === 'speaker' ? 0 : 1),
  );
  if (!facets || useful.length === 0) return null;
  return (
    <section aria-label={t('search.narrow')} className={styles['facets']}>
      {useful.map((group) => (
        <div key={group} className={styles['group']}>
          <h2 className={styles['heading']}>{t(`search.facets.${group}`)}</h2>
          <ul className={styles['values']}>
            {facets[group].slice(0, SHOWN).map(({ value, count, ...who }) => (
              <li key={value}>
                <button
                  type="button"
                  className={styles['value']}
                  onClick={() => onNarrow(fieldQuery('known' in who && who.known ? 'person' : fields[group], value))}
                >
                  <span className={counted['name']}>{nameOf(group, value)}</span>
                  <span className={counted['count']}>{inWriting(count)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
});
