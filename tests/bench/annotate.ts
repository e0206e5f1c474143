import { costsInApp } from './annotate/in-app.ts';

if (import.meta.main) {
  const { bare, marked } = await costsInApp({ words: 10_000, annotations: 1000, runs: 3, turns: 20 });
  process.stdout.write(JSON.stringify({ bare, marked }, null, 1));
}
