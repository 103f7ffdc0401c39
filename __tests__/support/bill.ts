/** Reports with components and flaws, for tests of what is made from them. */
import type {Advisory, AffectedComponent, Component} from '../../src/finding/component.ts';
import type {JudgedFinding} from '../../src/finding/finding.ts';
import type {Report} from '../../src/report/report.ts';
import type {ScanOutcome} from '../../src/run/outcome.ts';
import {makeFinding, makeOutcome, makeReport, makeRule} from './report.ts';

/** An npm package of `package-lock.json` unless told otherwise; `ref` and purl follow from name and version. */
export function makeComponent(overrides: Partial<Component> = {}): Component {
  const {name = 'left-pad', version = '1.3.0', location = {path: 'package-lock.json', startLine: 7}} = overrides;
  return {
    ref: `${location.path}#${name}@${version}`,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ecosystem: 'npm',
    name,
    version,
    scope: 'production',
    direct: true,
    location,
    dependsOn: [],
    ...overrides,
  };
}

/** Completed, of the category that lists components. */
export function makeDependenciesOutcome(components: readonly Component[]): Extract<ScanOutcome, {kind: 'completed'}> {
  const outcome = makeOutcome();
  if (outcome.kind !== 'completed') throw new Error('expected a completed outcome');
  const manifest = {
    ...outcome.manifest,
    name: 'dependencies',
    title: 'Dependencies',
    category: 'dependencies',
  } as const;
  return {...outcome, manifest, rules: [FLAW_RULE], components};
}

export const FLAW_RULE = makeRule({
  id: 'vulnerable-dependency',
  title: 'Dependency has a known vulnerability',
  category: 'dependencies',
  remediation: 'Update the package.',
  cwe: ['CWE-1395'],
  controls: [],
});

export function makeAdvisory(overrides: Partial<Advisory> = {}): Advisory {
  return {
    id: 'GHSA-35jh-r3h4-6jhm',
    ids: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'],
    published: '2021-05-06',
    vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H',
    score: 7.2,
    malicious: false,
    knownExploited: false,
    ...overrides,
  };
}

/** A finding about `component`; the flaw is `makeAdvisory()` unless told otherwise. */
export function makeFlawFinding(component: Component, overrides: Partial<JudgedFinding> = {}): JudgedFinding {
  return makeFinding({
    scanner: 'dependencies',
    rule: FLAW_RULE,
    message: `${component.name} ${component.version} has a command injection.`,
    location: component.location,
    component: affected(component),
    advisory: makeAdvisory(),
    ...overrides,
  });
}

function affected({purl, ecosystem, name, version, scope, direct}: Component): AffectedComponent {
  return {purl, ecosystem, name, version, scope, direct, path: [`${name}@${version}`]};
}

/** A report on these components, with these findings. */
export function makeBillReport(
  components: readonly Component[],
  findings: readonly JudgedFinding[] = [],
  overrides: Partial<Report> = {},
): Report {
  return makeReport({outcomes: [makeDependenciesOutcome(components)], findings, ...overrides});
}

/** A small graph with every scope, several ecosystems, licences of every kind and a cycle. */
export const SHOP_COMPONENTS: readonly Component[] = [
  makeComponent({name: 'express', version: '4.18.2', license: 'MIT', dependsOn: ['package-lock.json#qs@6.11.0']}),
  makeComponent({
    name: 'qs',
    version: '6.11.0',
    direct: false,
    license: 'BSD-3-Clause',
    dependsOn: ['package-lock.json#@scope/ring@2.0.0', 'package-lock.json#gone@1.0.0'],
  }),
  makeComponent({
    name: '@scope/ring',
    version: '2.0.0',
    direct: false,
    scope: 'optional',
    license: '(MIT or Apache-2.0)',
    dependsOn: ['package-lock.json#qs@6.11.0'],
  }),
  makeComponent({name: 'vitest', version: '5.1.1', scope: 'development', license: 'SEE LICENSE IN LICENSE.txt'}),
  makeComponent({name: 'express', version: '4.18.2', location: {path: 'web/package-lock.json', startLine: 12}}),
  makeComponent({
    ref: 'pom.xml#junit',
    purl: 'pkg:maven/org.junit/junit@5.0',
    ecosystem: 'Maven',
    name: 'org.junit:junit',
    version: '5.0',
    scope: 'test',
    license: 'LicenseRef-own',
    location: {path: 'pom.xml', startLine: 30},
  }),
  makeComponent({
    ref: 'go.mod#gin',
    purl: 'pkg:golang/github.com/gin-gonic/gin@1.9.0',
    ecosystem: 'Go',
    name: 'github.com/gin-gonic/gin',
    version: '1.9.0',
    location: {path: 'go.mod', startLine: 4},
  }),
];
