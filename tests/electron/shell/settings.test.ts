import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSettings } from '../../../electron/shell/settings.ts';
import { defaultSettings } from '../../../shared/model/settings.ts';

function folderWith(text: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-settings-'));
  if (text !== null) writeFileSync(join(folder, 'settings.json'), text);
  return folder;
}

it('starts from the defaults', () => {
  expect(openSettings(folderWith(null)).get()).toEqual(defaultSettings);
});

it('gives a key that an older version did not write its default', () => {
  const settings = openSettings(folderWith('{"theme": "dark"}'));
  expect(settings.get()).toEqual({ ...defaultSettings, theme: 'dark' });
  const older = openSettings(folderWith('{"suggest": {"quotes": false, "claims": true}}'));
  expect(older.get().suggest).toEqual({ ...defaultSettings.suggest, quotes: false });
  expect(settings.warning).toBeNull();
});

it('sets values aside that cannot be', () => {
  const settings = openSettings(folderWith('{"textSize": 4000}'));
  expect(settings.get()).toEqual(defaultSettings);
  expect(settings.warning).toContain('settings.json');
});
