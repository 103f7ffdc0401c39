/** Which files of a folder are examples of which rule file, by their names, as `semgrep --test` pairs them. */

export interface RuleFilePair {
  /** Name of the rule file. */
  readonly rules: string;
  /** Names of its examples, each with the file that says what its fixes make of it, where there is one. */
  readonly examples: readonly {readonly name: string; readonly fixed?: string}[];
}

const RULE_FILE = /\.ya?ml$/;
/** Beside a rule file in YAML an example in YAML needs a mark of its own. */
const EXAMPLE_IN_YAML = /\.test\.ya?ml$/;
const FIXED = /\.fixed(?=\.[^.]+$)/;

/** `a.yaml` goes with `a.py`, `a.test.yaml` and `a.fixed.py`; a name belongs to the rule file that shares most of it. */
export function pairExamples(names: readonly string[]): readonly RuleFilePair[] {
  const sorted = [...names].sort();
  const ruleFiles = sorted.filter((name) => RULE_FILE.test(name) && !EXAMPLE_IN_YAML.test(name) && !FIXED.test(name));
  const stems = new Set(ruleFiles.map(stemOf));
  const candidates = sorted.filter(
    (name) => (!RULE_FILE.test(name) || EXAMPLE_IN_YAML.test(name)) && !FIXED.test(name),
  );
  const byStem = Map.groupBy(candidates, (name) => longestStem(name, stems));
  return ruleFiles.map((rules) => ({
    rules,
    examples: (byStem.get(stemOf(rules)) ?? []).map((name) => {
      const fixed = fixedName(name);
      return names.includes(fixed) ? {name, fixed} : {name};
    }),
  }));
}

function stemOf(ruleFile: string): string {
  return ruleFile.replace(RULE_FILE, '');
}

function longestStem(name: string, stems: ReadonlySet<string>): string | undefined {
  for (let end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.', end - 1)) {
    if (stems.has(name.slice(0, end))) return name.slice(0, end);
  }
  return undefined;
}

/** `a.py` → `a.fixed.py`, `a.test.yaml` → `a.fixed.test.yaml`. */
function fixedName(name: string): string {
  return EXAMPLE_IN_YAML.test(name)
    ? name.replace(EXAMPLE_IN_YAML, (end) => `.fixed${end}`)
    : name.replace(/\.[^.]+$/, (end) => `.fixed${end}`);
}
