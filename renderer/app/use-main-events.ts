import { useEffect } from 'react';
import { registerCodebook } from '../codebook/codebook-commands.ts';
import { useCodebookState } from '../codebook/codebook-store.ts';
import { registerExport } from '../export/export-commands.ts';
import { registerBackups } from '../library/backups/backup-commands.ts';
import { registerCollections } from '../library/collections/collection-commands.ts';
import { registerImport } from '../library/import/import-commands.ts';
import { showSection } from '../library/list-store.ts';
import { registerSections } from '../library/section-commands.ts';
import { usePeopleState } from '../people/people-store.ts';
import { on } from '../state/bridge.ts';
import { runCommand } from '../state/commands.ts';
import { forget } from '../state/history.ts';
import { listenToJobs } from '../state/jobs.ts';
import { useNotesState } from '../state/notes-shown.ts';
import { invalidateFor, queryClient } from '../state/query-client.ts';
import { rememberReading } from '../state/recently-read.ts';
import { rescanOnFocus } from '../state/rescan.ts';
import { goTo } from '../state/route.ts';
import { takeSettings } from '../state/settings.ts';
import { dismissAll, toast } from '../state/toasts.ts';
import { followRoute, forgetVisited } from '../state/visited.ts';
import { inBackground } from '../ui/report.ts';
import { followPresence } from './away/follow-presence.ts';
import { openLink } from './link-command.ts';
import { followMouseButtons } from './mouse-buttons.ts';
import { tellOutside } from './outside-changes.ts';

/** What the main process tells without being asked. */
export function useMainEvents(): void {
  useEffect(() => {
    const off = [
      on('library.changed', (event) => {
        invalidateFor(event.what);
        inBackground(tellOutside(event));
      }),
      on('library.opened', () => {
        forget();
        dismissAll();
        // What was listed of the other library is not in this one.
        showSection('all');
        usePeopleState.setState(usePeopleState.getInitialState());
        useCodebookState.setState(useCodebookState.getInitialState());
        useNotesState.setState(useNotesState.getInitialState());
        goTo('library');
        forgetVisited();
        void queryClient.resetQueries();
      }),
      followPresence(),
      on('settings.changed', takeSettings),
      on('backups.failed', ({ message }) => toast(message, { tone: 'problem' })),
      on('menu.command', ({ command }) => void runCommand(command)),
      on('link.opened', openLink),
      listenToJobs(),
      rescanOnFocus(),
      rememberReading(),
      followRoute(),
      followMouseButtons(),
      registerImport(),
      registerExport(),
      registerBackups(),
      registerSections(),
      registerCollections(),
      registerCodebook(),
    ];
    return () => {
      for (const end of off) end();
    };
  }, []);
}
