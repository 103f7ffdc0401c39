/** A hostile tool in the box: what it tries, and what it gets. Linux only; where namespaces are not allowed it says so. */
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {runProcess} from '../../../src/platform/process.ts';
import {type BoxNeeds, openBox} from '../../../src/platform/tools/box.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'box-')));
afterAll(() => rmSync(root, {recursive: true}));

const [checkout, home, work] = [join(root, 'checkout'), join(root, 'home'), join(root, 'work')];
for (const folder of [checkout, home, work]) mkdirSync(folder);
mkdirSync(join(checkout, '.git'));
writeFileSync(join(checkout, '.git/config'), 'the token of the checkout');
writeFileSync(join(home, 'settings'), 'readable');
writeFileSync(join(home, '.netrc'), 'a password');

const ENV = {PATH: process.env.PATH ?? ''};
const box = await openBox(ENV, {
  hidden: [checkout, join(root, 'not-there')],
  hiddenFiles: [join(home, '.netrc'), join(home, 'not-there')],
  readOnly: [home],
});

/** What a shell script in the box prints, and its exit code. */
async function inBox(
  script: string,
  {network = false, timeoutMs = 20_000, ...more}: Partial<BoxNeeds & {timeoutMs: number}> = {},
) {
  const {file, args} = box.wrap({file: '/bin/sh', args: ['-c', script]}, {folders: [work], network, ...more});
  const result = await runProcess({file, args, cwd: work, env: ENV, timeoutMs, maxOutputBytes: 100_000});
  return {...result, text: new TextDecoder().decode(result.stdout).trim()};
}

it('runs the program with its arguments, and gives its exit code', async () => {
  expect(await inBox('echo "two words"; exit 3')).toMatchObject({text: 'two words', end: {kind: 'exited', code: 3}});
});

it('lets it write where it works', async () => {
  await inBox('echo result > out.txt');
  expect(readFileSync(join(work, 'out.txt'), 'utf8')).toBe('result\n');
});

describe.runIf(box.level === 'namespaces')('a folder with what is kept from run to run', () => {
  const kept = join(home, 'kept');
  const write = `echo fetched > ${kept}/db && cat ${kept}/db`;

  it('can be written by the step that fetches it, though it lies in HOME, and nothing beside it can', async () => {
    mkdirSync(kept, {recursive: true});
    expect(await inBox(write, {writable: [kept]})).toMatchObject({text: 'fetched'});
    expect(await inBox(`echo x > ${home}/settings`, {writable: [kept]})).not.toMatchObject({end: {code: 0}});
  });

  it('can be read and not written by the scan', async () => {
    const other = join(root, 'kept-elsewhere');
    mkdirSync(other, {recursive: true});
    expect(await inBox(`echo x > ${other}/db`, {readOnly: [other]})).not.toMatchObject({end: {code: 0}});
    expect(await inBox(`cat ${kept}/db; ${write}`, {readOnly: [kept]})).toMatchObject({text: 'fetched'});
    expect((await inBox(`cat ${kept}/db; echo more > ${kept}/db`, {readOnly: [kept]})).end).not.toMatchObject({
      code: 0,
    });
  });
});

describe.runIf(box.level === 'namespaces')('a hostile tool', () => {
  it.each([
    {tries: 'to read the token of the checkout', script: `cat ${checkout}/.git/config`},
    {tries: 'to read passwords of clients', script: `cat ${home}/.netrc`},
    {tries: 'to uncover passwords of clients', script: `umount ${home}/.netrc; cat ${home}/.netrc`},
    {tries: 'to uncover the checkout', script: `umount ${checkout}; cat ${checkout}/.git/config`},
    {
      tries: 'to uncover it from another namespace',
      script: `unshare -Urm sh -c 'umount ${checkout}; cat ${checkout}/.git/config'`,
    },
    {tries: 'to write into the checkout', script: `echo x > ${checkout}/.git/config && echo written`, stays: true},
    {tries: 'to write into HOME', script: `echo x > ${home}/settings && echo written`},
    {
      tries: 'to make HOME writable',
      script: `mount -o remount,rw ${home} && echo x > ${home}/settings && echo written`,
    },
    {tries: 'to see our environment', script: `tr '\\0' '\\n' < /proc/${process.pid}/environ`},
    {tries: 'to see our process', script: `cat /proc/${process.pid}/cmdline`},
    {tries: 'to end our process', script: `kill -9 ${process.pid} && echo done`},
    {tries: 'to find a network', script: 'tail -n +3 /proc/net/dev | grep -v " lo:"'},
  ])('tries $tries and gets nothing', async ({script, stays}) => {
    const {text} = await inBox(`( ${script} ) 2>/dev/null`);
    if (stays !== true) expect(text).toBe('');
    expect(readFileSync(join(checkout, '.git/config'), 'utf8')).toBe('the token of the checkout');
    expect(readFileSync(join(home, 'settings'), 'utf8')).toBe('readable');
  });

  it.each([
    {may: 'reaches not even a server on this machine', network: false, said: /^E(CONNREFUSED|NETUNREACH)$/},
    {may: 'reaches a server when the tool needs the network', network: true, said: /^reached$/},
  ])('$may', async ({network, said}) => {
    const server = createServer((socket) => socket.end('reached'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const code = `require('net').connect(${port}, '127.0.0.1').on('data', (d) => console.log(String(d))).on('error', (e) => console.log(e.code))`;
    const {text} = await inBox(`${process.execPath} -e "${code}"`, {network});
    server.close();
    expect(text).toMatch(said);
  });

  it('reads what it may', async () => {
    expect((await inBox(`cat ${home}/settings`)).text).toBe('readable');
  });

  it('leaves nothing running', async () => {
    const started = await inBox(`setsid sh -c 'sleep 1; echo late > ${work}/late' >/dev/null 2>&1 & echo started`);
    expect(started.text).toBe('started');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(() => readFileSync(join(work, 'late'))).toThrow();
  });

  it('writes no file that fills the disk', async () => {
    const {text} = await inBox('truncate -s 3G big 2>/dev/null && echo made; ls');
    expect(text).not.toContain('made');
  });

  it('keeps the folders that it works in, also below a hidden one', async () => {
    const inner = join(checkout, 'inner');
    mkdirSync(inner);
    const {file, args} = box.wrap({file: 'ls', args: [checkout]}, {folders: [inner], network: false});
    const {stdout} = await runProcess({file, args, cwd: inner, env: ENV, timeoutMs: 20_000, maxOutputBytes: 10_000});
    expect(new TextDecoder().decode(stdout)).toContain('inner');
  });
});

it('says how much it holds', () => {
  expect(['namespaces', 'process']).toContain(box.level);
  if (box.level === 'process') console.warn('this machine allows no namespaces: the hostile tool was not tried');
});
