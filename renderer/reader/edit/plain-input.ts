import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  PASTE_COMMAND,
} from 'lexical';
import { lineFeeds } from '../../../shared/text/line-feeds.ts';

/** Pasted text as paragraphs: an empty line parts them where there is one, else every line is one. */
export function paragraphsOfPaste(text: string): string[] {
  const plain = lineFeeds(text)
    .replace(/\t/g, ' ')
    .replace(/^\s*\n|\n\s*$/g, '');
  const lines = plain.split(/\n\s*\n/.test(plain) ? /\n\s*\n/ : /\n/);
  return lines.map((line, index) => {
    // Space at either end of the whole may be what parts it from its new neighbours.
    const own = index > 0 ? line.trimStart() : line;
    return (index < lines.length - 1 ? own.trimEnd() : own).replace(/[^\S\n]*\n[^\S\n]*/g, '\n');
  });
}

/** Inserts words at the selection; further paragraphs become blocks of their own. */
export function $insertParagraphs(paragraphs: readonly string[]): void {
  for (const [index, paragraph] of paragraphs.entries()) {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    if (index > 0) selection.insertParagraph();
    const now = $getSelection();
    if ($isRangeSelection(now)) now.insertText(paragraph);
  }
}

/** Keeps the editor to what an article's text is made of: words, paragraphs, bold and italic. */
export function registerPlainInput(editor: LexicalEditor): () => void {
  const refuse = (event: unknown) => {
    if (event instanceof Event) event.preventDefault();
    return true;
  };
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        event.preventDefault();
        const data = event instanceof ClipboardEvent ? event.clipboardData : null;
        paste(data?.getData('text/plain') ?? '');
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    // Corrections of a spelling checker, dictation and the like bring their words this way.
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (event) => {
        if (typeof event === 'string' || !event.dataTransfer) return false;
        $insertParagraphs(paragraphsOfPaste(event.dataTransfer.getData('text/plain')));
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    // A line break is a character of the text.
    editor.registerCommand(
      INSERT_LINE_BREAK_COMMAND,
      () => {
        $insertParagraphs(['\n']);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      FORMAT_TEXT_COMMAND,
      (format) => format !== 'bold' && format !== 'italic',
      COMMAND_PRIORITY_HIGH,
    ),
    ...[DRAGSTART_COMMAND, DROP_COMMAND].map((command) =>
      editor.registerCommand(command, refuse, COMMAND_PRIORITY_HIGH),
    ),
    ...[INSERT_TAB_COMMAND, INDENT_CONTENT_COMMAND, OUTDENT_CONTENT_COMMAND].map((command) =>
      editor.registerCommand(command, refuse, COMMAND_PRIORITY_HIGH),
    ),
  );

  function paste(text: string): void {
    if (text.trim() === '') return;
    editor.update(() => $insertParagraphs(paragraphsOfPaste(text)), { tag: 'history-push' });
  }
}
