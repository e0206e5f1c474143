import { full, hint, type Rule } from '../rule.ts';
import { explainsAbbreviation } from '../text/abbreviation.ts';

const AGENCY =
  '(?:getty(?: images)?|ap(?: photo| images)?|associated press|reuters|afp|epa(?:-efe)?|efe|dpa|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|unsplash|pexels|pixabay|bloomberg|imago(?: images)?|picture[ -]alliance|wikimedia(?: commons)?|flickr|zuma(?: press| wire)?|upi|pa(?: media| wire| images)|ansa|xinhua|anadolu|sipa(?: usa| press)?|abaca(?:press)?|maxppp|europa press|file photo|handout|courtesy(?: photo)?|cc[ -]by.{0,10}|adobe stock|depositphotos|dreamstime|ullstein(?: bild)?|keystone|apa|belga|cq roll call|star max|tns|adobe)';
const LABEL =
  "(?:(?:cover |file |lead |main |archive |header |illustrative |stock |feature[d]? )?(?:photos?|photograph|photography|image|images|picture|pictures|pic|illustration|graphic|video|screenshot|artwork)(?: credits?| courtesy| source| illustration)?|credits?|foto(?:grafia|s)?|imagen|imagenes|ilustracion|credit(?:s)? ?photo|photo d'illustration|\\p{L}*bild(?:er|quelle|nachweis|rechte)?|fotos?|grafik|quelle|rechte|foto oben|archivfoto|archivbild|copyright|cortesia|gentileza|fuente de la imagen)";

export const creditRules: readonly Rule[] = [
  // "The ferry on Monday. Photograph: Ann Lee/Harbor Post"
  full(
    'credit',
    'named-behind',
    /^.{5,240}?[.!?"')] ?(?:(?:photograph|photo|picture|foto|bild|image)s?\s?:\s?|©\s?)[\p{L} .'&-]{3,40}(?:\s?\/\s?[\p{L}\p{N} .'&-]{2,40})?$/u,
    { sentences: true, maxWords: 40 },
  ),
  // "[Image 1 of 4: The bridge. Photo by Ann Lee]"
  // "The school on the first day © Harbor Radio - Ann Lee"
  full('credit', 'sign-behind', /^[^©]{8,240} © ?\p{L}[\p{L}\p{N} .'&/,-]{2,60}$/u, {
    sentences: true,
    maxWords: 40,
    scrapes: true,
  }),
  full('credit', 'image-line', /^image (?:source|caption|credit)(?:,|,? .{2,300})$/, { sentences: true, maxWords: 50 }),
  full('credit', 'sign', /^© ?(?:photos?|fotos?|bild)\s?:\s?.{2,60}$/, { maxWords: 8 }),
  full('credit', 'photo-illustration', /^photo illustration by .{2,140}$/, { sentences: true, maxWords: 20 }),
  full('credit', 'file-picture', /^(?:foto|imagen) (?:referencial|de archivo|ilustrativa)\b.{0,40}$/, {
    sentences: true,
    maxWords: 8,
  }),
  full('credit', 'photo-comma', /^(?:photos?|fotos?) [\p{L}'-]{2,14}, [\p{L} .'-]{3,40}$/u, { maxWords: 6 }),
  full(
    'credit',
    'at-the-end',
    new RegExp(`^.{10,300}[.!?"'] ?(?:photo: ?)?${AGENCY}\\s?\\/\\s?[\\w.'-]+(?: [\\w.'-]+){1,3}\\.?$`),
    {
      sentences: true,
      maxWords: 50,
    },
  ),
  full(
    'credit',
    'label',
    new RegExp(`^(?:[.,;·|] ?)?[[(]?${LABEL}(?: (?:by|von|de|par))?\\s?(?:[:/|©]|\\.{2,}|…)\\s?.{2,90}$`, 'u'),
    {
      maxWords: 12,
    },
  ),
  full(
    'credit',
    'by',
    /^[[(]?(?:photos?|photograph(?:s|y|ed)?|images?|pictures?|illustrations?|cartoons?|drawings?|graphics?|video|fotos?|fotografia|ilustracion|imagen|photographie|bild(?:er)?|grafik)(?: (?:provided|supplied|submitted|taken|shared|released|fournies?|prises?|transmises?|tirees?|cedidas?|tomadas?|facilitadas?|difundidas?))? (?:by|via|from|courtesy(?: of)?|credit|credits?|de|por|par|von) .{2,70}$/,
    {
      maxWords: 9,
    },
  ),
  full(
    'credit',
    'parenthesis',
    new RegExp(
      `^(?:.{0,420}[\\s.])?[[(](?:[^()\\[\\]]{0,70}[ /,:.-])?${AGENCY}(?:[ /,:.-][^()\\[\\]]{0,50})?[\\])]\\.?$`,
    ),
    {
      sentences: true,
      maxWords: 70,
      unless: explainsAbbreviation,
    },
  ),
  full(
    'credit',
    'agency',
    new RegExp(
      `^[\\p{L}\\d_ .'’-]{0,50}\\s?[/|,•·-]\\s?(?:[\\p{L}\\d_ .'-]{2,40}\\s?[/|]\\s?)?${AGENCY}(?:\\s?[/|,]\\s?[\\p{L}\\d_ .'-]{2,30})?\\.?$`,
      'u',
    ),
    { maxWords: 10 },
  ),
  full('credit', 'via', new RegExp(`^.{2,120}\\b(?:via|courtesy of|through|for|/)\\s?${AGENCY}\\.?$`), {
    maxWords: 14,
  }),
  full('credit', 'alone', new RegExp(`^[[(]?(?:©\\s?)?${AGENCY}[\\])]?$`)),
  full(
    'credit',
    'courtesy',
    /^(?:courtesy(?: of)?|handout|file photo|stock photo|archive photo|archivo(?= (?:fotografico|personal|familiar|municipal|efe|de)\b| ?[/.]|$)|photo d'archives)\b.{0,60}$/,
    { maxWords: 8 },
  ),
  hint('credit', 'parenthesis-alone', /^\([^()]{3,50}\)$/, { maxWords: 6, zones: ['head'] }),
  // "… in Port Selm on Thursday. (CP Photo/Ivo Marsh)", "… | PHOTO : ANN LEE / THE HARBOR POST"
  full(
    'credit',
    'photo-behind',
    /^.{8,300}(?:[\s.][[(](?:[^()]{2,30} )?(?:photo|foto|picture|image|file photo)s?\b[^()]{2,50}[\])]|[\s.][[(](?:file|stock|archive) (?:photo|pic|picture|image)s?[\])]|\s?[|/] ?(?:photo|foto|image|picture|bild(?:quelle|nachweis)?|quelle|credit)s? ?: ?[^.|]{3,60}|[.!?"] (?:photo|photograph|picture|foto)s? (?:by|von|de|par) [\p{L}.'-]+(?: [\p{L}.'-]+){0,3})$/u,
    { sentences: true, maxWords: 60 },
  ),
  full(
    'credit',
    'parenthesised-label',
    /^(?:.{0,300}\s)?[[(](?:photo|image|foto|bild|picture|credit|photo credit|credit photo|gentileza|cortesia|courtesy|cedida|imagen|quelle|source|fuente)(?: by| courtesy(?: of)?| from| via| von| de| par)?\s?:?\s[^()]{2,70}[\])]$/,
    {
      sentences: true,
      maxWords: 60,
    },
  ),
];
