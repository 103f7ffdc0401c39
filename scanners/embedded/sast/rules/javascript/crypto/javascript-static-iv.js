const crypto = require('crypto');

function seal(text, key) {
  const iv = Buffer.alloc(16, 0);
  // ruleid: javascript-static-iv
  return crypto.createCipheriv('aes-256-cbc', key, iv).update(text);
}

function sealNamed(text, key) {
  // ruleid: javascript-static-iv
  return crypto.createCipheriv('aes-256-cbc', key, '0000000000000000').update(text);
}

function sealSafely(text, key) {
  const iv = crypto.randomBytes(16);
  // ok: javascript-static-iv
  return crypto.createCipheriv('aes-256-cbc', key, iv).update(text);
}

function sealFilled(text, key) {
  const iv = Buffer.alloc(12);
  crypto.randomFillSync(iv);
  // ok: javascript-static-iv
  return crypto.createCipheriv('aes-256-gcm', key, iv).update(text);
}
