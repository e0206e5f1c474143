import { Scale } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLinks } from '../state/links.ts';
import { useAnnotationRows, useCodes, usePeople } from '../state/queries.ts';
import { goTo } from '../state/route.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { View } from '../ui/view.tsx';
import { noFilter, useClaimsState } from './claims-store.ts';
import { countByStatus, groupClaims } from './group-claims.ts';
import { filterClaims, readClaims } from './ledger.ts';
import { LedgerList } from './ledger-list.tsx';
import { LedgerTools } from './ledger-tools.tsx';
import { StatusBar } from './status-bar.tsx';

/** The ledger: every claim of the library, how it stands and what stands behind it. */
export function ClaimsView() {
  const { t } = useTranslation();
  const rows = useAnnotationRows(['claim']).data;
  const all = useLedger();
  const filter = useClaimsState();
  const groups = useMemo(() => groupClaims(filterClaims(all, filter), filter.groupBy), [all, filter]);
  const counts = useMemo(() => countByStatus(filterClaims(all, { ...filter, status: null })), [all, filter]);
  if (rows?.length === 0) {
    return (
      <View title={t('claims.title')}>
        <Empty icon={Scale} action={<Button onPress={() => goTo('library')}>{t('claims.toArticles')}</Button>}>
          {t('claims.empty')}
        </Empty>
      </View>
    );
  }
  return (
    <View
      title={t('claims.title')}
      detail={rows ? t('claims.count', { count: all.length }) : ''}
      actions={<LedgerTools all={all} />}
      tools={
        all.length > 0 ? (
          <StatusBar
            counts={counts}
            chosen={filter.status}
            onChoose={(status) => useClaimsState.setState({ status })}
          />
        ) : null
      }
    >
      {rows && groups.length === 0 ? (
        <Empty
          icon={Scale}
          action={<Button onPress={() => useClaimsState.setState(noFilter)}>{t('claims.clear')}</Button>}
        >
          {t('claims.none')}
        </Empty>
      ) : (
        <LedgerList groups={groups} by={filter.groupBy} />
      )}
    </View>
  );
}

function useLedger() {
  const rows = useAnnotationRows(['claim']).data;
  const people = usePeople().data;
  const codes = useCodes().data;
  const links = useLinks().data;
  return useMemo(() => {
    const names = (list: readonly { id: string; name: string }[] = []) =>
      new Map(list.map(({ id, name }) => [id, name]));
    return readClaims(rows ?? [], { people: names(people), codes: names(codes), links: links ?? [] });
  }, [rows, people, codes, links]);
}
