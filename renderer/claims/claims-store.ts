import { create } from 'zustand';
import type { LedgerQuery } from '../../shared/survey/ledger.ts';

export const noFilter: Omit<LedgerQuery, 'groupBy'> = {
  text: '',
  status: null,
  kind: null,
  claimant: null,
  tag: null,
};

/** What of the ledger is shown, and how; stays while one reads an article from it. */
export const useClaimsState = create<LedgerQuery>(() => ({ ...noFilter, groupBy: 'status' }));
