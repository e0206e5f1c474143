import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changeSettings, takeSettings, useSettings } from '../../../renderer/state/settings.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { defaultSettings, type Settings } from '../../../shared/model/settings.ts';

/** Answers to the changes asked for, in their order. */
let answers: ((result: Result<Settings>) => void)[] = [];

beforeEach(() => {
  answers = [];
  useSettings.setState(defaultSettings, true);
  vi.stubGlobal('window', { stet: { call: () => new Promise((answer) => answers.push(answer)) } });
});
afterEach(() => void vi.unstubAllGlobals());

const hidden = (inspector: boolean): Partial<Settings> => ({ collapsed: { inspector } });

it('shows a change at once, and then what was kept', async () => {
  const change = changeSettings({ name: ' Ines ' });
  expect(useSettings.getState().name).toBe(' Ines ');
  answers[0]?.(ok({ ...defaultSettings, name: 'Ines' }));
  await change;
  expect(useSettings.getState().name).toBe('Ines');
});

it('keeps a second change when the answer to the first comes', async () => {
  const first = changeSettings(hidden(true));
  const second = changeSettings(hidden(false));
  answers[0]?.(ok({ ...defaultSettings, ...hidden(true) }));
  await first;
  expect(useSettings.getState().collapsed).toEqual({ inspector: false });
  answers[1]?.(ok({ ...defaultSettings, ...hidden(false) }));
  await second;
  expect(useSettings.getState()).toEqual({ ...defaultSettings, ...hidden(false) });
});

it('takes back what could not be kept, and nothing that was changed since', async () => {
  const both = changeSettings({ name: 'Ines', textSize: 30 });
  const second = changeSettings({ textSize: 31 });
  answers[0]?.(fail('disk-full', 'The settings could not be written.'));
  await expect(both).rejects.toThrow('could not be written');
  expect(useSettings.getState()).toMatchObject({ name: defaultSettings.name, textSize: 31 });
  answers[1]?.(ok({ ...defaultSettings, textSize: 31 }));
  await second;
  expect(useSettings.getState()).toEqual({ ...defaultSettings, textSize: 31 });
});

it('takes over what another window set, and leaves each its panes and its list', async () => {
  useSettings.setState(hidden(true));
  const theirs: Settings = { ...defaultSettings, theme: 'dark', ...hidden(false), panes: { library: 30 } };
  takeSettings(theirs);
  expect(useSettings.getState()).toEqual({ ...defaultSettings, theme: 'dark', ...hidden(true) });
  const change = changeSettings({ textSize: 30 });
  answers[0]?.(ok({ ...theirs, textSize: 30 }));
  await change;
  expect(useSettings.getState()).toEqual({ ...defaultSettings, theme: 'dark', ...hidden(true), textSize: 30 });
});

it('while this window sets something, what another set before does not take that back', async () => {
  const change = changeSettings({ theme: 'dark' });
  takeSettings({ ...defaultSettings, textSize: 30 });
  expect(useSettings.getState()).toMatchObject({ theme: 'dark' });
  answers[0]?.(ok({ ...defaultSettings, theme: 'dark', textSize: 30 }));
  await change;
  expect(useSettings.getState()).toMatchObject({ theme: 'dark', textSize: 30 });
});
