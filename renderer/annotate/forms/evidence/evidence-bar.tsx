import { MousePointerClick } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LinkRelation } from '../../../../shared/model/link.ts';
import type { Command } from '../../../state/commands.ts';
import { useSelection } from '../../../state/selection.ts';
import { Button } from '../../../ui/button.tsx';
import { TaskBar } from '../../task-bar.tsx';
import { linkSelection, stopSelecting } from './evidence-actions.ts';
import { useEvidenceSearch } from './evidence-store.ts';

/** Below what is shown while words are sought that are evidence for a claim: what for, and what to do once they are selected. */
export function EvidenceBar() {
  const seeking = useEvidenceSearch();
  return seeking.by === 'selection' ? <Bar words={seeking.claim.words} relation={seeking.claim.relation} /> : null;
}

/** Of the claim, so many characters are shown. */
const SHORT = 90;

function Bar({ words, relation }: { words: string; relation: LinkRelation }) {
  const { t } = useTranslation();
  const selected = useSelection((state) => state.range !== null);
  const short = words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()} …` : words;
  return (
    <TaskBar
      label={t('evidence.bySelection')}
      icon={MousePointerClick}
      status={t('evidence.seeking', { relation: t(`evidence.doing.${relation}`), words: short })}
      evidence
      commands={evidenceCommands}
      stop={{ label: t('evidence.commands.stop'), run: stopSelecting }}
    >
      <Button variant="primary" isDisabled={!selected} onPress={linkSelection} preventFocusOnPress>
        {t('evidence.use')}
      </Button>
    </TaskBar>
  );
}

export const evidenceCommands: Command[] = [
  {
    id: 'evidence.use',
    title: 'evidence.commands.use',
    group: 'evidence.group',
    keys: ['Enter'],
    enabled: () => useSelection.getState().range !== null,
    run: linkSelection,
  },
  {
    id: 'evidence.stop',
    title: 'evidence.commands.stop',
    group: 'evidence.group',
    keys: ['Escape'],
    run: stopSelecting,
  },
];
