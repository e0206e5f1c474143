import { t } from 'i18next';
import type { Settings } from '../../shared/model/settings.ts';
import { searchWordsCommand } from '../search/search-words.ts';
import { announce } from '../state/announce.ts';
import { call } from '../state/bridge.ts';
import { asStep, type Command, runCommand } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { isEditing } from '../state/editing.ts';
import { settleEdits } from '../state/edits.ts';
import { redo, undo, useHistory } from '../state/history.ts';
import { rescanLibrary } from '../state/rescan.ts';
import { closeSide, goTo, useRoute, type View } from '../state/route.ts';
import { changeSettings } from '../state/settings.ts';
import { useSides } from '../state/sides.ts';
import { changeToast, dismiss, toast } from '../state/toasts.ts';
import { goBack, goForward, useVisited } from '../state/visited.ts';
import { inBackground, reportProblem } from '../ui/report.ts';
import { copyLinkCommand } from './link-command.ts';
import { focusMessages, focusNextPane, togglePaneAndFocus } from './pane-focus.ts';
import { openBesideCommand } from './reading/beside-command.ts';
import { windowCommands } from './window-commands.ts';

/** What can be done anywhere. */
export function appCommands(): Command[] {
  const command = (
    id: string,
    title: string,
    group: string,
    keys: string[],
    run: Command['run'],
    more: Partial<Command> = {},
  ): Command => ({ id, title: `app.commands.${title}`, group: `app.commands.${group}`, keys, run, ...more });
  const anywhere = { inTextFields: true };
  const untouched = { inTextFields: 'untouched' } as const;
  const go = (view: View, id: string, title: string, keys: string[]) =>
    command(id, title, 'navigation', keys, () => goTo(view));
  const theme = (to: Settings['theme']) =>
    command(`app.theme.${to}`, to, 'group', [], () => inBackground(changeSettings({ theme: to })));
  return [
    command('app.palette', 'palette', 'group', ['$mod+k'], () => openDialog({ kind: 'palette' }), anywhere),
    command('app.keys', 'keys', 'group', ['?'], () => openDialog({ kind: 'help' })),
    command('app.settings', 'settings', 'group', ['$mod+,'], () => openDialog({ kind: 'settings' }), anywhere),
    command('app.licences', 'licences', 'group', ['g i'], () => openDialog({ kind: 'licences' })),
    command(
      'edit.undo',
      'undo',
      'edit',
      ['$mod+z'],
      () => stepIn('reader.editUndo', () => back(undo, 'undone', 'nothingToUndo')),
      untouched,
    ),
    command(
      'edit.redo',
      'redo',
      'edit',
      ['$mod+Shift+z', '$mod+y'],
      () => stepIn('reader.editRedo', () => back(redo, 'redone', 'nothingToRedo')),
      untouched,
    ),
    copyLinkCommand,
    searchWordsCommand,
    ...windowCommands,
    go('library', 'view.library', 'goLibrary', ['g l']),
    go('people', 'view.people', 'goPeople', ['g p']),
    go('claims', 'view.claims', 'goClaims', ['g c']),
    go('notes', 'view.notes', 'goNotes', ['g n']),
    go('codebook', 'view.codebook', 'goCodebook', ['g t']),
    go('trash', 'view.trash', 'goTrash', []),
    go('conflicts', 'view.conflicts', 'goConflicts', ['g x']),
    go('waiting', 'view.waiting', 'goWaiting', ['g w']),
    go('search', 'view.search', 'goSearch', ['/', '$mod+f']),
    command('view.back', 'back', 'navigation', ['Escape'], () => goTo(useRoute.getState().view), {
      enabled: () => useRoute.getState().articleId !== null,
    }),
    command('view.visitedBefore', 'visitedBefore', 'navigation', ['$mod+BracketLeft', 'Alt+ArrowLeft'], goBack, {
      enabled: () => useVisited.getState().behind.length > 0,
    }),
    command('view.visitedAfter', 'visitedAfter', 'navigation', ['$mod+BracketRight', 'Alt+ArrowRight'], goForward, {
      enabled: () => useVisited.getState().ahead.length > 0,
    }),
    openBesideCommand,
    command(
      'view.closeSide',
      'closeSide',
      'navigation',
      ['Escape', 'Shift+B'],
      () => closeSide(useSides.getState().focused),
      { enabled: () => useRoute.getState().besideId !== null },
    ),
    asStep(command('view.nextPane', 'nextPane', 'group', ['F6'], () => focusNextPane(1), anywhere)),
    asStep(command('view.previousPane', 'previousPane', 'group', ['Shift+F6'], () => focusNextPane(-1), anywhere)),
    command('view.messages', 'messages', 'group', ['F8'], focusMessages, anywhere),
    command(
      'view.toggleLibrary',
      'toggleLibrary',
      'group',
      ['$mod+Backslash'],
      () => togglePaneAndFocus('library'),
      anywhere,
    ),
    command(
      'view.toggleInspector',
      'toggleInspector',
      'group',
      ['$mod+Shift+Backslash'],
      () => togglePaneAndFocus('inspector'),
      anywhere,
    ),
    command('library.create', 'newLibrary', 'library', [], async () => void (await attempt(call('library.create'))), {
      asks: true,
    }),
    command(
      'library.open',
      'openLibrary',
      'library',
      [],
      async () => void (await attempt(call('library.open', null))),
      {
        asks: true,
      },
    ),
    command('library.health', 'health', 'library', [], () => openDialog({ kind: 'health' })),
    command('library.rescan', 'rescan', 'library', [], () => attempt(rescanLibrary())),
    ...(['light', 'sepia', 'dark', 'system'] as const).map(theme),
  ];
}

/** While the text is corrected, undo and redo mean what was typed there, from wherever they are called. */
async function stepIn(id: string, otherwise: () => Promise<void>): Promise<void> {
  if (!isEditing() || !runCommand(id)) await otherwise();
}

async function attempt(work: Promise<unknown>): Promise<void> {
  await work.catch(reportProblem);
}

/** What was taken back can be done again until something else is done: then the message stays without the way. */
function dropWithNextStep(id: number): void {
  const { future } = useHistory.getState();
  const stop = useHistory.subscribe((now) => {
    if (now.future === future) return;
    stop();
    changeToast(id, ({ action: _, ...rest }) => rest);
  });
}

/** The message that tells of the last step back or forth. */
let told: number | null = null;

/** One step back or forth; what is being typed counts as a step first. */
async function back(step: typeof undo, done: 'undone' | 'redone', nothing: 'nothingToUndo' | 'nothingToRedo') {
  try {
    await settleEdits();
    const label = await step();
    if (label === null) announce(t(`app.${nothing}`));
    else {
      const other =
        done === 'undone' ? { label: t('app.redo'), run: () => void back(redo, 'redone', 'nothingToRedo') } : null;
      // Whoever goes many steps back reads of the last one, not of all.
      if (told !== null) dismiss(told);
      told = toast(t(`app.${done}`, { label }), other ? { action: other } : {});
      if (other) dropWithNextStep(told);
    }
  } catch (error) {
    reportProblem(error);
  }
}
