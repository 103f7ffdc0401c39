const crypto = require('crypto');

function tag(body, key) {
  // ruleid: javascript-weak-hash-signature
  return crypto.createHmac('md5', key).update(body).digest('hex');
}

function sign(body, key) {
  // ruleid: javascript-weak-hash-signature
  return crypto.createSign('RSA-SHA1').update(body).sign(key);
}

function tagSafely(body, key) {
  // ok: javascript-weak-hash-signature
  return crypto.createHmac('sha256', key).update(body).digest('hex');
}

function signSafely(body, key) {
  // ok: javascript-weak-hash-signature
  return crypto.createSign('RSA-SHA256').update(body).sign(key);
}
