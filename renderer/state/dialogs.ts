import { create } from 'zustand';
import type { ShownMarks } from './shown-marks.ts';

/** The dialog that is open. One at a time: opening another replaces it. */
export type OpenDialog =
  /** With `beside` it offers articles alone, to be opened beside the one that is read. */
  | { kind: 'palette'; beside?: true }
  | { kind: 'help' }
  | { kind: 'settings' }
  | { kind: 'licences' }
  /** Of these articles, of a collection's, or of the marks that a view shows; the library is offered beside them. */
  | { kind: 'export'; ids: string[]; collectionId?: string; marks?: ShownMarks }
  | { kind: 'metadata'; articleId: string }
  | { kind: 'metadataOf'; ids: string[] }
  | { kind: 'erase'; ids: string[] }
  | { kind: 'columns' }
  | { kind: 'collect'; ids: string[] }
  | { kind: 'collection'; collectionId: string | null; parent: string | null }
  /** Tags what the query finds; `articles` is how many. */
  | { kind: 'tagFound'; text: string; articles: number }
  | { kind: 'health' }
  | { kind: 'backups' }
  | { kind: 'siteRules' }
  | { kind: 'watch' }
  | { kind: 'person'; personId: string }
  | { kind: 'mergePeople'; voiceKey: string }
  | { kind: 'code'; codeId: string | null }
  | { kind: 'mergeCode'; codeId: string };

interface Dialogs {
  open: OpenDialog | null;
  /** What had the focus when it was opened. */
  opener: HTMLElement | null;
}

export const useDialogs = create<Dialogs>(() => ({ open: null, opener: null }));

export function openDialog(open: OpenDialog): void {
  const { activeElement } = document;
  useDialogs.setState({ open, opener: activeElement instanceof HTMLElement ? activeElement : null });
}

export function closeDialog(): void {
  useDialogs.setState({ open: null });
}
