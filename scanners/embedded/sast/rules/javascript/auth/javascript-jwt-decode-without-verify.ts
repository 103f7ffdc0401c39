import jwt from 'jsonwebtoken';
import {decodeJwt} from 'jose';

export function greeting(token: string): string {
  // ruleid: javascript-jwt-decode-without-verify
  const claims = jwt.decode(token);
  return String(claims?.sub);
}

export function roles(token: string): unknown {
  // ruleid: javascript-jwt-decode-without-verify
  return decodeJwt(token).roles;
}

export function keyId(token: string): string | undefined {
  // ok: javascript-jwt-decode-without-verify
  return jwt.decode(token, {complete: true})?.header.kid;
}

export function customer(token: string, key: string) {
  // ok: javascript-jwt-decode-without-verify
  return jwt.verify(token, key, {algorithms: ['RS256']});
}
