import { settleEdits } from '../../state/edits.ts';
import { Field } from '../../ui/field.tsx';

interface Props {
  label: string;
  value: string | null;
  placeholder?: string;
  multiline?: boolean;
  /** The words as they are now; null when there are none. */
  onType(value: string | null): void;
}

/** A text that is stored as it is typed and becomes one step of the history when it is left. */
export function TextLine({ label, value, placeholder, multiline, onType }: Props) {
  return (
    <Field
      label={label}
      value={value ?? ''}
      onChange={(text) => onType(text === '' ? null : text)}
      onBlur={() => void settleEdits()}
      {...(placeholder ? { placeholder } : {})}
      {...(multiline ? { multiline } : {})}
    />
  );
}
