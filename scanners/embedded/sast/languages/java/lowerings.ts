/** Java in the shared tree. */
import {stringNode} from '../../engine/syntax/literals.ts';
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
  type RawNode,
  textOf,
  transparent,
  withBlocks,
  withOperator,
} from '../../engine/syntax/lowering.ts';
import {childOf, inRole, SyntaxNode} from '../../engine/syntax/node.ts';
import {importNode} from '../shared/modules.ts';

const id = leaf('Id');

export const javaLowerings: Lowerings = {
  program: as('Program'),
  block: as('Block'),
  constructor_body: as('Block'),
  line_comment: dropped,
  block_comment: dropped,
  expression_statement: as('ExprStmt'),
  parenthesized_expression: transparent,
  identifier: id,
  type_identifier: id,
  void_type: id,
  boolean_type: id,
  integral_type: id,
  floating_point_type: id,
  underscore_pattern: id,
  this: leaf('This'),
  super: id,
  decimal_integer_literal: leaf('Number'),
  hex_integer_literal: leaf('Number'),
  octal_integer_literal: leaf('Number'),
  binary_integer_literal: leaf('Number'),
  decimal_floating_point_literal: leaf('Number'),
  hex_floating_point_literal: leaf('Number'),
  character_literal: (raw) => new SyntaxNode('Char', textOf(raw), raw.start, raw.end),
  true: leaf('Constant'),
  false: leaf('Constant'),
  null_literal: leaf('Constant'),
  string_literal: (raw) => (textOf(raw).startsWith('"""') ? stringNode(raw, 3) : stringNode(raw)),
  method_invocation: (raw) => invocation(raw),
  argument_list: transparent,
  object_creation_expression: (raw) => creation(raw),
  array_creation_expression: as('NewArray'),
  array_initializer: as('Array'),
  field_access: as('Member', {field: 'property'}),
  scoped_identifier: as('Member', {scope: 'object', name: 'property'}),
  scoped_type_identifier: (raw) => scopedType(raw),
  array_access: as('Index', {array: 'object'}),
  assignment_expression: (raw) => assignment(raw),
  binary_expression: withOperator('Binary'),
  unary_expression: withOperator('Unary'),
  update_expression: (raw) => make(raw, 'Update', placed('operand', raw.children), raw.tokens.join('')),
  ternary_expression: as('Ternary', {consequence: 'then', alternative: 'else'}),
  cast_expression: as('Cast'),
  lambda_expression: (raw) => lambda(raw),
  inferred_parameters: transparent,
  local_variable_declaration: (raw) => variables(raw),
  field_declaration: (raw) => variables(raw),
  constant_declaration: (raw) => variables(raw),
  variable_declarator: as('Declarator'),
  method_declaration: (raw) => method(raw),
  constructor_declaration: (raw) => method(raw),
  compact_constructor_declaration: (raw) => method(raw),
  formal_parameters: transparent,
  formal_parameter: (raw) => make(raw, 'Param', withModifierRoles(raw.children)),
  spread_parameter: (raw) => make(raw, 'Param', spreadParameter(raw)),
  catch_formal_parameter: (raw) => make(raw, 'Param', withModifierRoles(raw.children)),
  catch_type: (raw) => raw.children.map((child) => inRole(child, 'type')),
  class_declaration: (raw) => classNode(raw, 'Class'),
  interface_declaration: (raw) => classNode(raw, 'Class'),
  enum_declaration: (raw) => classNode(raw, 'Enum'),
  record_declaration: (raw) => classNode(raw, 'Record'),
  annotation_type_declaration: (raw) => classNode(raw, 'Annotation'),
  class_body: transparent,
  interface_body: transparent,
  enum_body: transparent,
  enum_body_declarations: transparent,
  superclass: transparent,
  super_interfaces: transparent,
  extends_interfaces: transparent,
  type_list: transparent,
  type_parameters: transparent,
  modifiers: (raw) => [...keywords(raw), ...raw.children],
  annotation: as('Decorator', {arguments: 'args'}),
  marker_annotation: as('Decorator'),
  annotation_argument_list: transparent,
  element_value_pair: (raw) =>
    make(raw, 'KeywordArg', [...placed('name', [field(raw, 'key')]), ...placed('value', fields(raw, 'value'))]),
  element_value_array_initializer: as('Array'),
  generic_type: (raw) => generic(raw),
  type_arguments: as('TypeArgs'),
  array_type: as('ArrayType'),
  dimensions: dropped,
  if_statement: withBlocks('If', ['then', 'else'], {consequence: 'then', alternative: 'else'}),
  while_statement: withBlocks('While', ['body']),
  do_statement: withBlocks('DoWhile', ['body']),
  for_statement: withBlocks('For', ['body'], {init: 'initializer'}),
  enhanced_for_statement: (raw) => forEach(raw),
  return_statement: as('Return', {'': 'value'}),
  throw_statement: as('Throw', {'': 'value'}),
  try_statement: (raw) => tryStatement(raw),
  try_with_resources_statement: (raw) => tryStatement(raw),
  resource_specification: transparent,
  resource: (raw) =>
    make(raw, field(raw, 'value') === undefined ? 'Resource' : 'VarDef', withModifierRoles(raw.children)),
  catch_clause: as('Catch', {'': 'params'}),
  finally_clause: (raw) => raw.children,
  switch_expression: as('Switch', {body: 'cases'}),
  switch_block: transparent,
  switch_block_statement_group: as('Case'),
  switch_rule: as('Case'),
  switch_label: as('Label'),
  synchronized_statement: as('Synchronized'),
  break_statement: fixed('Break', ''),
  continue_statement: fixed('Continue', ''),
  import_declaration: (raw) => importDeclaration(raw),
  package_declaration: as('Package'),
};

function invocation(raw: RawNode): SyntaxNode {
  const [object, name] = [field(raw, 'object'), field(raw, 'name')];
  let callee = name;
  if (object !== undefined && name !== undefined) {
    const children = [inRole(object, 'object'), inRole(name, 'property')];
    callee = new SyntaxNode('Member', '', object.start, name.end, children);
  }
  const typeArgs = fields(raw, 'type_arguments').flatMap((each) => each.children);
  return make(raw, 'Call', [
    ...placed('callee', [callee]),
    ...placed('typeArgs', typeArgs),
    ...placed('args', fields(raw, 'arguments')),
  ]);
}

/** `new T(...) {...}`; the members of an anonymous class follow. */
function creation(raw: RawNode): SyntaxNode {
  const members = raw.children.filter((child) => child.role === '');
  const [type, args] = [field(raw, 'type'), fields(raw, 'arguments')];
  const hasBody = raw.source[raw.end - 1] === '}';
  const mark = hasBody ? [inRole(new SyntaxNode('Block', '', raw.end, raw.end, placed('', members)), 'members')] : [];
  return make(raw, 'New', [...placed('callee', [type]), ...placed('args', args), ...mark]);
}

function scopedType(raw: RawNode): SyntaxNode {
  const [object, property] = raw.children.slice(-2);
  return make(raw, 'Member', [...placed('object', [object]), ...placed('property', [property])]);
}

function assignment(raw: RawNode): SyntaxNode {
  const operator = raw.tokens.join('');
  return operator === '=' ? make(raw, 'Assign', raw.children) : make(raw, 'AugAssign', raw.children, operator);
}

function lambda(raw: RawNode): SyntaxNode {
  const body = field(raw, 'body');
  const block =
    body === undefined || body.kind === 'Block' ? body : asBlock(make(raw, 'Return', placed('value', [body])));
  return make(raw, 'Lambda', [...placed('params', fields(raw, 'parameters')), ...placed('body', [block])]);
}

/** One definition for each declarator; annotations and keywords stay with each. */
function variables(raw: RawNode): readonly SyntaxNode[] {
  const declarators = fields(raw, 'declarator');
  const rest = withModifierRoles(raw.children.filter((child) => child.role !== 'declarator'));
  return declarators.map((declarator, index) => {
    const own = index === 0 ? rest : rest.map((node) => inRole(copy(node), node.role));
    const isOnly = declarators.length === 1;
    const start = index === 0 ? raw.start : declarator.start;
    return new SyntaxNode('VarDef', '', start, isOnly ? raw.end : declarator.end, [...own, ...declarator.children]);
  });
}

function copy(node: SyntaxNode): SyntaxNode {
  return new SyntaxNode(
    node.kind,
    node.text,
    node.start,
    node.end,
    node.children.map((each) => inRole(copy(each), each.role)),
  );
}

function keywords(raw: RawNode): SyntaxNode[] {
  return raw.tokens.map((token) => new SyntaxNode('Modifier', token, raw.start, raw.start));
}

/** Keywords and annotations come without a field. */
function withModifierRoles(children: readonly SyntaxNode[]): SyntaxNode[] {
  return children.map((child) => {
    if (child.role !== '') return child;
    if (child.kind === 'Modifier') return inRole(child, 'modifiers');
    return inRole(child, child.kind === 'Decorator' ? 'decorators' : 'type');
  });
}

function spreadParameter(raw: RawNode): SyntaxNode[] {
  const children = withModifierRoles(raw.children);
  const variadic = inRole(new SyntaxNode('Modifier', '...', raw.start, raw.start), 'modifiers');
  return [variadic, ...children.flatMap((child) => (child.kind === 'Declarator' ? child.children : [child]))];
}

function method(raw: RawNode): SyntaxNode {
  const roles: Readonly<Record<string, string>> = {
    type: 'returnType',
    parameters: 'params',
    type_parameters: 'typeParams',
  };
  const children = raw.children.map((child) => {
    if (child.role !== '') return inRole(child, roles[child.role] ?? child.role);
    if (child.kind === 'Modifier') return inRole(child, 'modifiers');
    return inRole(child, child.kind === 'Decorator' ? 'decorators' : 'throws');
  });
  return make(raw, 'Function', children);
}

function classNode(raw: RawNode, kind: string): SyntaxNode {
  const roles: Readonly<Record<string, string>> = {
    superclass: 'extends',
    interfaces: 'implements',
    body: 'members',
    type_parameters: 'typeParams',
    parameters: 'params',
  };
  const children = raw.children.map((child) => {
    if (child.role !== '') return inRole(child, roles[child.role] ?? child.role);
    if (child.kind === 'Modifier') return inRole(child, 'modifiers');
    return inRole(child, child.kind === 'Decorator' ? 'decorators' : 'implements');
  });
  return make(raw, kind, children);
}

function generic(raw: RawNode): SyntaxNode {
  const name = raw.children.find((child) => child.kind !== 'TypeArgs');
  const args = raw.children.filter((child) => child.kind === 'TypeArgs').flatMap((child) => child.children);
  return make(raw, 'GenericType', [...placed('name', [name]), ...placed('typeArgs', args)]);
}

function forEach(raw: RawNode): SyntaxNode {
  const body = asBlock(field(raw, 'body'));
  return make(raw, 'ForEach', [
    ...placed('type', [field(raw, 'type')]),
    ...placed('left', [field(raw, 'name')]),
    ...placed('right', [field(raw, 'value')]),
    ...placed('body', [body]),
  ]);
}

function tryStatement(raw: RawNode): SyntaxNode {
  const roles: Readonly<Record<string, string>> = {Catch: 'handlers', Block: 'finalizer'};
  const children = raw.children.map((child) => (child.role === '' ? inRole(child, roles[child.kind] ?? '') : child));
  return make(raw, 'Try', children);
}

function importDeclaration(raw: RawNode): SyntaxNode {
  const [module, asterisk] = raw.children;
  if (asterisk !== undefined) return importNode(raw, 'ImportAll', {module});
  if (module?.kind !== 'Member') return importNode(raw, 'Import', {module});
  return importNode(raw, 'ImportFrom', {module: childOf(module, 'object'), name: childOf(module, 'property')});
}
