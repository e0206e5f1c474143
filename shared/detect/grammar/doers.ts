/** One who does something, by the ending: goaltender, tactician. English. */
const DOER =
  /^(?!(?:after|over|under|for|or|never|ever|later|whether|rather|other|another|either|neither|together|however|per|nor|their|her)$)(?:\p{L}+-)?\p{L}{3,}(?:er|or|ist|man|woman|eer|ian)$/u;

export function endsAsDoer(lower: string): boolean {
  return DOER.test(lower);
}
