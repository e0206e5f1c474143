import { createCommand, type LexicalCommand } from 'lexical';

/** Asks a note's editor for the choice of what to embed. */
export const OPEN_EMBEDS: LexicalCommand<void> = createCommand('open-embeds');

/** Asks a note's editor to embed an annotation where the caret was. */
export const EMBED: LexicalCommand<{ articleId: string; annotationId: string }> = createCommand('embed');
