/**
 * Longest match of a regex, and proof that backtracking stays bounded: quantifiers have an upper limit and a repeated
 * group repeats nothing of variable length itself. For built-in rules only, when they are generated.
 */

/**
 * An open repetition `{n,}` ends here. RE2 in Go refuses counts over 1,000, so rules leave long ones open; the text of
 * a key of 16,384 bits in PEM format fits.
 */
const OPEN_REPEAT = 16_000;

/** Alternatives that begin differently: only one can match, so repeating them needs no backtracking. */
const LINEAR_GROUPS = ['(?:[^-]|-[^-]|--[^-]|---[^-])', '(?:[^-]|-[^-]|--[^-])'];

/** A group may be repeated this often although its content varies in length, e.g. the labels of a host name. */
const MAX_NESTED_REPEATS = 8;

/** What is known of a part of a regex. */
interface Extent {
  readonly max: number;
  /** True when it can match texts of different length. */
  readonly varies: boolean;
}

/** The same regex with an end to every open repetition. */
export function boundRegex(regex: string): string {
  return regex.replaceAll(/\{(\d{1,4}),\}/g, `{$1,${OPEN_REPEAT}}`);
}

/** Longest match in characters. Throws when it is unbounded, or uses syntax that RE2 does not know. */
export function maxMatchLength(regex: string): number {
  const parser = new Parser(regex.replace(/^\(\?[is]+\)/, ''));
  const {max} = parser.alternatives();
  if (!parser.atEnd()) throw new Error(`unexpected ')' in ${regex}`);
  return max;
}

class Parser {
  private readonly regex: string;
  private offset = 0;

  constructor(regex: string) {
    this.regex = regex;
  }

  atEnd(): boolean {
    return this.offset >= this.regex.length;
  }

  alternatives(): Extent {
    const lengths = [this.sequence()];
    while (this.take('|')) lengths.push(this.sequence());
    const max = Math.max(...lengths.map((extent) => extent.max));
    return {max, varies: lengths.some((extent) => extent.varies || extent.max !== max)};
  }

  private sequence(): Extent {
    let total: Extent = {max: 0, varies: false};
    while (!this.atEnd() && !'|)'.includes(this.peek())) {
      const from = this.offset;
      const atom = this.atom();
      const isLinear = LINEAR_GROUPS.includes(this.regex.slice(from, this.offset));
      const part = this.repeated(isLinear ? {...atom, varies: false} : atom);
      total = {max: total.max + part.max, varies: total.varies || part.varies};
    }
    return total;
  }

  private atom(): Extent {
    const char = this.next();
    if (char === '(') return this.group();
    if (char === '[') return this.characterClass();
    if (char === '\\') return this.escape();
    if (char === '^' || char === '$') return {max: 0, varies: false};
    if ('*+?{'.includes(char)) throw new Error(`nothing to repeat in ${this.regex}`);
    return {max: 1, varies: false};
  }

  private group(): Extent {
    if (this.take('?') && !this.take(':') && !this.take('i:')) {
      throw new Error(`only (?: and (?i: groups are allowed: ${this.regex}`);
    }
    const extent = this.alternatives();
    if (!this.take(')')) throw new Error(`missing ')' in ${this.regex}`);
    return extent;
  }

  private characterClass(): Extent {
    this.take('^');
    let first = true;
    while (first || this.peek() !== ']') {
      if (this.next() === '\\') this.next();
      first = false;
    }
    this.next();
    return {max: 1, varies: false};
  }

  private escape(): Extent {
    const char = this.next();
    if (/[1-9k]/.test(char)) throw new Error(`backreference in ${this.regex}`);
    if (char === 'x') this.offset += 2;
    return {max: 'bB'.includes(char) ? 0 : 1, varies: false};
  }

  private repeated(part: Extent): Extent {
    const counts = this.quantifier();
    if (counts === undefined) return part;
    const [min, max] = counts;
    this.take('?');
    if (part.varies && max > MAX_NESTED_REPEATS) throw new Error(`nested repetition in ${this.regex}`);
    return {max: part.max * max, varies: part.varies || min !== max};
  }

  private quantifier(): readonly [number, number] | undefined {
    if (this.take('?')) return [0, 1];
    if ('*+'.includes(this.peek() || '.')) throw new Error(`unbounded quantifier in ${this.regex}`);
    const found = /^\{(\d+)(,?)(\d*)\}/.exec(this.regex.slice(this.offset));
    if (found === null) return undefined;
    const [whole, min = '', comma, max = ''] = found;
    if (comma === ',' && max === '') throw new Error(`unbounded quantifier in ${this.regex}`);
    this.offset += whole.length;
    return [Number(min), Number(comma === ',' ? max : min)];
  }

  private peek(): string {
    return this.regex.charAt(this.offset);
  }

  private next(): string {
    if (this.atEnd()) throw new Error(`unexpected end of ${this.regex}`);
    const char = this.peek();
    this.offset += 1;
    return char;
  }

  private take(text: string): boolean {
    if (!this.regex.startsWith(text, this.offset)) return false;
    this.offset += text.length;
    return true;
  }
}
