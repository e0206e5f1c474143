import { create } from 'zustand';
import { defaultSettings, type Settings, settingsSchema } from '../../shared/model/settings.ts';
import { call } from './bridge.ts';

const settingKeys = settingsSchema.keyof().options;

/** What one person set on this computer. Filled from `app.info` before anything is drawn. */
export const useSettings = create<Settings>(() => defaultSettings);

let changes = 0;

/**
 * Changes settings at once on screen and then for good; takes the change back when it cannot be kept. What was changed again
 * meanwhile is left as it is.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const own = ++changes;
  const before = useSettings.getState();
  useSettings.setState(change);
  try {
    const kept = await call('settings.change', change);
    if (own === changes) useSettings.setState(kept);
  } catch (error) {
    const now = useSettings.getState();
    const unchanged = settingKeys.filter((key) => key in change && now[key] === change[key]);
    useSettings.setState(Object.fromEntries(unchanged.map((key) => [key, before[key]])));
    throw error;
  }
}
