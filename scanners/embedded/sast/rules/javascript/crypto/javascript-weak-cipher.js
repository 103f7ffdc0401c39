const crypto = require('crypto');

function seal(text, key, iv) {
  // ruleid: javascript-weak-cipher
  return crypto.createCipheriv('des-cbc', key, iv).update(text);
}

function sealBlocks(text, key) {
  // ruleid: javascript-weak-cipher
  return crypto.createCipheriv('aes-128-ecb', key, null).update(text);
}

function sealSafely(text, key) {
  // ok: javascript-weak-cipher
  return crypto.createCipheriv('aes-256-gcm', key, crypto.randomBytes(12)).update(text);
}

function sealStream(text, key, iv) {
  // ok: javascript-weak-cipher
  return crypto.createCipheriv('chacha20-poly1305', key, iv, {authTagLength: 16}).update(text);
}
