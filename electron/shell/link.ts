/** What a stet:// link names. */
export interface Link {
  articleId: string;
  annotationId: string | null;
}

/** Reads `stet://article/<id>[#<annotation id>]`; null for anything else. */
export function parseLink(text: string): Link | null {
  const match = /^stet:\/\/article\/([a-z0-9]{8,40})\/?(?:#(.{1,200}))?$/iu.exec(text.trim());
  if (!match?.[1]) return null;
  try {
    return { articleId: match[1].toLowerCase(), annotationId: match[2] ? decodeURIComponent(match[2]) : null };
  } catch {
    return null;
  }
}
