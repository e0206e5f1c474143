import type { CheckFinding, Repair } from '../../shared/model/library.ts';
import type { Library } from '../library/library.ts';
import { defineCommand } from './command.ts';
import { listOptions } from './common-options.ts';
import { type ExitCode, type Io, WrongUsage } from './io.ts';
import { printList, report, withLibrary } from './open.ts';
import { tellProgress } from './progress.ts';

/** What a repair would do, for people. */
const does: Record<Repair['kind'], string> = {
  sweep: 'Deletes the file, which a write that was cut short left behind.',
  merge: 'Takes what the copy says into the file that it is a copy of, and moves the copy to the trash.',
  accept: 'Writes down the SHA-256 of the file as it is now.',
};

/** A finding as it is printed. */
interface PrintedFinding extends Omit<CheckFinding, 'repair'> {
  repair?: { id: string; does: string };
}

export const checkCommand = defineCommand({
  name: 'check',
  takes: '[--repair [ID…]] [--library DIR]',
  summary:
    'Looks the library over: every hash, place and link. Reports what is damaged, and mends what one asks it to.',
  operands: { min: 0, max: 10_000 },
  options: {
    ...listOptions,
    repair: { type: 'boolean', help: 'Mend what the findings offer: all of it, or what has the ids that are given.' },
  },
  details:
    'Prints one {"severity": "damage" | "warning", "path", "message", "repair"?: {"id", "does"}} per finding; with --repair what is left after it. Exit code 1 when there is damage.',
  run: ({ operands, options }, io) => {
    if (operands.length > 0 && !options.repair) throw new WrongUsage('Ids of repairs go with --repair.');
    return withLibrary(options, options.repair ? 'write' : 'read', io, async (library) => {
      let findings = await library.check(tellProgress(io));
      if (!findings.ok) return report(io, findings.error);
      if (options.repair) {
        const mended = await mend(library, findings.value, operands, io);
        if (mended !== 0) return mended;
        findings = await library.check();
        if (!findings.ok) return report(io, findings.error);
      }
      await printList(io, findings.value.map(printed), options.jsonl);
      return findings.value.some(({ severity }) => severity === 'damage') ? 1 : 0;
    });
  },
});

async function mend(library: Library, findings: CheckFinding[], ids: string[], io: Io): Promise<ExitCode> {
  const offered = new Map(findings.flatMap(({ repair }) => (repair ? [[idOf(repair), repair] as const] : [])));
  const unknown = ids.find((id) => !offered.has(id));
  if (unknown !== undefined)
    throw new WrongUsage(`No finding offers a repair with the id "${unknown}". Nothing was changed.`);
  const chosen = ids.length === 0 ? [...offered.values()] : ids.flatMap((id) => offered.get(id) ?? []);
  const mended = await library.repair(chosen);
  if (!mended.ok) return report(io, mended.error);
  io.tell(mended.value === 1 ? '1 finding was mended.' : `${mended.value} findings were mended.`);
  return 0;
}

function printed({ repair, ...finding }: CheckFinding): PrintedFinding {
  return repair ? { ...finding, repair: { id: idOf(repair), does: does[repair.kind] } } : finding;
}

/** Follows from what is repaired, so that it holds from one run to the next. */
function idOf({ kind, path }: Repair): string {
  return `${kind}:${path}`;
}
