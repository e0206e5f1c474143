import { t } from 'i18next';
import type { AnnotationOutcome } from '../../../shared/exchange/incoming.ts';
import type { WaitingAnnotation } from '../../../shared/exchange/waiting.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { call } from '../../state/bridge.ts';
import { remember } from '../../state/history.ts';
import { runJob } from '../../state/jobs.ts';
import { toastOfStep } from '../../state/step-toast.ts';
import { toast } from '../../state/toasts.ts';
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

/** Undoing takes them out again, with the tags and people that came with them; what they say is kept for redoing. */
async function rememberImport(
  outcomes: AnnotationOutcome[],
  before: Awaited<ReturnType<typeof knownNames>>,
): Promise<void> {
  const after = await knownNames();
  const codes = [...after.codes.values()].filter(({ id }) => !before.codes.has(id));
  const people = [...after.people.values()].filter(({ id }) => !before.people.has(id));
  const added = outcomes.filter(({ status }) => status !== 'skipped');
  // What has no article is a note of the library where it was placed, else it waits for one.
  const alone = added.flatMap(({ status, articleId, annotationId }) =>
    articleId === null && annotationId ? [{ id: annotationId, isNote: status === 'placed' }] : [],
  );
  const waiting = alone.flatMap(({ id, isNote }) => (isNote ? [] : [id]));
  const notes = new Set(alone.flatMap(({ id, isNote }) => (isNote ? [id] : [])));
  const ofArticles = Map.groupBy(
    added.flatMap(({ articleId, annotationId }) => (articleId && annotationId ? [{ articleId, annotationId }] : [])),
    ({ articleId }) => articleId,
  );
  if (ofArticles.size + alone.length + codes.length + people.length === 0) return;
  let dropped: WaitingAnnotation[] = [];
  const noteDrafts = notes.size === 0 ? [] : (await call('notes.list')).filter(({ id }) => notes.has(id));
  const steps: { articleId: string; ids: string[]; drafts: Annotation[] }[] = [];
  for (const [articleId, those] of ofArticles) {
    const ids = new Set(those.map(({ annotationId }) => annotationId));
    const { annotations } = await call('articles.read', articleId);
    const drafts = annotations.map(({ annotation }) => annotation).filter(({ id }) => ids.has(id));
    steps.push({ articleId, ids: [...ids], drafts });
  }
  remember({
    label: t('import.annotationsStep'),
    async undo() {
      for (const { articleId, ids } of steps) await call('annotations.remove', articleId, ids);
      if (notes.size > 0) await call('notes.remove', [...notes]);
      if (waiting.length > 0) dropped = await call('waiting.drop', waiting);
      for (const { id } of codes) await call('codes.remove', id);
      for (const { id } of people) await call('people.remove', id);
    },
    async redo() {
      for (const code of codes) await call('codes.save', code);
      for (const person of people) await call('people.save', person);
      for (const { articleId, drafts } of steps) await call('annotations.save', articleId, drafts);
      if (notes.size > 0) await call('notes.save', noteDrafts);
      if (dropped.length > 0) await call('waiting.putBack', dropped);
    },
  });
}
