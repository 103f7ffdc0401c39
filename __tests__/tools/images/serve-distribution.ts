/** The reference registry on this machine, as teams run it. */
import {spawn} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {DISTRIBUTION, type GoTool, installGoTool} from '../../../scripts/tools/go-tool.ts';

export interface Distribution {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  close(): void;
}

const MAX_TRIES = 100;

/** Absolute path. Throws where it cannot be had. */
export function programOf(tool: GoTool): string {
  const found = installGoTool(tool);
  if ('missing' in found) throw new Error(found.missing);
  return found.file;
}

/** Keeps what is pushed below `folder`. `htpasswd`: a file with who may come in. */
export async function serveDistribution(folder: string, htpasswd?: string): Promise<Distribution> {
  const program = programOf(DISTRIBUTION);
  const host = `127.0.0.1:${await freePort()}`;
  await mkdir(folder, {recursive: true});
  const settings = {
    version: 0.1,
    log: {level: 'error'},
    storage: {filesystem: {rootdirectory: join(folder, 'data')}},
    http: {addr: host},
    ...(htpasswd !== undefined && {auth: {htpasswd: {realm: 'registry', path: htpasswd}}}),
  };
  await writeFile(join(folder, 'registry.yml'), JSON.stringify(settings));
  const registry = spawn(program, ['serve', join(folder, 'registry.yml')], {stdio: 'ignore'});
  for (let tries = 0; (await fetch(`http://${host}/v2/`).catch(() => undefined)) === undefined; tries++) {
    if (tries > MAX_TRIES) throw new Error('the registry does not answer');
    await sleep(100);
  }
  return {host, close: () => void registry.kill()};
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
