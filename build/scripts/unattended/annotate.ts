import type { Library } from '../../../electron/library/library.ts';
import { draftFor, emptyClaim, emptyQuotation, type Ground } from '../../../renderer/annotate/model/drafts.ts';
import type { ArticleView } from '../../../shared/bridge/contract.ts';
import { suggest } from '../../../shared/detect/suggest.ts';
import { LIKELY } from '../../../shared/detect/suggestion.ts';
import type { AnnotationDraft } from '../../../shared/model/annotation.ts';
import type { Code } from '../../../shared/model/codebook.ts';
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
    const drafts = draftsFor(orThrow(await library.read(id)));
    saved += orThrow(await library.saveAnnotations(id, drafts)).length;
  }
  return saved;
}

/** Accepts the suggestions that are at least likely; a highlight, a note and a tag go to the first paragraphs. */
export function draftsFor({ article, blocks }: ArticleView): AnnotationDraft[] {
  const text = articleText(blocks);
  const ground: Ground = { articleId: article.id, revision: article.revision, text };
  const { quotes, claims } = suggest(text, { language: article.metadata.language, byline: article.metadata.byline });
  const paragraphs = blockRanges(blocks).filter((_, index) => blocks[index]?.type === 'paragraph');
  const [first, second = first, third = first] = paragraphs;
  return [
    ...quotes
      .filter(({ score }) => score >= LIKELY)
      .map((quote) =>
        draftFor('quote', ground, quote, creator, [
          {
            ...emptyQuotation(),
            'stet:speaker': quote.speaker,
            'stet:role': quote.role,
            'stet:cue': quote.cue,
            'stet:addressee': quote.addressee,
            'stet:quoteType': quote.type,
          },
        ]),
      ),
    ...(claims.length > 0 ? claims : sentencesWithNumbers(text))
      .slice(0, 3)
      .map((claim) =>
        draftFor('claim', ground, claim, creator, [
          { ...emptyClaim(), 'stet:claimKind': 'kind' in claim ? claim.kind : 'number' },
        ]),
      ),
    ...(first ? [draftFor('highlight', ground, firstWords(text, first), creator)] : []),
    ...(second ? [draftFor('note', ground, firstWords(text, second), creator, [noteBody])] : []),
    ...(third ? [draftFor('tag', ground, firstWords(text, third), creator, [tagBody])] : []),
  ];
}

const noteBody = {
  type: 'TextualBody',
  purpose: 'commenting',
  value: 'Made by the **unattended** run.',
  format: 'text/markdown',
} as const;
const tagBody = { type: 'TextualBody', purpose: 'tagging', value: code.name, 'stet:code': code.id } as const;

/** What is worth checking where nothing is suggested. */
function sentencesWithNumbers(text: string): TextRange[] {
  return [...text.matchAll(/[^.!?\n]*\d[^.!?\n]*[.!?]/g)].map(({ index, 0: sentence }) => {
    const start = index + sentence.length - sentence.trimStart().length;
    return { start, end: index + sentence.length };
  });
}

function firstWords(text: string, { start, end }: TextRange): TextRange {
  const words = /^(?:\S+\s+){0,7}\S+/.exec(text.slice(start, end))?.[0] ?? '';
  return { start, end: start + words.length };
}
