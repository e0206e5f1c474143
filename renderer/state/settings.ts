import { create } from 'zustand';
import { defaultSettings, type Settings, settingsSchema } from '../../shared/model/settings.ts';
import { call } from './bridge.ts';

const settingKeys = settingsSchema.keyof().options;

/** What one person set on this computer. Filled from `app.info` before anything is drawn. */
export const useSettings = create<Settings>(() => defaultSettings);

let changes = 0;
let running = 0;

/** Takes over what another window has set. While this one sets something, it hears of both in the answer. */
export function takeSettings(settings: Settings): void {
  if (running === 0) useSettings.setState(sharedBy(settings));
}

/** Without what each window has for itself: it is only kept for the next one. */
function sharedBy(settings: Settings): Partial<Settings> {
  const { panes: _panes, collapsed: _collapsed, list: _list, lastArticle: _last, ...shared } = settings;
  return shared;
}

/**
 * Changes settings at once on screen and then for good; takes the change back when it cannot be kept. What was changed again
 * meanwhile is left as it is.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const own = ++changes;
  const before = useSettings.getState();
  useSettings.setState(change);
  running++;
  try {
    const kept = await call('settings.change', change);
    const asKept = Object.fromEntries(settingKeys.filter((key) => key in change).map((key) => [key, kept[key]]));
    if (own === changes) useSettings.setState({ ...sharedBy(kept), ...asKept });
  } catch (error) {
    const now = useSettings.getState();
    const unchanged = settingKeys.filter((key) => key in change && now[key] === change[key]);
    useSettings.setState(Object.fromEntries(unchanged.map((key) => [key, before[key]])));
    throw error;
  } finally {
    running--;
  }
}
