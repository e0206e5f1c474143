/**
 * A PDF of one page whose font is not in the file, and whose text is in the codes of a character map that the reader has to
 * know: how many Japanese and Chinese programs write. One line for each text.
 */
export function makeCjkPdf(lines: string[], map: { encoding: string; registry: string; font: string }): Uint8Array {
  const shown = lines.map((line, at) => `1 0 0 1 60 ${760 - at * 24} Tm <${inUcs2(line)}> Tj`).join('\n');
  const stream = `BT /F1 12 Tf\n${shown}\nET`;
  const info = `<</Registry (Adobe) /Ordering (${map.registry}) /Supplement 2>>`;
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Count 1 /Kids [3 0 R]>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    `<</Type /Font /Subtype /Type0 /BaseFont /${map.font} /Encoding /${map.encoding} /DescendantFonts [6 0 R]>>`,
    `<</Type /Font /Subtype /CIDFontType0 /BaseFont /${map.font} /CIDSystemInfo ${info} /DW 1000 /FontDescriptor 7 0 R>>`,
    `<</Type /FontDescriptor /FontName /${map.font} /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80>>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer <</Size ${objects.length + 1} /Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

function inUcs2(text: string): string {
  return Array.from(text, (sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
}
