const jwt = require('jsonwebtoken');

const KEY = 'example-key';

function issue(id) {
  // ruleid: javascript-jwt-hardcoded-key
  return jwt.sign({sub: id}, 'example-key', {algorithm: 'HS256'});
}

function read(token) {
  // ruleid: javascript-jwt-hardcoded-key
  return jwt.verify(token, process.env.TOKEN_KEY || 'example-key', {algorithms: ['HS256']});
}

function readConstant(token) {
  // ruleid: javascript-jwt-hardcoded-key
  return jwt.verify(token, KEY, {algorithms: ['HS256']});
}

function issueSafely(id) {
  // ok: javascript-jwt-hardcoded-key
  return jwt.sign({sub: id}, process.env.TOKEN_KEY, {algorithm: 'HS256'});
}

function readSafely(token, settings) {
  // ok: javascript-jwt-hardcoded-key
  return jwt.verify(token, settings.publicKey, {algorithms: ['RS256']});
}
