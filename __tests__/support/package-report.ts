/** Reports with findings about packages, as the dependency scanner makes them. */
import type {Advisory, AffectedComponent, Component, Scope} from '../../src/finding/component.ts';
import type {JudgedFinding} from '../../src/finding/finding.ts';
import type {Report} from '../../src/report/report.ts';
import {makeFinding, makeManifest, makeOutcome, makeReport, makeRule} from './report.ts';

/** The rule for a package with a published flaw. */
export const FLAW_RULE = makeRule({
  id: 'vulnerable-dependency',
  title: 'Dependency with a known flaw',
  category: 'dependencies',
  severity: 'medium',
  description: 'A version of a package with a published flaw is installed.',
  remediation: 'Update the package to a version without the flaw.',
  cwe: ['CWE-1395'],
  controls: [],
  references: ['https://osv.dev/'],
});

/** The rule for a licence that the policy denies. */
export const LICENSE_RULE = makeRule({
  ...FLAW_RULE,
  id: 'denied-license',
  title: 'Package with a denied licence',
  remediation: 'Replace the package, or talk to whoever wrote the policy.',
  cwe: [],
});

export interface PackageParts {
  readonly component?: Partial<AffectedComponent>;
  /** What is not known. */
  readonly without?: readonly ('upgrade' | 'fixedVersion')[];
  /** `null` for a finding that is about no flaw. */
  readonly advisory?: Partial<Advisory> | null;
  readonly finding?: Partial<JudgedFinding>;
}

/** CVE-2021-23337 in lodash 4.17.20 of services/web, asked for directly. */
export function makePackageFinding({component, without = [], advisory, finding}: PackageParts = {}): JudgedFinding {
  const {upgrade, fixedVersion, ...rest} = {...LODASH, ...component};
  const affected: AffectedComponent = {
    ...rest,
    ...(upgrade !== undefined && !without.includes('upgrade') && {upgrade}),
    ...(fixedVersion !== undefined && !without.includes('fixedVersion') && {fixedVersion}),
  };
  const flaw = advisory === null ? undefined : {...COMMAND_INJECTION, ...advisory};
  const location = finding?.location ?? {path: 'services/web/package-lock.json', startLine: 1204, startColumn: 5};
  const what = flaw?.id ?? 'a denied licence';
  return makeFinding({
    rule: FLAW_RULE,
    scanner: 'dependencies',
    sources: [{scanner: 'dependencies', ruleId: FLAW_RULE.id}],
    message: `${affected.name} ${affected.version} has ${what}.`,
    severity: 'high',
    service: 'services/web',
    location,
    identity: {scope: 'repository', key: [affected.purl, what]},
    fingerprint: toFingerprint(`${affected.purl} ${what} ${location.path} ${finding?.status ?? ''}`),
    component: affected,
    ...(flaw !== undefined && {advisory: flaw}),
    ...finding,
  });
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

const COMMAND_INJECTION: Advisory = {
  id: 'CVE-2021-23337',
  ids: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'],
  published: '2021-02-15',
  vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H',
  score: 7.2,
  malicious: false,
  knownExploited: false,
};

const SLOW_REGEX: Partial<Advisory> = {
  id: 'CVE-2020-28500',
  ids: ['CVE-2020-28500', 'GHSA-29mw-wpgm-hmr9'],
  vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L',
  score: 5.3,
};

const QS: Partial<AffectedComponent> = {
  purl: 'pkg:npm/qs@6.7.0',
  name: 'qs',
  version: '6.7.0',
  direct: false,
  path: ['express@4.17.1', 'body-parser@1.19.0', 'qs@6.7.0'],
  fixedVersion: '6.7.3',
  upgrade: {name: 'express', from: '4.17.1', to: '4.17.3', kind: 'change-manifest'},
};

const LOG4J: Partial<AffectedComponent> = {
  purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
  ecosystem: 'Maven',
  name: 'org.apache.logging.log4j:log4j-core',
  version: '2.14.1',
  path: ['org.apache.logging.log4j:log4j-core@2.14.1'],
  fixedVersion: '2.15.0',
  upgrade: {name: 'org.apache.logging.log4j:log4j-core', from: '2.14.1', to: '2.15.0', kind: 'change-manifest'},
};

/** A pull request with packages in every section: blocking, new, newly disclosed, existing, waived and fixed. */
export function makePackageReport(overrides: Partial<Report> = {}): Report {
  const log4shell = makePackageFinding({
    component: LOG4J,
    advisory: {
      id: 'CVE-2021-44228',
      ids: ['CVE-2021-44228', 'GHSA-jfh8-c2jp-5v3q'],
      published: '2021-12-10',
      score: 10,
      vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H',
      knownExploited: true,
    },
    finding: {
      severity: 'critical',
      service: 'services/payments',
      location: {path: 'services/payments/pom.xml', startLine: 41, startColumn: 7},
    },
  });
  const malware = makePackageFinding({
    component: {
      purl: 'pkg:npm/event-stream@3.3.6',
      name: 'event-stream',
      version: '3.3.6',
      scope: 'development',
      path: ['event-stream@3.3.6'],
    },
    advisory: {id: 'MAL-2025-20690', ids: ['MAL-2025-20690'], malicious: true},
    finding: {severity: 'critical', location: {path: 'services/web/package-lock.json', startLine: 377}},
  });
  const blocking = [log4shell, malware, makePackageFinding()];
  const slow = makePackageFinding({advisory: SLOW_REGEX, finding: {severity: 'medium'}});
  const qs = makePackageFinding({
    component: QS,
    advisory: {
      id: 'CVE-2022-24999',
      ids: ['CVE-2022-24999', 'GHSA-hrpp-h998-j3pp'],
      score: 7.5,
      published: '2022-11-26',
    },
    finding: {location: {path: 'services/web/package-lock.json', startLine: 2210}},
  });
  const license = makePackageFinding({
    component: {purl: 'pkg:npm/gpl-thing@1.0.0', name: 'gpl-thing', version: '1.0.0', path: ['gpl-thing@1.0.0']},
    advisory: null,
    finding: {
      rule: LICENSE_RULE,
      severity: 'medium',
      message: 'gpl-thing 1.0.0 has the licence AGPL-3.0-only, which the policy denies.',
      location: {path: 'services/web/package-lock.json', startLine: 801},
    },
  });
  const findings = [
    ...blocking,
    qs,
    slow,
    license,
    makePackageFinding({
      component: {
        ...QS,
        purl: 'pkg:npm/semver@5.7.1',
        name: 'semver',
        version: '5.7.1',
        path: ['nodemon@2.0.1', 'semver@5.7.1'],
        scope: 'development',
        upgrade: {name: 'nodemon', from: '2.0.1', kind: 'change-manifest'},
        fixedVersion: '5.7.2',
      },
      advisory: {id: 'CVE-2022-25883', ids: ['CVE-2022-25883'], published: '2026-11-20', score: 5.3},
      finding: {
        status: 'newly-disclosed',
        severity: 'medium',
        location: {path: 'services/web/package-lock.json', startLine: 90},
      },
    }),
    makePackageFinding({
      component: {
        purl: 'pkg:npm/minimist@1.2.5',
        name: 'minimist',
        version: '1.2.5',
        path: ['minimist@1.2.5'],
        fixedVersion: '1.2.6',
        upgrade: {name: 'minimist', from: '1.2.5', to: '1.2.6', kind: 'update-lockfile'},
      },
      advisory: {id: 'CVE-2021-44906', ids: ['CVE-2021-44906'], score: 9.8},
      finding: {
        status: 'existing',
        severity: 'critical',
        location: {path: 'services/web/package-lock.json', startLine: 55},
      },
    }),
    makePackageFinding({
      component: {purl: 'pkg:npm/node-fetch@2.6.0', name: 'node-fetch', version: '2.6.0', path: ['node-fetch@2.6.0']},
      advisory: {id: 'CVE-2022-0235', ids: ['CVE-2022-0235']},
      finding: {
        status: 'existing',
        disposition: 'waived',
        location: {path: 'services/web/package-lock.json', startLine: 60},
        waiver: {reason: 'Never follows redirects', owner: 'team-web', expires: '2027-01-31'},
      },
    }),
    makePackageFinding({
      finding: {
        status: 'fixed',
        location: {path: 'services/orders/package-lock.json', startLine: 3},
        service: 'services/orders',
      },
    }),
  ];
  return makeReport({
    verdict: {kind: 'fail', exceeded: [{key: 'dependencies.high', max: 0, count: 3}]},
    outcomes: [
      makeOutcome(),
      makeOutcome({
        manifest: makeManifest('dependencies'),
        rules: [FLAW_RULE, LICENSE_RULE],
        components: makeComponents(40),
        counts: {files: 6, reused: 0},
        durationMs: 210,
      }),
    ],
    findings,
    blocking: new Set(blocking.map(({fingerprint}) => fingerprint)),
    ...overrides,
  });
}

/** A report whose findings are new and block. */
export function makeBlockingReport(...parts: readonly PackageParts[]): Report {
  const findings = parts.map(makePackageFinding);
  return makePackageReport({findings, blocking: new Set(findings.map(({fingerprint}) => fingerprint))});
}

/** A second flaw of the same package at the same line. */
export const SECOND_FLAW: PackageParts = {
  advisory: {id: 'CVE-2020-28500', ids: ['CVE-2020-28500'], score: 5.3},
  finding: {severity: 'medium'},
};

const SCOPES: readonly Scope[] = ['production', 'production', 'development', 'optional', 'test'];

/** `count` packages of several ecosystems, lodash 4.17.20 first. */
export function makeComponents(count: number): readonly Component[] {
  return Array.from({length: count}, (_, index) => {
    const name = index === 0 ? 'lodash' : `package-${index}`;
    const version = index === 0 ? '4.17.20' : `1.${index % 40}.${index % 7}`;
    return {
      ref: `ref-${String(index).padStart(6, '0')}`,
      purl: `pkg:npm/${name}@${version}`,
      ecosystem: 'npm',
      name,
      version,
      scope: SCOPES[index % SCOPES.length] ?? 'production',
      direct: index % 9 === 0,
      location: {path: 'services/web/package-lock.json', startLine: 10 + index * 8},
      ...(index % 3 !== 0 && {license: index % 2 === 0 ? 'MIT' : 'Apache-2.0'}),
      dependsOn: [],
    };
  });
}

/** Any 32 hexadecimal characters that differ for different texts. */
function toFingerprint(text: string): string {
  return [...text]
    .reduce((hash, character) => (hash * 31n + BigInt(character.codePointAt(0) ?? 0)) % 2n ** 128n, 7n)
    .toString(16)
    .padStart(32, '0');
}

/** `packages` packages with `flaws` flaws each, all blocking, in 20 services. */
export function makeLargePackageReport(packages: number, flaws: number): Report {
  const findings = Array.from({length: packages}, (_, index) =>
    Array.from({length: flaws}, (__, flaw) => {
      const name = `package-${index}`;
      const service = `services/s${index % 20}`;
      return makePackageFinding({
        component: {
          purl: `pkg:npm/${name}@1.0.0`,
          name,
          version: '1.0.0',
          path: ['parent@2.0.0', `${name}@1.0.0`],
          direct: false,
          upgrade: {name: 'parent', from: '2.0.0', to: '2.1.0', kind: 'change-manifest'},
        },
        advisory: {id: `CVE-2026-${index}${flaw}`, ids: [`CVE-2026-${index}${flaw}`]},
        finding: {
          service,
          location: {path: `${service}/package-lock.json`, startLine: index + 1},
          fingerprint: `${index}-${flaw}`,
        },
      });
    }),
  ).flat();
  return makePackageReport({findings, blocking: new Set(findings.map(({fingerprint}) => fingerprint))});
}
