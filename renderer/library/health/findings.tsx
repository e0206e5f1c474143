import { useTranslation } from 'react-i18next';
import type { CheckFinding } from '../../../shared/model/library.ts';
import { Button } from '../../ui/button.tsx';
import styles from './health-dialog.module.css';

/** Findings shown at most: a list of thousands helps nobody. */
const SHOWN = 200;

interface Props {
  findings: readonly CheckFinding[];
  onMend(findings: readonly CheckFinding[]): void;
}

/** What a check found, each with what can be done about it. Nothing is mended unasked. */
export function Findings({ findings, onMend }: Props) {
  const { t } = useTranslation();
  const mendable = findings.filter(({ repair }) => repair !== undefined);
  return (
    <>
      <ul className={styles['findings']}>
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={finding.path + finding.message}>
            <div>
              <strong>{t(`health.severity.${finding.severity}`)}:</strong> {finding.message}
              <br />
              <span className={styles['path']}>{finding.path}</span>
            </div>
            {finding.repair ? (
              <Button onPress={() => onMend([finding])}>{t(`health.repairs.${finding.repair.kind}`)}</Button>
            ) : null}
          </li>
        ))}
      </ul>
      {findings.length > SHOWN ? <p>{t('health.more', { count: findings.length - SHOWN })}</p> : null}
      {mendable.length > 1 ? (
        <Button onPress={() => onMend(mendable)}>{t('health.repairAll', { count: mendable.length })}</Button>
      ) : null}
    </>
  );
}
