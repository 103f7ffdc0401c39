/** Scala, as far as patterns go. */

import {isExpression} from '../../engine/match/expressions.ts';
import {formattedNode, quoteLengths, stringNode} from '../../engine/syntax/literals.ts';
import {
  as,
  dropped,
  fields,
  type Lowerings,
  leaf,
  make,
  type RawNode,
  textOf,
  transparent,
  withBlocks,
} from '../../engine/syntax/lowering.ts';
import {inRole, SyntaxNode} from '../../engine/syntax/node.ts';
import type {Language} from '../language.ts';
import {braceSyntax} from '../shared/braces.ts';
import {functionNode} from '../shared/declarations.ts';
import {importNode} from '../shared/modules.ts';

const id = leaf('Id');
const NO_MODIFIERS = new Set<string>();

const lowerings: Lowerings = {
  compilation_unit: (raw) => statements(raw, 'Program'),
  block: (raw) => statements(raw, 'Block'),
  indented_block: (raw) => statements(raw, 'Block'),
  comment: dropped,
  block_comment: dropped,
  identifier: id,
  type_identifier: id,
  operator_identifier: id,
  integer_literal: leaf('Number'),
  floating_point_literal: leaf('Number'),
  boolean_literal: leaf('Constant'),
  null_literal: leaf('Constant'),
  string: (raw) => {
    const {open, close} = quoteLengths(textOf(raw));
    return stringNode(raw, open, close);
  },
  interpolated_string_expression: (raw) => raw.children.filter(({role}) => role === ''),
  interpolated_string: (raw) => {
    const {open, close} = quoteLengths(textOf(raw));
    return formattedNode(raw, open, close);
  },
  interpolation: as('Interpolation'),
  escape_sequence: dropped,
  parenthesized_expression: transparent,
  call_expression: as('Call', {function: 'callee', arguments: 'args'}),
  arguments: transparent,
  generic_function: as('GenericType', {function: 'name', type_arguments: 'typeArgs'}),
  generic_type: as('GenericType', {type: 'name', type_arguments: 'typeArgs'}),
  type_arguments: transparent,
  field_expression: as('Member', {value: 'object', field: 'property'}),
  stable_identifier: (raw) =>
    raw.children.reduce(
      (object, property) =>
        new SyntaxNode('Member', '', raw.start, property.end, [inRole(object, 'object'), inRole(property, 'property')]),
    ),
  instance_expression: as('New', {'': 'callee', arguments: 'args'}),
  infix_expression: (raw) => infix(raw),
  assignment_expression: as('Assign'),
  val_definition: as('VarDef', {pattern: 'name', '': 'modifiers'}),
  var_definition: as('VarDef', {pattern: 'name', '': 'modifiers'}),
  function_definition: (raw) =>
    functionNode(
      raw,
      'Function',
      {parameters: 'params', return_type: 'returnType', type_parameters: 'typeParams', '': 'modifiers'},
      NO_MODIFIERS,
    ),
  parameters: transparent,
  parameter: as('Param', {default_value: 'default', '': 'modifiers'}),
  class_definition: as('Class', {
    body: 'members',
    extend: 'extends',
    class_parameters: 'typeParams',
    type_parameters: 'typeParams',
    '': 'modifiers',
  }),
  object_definition: as('Class', {body: 'members', extend: 'extends', '': 'modifiers'}),
  trait_definition: as('Class', {body: 'members', extend: 'extends', '': 'modifiers'}),
  template_body: transparent,
  import_declaration: (raw) => importNode(raw, 'Import', {module: chain(fields(raw, 'path'))}),
  if_expression: withBlocks('If', ['then', 'else'], {consequence: 'then', alternative: 'else'}),
  return_expression: as('Return', {'': 'value'}),
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

/** Names in a row as a chain of members. */
function chain(names: readonly SyntaxNode[]): SyntaxNode | undefined {
  const [first, ...rest] = names;
  return rest.reduce<SyntaxNode | undefined>(
    (object, property) =>
      object === undefined
        ? property
        : new SyntaxNode('Member', '', object.start, property.end, [
            inRole(object, 'object'),
            inRole(property, 'property'),
          ]),
    first,
  );
}

function infix(raw: RawNode): SyntaxNode {
  const operator = raw.children.find(({role}) => role === 'operator')?.text ?? raw.tokens.join(' ');
  return make(
    raw,
    'Binary',
    raw.children.filter(({role}) => role !== 'operator'),
    operator,
  );
}

export const scala: Language = {
  name: 'scala',
  ids: ['scala'],
  extensions: ['.scala', '.sc'],
  grammar: 'scala',
  lowerings,
  patterns: braceSyntax({
    end: '',
    parameter: (name) => `${name}: ${name}`,
    functions: /\b(?:def|class)\b[^(){}=]*$/,
    wrappers: [
      {before: '', after: ''},
      {before: 'object SGO {\n', after: '\n}'},
      {before: 'val SGV = ', after: ''},
      {before: '', after: ' {}'},
    ],
    typedMetavariables: 'colon',
    typed: (type) => `val x: ${type} = y`,
  }),
  comments: {line: ['//'], block: ['/*', '*/']},
};
