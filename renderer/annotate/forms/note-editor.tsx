import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin';
import { ListPlugin } from '@lexical/react/LexicalListPlugin';
import { MarkdownShortcutPlugin } from '@lexical/react/LexicalMarkdownShortcutPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { CLEAR_HISTORY_COMMAND, HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { settleEdits } from '../../state/edits.ts';
import field from '../../ui/field.module.css';
import { EmbedPlugin } from '../embeds/embed-plugin.tsx';
import styles from './note-editor.module.css';
import { $noteFromMarkdown, $noteToMarkdown, noteNodes, noteTransformers } from './note-markdown.ts';
import { NoteToolbar } from './note-toolbar.tsx';

interface Props {
  /** Markdown. */
  value: string;
  /** The annotation it is written on; null while that is not known. */
  within?: string | null;
  /** With the room of a page, not of a field. */
  roomy?: boolean;
  onType(value: string): void;
}

const theme = {
  text: { bold: 'bold', italic: 'italic', strikethrough: 'struck' },
  list: { checklist: 'checklist', listitemChecked: 'checked', listitemUnchecked: 'unchecked' },
};

/** A note in rich text, kept as Markdown. */
export function NoteEditor({ value, within = null, roomy = false, onType }: Props) {
  const { t } = useTranslation();
  const label = useId();
  return (
    <LexicalComposer
      initialConfig={{
        namespace: 'note',
        nodes: noteNodes,
        theme,
        editorState: () => $noteFromMarkdown(value),
        onError(error) {
          throw error;
        },
      }}
    >
      <div data-field="note" data-roomy={roomy} className={styles['note']}>
        <div className={styles['head']}>
          <span id={label} className={field['label']}>
            {t('annotate.note.label')}
          </span>
          <NoteToolbar />
        </div>
        <div className={styles['frame']}>
          <RichTextPlugin
            contentEditable={
              <ContentEditable
                aria-labelledby={label}
                className={styles['text'] ?? ''}
                onBlur={() => void settleEdits()}
                aria-placeholder={t('annotate.note.placeholder')}
                placeholder={<div className={styles['placeholder']}>{t('annotate.note.placeholder')}</div>}
              />
            }
            ErrorBoundary={LexicalErrorBoundary}
          />
        </div>
        <HistoryPlugin />
        <ListPlugin />
        <LinkPlugin />
        <MarkdownShortcutPlugin transformers={noteTransformers} />
        <EmbedPlugin within={within} />
        <Synchronise value={value} onType={onType} />
      </div>
    </LexicalComposer>
  );
}

/** Tells what is typed, and takes over what changed elsewhere: an undo, another window. */
function Synchronise({ value, onType }: Pick<Props, 'value' | 'onType'>) {
  const [editor] = useLexicalComposerContext();
  const told = useRef(value);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    // A caret set in the page would take the focus from where the change was made.
    const elsewhere = !editor.getRootElement()?.contains(document.activeElement);
    // Undo in the field begins anew: what was typed before belongs to a note that is no more.
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    editor.update(() => $noteFromMarkdown(value), {
      tag: ['external', HISTORY_MERGE_TAG, ...(elsewhere ? [SKIP_DOM_SELECTION_TAG] : [])],
    });
  }, [editor, value]);
  return (
    <OnChangePlugin
      ignoreSelectionChange
      onChange={(state, _editor, tags) => {
        if (tags.has('external')) return;
        const markdown = state.read($noteToMarkdown);
        if (markdown === told.current) return;
        told.current = markdown;
        onType(markdown);
      }}
    />
  );
}
