import { full, hint, type Rule } from '../rule.ts';

/** What one signs up for; an address alone is none of them. */
const THING =
  "newsletters?|breaking news|up-to-the-minute news|inbox(?:es)?|mailing list|(?:morning|daily|weekly|evening) (?:briefing|e-?mail|email)|briefings?|e-?mail (?:alerts?|updates?|newsletters?|list|digest)|(?:by|via|per|par|por) (?:e-?mail|correo|courriel)|(?:news|breaking|push|mobile) alerts?|notifications?|digest|bulletin|subscription|boletin(?:es)?|bandeja|alertas|notificaciones|infolettre|lettre d'information|alertes|boite mail|rundbrief|push-?nachrichten|postfach|our (?:free |mobile |new )?app";

const SUBSCRIBE_TO = /^subscribe to [\w'& -]{2,40}!?$/;

export const newsletterRules: readonly Rule[] = [
  full(
    'newsletter',
    'reader-supported',
    /^.{2,60} is an? (?:reader|listener|viewer|member|audience)-(?:supported|funded)\b.{0,240}$/,
    { sentences: true, maxWords: 50 },
  ),
  hint('newsletter', 'subscribers', /^[^,]*\b(?:subscribers|subscriptions?|abonnenten|abonnes|suscriptores)\b[^,]*$/, {
    maxWords: 4,
  }),
  hint('newsletter', 'label-inside', /\b(?:newsletters?|infolettres?|boletin(?:es)?|digitalabo|probeabo)\b/, {
    maxWords: 6,
  }),
  full(
    'newsletter',
    'updates-from',
    /^(?:find out|learn|know) what(?:'s| is) (?:happening|going on|new) in .{2,60}\bupdates\b.{0,60}$/,
    { sentences: true, maxWords: 26 },
  ),
  full(
    'newsletter',
    'agreement',
    /^(?:\* ?)?(?:i (?:understand and |have read and )?(?:agree|consent|would like to)\b.{0,160}\b(?:terms|policy|policies|privacy|receiv(?:e|ing)|newsletters?|e-?mail(?:s|ed)?|updates|offers|data|information|conditions|subscribe|contacted)\b.{0,160}|(?:ich|je|yo|mit meiner anmeldung|en m'inscrivant)\b.{0,120}\b(?:stimme|willige|einverstanden|akzeptiere|accepte|consens|acepto|autorizo)\b.{0,200})$/,
    {
      sentences: true,
      maxWords: 50,
    },
  ),
  full(
    'newsletter',
    'received',
    /^(?:thanks?(?: you)? for (?:contacting|signing up|your (?:submission|interest|feedback|message))\b.{0,120}|we(?:'ve| have) received your (?:submission|message|request)\b.{0,60})$/,
    { sentences: true, maxWords: 24 },
  ),
  // What a form says of what is typed into it, and what becomes of an address.
  full(
    'newsletter',
    'form-says',
    /^(?:(?:a |please enter a |enter a )?(?:valid )?e-?mail(?: address)? is (?:required|not valid|invalid)|(?:please )?(?:enter|provide) a valid e-?mail\b.{0,30}|invalid e-?mail\b.{0,30}|please select at least one\b.{0,40}|(?:this field|name) is required|(?:introduce|escribe) un (?:correo|e-?mail) valido|el correo no es valido|(?:veuillez (?:saisir|entrer|indiquer) une )?adresse (?:e-?mail )?(?:in)?valide|(?:bitte )?(?:geben sie )?eine gultige e-?mail\b.{0,30}|(?:your|tu|su|votre|ihre|deine) (?:e-?mail|correo|adresse|e-?mail-adresse)\b.{0,40}\b(?:never|not|nunca|no|jamais|pas|nicht|niemals|nie)\b.{0,30}\b(?:shared?|sold|compart\p{L}+|ceded?\p{L}*|cedid\p{L}*|communiquee?|partagee?|transmise?|vendue?|weitergegeben|verkauft)\b.{0,40})[.!]?$/u,
    { sentences: true, maxWords: 18 },
  ),
  full(
    'newsletter',
    'why-received',
    /^(?:you(?:'re| are| have)? (?:are )?(?:receiv(?:ing|ed)|getting) (?:this|these) (?:e-?mails?|newsletters?|messages?)|(?:recibes|recibe|has recibido) est[ea] (?:correo|boletin|mensaje|e-?mail|newsletter)|vous (?:recevez|avez recu) (?:ce|cet|cette) (?:e-?mail|mail|message|lettre|infolettre|newsletter)|(?:sie|du) (?:erhalten|erhaltst|bekommen|bekommst) (?:diese[ns]?|unseren) (?:e-?mail|mail|nachricht|newsletter))\b.{0,160}$/,
    { sentences: true, maxWords: 30 },
  ),
  full(
    'newsletter',
    'privacy-notice',
    /^(?:privacy notice\s?[:.].{0,300}|see our (?:newsletter )?privacy policy\b.{0,60})$/,
    { sentences: true, maxWords: 60 },
  ),
  full(
    'newsletter',
    'listen',
    /^(?:(?:new ?:? ?)?you can (?:now )?listen to .{2,60}\b(?:articles?|stories)|listen to (?:the |our |more )?.{2,60}\b(?:podcast )?wherever you (?:get|listen|find)\b.{0,40}|artikel zum horen.{0,20}|(?:ecouter|ecoutez) (?:cet|l')? ?article.{0,20}|escuch[ae] (?:esta|la) (?:nota|noticia).{0,20}|produced by .{2,30} (?:audio|using .{2,40}))[.!]?$/,
    { sentences: true, maxWords: 18 },
  ),
  full(
    'newsletter',
    'for-more',
    /^for (?:all )?(?:the )?(?:latest|more) .{0,60}\b(?:download|follow|visit|subscribe|join|sign up)\b.{0,100}$/,
    { sentences: true, maxWords: 26 },
  ),
  // "So that you miss nothing, subscribe."
  full(
    'newsletter',
    'ends-in-call',
    /^.{4,160}[.!?,:] (?:suscribete|suscribase|hazte soci[oa]|subscribe(?: now| today)?|sign up(?: now| today| here)?|abonnez-vous|inscrivez-vous|jetzt abonnieren|abonnieren sie(?: jetzt)?)[.!]?$/,
    { scrapes: true, sentences: true, maxWords: 30 },
  ),
  full('newsletter', 'chat', /^chat with us (?:in|on|via) .{2,40}\. .{0,100}$/, { sentences: true, maxWords: 24 }),
  full(
    'newsletter',
    'to-inbox',
    /^(?=.*\b(?:kostenlos|gratis|gratuite?ment|free|taglich|daily|jeden|every|cada|chaque)\b).{0,80}\b(?:in ihr(?:em)? postfach|in your inbox|en (?:su|tu) (?:correo|bandeja)|dans votre boite mail)\b.{0,20}$/,
    { sentences: true, maxWords: 18 },
  ),
  full(
    'newsletter',
    'straight-to-inbox',
    /^.{0,160}\b(?:(?:straight|direct|directly|delivered|right|sent) (?:in)?to your in-?box(?:es)?|direkt in (?:ihr|dein) postfach|directement dans votre boite(?: mail)?|directamente (?:en|a) tu (?:correo|bandeja)\b.{0,20})[.!]?$/,
    { scrapes: true, sentences: true, maxWords: 30 },
  ),
  full(
    'newsletter',
    'free-offer',
    /^(?=.*(?:newsletter|boletin|infolettre)).{0,60}\b(?:free|kostenlosen?|gratuite?|gratis|gratuito)\b.{0,30}\b(?:newsletters?|boletin|infolettre)\b.{0,60}$/,
    { maxWords: 18 },
  ),
  full(
    'newsletter',
    'label',
    /^(?:premium|subscriber exclusive|for subscribers|solo para suscriptores|abonnes|abonne|nur mit abo|plus-artikel)$/,
  ),
  full(
    'newsletter',
    'channel',
    /^(?:subscribe to|follow|join|like|download|check out|visit) (?:us |our |the )?[\w.'&+ -]{0,40}?(?:youtube|telegram|whatsapp|facebook|podcast|forums?|instagram|twitter|channel|community|app|newsletter)\b.{0,120}$/,
    { sentences: true, maxWords: 24 },
  ),
  // "Since you're here …", "Your donation will support …": appeals.
  full(
    'newsletter',
    'appeal',
    /^(?:(?:ya que (?:estas|has llegado)|antes de (?:que te vayas|irte)|since you(?:'re| are) here|before you go(?=[,:…])|avant de partir|puisque vous etes (?:ici|la)|bevor (?:du|sie) (?:gehst|gehen))\b.{0,60}|(?:your|tu|votre|ihre) (?:donation|contribution|gift|donacion|aportacion|don|spende|unterstutzung) (?:will|helps?|makes|allows?|supports?|hace|ayuda|permite|nous|permet|hilft|ermoglicht)\b.{0,260})$/,
    { scrapes: true, sentences: true, maxWords: 50 },
  ),
  // "1 month free", "then 8.99 € a month": what a subscription costs.
  full(
    'newsletter',
    'costs',
    /^(?:(?:danach|dann|anschliessend|then|after that|puis|ensuite|luego|despues),? )?(?:nur |only |just |solo |seulement |ab |from |desde |des )?[$€£]? ?\d[\d.,]* ?[$€£]? ?(?:\/|per|an?|al|par|im|pro|por|je) ?(?:month|monat|mois|mes|week|woche|semana|semaine|year|jahr|an|ano)\b.{0,30}$|^(?:(?:try|teste[n]?|essayez|prueba) )?(?:\d+|one|ein(?:en)?|un|une?) (?:monate?|wochen?|tage?|months?|weeks?|days?|mois|semaines?|jours?|mes(?:es)?|semanas?|dias?) (?:gratis|free|kostenlos|gratuite?s?|offerte?s?)\b.{0,30}$|^(?:(?:diesen (?:artikel|text|beitrag)|jetzt|hier) )*weiterlesen mit .{1,40}$/,
    {
      scrapes: true,
      sentences: true,
      maxWords: 10,
      // “£14 a year for a flat.” is what something else costs.
      unless: (key) => /\d \S+ (?:year|month|week) for (?:an?|the|each|every) /.test(key),
    },
  ),
  full(
    'newsletter',
    'like-this',
    /^(?:(?:did you )?(?:like|liked|love|enjoy|enjoyed|want) (?:this|more|what you)\b.{0,60}\?(?: .{0,80})?|tell us what you think.{0,40}|have (?:an?|any) (?:story|tip|news|question|comment|opinion|thoughts?)\b.{0,60}\?.{0,200}|got a (?:tip|story)\b.{0,120}|if you have a news tip.{0,120}|was this (?:article|page|story) (?:helpful|useful)\?.{0,40}|(?:war (?:dieser|der) (?:artikel|beitrag|test)|fanden sie (?:diesen|den) (?:artikel|beitrag)) (?:hilfreich|nutzlich)\?.{0,40}|(?:cet article|cette page) vous a(?:-t-(?:il|elle))? (?:ete utile|aide) ?\?.{0,40}|¿?te ha (?:sido util|servido|resultado util) .{0,40}|rate this (?:article|story|post).{0,20})$/,
    { sentences: true, maxWords: 30 },
  ),
  // "Have you met the gull? Email dara@gannet.example"
  full(
    'newsletter',
    'ask-the-reader',
    /^(?:(?:have|did|do|are|were|is|has) (?:you|your)\b[^?]{4,120}\? (?:you can (?:reach|contact) [\p{L}.'-]+(?: [\p{L}.'-]+)?|send (?:it|them|us)|e-?mail|contact|write to|call|text|message|tell us|get in touch)\b.{0,60}(?:@|\d{3}|\bus\b|touch).{0,60}|(?:haben|kennen|wissen|waren|sind) sie\b[^?]{4,120}\? (?:schreiben|mailen|melden|rufen) sie (?:uns|sich|an|ihre)\b.{0,100}|¿?(?:has|te ha|tienes|sabes|conoces|eres|ha)\b[^?]{4,120}\? (?:escribenos|cuentanos|(?:manda|envia)nos\p{L}*|contacta con nosotros|escribe a)\b.{0,100}|(?:avez|etes|connaissez)[- ]vous\b[^?]{4,120}\? (?:ecrivez|contactez|racontez|envoyez)[- ](?:nous|a)\b.{0,100})$/u,
    { sentences: true, maxWords: 40 },
  ),
  full('newsletter', 'named-in-marks', /^(?:newsletters?|infolettre|boletin) "[^"]{2,40}"$/, {
    sentences: true,
    quotes: true,
    maxWords: 10,
  }),
  full('newsletter', 'named', /^newsletters?(?:\s?: | (?:[\p{L}' -]{2,24} \| )?(?=["|]|.*\|)).{2,60}$/u, {
    maxWords: 8,
    zones: ['head', 'tail'],
  }),
  full(
    'newsletter',
    'sign-up',
    new RegExp(
      `^(?:please )?(?:sign(?:ing)?[ -]up|subscribe|join|register|enter|get|receive|stay|never miss|don't miss|want|like what|be the first|start your|enjoy(?:ing|ed)?|did you (?:like|enjoy)|thank you for|thanks for|you(?:'re| are) (?:now|all|in|subscribed)|check your|our (?:free |daily |weekly )?newsletter|the (?:best|latest|biggest|day's)|free|daily|weekly|download)\\b.{0,220}\\b(?:${THING})\\b.{0,120}$`,
    ),
    { sentences: true, maxWords: 45 },
  ),
  // "Like this? Follow «Marl News» on WhatsApp."
  full(
    'newsletter',
    'follow-on',
    /^(?:[^.?!]{4,80}[.?!] )?(?:follow|folge|folgen sie|sigue(?: a)?|siguenos|suivez(?:-nous)?) .{2,40} (?:auf|on|en|sur) (?:tiktok|whatsapp|instagram|facebook|telegram|youtube|bluesky|threads|mastodon|linkedin|twitter|x|google (?:news|discover))[.!]?$/,
    { sentences: true, quotes: true, maxWords: 20 },
  ),
  full('newsletter', 'paid', /^(?:upgrade to (?:paid|premium)|subscribed|become a paid subscriber)[.!]?$/),
  full('newsletter', 'sign-up-to', /^sign up (?:for|to) [\w.'& -]{2,40}$/, { maxWords: 7 }),
  // "Subscribe to common sense" may head a paragraph.
  full('newsletter', 'subscribe-to', SUBSCRIBE_TO, { sentences: true, maxWords: 8, zones: ['head', 'tail'] }),
  hint('newsletter', 'subscribe-to-inside', SUBSCRIBE_TO, { maxWords: 8, zones: ['middle'] }),
  full(
    'newsletter',
    'es',
    new RegExp(
      `^(?:suscribete|suscribase|suscribirse|registrate|registrese|apuntate|recibe|recibir|reciba|unete|inscribete|quieres recibir|no te pierdas|mantente)\\b.{0,220}\\b(?:${THING}|whatsapp|noticias)\\b.{0,120}$`,
    ),
    { sentences: true, maxWords: 45 },
  ),
  full(
    'newsletter',
    'field',
    /^(?:(?:enter |your |type )*(?:e-?mail(?: address)?|first name|last name|zip code|phone number)|submit|subscribe(?: now| today| here)?|(?:see|view) (?:our )?(?:plans|subscription options)|sign (?:me )?up(?: now| today| here| for free)?|(?:join|register|rsvp|enrol|enroll|book|apply|donate|order|buy|shop|try it) (?:now|today|here)|newsletters?(?: sign-?up)?|(?:our|free|daily|weekly) newsletters?|email \*|tu (?:correo|e-?mail)|correo electronico|votre (?:adresse )?(?:e-?mail|courriel)|ihre e-?mail(?:-adresse)?|e-?mail-adresse|suscribete(?: ahora| gratis)?|dona(?: aqui| ahora| ya)|abonnez-vous|je m'inscris|s'inscrire|jetzt (?:anmelden|abonnieren|testen)|(?:zum )?newsletter(?:-anmeldung)?|zur (?:newsletter-?)?anmeldung|newsletter (?:abonnieren|bestellen)|anmelden)\*?[:.!]*$/,
    { sentences: true, zones: ['head', 'tail', 'middle'], maxWords: 6 },
  ),
  full(
    'newsletter',
    'terms',
    /^(?:by (?:signing up|subscribing|submitting|providing|entering|clicking)|this site is protected by recaptcha|you can (?:unsubscribe|opt out)(?: at any ?time| any ?time| whenever| from (?:these|our|all|any)| by | via |$)|(?:newsletters are free\. )?unsubscribe (?:at )?any ?time|we (?:will never|won't) (?:share|sell|spam)|al suscribirte|al registrarte|en vous inscrivant|vous pouvez vous desinscrire|mit (?:der|ihrer) anmeldung|sie konnen sich jederzeit|abmeldung jederzeit)\b.{0,300}$/,
    { sentences: true, maxWords: 60 },
  ),
  full(
    'newsletter',
    'paywall',
    /^(?:(?:you (?:(?:do not|don't) )?have (?:full |free )?access to this\b.{0,80}|this (?:article|story|content) is (?:for|available to|reserved for|exclusive to) .{0,40}(?:subscribers|members)(?: only)?|already (?:a )?(?:subscriber|member|have an account).{0,40}|(?:to continue reading|to read the (?:full|rest)|unlock|keep reading).{0,80}(?:subscribe|subscription|sign in|log in|register|account|article|for free|per month)?.{0,40}|you have (?:reached|read|\d+).{0,40}(?:free )?articles?.{0,40}|support (?:our|local|independent) journalism.{0,80}|(?:thank you|thanks) for (?:reading|being|supporting|visiting|registering|subscribing).{0,100}|this (?:article|story|reporting|work) (?:was|is) (?:produced|made possible|supported|funded).{0,20}(?:support|by|thanks).{0,30}(?:members|readers|donors|subscribers|viewers like you).{0,40}|(?:if you (?:can|are able),? )?(?:please )?(?:donate|become a member|join us|make a (?:gift|donation)|support us|chip in|keep us going)(?: (?:today|now|here|to|and|by)\b.{0,60})?|contenido exclusivo para suscriptores|solo para suscriptores|(?:cet )?article (?:est )?(?:reserve|disponible).{0,20}abonnes|offrir (?:l'article|un article|un abonnement)|¿?(?:quieres|tu suscripcion|si quieres)\b.{0,80}suscripcion.{0,60}|il vous reste .{0,40} de cet article.{0,100}|(?:deja abonne|deja inscrit) ?\?.{0,40}|(?:dieser artikel|weiterlesen) (?:ist )?(?:nur )?(?:fur|mit) (?:abonnenten|.{0,30}abo).{0,40}|sie haben bereits ein (?:abo|konto).{0,40}|(?:sie sind )?(?:bereits|schon) (?:abonnent(?:in)?|kunde|kundin|mitglied)\b ?\?.{0,40}|ya eres suscriptor.{0,40})[.!?]?)$/,
    { sentences: true, maxWords: 24 },
  ),
];
