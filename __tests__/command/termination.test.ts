/** The command line as a process that is ended in the middle. */
import {spawn} from 'node:child_process';
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'termination-'));
  await mkdir(join(folder, 'source'));
  const text = 'const total = items.reduce((sum, item) => sum + item.price, 0);\n'.repeat(4000);
  await Promise.all(Array.from({length: 400}, (_, index) => writeFile(join(folder, 'source', `${index}.js`), text)));
});

afterEach(async () => {
  await rm(folder, {recursive: true});
});

it.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends with exit code 2, a sentence, and no report, not even half of one',
  async (signal) => {
    const reports = join(folder, 'reports');
    const cli = join(import.meta.dirname, '..', '..', 'src', 'cli.ts');
    const args = [
      cli,
      'scan',
      join(folder, 'source'),
      '--no-cache',
      '--report',
      `json=${join(reports, 'report.json')}`,
    ];
    const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'pipe']});

    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
      const isRunning = stderr.includes('scanning 400 files');
      // Once: a second signal is for those who will not wait.
      if (isRunning && !child.killed) child.kill(signal);
    });
    const code = await new Promise((resolve) => child.once('close', resolve));

    expect(stderr).toContain('ended by a signal; nothing was judged and no report was written');
    expect(code).toBe(2);
    expect(await readdir(reports).catch(() => [])).toEqual([]);
  },
);
