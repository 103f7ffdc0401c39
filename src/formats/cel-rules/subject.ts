/** What a rule is asked about, in a few words: for reports that say what was looked at. */
import type {RuleData} from './rule-data.ts';

/** Keys of `match` that narrow a target. */
const NARROWING = ['kinds', 'types', 'keywords', 'modules'] as const;

/** More would make reports and cached results long. */
const MAX_LENGTH = 80;

/** `k8s container`, `docker RUN`, `k8s Role ClusterRole`. The same for all rules that are asked about the same things. */
export function subjectOf({id, match}: Pick<RuleData, 'id' | 'match'>): string {
  const narrowed = NARROWING.flatMap((key) => {
    const value: unknown = Reflect.get(match, key);
    // A kind without its API group, a type without its namespaces.
    return Array.isArray(value) ? value.map((one) => String(one).replace(/^.*\//, '')) : [];
  });
  const word = id.split('-', 1)[0] ?? id;
  return [word, ...(narrowed.length === 0 ? [match.target] : narrowed)].join(' ').slice(0, MAX_LENGTH);
}
