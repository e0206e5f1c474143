/** The part of a heap snapshot of V8 that is read here: its nodes are rows of numbers, one beside the other. */
export interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [types: string[], ...others: unknown[]] } };
  nodes: number[];
}

/** Bytes that things of each type take by themselves: 'object', 'string', 'code', 'native' and what else V8 tells apart. */
export function sizesIn({ snapshot: { meta }, nodes }: HeapSnapshot): Record<string, number> {
  const [types] = meta.node_types;
  const type = meta.node_fields.indexOf('type');
  const size = meta.node_fields.indexOf('self_size');
  const sizes: Record<string, number> = {};
  for (let row = 0; row < nodes.length; row += meta.node_fields.length) {
    const name = types[nodes[row + type] ?? -1] ?? 'unknown';
    sizes[name] = (sizes[name] ?? 0) + (nodes[row + size] ?? 0);
  }
  return sizes;
}
