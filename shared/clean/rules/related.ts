import { full, hint, type Rule } from '../rule.ts';
import { isAttributed } from '../text/sentence.ts';

const LEAD =
  "(?:read|see|watch|listen|related|more|also)(?: also| more| next| now| this(?: next)?)?|(?:also|further|must|keep|recommended|suggested|latest|don't miss|trending) (?:read(?:ing)?|see|on .{2,30}|stories|articles|news|coverage)?|don't miss|related(?: (?:articles?|stories|story|news|content|coverage|posts?|links?|reading|video|topics))?|more (?:great [\\w ]{2,20} stories|from|on|about|stories|news|coverage)(?: (?:from|on|about|this|the|in))?(?: [\\w .'&-]{2,40})?|you (?:may|might)(?: also)? (?:like|be interested in|enjoy)|don't miss (?:these|this|our)(?: [\\w .'&-]{2,40})?|recommended(?: for you)?|in case you missed it|icymi|editor(?:'?s|s')? picks?|what to read next|read next|up next|explore|trending(?: now)?|from the archives?";
const LEAD_ES =
  'te interesa|puedes ver|te recomendamos ver|lee(?: tambien| mas)?|lea(?: tambien| mas)?|leer(?: tambien| mas)?|(?:te|le) puede (?:interesar|gustar)|quizas? (?:te|le) (?:interese|guste)|puede interesarte|te recomendamos|recomendamos|mas (?:sobre|informacion|noticias|en)(?: [\\w .]{2,40})?|vea(?: tambien)?|ver(?: tambien| mas)|mira tambien|mire tambien|no te pierdas|noticias? relacionadas?(?: y mas)?|articulos? relacionados?|contenido relacionado|tambien te puede interesar|relacionado|ademas lee';
const LEAD_FR =
  "a lire(?: aussi| egalement)?|regardez|lire(?: aussi| egalement| la suite)?|lisez(?: aussi)?|a voir(?: aussi)?|voir aussi|a (?:re)?decouvrir|sur (?:le meme (?:sujet|theme)|la meme thematique)|a ecouter|articles? (?:lies|similaires|recommandes|associes)|dans la meme rubrique|a ne pas manquer|notre dossier|nos articles|pour aller plus loin|(?:ca|cela) peut vous interesser|(?:vous aimerez|cela vous interessera) aussi|pour lire la suite|et videos sur le sujet|plus (?:d'infos|d'actualites|d'articles)|en savoir plus|le plus lus?|l'info en continu|(?:le )?fil (?:info|d'actu)|en continu";
const LEAD_DE =
  'lesen sie (?:auch|hier|dazu|mehr(?: zum thema)?|dazu auch)|[\\w -]{2,30} lesen auch|lesen sie auch (?:hierzu|dazu)|mehr (?:zum thema|dazu|zu|uber|aus)(?: [\\w .]{2,40})?|auch interessant|auch lesen|das (?:thema )?konnte (?:dich|sie|euch|dir|ihnen) auch (?:interessieren|gefallen)|weiterfuhrende[rn]? links?|lesen sie auch die folgenden beitrage|beitrage zum thema|empfehlungen aus dem [\\w -]{2,30}|highlights aus dem heft|das konnte sie (?:auch )?interessieren|weitere (?:artikel|nachrichten|themen|meldungen)(?: zum thema| aus .{2,30})?|siehe auch|zum thema|passend zum thema|passend dazu|ahnliche (?:artikel|beitrage)|verwandte (?:artikel|themen)|empfohlene (?:artikel|beitrage)|hier lesen|lesetipp|weitere informationen|(?:uber )?dieses thema(?: im programm|(?: hat)? berichtete?\\b.{4,120})|mehr nachrichten aus [\\w ]{2,30}|meistgelesen|lesen sie weiter|mehr|mehr lesen|mehr nachrichten';
const ALL = `(?:${LEAD}|${LEAD_ES}|${LEAD_FR}|${LEAD_DE})`;

/** Headers of lists of other articles. Alone on their line, they also speak about the lines below them. */
const RELATED_HEADER = new RegExp(
  `^(?:${ALL}|most (?:read|popular|viewed|commented|shared)(?: stories| articles| news)?(?: (?:in|on|from) [\\w .'&-]{2,30})?|popular(?: (?:now|stories|posts|articles))?|trending(?: now| stories)?|top stories|latest(?: (?:news|stories|headlines|from .{2,30}))?|other (?:news|stories|articles)|promoted (?:stories|content|links)|from (?:around|across) the web|around the web|sponsored (?:stories|links)|lo mas (?:leido|visto|popular)|mas leidas?|mas vistos?|ultimas noticias|otras noticias|les plus lus|les plus partages|les articles les plus lus|dernieres (?:actualites|infos)|a la une|meistgelesene(?: artikel)?|(?:artikel-?)?empfehlung(?:en)? der redaktion|la redaction vous (?:conseille|recommande)|(?:le )?choix de la redaction|les selections? de la redaction|latest episodes|nuestras recomendaciones|te recomendamos|our picks|viel gelesen(?: in .{2,30})?|meist-?diskutiert|meist-?kommentiert|am meisten gelesen|beliebte(?:ste)? artikel|neueste (?:artikel|nachrichten|beitrage)|top-themen|aktuelle (?:nachrichten|meldungen))\\s?[:!?.]*$`,
);

/** "More on that later.": some words and a full stop make it the text's own. */
function isStopped(key: string): boolean {
  return /^(?:\S+ ){3,}\S*[^.]\.$/.test(key);
}

/** Heads a list of other articles, by its words alone. */
export function isRelatedHeader(key: string): boolean {
  return RELATED_HEADER.test(key) && !isStopped(key);
}

export const relatedRules: readonly Rule[] = [
  full(
    'related',
    'earlier-inside',
    /^(?:previous(?:ly)? (?:coverage|reporting|stor(?:y|ies))|earlier (?:coverage|stor(?:y|ies)|reporting)|past coverage|read on)\s?:\s?.{12,160}$/,
    { maxWords: 26 },
  ),
  full('related', 'lead', new RegExp(`^[([]?${ALL}\\s?[:|>»›]\\s?.{2,200}$`), {
    sentences: true,
    // Headlines hold what somebody said.
    quotes: true,
    maxWords: 32,
    // "Up next: The Rovers are at Keld on Saturday." is told, not offered.
    unless: (key) => (/^(?:up next|mehr)\b/.test(key) && isStopped(key)) || (/["']/.test(key) && isAttributed(key)),
  }),
  // French papers put no mark behind it: « Lire aussi Le pont a cent ans »
  full(
    'related',
    'lead-alone',
    /^(?:a lire(?: aussi)?|lire aussi|a voir aussi|lesen sie auch|lee tambien|lea tambien|also read) .{12,160}$/,
    {
      maxWords: 26,
    },
  ),
  // "[ Gold collar goes on display ]"
  full('related', 'bracketed', /^\[ .{16,140} \]$/, { sentences: true, quotes: true, maxWords: 24 }),
  // "[Video] The valley from above"
  full(
    'related',
    'film-or-sound',
    /^\[(?:videos?|photos?|images?|audio|podcast|en images|en video|fotos?|bilder|diaporama|galeria|gallery|watch|listen|infographie)\] .{6,140}$/,
    {
      sentences: true,
      maxWords: 24,
    },
  ),
  // "Ann Lee joins the panel to discuss the bridge on 'Morning Ferry.'"
  full(
    'related',
    'of-programme',
    /^.{3,160}\b(?:discuss(?:es)?|reports?|joins?|reacts?|weighs? in|breaks? down|explains?|speaks?|talks?|argues?|analy[sz]es?|details|shares?|examines?|looks? at)\b.{0,200}\b(?:on|for|to) ['"][^'"]{3,40}[.,]?['"]?\.?$/,
    { scrapes: true, sentences: true, quotes: true, maxWords: 36, zones: ['head'] },
  ),
  full(
    'related',
    'more-of-section',
    /^(?:more|other|latest|top|recent) (?:\p{L}+ ){1,3}(?:news|stories|coverage|headlines|articles|videos)$|^(?:mas|otras|ultimas) noticias (?:de|sobre|en) .{2,30}$|^(?:mehr|weitere|aktuelle|neue) (?:nachrichten|meldungen|artikel|themen|videos) (?:aus|zu|von|uber) .{2,30}$|^(?:plus d'|autres |toute l')(?:actualites?|articles|infos) (?:de|du|sur|en) .{2,30}$/u,
    { maxWords: 7, zones: ['tail'] },
  ),
  full('related', 'count', /^\d{1,2} (?:related|relacionad[oa]s)(?: (?:articles|stories|noticias))?$/),
  full('related', 'mehr', /^.{10,140}[?.!] (?:mehr|plus|mas|more)$/, { maxWords: 24 }),
  full(
    'related',
    'of-the-day',
    /^(?:(?:video|photo|picture|cartoon) of the (?:day|week)|video du jour|video del dia|video des tages|bild des tages|[\w']+ pick of the (?:week|day))\s?:?$/,
    {
      sentences: true,
    },
  ),
  full(
    'related',
    'latest-from',
    /^(?:recent|latest|more|other|top) (?:stories|news|headlines|articles|videos) (?:from|on|at) .{2,40}$/,
    { maxWords: 9 },
  ),
  full('related', 'also-on', /^also on [\w.-]+\.\w{2,4}\b.{2,200}$/, { sentences: true, maxWords: 34 }),
  full(
    'related',
    'click-here',
    /^(?:click|tap|press) (?:here )?(?:here|to read|to see|for more|to continue|to watch|to view|to learn|through|on the link)\b.{0,120}$/,
    { sentences: true, maxWords: 24 },
  ),
  full(
    'related',
    'read-more',
    /^(?:to )?(?:read|see|watch|find out|learn|get|view|discover) (?:the )?(?:more|full|rest|original|entire|complete)(?: (?:of|article|story|post|report|interview|here|now|at|on|from|about|this|the|in|coverage|news|details|by|original|version|our|your|stories|»|\.\.\.))*(?: [\w.'&/ -]{2,50})?(?: here)?[.!»]*$/,
    { maxWords: 10 },
  ),
  full(
    'related',
    'read-here',
    /^(?:read|see|watch|find|view|listen to) (?:the |it |our |this |more |full )*(?:original |full |entire |whole )?(?:article|story|post|report|interview|piece|it|more|coverage|podcast|video)? ?(?:here|now|below)[.!]?$/,
    {
      sentences: true,
      maxWords: 10,
    },
  ),
  // "Read our full review of the lamp."
  full(
    'related',
    'read-our',
    /^(?:read|see|watch|check out) (?:our|the|my) (?:full|complete|entire|in-depth|hands-on) .{0,60}\b(?:reviews?|report|story|interview|guide|coverage|analysis|explainer)\b.{0,40}$|^lire (?:notre|le) (?:test|critique|article|dossier) complet\b.{0,60}$|^(?:lesen sie )?(?:hier )?(?:unser(?:en)?|den|zum) (?:ausfuhrlichen|vollstandigen|kompletten) (?:test|bericht|artikel)\b.{0,60}$|^lee (?:nuestra|nuestro|la|el) (?:analisis|resena|critica|reportaje) complet[oa]\b.{0,60}$/,
    { scrapes: true, sentences: true, maxWords: 14 },
  ),
  full(
    'related',
    'es-fr-de-more',
    /^(?:leer mas|lea mas|lee mas|ver mas|seguir leyendo|sigue leyendo|continuar leyendo|leer (?:la )?(?:noticia|nota) completa|lire la suite(?: de l'article)?|lire plus|en savoir plus|continuer la lecture|voir plus|weiterlesen|mehr lesen|mehr erfahren|jetzt lesen|hier weiterlesen|zum artikel|zum vollstandigen artikel)(?: (?:aqui|ici|hier|en|sur|auf|bei|uber|apres la publicite|nach der anzeige) ?.{0,50})?[.!:]?$/,
    {
      maxWords: 12,
    },
  ),
  full('related', 'header', RELATED_HEADER, { zones: ['tail'], sentences: true, maxWords: 12, unless: isStopped }),
  full(
    'related',
    'header-sure',
    /^(?:related (?:articles?|stories|story|news|content|coverage|posts?|links?|reading)|you (?:may|might)(?: also)? (?:like|be interested in)|recommended for you|most (?:read|popular|viewed)(?: stories| articles| news)?|trending now|read next|up next|what to read next|more from .{2,40}|more stories|in case you missed it|from (?:around|across) the web|promoted (?:stories|content|links)|sponsored (?:stories|links)|te puede interesar|noticias relacionadas|articulos relacionados|contenido relacionado|lo mas (?:leido|visto)|a lire (?:aussi|egalement)|lire aussi|sur le meme (?:sujet|theme)|articles (?:lies|similaires|recommandes|associes)|les plus lus|lesen sie auch|mehr zum thema|das konnte sie auch interessieren|auch interessant|ahnliche artikel|weitere artikel|meistgelesen|empfohlene artikel)\s?[:!]*$/,
  ),
  hint('related', 'header-inside', RELATED_HEADER, { zones: ['head', 'middle'], sentences: true, unless: isStopped }),
];
