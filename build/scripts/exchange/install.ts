import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { tell } from '../tell.ts';
import { isThere, type Program } from './programs.ts';

/** The version of the W3C's validator that pages are checked with. */
const VNU = '26.9.27';

/** Brings what is missing where that can be done, and answers what is missing still. */
export function installPrograms(programs: readonly Program[]): Program[] {
  const missing = programs.filter((program) => !isThere(program));
  if (missing.length === 0) return [];
  const packages = [...new Set(missing.flatMap(({ debian }) => debian))];
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  tell(`Not installed: ${missing.map(({ name }) => name).join(', ')}.`);
  if (!existsSync('/etc/debian_version')) {
    tell(`Please install them. On Debian that would be: ${command}`);
    return missing;
  }
  if (process.getuid?.() !== 0) {
    tell(`Please run: sudo ${command}`);
    return missing;
  }
  tell(`Installing them as root: ${command}`);
  const [program = '', ...args] = command.split(' ');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env, timeout: 300_000 });
  spawnSync(program, args, { stdio: ['ignore', 2, 2], env, timeout: 1_800_000 });
  return missing.filter((each) => !isThere(each));
}

/** The jar of the W3C's validator, from npm, in the user's cache; null where it cannot be had. */
export function obtainValidator(): string | null {
  const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'stet-checks');
  const jar = join(folder, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
  if (existsSync(jar)) return jar;
  tell(`Putting the W3C's validator (vnu-jar ${VNU}) into ${folder}.`);
  mkdirSync(folder, { recursive: true });
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `vnu-jar@${VNU}`,
  ];
  const script = process.env['npm_execpath'];
  const options = { stdio: ['ignore', 2, 2] as ['ignore', number, number], timeout: 600_000 };
  if (script) spawnSync(process.execPath, [script, ...args], options);
  else spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return existsSync(jar) ? jar : null;
}
