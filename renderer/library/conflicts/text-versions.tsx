import { useQuery } from '@tanstack/react-query';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictText } from '../../../shared/model/article-conflict.ts';
import { articleText } from '../../../shared/text/article-text.ts';
import { call } from '../../state/bridge.ts';
import { formatMoment } from '../../ui/dates.ts';
import styles from './conflict-card.module.css';
import { FieldChoices, type FieldOf } from './field-choices.tsx';
import { differingPassages, type PassagePart } from './text-passages.ts';

/** Passages that are shown; what differs in more of them is read in the article. */
const SHOWN = 40;

interface Props extends FieldOf {
  articleId: string;
  /** SHA-256 of the texts. */
  hashes: readonly string[];
}

/** Texts that were corrected apart, side by side: the paragraphs that differ, with the words that only one of them has marked. */
export function TextVersions({ articleId, hashes, ...field }: Props) {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    queryKey: ['articles', 'conflictTexts', articleId, ...hashes],
    queryFn: () => call('articles.conflictTexts', articleId),
  });
  const versions = useMemo(() => versionsOf(data ?? [], hashes), [data, hashes]);
  if (!data) return <p role="status">{error ? error.message : t('conflicts.readingTexts')}</p>;
  const rows = Math.max(...versions.map((version) => version?.passages.length ?? 0)) + 2;
  return (
    <FieldChoices
      {...field}
      count={hashes.length}
      show={(index) => <Passages version={versions[index] ?? null} />}
      rows={Math.min(rows, SHOWN + 2)}
    />
  );
}

function Passages({ version }: { version: Version | null }) {
  const { t } = useTranslation();
  if (!version) return <span className={styles['empty']}>{t('conflicts.noText')}</span>;
  const { text, passages } = version;
  const at = formatMoment(text.created);
  const made = text.reason
    ? t('conflicts.correctedFor', { at, reason: text.reason })
    : t('conflicts.corrected', { at });
  return (
    <span className={styles['passages']}>
      <span className={styles['made']}>{text.reason === null ? t('conflicts.imported') : made}</span>
      {passages.slice(0, SHOWN).map((parts, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: passages have no identity but their place
        <Parts key={place} parts={parts} />
      ))}
      {passages.length > SHOWN ? (
        <span className={styles['made']}>{t('conflicts.morePassages', { count: passages.length - SHOWN })}</span>
      ) : null}
    </span>
  );
}

function Parts({ parts }: { parts: readonly PassagePart[] }) {
  const { t } = useTranslation();
  if (parts.length === 0) return <span className={styles['empty']}>{t('conflicts.notInText')}</span>;
  return (
    <span className={styles['passage']} dir="auto">
      {parts.map(({ text, own }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
        <Fragment key={place}>{own ? <mark>{text}</mark> : text}</Fragment>
      ))}
    </span>
  );
}

interface Version {
  text: ConflictText;
  passages: PassagePart[][];
}

/** Each text with the passages in which it differs: the first from the second, the others from the first. */
function versionsOf(texts: readonly ConflictText[], hashes: readonly string[]): (Version | null)[] {
  const found = hashes.map((hash) => texts.find(({ sha256 }) => sha256 === hash));
  const [first] = found;
  return found.map((text, index) => {
    if (!text) return null;
    const other = index === 0 ? found.find((each, at) => at > 0 && each) : first;
    if (!other) return { text, passages: [] };
    const [a, b] = index === 0 ? [text, other] : [other, text];
    const passages = differingPassages(articleText(a.blocks), articleText(b.blocks));
    return { text, passages: passages.map((passage) => (index === 0 ? passage.first : passage.other)) };
  });
}
