/** Texts: quoted ones and heredocs, with what is put into them. https://developer.hashicorp.com/terraform/language/expressions/strings */
import type {Node} from 'web-tree-sitter';
import type {Expression} from './expression.ts';
import {namedChildren, spanOf} from './syntax-node.ts';

type ReadExpression = (node: Node, depth: number) => Expression;

/** A text without anything in it is a literal; one with a directive (`%{if …}`) cannot be read. */
export function readTemplate(node: Node, depth: number, readExpression: ReadExpression): Expression {
  const span = spanOf(node);
  const template = node.type === 'template_expr' ? namedChildren(node)[0] : node;
  if (template === undefined) return {kind: 'unreadable', span};
  const isHeredoc = template.type === 'heredoc_template';
  const parts = namedChildren(template).flatMap((part) => readPart(part, depth, isHeredoc, readExpression));
  const merged = isHeredoc && template.text.startsWith('<<-') ? unindent(parts) : parts;
  if (merged.some(({kind}) => kind === 'unreadable')) return {kind: 'unreadable', span};
  const texts = merged.flatMap((part) => (part.kind === 'literal' && typeof part.value === 'string' ? part.value : []));
  if (texts.length === merged.length) return {kind: 'literal', value: texts.join(''), span};
  return {kind: 'template', parts: merged, span};
}

function readPart(node: Node, depth: number, isHeredoc: boolean, readExpression: ReadExpression): Expression[] {
  const span = spanOf(node);
  switch (node.type) {
    case 'template_literal':
      return [{kind: 'literal', value: isHeredoc ? node.text : withoutEscapes(node.text), span}];
    case 'template_interpolation': {
      const inner = namedChildren(node).find(({type}) => type === 'expression');
      return [inner === undefined ? {kind: 'unreadable', span} : readExpression(inner, depth + 1)];
    }
    case 'template_directive':
      return [{kind: 'unreadable', span}];
    default:
      return [];
  }
}

const ESCAPES: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\'};

function withoutEscapes(text: string): string {
  return text
    .replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs, (whole, short, long, plain) => {
      if (plain !== undefined) return ESCAPES[plain] ?? whole;
      const point = Number.parseInt(short ?? long, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replaceAll('$${', '${')
    .replaceAll('%%{', '%{');
}

/** `<<-`: the least indentation of all lines is taken away. */
function unindent(parts: readonly Expression[]): Expression[] {
  const lines = parts.flatMap((part) => (part.kind === 'literal' ? String(part.value).split('\n') : []));
  const widths = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const width = widths.reduce((least, one) => Math.min(least, one), widths[0] ?? 0);
  const prefix = new RegExp(`^[ \\t]{${width}}`, 'gm');
  return parts.map((part) =>
    part.kind === 'literal' && typeof part.value === 'string' ? {...part, value: part.value.replace(prefix, '')} : part,
  );
}
