import {tmpdir} from 'node:os';
import {describe, expect, it} from 'vitest';
import {type ProcessRequest, runProcess} from '../../src/platform/process.ts';

const node = (program: string, more: Partial<ProcessRequest> = {}) =>
  runProcess({
    file: process.execPath,
    args: ['-e', program],
    cwd: tmpdir(),
    env: {},
    timeoutMs: 20_000,
    maxOutputBytes: 10_000,
    ...more,
  });

describe('a process ends in one of these ways', () => {
  it.each([
    {name: 'with code 0', program: '', end: {kind: 'exited', code: 0}},
    {name: 'with another code', program: 'process.exit(3)', end: {kind: 'exited', code: 3}},
    {
      name: 'by a signal',
      program: 'process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000)',
      end: {kind: 'signalled', signal: 'SIGKILL'},
    },
  ])('$name', async ({program, end}) => {
    expect(await node(program)).toMatchObject({end});
  });

  it('at its time limit', async () => {
    expect(await node('setInterval(() => {}, 1000)', {timeoutMs: 200})).toMatchObject({
      end: {kind: 'timed-out', timeoutMs: 200},
    });
  });

  it('at its output limit, with the output up to there', async () => {
    const {end, stdout} = await node('for (;;) process.stdout.write("x".repeat(1000))', {maxOutputBytes: 1_500});

    expect(end).toEqual({kind: 'output-too-large', maxOutputBytes: 1_500});
    expect(stdout).toHaveLength(1_500);
  });

  it('not at its output limit when the output just fits', async () => {
    const {end, stdout} = await node('process.stdout.write("x".repeat(1500))', {maxOutputBytes: 1_500});

    expect(end).toEqual({kind: 'exited', code: 0});
    expect(stdout).toHaveLength(1_500);
  });

  it('by the caller, before or after its start', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);

    expect(await node('', {signal: AbortSignal.abort()})).toMatchObject({end: {kind: 'aborted'}});
    expect(await node('setInterval(() => {}, 1000)', {signal: stop.signal})).toMatchObject({end: {kind: 'aborted'}});
  });

  it.each([
    {name: 'no such program', request: {file: 'no-such-program'}, end: {kind: 'not-found', file: 'no-such-program'}},
    {name: 'no permission', request: {file: '/etc/passwd'}, end: {kind: 'not-started'}},
    {name: 'NUL in an argument', request: {args: ['a\0b']}, end: {kind: 'not-started'}},
    {name: 'arguments that are too long', request: {args: ['x'.repeat(4_000_000)]}, end: {kind: 'not-started'}},
  ])('not started: $name', async ({request, end}) => {
    expect(await node('', request)).toMatchObject({end, stderrTail: ''});
  });
});

it('sees exactly the environment, arguments and input that it is given', async () => {
  const program = `
    const input = require('node:fs').readFileSync(0, 'utf8');
    console.log(JSON.stringify([input, process.env, process.argv.slice(1)]));
  `;

  const {stdout} = await node(program, {
    args: ['-e', program, '--', '$(id)', '; ls', 'ü *'],
    env: {ONLY: 'this'},
    input: 'some input',
  });

  const [input, env, args]: unknown[] = JSON.parse(new TextDecoder().decode(stdout));
  expect(input).toBe('some input');
  expect(env).toEqual({ONLY: 'this'});
  expect(args).toEqual(['$(id)', '; ls', 'ü *']);
});

it('does not mind a process that does not read its input', async () => {
  expect(await node('process.exit(4)', {input: 'x'.repeat(1_000_000)})).toMatchObject({end: {kind: 'exited', code: 4}});
});

it('keeps the end of what was said on standard error', async () => {
  const {stderrTail} = await node('process.stderr.write("x".repeat(300_000) + "the end"); process.exitCode = 1');

  expect(stderrTail).toHaveLength(256 * 1024);
  expect(stderrTail).toMatch(/xthe end$/);
});
