/** What senders and counters add to an address: it leads to the same article without. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|referrer|source|cmpid?|ncid|smid|s_cid|ocid|spm|share|output|amp)$/i;

/**
 * The form in which two addresses of one article are the same: no scheme, `www.`, `m.` or `amp.`, no fragment, no
 * tracking parameters, those that are left in order. Null for what is no web address or leads to a site's front page.
 */
export function canonicalAddress(url: string | null): string | null {
  const parsed = url !== null && URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const host = withoutCommon(parsed.host);
  const path = parsed.pathname.replace(/\/(?:amp|index\.html?)$/, '').replace(/\/+$/, '');
  const kept = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  if (path === '' && query === '') return null;
  return `${host}${path}${query === '' ? '' : `?${query}`}`;
}

/** The host of an address or of what is typed as one, in the same form: example.org. Null for what is none, or names more than that. */
export function hostIn(text: string): string | null {
  const typed = text.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  if (!/^[\p{L}\p{N}.:-]+$/u.test(typed) || !URL.canParse(`https://${typed}`)) return null;
  return withoutCommon(new URL(`https://${typed}`).host);
}

function withoutCommon(host: string): string {
  return host.replace(/^(?:www|m|mobile|amp)\./, '');
}
