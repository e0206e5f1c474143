import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';
import '../../../../renderer/styles/kinds.css';
import './page.css';
import { startI18n } from '../../../../renderer/app/i18n.ts';
import { type Stretch, sampleText, stretchesIn } from '../sample.ts';
import { markNodeWay } from './mark-node.ts';
import { plainWay } from './plain.ts';
import { recogitoWay } from './recogito.ts';
import { stetWay } from './stet.tsx';
import { stetTextWay } from './stet-text.ts';
import type { Way } from './way.ts';
import { wrappedWay } from './wrapped.ts';

const ways = {
  plain: plainWay,
  stet: stetWay,
  stetText: stetTextWay,
  wrapped: wrappedWay,
  recogito: () => recogitoWay('SPANS'),
  recogitoHighlights: () => recogitoWay('CSS_HIGHLIGHTS'),
  markNode: markNodeWay,
} satisfies Record<string, () => Way>;

export type WayName = keyof typeof ways;

/** What the bench calls in the page. */
export interface BenchPage {
  prepare(name: WayName, words: number, annotations: number): Promise<void>;
  load(): Promise<void>;
  /** Adds one annotation in the middle of the text, then shows it. */
  add(shift: number): Promise<void>;
  remove(): Promise<void>;
  edits(): Promise<boolean>;
  edit(): Promise<void>;
  unload(): Promise<void>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

let way: Way;
let text = '';

window.bench = {
  async prepare(name, words, annotations) {
    text = sampleText(words, 1);
    way = ways[name]();
    way.prepare({ text, paragraphs: text.split('\n\n'), stretches: stretchesIn(text, annotations) });
  },
  load: async () => way.load(),
  add: async (shift) => way.add(inMiddle(shift)),
  remove: async () => way.remove(),
  edits: async () => way.edit !== undefined,
  edit: async () => way.edit?.(),
  unload: async () => way.unload(),
};

/** Some thirty characters in the middle of the text, within one paragraph. */
function inMiddle(shift: number): Stretch {
  const start = text.indexOf('\n\n', text.length >> 1) + 50 + shift * 7;
  return { start, end: start + 30 };
}

await startI18n();
document.documentElement.dataset['theme'] = 'light';
document.body.dataset['ready'] = '';
