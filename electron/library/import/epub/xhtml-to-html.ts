/** Elements that never have content in HTML: for those a slash changes nothing. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * XHTML as an HTML parser understands it: an empty element such as `<title/>` gets its end tag (HTML would take the
 * rest of the file for its content), CDATA sections become text, and the XML declaration goes.
 */
export function xhtmlToHtml(xhtml: string): string {
  return xhtml
    .replace(/^\s*<\?xml[^>]*\?>/, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
    .replace(/<([A-Za-z][\w:.-]*)((?:\s[^<>]*)?)\/>/g, (whole, name: string, attributes: string) =>
      VOID.has(name.toLowerCase()) ? whole : `<${name}${attributes}></${name}>`,
    );
}
