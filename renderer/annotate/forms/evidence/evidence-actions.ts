import { t } from 'i18next';
import {
  fileBody,
  type Link,
  type LinkBody,
  type LinkRelation,
  linkDraft,
  pageBody,
} from '../../../../shared/model/link.ts';
import type { TextRange } from '../../../../shared/model/selector.ts';
import { announce } from '../../../state/announce.ts';
import { call } from '../../../state/bridge.ts';
import { addLink, changeLink, removeLink } from '../../../state/links.ts';
import { useOpenArticle } from '../../../state/open-article.ts';
import { openArticle } from '../../../state/route.ts';
import { useSelection } from '../../../state/selection.ts';
import { useSettings } from '../../../state/settings.ts';
import { undoable } from '../../../state/undoable.ts';
import { type SoughtFor, stopSeeking, useEvidenceSearch } from './evidence-store.ts';
import { foundWords, wordsBody } from './evidence-words.ts';

async function add(claim: SoughtFor, body: LinkBody): Promise<void> {
  const draft = linkDraft(claim.annotationId, claim.relation, body, useSettings.getState().name);
  await addLink(claim.articleId, draft, t('evidence.added'));
}

/** The dialog it was chosen in is gone: what came of it is read out. */
async function addAndTell(claim: SoughtFor, body: LinkBody): Promise<void> {
  await add(claim, body);
  announce(t('evidence.added'));
}

export function addPage(claim: SoughtFor, url: string, accessed: string): Promise<void> {
  return addAndTell(claim, pageBody(url, accessed));
}

/** Asks for a file, keeps a copy in the claim's article, and links it. Nothing happens when that is cancelled. */
export async function addFile(claim: SoughtFor): Promise<void> {
  const kept = await call('evidence.chooseFile', claim.articleId);
  if (kept) await addAndTell(claim, fileBody(claim.articleId, kept));
}

export async function addFound(
  claim: SoughtFor,
  place: { articleId: string; annotationId: string | null; range: TextRange | null },
): Promise<void> {
  const body = foundWords(await call('articles.read', place.articleId), place);
  if (!body) throw new Error(t('evidence.placeLost'));
  await addAndTell(claim, body);
}

/** Links what is selected to the claim that evidence is sought for, and goes back to it. */
export function linkSelection(): void {
  const sought = useEvidenceSearch.getState();
  const { view, text } = useOpenArticle.getState();
  const { range } = useSelection.getState();
  if (sought.by !== 'selection' || !view || !range) return;
  const { claim } = sought;
  stopSeeking();
  // What was selected has done its duty; the words are marked from now on.
  document.getSelection()?.collapseToEnd();
  useSelection.setState({ range: null });
  undoable(
    add(claim, wordsBody(view.article, text, range)).then(() =>
      openArticle(claim.articleId, { annotationId: claim.annotationId, range: null }),
    ),
    t('evidence.added'),
  );
}

export function stopSelecting(): void {
  stopSeeking();
  announce(t('evidence.stopped'));
}

export async function setRelation(articleId: string, link: Link, relation: LinkRelation): Promise<void> {
  if (link['stet:relation'] === relation) return;
  await changeLink(articleId, link, { 'stet:relation': relation }, t('evidence.changed'));
}

export function removeEvidence(articleId: string, link: Link): void {
  undoable(removeLink(articleId, link, t('evidence.removed')), t('evidence.removed'));
}
