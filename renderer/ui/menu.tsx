import type { LucideIcon } from 'lucide-react';
import { Check } from 'lucide-react';
import { useRef } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { FocusBack } from './focus-back.tsx';
import styles from './menu.module.css';

export interface MenuEntry {
  id: string;
  label: string;
  icon?: LucideIcon;
  shortcut?: string | undefined;
  /** A line above it. */
  starts?: boolean;
  disabled?: boolean;
  run(): void;
}

interface Props {
  /** The button that opens it. */
  trigger: React.ReactNode;
  label: string;
  /** A function is asked each time the menu opens. */
  entries: MenuEntry[] | (() => MenuEntry[]);
  /** Id of the entry with the check mark; makes it a menu of exclusive choices. */
  chosen?: string;
}

interface TriggeredProps extends Props {
  /** Where something besides the button opens it too. */
  isOpen?: boolean;
  onOpenChange?(isOpen: boolean): void;
}

export function Menu({ trigger, label, entries, chosen, ...opening }: TriggeredProps) {
  return (
    <MenuTrigger {...opening}>
      {trigger}
      <Popover className={styles['popover'] ?? ''} placement="bottom start" offset={4}>
        <FocusBack />
        <Entries label={label} entries={entries} {...(chosen === undefined ? {} : { chosen })} />
      </Popover>
    </MenuTrigger>
  );
}

interface AtProps extends Omit<Props, 'trigger'> {
  /** In the window, CSS pixels. */
  at: { x: number; y: number };
  onClose(): void;
}

/** A menu opened at a point: the context menu of a row. */
export function MenuAt({ at, onClose, ...props }: AtProps) {
  const point = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={point} className={styles['point']} style={{ left: at.x, top: at.y }} />
      <Popover
        isOpen
        aria-label={props.label}
        triggerRef={point}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        className={styles['popover'] ?? ''}
        placement="bottom start"
        offset={2}
      >
        <FocusBack />
        <Entries {...props} onClose={onClose} />
      </Popover>
    </>
  );
}

function Entries({ label, entries: wanted, chosen, onClose }: Omit<Props, 'trigger'> & { onClose?(): void }) {
  const entries = typeof wanted === 'function' ? wanted() : wanted;
  return (
    <AriaMenu
      aria-label={label}
      autoFocus="first"
      className={styles['menu'] ?? ''}
      selectionMode={chosen === undefined ? 'none' : 'single'}
      selectedKeys={chosen === undefined ? [] : [chosen]}
      {...(onClose ? { onClose } : {})}
      onAction={(key) => entries.find((entry) => entry.id === key)?.run()}
    >
      {entries.flatMap((entry) => [
        ...(entry.starts ? [<Separator key={`${entry.id}-line`} className={styles['line'] ?? ''} />] : []),
        <AriaMenuItem
          key={entry.id}
          id={entry.id}
          textValue={entry.label}
          isDisabled={entry.disabled ?? false}
          className={styles['item'] ?? ''}
        >
          {({ isSelected }) => (
            <>
              {chosen !== undefined ? (
                <Check size={14} aria-hidden visibility={isSelected ? 'visible' : 'hidden'} />
              ) : null}
              {entry.icon ? <entry.icon size={15} strokeWidth={1.8} aria-hidden /> : null}
              <span className={styles['label']}>{entry.label}</span>
              {entry.shortcut ? <kbd className={styles['shortcut']}>{entry.shortcut}</kbd> : null}
            </>
          )}
        </AriaMenuItem>,
      ])}
    </AriaMenu>
  );
}
