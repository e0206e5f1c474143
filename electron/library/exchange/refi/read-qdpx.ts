import type { IncomingFile } from '../../../../shared/exchange/incoming.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { readXml } from '../../import/xml/read-xml.ts';
import { openZip } from '../../import/zip/open-zip.ts';
import { readRefi } from './read-refi.ts';

const MB = 1024 * 1024;
/** Far more than ten thousand selections with their codes need. */
const MOST_ELEMENTS = 2_000_000;

/** A REFI-QDA project (.qdpx): a ZIP container with a single .qde, whatever its name, and texts in `sources` or `Sources`. */
export function readQdpx(name: string, bytes: Uint8Array): Result<IncomingFile> {
  const zip = openZip(name, bytes, { file: 128 * MB, all: 512 * MB });
  if (!zip.ok) return zip;
  const projects = zip.value.names().filter((entry) => /\.qde$/i.test(entry));
  const [project] = projects;
  if (project === undefined || projects.length > 1) {
    const found =
      projects.length === 0 ? 'holds no project (.qde)' : `holds ${projects.length} projects (.qde), not one`;
    return fail('bad-file', `“${name}” is no REFI-QDA project: it ${found}. Nothing was imported.`);
  }
  const qde = zip.value.read(project);
  if (!qde.ok) return qde;
  const tree = readXml(decode(qde.value), MOST_ELEMENTS);
  if (tree?.name !== 'Project') {
    return fail('damaged', `“${name}” is damaged: its project file cannot be read. Nothing was imported.`);
  }
  const byName = new Map(zip.value.names().map((entry) => [entry.toLowerCase(), entry]));
  const bytesOf = (path: string) => {
    // `internal://x.txt` is in the folder of sources; other paths lead out of the file and are never followed.
    const inside = /^internal:\/\/([^/\\]+)$/i.exec(path)?.[1];
    const entry = inside === undefined ? undefined : byName.get(`sources/${inside.toLowerCase()}`);
    const content = entry === undefined ? null : zip.value.read(entry);
    return content?.ok ? content.value : null;
  };
  return ok(
    readRefi(tree, {
      bytes: bytesOf,
      text(path) {
        const bytes = bytesOf(path);
        return bytes && decode(bytes);
      },
    }),
  );
}

/** A byte order mark is passed over before anything is counted. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
