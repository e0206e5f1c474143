import { join } from 'node:path';
import { defaultSettings, type Settings, settingsSchema } from '../../shared/model/settings.ts';
import { openStateFile, type StateFile } from './state-file.ts';

/** `settings.json`: a key that an older version did not have gets its default. */
export function openSettings(userData: string): StateFile<Settings> {
  const withDefaults = settingsSchema
    .partial()
    .transform((known) => ({ ...defaultSettings, ...withoutUndefined(known) }));
  return openStateFile<Settings>(join(userData, 'settings.json'), withDefaults, defaultSettings);
}

function withoutUndefined(known: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
