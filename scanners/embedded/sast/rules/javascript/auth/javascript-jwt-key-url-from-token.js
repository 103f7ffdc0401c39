import {createRemoteJWKSet, decodeProtectedHeader} from 'jose';
import jwt from 'jsonwebtoken';
import jwksClient from 'jwks-rsa';

export function keys(token) {
  const {header} = jwt.decode(token, {complete: true});
  // ruleid: javascript-jwt-key-url-from-token
  return jwksClient({jwksUri: header.jku}).getSigningKey(header.kid);
}

export function remote(token) {
  const address = decodeProtectedHeader(token).jku;
  // ruleid: javascript-jwt-key-url-from-token
  return createRemoteJWKSet(new URL(address));
}

export function keysSafely(token, settings) {
  const {header} = jwt.decode(token, {complete: true});
  // ok: javascript-jwt-key-url-from-token
  return jwksClient({jwksUri: settings.jwksUri}).getSigningKey(header.kid);
}

export function remoteSafely(token, trusted) {
  const address = decodeProtectedHeader(token).jku;
  if (!trusted.includes(address)) {
    throw new Error('unknown issuer');
  }
  // ok: javascript-jwt-key-url-from-token
  return createRemoteJWKSet(new URL(address));
}
