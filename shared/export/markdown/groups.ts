import { claimOf, type PlacedAnnotation, quotationOf, tagsOf } from '../../model/annotation.ts';
import type { AnnotationRecord } from '../annotation-record.ts';
import type { ExportContext } from '../format.ts';
import { memorySpool, type Spool } from '../spool.ts';
import { obsidianTag } from './annotation-item.ts';
import type { Fields } from './front-matter.ts';

/** What annotations are gathered by, other than their article. */
export type GroupKind = 'person' | 'claim' | 'tag';

/** A note that gathers annotations of several articles. */
export interface Group {
  key: string;
  title: string;
  fields: Fields;
  /** In words, below the title; '' where there are none. */
  about: string;
  items: HeldItem[];
}

/** Where the Markdown of an annotation waits. */
interface HeldItem {
  start: number;
  length: number;
}

const encoder = new TextEncoder();

/** Gathers annotations by who speaks, by claim, or by tag; what is printed of each waits in a spool. */
export class Groups {
  readonly #context: ExportContext;
  readonly #byKey = new Map<string, Group>();
  readonly #spool: Spool;

  constructor(context: ExportContext) {
    this.#context = context;
    this.#spool = (context.means?.spool ?? memorySpool)();
  }

  /** Puts the Markdown of an annotation below those that the group has. */
  put(group: Group, markdown: string): void {
    const bytes = encoder.encode(markdown);
    group.items.push({ start: this.#spool.write(bytes), length: bytes.length });
  }

  /** The Markdown that was put into a group: of one at a time, so that no more is in memory. */
  itemsOf({ items }: Group): string {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let markdown = '';
    for (const { start, length } of items) {
      for (const bytes of this.#spool.read(start, length)) markdown += decoder.decode(bytes, { stream: true });
    }
    return markdown;
  }

  /** The groups an annotation belongs to, made where they are new. */
  of(kind: GroupKind, { annotation }: PlacedAnnotation, record: AnnotationRecord): Group[] {
    if (kind === 'claim') return record.kind === 'claim' ? [this.#claim(record)] : [];
    if (kind === 'person') {
      const id = quotationOf(annotation)?.['stet:person'] ?? claimOf(annotation)?.['stet:person'] ?? null;
      const name = record.person ?? record.speaker ?? record.claimant;
      return name === null ? [] : [this.#person(id, name)];
    }
    return tagsOf(annotation).map((tag, at) => this.#tag(tag['stet:code'], record.tags[at] ?? tag.value));
  }

  /** By title. */
  all(): Group[] {
    return [...this.#byKey.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  }

  #group(key: string, make: () => Omit<Group, 'key' | 'items'>): Group {
    const known = this.#byKey.get(key);
    if (known) return known;
    const made = { key, ...make(), items: [] };
    this.#byKey.set(key, made);
    return made;
  }

  #person(id: string | null, name: string): Group {
    const person = this.#context.people.find((one) => one.id === id);
    return this.#group(person ? `person ${person.id}` : `speaker ${name}`, () => ({
      title: name,
      fields: [
        ['person', name],
        ['aliases', person?.aliases ?? []],
        ['role', person?.role ?? null],
        ['affiliation', person?.affiliation ?? null],
      ],
      about: '',
    }));
  }

  #claim(record: AnnotationRecord): Group {
    const words = record.places.map(({ text }) => text).join(' … ');
    return this.#group(record.id, () => ({
      title: record.claim || words || 'Claim',
      fields: [
        ['claim', record.claim || words],
        ['claimant', record.person ?? record.claimant],
        ['kind', record.claimKind],
        ['status', record.status],
        ['tags', record.tags.map((tag) => obsidianTag(tag).slice(1))],
      ],
      about: '',
    }));
  }

  #tag(codeId: string | undefined, name: string): Group {
    const code = this.#context.codes.find(({ id }) => id === codeId);
    const parent = this.#context.codes.find(({ id }) => id === code?.parent);
    return this.#group(code ? `code ${code.id}` : `tag ${name.trim().toLowerCase()}`, () => ({
      title: name,
      fields: [
        ['tag', name],
        ['below', parent?.name ?? null],
        ['color', code?.color ?? null],
      ],
      about: code?.definition ?? '',
    }));
  }
}
