/** Which rules are for a path. Rules share their lists of paths, so each list is asked once for a file. */
import picomatch from 'picomatch';
import type {RuleHead, SemgrepRule} from './engine/rule/rule.ts';
import type {DeferredRule} from './engine/scan/engine.ts';

type Paths = RuleHead['paths'];
type PathFilter = (path: string) => boolean;

/** A rule that ships with the scanner, not read yet. */
export interface ShippedRule extends DeferredRule, Pick<RuleHead, 'id' | 'paths'> {}

/** The rules for one path. */
export interface PathRules {
  /** Ids of all of them. */
  readonly ids: readonly string[];
  readonly rules: readonly SemgrepRule[];
  readonly deferred: readonly DeferredRule[];
}

/** `own` are those of the user. */
export function rulesByPath(shipped: readonly ShippedRule[], own: readonly SemgrepRule[]): (path: string) => PathRules {
  const filters = new Map<string, PathFilter>();
  const filterOf = (paths: Paths): PathFilter => {
    const key = JSON.stringify(paths);
    const filter = filters.get(key) ?? toFilter(paths);
    filters.set(key, filter);
    return filter;
  };
  const filtersOf = <T extends {readonly paths: Paths}>(all: readonly T[]) =>
    all.map((rule) => ({rule, isFor: filterOf(rule.paths)}));
  const [shippedFilters, ownFilters] = [filtersOf(shipped), filtersOf(own)];
  return (path) => {
    const answers = new Map([...filters.values()].map((filter) => [filter, filter(path)]));
    const deferred = shippedFilters.flatMap(({rule, isFor}) => (answers.get(isFor) === true ? [rule] : []));
    const rules = ownFilters.flatMap(({rule, isFor}) => (answers.get(isFor) === true ? [rule] : []));
    return {ids: [...deferred, ...rules].map(({id}) => id), rules, deferred};
  };
}

function toFilter({include, exclude}: Paths): PathFilter {
  const isIncluded = include.length === 0 ? () => true : globs(include);
  const isExcluded = exclude.length === 0 ? () => false : globs(exclude);
  return (path) => isIncluded(path) && !isExcluded(path);
}

/** A pattern without a slash at its beginning holds in every folder. */
function globs(patterns: readonly string[]): PathFilter {
  const anchored = patterns.map((pattern) => (pattern.startsWith('/') ? pattern.slice(1) : `**/${pattern}`));
  return picomatch(
    anchored.flatMap((pattern) => [pattern, `${pattern}/**`]),
    {dot: true},
  );
}
