import { execFile, execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import * as z from 'zod';
import { root } from '../paths.ts';
import { accepted } from './accepted.ts';
import { canary, canaryFile, canaryRules } from './canary.ts';

const VERSION = '1.10.3';
/** Milliseconds it may take. */
const PATIENCE = 240_000;

/** It asks the network for news of Electron, goes on without, and breaks down where an answer is only slow: so it gets none. */
const noNetwork = "require('node:https').request = () => { throw new Error('offline'); };\n";

/**
 * The tool lies outside of the project: it brings four hundred packages, some of them long out of date, which must not
 * stand in the lock file of an app that wants few.
 */
const toolFolder = join(
  process.env['STET_TOOLS_DIR'] ?? join(homedir(), '.cache', 'stet-tools'),
  `electronegativity-${VERSION}`,
);
const entry = join(toolFolder, 'node_modules/@doyensec/electronegativity/dist/index.js');

export interface Finding {
  rule: string;
  /** Relative to the root folder, as JavaScript. */
  file: string;
  line: number;
  message: string;
}

export interface Scan {
  /** What nobody has looked at yet. */
  findings: Finding[];
  /** Rules that should have fired on the canary and did not. */
  missed: string[];
  /** Entries of the list of what was looked at that nothing fits any more. */
  stale: string[];
}

export function isInstalled(): boolean {
  return existsSync(entry);
}

/** Fetches the tool from the registry, by npm and without running any of its scripts. */
export function install(): void {
  mkdirSync(toolFolder, { recursive: true });
  writeFileSync(join(toolFolder, 'package.json'), '{"private":true}');
  execFileSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', `@doyensec/electronegativity@${VERSION}`],
    { cwd: toolFolder, stdio: 'inherit', timeout: PATIENCE, shell: process.platform === 'win32' },
  );
}

/** Lets the tool read every source of the app, as ES2020, with a canary among them. */
export async function scan(): Promise<Scan> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-security-'));
  try {
    await writeSources(folder);
    const report = join(folder, 'report.sarif');
    const offline = join(folder, 'offline.cjs');
    writeFileSync(offline, noNetwork);
    const asked = ['--require', offline, entry, '-i', folder, '-o', report, '-r', '-v', 'false'];
    await promisify(execFile)(process.execPath, asked, { timeout: PATIENCE, maxBuffer: 64 * 1024 * 1024 });
    return judge(readReport(report));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tool's parser knows no newer JavaScript, and no TypeScript. */
async function writeSources(folder: string): Promise<void> {
  // The second runtime is no part of what is shipped.
  const sources = globSync('{electron,shared,renderer}/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !/^electron[\\/](chromium|cli)[\\/]/.test(file),
  );
  await build({
    absWorkingDir: root,
    entryPoints: sources,
    outdir: folder,
    outbase: root,
    bundle: false,
    format: 'esm',
    target: 'es2020',
    jsx: 'transform',
    supported: { 'top-level-await': true },
    logLevel: 'silent',
  });
  const files = {
    'renderer/index.html': readFileSync(join(root, 'renderer/index.html'), 'utf8'),
    'package.json': readFileSync(join(root, 'package.json'), 'utf8'),
    [canaryFile]: canary,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

const reportSchema = z.object({
  runs: z
    .array(
      z.object({
        results: z.array(
          z.object({
            ruleId: z.string(),
            message: z.object({ text: z.string() }),
            locations: z
              .array(
                z.object({
                  physicalLocation: z.object({
                    artifactLocation: z.object({ uri: z.string() }),
                    region: z.object({ startLine: z.number() }),
                  }),
                }),
              )
              .min(1),
          }),
        ),
      }),
    )
    .min(1),
});

function readReport(path: string): Finding[] {
  const { runs } = reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return runs.flatMap(({ results }) =>
    results.flatMap(({ ruleId, message, locations }) =>
      locations.map(({ physicalLocation: { artifactLocation, region } }) => ({
        rule: ruleId,
        file: artifactLocation.uri,
        line: region.startLine,
        message: message.text,
      })),
    ),
  );
}

/** Exported for its test. */
export function judge(all: readonly Finding[]): Scan {
  const fits = ({ rule, file }: Finding, known: { rule: string; where: string }) =>
    rule === known.rule && file.startsWith(known.where);
  const own = all.filter(({ file }) => file !== canaryFile);
  return {
    findings: own.filter((finding) => !accepted.some((known) => fits(finding, known))),
    missed: canaryRules.filter((rule) => !all.some((finding) => finding.file === canaryFile && finding.rule === rule)),
    stale: accepted
      .filter((known) => !own.some((finding) => fits(finding, known)))
      .map(({ rule, where }) => `${rule} ${where}`),
  };
}
