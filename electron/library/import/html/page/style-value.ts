/** The value that a style attribute gives to a property, the last one; empty when it gives none. */
export function styleValue(style: string, property: string): string {
  let value = '';
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim() === property) value = declaration.slice(colon + 1).trim();
  }
  return value;
}
