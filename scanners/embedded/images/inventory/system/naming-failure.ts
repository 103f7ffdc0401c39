/** A damaged package database is a fact of the image, not an exception of whoever reads it. */
import {type PackageFacts, UnreadablePackages} from '../package-facts.ts';

/** What `read` returns; its failure when it throws `UnreadablePackages` or reads past the end of damaged data. */
export function namingFailure(read: () => PackageFacts): PackageFacts {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadablePackages) return {packages: [], failure: error.message};
    if (error instanceof RangeError) return {packages: [], failure: 'it is damaged: it points past its own end'};
    throw error;
  }
}
