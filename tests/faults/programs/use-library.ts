import { writeSync } from 'node:fs';
import { openLibrary } from '../../../electron/library/open-library.ts';
import type { Result } from '../../../shared/model/result.ts';

/**
 * Asks a library for everything and changes what can be changed, as a person would who trusts it; says what was refused, a sentence
 * a line: node use-library.ts LIBRARY CACHE FILE, where FILE is kept as evidence.
 */
const [folder = '', cacheDir, file = ''] = process.argv.slice(2);

function say<T>(result: Result<T>): T | null {
  if (!result.ok) writeSync(1, `${result.error.code}: ${result.error.message.replaceAll('\n', ' ')}\n`);
  return result.ok ? result.value : null;
}

const library = say(await openLibrary(folder, { cacheDir }));
if (library) {
  const lists = [say(await library.list({ trashed: false })), say(await library.list({ trashed: true }))];
  const ids = lists.flatMap((rows) => rows?.map(({ id }) => id) ?? []);
  for (const warning of say(await library.info())?.warnings ?? []) writeSync(1, `warning: ${warning}\n`);
  for (const finding of say(await library.check()) ?? []) writeSync(1, `found: ${finding.path}: ${finding.message}\n`);
  for (const id of [...new Set([...ids, ...process.argv.slice(5)])]) {
    say(await library.read(id));
    say(await library.original(id));
    say(await library.suggestions(id));
    say(await library.update(id, { starred: true }));
    say(await library.removeAnnotations(id, ['urn:test:1']));
    say(await library.keepFile(id, file));
    say(await library.trash([id]));
    say(await library.untrash([id]));
  }
  say(await library.search({ text: 'quay ', limit: 20 }));
  say(await library.people());
  say(await library.savePerson({ id: 'p', name: 'P', aliases: [], role: null, affiliation: null }));
  say(await library.codes());
  say(await library.collections());
  say(
    await library.importText({ name: 'n.txt', text: 'A title\n\nAnd a text that is long enough for one.', html: null }),
  );
  say(await library.health());
  say(await library.rescan());
  await library.close();
}
writeSync(1, 'done\n');
