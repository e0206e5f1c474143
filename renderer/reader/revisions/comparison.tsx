import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComparedParagraph, comparedParagraphs, compareTexts } from '../../../shared/anchor/compare-texts.ts';
import hidden from '../../ui/hidden.module.css';
import styles from './revisions.module.css';

/** Two texts in one, word by word. Paragraphs that stayed as they are fold to their number. */
export function Comparison({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  const paragraphs = useMemo(() => comparedParagraphs(compareTexts(before, after)), [before, after]);
  if (paragraphs.every(({ changed }) => !changed))
    return <p className={styles['same']}>{t('reader.revisions.same')}</p>;
  return folded(paragraphs).map((row, index) =>
    'unchanged' in row ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
      <p key={index} className={styles['same']}>
        {t('reader.revisions.unchanged', { count: row.unchanged })}
      </p>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
      <p key={index} dir="auto">
        {row.parts.map(({ type, text }, place) => {
          const key = `${place} ${type}`;
          if (type === 'same') return <span key={key}>{text}</span>;
          const Tag = type === 'deleted' ? 'del' : 'ins';
          return (
            <Tag key={key}>
              <span className={hidden['hidden']}>{t(`reader.revisions.${type}`)} </span>
              {text}
            </Tag>
          );
        })}
      </p>
    ),
  );
}

function folded(paragraphs: readonly ComparedParagraph[]): (ComparedParagraph | { unchanged: number })[] {
  const rows: (ComparedParagraph | { unchanged: number })[] = [];
  for (const paragraph of paragraphs) {
    const last = rows.at(-1);
    if (paragraph.changed) rows.push(paragraph);
    else if (last && 'unchanged' in last) last.unchanged++;
    else rows.push({ unchanged: 1 });
  }
  return rows;
}
