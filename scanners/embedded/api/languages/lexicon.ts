/** How small languages write their tokens, and what is wrong with a text that they do not take. */
import type {Span} from '../../../../src/formats/cel-rules/value.ts';

export interface Token extends Span {
  readonly kind: 'name' | 'number' | 'string' | 'mark' | 'end';
  /** Of strings what stands between the quotes, escapes as they are. */
  readonly text: string;
}

/** How a language writes its tokens. Sticky expressions, each of them linear. */
export interface Lexicon {
  /** One stretch of white space, or one comment up to the end of its line. */
  readonly ignored: RegExp;
  /** Comments over several lines, as C has them. */
  readonly hasBlockComments: boolean;
  readonly name: RegExp;
  readonly number: RegExp;
  /** Strings of one line, by their quotes. */
  readonly quotes: readonly string[];
  /** Strings over several lines stand between three quotes. */
  readonly hasBlockStrings: boolean;
}

/** The text is not what the language allows, at an offset. The message is ours and quotes nothing of the text. */
export class SyntaxTrouble extends Error {
  override readonly name = 'SyntaxTrouble';
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}
