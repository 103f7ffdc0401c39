/** Reads thresholds: `critical: 0`, `secrets.any: 0`, `iac.high: 5`, `dependencies.production.high: 0`. */
import {CATEGORIES, type Category} from '../finding/category.ts';
import {SCOPES, type Scope} from '../finding/component.ts';
import {SEVERITIES} from '../finding/severity.ts';
import {ConfigError, type Threshold} from './config.ts';
import {didYouMean} from './did-you-mean.ts';

/** Categories whose findings are about packages, which have a scope. */
const SCOPED_CATEGORIES: readonly Category[] = ['dependencies', 'images'];

const LEVELS = [...SEVERITIES, 'any'] as const;

/** One threshold from its key and its number. Throws `ConfigError` naming what is wrong and what would be right. */
export function makeThreshold(key: string, max: number): Threshold {
  const parts = key.split('.');
  const levelWord = parts.pop() ?? '';
  const [categoryWord, ...scopeWords] = parts;
  if (!Number.isSafeInteger(max) || max < 0)
    throw new ConfigError(`threshold ${quote(key)}: ${max} is not a whole number from 0 up`);

  const severity = LEVELS.find((level) => level === levelWord);
  if (severity === undefined)
    throw new ConfigError(unknownWord(key, {word: levelWord, known: LEVELS, what: 'a severity'}));
  const category = categoryWord === undefined ? undefined : findCategory(key, categoryWord);
  return {key, category, scope: findScope(key, category, scopeWords), severity, max};
}

/** Lines `key: number` (or `key=number`), as in the action's input; empty lines and `#` comments are left out. */
export function parseThresholdLines(text: string): Threshold[] {
  return text
    .split(/[\n,]/)
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '')
    .map(parseThresholdLine);
}

function parseThresholdLine(line: string): Threshold {
  const match = /^(?<key>[\w.-]+)\s*[:=]\s*(?<max>\d{1,9})$/.exec(line);
  if (match?.groups === undefined) {
    throw new ConfigError(
      `threshold ${quote(line)} is not of the form \`severity: number\`; write for example \`iac.high: 5\``,
    );
  }
  return makeThreshold(match.groups.key ?? '', Number(match.groups.max));
}

function findCategory(key: string, word: string): Category {
  const category = CATEGORIES.find((name) => name === word);
  if (category === undefined) throw new ConfigError(unknownWord(key, {word, known: CATEGORIES, what: 'a category'}));
  return category;
}

function findScope(key: string, category: Category | undefined, words: readonly string[]): Scope | undefined {
  if (words.length === 0) return undefined;
  const word = words.join('.');
  if (category === undefined || !SCOPED_CATEGORIES.includes(category)) {
    const known = SCOPED_CATEGORIES.join(' and ');
    throw new ConfigError(`threshold ${quote(key)}: ${quote(word)} is too much; only ${known} have scopes`);
  }
  const scope = SCOPES.find((name) => name === word);
  if (scope === undefined) throw new ConfigError(unknownWord(key, {word, known: SCOPES, what: 'a scope'}));
  return scope;
}

function unknownWord(key: string, {word, known, what}: {word: string; known: readonly string[]; what: string}): string {
  return `threshold ${quote(key)}: ${quote(word)} is not ${what} (${known.join(', ')})${didYouMean(word, known)}`;
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
