import type { ExportFormat } from '../../shared/export/format.ts';
import { type Annotation, annotationContext } from '../../shared/model/annotation.ts';
import { embedMarkdown } from '../../shared/model/embed.ts';
import { libraryNoteDraft } from '../../shared/model/library-note.ts';
import { sampleContext, sampleSource } from './sample-export.ts';

const quote = sampleSource.annotations[0]?.annotation.id ?? '';
const embed = (annotationId: string, articleId = 'holmferry0001') =>
  embedMarkdown({
    articleId,
    annotationId,
    words: 'We can afford it,',
    about: 'Quote of Ada Lind, in “Ferry [to] Holm”',
  });

function note(number: number, value: string): Annotation {
  return {
    ...libraryNoteDraft('Mo'),
    '@context': [...annotationContext],
    id: `urn:uuid:00000000-0000-4000-8000-00000000002${number}`,
    created: '2025-05-06T09:00:00.000Z',
    modified: '2025-05-07T09:00:00.000Z',
    body: [{ type: 'TextualBody', purpose: 'commenting', value, format: 'text/markdown' }],
    'stet:version': `a:2${number}`,
    'stet:seen': [],
  };
}

/** Notes that stand alone: one with an embed that is exported and all that Markdown can do, one with an embed that is not. */
export const sampleNotes: Annotation[] = [
  note(
    1,
    `# Who *pays*\n\nAsk **her** again, see [the list](https://prices.example/2019?a=1&b=2).\n\n${embed(quote)}\n\n- [ ] call\n- [x] write\n    1. twice\n\n<script>alert(1)</script> [no](javascript:alert(1))`,
  ),
  note(2, `=1+1\n\n${embed('urn:gone', 'elsewhere0001')}`),
];

/** The whole export of the sample's library with its notes. */
export function exportWithNotes(format: ExportFormat, template?: string): Uint8Array {
  const writer = format.open({ ...sampleContext, notes: sampleNotes, template });
  const chunks = [...writer.head(), ...writer.article(sampleSource), ...writer.tail()];
  return Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)));
}
