/** C# in the shared tree. */
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
  type RawNode,
  textOf,
  transparent,
  withBlocks,
  withOperator,
} from '../../engine/syntax/lowering.ts';
import {childrenOf, inRole, SyntaxNode} from '../../engine/syntax/node.ts';
import {importNode} from '../shared/modules.ts';

const id = leaf('Id');
const MEMBER = {expression: 'object', name: 'property'};

export const csharpLowerings: Lowerings = {
  compilation_unit: as('Program'),
  global_statement: transparent,
  block: as('Block'),
  comment: dropped,
  empty_statement: dropped,
  preproc_region: dropped,
  preproc_endregion: dropped,
  preproc_pragma: dropped,
  preproc_nullable: dropped,
  preproc_if: (raw) => raw.children.filter(({role}) => role !== 'condition').map((child) => inRole(child, '')),
  preproc_else: transparent,
  expression_statement: as('ExprStmt'),
  parenthesized_expression: transparent,
  identifier: id,
  predefined_type: id,
  implicit_type: id,
  discard: id,
  this: leaf('This'),
  base: id,
  integer_literal: leaf('Number'),
  real_literal: leaf('Number'),
  boolean_literal: leaf('Constant'),
  null_literal: leaf('Constant'),
  character_literal: (raw) => new SyntaxNode('Char', textOf(raw), raw.start, raw.end),
  string_literal: (raw) => string(raw),
  verbatim_string_literal: (raw) => string(raw),
  raw_string_literal: (raw) => string(raw),
  interpolated_string_expression: (raw) => interpolated(raw),
  interpolation: (raw) =>
    make(raw, 'Interpolation', raw.children.filter(({kind}) => !/^interpolation_/.test(kind)).slice(0, 1)),
  string_content: dropped,
  interpolation_start: dropped,
  interpolation_quote: dropped,
  interpolation_brace: dropped,
  escape_sequence: dropped,
  invocation_expression: as('Call', {function: 'callee', arguments: 'args'}),
  argument_list: transparent,
  bracketed_argument_list: transparent,
  argument: (raw) => argument(raw),
  attribute_argument: (raw) => argument(raw),
  object_creation_expression: as('New', {type: 'callee', arguments: 'args'}),
  implicit_object_creation_expression: as('New', {'': 'args'}),
  initializer_expression: as('Initializer'),
  array_creation_expression: as('NewArray'),
  implicit_array_creation_expression: (raw) =>
    make(
      raw,
      'Array',
      raw.children.flatMap((child) => child.children),
    ),
  anonymous_object_creation_expression: as('Object'),
  member_access_expression: as('Member', MEMBER),
  member_binding_expression: as('Member', {name: 'property'}),
  element_binding_expression: as('Index', {'': 'index'}),
  conditional_access_expression: (raw) => conditionalAccess(raw),
  qualified_name: as('Member', {qualifier: 'object', name: 'property'}),
  alias_qualified_name: as('Member', {alias: 'object', name: 'property'}),
  element_access_expression: as('Index', {expression: 'object', subscript: 'index'}),
  generic_name: (raw) => generic(raw),
  type_argument_list: as('TypeArgs'),
  assignment_expression: (raw) => assignment(raw),
  binary_expression: withOperator('Binary'),
  as_expression: (raw) =>
    make(raw, 'Cast', [...placed('value', fields(raw, 'left')), ...placed('type', fields(raw, 'right'))]),
  is_expression: withOperator('Binary'),
  unary_expression: withOperator('Unary', {argument: 'operand'}),
  prefix_unary_expression: (raw) =>
    make(
      raw,
      /\+\+|--/.test(raw.tokens.join('')) ? 'Update' : 'Unary',
      placed('operand', raw.children),
      raw.tokens.join(''),
    ),
  postfix_unary_expression: (raw) =>
    raw.tokens.join('') === '!'
      ? raw.children
      : make(raw, 'Update', placed('operand', raw.children), raw.tokens.join('')),
  conditional_expression: as('Ternary', {consequence: 'then', alternative: 'else'}),
  cast_expression: as('Cast'),
  await_expression: as('Await'),
  lambda_expression: (raw) => functionNode(raw, 'Lambda'),
  anonymous_method_expression: (raw) => functionNode(raw, 'Lambda'),
  implicit_parameter: id,
  arrow_expression_clause: transparent,
  local_declaration_statement: (raw) =>
    raw.children.filter(({kind}) => kind === 'VarDef').map((each) => whole(raw, each)),
  field_declaration: (raw) => declared(raw),
  event_field_declaration: (raw) => declared(raw),
  variable_declaration: (raw) => variables(raw),
  variable_declarator: (raw) =>
    make(
      raw,
      'Declarator',
      raw.children.map((child) => (child.role === '' ? inRole(child, 'value') : child)),
    ),
  declaration_expression: as('VarDef'),
  property_declaration: (raw) => make(raw, 'VarDef', placedByKind(raw)),
  accessor_list: as('Accessors'),
  accessor_declaration: as('Accessor'),
  method_declaration: (raw) => functionNode(raw, 'Function'),
  local_function_statement: (raw) => functionNode(raw, 'Function'),
  constructor_declaration: (raw) => functionNode(raw, 'Function'),
  destructor_declaration: (raw) => functionNode(raw, 'Function'),
  constructor_initializer: as('ConstructorCall', {'': 'args'}),
  parameter_list: transparent,
  parameter: (raw) => parameter(raw),
  modifier: (raw) => new SyntaxNode('Modifier', textOf(raw), raw.start, raw.end),
  attribute_list: transparent,
  attribute: (raw) =>
    make(
      raw,
      'Decorator',
      raw.children.map((child) => (child.role === '' ? inRole(child, 'args') : child)),
    ),
  attribute_argument_list: transparent,
  class_declaration: (raw) => make(raw, 'Class', placedByKind(raw)),
  struct_declaration: (raw) => make(raw, 'Class', placedByKind(raw)),
  record_declaration: (raw) => make(raw, 'Class', placedByKind(raw)),
  interface_declaration: (raw) => make(raw, 'Interface', placedByKind(raw)),
  enum_declaration: (raw) => make(raw, 'Enum', placedByKind(raw)),
  enum_member_declaration_list: transparent,
  declaration_list: transparent,
  base_list: transparent,
  namespace_declaration: as('Namespace', {body: ''}),
  file_scoped_namespace_declaration: as('Package'),
  using_directive: (raw) =>
    importNode(raw, 'Import', {module: raw.children.find(({role}) => role === ''), alias: field(raw, 'name')}),
  if_statement: withBlocks('If', ['then', 'else'], {consequence: 'then', alternative: 'else'}),
  while_statement: withBlocks('While', ['body']),
  do_statement: withBlocks('DoWhile', ['body']),
  for_statement: withBlocks('For', ['body']),
  foreach_statement: withBlocks('ForEach', ['body']),
  using_statement: (raw) =>
    make(raw, 'With', [
      ...placed(
        'items',
        raw.children.filter(({role}) => role === ''),
      ),
      ...placed('body', [asBlock(field(raw, 'body'))]),
    ]),
  lock_statement: as('Lock'),
  return_statement: as('Return', {'': 'value'}),
  throw_statement: as('Throw', {'': 'value'}),
  throw_expression: as('Throw', {'': 'value'}),
  yield_statement: as('Yield'),
  try_statement: (raw) => tryStatement(raw),
  catch_clause: (raw) =>
    make(
      raw,
      'Catch',
      raw.children.map((child) => (child.role === '' ? inRole(child, 'params') : child)),
    ),
  catch_declaration: as('Param'),
  finally_clause: (raw) =>
    make(
      raw,
      'Finally',
      raw.children.flatMap((child) => childrenOf(child, '')),
    ),
  switch_statement: as('Switch', {body: 'cases'}),
  switch_body: transparent,
  switch_section: as('Case'),
  break_statement: fixed('Break', ''),
  continue_statement: fixed('Continue', ''),
};

function string(raw: RawNode): SyntaxNode {
  const {open, close} = quoteLengths(textOf(raw));
  return stringNode(raw, open, close);
}

function interpolated(raw: RawNode): SyntaxNode {
  const {open, close} = quoteLengths(textOf(raw));
  return formattedNode(raw, open, close);
}

/** `name: value` is a keyword; `ref` and `out` do not count. */
function argument(raw: RawNode): SyntaxNode | readonly SyntaxNode[] {
  const name = field(raw, 'name');
  const values = raw.children.filter((child) => child !== name);
  return name === undefined ? values : make(raw, 'KeywordArg', [inRole(name, 'name'), ...placed('value', values)]);
}

/** `a?.b()` is `a.b()`. */
function conditionalAccess(raw: RawNode): SyntaxNode | readonly SyntaxNode[] {
  const [object, access] = raw.children;
  return object === undefined || access === undefined ? raw.children : withObject(access, object);
}

/** Puts the object where the chain begins. */
function withObject(node: SyntaxNode, object: SyntaxNode): SyntaxNode {
  const [first, ...rest] = node.children;
  const hasObject = first !== undefined && (first.role === 'object' || first.role === 'callee');
  const children = hasObject
    ? [inRole(withObject(first, object), first.role), ...rest]
    : [inRole(object, 'object'), ...node.children];
  return new SyntaxNode(node.kind, node.text, object.start, node.end, children);
}

function generic(raw: RawNode): SyntaxNode {
  const [name, args] = raw.children;
  return make(raw, 'GenericType', [...placed('name', [name]), ...placed('typeArgs', args?.children ?? [])]);
}

function assignment(raw: RawNode): SyntaxNode {
  const operator = raw.tokens.join('');
  return operator === '=' ? make(raw, 'Assign', raw.children) : make(raw, 'AugAssign', raw.children, operator);
}

function variables(raw: RawNode): readonly SyntaxNode[] {
  const type = field(raw, 'type');
  return raw.children
    .filter(({kind}) => kind === 'Declarator')
    .map((each, index) => {
      const start = index === 0 ? raw.start : each.start;
      const own =
        index === 0
          ? placed('type', [type])
          : type === undefined
            ? []
            : [inRole(new SyntaxNode(type.kind, type.text, type.start, type.end, type.children), 'type')];
      return new SyntaxNode('VarDef', '', start, each.end, [...own, ...each.children]);
    });
}

/** A definition with the whole statement around it. */
function whole(raw: RawNode, variable: SyntaxNode): SyntaxNode {
  const modifiers = raw.children.filter(({kind}) => kind === 'Modifier').map((each) => inRole(each, 'modifiers'));
  const isOnly = raw.children.filter(({kind}) => kind === 'VarDef').length === 1;
  return new SyntaxNode('VarDef', '', isOnly ? raw.start : variable.start, isOnly ? raw.end : variable.end, [
    ...modifiers,
    ...variable.children,
  ]);
}

function declared(raw: RawNode): readonly SyntaxNode[] {
  const decorators = raw.children.filter(({kind}) => kind === 'Decorator');
  return raw.children
    .filter(({kind}) => kind === 'VarDef')
    .map((each, index) => {
      const variable = whole(raw, each);
      if (index > 0 || decorators.length === 0) return variable;
      return new SyntaxNode('VarDef', '', raw.start, variable.end, [
        ...placed('decorators', decorators),
        ...variable.children,
      ]);
    });
}

const ROLES: Readonly<Record<string, string>> = {
  parameters: 'params',
  returns: 'returnType',
  body: 'members',
  type_parameters: 'typeParams',
};

/** Modifiers, attributes and base types come without a field. */
function placedByKind(raw: RawNode): SyntaxNode[] {
  return raw.children.map((child) => {
    if (child.role !== '') return inRole(child, ROLES[child.role] ?? child.role);
    if (child.kind === 'Modifier') return inRole(child, 'modifiers');
    return inRole(child, child.kind === 'Decorator' ? 'decorators' : 'extends');
  });
}

function functionNode(raw: RawNode, kind: 'Function' | 'Lambda'): SyntaxNode {
  const async = raw.tokens.includes('async')
    ? [inRole(new SyntaxNode('Modifier', 'async', raw.start, raw.start), 'modifiers')]
    : [];
  const children = raw.children.map((child) => {
    if (child.role === 'body' || child.kind === 'Block') return inRole(bodyOf(child), 'body');
    if (child.role === 'parameters') return inRole(child, 'params');
    if (child.role === 'returns' || (child.role === 'type' && kind === 'Function')) return inRole(child, 'returnType');
    if (child.kind === 'Modifier') return inRole(child, 'modifiers');
    if (child.kind === 'Decorator') return inRole(child, 'decorators');
    return inRole(child, child.role === '' ? 'initializer' : child.role);
  });
  return make(raw, kind, [...async, ...children]);
}

function bodyOf(node: SyntaxNode): SyntaxNode {
  if (node.kind === 'Block') return node;
  return asBlock(new SyntaxNode('Return', '', node.start, node.end, [inRole(node, 'value')])) ?? node;
}

function parameter(raw: RawNode): SyntaxNode {
  const children = raw.children.map((child) => {
    if (child.kind === 'Modifier') return inRole(child, 'modifiers');
    if (child.kind === 'Decorator') return inRole(child, 'decorators');
    return child.role === '' ? inRole(child, 'default') : child;
  });
  const [only] = children;
  return only !== undefined && children.length === 1 && only.role === 'name' ? only : make(raw, 'Param', children);
}

function tryStatement(raw: RawNode): SyntaxNode {
  const roles: Readonly<Record<string, string>> = {Catch: 'handlers', Finally: 'finalizer'};
  return make(
    raw,
    'Try',
    raw.children.map((child) => (child.role === '' ? inRole(child, roles[child.kind] ?? '') : child)),
  );
}
