import { useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { claimStatuses } from '../../shared/model/annotation.ts';
import { evidenceRelations } from '../../shared/model/link.ts';
import type { LedgerRow } from '../../shared/survey/ledger.ts';
import { announce } from '../state/announce.ts';
import { shortcutOf } from '../state/command-entry.ts';
import { openAsPressed } from '../state/route.ts';
import { statusCommandId } from '../state/status-commands.ts';
import { StatusIcon, statusIcons } from '../ui/claim-status.tsx';
import { Menu } from '../ui/menu.tsx';
import { inBackground } from '../ui/report.ts';
import { changeStatus } from './change-status.ts';
import styles from './claim-line.module.css';

interface Props {
  row: LedgerRow;
  /** Whether its statuses stand open to choose from. */
  isMenuOpen: boolean;
  onMenu(isOpen: boolean): void;
}

/** One claim of the ledger: its status to be changed, its words to be gone to. */
export function ClaimLine({ row, isMenuOpen, onMenu }: Props) {
  const { t } = useTranslation();
  const { articleId, annotationId, text, status, kind, claimant, evidence, tags } = row;
  const small = [
    claimant ?? t('claims.unknownClaimant'),
    t(`terms.claimKinds.${kind}`),
    row.articleTitle,
    ...evidenceRelations
      .filter((relation) => evidence[relation] > 0)
      .map((relation) => t(`claims.evidence.${relation}`, { count: evidence[relation] })),
    ...tags,
    row.orphan ? t('ui.orphan') : null,
  ];
  // A claim that changes its group makes room for the next, which then has the focus.
  const line = useRef<HTMLElement>(null);
  useEffect(() => {
    if (line.current?.contains(document.activeElement)) announce(text);
  }, [text]);
  return (
    <article ref={line} className={styles['line']} aria-labelledby={`claim-${annotationId}`}>
      <Menu
        label={t('claims.statusHead')}
        chosen={status}
        isOpen={isMenuOpen}
        onOpenChange={onMenu}
        trigger={
          <AriaButton
            className={styles['status'] ?? ''}
            aria-label={t('claims.change', { status: t(`terms.statuses.${status}`) })}
          >
            <StatusIcon status={status} size={16} />
          </AriaButton>
        }
        entries={claimStatuses.map((each) => ({
          id: each,
          label: t(`terms.statuses.${each}`),
          icon: statusIcons[each],
          shortcut: shortcutOf(statusCommandId(each)),
          run: () => inBackground(changeStatus(row, each)),
        }))}
      />
      <button
        type="button"
        data-claim
        className={styles['claim']}
        onClick={(event) => openAsPressed(event, articleId, { annotationId, range: null })}
      >
        <span id={`claim-${annotationId}`} className={styles['text']} dir="auto">
          {text}
        </span>
        <span className={styles['small']}>{small.filter(Boolean).join(' · ')}</span>
      </button>
    </article>
  );
}
