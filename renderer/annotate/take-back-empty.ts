import i18next from 'i18next';
import { noteOf, type PlacedAnnotation, tagsOf } from '../../shared/model/annotation.ts';
import { shownAnnotation } from '../state/annotations.ts';
import { announce } from '../state/announce.ts';
import { settleEdits } from '../state/edits.ts';
import { type Step, undo, useHistory } from '../state/history.ts';
import { inBackground } from '../ui/report.ts';

interface Store {
  subscribe(listener: () => void): () => void;
}

/** What was made to be written on at once, and how it is known that nobody writes on it any more. */
interface Begun {
  articleId: string;
  id: string;
  /** Resolves once it is stored, and a step of the history. */
  made: Promise<unknown>;
  /** What changes when it is left. */
  stores: readonly Store[];
  isLeft(): boolean;
}

/**
 * A note without a word and a tag without a name tell nothing: what was made to be written on, and was left as it was made, is taken back
 * as long as nothing was done since.
 */
export function takeBackWhenLeftEmpty({ articleId, id, made, stores, isLeft }: Begun): void {
  const step = made.then(
    () => useHistory.getState().past.at(-1),
    () => undefined,
  );
  const stops = stores.map((store) =>
    store.subscribe(() => {
      if (!isLeft()) return;
      for (const stop of stops) stop();
      inBackground(takeBack(articleId, id, step));
    }),
  );
}

async function takeBack(articleId: string, id: string, made: Promise<Step | undefined>): Promise<void> {
  await settleEdits();
  const step = await made;
  const placed = shownAnnotation(articleId, id);
  if (!step || !placed || !isEmpty(placed)) return;
  const taken = await undo(step);
  if (taken !== null) announce(i18next.t('annotate.leftEmpty'));
}

function isEmpty({ annotation }: PlacedAnnotation): boolean {
  return (noteOf(annotation)?.value ?? '').trim() === '' && tagsOf(annotation).length === 0;
}
