const crypto = require('crypto');
const argon2 = require('argon2');

function stored(password) {
  // ruleid: javascript-weak-hash-password
  return crypto.createHash('sha256').update(password).digest('hex');
}

function check(user, body) {
  // ruleid: javascript-weak-hash-password
  return user.hash === crypto.createHash('md5').update(user.salt + body.password).digest('hex');
}

async function storedSafely(password) {
  // ok: javascript-weak-hash-password
  return argon2.hash(password);
}

function etag(file) {
  // ok: javascript-weak-hash-password
  return crypto.createHash('sha256').update(file).digest('hex');
}
