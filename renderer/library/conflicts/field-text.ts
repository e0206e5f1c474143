import { t } from 'i18next';
import { type Annotation, claimOf, quotationOf } from '../../../shared/model/annotation.ts';
import { type ConflictField, otherDetails } from './conflict-fields.ts';

/** A field's value in words; empty where it says nothing. `nameOf` knows the names of people by id. */
export function fieldText(field: ConflictField, annotation: Annotation, nameOf: (id: string) => string): string {
  const claim = claimOf(annotation);
  const quotation = quotationOf(annotation);
  switch (field.id) {
    case 'kind':
      return t(`terms.kinds.${annotation['stet:kind']}`);
    case 'words':
      return wordsOf(annotation) || t('conflicts.wholeArticle');
    case 'person':
      return named(quotation?.['stet:person'], nameOf);
    case 'claimPerson':
      return named(claim?.['stet:person'], nameOf);
    case 'quoteType':
      return quotation ? t(`annotate.quote.types.${quotation['stet:quoteType']}`) : '';
    case 'claimKind':
      return claim ? t(`terms.claimKinds.${claim['stet:claimKind']}`) : '';
    case 'status':
      return claim ? t(`terms.statuses.${claim['stet:status']}`) : '';
    case 'quantities':
      return (claim?.['stet:quantities'] ?? []).map(({ text }) => text).join(', ');
    case 'other':
      return otherDetails(annotation)
        .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
        .join('\n');
    default:
      return String(field.read(annotation) ?? '');
  }
}

/** The words an annotation is on, as its selectors have them. */
export function wordsOf({ target }: Annotation): string {
  return target
    .flatMap(({ selector }) => selector.flatMap((each) => ('exact' in each ? String(each['exact']) : [])).slice(0, 1))
    .join(' … ');
}

function named(id: string | null | undefined, nameOf: (id: string) => string): string {
  return id ? nameOf(id) : '';
}
