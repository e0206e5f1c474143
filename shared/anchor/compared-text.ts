import { CodePointIndex } from '../text/code-points.ts';
import { type Tokens, tokenise, type Vocabulary } from '../text/tokens.ts';

/** A text with what comparing it needs, each computed when it is first asked for. */
export class ComparedText {
  readonly text: string;
  readonly #vocabulary: Vocabulary;
  #tokens: Tokens | undefined;
  #codePoints: CodePointIndex | undefined;

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.#vocabulary = vocabulary;
  }

  get tokens(): Tokens {
    this.#tokens ??= tokenise(this.text, this.#vocabulary);
    return this.#tokens;
  }

  get codePoints(): CodePointIndex {
    this.#codePoints ??= new CodePointIndex(this.text);
    return this.#codePoints;
  }
}
