import { bundleOrExit } from './bundle.ts';
import { obtainBrowser } from './start/browser.ts';
import { obtainElectron } from './start/electron.ts';
import { runInBrowser, runInElectron } from './start/launch.ts';
import { hasDisplay, parseStartRequest, type StartRequest } from './start/request.ts';
import { tell } from './tell.ts';

/** An Electron that ends with an error this soon (milliseconds) never showed a window. */
const NEVER_STARTED = 5_000;

const usage = `Opens Stet on a sample library.

npm start -- [--library DIR] [FILE…] [stet://…]   a library of one's own, made when it is not there; files to import; a link to open
npm start -- --unattended                         the main job on the sample articles without a window; says where the results lie
`;

const cwd = process.env['INIT_CWD'] ?? process.cwd();
try {
  process.exitCode = await start(parseStartRequest(process.argv.slice(2), cwd));
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof RangeError ? 2 : 1;
}

async function start(request: StartRequest): Promise<number> {
  if (request.rest.includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  const canShow = hasDisplay(process.platform, process.env) || request.rest.includes('--headless');
  if (request.unattended || !canShow) {
    if (!canShow) tell('There is no display: doing the main job on the sample articles instead.');
    await bundleOrExit(['chromium']);
    const { runUnattended } = await import('./unattended.ts');
    return runUnattended();
  }

  const args = ['--library', request.library ?? (await sampleLibrary()), ...request.rest];
  const electron = obtainElectron();
  if (electron) {
    await bundleOrExit(['app']);
    const { code, ran } = await runInElectron(electron, args, cwd);
    if (code === 0 || ran > NEVER_STARTED) return code;
  }
  const browser = obtainBrowser();
  if (!browser) return 1;
  tell(`Electron ${electron ? 'does not start' : 'is not to be had'} here: opening Stet in a window of ${browser}.`);
  await bundleOrExit(['chromium']);
  return (await runInBrowser(browser, args, cwd)).code;
}

async function sampleLibrary(): Promise<string> {
  // Loaded here, so that a start with a library of one's own does without the database.
  const { ensureSampleLibrary, sampleLibraryFolder } = await import('./start/sample-library.ts');
  return ensureSampleLibrary(sampleLibraryFolder());
}
