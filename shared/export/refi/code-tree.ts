import type { AnnotationKind } from '../../model/annotation.ts';
import type { Code } from '../../model/codebook.ts';
import { guidOf } from '../guid.ts';
import { xmlAttributes, xmlText } from '../xml.ts';

/** The codes that stand for Stet's kinds of annotations, by a GUID that stays the same, so that they are known again. */
export const kindGuids: Record<AnnotationKind, string> = {
  highlight: guidOf('stet:kind:highlight'),
  quote: guidOf('stet:kind:quote'),
  claim: guidOf('stet:kind:claim'),
  note: guidOf('stet:kind:note'),
  tag: guidOf('stet:kind:tag'),
};
export const kindsGuid = guidOf('stet:kinds');
export const speakersGuid = guidOf('stet:speakers');
/** Names of the codes above those of the kinds and the speakers. */
export const kindsName = 'Kind of annotation';
export const speakersName = 'Speakers';

interface Node {
  guid: string;
  name: string;
  color: string | null;
  definition: string;
  children: Node[];
}

/** The codes of a project: the codebook, the kinds, the speakers, and tags that are in no codebook. */
export class CodeTree {
  readonly #codes: Node[];
  readonly #speakers = node(speakersGuid, speakersName);
  readonly #loose = new Map<string, Node>();
  readonly #known: Map<string, string>;
  /** GUIDs of the speakers there are. */
  readonly #spoken = new Map<string, string>();

  constructor(codes: readonly Code[]) {
    this.#codes = nest(codes);
    this.#known = new Map(codes.map(({ id }) => [id, guidOf(id)]));
  }

  /** GUID of a tag's code. */
  tag(code: string | undefined, name: string): string {
    const known = code === undefined ? undefined : this.#known.get(code);
    if (known) return known;
    const key = name.trim().toLowerCase();
    const loose = this.#loose.get(key) ?? node(guidOf(`stet:tag:${key}`), name);
    this.#loose.set(key, loose);
    return loose.guid;
  }

  /** GUID of a speaker's code. */
  speaker(name: string): string {
    const known = this.#spoken.get(name);
    if (known) return known;
    const guid = guidOf(`stet:speaker:${name}`);
    this.#spoken.set(name, guid);
    this.#speakers.children.push(node(guid, name));
    return guid;
  }

  xml(): string {
    const kinds = node(kindsGuid, kindsName);
    kinds.children = Object.entries(kindGuids).map(([kind, guid]) => node(guid, kind));
    const speakers = this.#speakers.children.length > 0 ? [this.#speakers] : [];
    return `<Codes>${[...this.#codes, ...this.#loose.values(), ...speakers, kinds].map(codeXml).join('')}</Codes>`;
  }
}

function node(guid: string, name: string, color: string | null = null, definition = ''): Node {
  return { guid, name, color, definition, children: [] };
}

/** Each code once, below the one it names: a circle, which merging can make, is cut where it begins. */
function nest(codes: readonly Code[]): Node[] {
  const ids = new Set(codes.map(({ id }) => id));
  const written = new Set<string>();
  const grow = (code: Code): Node => {
    written.add(code.id);
    const grown = node(guidOf(code.id), code.name, code.color, code.definition);
    for (const child of codes) if (child.parent === code.id && !written.has(child.id)) grown.children.push(grow(child));
    return grown;
  };
  const roots = codes.filter(({ parent }) => parent === null || !ids.has(parent));
  const grown = roots.map(grow);
  for (const code of codes) if (!written.has(code.id)) grown.push(grow(code));
  return grown;
}

function codeXml({ guid, name, color, definition, children }: Node): string {
  const description = definition === '' ? '' : `<Description>${xmlText(definition)}</Description>`;
  return `<Code${xmlAttributes({ guid, name, isCodable: true, color })}>${description}${children.map(codeXml).join('')}</Code>\n`;
}
