/** Bash, as far as patterns go. */

import {isExpression} from '../../engine/match/expressions.ts';
import {stringNode} from '../../engine/syntax/literals.ts';
import {
  as,
  dropped,
  type Lowerings,
  leaf,
  make,
  placed,
  type RawNode,
  transparent,
} from '../../engine/syntax/lowering.ts';
import {inRole, SyntaxNode} from '../../engine/syntax/node.ts';
import type {Language} from '../language.ts';

const lowerings: Lowerings = {
  program: (raw) => statements(raw, 'Program'),
  compound_statement: (raw) => statements(raw, 'Block'),
  do_group: (raw) => statements(raw, 'Block'),
  comment: dropped,
  word: leaf('Id'),
  variable_name: leaf('Id'),
  special_variable_name: leaf('Id'),
  command_name: transparent,
  command: as('Call', {name: 'callee', argument: 'args', redirect: 'modifiers', '': 'modifiers'}),
  raw_string: (raw) => stringNode(raw),
  string: (raw) => (raw.children.length === 0 ? stringNode(raw) : make(raw, 'Template', raw.children)),
  string_content: leaf('Text'),
  simple_expansion: (raw) => make(raw, 'Expansion', raw.children),
  expansion: (raw) => make(raw, 'Expansion', raw.children),
  variable_assignment: (raw) =>
    make(raw, 'Assign', [...placed('left', [raw.children[0]]), ...placed('right', raw.children.slice(1))]),
  pipeline: as('Pipeline'),
  redirected_statement: as('Redirected', {redirect: 'modifiers'}),
};

function statements(raw: RawNode, kind: string): SyntaxNode {
  return make(
    raw,
    kind,
    raw.children.map((child) =>
      isExpression(child)
        ? new SyntaxNode('ExprStmt', '', child.start, child.end, [inRole(child, '')])
        : inRole(child, ''),
    ),
  );
}

export const bash: Language = {
  name: 'bash',
  ids: ['bash', 'sh'],
  extensions: ['.sh', '.bash'],
  grammar: 'bash',
  lowerings,
  patterns: {
    metavariable: (name) => name,
    ellipsis: (name) => name,
    wrappers: [
      {before: '', after: ''},
      {before: '', after: '\n'},
    ],
  },
  comments: {line: ['#']},
};
