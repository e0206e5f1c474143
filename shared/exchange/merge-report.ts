/** What merging two libraries has done to this one. */
export interface MergeReport {
  /** Articles of the other library, by what became of them here. */
  added: number;
  changed: number;
  same: number;
  /** True when it was stopped: what was merged by then stays, and merging again takes over the rest. */
  stopped: boolean;
  /** Sentences: what was changed in both, and where both are kept. */
  notes: string[];
  /** Sentences: what could not be taken over. */
  failed: string[];
}
