import { ChevronDown, Scale, Search } from 'lucide-react';
import { useMemo } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { claimKinds } from '../../shared/model/annotation.ts';
import { useAnnotationRows, usePeople } from '../state/queries.ts';
import { goTo } from '../state/route.ts';
import { Button } from '../ui/button.tsx';
import { StatusIcon } from '../ui/claim-status.tsx';
import { Empty } from '../ui/empty.tsx';
import { Menu } from '../ui/menu.tsx';
import tools from '../ui/tools.module.css';
import { View } from '../ui/view.tsx';
import { ClaimLine } from './claim-line.tsx';
import { noFilter, useClaimsState } from './claims-store.ts';
import styles from './claims-view.module.css';
import { countByStatus, filterClaims, groupByStatus, readClaims } from './ledger.ts';
import { StatusBar } from './status-bar.tsx';

/** The ledger: every claim of the library by its status. */
export function ClaimsView() {
  const { t } = useTranslation();
  const rows = useAnnotationRows(['claim']);
  const people = usePeople();
  const filter = useClaimsState();
  const names = useMemo(() => new Map((people.data ?? []).map(({ id, name }) => [id, name])), [people.data]);
  const all = useMemo(() => readClaims(rows.data ?? [], names), [rows.data, names]);
  const groups = groupByStatus(filterClaims(all, filter));
  if (rows.data?.length === 0) {
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
      detail={rows.data ? t('claims.count', { count: all.length }) : ''}
      actions={
        <>
          <SearchField
            aria-label={t('claims.filter')}
            value={filter.text}
            onChange={(text) => useClaimsState.setState({ text })}
            className={tools['filter'] ?? ''}
          >
            <Search size={14} aria-hidden />
            <Input placeholder={t('claims.filter')} />
          </SearchField>
          <Menu
            label={t('claims.kind')}
            chosen={filter.kind ?? 'all'}
            trigger={
              <Button>
                {filter.kind ? t(`claims.kinds.${filter.kind}`) : t('claims.allKinds')}
                <ChevronDown size={14} aria-hidden />
              </Button>
            }
            entries={[
              { id: 'all', label: t('claims.allKinds'), run: () => useClaimsState.setState({ kind: null }) },
              ...claimKinds.map((kind) => ({
                id: kind,
                label: t(`claims.kinds.${kind}`),
                run: () => useClaimsState.setState({ kind }),
              })),
            ]}
          />
        </>
      }
      tools={
        all.length > 0 ? (
          <StatusBar
            counts={countByStatus(filterClaims(all, { ...filter, status: null }))}
            chosen={filter.status}
            onChoose={(status) => useClaimsState.setState({ status })}
          />
        ) : null
      }
    >
      <div className={styles['list']}>
        {groups.map(({ status, entries }) => (
          <section key={status} aria-labelledby={`claims-${status}`}>
            <h2 id={`claims-${status}`} className={styles['heading']}>
              <StatusIcon status={status} />
              {t(`claims.status.${status}`)} <span>{entries.length}</span>
            </h2>
            <ul>
              {entries.map((entry) => (
                <ClaimLine key={entry.row.annotation.id} entry={entry} />
              ))}
            </ul>
          </section>
        ))}
        {rows.data && groups.length === 0 ? (
          <Empty
            icon={Scale}
            action={<Button onPress={() => useClaimsState.setState(noFilter)}>{t('claims.clear')}</Button>}
          >
            {t('claims.none')}
          </Empty>
        ) : null}
      </div>
    </View>
  );
}
