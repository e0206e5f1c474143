import type { LucideIcon } from 'lucide-react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { Check } from 'lucide-react';
import styles from './menu.module.css';

export interface MenuEntry {
  id: string;
  label: string;
  icon?: LucideIcon;
  shortcut?: string;
  /** A line above it. */
  starts?: boolean;
  disabled?: boolean;
  run(): void;
}

interface Props {
  /** The button that opens it. */
  trigger: React.ReactNode;
  label: string;
  entries: MenuEntry[];
  /** Ids of the entries with a check mark; makes it a menu of choices. */
  chosen?: string[];
}

export function Menu({ trigger, label, entries, chosen }: Props) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles['popover'] ?? ''} placement="bottom start" offset={4}>
        <AriaMenu
          aria-label={label}
          className={styles['menu'] ?? ''}
          selectionMode={chosen ? 'multiple' : 'none'}
          selectedKeys={chosen ?? []}
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
                  {chosen ? <Check size={14} aria-hidden visibility={isSelected ? 'visible' : 'hidden'} /> : null}
                  {entry.icon ? <entry.icon size={15} strokeWidth={1.8} aria-hidden /> : null}
                  <span className={styles['label']}>{entry.label}</span>
                  {entry.shortcut ? <kbd className={styles['shortcut']}>{entry.shortcut}</kbd> : null}
                </>
              )}
            </AriaMenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
