import type { Events } from '../../../../shared/bridge/events.ts';
import { type Annotation, noteOf } from '../../../../shared/model/annotation.ts';
import { embedsOf } from '../../../../shared/model/embed.ts';
import { type Link, linkedThing } from '../../../../shared/model/link.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import { loadAnnotations, loadNotes } from '../../store/annotations-file.ts';
import { findArticle } from '../../store/article-files.ts';
import type { LibraryFolder } from '../../store/folder-access.ts';
import { type AnnotationLine, shownAnnotations, shownLinks } from '../../store/merge-annotations.ts';

/** A link, and the article whose annotation it is about. */
export interface BookedLink {
  articleId: string;
  link: Link;
}

/** A note that embeds annotations, and the article it stands in; null when it stands alone. */
export interface BookedNote {
  articleId: string | null;
  note: Annotation;
  /** Ids of the annotations that it embeds, by the article they are in. */
  embeds: ReadonlyMap<string, readonly string[]>;
}

interface Page {
  links: Link[];
  notes: Omit<BookedNote, 'articleId'>[];
}

/** Notes that stand alone have a page under no article's id. */
const ALONE = '';

/**
 * Who points where, read from the files once and then kept in step with what is told of changes: links and embeds stand with
 * what they are about, and the way back has to be found among all of them.
 */
export class LinkBook {
  readonly #folder: LibraryFolder;
  readonly #annotated: () => Promise<Result<string[]>>;
  readonly #pages = new Map<string, Page>();
  readonly #stale = new Set<string>();
  #everything = true;
  #reading: Promise<Result<void>> = Promise.resolve(ok(undefined));

  /** `annotated` answers the ids of all articles that have annotations. */
  constructor(folder: LibraryFolder, annotated: () => Promise<Result<string[]>>) {
    this.#folder = folder;
    this.#annotated = annotated;
  }

  /** To be told of every change of the library. */
  follow({ what, ids }: Events['library.changed']): void {
    if (what === 'notes') this.#stale.add(ALONE);
    else if (what !== 'annotations' && what !== 'articles') return;
    else if (ids.length === 0) this.#everything = true;
    else for (const id of ids) this.#stale.add(id);
  }

  /** Links in whose body words of an article stand. */
  async linksInto(articleId: string): Promise<Result<BookedLink[]>> {
    const read = await this.#read();
    if (!read.ok) return read;
    const leads = ({ body }: Link) => body.some((each) => isInto(each, articleId));
    return ok(
      [...this.#pages].flatMap(([id, { links }]) => links.filter(leads).map((link) => ({ articleId: id, link }))),
    );
  }

  /** Notes of the whole library that embed annotations of an article. */
  async notesInto(articleId: string): Promise<Result<BookedNote[]>> {
    const read = await this.#read();
    if (!read.ok) return read;
    return ok(
      [...this.#pages].flatMap(([id, { notes }]) =>
        notes
          .filter(({ embeds }) => embeds.has(articleId))
          .map((note) => ({ articleId: id === ALONE ? null : id, ...note })),
      ),
    );
  }

  /** One reading after another: what becomes stale meanwhile is read by the next. */
  #read(): Promise<Result<void>> {
    this.#reading = this.#reading.then(() => this.#readStale());
    return this.#reading;
  }

  async #readStale(): Promise<Result<void>> {
    if (this.#everything) {
      const ids = await this.#annotated();
      if (!ids.ok) return ids;
      this.#everything = false;
      this.#pages.clear();
      for (const id of [ALONE, ...ids.value]) this.#stale.add(id);
    }
    for (const id of [...this.#stale]) {
      this.#stale.delete(id);
      const lines = id === ALONE ? await loadNotes(this.#folder) : await linesOf(this.#folder, id);
      // What cannot be read is told of elsewhere; the others have their links.
      const page = lines.ok ? pageOf(lines.value.lines) : null;
      if (page && page.links.length + page.notes.length > 0) this.#pages.set(id, page);
      else this.#pages.delete(id);
    }
    return ok(undefined);
  }
}

async function linesOf(folder: LibraryFolder, id: string): Promise<Result<{ lines: AnnotationLine[] }>> {
  const place = await findArticle(folder, id);
  if (!place.ok) return place;
  return place.value.trashed ? ok({ lines: [] }) : loadAnnotations(folder, place.value);
}

function pageOf(lines: readonly AnnotationLine[]): Page {
  const notes = shownAnnotations(lines).flatMap(({ annotation }) => {
    const found = embedsOf(noteOf(annotation)?.value ?? '');
    if (found.length === 0) return [];
    const byArticle = Map.groupBy(found, ({ articleId }) => articleId);
    const embeds = new Map([...byArticle].map(([id, own]) => [id, own.map(({ annotationId }) => annotationId)]));
    return [{ note: annotation, embeds }];
  });
  return { links: shownLinks(lines), notes };
}

function isInto(body: Link['body'][number], articleId: string): boolean {
  const thing = linkedThing(body);
  return thing?.type === 'words' && thing.articleId === articleId;
}
