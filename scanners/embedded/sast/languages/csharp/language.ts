/** C#: grammar, patterns, imports. */
import {childOf, type SyntaxNode} from '../../engine/syntax/node.ts';
import type {Language, Place, Wrapper} from '../language.ts';
import {dottedName, type ImportedName, nodesOfKind} from '../shared/modules.ts';
import {csharpLowerings} from './lowerings.ts';

export const csharp: Language = {
  name: 'csharp',
  ids: ['csharp', 'c#'],
  extensions: ['.cs'],
  grammar: 'csharp',
  lowerings: csharpLowerings,
  patterns: {
    metavariable,
    ellipsis,
    wrappers: [
      {before: '', after: ''},
      {before: '', after: ';'},
      {before: 'class SGC { void f() {\n', after: '\n} }'},
      {before: 'class SGC {\n', after: '\n}'},
      {before: 'class SGC {\n', after: ' void SGF() {} }'},
      {before: 'var SGV = ', after: ';'},
      {before: 'try {} ', after: ''},
      {before: 'var SGV = new SGT {\n', after: '\n};'},
    ],
    firstWrappers,
    typedMetavariables: 'before',
    interpolation: {isFormatted: (before) => /\$@?$|@\$$/.test(before), hole: /\{[^{}]*\}/g},
    typed: (type) => `${type} x;`,
  },
  imports: csharpImports,
  comments: {line: ['//'], block: ['/*', '*/']},
};

/** What the grammar also reads as something else where it stands alone: an entry of an initializer, a new array. */
function firstWrappers(pattern: string): readonly Wrapper[] {
  if (/^new\b[\w\s.<>]*\[[^;]*$/.test(pattern)) return [{before: 'var SGV = ', after: ';'}];
  return /^\w+\s*=[^=>][^;]*$/.test(pattern) ? [{before: 'var SGV = new SGT {\n', after: '\n};'}] : [];
}

function metavariable(name: string, place: Place): string {
  if (isBareParameter(place)) return `SGANY ${name}`;
  const isStatement = /(?:[){};]|\belse)\s*$/.test(place.before) && /^\s*;/.test(place.after);
  return isStatement ? `SGST(${name})` : name;
}

const STATEMENT_WORDS = /\b(?:if|while|for|foreach|switch|lock|using|catch|return|new\s+[\w.<>]+)\s*$/;

function ellipsis(name: string, place: Place): string {
  const {bracket, head, before, after} = place;
  if (/[^.]\.\s*$/.test(before) && /^\s*;/.test(after)) return `${name}()`;
  if (/(?:[^.]\.|=)\s*$/.test(before)) return name;
  if (bracket === '(') return inParentheses(name, place);
  if (bracket === '[') return name;
  if (bracket === '{' && isClassBody(head)) return `int ${name};`;
  if (bracket === '{' && /\bswitch\s*\([^{}]*\)\s*$/.test(head)) return `case ${name}:`;
  if (bracket === '{' && /\bnew\b[\w\s.<>]*(?:\[[^[\]{}]*\]|\([^{};]*\))?\s*$/.test(head)) return name;
  const isStatement = /(?:^|[;{}\])]|\.\.\.)\s*$/.test(before) && !/^\s*(?:[,+)<>=&|*]|\.(?!\.\.))/.test(after);
  return isStatement ? `${name}();` : name;
}

function inParentheses(name: string, place: Place): string {
  const {head, after} = place;
  if (/\bfor\s*$/.test(head)) return after.trimStart().startsWith(')') ? `${name};;` : name;
  if (/\bcatch\s*$/.test(head)) return `${name} ${name}`;
  return isDeclaration(place) ? `object ${name}` : name;
}

/** A parameter without a type. */
function isBareParameter(place: Place): boolean {
  return place.bracket === '(' && /[(,]\s*$/.test(place.before) && /^\s*[,)]/.test(place.after) && isDeclaration(place);
}

function isDeclaration({head, tail}: Place): boolean {
  if (STATEMENT_WORDS.test(head)) return false;
  if (/^\s*(?:where\b[^{;]*|:\s*(?:base|this)\b[^{;]*)?(?:\{|=>)/.test(tail) && !/[=(,]\s*$/.test(head))
    return /[\w>]\s*$/.test(head);
  return (
    /(?:^|[;{}\s\]])(?!return\b|new\b|throw\b|else\b|await\b|\.\.\.)[\w.<>[\]]+\s+[\w]+\s*$/.test(head) &&
    /^\s*;?\s*$/.test(tail)
  );
}

function isClassBody(head: string): boolean {
  return /\b(?:class|interface|struct|record)\b[^{}();]*$/.test(head);
}

const IMPORTS = new Set(['Import']);

/** `using X = A.B;`; a plain `using` brings whole namespaces, whose names cannot be told apart. */
function csharpImports(root: SyntaxNode): readonly ImportedName[] {
  return [...nodesOfKind(root, IMPORTS)].flatMap((node) => {
    const [module, alias] = [dottedName(childOf(node, 'module')), childOf(node, 'alias')?.text];
    return module === undefined || alias === undefined ? [] : [{local: alias, canonical: module, from: node.start}];
  });
}
