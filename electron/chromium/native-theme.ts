import { runtime } from './runtime.ts';

type ThemeSource = 'system' | 'light' | 'dark';

let source: ThemeSource = 'system';

/** Electron's `nativeTheme`: what the page sees as prefers-color-scheme. */
export const nativeTheme = {
  get themeSource(): ThemeSource {
    return source;
  },
  set themeSource(theme: ThemeSource) {
    source = theme;
    const features = [{ name: 'prefers-color-scheme', value: theme === 'system' ? '' : theme }];
    void runtime()
      .browser.cdp.send('Emulation.setEmulatedMedia', { features })
      .catch(() => undefined);
  },
};
