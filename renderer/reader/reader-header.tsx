import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../shared/text/direction.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { formatDate } from '../ui/dates.ts';
import styles from './reader.module.css';
import { readingTime } from './reading-facts.ts';

/** Title, and one line of what is known about where the article comes from. What is not known is not shown. */
export const ReaderHeader = memo(function ReaderHeader() {
  const { t, i18n } = useTranslation();
  const metadata = useOpenArticle((state) => state.view?.article.metadata);
  const text = useOpenArticle((state) => state.text);
  if (!metadata) return null;
  const { words, minutes } = readingTime(text, metadata.language);
  const date = metadata.published && formatDate(metadata.published, i18n.language);
  const facts = [
    metadata.byline,
    metadata.bylineRole,
    metadata.publication,
    metadata.place,
    metadata.copiedFrom && t('reader.copiedFrom', { site: metadata.copiedFrom }),
  ].filter((fact) => fact);
  return (
    <header className={styles.header} dir={directionOf(metadata.title)}>
      <h1>{metadata.title}</h1>
      <p className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact}>
            <bdi>{fact}</bdi>
          </span>
        ))}
        {date ? (
          <time dateTime={metadata.published ?? ''}>
            <bdi>{date}</bdi>
          </time>
        ) : (
          <span>
            <bdi>{t('reader.undated')}</bdi>
          </span>
        )}
      </p>
      <p className={styles.length}>
        <span>
          <bdi>{t('reader.words', { count: words })}</bdi>
        </span>
        <span>
          <bdi>{t('reader.minutes', { count: minutes })}</bdi>
        </span>
      </p>
    </header>
  );
});
