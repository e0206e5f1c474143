import { BrowserWindow as AppWindow, type WindowOptions } from './browser-window.ts';
import { HiddenWindow, type HiddenWindowOptions } from './hidden-window.ts';

/** Electron makes all windows by one class; here one without scripts, which is never shown, is another sort than the app's. */
export const BrowserWindow = new Proxy(AppWindow, {
  construct: (_target, [options]: [WindowOptions | HiddenWindowOptions]) =>
    isHidden(options) ? new HiddenWindow(options) : new AppWindow(options),
});

function isHidden(options: WindowOptions | HiddenWindowOptions): options is HiddenWindowOptions {
  const { webPreferences = {} } = options;
  return 'javascript' in webPreferences && webPreferences.javascript === false;
}
