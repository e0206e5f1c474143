import { extname, join, sep } from 'node:path';

export const appScheme = 'app';
const appHost = 'bundle';
export const startPage = `${appScheme}://${appHost}/index.html`;

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Media type of a bundled file, or null for a kind that no bundle holds. */
export function mediaType(path: string): string | null {
  return mediaTypes[extname(path).toLowerCase()] ?? null;
}

/**
 * The file below `root` that an app://bundle/ address names; null when it names none: another host, a path that climbs out,
 * a hidden file, a backslash or a NUL, or a kind of file that no bundle holds.
 */
export function bundleFile(root: string, address: string): string | null {
  const url = URL.parse(address);
  if (url?.protocol !== `${appScheme}:` || url.host !== appHost) return null;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.length === 0) parts.push('index.html');
  if (parts.some((part) => part.startsWith('.') || /[\\:\0%]/.test(part))) return null;
  const file = join(root, ...parts);
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  return mediaType(file) === null ? null : file;
}

/** Whether an address is a page of ours: compared by scheme and host, since the origin of app:// reads "null" in places. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === `${appScheme}:` && url.host === appHost;
}
