import { run } from './bootstrap.mjs';

await run('stet.ts');
