import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { compareTexts } from '../../../shared/anchor/compare-texts.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import type { Span } from '../../ui/split-by-marks.ts';
import styles from './conflict-card.module.css';
import { choose } from './conflicts-store.ts';

interface Props {
  /** The field's name. */
  name: string;
  /** What each version says, in words. */
  texts: readonly string[];
  /** Ids of what is in conflict and of the field. */
  of: { id: string; field: string };
  kept: number | 'both';
}

/** What each version says in one field, what differs marked; a press chooses that one. */
export function FieldVersions({ name, texts, of, kept }: Props) {
  const { t } = useTranslation();
  return (
    <div role="radiogroup" aria-label={t('conflicts.differsIn', { field: name })} className={styles['field']}>
      <h4>{name}</h4>
      {texts.map((text, index) => (
        <label // biome-ignore lint/suspicious/noArrayIndexKey: a version has no other name than its number.
          key={index}
          className={styles['value']}
        >
          <input
            type="radio"
            name={`${of.id} ${of.field}`}
            checked={kept === index}
            onChange={() => choose(of.id, of.field, index)}
          />
          <Check size={14} aria-hidden />
          <span className={styles['number']}>{t('conflicts.version', { number: index + 1 })}</span>
          {text === '' ? (
            <span className={styles['empty']}>{t('conflicts.empty')}</span>
          ) : (
            <span className={styles['text']} dir="auto">
              {isColor(text) ? <span className={styles['swatch']} style={{ background: text }} aria-hidden /> : null}
              <MarkedText text={text} marks={newWords(texts[index === 0 ? 1 : 0] ?? '', text)} />
            </span>
          )}
        </label>
      ))}
    </div>
  );
}

function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** Where the words stand that the other text does not have; UTF-16 code units. */
function newWords(other: string, text: string): Span[] {
  const marks: Span[] = [];
  let at = 0;
  for (const { type, text: piece } of compareTexts(other, text)) {
    if (type === 'deleted') continue;
    if (type === 'inserted') marks.push({ start: at, end: at + piece.length });
    at += piece.length;
  }
  return marks;
}
