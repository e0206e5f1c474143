import type { Library } from './library.ts';

/**
 * What a library answers beside its lists. Named here, so that it can be offered before the code for it has been loaded: with the
 * schemas of all files that takes several times as long as opening the library.
 */
export const workNames = [
  'read',
  'update',
  'updateMany',
  'putMetadata',
  'trash',
  'untrash',
  'erase',
  'original',
  'versions',
  'editText',
  'revisions',
  'readRevision',
  'restoreRevision',
  'chooseRevision',
  'setRestored',
  'setDoubtful',
  'removeBlock',
  'saveAnnotations',
  'applyChanges',
  'removeAnnotations',
  'listConflicts',
  'articleConflicts',
  'conflictTexts',
  'settleArticle',
  'listAnnotations',
  'rewriteAnnotations',
  'takeBackRewrite',
  'annotationHistory',
  'backlinks',
  'mentions',
  'findAnnotations',
  'notes',
  'saveNotes',
  'removeNotes',
  'applyNoteChanges',
  'saveLinks',
  'listLinks',
  'evidence',
  'keepFile',
  'suggestions',
  'rejectSuggestions',
  'people',
  'savePerson',
  'removePerson',
  'codes',
  'saveCode',
  'removeCode',
  'collections',
  'saveCollection',
  'removeCollection',
  'siteRules',
  'makeSiteRule',
  'saveSiteRule',
  'removeSiteRule',
  'changeCollection',
  'search',
  'searchFacets',
  'matching',
  'countAnnotations',
  'tagResults',
  'untagResults',
  'fieldValues',
  'importPaths',
  'importText',
  'importAnnotations',
  'listWaiting',
  'placeWaiting',
  'dropWaiting',
  'putBackWaiting',
  'exportTo',
  'integrity',
  'backUp',
  'backups',
  'makeBackup',
  'makeDailyBackup',
  'merge',
  'check',
  'repair',
  'health',
] as const satisfies readonly (keyof Library)[];

export type LibraryWork = Pick<Library, (typeof workNames)[number]>;

/** Each of these answers loads the work first. */
export function loadedBy(load: () => Promise<LibraryWork>): LibraryWork {
  const answer =
    (name: keyof LibraryWork) =>
    async (...args: unknown[]) =>
      ((await load())[name] as (...args: unknown[]) => Promise<unknown>)(...args);
  return Object.fromEntries(workNames.map((name) => [name, answer(name)])) as unknown as LibraryWork;
}
