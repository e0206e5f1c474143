import { create } from 'zustand';
import { defaultSettings, type Settings } from '../../shared/model/settings.ts';
import { call } from './bridge.ts';

/** What one person set on this computer. Filled from `app.info` before anything is drawn. */
export const useSettings = create<Settings>(() => defaultSettings);

/** Changes settings at once on screen and then for good; takes the change back when it cannot be kept. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const before = useSettings.getState();
  useSettings.setState(change);
  try {
    useSettings.setState(await call('settings.change', change));
  } catch (error) {
    useSettings.setState(before, true);
    throw error;
  }
}
