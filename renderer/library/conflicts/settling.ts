import type { AnnotationRow } from '../../../shared/bridge/answers.ts';
import type { ArticleConflict } from '../../../shared/model/article-conflict.ts';
import { openArticle } from '../../state/route.ts';
import type { Settling } from './conflict-commands.ts';
import { useChoices } from './conflicts-store.ts';
import { type EntryConflict, wholeEntry } from './entry-conflicts.ts';
import { versionsOf, wholeVersion } from './settle.ts';
import { settleArticle } from './settle-article.ts';
import { keepBoth, settleConflict } from './settle-conflict.ts';
import { settleEntry } from './settle-entry.ts';

/** What can be done about an annotation in conflict. */
export function annotationSettling(row: AnnotationRow): Settling {
  const { articleId, annotation } = row;
  return {
    id: annotation.id,
    keep: (version) => settleConflict(row, wholeVersion(versionsOf(annotation), version)),
    keepChosen: () => settleConflict(row, useChoices.getState().byId[annotation.id] ?? {}),
    keepBoth: () => keepBoth(row),
    open: () => openArticle(articleId, { annotationId: annotation.id, range: null }),
  };
}

/** The same for a person, a tag, a collection or a rule. */
export function entrySettling(conflict: EntryConflict): Settling {
  const { id } = conflict.entry;
  return {
    id,
    keep: (version) => settleEntry(conflict, wholeEntry(conflict.fields, version)),
    keepChosen: () => settleEntry(conflict, useChoices.getState().byId[id] ?? {}),
    keepBoth: null,
    open: null,
  };
}

/** The same for an article's details and text. */
export function articleSettling(conflict: ArticleConflict): Settling {
  const { articleId, fields } = conflict;
  return {
    id: articleId,
    keep: (version) => settleArticle(conflict, wholeEntry(fields, version)),
    keepChosen: () => settleArticle(conflict, useChoices.getState().byId[articleId] ?? {}),
    keepBoth: null,
    open: () => openArticle(articleId),
  };
}
