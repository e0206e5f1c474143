/** Equal for addresses of one page: scheme, "www.", fragment, tracking parameters and a last slash do not count. */
export function urlKey(url: string): string {
  if (!URL.canParse(url)) return url.trim();
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return url.trim();
  for (const name of [...searchParams.keys()]) if (/^(?:utm_|fbclid$|gclid$)/.test(name)) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.size === 0 ? '' : `?${searchParams}`;
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${query}`;
}

/** Equal for titles that differ in case, marks and spacing only. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
