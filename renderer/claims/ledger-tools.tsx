import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { claimKinds } from '../../shared/model/annotation.ts';
import { groupings, type Ledger } from '../../shared/survey/ledger.ts';
import { Button } from '../ui/button.tsx';
import { FilterField } from '../ui/filter-field.tsx';
import { Menu } from '../ui/menu.tsx';
import { useClaimsState } from './claims-store.ts';
import { FilterMenu } from './filter-menu.tsx';

/** Which claims are shown, and how they are grouped. */
export function LedgerTools({ claimants, tags }: Pick<Ledger, 'claimants' | 'tags'>) {
  const { t } = useTranslation();
  const filter = useClaimsState();
  /** What is chosen is always among them, also where very many are left out. */
  const named = (names: readonly string[], chosen: string | null) =>
    [...new Set([...(chosen === null ? [] : [chosen]), ...names])].map((name) => ({ value: name, label: name }));
  return (
    <>
      <FilterField
        label={t('claims.filter')}
        value={filter.text}
        onChange={(text) => useClaimsState.setState({ text })}
      />
      <FilterMenu
        label={t('claims.claimant')}
        all={t('claims.allClaimants')}
        options={named(claimants, filter.claimant)}
        value={filter.claimant}
        onChange={(claimant) => useClaimsState.setState({ claimant })}
      />
      <FilterMenu
        label={t('claims.kind')}
        all={t('claims.allKinds')}
        options={claimKinds.map((value) => ({ value, label: t(`terms.claimKinds.${value}`) }))}
        value={filter.kind}
        onChange={(kind) => useClaimsState.setState({ kind })}
      />
      <FilterMenu
        label={t('claims.tag')}
        all={t('claims.allTags')}
        options={named(tags, filter.tag)}
        value={filter.tag}
        onChange={(tag) => useClaimsState.setState({ tag })}
      />
      <Menu
        label={t('claims.groupBy')}
        chosen={filter.groupBy}
        trigger={
          <Button>
            {t(`claims.groupings.${filter.groupBy}`)}
            <ChevronDown size={14} aria-hidden />
          </Button>
        }
        entries={groupings.map((groupBy) => ({
          id: groupBy,
          label: t(`claims.groupings.${groupBy}`),
          run: () => useClaimsState.setState({ groupBy }),
        }))}
      />
    </>
  );
}
