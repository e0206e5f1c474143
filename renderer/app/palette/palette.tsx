import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { closeDialog } from '../../state/dialogs.ts';
import { type KeyPress, useEarlyEnter } from '../../ui/early-key.ts';
import { FocusBack } from '../../ui/focus-back.tsx';
import overlay from '../../ui/overlay.module.css';
import type { PaletteEntry } from './entries.ts';
import { openTarget } from './open-target.ts';
import styles from './palette.module.css';
import { PaletteOption } from './palette-option.tsx';
import { usePaletteEntries } from './use-palette-entries.ts';

/** Every command, collection and article by its name; or every article to be opened beside the one that is read. */
export function Palette({ beside }: { beside: boolean }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [cursor, setCursor] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const { entries, isFetched } = usePaletteEntries(typed, beside);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other entries under the same number must come into sight too.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [cursor, entries]);

  const run = (entry: PaletteEntry | undefined, press: KeyPress) => {
    if (!entry) return;
    closeDialog();
    // Commands look at where the focus is: it is back once the palette has gone.
    setTimeout(() => openTarget(entry.target, beside, press));
  };
  const onEarlyEnter = useEarlyEnter(isFetched, (press) => run(entries[0], press));
  const onKeyDown = (event: React.KeyboardEvent) => {
    const last = entries.length - 1;
    if (event.key === 'ArrowDown') setCursor(cursor >= last ? 0 : cursor + 1);
    else if (event.key === 'ArrowUp') setCursor(cursor <= 0 ? Math.max(0, last) : cursor - 1);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(entries[cursor], event);
    else return;
    event.preventDefault();
  };

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) closeDialog();
      }}
      className={`${overlay['veil']} ${styles['overlay']}`}
    >
      <Modal className={`${overlay['sheet']} ${styles['modal']}`}>
        <Dialog aria-label={t(beside ? 'palette.besideTitle' : 'palette.title')} className={styles['dialog'] ?? ''}>
          <FocusBack />
          <div className={styles['box']}>
            <Search size={17} strokeWidth={1.8} aria-hidden />
            <input
              autoFocus
              role="combobox"
              aria-label={t(beside ? 'palette.besideBox' : 'palette.box')}
              aria-expanded
              aria-controls="palette-list"
              aria-autocomplete="list"
              aria-activedescendant={entries[cursor] ? `palette-${cursor}` : undefined}
              autoComplete="off"
              spellCheck={false}
              placeholder={t(beside ? 'palette.besideBox' : 'palette.box')}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setCursor(0);
              }}
              onKeyDownCapture={onEarlyEnter}
              onKeyDown={onKeyDown}
            />
          </div>
          <div
            ref={list}
            id="palette-list"
            role="listbox"
            aria-label={t('palette.list')}
            tabIndex={-1}
            className={styles['list']}
          >
            {entries.map((entry, index) => (
              <PaletteOption
                key={entry.id}
                id={`palette-${index}`}
                entry={entry}
                isSelected={index === cursor}
                onPress={(event) => run(entry, event)}
                onPoint={() => setCursor(index)}
              />
            ))}
          </div>
          {entries.length === 0 ? (
            <p role="status" className={styles['none']}>
              {t('palette.none', { typed })}
            </p>
          ) : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
