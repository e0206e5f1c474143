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
  const opening =
    /^[—―]\s?(?=[\p{Lu}¿¡«“"…])/u.exec(text)?.[0].length ??
    (TOLD.test(text) ? /^[–-]\s?/.exec(text)?.[0].length : undefined);
  if (opening === undefined) return [];
  const found: DashedSpeech[] = [];
  let [outer, from] = [0, opening];
  while (from < text.length) {
    const rest = text.slice(from);
    const told = /\s[—―–-](?=\p{Ll})/u.exec(rest)?.index ?? rest.length;
    const end = from + told;
    if (end > from) found.push({ outerStart: outer, start: from, end });
    const close = /[\p{L}\p{N}.,!?…»”][—―–-][.,;:]?(?:\s+|$)/u.exec(text.slice(end + 2));
    if (!close) break;
    from = end + 2 + close.index + close[0].length;
    outer = from;
  }
  return found;
}

/** –¿Queso? –pregunta. · – Demain, dit-elle.: a short dash opens lists as well, and speech where a verb of saying follows. */
const TOLD =
  /^[–-]\s?[\p{Lu}¿¡].*?(?:\s[–-]\p{Ll}|[,?!…]\s(?:[sm]['’])?(?:\p{Ll}+-(?:t-)?(?:ils?|elles?)|(?:dit|répond|demande|lance|ajoute|reprend|glisse|souffle|rétorque|réplique|sourit|explique)(?:it)?)(?=[\s.,;:!?]|$))/u;
