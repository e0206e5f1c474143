import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where pdf.js finds the character maps that Chinese, Japanese and Korean PDFs name without holding them: beside the bundle
 * that this is part of, or in the package when run from the sources. Ends with a slash, as pdf.js wants it.
 */
export function cmapsFolder(): string {
  const folder = import.meta.url.endsWith('.ts')
    ? join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
    : fileURLToPath(new URL('./cmaps', import.meta.url));
  return `${folder}/`;
}
