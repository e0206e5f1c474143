import { expect, test } from 'vitest';
import { PdfOutput } from '../../../../../electron/library/export/pdf/pdf-output.ts';

test('the table at the end tells where each object lies, in bytes', () => {
  const out = new PdfOutput();
  const objects = [
    [2, '<</Title (caf\u00e9)>>\n'],
    [1, '<</Type /Catalog>>'],
    [4, '[]'],
  ] as const;
  const parts = [out.head(), ...objects.map(([number, text]) => out.object(number, text)), out.end(1, 2)];
  const file = Buffer.concat(parts).toString('latin1');
  const table = file.lastIndexOf('xref\n0 5\n');
  expect(file.endsWith(`/Root 1 0 R\n/Info 2 0 R>>\nstartxref\n${table}\n%%EOF\n`)).toBe(true);
  const entries = file.slice(table + 'xref\n0 5\n'.length, file.indexOf('trailer')).match(/.{20}/gs) ?? [];
  // Numbers without an object are free.
  expect([entries[0], entries[3]]).toEqual(['0000000000 65535 f \n', '0000000000 65535 f \n']);
  for (const [number, text] of objects) {
    expect(entries[number]).toMatch(/^\d{10} 00000 n \n$/);
    const at = Number.parseInt(entries[number] ?? '', 10);
    expect(file.slice(at).startsWith(`${number} 0 obj\n${text.trimEnd()}\nendobj\n`)).toBe(true);
  }
});
