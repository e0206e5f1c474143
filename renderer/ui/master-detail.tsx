import { ChevronLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { Button } from './button.tsx';
import { focusIsFree } from './focus-is-free.ts';
import { inWriting } from './in-writing.ts';
import listItem from './list-item.module.css';
import styles from './master-detail.module.css';
import { ShowMore } from './show-more.tsx';

export interface MasterItem {
  id: string;
  label: string;
  detail?: string;
  count: number;
  /** #rrggbb, drawn as a dot. */
  color?: string | null;
  muted?: boolean;
}

interface ListProps {
  label: string;
  /** A sentence while there is no item; null while they are still asked for. */
  nothing: string | null;
  items: MasterItem[];
  chosen: string | null;
  onChoose(id: string | null): void;
  /** How many items are not listed yet, and how the next are asked for. */
  left: number;
  onMore(): void;
}

interface Props {
  /** What is chosen from. */
  list: React.ReactNode;
  chosen: string | null;
  /** What is chosen where nobody has chosen yet and there is room for it beside the list; null while that is not known. */
  first: string | null;
  onChoose(id: string | null): void;
  /** Where the two do not fit side by side: the way back to the list. */
  back: string;
  /** A sentence while nothing is chosen. */
  nothing: string;
  children: React.ReactNode;
}

/** So long the list is waited for. */
const FRAMES = 90;

/** A list and, beside it, what is chosen in it; one after the other where it is narrow. */
export function MasterDetail({ list, chosen, first, onChoose, back, nothing, children }: Props) {
  const side = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  /** Where one has the place of the other, the list would choose anew with the focus. */
  const beside = () => side.current?.checkVisibility() && detail.current?.checkVisibility();
  const focusList = () => {
    const items = '[role="option"], [role="row"]';
    const item = side.current?.querySelector<HTMLElement>(`:is(${items})[aria-selected="true"]`);
    (item ?? side.current?.querySelector<HTMLElement>(items))?.focus();
    return side.current?.contains(document.activeElement) ?? false;
  };
  // Whoever has come by key goes on with the arrows, as soon as there is something to go to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes
  useEffect(() => {
    let frame = 0;
    const wait = (frames: number) => {
      const wanted = focusIsFree() && navigator.userActivation.hasBeenActive && beside();
      if (wanted && !focusList() && frames > 0) frame = requestAnimationFrame(() => wait(frames - 1));
    };
    wait(FRAMES);
    return () => cancelAnimationFrame(frame);
  }, []);
  // The focus stays where it is.
  useEffect(() => {
    if (chosen === null && first !== null && beside()) onChoose(first);
  });
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    if (beside()) focusList();
    else onChoose(null);
  };
  return (
    <div className={styles['both']} data-chosen={chosen !== null || undefined}>
      <div ref={side} className={styles['side']}>
        {list}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up from what is inside, and leads back to the list */}
      <div ref={detail} className={styles['chosen']} onKeyDown={onKeyDown}>
        {chosen === null ? (
          <p className={styles['nothing']}>{nothing}</p>
        ) : (
          <>
            <div className={styles['back']}>
              <Button variant="quiet" icon={ChevronLeft} onPress={() => onChoose(null)}>
                {back}
              </Button>
            </div>
            {children}
          </>
        )}
      </div>
    </div>
  );
}

/** The list of a MasterDetail whose items stand one below the other. */
export function MasterList({ label, nothing, items, chosen, onChoose, left, onMore }: ListProps) {
  return (
    <div className={styles['list']}>
      <ListBox
        aria-label={label}
        className={styles['items'] ?? ''}
        renderEmptyState={() => (nothing === null ? null : <p className={styles['none']}>{nothing}</p>)}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => onChoose(keys === 'all' ? null : String([...keys][0] ?? '') || null)}
      >
        {items.map((item) => (
          <ListBoxItem
            key={item.id}
            id={item.id}
            textValue={item.label}
            className={`${listItem['item']} ${styles['item']}`}
          >
            {item.color === undefined ? null : (
              <span className={listItem['dot']} style={item.color ? { background: item.color } : {}} />
            )}
            <span className={styles['name']} data-muted={item.muted || undefined}>
              {item.label}
              {item.detail ? <span className={styles['detail']}>{item.detail}</span> : null}
            </span>
            <span className={styles['count']}>{inWriting(item.count)}</span>
          </ListBoxItem>
        ))}
      </ListBox>
      {left > 0 ? <ShowMore left={left} onPress={async () => onMore()} /> : null}
    </div>
  );
}
