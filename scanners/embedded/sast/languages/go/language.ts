/** Go: grammar, patterns, imports. */

import type {SyntaxNode} from '../../engine/syntax/node.ts';
import {childOf} from '../../engine/syntax/node.ts';
import type {Language, Place} from '../language.ts';
import {type ImportedName, nodesOfKind} from '../shared/modules.ts';
import {goLowerings} from './lowerings.ts';

export const go: Language = {
  name: 'go',
  ids: ['go', 'golang'],
  extensions: ['.go'],
  grammar: 'go',
  lowerings: goLowerings,
  patterns: {
    metavariable: (name) => name,
    ellipsis,
    wrappers: [
      {before: '', after: '\n'},
      {before: 'func SGF() {\n', after: '\n}'},
      {before: 'package p\nvar SGV = ', after: '\n'},
      {before: 'package p\nvar SGV SGT = ', after: '\n'},
      {before: 'package p\ntype SGT ', after: '\n'},
      {before: 'package p\nvar SGV ', after: '\n'},
    ],
    // `key: value` is an entry of a literal, not a label.
    firstWrappers: (pattern) =>
      /^\w+\s*:(?![:=])/.test(pattern) ? [{before: 'package p\nvar SGV = SGT{\n', after: ',\n}\n'}] : [],
    typedMetavariables: 'colon',
    typed: (type) => `var x ${type}\n`,
  },
  imports: goImports,
  comments: {line: ['//'], block: ['/*', '*/']},
};

function ellipsis(name: string, {bracket, head, before, after}: Place): string {
  if (/\$[A-Z_0-9]+$/.test(before) && /^\s*\)/.test(after)) return '...';
  if (/\bimport\s*\(?\s*$/.test(before)) return `"${name}"`;
  if (
    /\w\s*$/.test(before) &&
    /^\s*\w/.test(after) &&
    !/\breturn\s*$/.test(before) &&
    bracket === '(' &&
    !before.endsWith(', ')
  )
    return '...';
  if (bracket === '{' && /\bswitch\b[^{}]*$/.test(head)) return `case ${name}:`;
  if (bracket === '{' && /\bstruct\s*$/.test(head)) return `${name};`;
  return name;
}

const IMPORT = new Set(['Import']);

/** The last part of the path is the name, or the part before a version: `gopkg.in/yaml.v3`, `…/jwt/v5`. */
function goImports(root: SyntaxNode): readonly ImportedName[] {
  return [...nodesOfKind(root, IMPORT)].flatMap((node) => {
    const path = childOf(node, 'module')?.text ?? '';
    const alias = childOf(node, 'alias')?.text;
    const own = packageName(path);
    return alias === undefined || alias === own || /^[._]$/.test(alias)
      ? []
      : [{local: alias, canonical: own, from: node.start}];
  });
}

function packageName(path: string): string {
  const parts = path.split('/').filter((part) => !/^v\d+$/.test(part));
  return (parts.at(-1) ?? path).replace(/\.v\d+$/, '');
}
