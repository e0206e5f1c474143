import { t } from 'i18next';
import type { AnnotationOutcome } from '../../../shared/exchange/incoming.ts';
import type { WaitingAnnotation } from '../../../shared/exchange/waiting.ts';
import { type Change, reversed } from '../../../shared/model/change.ts';
import type { Link } from '../../../shared/model/link.ts';
import { applyChanges, takeBack } from '../../state/annotation-changes.ts';
import { LIBRARY_NOTES } from '../../state/annotations.ts';
import { call } from '../../state/bridge.ts';
import { remember } from '../../state/history.ts';
import { runJob } from '../../state/jobs.ts';
import { applyLinks } from '../../state/links.ts';
import { changeRegister, takeBackRegister } from '../../state/register.ts';
import { toastOfStep } from '../../state/step-toast.ts';
import { toast } from '../../state/toasts.ts';
import { madeIn } from './made-in.ts';
import { showAnnotationReport } from './report-store.ts';

/** Takes in a file of another program's annotations; ends in a report and is one step of the history. */
export async function importAnnotations(): Promise<void> {
  const before = await knownNames();
  const outcomes = await runJob(t('import.importingAnnotations'), (jobId) => call('annotations.import', jobId));
  if (!outcomes) return;
  const count = (status: AnnotationOutcome['status']) => outcomes.filter((outcome) => outcome.status === status).length;
  await rememberImport(outcomes, before);
  if (outcomes.length === 0) toast(t('import.annotationsNone'));
  else if (count('placed') === outcomes.length) {
    toastOfStep(t('import.annotationsPlaced', { count: outcomes.length }));
  } else {
    showAnnotationReport(outcomes);
    const parts = (['placed', 'unplaced', 'skipped'] as const).flatMap((status) =>
      count(status) > 0 ? t(`import.annotationsParts.${status}`, { count: count(status) }) : [],
    );
    const report = { label: t('import.showReport'), run: () => showAnnotationReport(outcomes) };
    if (count('skipped') < outcomes.length) toastOfStep(`${parts.join(', ')}.`, report);
    else toast(`${parts.join(', ')}.`, { action: report });
  }
}

/** Tags and people by their ids. */
async function knownNames() {
  const [codes, people] = await Promise.all([call('codes.list'), call('people.list')]);
  return { codes: new Map(codes.map((code) => [code.id, code])), people: new Map(people.map((one) => [one.id, one])) };
}

/** Undoing takes them out again, with the tags and people that came with them, but for what somebody has written on since. */
async function rememberImport(
  outcomes: AnnotationOutcome[],
  before: Awaited<ReturnType<typeof knownNames>>,
): Promise<void> {
  const after = await knownNames();
  const codes = madeSince(before.codes, after.codes);
  const people = madeSince(before.people, after.people);
  const articles = await madeIn(outcomes);
  // What has no article is a note of the library where it was placed, else it waits for one.
  const alone = (status: AnnotationOutcome['status']) =>
    new Set(
      outcomes.flatMap((one) => (one.status === status && one.articleId === null ? (one.annotationId ?? []) : [])),
    );
  const [noteIds, waiting] = [alone('placed'), [...alone('unplaced')]];
  const notes = noteIds.size === 0 ? [] : (await call('notes.list')).filter(({ id }) => noteIds.has(id));
  const noteChanges = notes.map((to) => ({ from: null, to }));
  if (articles.length + notes.length + waiting.length + codes.length + people.length === 0) return;
  let dropped: WaitingAnnotation[] = [];
  remember({
    label: t('import.annotationsStep'),
    async undo() {
      for (const { articleId, changes, links } of articles) {
        if (links.length > 0) await applyLinks(articleId, reversed<Change<Link>>(links));
        await takeBack(articleId, changes);
      }
      if (notes.length > 0) await takeBack(LIBRARY_NOTES, noteChanges);
      if (waiting.length > 0) dropped = await call('waiting.drop', waiting);
      await takeBackRegister({ what: 'codes', changes: codes });
      await takeBackRegister({ what: 'people', changes: people });
    },
    async redo() {
      await changeRegister({ what: 'codes', changes: codes });
      await changeRegister({ what: 'people', changes: people });
      for (const { articleId, changes, links } of articles) {
        await applyChanges(articleId, changes);
        if (links.length > 0) await applyLinks(articleId, links);
      }
      if (notes.length > 0) await applyChanges(LIBRARY_NOTES, noteChanges);
      if (dropped.length > 0) await call('waiting.putBack', dropped);
    },
  });
}

function madeSince<One>(before: ReadonlyMap<string, One>, after: ReadonlyMap<string, One>): { from: null; to: One }[] {
  return [...after].flatMap(([id, to]) => (before.has(id) ? [] : [{ from: null, to }]));
}
