/** PHP in the shared tree. */
import {stringNode} from '../../engine/syntax/literals.ts';
import {
  as,
  asBlock,
  dropped,
  field,
  fields,
  fixed,
  type Lowering,
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
import {childrenOf, inRole, SyntaxNode} from '../../engine/syntax/node.ts';
import {importNode} from '../shared/modules.ts';

const id = leaf('Id');
const modifier: Lowering = (raw) => new SyntaxNode('Modifier', textOf(raw), raw.start, raw.end);
const fn = (raw: RawNode) => functionNode(raw, 'Function');
const lambda = (raw: RawNode) => functionNode(raw, 'Lambda');

export const phpLowerings: Lowerings = {
  program: as('Program'),
  php_tag: dropped,
  php_end_tag: dropped,
  text: dropped,
  text_interpolation: dropped,
  comment: dropped,
  empty_statement: dropped,
  compound_statement: as('Block'),
  colon_block: as('Block'),
  expression_statement: as('ExprStmt'),
  parenthesized_expression: transparent,
  variable_name: id,
  name: id,
  qualified_name: (raw) => new SyntaxNode('Id', textOf(raw).replace(/^\\/, ''), raw.start, raw.end),
  namespace_name: id,
  relative_scope: id,
  primitive_type: id,
  cast_type: id,
  named_type: transparent,
  integer: leaf('Number'),
  float: leaf('Number'),
  boolean: (raw) => new SyntaxNode('Constant', textOf(raw).toLowerCase(), raw.start, raw.end),
  null: (raw) => new SyntaxNode('Constant', 'null', raw.start, raw.end),
  string: (raw) => stringNode(raw),
  encapsed_string: (raw) => (raw.children.length === 0 ? stringNode(raw) : template(raw, 'Template', 1)),
  heredoc: (raw) => fields(raw, 'value'),
  heredoc_body: (raw) => (raw.children.length === 0 ? stringNode(raw, 0) : template(raw, 'Template', 0)),
  nowdoc: (raw) => fields(raw, 'value'),
  nowdoc_body: (raw) => stringNode(raw, 0),
  nowdoc_string: dropped,
  string_content: dropped,
  escape_sequence: dropped,
  shell_command_expression: (raw) => template(raw, 'Subshell', 1),
  function_call_expression: (raw) => callNode(raw, field(raw, 'function')),
  member_call_expression: (raw) => callNode(raw, member(raw, 'object')),
  nullsafe_member_call_expression: (raw) => callNode(raw, member(raw, 'object')),
  scoped_call_expression: (raw) => callNode(raw, member(raw, 'scope')),
  arguments: as('Arguments'),
  argument: (raw) => argument(raw),
  variadic_unpacking: as('Spread'),
  object_creation_expression: (raw) => creation(raw),
  member_access_expression: as('Member', {name: 'property'}),
  nullsafe_member_access_expression: as('Member', {name: 'property'}),
  scoped_property_access_expression: as('Member', {scope: 'object', name: 'property'}),
  class_constant_access_expression: (raw) =>
    make(raw, 'Member', [...placed('object', [raw.children[0]]), ...placed('property', [raw.children[1]])]),
  subscript_expression: (raw) =>
    make(raw, 'Index', [...placed('object', [raw.children[0]]), ...placed('index', raw.children.slice(1))]),
  assignment_expression: as('Assign'),
  reference_assignment_expression: as('Assign'),
  augmented_assignment_expression: withOperator('AugAssign'),
  binary_expression: withOperator('Binary'),
  unary_op_expression: withOperator('Unary', {argument: 'operand'}),
  update_expression: withOperator('Update', {argument: 'operand'}),
  conditional_expression: as('Ternary', {body: 'then', alternative: 'else'}),
  cast_expression: as('Cast'),
  error_suppression_expression: transparent,
  sequence_expression: as('Comma'),
  array_creation_expression: as('Array'),
  array_element_initializer: (raw) => element(raw),
  list_literal: as('Tuple'),
  pair: (raw) => make(raw, 'Pair', [...placed('key', [raw.children[0]]), ...placed('value', [raw.children[1]])]),
  by_ref: transparent,
  echo_statement: (raw) => statementCall(raw, 'echo'),
  unset_statement: (raw) => statementCall(raw, 'unset'),
  exit_statement: (raw) => statementCall(raw, 'exit'),
  print_intrinsic: (raw) => intrinsic(raw, 'print'),
  include_expression: (raw) => intrinsic(raw, 'include'),
  include_once_expression: (raw) => intrinsic(raw, 'include_once'),
  require_expression: (raw) => intrinsic(raw, 'require'),
  require_once_expression: (raw) => intrinsic(raw, 'require_once'),
  function_definition: fn,
  method_declaration: fn,
  anonymous_function: lambda,
  arrow_function: lambda,
  anonymous_function_use_clause: dropped,
  formal_parameters: transparent,
  simple_parameter: (raw) => parameter(raw),
  variadic_parameter: (raw) => parameter(raw),
  property_promotion_parameter: (raw) => parameter(raw),
  visibility_modifier: modifier,
  static_modifier: modifier,
  final_modifier: modifier,
  abstract_modifier: modifier,
  readonly_modifier: modifier,
  var_modifier: modifier,
  reference_modifier: dropped,
  attribute_list: transparent,
  attribute_group: transparent,
  attribute: (raw) =>
    make(raw, 'Decorator', [
      ...placed('name', [raw.children[0]]),
      ...placed(
        'args',
        raw.children.slice(1).flatMap(({children}) => children),
      ),
    ]),
  class_declaration: (raw) => make(raw, 'Class', classParts(raw)),
  interface_declaration: (raw) => make(raw, 'Interface', classParts(raw)),
  trait_declaration: (raw) => make(raw, 'Class', classParts(raw)),
  enum_declaration: (raw) => make(raw, 'Enum', classParts(raw)),
  declaration_list: transparent,
  enum_declaration_list: transparent,
  base_clause: (raw) => make(raw, 'Extends', raw.children),
  class_interface_clause: (raw) => make(raw, 'Implements', raw.children),
  property_declaration: (raw) => properties(raw, 'property_element'),
  property_element: (raw) =>
    make(raw, 'property_element', [
      ...placed('name', [field(raw, 'name')]),
      ...placed('value', fields(raw, 'default_value')),
    ]),
  const_declaration: (raw) => properties(raw, 'const_element'),
  const_element: (raw) =>
    make(raw, 'const_element', [...placed('name', [raw.children[0]]), ...placed('value', raw.children.slice(1))]),
  if_statement: (raw) => ifStatement(raw),
  else_if_clause: (raw) =>
    make(raw, 'Elif', [
      ...placed('condition', [field(raw, 'condition')]),
      ...placed('then', [asBlock(field(raw, 'body'))]),
    ]),
  else_clause: (raw) => placed('', [asBlock(field(raw, 'body'))]),
  while_statement: withBlocks('While', ['body']),
  do_statement: withBlocks('DoWhile', ['body']),
  for_statement: withBlocks('For', ['body'], {initialize: 'initializer'}),
  foreach_statement: (raw) => forEach(raw),
  return_statement: as('Return', {'': 'value'}),
  throw_expression: as('Throw', {'': 'value'}),
  try_statement: (raw) => tryStatement(raw),
  catch_clause: as('Catch'),
  type_list: transparent,
  finally_clause: (raw) =>
    make(
      raw,
      'Finally',
      raw.children.flatMap((child) => childrenOf(child, '')),
    ),
  switch_statement: as('Switch', {body: 'cases'}),
  switch_block: transparent,
  case_statement: as('Case'),
  default_statement: as('Default'),
  break_statement: fixed('Break', ''),
  continue_statement: fixed('Continue', ''),
  namespace_definition: as('Namespace', {body: ''}),
  namespace_use_declaration: (raw) => raw.children.flatMap((child) => (child.kind === 'Import' ? [child] : [])),
  namespace_use_clause: (raw) =>
    importNode(raw, 'Import', {module: raw.children.find(({role}) => role === ''), alias: field(raw, 'alias')}),
};

/** Text with variables and expressions in it; braces around them are no text. */
function template(raw: RawNode, kind: string, quote: number): SyntaxNode {
  const parts: SyntaxNode[] = [];
  let from = raw.start + quote;
  for (const hole of raw.children) {
    const text = raw.source
      .slice(from, hole.start)
      .replace(/^\}/, '')
      .replace(/\$?\{$/, '');
    if (text !== '') parts.push(new SyntaxNode('Text', text, from, hole.start));
    parts.push(inRole(hole, ''));
    from = hole.end;
  }
  const tail = raw.source.slice(from, raw.end - quote).replace(/^\}/, '');
  if (tail !== '') parts.push(new SyntaxNode('Text', tail, from, raw.end - quote));
  return make(raw, kind, parts);
}

function member(raw: RawNode, object: string): SyntaxNode {
  const [receiver, name] = [field(raw, object), field(raw, 'name')];
  const children = [...placed('object', [receiver]), ...placed('property', [name])];
  return new SyntaxNode('Member', '', receiver?.start ?? raw.start, name?.end ?? raw.end, children);
}

function callNode(raw: RawNode, callee: SyntaxNode | undefined): SyntaxNode {
  const args = fields(raw, 'arguments').flatMap(({children}) => children);
  return make(raw, 'Call', [...placed('callee', [callee]), ...placed('args', args)]);
}

function argument(raw: RawNode): SyntaxNode | readonly SyntaxNode[] {
  const name = field(raw, 'name');
  const values = raw.children.filter((child) => child !== name);
  return name === undefined ? values : make(raw, 'KeywordArg', [inRole(name, 'name'), ...placed('value', values)]);
}

function creation(raw: RawNode): SyntaxNode {
  const args = raw.children.filter(({kind}) => kind === 'Arguments').flatMap(({children}) => children);
  const callee = raw.children.find(({kind}) => kind !== 'Arguments');
  return make(raw, 'New', [...placed('callee', [callee]), ...placed('args', args)]);
}

function element(raw: RawNode): SyntaxNode | readonly SyntaxNode[] {
  const [key, value] = raw.children;
  if (value === undefined) return raw.children;
  return make(raw, 'Pair', [...placed('key', [key]), ...placed('value', [value])]);
}

/** `echo $x;` is a call of `echo`. */
function statementCall(raw: RawNode, name: string): SyntaxNode {
  return make(raw, 'ExprStmt', [intrinsic(raw, name)]);
}

function intrinsic(raw: RawNode, name: string): SyntaxNode {
  const callee = inRole(new SyntaxNode('Id', name, raw.start, raw.start + name.length), 'callee');
  const args = raw.children.flatMap((child) => (child.kind === 'Comma' ? child.children : [child]));
  return make(raw, 'Call', [callee, ...placed('args', args)]);
}

function functionNode(raw: RawNode, kind: 'Function' | 'Lambda'): SyntaxNode {
  const roles: Readonly<Record<string, string>> = {
    parameters: 'params',
    return_type: 'returnType',
    attributes: 'decorators',
    static_modifier: 'modifiers',
  };
  const children = raw.children.map((child) => {
    if (child.role === 'body') return inRole(bodyOf(child), 'body');
    return inRole(child, child.kind === 'Modifier' ? 'modifiers' : (roles[child.role] ?? child.role));
  });
  return make(raw, kind, children);
}

function bodyOf(node: SyntaxNode): SyntaxNode {
  if (node.kind === 'Block') return node;
  return asBlock(new SyntaxNode('Return', '', node.start, node.end, [inRole(node, 'value')])) ?? node;
}

function parameter(raw: RawNode): SyntaxNode {
  const roles: Readonly<Record<string, string>> = {
    default_value: 'default',
    attributes: 'decorators',
    visibility: 'modifiers',
    readonly: 'modifiers',
  };
  const children = raw.children.map((child) => inRole(child, roles[child.role] ?? child.role));
  const [only] = children;
  return only !== undefined && children.length === 1 && only.role === 'name' ? only : make(raw, 'Param', children);
}

function classParts(raw: RawNode): SyntaxNode[] {
  return raw.children.flatMap((child) => {
    if (child.kind === 'Extends') return placed('extends', child.children);
    if (child.kind === 'Implements') return placed('implements', child.children);
    if (child.kind === 'Modifier') return [inRole(child, 'modifiers')];
    return [inRole(child, child.role === 'body' ? 'members' : child.role === 'attributes' ? 'decorators' : child.role)];
  });
}

function properties(raw: RawNode, kind: string): readonly SyntaxNode[] {
  const elements = raw.children.filter((child) => child.kind === kind);
  const modifiers = raw.children.filter((child) => child.kind === 'Modifier');
  return elements.map((each, index) => {
    const isOnly = elements.length === 1;
    const own = index === 0 ? [...placed('modifiers', modifiers), ...placed('type', fields(raw, 'type'))] : [];
    return new SyntaxNode('VarDef', '', isOnly ? raw.start : each.start, isOnly ? raw.end : each.end, [
      ...own,
      ...each.children,
    ]);
  });
}

function ifStatement(raw: RawNode): SyntaxNode {
  let other: SyntaxNode | undefined;
  for (const clause of fields(raw, 'alternative').toReversed()) {
    if (clause.kind !== 'Elif') other = clause;
    else
      other = asBlock(
        new SyntaxNode('If', '', clause.start, raw.end, [...clause.children, ...placed('else', [other])]),
      );
  }
  return make(raw, 'If', [
    ...placed('condition', [field(raw, 'condition')]),
    ...placed('then', [asBlock(field(raw, 'body'))]),
    ...placed('else', [other]),
  ]);
}

function forEach(raw: RawNode): SyntaxNode {
  const [right, left] = raw.children.filter(({role}) => role === '');
  return make(raw, 'ForEach', [
    ...placed('right', [right]),
    ...placed('left', [left]),
    ...placed('body', [asBlock(field(raw, 'body'))]),
  ]);
}

function tryStatement(raw: RawNode): SyntaxNode {
  const roles: Readonly<Record<string, string>> = {Catch: 'handlers', Finally: 'finalizer'};
  return make(
    raw,
    'Try',
    raw.children.map((child) => (child.role === '' ? inRole(child, roles[child.kind] ?? '') : child)),
  );
}
