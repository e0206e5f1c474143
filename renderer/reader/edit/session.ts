import i18next from 'i18next';
import { goTo } from '../../state/route.ts';
import { toast } from '../../state/toasts.ts';
import { keepDraft, packBlocks } from './draft.ts';
import type { EditSession } from './edit-session.ts';

/** Correcting, with the place of its draft and the hold on that. */
export interface Session {
  edit: EditSession;
  revision: number;
  /** SHA-256 of the text that it was begun on. */
  madeOn: string;
  key: string;
  hold: Promise<(() => void) | null>;
}

/** Keeps what was typed aside; where there is no room for that, a message says so. */
export function keepSession({ edit, revision, madeOn, key }: Session, reason: string): void {
  const blocks = packBlocks(edit.base, edit.blocks());
  try {
    keepDraft(key, { revision, madeOn, blocks, reason, saved: new Date().toISOString() });
  } catch {
    toast(i18next.t('reader.edit.unkept'), { tone: 'problem' });
  }
}

/** Others may take its draft up. */
export function release({ hold }: Session): void {
  void hold.then((end) => end?.());
}

/** Its text is the one that it was begun on. */
export function isUntouched({ edit }: Session): boolean {
  const blocks = edit.blocks();
  return blocks.length === edit.base.length && blocks.every((block, index) => block === edit.base[index]);
}

/** The text was changed elsewhere while it was corrected: both stand side by side until somebody chooses. */
export function tellOfConflict(): void {
  toast(i18next.t('reader.edit.elsewhere'), {
    leadsTo: 'conflicts',
    action: { label: i18next.t('reader.edit.conflict'), run: () => goTo('conflicts') },
  });
}
