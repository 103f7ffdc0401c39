/** Patterns of JavaScript and TypeScript. `$X` is a name there anyway. */
import type {PatternSyntax, Place} from '../language.ts';

export const javascriptPatterns: PatternSyntax = {
  metavariable: (name, place) => (isJsxText(place) ? `{${name}}` : name),
  ellipsis,
  wrappers: [
    {before: '', after: ''},
    {before: '(', after: ')'},
    {before: '({', after: '})'},
    {before: 'class SGC {\n', after: '\n}'},
    {before: 'try {} ', after: ''},
    {before: 'async function SGF() {\n', after: '\n}'},
  ],
  typedMetavariables: 'colon',
  typed: (type) => `let x: ${type};`,
  rewrite: (pattern) =>
    /^\s*\{[^;]*\}\s*$/.test(pattern) && /^\s*\{\s*(?:\.\.\.\s*[,}]|[\w$'"]+\s*[:,}])/.test(pattern)
      ? `(${pattern})`
      : pattern,
};

function ellipsis(name: string, place: Place): string {
  if (
    /^[A-Za-z_$[({]/.test(place.after) &&
    !/^\$\.\.\./.test(place.after) &&
    place.bracket !== '' &&
    !/^\s*$/.test(place.after[0] ?? ' ')
  )
    return '...';
  if (isJsxText(place)) return `{${name}}`;
  if (place.bracket === '(' && /\bfor\s*(?:await\s*)?$/.test(place.head))
    return /\b(?:of|in)\b/.test(place.after.split(')')[0] ?? '') ? name : `${name};;`;
  if (place.bracket === '{' && isClassBody(place.head)) return `${name};`;
  if (place.bracket === '{' && /\bswitch\s*\([^{]*\)\s*$/.test(place.head)) return `case ${name}:`;
  return name;
}

function isClassBody(head: string): boolean {
  return /\bclass\b[^{}();]*$/.test(head) || /\binterface\b[^{}();]*$/.test(head);
}

/** Between the tags of an element. */
function isJsxText({before, after}: Place): boolean {
  return /<[\w$.]+(?:\s[^<]*)?>\s*$/.test(before.replaceAll('=>', '')) && /^\s*(?:<|\{)/.test(after);
}
