import { Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../state/route.ts';
import { useLedger } from '../state/survey-queries.ts';
import { Awaited } from '../ui/awaited.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { View } from '../ui/view.tsx';
import { noFilter, useClaimsState } from './claims-store.ts';
import { LedgerList } from './ledger-list.tsx';
import { LedgerTools } from './ledger-tools.tsx';
import { StatusBar } from './status-bar.tsx';

/** The ledger: every claim of the library, how it stands and what stands behind it. */
export function ClaimsView() {
  const { t } = useTranslation();
  const asked = useClaimsState();
  const { data, error, refetch } = useLedger(asked);
  if (!data) {
    return (
      <View title={t('claims.title')}>
        <Awaited error={error} again={refetch} />
      </View>
    );
  }
  const { query, ledger } = data;
  if (ledger.total === 0) {
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
      detail={t('claims.count', { count: ledger.total })}
      actions={<LedgerTools claimants={ledger.claimants} tags={ledger.tags} />}
      tools={
        <StatusBar
          counts={ledger.counts}
          chosen={asked.status}
          onChoose={(status) => useClaimsState.setState({ status })}
        />
      }
    >
      {ledger.groups.length === 0 ? (
        <Empty
          icon={Scale}
          action={<Button onPress={() => useClaimsState.setState(noFilter)}>{t('claims.clear')}</Button>}
        >
          {t('claims.none')}
        </Empty>
      ) : (
        <LedgerList groups={ledger.groups} query={query} />
      )}
    </View>
  );
}
