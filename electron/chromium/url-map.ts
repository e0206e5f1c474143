import { servedOrigin } from './browser.ts';

/** `app://bundle/…` as the browser loads it, and back; other addresses stay as they are. */
export function toServed(url: string): string {
  return url.startsWith('app://bundle/') ? `${servedOrigin}/${url.slice('app://bundle/'.length)}` : url;
}

export function fromServed(url: string): string {
  return url.startsWith(`${servedOrigin}/`) ? `app://bundle/${url.slice(servedOrigin.length + 1)}` : url;
}
