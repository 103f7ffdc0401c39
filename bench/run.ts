/** `npm run bench [NAME…]`: runs the benchmarks of this folder one after the other; all without a name. */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';

const known = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && name !== basename(import.meta.filename))
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`not a benchmark: ${unknown.join(', ')} (known: ${known.join(', ')})`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n## ${name}`);
  const {status} = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], {stdio: 'inherit'});
  if (status !== 0) process.exitCode = 1;
}
