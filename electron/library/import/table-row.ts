/** A row of a table is one line of text, in whatever format it came: its cells stand one behind the other, as in Markdown. */
export const BETWEEN_CELLS = ' | ';

/** UTF-16 code units of a cell: with more, a page is laid out as a table, and its cells are text of their own. */
export const LONGEST_CELL = 120;
