import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'formats');

/** Schemas and samples of other people's formats; they are no part of the project. */
export const formatsFolder = existsSync(folder) ? folder : null;

export function readFormat(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Tests that need the folder skip with this message where it is absent. */
export const formatsMissing = `The folder ${folder} with the schemas is absent: conformance is not checked.`;

/** Names of the JSON files below a folder, with their path in it, sorted. */
export function formatFiles(path: string): string[] {
  const names = readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.json')).sort();
}
