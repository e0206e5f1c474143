import { ChevronDown } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';

interface Props<Value extends string> {
  label: string;
  /** What choosing none is called. */
  all: string;
  options: readonly { value: Value; label: string }[];
  value: Value | null;
  onChange(value: Value | null): void;
}

/** A button with what is chosen, and a menu to choose something else or nothing. */
export function FilterMenu<Value extends string>({ label, all, options, value, onChange }: Props<Value>) {
  const chosen = options.find((option) => option.value === value);
  return (
    <Menu
      label={label}
      chosen={value ?? '*'}
      trigger={
        <Button variant={chosen ? 'plain' : 'quiet'}>
          {chosen?.label ?? all}
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
      entries={[
        { id: '*', label: all, run: () => onChange(null) },
        ...options.map((option) => ({ id: option.value, label: option.label, run: () => onChange(option.value) })),
      ]}
    />
  );
}
