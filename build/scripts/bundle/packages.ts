import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Licence } from '../../../shared/model/licence.ts';
import { out, root } from '../paths.ts';
import { rendererFolder } from './targets.ts';

/** The folder of the package a module lies in, relative to the root folder, or null for our own modules. */
export function packageOf(module: string): string | null {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(relativeToRoot(module))?.[0] ?? null;
}

/** With forward slashes; bundlers put a NUL before, and a query after, what they made up. */
function relativeToRoot(module: string): string {
  const path = module.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/');
  const slashed = root.replaceAll('\\', '/');
  return path.startsWith(`${slashed}/`) ? path.slice(slashed.length + 1) : path.replace(/^(\.\.\/)+/, '');
}

function listFile(target: string): string {
  return join(out, '.packages', `${target}.json`);
}

/** Remembers which packages went into a target. */
export function notePackages(target: string, modules: string[]): void {
  const folders = new Set(modules.flatMap((module) => packageOf(module) ?? []));
  mkdirSync(dirname(listFile(target)), { recursive: true });
  writeFileSync(listFile(target), JSON.stringify([...folders].sort()));
}

function packagesIn(targets: string[]): string[] {
  const lists = targets.filter((target) => existsSync(listFile(target)));
  return [...new Set(lists.flatMap((target): string[] => JSON.parse(readFileSync(listFile(target), 'utf8'))))].sort();
}

/**
 * Writes the licences of all that went into the targets beside the app, since most of them ask to go where the code goes, and
 * once more for the window to show.
 */
export function writeLicences(targets: string[]): void {
  const licences = packagesIn(targets).map((folder) => licenceOf(join(root, folder)));
  writeFileSync(
    join(out, 'app', 'licences.txt'),
    `Stet contains these packages.\n\n${licences.map(asText).join('\n')}`,
  );
  mkdirSync(rendererFolder, { recursive: true });
  writeFileSync(join(rendererFolder, 'licences.json'), JSON.stringify(licences));
}

/** What a package says of its licence. */
export function licenceOf(folder: string): Licence {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const holder = typeof author === 'object' ? author?.name : author;
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : `Copyright ${holder ?? `the authors of ${name}`}`;
  return { name, version, licence: typeof license === 'string' ? license : null, text };
}

function asText({ name, version, licence, text }: Licence): string {
  return `${'─'.repeat(80)}\n${name} ${version} (${licence ?? 'see below'})\n\n${text}\n`;
}
