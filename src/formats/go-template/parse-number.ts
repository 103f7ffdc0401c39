/** Number literals of Go templates. */
import {TemplateError} from './template-error.ts';

const INTEGER = /^[-+]?(?:0[xX][\da-fA-F_]+|0[bB][01_]+|0[oO]?[0-7_]+|[1-9][\d_]*|0)$/;
const FLOAT = /^[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d{1,4})?$/;

/** Without a fraction, which nobody writes: `0x1p60`. */
const HEX_FLOAT = /^([-+])?(0[xX][\da-fA-F]{1,16})[pP]([-+]?\d{1,4})$/;

/** Integers as bigint, all else as float64. Throws `TemplateError` for what is no number of Go. */
export function parseNumber(text: string): bigint | number {
  if (text.length > 100) throw new TemplateError('a number has more than 100 characters');
  const plain = text.replaceAll('_', '');
  if (INTEGER.test(text)) return integerOf(plain);
  if (FLOAT.test(text)) return Number(plain);
  const [, sign = '', mantissa, power] = HEX_FLOAT.exec(plain) ?? [];
  if (mantissa === undefined) throw new TemplateError(`bad number syntax: ${JSON.stringify(text)}`);
  return Number(`${sign}${Number(mantissa)}`) * 2 ** Number(power);
}

function integerOf(text: string): bigint {
  const isNegative = text.startsWith('-');
  const digits = text.replace(/^[-+]/, '').replace(/^0(?=[0-7])/, '0o');
  return isNegative ? -BigInt(digits) : BigInt(digits);
}
