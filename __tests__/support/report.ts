/** Builds realistic reports for tests: one finding, a whole shop, thousands, or one full of hostile text. */
import type {JudgedFinding} from '../../src/finding/finding.ts';
import type {Rule} from '../../src/finding/rule.ts';
import {SEVERITIES} from '../../src/finding/severity.ts';
import type {CodeFrame, Report} from '../../src/report/report.ts';
import type {ScanOutcome} from '../../src/run/outcome.ts';

const BASE_COMMIT = 'b'.repeat(40);
const HEAD_COMMIT = 'a'.repeat(40);
const NO_FINDINGS = {head: [], base: [], history: []} as const;

/** A rule of the IaC scanner unless told otherwise. */
export function makeRule(overrides: Partial<Rule> = {}): Rule {
  return {
    id: 'k8s-privileged-container',
    title: 'Container runs privileged',
    category: 'iac',
    severity: 'high',
    confidence: 'high',
    description: 'A privileged container sees every device of its node. Whoever breaks into it owns the node.',
    remediation: 'Remove `privileged: true` from the securityContext, or set it to `false`.',
    cwe: ['CWE-250'],
    controls: [{guide: 'Pod Security Standards', id: 'baseline'}],
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
    ...overrides,
  };
}

/** The rule for a committed cloud key. */
export const KEY_RULE = makeRule({
  id: 'aws-access-key-id',
  title: 'AWS access key in source',
  category: 'secrets',
  severity: 'critical',
  description: 'Anyone who can read the repository can use the key.',
  remediation: 'Revoke the key in IAM, then read it from the environment or a secret store.',
  cwe: ['CWE-798'],
  controls: [],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
});

/** The rule for a Dockerfile without USER. */
export const ROOT_RULE = makeRule({
  id: 'dockerfile-root-user',
  title: 'Image runs as root',
  severity: 'medium',
  description: 'Code in the container runs as root, so a way out of it starts with every right.',
  remediation: 'Add `USER 10001` before the last CMD or ENTRYPOINT.',
  controls: [{guide: 'CIS Docker', id: '4.1'}],
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
});

/** The rule for a missing memory limit. */
export const LIMIT_RULE = makeRule({
  id: 'k8s-memory-limit',
  title: 'Container has no memory limit',
  severity: 'low',
  confidence: 'medium',
  description: 'One leak takes the memory of the whole node.',
  remediation: 'Set `resources.limits.memory`.',
  cwe: ['CWE-770'],
});

/** A new, open finding. Its fingerprint follows from rule, path and line, so that different findings differ. */
export function makeFinding(overrides: Partial<JudgedFinding> = {}): JudgedFinding {
  const rule = overrides.rule ?? makeRule();
  const location = overrides.location ?? {path: 'services/orders/k8s/deployment.yaml', startLine: 21, startColumn: 13};
  const scanner = rule.category === 'secrets' ? 'secrets' : 'iac';
  return {
    scanner,
    rule,
    message: "Container 'api' of Deployment 'orders' runs privileged.",
    severity: rule.severity,
    confidence: rule.confidence,
    location,
    relatedLocations: [],
    identity: {scope: 'file', key: [rule.id, location.path, String(location.startLine)]},
    fingerprint: textToFingerprint(`${rule.id} ${location.path} ${location.startLine} ${overrides.status ?? 'new'}`),
    sensitive: rule.category === 'secrets',
    details: {},
    sources: [{scanner, ruleId: rule.id}],
    service: 'services/orders',
    status: 'new',
    disposition: 'open',
    ...overrides,
  };
}

/** The same, for a file that belongs to no service. */
export function makeFindingOutsideServices(overrides: Partial<JudgedFinding>): JudgedFinding {
  const {service, ...finding} = makeFinding(overrides);
  return finding;
}

/** A completed outcome of the scanner `iac` unless told otherwise. */
export function makeOutcome(overrides: Partial<Extract<ScanOutcome, {kind: 'completed'}>> = {}): ScanOutcome {
  return {
    kind: 'completed',
    manifest: makeManifest('iac'),
    rules: [makeRule(), ROOT_RULE, LIMIT_RULE],
    durationMs: 412,
    findings: NO_FINDINGS,
    notes: [],
    counts: {files: 48, reused: 31},
    ...overrides,
  };
}

/** A failed outcome of the scanner `sast`. */
export function makeFailedOutcome(cause = 'The scanner stopped: out of memory.'): ScanOutcome {
  return {
    kind: 'failed',
    manifest: makeManifest('sast'),
    rules: [],
    durationMs: 60_000,
    cause,
    failedFiles: [{path: 'services/web/src/huge.js', reason: 'took longer than 10 s'}],
    findings: NO_FINDINGS,
    notes: [],
    counts: {files: 120, reused: 0},
  };
}

/** A report without findings whose verdict is pass. */
export function makeReport(overrides: Partial<Report> = {}): Report {
  const outcomes = overrides.outcomes ?? [makeOutcome(), makeSecretsOutcome()];
  return {
    tool: {name: 'secure-pipeline', version: '0.1.0', url: 'https://github.com/org/secure-pipeline'},
    repository: {
      name: 'org/online-shop',
      prefix: '',
      headCommit: HEAD_COMMIT,
      comparison: {kind: 'base', commit: BASE_COMMIT, ref: 'main'},
      fileCount: 214,
      skippedCounts: {binary: 12, vendored: 340},
      skipped: [{path: 'docs/logo.png', reason: 'binary', sizeBytes: 40_211}],
    },
    blobUrl: `https://github.com/org/online-shop/blob/${HEAD_COMMIT}/`,
    verdict: {kind: 'pass', exceeded: []},
    outcomes,
    findings: [],
    blocking: new Set(),
    rules: rulesOf(outcomes),
    services: [
      {path: 'services/orders', name: 'orders'},
      {path: 'services/payments', name: 'payments'},
      {path: 'services/web', name: 'web'},
    ],
    waivers: [],
    config: {source: '.secure-pipeline.yml at base bbbbbbb', changes: []},
    frames: new Map(),
    notices: [],
    ...overrides,
  };
}

/** A pull request with something in every section: blocking, new, existing, waived, fixed, history. Verdict fail. */
export function makeShopReport(overrides: Partial<Report> = {}): Report {
  const key = makeFinding({
    rule: KEY_RULE,
    message: "AWS access key id 'AKIA…' (20 characters) is committed.",
    location: {path: 'services/payments/src/config.ts', startLine: 11, startColumn: 14, endLine: 11, endColumn: 36},
    service: 'services/payments',
    details: {secret: 'AKIA… (20 characters)'},
    sources: [
      {scanner: 'secrets', ruleId: KEY_RULE.id},
      {scanner: 'gitleaks', ruleId: 'aws-access-token'},
    ],
  });
  const privileged = makeFinding({
    location: {
      path: 'services/orders/k8s/deployment.yaml',
      startLine: 21,
      startColumn: 13,
      endLine: 21,
      endColumn: 29,
    },
    relatedLocations: [{path: 'services/orders/Dockerfile', startLine: 1}],
    fix: {
      description: 'Set privileged to false',
      edits: [
        {
          location: {
            path: 'services/orders/k8s/deployment.yaml',
            startLine: 21,
            startColumn: 25,
            endLine: 21,
            endColumn: 29,
          },
          text: 'false',
        },
      ],
    },
  });
  const history = makeFinding({
    rule: KEY_RULE,
    message: 'AWS access key id was added and removed again inside this pull request; it stays in the history.',
    location: {path: 'services/web/.env', startLine: 3},
    service: 'services/web',
    commit: 'c'.repeat(40),
  });
  const findings = [
    key,
    history,
    privileged,
    makeFinding({
      rule: LIMIT_RULE,
      message: "Container 'api' of Deployment 'orders' has no memory limit.",
      location: {path: 'services/orders/k8s/deployment.yaml', startLine: 18},
    }),
    makeFinding({
      rule: ROOT_RULE,
      message: 'No USER instruction: the image runs as root.',
      location: {path: 'services/web/Dockerfile', startLine: 9},
      service: 'services/web',
      status: 'existing',
    }),
    makeFindingOutsideServices({
      location: {path: 'infra/debug-pod.yaml', startLine: 12},
      message: "Container 'shell' of Pod 'debug' runs privileged.",
      disposition: 'waived',
      status: 'existing',
      waiver: {reason: 'Node debugging, removed with the old cluster', owner: 'platform-team', expires: '2027-01-31'},
    }),
    makeFinding({
      rule: ROOT_RULE,
      message: 'No USER instruction: the image runs as root.',
      location: {path: 'services/payments/Dockerfile', startLine: 14},
      service: 'services/payments',
      status: 'fixed',
    }),
  ];
  return makeReport({
    verdict: {
      kind: 'fail',
      exceeded: [
        {key: 'fail-on high', max: 0, count: 3},
        {key: 'secrets.any', max: 0, count: 2},
      ],
    },
    findings,
    blocking: new Set([key, history, privileged].map((finding) => finding.fingerprint)),
    waivers: [
      {
        waiver: {
          rule: 'k8s-privileged-container',
          paths: ['infra/**'],
          reason: 'Node debugging, removed with the old cluster',
          owner: 'platform-team',
          expires: '2027-01-31',
        },
        state: 'used',
        matches: 1,
      },
      {
        waiver: {rule: 'k8s-host-port', paths: [], reason: 'old ingress', owner: 'edge-team', expires: '2026-01-01'},
        state: 'expired',
        matches: 0,
      },
    ],
    config: {
      source: '.secure-pipeline.yml at base bbbbbbb',
      changes: [{text: 'fail-on: high → critical', weakens: true}],
    },
    frames: new Map([
      [key.fingerprint, KEY_FRAME],
      [privileged.fingerprint, PRIVILEGED_FRAME],
    ]),
    notices: ['2 uncommitted files were scanned as they are in the work tree.'],
    ...overrides,
  });
}

/** The shop with a scanner that failed. Verdict error. */
export function makeErrorReport(): Report {
  const shop = makeShopReport();
  return {
    ...shop,
    outcomes: [...shop.outcomes, makeFailedOutcome()],
    verdict: {
      kind: 'error',
      exceeded: shop.verdict.exceeded,
      causes: ['Scanner sast failed: The scanner stopped: out of memory.'],
    },
  };
}

/** `count` new findings over 40 services, every severity, each with a code frame; the first tenth blocks. */
export function makeLargeReport(count: number): Report {
  const rules = SEVERITIES.toReversed().map((severity) => makeRule({id: `rule-${severity}`, severity}));
  const findings = rules.flatMap((rule, rank) => largeShare(rule, rank, Math.ceil(count / rules.length)));
  return makeReport({
    findings: findings.slice(0, count),
    blocking: new Set(findings.slice(0, Math.ceil(count / 10)).map((finding) => finding.fingerprint)),
    verdict: {kind: 'fail', exceeded: [{key: 'fail-on high', max: 0, count: Math.ceil(count / 10)}]},
    outcomes: [makeOutcome({rules})],
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    services: Array.from({length: 40}, (_, index) => ({path: `services/s${index}`, name: `s${index}`})),
    frames: new Map(findings.slice(0, count).map((finding) => [finding.fingerprint, PRIVILEGED_FRAME])),
  });
}

/** Every text that comes from outside is `text`: paths, messages, titles, reasons, services, causes, notices, code. */
export function makeHostileReport(text: string): Report {
  const rule = makeRule({title: text, description: text, remediation: text, references: [text], cwe: ['CWE-250']});
  const waiver = {rule: text, paths: [text], reason: text, owner: text, expires: '2027-01-31'};
  const hostile: Partial<JudgedFinding> = {
    rule,
    message: text,
    service: text,
    details: {[`detail ${text}`]: text},
    sources: [{scanner: 'iac', ruleId: text}],
    fix: {
      description: text,
      edits: [{location: {path: text, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2}, text}],
    },
  };
  const diff = [
    {
      firstLine: 1,
      lines: [
        {kind: 'context', text},
        {kind: 'removed', text},
        {kind: 'added', text},
      ],
    },
  ] as const;
  const inPackage: Partial<JudgedFinding> = {
    ...hostile,
    component: {
      purl: text,
      ecosystem: text,
      name: text,
      version: text,
      scope: 'production',
      direct: false,
      path: [text, text, text],
      fixedVersion: text,
      upgrade: {name: text, from: text, to: text, kind: 'change-manifest'},
    },
    advisory: {
      id: text,
      ids: [text, `${text}x`],
      published: text,
      vector: text,
      malicious: false,
      knownExploited: true,
    },
  };
  const component = {
    ref: text,
    purl: text,
    ecosystem: text,
    name: text,
    version: text,
    scope: 'test',
    direct: true,
    license: text,
    dependsOn: [],
  } as const;
  const at = (startLine: number) => ({path: text, startLine, startColumn: 3, endLine: startLine, endColumn: 9});
  const findings = [
    makeFinding({...hostile, location: at(1)}),
    makeFinding({...hostile, location: at(2), severity: 'medium'}),
    makeFinding({...hostile, location: at(3), status: 'existing'}),
    makeFinding({...hostile, location: at(4), status: 'fixed'}),
    makeFinding({...hostile, location: at(5), disposition: 'waived', waiver}),
    makeFinding({...hostile, location: at(6), commit: 'c'.repeat(40), relatedLocations: [at(7)]}),
    makeFinding({...inPackage, location: at(8)}),
    makeFinding({...inPackage, location: at(8), fingerprint: 'e'.repeat(32)}),
    makeFinding({...inPackage, location: at(9), status: 'newly-disclosed'}),
    makeFinding({...inPackage, location: at(10), status: 'existing'}),
    makeFinding({...inPackage, location: at(11), disposition: 'waived', waiver}),
  ];
  const note = {kind: 'unparsable', path: text, text} as const;
  const base = makeReport();
  return {
    ...base,
    repository: {
      ...base.repository,
      name: text,
      comparison: {kind: 'base', commit: BASE_COMMIT, ref: text},
      skipped: [{path: text, reason: 'unreadable'}],
    },
    verdict: {kind: 'error', exceeded: [{key: text, max: 0, count: 1}], causes: [text]},
    outcomes: [
      makeOutcome({rules: [rule], notes: [note], components: [{...component, location: at(12)}]}),
      makeFailedOutcome(text),
      makeSecretsOutcome(),
    ],
    findings,
    blocking: new Set([...findings.slice(0, 1), ...findings.slice(6, 8)].map((finding) => finding.fingerprint)),
    rules: new Map([[rule.id, rule]]),
    services: [{path: text, name: text}],
    waivers: [{waiver, state: 'expired', matches: 1}],
    config: {source: text, changes: [{text, weakens: true}]},
    frames: new Map(
      findings.map((finding) => [finding.fingerprint, {firstLine: 1, lines: [text, 'plain', text], diff}]),
    ),
    notices: [text],
  };
}

function makeSecretsOutcome(): ScanOutcome {
  return makeOutcome({
    manifest: makeManifest('secrets'),
    rules: [KEY_RULE],
    durationMs: 96,
    counts: {files: 214, reused: 180},
  });
}

/** The manifest of an embedded scanner. */
export function makeManifest(name: 'iac' | 'secrets' | 'sast' | 'dependencies') {
  const titles = {
    iac: 'Infrastructure as code',
    secrets: 'Secrets',
    sast: 'Static analysis',
    dependencies: 'Dependencies',
  };
  const title = titles[name];
  return {name, title, description: `Looks for problems of ${name}.`, category: name, version: '0.1.0'} as const;
}

function rulesOf(outcomes: readonly ScanOutcome[]): ReadonlyMap<string, Rule> {
  return new Map(outcomes.flatMap((outcome) => outcome.rules.map((rule) => [rule.id, rule] as const)));
}

function largeShare(rule: Rule, rank: number, share: number): readonly JudgedFinding[] {
  return Array.from({length: share}, (_, index) => {
    const service = `services/s${index % 40}`;
    const location = {path: `${service}/k8s/file-${rank}-${index}.yaml`, startLine: 1 + (index % 300)};
    return makeFinding({rule, service, location, fingerprint: textToFingerprint(`${rank} ${index}`)});
  });
}

/** Any 32 hexadecimal characters that differ for different texts; FNV-1a over four seeds. */
function textToFingerprint(text: string): string {
  return [1, 2, 3, 4].map((seed) => fnv1a(`${seed} ${text}`).toString(16).padStart(8, '0')).join('');
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

const KEY_FRAME: CodeFrame = {
  firstLine: 9,
  lines: ['export const config = {', "  region: 'eu-west-1',", "  accessKey: '••••••••',", '  retries: 3,', '};'],
  marks: [{line: 11, startColumn: 14, endColumn: 24}],
};

const PRIVILEGED_FRAME: CodeFrame = {
  firstLine: 19,
  lines: [
    '          image: orders:1.4.2',
    '          securityContext:',
    '            privileged: true',
    '          ports:',
  ],
  diff: [
    {
      firstLine: 20,
      lines: [
        {kind: 'context', text: '          securityContext:'},
        {kind: 'removed', text: '            privileged: true'},
        {kind: 'added', text: '            privileged: false'},
        {kind: 'context', text: '          ports:'},
      ],
    },
  ],
  marks: [{line: 21, startColumn: 13, endColumn: 29}],
};
