import { setImmediate as rest } from 'node:timers/promises';
import type { Code } from '../../shared/model/codebook.ts';
import type { Person } from '../../shared/model/person.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Ledger, LedgerNames, LedgerQuery, LedgerRow } from '../../shared/survey/ledger.ts';
import type { Heard, MarkWindow, RowSpan } from '../../shared/survey/marks.ts';
import type { MarksOf } from '../../shared/survey/marks-of.ts';
import type { CodeSpan, SpreadCell } from '../../shared/survey/uses.ts';
import type { SaidAs } from '../../shared/survey/voices.ts';
import { withFiles } from './annotate/list-annotations.ts';
import type { Index } from './index/ask-index.ts';
import type { LibraryContext } from './library-context.ts';
import type { LibraryWork } from './loaded-later.ts';
import { filterPhrases } from './search/filter-phrases.ts';
import type { Survey } from './search/survey.ts';
import { type Numbers, surveyNotes, surveySpread, surveyUsed, surveyUses } from './search/survey-answers.ts';
import { SurveyLedger } from './search/survey-ledger.ts';
import { SurveyVoices } from './search/survey-voices.ts';

/** What is worked out of a survey. Made when it is asked for: their words and rules would be loaded before the first list is shown. */
interface Views {
  voices: SurveyVoices;
  ledger: SurveyLedger;
}

const views = new WeakMap<Survey, Views>();

function viewsOf({ survey }: Index): Views {
  const known = views.get(survey) ?? { voices: new SurveyVoices(survey), ledger: new SurveyLedger(survey) };
  views.set(survey, known);
  return known;
}

interface Registers {
  people(): Promise<Result<Person[]>>;
  codes(): Promise<Result<Code[]>>;
}

/** What the views over all annotations ask: answered from the index, and for the rows in sight alone from the files. */
export function surveyWork(
  context: LibraryContext,
  { people, codes }: Registers,
): Pick<
  LibraryWork,
  'voices' | 'said' | 'heard' | 'codeUses' | 'codeUsed' | 'codeSpread' | 'notesOnArticles' | 'ledger' | 'ledgerLines'
> {
  async function names(): Promise<Result<LedgerNames>> {
    const [persons, tags] = [await people(), await codes()];
    if (!persons.ok) return persons;
    return tags.ok ? ok({ people: namesOf(persons.value), codes: namesOf(tags.value) }) : tags;
  }
  return {
    voices: (query) =>
      withRegister(people(), (known) => asked(context, (index) => viewsOf(index).voices.list(known, query))),
    said: (voice: string, as: SaidAs, span: RowSpan) =>
      withRegister(people(), (known) =>
        rowsOf(context, (index) => viewsOf(index).voices.said(known, { voice, as }, span)),
      ),
    heard: (voice: string): Promise<Result<Heard | null>> =>
      withRegister(people(), (known) => asked(context, (index) => viewsOf(index).voices.heard(known, voice))),
    codeUses: () => withRegister(codes(), (known) => asked(context, ({ survey }) => surveyUses(survey, known))),
    codeUsed: (code: CodeSpan, span: RowSpan) =>
      withRegister(codes(), (known) => rowsOf(context, ({ survey }) => surveyUsed(survey, known, code, span))),
    codeSpread: (code: CodeSpan): Promise<Result<SpreadCell[]>> =>
      withRegister(codes(), (known) => asked(context, ({ survey }) => surveySpread(survey, known, code))),
    notesOnArticles: (filter: string, span: RowSpan) =>
      rowsOf(context, ({ survey, annotationsWith }) => {
        const phrases = filterPhrases(filter).map(({ phrase }) => phrase);
        const among = phrases.length === 0 ? null : annotationsWith(['words', 'note'], phrases);
        return surveyNotes(survey, among, span);
      }),
    ledger: (query: LedgerQuery): Promise<Result<Ledger>> =>
      withRegister(names(), (known) => asked(context, (index) => viewsOf(index).ledger.ledger(query, known))),
    ledgerLines: (query: LedgerQuery, span: RowSpan): Promise<Result<LedgerRow[]>> =>
      withRegister(names(), (known) => asked(context, (index) => viewsOf(index).ledger.lines(query, known, span))),
  };
}

const ALL: RowSpan = { from: 0, limit: Number.MAX_SAFE_INTEGER };

/** The ids of the annotations that a view shows, by article and in the order of the view. */
export async function idsOfMarks(
  context: LibraryContext,
  marks: MarksOf,
  { people, codes }: { people: readonly Person[]; codes: readonly Code[] },
): Promise<Result<Map<string, Set<string>>>> {
  const found = await asked(context, (index): readonly { articleId: string; annotationId: string }[] => {
    const { voices, ledger } = viewsOf(index);
    if (marks.by === 'claims')
      return ledger.lines(marks.query, { people: namesOf(people), codes: namesOf(codes) }, ALL);
    const lists =
      marks.by === 'code'
        ? [surveyUsed(index.survey, codes, marks.code, ALL)]
        : (['quotes', 'claims'] as const).map((as) => voices.said(people, { voice: marks.voice, as }, ALL));
    return index
      .annotationsAt(lists.flatMap(({ numbers }) => numbers))
      .map(({ articleId, id }) => ({ articleId, annotationId: id }));
  });
  if (!found.ok) return found;
  const byArticle = Map.groupBy(found.value, ({ articleId }) => articleId);
  return ok(new Map([...byArticle].map(([id, own]) => [id, new Set(own.map(({ annotationId }) => annotationId))])));
}

/** Asks when all is surveyed; it is in parts, between which others are answered. */
async function asked<T>(context: LibraryContext, ask: (index: Index) => T): Promise<Result<T>> {
  for (;;) {
    const answer = await context.keeper.query((index) => (index.survey.readOn() ? null : { value: ask(index) }));
    if (!answer.ok) return answer;
    if (answer.value) return ok(answer.value.value);
    await rest();
  }
}

async function rowsOf(context: LibraryContext, ask: (index: Index) => Numbers): Promise<Result<MarkWindow>> {
  const stored = await asked(context, (index) => {
    const { numbers, total } = ask(index);
    return { total, stored: index.annotationsAt(numbers) };
  });
  if (!stored.ok) return stored;
  return ok({ rows: await withFiles(context, stored.value.stored), total: stored.value.total });
}

async function withRegister<Known, T>(
  register: Promise<Result<Known>>,
  ask: (known: Known) => Promise<Result<T>>,
): Promise<Result<T>> {
  const known = await register;
  return known.ok ? ask(known.value) : known;
}

function namesOf(records: readonly { id: string; name: string }[]): ReadonlyMap<string, string> {
  return new Map(records.map(({ id, name }) => [id, name]));
}
