import { attributionFor } from '../../../shared/detect/attribution-for.ts';
import { claimKindOf } from '../../../shared/detect/claims/claim-kind.ts';
import { type NumberOptions, numbersOf } from '../../../shared/detect/quantities/numbers.ts';
import type { ClaimBody, QuotationBody } from '../../../shared/model/annotation.ts';
import { emptyClaim, emptyQuotation } from '../../../shared/model/annotation-defaults.ts';
import type { ArticleMetadata } from '../../../shared/model/article.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import type { Claimant } from './claimant.ts';
import { quotationAround } from './quote-segments.ts';

/**
 * What the article itself says of a quote (ranges in UTF-16 code units of its text, one for each segment): a beginning, to
 * be corrected. The segment with the attribution beside it says most.
 */
export function proposedQuotation(
  text: string,
  ranges: readonly TextRange[],
  metadata: Pick<ArticleMetadata, 'language' | 'byline'>,
  people: readonly Person[],
): QuotationBody {
  const { language, byline } = metadata;
  const options = { people, byline, ...(language === null ? {} : { language }) };
  const found = ranges
    .map((range) => attributionFor(text, quotationAround(text, range), options))
    .filter((printed) => printed !== null);
  const printed = found.find(({ cue }) => cue !== null) ?? found[0];
  if (!printed) return emptyQuotation;
  return {
    ...emptyQuotation,
    'stet:speaker': printed.speaker,
    'stet:person': printed.person,
    'stet:role': printed.role,
    'stet:cue': printed.cue,
    'stet:addressee': printed.addressee,
    'stet:quoteType': printed.type,
  };
}

/** Who is quoted there: as printed, and the name they go by, the fullest in the article or the one in the library; null where nobody is named. */
export function quotedThere(
  text: string,
  ranges: readonly TextRange[],
  metadata: Pick<ArticleMetadata, 'language' | 'byline'>,
  people: readonly Person[],
): { printed: string | null; name: string } | null {
  const { language, byline } = metadata;
  const options = { people, byline, ...(language === null ? {} : { language }) };
  for (const range of ranges) {
    const found = attributionFor(text, quotationAround(text, range), options);
    if (found?.speakerCanonical && found.named) return { printed: found.speaker, name: found.speakerCanonical };
  }
  return null;
}

/** What the words of a claim themselves say, its numbers with unit and date and what kind of claim they make, and who claims it. */
export function proposedClaim(words: string, { name, person }: Claimant, told: NumberOptions = {}): ClaimBody {
  const quantities = numbersOf(words, told);
  return {
    ...emptyClaim,
    'stet:claimant': name,
    'stet:person': person,
    'stet:quantities': quantities,
    'stet:claimKind': claimKindOf(words, quantities, told.language),
  };
}
