import { create } from 'zustand';
import type { Grouping } from './group-claims.ts';
import type { LedgerFilter } from './ledger.ts';

export const noFilter: LedgerFilter = { text: '', status: null, kind: null, claimant: null, tag: null };

/** What of the ledger is shown, and how; stays while one reads an article from it. */
export const useClaimsState = create<LedgerFilter & { groupBy: Grouping }>(() => ({ ...noFilter, groupBy: 'status' }));
