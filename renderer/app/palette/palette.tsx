import { Command, FileText, Folder, History, Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { showCollection } from '../../library/list-store.ts';
import { besideBefore } from '../../state/beside-memory.ts';
import { runCommand, useCommands } from '../../state/commands.ts';
import { closeDialog } from '../../state/dialogs.ts';
import { keysOf } from '../../state/keys-of.ts';
import { useArticleRow, useArticlesWith, useCollections } from '../../state/queries.ts';
import { goTo, openAsPressed, openBeside, sideOf, useRoute } from '../../state/route.ts';
import { useSettings } from '../../state/settings.ts';
import { type EnterPress, useEarlyEnter } from '../../ui/early-enter.ts';
import { focusIsFree } from '../../ui/focus-is-free.ts';
import { Keys } from '../../ui/keys.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { textOf } from '../../ui/text-of.ts';
import { groupCommands } from '../keys/command-groups.ts';
import { otherWordsOf } from '../keys/other-words.ts';
import { articleEntries, type PaletteEntry, type PaletteTarget, paletteEntries } from './entries.ts';
import styles from './palette.module.css';
import { recentCommands, rememberCommand } from './recent-commands.ts';

/** Every command, collection and article by its name; or every article to be opened beside the one that is read. */
export function Palette({ beside }: { beside: boolean }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [cursor, setCursor] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const [opener] = useState(() => document.activeElement);
  // What can be done is what could be done before the palette opened.
  const [commands] = useState(() =>
    groupCommands(useCommands.getState().byId.values())
      .flatMap((group) => group.commands)
      .filter((command) => !beside && command.id !== 'app.palette' && command.enabled?.() !== false),
  );
  const [recent] = useState(recentCommands);
  const read = useRoute((state) => state.articleId);
  const rebound = useSettings((state) => state.keys);
  const before = beside && read !== null ? besideBefore(read) : null;
  const { data: found, isFetched } = useArticlesWith(typed);
  const collections = useCollections().data;
  const earlier = useArticleRow(before ?? undefined).data;
  const articles = useMemo(() => {
    const all = earlier && typed === '' ? [earlier, ...(found ?? []).filter(({ id }) => id !== earlier.id)] : found;
    return all?.filter((row) => !beside || sideOf(row.id) === null);
  }, [found, earlier, typed, beside]);
  const entries = useMemo(
    () =>
      beside
        ? articleEntries(typed, articles ?? [], before)
        : paletteEntries(
            typed,
            { commands, recent, collections: collections ?? [], articles: articles ?? [] },
            textOf,
            otherWordsOf,
          ),
    [typed, commands, recent, collections, articles, beside, before],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: other entries under the same number must come into sight too.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [cursor, entries]);

  const run = (entry: PaletteEntry | undefined, press: EnterPress) => {
    if (!entry) return;
    closeDialog();
    // Commands look at where the focus is, and dialogs give it back there: it does not wait for the next frame, with which it would come.
    setTimeout(() => {
      if (focusIsFree() && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      const { target } = entry;
      if (target.kind === 'command') {
        rememberCommand(target.command.id);
        runCommand(target.command.id);
      } else if (target.kind === 'collection') {
        showCollection(target.id);
        goTo('library');
      } else if (beside) openBeside(target.id);
      else openAsPressed(press, target.id);
    });
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
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog aria-label={t(beside ? 'palette.besideTitle' : 'palette.title')} className={styles['dialog'] ?? ''}>
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
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box above handles the keys.
              <div
                key={entry.id}
                id={`palette-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === cursor}
                className={styles['entry']}
                onClick={(event) => run(entry, event)}
                onPointerMove={() => setCursor(index)}
              >
                <Icon kind={entry.recent ? 'recent' : entry.target.kind} />
                <span className={styles['name']}>
                  <MarkedText text={entry.name} marks={entry.marks} />
                </span>
                <span className={styles['detail']}>{entry.detail}</span>
                {entry.target.kind === 'command'
                  ? keysOf(entry.target.command, rebound)
                      .slice(0, 1)
                      .map((key) => <Keys key={key} value={key} />)
                  : null}
              </div>
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

const icons = { recent: History, command: Command, article: FileText, collection: Folder };

function Icon({ kind }: { kind: PaletteTarget['kind'] | 'recent' }) {
  const Shown = icons[kind];
  return <Shown size={14} aria-hidden />;
}
