/** Kotlin, as far as patterns go. */

import {isExpression} from '../../engine/match/expressions.ts';
import {quoteLengths, templateNode} from '../../engine/syntax/literals.ts';
import {
  as,
  asBlock,
  dropped,
  type Lowerings,
  leaf,
  make,
  placed,
  type RawNode,
  textOf,
  transparent,
  withOperator,
} from '../../engine/syntax/lowering.ts';
import {inRole, SyntaxNode} from '../../engine/syntax/node.ts';
import type {Language} from '../language.ts';
import {braceSyntax} from '../shared/braces.ts';
import {dottedName, importNode, lastPart, nodesOfKind} from '../shared/modules.ts';

const id = leaf('Id');

const lowerings: Lowerings = {
  source_file: (raw) => statements(raw, 'Program'),
  block: (raw) => statements(raw, 'Block'),
  line_comment: dropped,
  block_comment: dropped,
  identifier: id,
  simple_identifier: id,
  type_identifier: id,
  number_literal: leaf('Number'),
  float_literal: leaf('Number'),
  string_literal: (raw) => string(raw),
  multiline_string_literal: (raw) => string(raw),
  string_content: dropped,
  escape_sequence: dropped,
  interpolation: as('Interpolation'),
  parenthesized_expression: transparent,
  call_expression: (raw) => call(raw),
  value_arguments: as('Arguments'),
  value_argument: (raw) => argument(raw),
  annotated_lambda: transparent,
  lambda_literal: (raw) => make(raw, 'Lambda', [...placed('body', [statements(raw, 'Block')])]),
  navigation_expression: (raw) =>
    make(raw, 'Member', [...placed('object', [raw.children[0]]), ...placed('property', [raw.children[1]])]),
  qualified_identifier: (raw) =>
    raw.children.reduce(
      (object, property) =>
        new SyntaxNode('Member', '', raw.start, property.end, [inRole(object, 'object'), inRole(property, 'property')]),
    ),
  user_type: (raw) =>
    raw.children.length === 1
      ? raw.children
      : make(raw, 'GenericType', [...placed('name', [raw.children[0]]), ...placed('typeArgs', raw.children.slice(1))]),
  assignment: (raw) => make(raw, 'ExprStmt', [make(raw, raw.tokens[0] === '=' ? 'Assign' : 'AugAssign', raw.children)]),
  binary_expression: withOperator('Binary'),
  property_declaration: (raw) => property(raw),
  variable_declaration: (raw) =>
    make(raw, 'Variable', [...placed('name', [raw.children[0]]), ...placed('type', raw.children.slice(1))]),
  function_declaration: (raw) => functionNode(raw),
  function_value_parameters: as('Parameters'),
  parameter: (raw) =>
    make(raw, 'Param', [...placed('name', [raw.children[0]]), ...placed('type', raw.children.slice(1))]),
  function_body: (raw) => asBlock(raw.children[0]) ?? make(raw, 'Block', []),
  class_declaration: (raw) => classNode(raw),
  class_body: as('Members'),
  modifiers: transparent,
  annotation: as('Decorator'),
  return_expression: as('Return', {'': 'value'}),
  import: (raw) => importNode(raw, 'Import', {module: raw.children[0], alias: raw.children[1]}),
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

function string(raw: RawNode): SyntaxNode {
  const {open, close} = quoteLengths(textOf(raw));
  return templateNode(raw, open, close);
}

function call(raw: RawNode): SyntaxNode {
  const [callee, ...rest] = raw.children;
  const args = rest.flatMap((child) =>
    child.kind === 'Arguments' ? child.children : child.kind === 'Lambda' ? [child] : [],
  );
  return make(raw, 'Call', [...placed('callee', [callee]), ...placed('args', args)]);
}

function classNode(raw: RawNode): SyntaxNode {
  const children = raw.children.flatMap((child) => {
    if (child.role !== '') return [child];
    if (child.kind === 'Members') return placed('members', child.children);
    return [inRole(child, child.kind === 'Decorator' ? 'decorators' : 'extends')];
  });
  return make(raw, 'Class', children);
}

function argument(raw: RawNode): SyntaxNode | readonly SyntaxNode[] {
  const [name, value] = raw.children;
  if (value === undefined) return raw.children;
  return make(raw, 'KeywordArg', [...placed('name', [name]), ...placed('value', [value])]);
}

function property(raw: RawNode): SyntaxNode {
  const variable = raw.children.find(({kind}) => kind === 'Variable');
  const value = raw.children.at(-1);
  const hasValue = value !== undefined && value !== variable && isExpression(value);
  return make(raw, 'VarDef', [...(variable?.children ?? []), ...placed('value', hasValue ? [value] : [])]);
}

function functionNode(raw: RawNode): SyntaxNode {
  const children = raw.children.flatMap((child) => {
    if (child.role === 'name') return [child];
    if (child.kind === 'Parameters') return placed('params', child.children);
    if (child.kind === 'Block') return placed('body', [child]);
    return [inRole(child, child.kind === 'Decorator' ? 'decorators' : 'returnType')];
  });
  return make(raw, 'Function', children);
}

export const kotlin: Language = {
  name: 'kotlin',
  ids: ['kotlin', 'kt'],
  extensions: ['.kt', '.kts'],
  grammar: 'kotlin',
  lowerings,
  patterns: braceSyntax({
    end: '',
    parameter: (name) => `${name}: ${name}`,
    functions: /\bfun\b[^(){}=]*$/,
    wrappers: [
      {before: '', after: ''},
      {before: 'class SGC {\n', after: '\n}'},
      {before: 'fun SGF() {\n', after: '\n}'},
      {before: 'val SGV = ', after: ''},
    ],
    typedMetavariables: 'colon',
    typed: (type) => `val x: ${type} = y`,
  }),
  imports: (root) =>
    [...nodesOfKind(root, new Set(['Import']))].flatMap((node) => {
      const name = dottedName(node.children[0]);
      return name === undefined
        ? []
        : [{local: node.children[1]?.text ?? lastPart(name), canonical: name, from: node.start}];
    }),
  comments: {line: ['//'], block: ['/*', '*/']},
};
