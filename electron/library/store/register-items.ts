import { type FieldConflicts, type RegisterLine, type ShownEntry, shownEntries } from './register-lines.ts';

/** A person whose name was changed in two ways is known by both. */
export function itemOf<Item>({ id, fields, conflicts }: ShownEntry): Item {
  const { aliases } = fields;
  const names = (conflicts['name'] ?? []).filter((name) => typeof name === 'string' && name !== '');
  return {
    id,
    ...fields,
    ...(Array.isArray(aliases) && { aliases: [...new Set([...aliases, ...names])] }),
    ...(Object.keys(conflicts).length > 0 && { 'stet:conflicts': conflicts }),
  } as Item;
}

/** Once it is settled what such a person is called, the other name stays an alias. */
export function withBothNames<Item extends { id: string }>(item: Item, lines: readonly RegisterLine[]): Item {
  const shown = shownEntries(lines.filter(({ id }) => id === item.id))[0];
  const fields: Record<string, unknown> = { ...item };
  const beside = fields['stet:conflicts'] as FieldConflicts | undefined;
  const settles = shown?.conflicts['name'] && ('name' in item || beside) && !beside?.['name'];
  if (!shown || !settles || 'aliases' in item) return item;
  const { aliases } = itemOf<Item & { aliases?: unknown }>(shown);
  return aliases === undefined ? item : { ...item, aliases };
}
