/** Planting: placeholders become tokens, always the same ones, and only those. */
import {describe, expect, it} from 'vitest';
import {fakeToken, plant, TOKEN_KINDS} from '../../scripts/example/plant.ts';

describe('planting', () => {
  it.each(TOKEN_KINDS)('puts the same token for %s every time', (kind) => {
    const planted = plant(`key = "@@planted:${kind}@@"`);
    expect(planted).toBe(`key = "${fakeToken(kind)}"`);
    expect(plant(`key = "@@planted:${kind}@@"`)).toBe(planted);
  });

  it('gives every kind another token', () => {
    expect(new Set(TOKEN_KINDS.map(fakeToken)).size).toBe(TOKEN_KINDS.length);
  });

  it.each([
    ['aws-access-key', /^AK[I]A[A-Z2-7]{16}$/],
    ['aws-secret-key', /^[A-Za-z0-9/+]{40}$/],
    ['github-token', /^gh[p]_[A-Za-z0-9]{36}$/],
    ['google-api-key', /^AI[z]a[A-Za-z0-9_-]{35}$/],
    ['npm-token', /^np[m]_[A-Za-z0-9]{36}$/],
    ['sendgrid-key', /^S[G]\.[A-Za-z0-9]{22}\.[A-Za-z0-9]{43}$/],
    ['slack-webhook', /^https:\/\/hooks\.slac[k]\.com\/services\/T[A-Z0-9]{10}\/B[A-Z0-9]{10}\/[A-Za-z0-9]{24}$/],
    ['stripe-live-key', /^s[k]_live_[A-Za-z0-9]{24}$/],
  ] as const)('writes %s in the format of its provider', (kind, format) => {
    expect(fakeToken(kind)).toMatch(format);
  });

  it('leaves text without placeholders as it is', () => {
    expect(plant('a@@b planted:npm-token @@')).toBe('a@@b planted:npm-token @@');
  });

  it('refuses a kind it does not know', () => {
    expect(() => plant('@@planted:no-such-kind@@')).toThrow('No token kind no-such-kind');
  });
});
