/** What people are called by where they are from. English. */

/** the Chilean, the Tongan, the Iraqi, the New Zealander */
const FROM =
  /[^hmw]an$|(?:land|london|dublin|berlin|york|side)er$|^(?:pakistani|iraqi|israeli|bangladeshi|somali|kuwaiti|nepali|saudi|yemeni|omani|qatari|emirati|azerbaijani|uzbek|kazakh|tajik|afghan|filipin[oa]|thai|latvian|lao|maltese|portuguese|japanese|vietnamese|lebanese|senegalese|congolese|taiwanese|sudanese|kiwi|aussie|brit|geordie|catalan|basque|breton|kurd|luxembourger|monegasque|cypriot|scouser)$/;

const NOT_FROM =
  /^(?:guardian|librarian|custodian|historian|caribbean|mediterranean|european|ocean|vatican|koran|klan|clan|titan|dean|sultan|plan|van|milan|japan|jordan|lebanon|sudan|iran|caravan|satan|saran|orphan|partisan|artisan|veteran|loan|scan|cardigan|slogan|organ|pagan|span|swan|.*stan)$/;

/** True for what somebody can be called by where he or she is from, in lower case: chilean, new zealander. */
export function isDemonym(lower: string): boolean {
  return FROM.test(lower) && !NOT_FROM.test(lower);
}
