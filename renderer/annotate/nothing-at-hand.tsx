import { PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AnnotationKind } from '../../shared/model/annotation.ts';
import { useShortcut } from '../state/command-entry.ts';
import { useEditing } from '../state/editing.ts';
import { Empty } from '../ui/empty.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import styles from './nothing-at-hand.module.css';

/** In the order of the toolbar. */
const kinds = ['quote', 'claim', 'note', 'highlight', 'tag'] as const satisfies readonly AnnotationKind[];

/** How words are marked, by the keys that this person has. While the text is corrected these write. */
export function NothingAtHand() {
  const { t } = useTranslation();
  const correcting = useEditing((state) => state.articleId !== null);
  if (correcting) return <Empty icon={PencilLine}>{t('annotate.inspector.correcting')}</Empty>;
  return (
    <Empty
      icon={PencilLine}
      action={
        <ul className={styles['kinds']}>
          {kinds.map((kind) => (
            <Kind key={kind} kind={kind} />
          ))}
        </ul>
      }
    >
      {t('annotate.inspector.nothing')}
    </Empty>
  );
}

function Kind({ kind }: { kind: AnnotationKind }) {
  const { t } = useTranslation();
  const shortcut = useShortcut(`annotate.${kind}`);
  return (
    <li>
      <KindIcon kind={kind} />
      <span>{t(`terms.kinds.${kind}`)}</span>
      {shortcut ? <kbd>{shortcut}</kbd> : null}
    </li>
  );
}
