/** C and C++, as far as patterns go. */

import {stringNode} from '../../engine/syntax/literals.ts';
import {
  as,
  asBlock,
  dropped,
  field,
  type Lowerings,
  leaf,
  make,
  placed,
  type RawNode,
  textOf,
  transparent,
  withBlocks,
  withOperator,
} from '../../engine/syntax/lowering.ts';
import {inRole, SyntaxNode} from '../../engine/syntax/node.ts';
import type {Language} from '../language.ts';
import {braceSyntax} from '../shared/braces.ts';

const id = leaf('Id');

const lowerings: Lowerings = {
  translation_unit: as('Program'),
  compound_statement: as('Block'),
  comment: dropped,
  expression_statement: (raw) => (raw.children.length === 0 ? [] : make(raw, 'ExprStmt', raw.children)),
  parenthesized_expression: transparent,
  condition_clause: transparent,
  identifier: id,
  field_identifier: id,
  type_identifier: id,
  namespace_identifier: id,
  primitive_type: id,
  this: leaf('This'),
  number_literal: leaf('Number'),
  true: leaf('Constant'),
  false: leaf('Constant'),
  null: leaf('Constant'),
  char_literal: (raw) => new SyntaxNode('Char', textOf(raw), raw.start, raw.end),
  string_literal: (raw) => stringNode(raw, textOf(raw).indexOf('"') + 1, 1),
  concatenated_string: (raw) =>
    new SyntaxNode('String', raw.children.map(({text}) => text).join(''), raw.start, raw.end),
  call_expression: as('Call', {function: 'callee', arguments: 'args'}),
  argument_list: transparent,
  field_expression: as('Member', {argument: 'object', field: 'property'}),
  qualified_identifier: as('Member', {scope: 'object', name: 'property'}),
  subscript_expression: as('Index', {argument: 'object'}),
  pointer_expression: withOperator('Unary', {argument: 'operand'}),
  unary_expression: withOperator('Unary', {argument: 'operand'}),
  binary_expression: withOperator('Binary'),
  update_expression: withOperator('Update', {argument: 'operand'}),
  assignment_expression: (raw) =>
    raw.tokens.join('') === '='
      ? make(raw, 'Assign', raw.children)
      : make(raw, 'AugAssign', raw.children, raw.tokens.join('')),
  conditional_expression: as('Ternary', {consequence: 'then', alternative: 'else'}),
  cast_expression: as('Cast'),
  declaration: (raw) => declaration(raw),
  init_declarator: (raw) =>
    make(raw, 'Declarator', [...placed('name', [field(raw, 'declarator')]), ...placed('value', [field(raw, 'value')])]),
  function_definition: (raw) => functionNode(raw),
  parameter_list: transparent,
  parameter_declaration: (raw) =>
    make(
      raw,
      'Param',
      raw.children.map((child) =>
        inRole(child, child.role === 'declarator' ? 'name' : child.role === '' ? 'modifiers' : child.role),
      ),
    ),
  if_statement: withBlocks('If', ['then', 'else'], {consequence: 'then', alternative: 'else'}),
  else_clause: transparent,
  while_statement: withBlocks('While', ['body']),
  for_statement: withBlocks('For', ['body']),
  return_statement: as('Return', {'': 'value'}),
};

/** One definition for each variable; a pointer is a variable, too. */
function declaration(raw: RawNode): readonly SyntaxNode[] {
  const type = field(raw, 'type');
  const modifiers = raw.children.filter(({role}) => role === '');
  const declarators = raw.children.filter(({role}) => role === 'declarator');
  return declarators.map((each, index) => {
    const own = index === 0 ? [...placed('modifiers', modifiers), ...placed('type', [type])] : [];
    const parts = each.kind === 'Declarator' ? each.children : [inRole(each, 'name')];
    const isOnly = declarators.length === 1;
    return new SyntaxNode('VarDef', '', index === 0 ? raw.start : each.start, isOnly ? raw.end : each.end, [
      ...own,
      ...parts,
    ]);
  });
}

function functionNode(raw: RawNode): SyntaxNode {
  const declarator = field(raw, 'declarator');
  const parts = declarator?.children ?? [];
  return make(raw, 'Function', [
    ...placed('returnType', [field(raw, 'type')]),
    ...placed('name', [parts.find(({role}) => role === 'declarator') ?? declarator]),
    ...placed(
      'params',
      parts.filter(({role}) => role === 'parameters'),
    ),
    ...placed('body', [asBlock(field(raw, 'body'))]),
  ]);
}

const shared = {
  lowerings,
  patterns: braceSyntax({
    end: ';',
    parameter: (name) => `int ${name}`,
    functions: /[\w*]\s+\*?\w+\s*$/,
    wrappers: [
      {before: '', after: ''},
      {before: '', after: ';'},
      {before: 'void f() {\n', after: '\n}'},
      {before: 'void f() {\n', after: ';\n}'},
    ],
    typedMetavariables: 'before',
    typed: (type) => `${type} x;`,
  }),
  comments: {line: ['//'], block: ['/*', '*/']},
} as const;

export const c: Language = {...shared, name: 'c', ids: ['c'], extensions: ['.c', '.h'], grammar: 'c'};

export const cpp: Language = {
  ...shared,
  name: 'cpp',
  ids: ['cpp', 'c++'],
  extensions: ['.cc', '.cpp', '.cxx', '.c++', '.hpp', '.hh', '.hxx'],
  grammar: 'cpp',
};
