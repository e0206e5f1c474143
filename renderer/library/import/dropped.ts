/** Where what was dropped lies. */
export interface DroppedSources {
  /** Absolute paths of files and folders. */
  paths: string[];
  /** Names of what could not be reached. */
  lost: string[];
}

/**
 * A dropped folder whose path the runtime does not tell is walked; its files keep their order by name, hidden ones
 * stay out. `pathsOf` is the bridge's.
 */
export async function sourcesOf(
  items: Iterable<DataTransferItem>,
  pathsOf: (files: File[]) => Promise<string[]>,
): Promise<DroppedSources> {
  // The list of items is emptied as soon as this function waits for something.
  const dropped = Array.from(items, (item) => ({ file: item.getAsFile(), entry: item.webkitGetAsEntry() }));
  const found: DroppedSources = { paths: [], lost: [] };
  const files = dropped.filter(({ file, entry }) => file && !entry?.isDirectory).flatMap(({ file }) => file ?? []);
  await add(found, files, pathsOf);
  for (const { file, entry } of dropped) {
    if (!entry?.isDirectory) continue;
    const [path] = file ? await pathsOf([file]) : [];
    if (path) found.paths.push(path);
    else await add(found, await filesUnder(entry), pathsOf);
  }
  return found;
}

async function add(found: DroppedSources, files: File[], pathsOf: (files: File[]) => Promise<string[]>) {
  if (files.length === 0) return;
  const paths = await pathsOf(files);
  files.forEach((file, index) => {
    const path = paths[index];
    if (path) found.paths.push(path);
    else found.lost.push(file.name);
  });
}

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const children: FileSystemEntry[] = [];
  // A reader answers a hundred entries at a time and an empty list at the end.
  for (let batch = await readBatch(reader); batch.length > 0; batch = await readBatch(reader)) children.push(...batch);
  children.sort((a, b) => a.name.localeCompare(b.name));
  const files: File[] = [];
  for (const child of children) if (!child.name.startsWith('.')) files.push(...(await filesUnder(child)));
  return files;
}

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject));
const readBatch = (reader: FileSystemDirectoryReader) =>
  new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
