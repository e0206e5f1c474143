import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NOBODY } from '../../shared/survey/voices.ts';
import { goTo } from '../state/route.ts';
import { useHeard, useVoices } from '../state/survey-queries.ts';
import { Awaited } from '../ui/awaited.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { FilterField } from '../ui/filter-field.tsx';
import { MasterDetail, MasterList } from '../ui/master-detail.tsx';
import { View } from '../ui/view.tsx';
import { usePeopleState } from './people-store.ts';
import { VoiceDetail } from './voice-detail.tsx';

/** Voices that are listed at first, and with each step more. */
const STEP = 200;

/** Everybody who is quoted or claims something, and what they said across articles. */
export function PeopleView() {
  const { t } = useTranslation();
  const { chosen, filter, arriving } = usePeopleState();
  const [limit, setLimit] = useState(STEP);
  const { data: list, error, refetch } = useVoices({ filter, limit });
  const heard = useHeard(chosen);
  const voices = list?.voices ?? [];
  const voice = heard.data?.voice ?? voices.find(({ key }) => key === chosen) ?? null;
  // Who was chosen may be gone by now: merged elsewhere, or the last “she” has got a name.
  const isGone = voice === null && arriving === null && heard.isFetched && !heard.isFetching;
  const choose = (key: string | null) => usePeopleState.setState({ chosen: key, arriving: null });
  const { people = 0, names = 0 } = list ?? {};
  const counts = [people > 0 && t('people.count', { count: people }), names > 0 && t('people.names', { count: names })];
  const nobody = list?.total === 0 && filter.trim() === '';
  return (
    <View
      title={t('people.title')}
      detail={counts.filter(Boolean).join(', ')}
      actions={
        list && !nobody ? (
          <FilterField
            label={t('people.filter')}
            value={filter}
            onChange={(next) => usePeopleState.setState({ filter: next })}
          />
        ) : null
      }
    >
      {!list ? (
        <Awaited error={error} again={refetch} />
      ) : nobody ? (
        <Empty icon={UsersRound} action={<Button onPress={() => goTo('library')}>{t('people.toArticles')}</Button>}>
          {t('people.empty')}
        </Empty>
      ) : (
        <MasterDetail
          list={
            <MasterList
              label={t('people.list')}
              nothing={filter.trim() === '' ? null : t('people.noneOfFilter')}
              items={voices.map((each) => ({
                id: each.key,
                label: each.key === NOBODY ? t('people.nobody') : each.name,
                detail:
                  each.key === NOBODY ? each.name : [each.role, each.person?.affiliation].filter(Boolean).join(', '),
                count: each.quotes + each.claims,
                muted: each.person === null,
              }))}
              chosen={voice?.key ?? null}
              onChoose={choose}
              left={list.total - voices.length}
              onMore={() => setLimit(limit + STEP)}
            />
          }
          chosen={voice?.key ?? null}
          first={chosen === null || isGone ? (voices[0]?.key ?? null) : null}
          onChoose={choose}
          back={t('people.back')}
          nothing={t('people.choose')}
        >
          {voice ? <VoiceDetail key={voice.key} voice={voice} heard={heard.data ?? null} /> : null}
        </MasterDetail>
      )}
    </View>
  );
}
