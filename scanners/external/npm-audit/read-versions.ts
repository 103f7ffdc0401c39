/** Installed versions by folder, which npm's report leaves out. https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
import {z} from 'zod';

const Lockfile = z.object({packages: z.record(z.string(), z.object({version: z.string().optional()}))});

export const Versions = z.record(z.string(), z.string());

/** JSON: folder (`node_modules/a`) → version. Undefined where the file is none of version 2 or 3. */
export function readVersions(bytes: Uint8Array): string | undefined {
  const {data} = Lockfile.safeParse(parse(bytes));
  if (data === undefined) return undefined;
  const known = Object.entries(data.packages).flatMap(([folder, {version}]) =>
    version === undefined || folder === '' ? [] : [[folder, version] as const],
  );
  return JSON.stringify(Object.fromEntries(known));
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // npm says so itself.
    return undefined;
  }
}
