import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, type LexicalNode } from 'lexical';
import { CornerUpLeft, RefreshCw, X } from 'lucide-react';
import type { PressEvent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Embed } from '../../../shared/model/embed.ts';
import { announce } from '../../state/announce.ts';
import { openAsPressed } from '../../state/route.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useNameOf } from '../use-name-of.ts';
import styles from './embed-block.module.css';
import { embedOf, sameEmbed } from './embed-of.ts';
import { useEmbedded } from './use-embedded.ts';

/** An embedded quote or claim as it was when it was embedded, with the way to its place, and with what has changed since. */
export function EmbedBlock({ embed, nodeKey }: { embed: Embed; nodeKey: string }) {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const nameOf = useNameOf();
  const { row, gone } = useEmbedded(embed);
  const now = row ? embedOf(row, nameOf) : null;
  const changed = now !== null && !sameEmbed(embed, now);
  const trouble = gone ? t('annotate.embeds.gone') : row?.orphan ? t('annotate.embeds.lost') : null;

  const go = (press: PressEvent) =>
    openAsPressed(press, embed.articleId, { annotationId: embed.annotationId, range: null });
  const refresh = () => {
    if (!now) return;
    editor.update(() => {
      const node = $getNodeByKey(nodeKey);
      if (isEmbed(node)) node.setEmbed(now);
    });
    announce(t('annotate.embeds.refreshed'));
  };
  const remove = () =>
    editor.update(() => {
      $getNodeByKey(nodeKey)?.selectPrevious();
      $getNodeByKey(nodeKey)?.remove();
    });

  return (
    <figure
      className={styles['embed']}
      contentEditable={false}
      aria-label={t('annotate.embeds.block', { about: embed.about })}
    >
      <blockquote dir="auto">{embed.words}</blockquote>
      <figcaption>
        <span dir="auto">{embed.about}</span>
        <span className={styles['tools']}>
          {gone ? null : <IconButton icon={CornerUpLeft} small label={t('annotate.embeds.goTo')} onPress={go} />}
          <IconButton icon={X} small label={t('annotate.embeds.remove')} onPress={remove} />
        </span>
      </figcaption>
      {trouble ? <p className={styles['trouble']}>{trouble}</p> : null}
      {changed && now ? (
        <div className={styles['changed']}>
          <p>
            <strong>{t('annotate.embeds.changed')}</strong>{' '}
            <span dir="auto">{now.words === embed.words ? now.about : now.words}</span>
          </p>
          <Button variant="quiet" icon={RefreshCw} onPress={refresh}>
            {t('annotate.embeds.refresh')}
          </Button>
        </div>
      ) : null}
    </figure>
  );
}

/** The node draws this, and so cannot be imported here. */
function isEmbed(node: LexicalNode | null): node is LexicalNode & { setEmbed(embed: Embed): void } {
  return node?.getType() === 'note-embed';
}
