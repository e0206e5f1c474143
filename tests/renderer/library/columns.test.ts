import { expect, it } from 'vitest';
import { clampWidth, columnTemplate, narrowest, shownColumns, widest } from '../../../renderer/library/columns.ts';
import { defaultSettings } from '../../../shared/model/settings.ts';

it('shows the chosen columns in their order, and none that this version does not know', () => {
  expect(shownColumns(['marks', 'byline', 'mood'])).toEqual(['byline', 'marks']);
  expect(shownColumns(defaultSettings.list.columns)).toEqual(['byline', 'publication', 'published', 'marks']);
});

it('gives each column its place: what was set in rem, else its share', () => {
  expect(columnTemplate(['byline', 'words'], { byline: 12.3 })).toBe(
    '0.875rem minmax(8rem, 3.4fr) minmax(2.5rem, 12.25rem) minmax(2.5rem, 4.5rem) 1.75rem 1.75rem',
  );
});

it('keeps widths within reach', () => {
  expect([clampWidth(-4), clampWidth(400), clampWidth(7.06)]).toEqual([narrowest, widest, 7]);
});
