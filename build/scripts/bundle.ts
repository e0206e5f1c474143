import { fingerprint, isFresh, markFresh } from './bundle/freshness.ts';
import { allTargets, type Target, type TargetName } from './bundle/targets.ts';

/**
 * Bundles what is asked for into build/out, each part only when its sources changed since. Writes to stderr at most.
 * `app` and `chromium` bring the renderer with them.
 */
export async function bundle(wanted: TargetName[]): Promise<void> {
  const names = new Set(wanted);
  if (names.has('chromium')) names.add('app');
  if (names.has('app')) names.add('renderer');
  for (const target of allTargets()) if (names.has(target.name)) await bundleWhenStale(target);
}

/** For programs: a source that cannot be bundled (which esbuild and Vite have told by then) ends the process. */
export async function bundleOrExit(wanted: TargetName[]): Promise<void> {
  try {
    await bundle(wanted);
  } catch (error) {
    process.stderr.write(`Stet could not be built. ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

async function bundleWhenStale(target: Target): Promise<void> {
  const print = fingerprint(target.sources);
  const outputs = target.entries.map(({ output }) => output);
  if (target.name === 'renderer') {
    // esbuild and Vite take a moment to load: only when there is something to do.
    const { bundleRenderer, rendererPage } = await import('./bundle/renderer.ts');
    if (isFresh(target.name, print, [rendererPage])) return;
    await bundleRenderer();
  } else {
    if (isFresh(target.name, print, outputs)) return;
    const { bundleEntry } = await import('./bundle/node-entries.ts');
    await Promise.all(target.entries.map(bundleEntry));
  }
  markFresh(target.name, print);
}

const everything: TargetName[] = ['cli', 'app', 'renderer', 'chromium'];

if (import.meta.main) {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => name !== 'all' && !everything.some((target) => target === name));
  if (unknown.length > 0) {
    process.stderr.write(`Unknown target: ${unknown.join(', ')}. There are ${everything.join(', ')} and all.\n`);
    process.exitCode = 2;
  } else {
    await bundleOrExit(
      asked.length === 0 || asked.includes('all') ? everything : everything.filter((t) => asked.includes(t)),
    );
  }
}
