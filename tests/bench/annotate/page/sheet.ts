import text from '../../../../renderer/reader/article-text.module.css';
import styles from '../../../../renderer/reader/reader.module.css';

/** An empty text column that looks and scrolls as the reader's, for the ways that do not bring their own. */
export function makeSheet(): { column: HTMLElement; scroller: HTMLElement; remove(): void } {
  const pane = element('div', styles['pane']);
  const scroller = element('div', styles['scroller']);
  scroller.dataset['scroller'] = '';
  const content = element('div', styles['content']);
  const article = element('article', styles['article']);
  const column = element('div', text['text']);
  column.dataset['readerText'] = '';
  article.append(column);
  content.append(article);
  scroller.append(content);
  pane.append(scroller);
  document.getElementById('root')?.append(pane);
  return { column, scroller, remove: () => pane.remove() };
}

function element(tag: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

/** Draws each paragraph as an element with one text node. */
export function drawParagraphs(column: HTMLElement, paragraphs: readonly string[]): void {
  for (const paragraph of paragraphs) {
    const drawn = document.createElement('p');
    drawn.dir = 'auto';
    drawn.textContent = paragraph;
    column.append(drawn);
  }
}

/** Puts the caret into the middle of the text. */
export function caretInMiddle(column: HTMLElement): void {
  column.focus();
  const paragraph = column.children[column.children.length >> 1];
  const node = paragraph && document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
  if (node) document.getSelection()?.setBaseAndExtent(node, 3, node, 3);
  paragraph?.scrollIntoView({ block: 'center' });
}
