const jwt = require('jsonwebtoken');

function read(token, key) {
  // ruleid: javascript-jwt-algorithms-not-fixed
  return jwt.verify(token, key);
}

function readLater(token, key, done) {
  // ruleid: javascript-jwt-algorithms-not-fixed
  jwt.verify(token, key, (error, claims) => {
    done(error, claims);
  });
}

function readSafely(token, key, options) {
  // ok: javascript-jwt-algorithms-not-fixed
  const claims = jwt.verify(token, key, {algorithms: ['RS256'], audience: 'orders'});
  // ok: javascript-jwt-algorithms-not-fixed
  return claims ?? jwt.verify(token, key, options);
}

function readShared(token, settings) {
  // ok: javascript-jwt-algorithms-not-fixed
  return jwt.verify(token, settings.jwtSecret);
}
