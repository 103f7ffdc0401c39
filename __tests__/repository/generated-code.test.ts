/** Generated Go code is not scanned, and listed all the same: other code cannot be understood without. */
import {expect, it} from 'vitest';
import {makePlan} from '../../src/plan/make-plan.ts';
import {makeRepository} from '../support/git-repository.ts';
import {memoryRepository} from '../support/memory-repository.ts';
import {scanner as marker} from '../support/scanners/marker-tool.ts';
import {testConfig} from '../support/scanners/run.ts';
import {listRepository, paths, reasons, texts} from './open.ts';

const FILES = {'main.go': 'package a', 'api.pb.go': 'package a // made', 'api_pb2.py': 'made', 'web.min.js': 'made'};

it('in a commit, in its base and where it was changed', async () => {
  await using source = await makeRepository({files: FILES});
  const commit = await source.commit().catch(() => source.git('rev-parse', 'HEAD'));
  await source.write('api.pb.go', 'package a // made anew');
  await using repository = await listRepository(source.path, {base: {kind: 'ref', ref: commit}});
  const {head, base} = repository;
  expect(paths(head.files)).toEqual(['main.go']);
  expect(reasons(head.skipped)).toEqual(['api.pb.go: generated', 'api_pb2.py: generated', 'web.min.js: generated']);
  expect(await texts(repository, head.generated ?? [])).toEqual({'api.pb.go': 'package a // made anew'});
  expect(await texts(repository, base?.generated ?? [])).toEqual({'api.pb.go': 'package a // made'});
});

it('only tools that ask for it are given it', () => {
  const repository = memoryRepository({head: {'b.tool': ''}});
  const entry = {path: 'a.tool', oid: 'x', sizeBytes: 0, mode: '100644'};
  const wide = {...repository, head: {...repository.head, generated: [entry]}};
  const given = (readsGenerated: boolean) => {
    const {scanners} = makePlan(testConfig(['marker-tool']), wide, [{...marker, readsGenerated}]);
    return scanners.map((planned) => (planned.kind === 'run' ? paths(planned.head) : []));
  };
  expect(given(true)).toEqual([['a.tool', 'b.tool']]);
  expect(given(false)).toEqual([['b.tool']]);
});
