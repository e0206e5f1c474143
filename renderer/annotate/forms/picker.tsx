import { Plus } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { ComboBox, ComboBoxStateContext, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { hasWords } from '../../../shared/search/has-words.ts';
import { foldWord } from '../../../shared/search/words.ts';
import field from '../../ui/field.module.css';
import styles from './forms.module.css';

export interface Option {
  id: string;
  name: string;
  /** In small print: a role, other names. Searched too. */
  detail?: string;
}

interface Props {
  label: string;
  options: readonly Option[];
  /** Name of what is chosen, shown when nobody is typing. */
  value: string;
  placeholder?: string;
  /** An option was chosen, or null: the field was emptied. */
  onChoose(id: string | null): void;
  onMake(name: string): void;
  makeLabel(name: string): string;
  /** Enter takes the only option that is left, also before its name is typed in full. */
  guess?: boolean;
}

const MAKE = '+make';

/** Options shown at most. */
const LIMIT = 50;

/** Chooses from a register by typing, or makes a new entry on the spot. */
export function Picker({ label, options, value, placeholder, onChoose, onMake, makeLabel, guess = false }: Props) {
  // Null while nobody is typing.
  const [typed, setTyped] = useState<string | null>(null);
  // After a choice the list stays shut until somebody types again: the new name must not open it once more.
  const [settled, setSettled] = useState(false);
  /** Shuts the list: what is taken may be the name that stands in the field already, which would leave it open. */
  const shut = useRef(() => {});
  const wanted = (typed ?? '').trim();
  const exact = options.find((option) => same(option.name, wanted));
  const found = options.filter(({ name, detail }) => hasWords(`${name} ${detail ?? ''}`, wanted)).slice(0, LIMIT);
  const items = wanted === '' || exact ? found : [...found, { id: MAKE, name: makeLabel(wanted) }];

  const take = (id: string) => {
    setTyped(null);
    setSettled(true);
    shut.current();
    if (id === MAKE) onMake(wanted);
    else onChoose(id);
  };

  const onEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    const active = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || active || wanted === '') return;
    event.preventDefault();
    event.stopPropagation();
    take(exact?.id ?? (guess && found.length === 1 && found[0] ? found[0].id : MAKE));
  };

  const onBlur = () => {
    if (typed !== null && wanted === '' && value !== '') onChoose(null);
    setTyped(null);
    setSettled(false);
  };

  return (
    <ComboBox
      className={field['field'] ?? ''}
      items={items}
      value={null}
      inputValue={typed ?? value}
      onInputChange={(text) => setTyped(text === value ? null : text)}
      onChange={(key) => {
        if (key !== null) take(String(key));
      }}
      onBlur={onBlur}
      allowsCustomValue
      menuTrigger={settled ? 'manual' : 'focus'}
    >
      <Label className={field['label'] ?? ''}>{label}</Label>
      <Typed placeholder={placeholder ?? ''} onInput={() => setSettled(false)} onEnter={onEnter} shut={shut} />
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <ListBox<Option> className={styles['options'] ?? ''}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className={styles['option'] ?? ''}>
              {option.id === MAKE ? <Plus size={14} aria-hidden /> : null}
              <span className={styles['both']}>
                <span>{option.name}</span>
                {option.detail ? <small>{option.detail}</small> : null}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface TypedProps {
  placeholder: string;
  onInput(): void;
  onEnter(event: KeyboardEvent<HTMLInputElement>): void;
  shut: RefObject<() => void>;
}

/** The input, which knows of the list below it: what is taken without the list shuts that. */
function Typed({ placeholder, onInput, onEnter, shut }: TypedProps) {
  const list = useContext(ComboBoxStateContext);
  useEffect(() => {
    shut.current = () => list?.close();
  });
  return (
    <Input className={field['input'] ?? ''} placeholder={placeholder} onInput={onInput} onKeyDownCapture={onEnter} />
  );
}

/** Without case and accents: "Jose" is "José". */
function same(a: string, b: string): boolean {
  return foldWord(a) === foldWord(b);
}
