/** Patterns of JavaScript and TypeScript. `$X` is a name there anyway. */
import type {PatternSyntax, Place} from '../language.ts';

export const javascriptPatterns: PatternSyntax = {
  metavariable,
  ellipsis,
  wrappers: [
    {before: '', after: ''},
    {before: '(', after: ')'},
    {before: '({', after: '})'},
    {before: 'class SGC {\n', after: '\n}'},
    {before: 'try {} ', after: ''},
    {before: 'async function SGF() {\n', after: '\n}'},
  ],
  // `key: value` is an entry of an object, not a label.
  firstWrappers: (pattern) =>
    /^(?:[\w$]+|"[^"\n]*"|'[^'\n]*')\s*:(?!:)/.test(pattern) ? [{before: '({', after: '})'}] : [],
  typedMetavariables: 'colon',
  interpolation: {isFormatted: (_, literal) => literal.startsWith('`'), hole: /\$\{[^{}]*\}/g},
  typed: (type) => `let x: ${type};`,
  rewrite: (pattern) =>
    /^\s*\{[^;]*\}\s*$/.test(pattern) && /^\s*\{\s*(?:\.\.\.\s*[,}]|[\w$'"]+\s*[:,}])/.test(pattern)
      ? `(${pattern})`
      : pattern,
};

/** Among the text of an element it is text, behind an attribute an expression. */
function metavariable(name: string, place: Place): string {
  return isJsxValue(place) ? `{${name}}` : name;
}

function ellipsis(name: string, place: Place): string {
  const {bracket, head, before, after} = place;
  if (bracket !== '' && /^(?:[A-Za-z_[({]|\$(?!\.\.\.))/.test(after)) return '...';
  if (isJsxText(place) || isJsxValue(place)) return `{${name}}`;
  if (bracket === '(') return inParentheses(name, place);
  if (bracket === '{' && isClassBody(head)) return `${name};`;
  if (bracket === '{' && /\bswitch\s*\([^{]*\)\s*$/.test(head)) return `case ${name}:`;
  const isStatement = bracket !== '[' && /(?:^|[;{}]|\n)\s*$/.test(before) && /^[ \t]+[\w$({]/.test(after);
  return isStatement ? `${name};` : name;
}

function inParentheses(name: string, {head, before, after}: Place): string {
  if (!/\bfor\s*(?:await\s*)?$/.test(head) || !/\(\s*$/.test(before)) return name;
  return /^\s*\)/.test(after) ? `${name};;` : name;
}

function isClassBody(head: string): boolean {
  return /\bclass\b[^{}();]*$/.test(head) || /\binterface\b[^{}();]*$/.test(head);
}

function isJsxValue({before, after}: Place): boolean {
  return /<[\w$.]+(?:\s[^<]*)?\s[\w$.:-]+=$/.test(before) && /^\s*(?:\/?>|[\w$.])/.test(after);
}

/** Between the tags of an element. */
function isJsxText({before, after}: Place): boolean {
  return /<[\w$.]+(?:\s[^<]*)?>\s*$/.test(before.replaceAll('=>', '')) && /^\s*(?:<|\{)/.test(after);
}
