import { explainsAbbreviation } from './abbreviation.ts';

/** Whose pictures papers print. For keys. */
export const AGENCY =
  '(?:getty(?: images)?|ap(?: photo| images)?|associated press|reuters|afp|epa(?:-efe)?|efe|dpa|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|unsplash|pexels|pixabay|bloomberg|imago(?: images)?|picture[ -]alliance|wikimedia(?: commons)?|flickr|zuma(?: press| wire)?|upi|pa(?: media| wire| images)|ansa|xinhua|anadolu|sipa(?: usa| press)?|abaca(?:press)?|maxppp|europa press|file photo|handout|courtesy(?: photo)?|cc[ -]by.{0,10}|adobe stock|depositphotos|dreamstime|ullstein(?: bild)?|keystone|apa|belga|cq roll call|star max|tns|adobe)';

interface Credited {
  id: string;
  /** For keys. */
  pattern: RegExp;
  unless?: (key: string) => boolean;
}

/** A credit behind what a picture shows. */
export const CREDITED: readonly Credited[] = [
  // "The ferry on Monday. Photograph: Ann Lee/Harbor Post"
  {
    id: 'named-behind',
    pattern:
      /^.{5,240}?[.!?"')] ?(?:(?:photograph|photo|picture|foto|bild|image)s?\s?:\s?|©\s?)[\p{L} .'&-]{3,40}(?:\s?\/\s?[\p{L}\p{N} .'&-]{2,40})?$/u,
  },
  {
    id: 'at-the-end',
    pattern: new RegExp(`^.{10,300}[.!?"'] ?(?:photo: ?)?${AGENCY}\\s?\\/\\s?[\\w.'-]+(?: [\\w.'-]+){1,3}\\.?$`),
  },
  {
    id: 'parenthesis',
    pattern: new RegExp(
      `^(?:.{0,420}[\\s.])?[[(](?:[^()\\[\\]]{0,70}[ /,:.-])?${AGENCY}(?:[ /,:.-][^()\\[\\]]{0,50})?[\\])]\\.?$`,
    ),
    unless: explainsAbbreviation,
  },
  // "… in Port Selm on Thursday. (CP Photo/Ivo Marsh)", "… | PHOTO : ANN LEE / THE HARBOR POST"
  {
    id: 'photo-behind',
    pattern:
      /^.{8,300}(?:[\s.][[(](?:[^()]{2,30} )?(?:photo|foto|picture|image|file photo)s?\b[^()]{2,50}[\])]|[\s.][[(](?:file|stock|archive) (?:photo|pic|picture|image)s?[\])]|\s?[|/] ?(?:photo|foto|image|picture|bild(?:quelle|nachweis)?|quelle|credit)s? ?: ?[^.|]{3,60}|[.!?"] (?:photo|photograph|picture|foto)s? (?:by|von|de|par) [\p{L}.'-]+(?: [\p{L}.'-]+){0,3})$/u,
  },
  {
    id: 'parenthesised-label',
    pattern:
      /^(?:.{0,300}\s)?[[(](?:photo|image|foto|bild|picture|credit|photo credit|credit photo|gentileza|cortesia|courtesy|cedida|imagen|quelle|source|fuente)(?: by| courtesy(?: of)?| from| via| von| de| par)?\s?:?\s[^()]{2,70}[\])]$/,
  },
];

/** "The school on the first day © Harbor Radio - Ann Lee", and what has been told of others before. */
export const SIGN_BEHIND = /^[^©]{8,240} © ?\p{L}[\p{L}\p{N} .'&/,-]{2,60}$/u;
