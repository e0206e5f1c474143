import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot, type Root } from 'react-dom/client';
import { ReaderPane } from '../../../../renderer/reader/reader-pane.tsx';
import { dropAnnotations, putAnnotations } from '../../../../renderer/state/annotations.ts';
import { runCommand } from '../../../../renderer/state/commands.ts';
import { queryClient } from '../../../../renderer/state/query-client.ts';
import { useSelection } from '../../../../renderer/state/selection.ts';
import type { ArticleView } from '../../../../shared/bridge/answers.ts';
import type { Article } from '../../../../shared/model/article.ts';
import { articleId, blocksOf, placedOn } from './sample-article.ts';
import type { Sample, Way } from './way.ts';

/** The reader of the app itself, alone: no lists, cards or inspector beside it, and answers that cost no process. */
export function stetWay(): Way {
  let sample: Sample;
  let view: ArticleView;
  let root: Root | undefined;
  return {
    prepare(given) {
      sample = given;
      view = viewOf(given);
      window.stet = {
        call: async (name: string) => ({ ok: true, value: name === 'articles.read' ? view : [] }),
        on: () => () => {},
      } as unknown as typeof window.stet;
    },
    async load() {
      const place = document.getElementById('root');
      if (!place) return;
      root = createRoot(place);
      root.render(
        <QueryClientProvider client={queryClient}>
          <ReaderPane articleId={articleId} />
        </QueryClientProvider>,
      );
      await whenSeen('article[aria-busy="false"]');
    },
    add(stretch) {
      putAnnotations(articleId, placedOn(sample.text, [stretch], 'added'));
    },
    remove: () => dropAnnotations(articleId, ['added0']),
    async edit() {
      const middle = sample.text.indexOf('\n\n', sample.text.length >> 1) + 5;
      useSelection.setState({ range: { start: middle, end: middle } });
      if (!runCommand('reader.edit')) throw new Error('The text cannot be edited.');
      await whenSeen('[data-editing]');
    },
    unload() {
      root?.unmount();
      localStorage.clear();
    },
  };
}

/** Resolves when an element is there that was not before. */
function whenSeen(selector: string): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (!document.querySelector(selector)) return false;
      observer.disconnect();
      done();
      return true;
    };
    const observer = new MutationObserver(look);
    if (!look()) observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

function viewOf({ text, paragraphs, stretches }: Sample): ArticleView {
  const nothing = { byline: null, bylineRole: null, publication: null, copiedFrom: null, published: null };
  const metadata = { title: 'Sample', ...nothing, place: null, url: null, language: 'en' };
  return {
    article: { id: articleId, version: 'a:1', seen: [], revision: 1, metadata } as unknown as Article,
    blocks: blocksOf(paragraphs),
    textHash: '',
    removals: [],
    annotations: placedOn(text, stretches, 'a'),
    trashed: false,
  };
}
