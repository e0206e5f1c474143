import { bundleOrExit } from './bundle.ts';
import { runPackage } from './run-program.ts';

// Arguments go on to electron-builder: `npm run package -- --linux deb`.
await bundleOrExit(['app']);
process.exitCode = await runPackage(
  'electron-builder/cli.js',
  ['--config=build/package/electron-builder.yml', '--publish=never', ...process.argv.slice(2)],
  3_600_000,
);
