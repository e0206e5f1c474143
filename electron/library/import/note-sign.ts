/** Whether what is raised is the sign of a note: behind a word or a mark, or before the note itself. Behind "m", a 2 is a measure, behind 10 a power. */
export function isNoteSign(text: string, before: string): boolean {
  return /^\s*(?:\d{1,3}|[*†‡§])\s*$/.test(text) && (before === '' || /(?:\p{L}{3}|[.,;:!?)\]"'”’»“])$/u.test(before));
}

/** As a text has it, where nothing can be raised. */
export function noteSign(text: string): string {
  return `[${text.trim()}]`;
}
