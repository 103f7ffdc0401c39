import crypto, {createHmac} from 'node:crypto';
import CryptoJS from 'crypto-js';

export function sign(text) {
  // ruleid: javascript-hardcoded-encryption-key
  return createHmac('sha256', 'autumn leaves').update(text).digest('hex');
}

const NAME_OF_KEY = 'thirty-two letters for one key..';

export function seal(text, iv) {
  // ruleid: javascript-hardcoded-encryption-key
  return crypto.createCipheriv('aes-256-gcm', NAME_OF_KEY, iv).update(text);
}

export function hide(text) {
  // ruleid: javascript-hardcoded-encryption-key
  return CryptoJS.AES.encrypt(text, 'autumn leaves').toString();
}

export function signSafely(text) {
  // ok: javascript-hardcoded-encryption-key
  return createHmac('sha256', process.env.SIGNING_KEY).update(text).digest('hex');
}

export function sealSafely(text, key, iv) {
  // ok: javascript-hardcoded-encryption-key
  return crypto.createCipheriv('aes-256-gcm', key, iv).update(text);
}
