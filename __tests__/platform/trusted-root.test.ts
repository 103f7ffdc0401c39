/** The root of Sigstore's public instance where its makers cannot be reached: as this version ships it. */
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {parseTrustedRoots} from '../../scanners/embedded/images/trust/verify-evidence.ts';
import {findTrustedRoot} from '../../src/platform/registry/trusted-root.ts';
import {end, listen} from '../support/fake-osv/serve.ts';

it.each([{status: 404}, {status: 200}])('is used when their server answers $status with nothing', async ({status}) => {
  const folder = await mkdtemp(join(tmpdir(), 'root-'));
  const server = createServer((_, response) => response.writeHead(status).end('{}'));
  try {
    const mirrorUrl = await listen(server);
    for (const privateFolder of [undefined, folder]) {
      const {json, isCurrent} = await findTrustedRoot({privateFolder, mirrorUrl});
      expect(isCurrent).toBe(false);
      const [root] = parseTrustedRoots(json);
      expect(root?.tlogs.length).toBeGreaterThan(0);
      expect(root?.certificateAuthorities.length).toBeGreaterThan(0);
    }
  } finally {
    await end(server);
    await rm(folder, {recursive: true});
  }
});

it.each(['', '{}', 'x', '[]', '{}\n{}'])('%j is no root', (text) => {
  expect(() => parseTrustedRoots(text)).toThrow('no such JSON');
});
