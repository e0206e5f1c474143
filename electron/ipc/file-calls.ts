import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppCallName } from '../../shared/bridge/contract.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { articleFolder, evidenceIn, originalIn } from '../library/read/article-folder.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Handlers } from './answer.ts';
import type { OpenLibrary } from './open-library.ts';

/** What the window may write where the user says. */
const savedFormats = {
  csv: { id: 'csv', name: 'CSV table', extension: 'csv' },
  json: { id: 'json', name: 'JSON', extension: 'json' },
};

interface FileParts {
  library: OpenLibrary;
  dialogs: Pick<Dialogs, 'exportTo'>;
  system: {
    reveal(path: string): void;
    /** Answers '' or why it could not be opened. */
    openPath(path: string): Promise<string>;
  };
  /** Paths of the files that were just written where the user said. */
  exported: Set<string>;
}

type FileCallName = Extract<AppCallName, `app.reveal${string}` | 'app.openOriginal' | 'app.saveText'>;

/** Files shown in their folder or by other programs, and texts saved as files. */
export function fileHandlers({ library, dialogs, system, exported }: FileParts): Handlers<FileCallName> {
  return {
    async 'app.revealArticle'(id) {
      const folder = library.info && (await articleFolder(library.info.folder, id));
      if (!folder) return fail('not-found', 'This article has no folder in the library any more.');
      system.reveal(join(folder, 'article.json'));
      return ok(undefined);
    },
    async 'app.openOriginal'(id) {
      const folder = library.info && (await articleFolder(library.info.folder, id));
      const file = folder && (await originalIn(folder));
      if (!file) return fail('not-found', 'This article has no original that another program could show.');
      const problem = await system.openPath(file);
      return problem === '' ? ok(undefined) : fail('unsupported', 'The system has no program for this file.', problem);
    },
    async 'app.revealPath'(path) {
      if (!exported.has(path))
        return fail('not-found', 'Only files that were just exported are shown in their folder.');
      system.reveal(path);
      return ok(undefined);
    },
    async 'app.revealEvidence'(id, file) {
      const folder = library.info && (await articleFolder(library.info.folder, id));
      if (!folder) return fail('not-found', 'This article has no folder in the library any more.');
      system.reveal(evidenceIn(folder, file));
      return ok(undefined);
    },
    async 'app.saveText'({ name, format, text }) {
      const out = await dialogs.exportTo(savedFormats[format], name);
      if (out === null) return ok(null);
      try {
        await writeFile(out, text);
      } catch (error) {
        return fail('bad-file', `${out} could not be written. Choose another place.`, String(error));
      }
      exported.add(out);
      return ok({ path: out });
    },
  };
}
