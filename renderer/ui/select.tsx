import { useId } from 'react';
import styles from './field.module.css';

export interface SelectOption {
  value: string;
  label: string;
  isDisabled?: boolean;
}

interface Props {
  label: string;
  options: readonly SelectOption[];
  value: string;
  onChange(value: string): void;
}

/** One of a list that the system shows in its own way: it opens beyond the window's edge and finds by typing. */
export function Select({ label, options, value, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <select id={id} className={styles['input']} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled ?? false}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
