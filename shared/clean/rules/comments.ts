import { full, hint, type Rule } from '../rule.ts';

const COUNT = '\\d[\\d.,]*\\s?k?';

export const commentsRules: readonly Rule[] = [
  full(
    'comments',
    'logged-in',
    /^(?:sie sind (?:aktuell |derzeit )?nicht (?:eingeloggt|angemeldet).{0,80}|um .{2,80} (?:kommentieren|bewerten) zu konnen.{0,80}|(?:diese[rs]?|der) (?:eintrag|beitrag) wurde (?:am .{6,60} )?(?:veroffentlicht|geschrieben|verfasst|erstellt).{0,300}|this entry was posted (?:on|in|by) .{2,160}|posted (?:on|in|under) .{2,80} (?:by|in|under|with|\|).{0,80}|bookmark the permalink.{0,20}|hinterlasse einen kommentar|deja una respuesta|laisser un commentaire)$/,
    { sentences: true, quotes: true, maxWords: 60, zones: ['head', 'tail'] },
  ),
  full(
    'comments',
    'share-thoughts',
    /^(?:share or comment on (?:this|the)\b.{0,200}|share what you think|share your (?:thoughts|views|opinion)s?\b.{0,60}|what do you think\? .{2,40}|no comments? (?:have|has) (?:so far |yet )?been\b.{0,200}|sorry, we are (?:currently )?unable to accept comments\b.{0,200}|comments? unavailable|comment now|(?:die )?kommentarfunktion (?:ist )?(?:geschlossen|deaktiviert).?|(?:rellena|completa) tu nombre\b.{0,40}\bcomentar|the rules of (?:replying|commenting|the conversation)\b.{0,300}|comments? \d[\d.,]*|(?:\d[\d.,]*|one|no) (?:thoughts? on|reflexions? sur|gedanken? zu|pensamientos? en) " ?.{2,200}"|discussion about this (?:post|article|story)(?: .{2,30})?|(?:voir|lire|afficher) les (?:commentaires|reactions)|ver (?:los )?comentarios|kommentare (?:lesen|ansehen|einblenden)|l'espace des (?:contributions|commentaires) est\b.{0,60}|contribuer)$/,
    { sentences: true, quotes: true, maxWords: 60, zones: ['head', 'tail'] },
  ),
  // Reach Ann Lee at 555-0142 or follow her on X @annlee.
  full(
    'comments',
    'reach-the-writer',
    /^(?:reach|contact|e-?mail|call|text) (?:(?:the )?(?:writer|reporter|author)|(?:[\p{L}.'-]+ ){1,3}?[\p{L}.'-]+) (?:at|on|via|by) (?:[(]?\d{3}[-) .]|[\w.+-]+@|@\w|e-?mail at).{0,100}$/u,
    { sentences: true, maxWords: 24, zones: ['tail', 'middle'] },
  ),
  full('comments', 'more', /^\d[\d.,]* more (?:comments?|replies)\W*$/, { sentences: true }),
  full(
    'comments',
    'count',
    new RegExp(
      `^(?:(?:show|view|read|see|load|join|all|ver|voir|lire|les|alle) ?(?:the |all |los |les )?)?(?:(?:forum|discussion|debat)\\s?: )?(?:(?:${COUNT}|no|one|sin|aucun|keine) (?:reader |user |more )?(?:comments?|postings?|repl(?:y|ies)|responses?|comentarios?|commentaires?|kommentare?|antworten|reactions?|reponses?|leserkommentare)\\s?:?|(?:comments?|comentarios?|commentaires?|kommentare?|reactions?)\\s?[:(]\\s?${COUNT}\\s?\\)?)$`,
    ),
  ),
  full(
    'comments',
    'header',
    /^\[?(?:(?:show |view |hide |load |read |post |add |see )?(?:all |the |more )?comments?|reader comments?|comments? (?:are )?(?:closed|section|policy|off|below)|join the (?:conversation|discussion|debate)|start the (?:conversation|discussion)|the conversation|(?:leave|post|write|add|submit) a (?:comment|reply|response)|leave your comment|be the first to (?:comment|reply|share your thoughts)|what do you think|have your say|cancel reply|log in to (?:comment|reply)|comentarios?|deja (?:un|tu) comentario|dejar un comentario|escribe un comentario|anade un comentario|comentar|commentaires?|laisser un commentaire|ajouter un commentaire|reagir|reagissez|commenter(?: cet article)?|soyez le premier a (?:reagir|commenter)|kommentare?|kommentar(?:e)? (?:schreiben|verfassen|hinterlassen|anzeigen|abgeben)|diskutieren sie mit|jetzt (?:kommentieren|mitdiskutieren)|schreiben sie (?:den ersten|einen) kommentar|se el primero en comentar)[.!:?\]]*$/,
    { sentences: true, maxWords: 8 },
  ),
  full(
    'comments',
    'count-of',
    /^(?:\d[\d.,]* (?:kommentare?|comments?|commentaires?|comentarios?) (?:zu|on|sur|sobre|en|a) ".{2,200}|(?:ir a|ver|aller aux|zu den|go to|jump to) (?:los |les |the )?(?:comentarios|commentaires|kommentaren|comments)(?: (?:section|\d[\d.,]*))?)$/,
    { sentences: true, quotes: true, maxWords: 40 },
  ),
  full(
    'comments',
    'sign-in',
    /^(?:you must|you need to|please|sign in|log in|register|to|debes|inicia sesion|vous devez|connectez-vous|sie mussen|melden sie sich|bitte).{0,60}\b(?:to|and|para|pour|um|zu)?\s?(?:post|leave|join|add|write|make|comentar|comment|commenter|kommentieren|participer|participate)\b.{0,30}$/,
    {
      sentences: true,
      maxWords: 14,
    },
  ),
  full(
    'comments',
    'rules',
    /^(?:comments? (?:are|will be|may be) (?:moderated|closed|reviewed|turned|subject)|please (?:be (?:civil|respectful)|keep (?:comments|it)|read our (?:comment|community)).{0,120}|(?:read )?(?:our|the) (?:community|comment(?:ing)?) (?:guidelines|policy|rules).{0,60}|your e-?mail address will not be published).{0,160}$/,
    {
      sentences: true,
    },
  ),
  full(
    'comments',
    'house-rules',
    /^(?:keep it clean\b.{0,140}|please turn off your caps lock.{0,10}|be (?:nice|proactive|truthful)\. .{10,160}|don't threaten\. .{10,120}|share with us\. .{10,140}|(?:welcome to|watch) (?:the|this) discussion|(?:post|add) a comment as .{3,30}|react to this (?:story|article)|stop watching this discussion.{0,20})[.:!]?$/,
    { sentences: true, maxWords: 30, zones: ['tail'] },
  ),
  // The form below a blog.
  full(
    'comments',
    'remember-me',
    /^(?:save my name|guarda(?:r)? mi nombre|enregistrer mon nom|meinen namen)\b.{0,140}$/,
    { sentences: true, maxWords: 26 },
  ),
  full(
    'comments',
    'control',
    /^(?:reply|thank|thanks|report|restacks?|report abuse|flag|upvote|downvote|sort by:?(?: (?:recommended|newest|oldest|best|most liked))?|newest|oldest|most liked|\d+ (?:likes?|upvotes?|points?)|(?:reply|responder|repondre|antworten)(?:\s?[|·(]\s?\d*\)?)?|(?:kommentar )?melden|denunciar(?: (?:el )?comentario)?|signaler(?: (?:le |ce )?commentaire)?|report (?:this )?comment)$/,
    {
      zones: ['tail'],
    },
  ),
  hint('comments', 'control-inside', /^(?:reply|thank|report|flag|responder|repondre|antworten)$/),
  hint(
    'comments',
    'ago',
    /^(?:[\w .-]{2,30}[|·, ]+)?(?:\d+|an?|one) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/,
  ),
];
