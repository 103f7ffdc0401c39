const crypto = require('crypto');

function check(key, body, signature) {
  // ruleid: javascript-timing-unsafe-signature-check
  return crypto.createHmac('sha256', key).update(body).digest('hex') === signature;
}

function verify(key, body, signature) {
  const expected = `sha256=${crypto.createHmac('sha256', key).update(body).digest('hex')}`;
  // ruleid: javascript-timing-unsafe-signature-check
  if (expected !== signature) throw new Error('wrong signature');
}

function checkSafely(key, body, signature) {
  const expected = crypto.createHmac('sha256', key).update(body).digest();
  // ok: javascript-timing-unsafe-signature-check
  return expected.length === signature.length && crypto.timingSafeEqual(expected, signature);
}

function same(file, digest) {
  // ok: javascript-timing-unsafe-signature-check
  return crypto.createHash('sha256').update(file).digest('hex') === digest;
}
