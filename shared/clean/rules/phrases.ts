import type { RemovalKind } from '../../model/removal.ts';
import { full, type Rule } from '../rule.ts';

/**
 * What pages have on their buttons, labels and links, to the letter of a key (`keyOf`: lower case, no accents). None of it is ever a line of an
 * article, wherever it stands; a single word that may head a paragraph is not among it.
 */
const PHRASES: Partial<Record<RemovalKind, readonly string[]>> = {
  share: [
    ...['share this update', 'gift this article', 'give this article', 'share full article', 'copy this link'],
    ...['link kopieren', 'link teilen', 'artikel verschenken', 'artikel merken', 'zur merkliste hinzufugen'],
    ...[
      'copier le lien',
      'copier l’url',
      'offrir cet article',
      'ajouter a vos favoris',
      'ajouter a mes favoris',
      'envoyer a un ami',
    ],
    ...[
      'copiar enlace',
      'copiar el enlace',
      'enviar por correo',
      'enviar a un amigo',
      'anadir a favoritos',
      'guardar articulo',
    ],
  ],
  cookie: [
    ...[
      'manage preferences',
      'manage cookies',
      'reject all cookies',
      'datenschutzeinstellungen',
      'cookies ablehnen',
      'alle ablehnen',
    ],
    ...['gerer mes preferences', 'gerer vos preferences', 'continuer sans accepter', 'tout accepter', 'tout refuser'],
    ...['gestionar preferencias', 'rechazar todo', 'aceptar y continuar', 'configurar cookies'],
  ],
  related: [
    ...['next article', 'previous article', 'next story', 'previous story', 'related tags'],
    ...[
      'nachster artikel',
      'vorheriger artikel',
      'zum vollstandigen artikel',
      'hier geht es zum vollstandigen artikel',
    ],
    ...['article suivant', 'article precedent', 'nos articles les plus lus', 'l’actu en continu', 'toute l’actualite'],
    ...[
      'siguiente articulo',
      'articulo siguiente',
      'articulo anterior',
      'en la misma seccion',
      'mas en esta seccion',
      'toda la actualidad',
    ],
  ],
  credit: [
    ...[
      'courtesy photo',
      'file photo',
      'stock photo',
      'symbolfoto',
      'symbolbild',
      'archivbild',
      'archivfoto',
      'themenbild',
    ],
    ...[
      'photo d’illustration',
      'photo dr',
      'photo d’archives',
      'image d’illustration',
      'imagen de archivo',
      'foto de archivo',
    ],
  ],
  advertisement: [
    ...[
      'advertise with us',
      'ad feedback',
      'report this ad',
      'remove ads',
      'gesponsert',
      'werbung ausblenden',
      'werbefrei lesen',
    ],
    ...[
      'passer la publicite',
      'fermer la publicite',
      'contenu sponsorise',
      'saltar publicidad',
      'saltar anuncio',
      'espacio publicitario',
    ],
  ],
  newsletter: [
    ...[
      'subscribe now for unlimited access',
      'unsubscribe anytime',
      'unsubscribe any time',
      'sign up for free',
      'start your free trial',
    ],
    ...[
      'jetzt kostenlos testen',
      'kostenlos registrieren',
      'whatsapp-kanal abonnieren',
      'jetzt whatsapp-kanal abonnieren',
      'newsletter bestellen',
    ],
    ...[
      'je m’abonne',
      'creer un compte',
      'essai gratuit',
      'registrate gratis',
      'crear cuenta',
      'tu correo electronico',
      'prueba gratis',
    ],
  ],
  comments: [
    ...['report this comment', 'post your comment', 'post a comment', 'show replies', 'hide replies', 'sort by newest'],
    ...[
      'kommentar melden',
      'antworten anzeigen',
      'antworten ausblenden',
      'kommentar abschicken',
      'die kommentarfunktion ist geschlossen',
    ],
    ...[
      'reagir a cet article',
      'voir les commentaires',
      'signaler un abus',
      'signaler ce commentaire',
      'voir les reponses',
    ],
    ...[
      'unete a la conversacion',
      'reportar comentario',
      'los comentarios estan cerrados',
      'ver respuestas',
      'publicar comentario',
    ],
  ],
  navigation: [
    ...[
      'open navigation menu',
      'close navigation menu',
      'my account',
      'terms of use',
      'terms of service',
      'privacy policy',
      'privacy settings',
    ],
    ...[
      'site map',
      'e-edition',
      'digital edition',
      'submit a tip',
      'corrections policy',
      'terms and conditions',
      'terms & conditions',
    ],
    ...[
      'impressum',
      'agb',
      'datenschutzerklarung',
      'nutzungsbedingungen',
      'mediadaten',
      'mein konto',
      'barrierefreiheit',
      'zur autorenseite',
    ],
    ...[
      'mentions legales',
      'politique de confidentialite',
      'conditions d’utilisation',
      'cgu',
      'cgv',
      'mon compte',
      'se connecter',
      's’abonner',
    ],
    ...[
      'plan du site',
      'nous contacter',
      'qui sommes-nous ?',
      'qui sommes-nous',
      'edition numerique',
      'le journal en pdf',
      'gestion des cookies',
    ],
    ...[
      'aviso legal',
      'politica de privacidad',
      'politica de cookies',
      'terminos y condiciones',
      'terminos de uso',
      'mapa del sitio',
      'mi cuenta',
    ],
    ...[
      'iniciar sesion',
      'quienes somos',
      'condiciones de uso',
      'edicion impresa',
      'edicion digital',
      'archivado en',
      'sobre la firma',
    ],
    // Of films and pictures.
    ...[
      'now playing',
      'play video',
      'view gallery',
      'expand image',
      'image caption',
      'enter fullscreen',
      'exit fullscreen',
      'embedded content',
    ],
    ...[
      'bildergalerie',
      'zur bildergalerie',
      'zur fotostrecke',
      'fotostrecke starten',
      'bild vergrossern',
      'vergrossern',
      'galerie offnen',
      'vollbild',
    ],
    ...[
      'lire la video',
      'voir le diaporama',
      'voir la galerie',
      'agrandir l’image',
      'plein ecran',
      'contenu integre',
      'voir toutes les photos',
    ],
    ...[
      'ver galeria',
      'ver la galeria',
      'ampliar imagen',
      'ampliar foto',
      'pantalla completa',
      'contenido incrustado',
      'galeria de fotos',
      'galeria de imagenes',
    ],
  ],
};

function phraseRule([kind, phrases]: [string, readonly string[]]): Rule {
  const plain = phrases.map((phrase) => phrase.replace(/’/g, "'").replace(/[?.]/g, '\\$&'));
  return full(kind as RemovalKind, 'phrase', new RegExp(`^[[(]?(?:${plain.join('|')})[\\])]?[.!:]?$`), {
    sentences: true,
    maxWords: 8,
  });
}

const HOW_LONG = '\\s?[·|(,:-]?\\s?\\d{1,3}(?:[.:,]\\d{1,2})?\\s?min\\p{L}*\\.?\\)?';

export const phraseRules: readonly Rule[] = [
  ...Object.entries(PHRASES).map(phraseRule),
  full(
    'cookie',
    'by-going-on',
    /^(?:mit der (?:weiteren )?nutzung (?:unserer|dieser) (?:web)?seite\b.{0,60}\bcookies\b.{0,40}|(?:al|si) continua(?:s|r)? navegando\b.{0,80}\bacepta.{0,60}|by continuing to (?:use|browse)\b.{0,80}\bcookies\b.{0,40})$/,
    { sentences: true, maxWords: 26 },
  ),
  full(
    'credit',
    'of-file',
    /^[\p{L}.'& -]{2,24} (?:file|archive|staff|courtesy|handout|pool) (?:photo|image|picture)$/u,
    {
      maxWords: 6,
    },
  ),
  full('related', 'how-many', /^\d{1,2} related$/),
  full('related', 'popular-on', /^(?:popular|trending|most read|latest) on [\p{L}\d.'& ]{2,30}$/u, { maxWords: 6 }),
  full(
    'credit',
    'labelled',
    /^(?:credito|credits?|archives) ?(?::|(?=(?:l[ea]s?|l') ?\p{L}+)) ?[\p{L}.'/& -]{2,40}$/u,
    {
      maxWords: 6,
    },
  ),
  full(
    'advertisement',
    'partner',
    /^(?:en partenariat avec|en colaboracion con|in kooperation mit) [\p{L}\d.'& -]{2,40}$/u,
    {
      maxWords: 8,
    },
  ),
  full(
    'newsletter',
    'each-morning',
    /^(?:(?:taglich|jeden (?:morgen|abend|tag)) .{4,60} (?:per (?:e-?mail|newsletter)|in ihr(?:em)? postfach)|recevez (?:chaque|tous les) .{4,80}|(?:essayez|prueba|testen sie|try) (?:un|1|one|einen) (?:mois|mes|month|monat) (?:pour|por|fur|for) .{1,12}|delivered (?:every|each) \p{L}+(?: \p{L}+)?|newsletters are free\. unsubscribe any ?time)[.!]?$/u,
    { sentences: true, maxWords: 14 },
  ),
  full(
    'counter',
    'to-be-heard',
    new RegExp(
      `^(?:(?:listen to|hear) (?:this|the) (?:article|story)|(?:diesen )?artikel (?:anhoren|horen)|(?:ecouter|ecoutez) (?:l'|cet )article|escucha(?:r)? (?:el |este )?articulo|lectura de)${HOW_LONG}$`,
      'u',
    ),
    { sentences: true },
  ),
  full(
    'counter',
    'seen',
    /^\d{1,3}(?:[ .,]\d{3})*\s?[km]? (?:vues|visitas|visualizaciones|aufrufe|views|lecturas|lectures)$/,
  ),
  full(
    'place',
    'today',
    /^(?:(?:today|tonight|heute|aujourd'hui|hoy)\s?:? ?-?\d{1,3} ?° ?[cf]?\s?[/|-]\s?-?\d{1,3} ?° ?[cf]?|h\s?: ?-?\d{1,3} ?° l\s?: ?-?\d{1,3} ?°|(?:weather|wetter|meteo|el tiempo)\s?: [\p{L} .'-]{2,24},? -?\d{1,3} ?° ?[cf]?)$/u,
  ),
  full(
    'navigation',
    'cannot-play',
    /^(?:your (?:current )?browser (?:does not|doesn't|isn't|is not) (?:support|compatible)\b.{0,60}|ihr browser unterstutzt .{2,40} nicht|votre navigateur ne (?:supporte|permet|prend)\b.{0,60}|(?:tu|su) navegador no (?:soporta|admite|es compatible)\b.{0,60}|slide \d{1,3} of \d{1,3}|\[embedded content\b.{0,40}\])[.!]?$/,
    { sentences: true, maxWords: 14 },
  ),
  full('navigation', 'labels', /^(?:tags?|schlagwort\p{L}*|etiquetas|mots[- ]cles|keywords)\s?: [^.?!:]{2,160}$/u, {
    maxWords: 20,
  }),
  full(
    'navigation',
    'all-by-the-writer',
    /^(?:tous les articles (?:de|d')|mas articulos de|view all posts by|mehr von) ?[\p{L}.'-]+(?: [\p{L}.'-]+){1,3}$/u,
    {
      maxWords: 8,
    },
  ),
];
