import { articleEntry } from '../../../../electron/library/search/article-entry.ts';
import type { IndexedAnnotation } from '../../../../electron/library/search/indexed-article.ts';
import { sha256 } from '../../../../electron/library/store/sha256.ts';
import { wordLine } from '../../../../shared/search/word-line.ts';

export interface More {
  note?: string;
  trashed?: boolean;
  published?: string | null;
  publication?: string;
  status?: 'unread' | 'reading' | 'done';
  annotations?: Partial<IndexedAnnotation>[];
  url?: string;
}

/** An article as the index takes it, with annotations as far as they are given. */
export function madeEntry(id: string, path: string, title: string, text: string, more: More) {
  const annotation: IndexedAnnotation = {
    id: `${id}-note`,
    kind: 'note',
    orphan: false,
    range: { start: 0, end: 3 },
    status: null,
    person: null,
    claimKind: null,
    role: null,
    evidence: { supports: 0, contradicts: 0, context: 0 },
    conflict: false,
    plain: false,
    words: '',
    speaker: '',
    statement: '',
    note: more.note ?? '',
    tags: '',
    codes: '',
  };
  const trashed = more.trashed ?? false;
  return articleEntry({
    id,
    path,
    trashed,
    stamp: '1',
    row: {
      id,
      title,
      byline: 'Ana Ruiz',
      publication: more.publication ?? 'Halden Post',
      published: more.published === undefined ? '2024-01-01' : more.published,
      added: '2024-01-01',
      status: more.status ?? 'unread',
      starred: false,
      trashed,
      words: 1,
      counts: { highlight: 0, quote: 0, claim: 0, note: 0, tag: 0 },
    },
    warnings: [],
    words: wordLine(text),
    textFile: 'content.json',
    revision: 1,
    modified: '2024-02-02T00:00:00Z',
    language: 'en-GB',
    details: 'reporter',
    originalSha256: sha256(id),
    textSha256: sha256(text),
    url: more.url ?? null,
    conflict: false,
    annotations: [
      ...(more.note === undefined ? [] : [annotation]),
      ...(more.annotations ?? []).map((one, at) => ({ ...annotation, note: '', id: `${id}-${at}`, ...one })),
    ],
  });
}
