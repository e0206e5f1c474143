import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import styles from '../reader-bar.module.css';
import type { Find } from './use-find.ts';

/** Below the text while somebody looks for words in it: the words, which match is at hand, and the way from one to the next. */
export function FindBar({ find }: { find: Find }) {
  const { t } = useTranslation();
  const { wanted, at, count, asked, look, step, close } = find;
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: takes the focus whenever it is asked for
  useEffect(() => field.current?.select(), [asked]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search className={`${styles['bar']} ${styles['find']}`} aria-label={t('reader.find.title')} onKeyDown={onKeyDown}>
      <span className={styles['title']}>
        <Search size={16} aria-hidden />
      </span>
      <input
        ref={field}
        className={styles['reason']}
        aria-label={t('reader.find.title')}
        placeholder={t('reader.find.title')}
        value={wanted}
        onChange={(event) => look(event.target.value)}
      />
      <output className={styles['count']}>
        {wanted.trim() === ''
          ? ''
          : count === 0
            ? t('reader.find.none')
            : t('reader.find.at', { number: at + 1, all: count })}
      </output>
      <span className={styles['tools']}>
        <IconButton icon={ChevronUp} label={t('reader.find.previous')} shortcut="⇧↵" onPress={() => step(-1)} />
        <IconButton icon={ChevronDown} label={t('reader.find.next')} shortcut="↵" onPress={() => step(1)} />
        <IconButton icon={X} label={t('reader.find.close')} shortcut="Esc" onPress={close} />
      </span>
    </search>
  );
}
