import { full, hint, type Rule } from '../rule.ts';

export const sponsorRules: readonly Rule[] = [
  full(
    'sponsor',
    'betting',
    /^(?:(?=.*(?:gamble|t&c|juega|joueurs)).{0,120}\b(?:be ?gamble ?aware(?:\.org)?[.]?$|gambleaware\.org|1-800-gambler|t&cs? apply|juega con responsabilidad|joueurs-info-service)\b.{0,120}|jouer comporte des risques\b.{0,200}|.{0,120}[.!] jouer comporte des risques\b.{0,200}|(?:new customers|neukunden|nuevos clientes|nouveaux clients) only\b.{0,120}|(?:bet|stake|deposit|spend) [£$€]\d+ (?:and |& )?get .{2,40})$/,
    { sentences: true, maxWords: 30 },
  ),
  full(
    'sponsor',
    'small-print',
    /^(?:.{0,160}[.!?] )?(?:gambling problem\?.{0,80}|must be (?:18|19|21)\+? (?:or older |years or older |and over )?(?:to|and)\b.{0,100}|(?:.{0,40}\b)?(?:terms (?:and conditions |& conditions )?apply|t&cs? apply|rates? (?:are |is )?subject to change(?: without notice)?|member fdic|equal housing lender))[.!]?$/,
    { sentences: true, maxWords: 40 },
  ),
  // "Vote yes on Measure 4. Paid for by Friends of the Ferry."
  full(
    'sponsor',
    'paid-for-by',
    /^(?:.{0,160}[.!?"] )?(?:ad )?paid (?:political (?:ad|announcement) )?(?:for )?(?:and authori[sz]ed )?by (?:the )?\p{L}.{3,120}$/u,
    {
      scrapes: true,
      sentences: true,
      maxWords: 36,
    },
  ),
  // "Banking that feels like home. Learn more."
  full(
    'sponsor',
    'learn-more',
    /^.{10,320}[.!?] (?:learn more|find out more|shop now|see how|discover more|en savoir plus|decouvrez-le|mehr erfahren|jetzt (?:informieren|entdecken)|mas informacion|descubrelo|saber mas|informate)[.!]?$/,
    { scrapes: true, sentences: true, maxWords: 60 },
  ),
  full(
    'sponsor',
    'coffee',
    /^(?:.{0,160}\b)?(?:buy(?:ing)? (?:me|us) a coffee|invita(?:me|nos) a un cafe|(?:offrez|payez)-(?:moi|nous) un cafe|spendier\p{L}* (?:mir|uns) einen kaffee)\b.{0,100}$/u,
    { scrapes: true, sentences: true, maxWords: 40 },
  ),
  // "Hoy en Bazar por 59,90 € (antes 84,00 €)"
  full(
    'sponsor',
    'price-in-shop',
    /^(?:(?:hoy|ahora|today|now|jetzt|heute|actuellement) )?(?:en|at|on|bei|chez|sur) [\p{L}\p{N}.' &-]{2,30} (?:por|for|fur|pour|a) [$€£]? ?\d[\d.,]* ?[$€£]?(?: \(.{3,30}\))?$/u,
    { maxWords: 12 },
  ),
  full(
    'sponsor',
    'affiliated-links',
    /^(?:(?:nota|aviso|note|hinweis|disclosure)\s?: )?(?:algunos|este|esta|los|certains?|cet|cette|les|some|this|links|enlaces|liens)\b.{0,80}\b(?:enlaces?|links?|liens?)\b.{0,50}\b(?:afiliad\p{L}+|affili\p{L}+)\b.{0,260}$/u,
    { sentences: true, maxWords: 60 },
  ),
  full(
    'sponsor',
    'commission-if',
    /^(?:[^.!?]{4,120}[.!] )?(?:if|when) you (?:buy|purchase|order|click|shop|make a purchase|sign up)\b.{0,120}\b(?:commission|affiliate)\b.{0,160}$/,
    { sentences: true, maxWords: 50 },
  ),
  full(
    'sponsor',
    'associate',
    /^as an? .{2,40} (?:associate|affiliate|partner),? (?:i|we|this site) (?:may )?earns?\b.{0,120}$/,
    { sentences: true, maxWords: 30 },
  ),
  full(
    'sponsor',
    'jobs',
    /^(?:top-?jobs?(?: des tages| der woche)?|jobs? of the (?:day|week)|aktuelle stellen(?:angebote)?|jetzt (?:die besten |passende )?(?:jobs|stellen) (?:finden|suchen|entdecken)\b.{0,80}|(?:find|search) (?:your next|the best|local) jobs?\b.{0,40}|ofertas? de empleo|offres d'emploi)$/,
    { sentences: true, maxWords: 16 },
  ),
  full(
    'sponsor',
    'kitchen',
    /^(?:cook mode(?:\s?[:|-].{2,60}| .{0,50}\b(?:screen|awake)\b.{0,30})?|(?:\d(?:\/\d)?x[ ,|/]*){2,}|us customary\b.{0,20}|nutrition(?:al)? (?:information|facts|values?) (?:is|are) (?:automatically |only )?(?:calculated|estimate[sd]?|an estimate|provided)\b.{0,140})$/,
    { sentences: true, maxWords: 30 },
  ),
  // Of a shop's box: "$169.99", "View at Ironway".
  hint('sponsor', 'price-alone', /^(?:from |now |only |ab |des |desde )?(?:[$€£] ?\d[\d.,]*|\d[\d.,]* ?(?:€|euros?))$/),
  hint(
    'sponsor',
    'shop-at',
    /^(?:view|see|buy|shop|check|order)(?: it| now| price)? (?:at|on|from) [\p{L}\p{N}.' &-]{2,30}$/u,
    {
      maxWords: 6,
    },
  ),
  full('sponsor', 'price-at', /^(?:from )?[$€£]\s?\d[\d.,]* (?:at|from|bei|en|chez|on) [\p{L}\p{N}.' &-]{2,30}$/u, {
    maxWords: 6,
  }),
  full(
    'sponsor',
    'order-a-copy',
    /^(?:.{0,240}[.!?"] )?to (?:order|buy) (?:a|your) copy\b.{0,80}\b(?:go to|visit|call|click|from|at)\b.{2,80}$/,
    { sentences: true, maxWords: 50 },
  ),
  full(
    'sponsor',
    'flowers',
    /^to (?:send flowers|plant (?:a )?(?:memorial )?trees?)\b.{0,200}\b(?:visit|click)\b.{0,60}$/,
    { sentences: true, quotes: true, maxWords: 50 },
  ),
  full('sponsor', 'message', /^(?:sponsors?|sponsored) messages?$|^messages? from (?:our|the) sponsors?$/),
  full(
    'sponsor',
    'commission-de',
    /^(?=.*\b(?:provision|affiliate-links?|partnerprogramm|werbelinks?)\b)(?:fur (?:links|kaufe)|bei (?:den|diesen) (?:links|produkten)|(?:mit|durch) (?:\*|stern|einem stern)|\*|diese[rn]? (?:artikel|beitrag|seite)|wenn sie|wir erhalten|die mit).{10,300}$/,
    { sentences: true, maxWords: 60 },
  ),
  full(
    'sponsor',
    'sponsored',
    /^(?:sponsored|promoted|paid|patrocinado|sponsorise|gesponsert|anzeige|publirreportaje)\s?:\s?.{2,160}$/,
    {
      maxWords: 24,
    },
  ),
  full(
    'sponsor',
    'selected',
    /^(?:our (?:editors?|writers?|experts?|team)|we|our editors and writers) (?:independently |carefully )?(?:select|selects|choose|chooses|review|reviews|test|tests|pick|picks|curate|curates)\b.{0,120}\b(?:products?|links?|commission|items?)\b.{0,160}$/,
    { sentences: true, maxWords: 50 },
  ),
  full(
    'sponsor',
    'price',
    /^(?:see (?:the )?(?:price|deal|offer)s?|check (?:the )?(?:price|availability)|buy now|shop now|view (?:deal|offer)|get (?:the )?deal|order now|add to (?:cart|basket)|jetzt kaufen|zum angebot|comprar ahora|acheter|voir l'offre|today's best deals|preisvergleich|zum (?:shop|anbieter|preisvergleich)\*?|book (?:now|your (?:stay|trip|tickets?)\b.{0,40})|codes? promo|gutscheine?)(?: (?:at|on|from|bei|en|chez) .{2,40})?$/,
  ),
  // "Sponsor: Rep. Dana Whitfield" is also a line of a fact box: between paragraphs it is a hint only.
  full(
    'sponsor',
    'colon',
    /^(?:our )?(?:sponsors?|sponsored|patrocinador|patrocinado|patrocina|partenaire|sponsorise|gesponsert)\s?:.{0,240}$/,
    {
      sentences: true,
      zones: ['head', 'tail'],
    },
  ),
  full(
    'sponsor',
    'label',
    /^(?:sponsored(?: content| post| article| story| message)?|paid (?:content|post|partner content|promotion|partnership)|partner content|branded content|promoted content|promotion|from our (?:partners?|sponsors?)|a message from our sponsors?|contenido (?:patrocinado|de marca)|contenu (?:sponsorise|partenaire)|patrocinado|article partenaire|bezahlter inhalt|gesponserter (?:inhalt|beitrag)|advertorial|sponsored links?)[:.]?$/,
  ),
  full(
    'sponsor',
    'by',
    /^(?:(?:this (?:article|story|content|post|section|newsletter|podcast|page) is )?(?:sponsored|presented|brought to you|paid for|supported|powered) by|in (?:association|partnership|cooperation|collaboration) with|patrocinado por|presentado por|con el (?:apoyo|patrocinio) de|sponsorise par|presente par|avec le soutien de|propose par|prasentiert von|gesponsert von|mit freundlicher unterstutzung von)\b:? .{1,60}$/,
    { maxWords: 9 },
  ),
  full(
    'sponsor',
    'commission',
    /^(?:[\w.'& -]{2,40} (?:may|might|can|could) (?:earn|receive|get|make) (?:an? |some )?(?:small |affiliate )*(?:commission|revenue|fee|compensation)\b|(?:ftc|disclosure|disclaimer)\s?:|(?:this (?:post|article|page)|some) (?:contains|includes|links|of the links).{0,60}affiliate).{0,220}$/,
    { sentences: true, maxWords: 50 },
  ),
  full(
    'sponsor',
    'affiliate',
    /^(?:we|this (?:post|article|page)|our (?:site|website)) may (?:earn|receive|contain|get) .{0,80}(?:commission|affiliate).{0,120}$/,
    {
      sentences: true,
    },
  ),
];
