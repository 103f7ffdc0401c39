import {describe, expect, it} from 'vitest';
import {callWithin} from '../../src/platform/call-within.ts';

const TIMEOUT_MS = 200;

describe('a call within a limit of time', () => {
  it.each([[5], [undefined], [{a: 1}]])('gives what the call gives: %s', (value) => {
    expect(callWithin(TIMEOUT_MS, () => value)).toBe(value);
  });

  it('throws what the call throws', () => {
    const error = new RangeError('of its own');
    expect(() =>
      callWithin(TIMEOUT_MS, () => {
        throw error;
      }),
    ).toThrow(error);
  });

  it.each([
    ['a loop without end', () => forever()],
    ['a regular expression that backtracks', () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)],
    ['a call that catches everything', () => catchingForever()],
    ['a call within a longer limit', () => callWithin(TIMEOUT_MS * 100, forever)],
  ])('ends %s, and the next call works', (_, act) => {
    expect(() => callWithin(TIMEOUT_MS, act)).toThrow(`over its time limit of ${TIMEOUT_MS} ms`);
    expect(callWithin(TIMEOUT_MS, () => 'next')).toBe('next');
  });
});

function forever(): never {
  for (let turn = 0; ; turn = (turn + 1) % 1_000);
}

function catchingForever(): never {
  for (;;) {
    try {
      forever();
    } catch {
      // Not even this keeps it alive.
    }
  }
}
