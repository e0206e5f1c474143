/** One run of text on a page: points from the lower left corner, as PDF counts. */
export interface PdfText {
  text: string;
  x: number;
  y: number;
  /** 10 when absent. */
  size?: number;
  /** Structure role; makes the file a tagged one. Runs with the same `block` are one element. */
  role?: string;
  block?: number;
  artifact?: boolean;
}

export interface PdfOptions {
  info?: Record<string, string>;
  /** Writes an encryption dictionary that no empty password opens. */
  locked?: boolean;
}

/** A PDF of A4 pages in Helvetica, uncompressed, as small as the standard allows. */
export function makePdf(pages: PdfText[][], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const tagged = pages.some((page) => page.some(({ role }) => role !== undefined));
  // 1 catalog, 2 page tree, 3 font, then information, structure root; pages after that.
  const first = 6;
  const pageId = (at: number) => first + at * 2;
  const elements: string[] = [];
  let nextElement = first + pages.length * 2;
  const parents: string[] = [];
  const contents = pages.map((page, at) => {
    const byBlock = new Map<number, { id: number; role: string; marks: number[] }>();
    const parent: number[] = [];
    const stream = page.map(({ text, x, y, size = 10, role, block, artifact }, index) => {
      const show = `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`;
      if (artifact) return `/Artifact BMC ${show} EMC`;
      if (role === undefined) return show;
      const element = byBlock.get(block ?? index) ?? { id: nextElement++, role, marks: [] };
      byBlock.set(block ?? index, element);
      const mark = parent.length;
      element.marks.push(mark);
      parent.push(element.id);
      return `/${role} <</MCID ${mark}>> BDC ${show} EMC`;
    });
    for (const { id, role, marks } of byBlock.values()) {
      elements.push(
        `${id} 0 obj <</Type /StructElem /S /${role} /P 5 0 R /Pg ${pageId(at)} 0 R /K [${marks.join(' ')}]>> endobj`,
      );
    }
    parents.push(`${at} [${parent.map((id) => `${id} 0 R`).join(' ')}]`);
    return stream.join('\n');
  });
  const ids = elements.map((element) => Number.parseInt(element, 10));
  add(`<</Type /Catalog /Pages 2 0 R${tagged ? ' /StructTreeRoot 5 0 R /MarkInfo <</Marked true>>' : ''}>>`);
  add(`<</Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${pageId(at)} 0 R`).join(' ')}]>>`);
  add('<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>');
  add(
    `<<${Object.entries(options.info ?? {})
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')}>>`,
  );
  add(
    `<</Type /StructTreeRoot /K [${ids.map((id) => `${id} 0 R`).join(' ')}] /ParentTree <</Nums [${parents.join(' ')}]>>>>`,
  );
  for (const [at, content] of contents.entries()) {
    add(
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</Font <</F1 3 0 R>>>> /StructParents ${at} /Contents ${pageId(at) + 1} 0 R>>`,
    );
    add(`<</Length ${content.length}>> stream\n${content}\nendstream`);
  }
  return assemble(
    [...objects.map((body, at) => `${at + 1} 0 obj ${body} endobj`), ...elements],
    options.locked ?? false,
  );
}

/** Any file of these objects, with its cross-reference table. */
function assemble(objects: string[], locked: boolean): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const object of objects) {
    offsets.set(Number.parseInt(object, 10), file.length);
    file += `${object}\n`;
  }
  const start = file.length;
  const size = Math.max(...offsets.keys()) + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n`;
  for (let id = 1; id < size; id++) file += `${String(offsets.get(id) ?? 0).padStart(10, '0')} 00000 n \n`;
  const secret = 'x'.repeat(32);
  const encrypt = locked
    ? ` /Encrypt <</Filter /Standard /V 1 /R 2 /O (${secret}) /U (${secret}) /P -4>> /ID [(a) (a)]`
    : '';
  file += `trailer <</Size ${size} /Root 1 0 R /Info 4 0 R${encrypt}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** WinAnsi: curly quotes and dashes have their own codes there. */
function escaped(text: string): string {
  const codes: Record<string, string> = { '“': '\\223', '”': '\\224', '’': '\\222', '–': '\\226', '—': '\\227' };
  return text.replace(/[\\()]/g, '\\$&').replace(/[“”’–—]/g, (mark) => codes[mark] ?? '?');
}

/** Text set in lines of at most so many characters, from (x, y) downwards, 12 points apart. */
export function setText(
  text: string,
  x: number,
  y: number,
  characters: number,
  more: Partial<PdfText> = {},
): PdfText[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const leading = (more.size ?? 10) * 1.2;
  return lines.map((line, at) => ({ text: line, x, y: y - at * leading, ...more }));
}
