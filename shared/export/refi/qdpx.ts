import type { ExportFormat } from '../format.ts';
import { ZipWriter } from '../zip/zip-writer.ts';
import { ProjectParts } from './project-parts.ts';

/**
 * REFI-QDA 1.5 project (https://www.qdasoftware.org): project.qde with every text, note and kept file in a file of its own. Positions
 * are code points, the end exclusive. Texts go out as they come; project.qde, which names them, is last.
 */
export const qdpxFormat: ExportFormat = {
  id: 'qdpx',
  name: 'Project (REFI-QDA)',
  extension: 'qdpx',
  group: 'project',
  open(context) {
    const zip = new ZipWriter(context.means);
    const project = new ProjectParts(context);
    return {
      head: () => [],
      *article(source) {
        for (const { name, content } of project.add(source)) yield* zip.add(`sources/${name}`, content);
      },
      *tail() {
        for (const { name, content } of project.addNotes()) yield* zip.add(`sources/${name}`, content);
        const file = zip.open('project.qde');
        for (const part of project.xml()) file.write(part);
        yield* file.close();
        yield* zip.end();
      },
    };
  },
};
