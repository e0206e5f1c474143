import { beforeAll, expect, it } from 'vitest';
import { appCommands } from '../../../../renderer/app/app-commands.ts';
import { startI18n } from '../../../../renderer/app/i18n.ts';
import { viewCommands } from '../../../../renderer/app/keys/view-commands.ts';
import { textOf } from '../../../../renderer/ui/text-of.ts';

beforeAll(startI18n);

it('says of what goes one on or one back, and of nothing else, that it is a step', () => {
  const commands = [...viewCommands(), ...appCommands()];
  const named = (steps: boolean) =>
    commands.filter(({ isStep = false }) => isStep === steps).map(({ title }) => textOf(title));
  expect(named(true).length).toBeGreaterThan(15);
  for (const name of named(true)) expect(name).toMatch(/^(Next|Previous) /);
  for (const name of named(false)) expect(name).not.toMatch(/^(Next|Previous) /);
});
