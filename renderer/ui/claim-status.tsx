import { BadgeCheck, CircleAlert, CircleCheck, CircleDashed, CircleHelp, CircleX, type LucideIcon } from 'lucide-react';
import type { ClaimStatus } from '../../shared/model/annotation.ts';
import styles from './claim-status.module.css';

/** One shape a status; the colour only helps. */
export const statusIcons: Record<ClaimStatus, LucideIcon> = {
  unchecked: CircleDashed,
  supported: CircleCheck,
  disputed: CircleAlert,
  refuted: CircleX,
  unverifiable: CircleHelp,
  stands: BadgeCheck,
};

export function StatusIcon({ status, size = 15 }: { status: ClaimStatus; size?: number }) {
  const Icon = statusIcons[status];
  return <Icon size={size} strokeWidth={1.9} aria-hidden className={styles['icon']} data-claim-status={status} />;
}
