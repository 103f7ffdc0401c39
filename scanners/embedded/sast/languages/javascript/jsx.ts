/** Elements of JSX: name, attributes in any order, children. */
import {
  as,
  dropped,
  field,
  fields,
  type Lowerings,
  leaf,
  make,
  placed,
  type RawNode,
  textOf,
} from '../../engine/syntax/lowering.ts';
import {inRole, SyntaxNode} from '../../engine/syntax/node.ts';

export const jsxLowerings: Lowerings = {
  jsx_element: element,
  jsx_opening_element: tag,
  jsx_self_closing_element: tag,
  jsx_closing_element: dropped,
  jsx_attribute: attribute,
  jsx_expression: (raw) => raw.children,
  jsx_namespace_name: leaf('Id'),
  jsx_text: text,
  html_character_reference: leaf('Text'),
  jsx_fragment: as('Element'),
};

function element(raw: RawNode): SyntaxNode {
  const open = field(raw, 'open_tag');
  const inner = raw.children.filter((child) => child.role === '').map((child) => inRole(child, 'children'));
  return make(raw, 'Element', [...(open?.children ?? []), ...inner]);
}

function tag(raw: RawNode): SyntaxNode {
  const attributes = fields(raw, 'attribute').map((child) => (child.kind === 'Id' ? attributeOf(child) : child));
  return make(raw, 'Element', [
    ...placed('name', [field(raw, 'name')]),
    ...placed('attributes', [...attributes, ...raw.children.filter(isSpread)]),
  ]);
}

function isSpread(node: SyntaxNode): boolean {
  return node.kind === 'Spread' && node.role === '';
}

function attributeOf(name: SyntaxNode): SyntaxNode {
  return new SyntaxNode('Attribute', '', name.start, name.end, [inRole(name, 'name')]);
}

function attribute(raw: RawNode): SyntaxNode {
  const [name, value] = raw.children;
  return make(raw, 'Attribute', [...placed('name', [name]), ...placed('value', [value])]);
}

/** Space between elements says nothing. */
function text(raw: RawNode): SyntaxNode | readonly SyntaxNode[] {
  const trimmed = textOf(raw).trim();
  return trimmed === '' ? [] : new SyntaxNode('Text', trimmed, raw.start, raw.end);
}
