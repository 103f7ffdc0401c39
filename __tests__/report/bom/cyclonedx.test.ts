import {describe, expect, it} from 'vitest';
import {z} from 'zod';
import {format as sbom} from '../../../scanners/embedded/dependencies/inventory/sbom-cyclonedx/format.ts';
import type {Component} from '../../../src/finding/component.ts';
import {renderCycloneDx} from '../../../src/report/cyclonedx/render-cyclonedx.ts';
import type {Report} from '../../../src/report/report.ts';
import {readFiles} from '../../scanners/embedded/dependencies/inventory/show-inventory.ts';
import {
  makeAdvisory,
  makeBillReport,
  makeComponent,
  makeDependenciesOutcome,
  makeFlawFinding,
  SHOP_COMPONENTS,
} from '../../support/bill.ts';
import {makeFailedOutcome, makeReport} from '../../support/report.ts';
import {cycloneDxFaults} from './cyclonedx-schema.ts';
import {HOSTILE_COMPONENTS} from './hostile-components.ts';

const Reference = z.object({ref: z.string(), dependsOn: z.array(z.string()).optional()});

const Document = z.object({
  serialNumber: z.string(),
  metadata: z.looseObject({properties: z.array(z.object({name: z.string(), value: z.string()})).optional()}),
  components: z.array(z.looseObject({'bom-ref': z.string(), name: z.string(), licenses: z.unknown().optional()})),
  dependencies: z.array(Reference),
  vulnerabilities: z.array(z.looseObject({affects: z.array(z.object({ref: z.string()}))})).default([]),
});

/** The document, which is valid. */
async function render(report: Report) {
  const document: unknown = JSON.parse(await renderCycloneDx(report));
  expect(cycloneDxFaults(document)).toEqual([]);
  return Document.parse(document);
}

const [LODASH, COPY] = ['package-lock.json', 'web/package-lock.json'].map((path) =>
  makeComponent({name: 'lodash', version: '4.17.20', location: {path, startLine: 3}}),
);
const TWO = [LODASH, COPY].filter((component): component is Component => component !== undefined);

describe('a CycloneDX document', () => {
  it('is of the repository at its commit, made by this tool', async () => {
    expect(await render(makeBillReport(SHOP_COMPONENTS))).toMatchObject({
      metadata: {
        tools: {components: [{name: 'secure-pipeline', version: '0.1.0'}]},
        component: {
          type: 'application',
          name: 'org/online-shop',
          version: 'a'.repeat(40),
          purl: `pkg:github/org/online-shop@${'a'.repeat(40)}`,
        },
      },
    });
  });

  it('has every component with group, scope, licence and place', async () => {
    const {components} = await render(makeBillReport(SHOP_COMPONENTS));
    expect(components).toHaveLength(SHOP_COMPONENTS.length);
    const byRef = new Map(components.map((component) => [component['bom-ref'], component]));
    expect(byRef.get('package-lock.json#@scope/ring@2.0.0')).toMatchObject({
      group: '@scope',
      name: 'ring',
      version: '2.0.0',
      purl: 'pkg:npm/%40scope/ring@2.0.0',
      scope: 'optional',
      licenses: [{expression: '(MIT OR Apache-2.0)', acknowledgement: 'declared'}],
      properties: expect.arrayContaining([{name: 'secure-pipeline:location', value: 'package-lock.json:7'}]),
    });
    expect(byRef.get('pom.xml#junit')).toMatchObject({group: 'org.junit', name: 'junit', scope: 'excluded'});
    expect(byRef.get('package-lock.json#vitest@5.1.1')).toMatchObject({
      scope: 'excluded',
      licenses: [{license: {name: 'SEE LICENSE IN LICENSE.txt'}}],
    });
    expect(byRef.get('go.mod#gin')?.licenses).toBeUndefined();
  });

  it('has the graph: direct ones hang on the repository, cycles stay, edges into nothing go', async () => {
    const {dependencies} = await render(makeBillReport(SHOP_COMPONENTS));
    const edges = Object.fromEntries(dependencies.map(({ref, dependsOn = []}) => [ref, dependsOn]));
    expect(edges.repository).toEqual(
      SHOP_COMPONENTS.filter(({direct}) => direct)
        .map(({ref}) => ref)
        .sort(),
    );
    expect(edges['package-lock.json#qs@6.11.0']).toEqual(['package-lock.json#@scope/ring@2.0.0']);
    expect(edges['package-lock.json#@scope/ring@2.0.0']).toEqual(['package-lock.json#qs@6.11.0']);
  });

  it('is read back by our own reader as the same components', async () => {
    const text = await renderCycloneDx(makeBillReport(SHOP_COMPONENTS));
    const {components, problems} = readFiles(sbom, {'bom.json': text});
    const names = (list: readonly Pick<Component, 'ecosystem' | 'name' | 'version'>[]) =>
      [...new Set(list.map(({ecosystem, name, version}) => `${ecosystem} ${name} ${version}`))].sort();
    expect(names(components)).toEqual(names(SHOP_COMPONENTS));
    expect(problems).toEqual([]);
  });

  it('has the same bytes whatever the order of components, and others for another commit', async () => {
    const text = await renderCycloneDx(makeBillReport(SHOP_COMPONENTS));
    expect(await renderCycloneDx(makeBillReport(SHOP_COMPONENTS.toReversed()))).toBe(text);
    const other = makeBillReport(SHOP_COMPONENTS);
    const moved = await render({...other, repository: {...other.repository, headCommit: 'd'.repeat(40)}});
    expect(moved.serialNumber).not.toBe(Document.parse(JSON.parse(text)).serialNumber);
  });

  it.each([
    ['no scanner that lists components ran', makeReport(), 'No scanner looked for components.'],
    [
      'one failed',
      makeReport({outcomes: [{...makeFailedOutcome('out of memory'), manifest: makeDependenciesOutcome([]).manifest}]}),
      'The scanner dependencies failed: out of memory',
    ],
  ])('says that it is incomplete when %s', async (_, report, value) => {
    const {metadata} = await render(report);
    expect(metadata.properties).toEqual([{name: 'secure-pipeline:incomplete', value}]);
  });

  it('is held against the official schema', () => {
    expect(cycloneDxFaults({bomFormat: 'CycloneDX', specVersion: '1.6', components: [{type: 'library'}]})).not.toEqual(
      [],
    );
    expect(cycloneDxFaults({bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: 'mine'})).not.toEqual([]);
  });

  it('of a chain of 20,000 components is whole', async () => {
    const chain = Array.from({length: 20_000}, (_, index) =>
      makeComponent({ref: `c${index}`, direct: index === 0, dependsOn: [`c${index + 1}`]}),
    );
    const {components, dependencies} = Document.parse(JSON.parse(await renderCycloneDx(makeBillReport(chain))));
    expect([components.length, dependencies.length]).toEqual([20_000, 20_001]);
  });

  it('of a plain folder has a product without version', async () => {
    const report = makeBillReport([]);
    const repository = {...report.repository, headCommit: undefined, name: 'shop'};
    const {metadata, components} = await render({...report, repository, blobUrl: undefined});
    expect(metadata).toMatchObject({component: {name: 'shop'}});
    expect(components).toEqual([]);
  });
});

describe('flaws in a CycloneDX document', () => {
  it('are one entry a flaw, with ratings, other ids and all components that have it', async () => {
    const {vulnerabilities} = await render(
      makeBillReport(
        TWO,
        TWO.map((component) => makeFlawFinding(component)),
      ),
    );
    expect(vulnerabilities).toMatchObject([
      {
        id: 'GHSA-35jh-r3h4-6jhm',
        source: {name: 'GitHub', url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm'},
        references: [{id: 'CVE-2021-23337', source: {name: 'NVD'}}],
        ratings: [
          {score: 7.2, severity: 'high', method: 'CVSSv31', vector: makeAdvisory().vector},
          {severity: 'high', method: 'other', source: {name: 'secure-pipeline'}},
        ],
        published: '2021-05-06T00:00:00.000Z',
        affects: TWO.map(({ref}) => ({ref})),
      },
    ]);
    expect(vulnerabilities[0]).not.toHaveProperty('analysis');
  });

  it.each([
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.3, 'CVSSv4', 'critical'],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0, 'CVSSv3', 'none'],
    ['AV:N/AC:L/Au:N/C:P/I:P/A:P', 5, 'CVSSv2', 'medium'],
  ])('have the method of %s', async (vector, score, method, severity) => {
    const finding = makeFlawFinding(makeComponent(), {advisory: makeAdvisory({vector, score})});
    const {vulnerabilities} = await render(makeBillReport([makeComponent()], [finding]));
    expect(vulnerabilities).toMatchObject([{ratings: [{vector, score, method, severity}, {method: 'other'}]}]);
  });

  it('without score and day, malicious and known to be exploited, say so', async () => {
    const {vector: _, score: __, published: ___, ...known} = makeAdvisory({malicious: true, knownExploited: true});
    const finding = makeFlawFinding(makeComponent(), {advisory: known, severity: 'critical'});
    const {vulnerabilities} = await render(makeBillReport([makeComponent()], [finding]));
    expect(vulnerabilities).toMatchObject([
      {
        ratings: [{severity: 'critical', method: 'other'}],
        properties: [{name: 'secure-pipeline:malicious'}, {name: 'secure-pipeline:known-exploited'}],
      },
    ]);
  });

  it('that are waived somewhere are an entry of their own with an analysis', async () => {
    const waiver = {reason: 'not reachable', owner: 'team-web', expires: '2027-01-01'};
    const findings = TWO.map((component, index) =>
      makeFlawFinding(component, index === 0 ? {} : {disposition: 'waived', waiver}),
    );
    const {vulnerabilities} = await render(makeBillReport(TWO, findings));
    expect(vulnerabilities).toMatchObject([
      {affects: [{ref: LODASH?.ref}]},
      {
        affects: [{ref: COPY?.ref}],
        analysis: {response: ['will_not_fix'], detail: 'not reachable (team-web, until 2027-01-01)'},
      },
    ]);
  });

  it('that are fixed are left out, and so are findings without a published flaw', async () => {
    const {advisory: _, ...denied} = makeFlawFinding(makeComponent());
    const fixed = makeFlawFinding(makeComponent(), {status: 'fixed'});
    expect((await render(makeBillReport([makeComponent()], [fixed, denied]))).vulnerabilities).toEqual([]);
  });

  it('bring their component along when no scanner listed it', async () => {
    const {components, vulnerabilities} = await render(makeBillReport([], [makeFlawFinding(makeComponent())]));
    expect(components).toMatchObject([{'bom-ref': 'pkg:npm/left-pad@1.3.0'}]);
    expect(vulnerabilities).toMatchObject([{affects: [{ref: 'pkg:npm/left-pad@1.3.0'}]}]);
  });
});

describe('hostile components in a CycloneDX document', () => {
  it('keep it valid', async () => {
    const findings = HOSTILE_COMPONENTS.map((component, index) =>
      makeFlawFinding(component, {
        advisory: makeAdvisory({
          id: `../${index}\u202e`,
          ids: [`../${index}\u202e`],
          published: '2021-99-99',
          vector: '"',
        }),
      }),
    );
    const {components} = await render(makeBillReport(HOSTILE_COMPONENTS, findings));
    expect(components).toHaveLength(HOSTILE_COMPONENTS.length);
  });

  it('cannot take the reference of the repository', async () => {
    const {dependencies} = await render(makeBillReport([makeComponent({ref: 'repository'})]));
    expect(dependencies.map(({ref}) => ref)).toEqual(['repository#', 'repository']);
  });
});
