import { fingerprint, isFresh, markFresh } from './bundle/freshness.ts';
import { notePackages, writeLicences } from './bundle/packages.ts';
import { allTargets, type Target, type TargetName } from './bundle/targets.ts';

/**
 * Bundles what is asked for into build/out, each part only when its sources changed since. Writes to stderr at most.
 * `app` and `chromium` bring the renderer with them.
 */
export async function bundle(wanted: TargetName[]): Promise<void> {
  const names = new Set(wanted);
  if (names.has('chromium')) names.add('app');
  if (names.has('app')) names.add('renderer');
  for (const target of allTargets) if (names.has(target.name)) await bundleWhenStale(target);
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
  if (isFresh(target.name, print, target.outputs)) return;
  notePackages(target.name, await build(target));
  if (target.name === 'app' || target.name === 'renderer') writeLicences(['app', 'renderer']);
  markFresh(target.name, print);
}

/** Answers the modules that went in. esbuild and Vite take a moment to load, so they are loaded only when there is something to do. */
async function build(target: Target): Promise<string[]> {
  if (target.name === 'renderer') return (await import('./bundle/renderer.ts')).bundleRenderer();
  const { bundleEntries } = await import('./bundle/node-entries.ts');
  return bundleEntries(target.entries);
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
