/** PHP: grammar, patterns, imports. */
import {childOf, type SyntaxNode} from '../../engine/syntax/node.ts';
import type {Language, Place} from '../language.ts';
import {type ImportedName, nodesOfKind} from '../shared/modules.ts';
import {phpLowerings} from './lowerings.ts';

export const php: Language = {
  name: 'php',
  ids: ['php'],
  extensions: ['.php', '.phtml', '.inc'],
  grammar: 'php',
  lowerings: phpLowerings,
  patterns: {
    metavariable,
    ellipsis,
    wrappers: [
      {before: '<?php ', after: ''},
      {before: '<?php ', after: ';'},
      {before: '<?php class SGC {\n', after: '\n}'},
      {before: '<?php try {} ', after: ''},
      {before: '<?php [', after: '];'},
    ],
    rewrite: (pattern) => pattern.replace(MODIFIERS, ''),
    metavariablesAreText: true,
    interpolation: {isFormatted: (_, literal) => literal.startsWith('"'), hole: /\$SGNONE/g},
  },
  imports: phpImports,
  ignoresCase: true,
  comments: {line: ['//', '#'], block: ['/*', '*/']},
};

/** Semgrep takes what stands before a function on its own for nothing: it also stands for functions without it. */
const MODIFIERS = /^\s*(?:(?:public|protected|private|static|final|abstract)\s+)+(?=function\b)/;

const SUPERGLOBALS = new Set([
  '_GET',
  '_POST',
  '_REQUEST',
  '_COOKIE',
  '_SERVER',
  '_FILES',
  '_SESSION',
  '_ENV',
  'GLOBALS',
]);
const NAME_BEFORE =
  /(?:\b(?:function|class|interface|trait|new|extends|implements|use|namespace|instanceof|const)\s+|->\s*|::\s*)$/;

/** Variables begin with `$`; names of functions, classes and members do not. */
function metavariable(name: string, {before, after}: Place): string {
  const own = name.replace(/^SG(?:MV|ME)_/, '');
  if (SUPERGLOBALS.has(own)) return `$${own}`;
  if (NAME_BEFORE.test(before) && !/->\s*$/.test(before)) return name;
  if (/->\s*$/.test(before)) return name;
  return /^\s+\$/.test(after) ? name : `$${name}`;
}

function ellipsis(name: string, {bracket, head, before, after}: Place): string {
  if (/(?:->|::|=|\.)\s*$/.test(before)) return name;
  if (bracket === '(' && /\bfor\s*$/.test(head)) return /^\s*\)/.test(after) ? `${name};;` : name;
  if (bracket === '(' && /\bcatch\s*$/.test(head)) return `${name} $${name}`;
  if (bracket === '(' && /\b(?:function|fn)\b[^(){};]*$/.test(head)) return `$${name}`;
  if (bracket === '(' || bracket === '[') return name;
  if (bracket === '{' && /\b(?:class|interface|trait)\b[^{}();]*$/.test(head)) return `public $${name};`;
  if (bracket === '{' && /\bswitch\s*\([^{}]*\)\s*$/.test(head)) return `case ${name}:`;
  return /(?:^|[;{}):]|\.\.\.)\s*$/.test(before) ? `${name};` : name;
}

const IMPORTS = new Set(['Import']);

/** `use A\B as C;`: C is A\B. */
function phpImports(root: SyntaxNode): readonly ImportedName[] {
  return [...nodesOfKind(root, IMPORTS)].flatMap((node) => {
    const module = childOf(node, 'module')?.text ?? '';
    const alias = childOf(node, 'alias')?.text ?? module.slice(module.lastIndexOf('\\') + 1);
    return module === '' ? [] : [{local: alias, canonical: module, from: node.start}];
  });
}
