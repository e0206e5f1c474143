import { recordAnnotations } from '../annotation-record.ts';
import type { ExportFormat } from '../format.ts';
import { CodeTree } from './code-tree.ts';
import { codeAnnotation } from './coded-annotation.ts';

/** REFI-QDA 1.5 codebook (https://www.qdasoftware.org): the codes alone. */
export const qdcFormat: ExportFormat = {
  id: 'qdc',
  name: 'Codebook (REFI-QDA)',
  extension: 'qdc',
  group: 'project',
  open(context) {
    const codes = new CodeTree(context.codes);
    return {
      head: () => [],
      article(source) {
        const records = recordAnnotations(source, context);
        for (const [at, { annotation }] of source.annotations.entries()) codeAnnotation(annotation, records[at], codes);
        return [];
      },
      tail: () => [
        '<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Stet">\n',
        codes.xml(),
        '</CodeBook>\n',
      ],
    };
  },
};
