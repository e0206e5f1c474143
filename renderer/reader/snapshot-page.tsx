import DOMPurify from 'dompurify';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './original-column.module.css';

/** A saved page, sanitised: words and their structure, its own small pictures, and nothing that runs, loads or leads away. */
export function SnapshotPage({ html, name }: { html: string; name: string }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useMemo(() => wrapped(sanitised(html)), [html]);
  return (
    // Without `allow-scripts` nothing can run in it; the same origin is what lets the window lend it its colours.
    <iframe
      ref={frame}
      className={styles['page']}
      title={t('reader.original.page', { name })}
      sandbox="allow-same-origin"
      srcDoc={page}
      onLoad={() => frame.current && dress(frame.current)}
    />
  );
}

/** Loads nothing, whatever the sanitiser may have missed. */
const POLICY = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'";

function wrapped(body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"></head><body>${body}</body></html>`;
}

export function sanitised(html: string): string {
  const purify = DOMPurify(window);
  // Everything else is either text, or a picture that is within the page.
  purify.addHook('uponSanitizeAttribute', (_, attribute) => {
    if (attribute.attrName === 'src' && !/^data:image\/(?:png|jpe?g|gif|webp|avif);/i.test(attribute.attrValue)) {
      attribute.keepAttr = false;
    }
  });
  return purify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'select',
      'option',
      'textarea',
      'audio',
      'video',
      'source',
      'track',
      'picture',
      'map',
      'area',
      'dialog',
    ],
    FORBID_ATTR: [
      'style',
      'href',
      'srcset',
      'background',
      'id',
      'name',
      'class',
      'action',
      'popover',
      'tabindex',
      'accesskey',
      'autofocus',
    ],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: true,
  });
}

/** The window's colours and letters: a page without its own styles is read in these. */
function dress(frame: HTMLIFrameElement): void {
  const inside = frame.contentWindow;
  const page = frame.contentDocument;
  if (!inside || !page) return;
  const own = getComputedStyle(frame);
  const sheet = new (inside as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(`
    :root { color-scheme: ${own.colorScheme}; background: ${own.backgroundColor}; color: ${own.color}; }
    body { margin: 1.5rem; max-width: 44rem; font: 15px/1.6 ${own.fontFamily}; overflow-wrap: anywhere; }
    img { max-width: 100%; height: auto; } img:not([src]) { display: none; }
    h1, h2, h3 { line-height: 1.25; } figcaption, small { opacity: 0.8; } table { border-collapse: collapse; }
    pre { white-space: pre-wrap; } a { color: inherit; text-decoration: none; }
  `);
  page.adoptedStyleSheets = [sheet];
}
