/** What a text has to hold for a regular expression to match in it. */
import {allOf, anyOf, type Need, NOTHING} from './need.ts';

/** Shorter stretches are in nearly every file. */
const MIN_LENGTH = 3;
const MAX_DEPTH = 100;

/** Classes and anchors; all other letters after a backslash are read by nobody here. */
const KNOWN_ESCAPES = 'dDwWsSbBAzZntrfv';

/**
 * Stretches of words that every match holds; `NOTHING` where that is not known. `source` is a regular expression of RE2
 * or Python.
 */
export function requiredText(source: string, ignoresCase: boolean): Need {
  const reader = new Reader(source, ignoresCase);
  const need = reader.alternatives(0);
  return reader.isUnderstood() ? need : NOTHING;
}

class Reader {
  private readonly source: string;
  private ignoresCase: boolean;
  private at = 0;
  private hasFailed = false;

  constructor(source: string, ignoresCase: boolean) {
    this.source = source;
    this.ignoresCase = ignoresCase;
  }

  isUnderstood(): boolean {
    return !this.hasFailed && this.at === this.source.length;
  }

  /** Up to the closing parenthesis or the end; flags hold until there. */
  alternatives(depth: number): Need {
    if (depth > MAX_DEPTH) return this.fail();
    const outer = this.ignoresCase;
    const needs = [this.sequence(depth)];
    while (this.take('|')) needs.push(this.sequence(depth));
    this.ignoresCase = outer;
    return anyOf(needs);
  }

  private sequence(depth: number): Need {
    const parts: Need[] = [];
    let run = '';
    const flush = () => {
      parts.push(...this.wordsOf(run));
      run = '';
    };
    while (!this.hasFailed && this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const atom = this.atom(depth);
      const least = this.quantifier();
      if (typeof atom === 'string' && least !== 0) run += atom;
      if (typeof atom === 'string' && least === undefined) continue;
      flush();
      if (typeof atom !== 'string' && least !== 0) parts.push(atom);
    }
    flush();
    return allOf(parts);
  }

  private wordsOf(run: string): readonly Need[] {
    const words = run.split(/[^A-Za-z0-9_]+/).filter((word) => word.length >= MIN_LENGTH);
    return words.map((word) => (this.ignoresCase ? {anyCase: word.toLowerCase()} : {part: word}));
  }

  /** A character that stands for itself, or what a group needs. */
  private atom(depth: number): string | Need {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    if (char === '(') return this.group(depth);
    if (char === '[') return this.characterClass();
    if (char === '.' || char === '^' || char === '$') return NOTHING;
    if (char !== '\\') return '*+?'.includes(char) ? this.fail() : char;
    const escaped = this.source[this.at] ?? '';
    this.at += 1;
    if (/[A-Za-z0-9]/.test(escaped)) return KNOWN_ESCAPES.includes(escaped) ? NOTHING : this.fail();
    return escaped;
  }

  /** The least number of repetitions; undefined without a quantifier. */
  private quantifier(): number | undefined {
    const match = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})[?+]?/.exec(this.source.slice(this.at, this.at + 24));
    if (match === null) return undefined;
    this.at += match[0].length;
    if (match[1] !== undefined) return Number(match[1]);
    return match[0].startsWith('+') ? 1 : 0;
  }

  private group(depth: number): Need {
    const head = /^\?(?:P?<[A-Za-z_]\w*>|(<?[=!])|:|>|([ims]+)([:)]))/.exec(this.source.slice(this.at, this.at + 200));
    if (head === null && this.source[this.at] === '?') return this.fail();
    this.at += head?.[0].length ?? 0;
    const outer = this.ignoresCase;
    if (head?.[2]?.includes('i')) this.ignoresCase = true;
    if (head?.[3] === ')') return NOTHING;
    const need = this.alternatives(depth + 1);
    this.ignoresCase = outer;
    if (!this.take(')')) return this.fail();
    return head?.[1] === undefined ? need : NOTHING;
  }

  private characterClass(): Need {
    const match = /^\^?\]?(?:\\[\s\S]|\[:\w+:\]|[^\]\\])*\]/.exec(this.source.slice(this.at, this.at + 2_000));
    if (match === null) return this.fail();
    this.at += match[0].length;
    return NOTHING;
  }

  private take(char: string): boolean {
    if (this.source[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  private fail(): Need {
    this.hasFailed = true;
    return NOTHING;
  }
}
