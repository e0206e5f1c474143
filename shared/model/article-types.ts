/** One sort of file that Stet imports. */
export interface ArticleType {
  mediaType: string;
  /** As it stands in a sentence. */
  name: string;
  /** Lower case, without the dot; the usual one first. */
  extensions: readonly string[];
}

/** Every sort of file that Stet imports, in the order in which people are told of them. */
export const articleTypes = [
  { mediaType: 'text/plain', name: 'text', extensions: ['txt', 'text'] },
  { mediaType: 'text/markdown', name: 'Markdown', extensions: ['md', 'markdown'] },
  { mediaType: 'text/html', name: 'web pages', extensions: ['html', 'htm', 'xhtml'] },
  { mediaType: 'multipart/related', name: 'web archives', extensions: ['mhtml', 'mht'] },
  { mediaType: 'application/pdf', name: 'PDF', extensions: ['pdf'] },
  { mediaType: 'application/epub+zip', name: 'EPUB', extensions: ['epub'] },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word',
    extensions: ['docx'],
  },
] as const satisfies readonly ArticleType[];

export type MediaType = (typeof articleTypes)[number]['mediaType'];

/** Lower case, without the dot; '' for a name without one. */
export function extensionOf(name: string): string {
  return /[^.]\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** All the extensions, for a file dialog. */
export const articleExtensions: readonly string[] = articleTypes.flatMap(({ extensions }) => [...extensions]);

/** The usual extension of each: ".txt, .md, .html, …". */
export const articleExtensionList: string = articleTypes.map(({ extensions }) => `.${extensions[0]}`).join(', ');

/** For a sentence: "text (.txt), Markdown (.md) and web pages (.html)". */
export const articleTypeSentence: string = listed(
  articleTypes.map(({ name, extensions }) => `${name} (.${extensions[0]})`),
);

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
