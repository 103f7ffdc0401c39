/** Go's `fmt.Sprintf` for the verbs that templates use (https://pkg.go.dev/fmt). */
import {type GoValue, isList, isMap, kindOf} from './go-value.ts';
import {plainFloat, printValue} from './print-value.ts';
import {quoteText} from './quote-text.ts';

/** Flags, width, precision, verb. All parts are bounded, so that nothing backtracks. */
const DIRECTIVE = /%([-+# 0]{0,5})(\*|\d{1,6})?(?:\.(\*|\d{0,6}))?(.)/gsu;

/** Wider is no honest format; the budget of output would end it anyway. */
const MAX_WIDTH = 10_000;

interface Directive {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly verb: string;
}

/** Text of the format with its arguments put in; mistakes show as Go shows them (`%!d(MISSING)`). */
export function sprintf(format: string, args: readonly GoValue[]): string {
  const waiting = [...args];
  const next = () => waiting.shift();
  const text = format.replace(
    DIRECTIVE,
    (_, flags: string, width = '', precision: string | undefined, verb: string) => {
      if (verb === '%') return '%';
      const directive = {flags, width: numberOf(width, next), precision: precisionOf(precision, next), verb};
      return waiting.length === 0 ? `%!${verb}(MISSING)` : formatOne(directive, next() ?? null);
    },
  );
  return waiting.length === 0 ? text : `${text}%!(EXTRA ${waiting.map(describe).join(', ')})`;
}

type Next = () => GoValue | undefined;

function numberOf(text: string, next: Next): number {
  return Math.min(MAX_WIDTH, text === '*' ? Number(next() ?? 0) : Number(text));
}

function precisionOf(text: string | undefined, next: Next): number | undefined {
  return text === undefined ? undefined : Math.min(100, numberOf(text, next));
}

function formatOne(directive: Directive, value: GoValue): string {
  if (isList(value) && 'sqd'.includes(directive.verb))
    return `[${value.map((item) => formatOne(directive, item)).join(' ')}]`;
  return padded(directive, bodyOf(directive, value) ?? `%!${directive.verb}(${describe(value)})`, value);
}

function describe(value: GoValue): string {
  return value === null ? '<nil>' : `${kindOf(value)}=${printValue(value)}`;
}

/** Undefined where the verb does not fit the value. */
function bodyOf(directive: Directive, value: GoValue): string | undefined {
  if (directive.verb === 'v') return printValue(value);
  if (directive.verb === 'T') return typeName(value);
  switch (typeof value) {
    case 'string':
      return textBody(directive, value);
    case 'bigint':
      return integerBody(directive, value);
    case 'number':
      return floatBody(directive, value);
    case 'boolean':
      return directive.verb === 't' ? String(value) : undefined;
    default:
      return undefined;
  }
}

/** Name of the type, as `%T` and `typeOf` say it. */
export function typeName(value: GoValue): string {
  if (value === null) return '<nil>';
  if (isMap(value)) return 'map[string]interface {}';
  if (isList(value)) return '[]interface {}';
  if (typeof value === 'object') return value.type;
  return kindOf(value);
}

function textBody({verb, precision}: Directive, text: string): string | undefined {
  const cut = precision === undefined ? text : [...text].slice(0, precision).join('');
  if (verb === 's') return cut;
  if (verb === 'q') return quoteText(cut);
  if (verb === 'x') return Buffer.from(text).toString('hex');
  return verb === 'X' ? Buffer.from(text).toString('hex').toUpperCase() : undefined;
}

const RADIX: Readonly<Record<string, number>> = {d: 10, x: 16, X: 16, o: 8, b: 2};

function integerBody({verb, flags}: Directive, value: bigint): string | undefined {
  if (verb === 'c') return String.fromCodePoint(Number(BigInt.asUintN(16, value)));
  if (verb === 'q') return `'${String.fromCodePoint(Number(BigInt.asUintN(16, value)))}'`;
  const radix = RADIX[verb];
  if (radix === undefined) return undefined;
  const text = value.toString(radix);
  const signed = flags.includes('+') && value >= 0n ? `+${text}` : text;
  return verb === 'X' ? signed.toUpperCase() : signed;
}

const DEFAULT_PRECISION = 6;

function floatBody({verb, precision, flags}: Directive, value: number): string | undefined {
  const sign = flags.includes('+') && value >= 0 ? '+' : '';
  if (verb === 'f' || verb === 'F') return `${sign}${value.toFixed(precision ?? DEFAULT_PRECISION)}`;
  if (verb === 'e') return `${sign}${value.toExponential(precision ?? DEFAULT_PRECISION)}`;
  if (verb === 'g')
    return precision === undefined
      ? `${sign}${printValue(value)}`
      : plainFloat(Number(value.toPrecision(precision || 1)));
  return undefined;
}

function padded({flags, width}: Directive, text: string, value: GoValue): string {
  if (flags.includes('-')) return text.padEnd(width);
  const isNumber = typeof value === 'bigint' || typeof value === 'number';
  if (!flags.includes('0') || !isNumber) return text.padStart(width);
  return /^[-+]/.test(text) ? `${text[0] ?? ''}${text.slice(1).padStart(width - 1, '0')}` : text.padStart(width, '0');
}
