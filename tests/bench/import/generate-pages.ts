import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TextMaker, textMaker } from '../library/generate-text.ts';
import { seeded } from '../library/random.ts';

/** Writes saved pages of an invented paper, unless they are there; answers their paths. */
export function generatePages(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  const maker = textMaker();
  for (let at = readdirSync(folder).length; at < count; at++)
    writeFileSync(join(folder, `page-${at}.html`), page(maker, at));
  return Array.from({ length: count }, (_, at) => join(folder, `page-${at}.html`));
}

/**
 * A page as papers make them: the article is a fifth of it. Around it stand styles, scripts, menus, teasers, forms and
 * footers; inside it pictures with captions, advertisements and teasers.
 */
function page(maker: TextMaker, seed: number): string {
  const random = seeded(seed + 1);
  const title = maker.title(seed);
  const words = (count: number, salt: number) => maker.paragraphs(seed * 1000 + salt, count);
  const link = (salt: number) =>
    `<li class="nav-item item-${salt}"><a class="nav-link" href="/section-${salt}/" data-track="menu-${salt}"><span class="icon icon-${salt}" aria-hidden="true"></span><span>${maker.word(50 + salt)}</span></a></li>`;
  const teaser = (salt: number) =>
    `<div class="teaser teaser--small" data-id="${seed}-${salt}"><a href="/story-${salt}.html"><figure class="teaser__media"><div class="ratio"><img loading="lazy" src="/img/${salt}.jpg" srcset="/img/${salt}-1.jpg 1x, /img/${salt}-2.jpg 2x" alt="${maker.title(salt)}"></div></figure><div class="teaser__body"><span class="kicker">${maker.word(salt)}</span><h3 class="teaser__title">${maker.title(seed * 31 + salt)}</h3><p class="teaser__text">${words(18, salt)[0]}</p><time datetime="2024-05-0${1 + (salt % 9)}">${1 + (salt % 9)} May 2024</time></div></a></div>`;
  const menu = Array.from({ length: 60 }, (_, at) => link(at)).join('\n');
  const teasers = (count: number, from: number) =>
    Array.from({ length: count }, (_, at) => teaser(from + at)).join('\n');
  const paragraphs = words(500 + Math.floor(random() * 900), 7).map((text, at) => {
    const marked = at % 3 === 0 ? text.replace(/(\w+ \w+ \w+)/, '<a href="/topic/">$1</a>') : text;
    const figure =
      at % 5 === 2
        ? `<figure class="article__figure"><picture><source srcset="/img/a-${at}.webp"><img src="/img/a-${at}.jpg" alt=""></picture><figcaption>${maker.title(at)} <span class="credit">${maker.word(at + 900)}</span></figcaption></figure>`
        : '';
    const slot =
      at % 6 === 4 ? `<div class="ad-slot" id="ad-${at}"><span class="ad-label">Advertisement</span></div>` : '';
    return `${figure}<p class="article__paragraph">${marked}</p>${slot}`;
  });
  const script = `<script>window.dataLayer = window.dataLayer || []; ${'dataLayer.push({"event": "view", "list": [1, 2, 3, 4, 5, 6]});'.repeat(60)}</script>`;
  const style = `<style>${'.teaser__title{font-size:1.2rem;line-height:1.3;margin:0 0 .5rem}.nav-item{display:flex}'.repeat(80)}</style>`;
  const wrap = (body: string, depth: number): string =>
    depth === 0 ? body : `<div class="layout-${depth}"><div class="grid">${wrap(body, depth - 1)}</div></div>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Invented Ledger</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="The Invented Ledger"><link rel="canonical" href="https://ledger.example/${seed}">
<meta property="article:published_time" content="2024-05-03T08:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","author":{"@type":"Person","name":"Ada Brandt"},"datePublished":"2024-05-03"}</script>
${style}${script}</head><body class="page"><div id="app">${wrap(
    `<header class="site-header"><nav class="main-nav"><ul>${menu}</ul></nav></header>
<main><article class="article"><header><h1>${title}</h1><p class="byline">By <a href="/ada">Ada Brandt</a></p><time datetime="2024-05-03">3 May 2024</time></header>
<div class="share-bar"><ul><li><a href="#">Share</a></li><li><a href="#">Post</a></li><li><a href="#">Mail</a></li></ul></div>
<div class="article__body">${paragraphs.join('\n')}</div><div class="newsletter"><form action="/join"><label>Sign up for our newsletter</label><input type="email"><button>Join</button></form></div></article>
<aside class="sidebar">${teasers(30, 100)}</aside><section class="related"><h2>Read more</h2>${teasers(30, 200)}</section></main>
<footer><ul>${menu}</ul><p>© 2024 The Invented Ledger. All rights reserved.</p></footer>`,
    4,
  )}</div>${script}</body></html>`;
}

/** A page whose text lies that deep in nested elements. */
export function nestedPage(depth: number): string {
  const text = textMaker()
    .paragraphs(3, 300)
    .map((words) => `<p>${words}</p>`);
  return `<!doctype html><html><head><title>Nested</title></head><body>${'<div>'.repeat(depth)}${text.join('')}${'</div>'.repeat(depth)}</body></html>`;
}
