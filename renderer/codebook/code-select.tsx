import type { Code } from '../../shared/model/codebook.ts';
import { Select } from '../ui/select.tsx';
import { type CodeNode, codeTree } from './code-tree.ts';

interface Props {
  label: string;
  codes: readonly Code[];
  /** Those that may be chosen. */
  allowed(code: Code): boolean;
  /** What choosing none is called. */
  none: string;
  value: string | null;
  onChange(id: string | null): void;
  autoFocus?: boolean;
}

/** One tag of the codebook, or none; those below another are set in. */
export function CodeSelect({ label, codes, allowed, none, value, onChange, autoFocus = false }: Props) {
  const options = flat(codeTree(codes)).map(({ code, depth }) => ({
    value: code.id,
    label: `${'\u2003'.repeat(depth)}${code.name}`,
    isDisabled: !allowed(code),
  }));
  return (
    <Select
      label={label}
      options={[{ value: '', label: none }, ...options]}
      value={value ?? ''}
      onChange={(id) => onChange(id || null)}
      autoFocus={autoFocus}
    />
  );
}

function flat(nodes: readonly CodeNode[], depth = 0): { code: Code; depth: number }[] {
  return nodes.flatMap(({ code, children }) => [{ code, depth }, ...flat(children, depth + 1)]);
}
