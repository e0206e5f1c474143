/** Words of which papers' names are made. */
const PAPER =
  /\b(?:times|post|gazette|herald|tribune|journal|examiner|observer|chronicle|guardian|independent|standard|courier|dispatch|ledger|record|register|sentinel|telegraph|bugle|advertiser|argus|echo|cronica|diario|informador|hebdo|rundfunk|correo|noticiero|heraldo|periodico|gaceta|voz|faro|depeche|courrier|gazette|quotidien|echo|bote|rundschau|tagblatt|tageblatt|volksblatt|morgenpost|landbote)\b|(?:zeitung|rundfunk|kurier|anzeiger|nachrichten|blatt|bote|rundschau|echo)$/;

/** A key with such a word: "the marl post", "marltaler anzeiger". */
export function namesPaper(key: string): boolean {
  return PAPER.test(key);
}
