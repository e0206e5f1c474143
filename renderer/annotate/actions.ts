import i18next from 'i18next';
import {
  type AnnotationKind,
  type Body,
  type ClaimStatus,
  claimOf,
  type PlacedAnnotation,
  tagsOf,
} from '../../shared/model/annotation.ts';
import { inOrder, placeOf } from '../../shared/model/annotation-order.ts';
import { withStatus } from '../../shared/model/claim-status.ts';
import type { Code } from '../../shared/model/codebook.ts';
import type { Person } from '../../shared/model/person.ts';
import type { TextRange } from '../../shared/model/selector.ts';
import { removeAnnotations } from '../state/annotation-changes.ts';
import { useAnnotations } from '../state/annotations.ts';
import { announce } from '../state/announce.ts';
import { createAtOnce } from '../state/create-at-once.ts';
import { editAnnotation, settleEdits } from '../state/edits.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { queryClient } from '../state/query-client.ts';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import { rememberTag } from '../state/recent-tags.ts';
import { goToPlace, stepToPlace } from '../state/route.ts';
import { useSelection } from '../state/selection.ts';
import { useSettings } from '../state/settings.ts';
import { useSides } from '../state/sides.ts';
import { useSuggestions } from '../state/suggestions.ts';
import { toast } from '../state/toasts.ts';
import { undoable } from '../state/undoable.ts';
import { writeIn } from './inspector-focus.ts';
import { withoutTag, withTag } from './model/bodies.ts';
import { claimantAt } from './model/claimant.ts';
import { draftFor, type Ground, movedTo, placedDraft, targetFor, withoutPart, withPart } from './model/drafts.ts';
import { neighbour, wordsOf } from './model/order.ts';
import { proposedClaim, proposedQuotation } from './model/propose.ts';
import { quoteSegments } from './model/quote-segments.ts';
import { takeBackWhenLeftEmpty } from './take-back-empty.ts';

/** What can be done to the selection and to the annotation at hand; keys, toolbar and palette all come here. */

export function ground(): Ground | null {
  const { view, text } = useOpenArticle.getState();
  return view && { articleId: view.article.id, revision: view.article.revision, text };
}

export function atHand(): PlacedAnnotation | null {
  const id = useSelection.getState().annotationId;
  return (id !== null && useAnnotations.getState().byId.get(id)) || null;
}

/** Annotates the selected words, and goes on with the new annotation at hand. Answers its id; it is stored behind. */
export function annotate(kind: AnnotationKind): string | null {
  return make(kind)?.id ?? null;
}

function make(kind: AnnotationKind): { id: string; articleId: string; made: Promise<void> } | null {
  const on = ground();
  const range = useSelection.getState().range;
  if (!on || !range) return null;
  const made = i18next.t('annotate.made', { kind: i18next.t(`terms.kinds.${kind}`) });
  const segments = kind === 'quote' ? quoteSegments(on.text, range) : [range];
  const draft = {
    ...draftFor(kind, on, range, useSettings.getState().name, bodyAt(kind, on.text, segments)),
    target: segments.map((segment) => targetFor(on, segment)),
  };
  const placed = placedDraft(draft, segments);
  const selection = document.getSelection();
  if (selection && selection.rangeCount > 0) selection.collapseToEnd();
  const step = createAtOnce(on.articleId, [placed], made);
  undoable(step, () => announce(made));
  useSelection.setState({ range: null, annotationId: placed.annotation.id });
  return { id: placed.annotation.id, articleId: on.articleId, made: step };
}

/** What the article itself tells of the words: a beginning, to be corrected. */
function bodyAt(kind: AnnotationKind, text: string, segments: readonly TextRange[]): Body[] {
  const metadata = useOpenArticle.getState().view?.article.metadata;
  const people = queryClient.getQueryData<Person[]>(['people']) ?? [];
  if (kind === 'claim') {
    const tagged = [...useAnnotations.getState().byId.values()];
    const found = useSuggestions.getState().found;
    const authors = { byline: metadata?.byline ?? null, answers: found?.answers ?? [] };
    return segments.map((range) => {
      const claimant = claimantAt(range, tagged, found?.quotes ?? [], authors, people);
      return proposedClaim(text.slice(range.start, range.end), claimant, metadata);
    });
  }
  if (kind !== 'quote' || !metadata) return [];
  return [proposedQuotation(text, segments, metadata, people)];
}

export function annotateAndWrite(kind: 'note' | 'tag'): void {
  const field = kind === 'note' ? 'note' : 'tags';
  const begun = useSelection.getState().range ? make(kind) : null;
  if (begun) {
    const selection = useSelection.of(useSides.getState().focused);
    const isLeft = () => selection.getState().annotationId !== begun.id;
    takeBackWhenLeftEmpty({ ...begun, stores: [selection], isLeft });
  }
  if (atHand()) writeIn(field);
}

/** Puts a tag on the annotation at hand or takes it off again; with words selected, tags those. */
export async function toggleTag(code: Code): Promise<void> {
  rememberTag(code.id);
  const id = useSelection.getState().range ? annotate('tag') : atHand()?.annotation.id;
  if (id) await tag(id, code);
}

async function tag(id: string, code: Code): Promise<void> {
  const label = i18next.t('annotate.tagged', { tag: code.name });
  await editAnnotation(id, label, (placed) => {
    const present = tagsOf(placed.annotation).find((own) => own['stet:code'] === code.id);
    return {
      ...placed,
      annotation: present ? withoutTag(placed.annotation, present) : withTag(placed.annotation, code),
    };
  });
  announce(label);
}

/** The claim whose card or row has the focus, else the one at hand. */
export function claimInFocus(): PlacedAnnotation | null {
  const focused = document.activeElement;
  const active = focused?.getAttribute('aria-activedescendant');
  const row = active ? document.getElementById(active) : focused;
  const id = row?.closest<HTMLElement>('[data-card]')?.dataset['card'];
  const placed = (id !== undefined && useAnnotations.getState().byId.get(id)) || atHand();
  return placed && claimOf(placed.annotation) ? placed : null;
}

/** Says how a claim stands, with the change in its history: one step. */
export async function markClaim({ annotation: { id } }: PlacedAnnotation, status: ClaimStatus): Promise<void> {
  const done = i18next.t('claims.changed', { status: i18next.t(`terms.statuses.${status}`) });
  const [by, at] = [useSettings.getState().name, new Date().toISOString()];
  await editAnnotation(id, done, (placed) => {
    const annotation = withStatus(placed.annotation, status, by, at);
    return annotation === placed.annotation ? placed : { ...placed, annotation };
  });
  announce(done);
}

/** Deletes an annotation; the toast and undo bring it back under its id. */
export async function remove(placed: PlacedAnnotation): Promise<void> {
  const on = ground();
  if (!on) return;
  await settleEdits();
  const done = i18next.t('annotate.deleted', { kind: i18next.t(`terms.kinds.${placed.annotation['stet:kind']}`) });
  const step = removeAnnotations(on.articleId, [placed.annotation.id], done);
  undoable(step, done);
  await step.catch(() => undefined);
  if (useSelection.getState().annotationId === placed.annotation.id) useSelection.setState({ annotationId: null });
}

/** The next or previous annotation comes to hand, and its words into view. */
export function step(by: 1 | -1): void {
  const ordered = inOrder(useAnnotations.getState().byId.values());
  const selected = useSelection.getState();
  const from = selected.range?.start ?? useReaderGeometry.getState().here();
  const next = neighbour(ordered, selected.annotationId, by, from);
  if (!next) {
    toast(i18next.t(ordered.length === 0 ? 'annotate.none' : 'annotate.noMore'));
    return;
  }
  comeToHand(next, stepToPlace);
}

/** An annotation of this article comes to hand, and its words into view. */
export function comeToHand(placed: PlacedAnnotation, go = goToPlace): void {
  // First, so that what was at hand there is known to whoever comes back.
  go({ annotationId: placed.annotation.id, range: null });
  useSelection.setState({ annotationId: placed.annotation.id });
  const kind = i18next.t(`terms.kinds.${placed.annotation['stet:kind']}`);
  announce(`${kind}: ${wordsOf(placed, useOpenArticle.getState().text)}`);
}

/** The selected words become one more part of the quote at hand: “…,” she said, “…” is one utterance. */
export async function addPart(): Promise<void> {
  const on = ground();
  const placed = atHand();
  const range = useSelection.getState().range;
  if (!on || !range || !placed || placed.annotation['stet:kind'] !== 'quote') return;
  await addParts(placed, quoteSegments(on.text, range));
  const selection = document.getSelection();
  if (selection && selection.rangeCount > 0) selection.collapseToEnd();
  useSelection.setState({ range: null });
}

/** These words become parts of a quote. */
export async function addParts(placed: PlacedAnnotation, ranges: readonly TextRange[]): Promise<void> {
  const on = ground();
  if (!on) return;
  const done = i18next.t('annotate.parts.added');
  await editAnnotation(placed.annotation.id, done, (entry) => withPart(entry, on, ranges));
  announce(done);
}

/** Takes one part of a quote away; the last stays. */
export async function removePart(placed: PlacedAnnotation, target: number): Promise<void> {
  if (placed.annotation.target.length < 2) return;
  const done = i18next.t('annotate.parts.removed');
  await editAnnotation(placed.annotation.id, done, (entry) => withoutPart(entry, target));
  announce(done);
}

/** Places an orphan, or moves an annotation, onto the selected words. */
export async function placeOnSelection(placed: PlacedAnnotation): Promise<void> {
  const on = ground();
  const range = useSelection.getState().range;
  if (!on || !range) return;
  await editAnnotation(placed.annotation.id, i18next.t('annotate.placed'), (entry) => movedTo(entry, 0, on, range));
  const after = useAnnotations.getState().byId.get(placed.annotation.id);
  if (after && placeOf(after)) comeToHand(after, stepToPlace);
}
