import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/**
 * Marked words that are a name or a term in use, and said by nobody: a gang that calls itself “Heron”, conocido como «el Niño», that the word “soon”
 * means nothing. They are told by the words around the marks.
 */

interface Sign {
  /** The most words that such a name has. */
  words: number;
  /** What stands right in front of the mark, or right behind it: words in lower case with a space between, another quotation as “”. */
  before?: RegExp;
  behind?: RegExp;
  /** Only where it begins with “the” or a capital, as names do and judgements do not. */
  named?: true;
}

const ANY = 99;

/** has lost, means, was used: the marked word itself does or is something. */
const FINITE =
  /^(?:has|have|had|is|are|was|were|means?|meant|does|did|can|could|will|would|should|must|may|might|appears?|appeared|comes?|came|covers?|covered|carries|carried|occurs?|occurred|refers?|referred)(?:n't)?(?: |$)/;

const SIGNS: Readonly<Record<LanguageProfile['tag'], readonly Sign[]>> = {
  en: [
    { words: ANY, before: / (?:known as|so-called|supposed|alleged|self-styled|self-proclaimed)$/ },
    // the argument that the phrase “by weight” cured it
    { words: ANY, before: / (?:that|whether|because|if) (?:the|this) (?:phrase|word|term|label|expression)$/ },
    // Critics say the word “fair” has lost its meaning.
    { words: ANY, before: / (?:the|this) (?:phrase|word|term|label|expression)$/, behind: FINITE },
    // the difference between “mended” and “repaired”
    { words: 3, before: / (?:difference|distinction) between(?: “” and)?$/ },
    // a scone she calls “the brick”; but what she calls “…”
    { words: 4, before: /^(?!.* what ).* calls?$/ },
    // Drivers call the northern road “the funnel”, her passengers call her “Madame Ten Past”; but residents called it “reckless”
    { words: 4, before: /^(?!.* (?:what|critics|opponents|rivals) ).*s call(?: \S+){1,4}$/, named: true },
    // have taken to calling the measure “the Big Drink”
    { words: 4, before: / taken to calling(?: \S+){1,4}$/, named: true },
    // sleeves that pupils have taken to calling “sock jail”; but taken to calling it “…”
    { words: 4, before: / (?:which|that) (?:\S+ ){1,5}calling$/ },
    // a van with a sticker reading “Home”, a T-shirt that said “Home”; but a placard read “…”, called the reading “hopeful”
    {
      words: ANY,
      before:
        /^(?!.* (?:message|note|text|tweet|post|statement|e?-?mail|letter|telegram|memo|sign|banner|placard|poster)s? ).*(?<! (?:the|this|that|an?|h[ei][rs]|its|their)) reading$/,
    },
    {
      words: ANY,
      before:
        / (?:t-shirts?|shirts?|hats?|caps?|mugs?|badges?|buttons?|stickers?|bags?|jackets?|sweaters?|hoodies?|sweatshirts?|jumpers?|aprons?|tattoos?) (?:that|which) (?:say|said|read)s?$/,
    },
    // typed “…” into a search engine
    { words: ANY, before: / (?:typed|googled|searched for|keyed in)$/ },
    { words: 4, behind: /^(?:, )?as (?:\S+ ){0,5}calls? it(?: |$)/ },
    // what the researchers call the “rest debt”; but what Moss likes to call “…”
    { words: 3, before: / what (?:\S+ ){1,6}(?<! to )(?:call|dub|term)(?: the| an?)?$/ },
    { words: 3, before: / (?:call|dub|styl|nam)\S* \S*sel(?:f|ves)(?: the| an?)?$/ },
    // wrote them down as “adjustments”
    { words: 3, before: / (?:(?:record|list|register|classifi)(?:e[ds]|s)|logged)(?: \S+){0,4} as(?: the| an?)?$/ },
    // were asked to call it an “event”
    {
      words: 3,
      before:
        / (?:asked|told|instructed|trained|advised|wanted|decided|planned) to (?:call|describe|label|refer|term)(?: \S+)*$/,
    },
  ],
  de: [
    { words: ANY, before: / sogenannte[nrs]?$/ },
    // das Haus, das alle „Bunker“ nennen
    { words: 3, before: / (?:alle|viele|die|sie|man|als)$/, behind: /^(?:nennen|bekannt)(?: |$)/ },
    { words: 3, before: / (?:man (?:\S+ )*nennt|nennt (?:\S+ )*man)(?: \S+){0,3}$/ },
    { words: 3, behind: /^(?:, )?wie (?:\S+ ){0,4}nenn(?:t|en)(?: |$)/ },
    // Das Tier heißt „Admiral“ · „Käse-Kalle“ heißt eigentlich Karl
    { words: 3, before: / (?:heißt|heißen|hieß|hießen)$/ },
    { words: 3, behind: /^(?:heißt|hieß) (?:eigentlich|bürgerlich|in wirklichkeit|mit bürgerlichem)(?: |$)/ },
    // eine Halle, die er „das Lager“ nannte; but: die er einen „Skandal“ nannte
    {
      words: 3,
      before: /, (?:die|das|den) (?:\S+ ){0,4}\S+(?<! eine?n?)$/,
      behind: /^(?:nennt|nannte|nennen|nannten)(?: |$)/,
    },
    // Tiere, die als „Zeigerarten“ gelten · „Matilda“, so heißt das Känguru
    { words: 3, before: / als$/, behind: /^(?:gelten|gilt|galten?|geführt|vermarktet)(?: |$)/ },
    { words: 4, behind: /^(?:, )?so (?:heißt|heißen|hieß|hießen|nennt|nennen)(?: |$)/ },
    // ein Stürmer, der „die Sense“ genannt wird
    { words: 4, behind: /^genannt (?:wird|wurde|werden|wurden)(?: |$)/ },
  ],
  fr: [
    // que les supporters appellent « la Marmite »
    { words: 3, before: / (?:appellent|surnomment|nomment|surnommée?s?|rebaptisée?s?)(?: \S+){0,3}$/ },
    // dans les colonnes du « Matin libre »
    {
      words: 4,
      before: / (?:colonnes|journal|quotidien|hebdomadaire|magazine|antenne|micro|plateau) (?:du|de|de la|des|d ?')$/,
    },
    // le projet de « mobilité douce »
    { words: 3, before: / (?:projet|concept|notion|principe|opération|label|programme) (?:de|d ?')$/ },
    { words: 3, before: / (?:fameu(?:x|ses?)|soi-disant|prétendue?s?|supposée?s?)$/ },
    { words: ANY, before: / sous (?:le|la|un) (?:slogan|titre|nom|hashtag|bannière)$/ },
    { words: 4, before: / on parle (?:déjà )?(?:de|d ?')(?: \S+)?$/ },
    { words: 3, before: / on (?:\S+ )*(?:appelle|surnomme|nomme)(?: \S+){0,3}$/ },
    { words: 3, behind: /^(?:, )?comme (?:\S+ ){0,4}(?:appell|surnomm)(?:e|ent)(?: |$)/ },
    // redoutant l'« effet guide »: what has its article in front of the mark and is feared
    { words: 2, before: / (?:redout|crai|esp[èé]r)\S+ (?:le|la|les|l ?')$/ },
  ],
  es: [
    { words: 3, before: / (?:llaman|apodan|apodad[oa]s?)(?: \S+){0,3}$/ },
    { words: 3, before: / conocid\S+ como$/ },
    { words: 3, behind: /^(?:, )?como (?:\S+ ){0,4}(?:llaman?|apodan?)(?: |$)/ },
    { words: 4, before: / (?:páginas|diario|periódico|revista|semanario|micrófonos) (?:de|del)$/ },
    { words: 3, before: / (?:proyecto|concepto|noción|principio|operación|programa) de$/ },
    // rechaza la palabra «colapso»
    { words: 3, before: / (?:rechaza|evita|elude|descarta)n? (?:la palabra|el término|la expresión)$/ },
    { words: 3, before: / (?:famos|supuest|llamad|denominad|bautizad|rebautizad)[oa]s?$/ },
    { words: ANY, before: / bajo (?:el|la|un) (?:lema|título|nombre|etiqueta|hashtag)$/ },
    { words: ANY, before: / (?:etiqueta|hashtag)$/ },
    // ya se habla de la «era de hielo»
    { words: 4, before: / se habl(?:a|aba)(?: ya)? de(?: \S+)?$/ },
    { words: 2, before: / (?:temen?|temían?|esperan?) (?:el|la|los|las)$/ },
  ],
};

/** Whether the quotation at a token is such a name. `words` is how many it has. */
export function isNameInUse(tokens: readonly Token[], at: number, words: number, { tag }: LanguageProfile): boolean {
  const near = tokens.slice(Math.max(0, at - 9), at);
  const sentence = near.findLastIndex(({ kind }) => kind === 'end') + 1;
  const before = ` ${told(near, sentence, near.length)}`;
  const behind = told(tokens, at + 1, at + 9);
  // terms that he calls “a measured insult”: what something is like, and no name
  const likened = tag === 'en' && /^.\s?an?\s/i.test(tokens[at]?.text ?? '');
  const named = /^.\s?(?:the\s|\p{Lu})/u.test(tokens[at]?.text ?? '');
  return SIGNS[tag].some(
    (sign) =>
      words <= sign.words &&
      (named || !sign.named) &&
      !(likened && sign.words < ANY) &&
      sign.before?.test(before) !== false &&
      sign.behind?.test(behind) !== false,
  );
}

function told(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ kind, lower }) => (kind === 'quote' ? '“”' : lower))
    .join(' ');
}
