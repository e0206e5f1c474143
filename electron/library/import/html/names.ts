/** A page's title without the name of its site: "Story | Harbor Post", "Story - Harbor Post". */
export function cleanTitle(title: string, siteName: string | null): string {
  const parts = title.split(/\s+[|•·–—»«:-]{1,2}\s+|\s+::\s+/);
  if (parts.length < 2) return title.trim();
  const last = parts.at(-1)?.trim() ?? '';
  const isSite = siteName !== null && same(last, siteName);
  const bar = /\s[|»•·]\s|\s::\s/.test(title);
  const short = last.split(/\s+/).length <= 4;
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/[\s|•·–—»«:-]+$/, '');
  const enough = cut.split(/\s+/).length >= 3;
  if ((isSite || (bar && short)) && enough) return isSite ? cut : cleanTitle(cut, siteName);
  if (
    short &&
    enough &&
    /^\p{Lu}/u.test(last) &&
    /\s[–—-]\s/.test(title) &&
    /\.\w{2,3}$|\b(?:News|Times|Post|Blog|Online|Magazin|Zeitung)\b/.test(last)
  )
    return cut;
  return title.trim();
}

/** A person's name from what a page puts in its author field; null for an address, a login or the site itself. */
export function cleanAuthor(value: string, siteName: string | null): string | null {
  const text = value
    .replace(/\s+/g, ' ')
    .replace(/^(?:written by|posted by|by|von|por|par|autor(?:in)?|author)\s*:?\s+/i, '')
    .trim();
  if (text === '' || text.length > 100 || /https?:|www\.|@\w+\.\w|[<>{}]/.test(text)) return null;
  if (
    /^(?:admin|administrator|redaktion|redaccion|redacci[oó]n|la r[eé]daction|editor|staff|guest|webmaster|root|unknown|anonymous|null|undefined)$/i.test(
      text,
    )
  )
    return null;
  if (siteName !== null && same(text, siteName)) return null;
  return text;
}

function same(a: string, b: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return bare(a) !== '' && bare(a) === bare(b);
}
