/** The grammar of HCL → the shared tree. */
import {formattedNode, stringNode, templateNode} from '../../engine/syntax/literals.ts';
import {
  as,
  dropped,
  field,
  type Lowerings,
  leaf,
  make,
  placed,
  type RawNode,
  textOf,
  transparent,
} from '../../engine/syntax/lowering.ts';
import {inRole, SyntaxNode} from '../../engine/syntax/node.ts';

export const hclLowerings: Lowerings = {
  config_file: (raw) =>
    make(
      raw,
      'Program',
      raw.children.flatMap((child) => (child.kind === 'Body' ? child.children.map(withoutRole) : [child])),
    ),
  body: (raw) => make(raw, 'Body', raw.children),
  block: (raw) => block(raw),
  block_start: dropped,
  block_end: dropped,
  attribute: (raw) => pair(raw, raw.children[0], raw.children.slice(1)),
  expression: (raw) => folded(raw.children),
  literal_value: transparent,
  collection_value: transparent,
  variable_expr: transparent,
  template_expr: transparent,
  operation: transparent,
  identifier: leaf('Id'),
  string_lit: (raw) => stringNode(raw),
  numeric_lit: leaf('Number'),
  bool_lit: leaf('Constant'),
  null_lit: leaf('Constant'),
  quoted_template: (raw) => formattedNode(raw, 1, 1),
  quoted_template_start: dropped,
  quoted_template_end: dropped,
  heredoc_template: (raw) => heredoc(raw),
  template_literal: dropped,
  heredoc_start: dropped,
  heredoc_identifier: dropped,
  template_interpolation: (raw) => make(raw, 'Interpolation', folded(raw.children)),
  template_interpolation_start: dropped,
  template_interpolation_end: dropped,
  tuple: as('Array'),
  tuple_start: dropped,
  tuple_end: dropped,
  object: as('Object'),
  object_start: dropped,
  object_end: dropped,
  object_elem: (raw) => pair(raw, field(raw, 'key'), [field(raw, 'val')]),
  function_call: (raw) =>
    make(raw, 'Call', [...placed('callee', [raw.children[0]]), ...placed('args', raw.children.slice(1))]),
  function_arguments: (raw) => folded(raw.children),
  get_attr: as('GetAttr'),
  index: transparent,
  new_index: as('IndexOf'),
  legacy_index: as('IndexOf'),
  unary_operation: (raw) => make(raw, 'Unary', folded(raw.children), raw.tokens.join(' ')),
  binary_operation: (raw) => binary(raw),
  conditional: (raw) => conditional(raw),
  comment: dropped,
};

/** `resource "type" "name" { … }` is `resource("type", "name", {…})`. */
function block(raw: RawNode): SyntaxNode {
  const [type, ...rest] = raw.children;
  const labels = rest.filter(({kind}) => kind !== 'Body');
  const found = rest.find(({kind}) => kind === 'Body');
  const start = raw.source.indexOf('{', labels.at(-1)?.end ?? type?.end ?? raw.start);
  const body = new SyntaxNode('Object', '', start, raw.end, (found?.children ?? []).map(withoutRole));
  return make(raw, 'Call', [...placed('callee', [type]), ...placed('args', [...labels, body])]);
}

function withoutRole(node: SyntaxNode): SyntaxNode {
  return inRole(node, '');
}

function pair(raw: RawNode, key: SyntaxNode | undefined, value: readonly (SyntaxNode | undefined)[]): SyntaxNode {
  return make(raw, 'Pair', [...placed('key', [key]), ...placed('value', value)]);
}

/** `a.b[0]` stands in the tree as three siblings. */
function folded(children: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (const child of children) {
    const object = nodes.at(-1);
    const kind = child.kind === 'GetAttr' ? 'Member' : child.kind === 'IndexOf' ? 'Index' : undefined;
    if (kind === undefined || object === undefined) {
      nodes.push(child);
      continue;
    }
    const parts = placed(kind === 'Member' ? 'property' : 'index', child.children);
    nodes.splice(-1, 1, new SyntaxNode(kind, '', object.start, child.end, [inRole(object, 'object'), ...parts]));
  }
  return nodes;
}

function binary(raw: RawNode): SyntaxNode {
  const [left, right] = folded(raw.children);
  return make(raw, 'Binary', [...placed('left', [left]), ...placed('right', [right])], raw.tokens.join(' '));
}

function conditional(raw: RawNode): SyntaxNode {
  const [condition, then, otherwise] = folded(raw.children);
  const parts = [...placed('condition', [condition]), ...placed('then', [then]), ...placed('else', [otherwise])];
  return make(raw, 'Ternary', parts);
}

/** From behind the line that begins it to before the one that ends it. */
function heredoc(raw: RawNode): SyntaxNode {
  const text = textOf(raw);
  return templateNode(raw, text.indexOf('\n') + 1, text.length - text.lastIndexOf('\n') - 1);
}
