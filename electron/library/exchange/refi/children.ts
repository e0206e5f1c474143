import type { XmlElement } from '../../import/xml/read-xml.ts';

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** A GUID may be written in braces, and in either case. */
export function guidKey(guid: string | undefined): string {
  return (guid ?? '').replace(/[{}]/g, '').toLowerCase();
}
