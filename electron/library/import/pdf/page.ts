/** Words that the PDF draws at one place. Lengths are points; y grows downwards from the top of the page. */
export interface Piece {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  /** Of the font. */
  size: number;
  /** What the file's structure tree says of it; null where the file is not tagged there. */
  tag: Tag | null;
  /** Its letters are read from right to left. */
  fromRight?: boolean;
  /** The file itself marks it as no part of the text. */
  artifact: boolean;
}

/** An element of the structure tree that is a block of text. */
export interface Tag {
  /** ISO 32000-2, section 14.8.4: H1, P, LI, BlockQuote, Caption … */
  role: string;
  /** Its place in the tree's order; the same for all pieces of one block of a page. */
  order: number;
  /** Lists that it stands in, one within the other. */
  depth: number;
  /** Of the row of a table that it is a part of, the same for all of it; null elsewhere. */
  row: number | null;
}

export interface Page {
  /** 1-based. */
  number: number;
  width: number;
  height: number;
  pieces: Piece[];
}

/** Pieces on one baseline, in one column. */
export interface TextLine {
  page: number;
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  /** Edges of the column it stands in. */
  column: { x0: number; x1: number };
  tag: Tag | null;
  artifact: boolean;
}
