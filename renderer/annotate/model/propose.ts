import { attributionFor } from '../../../shared/detect/attribution-for.ts';
import type { QuotationBody } from '../../../shared/model/annotation.ts';
import type { ArticleMetadata } from '../../../shared/model/article.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { emptyQuotation } from './drafts.ts';

/** What the article itself says of a quote (range in UTF-16 code units of its text): a beginning, to be corrected. */
export function proposedQuotation(
  text: string,
  range: TextRange,
  metadata: Pick<ArticleMetadata, 'language' | 'byline'>,
  people: readonly Person[],
): QuotationBody {
  const { language, byline } = metadata;
  const printed = attributionFor(text, range, { people, byline, ...(language === null ? {} : { language }) });
  if (!printed) return emptyQuotation();
  return {
    ...emptyQuotation(),
    'stet:speaker': printed.speaker,
    'stet:person': printed.person,
    'stet:role': printed.role,
    'stet:cue': printed.cue,
    'stet:addressee': printed.addressee,
    'stet:quoteType': printed.type,
  };
}
