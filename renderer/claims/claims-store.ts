import { create } from 'zustand';
import type { LedgerFilter } from './ledger.ts';

export const noFilter: LedgerFilter = { text: '', status: null, kind: null };

/** What of the ledger is shown; stays while one reads an article from it. */
export const useClaimsState = create<LedgerFilter>(() => noFilter);
