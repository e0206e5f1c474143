import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { type PageElement, type PageNode, TEXT } from '../../../../../../electron/library/import/html/page/tree.ts';
import { parsePage } from '../../../../../../electron/library/import/html/parse-page.ts';

const bodyOf = (html: string) => parsePage(html).document.body as PageElement;

/** The tree as markup without attributes. */
function outline(node: PageNode): string {
  if (node.nodeType === TEXT) return node.data;
  const { localName, childNodes } = node;
  return `<${localName}>${childNodes.map(outline).join('')}</${localName}>`;
}

/** Each node knows its neighbours both ways. */
function checkLinks(parent: PageElement): void {
  const nodes = parent.childNodes;
  expect(parent.firstChild).toBe(nodes[0] ?? null);
  expect(parent.lastChild).toBe(nodes.at(-1) ?? null);
  for (const [at, node] of nodes.entries()) {
    expect(node.parentNode).toBe(parent);
    expect(node.previousSibling).toBe(nodes[at - 1] ?? null);
    expect(node.nextSibling).toBe(nodes[at + 1] ?? null);
    if (node.nodeType !== TEXT) checkLinks(node);
  }
}

describe('the tree of a page', () => {
  test('moving, replacing and taking out keep all neighbours', () => {
    const body = bodyOf('<p>one</p><div><b>two</b>three</div><p>four</p>');
    const [first, middle, last] = body.children as [PageElement, PageElement, PageElement];
    middle.insertBefore(last, middle.lastChild);
    checkLinks(body);
    expect(outline(body)).toBe('<body><p>one</p><div><b>two</b><p>four</p>three</div></body>');
    body.replaceChild(middle.firstChild as PageNode, first);
    middle.appendChild(first);
    checkLinks(body);
    expect(outline(body)).toBe('<body><b>two</b><div><p>four</p>three<p>one</p></div></body>');
    middle.remove();
    checkLinks(body);
    expect(body.textContent).toBe('two');
    expect(middle.parentNode).toBeNull();
  });

  test('a list of tags is answered in the order of the page', () => {
    const body = bodyOf('<h2>a</h2><div><h1>b</h1><p>c</p></div><h2>d</h2>');
    expect(body.querySelectorAll('h1, h2').map((element) => element.textContent)).toEqual(['a', 'b', 'd']);
    expect(body.getElementsByTagName('H2')).toHaveLength(2);
  });

  test('a body that was taken apart comes back as it was', () => {
    const body = bodyOf('<div class="a">one <i>two</i></div>');
    const before = outline(body);
    const markup = body.innerHTML;
    body.empty();
    for (let round = 0; round < 2; round++) {
      body.innerHTML = markup;
      expect(outline(body)).toBe(before);
      expect(body.firstElementChild?.className).toBe('a');
      body.firstElementChild?.remove();
    }
  });

  test('attributes', () => {
    const paragraph = bodyOf(
      '<p id=x onclick="run()" data-x=1 style="color: red; display:none" class="a  b">y</p>',
    ).firstElementChild;
    expect(paragraph?.attributes.map(({ name }) => name)).toEqual(['id', 'style', 'class']);
    expect(paragraph?.style).toEqual({ display: 'none', visibility: '' });
    paragraph?.removeAttribute('style');
    expect(paragraph?.style.display).toBe('');
    expect(paragraph?.closest(({ localName }) => localName === 'html')?.tagName).toBe('HTML');
  });

  test('what holds no words of an article never comes in; JSON-LD is read', () => {
    const { document, jsonLd } = parsePage(
      '<script type="application/ld+json">{"a":1}</script><body><!-- c --><p>x<script>1</script><svg><text>s</text></svg></p><noscript><p>n</p></noscript><template><p>t</p></template>',
    );
    expect(outline(document.body as PageElement)).toBe('<body><p>x</p></body>');
    expect(jsonLd).toEqual(['{"a":1}']);
  });

  test('deep nesting ends in text, at once', () => {
    const html = `${'<div>'.repeat(30_000)}end${'</div>'.repeat(30_000)}`;
    const { elements, document } = parsePage(html);
    expect(elements.length).toBeLessThan(200);
    expect(document.body?.textContent.trim()).toBe('end');
  });

  test('whatever the markup is, the tree is the one that browsers make', () => {
    const tags = ['p', 'div', 'table', 'tr', 'td', 'b', 'i', 'a', 'ul', 'li', 'h1', 'form', 'select', 'button'];
    const piece = fc.oneof(
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
      fc.constantFrom('x', ' ', '&amp;', '<!-- c -->'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        const body = bodyOf(html);
        checkLinks(body);
        const standard = serialize(parse(html, { scriptingEnabled: false }));
        const plain = standard.replace(/<!--.*?-->/g, '').replaceAll('&amp;', '&');
        expect(`<html><head></head>${outline(body)}</html>`).toBe(plain);
      }),
    );
  });
});
