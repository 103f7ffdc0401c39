/** The words of a file, for asking which rules it needs at all. */
import type {Need} from './need.ts';

/** Bits of the table of words, eight for each character: few words share a bit. */
const BITS_PER_CHARACTER = 8;
const MIN_BITS = 1 << 13;
const MAX_BITS = 1 << 21;

/** For each ASCII character of a word what it counts as, zero for all others; the second folds upper case. */
const EXACT = Uint8Array.from({length: 128}, (_, code) => (isWordCode(code) ? code : 0));
const FOLDED = EXACT.map((code) => (code >= 65 && code <= 90 ? code + 32 : code));

/** Most words of rules are in no file: a table of hashes tells so at once, and only the others are looked for. */
export class FileWords {
  private readonly source: string;
  private readonly ignoresCase: boolean;
  private readonly texts = new Map<string, boolean>();
  private readonly words: Uint32Array;
  private lowered: string | undefined;

  /** `ignoresCase`: the language takes names in upper and lower case for the same. */
  constructor(source: string, ignoresCase: boolean) {
    this.source = source;
    this.ignoresCase = ignoresCase;
    this.words = hashesIn(source, ignoresCase ? FOLDED : EXACT);
  }

  /** False when nothing with this need can match here. */
  mayHold(need: Need): boolean {
    if (typeof need === 'string') return this.hasWord(need);
    if ('all' in need) return need.all.every((each) => this.mayHold(each));
    if ('any' in need) return need.any.some((each) => this.mayHold(each));
    return 'part' in need ? this.hasText(need.part, false) : this.hasText(need.anyCase, true);
  }

  private hasWord(word: string): boolean {
    const table = this.ignoresCase ? FOLDED : EXACT;
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = table[word.charCodeAt(at)] ?? 0;
      if (code === 0) return this.hasText(word, this.ignoresCase);
      hash = nextHash(hash, code);
    }
    const mayHold = ((this.words[placeOf(hash, this.words)] ?? 0) & (1 << (hash & 31))) !== 0;
    return mayHold && this.hasText(word, this.ignoresCase);
  }

  private hasText(text: string, anyCase: boolean): boolean {
    const key = `${anyCase}${text}`;
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const found = anyCase ? this.inLowerCase().includes(text.toLowerCase()) : this.source.includes(text);
    this.texts.set(key, found);
    return found;
  }

  private inLowerCase(): string {
    this.lowered ??= this.source.toLowerCase();
    return this.lowered;
  }
}

function hashesIn(source: string, table: Uint8Array): Uint32Array {
  let bits = MIN_BITS;
  while (bits < MAX_BITS && bits < source.length * BITS_PER_CHARACTER) bits *= 2;
  const words = new Uint32Array(bits >> 5);
  let hash = 0;
  let isInWord = false;
  for (let at = 0; at <= source.length; at += 1) {
    const unit = at < source.length ? source.charCodeAt(at) : 0;
    const code = unit < 128 ? (table[unit] ?? 0) : 0;
    if (code !== 0) {
      hash = nextHash(hash, code);
      isInWord = true;
    } else if (isInWord) {
      const place = placeOf(hash, words);
      words[place] = (words[place] ?? 0) | (1 << (hash & 31));
      hash = 0;
      isInWord = false;
    }
  }
  return words;
}

/** The lowest bits of a hash say which bit of the place it is. */
function placeOf(hash: number, {length}: Uint32Array): number {
  return (hash >>> 5) & (length - 1);
}

function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 0x01000193) + code + (hash >>> 15)) | 0;
}

function isWordCode(code: number): boolean {
  return /\w/.test(String.fromCharCode(code));
}
