import type { Layout, LayoutChangedMeta } from 'react-resizable-panels';
import { changeSettings, useSettings } from '../state/settings.ts';
import { inBackground } from '../ui/report.ts';

/** Remembers how wide somebody drew the panes: percent of their group by the panes' ids. */
export function rememberSizes(layout: Layout, { isUserInteraction }: LayoutChangedMeta): void {
  if (!isUserInteraction) return;
  const { panes } = useSettings.getState();
  inBackground(changeSettings({ panes: { ...panes, ...layout } }));
}
