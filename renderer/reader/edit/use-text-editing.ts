import i18next from 'i18next';
import { useCallback, useEffect, useRef } from 'react';
import { problemOf } from '../../../shared/text/check-blocks.ts';
import { type AfterKeys, afterKeys } from '../../state/after-keys.ts';
import { announce } from '../../state/announce.ts';
import { useEditing } from '../../state/editing.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { saveText } from '../../state/revisions.ts';
import { useSelection } from '../../state/selection.ts';
import { useSide } from '../../state/sides.ts';
import { toast } from '../../state/toasts.ts';
import type { DrawnText } from '../drawn-text.ts';
import { dropDraft, type KeptDraft, keepDraft, keptDraft, newDraftKey } from './draft.ts';
import { holdDraft } from './draft-holds.ts';
import { draftedBlocks } from './drafted-blocks.ts';
import { EditSession } from './edit-session.ts';
import { isUntouched, keepSession, release, type Session, tellOfConflict } from './session.ts';
import { useEditCommands } from './use-edit-commands.ts';
import { useLeftDrafts } from './use-left-drafts.ts';

interface Options {
  articleId: string;
  text: DrawnText | null;
  complete: boolean;
  /** Counts up whenever the text was drawn. */
  filled: number;
  /** Where the caret goes when nothing is selected: the offset in the text of the paragraph at hand. */
  here(): number;
  /** Makes a block of the drawn text the paragraph at hand. */
  goOnAt(block: number): void;
}

/** Correcting the text: begins and ends sessions, and keeps what is typed aside until it is saved. */
export function useTextEditing({ articleId, text, complete, filled, here, goOnAt }: Options) {
  const side = useSide();
  const state = useEditing.of(side);
  const shown = useOpenArticle.of(side);
  const session = useRef<Session | null>(null);
  const keys = useRef<AfterKeys>(undefined);
  /** The block that was corrected last, until the text is drawn again. */
  const left = useRef<number | null>(null);
  const editing = useEditing((state) => state.articleId !== null);
  const [kept = null] = useLeftDrafts(articleId, editing);

  const keep = () => {
    keys.current?.stop();
    if (session.current) keepSession(session.current, state.getState().reason);
  };

  const start = async (from: KeptDraft | null) => {
    const { view } = shown.getState();
    if (!text || !complete || !view || view.trashed || session.current) return;
    const drafted = from && (await draftedBlocks(articleId, from.draft, view));
    if (from && !drafted) return void toast(i18next.t('reader.edit.outdated'), { tone: 'problem' });
    const key = from?.key ?? newDraftKey(articleId);
    const hold = holdDraft(key);
    if (from && !(await hold)) return void toast(i18next.t('reader.edit.taken'));
    if (session.current) return void hold.then((letGo) => letGo?.());
    const offset = useSelection.of(side).getState().range?.start ?? here();
    useSelection.of(side).setState({ range: null, annotationId: null });
    state.setState({ articleId, reason: from?.draft.reason ?? '' });
    const typed = afterKeys(keep);
    keys.current = typed;
    const edit = new EditSession(text, view, side, typed.touch);
    session.current = { edit, revision: view.article.revision, madeOn: from?.draft.madeOn ?? view.textHash, key, hold };
    if (drafted) edit.takeUp(drafted);
    edit.focus(offset);
    announce(i18next.t('reader.edit.started'));
  };

  const letGo = () => {
    if (session.current) release(session.current);
    session.current = null;
  };

  const stop = () => {
    keys.current?.stop();
    left.current = session.current?.edit.caretBlock() ?? null;
    session.current?.edit.stop();
    letGo();
    state.setState({ articleId: null, reason: '' });
    text?.view.root.focus({ preventScroll: true });
  };

  const done = async () => {
    const now = session.current;
    if (!now) return;
    if (isUntouched(now)) {
      dropDraft(now.key);
      stop();
      return announce(i18next.t('reader.edit.nothing'));
    }
    keep();
    const blocks = now.edit.blocks();
    const problem = problemOf(blocks);
    if (problem) return void toast(problem.error.message, { tone: 'problem' });
    now.edit.paused = true;
    try {
      const corrected = { blocks, reason: state.getState().reason.trim(), madeOn: now.madeOn };
      await saveText(articleId, corrected, i18next.t('reader.edit.label'));
      dropDraft(now.key);
      if (session.current === now) stop();
      if (shown.getState().view?.article.conflicts?.['revision']) tellOfConflict();
      announce(i18next.t('reader.edit.label'));
    } catch (error) {
      now.edit.paused = false;
      toast(error instanceof Error ? error.message : String(error), { tone: 'problem' });
    }
  };

  const putBack = (dropped: KeptDraft, message: 'cancelled' | 'discarded') =>
    toast(i18next.t(`reader.edit.${message}`), {
      action: {
        label: i18next.t('reader.edit.takeUp'),
        run: () => {
          keepDraft(dropped.key, dropped.draft);
          void latest.current.start(dropped);
        },
      },
    });

  const cancel = () => {
    const now = session.current;
    if (!now) return;
    keep();
    const { key } = now;
    const draft = keptDraft(key);
    const untouched = isUntouched(now);
    dropDraft(key);
    stop();
    if (draft && !untouched) putBack({ key, draft }, 'cancelled');
  };

  const discard = () => {
    if (!kept) return;
    dropDraft(kept.key);
    putBack(kept, 'discarded');
  };

  const latest = useRef({ start, done, cancel, keep, letGo });
  latest.current = { start, done, cancel, keep, letGo };
  useEditCommands(() => ({
    ready: text !== null && complete && !shown.getState().view?.trashed,
    editor: text?.view.editor ?? null,
    ...latest.current,
  }));

  // Reading goes on where the words were corrected.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that the text is drawn
  useEffect(() => {
    if (left.current !== null) goOnAt(left.current);
    left.current = null;
  }, [filled]);

  // Whoever leaves the article, or the window, keeps what was typed.
  useEffect(() => {
    const onHide = () => latest.current.keep();
    window.addEventListener('pagehide', onHide);
    window.addEventListener('beforeunload', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('beforeunload', onHide);
      // What cannot be saved is offered wherever the article is opened next.
      if (state.getState().articleId !== null) void latest.current.done().then(latest.current.letGo);
      state.setState({ articleId: null, reason: '' });
    };
  }, [state]);

  const begin = useCallback(() => void latest.current.start(null), []);
  return {
    draft: kept?.draft ?? null,
    start: begin,
    goOn: () => void start(kept),
    discard,
    done: () => void done(),
    cancel,
  };
}
