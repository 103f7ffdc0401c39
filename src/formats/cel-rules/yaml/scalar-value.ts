/** YAML scalars → values as the readers of the formats read them. */
import type {Value} from '../value.ts';

export interface YamlScalar {
  readonly value: unknown;
  readonly type?: string | undefined;
  readonly source?: string | undefined;
  readonly tag?: string | undefined;
}

/**
 * Kubernetes reads YAML 1.1: there plain `yes`, `y` and `on` are true (https://yaml.org/type/bool.html). GitHub and the
 * API formats read YAML 1.2, in which they are text.
 */
export type YamlDialect = 'yaml-1.1' | 'yaml-1.2';

export function scalarValue({value, type, source, tag}: YamlScalar, dialect: YamlDialect): Value {
  if (typeof value === 'string') return dialect === 'yaml-1.1' ? textValue(value, type, tag) : value;
  if (typeof value === 'bigint') return limitedInteger(isOldOctal(source, dialect) ? toOctal(source ?? '') : value);
  // What the tag `!!binary` stands before.
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null ? null : (source ?? '');
}

function textValue(text: string, type: string | undefined, tag: string | undefined): Value {
  if (tag === BOOLEAN_TAG) return YAML_1_1_BOOLEANS.get(text) ?? text;
  if (type !== 'PLAIN' || tag !== undefined) return text;
  return YAML_1_1_BOOLEANS.get(text) ?? (YAML_1_1_INTEGER.test(text) ? limitedInteger(toInteger(text)) : text);
}

/** `0755` is octal in YAML 1.1 and decimal in YAML 1.2. */
function isOldOctal(source: string | undefined, dialect: YamlDialect): boolean {
  return dialect === 'yaml-1.1' && source !== undefined && /^[-+]?0[0-7]+$/.test(source);
}

function toOctal(source: string): bigint {
  const magnitude = BigInt(`0o${source.replace(/^[-+]/, '')}`);
  return source.startsWith('-') ? -magnitude : magnitude;
}

const BOOLEAN_TAG = 'tag:yaml.org,2002:bool';

/** Greatest integer of CEL. */
const MAX_INT = 2n ** 63n - 1n;

function limitedInteger(value: bigint): bigint | number {
  return value >= -MAX_INT && value <= MAX_INT ? value : Number(value);
}

/** Forms that YAML 1.2 takes for text, in the length that an integer can have (https://yaml.org/type/int.html). */
const YAML_1_1_INTEGER = /^[-+]?(?:0b[01_]{1,64}|0x[\da-fA-F_]{1,32}|\d[\d_]{0,32})$/;

function toInteger(text: string): bigint {
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '');
  const magnitude = BigInt(/^0b$|^0x$/.test(digits) ? 0 : digits);
  return text.startsWith('-') ? -magnitude : magnitude;
}

const YAML_1_1_BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON', 'true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF', 'false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
