import { MousePointerClick, X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkRelation } from '../../../../shared/model/link.ts';
import { type Command, registerCommands } from '../../../state/commands.ts';
import { useSelection } from '../../../state/selection.ts';
import { useSides } from '../../../state/sides.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { linkSelection, stopSelecting } from './evidence-actions.ts';
import styles from './evidence-bar.module.css';
import { useEvidenceSearch } from './evidence-store.ts';

/** Above everything while words are sought that are evidence for a claim: what for, and what to do once they are selected. */
export function EvidenceBar() {
  const seeking = useEvidenceSearch();
  return seeking.by === 'selection' ? <Bar words={seeking.claim.words} relation={seeking.claim.relation} /> : null;
}

/** Of the claim, so many characters are shown. */
const SHORT = 90;

function Bar({ words, relation }: { words: string; relation: LinkRelation }) {
  const { t } = useTranslation();
  const selected = useSelection((state) => state.range !== null);
  const side = useSides((state) => state.focused);
  // Whenever another side takes over its keys, these come before them again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: registered anew for each side
  useEffect(() => registerCommands(evidenceCommands), [side]);
  const short = words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()} …` : words;
  return (
    <section className={styles['bar']} aria-label={t('evidence.bySelection')}>
      <MousePointerClick size={16} aria-hidden />
      <p role="status">{t('evidence.seeking', { relation: t(`evidence.doing.${relation}`), words: short })}</p>
      <Button variant="primary" isDisabled={!selected} onPress={linkSelection} preventFocusOnPress>
        {t('evidence.use')}
      </Button>
      <IconButton icon={X} label={t('evidence.commands.stop')} shortcut="Esc" onPress={stopSelecting} />
    </section>
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
