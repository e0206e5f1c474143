import { Download, Merge, Pencil, UserPlus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { quotationOf } from '../../shared/model/annotation.ts';
import type { Heard } from '../../shared/survey/marks.ts';
import { NOBODY, type SaidAs, type Voice } from '../../shared/survey/voices.ts';
import { runCommand } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { useShowsMarks } from '../state/shown-marks.ts';
import { useSaid } from '../state/survey-queries.ts';
import { Awaited } from '../ui/awaited.tsx';
import { Button } from '../ui/button.tsx';
import { formatDate } from '../ui/dates.ts';
import { MarkList } from '../ui/mark-list.tsx';
import { inBackground } from '../ui/report.ts';
import { arriveAt, usePeopleState } from './people-store.ts';
import { addPerson } from './person-actions.ts';
import { timelineOf } from './timeline.ts';
import { TimelineChart } from './timeline-chart.tsx';
import styles from './voice-detail.module.css';

interface Props {
  voice: Voice;
  /** When; null while that is asked for. */
  heard: Heard | null;
}

export function VoiceDetail({ voice, heard }: Props) {
  const { t } = useTranslation();
  const { person } = voice;
  const named = voice.key !== NOBODY;
  const name = useArrival(voice.key);
  const about = [voice.role, person?.affiliation].filter(Boolean).join(', ');
  const called = named ? voice.name : t('people.nobody');
  const count = voice.quotes + voice.claims;
  useShowsMarks(
    count === 0
      ? null
      : {
          marks: { by: 'voice', voice: voice.key },
          label: t('people.exported', { name: called, count }),
          name: called,
        },
  );
  const add = async () => {
    const added = await addPerson(voice.name, voice.role);
    arriveAt(added.id);
  };
  return (
    <article className={styles['detail']} aria-labelledby="voice-name">
      <header className={styles['header']}>
        <div className={styles['who']}>
          <h2 ref={name} id="voice-name" tabIndex={-1}>
            {called}
          </h2>
          {about ? <p>{about}</p> : null}
          {person?.aliases.length ? <p>{t('people.aliases', { names: person.aliases.join(', ') })}</p> : null}
          {person ? null : <p>{t(named ? 'people.unlinked' : 'people.nobodyHint')}</p>}
        </div>
        <div className={styles['actions']}>
          {count > 0 ? (
            <Button icon={Download} onPress={() => runCommand('file.export')}>
              {t('people.export')}
            </Button>
          ) : null}
          {named ? (
            <>
              <Button icon={Merge} onPress={() => openDialog({ kind: 'mergePeople', voiceKey: voice.key })}>
                {t('people.mergeWith')}
              </Button>
              {person ? (
                <Button icon={Pencil} onPress={() => openDialog({ kind: 'person', personId: person.id })}>
                  {t('people.edit')}
                </Button>
              ) : (
                <Button icon={UserPlus} onPress={() => inBackground(add())}>
                  {t('people.add')}
                </Button>
              )}
            </>
          ) : null}
        </div>
      </header>
      <TimelineChart periods={heard ? timelineOf(heard.quotes, heard.claims) : []} />
      {voice.quotes > 0 ? <Marks voice={voice} as="quotes" /> : null}
      {voice.claims > 0 ? <Marks voice={voice} as="claims" /> : null}
      {count === 0 ? <p className={styles['nothing']}>{t('people.nothing', { name: voice.name })}</p> : null}
    </article>
  );
}

/** The name of somebody who has just come to be has the focus; it is read out with it. */
function useArrival(key: string) {
  const name = useRef<HTMLHeadingElement>(null);
  const arrives = usePeopleState((state) => state.arriving === key);
  useEffect(() => {
    if (!arrives) return;
    usePeopleState.setState({ arriving: null });
    name.current?.focus();
  }, [arrives]);
  return name;
}

function Marks({ voice, as }: { voice: Voice; as: SaidAs }) {
  const { t } = useTranslation();
  const { marks, error, refetch } = useSaid(voice.key, as);
  return (
    <section>
      <h3 className={styles['heading']}>
        {t(`people.${as}`)} <span>{voice[as]}</span>
      </h3>
      {marks ? (
        <MarkList
          marks={marks}
          detailsOf={({ annotation, articlePublished: date }) => [
            date ? formatDate(date) : t('people.undated'),
            quotationOf(annotation)?.['stet:cue'] ?? null,
          ]}
        />
      ) : (
        <Awaited error={error} again={refetch} />
      )}
    </section>
  );
}
