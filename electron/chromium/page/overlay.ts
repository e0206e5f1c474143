import { css } from './styles.ts';

let root: ShadowRoot | null = null;

/** Where menus and dialogs are drawn: beside the page's own content, out of reach of its styles. */
export function overlay(): ShadowRoot {
  if (root?.host.isConnected) return root;
  const host = document.createElement('stet-shell');
  root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  // Keys meant for a menu or a dialog are not commands of the window.
  for (const type of ['keydown', 'keyup', 'keypress', 'paste', 'copy', 'cut'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  document.body.append(host);
  return root;
}

/** Gives the focus back to what had it. */
export function rememberFocus(): () => void {
  const before = document.activeElement;
  return () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
}
