import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './choice.module.css';
import field from './field.module.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: { value: Value; label: string; disabled?: boolean }[];
  onChange(value: Value): void;
  /** In one line with other controls: small, its label only spoken. */
  inline?: boolean;
}

/** A few exclusive choices side by side, all of them in sight. */
export function Choice<Value extends string>({ label, value, options, onChange, inline = false }: Props<Value>) {
  return (
    <RadioGroup
      className={inline ? (styles['inline'] ?? '') : (field['field'] ?? '')}
      {...(inline ? { 'aria-label': label } : {})}
      value={value}
      onChange={(next) => onChange(next as Value)}
      orientation="horizontal"
    >
      {inline ? null : <Label className={field['label'] ?? ''}>{label}</Label>}
      <div className={styles['options']}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            isDisabled={option.disabled ?? false}
            className={styles['option'] ?? ''}
          >
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
