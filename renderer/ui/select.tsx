import { useEffect, useId, useRef } from 'react';
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
  /** Whether it has the focus when it comes. */
  autoFocus?: boolean;
}

/** One of a list that the system shows in its own way: it opens beyond the window's edge and finds by typing. */
export function Select({ label, options, value, onChange, autoFocus = false }: Props) {
  const id = useId();
  const own = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (autoFocus) own.current?.focus();
  }, [autoFocus]);
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <select
        ref={own}
        id={id}
        className={styles['input']}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled ?? false}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
