import { Plus, Sparkles } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numbersOf } from '../../../shared/detect/quantities/numbers.ts';
import { type ClaimBody, claimOf, type PlacedAnnotation, type Quantity } from '../../../shared/model/annotation.ts';
import { isSameQuantity } from '../../../shared/model/quantity.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { Button } from '../../ui/button.tsx';
import { withClaim } from '../model/bodies.ts';
import { wordsOf } from '../model/order.ts';
import styles from './quantity-list.module.css';
import { type Amount, QuantityRow } from './quantity-row.tsx';
import { useEdit } from './use-edit.ts';

/** The numbers of a claim with unit and date: read from its words, corrected here. */
export function QuantityList({ placed, body }: { placed: PlacedAnnotation; body: ClaimBody }) {
  const { t } = useTranslation();
  const edit = useEdit(placed);
  const text = useOpenArticle((state) => state.text);
  const section = useRef<HTMLElement>(null);
  // One that was asked for is the claim's as soon as it has a number; what stands beside it waits here until then.
  const [begun, setBegun] = useState<Amount | null>(null);
  const quantities = body['stet:quantities'];
  const metadata = useOpenArticle((state) => state.view?.article.metadata);
  const printed = numbersOf(wordsOf(placed, text), metadata);
  const missing = printed.filter((number) => !quantities.some((known) => isSameQuantity(known, number)));
  const changing = (change: (before: Quantity[]) => Quantity[]) => (old: PlacedAnnotation['annotation']) =>
    withClaim(old, { 'stet:quantities': change(claimOf(old)?.['stet:quantities'] ?? []) });
  const set = (label: string, change: (before: Quantity[]) => Quantity[]) => edit.told(label, changing(change));
  const type = (field: string, index: number, change: Partial<Amount>) => {
    const typed = quantities[index] ?? begun;
    if (!typed) return;
    const after = { ...typed, ...change };
    const { value } = after;
    if (value === null) return setBegun(after);
    const now: Quantity = { ...after, value };
    const put = (old: Quantity[]) =>
      typed === begun ? [...old, now] : old.map((each, at) => (at === index ? now : each));
    edit.typing(`${field} ${index + 1}`, changing(put));
    if (typed === begun) setBegun(null);
  };
  const focusLast = () => {
    const field = [...(section.current?.querySelectorAll<HTMLElement>('[role="group"]') ?? [])]
      .at(-1)
      ?.querySelector('input');
    field?.focus();
    field?.select();
  };
  // Whoever asks for a number goes on with typing it.
  const isBegun = begun !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field is looked for where it stands now
  useEffect(() => {
    if (isBegun) focusLast();
  }, [isBegun]);
  const remove = (index: number) => {
    if (index === quantities.length) setBegun(null);
    else set(t('annotate.claim.quantityRemoved'), (old) => old.filter((_, at) => at !== index));
  };
  return (
    <section ref={section} className={styles['quantities']} aria-label={t('annotate.claim.quantities')}>
      <h3>{t('annotate.claim.quantities')}</h3>
      {[...quantities, ...(begun ? [begun] : [])].map((amount, index) => (
        <QuantityRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a quantity is what stands in its place; all of it can change
          key={index}
          amount={amount}
          onType={(field, change) => type(field, index, change)}
          onRemove={() => remove(index)}
        />
      ))}
      <div className={styles['tools']}>
        {missing.length > 0 ? (
          <Button
            variant="quiet"
            icon={Sparkles}
            onPress={() => set(t('annotate.claim.quantityAdded'), (old) => [...old, ...missing])}
          >
            {t('annotate.claim.fromWords', { numbers: missing.map((number) => number.text).join(', ') })}
          </Button>
        ) : null}
        <Button
          variant="quiet"
          icon={Plus}
          onPress={() => (begun ? focusLast() : setBegun({ value: null, unit: null, date: null, text: '' }))}
        >
          {t('annotate.claim.addQuantity')}
        </Button>
      </div>
    </section>
  );
}
