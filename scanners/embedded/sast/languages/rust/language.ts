/** Rust, as far as patterns go. */

import {stringNode} from '../../engine/syntax/literals.ts';
import {
  as,
  dropped,
  type Lowerings,
  leaf,
  make,
  placed,
  textOf,
  transparent,
  withBlocks,
  withOperator,
} from '../../engine/syntax/lowering.ts';
import {childOf, inRole, SyntaxNode} from '../../engine/syntax/node.ts';
import type {Language} from '../language.ts';
import {braceSyntax} from '../shared/braces.ts';
import {functionNode} from '../shared/declarations.ts';
import {dottedName, lastPart, nodesOfKind} from '../shared/modules.ts';

const id = leaf('Id');
const NO_MODIFIERS = new Set<string>();

const lowerings: Lowerings = {
  source_file: as('Program'),
  block: as('Block'),
  line_comment: dropped,
  block_comment: dropped,
  expression_statement: as('ExprStmt'),
  parenthesized_expression: transparent,
  identifier: id,
  field_identifier: id,
  type_identifier: id,
  primitive_type: id,
  shorthand_field_identifier: id,
  self: leaf('This'),
  integer_literal: leaf('Number'),
  float_literal: leaf('Number'),
  boolean_literal: leaf('Constant'),
  string_literal: (raw) => stringNode(raw, textOf(raw).startsWith('b') ? 2 : 1, 1),
  raw_string_literal: (raw) => {
    const open = /^b?r#*"/.exec(textOf(raw))?.[0].length ?? 1;
    return stringNode(raw, open, Math.max(1, open - (textOf(raw).startsWith('b') ? 2 : 1)));
  },
  call_expression: as('Call', {function: 'callee', arguments: 'args'}),
  arguments: transparent,
  field_expression: as('Member', {value: 'object', field: 'property'}),
  scoped_identifier: as('Member', {path: 'object', name: 'property'}),
  scoped_type_identifier: as('Member', {path: 'object', name: 'property'}),
  generic_function: as('GenericType', {function: 'name', type_arguments: 'typeArgs'}),
  generic_type: as('GenericType', {type: 'name', type_arguments: 'typeArgs'}),
  type_arguments: transparent,
  macro_invocation: (raw) =>
    make(raw, 'Call', [
      ...placed('callee', [raw.children[0]]),
      inRole(new SyntaxNode('Modifier', '!', raw.start, raw.start), 'modifiers'),
      ...placed('args', raw.children.slice(1)),
    ]),
  token_tree: transparent,
  let_declaration: as('VarDef', {pattern: 'name', alternative: 'else', '': 'modifiers'}),
  assignment_expression: as('Assign'),
  compound_assignment_expr: withOperator('AugAssign'),
  binary_expression: withOperator('Binary'),
  unary_expression: withOperator('Unary', {'': 'operand'}),
  reference_expression: (raw) =>
    make(
      raw,
      'Unary',
      raw.children.map((child) => inRole(child, child.role === 'value' ? 'operand' : 'modifiers')),
      '&',
    ),
  try_expression: transparent,
  await_expression: as('Await'),
  index_expression: as('Index', {'': 'index'}),
  function_item: (raw) =>
    functionNode(
      raw,
      'Function',
      {parameters: 'params', return_type: 'returnType', type_parameters: 'typeParams', '': 'modifiers'},
      NO_MODIFIERS,
    ),
  closure_expression: (raw) =>
    functionNode(raw, 'Lambda', {parameters: 'params', return_type: 'returnType'}, NO_MODIFIERS),
  closure_parameters: transparent,
  parameters: transparent,
  parameter: as('Param', {pattern: 'name', '': 'modifiers'}),
  struct_expression: as('Composite', {name: 'type', body: ''}),
  field_initializer_list: transparent,
  field_initializer: as('Pair', {field: 'key'}),
  if_expression: withBlocks('If', ['else'], {consequence: 'then', alternative: 'else'}),
  else_clause: transparent,
  return_expression: as('Return', {'': 'value'}),
  use_declaration: as('Import', {argument: 'module', '': 'modifiers'}),
};

export const rust: Language = {
  name: 'rust',
  ids: ['rust'],
  extensions: ['.rs'],
  grammar: 'rust',
  lowerings,
  patterns: braceSyntax({
    end: ';',
    parameter: (name) => `${name}: ${name}`,
    functions: /\bfn\b[^(){}=]*$/,
    wrappers: [
      {before: '', after: ''},
      {before: '', after: ';'},
      {before: 'fn f() {\n', after: '\n}'},
      {before: 'fn f() { let x = ', after: '; }'},
    ],
    typedMetavariables: 'colon',
    typed: (type) => `let x: ${type} = y;`,
  }),
  imports: (root) =>
    [...nodesOfKind(root, new Set(['Import']))].flatMap((node) => {
      const name = dottedName(childOf(node, 'module'));
      return name === undefined ? [] : [{local: lastPart(name), canonical: name, from: node.start}];
    }),
  comments: {line: ['//'], block: ['/*', '*/']},
};
