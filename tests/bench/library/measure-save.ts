import { cpSync, readFileSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLibrary } from '../../../electron/library/open-library.ts';
import { folderOf } from '../../support/folder-of.ts';
import { type BenchRow, benchRow, median } from '../row.ts';
import { generateLibrary } from './generate-library.ts';
import type { TextMaker } from './generate-text.ts';
import { type Taken, timed } from './timing.ts';

const ROUNDS = 25;

/** Saving one annotation, beside writing the same bytes by the same four steps. */
export async function measureSave(work: string, maker: TextMaker, annotations: number): Promise<BenchRow[]> {
  const made = join(work, `save-${annotations}`);
  generateLibrary(made, { articles: 1, words: 600, annotations }, maker);
  const folder = `${made}-copy`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(made, folder, { recursive: true });
  const opened = await openLibrary(folder, { cacheDir: `${folder}-cache`, background: true });
  if (!opened.ok) throw new Error(opened.error.message);
  const library = opened.value;
  const rows = await library.rebuild().then(() => library.list({ trashed: false }));
  const id = rows.ok ? (rows.value[0]?.id ?? '') : '';
  const view = await library.read(id);
  if (!view.ok) throw new Error(view.error.message);
  const { annotation } = view.value.annotations[annotations >> 1]!;
  const file = join(folderOf(folder, id), 'annotations.jsonl');
  const saves: Taken[] = [];
  const bare: Taken[] = [];
  for (let at = 0; at < ROUNDS; at++) {
    const bytes = readFileSync(file);
    // Alternating, so that what else the disk does meets both alike.
    bare.push(await timed(() => replace(join(dirname(file), 'bare'), bytes)));
    const note = [{ type: 'TextualBody', purpose: 'commenting' as const, value: `Version ${at}` }];
    saves.push(
      await timed(async () => {
        const saved = await library.saveAnnotations(id, [{ ...annotation, body: note }]);
        if (!saved.ok) throw new Error(saved.error.message);
      }),
    );
    await sleep(20);
  }
  await library.close();
  const [clock, bareClock] = [saves, bare].map((all) => median(all.map((one) => one.clock))) as [number, number];
  const [cpu, bareCpu] = [saves, bare].map((all) => median(all.map((one) => one.cpu))) as [number, number];
  const goal = annotations <= 100 ? ({ below: 2.5, of: 'ratio' } as const) : ({ below: 15 } as const);
  return [
    benchRow('library', `save one of ${annotations} annotations`, clock, 'ms', { peer: bareClock, ...goal }),
    benchRow('library', `save one of ${annotations} annotations, processor`, cpu, 'ms', { peer: bareCpu }),
  ];
}

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(`${path}.tmp`, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(`${path}.tmp`, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync();
  await folder.close();
}
