import type { Library } from '../../../electron/library/library.ts';
import { draftFor, type Ground } from '../../../renderer/annotate/model/drafts.ts';
import type { ArticleView } from '../../../shared/bridge/answers.ts';
import { plainRole } from '../../../shared/detect/people/plain-role.ts';
import { LIKELY, type SuggestedClaim, type SuggestedQuote } from '../../../shared/detect/suggestion.ts';
import type { AnnotationDraft, Body } from '../../../shared/model/annotation.ts';
import { emptyClaim, emptyQuotation } from '../../../shared/model/annotation-defaults.ts';
import type { Code } from '../../../shared/model/codebook.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { articleText, blockRanges } from '../../../shared/text/article-text.ts';
import { orThrow } from '../or-throw.ts';

const creator = 'Unattended';
const code: Code = {
  id: 'to-check',
  name: 'to check',
  parent: null,
  color: '#2b5fd2',
  definition: 'Worth a second look.',
};

/** Annotates every article of the library with all five kinds; answers how many annotations were saved. */
export async function annotateAll(library: Library): Promise<number> {
  orThrow(await library.saveCode(code));
  let saved = 0;
  for (const { id } of orThrow(await library.list({ trashed: false }))) {
    const view = orThrow(await library.read(id));
    const people = orThrow(await library.people());
    const { quotes, claims } = orThrow(await library.suggestions(id));
    const likely = quotes.filter(({ score }) => score >= LIKELY);
    for (const person of newPeople(likely, people)) orThrow(await library.savePerson(person));
    const drafts = draftsFor(view, likely, claims.slice(0, 3), orThrow(await library.people()));
    saved += orThrow(await library.saveAnnotations(id, drafts)).length;
  }
  return saved;
}

/** The speakers with a full name whom the library does not know yet. */
function newPeople(quotes: SuggestedQuote[], known: Person[]): Person[] {
  const names = new Set(quotes.flatMap(({ speakerCanonical }) => speakerCanonical ?? []));
  return [...names]
    .filter((name) => /^\p{Lu}\S* .*\p{Lu}/u.test(name) && !known.some((person) => person.name === name))
    .map((name) => ({
      id: name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-'),
      name,
      aliases: [],
      role:
        plainRole(quotes.find(({ speakerCanonical, role }) => speakerCanonical === name && role)?.role ?? '') || null,
      affiliation: null,
    }));
}

/** The suggestions accepted; a highlight, a note and a tag on the first words of the first paragraphs. */
function draftsFor(
  { article, blocks }: ArticleView,
  quotes: SuggestedQuote[],
  claims: SuggestedClaim[],
  people: Person[],
): AnnotationDraft[] {
  const text = articleText(blocks);
  const ground: Ground = { articleId: article.id, revision: article.revision, text };
  const draft = (kind: AnnotationDraft['stet:kind'], range: TextRange, body: Body[]) =>
    draftFor(kind, ground, range, creator, body);
  const paragraphs = blockRanges(blocks).filter((_, index) => blocks[index]?.type === 'paragraph');
  const [first, second = first, third = first] = paragraphs.map((range) => firstWords(text, range));
  return [
    ...quotes.map((quote) => draft('quote', quote, [quotationBody(quote, people)])),
    ...claims.map((claim, index) => draft('claim', claim, [claimBody(claim, index === 0)])),
    ...(first ? [draft('highlight', first, [])] : []),
    ...(second ? [draft('note', second, [noteBody])] : []),
    ...(third ? [draft('tag', third, [tagBody])] : []),
  ];
}

function quotationBody(quote: SuggestedQuote, people: Person[]): Body {
  return {
    ...emptyQuotation,
    'stet:speaker': quote.speaker,
    'stet:person': people.find(({ name }) => name === quote.speakerCanonical)?.id ?? quote.person,
    'stet:role': quote.role,
    'stet:cue': quote.cue,
    'stet:addressee': quote.addressee,
    'stet:quoteType': quote.type,
  };
}

/** The first claim of an article is disputed, so that there is something checked to export. */
function claimBody({ claimant, kind, numbers }: SuggestedClaim, isDisputed: boolean): Body {
  const claim = { ...emptyClaim, 'stet:claimant': claimant, 'stet:claimKind': kind, 'stet:quantities': numbers };
  if (!isDisputed) return claim;
  const change = { status: 'disputed' as const, at: new Date().toISOString(), by: creator, reason: 'To be looked at.' };
  return { ...claim, 'stet:status': change.status, 'stet:history': [change] };
}

const noteBody: Body = {
  type: 'TextualBody',
  purpose: 'commenting',
  value: 'Made by the **unattended** run.',
  format: 'text/markdown',
};
const tagBody: Body = { type: 'TextualBody', purpose: 'tagging', value: code.name, 'stet:code': code.id };

function firstWords(text: string, { start, end }: TextRange): TextRange {
  const words = /^(?:\S+\s+){0,7}\S+/.exec(text.slice(start, end))?.[0] ?? '';
  return { start, end: start + words.length };
}
