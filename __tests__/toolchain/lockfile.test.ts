/** `npm ci` refuses a lockfile that lacks packages of other platforms, which an install on one platform can leave out. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {z} from 'zod';

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({integrity: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).optional()}),
  ),
});

describe('package-lock.json', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8');
  const {packages} = Lockfile.parse(JSON.parse(text));
  const optional = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));

  it('has an entry for every optional package, also of other platforms', () => {
    expect(optional.length).toBeGreaterThan(10);
    expect(optional.filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
  });

  it('has a digest for every package', () => {
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, {integrity}]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });
});
