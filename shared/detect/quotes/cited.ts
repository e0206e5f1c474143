import { phraseAt } from '../grammar/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { Attribution } from './attribution.ts';

/** Whose words they are, where what follows them tells that they were quoted, or that they were an answer. */

/** How far behind the quote the verb may stand, in tokens. */
const REACH = 32;

/** „…“, wird Jan Moos in der Zeitung zitiert · „…“, zitiert der „Kurier“ den Bürgermeister: whoever is quoted, not who quotes. */
export function citedBehind(
  tokens: readonly Token[],
  from: number,
  end: number,
  profile: LanguageProfile,
): Attribution | null {
  const passive = /^(?:wird|werden|wurden?)$/.test(tokens[from]?.lower ?? '');
  const verb = passive
    ? tokens.slice(from, Math.min(end, from + REACH)).findIndex(({ lower }) => lower === 'zitiert') + from
    : from;
  if (profile.tag !== 'de' || !/^zitier(?:t|ten?)$/.test(tokens[verb]?.lower ?? '')) return null;
  const first = phraseAt(tokens, from + 1, end, profile);
  const paper = tokens.slice(from + 1, from + 3).findIndex(({ kind }) => kind === 'quote') + from + 2;
  const second = passive ? null : phraseAt(tokens, first?.to ?? paper, end, profile);
  const speaker = passive ? first : second?.kind === 'name' || second?.kind === 'role' ? second : null;
  return speaker && { rule: 'inverted', speaker, cueFrom: verb, cueTo: verb + 1, addressee: null, trust: 0.9 };
}

/** „…“, war die Antwort von Moos · « … », telle est la réponse du maire · «…», fue la respuesta de Ana: whose answer the words are. */
export function answerOf(
  tokens: readonly Token[],
  from: number,
  limit: number,
  profile: LanguageProfile,
): Attribution | null {
  if (profile.tag === 'en') return replyFrom(tokens, from, limit, profile);
  let at = /^tel(?:le)?$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const is = profile.auxiliaries.has(tokens[at]?.lower ?? '') || /^(?:lautet|lautete)$/.test(tokens[at]?.lower ?? '');
  if (!is) return null;
  while (profile.auxiliaries.has(tokens[at]?.lower ?? '') || /^(?:lautete?|été|sido)$/.test(tokens[at]?.lower ?? ''))
    at++;
  const noun = profile.determiners.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  if (
    !/^(?:antwort|fazit|kommentar|reaktion|résumé|réponse|commentaire|verdict|conclusion|réaction|respuesta|comentario|resumen|conclusión|reacción)$/.test(
      tokens[noun]?.lower ?? '',
    )
  )
    return null;
  const of = /^(?:von|vom|der|des|de|d'|du|del)$/.test(tokens[noun + 1]?.lower ?? '');
  const speaker = of ? phraseAt(tokens, noun + 2, limit, profile) : null;
  return speaker && { rule: 'inverted', speaker, cueFrom: noun, cueTo: noun + 1, addressee: null, trust: 0.87 };
}

/** “…,” came the curt reply from the mayor */
function replyFrom(
  tokens: readonly Token[],
  from: number,
  limit: number,
  profile: LanguageProfile,
): Attribution | null {
  if (!/^(?:came|comes|was|is)$/.test(tokens[from]?.lower ?? '') || tokens[from + 1]?.lower !== 'the') return null;
  const noun = tokens.findIndex(({ lower }, at) => at > from + 1 && at < from + 5 && REPLY.test(lower));
  if (noun < 0 || noun + 1 >= limit || !/^(?:from|of)$/.test(tokens[noun + 1]?.lower ?? '')) return null;
  const speaker = phraseAt(tokens, noun + 2, limit, profile);
  return speaker && { rule: 'inverted', speaker, cueFrom: noun, cueTo: noun + 1, addressee: null, trust: 0.9 };
}

const REPLY = /^(?:reply|answer|response|retort|verdict|message|advice|cry|shout)$/;
