/** Pattern text → `Pattern`, through the grammar of the language. */
import type {Language} from '../../languages/language.ts';
import {childOf, type SyntaxNode} from '../syntax/node.ts';
import type {Parsers} from '../syntax/parsers.ts';
import type {Context} from './compile-context.ts';
import {compileNode} from './compile-pattern.ts';
import {type Pattern, PatternError, type PatternNode} from './pattern.ts';
import {substitute, type TypedMetavariable} from './substitute.ts';

/** Longest pattern; those of the public collections have under 4,000 characters. */
const MAX_LENGTH = 50_000;

/** Throws `PatternError` when no way of reading the pattern as code of the language succeeds. */
export function parsePattern(pattern: string, language: Language, parsers: Parsers): Pattern {
  if (pattern.length > MAX_LENGTH) throw new PatternError(`longer than ${MAX_LENGTH} characters`);
  const substituted = substitute(pattern.trim(), language);
  const nodes = parseNodes(substituted.text, language, parsers) ?? parseOtherwise(substituted.text, language, parsers);
  if (nodes === undefined) throw new PatternError(`is not ${language.name} code`);
  const typeOf = (typed: TypedMetavariable) => typePattern(typed, language, parsers);
  return toPattern(
    onlyEntries(nodes, language),
    {...substituted, typeOf, metavariablesAreText: language.patterns.metavariablesAreText === true},
    substituted.text,
  );
}

function parseOtherwise(text: string, {patternLanguage}: Language, parsers: Parsers) {
  return patternLanguage === undefined ? undefined : parseNodes(text, patternLanguage, parsers);
}

function parseNodes(text: string, language: Language, parsers: Parsers): readonly SyntaxNode[] | undefined {
  for (const {before, after} of [...(language.patterns.firstWrappers?.(text) ?? []), ...language.patterns.wrappers]) {
    const source = before + text + after;
    const {root, hasErrors} = parsers.parse(language, source);
    if (hasErrors) continue;
    const nodes = nodesBetween(root, before.length, before.length + text.length);
    if (nodes !== undefined) return nodes;
  }
  return undefined;
}

/** The outermost nodes in the stretch of text; undefined when one reaches beyond it and beyond its siblings. */
function nodesBetween(root: SyntaxNode, start: number, end: number): readonly SyntaxNode[] | undefined {
  let node: SyntaxNode | undefined = root;
  while (node !== undefined) {
    const touching: readonly SyntaxNode[] = node.children.filter(
      (child) => child.end > start && child.start < end && child.end > child.start,
    );
    if (touching.length === 0) return undefined;
    if (touching.every((child) => isInside(child, start, end))) return sameRole(node, touching, start, end);
    node = touching.length === 1 ? touching[0] : undefined;
  }
  return undefined;
}

/** All parts of one node stand for that node, where it is one. */
function sameRole(parent: SyntaxNode, nodes: readonly SyntaxNode[], start: number, end: number) {
  if (parent.kind !== 'Program' && isInside(parent, start, end)) return [parent];
  return nodes;
}

/** Separators at the end, such as a semicolon or a closing brace of a wrapper, do not count. */
function isInside(node: SyntaxNode, start: number, end: number): boolean {
  return node.start >= start && node.end <= end + 1;
}

/** `key: value` is an entry of any mapping. */
function onlyEntries(nodes: readonly SyntaxNode[], {patterns}: Language): readonly SyntaxNode[] {
  const [first] = nodes;
  const isOnly = nodes.length === 1 && first?.children.length === 1 && patterns.onlyEntry?.includes(first.kind);
  return isOnly ? first.children : nodes;
}

function toPattern(nodes: readonly SyntaxNode[], context: Context, text: string): Pattern {
  const [first, ...others] = nodes;
  if (first === undefined) throw new PatternError('is empty');
  if (others.length > 0) return {kind: 'statements', statements: nodes.map((node) => compileNode(node, context))};
  const only = first.kind === 'ExprStmt' && !/;\s*$/.test(text) ? (first.children[0] ?? first) : first;
  return {kind: 'node', node: compileNode(only, context)};
}

function typePattern({type}: TypedMetavariable, language: Language, parsers: Parsers): PatternNode {
  const {text} = substitute(type, {...language, patterns: {...language.patterns, typedMetavariables: undefined}});
  const declaration = language.patterns.typed?.(text);
  if (declaration === undefined) throw new PatternError(`typed metavariables are not known in ${language.name}`);
  const {root, hasErrors} = parsers.parse(language.patternLanguage ?? language, declaration);
  const found = root.children.map((child) => childOf(child, 'type')).find((each) => each !== undefined);
  if (hasErrors || found === undefined) throw new PatternError(`\`${type}\` is not a type`);
  return compileNode(found, {typed: [], regexes: [], typeOf: () => leafOf(), metavariablesAreText: false});
}

function leafOf(): PatternNode {
  throw new PatternError('a type holds no typed metavariable');
}
