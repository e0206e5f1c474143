import { SaxesParser } from 'saxes';

/** An element with its children; names without their namespace prefix. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** All text inside, in order. */
  text: string;
}

/** Deeper files are none that anybody exchanges; larger ones are none that describe an article. */
const DEEPEST = 64;
const MOST_ELEMENTS = 100_000;

/**
 * A small XML file as a tree; null where it is not well-formed. Entities that the file itself declares are not
 * expanded, and nothing outside it is read.
 */
export function readXml(text: string, mostElements = MOST_ELEMENTS): XmlElement | null {
  const parser = new SaxesParser({ xmlns: false });
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  let elements = 0;
  let sound = true;
  parser.on('error', () => {
    sound = false;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++elements > mostElements || open.length > DEEPEST) sound = false;
    if (!sound) return;
    const element: XmlElement = { name: localName(name), attributes: localNames(attributes), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (!sound) return;
    const closed = open.pop();
    const parent = open.at(-1);
    if (closed && parent) parent.text += closed.text;
  });
  const addText = (part: string) => {
    const element = open.at(-1);
    if (sound && element) element.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  // In pieces: a file that is found unsound is not read to its end.
  for (let at = 0; at < text.length && sound; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (sound) parser.close();
  return sound ? (root.children[0] ?? null) : null;
}

/** The elements of that name below, in the order of the file. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(attributes: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(attributes).map(([name, value]): [string, string] => [localName(name), String(value)]);
  return Object.fromEntries(entries);
}
