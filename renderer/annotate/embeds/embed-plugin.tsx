import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type BaseSelection,
  type EditorState,
  mergeRegister,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../state/announce.ts';
import { toast } from '../../state/toasts.ts';
import { useNameOf } from '../use-name-of.ts';
import { EmbedDialog } from './embed-dialog.tsx';
import { $createEmbedNode } from './embed-node.tsx';
import { embedOf } from './embed-of.ts';
import { EMBED, OPEN_EMBEDS } from './open-embeds.ts';
import { findAnnotation } from './use-embedded.ts';

/** A choice that is open: what was typed for it, and where the caret was. */
interface Choice {
  typed: string;
  at: BaseSelection | null;
}

/** What opens the choice when it is typed: [[ anywhere, @ where a word begins. */
const TRIGGER = /(?:\[\[|(?<=^|\s)@)$/;

/** Lets a note embed annotations: by its tool, by typing [[ or @, or by dragging them into it. */
export function EmbedPlugin({ within }: { within: string | null }) {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const [open, setOpen] = useState<Choice | null>(null);
  const nameOf = useNameOf();
  const latest = useRef<(articleId: string, annotationId: string) => void>(() => undefined);

  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          OPEN_EMBEDS,
          () => {
            setOpen({ typed: '', at: selectionNow(editor.getEditorState()) });
            return true;
          },
          0,
        ),
        editor.registerCommand(
          EMBED,
          ({ articleId, annotationId }) => {
            // A note does not embed itself.
            if (annotationId !== within) latest.current(articleId, annotationId);
            return true;
          },
          0,
        ),
      ),
    [editor, within],
  );

  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState, prevEditorState, tags }) => {
        if (tags.has('external') || tags.has('historic')) return;
        const before = textBeforeCaret(prevEditorState);
        const now = textBeforeCaret(editorState);
        const typed = TRIGGER.exec(now ?? '')?.[0];
        // Only what was just typed, not where the caret happens to be.
        if (typed !== undefined && before !== null && now === `${before}${now?.at(-1)}`)
          setOpen({ typed, at: selectionNow(editorState) });
      }),
    [editor],
  );

  const choose = async (articleId: string, annotationId: string) => {
    const { typed, at } = open ?? { typed: '', at: selectionNow(editor.getEditorState()) };
    setOpen(null);
    const row = await findAnnotation(articleId, annotationId);
    if (!row) return;
    editor.update(() => {
      if (at) $setSelection(at.clone());
      else $getRoot().selectEnd();
      $takeBack(typed);
      const node = $createEmbedNode(embedOf(row, nameOf));
      $insertNodes([node]);
      // Somewhere to go on writing.
      if (!node.getNextSibling()) node.insertAfter($createParagraphNode());
      node.selectNext();
    });
    editor.focus();
    announce(t('annotate.embeds.block', { about: row.text }));
  };

  const take = (articleId: string, annotationId: string) =>
    void choose(articleId, annotationId).catch((error: Error) => toast(error.message, { tone: 'problem' }));
  latest.current = take;

  if (!open) return null;
  return (
    <EmbedDialog
      within={within}
      onClose={() => {
        setOpen(null);
        editor.focus();
      }}
      onChoose={take}
    />
  );
}

/** The dialog takes the caret away. */
function selectionNow(state: EditorState): BaseSelection | null {
  return state.read(() => $getSelection()?.clone() ?? null);
}

function textBeforeCaret(state: EditorState): string | null {
  return state.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
    const node = selection.anchor.getNode();
    return $isTextNode(node) ? node.getTextContent().slice(0, selection.anchor.offset) : '';
  });
}

/** Deletes what was typed to open the choice. */
function $takeBack(typed: string): void {
  const selection = $getSelection();
  if (typed === '' || !$isRangeSelection(selection)) return;
  const node = selection.anchor.getNode();
  const at = selection.anchor.offset;
  if ($isTextNode(node) && node.getTextContent().slice(0, at).endsWith(typed))
    node.spliceText(at - typed.length, typed.length, '', true);
}
