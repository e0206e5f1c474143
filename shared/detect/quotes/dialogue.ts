/** What a dash opens. UTF-16 offsets of the paragraph: with the dash, and of the words alone. */
export interface DashedSpeech {
  outerStart: number;
  start: number;
  end: number;
}

/**
 * —No fumo —contestó el pastor—. Traigo queso. · — Vous venez ? demanda-t-elle.: in Spanish and French novels, and now and then in their papers, a dash
 * opens what somebody says, and a dash or the verb ends it. Empty where the paragraph does not begin so.
 */
export function spokenByDashes(text: string): DashedSpeech[] {
  const opening = /^[—―]\s?(?=[\p{Lu}¿¡«“"…])/u.exec(text)?.[0].length;
  if (opening === undefined) return [];
  const found: DashedSpeech[] = [];
  let [outer, from] = [0, opening];
  while (from < text.length) {
    const rest = text.slice(from);
    const told = /\s[—―](?=\p{Ll})/u.exec(rest)?.index ?? VERB.exec(rest)?.index ?? rest.length;
    const end = from + told;
    if (end > from) found.push({ outerStart: outer, start: from, end });
    const close = /\S[—―][.,;:]?\s*/u.exec(text.slice(end + 2));
    // — C'est pour les genoux, dit-elle. Si je m'arrête, ils s'arrêtent.: behind the verb's own sentence the words go on
    const again =
      told < rest.length && !/^\s[—―]/u.test(rest.slice(told))
        ? /^[^.!?…—―]*[.]\s+(?=\p{Lu})/u.exec(text.slice(end))
        : null;
    if (again) {
      outer = from = end + again[0].length;
      continue;
    }
    if (!close) break;
    from = end + 2 + close.index + close[0].length;
    outer = from;
  }
  return found;
}

/** … ? demanda-t-elle · …, dit-il */
const VERB =
  /(?<=[,?!…])\s+(?:(?:lui|leur|me|nous)\s+)?(?:[sm]['’])?(?:\p{Ll}+-(?:t-)?(?:ils?|elles?|je)|(?:demand|répond|répliqu|murmur|cri|lanc|soupir|ajout|souffl|expliqu|rétorqu|exclam)(?:e|a|it|é)|(?:dit|fit|reprit|répondit|sourit))(?=[\s.,;:!?]|$)/u;
