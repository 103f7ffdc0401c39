/** Where a worker thread gets its scanners and what ships with them. */
import type {Scanner, Shipped} from '../scanner.ts';

export interface ScannerSources {
  load(name: string): Promise<Scanner>;
  /** What ships with the scanner of this name. */
  shippedWith(name: string): Shipped;
}
