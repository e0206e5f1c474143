import { full, hint, type Rule } from '../rule.ts';

export const cookieRules: readonly Rule[] = [
  full(
    'cookie',
    'notice',
    /^(?=.*\b(?:cookies?|gdpr|rgpd|dsgvo)\b)(?=.*\b(?:(?:web)?sites?|experience|browser|browsing|consent|agree|accept|privacy|personali[sz]e\w*|traffic|analy[sz]e\w*|settings|polic(?:y|ies)|partners|advertis\w+|preferences|essential|sitio|web|experiencia|navegacion|privacidad|publicidad|acepta\w*|socios|navigation|experience|confidentialite|publicites?|partenaires|acceptez|refuser|mesure|webseite|website|seite|erlebnis|datenschutz\w*|werbung|zustimm\w*|einwilligung|partner)\b)(?=.*\b(?:we use|we and our|our partners|this (?:web)?site|our (?:web)?site|by (?:continuing|clicking|using)|you (?:agree|consent|accept)|your (?:consent|experience|preferences|choices|browser)|utilizamos|usamos|este sitio|nuestro sitio|esta web|nuestra web|al continuar|nous utilisons|ce site|notre site|en (?:poursuivant|continuant)|votre (?:consentement|navigation|accord)|nos partenaires|wir verwenden|wir nutzen|diese (?:web)?seite|unsere (?:web)?seite|diese website|unsere website|einwilligung|zustimm\w*|ihre zustimmung|um ihnen)\b).{10,700}$/,
    { sentences: true, maxWords: 120 },
  ),
  full(
    'cookie',
    'partners',
    /^(?:wir und unsere|we and our|nous et nos|nosotros y nuestros) (?:\d[\d.,]* )?(?:partnern?|partenaires|socios)\b.{0,200}$/,
    { sentences: true, maxWords: 40 },
  ),
  full(
    'cookie',
    'values',
    /^(?:we (?:value|respect|care about) your privacy|your privacy (?:matters|is important)(?: to us)?|(?:valoramos|respetamos|nos importa) (?:tu|su) privacidad|(?:nous respectons|le respect de) votre vie privee\b.{0,40}|(?:wir (?:schatzen|respektieren|achten)|uns liegt) ihre privatsphare\b.{0,20})[.!]?$/,
    { sentences: true, maxWords: 12, zones: ['head', 'tail'] },
  ),
  full(
    'cookie',
    'other-service',
    /^(?:dieser inhalt|this content|ce contenu|este contenido) (?:wird von|is (?:provided|hosted) by|est (?:fourni|heberge) par|(?:es|esta) (?:proporcionado|alojado) por) .{2,60}\b(?:dienst|anbieter|third[- ]party|external|extern\p{L}*|tiers)\b.{0,200}$|^(?:einmal|immer) zustimmen$/u,
    { sentences: true, maxWords: 40 },
  ),
  full(
    'cookie',
    'ad-blocker',
    /^(?=.*\b(?:ad-?block\p{L}*|werbeblocker|bloqueador(?:es)? de (?:anuncios|publicidad)|bloqueurs? de (?:publicites?|pubs?))\b)(?=.*\b(?:you(?:'re|r| are| have)?|sie (?:nutzen|verwenden|haben)|du (?:nutzt|verwendest|hast)|vous (?:utilisez|avez)|(?:estas|esta) (?:usando|utilizando)|tienes|hemos detectado|deaktivier\p{L}+|disable|turn off|whitelist|desactiv\p{L}+)\b).{10,300}$/u,
    { scrapes: true, sentences: true, maxWords: 50, zones: ['head', 'tail'] },
  ),
  full(
    'cookie',
    'button',
    /^(?:(?:accept|reject|allow|decline|deny|manage)(?: all)?(?: cookies| preferences| settings| options| choices)?|i (?:accept|agree|understand)|got it!?|agree(?: and (?:close|continue))?|accept (?:and|&) (?:continue|close)|cookie (?:settings|preferences|policy|notice|consent)|cookies?|(?:your )?privacy (?:settings|preferences|choices)|your privacy choices|do not sell(?: or share)? my (?:personal )?(?:info|information|data)|learn more|more options|necessary only|(?:accepter|accept|aceptar|akzeptieren) (?:plus d'infos?|more info(?:rmation)?|mas info(?:rmacion)?|mehr infos?)|aceptar(?: todo| todas| cookies| y (?:continuar|cerrar))?|rechazar(?: todo| todas)?|configurar(?: cookies)?|(?:tout )?accepter(?: et (?:continuer|fermer))?|accepter tout|(?:tout )?refuser|continuer sans accepter|parametrer(?: les cookies)?|gerer (?:mes|les) (?:cookies|choix)|(?:alle[s]? )?(?:akzeptieren|ablehnen)|cookie-einstellungen|einstellungen|nur notwendige cookies|zustimmen(?: und weiter)?|alle cookies akzeptieren)$/,
    { zones: ['head', 'tail'], sentences: true, maxWords: 8 },
  ),
  full(
    'cookie',
    'button-sure',
    /^(?:(?:accept|reject|allow|decline|manage)(?: all)? cookies|cookie (?:settings|preferences|policy|notice|consent)|accept all|reject all|do not sell(?: or share)? my (?:personal )?(?:info|information|data)|aceptar (?:todas las )?cookies|tout accepter|tout refuser|j'accepte|continuer sans accepter|alle (?:cookies )?akzeptieren|alle ablehnen|cookie-einstellungen|(?:manage|edit) (?:my )?(?:privacy|consent) (?:settings|preferences)|politica de cookies)[.!]?$/,
    {
      sentences: true,
    },
  ),
  hint('cookie', 'word', /\bcookies?\b/, { maxWords: 30 }),
];
