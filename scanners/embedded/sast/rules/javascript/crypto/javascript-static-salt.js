const crypto = require('crypto');
const {randomBytes, scryptSync} = crypto;

function stored(password) {
  // ruleid: javascript-static-salt
  return crypto.scryptSync(password, 'fixed salt', 64);
}

function storedSlowly(password) {
  // ruleid: javascript-static-salt
  return crypto.pbkdf2Sync(password, 'fixed salt', 600000, 64, 'sha512');
}

function storedSafely(password) {
  const salt = randomBytes(16);
  // ok: javascript-static-salt
  return [salt, scryptSync(password, salt, 64)];
}

function check(password, salt) {
  // ok: javascript-static-salt
  return crypto.pbkdf2Sync(password, salt, 600000, 64, 'sha512');
}
