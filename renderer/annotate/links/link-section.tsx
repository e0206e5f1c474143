import { Link2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import { useEvidenceWords } from '../../state/evidence-words.ts';
import { useEvidence } from '../../state/links.ts';
import { Button } from '../../ui/button.tsx';
import styles from '../forms/evidence/evidence.module.css';
import { EvidenceItem } from '../forms/evidence/evidence-item.tsx';
import { beginLink } from './link-actions.ts';
import { LinkItem } from './link-item.tsx';

/** What an annotation does to others, and what others do to it; of a claim the latter is its evidence and stands there. */
export function LinkSection({ placed, articleId }: { placed: PlacedAnnotation; articleId: string }) {
  const { t } = useTranslation();
  const { id, 'stet:kind': kind } = placed.annotation;
  const there = useEvidenceWords((state) => state.rows);
  const here = useEvidence(articleId).data ?? [];
  const outgoing = there.filter(({ link }) => link.body.some((body) => body['stet:annotation'] === id));
  const incoming = kind === 'claim' ? [] : here.filter(({ link }) => link.target.some((target) => target.id === id));
  return (
    <section className={styles['section']} aria-label={t('annotate.links.title')}>
      <h3>{t('annotate.links.title')}</h3>
      {outgoing.length + incoming.length > 0 ? (
        <ul>
          {outgoing.map((row) => (
            <LinkItem key={row.link.id} row={row} />
          ))}
          {incoming.map((row) => (
            <EvidenceItem key={row.link.id} row={row} articleId={articleId} />
          ))}
        </ul>
      ) : null}
      <div>
        <Button icon={Link2} onPress={() => beginLink()}>
          {t('annotate.links.begin')}
        </Button>
      </div>
    </section>
  );
}
