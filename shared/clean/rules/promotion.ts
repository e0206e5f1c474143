import { full, type Rule } from '../rule.ts';

/** What a page asks of its readers and tells of itself, in words that only pages use. */
export const promotionRules: readonly Rule[] = [
  // "What matters today. Register now for free!"
  full(
    'newsletter',
    'order-at-the-end',
    /^(?:.{4,200}[.!?,:] )?(?:(?:donate|subscribe|register|join|sign up|order|download)(?: (?:now|today|here|for free))?|(?:jetzt|hier)(?: gleich)?(?: kostenlos| gratis| unverbindlich)? (?:anmelden|abonnieren|testen|registrieren|bestellen|sichern|spenden|herunterladen)|je m'(?:abonne|inscris)|(?:abonnez|inscrivez)-vous(?: (?:ici|maintenant|gratuitement))?|faites un don|(?:suscribete|registrate|apuntate|dona|conocelo|descargala|hazte soci[oa])(?: (?:aqui|ahora|gratis|ya))?)[.!]?$/,
    { scrapes: true, sentences: true, maxWords: 30, zones: ['head', 'tail'] },
  ),
  full(
    'newsletter',
    'try-it',
    /^jetzt .{2,60}\b(?:kostenlos|gratis|gunstig) (?:testen|lesen|sichern|probelesen)[.!]?$|^(?:suscrib[ae]te|abonnez-vous|inscrivez-vous) (?:al?|aux?) .{2,60}\b(?:y (?:recibe|lee|disfruta|accede|apoya)|et (?:recevez|profitez|lisez|soutenez))\b.{2,80}$|^inscription (?:a|aux) (?:la|notre|nos|une) (?:lettre|newsletter|infolettre)s?\b.{0,80}$|^merci pour votre inscription\b.{0,140}$/,
    { scrapes: true, sentences: true, maxWords: 24 },
  ),
  full(
    'newsletter',
    'and-support',
    /^subscribe to .{2,60} and (?:support|get|receive|enjoy|never miss|help)\b.{2,80}$|^or (?:sign ?up|log ?in|register|subscribe) to (?:continue|keep|start)(?: reading)?$|^how (?:do|can) i (?:sign up|register|subscribe) (?:for|to) .{2,60}\b(?:alerts?|newsletters?|notifications?)\s?\?$/,
    { sentences: true, maxWords: 20 },
  ),
  full(
    'newsletter',
    'support',
    /^(?:apoy[ae] (?:el|al|nuestro) periodismo|soutenez (?:le|un|notre) journalisme|unterstutzen sie (?:unabhangigen|unseren|guten|den) journalismus|support (?:independent|local|our|quality|non-?profit) (?:journalism|reporting|fact-?checking|news))\b.{0,120}$/,
    { sentences: true, maxWords: 20 },
  ),
  full(
    'other',
    'signatory',
    /^.{2,60} (?:(?:is|are) (?:a |an )?(?:verified )?signator(?:y|ies) (?:of|to)|es signatari[oa] de|est signataire d[eu]|(?:sigue|suscribe) (?:un|el|los) (?:codigo|principios))\b.{0,160}$/,
    { sentences: true, maxWords: 30, zones: ['tail'] },
  ),
  full(
    'other',
    'policy',
    /^(?:(?:read |see )?our )?(?:corrections?|editorial|ethics|comments?|fact-?checking) polic(?:y|ies)$/,
    { zones: ['head', 'tail'] },
  ),
  full(
    'other',
    'rights-of-the-editors',
    /^.{0,160}\b(?:redaktion behalt sich|editors? reserves? the right|la redaccion se reserva|la redaction se reserve)\b.{0,160}$/,
    { sentences: true, maxWords: 40 },
  ),
  full('other', 'adheres', /^this (?:web)?site and (?:its )?associated newspapers adhere to\b.{0,200}$/, {
    sentences: true,
    maxWords: 40,
  }),
  full(
    'other',
    'helpful',
    /^(?:was this (?:article |page |story |information |content )?(?:helpful|useful)|war dieser (?:artikel|beitrag) hilfreich|cet article vous a-t-il ete utile|te (?:ha resultado|fue|resulto) util (?:este articulo|esta (?:nota|informacion)))\s?\?$/,
    { sentences: true },
  ),
  full('other', 'free-to-republish', /^this (?:story|article|report) (?:can|may) be republished\b.{0,80}$/, {
    sentences: true,
    maxWords: 16,
  }),
  full(
    'other',
    'read-by-machine',
    /^getting your .{0,30}\bplayer ready\W*$|^(?:the|this) audio(?: version)?(?: of this (?:article|story))? (?:is|was|has been) (?:generated|made|created|read) (?:by|with|using)\b.{0,160}$|^escuchar (?:la )?(?:nota|noticia)$/,
    { sentences: true, maxWords: 30 },
  ),
  full(
    'share',
    'notifications-on',
    /^¡?(?:notificaciones activadas|notifications (?:are )?(?:enabled|turned on|activees)|benachrichtigungen (?:sind )?aktiviert)[!.]?$/,
    { sentences: true },
  ),
  full('newsletter', 'quiz', /^take (?:our|the|this) .{0,30}\b(?:quiz|survey|poll)\b.{0,60}$/, {
    sentences: true,
    maxWords: 14,
  }),
  full(
    'other',
    'system',
    /^(?:our experts continually (?:monitor|update)\b.{0,120}|you have permission to edit this (?:article|collection)\.?|sorry, there are no recent results for\b.{0,60}|.{3,60} do(?:es)? not work for, consult, own shares in\b.{0,300}|.{3,80} provides funding as a (?:founding )?(?:member|partner) of\b.{0,80}|we invite you to use our commenting platform\b.{0,500}|why (?:you can )?trust .{2,40} our expert .{10,300}|(?:ki-generiert|ai-generated(?: summary)?)|(?:is|was) this page useful\?)$/,
    { sentences: true, maxWords: 80 },
  ),
  // "Our Standards: the code of the house", "Acquire licensing rights"
  full(
    'copyright',
    'standards',
    /^our standards\s?: .{4,80}$|^(?:purchase|acquire|buy|get) (?:licen[cs]ing|reprint|reuse) rights.{0,10}$|^this (?:story|article) was (?:syndicated|published) automatically\b.{0,160}$/,
    { sentences: true, maxWords: 30, zones: ['head', 'tail'] },
  ),
  full(
    'other',
    'views',
    /^(?:the (?:views|opinions) expressed\b.{0,200}|los articulos de opinion reflejan\b.{0,160}|les (?:tribunes|opinions|propos) (?:publiees|exprimees?|exprimes?) .{0,160}\bn'engagent\b.{0,60})$/,
    { sentences: true, maxWords: 40, zones: ['head', 'tail'] },
  ),
  full(
    'other',
    'no-advice',
    /^(?:the (?:information|content) (?:on|of|in) this (?:site|website|page|article)|la informacion (?:de esta web|publicada)|les informations de ce site|die (?:informationen|inhalte) (?:auf dieser|dieser) (?:seite|website))\b.{0,80}\b(?:not|no|nicht|keine|ne)\b.{0,120}\b(?:advice|asesoramiento|consejo|beratung|conseil)\b.{0,80}$|^alle angaben ohne gewahr\b.{0,120}$/,
    { sentences: true, maxWords: 40 },
  ),
  full(
    'other',
    'affected',
    /^if you(?:'ve| have)? been affected by\b.{0,60}\b(?:issues|story|article|report|programme)\b.{0,160}$/,
    { sentences: true, maxWords: 40 },
  ),
  full(
    'navigation',
    'who-we-are',
    /^(?:qui sommes-nous|who (?:are we|we are|funds us)|quienes somos|(?:uber uns|wer wir sind))\s?\??$/,
    {
      sentences: true,
      zones: ['tail'],
    },
  ),
  full(
    'newsletter',
    'member',
    /^(?:jetzt (?:mitglied|abonnent(?:in)?|forderer|forderin|unterstutzer(?:in)?) werden|devenez (?:membre|adherent|abonne)|hazte (?:soci[oa]|suscriptora?)|become a (?:member|subscriber|supporter))[.!]?$/,
    { maxWords: 5 },
  ),
  full('navigation', 'jump-alone', /^(?:jump|skip) to\s?:?$/),
  full('sponsor', 'no-price', /^(?:no price information|check (?:amazon|walmart|ebay))$/),
  full('navigation', 'jump', /^(?:jump|skip) to\s?: .{2,80}$/, { maxWords: 14, zones: ['head', 'middle'] }),
  full('navigation', 'posted-in', /^(?:posted|filed|published) (?:in|under)\s?:? .{2,40}$/, {
    maxWords: 6,
    zones: ['head', 'tail'],
  }),
  full('other', 'call-back', /^data returned from the piano\b.{0,120}$/, { sentences: true, maxWords: 14 }),
  full(
    'other',
    'issue',
    /^(?:aus|dieser (?:artikel|text) stammt aus) (?:der |dem )?(?:ausgabe|heft) .{1,24}$|^from (?:the|our) .{0,20}\bissue\b.{0,12}$/,
    { maxWords: 8, zones: ['head', 'tail'] },
  ),
  full('sponsor', 'trust', /^why (?:you (?:can|should) )?trust .{2,40}$/, {
    maxWords: 8,
    zones: ['head', 'middle'],
    scrapes: true,
  }),
  full(
    'sponsor',
    'deals-of-today',
    /^today's best .{2,60} (?:deals?|prices?)$|^we (?:check|compare|track) over [\d.,]+ (?:million|thousand) (?:products|prices|offers)\b.{0,80}$/,
    { sentences: true, maxWords: 18 },
  ),
  // "Bono de 200 €. +18"
  full(
    'sponsor',
    'of-age',
    /^(?=.*\b(?:apuesta|bono|bet|bets|betting|wette?n?|gamble|jeu|jeux)\b).{0,140}(?:\+ ?18|18 ?\+)[.]?$/,
    {
      sentences: true,
      maxWords: 24,
    },
  ),
  full('sponsor', 'now-playing', /^(?:ahora suena|sonando ahora|now playing|jetzt lauft)\s?: .{2,100}$/, {
    maxWords: 16,
    zones: ['head', 'tail'],
  }),
  // What a link says of itself to those who do not see it.
  full(
    'share',
    'new-window',
    /(?:^|\()(?:opens in (?:a )?new (?:window|tab)|se abre en (?:una )?(?:ventana|pestana) nueva|(?:s')?ouvre dans (?:une nouvelle fenetre|un nouvel onglet)|(?:offnet|wird)(?: sich)? (?:im|in(?: einem)?) neue[mns] (?:fenster|tab)(?: geoffnet)?)\)?$/,
    { maxWords: 30 },
  ),
  full('navigation', 'other-post', /^"? ?(?:older|newer|previous|next) (?:posts?|entr(?:y|ies)|articles?) ?"?$/),
  full(
    'share',
    'like-loading',
    /^(?:like|j'aime|me gusta|gefallt mir) (?:loading|chargement|cargando|wird geladen)\W*$/,
  ),
  full(
    'share',
    'this-one',
    /^(?:compartir (?:esto|eso)|partager ceci|teilen mit|forward to a friend|epingler sur pinterest|share on (?:gab|truth social|parler|gettr))\s?:?$/,
  ),
  full(
    'navigation',
    'posts',
    /^(?:navegacion de entradas|post navigation|beitrags-?navigation|navigation (?:de l'article|des articles)|back to (?:the )?list|neuer abschnitt|article content)$/,
  ),
  full('byline', 'desk', /^(?:editor|redakteur|redacteur|redactor)\s?: \S{1,20}$/, { maxWords: 3, zones: ['tail'] }),
  // "Read the story Read the story": a link's text, and its title.
  full('navigation', 'twice', /^(.{12,200}?) \1$/, { maxWords: 60 }),
];
