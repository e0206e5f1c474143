import type { ExportSource } from '../format.ts';
import { guidOf } from '../guid.ts';
import { printLink, type RecordedLink } from '../recorded-link.ts';

/** Files kept as evidence lie beside the texts; the line of the link in a description says which it is. */
export interface PackedEvidence {
  files: { name: string; content: Uint8Array }[];
  lineOf(link: RecordedLink): string;
}

export function packEvidence({ files = new Map() }: Pick<ExportSource, 'files'>): PackedEvidence {
  const names = new Map([...files.keys()].map((source) => [source, `${guidOf(source)}${extensionOf(source)}`]));
  return {
    files: [...files].map(([source, content]) => ({ name: names.get(source) ?? source, content })),
    lineOf(link) {
      const name = names.get(link.source);
      const place = name === undefined || link.sha256 === null ? '' : ` (internal://${name}, SHA-256 ${link.sha256})`;
      return `${printLink(link)}${place}`;
    },
  };
}

function extensionOf(source: string): string {
  return /\.[a-z0-9]{1,10}$/.exec(source)?.[0] ?? '';
}
