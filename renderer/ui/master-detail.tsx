import { ChevronLeft } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { Button } from './button.tsx';
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
  onChoose(id: string | null): void;
  /** Where the two do not fit side by side: the way back to the list. */
  back: string;
  /** A sentence while nothing is chosen. */
  nothing: string;
  children: React.ReactNode;
}

/** A list and, beside it, what is chosen in it; one after the other where it is narrow. */
export function MasterDetail({ list, chosen, onChoose, back, nothing, children }: Props) {
  return (
    <div className={styles['both']} data-chosen={chosen !== null || undefined}>
      <div className={styles['side']}>{list}</div>
      <div className={styles['chosen']}>
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
