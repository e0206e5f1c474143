import type { Line } from './line.ts';

/** All letters are capitals: a heading, an acronym, or a headline of the sort some papers set between paragraphs. */
export function isAllCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 2 && capitals / letters >= 0.95;
}

/** Most words of some length begin with a capital. */
export function isTitleCase(text: string): boolean {
  const long = text.match(/[\p{L}][\p{L}'’-]{3,}/gu) ?? [];
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length >= 0.8;
}

const PRESENT_VERB =
  /\b(?:says|tells|warns|calls|urges|slams|blasts|rips|defends|unveils|reveals|announces|launches|seeks|wins|loses|faces|hits|gets|gives|makes|takes|sees|rules|votes|backs|blocks|bans|approves|rejects|passes|signs|files|sues|charges|arrests|kills|dies|returns|resigns|quits|joins|leaves|plans|vows|pledges|orders|asks|claims|admits|denies|drops|rises|falls|soars|plunges|surges|opens|closes|ends|begins|starts|keeps|sets|puts|pushes|pulls|holds|leads|shows|finds|becomes|goes|comes|heads|moves|turns|targets|threatens|accuses|demands|considers|weighs|mulls|eyes|explains|discusses|responds|reacts|shares|celebrates|honors|raises|cuts|adds|expands|boosts|spends|earns|breaks|beats|meets|visits|testifies|endorses|nominates|picks|names|grills|torches|mocks|touts|hails|praises|criticizes|dismisses|secures|delays|halts|scraps|revives|suspends|fires|hires|sells|buys)\b/;

/** A headline's present tense: "Council delays vote". English only: other languages give too little away. */
export function hasHeadlineVerb(key: string): boolean {
  return PRESENT_VERB.test(key);
}

const IDLE =
  /^(?:about|after|again|against|all|also|among|and|are|because|been|before|being|between|both|but|can|could|did|does|down|during|each|for|from|further|had|has|have|her|here|his|how|into|its|just|more|most|new|not|now|off|once|only|other|our|out|over|own|same|she|should|some|such|than|that|the|their|them|then|there|these|they|this|those|through|too|under|until|very|was|were|what|when|where|which|while|who|why|will|with|would|you|your|des|les|une|dans|pour|par|sur|avec|qui|que|los|las|una|del|con|por|para|como|mas|der|die|das|und|ein|eine|einen|dem|den|von|mit|fur|auf|ist|nicht|sich|auch|nach|bei)$/;

/** Words that carry the topic, cut to a stem of six letters. */
export function topicWords(key: string): string[] {
  return (key.match(/\p{L}[\p{L}']{2,}/gu) ?? []).filter((word) => !IDLE.test(word)).map((word) => word.slice(0, 6));
}

/** Share (0 to 1) of a line's topic words that also occur in the others; 1 where it has too few to tell. */
export function topicOverlap(line: Line, vocabulary: ReadonlySet<string>): number {
  const words = topicWords(line.key);
  if (words.length < 4) return 1;
  return words.filter((word) => vocabulary.has(word)).length / words.length;
}

/** No more than a quarter of a line's topic words, however few, occur in the others. */
export function isOffTopic(line: Line, vocabulary: ReadonlySet<string>): boolean {
  const words = topicWords(line.key);
  return words.filter((word) => vocabulary.has(word)).length <= words.length * 0.25;
}

const SECTIONS = new Set(
  'news world politics business economy sport sports opinion comment culture arts entertainment lifestyle life style health science sciences tech technology travel food music local national international money finance weather video videos podcasts jobs puzzles obituaries opinion deportes cultura economia politica sociedad internacional provincia esquelas politique economie societe monde sante politik wirtschaft kultur wissen gesellschaft lokales panorama finanzen futbol baloncesto balonmano tenis ciclismo atletismo motor esports communes annonces divers deces'.split(
    ' ',
  ),
);

/** A word that papers name a section with. */
export function isSection(word: string): boolean {
  return SECTIONS.has(word);
}

/** A row of the names of a paper's sections: "UK World Politics Business Comment Life & Arts". */
export function namesSections(key: string): boolean {
  const words = key.match(/\p{L}+/gu) ?? [];
  const sections = words.filter(isSection).length;
  return sections >= 3 && sections >= words.length * 0.4;
}

/** Entries of a menu without marks between them: each word has a capital, and none is a verb or ties others together. */
export function isRowOfNames(text: string, key: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 5 || /[^\p{L}\p{N}\s&/'’-]/u.test(text) || isAllCapitals(text)) return false;
  const bare = words.filter((word) => /\p{L}/u.test(word));
  return !hasHeadlineVerb(key) && topicWords(key).length === bare.length && bare.every((word) => /^\p{Lu}/u.test(word));
}
