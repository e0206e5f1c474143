import { run } from './bootstrap.mjs';

await run('security.ts');
