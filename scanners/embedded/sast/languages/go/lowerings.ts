/** Go in the shared tree. */
import {stringNode} from '../../engine/syntax/literals.ts';
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
  transparent,
  withBlocks,
  withOperator,
} from '../../engine/syntax/lowering.ts';
import {childOf, childrenOf, inRole, SyntaxNode} from '../../engine/syntax/node.ts';
import {functionNode} from '../shared/declarations.ts';
import {copyOf, importNode} from '../shared/modules.ts';

const FUNCTION_ROLES = {
  parameters: 'params',
  result: 'returnType',
  type_parameters: 'typeParams',
  receiver: 'receiver',
};
const NO_MODIFIERS = new Set<string>();
const id = leaf('Id');

export const goLowerings: Lowerings = {
  source_file: as('Program'),
  block: as('Block'),
  statement_list: transparent,
  comment: dropped,
  empty_statement: dropped,
  expression_statement: as('ExprStmt'),
  parenthesized_expression: transparent,
  parenthesized_type: transparent,
  identifier: id,
  field_identifier: id,
  package_identifier: id,
  type_identifier: id,
  label_name: id,
  blank_identifier: id,
  dot: id,
  int_literal: leaf('Number'),
  float_literal: leaf('Number'),
  imaginary_literal: leaf('Number'),
  rune_literal: (raw) => new SyntaxNode('Char', raw.source.slice(raw.start, raw.end), raw.start, raw.end),
  true: leaf('Constant'),
  false: leaf('Constant'),
  nil: leaf('Constant'),
  iota: id,
  interpreted_string_literal: (raw) => stringNode(raw),
  raw_string_literal: (raw) => stringNode(raw),
  call_expression: as('Call', {function: 'callee', arguments: 'args', type_arguments: 'typeArgs'}),
  argument_list: transparent,
  type_arguments: transparent,
  type_elem: transparent,
  variadic_argument: as('Spread'),
  selector_expression: as('Member', {operand: 'object', field: 'property'}),
  qualified_type: as('Member', {package: 'object', name: 'property'}),
  index_expression: as('Index', {operand: 'object'}),
  generic_type: as('GenericType', {type: 'name', type_arguments: 'typeArgs'}),
  unary_expression: withOperator('Unary'),
  binary_expression: withOperator('Binary'),
  inc_statement: as('Update'),
  dec_statement: as('Update'),
  expression_list: (raw) => (raw.children.length === 1 ? raw.children : make(raw, 'Tuple', raw.children)),
  assignment_statement: (raw) => assignment(raw),
  short_var_declaration: as('VarDef', {left: 'name', right: 'value'}),
  var_declaration: (raw) => spread(raw),
  const_declaration: (raw) => spread(raw),
  var_spec_list: transparent,
  var_spec: (raw) => variables(raw),
  const_spec: (raw) => variables(raw),
  composite_literal: as('Composite', {body: ''}),
  literal_value: (raw) => raw.children,
  literal_element: transparent,
  keyed_element: as('Pair'),
  func_literal: (raw) => functionNode(raw, 'Lambda', FUNCTION_ROLES, NO_MODIFIERS),
  function_declaration: (raw) => functionNode(raw, 'Function', FUNCTION_ROLES, NO_MODIFIERS),
  method_declaration: (raw) => functionNode(raw, 'Function', FUNCTION_ROLES, NO_MODIFIERS),
  parameter_list: transparent,
  parameter_declaration: (raw) => parameters(raw),
  variadic_parameter_declaration: (raw) => make(raw, 'Param', [...raw.children, variadic(raw)]),
  type_declaration: transparent,
  type_spec: as('TypeDef'),
  struct_type: as('Struct'),
  field_declaration_list: transparent,
  field_declaration: as('Field'),
  if_statement: withBlocks('If', ['else'], {consequence: 'then', alternative: 'else'}),
  for_statement: (raw) => loop(raw),
  for_clause: as('ForClause'),
  range_clause: as('RangeClause'),
  return_statement: as('Return', {'': 'value'}),
  expression_switch_statement: as('Switch', {'': 'cases'}),
  type_switch_statement: as('Switch', {'': 'cases'}),
  select_statement: as('Switch', {'': 'cases'}),
  expression_case: as('Case'),
  type_case: as('Case', {type: 'value'}),
  communication_case: as('Case', {communication: 'value'}),
  default_case: as('Default'),
  break_statement: fixed('Break', ''),
  continue_statement: fixed('Continue', ''),
  import_declaration: (raw) => raw.children.map((child) => startingAt(raw.start, child)),
  import_spec_list: transparent,
  import_spec: (raw) => importNode(raw, 'Import', {module: field(raw, 'path'), alias: field(raw, 'name')}),
};

/** An assignment is an expression in a statement, as in the other languages. */
function assignment(raw: RawNode): SyntaxNode {
  const [operator] = raw.tokens;
  const kind = operator === '=' ? 'Assign' : 'AugAssign';
  return make(raw, 'ExprStmt', [make(raw, kind, raw.children, operator === '=' ? '' : operator)]);
}

/** An import of a group begins where the group does, as it does for Semgrep. */
function startingAt(start: number, {kind, text, end, children}: SyntaxNode): SyntaxNode {
  return new SyntaxNode(kind, text, start, end, children);
}

/** One variable alone begins with the keyword. */
function spread(raw: RawNode): readonly SyntaxNode[] {
  const [only, ...others] = raw.children;
  if (only === undefined || others.length > 0) return raw.children;
  return [only.kind === 'VarDef' ? startingAt(raw.start, only) : only];
}

function variables(raw: RawNode): SyntaxNode {
  const names = fields(raw, 'name').filter((name) => name.kind === 'Id');
  const [first, ...others] = names;
  const type = placed('type', [field(raw, 'type')]);
  const value = placed('value', [field(raw, 'value')]);
  if (first === undefined || others.length === 0)
    return make(raw, 'VarDef', [...placed('name', [first]), ...type, ...value]);
  const tuple = new SyntaxNode('Tuple', '', first.start, others.at(-1)?.end ?? first.end, placed('', names));
  // Several at once are a block of their own: what follows them does not follow the first of them.
  return make(raw, 'Block', [make(raw, 'VarDef', [inRole(tuple, 'name'), ...type, ...value])]);
}

/** `a, b int` is two parameters. A parameter without a name is its type. */
function parameters(raw: RawNode): readonly SyntaxNode[] {
  const names = fields(raw, 'name');
  const type = field(raw, 'type');
  if (names.length === 0) return [make(raw, 'Param', placed('type', [type]))];
  return names.map((name, index) => {
    const end = index === names.length - 1 ? raw.end : name.end;
    const own = type === undefined || index === 0 ? type : copyOf(type);
    return new SyntaxNode('Param', '', name.start, end, [...placed('name', [name]), ...placed('type', [own])]);
  });
}

function variadic(raw: RawNode): SyntaxNode {
  return inRole(new SyntaxNode('Modifier', '...', raw.start, raw.start), 'modifiers');
}

function loop(raw: RawNode): SyntaxNode {
  const clause = raw.children.find((child) => child.role === '');
  const body = placed('body', [field(raw, 'body')]);
  if (clause?.kind === 'RangeClause') {
    return make(raw, 'ForEach', [
      ...placed('left', [childOf(clause, 'left')]),
      ...placed('right', [childOf(clause, 'right')]),
      ...body,
    ]);
  }
  if (clause?.kind === 'ForClause')
    return make(raw, 'For', [...childrenOf(clause, 'initializer'), ...rest(clause), ...body]);
  return make(raw, 'While', [...placed('condition', [clause]), ...body]);
}

function rest(clause: SyntaxNode): readonly SyntaxNode[] {
  return [...childrenOf(clause, 'condition'), ...childrenOf(clause, 'update')];
}
