/** Names a secret without telling it: the same secret has the same hash, wherever it stands. */
import {createHmac} from 'node:crypto';

/**
 * Key used when nobody provides one. It is public, so the hash is a label, not protection: it keeps hashes of this
 * program apart from hashes of others, and a generated secret (64 bits of entropy or more) cannot be found from it.
 * A password that a person chose can be: whoever sees the hash may try candidates. Use a private key to prevent that.
 */
export const DEFAULT_HASH_KEY = 'secure-pipeline/secrets/v1';

/** HMAC-SHA256, 64 hexadecimal characters. Line ends count the same, so that a check-out on Windows changes nothing. */
export function hashSecret(secret: string, key: string): string {
  return createHmac('sha256', key).update(secret.replaceAll('\r\n', '\n')).digest('hex');
}
