import type { AppCallName } from '../../shared/bridge/contract.ts';
import { ok } from '../../shared/model/result.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Handlers } from './answer.ts';
import type { OpenLibrary } from './open-library.ts';
import type { WatchedFolder } from './watched-folder.ts';

interface ImportParts {
  library: OpenLibrary;
  dialogs: Pick<Dialogs, 'importFiles' | 'importFolder' | 'watchFolder' | 'evidenceFile' | 'annotationFile'>;
  watched: WatchedFolder;
}

type ImportCallName = Extract<
  AppCallName,
  `import.${string}` | `watch.${string}` | 'evidence.chooseFile' | 'job.pause' | 'annotations.import'
>;

/** What comes in from files that somebody names: articles, evidence, annotations. */
export function importHandlers({ library, dialogs, watched }: ImportParts): Handlers<ImportCallName> {
  return {
    async 'import.choose'(jobId, what) {
      const host = library.host();
      if (!host.ok) return host;
      const paths = what === 'files' ? await dialogs.importFiles() : await dialogs.importFolder();
      return paths === null ? ok(null) : host.value.importPaths(jobId, paths);
    },
    async 'import.paths'(jobId, paths) {
      const host = library.host();
      return host.ok ? host.value.importPaths(jobId, paths) : host;
    },
    async 'watch.state'() {
      await library.settled();
      return ok(watched.state());
    },
    async 'watch.choose'() {
      const folder = await dialogs.watchFolder();
      return folder === null ? ok(watched.state()) : watched.choose(folder);
    },
    'watch.turn': (on) => watched.turn(on),
    async 'evidence.chooseFile'(articleId) {
      const host = library.host();
      if (!host.ok) return host;
      const path = await dialogs.evidenceFile();
      return path === null ? ok(null) : host.value.keepFile(articleId, path);
    },
    async 'job.pause'(jobId, paused) {
      const host = library.host();
      if (host.ok) host.value.pause(jobId, paused);
      return ok(undefined);
    },
    async 'annotations.import'(jobId) {
      const host = library.host();
      if (!host.ok) return host;
      const path = await dialogs.annotationFile();
      return path === null ? ok(null) : host.value.importAnnotations(jobId, path);
    },
  };
}
