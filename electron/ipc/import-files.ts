import type { EventName, Events } from '../../shared/bridge/events.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { OpenLibrary } from './open-library.ts';

type Send = <Name extends EventName>(name: Name, payload: Events[Name]) => void;

let nextJob = 1;

/**
 * Imports files that were opened from outside the window: the command line, the file manager, the dock. What failed is told;
 * a single file is shown at once.
 */
export async function importFiles(paths: string[], library: OpenLibrary, dialogs: Dialogs, send: Send): Promise<void> {
  if (paths.length === 0) return;
  const host = library.host();
  const outcomes = host.ok ? await host.value.importPaths(`opened-${nextJob++}`, paths) : host;
  if (!outcomes.ok) {
    await dialogs.tell(outcomes.error.message);
    return;
  }
  const [only, ...others] = outcomes.value.filter(({ status }) => status !== 'skipped');
  if (others.length === 0 && only?.id) send('link.opened', { articleId: only.id, annotationId: null });
  const failed = outcomes.value.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return;
  const message = failed.length === 1 ? 'One file was not imported.' : `${failed.length} files were not imported.`;
  await dialogs.tell(message, failed.map(({ source, reason }) => `${source}: ${reason ?? ''}`).join('\n'));
}
