import { useTranslation } from 'react-i18next';
import type { Exported } from '../../shared/export/format.ts';
import type { IntegrityFinding } from '../../shared/export/integrity.ts';
import { inWriting } from '../ui/in-writing.ts';
import styles from './integrity-summary.module.css';
import { useIntegrity } from './use-integrity.ts';

/** Findings of one sort that are named; the others are counted. */
const NAMED = 5;

/** What is not as it should be in what is about to be exported. It is told, and hinders nothing. */
export function IntegritySummary({ exported }: { exported: Exported }) {
  const { t } = useTranslation();
  const { data: report, error } = useIntegrity(exported);
  if (error) return <p role="status">{error.message}</p>;
  if (!report) return <p role="status">{t('export.integrity.checking')}</p>;
  const { findings, exact } = report;
  if (findings.length === 0) return <p role="status">{t('export.integrity.sound', { count: exact })}</p>;
  const groups = [...Map.groupBy(findings, ({ problem }) => problem)];
  return (
    <div className={styles['summary']}>
      <p role="status">{t('export.integrity.open', { count: findings.length })}</p>
      {groups.map(([problem, those]) => (
        <details key={problem}>
          <summary>
            {t(`export.integrity.problem.${problem}`)} <span>{inWriting(those.length)}</span>
          </summary>
          <ul>
            {those.slice(0, NAMED).map((finding) => (
              <li key={finding.annotationId}>
                <Words finding={finding} />
              </li>
            ))}
            {those.length > NAMED ? <li>{t('ui.andMore', { count: those.length - NAMED })}</li> : null}
          </ul>
        </details>
      ))}
    </div>
  );
}

function Words({ finding: { words, articleTitle } }: { finding: IntegrityFinding }) {
  const { t } = useTranslation();
  return (
    <>
      {words === '' ? t('export.integrity.wholeArticle') : <q>{words}</q>} · {articleTitle}
    </>
  );
}
