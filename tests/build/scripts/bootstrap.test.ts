import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../../build/scripts/paths.ts';

/** A house of its own: the bootstrap, a script to run, a lock file, and an npm that only writes down what it was asked. */
let house: string;

const lock = (version: string) =>
  JSON.stringify({
    packages: {
      '': { name: 'house' },
      'node_modules/needed': { version },
      'node_modules/for-another-system': { version: '1.0.0', optional: true },
    },
  });

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'stet-bootstrap-'));
  mkdirSync(join(house, 'build', 'scripts'), { recursive: true });
  copyFileSync(join(root, 'build/scripts/bootstrap.mjs'), join(house, 'build/scripts/bootstrap.mjs'));
  writeFileSync(join(house, 'build/scripts/go.mjs'), "import { run } from './bootstrap.mjs';\nawait run('go.ts');\n");
  writeFileSync(
    join(house, 'build/scripts/go.ts'),
    'const words: string[] = process.argv.slice(2);\n' +
      "let input = ''; if (words.includes('read')) for await (const chunk of process.stdin) input += chunk;\n" +
      'console.log(JSON.stringify({ major: Number.parseInt(process.versions.node), words, input }));\n' +
      "process.exitCode = words.includes('fail') ? 7 : 0;\n",
  );
  writeFileSync(join(house, 'package-lock.json'), lock('2.0.0'));
  writeFileSync(join(house, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(house, 'npm.cjs'),
    `const fs = require('node:fs');
fs.appendFileSync('npm-was-asked', process.argv.slice(2).join(' ') + '\\n');
console.log('this belongs on stderr');
fs.mkdirSync('node_modules', { recursive: true });
if (process.env.NPM_WORKS) fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`,
  );
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function installed(version: string): void {
  mkdirSync(join(house, 'node_modules'), { recursive: true });
  writeFileSync(join(house, 'node_modules', '.package-lock.json'), lock(version));
}

function go(args: string[] = [], { node = process.execPath, input = '', env = {} } = {}) {
  return spawnSync(node, [join(house, 'build/scripts/go.mjs'), ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, npm_execpath: join(house, 'npm.cjs'), ...env },
  });
}

const asked = () => existsSync(join(house, 'npm-was-asked'));

describe('installing', () => {
  test('nothing is installed when all is there; packages of other systems may be absent', () => {
    installed('2.0.0');
    const { stdout, status } = go(['a', 'b c']);
    expect(JSON.parse(stdout)).toMatchObject({ words: ['a', 'b c'] });
    expect(status).toBe(0);
    expect(asked()).toBe(false);
  });

  test.each([
    ['nothing is there', () => undefined],
    ['an older version is there', () => installed('1.0.0')],
    ['an installation was interrupted', () => mkdirSync(join(house, 'node_modules'))],
  ])('npm is asked when %s, and stdout stays the script’s', (_, prepare) => {
    prepare();
    const { stdout, stderr } = go([], { env: { NPM_WORKS: '1' } });
    expect(readFileSync(join(house, 'npm-was-asked'), 'utf8')).toMatch(/^ci .*\n$/);
    expect(JSON.parse(stdout)).toMatchObject({ words: [] });
    expect(stderr).toContain('Installing');
    expect(stderr).toContain('this belongs on stderr');
  });

  test('a failed installation ends with a sentence and runs nothing', () => {
    const { stdout, stderr, status } = go();
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('could not be installed');
  });
});

/** A Node older than we need, if this computer has one beside ours. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
  .filter((path) => !path.includes('node_modules') && existsSync(path))
  .find(
    (path) => Number.parseInt(spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout, 10) < 24,
  );

describe('the right Node', () => {
  test('exit code and input go through', () => {
    installed('2.0.0');
    const { stdout, status } = go(['read', 'fail'], { input: 'from outside' });
    expect(JSON.parse(stdout)).toMatchObject({ input: 'from outside' });
    expect(status).toBe(7);
  });

  describe.skipIf(!oldNode || process.platform === 'win32')('starting on an older one', () => {
    test('goes on with the Node installed beside the packages', () => {
      installed('2.0.0');
      const folder = join(house, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin');
      mkdirSync(folder, { recursive: true });
      symlinkSync(process.execPath, join(folder, 'node'));
      const { stdout, status } = go(['read', 'fail'], { node: oldNode ?? '', input: 'from outside' });
      expect(JSON.parse(stdout)).toEqual({
        major: Number.parseInt(process.versions.node, 10),
        words: ['read', 'fail'],
        input: 'from outside',
      });
      expect(status).toBe(7);
    });

    test('says what is needed when there is none', () => {
      installed('2.0.0');
      const { stderr, stdout, status } = go([], { node: oldNode ?? '' });
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain('Stet needs Node 24 or newer');
    });
  });
});
