import { useTranslation } from 'react-i18next';
import { useEvidenceWords } from '../../state/evidence-words.ts';
import { goToPlace } from '../../state/route.ts';
import { useSelection } from '../../state/selection.ts';
import { brief } from '../model/brief.ts';
import styles from './linked-words-list.module.css';
import { relationIcons } from './relation-icons.ts';

/** Below the list of annotations: words of this article that are linked to annotations elsewhere. */
export function LinkedWordsList() {
  const { t } = useTranslation();
  const rows = useEvidenceWords((state) => state.rows);
  if (rows.length === 0) return null;
  return (
    <section className={styles['words']} aria-label={t('annotate.links.wordsOfOthers')}>
      <h3>{t('annotate.links.wordsOfOthers')}</h3>
      <ul>
        {rows.map(({ link, text, range, about }) => {
          const relation = link['stet:relation'];
          const Icon = relationIcons[relation];
          const take = () => {
            if (range) goToPlace({ annotationId: null, range, select: false });
            useSelection.setState({ annotationId: link.id });
          };
          return (
            <li key={link.id}>
              <button type="button" onClick={take}>
                <q dir="auto">{brief(text, 120)}</q>
                <small dir="auto">
                  <Icon size={13} aria-hidden /> {t(`annotate.links.does.${relation}`)} {brief(about.text, 80)}
                </small>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
