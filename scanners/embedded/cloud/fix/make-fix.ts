/** The fix of a rule as an edit of Terraform's code or of a template: only where it is certain how the text has to be. */
import type {Fix} from '../../../../src/finding/fix.ts';
import type {SetKey} from '../../../../src/formats/cel-rules/fix/rule-fix.ts';
import {isList, isMap, type Span, type Value} from '../../../../src/formats/cel-rules/value.ts';
import type {OffsetEdit} from '../../../../src/formats/text-edit/edit.ts';
import type {CloudTarget} from '../targets.ts';

/** Undefined where the attribute is worked out, or its block would have to be written first. */
export function makeFix({set, to}: SetKey, target: CloudTarget): Fix | undefined {
  if (typeof to === 'object') return undefined;
  const edit = replaceValue(set, to, target) ?? addAttribute(set, to, target);
  const name = target.nameOf?.(set) ?? set.replaceAll('.0.', '.');
  return edit && toFix(`Set ${name} to ${to}`, edit, target);
}

type Scalar = string | number | boolean;

/** The name, the sign and a value that is written as it is. */
const PAIR = /^("?[\w-]+"?[ \t]*[=:][ \t]*)("[^"\n\\$%]*"|'[^'\n]*'|[\w.-]+)$/;

function replaceValue(path: string, to: Scalar, {self, context}: CloudTarget): OffsetEdit | undefined {
  const steps = path.split('.');
  const key = steps.at(-1) ?? '';
  let owner: Value | undefined = self;
  for (const step of steps.slice(0, -1))
    owner = isList(owner) ? owner[Number(step)] : isMap(owner) ? owner.get(step) : undefined;
  const span = isMap(owner) ? context.places.get(owner, key) : undefined;
  if (span === undefined) return undefined;
  const [, head, old] = PAIR.exec(context.code.slice(span.start, span.end)) ?? [];
  if (head === undefined || old === undefined || !isScalarText(old)) return undefined;
  return {start: span.start + head.length, end: span.end, text: written(to, old)};
}

/** A bare word in Terraform may be a name; of those that are none, only these are flags and numbers. */
function isScalarText(text: string): boolean {
  return /^["']/.test(text) || /^(?:true|false|True|False|\d+)$/.test(text);
}

/** Texts stay in quotes; where a flag is quoted, as templates often have it, it stays so. */
function written(to: Scalar, old: string): string {
  const quote = /^["']/.exec(old)?.[0];
  if (quote !== undefined) return `${quote}${to}${quote}`;
  return typeof to === 'string' ? JSON.stringify(to) : String(to);
}

/** As the first attribute of a block of Terraform that has none of this name. */
function addAttribute(path: string, to: Scalar, target: CloudTarget): OffsetEdit | undefined {
  const {context, anchor, self, language} = target;
  if (language !== 'terraform' || path.includes('.') || self.has(path) || !/\.(?:tf|tofu)$/.test(context.path)) {
    return undefined;
  }
  const {code} = context;
  const [open] = /^[ \t]*\{[ \t]*\r?\n/.exec(code.slice(anchor.end, anchor.end + 200)) ?? [];
  const isBlank = /^\s*$/.test(code.slice(code.lastIndexOf('\n', anchor.start - 1) + 1, anchor.start));
  if (open === undefined || !isBlank) return undefined;
  const start = anchor.end + open.length;
  const indentation = /^[ \t]*/.exec(code.slice(code.lastIndexOf('\n', anchor.start - 1) + 1))?.[0] ?? '';
  return {start, end: start, text: `${indentation}  ${path} = ${typeof to === 'string' ? JSON.stringify(to) : to}\n`};
}

function toFix(description: string, {start, end, text}: OffsetEdit, {context}: CloudTarget): Fix {
  return {description, edits: [{location: {path: context.path, ...regionOf({start, end}, context)}, text}]};
}

function regionOf({start, end}: Span, {lines}: CloudTarget['context']) {
  const startLine = lines.lineOf(start);
  const endLine = lines.lineOf(end);
  return {
    startLine,
    startColumn: start - lines.startOf(startLine - 1) + 1,
    endLine,
    endColumn: end - lines.startOf(endLine - 1) + 1,
  };
}
