import { UsersRound } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnotationRows, usePeople } from '../state/queries.ts';
import { goTo } from '../state/route.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { FilterField } from '../ui/filter-field.tsx';
import { MasterDetail, MasterList } from '../ui/master-detail.tsx';
import { View } from '../ui/view.tsx';
import { filterVoices, gatherVoices, NOBODY } from './gather.ts';
import { usePeopleState } from './people-store.ts';
import { VoiceDetail } from './voice-detail.tsx';

/** Everybody who is quoted or claims something, and what they said across articles. */
export function PeopleView() {
  const { t } = useTranslation();
  const people = usePeople();
  const rows = useAnnotationRows();
  const { chosen, filter } = usePeopleState();
  const voices = useMemo(() => gatherVoices(people.data ?? [], rows.data ?? []), [people.data, rows.data]);
  const dates = useMemo(
    () => new Map((rows.data ?? []).map((row) => [row.articleId, row.articlePublished])),
    [rows.data],
  );
  const voice = voices.find((each) => each.key === chosen) ?? null;
  const choose = (key: string | null) => usePeopleState.setState({ chosen: key });
  const loaded = people.data !== undefined && rows.data !== undefined;
  const unlinked = voices.filter(({ key, person }) => person === null && key !== NOBODY).length;
  const known = voices.filter(({ person }) => person !== null).length;
  const counts = [
    known > 0 && t('people.count', { count: known }),
    unlinked > 0 && t('people.names', { count: unlinked }),
  ];
  return (
    <View
      title={t('people.title')}
      detail={loaded ? counts.filter(Boolean).join(', ') : ''}
      actions={
        voices.length > 0 ? (
          <FilterField
            label={t('people.filter')}
            value={filter}
            onChange={(next) => usePeopleState.setState({ filter: next })}
          />
        ) : null
      }
    >
      {loaded && voices.length === 0 ? (
        <Empty icon={UsersRound} action={<Button onPress={() => goTo('library')}>{t('people.toArticles')}</Button>}>
          {t('people.empty')}
        </Empty>
      ) : (
        <MasterDetail
          list={
            <MasterList
              label={t('people.list')}
              nothing={filter.trim() === '' ? null : t('people.noneOfFilter')}
              items={filterVoices(voices, filter).map((each) => ({
                id: each.key,
                label: each.key === NOBODY ? t('people.nobody') : each.name,
                detail:
                  each.key === NOBODY ? each.name : [each.role, each.person?.affiliation].filter(Boolean).join(', '),
                count: each.quotes.length + each.claims.length,
                muted: each.person === null,
              }))}
              chosen={voice?.key ?? null}
              onChoose={choose}
            />
          }
          chosen={voice?.key ?? null}
          onChoose={choose}
          back={t('people.back')}
          nothing={t('people.choose')}
        >
          {voice ? <VoiceDetail key={voice.key} voice={voice} dates={dates} /> : null}
        </MasterDetail>
      )}
    </View>
  );
}
