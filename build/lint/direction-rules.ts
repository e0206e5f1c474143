import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

/**
 * Who may import whom. `renderer → shared ← electron`; within electron `main → shell, ipc → library`, `cli → library`; within the
 * renderer `app → features → state, ui`. Every rule says where the thing belongs instead, and has a planted violation in
 * tests/lint/direction.test.ts.
 */

const rooms = 'import|clean|store|search|export';
/** Every folder of the renderer that is not one of these is a feature. */
const notFeatures = '(?:app|state|ui|styles)/';
const feature = `^renderer/(?!${notFeatures})([^/]+)/`;

/** What draws, listens or keeps what is on screen. */
const windowPackages =
  'react|react-dom|react-[^/]+|lexical|@lexical/[^/]+|@tanstack/[^/]+|zustand|tinykeys|dompurify|i18next|lucide-react';

function rule(
  name: string,
  comment: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
) {
  return { name, comment, severity: 'error', from, to } satisfies IRegularForbiddenRuleType;
}

export const directionRules: IRegularForbiddenRuleType[] = [
  rule(
    'shared-stands-alone',
    'shared/ is imported by both processes and imports neither: move what both need into shared/, or this file out of it.',
    { path: '^shared/' },
    { path: '^(electron|renderer)/' },
  ),
  rule(
    'shared-runs-everywhere',
    'shared/ uses nothing of Node: do the reading and writing in electron/library/ and hand the values to a pure function.',
    { path: '^shared/' },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'shared-knows-no-window',
    'shared/ knows no Electron, React, Lexical or page: keep that part in electron/shell/ or renderer/ and hand over plain values.',
    { path: '^shared/' },
    { path: `^node_modules/(electron|playwright-core|${windowPackages})/` },
  ),
  rule(
    'renderer-crosses-the-bridge',
    'The window reaches the main process only through window.stet: add the call to shared/bridge/app-calls.ts or library-calls.ts.',
    { path: '^renderer/' },
    { path: '^electron/' },
  ),
  rule(
    'renderer-has-no-node',
    'The window is sandboxed and has no Node: add a call to shared/bridge/app-calls.ts or library-calls.ts and do it in electron/.',
    { path: '^renderer/' },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'renderer-has-no-electron',
    'The window knows no Electron: add a call to shared/bridge/app-calls.ts or library-calls.ts and do it in electron/shell/.',
    { path: '^renderer/' },
    { path: '^node_modules/electron/' },
  ),
  rule(
    'electron-draws-nothing',
    'The main process never imports from the window: put what both need into shared/.',
    { path: '^electron/' },
    { path: `^renderer/|^node_modules/(${windowPackages})/` },
  ),
  rule(
    'electron-package-in-the-shell',
    'Only main, preload, shell/, ipc/handle and chromium/ import Electron, so that all else runs on plain Node: take what you need as an argument.',
    {
      path: '^(electron|shared)/',
      pathNot: '^electron/(main\\.ts|preload\\.ts|shell/|ipc/handle\\.ts|chromium/)|^shared/',
    },
    { path: '^node_modules/electron/' },
  ),
  rule(
    'preload-is-small',
    'The preload is one small file in the sandbox: it imports Electron, shared/bridge/ and Result only.',
    { path: '^electron/preload\\.ts$' },
    { pathNot: '^shared/bridge/|^shared/model/result\\.ts$|^node_modules/electron/' },
  ),
  rule(
    'main-is-the-top',
    'main.ts and preload.ts are where programs begin: move what you need into shell/, ipc/ or library/.',
    { path: '^(electron|renderer|shared)/', pathNot: '^electron/chromium/' },
    { path: '^electron/(main|preload)\\.ts$' },
  ),
  rule(
    'chromium-is-not-imported',
    'The second runtime takes the place of Electron when the bundle is made; nothing imports it: use the electron package, or an argument.',
    { path: '^(electron|shared|renderer)/', pathNot: '^electron/chromium/' },
    { path: '^electron/chromium/' },
  ),
  rule(
    'chromium-loads-main',
    'The second runtime knows Electron and the unmodified main.ts, and nothing of what the app does: go through main.ts.',
    { path: '^electron/chromium/' },
    { path: '^electron/(shell|ipc|library|cli)/' },
  ),
  rule(
    'library-looks-down',
    'The library runs in a worker and on the command line: what it needs from the app comes as an argument.',
    { path: '^electron/library/' },
    { path: '^electron/(shell|ipc|cli)/' },
  ),
  rule(
    'library-by-its-front-door',
    `import/, clean/, store/, search/, export/ and index/ are the library's own rooms: add what you need to the facade, electron/library/library.ts.`,
    { path: '^electron/', pathNot: '^electron/library/' },
    { path: `^electron/library/(${rooms}|index)/` },
  ),
  rule(
    'library-rooms-apart',
    'The rooms of the library never import each other, nor what keeps the index: let the facade hand the one what the other made.',
    { path: `^electron/library/(${rooms})/` },
    { path: `^electron/library/(${rooms}|index)/`, pathNot: '^electron/library/$1/' },
  ),
  rule(
    'cli-uses-the-library',
    'The command line works without a window: use the facade in electron/library/.',
    { path: '^electron/cli/' },
    { path: '^electron/(shell|ipc)/' },
  ),
  rule(
    'shell-and-ipc-serve-main',
    'The command line is a program of its own: put what both use into electron/library/ or shared/.',
    { path: '^electron/(shell|ipc)/|^electron/main\\.ts$' },
    { path: '^electron/cli/' },
  ),
  rule(
    'features-apart',
    'A feature never imports another: put what both need into renderer/state/ or renderer/ui/, or put them together in renderer/app/.',
    { path: feature },
    { path: feature, pathNot: '^renderer/$1/' },
  ),
  rule(
    'app-on-top',
    'renderer/app/ puts the features together and is imported by none of them: pass it as a property, or use a store in renderer/state/.',
    { path: '^renderer/(?!app/)[^/]+/' },
    { path: '^renderer/app/' },
  ),
  rule(
    'state-and-ui-below',
    'renderer/state/ and renderer/ui/ serve every feature and know none: move this into the feature, or pass it in.',
    { path: '^renderer/(state|ui)/' },
    { path: feature },
  ),
  rule(
    'lexical-in-reader-and-annotate',
    'Lexical stays in renderer/reader/ and renderer/annotate/: offer what you need from there as a component or through renderer/state/.',
    { path: '^renderer/', pathNot: '^renderer/(reader|annotate)/' },
    { path: '^node_modules/(lexical|@lexical/[^/]+)/' },
  ),
  rule(
    'product-without-scaffolding',
    'The product imports neither its tests nor its build: move the code to where it is used.',
    { path: '^(shared|electron|renderer)/' },
    { path: '^(tests|build)/' },
  ),
  rule(
    'no-barrels',
    'No index files: import each thing from the file that has it.',
    { path: '(^|/)index\\.tsx?$', pathNot: '^node_modules/' },
    {},
  ),
  rule('no-cycles', 'These files need each other: move the part both need into a third one.', {}, { circular: true }),
  rule(
    'resolvable',
    'This import leads nowhere: correct the path, or add the package to package.json.',
    {},
    { couldNotResolve: true },
  ),
];
