import { full, hint, type Rule } from '../rule.ts';

/** Words of which share bars are made; a line of nothing else is one. */
const WORD =
  '(?:share|tweet|pin(?: it)?|post|like|facebook|twitter|x|instagram|threads|bluesky|mastodon|whats ?app|telegram|mailto|linked ?in|pinterest|reddit|tumblr|flipboard|e-?mail(?: this)?|mail|sms|messenger|print|copy(?: link| url)?|copied!?|save|bookmark|more|link|pocket|youtube|tiktok|snapchat|xing|rss|google(?: news|\\+)?|vk|line|wechat|weibo|compartir|imprimir|guardar|copiar(?: enlace)?|correo|partager|imprimer|enregistrer|envoyer|copier(?: le lien)?|courriel|teilen|drucken|merken|kopieren|link kopieren|versenden|mailen|twittern|pinnen|enviar|copiar url|licen[cs]e|reprints?|x\\.com|more options|mas opciones|plus d.options|weitere optionen(?: zum teilen)?|forward(?: to a friend)?|(?:share|partager|compartir|teilen) (?:on|sur|en|auf) (?:facebook|twitter|x|whatsapp|linkedin)|\\d[\\d.,]*k?(?![\\w.,]))';

export const shareRules: readonly Rule[] = [
  full(
    'share',
    'please',
    /^(?:pin (?:this|it)(?: \w+)? (?:for later|to save)\b.{0,20}|pin (?:it|this) ?!|(?:did|have) you (?:make|made|try|tried|cook|cooked) this\b.{0,80}|(?:vous avez|avez-vous) (?:realise|teste|essaye|fait|prepare) cette recette\b.{0,80}|(?:has|habeis) (?:hecho|preparado|probado) esta receta\b.{0,80}|hast du (?:das|dieses) rezept (?:ausprobiert|nachgekocht|gemacht)\b.{0,80}|if you (?:like|enjoy|love) what (?:you(?:'re| are)? read(?:ing)?|we do|i do)\b.{0,140}|si te gusta lo que (?:lees|hacemos|escribo)\b.{0,140}|si vous aimez ce que (?:vous lisez|nous faisons|j'ecris)\b.{0,140}|wenn (?:dir|ihnen|euch) gefallt, was\b.{0,140}|(?:artikel|beitrag|text) gefallen\?.{0,60}|(?:if you )?(?:enjoyed|liked) (?:reading )?this (?:post|article|story)\b.{0,120}|valora esta (?:noticia|nota)|te (?:gusto|ha gustado) (?:este|la|el) .{0,60}\?.{0,40}|(?:cet article|cette recette) vous a plu ?\?.{0,60}|(?:gefallt (?:dir|ihnen)|do you (?:like|enjoy)|like|te gusta|vous aimez),? (?:was du (?:hier )?liest|was sie (?:hier )?lesen|what you(?:'re| are)? read(?:ing)?|lo que (?:lees|lee)|ce que vous lisez) ?\?.{0,120}|hat (?:ihnen|dir) (?:der|dieser) (?:artikel|beitrag) gefallen\?.{0,60}|besuchen sie (?:unseren|unser) .{2,40}shop.{0,20})$/,
    { sentences: true, maxWords: 24 },
  ),
  full(
    'share',
    'follow-label',
    /^(?:follow us|find us|connect with us|folgen sie uns|siguenos|suivez[- ]nous|rejoignez[- ]nous)[:.!]?$/,
  ),
  full('share', 'copied', /^(?:link |url )?copied!?$|^(?:share|send) via:?$/, { sentences: true, maxWords: 3 }),
  // Between paragraphs a number alone may be a heading's, or a result.
  hint('share', 'word', new RegExp(`^${WORD}$`), { unless: (key) => /^\d/.test(key) }),
  hint('share', 'number', /^\d[\d.,]*k?$/, { zones: ['head', 'tail'] }),
  full(
    'share',
    'bar',
    new RegExp(
      `^(?:${WORD}[\\s,/|·•-]*)*(?:share|tweet|facebook|twitter|whats ?app|linked ?in|reddit|e-?mail|print|copy link|pinterest|flipboard|telegram|teilen|drucken|merken|partager|imprimer|compartir|imprimir|guardar)(?:[\\s,/|·•-]*${WORD})*$`,
    ),
    { maxWords: 20 },
  ),
  full(
    'share',
    'this',
    /^(?:(?:please|kindly) )?(?:share|tweet|e-?mail|print|save|like|bookmark|forward)(?: and (?:share|tweet|like|save|print|follow))? (?:this|the|our|your|it|full)(?: (?:article|story|post|page|recipe|update|entry|news|content|thoughts|link|on|via|with|to|by|using|your|friends|a|friend|facebook|twitter|x|social|media|whatsapp|e-?mail|linkedin|now|others))*[:.!]?$/,
    { maxWords: 10, sentences: true },
  ),
  full(
    'share',
    'on',
    /^(?:(?:click to )?(?:share|tweet|post|pin|send|follow us|find us|join us|like us|connect with us)(?: (?:this|it|us))? (?:on|via|by|to|in) (?:(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|pinterest|reddit|e-?mail|youtube|tiktok|threads|bluesky|mastodon|social media|google news|flipboard|our channels|and|or|,|\(opens in new window\)|\/|&) ?)+)+[:.!]?$/,
    { sentences: true },
  ),
  full(
    'share',
    'count',
    /^\d[\d.,]*\s?[km]? (?:shares?|tweets?|likes?|reactions?|retweets?|reposts?|compartidos|partages|me gusta|j'aime|mal geteilt)$/,
  ),
  full(
    'share',
    'es',
    /^(?:comparte|comparti|compartir|comparta|compartelo|siguenos|siganos)(?: (?:esta|este|en|la|el|tus|nuestra|nuestras|por|noticia|articulo|nota|contenido|redes|sociales|facebook|twitter|x|whatsapp|instagram|telegram|linkedin|y|google news|con|amigos))*[:.!]?$/,
    { maxWords: 12, sentences: true },
  ),
  full(
    'share',
    'fr',
    /^(?:partagez|partager|suivez[- ]nous|envoyer|imprimer)(?: (?:cet|cette|l'article|l'info|article|page|sur|par|les|reseaux|sociaux|facebook|twitter|x|whatsapp|instagram|linkedin|telegram|e-?mail|et|a|un|ami|google|actualites|mail))*(?: ?[:.!])?$/,
    { maxWords: 12, sentences: true },
  ),
  full(
    'share',
    'de',
    /^(?:(?:diesen|den)? ?(?:artikel|beitrag|seite|meldung) (?:teilen|drucken|versenden|merken|empfehlen|per mail)(?: (?:auf|bei|uber|via) .{2,30})?|teilen (?:sie )?(?:(?:diesen|den|unseren) (?:artikel|beitrag|text)|diese (?:seite|meldung|nachricht)|auf|per|via|uber)(?: .{0,40})?|teilen mit|(?:auf|per|bei|via) (?:facebook|twitter|x|whatsapp|e-?mail|xing|linkedin|telegram|mail) (?:teilen|versenden|senden)|folgen sie uns(?: (?:auf|bei) .{2,40})?)[:.!]?$/,
    { maxWords: 12, sentences: true },
  ),
  full(
    'share',
    'handle',
    /^(?:follow|follow us|sigue a|suivez|folgen sie|twitter|instagram|facebook|x)[: ]+@[\w.]+(?: (?:on|en|sur|auf) (?:twitter|x|instagram|facebook|threads))?[.!]?$/,
    {
      sentences: true,
    },
  ),
];
