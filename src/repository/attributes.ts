/** Reads `.gitattributes` as text, for two attributes only: git itself is never asked, so that no filter can run. */
import {type AttributePattern, compilePattern} from './attribute-pattern.ts';

/** A `.gitattributes` file: the folder it lies in, with a slash at the end or empty at the top, and its text. */
export interface AttributesFile {
  readonly folder: string;
  readonly text: string;
}

/** What the attributes say of a path. */
export interface PathAttributes {
  readonly generated: boolean;
  readonly vendored: boolean;
  /** The content may be kept by Git LFS; whether it is, its bytes say. */
  readonly lfs: boolean;
}

/** Rules beyond this are left out of all files together: each is tried on every path. */
const MAX_RULES = 200;
const MAX_PATTERN_LENGTH = 300;
const NOTHING: PathAttributes = {generated: false, vendored: false, lfs: false};

/**
 * Makes the function that tells a path's attributes. As in git, a later line wins over an earlier one and a deeper
 * file over one above it (gitattributes(5)).
 */
export function readAttributes(files: readonly AttributesFile[]): (path: string) => PathAttributes {
  const outerFirst = files.toSorted((a, b) => a.folder.length - b.folder.length);
  const rules = outerFirst.flatMap(parseRules).slice(0, MAX_RULES);
  if (rules.length === 0) return () => NOTHING;
  return (path) => {
    let known = NOTHING;
    for (const rule of rules) if (matches(rule, path)) known = {...known, ...rule.sets};
    return known;
  };
}

function matches({folder, pattern}: Rule, path: string): boolean {
  return path.startsWith(folder) && pattern(path.slice(folder.length).split('/'));
}

interface Rule {
  readonly folder: string;
  readonly pattern: AttributePattern;
  readonly sets: Partial<PathAttributes>;
}

function parseRules({folder, text}: AttributesFile): readonly Rule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [pattern = '', ...words] = line.trim().split(/[ \t]+/);
    const sets = Object.assign({}, ...words.map(parseAttribute));
    if (Object.keys(sets).length === 0 || !isUsable(pattern)) return [];
    const compiled = compilePattern(pattern);
    return compiled === undefined ? [] : [{folder, pattern: compiled, sets}];
  });
}

/** Macros (`[attr]`), negations and quoted patterns are left out: git forbids or hardly ever sees them. */
function isUsable(pattern: string): boolean {
  return !/^[[!"#]/.test(pattern) && pattern.length > 0 && pattern.length <= MAX_PATTERN_LENGTH;
}

function parseAttribute(word: string): Partial<PathAttributes> {
  const [, minus, name, value] = /^([-!]?)([^=]+)(?:=(.*))?$/.exec(word) ?? [];
  const isOn = minus === '' && value !== 'false';
  if (name === 'linguist-generated') return {generated: isOn};
  if (name === 'linguist-vendored') return {vendored: isOn};
  return name === 'filter' ? {lfs: isOn && value === 'lfs'} : {};
}
