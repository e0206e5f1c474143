import { full, type Rule } from '../rule.ts';

/** What the programs behind a page say where its writers say nothing: errors, forms, parts that are fetched from elsewhere. */
export const programRules: readonly Rule[] = [
  // Warning: Division by zero in /srv/pages/lib/count.php on line 12
  full(
    'other',
    'server-error',
    /^(?:php )?(?:warning|notice|deprecated|strict standards|(?:fatal|parse) error)\s?: .{3,300} in (?:\/|[a-z]:\\)\S{2,200} on line \d+\.?$/,
    { sentences: true, quotes: true },
  ),
  full(
    'navigation',
    'loading',
    /^(?:lade|loading|cargando|chargement)(?: (?:weitere|more|mas|d'autres)\b.{0,30})?[ .…]*$/,
    {
      sentences: true,
      maxWords: 6,
    },
  ),
  full(
    'comments',
    'log-in-first',
    /^(?:(?:du musst|ihr musst|sie mussen|bitte)\b.{0,60}\b(?:ein(?:ge)?log(?:gen|gt)|an(?:ge)?melde[nt]|login)\b.{0,80}\b(?:kommentare?|kommentieren|diskussion|beteiligen|teilzunehmen|antworten|bewerten)\b.{0,80}|(?:vous devez|il faut) (?:etre |vous )?(?:connecter?|inscrire?|inscrit|identifier?|enregistre)\b.{0,50}\b(?:commentaires?|commenter|reagir|participer|repondre)\b.{0,40}|(?:debes|tienes que|necesitas|hay que) (?:estar )?(?:registra(?:do|rte)|conecta(?:do|rte)|acceder|iniciar sesion|identificarte)\b.{0,50}\b(?:comentarios?|comentar|participar|responder)\b.{0,40})$/,
    { sentences: true, maxWords: 24 },
  ),
  full(
    'cookie',
    'load-content',
    /^(?:(?:please |bitte )?(?:click|klick(?:e|en sie)|cliquez|haz clic|haga clic|pulse|pulsa)\b.{0,50}\b(?:button|schaltflache|link|here|hier|ici|aqui|bouton|boton)\b.{0,40}\b(?:content|inhalte?s?|contenus?|contenidos?)\b.{0,60}\b(?:load|laden|charger|cargar|show|anzuzeigen|anzeigen|afficher|mostrar)\b.{0,30}|(?:mit dem|beim|durch das) (?:laden|abspielen|aufruf(?:en)?) (?:des|der|dieser|dieses) (?:inhalts?|videos?|karte|beitrags?|posts?|tweets?|podcasts?)\b.{0,30}\b(?:akzeptieren|stimmen|erklaren|willigen) sie\b.{0,200}|by (?:loading|playing|viewing) (?:the|this) (?:content|video|map|post|tweet|podcast),? you (?:agree|accept|consent)\b.{0,200}|en chargeant (?:ce|cette|le|la) (?:contenu|video|carte|tweet),? vous acceptez\b.{0,200}|al cargar (?:este|esta|el|la) (?:contenido|video|mapa|tweet),? aceptas?\b.{0,200})$/,
    { sentences: true, maxWords: 50 },
  ),
  full(
    'copyright',
    'site-licence',
    /^(?:(?:except where|unless) otherwise (?:noted|stated|indicated)|so(?:fern|weit) nicht anders (?:angegeben|ausgewiesen|vermerkt|gekennzeichnet)|sauf (?:mention|indication) contraire|salvo (?:que se indique lo contrario|indicacion (?:de lo )?contrari[ao]))\b.{0,60}\b(?:content|site|website|inhalte?|webseite|seite|contenus?|contenidos?|sitio)\b.{0,100}\b(?:licen[cs]\w+|lizenz\w*|cc[- ]by\b.{0,20}|creative commons)\b.{0,160}$/,
    { sentences: true, maxWords: 50, zones: ['head', 'tail'] },
  ),
];
