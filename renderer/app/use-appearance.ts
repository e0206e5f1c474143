import { useEffect, useLayoutEffect } from 'react';
import { useSettings } from '../state/settings.ts';

/** Puts theme, font, text size and line width on the root element, where the style sheets read them. */
export function useAppearance(): void {
  const { theme, font, textSize, lineWidth } = useSettings();
  // Before anything measures the text by what has changed.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.style.setProperty(
      '--reader-font',
      font === 'inter' ? 'var(--font-ui)' : `var(--font-${font}, var(--font-literata))`,
    );
    root.style.setProperty('--reader-size', `${textSize}px`);
    root.style.setProperty('--reader-width', `${lineWidth}ch`);
    // Ready before the first article is opened, so that its words stand where they will. Where it cannot be had, another is taken.
    void document.fonts.load(`1rem ${getComputedStyle(root).getPropertyValue('--reader-font')}`).catch(() => {});
  }, [font, textSize, lineWidth]);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);
}
