/**
 * A scan in shards beside the same scan by one machine: `node bench/shards.ts [FOLDER…]`, the example by default. Shards run
 * one after the other; what counts is the slowest and the run that judges, as if each had a machine. Build first.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {SHOP_FOLDER} from '../scripts/example/online-shop.ts';
import {measure} from './static-analysis/measure.ts';

const BUILT = join(process.env.BENCH_DIST ?? join(import.meta.dirname, '../dist'), 'cli/index.js');
const OPTIONS = ['--offline', '--no-cache'];
const TOTALS = [2, 4, 7];

const folders = process.argv.length > 2 ? process.argv.slice(2) : [SHOP_FOLDER];
const work = mkdtempSync(join(tmpdir(), 'bench-shards-'));
let isSame = true;
try {
  for (const folder of folders) await compare(folder);
} finally {
  rmSync(work, {recursive: true, force: true});
}
process.exitCode = isSame ? 0 : 1;

async function compare(folder: string): Promise<void> {
  const whole = await run('scan', folder, '--quiet', '--report', 'sarif');
  console.log(`${folder}: ${whole.seconds.toFixed(1)} s by one machine`);
  for (const total of TOTALS) {
    const seconds: number[] = [];
    for (let index = 1; index <= total; index++) {
      const shard = ['--shard', `${index}/${total}`, '--partial', join(work, `${total}-${index}.json`)];
      seconds.push((await run('scan', folder, '--quiet', ...shard)).seconds);
    }
    const judged = await run('merge', join(work, `${total}-*.json`), '--path', folder, '--report', 'sarif');
    const apart = Math.max(...seconds) + judged.seconds;
    const same = judged.stdout === whole.stdout;
    isSame &&= same;
    const each = seconds.map((one) => one.toFixed(1)).join(', ');
    const ratio = (whole.seconds / apart).toFixed(2);
    console.log(
      `  ${total} shards: ${each} s, judged in ${judged.seconds.toFixed(1)} s: ${ratio}×, ${same ? 'the same' : 'NOT THE SAME'}`,
    );
  }
}

function run(...args: readonly string[]) {
  return measure([process.execPath, BUILT, ...args, ...OPTIONS], [0, 1]);
}
