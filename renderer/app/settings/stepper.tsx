import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import styles from './stepper.module.css';

interface Props {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  unit: string;
  onChange(value: number): void;
}

export function Stepper({ label, value, min, max, step, unit, onChange }: Props) {
  return (
    <NumberField
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      onChange={(next) => {
        if (Number.isFinite(next)) onChange(next);
      }}
      className={styles['field'] ?? ''}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Group className={styles['group'] ?? ''}>
        <Button slot="decrement" className={styles['button'] ?? ''}>
          <Minus size={15} aria-hidden />
        </Button>
        <Input className={styles['input'] ?? ''} />
        <Button slot="increment" className={styles['button'] ?? ''}>
          <Plus size={15} aria-hidden />
        </Button>
      </Group>
      <span className={styles['text']}>{unit}</span>
    </NumberField>
  );
}
