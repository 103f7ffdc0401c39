import {describe, expect, it} from 'vitest';
import {makeSnapshot} from '../../../src/report/snapshot/make-snapshot.ts';
import {makeBillReport, makeComponent, makeDependenciesOutcome, SHOP_COMPONENTS} from '../../support/bill.ts';
import {makeFailedOutcome, makeReport} from '../../support/report.ts';

describe('a dependency snapshot', () => {
  it('has a manifest for each file that names components, by its path in the git repository', () => {
    const report = makeBillReport(SHOP_COMPONENTS);
    const {manifests} = makeSnapshot({...report, repository: {...report.repository, prefix: 'shop/'}});
    const paths = ['shop/go.mod', 'shop/package-lock.json', 'shop/pom.xml', 'shop/web/package-lock.json'];
    expect(Object.keys(manifests)).toEqual(paths);
    expect(manifests['shop/go.mod']).toEqual({
      name: 'shop/go.mod',
      file: {source_location: 'shop/go.mod'},
      resolved: {
        'pkg:golang/github.com/gin-gonic/gin@1.9.0': {
          package_url: 'pkg:golang/github.com/gin-gonic/gin@1.9.0',
          relationship: 'direct',
          scope: 'runtime',
          dependencies: [],
        },
      },
    });
  });

  it.each([
    ['pkg:npm/express@4.18.2', 'direct', 'runtime', ['pkg:npm/qs@6.11.0']],
    ['pkg:npm/%40scope/ring@2.0.0', 'indirect', 'runtime', ['pkg:npm/qs@6.11.0']],
    ['pkg:npm/vitest@5.1.1', 'direct', 'development', []],
  ])('says of %s that it is %s, %s and what it needs', (purl, relationship, scope, dependencies) => {
    const {manifests} = makeSnapshot(makeBillReport(SHOP_COMPONENTS));
    expect(manifests['package-lock.json']?.resolved[purl]).toMatchObject({relationship, scope, dependencies});
  });

  it('takes the same version twice in a file as one, as exposed as the most exposed', () => {
    const twice = [
      makeComponent({ref: 'a', scope: 'development', direct: false, dependsOn: ['b']}),
      makeComponent({ref: 'b', dependsOn: ['a']}),
    ];
    expect(makeSnapshot(makeBillReport(twice)).manifests['package-lock.json']?.resolved).toEqual({
      'pkg:npm/left-pad@1.3.0': {
        package_url: 'pkg:npm/left-pad@1.3.0',
        relationship: 'direct',
        scope: 'runtime',
        dependencies: ['pkg:npm/left-pad@1.3.0'],
      },
    });
  });

  it('names actions as GitHub does', () => {
    const purl = 'pkg:github/actions/checkout@4.2.0';
    const action = makeComponent({ecosystem: 'GitHub Actions', name: 'actions/checkout', purl});
    const {manifests} = makeSnapshot(makeBillReport([action]));
    expect(Object.keys(manifests['package-lock.json']?.resolved ?? {})).toEqual([
      'pkg:githubactions/actions/checkout@4.2.0',
    ]);
  });

  it('keeps a file and a package whose names are those of the language', () => {
    const component = makeComponent({purl: '__proto__', location: {path: '__proto__', startLine: 1}});
    const sent: unknown = JSON.parse(JSON.stringify(makeSnapshot(makeBillReport([component])).manifests));
    expect(Object.keys(Object(sent))).toEqual(['__proto__']);
  });

  it.each([
    [
      'a scanner that failed',
      makeReport({outcomes: [{...makeFailedOutcome(), manifest: makeDependenciesOutcome([]).manifest}]}),
      1,
    ],
    ['no scanner that looked', makeReport({outcomes: []}), 1],
    ['a repository without a single lockfile', emptyRepository(), 0],
  ])('knows what is missing with %s', (_, report, gaps) => {
    expect(makeSnapshot(report).gaps).toHaveLength(gaps);
  });
});

function emptyRepository() {
  const {manifest, rules} = makeDependenciesOutcome([]);
  const outcome = {kind: 'not-applicable', reason: 'no-matching-files', manifest, rules, durationMs: 0} as const;
  return makeReport({outcomes: [outcome]});
}
