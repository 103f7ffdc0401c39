/** What a registry asks for in `WWW-Authenticate`. https://distribution.github.io/distribution/spec/auth/token/ */

export interface Challenge {
  readonly scheme: 'bearer' | 'basic';
  readonly realm: string;
  readonly service: string;
  readonly scope: string;
}

const MAX_LENGTH = 4096;

/** Undefined for any other scheme. */
export function parseChallenge(header: string): Challenge | undefined {
  if (header.length > MAX_LENGTH) return undefined;
  const [word = ''] = header.trimStart().split(/\s/, 1);
  const scheme = ['bearer', 'basic'].find((known) => known === word.toLowerCase());
  if (scheme !== 'bearer' && scheme !== 'basic') return undefined;
  const parameters = new Map(
    [...header.matchAll(/(?<name>[a-z]+)="(?<value>[^"]*)"/gi)].map(({groups}) => [
      (groups?.name ?? '').toLowerCase(),
      groups?.value ?? '',
    ]),
  );
  const read = (name: string) => parameters.get(name) ?? '';
  return {scheme, realm: read('realm'), service: read('service'), scope: read('scope')};
}
