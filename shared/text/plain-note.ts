/** A note's words without its Markdown, for where there is little room. Lines stay lines. */
export function plainNote(markdown: string): string {
  return (
    markdown
      .split('\n')
      // An empty line of what is quoted is a line of its own only in Markdown.
      .filter((line) => !/^\s*>\s*$/.test(line))
      .map((line) => line.replace(/^\s*(?:#{1,6}|>|[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/, ''))
      .join('\n')
      .replaceAll(/\[([^\]\n]+)\]\([^)\n]*\)/g, '$1')
      .replaceAll(/(?<!\\)(\*{1,3}|~~|`)(?=\S)([^\n]*?[^\s\\])\1/g, '$2')
      .replaceAll(/(?<![\\\p{L}\p{N}])(_{1,2})(?=\S)([^\n]*?[^\s\\])\1(?![\p{L}\p{N}])/gu, '$2')
      .replaceAll(/\\([\\`*_{}[\]()#+\-.!~>])/g, '$1')
      .trim()
  );
}
