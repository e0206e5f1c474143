import { useId } from 'react';
import type { Code } from '../../shared/model/codebook.ts';
import styles from './code-select.module.css';
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
}

/** One tag of the codebook, or none; those below another are set in. */
export function CodeSelect({ label, codes, allowed, none, value, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{none}</option>
        {flat(codeTree(codes)).map(({ code, depth }) => (
          <option key={code.id} value={code.id} disabled={!allowed(code)}>
            {`${'\u2003'.repeat(depth)}${code.name}`}
          </option>
        ))}
      </select>
    </div>
  );
}

function flat(nodes: readonly CodeNode[], depth = 0): { code: Code; depth: number }[] {
  return nodes.flatMap(({ code, children }) => [{ code, depth }, ...flat(children, depth + 1)]);
}
