import { subjectOf } from '../grammar/clauses.ts';
import { mainSubject } from '../grammar/main-subject.ts';
import { phraseAt } from '../grammar/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { Attribution } from './attribution.ts';

/** No verb of saying at all: the words are most likely those of whoever the sentence is about. */
export function aboutWhom(
  tokens: readonly Token[],
  from: number,
  at: number,
  profile: LanguageProfile,
): Attribution | null {
  if (at === from) return null;
  // Under the bylaws any noise that is “…” can be banned.
  const rules = tokens[from]?.lower === 'under' ? phraseAt(tokens, from + 1, at, profile) : null;
  if (rules?.kind === 'collective')
    return { rule: 'according', speaker: rules, cueFrom: from, cueTo: from + 1, addressee: null, trust: 0.6 };
  const predicate = profile.tag === 'en' ? predicated(tokens, from, at, profile) : null;
  if (predicate) return predicate;
  const speaker = mainSubject(tokens, from, at, profile);
  // Contactée, la société « réfute ces allégations »: the words begin with the verb
  const begun =
    /^(?:fr|es)$/.test(profile.tag) && speaker?.to === at && /^.\s?\p{Ll}[^\s]*\s\S+\s\S/u.test(tokens[at]?.text ?? '');
  const trust = begun ? 0.75 : 0.45;
  return speaker && { rule: 'main-subject', speaker, cueFrom: from, cueTo: from, addressee: null, trust };
}

/** It may be a star, though the authors “do not insist on it”: the marked words begin with the verb of whoever stands in front of them. */
function predicated(tokens: readonly Token[], from: number, at: number, profile: LanguageProfile): Attribution | null {
  const [, verb = '', behind = ''] = /^.(\p{Ll}+)\s(\S+)/u.exec(tokens[at]?.text ?? '') ?? [];
  const finite = profile.auxiliaries.has(verb) || /^(?:do|does|did|never)$/.test(verb);
  if (!finite || behind === '' || (tokens[at]?.text.split(/\s+/).length ?? 0) < 3) return null;
  const speaker = subjectOf(tokens, at, from, profile);
  return speaker?.to === at && speaker.kind !== 'other'
    ? { rule: 'before', speaker, cueFrom: at, cueTo: at, addressee: null, trust: 0.8 }
    : null;
}
