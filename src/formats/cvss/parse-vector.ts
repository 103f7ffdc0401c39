/** Splits a CVSS vector into its metrics and holds each against the metrics and values that its version knows. */

/** Metric → its values; a metric that may be absent allows the empty string. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

/** Metric → value. */
export type Metrics = ReadonlyMap<string, string>;

/** Metrics of a vector without its prefix; undefined when one is unknown, repeated, out of range or missing. */
export function parseVector(text: string, grammar: Grammar): Metrics | undefined {
  const metrics = new Map<string, string>();
  for (const part of text.split('/')) {
    const [metric = '', value = '', ...rest] = part.split(':');
    const values = Object.hasOwn(grammar, metric) ? grammar[metric] : undefined;
    if (rest.length > 0 || value === '' || metrics.has(metric) || !values?.includes(value)) return undefined;
    metrics.set(metric, value);
  }
  const complete = Object.entries(grammar).every(([metric, values]) => values.includes('') || metrics.has(metric));
  return complete ? metrics : undefined;
}

/** A grammar from lines such as `AV N A L P`; a metric with `?` behind its name may be absent. */
export function grammarOf(...lines: readonly string[]): Grammar {
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...values] = line.split(' ');
      return name.endsWith('?') ? [name.slice(0, -1), ['', ...values]] : [name, values];
    }),
  );
}
