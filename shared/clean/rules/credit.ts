import { full, hint, type Rule } from '../rule.ts';
import { AGENCY, CREDITED } from '../text/credited.ts';

const LABEL =
  "(?:(?:cover |file |lead |main |archive |header |illustrative |stock |feature[d]? )?(?:photos?|photograph|photography|image|images|picture|pictures|pic|illustration|graphic|video|screenshot|artwork)(?: credits?| courtesy| source| illustration)?|credits?|foto(?:grafia|s)?|imagen|imagenes|ilustracion|credit(?:s)? ?photo|photo d'illustration|\\p{L}*bild(?:er|quelle|nachweis|rechte)?|fotos?|grafik|quelle|rechte|foto oben|archivfoto|archivbild|copyright|cortesia|gentileza|fuente de la imagen)";

export const creditRules: readonly Rule[] = [
  // Of a page; what a line of plain text shows stays with its credit.
  ...CREDITED.map(({ id, pattern, unless }) =>
    full('credit', id, pattern, { sentences: true, maxWords: 70, unless: unless ?? null }),
  ),
  full('credit', 'image-line', /^image (?:(?:source|credit)(?:,|,? .{2,300})|caption,?)$/, {
    sentences: true,
    maxWords: 50,
  }),
  full('credit', 'sign', /^© ?(?:photos?|fotos?|bild)\s?:\s?.{2,60}$/, { maxWords: 8 }),
  full('credit', 'photo-illustration', /^photo illustration by .{2,140}$/, { sentences: true, maxWords: 20 }),
  full('credit', 'file-picture', /^(?:foto|imagen) (?:referencial|de archivo|ilustrativa)\b.{0,40}$/, {
    sentences: true,
    maxWords: 8,
  }),
  // "COURIER FILE PHOTO"
  full(
    'credit',
    'file-photo',
    /^(?:[\p{L}'.-]+ ){1,4}(?:file|handout|staff|pool|archive|courtesy|contributed) (?:photo|image|picture)s?$/u,
    { maxWords: 6 },
  ),
  full('credit', 'photo-comma', /^(?:photos?|fotos?) [\p{L}'-]{2,14}, [\p{L} .'-]{3,40}$/u, { maxWords: 6 }),
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
];
