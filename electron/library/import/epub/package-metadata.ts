import type { EvidenceByField } from '../../../../shared/clean/metadata/derive-metadata.ts';
import { DeclaredEvidence } from '../declared-evidence.ts';
import { toIsoDate } from '../html/iso-date.ts';
import { safeHref } from '../marked-block.ts';
import type { XmlElement } from '../xml/read-xml.ts';

/** The Dublin Core elements of a package document as evidence. */
export function packageEvidence(metadata: XmlElement | null): EvidenceByField {
  const evidence = new DeclaredEvidence();
  const elements = metadata?.children ?? [];
  const all = (name: string) => elements.filter((element) => element.name === name);
  evidence.add('title', all('title')[0]?.text, 'epub', 0.85);
  const authors = all('creator').filter((creator) => isAuthor(creator, elements));
  evidence.add('byline', authors.map(({ text }) => text.trim()).join(', '), 'epub', 0.85);
  evidence.add('publication', all('publisher')[0]?.text, 'epub', 0.7);
  const date = all('date').find(({ attributes }) => (attributes['event'] ?? 'publication') === 'publication');
  const printed = date?.text.trim() ?? '';
  evidence.add('published', dateOf(printed), 'epub', MOMENT.test(printed) ? 0.4 : 0.75, printed);
  evidence.add('language', languageOf(all('language')[0]?.text ?? ''), 'epub', 0.85);
  for (const { text } of [...all('source'), ...all('identifier')]) evidence.add('url', safeHref(text), 'epub', 0.7);
  return evidence.found;
}

/** To the second: when a program made the file, which is not when the text appeared. Midnight is a day. */
const MOMENT = /T(?!00:00:00)\d{2}:\d{2}:\d{2}/;

/** A role is an attribute in EPUB 2 and an element that refines the creator in EPUB 3; without one it is the author. */
function isAuthor(creator: XmlElement, all: readonly XmlElement[]): boolean {
  const { id, role } = creator.attributes;
  const refined = all.find(
    ({ name, attributes }) =>
      name === 'meta' && attributes['property'] === 'role' && attributes['refines'] === `#${id}`,
  );
  const stated = role ?? (id === undefined ? undefined : refined?.text.trim());
  return stated === undefined || stated === 'aut';
}

/** As far as it is known: a book often has its year only. */
function dateOf(text: string): string | null {
  const partial = /^\s*(\d{4})(-(?:0[1-9]|1[0-2]))?\s*$/.exec(text);
  return partial ? `${partial[1]}${partial[2] ?? ''}` : toIsoDate(text);
}

function languageOf(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim())[0] ?? null;
  } catch {
    return null;
  }
}
