/** A regular expression, as far as it is known which characters it wants: the rest are gaps. */

/** `edge`: a place where no word goes on; `gap`: anything or nothing. */
export type RegexItem =
  | {readonly kind: 'char'; readonly char: string}
  | {readonly kind: 'edge'}
  | {readonly kind: 'gap'}
  | RegexGroup;

export interface RegexGroup {
  readonly kind: 'group';
  readonly ignoresCase: boolean;
  readonly alternatives: readonly (readonly RegexItem[])[];
}

const MAX_DEPTH = 100;

/** Classes and anchors; all other letters after a backslash are read by nobody here. */
const KNOWN_ESCAPES = 'dDwWsSbBAzZntrfv';

/** Undefined where the source is not understood, or is no regular expression. It is one of RE2 or Python. */
export function readLiterals(source: string, ignoresCase: boolean): RegexGroup | undefined {
  return new Reader(source, ignoresCase).read();
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

  read(): RegexGroup | undefined {
    const group = this.alternatives(0);
    return this.hasFailed || this.at < this.source.length ? undefined : group;
  }

  /** Up to the closing parenthesis or the end; flags hold until there. */
  private alternatives(depth: number): RegexGroup {
    if (depth > MAX_DEPTH) this.fail();
    const outer = this.ignoresCase;
    const alternatives = [this.sequence(depth)];
    while (this.take('|')) alternatives.push(this.sequence(depth));
    const {ignoresCase} = this;
    this.ignoresCase = outer;
    return {kind: 'group', ignoresCase, alternatives};
  }

  private sequence(depth: number): readonly RegexItem[] {
    const items: RegexItem[] = [];
    while (!this.hasFailed && this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const item = this.atom(depth);
      const least = this.quantifier();
      // Once at least: what follows may be another of it.
      if (least !== undefined && least > 0) items.push(item, {kind: 'gap'});
      else if (least === 0) items.push({kind: isEdgeWithout(item, items.at(-1)) ? 'edge' : 'gap'});
      else items.push(item);
    }
    return items;
  }

  private atom(depth: number): RegexItem {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    if (char === '(') return this.group(depth);
    if (char === '[') return this.characterClass();
    if (char === '^' || char === '$') return {kind: 'edge'};
    if (char === '.') return {kind: 'gap'};
    if (char !== '\\') return '*+?'.includes(char) ? this.fail() : {kind: 'char', char};
    const escaped = this.source[this.at] ?? '';
    this.at += 1;
    if (escaped === 'b' || escaped === 'A' || escaped === 'z' || escaped === 'Z') return {kind: 'edge'};
    if (/[A-Za-z0-9]/.test(escaped)) return KNOWN_ESCAPES.includes(escaped) ? {kind: 'gap'} : this.fail();
    return {kind: 'char', char: escaped};
  }

  /** The least number of repetitions; undefined without a quantifier. */
  private quantifier(): number | undefined {
    const match = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})[?+]?/.exec(this.source.slice(this.at, this.at + 24));
    if (match === null) return undefined;
    this.at += match[0].length;
    if (match[1] !== undefined) return Number(match[1]);
    return match[0].startsWith('+') ? 1 : 0;
  }

  private group(depth: number): RegexItem {
    const head = /^\?(?:P?<[A-Za-z_]\w*>|(<?[=!])|:|>|([ims]+)([:)]))/.exec(this.source.slice(this.at, this.at + 200));
    if (head === null && this.source[this.at] === '?') return this.fail();
    this.at += head?.[0].length ?? 0;
    const outer = this.ignoresCase;
    if (head?.[2]?.includes('i')) this.ignoresCase = true;
    if (head?.[3] === ')') return {kind: 'gap'};
    const group = this.alternatives(depth + 1);
    this.ignoresCase = outer;
    if (!this.take(')')) return this.fail();
    return head?.[1] === undefined ? group : {kind: 'gap'};
  }

  private characterClass(): RegexItem {
    const match = /^\^?\]?(?:\\[\s\S]|\[:\w+:\]|[^\]\\])*\]/.exec(this.source.slice(this.at, this.at + 2_000));
    if (match === null) return this.fail();
    this.at += match[0].length;
    return {kind: 'gap'};
  }

  private take(char: string): boolean {
    if (this.source[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  private fail(): RegexItem {
    this.hasFailed = true;
    return {kind: 'gap'};
  }
}

/** `^(self\.)?`: with and without it what follows begins a word. */
function isEdgeWithout(item: RegexItem, before: RegexItem | undefined): boolean {
  if (before?.kind !== 'edge' || item.kind !== 'group') return false;
  return item.alternatives.every((items) => {
    const last = items.at(-1);
    return last?.kind === 'char' && !/\w/.test(last.char);
  });
}
