import { FileText, Globe, MousePointerClick, Plus, TextSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { claimOf, type PlacedAnnotation } from '../../../../shared/model/annotation.ts';
import { evidenceRelations, type LinkRelation } from '../../../../shared/model/link.ts';
import { useEvidence } from '../../../state/links.ts';
import { useOpenArticle } from '../../../state/open-article.ts';
import { undoable } from '../../../state/undoable.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { wordsOf } from '../../model/order.ts';
import styles from './evidence.module.css';
import { addFile } from './evidence-actions.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { seekEvidence } from './evidence-store.ts';

/** What supports a claim, contradicts it or gives it context, and ways to add more. */
export function EvidenceSection({ placed, articleId }: { placed: PlacedAnnotation; articleId: string }) {
  const { t } = useTranslation();
  const rows = useEvidence(articleId).data;
  const text = useOpenArticle((state) => state.text);
  const [relation, setRelation] = useState<LinkRelation>('supports');
  const annotationId = placed.annotation.id;
  const own = (rows ?? [])
    .filter(({ link }) => link.target.some(({ id }) => id === annotationId))
    .toSorted((a, b) => a.link.created.localeCompare(b.link.created));
  const words = claimOf(placed.annotation)?.['schema:text'] || wordsOf(placed, text);
  const claim = { articleId, annotationId, words, relation };
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
      <Choice<LinkRelation>
        label={t('evidence.adding')}
        value={relation}
        options={evidenceRelations.map((value) => ({ value, label: t(`terms.relations.${value}`) }))}
        onChange={setRelation}
      />
      <div>
        <Menu
          label={t('evidence.add')}
          trigger={<Button icon={Plus}>{t('evidence.add')}</Button>}
          entries={[
            {
              id: 'search',
              label: t('evidence.bySearch'),
              icon: TextSearch,
              run: () => seekEvidence('search', claim),
            },
            {
              id: 'selection',
              label: t('evidence.bySelection'),
              icon: MousePointerClick,
              run: () => seekEvidence('selection', claim),
            },
            { id: 'page', label: t('evidence.byPage'), icon: Globe, run: () => seekEvidence('page', claim) },
            {
              id: 'file',
              label: t('evidence.byFile'),
              icon: FileText,
              run: () => undoable(addFile(claim), () => undefined),
            },
          ]}
        />
      </div>
    </section>
  );
}
