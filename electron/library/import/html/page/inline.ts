import { hasTag } from './names.ts';
import { type PageElement, type PageNode, TEXT } from './tree.ts';

const isKnown = hasTag(
  ...'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * Whether an element is part of the line it stands in. Elements that a page made up itself, which have a hyphen in their name, are so to
 * browsers; many pages set them as blocks, but not with words beside them: “(<x-source>1</x-source>)”.
 */
export function isInline(element: PageElement): boolean {
  if (!element.localName.includes('-')) return isKnown(element);
  return isWords(element.previousSibling) || isWords(element.nextSibling);
}

function isWords(node: PageNode | null): boolean {
  return node?.nodeType === TEXT && node.data.trim() !== '';
}
