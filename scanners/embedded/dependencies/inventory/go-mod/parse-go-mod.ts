/** go.mod and go.work → directives. https://go.dev/ref/mod#go-mod-file-grammar */
import {UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';

/** One directive, blocks taken apart: `require (` … `)` gives one for each line inside. */
export interface Directive {
  readonly verb: string;
  readonly words: readonly string[];
  /** Text after `//` on the line. */
  readonly comment: string;
  /** 1-based. */
  readonly line: number;
}

const WORD = /"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`()]+|[()]/g;

/** Longer lines are no directives; keeps the search for quotes short. */
const MAX_LINE_LENGTH = 10_000;

/** Throws `UnreadableText` for blocks that are not closed and for quotes without end. */
export function parseGoMod(text: string, checkBudget: () => void): readonly Directive[] {
  const directives: Directive[] = [];
  let block: {verb: string; line: number} | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    checkBudget();
    const line = index + 1;
    if (raw.length > MAX_LINE_LENGTH) throw new UnreadableText(line, 'a line is too long');
    const {code, comment} = splitComment(raw);
    const words = wordsOf(code, line);
    if (words.length === 0) continue;
    if (block !== undefined && words[0] === ')') {
      block = undefined;
    } else if (block !== undefined) {
      directives.push({verb: block.verb, words, comment, line});
    } else if (words[1] === '(') {
      block = words[2] === ')' ? undefined : {verb: words[0] ?? '', line};
    } else {
      directives.push({verb: words[0] ?? '', words: words.slice(1), comment, line});
    }
  }
  if (block !== undefined) throw new UnreadableText(block.line, 'ends inside a block in parentheses');
  return directives;
}

function splitComment(raw: string): {code: string; comment: string} {
  const start = raw.search(/(?:^|\s)\/\//);
  if (start < 0) return {code: raw, comment: ''};
  return {code: raw.slice(0, start), comment: raw.slice(start).trim().slice(2).trim()};
}

function wordsOf(code: string, line: number): string[] {
  const words = code.match(WORD) ?? [];
  const rest = code.replaceAll(WORD, '').trim();
  if (rest !== '') throw new UnreadableText(line, 'a quoted string has no end');
  return words.map((word) => (/^["`]/.test(word) ? word.slice(1, -1) : word));
}
