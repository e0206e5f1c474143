import { Search } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';
import styles from './tools.module.css';

interface Props {
  label: string;
  value: string;
  /** Of the input, where a command has to find it. */
  id?: string;
  /** Where the view is there to find something in: it has the focus from the start. */
  autoFocus?: boolean;
  onChange(value: string): void;
}

/** Narrows the list of a view as one types; Escape empties it. */
export function FilterField({ label, value, id, autoFocus = false, onChange }: Props) {
  return (
    <SearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      className={styles['filter'] ?? ''}
    >
      <Search size={14} aria-hidden />
      <Input {...(id ? { id } : {})} placeholder={label} />
    </SearchField>
  );
}
