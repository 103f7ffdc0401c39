/** One parsed file with its indexes; made once and used by all rules. */
import type {Language} from '../../languages/language.ts';
import type {SyntaxNode} from '../syntax/node.ts';
import type {Parsers} from '../syntax/parsers.ts';
import {resolveNames} from '../syntax/resolve.ts';

export interface FileContext {
  readonly source: string;
  readonly language: Language;
  readonly root: SyntaxNode;
  readonly nodes: readonly SyntaxNode[];
  readonly hasErrors: boolean;
  readonly isCut: boolean;
  readonly byKind: ReadonlyMap<string, readonly SyntaxNode[]>;
  /** Calls by the last name of what is called, also by the one an import gave it. */
  readonly callsByName: ReadonlyMap<string, readonly SyntaxNode[]>;
  /** Names and members by their last name, also by the one an import gave them. */
  readonly byName: ReadonlyMap<string, readonly SyntaxNode[]>;
}

/** Parses and indexes. Throws when tree-sitter gives up. */
export function openFile(source: string, language: Language, parsers: Parsers): FileContext {
  const {root, nodes, hasErrors, isCut} = parsers.parse(language, source);
  resolveNames(nodes, language.imports?.(root) ?? []);
  const byKind = new Map<string, SyntaxNode[]>();
  const callsByName = new Map<string, SyntaxNode[]>();
  const byName = new Map<string, SyntaxNode[]>();
  for (const node of nodes) {
    add(byKind, node.kind, node);
    if (node.kind === 'Id' || node.kind === 'Member')
      for (const name of namesOf(node)) add(byName, nameKey(name, language), node);
    if (node.kind === 'Call') for (const name of calledNames(node)) add(callsByName, nameKey(name, language), node);
  }
  return {source, language, root, nodes, hasErrors, isCut, byKind, callsByName, byName};
}

export function nameKey(name: string, {ignoresCase}: Language): string {
  return ignoresCase === true ? name.toLowerCase() : name;
}

function add(map: Map<string, SyntaxNode[]>, key: string, node: SyntaxNode): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [node]);
  else list.push(node);
}

function calledNames(call: SyntaxNode): readonly string[] {
  const callee = call.children[0];
  return callee === undefined || callee.role !== 'callee' ? [] : namesOf(callee);
}

function namesOf(node: SyntaxNode): readonly string[] {
  const name = lastName(node);
  if (name === undefined) return [];
  const canonical = node.canonical?.slice(node.canonical.lastIndexOf('.') + 1);
  return canonical === undefined || canonical === name ? [name] : [name, canonical];
}

/** `c` of `a.b.c`. */
export function lastName(callee: SyntaxNode): string | undefined {
  if (callee.kind === 'Id') return callee.text;
  if (callee.kind === 'GenericType') return callee.children[0] === undefined ? undefined : lastName(callee.children[0]);
  const property = callee.kind === 'Member' ? callee.children.find((child) => child.role === 'property') : undefined;
  return property?.kind === 'Id' ? property.text : undefined;
}
