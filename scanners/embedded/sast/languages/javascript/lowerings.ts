/** JavaScript, TypeScript and JSX in the shared tree. */

import {formattedNode, stringNode} from '../../engine/syntax/literals.ts';
import {
  as,
  dropped,
  field,
  fields,
  fixed,
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
import {functionNode, modifierNodes, withDecorators} from '../shared/declarations.ts';
import {jsxLowerings} from './jsx.ts';
import {exportLowerings, importStatement} from './modules.ts';

const FUNCTION_ROLES = {
  parameters: 'params',
  parameter: 'params',
  return_type: 'returnType',
  type_parameters: 'typeParams',
  decorator: 'decorators',
};
const MODIFIERS = new Set([
  'async',
  'static',
  'get',
  'set',
  'readonly',
  'declare',
  'abstract',
  'const',
  'let',
  'var',
  'using',
]);
const id = leaf('Id');
const fn = (raw: RawNode) => functionNode(raw, 'Function', FUNCTION_ROLES, MODIFIERS);
const lambda = (raw: RawNode) => functionNode(raw, 'Lambda', FUNCTION_ROLES, MODIFIERS);

/** The name of a function that is an expression says nothing outside of it: `f(function a() {})` is `f(() => {})`. */
function withoutName(raw: RawNode): RawNode {
  return {...raw, children: raw.children.filter(({role}) => role !== 'name')};
}

export const javascriptLowerings: Lowerings = {
  program: as('Program'),
  statement_block: as('Block'),
  comment: dropped,
  html_comment: dropped,
  hash_bang_line: dropped,
  empty_statement: dropped,
  expression_statement: as('ExprStmt'),
  parenthesized_expression: transparent,
  identifier: id,
  property_identifier: id,
  private_property_identifier: id,
  shorthand_property_identifier_pattern: id,
  statement_identifier: id,
  type_identifier: id,
  predefined_type: id,
  this: leaf('This'),
  super: id,
  import: id,
  undefined: id,
  number: leaf('Number'),
  true: leaf('Constant'),
  false: leaf('Constant'),
  null: leaf('Constant'),
  string: (raw) => stringNode(raw),
  template_string: (raw) => formattedNode(raw, 1, 1),
  template_substitution: as('Interpolation'),
  string_fragment: dropped,
  escape_sequence: dropped,
  regex: (raw) => new SyntaxNode('Regex', textOf(raw), raw.start, raw.end),
  optional_chain: dropped,
  call_expression: (raw) => call(raw),
  new_expression: as('New', {constructor: 'callee', arguments: 'args', type_arguments: 'typeArgs'}),
  arguments: transparent,
  member_expression: as('Member', {object: 'object', property: 'property'}),
  nested_identifier: as('Member', {object: 'object', property: 'property'}),
  nested_type_identifier: as('Member', {module: 'object', name: 'property'}),
  subscript_expression: as('Index'),
  assignment_expression: as('Assign'),
  augmented_assignment_expression: withOperator('AugAssign'),
  binary_expression: withOperator('Binary'),
  unary_expression: withOperator('Unary', {argument: 'operand'}),
  update_expression: withOperator('Update', {argument: 'operand'}),
  ternary_expression: as('Ternary', {consequence: 'then', alternative: 'else'}),
  await_expression: as('Await'),
  yield_expression: as('Yield'),
  sequence_expression: as('Comma'),
  spread_element: as('Spread'),
  array: as('Array'),
  object: as('Object'),
  pair: as('Pair'),
  shorthand_property_identifier: (raw) => shorthand(raw),
  object_pattern: as('ObjectPattern'),
  array_pattern: as('ArrayPattern'),
  pair_pattern: as('Pair'),
  rest_pattern: as('Spread'),
  assignment_pattern: as('Param', {left: 'name', right: 'default'}),
  object_assignment_pattern: as('Param', {left: 'name', right: 'default'}),
  computed_property_name: as('Computed'),
  variable_declaration: (raw) => declaration(raw),
  lexical_declaration: (raw) => declaration(raw),
  using_declaration: (raw) => declaration(raw),
  variable_declarator: as('VarDef'),
  function_declaration: fn,
  generator_function_declaration: fn,
  function_signature: fn,
  method_definition: fn,
  method_signature: fn,
  abstract_method_signature: fn,
  function_expression: (raw) => lambda(withoutName(raw)),
  generator_function: (raw) => lambda(withoutName(raw)),
  arrow_function: lambda,
  formal_parameters: transparent,
  required_parameter: (raw) => parameter(raw),
  optional_parameter: (raw) => parameter(raw),
  accessibility_modifier: (raw) => new SyntaxNode('Modifier', textOf(raw), raw.start, raw.end),
  override_modifier: (raw) => new SyntaxNode('Modifier', textOf(raw), raw.start, raw.end),
  class_declaration: (raw) => classNode(raw),
  abstract_class_declaration: (raw) => classNode(raw),
  class: (raw) => classNode(raw),
  class_heritage: transparent,
  extends_clause: (raw) => fields(raw, 'value').map((value) => inRole(value, '')),
  class_body: (raw) => withDecorators(raw.children.map((child) => inRole(child, ''))),
  interface_declaration: as('Interface', {body: 'members'}),
  interface_body: transparent,
  field_definition: (raw) => fieldNode(raw),
  public_field_definition: (raw) => fieldNode(raw),
  property_signature: (raw) => fieldNode(raw),
  decorator: as('Decorator'),
  if_statement: withBlocks('If', ['then', 'else'], {consequence: 'then', alternative: 'else'}),
  else_clause: transparent,
  while_statement: withBlocks('While', ['body']),
  do_statement: withBlocks('DoWhile', ['body']),
  for_statement: withBlocks('For', ['body']),
  for_in_statement: (raw) => forIn(raw),
  return_statement: (raw) => make(raw, 'Return', placed('value', raw.children)),
  throw_statement: (raw) => make(raw, 'Throw', placed('value', raw.children)),
  try_statement: as('Try', {handler: 'handlers'}),
  catch_clause: as('Catch', {parameter: 'params'}),
  finally_clause: (raw) => fields(raw, 'body'),
  switch_statement: as('Switch', {body: 'cases'}),
  switch_body: transparent,
  switch_case: as('Case', {body: ''}),
  switch_default: as('Default', {body: ''}),
  break_statement: fixed('Break', ''),
  continue_statement: fixed('Continue', ''),
  import_statement: importStatement,
  ...exportLowerings,
  ...jsxLowerings,
  type_annotation: transparent,
  type_arguments: transparent,
  type_parameters: transparent,
  generic_type: as('GenericType', {type_arguments: 'typeArgs'}),
  as_expression: (raw) => cast(raw, 0, 1),
  satisfies_expression: (raw) => cast(raw, 0, 1),
  type_assertion: (raw) => cast(raw, 1, 0),
  non_null_expression: transparent,
  enum_body: transparent,
};

function call(raw: RawNode): SyntaxNode {
  const [callee, args] = [field(raw, 'function'), fields(raw, 'arguments')];
  return make(raw, 'Call', [
    ...placed('callee', [callee]),
    ...placed('typeArgs', fields(raw, 'type_arguments')),
    ...placed('args', args),
  ]);
}

/** `{name}` is `{name: name}`. */
function shorthand(raw: RawNode): SyntaxNode {
  const make = (role: string) => inRole(new SyntaxNode('Id', textOf(raw), raw.start, raw.end), role);
  return new SyntaxNode('Pair', '', raw.start, raw.end, [make('key'), make('value')]);
}

/** Each variable is a definition of its own; the first one begins with the keyword. */
function declaration(raw: RawNode): readonly SyntaxNode[] {
  const variables = raw.children.filter((child) => child.kind === 'VarDef');
  const [keyword] = field(raw, 'kind') === undefined ? raw.tokens : raw.tokens;
  return variables.map((variable, index) => {
    const modifier = inRole(new SyntaxNode('Modifier', keyword ?? 'var', raw.start, raw.start), 'modifiers');
    const end = index === variables.length - 1 && variables.length === 1 ? raw.end : variable.end;
    return new SyntaxNode('VarDef', '', index === 0 ? raw.start : variable.start, end, [
      modifier,
      ...variable.children,
    ]);
  });
}

/** A parameter that is a name and no more is that name, as in JavaScript. */
function parameter(raw: RawNode): SyntaxNode {
  const name = field(raw, 'pattern') ?? field(raw, 'name');
  const others = raw.children.filter((child) => child !== name);
  if (name !== undefined && others.length === 0 && raw.kind === 'required_parameter') return name;
  const roles: Readonly<Record<string, string>> = {value: 'default', decorator: 'decorators', '': 'modifiers'};
  const rest = others.map((child) => inRole(child, roles[child.role] ?? child.role));
  return make(raw, 'Param', [...placed('name', [name]), ...modifierNodes(raw, MODIFIERS), ...rest]);
}

function classNode(raw: RawNode): SyntaxNode {
  const roles: Readonly<Record<string, string>> = {
    body: 'members',
    decorator: 'decorators',
    type_parameters: 'typeParams',
    name: 'name',
  };
  const children = raw.children.map((child) => {
    if (child.kind === 'implements_clause') return inRole(child, 'implements');
    return inRole(child, roles[child.role] ?? 'extends');
  });
  return make(raw, 'Class', children);
}

function fieldNode(raw: RawNode): SyntaxNode {
  const roles: Readonly<Record<string, string>> = {property: 'name', decorator: 'decorators', '': 'modifiers'};
  const children = raw.children.map((child) => inRole(child, roles[child.role] ?? child.role));
  return make(raw, 'VarDef', [...modifierNodes(raw, MODIFIERS), ...children]);
}

function forIn(raw: RawNode): SyntaxNode {
  const body = withBlocks('ForEach', ['body'])(raw);
  return new SyntaxNode('ForEach', raw.tokens.includes('of') ? 'of' : 'in', raw.start, raw.end, body.children);
}

function cast(raw: RawNode, value: number, type: number): SyntaxNode {
  return make(raw, 'Cast', [...placed('value', [raw.children[value]]), ...placed('type', [raw.children[type]])]);
}
