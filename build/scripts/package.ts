import { join } from 'node:path';
import { sweepParts } from './bundle/parts.ts';
import { bundleOrExit } from './bundle.ts';
import { out } from './paths.ts';
import { runPackage } from './run-program.ts';

// Arguments go on to electron-builder: `npm run package -- --linux deb`.
await bundleOrExit(['app']);
// What an earlier build left for programs that are running is not shipped.
sweepParts(join(out, 'app'), 0);
process.exitCode = await runPackage(
  'electron-builder/cli.js',
  ['--config=build/package/electron-builder.yml', '--publish=never', ...process.argv.slice(2)],
  3_600_000,
);
