/** What ships with a scanner, as worker threads give it. */
import {readGrammar} from '../../../src/platform/grammars.ts';
import {readScannerData} from '../../../src/platform/scanner-data.ts';
import type {Shipped} from '../../../src/scanner.ts';

export function shippedWith(scanner: string): Shipped {
  return {readData: (name) => readScannerData(scanner, name), readGrammar};
}
