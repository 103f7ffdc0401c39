/** Runs the real scanner on one text. */

import {scanner} from '../../../../scanners/embedded/secrets/scanner.ts';
import type {FileReport} from '../../../../src/scanner.ts';
import {shippedWith} from '../../../support/scanners/shipped.ts';

export interface ScanOptions {
  readonly path?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/** The path is one where values need no quotes, unless the test says otherwise. */
export async function scanText(text: string, options: ScanOptions = {}): Promise<FileReport> {
  return scanBytes(Buffer.from(text), options);
}

export async function scanBytes(
  bytes: Uint8Array,
  {path = 'src/app.conf', settings = {}}: ScanOptions = {},
): Promise<FileReport> {
  const settingsFiles = Object.fromEntries(Object.entries(settings).map(([name, text]) => [name, Buffer.from(text)]));
  const prepared = await scanner.prepare({settingsFiles}, shippedWith('secrets'));
  return prepared.scan({path, bytes, checkBudget: () => {}});
}
