import { readdir } from 'node:fs/promises';
import type { Target } from '../../../shared/model/annotation.ts';
import type { CheckFinding } from '../../../shared/model/library.ts';
import { revisionOf } from '../../../shared/model/made-on.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Placement } from '../../../shared/model/selector.ts';
import { articleText } from '../../../shared/text/article-text.ts';
import { checkLinks } from '../annotate/links/check-links.ts';
import { openConflicts } from '../exchange/merge-registers.ts';
import { hasLostWords, isQuoteSelector } from '../index/index-article.ts';
import type { Job } from '../library.ts';
import type { LibraryContext } from '../library-context.ts';
import { type LoadedArticle, loadArticle } from '../read/load-article.ts';
import { editedOutside, readRemovals, removalsFile } from '../store/article-files.ts';
import { isTemporary } from '../store/atomic-write.ts';
import { isConflictCopy } from '../store/conflict-copies.ts';
import { readInside } from '../store/folder-access.ts';
import type { ArticlePlace } from '../store/library-paths.ts';
import { type RegisterName, registerFiles, registerNames } from '../store/register-files.ts';
import { registersIn } from '../store/registers.ts';
import { articleFolders, scanFolder } from '../store/scan-folder.ts';
import { sha256 } from '../store/sha256.ts';
import { copiesOfSharedFiles } from '../store/shared-copies.ts';

interface Known {
  people: Set<string>;
  codes: Set<string>;
}

/** Reads every file of the library and compares hashes, places and links. Changes nothing. */
export async function checkLibrary(context: LibraryContext, job: Job = {}): Promise<Result<CheckFinding[]>> {
  const findings: CheckFinding[] = [];
  const known = await readRegisters(context, findings);
  const { paths, complete } = articleFolders(context.folder);
  if (!complete) findings.push(damage('articles', 'The folder of the articles cannot be listed.'));
  const ids = new Map<string, string>();
  for (const [at, path] of paths.entries()) {
    if (job.signal?.aborted) return fail('cancelled', 'The check was stopped before its end.');
    job.onProgress?.(at, paths.length, path);
    const scanned = scanFolder(context.folder, path);
    if (!scanned) findings.push(damage(path, 'The folder cannot be listed.'));
    for (const message of scanned?.warnings ?? []) findings.push(warning(path, message));
    for (const place of scanned?.found ?? []) {
      const twin = ids.get(place.id);
      if (twin !== undefined) findings.push(warning(place.path, `It has the same id as ${twin}; only one is shown.`));
      ids.set(place.id, place.path);
      findings.push(...(await checkArticle(context, place, known)));
    }
  }
  return ok(findings);
}

async function readRegisters(context: LibraryContext, findings: CheckFinding[]): Promise<Known> {
  const registers = registersIn(context.folder);
  const ids = new Map<RegisterName, Set<string>>();
  for (const name of registerNames) {
    const all = await registers[name].all();
    if (!all.ok) findings.push(damage(registerFiles[name], all.error.message));
    ids.set(name, new Set(all.ok ? all.value.map(({ id }) => id) : []));
  }
  for (const { path, message, merges } of await copiesOfSharedFiles(context.folder)) {
    findings.push({ ...warning(path, message), ...(merges && { repair: { kind: 'merge', path } }) });
  }
  for (const message of await openConflicts(context.folder)) findings.push(warning('', message));
  return { people: ids.get('people') ?? new Set(), codes: ids.get('codes') ?? new Set() };
}

async function checkArticle(context: LibraryContext, place: ArticlePlace, known: Known): Promise<CheckFinding[]> {
  const loaded = await loadArticle(context.folder, place, { passing: true });
  if (!loaded.ok) return [damage(place.path, loaded.error.message)];
  const { article } = loaded.value;
  // That a text was edited outside is found below, by its hash, with what can be done about it.
  const edited = editedOutside(place, article, loaded.value.textHash);
  const warnings = loaded.value.warnings.filter((message) => message !== edited);
  const findings = warnings.map((message) => warning(place.path, message));
  for (const field of Object.keys(article.conflicts ?? {})) {
    const what = field === 'revision' ? 'text' : field.replace('metadata.', '');
    findings.push(warning(place.path, `Its ${what} was changed in two places at once; all versions are kept.`));
  }
  for (const pointer of [...article.revisions, article.original, ...(article.removals ? [article.removals] : [])]) {
    findings.push(...(await checkHash(context, `${place.path}/${pointer.file}`, pointer.sha256)));
  }
  const removals = await readRemovals(context.folder, place, article);
  if (!removals.ok) findings.push(damage(`${place.path}/${removalsFile(article)}`, removals.error.message));
  else if (removals.value.some(({ beforeBlock }) => beforeBlock > loaded.value.content.blocks.length)) {
    findings.push(
      damage(`${place.path}/${removalsFile(article)}`, 'A removed line stands behind the end of the text.'),
    );
  }
  findings.push(...(await checkLinks(context, loaded.value)));
  return [...findings, ...checkAnnotations(loaded.value, known), ...(await checkNames(context, place))];
}

async function checkHash(context: LibraryContext, path: string, expected: string): Promise<CheckFinding[]> {
  const bytes = await readInside(context.folder, path);
  if (!bytes.ok) return [damage(path, bytes.error.message)];
  if (sha256(bytes.value) === expected) return [];
  const message = 'The file is not what was stored (its SHA-256 differs): it was edited or damaged outside of Stet.';
  return [{ ...damage(path, message), repair: { kind: 'accept', path } }];
}

function checkAnnotations(loaded: LoadedArticle, known: Known): CheckFinding[] {
  const path = `${loaded.place.path}/annotations.jsonl`;
  const source = `stet://article/${loaded.article.id}`;
  const findings: CheckFinding[] = [];
  for (const placed of loaded.annotations) {
    const { annotation } = placed;
    const about = (message: string) => findings.push(warning(path, `${annotation.id}: ${message}`));
    if (hasLostWords(placed)) about('its words are not found in the text.');
    if (annotation['stet:conflicts'] !== undefined)
      about('it was changed in two places at once; both versions are kept.');
    for (const [at, target] of annotation.target.entries()) {
      if (saysOtherWords(loaded, target, placed.placements[at]))
        about('its words are not those of the text in its place.');
      if (target.source !== source) about(`it names another article as its target (${target.source}).`);
      if (revisionOf(loaded.article, target) === undefined) {
        about(`it was made on revision ${target['stet:revision']}, which does not exist.`);
      }
    }
    for (const body of annotation.body) {
      const { 'stet:person': person, 'stet:code': code } = body as Record<string, unknown>;
      if (typeof person === 'string' && !known.people.has(person))
        about(`it names a person who is not registered (${person}).`);
      if (typeof code === 'string' && !known.codes.has(code))
        about(`it has a tag that is not in the codebook (${code}).`);
    }
  }
  return findings;
}

/** Only of targets made on the current text: in a later one, words may well have changed. */
function saysOtherWords(loaded: LoadedArticle, target: Target, placement: Placement | undefined): boolean {
  const exact = target.selector.find(isQuoteSelector)?.exact;
  if (exact === undefined || !placement || placement.state === 'orphan') return false;
  if (revisionOf(loaded.article, target) !== loaded.content.revision) return false;
  const { start, end } = placement.range;
  return articleText(loaded.content.blocks).slice(start, end) !== exact;
}

async function checkNames(context: LibraryContext, place: ArticlePlace): Promise<CheckFinding[]> {
  const names = await readdir(`${context.folder.root}/${place.path}`).catch(() => []);
  return names.flatMap((name): CheckFinding[] => {
    const path = `${place.path}/${name}`;
    if (isTemporary(name)) {
      return [
        { ...warning(path, 'A write was cut short here; the file can be deleted.'), repair: { kind: 'sweep', path } },
      ];
    }
    if (isConflictCopy(name, 'annotations.jsonl') && name !== 'annotations.quarantine.jsonl') {
      const message =
        'A second version of annotations.jsonl, left by a sync program. What it says is shown; it can be merged.';
      return [{ ...warning(path, message), repair: { kind: 'merge', path } }];
    }
    if (isConflictCopy(name, 'article.json')) {
      const message =
        'A second version of article.json, left by a sync program. What it says of the article is shown; it can be merged, with a text of its own if it has one.';
      return [{ ...warning(path, message), repair: { kind: 'merge', path } }];
    }
    return [];
  });
}

function damage(path: string, message: string): CheckFinding {
  return { severity: 'damage', path, message };
}

function warning(path: string, message: string): CheckFinding {
  return { severity: 'warning', path, message };
}
