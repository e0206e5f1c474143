import { defineCommand } from './command.ts';
import { listOptions } from './common-options.ts';
import { printList, report, withLibrary } from './open.ts';

export const checkCommand = defineCommand({
  name: 'check',
  takes: '[--library DIR]',
  summary: 'Looks the library over and reports what is damaged.',
  operands: { min: 0, max: 0 },
  options: listOptions,
  details:
    'Prints one {"severity": "damage" | "warning", "path", "message"} per finding. Exit code 1 when there is damage.',
  run: ({ options }, io) =>
    withLibrary(options, 'read', io, async (library) => {
      const findings = await library.check();
      if (!findings.ok) return report(io, findings.error);
      await printList(io, findings.value, options.jsonl);
      return findings.value.some(({ severity }) => severity === 'damage') ? 1 : 0;
    }),
});
