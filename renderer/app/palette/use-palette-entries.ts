import { useMemo, useState } from 'react';
import { besideBefore } from '../../state/beside-memory.ts';
import { type Command, useCommands } from '../../state/commands.ts';
import { useArticleRow, useArticlesWith, useCollections } from '../../state/queries.ts';
import { sideOf, useRoute } from '../../state/route.ts';
import { textOf } from '../../ui/text-of.ts';
import { groupCommands } from '../keys/command-groups.ts';
import { otherWordsOf } from '../keys/other-words.ts';
import { articleEntries, type PaletteEntry, paletteEntries } from './entries.ts';
import { recentCommands } from './recent-commands.ts';

/** What the palette offers for what was typed; `beside`: only articles, to be opened beside the one that is read. */
export function usePaletteEntries(typed: string, beside: boolean): { entries: PaletteEntry[]; isFetched: boolean } {
  // What can be done is what could be done before the palette opened.
  const [commands] = useState(() => (beside ? [] : commandsNow()));
  const [recent] = useState(recentCommands);
  const read = useRoute((state) => state.articleId);
  const before = beside && read !== null ? besideBefore(read) : null;
  const { data: found, isFetched: areFound } = useArticlesWith(typed);
  const { data: collections, isFetched: areCollected } = useCollections();
  const earlier = useArticleRow(before ?? undefined).data;
  const articles = useMemo(() => {
    const all = earlier && typed === '' ? [earlier, ...(found ?? []).filter(({ id }) => id !== earlier.id)] : found;
    return (all ?? []).filter((row) => !beside || sideOf(row.id) === null);
  }, [found, earlier, typed, beside]);
  const entries = useMemo(() => {
    if (beside) return articleEntries(typed, articles, before);
    const choice = { commands, recent, collections: collections ?? [], articles };
    return paletteEntries(typed, choice, textOf, otherWordsOf);
  }, [typed, commands, recent, collections, articles, beside, before]);
  return { entries, isFetched: areFound && (beside || areCollected) };
}

function commandsNow(): Command[] {
  return groupCommands(useCommands.getState().byId.values())
    .flatMap((group) => group.commands)
    .filter((command) => command.id !== 'app.palette' && command.enabled?.() !== false);
}
