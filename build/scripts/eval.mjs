import { run } from './bootstrap.mjs';

await run('eval.ts');
