import { Download, Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Ledger, LedgerQuery } from '../../shared/survey/ledger.ts';
import { shortcutOf } from '../state/command-entry.ts';
import { runCommand } from '../state/commands.ts';
import { goTo } from '../state/route.ts';
import { useShowsMarks } from '../state/shown-marks.ts';
import { useLedger } from '../state/survey-queries.ts';
import { Awaited } from '../ui/awaited.tsx';
import { Button, IconButton } from '../ui/button.tsx';
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
  const count = data ? countOf(data.ledger, data.query) : 0;
  useShowsMarks(
    data && count > 0
      ? {
          marks: { by: 'claims', query: data.query },
          label: t('claims.exported', { count }),
          name: t('claims.title'),
        }
      : null,
  );
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
      actions={
        <>
          <LedgerTools claimants={ledger.claimants} tags={ledger.tags} />
          {count > 0 ? (
            <IconButton
              icon={Download}
              label={t('claims.export')}
              shortcut={shortcutOf('file.export')}
              onPress={() => runCommand('file.export')}
            />
          ) : null}
        </>
      }
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

/** How many claims are shown: groups may have the same ones. */
function countOf({ counts }: Ledger, { status }: LedgerQuery): number {
  if (status !== null) return counts[status] ?? 0;
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
