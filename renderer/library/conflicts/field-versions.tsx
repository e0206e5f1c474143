import { useTranslation } from 'react-i18next';
import { compareTexts } from '../../../shared/anchor/compare-texts.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import type { Span } from '../../ui/split-by-marks.ts';
import styles from './conflict-card.module.css';
import { FieldChoices, type FieldOf } from './field-choices.tsx';

interface Props extends FieldOf {
  /** What each version says, in words. */
  texts: readonly string[];
}

/** What each version says in one field, what differs marked; a press chooses that one. */
export function FieldVersions({ texts, ...field }: Props) {
  const { t } = useTranslation();
  const show = (version: number) => {
    const text = texts[version] ?? '';
    if (text === '') return <span className={styles['empty']}>{t('conflicts.empty')}</span>;
    return (
      <span className={styles['text']} dir="auto">
        {isColor(text) ? <span className={styles['swatch']} style={{ background: text }} aria-hidden /> : null}
        <MarkedText text={text} marks={newWords(texts[version === 0 ? 1 : 0] ?? '', text)} />
      </span>
    );
  };
  return <FieldChoices {...field} count={texts.length} show={show} />;
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
