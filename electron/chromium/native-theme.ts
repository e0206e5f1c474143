import type { CDPSession } from 'playwright-core';
import { runtime } from './runtime.ts';

type ThemeSource = 'system' | 'light' | 'dark';

let source: ThemeSource = 'system';

/** Electron's `nativeTheme`: what the pages see as prefers-color-scheme. */
export const nativeTheme = {
  get themeSource(): ThemeSource {
    return source;
  },
  set themeSource(theme: ThemeSource) {
    source = theme;
    for (const { cdp } of runtime().browser.lines) applyTheme(cdp);
  },
};

/** Shows a page the theme that was chosen. */
export function applyTheme(cdp: CDPSession): void {
  const features = [{ name: 'prefers-color-scheme', value: source === 'system' ? '' : source }];
  void cdp.send('Emulation.setEmulatedMedia', { features }).catch(() => undefined);
}
