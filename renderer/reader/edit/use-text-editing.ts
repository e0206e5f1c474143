import i18next from 'i18next';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Block } from '../../../shared/model/block.ts';
import { problemOf } from '../../../shared/text/check-blocks.ts';
import { announce } from '../../state/announce.ts';
import { useEditing } from '../../state/editing.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { saveText } from '../../state/revisions.ts';
import { useSelection } from '../../state/selection.ts';
import { useSide } from '../../state/sides.ts';
import { toast } from '../../state/toasts.ts';
import type { DrawnText } from '../use-text-view.ts';
import { type Draft, dropDraft, keepDraft, keptDraft, packBlocks, useDrops } from './draft.ts';
import { draftedBlocks } from './drafted-blocks.ts';
import { EditSession } from './edit-session.ts';
import { useEditCommands } from './use-edit-commands.ts';

/** Milliseconds without a key after which what was typed is kept aside. */
const PAUSE = 300;

interface Options {
  articleId: string;
  text: DrawnText | null;
  complete: boolean;
  /** Where the caret goes when nothing is selected: the offset in the text of the paragraph at hand. */
  here(): number;
}

function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every((block, index) => block === b[index]);
}

/** Correcting the text: begins and ends sessions, and keeps what is typed aside until it is saved. */
export function useTextEditing({ articleId, text, complete, here }: Options) {
  const side = useSide();
  const state = useEditing.of(side);
  const shown = useOpenArticle.of(side);
  const session = useRef<{ edit: EditSession; revision: number } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const editing = useEditing((state) => state.articleId !== null);
  const drops = useDrops((state) => state.count);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again when one was dropped
  const draft = useMemo(() => (editing ? null : keptDraft(articleId)), [articleId, editing, drops]);

  const keep = () => {
    clearTimeout(timer.current);
    const now = session.current;
    if (!now) return;
    const blocks = packBlocks(now.edit.base, now.edit.blocks());
    const { reason } = state.getState();
    try {
      keepDraft(articleId, { revision: now.revision, blocks, reason, saved: new Date().toISOString() });
    } catch {
      toast(i18next.t('reader.edit.unkept'), { tone: 'problem' });
    }
  };

  const start = async (from: Draft | null) => {
    const { view } = shown.getState();
    if (!text || !complete || !view || view.trashed || session.current) return;
    const drafted = from && (await draftedBlocks(articleId, from, view));
    if (from && !drafted) return void toast(i18next.t('reader.edit.outdated'), { tone: 'problem' });
    const offset = useSelection.of(side).getState().range?.start ?? here();
    useSelection.of(side).setState({ range: null, annotationId: null });
    state.setState({ articleId, reason: from?.reason ?? '' });
    const edit = new EditSession(text, view.blocks, side, () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, PAUSE);
    });
    session.current = { edit, revision: view.article.revision };
    if (drafted) edit.takeUp(drafted);
    edit.focus(offset);
    announce(i18next.t('reader.edit.started'));
  };

  const stop = () => {
    clearTimeout(timer.current);
    session.current?.edit.stop();
    session.current = null;
    state.setState({ articleId: null, reason: '' });
    text?.view.root.focus({ preventScroll: true });
  };

  const done = async () => {
    const now = session.current;
    if (!now) return;
    const blocks = now.edit.blocks();
    const same = sameBlocks(blocks, now.edit.base);
    if (!same) keep();
    const problem = same ? null : problemOf(blocks);
    if (problem) return void toast(problem.error.message, { tone: 'problem' });
    if (same) {
      stop();
      dropDraft(articleId);
      return announce(i18next.t('reader.edit.nothing'));
    }
    now.edit.paused = true;
    const present = shown.getState().view?.article.revision;
    const elsewhere = present !== undefined && present !== now.revision;
    try {
      await saveText(articleId, blocks, state.getState().reason.trim(), i18next.t('reader.edit.label'));
      dropDraft(articleId);
      if (session.current === now) stop();
      if (elsewhere) toast(i18next.t('reader.edit.elsewhere'));
      announce(i18next.t('reader.edit.label'));
    } catch (error) {
      now.edit.paused = false;
      toast(error instanceof Error ? error.message : String(error), { tone: 'problem' });
    }
  };

  const putBack = (dropped: Draft, message: 'cancelled' | 'discarded') =>
    toast(i18next.t(`reader.edit.${message}`), {
      action: {
        label: i18next.t('reader.edit.takeUp'),
        run: () => {
          keepDraft(articleId, dropped);
          void latest.current.start(dropped);
        },
      },
    });

  const cancel = () => {
    const now = session.current;
    if (!now) return;
    keep();
    const dropped = keptDraft(articleId);
    const blocks = now.edit.blocks();
    const same = sameBlocks(blocks, now.edit.base);
    stop();
    dropDraft(articleId);
    if (dropped && !same) putBack(dropped, 'cancelled');
  };

  const discard = () => {
    if (draft) putBack(draft, 'discarded');
    dropDraft(articleId);
  };

  const latest = useRef({ start, done, cancel, keep });
  latest.current = { start, done, cancel, keep };
  useEditCommands(() => ({
    ready: text !== null && complete && !shown.getState().view?.trashed,
    editor: text?.view.editor ?? null,
    ...latest.current,
  }));

  // Whoever leaves the article, or the window, keeps what was typed.
  useEffect(() => {
    const onHide = () => latest.current.keep();
    window.addEventListener('pagehide', onHide);
    window.addEventListener('beforeunload', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('beforeunload', onHide);
      if (state.getState().articleId !== null) void latest.current.done();
      state.setState({ articleId: null, reason: '' });
    };
  }, [state]);

  const begin = useCallback(() => void latest.current.start(null), []);
  return {
    draft,
    start: begin,
    goOn: () => void start(draft),
    discard,
    done: () => void done(),
    cancel,
  };
}
