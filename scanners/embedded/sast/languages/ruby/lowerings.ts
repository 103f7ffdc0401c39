/** Ruby in the shared tree. */

import {isExpression} from '../../engine/match/expressions.ts';
import {templateNode} from '../../engine/syntax/literals.ts';
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
  withOperator,
} from '../../engine/syntax/lowering.ts';
import {inRole, SyntaxNode} from '../../engine/syntax/node.ts';

const id = leaf('Id');
/** A name of the grammar; an object with a method of this name would pass for a promise. */
const THEN: string = 'then';

export const rubyLowerings: Lowerings = {
  program: (raw) => statements(raw, 'Program'),
  body_statement: (raw) => body(raw),
  block_body: (raw) => statements(raw, 'Block'),
  [THEN]: (raw: RawNode) => statements(raw, 'Block'),
  else: (raw) => statements(raw, 'Block'),
  do: (raw) => statements(raw, 'Block'),
  begin: (raw) => body(raw),
  ensure: (raw) => statements(raw, 'Finally'),
  comment: dropped,
  empty_statement: dropped,
  uninterpreted: dropped,
  heredoc_body: (raw) => templateNode(raw, 0, 0),
  heredoc_content: dropped,
  heredoc_end: dropped,
  heredoc_beginning: (raw) => new SyntaxNode('Heredoc', textOf(raw), raw.start, raw.end),
  parenthesized_statements: (raw) => (raw.children.length === 1 ? raw.children : statements(raw, 'Block')),
  identifier: id,
  constant: id,
  instance_variable: id,
  class_variable: id,
  global_variable: id,
  operator: id,
  setter: id,
  super: id,
  self: leaf('This'),
  integer: leaf('Number'),
  float: leaf('Number'),
  true: leaf('Constant'),
  false: leaf('Constant'),
  nil: leaf('Constant'),
  string: (raw) => delimited(raw),
  bare_string: (raw) => templateNode(raw, 0, 0),
  chained_string: (raw) => chained(raw),
  string_content: dropped,
  escape_sequence: dropped,
  interpolation: as('Interpolation'),
  subshell: (raw) => subshell(raw),
  regex: (raw) =>
    raw.children.length === 0
      ? new SyntaxNode('Regex', textOf(raw), raw.start, raw.end)
      : make(
          raw,
          'RegexTemplate',
          raw.children.flatMap(({children}) => children),
        ),
  simple_symbol: (raw) => new SyntaxNode('Symbol', textOf(raw).slice(1), raw.start, raw.end),
  hash_key_symbol: leaf('Symbol'),
  delimited_symbol: (raw) => new SyntaxNode('Symbol', textOf(raw).slice(2, -1), raw.start, raw.end),
  bare_symbol: leaf('Symbol'),
  call: (raw) => call(raw),
  argument_list: transparent,
  block_argument: as('BlockArg'),
  splat_argument: as('Spread'),
  hash_splat_argument: as('HashSpread'),
  element_reference: (raw) =>
    make(
      raw,
      'Index',
      raw.children.map((child) => (child.role === '' ? inRole(child, 'index') : child)),
    ),
  scope_resolution: (raw) => scoped(raw),
  assignment: as('Assign'),
  operator_assignment: withOperator('AugAssign'),
  left_assignment_list: as('Tuple'),
  right_assignment_list: as('Tuple'),
  binary: withOperator('Binary'),
  unary: withOperator('Unary'),
  conditional: as('Ternary', {consequence: 'then', alternative: 'else'}),
  array: as('Array'),
  string_array: as('Array'),
  symbol_array: as('Array'),
  hash: as('Dict'),
  pair: as('Pair'),
  block: (raw) => lambda(raw),
  do_block: (raw) => lambda(raw),
  lambda: (raw) => lambda(raw),
  block_parameters: transparent,
  lambda_parameters: transparent,
  method_parameters: transparent,
  optional_parameter: as('Param', {value: 'default'}),
  keyword_parameter: as('Param', {value: 'default'}),
  splat_parameter: as('Spread'),
  hash_splat_parameter: as('HashSpread'),
  block_parameter: as('BlockParam'),
  method: (raw) => method(raw),
  singleton_method: (raw) => method(raw),
  class: (raw) => classNode(raw, 'Class'),
  module: (raw) => classNode(raw, 'Class'),
  singleton_class: (raw) => classNode(raw, 'Class'),
  superclass: transparent,
  if: (raw) => branch(raw, false),
  unless: (raw) => branch(raw, true),
  if_modifier: (raw) => branch(raw, false),
  unless_modifier: (raw) => branch(raw, true),
  elsif: (raw) => blockOf(branch(raw, false)),
  while: as('While'),
  until: as('While'),
  while_modifier: (raw) =>
    make(raw, 'While', [
      ...placed('condition', [field(raw, 'condition')]),
      ...placed('body', [block(field(raw, 'body'))]),
    ]),
  until_modifier: (raw) =>
    make(raw, 'While', [
      ...placed('condition', [field(raw, 'condition')]),
      ...placed('body', [block(field(raw, 'body'))]),
    ]),
  for: as('ForEach', {pattern: 'left', value: 'right'}),
  in: transparent,
  case: (raw) =>
    make(
      raw,
      'Switch',
      raw.children.map((child) => (child.role === '' ? inRole(child, 'cases') : child)),
    ),
  when: as('Case', {pattern: 'value', body: ''}),
  pattern: transparent,
  rescue: as('Catch', {exceptions: 'type', variable: 'name'}),
  exceptions: transparent,
  exception_variable: transparent,
  rescue_modifier: as('Rescue'),
  return: as('Return', {'': 'value'}),
  yield: as('Yield'),
  next: as('Next'),
  break: fixed('Break', ''),
};

/** Statements that are expressions, as all may be in Ruby. */
function statements(raw: RawNode, kind: string): SyntaxNode {
  return make(
    raw,
    kind,
    raw.children.map((child) => asStatement(child)),
  );
}

function asStatement(node: SyntaxNode): SyntaxNode {
  if (!isExpression(node) || node.kind === 'Next') return inRole(node, '');
  return new SyntaxNode('ExprStmt', '', node.start, node.end, [inRole(node, '')]);
}

/** With `rescue` or `ensure` it is a `try`. */
function body(raw: RawNode): SyntaxNode {
  const isTail = ({kind}: SyntaxNode) => kind === 'Catch' || kind === 'Finally';
  if (!raw.children.some(isTail)) return statements(raw, 'Block');
  const inner = raw.children.filter((child) => !isTail(child)).map(asStatement);
  const first = new SyntaxNode('Block', '', raw.start, inner.at(-1)?.end ?? raw.start, inner);
  const tails = raw.children
    .filter(isTail)
    .map((child) => inRole(child, child.kind === 'Catch' ? 'handlers' : 'finalizer'));
  return make(raw, 'Block', [make(raw, 'Try', [inRole(first, 'body'), ...tails])]);
}

function block(node: SyntaxNode | undefined): SyntaxNode | undefined {
  return node === undefined ? undefined : asBlock(asStatement(node));
}

function blockOf(node: SyntaxNode): SyntaxNode {
  return asBlock(node) ?? node;
}

function branch(raw: RawNode, isNegated: boolean): SyntaxNode {
  const condition = field(raw, 'condition');
  const asked =
    isNegated && condition !== undefined
      ? new SyntaxNode('Unary', '!', condition.start, condition.end, [inRole(condition, 'operand')])
      : condition;
  return make(raw, 'If', [
    ...placed('condition', [asked]),
    ...placed('then', [block(field(raw, 'consequence') ?? field(raw, 'body'))]),
    ...placed('else', [block(field(raw, 'alternative'))]),
  ]);
}

/** Quotes, or `%q(…)` and the like. */
function delimited(raw: RawNode): SyntaxNode {
  const text = textOf(raw);
  const open = /^%[a-zA-Z]?[^a-zA-Z]/.exec(text)?.[0].length ?? 1;
  return templateNode(raw, open, 1);
}

function subshell(raw: RawNode): SyntaxNode {
  const {text, children} = templateNode(raw, 1, 1);
  return make(raw, 'Subshell', children, text);
}

function chained(raw: RawNode): SyntaxNode {
  if (!raw.children.every(({kind}) => kind === 'String'))
    return make(
      raw,
      'Template',
      raw.children.flatMap((child) =>
        child.kind === 'String' ? [new SyntaxNode('Text', child.text, child.start, child.end)] : child.children,
      ),
    );
  return new SyntaxNode('String', raw.children.map(({text}) => text).join(''), raw.start, raw.end);
}

/** A message without arguments is a member; with them, or with a block, it is a call. */
function call(raw: RawNode): SyntaxNode {
  const [receiver, name] = [field(raw, 'receiver'), field(raw, 'method')];
  const callee = receiver === undefined ? name : member(receiver, name, raw);
  const args = fields(raw, 'arguments').map(keyword);
  const blocks = fields(raw, 'block');
  const hasParentheses = /\(\s*\)\s*$/.test(
    raw.source.slice(callee?.end ?? raw.start, raw.end).split(/\bdo\b|\{/)[0] ?? '',
  );
  if (args.length === 0 && blocks.length === 0 && !hasParentheses && callee !== undefined) return callee;
  return make(raw, 'Call', [...placed('callee', [callee]), ...placed('args', args), ...placed('block', blocks)]);
}

function member(receiver: SyntaxNode, name: SyntaxNode | undefined, raw: RawNode): SyntaxNode {
  const end = name?.end ?? raw.end;
  return new SyntaxNode('Member', '', receiver.start, end, [
    ...placed('object', [receiver]),
    ...placed('property', [name]),
  ]);
}

/** `a: 1` and `:a => 1` among arguments. */
function keyword(node: SyntaxNode): SyntaxNode {
  const [key, value] = node.children;
  if (node.kind !== 'Pair' || key?.kind !== 'Symbol') return node;
  return new SyntaxNode('KeywordArg', '', node.start, node.end, [
    ...placed('name', [key]),
    ...placed('value', [value]),
  ]);
}

function scoped(raw: RawNode): SyntaxNode | readonly SyntaxNode[] {
  const [scope, name] = [field(raw, 'scope'), field(raw, 'name')];
  if (scope === undefined) return placed('', [name]);
  return make(raw, 'Member', [...placed('object', [scope]), ...placed('property', [name])]);
}

function lambda(raw: RawNode): SyntaxNode {
  const inner = field(raw, 'body');
  const own = inner?.kind === 'Lambda' ? inner.children.find(({role}) => role === 'body') : inner;
  const empty = new SyntaxNode('Block', '', raw.end, raw.end);
  return make(raw, 'Lambda', [...placed('params', fields(raw, 'parameters')), ...placed('body', [own ?? empty])]);
}

function method(raw: RawNode): SyntaxNode {
  const own = field(raw, 'body');
  const inner = own === undefined ? new SyntaxNode('Block', '', raw.end, raw.end) : block(own);
  const receiver =
    field(raw, 'object') === undefined
      ? []
      : [inRole(new SyntaxNode('Modifier', 'self', raw.start, raw.start), 'modifiers')];
  return make(raw, 'Function', [
    ...receiver,
    ...placed('name', [field(raw, 'name')]),
    ...placed('params', fields(raw, 'parameters')),
    ...placed('body', [inner]),
  ]);
}

function classNode(raw: RawNode, kind: string): SyntaxNode {
  const inner = field(raw, 'body')?.children ?? [];
  return make(raw, kind, [
    ...placed('name', [field(raw, 'name') ?? field(raw, 'value')]),
    ...placed('extends', fields(raw, 'superclass')),
    ...placed('members', inner),
  ]);
}
