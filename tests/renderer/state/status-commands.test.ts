import { beforeAll, expect, it } from 'vitest';
import { startI18n } from '../../../renderer/app/i18n.ts';
import { viewCommands } from '../../../renderer/app/keys/view-commands.ts';
import { conflictsOf, keysOf } from '../../../renderer/state/keys-of.ts';
import { statusCommandId, statusCommands } from '../../../renderer/state/status-commands.ts';
import { textOf } from '../../../renderer/ui/text-of.ts';
import { claimStatuses } from '../../../shared/model/annotation.ts';

beforeAll(startI18n);

const commandsFor = (claim: string | null, marked: string[] = []) =>
  statusCommands(
    () => claim,
    async (meant, status) => void marked.push(`${meant} ${status}`),
  );

it('has a key and a name of its own for each status', () => {
  const commands = commandsFor(null);
  expect(commands.map(({ id }) => id)).toEqual(claimStatuses.map(statusCommandId));
  expect(new Set(commands.flatMap(({ keys }) => keys)).size).toBe(claimStatuses.length);
  for (const { title } of commands) expect(textOf(title)).toMatch(/^The claim /);
});

it('takes no key that another command has or begins with, in any view', () => {
  const all = viewCommands();
  for (const command of commandsFor(null)) {
    for (const key of keysOf(command, {})) expect(conflictsOf(command.id, key, all, {})).toEqual([]);
  }
});

it('marks the claim that is meant, and none where there is none', async () => {
  const marked: string[] = [];
  for (const claim of ['a', null]) {
    for (const command of commandsFor(claim, marked).slice(1, 3)) {
      expect(command.enabled?.()).toBe(claim !== null);
      await command.run();
    }
  }
  expect(marked).toEqual(['a supported', 'a disputed']);
});
