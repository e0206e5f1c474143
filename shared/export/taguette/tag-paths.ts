import { type Annotation, tagsOf } from '../../model/annotation.ts';
import type { Code } from '../../model/codebook.ts';
import type { AnnotationRecord } from '../annotation-record.ts';
import { firstCodePoints } from './utf8.ts';

/** The longest path and description that Taguette takes, in code points (taguette/validate.py). */
const LONGEST_PATH = 200;
const LONGEST_DESCRIPTION = 102_400;

export interface TagPath {
  path: string;
  description: string;
}

/** The tags of a library by the paths that Taguette nests them by: "transport.ferry". */
export class TagPaths {
  readonly #byCode = new Map<string, string>();
  readonly #codes: readonly Code[];
  readonly #known = new Map<string, TagPath>();

  constructor(codes: readonly Code[]) {
    this.#codes = codes;
    for (const code of codes) {
      const path = this.#add(this.#pathOf(code), code.definition);
      this.#byCode.set(code.id, path);
    }
  }

  /** The codebook's, whether they are used or not, then what the annotations brought. */
  all(): TagPath[] {
    return [...this.#known.values()];
  }

  /** Paths of an annotation: its tags, its kind, and who speaks; a claim's status too. Every annotation has one. */
  of(annotation: Annotation, record: AnnotationRecord): string[] {
    const tags = tagsOf(annotation).map((tag) => this.#byCode.get(tag['stet:code'] ?? '') ?? this.#add(tag.value, ''));
    const speaker = record.person ?? record.speaker ?? record.claimant;
    const facts = [
      this.#add(`kind.${record.kind}`, 'Kind of annotation in Stet'),
      speaker === null ? '' : this.#add(`speaker.${speaker}`, ''),
      record.status === null ? '' : this.#add(`status.${record.status}`, 'Status of a claim in Stet'),
    ];
    return [...new Set([...tags, ...facts])].filter((path) => path !== '');
  }

  #add(name: string, definition: string): string {
    const path = firstCodePoints(name.replace(/\s+/g, ' ').trim().toWellFormed(), LONGEST_PATH);
    if (path !== '' && !this.#known.has(path)) {
      this.#known.set(path, { path, description: firstCodePoints(definition, LONGEST_DESCRIPTION) });
    }
    return path;
  }

  /** A circle, which merging can make, is cut where it would begin again. */
  #pathOf(code: Code): string {
    const names: string[] = [];
    const seen = new Set<string>();
    let at: Code | undefined = code;
    while (at && !seen.has(at.id)) {
      seen.add(at.id);
      names.unshift(at.name);
      const above: string | null = at.parent;
      at = this.#codes.find(({ id }) => id === above);
    }
    return names.join('.');
  }
}
