/** Python in the shared tree. */
import {formattedNode, quoteLengths, stringNode} from '../../engine/syntax/literals.ts';
import {
  as,
  asBlock,
  dropped,
  field,
  fields,
  fixed,
  type Lowerings,
  leaf,
  make,
  placed,
  plain,
  type RawNode,
  textOf,
  transparent,
  withOperator,
} from '../../engine/syntax/lowering.ts';
import {inRole, SyntaxNode} from '../../engine/syntax/node.ts';
import {decorate, functionNode} from '../shared/declarations.ts';
import {importFrom, importStatement, moduleLowerings} from './modules.ts';

const FUNCTION_ROLES = {parameters: 'params', return_type: 'returnType', type_parameters: 'typeParams'};
const MODIFIERS = new Set(['async']);

export const pythonLowerings: Lowerings = {
  module: as('Program'),
  block: as('Block'),
  comment: dropped,
  line_continuation: dropped,
  expression_statement: (raw) => statement(raw),
  parenthesized_expression: transparent,
  identifier: leaf('Id'),
  integer: leaf('Number'),
  float: leaf('Number'),
  true: leaf('Constant'),
  false: leaf('Constant'),
  none: leaf('Constant'),
  ellipsis: leaf('Constant'),
  string: (raw) => string(raw),
  concatenated_string: (raw) => concatenated(raw),
  interpolation: (raw) => make(raw, 'Interpolation', placed('', fields(raw, 'expression'))),
  call: as('Call', {function: 'callee', arguments: 'args'}),
  argument_list: transparent,
  keyword_argument: (raw) => make(raw, 'KeywordArg', raw.children),
  list_splat: as('Spread'),
  dictionary_splat: (raw) => make(raw, 'DictSpread', raw.children),
  attribute: as('Member', {attribute: 'property'}),
  dotted_name: (raw) => chain(raw.children) ?? plain(raw),
  subscript: as('Index', {value: 'object', subscript: 'index'}),
  assignment: (raw) => (field(raw, 'right') === undefined ? declaration(raw) : make(raw, 'Assign', raw.children)),
  augmented_assignment: withOperator('AugAssign'),
  named_expression: as('Assign', {name: 'left', value: 'right'}),
  binary_operator: withOperator('Binary'),
  boolean_operator: withOperator('Binary'),
  comparison_operator: (raw) => comparison(raw),
  not_operator: withOperator('Unary', {argument: 'operand'}),
  unary_operator: withOperator('Unary', {argument: 'operand'}),
  conditional_expression: (raw) => ternary(raw),
  await: as('Await'),
  yield: as('Yield'),
  list: as('Array'),
  tuple: as('Tuple'),
  set: as('Set'),
  expression_list: (raw) => (raw.children.length === 1 ? raw.children : make(raw, 'Tuple', raw.children)),
  pattern_list: as('Tuple'),
  tuple_pattern: as('Tuple'),
  list_pattern: as('Array'),
  dictionary: as('Dict'),
  pair: as('Pair'),
  lambda: (raw) => functionNode(raw, 'Lambda', FUNCTION_ROLES, MODIFIERS),
  lambda_parameters: transparent,
  function_definition: (raw) => functionNode(raw, 'Function', FUNCTION_ROLES, MODIFIERS),
  parameters: transparent,
  default_parameter: as('Param', {value: 'default'}),
  typed_parameter: as('Param', {'': 'name'}),
  typed_default_parameter: as('Param', {value: 'default'}),
  list_splat_pattern: as('Spread'),
  dictionary_splat_pattern: as('DictSpread'),
  class_definition: (raw) => classNode(raw),
  decorated_definition: (raw) => decorated(raw),
  decorator: as('Decorator'),
  type: transparent,
  generic_type: (raw) => generic(raw),
  type_parameter: transparent,
  if_statement: (raw) => ifStatement(raw),
  elif_clause: as('Elif', {consequence: 'then'}),
  else_clause: (raw) => fields(raw, 'body'),
  while_statement: as('While', {alternative: 'else'}),
  for_statement: as('ForEach', {alternative: 'else'}),
  for_in_clause: as('ForIn'),
  with_statement: as('With', {'': 'items'}),
  with_clause: transparent,
  with_item: transparent,
  as_pattern: (raw) =>
    make(raw, 'As', [...placed('value', [raw.children[0]]), ...placed('alias', fields(raw, 'alias'))]),
  as_pattern_target: transparent,
  try_statement: (raw) => tryStatement(raw),
  except_clause: (raw) => except(raw),
  except_group_clause: (raw) => except(raw),
  finally_clause: (raw) => make(raw, 'Finally', placed('', raw.children)),
  return_statement: as('Return', {'': 'value'}),
  raise_statement: as('Throw', {'': 'value'}),
  assert_statement: as('Assert'),
  ...moduleLowerings,
  import_statement: importStatement,
  import_from_statement: importFrom,
  future_import_statement: dropped,
  break_statement: fixed('Break', ''),
  continue_statement: fixed('Continue', ''),
};

/** A declaration without a value is a statement of its own. */
function statement(raw: RawNode): SyntaxNode {
  const [only] = raw.children;
  if (only?.kind === 'VarDef') return only;
  return make(raw, 'ExprStmt', raw.children.length > 1 ? [make(raw, 'Tuple', raw.children)] : raw.children);
}

function declaration(raw: RawNode): SyntaxNode {
  return make(raw, 'VarDef', [...placed('name', [field(raw, 'left')]), ...placed('type', [field(raw, 'type')])]);
}

function string(raw: RawNode): SyntaxNode {
  const text = textOf(raw);
  const {open, close} = quoteLengths(text);
  const isFormatted = /^[A-Za-z]*[fFtT]/.test(text.slice(0, open));
  if (!isFormatted) return stringNode(raw, open, close);
  return formattedNode(raw, open, close);
}

/** `'a' 'b'` is `'ab'`; with a formatted part it is a formatted string. */
function concatenated(raw: RawNode): SyntaxNode {
  if (raw.children.every((child) => child.kind === 'String')) {
    const text = raw.children.map((child) => child.text).join('');
    return new SyntaxNode('String', text, raw.start, raw.end);
  }
  const parts = raw.children.flatMap((child) =>
    child.kind === 'String' ? [new SyntaxNode('Text', child.text, child.start, child.end)] : child.children,
  );
  return make(raw, 'Template', parts);
}

/** Names in a row as a chain of members. */
function chain(names: readonly SyntaxNode[]): SyntaxNode | undefined {
  const [first, ...rest] = names;
  if (first === undefined) return undefined;
  return rest.reduce(
    (object, property) => {
      const children = [inRole(object, 'object'), inRole(property, 'property')];
      return new SyntaxNode('Member', '', first.start, property.end, children);
    },
    inRole(first, ''),
  );
}

function comparison(raw: RawNode): SyntaxNode {
  const [left, right] = raw.children;
  if (raw.children.length !== 2) return make(raw, 'Comparison', raw.children, raw.tokens.join(' '));
  return make(raw, 'Binary', [...placed('left', [left]), ...placed('right', [right])], raw.tokens.join(' '));
}

function ternary(raw: RawNode): SyntaxNode {
  const [then, condition, other] = raw.children;
  return make(raw, 'Ternary', [
    ...placed('condition', [condition]),
    ...placed('then', [then]),
    ...placed('else', [other]),
  ]);
}

function classNode(raw: RawNode): SyntaxNode {
  const roles: Readonly<Record<string, string>> = {superclasses: 'extends', type_parameters: 'typeParams'};
  const children = raw.children.flatMap((child) => {
    if (child.role === 'body') return placed('members', child.children);
    return [inRole(child, roles[child.role] ?? child.role)];
  });
  return make(raw, 'Class', children);
}

function decorated(raw: RawNode): SyntaxNode | readonly SyntaxNode[] {
  const definition = field(raw, 'definition');
  const decorators = raw.children.filter((child) => child !== definition);
  return definition === undefined ? raw.children : decorate(definition, decorators);
}

function generic(raw: RawNode): SyntaxNode {
  const [name, ...rest] = raw.children;
  return make(raw, 'GenericType', [...placed('name', [name]), ...placed('typeArgs', rest)]);
}

/** `elif` is an `if` in the `else` of the one before. */
function ifStatement(raw: RawNode): SyntaxNode {
  let other: SyntaxNode | undefined;
  for (const clause of fields(raw, 'alternative').toReversed()) {
    if (clause.kind !== 'Elif') {
      other = clause;
      continue;
    }
    const inner = new SyntaxNode('If', '', clause.start, raw.end, [...clause.children, ...placed('else', [other])]);
    other = asBlock(inner);
  }
  return make(raw, 'If', [
    ...placed('condition', [field(raw, 'condition')]),
    ...placed('then', [field(raw, 'consequence')]),
    ...placed('else', [other]),
  ]);
}

function tryStatement(raw: RawNode): SyntaxNode {
  const roles: Readonly<Record<string, string>> = {Catch: 'handlers', Finally: 'finalizer', Block: 'else'};
  const children = raw.children.map((child) =>
    child.role === 'body' ? child : inRole(child, roles[child.kind] ?? ''),
  );
  return make(raw, 'Try', children);
}

function except(raw: RawNode): SyntaxNode {
  const body = raw.children.filter((child) => child.kind === 'Block');
  const value = field(raw, 'value');
  const alias = field(raw, 'alias');
  return make(raw, 'Catch', [...placed('type', [value]), ...placed('name', [alias]), ...placed('body', body)]);
}
