import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ClaimStatus } from '../../shared/model/annotation.ts';
import type { ClaimGroup, LedgerQuery, LedgerRow } from '../../shared/survey/ledger.ts';
import { asStep, type Command, registerCommands } from '../state/commands.ts';
import { statusCommands } from '../state/status-commands.ts';
import { useLedgerRows } from '../state/survey-queries.ts';
import { StatusIcon } from '../ui/claim-status.tsx';
import { inWriting } from '../ui/in-writing.ts';
import { changeStatus } from './change-status.ts';
import { ClaimLine } from './claim-line.tsx';
import styles from './claims-view.module.css';
import { GroupChart } from './group-chart.tsx';
import { useGroupName } from './group-name.ts';
import { LedgerLines } from './ledger-lines.ts';

/** Estimated heights in CSS pixels; each line is measured once it is drawn. */
const HEADING = 38;
const CLAIM = 62;

/** The picture and the claims below it; only the lines near the viewport are in the document. */
export function LedgerList({ groups, query }: { groups: readonly ClaimGroup[]; query: LedgerQuery }) {
  const scroller = useRef<HTMLDivElement>(null);
  const chart = useRef<HTMLDivElement>(null);
  const above = useHeight(chart);
  const by = query.groupBy;
  const nameOf = useGroupName(by);
  const lines = useMemo(() => new LedgerLines(groups), [groups]);
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines.line(index)?.type === 'heading' ? HEADING : CLAIM),
    scrollMargin: above,
    overscan: 10,
  });
  const drawn = virtual.getVirtualItems().map((item) => ({ ...item, line: lines.line(item.index) }));
  const places = drawn.flatMap(({ line }) => (line?.type === 'claim' ? line.at : []));
  const rowAt = useLedgerRows(query, places[0] ?? 0, (places.at(-1) ?? 0) + 1);
  const [menuOf, setMenuOf] = useState<string | null>(null);
  const latest = useRef({ lines, virtual, rowAt });
  latest.current = { lines, virtual, rowAt };
  useEffect(() => {
    const move = (by: 1 | -1) => step(scroller.current, latest.current, by);
    const focused = () => focusedRow(latest.current);
    return registerCommands(ledgerCommands(move, focused, ({ annotationId }) => setMenuOf(annotationId)));
  }, []);

  return (
    <div ref={scroller} className={styles['list']}>
      <div ref={chart}>
        <GroupChart groups={groups} by={by} />
      </div>
      <div className={styles['lines']} style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, key, start, line }) => {
          if (!line) return null;
          const row = line.type === 'claim' ? rowAt(line.at) : undefined;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles['place']}
              style={{ transform: `translateY(${start - above}px)` }}
            >
              {line.type === 'heading' ? (
                <h2 className={styles['heading']}>
                  {by === 'status' ? <StatusIcon status={line.group.key as ClaimStatus} /> : null}
                  {nameOf(line.group.key)} <span>{inWriting(line.group.size)}</span>
                </h2>
              ) : row ? (
                <ClaimLine
                  row={row}
                  isMenuOpen={menuOf === row.annotationId}
                  onMenu={(isOpen) => setMenuOf(isOpen ? row.annotationId : null)}
                />
              ) : (
                <div className={styles['awaited']} style={{ height: CLAIM }} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function useHeight(element: React.RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const current = element.current;
    if (!current) return;
    const observer = new ResizeObserver(() => setHeight(current.offsetHeight));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}

interface Drawn {
  lines: LedgerLines;
  virtual: { scrollToIndex(index: number): void };
  rowAt(at: number): LedgerRow | undefined;
}

/** The line that has the focus. */
function focusedLine(): Element | null {
  return document.activeElement?.closest('[data-index]') ?? null;
}

/** The claim whose line has the focus. */
function focusedRow({ lines, rowAt }: Drawn): LedgerRow | null {
  const index = focusedLine()?.getAttribute('data-index');
  const line = index == null ? null : lines.line(Number(index));
  return (line?.type === 'claim' && rowAt(line.at)) || null;
}

/** Frames in which a line that was scrolled to must be asked for and drawn. */
const FRAMES = 60;

/** The focus goes to the next claim, from the one that has it; from none, to the first or last in sight. */
function step(scroller: HTMLElement | null, { lines, virtual }: Drawn, by: 1 | -1): void {
  const focused = focusedLine()?.getAttribute('data-index');
  const at = lines.neighbour(focused == null ? (by === 1 ? -1 : lines.count) : Number(focused), by);
  if (at === null) return;
  virtual.scrollToIndex(at);
  const focus = (frames: number) => {
    const button = scroller?.querySelector<HTMLElement>(`[data-index="${at}"] [data-claim]`);
    if (button) button.focus();
    else if (frames > 0) requestAnimationFrame(() => focus(frames - 1));
  };
  focus(FRAMES);
}

export function ledgerCommands(
  move: (by: 1 | -1) => void,
  focused: () => LedgerRow | null,
  openMenu: (of: LedgerRow) => void,
): Command[] {
  const command = (id: string, keys: string[], run: () => void): Command => ({
    id: `claims.${id}`,
    title: `claims.commands.${id}`,
    group: 'claims.title',
    keys,
    run,
  });
  return [
    asStep(command('next', ['j', 'ArrowDown'], () => move(1))),
    asStep(command('previous', ['k', 'ArrowUp'], () => move(-1))),
    {
      ...command('changeStatus', ['s'], () => {
        const row = focused();
        if (row) openMenu(row);
      }),
      enabled: () => focused() !== null,
    },
    ...statusCommands(focused, changeStatus),
  ];
}
