import type { Tag } from './page.ts';

/** A node of pdf.js's structure tree: an element with children, or the content that it has on this page. */
interface TreeNode {
  role?: string;
  id?: string;
  type?: string;
  children?: TreeNode[];
}

/** Elements that are blocks of text; all others are looked through (Span, Link) or are groups (Sect, L, Table). */
const BLOCKS = /^(?:H[1-6]?|Title|P|LI|BlockQuote|Quote|Caption|TOCI|Note|FENote|TD|TH|Aside)$/;
/** A hostile tree may be deeper than any text. */
const DEEPEST = 200;

/** By the id of marked content: the block element that it belongs to. Empty for a page without a tree. */
export function tagsOf(tree: TreeNode | null): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  let order = 0;
  const walk = (node: TreeNode, tag: Tag | null, around: number | null, depth: number, lists: number): void => {
    if (depth > DEEPEST) return;
    if (node.type === 'content') {
      if (node.id !== undefined && tag) tags.set(node.id, tag);
      return;
    }
    const row = node.role === 'TR' ? order++ : around;
    const within = node.role === 'L' ? lists + 1 : lists;
    const isBlock = BLOCKS.test(node.role ?? '');
    const inner = isBlock ? { role: outermost(node.role ?? '', tag), order: order++, row, depth: within } : tag;
    for (const child of node.children ?? []) walk(child, inner, row, depth + 1, within);
  };
  if (tree) walk(tree, null, null, 0, 0);
  return tags;
}

/** A paragraph in a list item, a quotation or a caption is that. */
function outermost(role: string, around: Tag | null): string {
  return role === 'P' && around && /^(?:LI|BlockQuote|Caption|Note|FENote)$/.test(around.role) ? around.role : role;
}
