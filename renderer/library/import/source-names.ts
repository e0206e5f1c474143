/** Sources of an import as they are told apart: each path without the folder that all of them lie in. */
export function sourceNames(sources: readonly string[]): string[] {
  const paths = sources.map((source) => source.split(/[\\/]/));
  const folders = paths.map((path) => path.slice(0, -1));
  const [first = []] = folders;
  const differs = first.findIndex((part, at) => folders.some((folder) => folder[at] !== part));
  const shared = differs < 0 ? first.length : differs;
  return paths.map((path) => path.slice(shared).join('/'));
}
