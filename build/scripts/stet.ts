import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleOrExit } from './bundle.ts';
import { out } from './paths.ts';

await bundleOrExit(['cli']);

// `npm run` starts scripts in the root folder, but paths given on the command line are meant from where the user stands.
process.chdir(process.env['INIT_CWD'] ?? process.cwd());
// In this process: a second Node would cost as much time as most commands take.
await import(pathToFileURL(join(out, 'cli', 'main.mjs')).href);
