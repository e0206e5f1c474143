import type { RemovalKind } from '../model/removal.ts';
import type { Evidence } from './evidence.ts';
import type { OwnNames } from './metadata/own-names.ts';
import type { Zone } from './rule.ts';
import type { Line } from './text/line.ts';
import { isNote, isReported, isStatement } from './text/sentence.ts';

/**
 * Pages speak to their readers, articles rarely do: “Sign up …”, “Your account …”. That alone proves nothing, nor does a word of the
 * page's services; together they are two observations.
 */

/** How calls to a reader begin. French and German form them by an ending or a pronoun, whatever the verb. */
const CALL = new RegExp(
  `^["'([¿¡]*([^:|.?!]{2,40}(?::| \\|) )?["'(¿¡]*(?:${[
    // English
    "(?:please|(?:can|could|will|would|won't) you|what's your|what do you|be the first|don't|never|do you|have you|are you|want|wanna|got|need|like|love|enjoying|interested|looking|to (?:continue|read|leave|post|comment|get|receive|use|view|watch|see)|for (?:all )?(?:the latest|more)|by (?:posting|continuing|clicking|signing|submitting|using|subscribing|registering|entering))",
    '(?:sign|subscribe|follow|get|download|join|read|watch|listen|click|tap|share|save|log|register|create|enter|add|pin|search|support|fund|donate|contact|e-?mail|call|send|tell|type|report|submit|try|start|explore|discover|browse|find|see|check|visit|turn|enable|allow|accept|manage|upgrade|unlock|shop|print|reply|reuse|republish|help|let|stay|receive|view|keep|continue|become|give|rate|vote|suggest|set|choose|copy|load|customi[sz]e|play|skip|hide|show|notify|request|tag|generate|summari[sz]e|translate|pass|rate|activate|select|update|verify|confirm|complete|leave|post|write|ask|buy|order|claim|redeem|install|open|scroll|swipe|learn|head|go)',
    // Spanish
    '(?:suscrib\\p{L}+|registra\\p{L}*|regis?trese|apunta\\p{L}*|inicia|descarga|descubr[ea]|recib[ae]|reciba|lee|lea|escuch[ae]|compart[ea]|sigue|siga|(?:sigue|escribe|escucha|llama|envia|cuenta|ayuda|contacta|visita|acompana|encuentra|manda)nos|unete|unase|particip[ae]|comenta|envia\\p{L}*|consult[ae]|acced[ea]|activ[ae]|ayuda\\p{L}*|apoy[ae]|entra|anad[ea]|continua|contin[uú]e|mira|vea|ve|haz|haga|quieres|quiere usted|tienes|hazte|si (?:quieres|tienes|eres|ya|continuas|sigues|deseas)|no te (?:pierdas|lo))',
    // French
    '(?:ne )?(?!(?:chez|assez|nez|rez|suez|fez|lez)\\b)\\p{L}{2,}ez\\b',
    "(?:deja (?:abonne|inscrit|un compte)|vous (?:avez|souhaitez|voulez|etes|pouvez|n')|je (?:m'|cree|decouvre|profite))",
    // German
    '(?:(?:wie|was|wo) )?(?!(?:wenn|denn|dann|sondern|nun|schon|kann|den)\\b)\\p{L}{3,}n sie\\b',
    '(?:folge?|abonniere|teile|lies|lade|melde|klicke?|werde|hole? (?:dir|dich|euch|das|die|den|jetzt)|jetzt|hier|bitte|du (?:hast|willst|mochtest|kannst)|hast du|willst du|um (?:diese|diesen|dieses|mit|den|weiter|alle)\\b)',
  ].join('|')})(?![\\p{L}\\d'])(?!-(?!up\\b|in\\b|out\\b)\\p{L})`,
  'u',
);

/** How a page offers what it sends again and again, and how a story of somebody's days begins. */
const AGAIN =
  /^["'(¿¡]*(?:every|each|chaque|cada|jede[nrs]?) (?:day|week|month|morning|evening|\p{L}+day|jour|semaine|matin|soir|mois|\p{L}+di|dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|manana|tarde|mes|tag|woche|morgen|abend|\p{L}+tag)(?![\p{L}'])/u;

const HOW_OFTEN =
  /(?<![\p{L}'])(?:(?:every|each|chaque|cada|jede[nrs]?)(?: (?:other|second|zweite[nrs]?|deuxieme))?|(?:tous|toutes) les|tod[oa]s l[oa]s) (?:days?|weekdays?|weeks?|months?|mornings?|evenings?|\p{L}+days?|jours?|semaines?|matins?|soirs?|mois|\p{L}+dis?|dias?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|semanas?|mananas?|tag|woche|morgen|abend|\p{L}+tag)(?![\p{L}'])|\b(?:de lunes a viernes|monday to friday|du lundi au vendredi|montags? bis freitags?)\b/u;

/** Names what only pages offer, or speaks to the reader. */
export function offers(key: string): boolean {
  return READER.test(key) || SERVICE.test(key) || OBJECT.test(key);
}

/** “The best of the valley every Friday”: how a page speaks of what it sends. */
export function tellsHowOften(key: string): boolean {
  return HOW_OFTEN.test(key);
}

/** An appeal may lead up to its call: "We are free for everyone. Can you chip in?" */
const PLEA =
  /(?<=[.!?] )(?:(?:can|could|will|would|won't) you|(?:[^.?!]{4,60}, )?please (?:sign in|log in|register|subscribe)|sign up|subscribe|donate|click (?:here|for|to)|(?:e-?mail|write to|contact|tell|send) us|(?:schicken|schreiben|senden|melden) sie|(?:ecrivez|envoyez)[- ]nous|escribenos|cuentanos|join|follow us|download (?:the|our))\b/;

/** The reader, or the page that means itself. German “du” is a French article. */
const PERSON =
  /(?<![\p{L}'])(?:you|your|yours|you're|you've|you'll|us|our|we|we'll|we're|tu|tus|te|ti|tuya?|usted|nuestr[oa]s?|nosotros|vous|votre|vos|nous|notre|nos|dich|dir|deine?[rmn]?|uns|unsere?[rmn]?|wir|ihnen)(?![\p{L}'])/u;

/** The reader alone. */
const READER =
  /(?<![\p{L}'])(?:you|your|yours|you're|you've|tu|te|usted|vous|votre|vos|dich|dir|deine?[rmn]?|ihnen)(?![\p{L}'])/u;

/** Speaks to the reader, of whoever writes, or gives an address to write to. */
export function speaksOfPage(key: string): boolean {
  return PERSON.test(key) || /\S@\S/.test(key);
}

/** The page that means itself. */
const SELF =
  /(?<![\p{L}'])(?:(?<!\bof )us|our|ours|nuestr[oa]s?|nosotros|nous|notre|nos|uns|unsere?[rmn]?)(?![\p{L}'])/u;

/** What only pages offer. */
const SERVICE =
  /(?<![\p{L}'])(?:the best (?:of|stories)|le meilleur de|lo mejor de|das beste aus|newsletters?|in-?box|unsubscribe\w*|javascript|cookies?|browser|password|user agreement|privacy|privacidad|vie privee|privatsphare|reader-supported|readers like you|brings you|terms of (?:use|service)|house rules|e-?mail address|push notifications?|news alerts?|ad[- ]?blocker|paywall|subscriptions?|subscribers?|hashtag|podcasts?|comments? section|community guidelines|boletin(?:es)?|suscripcion(?:es)?|suscriptor(?:es|as?)?|contrasena|navegador|iniciar sesion|correo electronico|infolettre|abonnements?|abonnes?|mot de passe|navigateur|boite mail|votre (?:adresse )?e-?mail|desinscrire|abo|abos|abonnenten|abonnement|merkliste|kundenkonto|passwort|einwilligung|zustimmung|datenschutz\w*|push-?(?:nachricht|mitteilung|meldung|benachrichtigung|service|dienst)\w*|google (?:news|noticias|discover|actualites)|our (?:free )?(?:daily|weekly|monthly) \p{L}+|our free \p{L}+|jederzeit (?:kundbar|abbestellbar|abmelden)|cancel any ?time|sans engagement|sin permanencia|digitalabo|probeabo)(?![\p{L}])/u;
/** What pages offer, and articles speak of, too. */
const OBJECT =
  /(?<![\p{L}'])(?:apps?|accounts?|articles?|stor(?:y|ies)|posts?|pages?|(?:web)?sites?|devices?|comments?|commenting|conversation|alerts?|notifications?|e-?mails?|videos?|streaming|links?|preferences|settings|profile|details|feedback|messages?|access|journalism|newsroom|tips?|sources?|search|results|feature|content|coverage|headlines|sections?|topics?|news|offers|deals|updates|reviews|brands|cuenta|articulos?|noticias?|lectura|leyendo|redes|dispositivos?|usuario|comentarios?|redaccion|contenidos?|aplicacion|notificaciones|alertas|titulares|compte|articles?|lecture|appareils?|commentaires?|redaction|contenus?|diaporama|reseaux|appli(?:cation)?|alertes|actualites?|actus?|fil|services?|konto|artikel|beitrag|gerat|netzwerke?|inhalte?n?|kommentare?n?|redaktion|meldungen|aktualisierung(?:en)?|nachrichten|themen|einstellungen|leser|fehler|app|angebote?)(?![\p{L}])|whatsapp|telegram|kanal|canal|channel|chaine|(?<!d')\b(?:here|hier|ici|aqui)[.!]?$|@\w|https?:|www\.|\.(?:com|example|org|net)\b|#\p{L}/u;

const PRICE = /\d ?(?:€|eur\b|euros?\b)|[$€£] ?\d/;

/** "Ad-free from 3.99 € a month". */
const OFFER =
  /\b(?:ab|from|for|por|desde|des|a partir de|fur|nur|only|just) [$€£]? ?\d[\d.,]* ?[$€£]? ?(?:\/|per|a|al|par|im|pro) ?(?:month|monat|mois|mes|week|woche|semana|semaine|year|jahr|an|ano)\b/;

/** “Try it: 4 weeks for 1 €” */
const TRIAL =
  /^(?=.*(?:\d ?(?:€|euros?\b)|[$€£] ?\d)).*\b(?:\d+|an?|einen?|un|une) (?:weeks?|months?|woche[n]?|monate?|mois|mes(?:es)?|semanas?|semaines?)\b/;

/** Offers something for a price a month. */
export function beginsOrOffers(key: string): boolean {
  return beginsAsCall(key) || OFFER.test(key) || TRIAL.test(key);
}

/** Buttons of pages in these languages name what they do: "Añadir usuario", "Afficher le diaporama", "Netzwerke aktivieren". */
const ORDER: Readonly<Record<string, RegExp>> = {
  es: /^\p{L}{3,}(?:ar|er|ir)(?=\s)/u,
  fr: /^(?:s'|se )?\p{L}{3,}(?:er|ir|re)(?=\s)/u,
  de: /^(?=.*\s\p{L}{3,}(?:ern|en)$)/u,
};

/** Begins as calls to a reader do. */
export function beginsAsCall(key: string): boolean {
  return CALL.test(key) || AGAIN.test(key);
}

/** What only pages offer and this text is about all the same: cookies, newsletters, subscriptions. */
export interface Subjects {
  has(word: string): boolean;
  /** The text speaks to its readers throughout. */
  guide: boolean;
  kinds: ReadonlySet<string>;
}

export const NO_SUBJECTS: Subjects = { has: () => false, guide: false, kinds: new Set() };

export interface Address {
  /** Begins as a call to the reader. */
  calls: boolean;
  /** Names what only pages offer; otherwise something that articles speak of, too. */
  sure: boolean;
  /** The page means itself, and what only pages offer. */
  own: boolean;
  /** Names nothing but what the text is about. */
  ofSubject: boolean;
}

const SERVICES = new RegExp(SERVICE.source, 'gu');

/** What only pages offer, as a key names it. */
export function servicesIn(key: string): string[] {
  return key.match(SERVICES) ?? [];
}

/** Says “you” or “we”, or calls: such a sentence tells nothing of what a text is about. */
export function speaksToReader(key: string): boolean {
  return PERSON.test(key) || CALL.test(key) || AGAIN.test(key);
}

/**
 * How a line of a text in a language (BCP 47, null where it is not known) speaks to the reader about the page; null for one that
 * does not. Whoever names the page's own name means “us”.
 */
export function readAddress(
  line: Line,
  language: string | null,
  own: OwnNames | null = null,
  subjects: Subjects = NO_SUBJECTS,
): Address | null {
  const { key } = line;
  if (line.words < 2 || line.words > 45 || key.length > LONGEST || OF_TEXT.test(key)) return null;
  const order = line.sentence || line.words > 5 ? null : (ORDER[language ?? '']?.exec(key) ?? null);
  const ordered = line.sentence && isStatement(key) ? null : CALL.exec(key);
  const asked = ordered ?? PLEA.exec(key) ?? order;
  const again = asked ? null : AGAIN.exec(key);
  if (again && !isSent(key, again[0].length)) return null;
  const call = asked ?? again;
  if (!call && (!PERSON.test(key) || (line.sentence && line.words > ASIDE))) return null;
  // “Sign up, log in” is one observation, not two.
  const rest = call ? key.replace(call[0], call[1] ?? '') : key;
  // Interviews print the paper's name before what they ask.
  const named = call !== null && own?.has(key.replace(call[0], '')) === true;
  const services = servicesIn(rest);
  const ofGuide = subjects.guide && (line.sentence || STEP.test(line.text));
  const offered = !ofGuide && services.some((word) => !subjects.has(word));
  const object = OBJECT.test(rest) || (!line.sentence && PRICE.test(rest));
  const names = named || object || services.length > 0;
  const sure =
    named ||
    offered ||
    OFFER.test(rest) ||
    (TRIAL.test(rest) && SELF.test(rest)) ||
    (names && (SELF.test(rest) || (/\byour?\b/.test(rest) && /\bwe\b/.test(rest))));
  if ((!sure && !names) || isReported(key) || (line.sentence && isOfText(line))) return null;
  if (line.sentence && (call === null ? OTHERS.test(key) : !sure && ENSUES.test(key))) return null;
  const ofSubject = !sure && (ofGuide || (!object && services.length > 0));
  return { calls: call !== null, sure, own: SELF.test(rest) && services.length > 0, ofSubject };
}

/** A sentence that tells what befell a page's thing, what has been changed in this text, or what its writer asks for. */
function isOfText(line: Line): boolean {
  const { key, words } = line;
  return isTold(line) || DENIED.test(key) || isNote(key) || (words >= ASIDE_OF_WRITER && WRITER.test(key));
}

/** “Every morning in your inbox”; but “Every Thursday my pupils …”: a letter is sent to a reader. `from`: where what is sent stands. */
function isSent(key: string, from: number): boolean {
  return READER.test(key) || CALLED.test(key.slice(from)) || SERVICE.test(key);
}

/** An order to the reader, behind how often: chaque matin, recevez … */
const CALLED = /^,? (?:\p{L}{2,}ez|recib[ae]|reciba|lesen sie|receive|get|join)(?![\p{L}'])/u;

/** A step of a guide: “3. Change your password while you are there”. */
const STEP = /^\d{1,2}[.)]\s/;

/** Heads what a text itself rests on. */
const OF_TEXT = /^(?:our|unsere|nos|nuestr[ao]s) (?:sources|quellen|fuentes|methods?|methode|metodo)$/;

/** “If you have tried it, I would love to hear of it”: whoever says “I” in so many words is the writer. */
const WRITER = /(?<![\p{L}'])(?:i|i'd|i'm|i've|i'll|ich|j'ai|j'aimerais)(?![\p{L}'])/u;
const ASIDE_OF_WRITER = 12;

/** “Our newsletter arrived with a hole in it”: what happened to a page's thing is told, not offered. “Curated by” is no tense. */
const TOLD =
  /^(?:our|unsere?[mnrs]?|notre|nos|nuestr[oa]s?) (?:[\p{L}-]+ ){1,3}?(?:(?:\p{L}{2,}ed(?! by)|was|were|had|came|went|fell|ran|got|lost|made|kam|kamen|war|waren|wurde|wurden|hatte|ging|etait|etaient|fut|avait|llego|llegaron|fue|fueron|era|eran|habia)\b|(?:est|sont) (?:arrive|parti|tombe|reste)e?s?\b)/u;

/** “Nuestra redacción la probó”: only with its accent is it a tense. */
const TOLD_WITH_ACCENT = /^Nuestr[oa]s? (?:\p{L}+ ){1,3}?\p{L}{2,}(?:ó|aron|ieron)(?!\p{L})/u;

function isTold({ key, text }: Pick<Line, 'key' | 'text'>): boolean {
  return TOLD.test(key) || TOLD_WITH_ACCENT.test(text);
}

/** “Read the report and you will find the crack on page 14”: what a call leads to is told as well. */
const ENSUES =
  /,? (?:and|or) (?:you(?:'ll| will| get| can| may| see| find| hear| lose| learn| start)|(?:the|his|her) \p{L}+ \p{L}+s)\b|,? et (?:le|la|les|l'|on|il|elle|vous) ?\p{L}|,? y (?:te|se|le|os|la|el) \p{L}{3,}|,? und (?:der|die|das|sie|man|es) \p{L}/u;

/** Somebody else is told of. In other languages he and she may be a letter. */
const OTHERS = /^(?!.*\bours?\b).*\b(?:he|she|him|his|hers?)\b/;

/** No page denies what it must offer. */
const DENIED =
  /\b(?:cannot|can't|can never) (?:unsubscribe|opt out|cancel)\b|\bkann man (?:sich )?nicht (?:abbestellen|abmelden|kundigen)\b|\bno (?:se puede|puedes) dar(?:se|te) de baja\b|\bon ne (?:peut|se) (?:pas )?(?:se )?desabonner? pas\b/;

/** In UTF-16 code units. */
const LONGEST = 500;
/** Words of a paragraph that says “you” or “we” and is the writer's own. */
const ASIDE = 30;

/** Of the sentences between the first paragraph and the last, this share speaks to the reader in a guide; in a report one in fifty. */
const GUIDE = 0.25;
/** Sentences below which a share tells nothing. */
const FEWEST = 8;

/** A guide or a manual: its own sentences call to the reader and say “you”. */
export function isGuide(sentences: readonly Line[], share = GUIDE): boolean {
  const calling = sentences.filter(({ key }) => READER.test(key) || CALL.test(key)).length;
  return sentences.length >= FEWEST && calling >= share * sentences.length;
}

/** Between paragraphs the text itself may speak to its readers: there a call and a service of the page's own are asked for. */
export function addressEvidence(line: Line, zone: Zone, address: Address | null): Evidence[] {
  if (!address) return [];
  // Of a page, what is plainly furniture has been left behind: what is left may be a text for its readers.
  if (line.markup !== '' && !(address.calls && address.sure)) return [];
  const kind: RemovalKind = 'newsletter';
  const inside = zone === 'middle';
  const toReader = READER.test(line.key);
  // Writers say “we” as pages do.
  const weak = inside ? !(address.sure && SELF.test(line.key) && toReader) : line.sentence && !toReader;
  const call = address.calls ? (inside || (line.sentence && !address.sure) ? 0.45 : 0.52) : weak ? 0.3 : 0.42;
  return [
    { rule: address.calls ? 'address.call' : 'address.reader', kind, family: 'grammar', weight: call },
    {
      rule: address.sure ? 'address.service' : 'address.object',
      kind,
      family: 'words',
      weight: address.sure ? 0.6 : 0.5,
    },
  ];
}

/** The page means itself. */
export function speaksOfSelf(key: string): boolean {
  return SELF.test(key) || /\bwe\b/.test(key);
}
