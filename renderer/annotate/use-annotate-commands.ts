import { useEffect, useRef } from 'react';
import type { Code } from '../../shared/model/codebook.ts';
import { asStep, type Command, registerCommands } from '../state/commands.ts';
import { useCodes } from '../state/queries.ts';
import { useRecentTags } from '../state/recent-tags.ts';
import { useSelection } from '../state/selection.ts';
import { useSideFocused } from '../state/sides.ts';
import { statusCommands } from '../state/status-commands.ts';
import {
  addPart,
  annotate,
  annotateAndWrite,
  atHand,
  claimInFocus,
  markClaim,
  remove,
  step,
  toggleTag,
} from './actions.ts';
import { evidenceWayCommands } from './forms/evidence/evidence-ways.ts';
import { showTab, writeIn } from './inspector-focus.ts';
import { beginLink } from './links/link-actions.ts';
import { noteOnArticle } from './notes/note-actions.ts';
import { join, moveEdge, nextOnSameWords, split } from './span-actions.ts';

/** What annotating offers to the keyboard, the palette and the menu while an article is open. */
export function useAnnotateCommands(): void {
  const codes = useCodes().data;
  const recent = useRecentTags((state) => state.ids);
  const tags = useRef<(Code | undefined)[]>([]);
  tags.current = recent.map((id) => codes?.find((code) => code.id === id));
  const focused = useSideFocused();
  useEffect(() => (focused ? registerCommands(annotateCommands(() => tags.current)) : undefined), [focused]);
}

const selected = () => useSelection.getState().range !== null;
const held = () => atHand() !== null;

export function annotateCommands(tags: () => (Code | undefined)[]): Command[] {
  const command = (name: string, keys: string[], enabled: () => boolean, run: Command['run']): Command => ({
    id: `annotate.${name}`,
    title: `annotate.commands.${name}`,
    group: 'annotate.commands.group',
    keys,
    enabled,
    run,
  });
  return [
    ...statusCommands(claimInFocus, markClaim),
    ...evidenceWayCommands(claimInFocus),
    command('quote', ['q'], selected, () => void annotate('quote')),
    command('addPart', ['Shift+Q'], () => selected() && atHand()?.annotation['stet:kind'] === 'quote', addPart),
    command('claim', ['c'], selected, () => void annotate('claim')),
    command(
      'note',
      ['n'],
      () => selected() || held(),
      () => annotateAndWrite('note'),
    ),
    {
      ...command('noteOnArticle', ['Shift+N'], () => true, noteOnArticle),
      title: 'notes.commands.article',
    },
    command('highlight', ['h'], selected, () => void annotate('highlight')),
    command(
      'tag',
      ['t'],
      () => selected() || held(),
      () => annotateAndWrite('tag'),
    ),
    command(
      'edit',
      ['Enter'],
      () => held() && !onRow(),
      () => writeIn('first'),
    ),
    command('delete', ['Delete', 'Backspace'], held, () => {
      const placed = atHand();
      if (placed) return remove(placed);
    }),
    asStep(
      command(
        'next',
        ['Shift+J'],
        () => true,
        () => step(1),
      ),
    ),
    asStep(
      command(
        'previous',
        ['Shift+K'],
        () => true,
        () => step(-1),
      ),
    ),
    command('narrowEndBySentence', ['Alt+BracketLeft'], held, () => moveEdge('end', 'narrower', 'sentence')),
    command('widenEndBySentence', ['Alt+BracketRight'], held, () => moveEdge('end', 'wider', 'sentence')),
    command('narrowStartBySentence', ['Alt+Shift+BracketLeft'], held, () => moveEdge('start', 'narrower', 'sentence')),
    command('widenStartBySentence', ['Alt+Shift+BracketRight'], held, () => moveEdge('start', 'wider', 'sentence')),
    {
      ...command('link', ['Shift+L'], held, () => beginLink()),
      title: 'annotate.links.commands.begin',
    },
    command('split', ['Shift+D'], held, split),
    command('join', ['Shift+U'], held, join),
    asStep(command('sameWords', ['.'], held, nextOnSameWords)),
    command('narrowEnd', ['['], held, () => moveEdge('end', 'narrower')),
    command('widenEnd', [']'], held, () => moveEdge('end', 'wider')),
    command('narrowStart', ['Shift+BracketLeft'], held, () => moveEdge('start', 'narrower')),
    command('widenStart', ['Shift+BracketRight'], held, () => moveEdge('start', 'wider')),
    command(
      'list',
      ['a'],
      () => true,
      () => {
        writeIn('first');
        showTab('all');
      },
    ),
    ...Array.from({ length: 9 }, (_, index) =>
      command(
        `tag${index + 1}`,
        [String(index + 1)],
        () => (selected() || held()) && !!tags()[index],
        () => {
          const code = tags()[index];
          if (code) return toggleTag(code);
        },
      ),
    ),
  ];
}

/** Enter on a row of a tree beside the text opens that; controls have it anyway. */
function onRow(): boolean {
  return document.activeElement?.closest('[role="row"]') != null;
}
