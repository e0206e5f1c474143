import { useEffect, useLayoutEffect } from 'react';
import type { Settings } from '../../shared/model/settings.ts';
import { useSettings } from '../state/settings.ts';

/** Tokens of the fonts that one may read in. */
const fonts: Record<Settings['font'], string> = {
  literata: 'var(--font-literata)',
  inter: 'var(--font-ui)',
  atkinson: 'var(--font-atkinson)',
};

/** Puts theme, font, text size and the lines' width and height on the root element, where the style sheets read them. */
export function useAppearance(): void {
  const { theme, font, textSize, lineWidth, lineHeight } = useSettings();
  // Before anything measures the text by what has changed.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.style.setProperty('--reader-font', fonts[font]);
    root.style.setProperty('--reader-size', `${textSize / 16}rem`);
    root.style.setProperty('--reader-width', `${lineWidth}ch`);
    root.style.setProperty('--reader-leading', String(lineHeight));
    // Ready before the first article is opened, so that its words stand where they will. Where it cannot be had, another is taken.
    void document.fonts.load(`1rem ${getComputedStyle(root).getPropertyValue('--reader-font')}`).catch(() => {});
  }, [font, textSize, lineWidth, lineHeight]);
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
