/** Text inside GitHub Markdown: comment and job summary. Nothing in it forms structure, a link, a mention or a ping. */
import {showControls, toOneLine} from './control-characters.ts';
import {escapeLogLine} from './log.ts';
import {splitCode} from './split-code.ts';

/** Zero-width space: GitHub looks for mentions in the rendered text, where an escaped `@` is an `@` again. */
const BREAK = '&#8203;';

/**
 * Prose, anywhere in a line. What CommonMark or GFM gives a meaning becomes a numeric character reference, which by
 * the specification cannot form structure.
 * https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export function escapeMarkdown(text: string): string {
  return breakReferences(breakLinks(escapePunctuation(toOneLine(text)))).replace(BLOCK_START, toReference);
}

/** Rule texts: prose in which `…` is code. What stands between backticks is escaped as code, the rest as prose. */
export function markdownProse(text: string): string {
  return splitCode(text)
    .map(({kind, text: part}) => (kind === 'code' ? markdownCode(part) : escapeMarkdown(part)))
    .join('');
}

/** Code in a line, as an element: a code span would end at a backtick. GitHub looks for no mentions inside code. */
export function markdownCode(text: string): string {
  return `<code>${breakLinks(escapePunctuation(showControls(text)))}</code>`;
}

/** A fenced block; the fence is longer than any run of backticks inside. `language` is ours, never from outside. */
export function markdownFence(lines: readonly string[], language = ''): string {
  const body = lines.map((line) => escapeLogLine(showControls(line)));
  const longest = Math.max(2, ...body.map(longestBacktickRun));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...body, fence].join('\n');
}

/** Heading, list, ordered list or workflow command at the start of a line; the others are escaped everywhere. */
const BLOCK_START = /^(?:[#+:-]|\d(?=\d*[.)]))/;

function escapePunctuation(text: string): string {
  return text.replace(/[&<>\\`*_[\]|~]/g, toReference);
}

function toReference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0xfffd};`;
}

/** What GFM makes a link of by itself, in code elements too: URLs, `www.` and mail addresses. */
function breakLinks(text: string): string {
  return text
    .replaceAll('://', `:${BREAK}//`)
    .replace(/\b(www)\./gi, `$1${BREAK}.`)
    .replace(/(?<=[\w.+-])@/g, `@${BREAK}`);
}

/** What GitHub looks for in the rendered text: mentions, issues, pictures by short code, formulas. */
function breakReferences(text: string): string {
  return text
    .replace(/@(?!&#8203;)/g, `@${BREAK}`)
    .replace(/(?<!&)#(?=\d)/g, `#${BREAK}`)
    .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
    .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
    .replaceAll('$', '<span>$</span>');
}

function longestBacktickRun(line: string): number {
  return Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
}
