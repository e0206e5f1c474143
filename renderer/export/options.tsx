import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './options.module.css';

export interface Option {
  id: string;
  name: string;
  /** Of the file, without the dot. */
  extension?: string;
}

interface Props {
  label: string;
  value: string;
  /** Those that belong together, with what they have in common; '' says nothing. */
  groups: readonly (readonly [name: string, options: readonly Option[]])[];
  onChange(id: string): void;
}

/** One of several, all of them in sight. */
export function Options({ label, value, groups, onChange }: Props) {
  return (
    <RadioGroup value={value} onChange={onChange} className={styles['group'] ?? ''}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <div className={styles[groups.length > 1 ? 'columns' : 'column']}>
        {groups.map(([name, options]) => (
          <div key={name} className={styles['part']}>
            {name === '' ? null : <div className={styles['heading']}>{name}</div>}
            {options.map((option) => (
              <Radio key={option.id} value={option.id} className={styles['option'] ?? ''}>
                <span className={styles['mark']} aria-hidden />
                <span className={styles['name']}>{option.name}</span>
                {option.extension ? <span className={styles['extension']}>.{option.extension}</span> : null}
              </Radio>
            ))}
          </div>
        ))}
      </div>
    </RadioGroup>
  );
}
