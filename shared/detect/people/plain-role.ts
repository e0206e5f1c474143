const ENGLISH = /^(?:the|an?|(?:his|her|its|their|our|my)(?: own)?) (?=\S)/i;
/** With a small letter behind: "La Liga's president" has none of these. */
const ROMANCE =
  /^(?:(?:[Ee]l|[Ll](?:as?|os|es?)|[Uu]n[ae]?|[Ss](?:us?|on|a|es)|[Ll]eurs?|[Nn](?:otre|uestr[oa]s?)) |[Ll]['’])(?=\p{Ll})/u;
/** In lower case alone, since nouns are written large: "Die Welt" is a paper. */
const GERMAN = /^(?:d(?:er|ie|as|em|en)|(?:ein|sein|ihr|unser)(?:e[mnr]?)?) (?=\p{Lu})/u;

/** What somebody is, without the article or the owner's pronoun that stands in front in the text: "her own finance director" is finance director. */
export function plainRole(role: string): string {
  return role.replace(ENGLISH, '').replace(ROMANCE, '').replace(GERMAN, '');
}
