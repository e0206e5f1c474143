import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** In UTF-16 code units: titles and names are shorter, and nothing longer is parsed. */
const LONGEST = 1000;

/** A text that a page's maker wrote as markup where plain text belongs: "Salt &amp; Rope", "A <em>dear</em> bridge". */
export function plainText(text: string): string {
  const isMarkup = /&(?:#\w+|[a-z]\w*);|<\/?[a-z]/i.test(text);
  return isMarkup && text.length <= LONGEST ? wordsOf(parseFragment(text)) : text;
}

function wordsOf(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? wordsOf(child) : ''))
    .join('');
}
