/** Literals and words: strings, numbers, regular expressions, symbols, modifiers. */
import type {PatternNode} from '../pattern/pattern.ts';
import type {SyntaxNode} from '../syntax/node.ts';
import {type Bindings, type Bound, boundText, lookUp} from './bindings.ts';
import {constantOf, reachingDefinition, stringOrigin} from './constants.ts';
import type {Next} from './match-node.ts';
import type {Matching} from './matching.ts';
import {isSameCode} from './same-code.ts';

export function isString(on: Matching, node: SyntaxNode): boolean {
  if (node.kind === 'String') return true;
  return on.options.constant_propagation && constantOf(node)?.kind === 'string';
}

/** `"$X"` binds what the string says; `"=~/…/"` looks into it. */
export function matchString(
  on: Matching,
  pattern: PatternNode,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  const text = stringOf(on, node);
  if (text === undefined) return false;
  // `net` is also where `net/http` comes from.
  if (node.role === 'module' && text.startsWith(`${pattern.text}/`)) return next(bindings);
  if (pattern.regex !== undefined) return pattern.regex.test(text, on.spend) && next(bindings);
  if (!/^\$(?:[A-Z_][A-Z_0-9]*)$/.test(pattern.text))
    return unescaped(text) === unescaped(pattern.text) && next(bindings);
  const value = boundContent(on, text, stringOrigin(node) ?? node);
  return bindText(pattern.text, value, bindings, next);
}

/** The place of the text in the quotes, also where a variable has brought it here. */
function boundContent(on: Matching, text: string, node: SyntaxNode): Bound {
  const start = node.kind === 'String' ? Math.max(node.start, on.source.indexOf(text, node.start)) : node.start;
  return boundText(text, start, node.kind === 'String' ? Math.min(node.end, start + text.length) : node.end);
}

/** `/$X/` binds what stands between the slashes. */
export function matchRegex(pattern: PatternNode, use: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const node = (use.kind === 'Id' ? reachingDefinition(use)?.value : undefined) ?? use;
  const end = node.text.lastIndexOf('/');
  if (node.kind !== 'Regex' || end < 1) return false;
  return bindText(pattern.text, boundText(node.text.slice(1, end), node.start + 1, node.start + end), bindings, next);
}

export function bindText(name: string, value: Bound, bindings: Bindings, next: Next): boolean {
  const before = lookUp(bindings, name);
  if (before !== undefined) return isSameCode(before, value) && next(bindings);
  return next({name, value, next: bindings});
}

/** `var` in a pattern stands for `let` and `const`, too. */
export function isSameModifier({options}: Matching, {text}: PatternNode, node: SyntaxNode): boolean {
  if (node.kind !== 'Modifier') return false;
  return node.text === text || (options.let_is_var && text === 'var' && (node.text === 'let' || node.text === 'const'));
}

/** `:$X` binds the name without the colon. */
export function matchSymbol(
  _: Matching,
  pattern: PatternNode,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  if (node.kind !== 'Symbol') return false;
  if (!pattern.text.startsWith('$')) return pattern.text === node.text && next(bindings);
  const value = boundText(node.text, node.start, node.end);
  return bindText(pattern.text, value, bindings, next);
}

/** `'it\'s'` and `"it's"` say the same. */
function unescaped(text: string): string {
  return text.includes('\\') ? text.replaceAll(/\\(["'`/])/g, '$1') : text;
}

function stringOf(on: Matching, node: SyntaxNode): string | undefined {
  if (node.kind === 'String') return node.text;
  if (node.kind === 'Id' && node.role === 'key') return node.text;
  if (!on.options.constant_propagation) return undefined;
  const constant = constantOf(node);
  return constant?.kind === 'string' ? constant.text : undefined;
}

export function isSameLiteral(on: Matching, pattern: PatternNode, node: SyntaxNode): boolean {
  if (node.kind === pattern.kind && node.text === pattern.text) return true;
  const known = on.options.constant_propagation || node.kind === pattern.kind ? constantOf(node) : undefined;
  if (known === undefined || known.kind === 'string') return false;
  const wanted = on.literalOf(pattern);
  return wanted?.kind === known.kind && wanted.value === known.value;
}
