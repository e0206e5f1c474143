import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Annotation,
  type PlacedAnnotation,
  type QuotationBody,
  quotationOf,
  quoteTypes,
} from '../../../shared/model/annotation.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { usePeople } from '../../state/queries.ts';
import { Choice } from '../../ui/choice.tsx';
import { withQuotation } from '../model/bodies.ts';
import { quotedThere } from '../model/propose.ts';
import { PersonField } from './person-field.tsx';
import { QuoteParts } from './quote-parts.tsx';
import { TextLine } from './text-line.tsx';
import { useEdit } from './use-edit.ts';

/** Who said it, how, and to whom. The quoted words themselves are the text's and cannot be changed here. */
export function QuoteForm({ placed }: { placed: PlacedAnnotation }) {
  const { t } = useTranslation();
  const edit = useEdit(placed);
  const body = quotationOf(placed.annotation);
  const fullest = useFullestName(placed, body?.['stet:speaker'] ?? null);
  if (!body) return null;
  const line = (key: 'stet:speaker' | 'stet:role' | 'stet:cue' | 'stet:addressee', label: string, hint?: string) => (
    <TextLine
      label={label}
      value={body[key]}
      {...(hint ? { placeholder: hint } : {})}
      onType={(value) => edit.typing(label, (old) => withQuotation(old, { [key]: value } as Partial<QuotationBody>))}
    />
  );
  const person = t('annotate.quote.person');
  const saidBy = (id: string | null) => (old: Annotation) => withQuotation(old, { 'stet:person': id });
  return (
    <>
      <QuoteParts placed={placed} />
      {line('stet:speaker', t('annotate.quote.speaker'), t('annotate.quote.unnamed'))}
      <PersonField
        label={person}
        personId={body['stet:person']}
        printed={body['stet:speaker']}
        fullest={fullest}
        printedRole={body['stet:role']}
        onChoose={(id) => edit.once(`${edit.edited}: ${person}`, saidBy(id))}
        onMake={(id, label, alongside) => edit.told(label, saidBy(id), alongside)}
      />
      {line('stet:role', t('annotate.quote.role'))}
      {line('stet:cue', t('annotate.quote.cue'), t('annotate.quote.cueHint'))}
      {line('stet:addressee', t('annotate.quote.addressee'))}
      <Choice
        label={t('annotate.quote.type')}
        value={body['stet:quoteType']}
        options={quoteTypes.map((value) => ({ value, label: t(`annotate.quote.types.${value}`) }))}
        onChange={(type) =>
          edit.once(`${edit.edited}: ${t(`annotate.quote.types.${type}`)}`, (old) =>
            withQuotation(old, { 'stet:quoteType': type }),
          )
        }
      />
    </>
  );
}

/** The article's fullest name of the speaker, also of “she”, as long as the form names the one whom the article names there. */
function useFullestName(placed: PlacedAnnotation, speaker: string | null): string | null {
  const text = useOpenArticle((state) => state.text);
  const metadata = useOpenArticle((state) => state.view?.article.metadata);
  const people = usePeople().data;
  const { placements } = placed;
  const found = useMemo(() => {
    const ranges = placements.flatMap((placement) => (placement.state === 'orphan' ? [] : [placement.range]));
    return metadata && people ? quotedThere(text, ranges, metadata, people) : null;
  }, [text, metadata, people, placements]);
  if (!found) return null;
  const [own, printed] = [speaker?.toLocaleLowerCase() ?? null, found.printed?.toLocaleLowerCase() ?? null];
  const isMeant = own === printed || (own !== null && found.name.toLocaleLowerCase().includes(own));
  return isMeant ? found.name : null;
}
