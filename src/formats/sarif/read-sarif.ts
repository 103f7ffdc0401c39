/** SARIF of any tool → rules and findings of ours. Pure; the text may be hostile. */
import type {Category} from '../../finding/category.ts';
import type {FlowStep, RawFinding} from '../../finding/finding.ts';
import type {Location} from '../../finding/location.ts';
import type {Rule} from '../../finding/rule.ts';
import {readLocation} from './read-location.ts';
import {levelSeverity, readRule, scoreSeverity, unknownRule} from './read-rule.ts';
import {SarifLogSchema, type SarifResult, type SarifRule, type SarifRun} from './sarif-schema.ts';

/** Of a message that is a page long the beginning says it. */
const MAX_MESSAGE = 1_000;
const MAX_FLOW_STEPS = 50;

export interface SarifReading {
  readonly category: Category;
  /** Absolute path by which the tool knew the top of the repository; results elsewhere are not findings. */
  readonly root: string;
  /** The lines of findings hold secrets: reports mask them. */
  readonly sensitive?: boolean;
}

/** One run of a log: one tool. */
export interface SarifReport {
  readonly tool: string;
  readonly version: string;
  readonly findings: readonly RawFinding[];
  readonly rules: readonly Rule[];
  /** Results that are in no file of the repository. */
  readonly elsewhere: number;
  /** Why the tool says itself that it did not do its work; undefined when it does not. */
  readonly fault: string | undefined;
}

/** One report a run. Throws `Error` when the text is not SARIF 2.1.0. */
export function readSarif(text: string, reading: SarifReading): readonly SarifReport[] {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const parsed = SarifLogSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`it is not SARIF 2.1.0 at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  return parsed.data.runs.map((run) => readRun(run, reading));
}

interface Context extends SarifReading {
  readonly run: SarifRun;
  readonly rulesById: ReadonlyMap<string, SarifRule>;
}

function readRun(run: SarifRun, reading: SarifReading): SarifReport {
  const {driver, extensions = []} = run.tool;
  const described = [driver, ...extensions].flatMap(({rules = []}) => rules);
  // Who describes a rule first defines it.
  const rulesById = new Map(described.toReversed().map((rule) => [rule.id, rule]));
  const results = (run.results ?? []).filter(isProblem);
  const findings = results.flatMap((result) => toFinding(result, {...reading, run, rulesById}));
  return {
    tool: driver.name,
    version: driver.semanticVersion ?? driver.version ?? '',
    findings,
    rules: rulesOf(findings, rulesById, reading),
    elsewhere: results.length - findings.length,
    fault: faultOf(run),
  };
}

/** SARIF §3.27.9: `pass`, `notApplicable` and `informational` are no problems. */
function isProblem({kind = 'fail'}: SarifResult): boolean {
  return kind === 'fail' || kind === 'open' || kind === 'review';
}

function toFinding(result: SarifResult, context: Context): readonly RawFinding[] {
  const {run, root, sensitive} = context;
  const location = readLocation(result.locations?.[0], run, root);
  if (location === undefined) return [];
  const rule = ruleOf(result, context);
  const message = messageOf(result, rule).slice(0, MAX_MESSAGE);
  const severity = scoreSeverity(result.properties) ?? severityOf(result, rule);
  const related = placesOf([...(result.locations?.slice(1) ?? []), ...(result.relatedLocations ?? [])], run, root);
  const flow = flowOf(result, run, root);
  const suppressed = result.suppressions?.[0];
  return [
    {
      ruleId: rule?.id ?? result.ruleId ?? 'unnamed',
      message,
      location,
      identity: {scope: 'file', key: sensitive === true ? [message] : identityOf(result, message)},
      ...(severity !== undefined && {severity}),
      ...(related.length > 0 && {relatedLocations: related}),
      ...(flow.length > 1 && {flow}),
      ...(sensitive === true && {sensitive}),
      ...(suppressed !== undefined && {suppressedInSource: suppressed.justification ?? 'suppressed in its report'}),
    },
  ];
}

/** Where the result says nothing itself, the rule's own severity holds. */
function severityOf({level}: SarifResult, rule: SarifRule | undefined) {
  if (level === undefined || scoreSeverity(rule?.properties) !== undefined) return undefined;
  return level === rule?.defaultConfiguration?.level ? undefined : levelSeverity(level);
}

function ruleOf({rule, ruleId, ruleIndex}: SarifResult, {run: {tool}, rulesById}: Context): SarifRule | undefined {
  const component =
    rule?.toolComponent?.index === undefined ? tool.driver : tool.extensions?.[rule.toolComponent.index];
  const index = rule?.index ?? ruleIndex;
  const byIndex = index === undefined || index < 0 ? undefined : component?.rules?.[index];
  const id = rule?.id ?? ruleId;
  if (byIndex !== undefined && (id === undefined || isOf(id, byIndex))) return byIndex;
  return id === undefined ? undefined : (rulesById.get(id) ?? rulesById.get(id.split('/')[0] ?? ''));
}

/** SARIF §3.52.4: `CA1000/1` is of the rule `CA1000`. */
function isOf(id: string, rule: SarifRule): boolean {
  return id === rule.id || id.startsWith(`${rule.id}/`);
}

/** SARIF §3.11.6: a message of the rule with its placeholders filled in, where the result has none of its own. */
function messageOf({message}: SarifResult, rule: SarifRule | undefined): string {
  if (message.text !== undefined && message.text !== '') return message.text.trim();
  const template = rule?.messageStrings?.[message.id ?? '']?.text ?? rule?.shortDescription?.text ?? rule?.id ?? '';
  return template.replaceAll(/\{(\d+)\}/g, (hole, index) => message.arguments?.[Number(index)] ?? hole).trim();
}

/** What stays the same when lines move: the tool's own fingerprint, else the line as it is written, else the words. */
function identityOf({fingerprints, partialFingerprints, locations}: SarifResult, message: string): readonly string[] {
  const own = Object.entries({...partialFingerprints, ...fingerprints}).filter(([, value]) => isFingerprint(value));
  if (own.length > 0) return own.map(([key, value]) => `${key}=${value}`).sort();
  const snippet = locations?.[0]?.physicalLocation?.region?.snippet?.text?.replaceAll(/\s+/g, ' ').trim();
  return [snippet === undefined || snippet === '' ? message : snippet];
}

/** Semgrep without a login writes these words in place of one. */
function isFingerprint(value: string): boolean {
  return value !== '' && value !== 'requires login';
}

function placesOf(locations: NonNullable<SarifResult['locations']>, run: SarifRun, root: string): readonly Location[] {
  return locations.flatMap((location) => readLocation(location, run, root) ?? []);
}

function flowOf({codeFlows}: SarifResult, run: SarifRun, root: string): readonly FlowStep[] {
  const steps = codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
  const places = placesOf(
    steps.slice(0, MAX_FLOW_STEPS).flatMap(({location}) => location ?? []),
    run,
    root,
  );
  const kindOf = (index: number) => (index === 0 ? 'source' : index === places.length - 1 ? 'sink' : 'step');
  return places.map((location, index) => ({kind: kindOf(index), location}));
}

function rulesOf(
  findings: readonly RawFinding[],
  described: ReadonlyMap<string, SarifRule>,
  {category}: SarifReading,
): readonly Rule[] {
  const used = [...new Set(findings.map(({ruleId}) => ruleId))];
  return used.map((id) => {
    const rule = described.get(id);
    return rule === undefined ? unknownRule(id, category) : readRule(rule, category);
  });
}

function faultOf({invocations = []}: SarifRun): string | undefined {
  const failed = invocations.find(({executionSuccessful}) => !executionSuccessful);
  if (failed === undefined) return undefined;
  const told =
    failed.toolExecutionNotifications?.find(({level}) => level === 'error') ?? failed.toolExecutionNotifications?.[0];
  return told?.message.text ?? 'it says itself that it did not run to its end';
}
