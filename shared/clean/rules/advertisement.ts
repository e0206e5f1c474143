import { full, type Rule } from '../rule.ts';

export const advertisementRules: readonly Rule[] = [
  full(
    'advertisement',
    'slot',
    /^[[(]?(?:advertisements?|advertisment|advertising|ads?|advert|paid advertisement|anzeige|werbung|publicidad|anuncio|publicite|annonce|reklame|pub|promo|promoted)[\])]?[:.]?(?: \d{1,2})?$/,
    { sentences: true },
  ),
  full(
    'advertisement',
    'continues',
    /^(?:advertisement[ .,:-]*)?(?:\(?)(?:(?:the )?(?:story|article|content|text|report|page|post) (?:continues|resumes)|continue reading|scroll(?: (?:back )?(?:down|up))?(?: to (?:continue|restore default view)| for more)?|keep scrolling|keep reading)(?: (?:below|after|beneath|following|with|to|reading|content|for|continue|the|this|story|article|your|more|next|video|gallery))*(?: (?:advertisements?|ads?|advert|the break|sponsor|message|promotion|newsletter(?: promotion)?|this))?(?:\)?)[.!]?$/,
    { sentences: true, maxWords: 14 },
  ),
  full(
    'advertisement',
    'ad-continue',
    /^advertisement\s?[-:|,.·]+\s?(?:continue|story|scroll|article|keep|skip).{0,40}$/,
    {
      sentences: true,
    },
  ),
  full(
    'advertisement',
    'read-on',
    /^(?:publicidad|anuncio|publicite|anzeige|werbung|advertisement)\s?[.:|·-]+\s?(?:sigue leyendo|sigue bajando|continua|scroll|lesen sie|weiterlesen|la suite|continuez)\b.{0,40}$|^this ad will close in \d+ seconds?\b.{0,10}$/,
    { sentences: true, maxWords: 12 },
  ),
  full('advertisement', 'fr-continues', /^publicite\s?[-–—:]\s?lecture du contenu\b.{0,40}$/),
  full(
    'advertisement',
    'skip',
    /^(?:skip|close|hide|report|remove|stop seeing)(?: this| past)? (?:ads?|advertisement|promotion|newsletter promotion)(?: in \d+)?$/,
  ),
  full(
    'advertisement',
    'loading',
    /^(?:video )?(?:ad|advertisement) (?:loading|choices|feedback).{0,20}$|^adchoices$|^why (?:am i seeing|this) (?:this )?ad\??$/,
    {
      sentences: true,
    },
  ),
  full(
    'advertisement',
    'de',
    /^(?:anzeige|werbung|advertorial)[ :-]+(?:der artikel geht|weiter|text|nach der|hier|scrollen).{0,60}$|^(?:der )?(?:artikel|text|beitrag) (?:wird|geht) nach der (?:anzeige|werbung) (?:fortgesetzt|weiter)\.?$|^(?:weiter|lesen sie weiter) nach der (?:anzeige|werbung)\.?$|^nach der (?:anzeige|werbung) (?:weiterlesen|geht es weiter)\.?$/,
    {
      sentences: true,
    },
  ),
  full(
    'advertisement',
    'fr',
    /^(?:la suite|le reste|l'article continue|suite de l'article|votre (?:article|lecture)|continuez votre lecture|la lecture continue) (?:de (?:l'article|votre article) )?(?:apres|sous|continue apres|se poursuit apres) (?:la|cette|l')\s?(?:publicite|pub|annonce)\.?$/,
    {
      sentences: true,
    },
  ),
  full(
    'advertisement',
    'es',
    /^(?:(?:la (?:noticia|nota)|el (?:articulo|texto)|(?:sigue|continua|seguir|continuar) (?:leyendo|abajo)?)\s?(?:continua|sigue)?\s?(?:despues|tras|debajo) (?:de )?(?:la|el|este|esta) ?(?:publicidad|anuncio)|publicidad\s?[:-]\s?.{0,40})\.?$/,
    {
      sentences: true,
      maxWords: 14,
    },
  ),
];
