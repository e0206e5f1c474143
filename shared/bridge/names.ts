import type { CallName, EventName } from './contract.ts';

/**
 * The names of the contract without its schemas, for the preload: it stays a few kilobytes and parses nothing.
 * The record types make the compiler refuse a name that is missing here or unknown there.
 */
const calls: Record<CallName, true> = {
  'app.info': true,
  'app.openExternal': true,
  'app.revealArticle': true,
  'app.revealPath': true,
  'app.revealEvidence': true,
  'app.copyText': true,
  'settings.change': true,
  'library.create': true,
  'library.open': true,
  'import.choose': true,
  'import.paths': true,
  'job.cancel': true,
  'evidence.chooseFile': true,
  'export.save': true,
  'library.info': true,
  'library.check': true,
  'library.rebuild': true,
  'articles.list': true,
  'articles.read': true,
  'articles.update': true,
  'articles.trash': true,
  'articles.untrash': true,
  'articles.erase': true,
  'articles.original': true,
  'articles.editText': true,
  'revisions.list': true,
  'revisions.read': true,
  'revisions.restore': true,
  'revisions.choose': true,
  'removals.setRestored': true,
  'removals.removeBlock': true,
  'annotations.save': true,
  'annotations.remove': true,
  'annotations.list': true,
  'annotations.rewrite': true,
  'annotations.putBack': true,
  'links.save': true,
  'links.list': true,
  'evidence.list': true,
  'suggestions.list': true,
  'suggestions.reject': true,
  'people.list': true,
  'people.save': true,
  'people.remove': true,
  'codes.list': true,
  'codes.save': true,
  'codes.remove': true,
  'search.run': true,
  'import.text': true,
};

const events: Record<EventName, true> = {
  'library.opened': true,
  'library.changed': true,
  'job.progress': true,
  'menu.command': true,
  'link.opened': true,
};

export const callNames = Object.keys(calls) as CallName[];
export const eventNames = Object.keys(events) as EventName[];
