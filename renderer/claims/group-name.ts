import { useTranslation } from 'react-i18next';
import type { ClaimKind, ClaimStatus } from '../../shared/model/annotation.ts';
import type { Grouping } from '../../shared/survey/ledger.ts';

/** What a group is called. */
export function useGroupName(by: Grouping): (key: string | null) => string {
  const { t } = useTranslation();
  return (key) => {
    if (key === null) return by === 'tag' ? t('claims.untagged') : t('claims.unknownClaimant');
    if (by === 'status') return t(`terms.statuses.${key as ClaimStatus}`);
    if (by === 'kind') return t(`terms.claimKinds.${key as ClaimKind}`);
    return key;
  };
}
