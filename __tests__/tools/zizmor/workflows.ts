/** The workflows that both look at: those of the example shop, and every example of our rules. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readRules} from '../../../scanners/embedded/workflows/read-rules.ts';

const SHOP = join(import.meta.dirname, '../../../examples/online-shop/.github/workflows');

/** Text by path, all in one repository. */
export async function workflows(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const name of readdirSync(SHOP))
    files.set(`.github/workflows/shop-${name}`, readFileSync(join(SHOP, name), 'utf8'));
  for (const {id, examples} of await readRules()) {
    if (!id.startsWith('wf-')) continue;
    for (const kind of ['bad', 'good'] as const) {
      for (const [index, {path, text}] of examples[kind].entries()) {
        const name = `${id.slice('wf-'.length)}-${kind}-${index + 1}`;
        files.set(path?.endsWith('action.yml') ? `actions/${name}/action.yml` : `.github/workflows/${name}.yml`, text);
      }
    }
  }
  return files;
}
