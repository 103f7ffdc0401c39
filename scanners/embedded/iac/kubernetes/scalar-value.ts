/** YAML scalars → values as Kubernetes reads them. */
import type {Value} from '../engine/value.ts';

/** Kubernetes reads YAML 1.1, where plain `yes` and `on` are true (https://yaml.org/type/bool.html). */
export function scalarValue({
  value,
  type,
  source,
}: {
  value: unknown;
  type?: string | undefined;
  source?: string | undefined;
}): Value {
  if (typeof value === 'string') return type === 'PLAIN' ? (YAML_1_1_BOOLEANS.get(value) ?? value) : value;
  if (typeof value === 'bigint') return value >= -MAX_INT && value <= MAX_INT ? value : Number(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null ? null : (source ?? '');
}

/** Greatest integer of CEL. */
const MAX_INT = 2n ** 63n - 1n;

const YAML_1_1_BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'Yes', 'YES', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['no', 'No', 'NO', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
]);
