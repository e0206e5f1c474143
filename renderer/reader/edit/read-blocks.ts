import { $isLinkNode } from '@lexical/link';
import { $getRoot, $isElementNode, $isTextNode, type ElementNode, type LexicalNode, type TextNode } from 'lexical';
import type { Block, InlineMark } from '../../../shared/model/block.ts';
import { toCodePoint } from '../../../shared/text/code-points.ts';
import { $isArticleBlockNode, type ArticleBlockNode } from '../text/nodes.ts';
import { type Run, runsOf } from '../text/runs.ts';

/** The blocks of the text in the editor, from top to bottom. */
export function $blockNodes(parent: ElementNode = $getRoot()): ArticleBlockNode[] {
  return parent.getChildren().flatMap((child) => {
    if ($isArticleBlockNode(child)) return [child];
    return $isElementNode(child) ? $blockNodes(child) : [];
  });
}

/** The pieces of text in a block, in order. */
export function $textNodes(block: ArticleBlockNode): TextNode[] {
  return block.getAllTextNodes();
}

/**
 * The text in the editor as an article's blocks. What has not changed is the very block of `base`, with all that other
 * programs keep in it. Empty blocks are left out; an empty line within a block makes two of it.
 */
export function $readBlocks(base: readonly Block[]): Block[] {
  return $blockNodes().flatMap((node) => {
    const from = base[node.__index];
    const runs = $runsOf(node);
    if (from && from.type === node.__look && sameRuns(runs, runsOf(from))) return from.text === '' ? [] : [from];
    return paragraphsOf(runs).map((own): Block => {
      const { marks: _old, ...kept } = from?.type === node.__look ? from : { type: node.__look };
      const marks = marksOf(own);
      return { ...kept, type: node.__look, text: textOf(own), ...(marks.length > 0 ? { marks } : {}) };
    });
  });
}

function $runsOf(node: ArticleBlockNode): Run[] {
  const runs: Run[] = [];
  for (const text of $textNodes(node)) {
    const run = { text: text.getTextContent(), ...$lookOf(text) };
    const last = runs.at(-1);
    if (last && sameLook(last, run)) last.text += run.text;
    else if (run.text !== '') runs.push(run);
  }
  return runs;
}

function $lookOf(text: TextNode): Omit<Run, 'text'> {
  const link = $linkAround(text);
  return { strong: text.hasFormat('bold'), emphasis: text.hasFormat('italic'), href: link };
}

function $linkAround(node: LexicalNode): string | null {
  const parent = node.getParent();
  if (parent === null || $isArticleBlockNode(parent)) return null;
  return $isLinkNode(parent) && !$isTextNode(parent) ? parent.getURL() : $linkAround(parent);
}

function sameLook(a: Run, b: Run): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href;
}

function sameRuns(a: readonly Run[], b: readonly Run[]): boolean {
  return a.length === b.length && a.every((run, index) => run.text === b[index]?.text && sameLook(run, b[index]));
}

/** Runs cut at empty lines, without white space at the edges; those with no words are left out. */
function paragraphsOf(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  // The line feeds of an empty line may lie in two runs that look different.
  let text = '';
  for (const run of runs) {
    for (const piece of run.text.split(/(\n)/)) {
      if (piece === '\n' && /\n\s*$/.test(text)) {
        paragraphs.push([]);
        text = '';
      } else if (piece !== '') {
        paragraphs.at(-1)?.push({ ...run, text: piece });
        text += piece;
      }
    }
  }
  return paragraphs.map(trimmedRuns).filter((own) => own.length > 0);
}

function trimmedRuns(runs: readonly Run[]): Run[] {
  const kept = runs.map((run) => ({ ...run }));
  while (kept[0]) {
    kept[0].text = kept[0].text.trimStart();
    if (kept[0].text !== '') break;
    kept.shift();
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    kept.pop();
  }
  return kept;
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Marks in code points, one for each stretch that looks the same in one respect. */
function marksOf(runs: readonly Run[]): InlineMark[] {
  return [
    ...stretches(runs, (run) => (run.strong ? '' : null)).map(({ start, end }) => ({
      type: 'strong' as const,
      start,
      end,
    })),
    ...stretches(runs, (run) => (run.emphasis ? '' : null)).map(({ start, end }) => ({
      type: 'emphasis' as const,
      start,
      end,
    })),
    ...stretches(runs, (run) => run.href).map(({ start, end, look }) => ({
      type: 'link' as const,
      start,
      end,
      href: look,
    })),
  ];
}

/** Where runs in a row look the same, in code points; `lookOf` answers null where there is nothing to see. */
function stretches(runs: readonly Run[], lookOf: (run: Run) => string | null) {
  const whole = textOf(runs);
  const found: { start: number; end: number; look: string }[] = [];
  let at = 0;
  let open = false;
  for (const run of runs) {
    const look = lookOf(run);
    const [start, end] = [toCodePoint(whole, at), toCodePoint(whole, at + run.text.length)];
    at += run.text.length;
    const last = found.at(-1);
    if (open && last && last.look === look) last.end = end;
    else if (look !== null) found.push({ start, end, look });
    open = look !== null;
  }
  return found;
}
