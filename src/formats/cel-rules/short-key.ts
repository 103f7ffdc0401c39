/** Parts of identities in a bounded length. */
import {createHash} from 'node:crypto';

const MAX_KEY_LENGTH = 200;

/** The key, or a hash of it when it is long. */
export function shortKey(key: string): string {
  return key.length <= MAX_KEY_LENGTH ? key : createHash('sha256').update(key).digest('hex');
}
