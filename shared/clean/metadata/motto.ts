/** What papers call themselves below their name: "Serving the Forks since 1884", "Die Zeitung für das ganze Tal". */
const MOTTO =
  /^(?:proudly )?(?:(?:serving|telling|covering|reporting on|bringing you)\b.* since \d{4}|(?:your|votre|ihr[e]?|tu) (?:local|trusted|daily|weekly|town's|city's|quotidien|journal|tageszeitung|zeitung|diario|periodico)\b.*|(?:the|an?|your) (?:\p{L}+ )?(?:voice|newspaper|magazine|quarterly|weekly|home|source) (?:of|for|about)\b.*|(?:independent|local|trusted) (?:news|journalism|reporting) (?:for|from|in|of)\b.*|(?:news|stories|reporting|coverage) (?:you can|that|for) \p{L}+.*|(?:die|das|der) (?:unabhangige )?(?:zeitung|tageszeitung|wochenzeitung|magazin|stimme) (?:fur|aus|vom|von|der)\b.*|(?:le|la|l') ?(?:journal|quotidien|magazine|hebdo|voix|information|actualite) (?:de|des|du|pour|qui)\b.*|(?:el|la) (?:diario|periodico|revista|voz) (?:de|del|que)\b.*|(?:the|an?|your|la|le|el|die|das|der|unabhangige?[rs]?|independent) (?=.*\b(?:newspaper|paper|magazine|weekly|daily|journal|voice|diario|periodico|revista|quotidien|hebdo(?:madaire)?|magazin|zeitung|tageszeitung|wochenzeitung)\b).* (?:since|seit|depuis|desde) (?:el ano |l'an )?\d{4})$|, (?:every|each|chaque|cada|jeden) (?:day|week|morning|jour|semaine|matin|dia|semana|tag|morgen)$/u;

export function isMotto(key: string): boolean {
  return key.length <= 90 && MOTTO.test(key);
}
