/** Another version of an article in the library: most of the words are the same, or its address is. */
export interface VersionInfo {
  id: string;
  title: string;
  publication: string | null;
  published: string | null;
  url: string | null;
  /** ISO 8601, UTC: when it was imported. */
  added: string;
  /** 0 to 1: share of the runs of words that both texts have. */
  alike: number;
}
