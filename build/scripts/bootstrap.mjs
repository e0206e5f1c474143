// Runs on any Node ≥ 20 with nothing installed: plain JavaScript, and only Node's own modules.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const scripts = dirname(fileURLToPath(import.meta.url));
const root = join(scripts, '..', '..');
const neededNode = 24;

/**
 * Installs what is missing, then runs build/scripts/<script> on Node ≥ 24: in this process when it is new enough, else in a child
 * on the Node that was installed with the packages. Messages go to stderr: stdout belongs to the script.
 * @param {string} script file name of a TypeScript module that runs when it is loaded
 */
export async function run(script) {
  if (!isInstalled()) install();
  const path = join(scripts, script);
  if (isNewEnough(process.versions.node)) await import(pathToFileURL(path).href);
  else process.exitCode = await runOnInstalledNode(path);
}

/** @param {string} version */
function isNewEnough(version) {
  return Number(version.split('.')[0]) >= neededNode;
}

/**
 * Compares the lock file with the one npm leaves in node_modules at the end of an installation, package by package: times of
 * change say nothing after a checkout. Packages meant for other systems may be absent.
 */
function isInstalled() {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(installedLock);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

function install() {
  tell('Installing the packages Stet is built from (about a minute) …');
  // `npm ci` empties node_modules first, which Windows refuses while this very Node runs from there.
  const runsFromThere = !relative(join(root, 'node_modules'), process.execPath).startsWith('..');
  const command = process.platform === 'win32' && runsFromThere ? ['install', '--no-save'] : ['ci'];
  const result = npm([...command, '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.status === 0 && isInstalled()) return;
  tell(
    result.error
      ? `npm could not be started (${result.error.message}). Install npm, then try again.`
      : 'The packages could not be installed; the lines above say why. Nothing else was changed. Check the network and try again.',
  );
  process.exit(1);
}

/** @param {string[]} args */
function npm(args) {
  // What npm prints goes to our stderr.
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script)) return spawnSync(process.execPath, [script, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** @param {string} path */
async function runOnInstalledNode(path) {
  const node = installedNode();
  if (!node) {
    tell(
      `Stet needs Node ${neededNode} or newer; this is Node ${process.versions.node}, and for ${process.platform} on ${process.arch} ` +
        'there is none to install beside it. Install Node from https://nodejs.org and try again.',
    );
    return 1;
  }
  const child = spawn(node, [path, ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl+C reaches the child as well; it decides what comes of it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => signal === 'SIGINT' || child.kill(signal));
  try {
    const [code, signal] = await once(child, 'exit');
    return signal ? 128 + constants.signals[signal] : code;
  } catch (error) {
    tell(`Node ${neededNode} could not be started from ${node}: ${error.message}.`);
    return 1;
  }
}

function installedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', program);
  return existsSync(node) ? node : null;
}

/** @param {string} line */
function tell(line) {
  process.stderr.write(`${line}\n`);
}
