import i18next from 'i18next';
import type { TextRange } from '../../shared/model/selector.ts';
import { useAnnotations } from '../state/annotations.ts';
import { call } from '../state/bridge.ts';
import type { Command } from '../state/commands.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { useSelection } from '../state/selection.ts';
import { toast } from '../state/toasts.ts';
import { citationOf } from './revisions/citation.ts';

/** Copies the selected words, or those of the annotation at hand, and below them where they stand. */
export const copyWithSourceCommand: Command = {
  id: 'reader.copyWithSource',
  title: 'reader.commands.copyWithSource',
  group: 'reader.commands.group',
  keys: ['$mod+Shift+c'],
  enabled: () => meant().length > 0,
  async run() {
    const { view, text } = useOpenArticle.getState();
    if (!view) return;
    const words = meant().map(({ start, end }) => text.slice(start, end));
    await call('app.copyText', `${words.join(' … ')}\n${citationOf(view.article.metadata, null)}`);
    toast(i18next.t('reader.citation.copiedWords'));
  },
};

function meant(): TextRange[] {
  const { range, annotationId } = useSelection.getState();
  if (range) return [range];
  const placed = annotationId === null ? undefined : useAnnotations.getState().byId.get(annotationId);
  return (placed?.placements ?? []).flatMap((place) => (place.state === 'orphan' ? [] : [place.range]));
}
