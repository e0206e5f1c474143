import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlacedAnnotation } from '../../../../shared/model/annotation.ts';
import { shortcutOf } from '../../../state/command-entry.ts';
import { useEvidence } from '../../../state/links.ts';
import { useOpenArticle } from '../../../state/open-article.ts';
import { Button } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import styles from './evidence.module.css';
import { EvidenceItem } from './evidence-item.tsx';
import { evidenceWays, soughtFor, wayCommandId } from './evidence-ways.ts';
import { RelationChoice } from './relation-choice.tsx';

/** What supports a claim, contradicts it or gives it context, and ways to add more. */
export function EvidenceSection({ placed, articleId }: { placed: PlacedAnnotation; articleId: string }) {
  const { t } = useTranslation();
  const rows = useEvidence(articleId).data;
  const annotationId = placed.annotation.id;
  const own = (rows ?? [])
    .filter(({ link }) => link.target.some(({ id }) => id === annotationId))
    .toSorted((a, b) => a.link.created.localeCompare(b.link.created));
  return (
    <section className={styles['section']} aria-label={t('evidence.title')}>
      <h3>{t('evidence.title')}</h3>
      {rows && own.length === 0 ? <p className={styles['none']}>{t('evidence.none')}</p> : null}
      {own.length > 0 ? (
        <ul>
          {own.map((row) => (
            <EvidenceItem key={row.link.id} row={row} articleId={articleId} />
          ))}
        </ul>
      ) : null}
      <RelationChoice annotationId={annotationId} label={t('evidence.adding')} />
      <div>
        <Menu
          label={t('evidence.add')}
          trigger={<Button icon={Plus}>{t('evidence.add')}</Button>}
          entries={evidenceWays.map((way) => ({
            id: way.name,
            label: t(`evidence.${way.name}`),
            icon: way.icon,
            shortcut: shortcutOf(wayCommandId(way)),
            run: () => way.run(soughtFor(placed, articleId, useOpenArticle.getState().text)),
          }))}
        />
      </div>
    </section>
  );
}
