import type { Change } from '../../shared/model/change.ts';
import type { Code } from '../../shared/model/codebook.ts';
import { hasWords } from '../../shared/search/has-words.ts';

/** A tag with those below it, by name. */
export interface CodeNode {
  id: string;
  code: Code;
  children: CodeNode[];
}

/** The codebook as a tree. A tag whose parent is not there, or is below itself, stands at the top: none is lost. */
export function codeTree(codes: readonly Code[]): CodeNode[] {
  const known = new Map(codes.map((code) => [code.id, code]));
  const children = Map.groupBy(codes, ({ id, parent }) =>
    parent !== null && known.has(parent) && !reaches(known, parent, id) ? parent : null,
  );
  const nodes = (parent: string | null): CodeNode[] =>
    (children.get(parent) ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map((code) => ({ id: code.id, code, children: nodes(code.id) }));
  return nodes(null);
}

/** The tags as the tree lists them from the top. */
export function codesInOrder(codes: readonly Code[]): Code[] {
  const flat = (nodes: readonly CodeNode[]): Code[] => nodes.flatMap(({ code, children }) => [code, ...flat(children)]);
  return flat(codeTree(codes));
}

/** The tags with all of these words in their name or definition, and what they stand below: the way to them. */
export function filterCodes(codes: readonly Code[], wanted: string): Code[] {
  const known = new Map(codes.map((code) => [code.id, code]));
  const kept = new Set<Code>();
  for (const code of codes.filter(({ name, definition }) => hasWords(`${name} ${definition}`, wanted))) {
    for (let way: Code | undefined = code; way && !kept.has(way); way = known.get(way.parent ?? '')) kept.add(way);
  }
  return codes.filter((code) => kept.has(code));
}

/** Whether a tag may stand below another (null: at the top): not below itself or what is below it. */
export function mayMove(codes: readonly Code[], id: string, parent: string | null): boolean {
  const known = new Map(codes.map((code) => [code.id, code]));
  return parent === null || (known.has(parent) && !reaches(known, parent, id));
}

/**
 * What becomes of the tags when one of them is made another: what was below it is below the other from then on. Where that one stands
 * below it itself, at whatever depth, it takes its place.
 */
export function mergedCodes(codes: readonly Code[], gone: Code, kept: Code): Change<Code>[] {
  const known = new Map(codes.map((code) => [code.id, code]));
  const isBelow = kept.parent !== null && reaches(known, kept.parent, gone.id);
  const after = {
    ...kept,
    parent: isBelow ? gone.parent : kept.parent,
    definition: kept.definition || gone.definition,
    color: kept.color ?? gone.color,
  };
  const moved = codes.filter(({ id, parent }) => parent === gone.id && id !== kept.id);
  return [{ from: kept, to: after }, ...moved.map((code) => below(code, kept.id)), { from: gone, to: null }];
}

/** What becomes of them when one is taken out: those below it move up. */
export function codesWithout(codes: readonly Code[], gone: Code): Change<Code>[] {
  const moved = codes.filter(({ parent }) => parent === gone.id);
  return [...moved.map((code) => below(code, gone.parent)), { from: gone, to: null }];
}

/** A tag put below another; null puts it at the top. */
export function below(code: Code, parent: string | null): { from: Code; to: Code } {
  return { from: code, to: { ...code, parent } };
}

/** The parent that a tag gets by one step of the keyboard: below the one before it, or one level up. Undefined: no such step. */
export function stepParent(codes: readonly Code[], id: string, step: 'in' | 'out'): string | null | undefined {
  const place = placeOf(codeTree(codes), id, null);
  if (!place) return undefined;
  if (step === 'in') return place.siblings[place.at - 1]?.code.id;
  return place.parent === null ? undefined : place.above;
}

interface Place {
  siblings: CodeNode[];
  at: number;
  parent: string | null;
  /** The parent's parent. */
  above: string | null;
}

function placeOf(siblings: CodeNode[], id: string, parent: string | null, above: string | null = null): Place | null {
  const at = siblings.findIndex(({ code }) => code.id === id);
  if (at >= 0) return { siblings, at, parent, above };
  for (const { code, children } of siblings) {
    const found = placeOf(children, id, code.id, parent);
    if (found) return found;
  }
  return null;
}

/** True when going up from `from` leads to `to`, or round in a circle. */
function reaches(known: ReadonlyMap<string, Code>, from: string, to: string): boolean {
  const passed = new Set<string>();
  for (let id: string | null = from; id !== null; id = known.get(id)?.parent ?? null) {
    if (id === to || passed.has(id)) return true;
    passed.add(id);
  }
  return false;
}
