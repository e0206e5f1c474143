import type { Person } from '../../../shared/model/person.ts';
import type { DateCount, Heard, RowSpan } from '../../../shared/survey/marks.ts';
import {
  filterVoices,
  gatherVoices,
  NOBODY,
  type SaidAs,
  type Voice,
  type VoiceList,
  type VoiceQuery,
  voiceKeys,
} from '../../../shared/survey/voices.ts';
import type { Survey } from './survey.ts';
import { type Numbers, windowOf } from './survey-answers.ts';

/** Everybody who speaks in the library, gathered once until something in the index or among the people changes. */
export class SurveyVoices {
  readonly #survey: Survey;
  #gathered: { state: string; voices: Voice[] } | null = null;

  constructor(survey: Survey) {
    this.#survey = survey;
  }

  list(people: readonly Person[], { filter, limit }: VoiceQuery): VoiceList {
    const all = this.#all(people);
    const found = filter.trim() === '' ? all : filterVoices(all, filter);
    return {
      voices: found.slice(0, limit),
      total: found.length,
      people: people.length,
      names: all.filter(({ key, person }) => person === null && key !== NOBODY).length,
    };
  }

  /** One voice, and when it is heard; null where there is none of that key. */
  heard(people: readonly Person[], key: string): Heard | null {
    const voice = this.#all(people).find((each) => each.key === key);
    if (!voice) return null;
    const dates = { quotes: new Map<string | null, number>(), claims: new Map<string | null, number>() };
    const saidAs = this.#saidBy(people, key);
    this.#survey.each(({ published, spoken }) => {
      const as = saidAs[spoken];
      if (as) dates[as].set(published, (dates[as].get(published) ?? 0) + 1);
    });
    return { voice, quotes: counted(dates.quotes), claims: counted(dates.claims) };
  }

  /** What one voice said: the newest publication first, what has no date last. */
  said(people: readonly Person[], { voice, as }: { voice: string; as: SaidAs }, span: RowSpan): Numbers {
    const found: { n: number; published: string }[] = [];
    const saidAs = this.#saidBy(people, voice);
    this.#survey.each(({ n, published, spoken }) => {
      if (saidAs[spoken] === as) found.push({ n, published: published ?? '' });
    });
    found.sort((a, b) => (a.published === b.published ? 0 : a.published < b.published ? 1 : -1));
    return windowOf(
      found.map(({ n }) => n),
      span,
    );
  }

  #all(people: readonly Person[]): Voice[] {
    const state = `${this.#survey.version} ${JSON.stringify(people)}`;
    if (this.#gathered?.state !== state) this.#gathered = { state, voices: this.#gather(people) };
    return this.#gathered.voices;
  }

  #gather(people: readonly Person[]): Voice[] {
    const counts = new Map<number, number>();
    this.#survey.each(({ spoken }) => {
      if (spoken >= 0) counts.set(spoken, (counts.get(spoken) ?? 0) + 1);
    });
    const printed = this.#survey.spoken.map((spoken) => spoken);
    return gatherVoices(
      people,
      [...counts].flatMap(([place, count]) => {
        const spoken = printed[place];
        return spoken ? [{ spoken, count }] : [];
      }),
    );
  }

  /** As what each of `spoken` is the voice's, by its place; null where it is another's. */
  #saidBy(people: readonly Person[], key: string): (SaidAs | null)[] {
    const keyOf = voiceKeys(people);
    return this.#survey.spoken.map((spoken) => (keyOf(spoken) === key ? spoken.as : null));
  }
}

function counted(dates: ReadonlyMap<string | null, number>): DateCount[] {
  return [...dates].map(([date, count]) => ({ date, count }));
}
