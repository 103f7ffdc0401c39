/**
 * Public repositories in 2, 4 and 7 shards: the same report as from one machine. One comes as a module of Go from the module
 * proxy, held against the checksum database; in addition every folder below `COMPARE_REPOSITORIES`.
 */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {ACT} from '../../scripts/tools/go-tool.ts';
import {runPipeline} from '../../src/pipeline.ts';
import {comparable, judgeShards, requestFor, scanInShards, toFiles} from '../shard/shards.ts';

const {COMPARE_REPOSITORIES} = process.env;
const folders = COMPARE_REPOSITORIES === undefined ? [] : readdirSync(COMPARE_REPOSITORIES);

const work = mkdtempSync(join(tmpdir(), 'secure-pipeline-public-'));
beforeAll(() => cpSync(moduleFolder(), join(work, 'act'), {recursive: true}));
// Modules are read-only.
afterAll(() => execFileSync('chmod', ['-R', 'u+w', work]) && rmSync(work, {recursive: true, force: true}));

describe.each([
  {name: 'act', path: join(work, 'act')},
  ...folders.map((name) => ({name, path: join(COMPARE_REPOSITORIES ?? '', name)})),
])('$name', ({path}) => {
  it('is the same in 2, 4 and 7 shards', async () => {
    const request = requestFor(path);
    const whole = await runPipeline(request);
    expect(whole.findings.length).toBeGreaterThan(20);
    expect(whole.repository.fileCount).toBeGreaterThan(100);
    for (const total of [2, 4, 7]) {
      const judged = await judgeShards(request, toFiles(await scanInShards(request, total)));
      expect(comparable(judged), `${total} shards`).toEqual(comparable(whole));
    }
  });
});

/** Of nektos/act: Go, JavaScript, Dockerfiles and several hundred workflows. */
function moduleFolder(): string {
  const text = execFileSync('go', ['mod', 'download', '-json', `${ACT.package}@${ACT.version}`], {
    cwd: tmpdir(),
  }).toString();
  return z.object({Dir: z.string()}).parse(JSON.parse(text)).Dir;
}
