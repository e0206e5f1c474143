/** What a text is called in front of "by", and what somebody did with it. */
const BY =
  '(?:(?:written|authored|reported|reporting|compiled|posted|published|filed|interviewed|exclusive|chosen|picked|selected|introduced) |(?:(?:guest )?(?:column|essay|post|commentary|opinion)|story|words|article|text|report|interview|review|analysis|recipe|feature|dispatch) |(?:words|text|story|reporting|photos|photographs|pictures) (?:and|&) (?:photographs|photography|photos|pictures|images|illustrations|story|text|words) )?by';
const VON =
  '(?:(?:eine? )?(?:interview|gastbeitrag|kommentar|bericht|beitrag|essay|analyse|reportage|kolumne|glosse|portr[aä]t|rezension) |geschrieben |verfasst |aufgezeichnet |protokolliert |ver[oö]ffentlicht )?von(?: unsere[rmn] (?:redakteur|reporter|korrespondent|mitarbeiter)(?:in)?)?';
const PAR =
  "(?:(?:article )?r[eé]dig[eé] |publi[eé] |[eé]crit |sign[eé] |(?:propos )?recueillis? |(?:entretien|interview) (?:r[eé]alis[eé]e? |men[eé]e? )?|reportage |r[eé]cit )?par|une? (?:article|chronique|enqu[eê]te|tribune|entretien|r[eé]cit|reportage) (?:de|par)|(?:une? )?(?:chronique|enqu[eê]te|reportage) d['’]|de notre (?:correspondante?|envoy[eé]e? sp[eé]ciale?)";
const POR =
  '(?:publicado |escrito |redactado |firmado )?por|(?:una? )?(?:cr[oó]nica|reportaje|an[aá]lisis|tribuna|columna|entrevista) (?:de|por)';
const LABEL =
  '(?:interview|words|reporter(?:in)?|entretien|gespr[aä]ch|escribe|firma)\\s?:|text von|textos? de|textes? (?:de|par)|text und fotos?|texte et photos?|texto y fotos?|text|texto|texte|autora?|authors?|auteure?|autorin|aus [^\\s,]{2,30} (?:berichten|berichtet)|das (?:interview|gespr[aä]ch) f[uü]hrten?';

/** How a line begins that says who wrote it. */
export const LEAD = new RegExp(
  `^(?:${[BY, VON, PAR, POR, LABEL].join('|')})(?:\\s?:?\\s+(?=\\S)|(?<=['’])(?=\\p{Lu}))`,
  'iu',
);

const AGENCIES = '(?:AFP|AP|dpa|EFE|Reuters|ANSA|UPI|PA|ATS|APA|KNA|epd|SID|PTI|ANI|AGP)';

const AGENCY = new RegExp(`^(?:${AGENCIES}|Efe|TASS|Agencias|Agences|Agenturen)$`);
/** "Harbor Post staff", "Redacción El Faro": nobody by name. */
const STAFF =
  /^(?:[Ss]taff|[Oo]ur|[Ss]pecial) (?:[Rr]eporters?|[Ww]riters?|[Cc]orrespondents?)$|^(?:\p{Lu}[\p{L}'’&.-]+ ){1,4}(?:[Ss]taff|[Nn]ewsroom|[Rr]eporters)(?: [Rr]eports?)?$|^(?:(?:[Ll]a |[Dd]ie )?(?:(?:\p{Lu}\p{Ll}+)?[Rr]edaktion|[Rr]edacci[oó]n|[Rr][eé]daction))(?: \p{Lu}[\p{L}'’.-]+| d[eu]l?| la| avec| con| mit){0,5}$/u;

/** An agency, or the newsroom as a whole: they sign as people do. */
export function isBody(text: string): boolean {
  return AGENCY.test(text) || STAFF.test(text);
}

/** Behind names: how somebody is spoken of, degrees, the agency that helped, who took the pictures, a handle, that it is a report. */
const ASIDES: readonly RegExp[] = [
  /\s\((?:she|he|they|sie|er|elle|il)\/[\p{L}/]+\)/giu,
  /,\s(?:PhD|Ph\.D\.|MD|M\.D\.|RN|RD|JD|Esq\.?)(?=$|,)/g,
  new RegExp(`(?<=\\S \\S+)(?:,|\\s-)?\\s\\(?(?:(?:avec|con|mit|with|/) (?:l['’])?)?${AGENCIES}\\)?$`),
  /(?:,| und| and| et| y)?(?: \p{Lu}[\p{L}.'’-]+){2,3} \((?:fotos?|photos?|bilder|video|pictures)\)/giu,
  /,? with (?:additional )?(?:files|reporting) (?:from|by) \p{Lu}.{2,60}$/u,
  /\s\((?:text|texto|texte|words)\)/giu,
  /\s?[.;,|]\s(?:fotos?|photos?|pictures|bilder|illustrations?)\s?:.*$/iu,
  /\s@\w{3,}$/,
  /,?\s(?:edited|illustrated|translated) by \p{Lu}[\p{L}.'’ -]{3,40}$/u,
  /\s(?:reports|berichtet)(?: from \p{Lu}[\p{L} ]+)?\.?$/u,
];

/** "Ann Lee (with B. S.)": who helped signs as well. */
const HELPED = /\s\((avec|con|mit|with) (\p{Lu}[^()]{2,40})\)$/u;

/** A line that names its writer, without what stands beside the names. */
export function withoutAsides(text: string): string {
  return ASIDES.reduce((rest, aside) => rest.replace(aside, ''), text.replace(HELPED, ' $1 $2'));
}
