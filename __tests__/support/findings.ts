/** Builders of findings at every stage, with defaults that a test overrides where it matters. */
import type {Config} from '../../src/config/config.ts';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {resolveConfig} from '../../src/config/resolve-config.ts';
import type {ConfigFile} from '../../src/config/schema.ts';
import type {Advisory, AffectedComponent} from '../../src/finding/component.ts';
import type {PlacedFinding, RawFinding} from '../../src/finding/finding.ts';
import {fingerprint} from '../../src/finding/fingerprint.ts';
import type {Rule} from '../../src/finding/rule.ts';
import type {ScanOutcome} from '../../src/run/outcome.ts';

export function makeRule(overrides: Partial<Rule> = {}): Rule {
  return {
    id: 'test-rule',
    title: 'Something is wrong',
    category: 'iac',
    severity: 'high',
    confidence: 'high',
    description: 'What is wrong and what it leads to.',
    remediation: 'Write it right.',
    cwe: ['CWE-250'],
    controls: [],
    references: ['https://example.org/rule'],
    ...overrides,
  };
}

export function makeRaw(overrides: Partial<RawFinding> = {}): RawFinding {
  return {
    ruleId: 'test-rule',
    message: 'This one is wrong.',
    location: {path: 'deploy/cart.yaml', startLine: 7, startColumn: 3, endLine: 7, endColumn: 20},
    identity: {scope: 'repository', key: ['Deployment', 'cart']},
    ...overrides,
  };
}

export interface FindingOverrides extends Partial<Omit<PlacedFinding, 'rule' | 'location'>> {
  readonly rule?: Partial<Rule>;
  readonly path?: string;
  readonly startLine?: number;
}

export function makeFinding({
  rule: ruleOverrides,
  path = 'deploy/cart.yaml',
  startLine = 7,
  ...overrides
}: FindingOverrides = {}): PlacedFinding {
  const rule = makeRule(ruleOverrides);
  const identity = overrides.identity ?? {scope: 'repository', key: ['Deployment', 'cart']};
  return {
    scanner: 'iac',
    rule,
    message: 'This one is wrong.',
    severity: rule.severity,
    confidence: rule.confidence,
    location: {path, startLine},
    relatedLocations: [],
    identity,
    fingerprint: fingerprint({ruleId: rule.id, path, identity, occurrence: 0}),
    sensitive: false,
    details: {},
    sources: [{scanner: 'iac', ruleId: rule.id}],
    ...overrides,
  };
}

export interface PackageFindingOverrides extends FindingOverrides {
  readonly package?: Partial<AffectedComponent>;
  /** `published: undefined` takes the day away. */
  readonly flaw?: {readonly id?: string; readonly ids?: readonly string[]; readonly published?: string | undefined};
}

/** CVE-2021-23337 in lodash 4.17.20, a direct dependency in production, unless told otherwise. */
export function makePackageFinding({
  package: affected,
  flaw = {},
  ...overrides
}: PackageFindingOverrides = {}): PlacedFinding & {readonly component: AffectedComponent; readonly advisory: Advisory} {
  const component = {...LODASH, ...affected};
  const {published, ...named} = {published: '2021-02-15', ...flaw};
  const id = named.id ?? 'CVE-2021-23337';
  const advisory: Advisory = {
    id,
    ids: named.ids ?? [id],
    malicious: false,
    knownExploited: false,
    ...(published !== undefined && {published}),
  };
  const finding = makeFinding({
    scanner: 'dependencies',
    sources: [{scanner: 'dependencies', ruleId: 'vulnerable-dependency'}],
    path: 'package-lock.json',
    identity: {scope: 'repository', key: [component.purl, id]},
    ...overrides,
    rule: {id: 'vulnerable-dependency', category: 'dependencies', ...overrides.rule},
  });
  return {...finding, component, advisory};
}

const LODASH: AffectedComponent = {
  purl: 'pkg:npm/lodash@4.17.20',
  ecosystem: 'npm',
  name: 'lodash',
  version: '4.17.20',
  scope: 'production',
  direct: true,
  path: ['lodash@4.17.20'],
  fixedVersion: '4.17.21',
  upgrade: {name: 'lodash', from: '4.17.20', to: '4.17.21', kind: 'change-manifest'},
};

/** A config as it comes from a file, judged on 2026-06-15. */
export function makeConfig(file: ConfigFile = {}): Config {
  return resolveConfig({
    file,
    filePath: '.secure-pipeline.yml',
    inputs: parsePolicyInputs({}),
    knownScanners: ['iac', 'secrets'],
    embeddedScanners: ['iac', 'secrets'],
    today: '2026-06-15',
  });
}

export function makeOutcome(
  name: string,
  overrides: Partial<Extract<ScanOutcome, {kind: 'completed'}>> = {},
): ScanOutcome {
  return {
    kind: 'completed',
    manifest: {name, title: name, description: 'For tests.', category: 'iac', version: '1'},
    rules: [makeRule()],
    durationMs: 1,
    findings: {head: [], base: [], history: []},
    notes: [],
    counts: {files: 1, reused: 0},
    ...overrides,
  };
}

export function makeFailedOutcome(name: string, cause: string): ScanOutcome {
  return {
    kind: 'failed',
    manifest: {name, title: name, description: 'For tests.', category: 'iac', version: '1'},
    rules: [makeRule()],
    durationMs: 1,
    cause,
    failedFiles: [],
    findings: {head: [], base: [], history: []},
    notes: [],
    counts: {files: 0, reused: 0},
  };
}
