import { evidenceCommands } from '../../annotate/forms/evidence/evidence-bar.tsx';
import { linkCommands } from '../../annotate/links/link-bar.tsx';
import { noteCommands } from '../../annotate/notes/notes-commands.ts';
import { reviewCommands } from '../../annotate/review/use-review-commands.ts';
import { suggestionCommands } from '../../annotate/suggestions/use-suggestions.ts';
import { annotateCommands } from '../../annotate/use-annotate-commands.ts';
import { ledgerCommands } from '../../claims/ledger-list.tsx';
import { tagCommands } from '../../codebook/tag-commands.ts';
import { conflictCommands } from '../../library/conflicts/conflict-commands.ts';
import { listCommands } from '../../library/list-commands.ts';
import { waitingCommands } from '../../library/waiting/waiting-commands.ts';
import { editCommands } from '../../reader/edit/use-edit-commands.ts';
import { findCommands } from '../../reader/find/use-find.ts';
import { readerCommands } from '../../reader/use-reader-commands.ts';
import { searchCommands } from '../../search/search-commands.ts';
import type { Command } from '../../state/commands.ts';

/** Stands for what a command looks at when it is run: these are here to be named, not to be run. */
const unseen = (): never => {
  throw new Error('A command that is only listed was run.');
};

/** What each view offers while it is shown, to be listed anywhere: the last as the first. All else is there from the start. */
export function viewCommands(): Command[] {
  return [
    ...waitingCommands,
    ...conflictCommands(unseen),
    ...tagCommands(unseen, unseen),
    ...noteCommands(),
    ...ledgerCommands(unseen, unseen, unseen),
    ...searchCommands(unseen),
    ...evidenceCommands,
    ...linkCommands,
    ...reviewCommands(),
    ...suggestionCommands(),
    ...annotateCommands(unseen),
    ...findCommands(unseen),
    ...editCommands(unseen),
    ...readerCommands(unseen),
    ...listCommands(unseen),
  ];
}
