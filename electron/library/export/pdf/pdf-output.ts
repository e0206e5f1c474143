/** Puts objects into a PDF one after the other, and the table of them at its end (ISO 32000-1, 7.5). Text is latin1. */
export class PdfOutput {
  readonly #offsets: number[] = [];
  #at = 0;

  head(): Buffer {
    return this.#put('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n');
  }

  object(number: number, text: string): Buffer {
    this.#offsets[number] = this.#at;
    return this.#put(`${number} 0 obj\n${text.trimEnd()}\nendobj\n`);
  }

  end(root: number, info: number): Buffer {
    const table = this.#at;
    const size = this.#offsets.length;
    const entries = Array.from(this.#offsets, (offset) =>
      offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`,
    );
    const trailer = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R>>\nstartxref\n${table}\n%%EOF\n`;
    return this.#put(`xref\n0 ${size}\n${entries.join('')}${trailer}`);
  }

  #put(text: string): Buffer {
    const bytes = Buffer.from(text, 'latin1');
    this.#at += bytes.length;
    return bytes;
  }
}
