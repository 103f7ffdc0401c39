/** What a cached result depends on besides the file's content and path. */
import {createHash} from 'node:crypto';
import {compareText} from '../finding/location.ts';
import type {Rule} from '../finding/rule.ts';
import type {Manifest, SettingsFiles} from '../scanner.ts';

export interface DigestParts {
  /** Of the program: a scanner that was edited without a new version still gets a new digest. */
  readonly codeDigest: string;
  readonly manifest: Manifest;
  readonly rules: readonly Rule[];
  readonly settingsFiles: SettingsFiles;
}

/** 64 hexadecimal characters. Differs when code, version, a rule or a settings file differs. */
export function cacheDigest({codeDigest, manifest, rules, settingsFiles}: DigestParts): string {
  const settings = Object.entries(settingsFiles)
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, bytes]) => [path, sha256(bytes)]);
  return sha256(JSON.stringify([codeDigest, manifest, rules, settings]));
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
