import { Link2 } from 'lucide-react';
import { Button, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { linkRelations } from '../../../shared/model/link.ts';
import { useAnnotations } from '../../state/annotations.ts';
import type { Command } from '../../state/commands.ts';
import { useSelection } from '../../state/selection.ts';
import { brief } from '../model/brief.ts';
import { TaskBar } from '../task-bar.tsx';
import { endAtHand, endLink, stopLinking, useLinking } from './link-actions.ts';
import styles from './link-bar.module.css';
import type { LinkEnd } from './link-end.ts';
import { relationIcons, relationKeys } from './relation-icons.ts';

/** Below the text while a link is being made by key: where it begins, and what it can say once the other end is at hand. */
export function LinkBar() {
  const from = useLinking((state) => state.from);
  return from ? <Bar from={from} /> : null;
}

function Bar({ from }: { from: LinkEnd }) {
  const { t } = useTranslation();
  const atHand = useSelection((state) => state.annotationId);
  const known = useAnnotations((state) => atHand !== null && state.byId.has(atHand));
  const to = known && atHand !== from.annotationId ? endAtHand() : null;
  return (
    <TaskBar
      label={t('annotate.links.bar')}
      icon={Link2}
      status={
        to
          ? t('annotate.links.to', { from: brief(from.words, 40), to: brief(to.words, 40) })
          : t('annotate.links.from', { words: brief(from.words) })
      }
      commands={linkCommands}
      stop={{ label: t('annotate.links.commands.stop'), run: stopLinking }}
    >
      <Toolbar aria-label={t('annotate.links.relation')} className={styles['relations'] ?? ''}>
        {linkRelations.map((relation) => {
          const Icon = relationIcons[relation];
          return (
            <Button
              key={relation}
              className={styles['relation'] ?? ''}
              isDisabled={!to}
              onPress={() => endLink(relation)}
              preventFocusOnPress
            >
              <Icon size={15} strokeWidth={1.9} aria-hidden />
              {t(`terms.relations.${relation}`)}
              <kbd aria-hidden>{relationKeys[relation].toUpperCase()}</kbd>
            </Button>
          );
        })}
      </Toolbar>
    </TaskBar>
  );
}

function otherIsAtHand(): boolean {
  const to = useSelection.getState().annotationId;
  return to !== null && to !== useLinking.getState().from?.annotationId;
}

const group = 'annotate.links.group';

export const linkCommands: Command[] = [
  ...linkRelations.map((relation) => ({
    id: `links.${relation}`,
    title: `annotate.links.commands.${relation}`,
    group,
    keys: [relationKeys[relation]],
    enabled: otherIsAtHand,
    run: () => endLink(relation),
  })),
  { id: 'links.stop', title: 'annotate.links.commands.stop', group, keys: ['Escape'], run: stopLinking },
];
