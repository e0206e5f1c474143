import { Search } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { complete } from '../../shared/search/complete-query.ts';
import { announce } from '../state/announce.ts';
import { useEarlyTab } from '../ui/early-key.ts';
import { Completions } from './completions.tsx';
import { useSearchState } from './search-store.ts';
import styles from './search-view.module.css';
import { useCompletions } from './use-completions.ts';

interface Props {
  input: RefObject<HTMLInputElement | null>;
  /** Number of the last place found; -1 when there is none. */
  last: number;
  onGo(index: number): void;
  /** Keeps an Enter that comes before the answer. */
  onEarlyEnter(event: React.KeyboardEvent<HTMLElement>): void;
}

/** The query. Arrows walk the places found, Enter goes there, Tab completes a field or its value. */
export function SearchBox({ input, last, onGo, onEarlyEnter }: Props) {
  const { t } = useTranslation();
  const { text, cursor } = useSearchState();
  const [caret, setCaret] = useState(text.length);
  /** The query whose completions were put aside by Escape. */
  const [aside, setAside] = useState<string | null>(null);
  const { completion, values, answered } = useCompletions(text, caret);
  const offered = aside === text ? null : completion;

  useEffect(() => {
    const box = input.current;
    // What is to be selected is named before the focus comes, and nothing scrolls: else the whole view would be laid out at once.
    box?.setSelectionRange(0, box.value.length);
    box?.focus({ preventScroll: true });
  }, [input]);
  // Put there by something else than typing, it is gone on with at its end.
  useEffect(() => {
    if (input.current && text === input.current.value) setCaret(input.current.selectionStart ?? text.length);
  }, [text, input]);
  const first = offered ? values[0] : undefined;
  useEffect(() => {
    if (first !== undefined) announce(t('search.tabCompletes', { value: first }));
  }, [first, t]);

  const move = (to: number) => useSearchState.setState({ cursor: Math.max(0, Math.min(last, to)) });
  const choose = (value: string) => {
    if (!offered) return;
    const completed = complete(text, offered, value);
    useSearchState.setState({ text: completed.text, cursor: 0 });
    setCaret(completed.caret);
    requestAnimationFrame(() => input.current?.setSelectionRange(completed.caret, completed.caret));
  };
  const onEarlyTab = useEarlyTab(answered, () => {
    if (first !== undefined) choose(first);
  });
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(cursor + 1);
    else if (event.key === 'ArrowUp') move(cursor - 1);
    else if (event.key === 'Tab' && !event.shiftKey && answered && first !== undefined) choose(first);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) onGo(cursor);
    else if (event.key === 'Escape' && offered?.field) setAside(text);
    else if (event.key === 'Escape' && text) useSearchState.setState({ text: '', cursor: 0 });
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={styles['box']}>
        <Search size={17} strokeWidth={1.8} aria-hidden />
        <input
          ref={input}
          id="search-box"
          type="search"
          role="combobox"
          aria-label={t('search.box')}
          aria-expanded={last >= 0}
          aria-controls="search-results"
          aria-activedescendant={last >= 0 ? `place-${cursor}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('search.box')}
          value={text}
          onChange={(event) => {
            setCaret(event.target.selectionStart ?? event.target.value.length);
            useSearchState.setState({ text: event.target.value, cursor: 0 });
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onKeyDownCapture={(event) => {
            onEarlyEnter(event);
            onEarlyTab(event);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <Completions completion={offered} values={values} onChoose={choose} />
    </>
  );
}
