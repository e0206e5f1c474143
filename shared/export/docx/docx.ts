import { articleText } from '../../text/article-text.ts';
import { isRightToLeft } from '../../text/direction.ts';
import { recordAnnotations, recordNotes } from '../annotation-record.ts';
import type { ExportFormat, ExportSource } from '../format.ts';
import { ZipWriter } from '../zip/zip-writer.ts';
import { type AnchoredComments, anchorComments } from './anchor-comments.ts';
import { ArticleXml } from './article-xml.ts';
import { commentXml } from './comments.ts';
import { libraryNotesXml } from './library-notes.ts';
import {
  commentRels,
  contentTypes,
  coreProperties,
  documentRels,
  namespaces,
  numbering,
  packageRels,
  xmlHeader,
} from './parts.ts';
import { reportXml } from './report.ts';
import { styles } from './styles.ts';
import { paragraph, run } from './word-xml.ts';

const templates = [
  { id: 'comments', name: 'Article with comments, and a report' },
  { id: 'report', name: 'Report only' },
];

/** A4 with margins of 2.5 cm, in twentieths of a point. */
const section =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

/**
 * A Word document (ECMA-376): the articles with their annotations as comments on their words, and each article's
 * annotations as a table below it. The text and the comments are packed side by side as they grow.
 */
export const docxFormat: ExportFormat = {
  id: 'docx',
  name: 'Word document',
  extension: 'docx',
  group: 'document',
  templates,
  open(context) {
    const zip = new ZipWriter(context.means);
    const text = zip.open('word/document.xml');
    const comments = zip.open('word/comments.xml');
    const writer = new ArticleXml();
    const withText = context.template !== 'report';
    let title = context.library.name;
    let nextComment = 0;
    return {
      *head() {
        yield* zip.add('[Content_Types].xml', contentTypes);
        yield* zip.add('_rels/.rels', packageRels);
        yield* zip.add('word/styles.xml', styles);
        text.write(`${xmlHeader}<w:document ${namespaces}><w:body>\n`);
        comments.write(`${xmlHeader}<w:comments ${namespaces}>\n`);
      },
      article(source) {
        if (context.articles === 1) title = source.article.metadata.title;
        const records = recordAnnotations(source, context);
        const anchored = withText ? anchorComments(source, records, nextComment) : unanchored(source);
        nextComment += anchored.comments.length;
        for (const comment of anchored.comments) comments.write(commentXml(comment, writer));
        const rightToLeft = isRightToLeft(articleText(source.blocks));
        text.write(writer.heading(source, anchored.title, rightToLeft));
        if (withText) for (const part of writer.blocks(source.blocks, anchored.blocks, rightToLeft)) text.write(part);
        if (records.length > 0) {
          if (withText) text.write(paragraph(run('Annotations'), { style: 'Heading2' }));
          text.write(reportXml(records, writer));
        }
        return [];
      },
      *tail() {
        text.write(libraryNotesXml(recordNotes(context), writer));
        text.write(`${section}</w:body></w:document>`);
        comments.write('</w:comments>');
        yield* text.close();
        yield* comments.close();
        yield* zip.add('word/numbering.xml', numbering(writer.orderedLists));
        yield* zip.add('word/_rels/document.xml.rels', documentRels(writer.links));
        yield* zip.add('word/_rels/comments.xml.rels', commentRels(writer.links));
        yield* zip.add('docProps/core.xml', coreProperties(title, context.now));
        yield* zip.end();
      },
    };
  },
};

function unanchored({ blocks }: ExportSource): AnchoredComments {
  return { comments: [], blocks: blocks.map(() => []), title: [] };
}
