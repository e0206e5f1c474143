import { useEffect, useRef } from 'react';
import type { AnnotationRow } from '../../shared/bridge/answers.ts';
import type { Marks } from '../state/survey-queries.ts';
import { MarkRow } from './mark-row.tsx';
import { ShowMore } from './show-more.tsx';

interface Props {
  marks: Marks;
  /** What stands below the words of each, before the article's title. */
  detailsOf?(row: AnnotationRow): (string | null)[];
}

/** Annotations of many articles as far as they have been asked for, and a button for the next. */
export function MarkList({ marks: { rows, total, more }, detailsOf }: Props) {
  const list = useRef<HTMLUListElement>(null);
  /** Index of the first that was asked for by the button and is not drawn yet. */
  const awaited = useRef<number | null>(null);
  const showMore = async () => {
    awaited.current = rows.length;
    try {
      await more?.();
    } catch (error) {
      awaited.current = null;
      throw error;
    }
  };
  // The button moves away, or goes: reading goes on with the first that is new.
  useEffect(() => {
    if (awaited.current === null || rows.length <= awaited.current) return;
    list.current?.children[awaited.current]?.querySelector('button')?.focus();
    awaited.current = null;
  }, [rows.length]);
  return (
    <>
      <ul ref={list}>
        {rows.map((row) => (
          <MarkRow key={row.annotation.id} row={row} details={detailsOf?.(row) ?? []} />
        ))}
      </ul>
      {more ? <ShowMore left={total - rows.length} onPress={showMore} /> : null}
    </>
  );
}
