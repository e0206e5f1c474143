import i18next from 'i18next';
import type { AnnotationRow } from '../../../shared/bridge/answers.ts';
import { claimOf, quotationOf } from '../../../shared/model/annotation.ts';
import type { Embed } from '../../../shared/model/embed.ts';
import type { NameOf } from '../use-name-of.ts';

/** What a note embeds of an annotation as it is now: its words, or a claim as it is restated, and whose or how it is. */
export function embedOf({ articleId, articleTitle, annotation, text }: AnnotationRow, nameOf: NameOf): Embed {
  const quotation = quotationOf(annotation);
  const claim = claimOf(annotation);
  const kind = i18next.t(`terms.kinds.${annotation['stet:kind']}`);
  const person = quotation?.['stet:person'] ?? claim?.['stet:person'];
  const name = nameOf(person) ?? quotation?.['stet:speaker'] ?? claim?.['stet:claimant'] ?? null;
  const status = claim && i18next.t(`terms.statuses.${claim['stet:status']}`).toLowerCase();
  const what = describe(kind, name, status);
  return {
    articleId,
    annotationId: annotation.id,
    words: (claim?.['schema:text'] || text).replaceAll(/\s*\n\s*/g, '\n').trim(),
    about: i18next.t('annotate.embeds.in', { what, title: articleTitle }).replaceAll(/\s+/g, ' '),
  };
}

function describe(kind: string, name: string | null, status: string | undefined): string {
  if (status !== undefined) {
    return i18next.t(name ? 'annotate.embeds.standingOf' : 'annotate.embeds.standing', {
      kind,
      name: name ?? '',
      status,
    });
  }
  return name ? i18next.t('annotate.embeds.of', { kind, name }) : kind;
}

export function sameEmbed(a: Embed, b: Embed): boolean {
  return a.words === b.words && a.about === b.about;
}
