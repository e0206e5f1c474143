import { full, hint, type Rule } from '../rule.ts';

/** What pages say in a line of their own, whatever the article is about: who pays for them, what they answer for, what their buttons do. */
export const pageWordRules: readonly Rule[] = [
  full(
    'newsletter',
    'paid-by-readers',
    /^.{2,40} (?:is|are) (?:supported|funded|paid for) by (?:(?:our|its|their) )?(?:readers|listeners|viewers|members|readers like you|your donations)\. .{4,60}$/,
    { scrapes: true, sentences: true, maxWords: 20 },
  ),
  full(
    'newsletter',
    'form',
    /^(?=.*\b(?:in-?box|newsletters?|sign up|privacy notice|delivered|correo|boletin|boite mail|infolettre|postfach)\b).{10,300}(?:\benter your e-?mail\b|\b(?:introduce|escribe) tu (?:correo|e-?mail)\b|\b(?:entrez|saisissez) votre (?:adresse )?e-?mail\b|\bgeben sie ihre e-?mail).{0,500}$/,
    { scrapes: true, sentences: true, maxWords: 120 },
  ),
  full(
    'newsletter',
    'dispatch',
    /^(?:sign up|subscribe|register) (?:for|to) .{2,60}\bfree (?:daily|morning|evening|weekly|monthly) [\p{L}-]+\b.{0,80}$/u,
    { scrapes: true, sentences: true, maxWords: 24 },
  ),
  full('newsletter', 'named-by-paper', /^[\p{L}\d]{1,12}-newsletter\s?: .{4,100}$/u, {
    maxWords: 16,
    zones: ['head', 'tail'],
  }),
  full(
    'copyright',
    'property-of',
    /^all (?:stories|articles|contents?|images|photos|texts|trademarks) (?:are|is|remain) (?:the )?property of\b.{0,160}$/,
    { scrapes: true, sentences: true, maxWords: 30 },
  ),
  full(
    'copyright',
    'no-liability',
    /^.{2,120}\b(?:ubernehmen|ubernimmt) keine (?:haftung|gewahr) fur (?:die )?(?:richtigkeit|vollstandigkeit|inhalte?)\b.{0,80}$|^.{2,80}\b(?:accepts?|assumes?|takes?) no (?:responsibility|liability) for (?:the )?(?:accuracy|contents?|correctness)\b.{0,80}$|^.{2,80}\bdecline(?:nt)? toute responsabilite (?:quant|sur|concernant)\b.{0,80}$|^.{2,80}\bno se hacen? responsables? de (?:las opiniones|los contenidos|la exactitud)\b.{0,80}$/,
    { scrapes: true, sentences: true, maxWords: 30 },
  ),
  full(
    'copyright',
    'free-to-reprint',
    /^(?:all )?(?:content|stories|articles) (?:created|provided|published|produced) by .{3,80} (?:is|are) available (?:to \p{L}+ )?(?:without|free of) charge\b.{0,400}$/u,
    { scrapes: true, sentences: true, maxWords: 70 },
  ),
  full('copyright', 'issn', /^issn\s?:? ?[\dx]{4}-?[\dx]{4}\b.{0,120}$/, { sentences: true, maxWords: 20 }),
  full(
    'advertisement',
    'see-notes',
    /^(?:.{0,120}[.!] )?(?:werbehinweise? beachten|(?:hebel)?produkte bergen (?:hohe )?risiken)[.!]?$/,
    { sentences: true, maxWords: 16 },
  ),
  full('sponsor', 'labelled-behind', /^.{10,160}[.!?] (?:advertiser|sponsored|paid|partner|branded) content[.!]?$/, {
    scrapes: true,
    sentences: true,
    maxWords: 30,
  }),
  // "This report is part of issue 40, “Threads”. Buy it here."
  full(
    'sponsor',
    'of-issue',
    /^(?:this|este|esta|cet|cette|diese[rs]?) [\p{L}]{4,12} (?:is part of|appears in|appeared in|forma parte de|aparecio en|est extraite? d|fait partie d|est paru dans|ist teil|stammt aus|erschien in).{2,100}\b(?:buy|order|subscribe|compra\p{L}*|pide\p{L}*|suscri\p{L}*|achete\p{L}*|commande\p{L}*|abonne\p{L}*|bestell\p{L}*|kaufen|abonnieren)\b.{0,40}$/u,
    { scrapes: true, sentences: true, quotes: true, maxWords: 30 },
  ),
  full(
    'related',
    'next-issue',
    /^(?:(?:in|en|dans) (?:the |el |le )?(?:next|proximo|prochain) (?:issue|numero)|next issue|proximo numero|prochain numero|(?:in der )?nachste[nr]? ausgabe|im nachsten heft)\s?: .{2,100}$/,
    { sentences: true, quotes: true, maxWords: 16, zones: ['middle', 'tail'] },
  ),
  full(
    'newsletter',
    'makes-possible',
    /^(?:you|your (?:support|gift|donation|membership)s?|readers like you|(?:ihr|du|sie) |(?:ihre|deine|eure) unterstutzung|vous|votre (?:soutien|don)|tu (?:apoyo|ayuda|suscripcion)) ?(?:help |helps )?(?:makes?|keeps?|funds?|powers?|sustains?|mach(?:en|t|st)|ermoglich(?:en|t|st)|rend(?:ez)?|permet(?:tez)?|hace[ns]?) (?:our|us|this|unsere[nr]?|notre|nuestr[oa]s?|posible nuestr[oa]|possible notre) (?:work|journalism|reporting|newsroom|stories|going|free|arbeit|journalismus|travail|journalisme|trabajo|periodismo)\b.{0,40}$/,
    { scrapes: true, sentences: true, maxWords: 14 },
  ),
  full(
    'navigation',
    'of-recipe',
    /^(?:save|print|pin|rate|share|jump to|go to)(?: the| this)? recipe$|^(?:guardar|imprimir|compartir|ir a)(?: la| esta)? receta$|^(?:aller a la|imprimer la|enregistrer la|sauvegarder la|voir la) recette(?: imprimer)?$|^(?:(?:direkt )?zum rezept(?: springen)?|rezept (?:speichern|drucken|merken|teilen))$/,
  ),
  full('navigation', 'buttons', /^[^[\]]{0,80}(?:\[\p{L}[\p{L} ]{1,20}\]\s*){2,}$/u, { maxWords: 20 }),
  full(
    'navigation',
    'size',
    /^a-? a-?(?: a)?$|^(?:font size|text size|tamano de (?:la )?(?:letra|texto|fuente)|taille (?:du texte|de (?:la )?police)|schriftgrosse)\s?:?$/,
  ),
  full(
    'navigation',
    'watch-it',
    /^(?:regarder|voir|ver|watch|lancer|reproducir|play|abspielen) (?:la |the |el |this |cette |este )?(?:video|film|clip)$|^(?:das )?video (?:ansehen|abspielen|starten)$/,
    { maxWords: 4 },
  ),
  hint('navigation', 'places', /^(?:orte|lieux|lugares|places|locations|personen|personas|people)\s?: .{2,60}$/, {
    maxWords: 10,
  }),
  hint('counter', 'isin', /^(?:isin|wkn)\b[ :]*[a-z\d]{6,12}(?:[ ,/|]+(?:isin|wkn)[ :]*[a-z\d]{6,12})?$/),
  full('counter', 'quotes-of-shares', /^(?:.*?\d[\d.,]* [+-]\d{1,3}(?:[.,]\d{1,2})? ?%){2,}.{0,40}$/, {
    maxWords: 20,
    zones: ['head', 'tail'],
  }),
  full(
    'counter',
    'late-prices',
    /^(?:(?:boersen|borsen)?kurs\p{L}*\s?:? .{0,60}\bverzogert\b.{0,20}|cours (?:differes?|en differe)\b.{0,40}|(?:precios|datos|cotizaciones) (?:diferid[oa]s|con retraso)\b.{0,40})$/u,
    { sentences: true, maxWords: 14, zones: ['head', 'tail'] },
  ),
  full(
    'share',
    'with-letters',
    /^(?:share|follow|teilen|(?:artikel|beitrag) teilen|compartir|partager)\s?:(?:[ ,|/]+\p{L}{1,2}(?![\p{L}])){1,8}$/u,
  ),
  full(
    'share',
    'follow-networks',
    /^(?:follow us|find us|siguenos|suivez[- ]nous|folgen sie uns|folgt uns)(?: (?:on|en|sur|auf))?\s?:(?:[ ,|/·]+(?:(?:and|y|et|und) )?(?:facebook|instagram|mastodon|twitter|x|youtube|tiktok|threads|bluesky|telegram|whatsapp|linkedin|rss))+$/,
  ),
  full(
    'share',
    'if-you-liked',
    /^(?:share|comparte|compartid|partagez|teilen sie|teile?) (?:this|est[ea]|cet|cette|diese[ns]?) \p{L}+ (?:if|si|s'|wenn).{0,60}$/u,
    { sentences: true, maxWords: 16 },
  ),
  full(
    'comments',
    'closed',
    /^(?:comments? (?:are )?closed|comentarios cerrados|(?:les )?commentaires (?:sont )?(?:fermes|clos)|(?:die )?kommentare (?:sind )?geschlossen)[.!]?$/,
    { sentences: true },
  ),
  full('comments', 'liked-by', /^liked by \S.{2,60}$/, { maxWords: 10, zones: ['tail'] }),
  full(
    'comments',
    'what-you-think-of-it',
    /^(?:qu'avez-vous pense de (?:ce|cet|cette) (?:article|contenu|page|video)|what did you think of (?:this|our) (?:article|story|page|content)|¿?que te ha parecido (?:este|esta) (?:articulo|noticia|contenido|reportaje)|wie (?:fanden|gefallt|finden) (?:sie|dir|ihnen) (?:diesen|dieser) (?:artikel|beitrag|text|newsletter)|how (?:did|do) you (?:like|find|enjoy) (?:today's|this|our) (?:newsletter|edition|issue|briefing|article|story)|how (?:was|would you rate) (?:today's|this) (?:newsletter|edition|issue|briefing|article|story)) ?\?.{0,40}$/,
    { sentences: true, maxWords: 14 },
  ),
  full(
    'cookie',
    'at-the-edge',
    /^(?:usamos|utilizamos|we use|nous utilisons|wir (?:verwenden|nutzen)) (?:\p{L}+ ){0,3}cookies\b.{0,200}$/u,
    { scrapes: true, sentences: true, maxWords: 40, zones: ['head'] },
  ),
  full(
    'other',
    'research-portal',
    /^(?:story source\s?:|journal references?\s?:|full story|cite this page\s?:.{0,40}|materials provided by .{2,80}\. note\s?: content may be edited\b.{0,60})$/,
    { sentences: true, maxWords: 24, scrapes: true },
  ),
  full('other', 'picture-link', /^pic\.[\w-]+\.\w{2,8}\/\w+$/, { sentences: true }),
];
