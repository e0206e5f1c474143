import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import type { AnnotationRow } from '../../shared/bridge/answers.ts';
import type { LedgerQuery, LedgerRow } from '../../shared/survey/ledger.ts';
import type { MarkWindow, RowSpan } from '../../shared/survey/marks.ts';
import type { CodeSpan } from '../../shared/survey/uses.ts';
import type { SaidAs, VoiceQuery } from '../../shared/survey/voices.ts';
import { call } from './bridge.ts';

/** What the views over all annotations ask for. Every change of annotations, people or tags makes them ask again. */
const KEY = 'survey';

/** Rows that are asked for at once. */
const WINDOW_ROWS = 50;
/** Milliseconds for which answers are kept that nobody shows. */
const KEPT = 60_000;

/** A list of annotations as far as it has been asked for. */
export interface Marks {
  rows: AnnotationRow[];
  /** How many the whole list has. */
  total: number;
  /** Asks for the next rows; null where there are no more. */
  more: (() => Promise<unknown>) | null;
}

function useMarks(key: readonly unknown[], ask: (span: RowSpan) => Promise<MarkWindow>) {
  const { data, hasNextPage, fetchNextPage, ...query } = useInfiniteQuery({
    queryKey: [KEY, ...key],
    queryFn: ({ pageParam }) => ask({ from: pageParam, limit: WINDOW_ROWS }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, _, from) => (from + WINDOW_ROWS < total ? from + WINDOW_ROWS : undefined),
    placeholderData: keepPreviousData,
    gcTime: KEPT,
  });
  const marks: Marks | undefined = data && {
    rows: data.pages.flatMap(({ rows }) => rows),
    total: data.pages.at(-1)?.total ?? 0,
    more: hasNextPage ? () => fetchNextPage() : null,
  };
  return { ...query, marks };
}

export const useSaid = (voice: string, as: SaidAs) =>
  useMarks(['said', voice, as], (span) => call('people.said', voice, as, span));

export const useCodeUsed = (code: CodeSpan) => useMarks(['used', code], (span) => call('codes.used', code, span));

/** How many of them stand in which publication and year. */
export const useCodeSpread = (code: CodeSpan) =>
  useQuery({
    queryKey: [KEY, 'spread', code],
    queryFn: () => call('codes.spread', code),
    placeholderData: keepPreviousData,
    gcTime: KEPT,
  });

export const useNotesOnArticles = (filter: string) =>
  useMarks(['notes', filter], (span) => call('notes.onArticles', filter, span));

export const useVoices = (query: VoiceQuery) =>
  useQuery({
    queryKey: [KEY, 'voices', query],
    queryFn: () => call('people.voices', query),
    placeholderData: keepPreviousData,
    gcTime: KEPT,
  });

/** One voice, and when it is heard; null where there is none of that key. */
export const useHeard = (voice: string | null) =>
  useQuery({
    queryKey: [KEY, 'heard', voice],
    queryFn: () => (voice === null ? null : call('people.heard', voice)),
    gcTime: KEPT,
  });

/** How many annotations carry each code, by its id. */
export const useCodeUses = () => useQuery({ queryKey: [KEY, 'uses'], queryFn: () => call('codes.uses'), gcTime: KEPT });

/** The ledger together with what it was asked for; until another is there, the one before. */
export const useLedger = (query: LedgerQuery) =>
  useQuery({
    queryKey: [KEY, 'ledger', query],
    queryFn: async () => ({ query, ledger: await call('claims.ledger', query) }),
    placeholderData: keepPreviousData,
    gcTime: KEPT,
  });

/** Claims of the ledger that are asked for at once. */
const LEDGER_ROWS = 100;

/** The claims from place `start` to before `end`, and those beside them; undefined where they are on their way. */
export function useLedgerRows(query: LedgerQuery, start: number, end: number): (at: number) => LedgerRow | undefined {
  const first = Math.floor(start / LEDGER_ROWS);
  const count = Math.max(1, Math.ceil(end / LEDGER_ROWS) - first);
  const windows = useQueries({
    queries: Array.from({ length: count }, (_, at) => ({
      queryKey: [KEY, 'ledger', query, first + at],
      queryFn: () => call('claims.lines', query, { from: (first + at) * LEDGER_ROWS, limit: LEDGER_ROWS }),
      gcTime: KEPT,
    })),
  });
  return (at) => windows[Math.floor(at / LEDGER_ROWS) - first]?.data?.[at % LEDGER_ROWS];
}
