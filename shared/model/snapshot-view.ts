/** An article's original as the reader shows it. */
export interface SnapshotView {
  /** Of the imported file. */
  name: string;
  mediaType: string;
  /** The markup of a web page, as it was saved but for large pictures; to be sanitised before it is shown. Null for others. */
  page: string | null;
  text: string;
  /** True for what another program shows better: PDF, EPUB, Word. */
  outside: boolean;
}
