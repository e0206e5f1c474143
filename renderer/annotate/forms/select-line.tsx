import { Check, ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import field from '../../ui/field.module.css';
import { FocusBack } from '../../ui/focus-back.tsx';
import styles from './forms.module.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange(value: Value): void;
}

/** One of more choices than stand side by side. */
export function SelectLine<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <Select
      className={field['field'] ?? ''}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(key as Value);
      }}
    >
      <Label className={field['label'] ?? ''}>{label}</Label>
      <Button className={`${field['input']} ${styles['select']}`}>
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <FocusBack />
        <ListBox className={styles['options'] ?? ''} items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={styles['option'] ?? ''}>
              {({ isSelected }) => (
                <>
                  <span>{option.label}</span>
                  {isSelected ? <Check size={14} aria-hidden /> : null}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
