/** Files with the values of an environment, such as `values-prod.yaml` beside the chart's own. */

/** Renderings of one chart besides the one with its defaults. */
const MAX_VALUES_FILES = 4;

const BESIDE = /^(?:values[-._][\w.-]{1,80}|[\w.-]{1,80}[-._]values)\.ya?ml$/;
const IN_FOLDER = /^(?:values|env|envs|environments)\/[\w.-]{1,80}\.ya?ml$/;

/** Production comes first: where not all can be rendered, it is. */
const PRODUCTION = /prod|live|prd/i;

export interface EnvironmentValues {
  readonly chosen: readonly string[];
  /** Those beyond the limit. */
  readonly left: readonly string[];
}

/** Names within the chart. What lies in `ci` is for tests of the chart. */
export function environmentValues(names: readonly string[]): EnvironmentValues {
  const found = names.filter(
    (name) => (BESIDE.test(name) || IN_FOLDER.test(name)) && !/schema|example|sample/i.test(name),
  );
  const rank = (name: string) => (PRODUCTION.test(name) ? 0 : 1);
  const sorted = found.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return {chosen: sorted.slice(0, MAX_VALUES_FILES), left: sorted.slice(MAX_VALUES_FILES)};
}
