/** Java: grammar, patterns, imports. */
import {childOf, type SyntaxNode} from '../../engine/syntax/node.ts';
import type {Language, Place} from '../language.ts';
import {dottedName, type ImportedName, nodesOfKind} from '../shared/modules.ts';
import {javaLowerings} from './lowerings.ts';

export const java: Language = {
  name: 'java',
  ids: ['java'],
  extensions: ['.java'],
  grammar: 'java',
  lowerings: javaLowerings,
  patterns: {
    metavariable: (name, place) => (isBareParameter(place) ? `SGANY ${name}` : name),
    ellipsis,
    wrappers: [
      {before: '', after: ''},
      {before: '', after: ';'},
      {before: 'class SGC {\n', after: '\n}'},
      {before: 'class SGC {\n', after: ' {} }'},
      {before: 'class SGC {\n', after: '\nint SGV; }'},
      {before: 'class SGC { void f() {\n', after: '\n} }'},
      {before: 'SGT SGV = ', after: ';'},
      {before: 'try {} ', after: ''},
    ],
    typedMetavariables: 'before',
    typed: (type) => `${type} x;`,
  },
  imports: javaImports,
  comments: {line: ['//'], block: ['/*', '*/']},
};

const STATEMENT_WORDS = /\b(?:if|while|for|switch|synchronized|catch|try|return|new\s+[\w.$<>]+)\s*$/;

function ellipsis(name: string, place: Place): string {
  const {bracket, head, before, after} = place;
  if (/[\w>\]]\s*$/.test(before) && /^\s*[\w$]/.test(after) && bracket === '(') return '...';
  if (/(?:[^.]\.|=)\s*$/.test(before)) return name;
  if (bracket === '(') return inParentheses(name, place);
  if (bracket === '{' && isClassBody(head)) return `int ${name};`;
  if (bracket === '{' && /\bswitch\s*\([^{}]*\)\s*$/.test(head)) return `case ${name}:`;
  if (bracket === '{' && isArray(head)) return name;
  if (bracket === '' || bracket === '{') return isStatement(place) ? `${name};` : name;
  return name;
}

function inParentheses(name: string, place: Place): string {
  const {head, after} = place;
  if (/\bfor\s*$/.test(head)) return after.trimStart().startsWith(')') ? `${name};;` : name;
  if (/@[\w.$]+\s*$/.test(head))
    return /[,(]\s*$/.test(place.before) && /^\s*\)/.test(after) && !place.before.includes(',')
      ? name
      : `${name} = ${name}`;
  if (/\bcatch\s*$/.test(head)) return `${name} ${name}`;
  return isDeclaration(place) ? `Object ${name}` : name;
}

/** A parameter without a type. */
function isBareParameter(place: Place): boolean {
  return place.bracket === '(' && /[(,]\s*$/.test(place.before) && /^\s*[,)]/.test(place.after) && isDeclaration(place);
}

/** The parameters of a method, not the arguments of a call. */
function isDeclaration({head, tail}: Place): boolean {
  if (STATEMENT_WORDS.test(head)) return false;
  if (/^\s*(?:throws\b[^{;]*)?\{/.test(tail)) return true;
  return (
    /(?:^|[;{}\s])(?!return\b|new\b|throw\b|else\b|\.\.\.)[\w$.<>[\]]+\s+[\w$]+\s*$/.test(head) &&
    /^\s*;?\s*$/.test(tail)
  );
}

function isClassBody(head: string): boolean {
  return (
    /\b(?:class|interface|enum|record)\b[^{}();]*$/.test(head) ||
    /\bnew\s+[\w.$<>,\s]+\((?:[^{}]|\{[^{}]*\})*\)\s*$/.test(head)
  );
}

function isArray(head: string): boolean {
  return /(?:\]|=|\()\s*$/.test(head);
}

function isStatement({before, after}: Place): boolean {
  return /(?:^|[;{}]|\.\.\.|\)|:)\s*$/.test(before) && !/^\s*(?:[,+)]|\.(?!\.\.))/.test(after);
}

const IMPORTS = new Set(['Import', 'ImportFrom']);

function javaImports(root: SyntaxNode): readonly ImportedName[] {
  return [...nodesOfKind(root, IMPORTS)].flatMap((node) => {
    const [module, name] = [dottedName(childOf(node, 'module')), childOf(node, 'name')?.text];
    return module === undefined || name === undefined
      ? []
      : [{local: name, canonical: `${module}.${name}`, from: node.start}];
  });
}
