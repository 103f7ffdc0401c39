/**
 * Public repositories in 2, 4 and 7 shards: the same report as from one machine. One comes as a module of Go from the module
 * proxy, held against the checksum database; in addition every folder below `COMPARE_REPOSITORIES`.
 */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {ACT} from '../../scripts/tools/go-tool.ts';
import {runPipeline} from '../../src/pipeline.ts';
import {comparable, judgeShards, requestFor, scanInShards, toFiles} from '../shard/shards.ts';

const {COMPARE_REPOSITORIES} = process.env;
const folders = COMPARE_REPOSITORIES === undefined ? [] : readdirSync(COMPARE_REPOSITORIES);

const MODULE = `${ACT.package}@${ACT.version}`;

const work = mkdtempSync(join(tmpdir(), 'secure-pipeline-public-'));
const source = moduleFolder();
if (source === undefined) console.warn(`NOT RUN, the module could not be had: ${MODULE}`);
else cpSync(source, join(work, 'act'), {recursive: true});
afterAll(() => {
  // Modules are read-only.
  execFileSync('chmod', ['-R', 'u+w', work]);
  rmSync(work, {recursive: true, force: true});
});

const ofModule = source === undefined ? [] : [{name: MODULE, path: join(work, 'act')}];
const rows = [...ofModule, ...folders.map((name) => ({name, path: join(COMPARE_REPOSITORIES ?? '', name)}))];

/** Three scans, two of them in parts, beside whatever else the machine does. */
const TIMEOUT_MS = 900_000;

describe.skipIf(rows.length === 0)('a public repository', () => {
  it.each(rows)('$name is the same in 2, 4 and 7 shards', {timeout: TIMEOUT_MS}, async ({path}) => {
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

/** Of nektos/act: Go, JavaScript, Dockerfiles and several hundred workflows. Undefined without Go or module proxy. */
function moduleFolder(): string | undefined {
  try {
    const text = execFileSync('go', ['mod', 'download', '-json', MODULE], {
      cwd: tmpdir(),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return z.object({Dir: z.string()}).parse(JSON.parse(text.toString())).Dir;
  } catch {
    return undefined;
  }
}
