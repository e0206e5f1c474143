import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { ClaimStatus } from '../../shared/model/annotation.ts';
import { type Command, registerCommands } from '../state/commands.ts';
import { StatusIcon } from '../ui/claim-status.tsx';
import { ClaimLine } from './claim-line.tsx';
import styles from './claims-view.module.css';
import { GroupChart } from './group-chart.tsx';
import { type ClaimGroup, type Grouping, linesOf, neighbourLine } from './group-claims.ts';
import { useGroupName } from './group-name.ts';

/** Estimated heights in CSS pixels; each line is measured once it is drawn. */
const HEADING = 38;
const CLAIM = 62;

/** The picture and the claims below it; only the lines near the viewport are in the document. */
export function LedgerList({ groups, by }: { groups: readonly ClaimGroup[]; by: Grouping }) {
  const scroller = useRef<HTMLDivElement>(null);
  const chart = useRef<HTMLDivElement>(null);
  const above = useHeight(chart);
  const nameOf = useGroupName(by);
  const lines = linesOf(groups);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.type === 'heading' ? HEADING : CLAIM),
    getItemKey: (index) => keyOf(lines[index]) ?? index,
    scrollMargin: above,
    overscan: 10,
  });
  const latest = useRef({ lines, virtual });
  latest.current = { lines, virtual };
  useEffect(() => registerCommands(ledgerCommands((by) => step(scroller.current, latest.current, by))), []);

  return (
    <div ref={scroller} className={styles['list']}>
      <div ref={chart}>
        <GroupChart groups={groups} by={by} />
      </div>
      <div className={styles['lines']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (!line) return null;
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
                  {nameOf(line.group.key)} <span>{line.group.entries.length}</span>
                </h2>
              ) : (
                <ClaimLine entry={line.entry} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function keyOf(line: ReturnType<typeof linesOf>[number] | undefined): string | undefined {
  if (!line) return undefined;
  return line.type === 'claim' ? line.id : `heading ${line.group.key ?? ''}`;
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
  lines: ReturnType<typeof linesOf>;
  virtual: { scrollToIndex(index: number): void };
}

/** Frames in which a line that was scrolled to must be drawn. */
const FRAMES = 10;

/** The focus goes to the next claim, from the one that has it; from none, to the first or last in sight. */
function step(scroller: HTMLElement | null, { lines, virtual }: Drawn, by: 1 | -1): void {
  const focused = document.activeElement?.closest('[data-index]')?.getAttribute('data-index');
  const at = neighbourLine(lines, focused == null ? (by === 1 ? -1 : lines.length) : Number(focused), by);
  if (at === null) return;
  virtual.scrollToIndex(at);
  const focus = (frames: number) => {
    const button = scroller?.querySelector<HTMLElement>(`[data-index="${at}"] [data-claim]`);
    if (button) button.focus();
    else if (frames > 0) requestAnimationFrame(() => focus(frames - 1));
  };
  focus(FRAMES);
}

function ledgerCommands(move: (by: 1 | -1) => void): Command[] {
  const command = (id: string, keys: string[], run: () => void): Command => ({
    id: `claims.${id}`,
    title: `claims.commands.${id}`,
    group: 'claims.title',
    keys,
    run,
  });
  return [
    command('next', ['j', 'ArrowDown'], () => move(1)),
    command('previous', ['k', 'ArrowUp'], () => move(-1)),
    {
      ...command('changeStatus', ['s'], () => statusButton()?.click()),
      enabled: () => statusButton() !== null,
    },
  ];
}

/** Of the claim that has the focus. */
function statusButton(): HTMLElement | null {
  const line = document.activeElement?.closest('[data-index]');
  return line?.querySelector<HTMLElement>('[data-status-button]') ?? null;
}
