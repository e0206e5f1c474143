import { full, type Rule } from '../rule.ts';

/** What a page says to its readers about itself: how to reach its writers, what is wrong, where else the text stands. */
export const noteRules: readonly Rule[] = [
  // "(tw)", "(dpa/lni)": who wrote it, where German papers put it.
  // "D.D.L.": in French papers.
  full('byline', 'dotted-initials', /^(?:\p{L}\.\s?-?){2,4}$/u, {
    sentences: true,
    maxWords: 4,
    zones: ['tail', 'middle'],
  }),
  full('byline', 'initials', /^\([a-z]{2,4}(?:\s?\/\s?[a-z]{2,4}){0,3}\)$/, { zones: ['tail', 'middle'] }),
  full(
    'byline',
    'worked-on',
    /^(?:edited|produced|curated|photographed|filmed|a guest post|editado|bearbeitet|redaktion) (?:by|por|von)(?: [\p{L}.'-]+){0,8}$/u,
    { maxWords: 9 },
  ),
  full('byline', 'compiled', /^compiled by(?: [\p{L}.'-]+){1,6}$/u, { maxWords: 8, zones: ['middle', 'tail'] }),
  full(
    'date',
    'age-of-the-text',
    /^(?:this (?:article|story|post|page|piece) is (?:more than |over )?(?:\d+|an?|one|two) (?:years?|months?|days?) old|(?:hinweis: )?diese[rs] (?:artikel|beitrag|text) ist (?:alter als|mehr als|uber) .{3,20})\.?$/,
    { sentences: true, maxWords: 12 },
  ),
  // Source text that a scraper took for words.
  full(
    'other',
    'markup',
    /^(?:embed )?<\/?(?:iframe|script|img|blockquote|div|span|embed|video|style|a|p)\b[^<]{0,600}>?(?:<.{0,600})?$/,
    {
      sentences: true,
      quotes: true,
      maxWords: 90,
      // What a tag or two left in front of a sentence.
      unless: (key) => /^(?:<[^<>]{1,300}> ?){1,4}[^<>]{40,}$/.test(key),
    },
  ),
  full(
    'other',
    'interests',
    /^(?:the )?(?:authors?|researchers) (?:declares? (?:that )?(?:they have |he has |she has )?no|have no (?:competing|conflicts))\b.{0,160}$/,
    { sentences: true, quotes: true, maxWords: 40, zones: ['tail', 'middle'] },
  ),
  full(
    'other',
    'dear-reader',
    /^(?:dear|liebe|cher(?:s|es)?|queridos?|estimados?) (?:readers?|leser(?:innen)?|lectrices?|lecteurs?|lector(?:es|as)?)\b.{0,40}[,!]$/,
    { sentences: true, maxWords: 6 },
  ),
  full(
    'newsletter',
    'appeal-to-reader',
    /^(?:dear|liebe|cher(?:s|es)?|queridos?|estimados?) (?:readers?|leser(?:innen)?(?: und leser)?|lectrices?|lecteurs?|lector(?:es|as)?)\b.{20,}\b(?:members?|subscri\p{L}+|donat\p{L}+|support|mitglied\p{L}*|abonn\p{L}+|unterstutz\p{L}+|spende\p{L}*|adherer|don|soutenez|soci[oa]s?|suscri\p{L}+|dona\p{L}*|apoy\p{L}+)\b.*$/u,
    { scrapes: true, sentences: true, maxWords: 120 },
  ),
  // "Ann Lee is a politics reporter for the Harbor Post. Send tips to …"
  full(
    'other',
    'about-the-writer',
    /^.{3,80} is an? .{0,60}\b(?:reporter|correspondent|editor|writer|journalist|columnist|producer|contributor|anchor)\b.{0,160}\b(?:send (?:him|her|them|your|story)? ?tips|follow (?:him|her|them)|reach (?:him|her|them)|contact (?:him|her|them)|e-?mail (?:him|her|them)|(?:he|she|they) can be reached|tips (?:can|to))\b.{0,120}$/,
    { sentences: true, maxWords: 70, zones: ['tail', 'middle'] },
  ),
  full(
    'other',
    'reach-the-reporter',
    /^.{2,60}\b(?:reporter|correspondent|editor|writer|columnist)\b.{2,60} can be reached\b.{0,100}$/,
    { sentences: true, maxWords: 24, zones: ['tail'] },
  ),
  full('other', 'can-be-reached', /^.{3,60} can be reached (?:at|by|on|via) (?:.{0,30} )?[\w.+-]+@\w.{0,120}$/, {
    sentences: true,
    maxWords: 30,
  }),
  full('other', 'charity', /^.{2,60} is an? (?:registered charity|non-?profit|not-for-profit)\b.{0,160}$/, {
    sentences: true,
    maxWords: 30,
    zones: ['tail'],
  }),
  full(
    'other',
    'mistakes',
    /^(?:(?:did you )?(?:see|spot|spotted|notice|noticed|found|find|report|suggest|submit) (?:an? |any )?(?:\w+ ){0,4}(?:error|typo|mistake|correction)s?\b.{0,140}|(?:ihnen ist ein |ist ihnen ein )?(?:(?:hast du|haben sie) (?:einen )?)?fehler (?:gefunden|entdeckt|melden|aufgefallen)\b.{0,40}|(?:signaler|une) (?:une )?erreur\b.{0,60}|(?:reportar|encontro|viste|ves) (?:un |algun )?error\b.{0,60})$/,
    { sentences: true, maxWords: 24 },
  ),
  full(
    'other',
    'tips',
    /^(?:get in touch|contact (?:the newsroom|our newsroom|the reporter|the author)|tell us .{0,60}\b(?:cover|stor(?:y|ies))\b.{0,40}|send (?:us )?(?:your |any )?(?:news |story )?(?:tips?|story ideas?|photos?)\b.{0,80}|puede escribirnos\b.{0,120}|vous avez une (?:info|information)\b.{0,100}|(?:haben sie|hast du) (?:einen|hinweise|eine) .{2,60}\?.{0,80}|tienes (?:una|alguna) (?:historia|noticia|denuncia|duda)\b.{0,100})$/,
    { sentences: true, maxWords: 24, zones: ['head', 'tail'] },
  ),
  full(
    'other',
    'elsewhere',
    /^(?:(?:this|a version of this) (?:article|story|piece|report|column|essay) )?(?:first |originally |also )?(?:appears|appeared|ran|is published|published|was (?:originally |first )?published) (?:in |on )?(?:\w+ \d{1,2}, \d{4}|.{0,80}\b(?:print|edition|issue|magazine|newspaper|headline|page)\b).{0,140}$/,
    { sentences: true, quotes: true, maxWords: 40, zones: ['head', 'tail'] },
  ),
  full(
    'other',
    'republished',
    /^this (?:article|story|report|piece|post|essay) (?:is|was|has been) (?:republished|reprinted|reproduced|syndicated) (?:from|under|with (?:the )?permission)\b.{0,220}$/,
    { sentences: true, maxWords: 40, zones: ['head', 'tail'] },
  ),
  // What portals of research set below a release.
  full(
    'other',
    'source-of-research',
    /^(?:journal (?:information|reference)|story source|materials provided by|(?:the )?original (?:article|source|publication)|publication originale|originalpublikation|publicacion original|referencia bibliografica)\s?: .{3,300}$|^citation\s?: .{10,240}\bretrieved\b.{5,160}$/,
    { scrapes: true, sentences: true, quotes: true, maxWords: 50 },
  ),
  full('byline', 'address', /^(?:e-?mail ?: ?)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/, {
    sentences: true,
    zones: ['head', 'tail'],
  }),
  full(
    'other',
    'not-edited',
    /^\(?(?:except for the headline, )?this (?:story|article|report|content|copy) (?:has not been|was not|is) (?:edited|created|written|generated|auto-generated|published from|syndicated|provided)\b.{0,160}$/,
    { sentences: true, maxWords: 40, zones: ['head', 'tail'] },
  ),
  full(
    'other',
    'opinion-of-the-author',
    /^(?:(?:(?:dieser|der) )?(?:beitrag|artikel|text|kommentar) gibt (?:ausschliesslich |nur |allein )?die (?:meinung|ansicht)\b.{0,160}|the (?:views|opinions) expressed\b.{0,200}|las opiniones (?:expresadas|vertidas)\b.{0,160}|les (?:opinions|propos) exprimes?\b.{0,160})$/,
    { sentences: true, maxWords: 40, zones: ['head', 'tail'] },
  ),
  full(
    'other',
    'letters-to',
    /^(?:.{0,60}\bletters (?:to the editor )?(?:should|must|may|can)\b.{0,240}\S@\S+(?: .{0,160})?|.{2,60} (?:is|are) committed to publishing .{0,40}\bletters\b.{0,320})$/,
    {
      sentences: true,
      maxWords: 60,
    },
  ),
  // "1. Halas, M. et al. Baltic Lichen Lett. 41, 112–130 (2026)."
  full(
    'other',
    'reference',
    /^(?:\d{1,3}\. |\[\d{1,3}\] )?[\p{L}'-]+, (?:\p{L}\.[ -]?)+(?:,|&|et |and |\().{4,300}\b(?:1[89]|20)\d{2}\b.{0,60}$/u,
    { sentences: true, maxWords: 60, zones: ['tail'] },
  ),
  // "Hi, I'm Ann! I cook big pots in a small kitchen."
  full(
    'other',
    'introduces-itself',
    /^(?:hi|hey|hello|welcome|hallo|hola|bonjour|salut|coucou)(?: (?:there|and welcome|zusammen))?[!,.]? ?(?:i'm|i am|my name is|ich bin|ich heisse|soy|me llamo|je suis|moi,? c'est)\b.{2,300}$/,
    { sentences: true, maxWords: 60, zones: ['tail'], scrapes: true },
  ),
  full('other', 'letters', /^(?:submit|send|e-?mail) (?:us )?(?:your |a )?letters?\b.{0,100}$/, {
    sentences: true,
    maxWords: 20,
    zones: ['head', 'tail'],
  }),
  full('other', 'standards', /^(?:our )?(?:editorial )?standards\s?:\s?.{2,80}$/, {
    sentences: true,
    maxWords: 12,
    zones: ['head', 'tail'],
  }),
  full(
    'other',
    'external',
    /^.{2,60} (?:is|are) not responsible for (?:the )?content (?:of|on) (?:external|other|third[- ]party)\b.{0,60}$/,
    { sentences: true, maxWords: 24 },
  ),
  full(
    'other',
    'licence',
    /^(?:si (?:esta interesado|desea|quiere)\b.{0,60}\blicencia\w*\b.{0,80}|(?:license|licence|reprint|republish|reuse) this (?:article|story|content|piece)|reutiliser ce contenu|reuse this content|(?:to )?order (?:a )?reprints?\b.{0,60})$/,
    { sentences: true, maxWords: 20 },
  ),
  // Posts and films from elsewhere, which the page shows only when asked.
  full(
    'other',
    'embedded',
    /^(?:empfohlener (?:redaktioneller|externer) inhalt|externer inhalt|an dieser stelle (?:finden sie|findest du|befindet sich|steht|ist)\b.{0,30}\b(?:inhalt|video|beitrag|post)\b.{0,220}|ich (?:bin (?:damit )?einverstanden|stimme zu), dass\b.{0,360}|(?:this|the) (?:content|video|post) (?:is not available|cannot be displayed|is hosted)\b.{0,160}|contenus? externes?|(?:ce|cet) (?:contenu|video)(?: externe)? (?:est bloque|ne peut (?:pas )?etre affiche|n'est pas (?:disponible|visible|affiche)|n'a pas pu)\b.{0,200}|(?:este )?contenido (?:no disponible|externo)\b.{0,120})$/,
    { sentences: true, maxWords: 70 },
  ),
  // "[Embedded content: map]", "[Coffee button]": what a scraper writes for what is no text.
  full(
    'other',
    'placeholder',
    /^\[(?:(?:embed(?:ded)?|eingebettete[rs]?|contenu (?:integre|externe)|contenido (?:incrustado|insertado|externo))\b[^\]]{0,80}|[^\]:"]{2,40} (?:button|embed|widget|player|icon|logo|iframe|bouton|boton|schaltflache))\]$/,
    { sentences: true, maxWords: 14 },
  ),
  full(
    'other',
    'browser',
    /^(?:your|ihr|votre|tu|su) (?:current )?(?:web )?(?:browser|navegador|navigateur)\b.{0,40}\b(?:compatible|support\p{L}*|unterstutzt|outdated|veraltet|old|obsolete?|anticuado|charge|soporta|admite)\b.{0,80}$/u,
    { sentences: true, maxWords: 20 },
  ),
  // What stands above each release of an office of the United States.
  full(
    'other',
    'official-site',
    /^(?:an official (?:web)?site of the .{3,80}|here(?:'s|'s| is) how you know\W*|official websites use \.(?:gov|mil)|an? \.(?:gov|mil) website belongs to an official\b.{0,80}|secure \.(?:gov|mil) websites use https|a lock\b.{0,40}\bmeans you(?:'ve| have) safely connected\b.{0,160})$/,
    { sentences: true, maxWords: 40 },
  ),
  full(
    'other',
    'click-here-to',
    /^.{10,300}\b(?:click|tap|klicken sie|haga clic|haz clic|pinche|cliquez) (?:here|hier|aqui|ici)(?: (?:to|um|para|pour) .{2,120})?[.!]?$/,
    { sentences: true, maxWords: 45, zones: ['head', 'tail'] },
  ),
];
