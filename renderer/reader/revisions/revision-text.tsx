import { Copy, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevisionInfo } from '../../../shared/bridge/answers.ts';
import { isEditing } from '../../state/editing.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { restoreRevision } from '../../state/revisions.ts';
import { undoable } from '../../state/undoable.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { inBackground } from '../../ui/report.ts';
import { Select } from '../../ui/select.tsx';
import { copyCitation } from './citation.ts';
import { Comparison } from './comparison.tsx';
import styles from './revisions.module.css';
import { useRevisionText } from './use-revisions.ts';

interface Props {
  articleId: string;
  revisions: readonly RevisionInfo[];
  shown: number;
  current: number;
}

/** One revision: what is different from another one, or its text; and the way back to it. */
export function RevisionText({ articleId, revisions, shown, current }: Props) {
  const { t, i18n } = useTranslation();
  const metadata = useOpenArticle((state) => state.view?.article.metadata);
  const before = revisions.findLast(({ revision }) => revision < shown)?.revision ?? null;
  const [look, setLook] = useState<'changes' | 'read'>(before === null ? 'read' : 'changes');
  const [other, setOther] = useState(before ?? current);
  const text = useRevisionText(articleId, shown);
  const old = useRevisionText(articleId, look === 'changes' ? other : null);
  const problem = text.error ?? old.error;

  const restore = () => {
    const number = { number: shown };
    const done = t('reader.revisions.restored', number);
    undoable(restoreRevision(articleId, shown, t('reader.revisions.restoreReason', number), done), done);
  };

  const cite = () => {
    const created = revisions.find(({ revision }) => revision === shown)?.created ?? '';
    const when = created === '' ? null : formatMoment(created, i18n.language);
    const which =
      when === null
        ? t('reader.revisions.number', { number: shown })
        : t('reader.revisions.made', { number: shown, when });
    if (metadata) inBackground(copyCitation(metadata, which));
  };

  return (
    <>
      <div className={styles['tools']}>
        <Choice<'changes' | 'read'>
          label={t('reader.revisions.look')}
          value={look}
          options={[
            { value: 'changes', label: t('reader.revisions.changes'), disabled: revisions.length < 2 },
            { value: 'read', label: t('reader.revisions.read') },
          ]}
          onChange={setLook}
        />
        {look === 'changes' ? (
          <Select
            label={t('reader.revisions.comparedWith')}
            options={revisions
              .filter(({ revision }) => revision !== shown)
              .map(({ revision }) => ({
                value: String(revision),
                label: t('reader.revisions.number', { number: revision }),
              }))}
            value={String(other)}
            onChange={(value) => setOther(Number(value))}
          />
        ) : null}
        <Button icon={Copy} onPress={cite}>
          {t('reader.citation.copy')}
        </Button>
        {shown === current ? null : (
          <Button icon={RotateCcw} isDisabled={isEditing()} onPress={restore}>
            {t('reader.revisions.restore')}
          </Button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className={styles['text']} tabIndex={0} aria-label={t('reader.revisions.number', { number: shown })}>
        {problem ? <p role="alert">{problem.message}</p> : null}
        {look === 'read' && text.data !== undefined ? text.data.split('\n\n').map(paragraph) : null}
        {look === 'changes' && text.data !== undefined && old.data !== undefined ? (
          <Comparison before={old.data} after={text.data} />
        ) : null}
      </section>
    </>
  );
}

function paragraph(text: string, index: number) {
  return (
    <p key={index} dir="auto">
      {text}
    </p>
  );
}
