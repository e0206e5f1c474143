import { Merge, Pencil, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AnnotationRow } from '../../shared/bridge/answers.ts';
import { quotationOf } from '../../shared/model/annotation.ts';
import { openDialog } from '../state/dialogs.ts';
import { Button } from '../ui/button.tsx';
import { formatDate } from '../ui/dates.ts';
import { MarkRow } from '../ui/mark-row.tsx';
import { inBackground } from '../ui/report.ts';
import { byDate } from './by-date.ts';
import { NOBODY, type Voice } from './gather.ts';
import { usePeopleState } from './people-store.ts';
import { addPerson } from './person-actions.ts';
import { timelineOf } from './timeline.ts';
import { TimelineChart } from './timeline-chart.tsx';
import styles from './voice-detail.module.css';

interface Props {
  voice: Voice;
  /** Publication dates by article id. */
  dates: ReadonlyMap<string, string | null>;
}

export function VoiceDetail({ voice, dates }: Props) {
  const { t } = useTranslation();
  const { person } = voice;
  const named = voice.key !== NOBODY;
  const about = [voice.role, person?.affiliation].filter(Boolean).join(', ');
  const dateOf = (row: AnnotationRow) => dates.get(row.articleId) ?? null;
  const add = async () => {
    const added = await addPerson(voice.name, voice.role);
    usePeopleState.setState({ chosen: added.id });
  };
  return (
    <article className={styles['detail']} aria-labelledby="voice-name">
      <header className={styles['header']}>
        <div className={styles['who']}>
          <h2 id="voice-name">{named ? voice.name : t('people.nobody')}</h2>
          {about ? <p>{about}</p> : null}
          {person?.aliases.length ? <p>{t('people.aliases', { names: person.aliases.join(', ') })}</p> : null}
          {person ? null : <p>{t(named ? 'people.unlinked' : 'people.nobodyHint')}</p>}
        </div>
        {named ? (
          <div className={styles['actions']}>
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
          </div>
        ) : null}
      </header>
      <TimelineChart periods={timelineOf(voice.quotes.map(dateOf), voice.claims.map(dateOf))} />
      <Marks heading={t('people.quotes')} rows={voice.quotes} dates={dates} />
      <Marks heading={t('people.claims')} rows={voice.claims} dates={dates} />
      {voice.quotes.length + voice.claims.length === 0 ? (
        <p className={styles['nothing']}>{t('people.nothing', { name: voice.name })}</p>
      ) : null}
    </article>
  );
}

function Marks({ heading, rows, dates }: { heading: string; rows: AnnotationRow[]; dates: Props['dates'] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 className={styles['heading']}>
        {heading} <span>{rows.length}</span>
      </h3>
      <ul>
        {byDate(rows, dates).map(({ row, date }) => {
          const cue = quotationOf(row.annotation)?.['stet:cue'] ?? null;
          return (
            <MarkRow key={row.annotation.id} row={row} details={[date ? formatDate(date) : t('people.undated'), cue]} />
          );
        })}
      </ul>
    </section>
  );
}
