import { t } from 'i18next';
import type { ImportOutcome } from '../../../shared/model/library.ts';
import { call } from '../../state/bridge.ts';
import { remember } from '../../state/history.ts';
import { runJob } from '../../state/jobs.ts';
import { openArticle } from '../../state/route.ts';
import { toastOfStep } from '../../state/step-toast.ts';
import { toast } from '../../state/toasts.ts';
import { openWithColumn } from '../../state/wanted-column.ts';
import { sourcesOf } from './dropped.ts';
import { fateOf } from './fate-of.ts';
import { showReport } from './report-store.ts';

/** The ways articles come in. Each ends in a report and is one step of the history. */

export async function importChosen(what: 'files' | 'folder'): Promise<void> {
  const outcomes = await runJob(t('import.importing'), (jobId) => call('import.choose', jobId, what), {
    canPause: true,
  });
  if (outcomes) finish(outcomes);
}

/** Files and folders whose places are known. */
export async function importPaths(paths: string[]): Promise<void> {
  finish(await runPaths(paths));
}

/** The same for what was opened from outside: whoever opens a file that is in the library already wants to read it. */
export async function importOpened(paths: string[]): Promise<void> {
  const outcomes = await runPaths(paths);
  finish(outcomes);
  const [only, ...others] = outcomes.filter(({ status }) => status !== 'skipped');
  if (others.length === 0 && only?.status === 'duplicate' && only.id) openArticle(only.id);
}

function runPaths(paths: string[]): Promise<ImportOutcome[]> {
  return runJob(t('import.importing'), (jobId) => call('import.paths', jobId, paths), { canPause: true });
}

export async function importDropped(items: Iterable<DataTransferItem>): Promise<void> {
  const { paths, lost } = await sourcesOf(items, (files) => window.stet.pathsOf(files));
  const outcomes = paths.length > 0 ? await runPaths(paths) : [];
  finish([...outcomes, ...lost.map(unreachable)]);
}

export async function importPasted(text: string, html: string | null): Promise<void> {
  finish([await call('import.text', { name: t('import.untitled'), text, html })]);
}

/** One of the articles of the sample library, for whoever has none at hand. */
export async function importSample(): Promise<void> {
  const { default: text } = await import('./sample/harbor-crossing-vote.txt?raw');
  finish([await call('import.text', { name: t('import.sampleName'), text, html: null })]);
}

/** What came by itself is told, and can be undone, but nothing is opened. */
export function tellArrived(outcomes: ImportOutcome[]): void {
  const [only] = outcomes;
  if (outcomes.length === 1 && only?.status === 'added') {
    rememberImport(storedOf(outcomes));
    tellAdded(only);
  } else finish(outcomes);
}

function unreachable(name: string): ImportOutcome {
  return { source: name, status: 'failed', id: null, title: null, reason: t('import.unreadable', { name }) };
}

function finish(outcomes: ImportOutcome[]): void {
  const added = outcomes.filter((outcome) => outcome.status === 'added' && outcome.id !== null);
  rememberImport(storedOf(outcomes));
  const [only] = outcomes;
  if (!only) toast(t('import.nothing'));
  else if (outcomes.every(({ status }) => status === 'skipped')) {
    toast(t('import.onlyLeftOut'), { action: reportAction(outcomes) });
  } else if (outcomes.length > 1) {
    const [read, ...others] = outcomes.filter(({ status }) => status !== 'skipped');
    if (others.length === 0 && read?.status === 'added' && read.id) openArticle(read.id);
    tellMany(outcomes, added.length);
  } else if (only.status === 'failed') toast(only.reason ?? t('import.nothing'), { tone: 'problem' });
  else if (only.status === 'duplicate') tellDuplicate(only);
  else {
    if (only.id) openArticle(only.id);
    tellAdded(only);
  }
}

function tellAdded({ title }: ImportOutcome): void {
  toastOfStep(t('import.added', { count: 1, title: title ?? '' }));
}

function storedOf(outcomes: ImportOutcome[]): string[] {
  return outcomes
    .filter((outcome) => ['added', 'version'].includes(fateOf(outcome)))
    .flatMap((outcome) => outcome.id ?? []);
}

function rememberImport(ids: string[]): void {
  if (ids.length === 0) return;
  remember({
    label: t('import.step'),
    undo: () => call('articles.trash', ids),
    redo: () => call('articles.untrash', ids),
  });
}

function tellDuplicate({ id, title, reason, versionOf }: ImportOutcome): void {
  const message = reason ?? t('import.duplicate', { title: title ?? '' });
  if (id && versionOf !== undefined) {
    toastOfStep(message, { label: t('import.difference'), run: () => openWithColumn(id, 'versions') });
  } else toast(message, id ? { action: { label: t('import.open'), run: () => openArticle(id) } } : {});
}

function reportAction(outcomes: readonly ImportOutcome[]) {
  return { label: t('import.showReport'), run: () => showReport(outcomes) };
}

function tellMany(outcomes: ImportOutcome[], added: number): void {
  const byFate = Map.groupBy(outcomes, fateOf);
  if (byFate.has('failed')) showReport(outcomes);
  if (added === outcomes.length) {
    toastOfStep(t('import.added', { count: added, title: '' }));
    return;
  }
  const parts = (['added', 'version', 'copy', 'trashed', 'failed', 'skipped'] as const).flatMap((fate) => {
    const count = byFate.get(fate)?.length ?? 0;
    return count > 0 ? t(`import.parts.${fate}`, { count }) : [];
  });
  const summary = `${parts.join(', ')}.`;
  const report = reportAction(outcomes);
  if (storedOf(outcomes).length > 0) toastOfStep(summary, report);
  else toast(summary, { action: report });
}
