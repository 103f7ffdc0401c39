/** Sprig's functions of regular expressions, in linear time. */
import {type Matcher, RE2JS} from 're2js';
import type {GoFunction} from '../go-function.ts';
import {TemplateError} from '../template-error.ts';
import {functionTable, limited, size, text} from './arguments.ts';

const match: GoFunction = ([pattern, value]) => compile(text(pattern)).matcher(text(value)).find();
const find: GoFunction = ([pattern, value]) => matchesOf(text(pattern), text(value), 1)[0]?.text ?? '';
const findAll: GoFunction = ([pattern, value, count]) =>
  matchesOf(text(pattern), text(value), size(count)).map((each) => each.text);
const replaceAll: GoFunction = ([pattern, value, replacement]) =>
  replace(text(pattern), text(value), (matcher) => expand(text(replacement), matcher));
const replaceAllLiteral: GoFunction = ([pattern, value, replacement]) =>
  replace(text(pattern), text(value), () => text(replacement));
const split: GoFunction = ([pattern, value, count]) => splitText(text(pattern), text(value), size(count));

export const PATTERNS = functionTable({
  ...{regexMatch: match, mustRegexMatch: match, regexFind: find, mustRegexFind: find},
  ...{regexFindAll: findAll, mustRegexFindAll: findAll, regexSplit: split, mustRegexSplit: split},
  ...{regexReplaceAll: replaceAll, mustRegexReplaceAll: replaceAll},
  ...{regexReplaceAllLiteral: replaceAllLiteral, mustRegexReplaceAllLiteral: replaceAllLiteral},
  regexQuoteMeta: ([value]) => text(value).replace(/[\\.+*?()|[\]{}^$]/g, '\\$&'),
});

/** Longer ones are no honest patterns, and compiling them takes memory. */
const MAX_PATTERN = 2_000;
const MAX_KNOWN = 200;
const known = new Map<string, RE2JS>();

function compile(pattern: string): RE2JS {
  const compiled = known.get(pattern);
  if (compiled !== undefined) return compiled;
  if (pattern.length > MAX_PATTERN) throw new TemplateError(`a pattern has more than ${MAX_PATTERN} characters`);
  const fresh = compileNew(pattern);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(pattern, fresh);
  return fresh;
}

function compileNew(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (cause) {
    throw new TemplateError('a regular expression does not parse', {cause});
  }
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A negative count finds all. */
function matchesOf(pattern: string, value: string, count: number): readonly Match[] {
  const found: Match[] = [];
  const matcher = compile(pattern).matcher(value);
  while ((count < 0 || found.length < count) && matcher.find()) {
    found.push({start: matcher.start(), end: matcher.end(), text: value.slice(matcher.start(), matcher.end())});
  }
  return found;
}

function replace(pattern: string, value: string, replacementOf: (matcher: Matcher) => string): string {
  const matcher = compile(pattern).matcher(value);
  const parts: string[] = [];
  let from = 0;
  let length = value.length;
  while (matcher.find()) {
    const replacement = replacementOf(matcher);
    length = limited(length + replacement.length);
    parts.push(value.slice(from, matcher.start()), replacement);
    from = matcher.end();
  }
  return [...parts, value.slice(from)].join('');
}

/** `$1`, `$name`, `${name}`, `$$`; the longest name counts (https://pkg.go.dev/regexp#Regexp.Expand). */
function expand(template: string, matcher: Matcher): string {
  return template.replace(/\$(?:(\$)|\{(\w+)\}|(\w+))/g, (_, dollar?: string, braced?: string, plain?: string) =>
    dollar === undefined ? groupOf(matcher, braced ?? plain ?? '') : '$',
  );
}

function groupOf(matcher: Matcher, name: string): string {
  try {
    return (/^\d+$/.test(name) ? matcher.group(Number(name)) : matcher.group(name)) ?? '';
  } catch {
    // A group that the pattern has not is empty.
    return '';
  }
}

function splitText(pattern: string, value: string, count: number): readonly string[] {
  if (count === 0) return [];
  const parts: string[] = [];
  let from = 0;
  for (const {start, end} of matchesOf(pattern, value, -1)) {
    if (count > 0 && parts.length === count - 1) break;
    if (end === 0 && start === 0) continue;
    parts.push(value.slice(from, start));
    from = end;
  }
  return [...parts, value.slice(from)];
}
