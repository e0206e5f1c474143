import { full, hint, type Rule } from '../rule.ts';

/** Words that are controls of a page and hardly ever a line of an article. */
const CONTROL =
  '(?:home ?page|home|menu|main menu|search|site search|close|back|go back|back to (?:top|home|homepage|news|articles|the top)|return to (?:top|home|homepage)|next|previous|prev|next (?:article|story|post|page)|previous (?:article|story|post|page)|skip to (?:main )?content|skip (?:navigation|to navigation|ad)|toggle (?:navigation|menu|search|sidebar)|open menu|close menu|show (?:more|less|menu)|load more(?: \\w+)?|view (?:all|more)|see (?:all|more)|log ?in|log ?out|sign ?in|sign ?up|sign ?out|register|subscribe|subscribe now|my account|account|my profile|create account|contact(?: us)?|about(?: us)?|help|faqs?|sitemap|privacy policy|terms of (?:use|service)|terms(?: and conditions| & conditions)?|privacy|accessibility|careers|advertise(?: with us)?|topics?|tags|categories|archives?|top|up|down|edit|print|listen|(?:listen to|hear) (?:this )?(?:article|story)|play|pause|mute|watch live|live|watch|gallery|view gallery|image \\d+ of \\d+|\\d+ of \\d+|\\d+ ?\\/ ?\\d+|page \\d+(?: of \\d+)?|slide \\d+ of \\d+|text size|a-? ?a\\+?|font size|dark mode|newsletters?|e-?paper|epaper|rss|apps?|podcasts?|videos?|photos|expand|collapse|read (?:full )?(?:article|story)|continue reading|continue|loading(?:\\.\\.\\.)?|please wait(?:\\.\\.\\.)?|javascript(?: is)? (?:required|disabled)|download (?:the|our) app|get the app|install app|open in app|translate|select language|english|deutsch|espanol|francais)';
const CONTROL_ES =
  'inicio|portada|buscar|cerrar|volver|volver (?:arriba|al inicio)|atras|siguiente|anterior|ir al contenido|saltar al contenido|iniciar sesion|accede(?:r)?|registrarse|registrate|suscribete|suscribirse|suscripciones|mi cuenta|contacto|quienes somos|aviso legal|politica de (?:privacidad|cookies)|ver (?:mas|todo|todos|todas)|cargar mas|mostrar mas|escuchar|hemeroteca|secciones|temas|etiquetas|ultima hora|noticia siguiente|noticia anterior';
const CONTROL_FR =
  "accueil|rechercher|recherche|fermer|retour|retour (?:a l'accueil|en haut)|haut de page|suivant|precedent|article (?:suivant|precedent)|aller au contenu(?: principal)?|se connecter|connexion|s'inscrire|inscription|s'abonner|abonnez-vous|je m'abonne|mon compte|contact(?:ez-nous)?|qui sommes-nous ?\\??|mentions legales|politique de confidentialite|conditions generales(?: d'utilisation)?|voir (?:plus|tout|tous)|charger plus|afficher plus|ecouter|ecouter l'article|lire plus tard|ajouter a vos favoris|rubriques|sujets|mots-cles|sommaire|en direct|le direct|plan du site";
const CONTROL_DE =
  'startseite|suche|suchen|schliessen|zuruck|zuruck (?:zur startseite|nach oben)|nach oben|zum seitenanfang|weiter|nachster (?:artikel|beitrag)|vorheriger (?:artikel|beitrag)|zum (?:inhalt|hauptinhalt)(?: springen)?|zur navigation(?: springen)?|anmelden|abmelden|registrieren|einloggen|abonnieren|jetzt abonnieren|abo|zum (?:abo|shop|warenkorb|angebot)|warenkorb|standort erkennen|kommentieren|nutzungsrechte erwerben|mein konto|kontakt|uber uns|impressum|datenschutz(?:erklarung)?|agb|hilfe|mehr (?:anzeigen|laden)|alle anzeigen|weiterlesen|vorlesen|artikel anhoren|anhoren|themen|schlagworte|ressorts|merkliste|newsticker|e-paper|mediathek';

/** Sections of papers: furniture above the title, but a heading of the article may read the same. */
const SECTION =
  '(?:news|world(?: news)?|politics|us politics|business|economy|markets|finance|money|sports?|football|soccer|opinion|opinions|editorial|editorials|letters(?: to the editor)?|columns|columnists|analysis|culture|arts|arts & culture|entertainment|lifestyle|life|style|health|science|science & environment|environment|climate|tech|technology|travel|food|books|music|movies|film|tv|weather|education|crime|local(?: news)?|national|international|metro|region|community|obituaries|classifieds|jobs|real estate|homes|cars|auto|games|puzzles|horoscopes?|shop|shopping|deals|video|photos|multimedia|features|investigations|latest|latest news|breaking news|breaking|trending|most read|most popular|popular|top stories|headlines|exclusive|live updates|uk|us|usa|u\\.s\\.|europe|asia|africa|middle east|americas|noticias|mundo|politica|economia|sociedad|deportes|cultura|ciencia|tecnologia|salud|opinion|espana|internacional|nacional|sucesos|gente|television|actualite|actualites|monde|politique|economie|societe|sports|culture|sante|sciences|planete|idees|debats|faits divers|regions|france|nachrichten|politik|wirtschaft|gesellschaft|kultur|wissen|wissenschaft|panorama|regional|lokales|ausland|inland|meinung|kommentar|feuilleton|technik|digital|gesundheit|reise|auto|finanzen|aktuelles|unterhaltung|leben|karriere|investigations?|explainers?|interviews?|reviews?|profiles?|essays?|commentary|perspectives?|long ?reads?|in depth|special report|reportage|reportaje|entrevista|enquete|entretien|hintergrund|analyse|analisis|tribune|guest (?:essay|column|opinion)|op-?ed|first person|gastbeitrag|exclusif|exklusiv|exclusiva)';

const CONTROLS = `(?:${CONTROL}|${CONTROL_ES}|${CONTROL_FR}|${CONTROL_DE})`;
const ITEM = `(?:${CONTROL}|${CONTROL_ES}|${CONTROL_FR}|${CONTROL_DE}|${SECTION})`;
const GAP = '\\s*[|·•/>»›,:;-]\\s*|\\s{1,}';

const ENTRY = "[\\p{L}\\p{N}&'.+-][\\p{L}\\p{N}&'. +-]{0,28}[\\p{L}\\p{N}&'.+-]";

export const navigationRules: readonly Rule[] = [
  full(
    'navigation',
    'back-to',
    /^(?:hier geht(?:'s| es) )?(?:zuruck )?zu[rm] .{2,40}[- ]?(?:ubersicht|startseite|archiv)[!.]?$/,
    {
      sentences: true,
      maxWords: 9,
      zones: ['head', 'tail'],
    },
  ),
  // The field's name that a scraper printed, with nothing behind it.
  full('navigation', 'field', /^(?:next ?img|img|headline|article|author|source|date|url|link)\s?:$/),
  full('navigation', 'rule', /^(?:#\s?)*$/),
  full('navigation', 'page-address', /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,12}\/\S+$/, {
    scrapes: true,
    zones: ['head', 'tail'],
  }),
  // Links for those who cannot see the page.
  full(
    'navigation',
    'skip-link',
    /^(?:(?:skip|jump|go)(?: \w+)?|zum|zur|aller|saltar|ir|passer|direkt zum) (?:directly |directement )?(?:to |al? |au |a la )?(?:the )?(?:main |site |haupt)?(?:content|navigation|index|search|footer|recipe|menu|inhalt|seiteninhalt|suche|contenido|contenu|menu|pied de page)(?: principal| springen)?$/,
  ),
  full(
    'navigation',
    'contents',
    /^(?:(?:show |hide |jump to )?(?:the )?tables? of contents?|on this page|jump to (?:a )?section|inhaltsverzeichnis|auf dieser seite|tabla de contenidos?|en esta pagina|table des matieres|sur cette page)\s?:?$/,
  ),
  // Words that a section of a page's text may have for its heading.
  full(
    'navigation',
    'contents-of-scrape',
    /^(?:contents|in this (?:article|story|post)|en este articulo|indice|(?:au )?sommaire|dans cet article|inhalt|in diesem (?:artikel|beitrag)):?$/,
    { scrapes: true },
  ),
  full(
    'navigation',
    'picture-tools',
    /^(?:\d+ )?(?:view|open|see|show|enlarge|expand)(?: the| this)? (?:image|photo|picture|gallery|images|photos)s?(?: in (?:full ?screen|gallery|lightbox))?$/,
  ),
  full(
    'navigation',
    'film-tools',
    /^(?:next up in \d+|video unavailable|the video will (?:auto-?play|start|begin)\b.{0,24}|current time .{1,30}|loaded: ?\d+ ?%.{0,20}|(?:remaining time|playback (?:rate|speed)).{0,12}|example video title will go here.{0,30}|most watched\b.{0,24}|die wiedergabe wurde unterbrochen\.?|(?:like )?(?:loading|wird geladen|cargando|chargement)(?: comments?|(?: [\p{L}]+){1,3}(?=\.\.|…))?[.…]*|after newsletter promotion|(?:video|audio) player is loading\.?|this is a modal window\.?|something went wrong\.?.{0,30}|(?:el )?(?:codigo iframe|enlace|link|url) (?:se ha |has been |was )?(?:copiado|copied)\b.{0,40}|(?:primary|secondary) sidebar|reader interactions|required fields are marked.{0,4}|skip past newsletter.{0,20})$/u,
    { sentences: true, maxWords: 9 },
  ),
  full(
    'navigation',
    'keep',
    /^(?:(?:zur|auf die) merkliste(?: hinzufugen| setzen)?|(?:diesen )?artikel (?:verschenken|merken|speichern)|weitere optionen(?: zum teilen)?|(?:fur )?spater (?:lesen|merken|speichern)|lire plus tard|leer (?:mas tarde|despues)|abo testen|jetzt testen|follow (?:topics|authors|this)\b.{0,160}|offrir cet article|(?:ajouter|sauvegarder) .{0,20}favoris|guardar (?:noticia|articulo))\.?$/,
    { sentences: true, maxWords: 30, zones: ['head', 'tail'] },
  ),
  full(
    'navigation',
    'station-footer',
    /^(?:footer|syndicate this (?:article|essay|story)|eeo (?:statement|report|public file.{0,20})|(?:fcc )?public (?:inspection )?files?|fcc applications|digital marketing|closed caption\w*.{0,40}|related (?:topics|internet links)|external links|liens externes|enlaces externos|externe links|archivado en|filed under|topics in this story|get started|ready for more\?)\s?:?$/,
    { sentences: true, maxWords: 8, zones: ['head', 'tail'] },
  ),
  full(
    'navigation',
    'category',
    /^(?:category|categories|kategorien?|categorias?|categories?|rubrik|ressort|schlagworter?|stichworte)\s?:\s?.{2,60}$/,
    { maxWords: 8 },
  ),
  // "Theme by Ada. Powered by Penpress."
  full('navigation', 'powered-by', /^(?:[^.|]{2,40}[.|] )?(?:proudly )?powered by .{2,60}$/, {
    sentences: true,
    maxWords: 12,
    zones: ['tail'],
  }),
  full(
    'navigation',
    'blog',
    /^(?:blogthis!?|blog archive|about me|(?:[►▼] ?)?\d{4} \(\d{1,4}\)|subscribe to: .{2,40}\(atom\))$/,
    { sentences: true, zones: ['tail'] },
  ),
  full(
    'navigation',
    'press-contact',
    /^(?:(?:media |press )?contacts?\s?:\s?.{0,80}(?:@|\d[\d ()-]{6,}).{0,60}|[\p{L} ]{3,30}\s?:\s?[^@.?!]{0,60}\b[\w.+-]+@[\w-]+\.[\w.-]+|(?:news )?(?:provided|published|powered) by(?: .{2,50})?|source [\p{L}\p{N}., '&-]{2,50}|for immediate release)$/u,
    { maxWords: 14, zones: ['head', 'tail'] },
  ),
  full(
    'navigation',
    'tools',
    /^(?:save for later|read later|pin for later|cite this(?: (?:article|page|story))?|metrics|download(?: pdf| transcript)?|transcript|full text|abstract only|access options|doi\s?: ?https?:\/\/\S+|(?:download )?references|reprints(?: (?:and|&) permissions)?|rights (?:and|&) permissions|request permissions|get shareable link|open access|export citation|\d[\d.,]*\s?k? (?:accesses|citations?|altmetric|downloads?|reads)|\d{1,3}-? ?min(?:ute)?n?s?\.?(?: (?:de )?(?:read|listen|watch|lesezeit|lectura|lecture|zum lesen))|listen live|watch (?:live|now|highlights|next|the video)|donate(?: now)?|give now|become a member|send flowers|plant a tree|(?:sign|view) (?:the )?guest ?book(?: online)?|share (?:your )?memories|light a candle|previous (?:issue|story|post)|next (?:issue|story|post)|(?:previous|next) (?:story|post|article)\s?: .{2,120}|anyone (?:you share|with) .{0,24}\blink\b.{0,80}|report (?:a|an) (?:typo|error|correction|problem)(?: or typo)?|reporta un error|fehler melden|signaler une erreur|reserve aux abonnes|article reserve aux abonnes|nur fur abonnenten|solo suscriptores|subscriber[- ]only(?: content)?|members only|vertrag kundigen|nutzungsbedingungen|zur (?:startseite|ubersicht)|zuruck zur ubersicht|lesermeinungen(?: \(\d+\))?|empfohlener redaktioneller inhalt|externer inhalt|contenido externo)[.:!]?$/,
    { sentences: true, maxWords: 20 },
  ),
  full(
    'navigation',
    'transcript-note',
    /^(?:accuracy and availability of|(?:.{2,30} )?transcripts are created on a rush deadline) .{2,400}$/,
    { sentences: true, maxWords: 70 },
  ),
  // What is read aloud to those who do not see, and what offers to read the text aloud.
  full(
    'navigation',
    'aloud',
    /^(?:(?:debut|fin) du widget\b.{0,60}|(?:start|end) of widget\b.{0,60}|(?:artikel |beitrag )?vorlesen (?:lassen )?\d{1,3} min\.?|la fonction d'ecoute est generee\b.{0,140}|(?:narrated|read|voiced) by (?:an? )?(?:automated|ai|artificial|computer)\b.{0,40}|.{4,80}\b(?:with|using) ai narration\b.{0,80}|(?:ecoutez?r?|listen to|escuchar?) (?:le|la|l'|the|el) (?:segment|reportage|entrevue|interview|episode|segmento)\b.{0,40})$/,
    { sentences: true, maxWords: 26 },
  ),
  full('navigation', 'label', /^(?:images?|video|audio|caption|credit|photo|source|share|tags?)\s?:$/, {
    zones: ['head', 'tail'],
  }),
  full(
    'navigation',
    'player',
    /^(?:media playback is (?:unsupported|not supported) on your device|image \d+ of ?\/? ?\d+|click to tweet|view author archive|e-?mail the author|view (?:full )?(?:gallery|profile|bio)|enlarge image|(?:post|add) (?:a )?comments?(?: \(\+\))?|about the authors?|uber den autor|uber die autorin|zu[mr] autor(?:in)?|sobre (?:la firma|el autor|la autora)|a propos de l'auteure?|loading content(?: \.\.\.)?|bild anzeigen|zum vergrossern .{0,60}|lade weitere inhalte\.*)$/,
    { sentences: true },
  ),
  full('navigation', 'control', new RegExp(`^${CONTROLS}[:!?]?$`), { zones: ['head', 'tail'] }),
  hint('navigation', 'control-inside', new RegExp(`^${CONTROLS}[:!]?$`), { zones: ['middle'] }),
  full(
    'navigation',
    'control-always',
    /^(?:back to top|skip to (?:main )?content|toggle (?:navigation|menu)|open menu|close menu|sign in|log in|sign up|load more.{0,20}|listen to (?:this )?article|click to (?:expand|enlarge|play).{0,20}|tap to (?:expand|enlarge|play).{0,20}|hide caption|toggle caption|enlarge this image|volver arriba|haut de page|nach oben|zum seitenanfang|ecouter l'article|artikel anhoren|next article|previous article|\d{1,2} min(?:ute)?s? (?:read|listen)|read(?:ing)? time:? .{1,20}|estimated reading time:? .{1,20}|(?:temps de )?lecture(?: :)? ?\d{1,2} ?min(?:utes|\.)?|\d{1,2} min(?:utos)?(?: de)? lectura|tiempo de lectura:? .{1,20}|lese(?:zeit|dauer):? .{1,20}|\d{1,2} ?min\.? lesezeit)$/,
    { sentences: true },
  ),
  full('navigation', 'row', new RegExp(`^${ITEM}(?:(?:${GAP})${ITEM})+$`), { maxWords: 60 }),
  full(
    'navigation',
    'breadcrumb',
    // Keys write » as a quotation mark.
    /^(?:(?:you are here|sie sind hier|du bist hier|estas en|vous etes ici)\s?:\s?)?(?:home|startseite|inicio|portada|accueil|news|noticias)\s*(?:[>»›"/|]\s*[^>»›"/|]{2,120}){1,6}$/,
    { zones: ['head', 'tail'], sentences: true, quotes: true },
  ),
  // "War in Tarim | Cost of Living | Climate | World": no entry begins or ends with a blank, or there are as many ways to read a row as
  // it has entries, each twice.
  full('navigation', 'bar', new RegExp(`^${ENTRY}(?:\\s?[|·•]\\s?${ENTRY}){3,}$`, 'u'), {
    maxWords: 40,
    zones: ['head', 'tail'],
  }),
  full(
    'navigation',
    'saved',
    /^(?:(?:story|article|item|recipe|artikel|beitrag|articulo|noticia) (?:saved|gespeichert|gemerkt|guardad[oa]|enregistre)[.!]?|you can find this (?:story|article|recipe) in .{3,120}|swipe (?:up|left|right|down) (?:for|to) .{3,40}|filters?(?: beta)?)$/,
    { sentences: true, maxWords: 24 },
  ),
  // "Twitter icon Facebook icon", "Comment speech bubble icon 18": what stands for a picture.
  full('navigation', 'icon', /^(?:(?:[\p{L}-]+ ){1,3}icon(?: \d+| (?:[\p{L}-]+ ?){1,3})?(?: |$))+$/u, {
    maxWords: 20,
    zones: ['head', 'tail'],
  }),
  // "Key events (9) Odette (14)"
  full('navigation', 'filters', /^(?:[\p{L}' -]{2,30} \(\d{1,4}\)\s?){2,}$/u, { maxWords: 20 }),
  full(
    'navigation',
    'poll',
    /^(?:(?:reader |online-?|quick )?(?:poll|umfrage|abstimmung|sondage|encuesta)|(?:cast your )?vote(?: now)?|je vote|voter|votar|(?:jetzt )?abstimmen|(?:see|view|show) results|voir les resultats|ver resultados|ergebnis(?:se)? (?:anzeigen|ansehen))[:!]?$/,
    { scrapes: true },
  ),
  // "Jetzt unterstützen"
  full('navigation', 'now', /^jetzt (?:\p{L}+ )?\p{L}{3,}(?:[elr]n|en)$/u, { maxWords: 3, zones: ['head', 'tail'] }),
  full('navigation', 'section', new RegExp(`^(?:the |la |le |el |les )?${SECTION}$`), { zones: ['head'] }),
  hint('navigation', 'section-inside', new RegExp(`^${SECTION}$`), { zones: ['middle', 'tail'] }),
  full(
    'navigation',
    'tags',
    /^(?:tags?|labels|topics?|related topics|filed under|filed in|posted in|categories|category|keywords|in this (?:article|story)|more on|temas|etiquetas|archivado en|sujets|mots[- ]cles|verwandte themen|themen|schlagworte|schlagworter|stichworte|tagged(?: with| as)?)\s?:\s?.{1,160}$/,
    {
      zones: ['head', 'tail'],
    },
  ),
  // "Tags ferry Ellery winter"
  hint(
    'navigation',
    'tags-without-mark',
    /^(?:tags|schlagworte|schlagworter|etiquetas|mots-cles|filed under|posted in|tagged) \p{L}.{2,120}$/u,
    {
      maxWords: 16,
      zones: ['middle', 'tail'],
    },
  ),
  full(
    'navigation',
    'tags-header',
    /^(?:tags|topics|subjects|related topics|article tags|filed under|posted in|categories|more on this topic|(?:read )?more about|explore more(?: on these topics)?|(?:mas )?temas(?: relacionados)?|tagged(?: with| as| in)?|etiquetas|sur le meme theme|mots[- ]cles|schlagworte|schlagworter|stichworte|(?:relevante )?themen|mehr lesen uber)\s?:?$/,
    {
      zones: ['head', 'tail'],
    },
  ),
];
