import { Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components';
import styles from './field.module.css';

interface Props extends Omit<TextFieldProps, 'children' | 'className' | 'style'> {
  label: string;
  hint?: React.ReactNode;
  placeholder?: string;
  multiline?: boolean;
}

export function Field({ label, hint, placeholder, multiline, ...props }: Props) {
  const text = { className: styles['input'] ?? '', ...(placeholder ? { placeholder } : {}) };
  return (
    <TextField {...props} className={styles['field'] ?? ''}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {multiline ? <TextArea {...text} rows={3} /> : <Input {...text} />}
      {hint ? (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      ) : null}
    </TextField>
  );
}
