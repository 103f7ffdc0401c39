import jwt from 'jsonwebtoken';

export function customer(token: string, key: string) {
  // ruleid: javascript-jwt-none-algorithm
  return jwt.verify(token, key, {algorithms: ['RS256', 'none']});
}

export function guest(id: string) {
  // ruleid: javascript-jwt-none-algorithm
  return jwt.sign({sub: id}, '', {algorithm: 'none'});
}

export function customerSafely(token: string, key: string) {
  // ok: javascript-jwt-none-algorithm
  return jwt.verify(token, key, {algorithms: ['RS256'], issuer: 'https://login.example'});
}

export function issue(id: string, key: string) {
  // ok: javascript-jwt-none-algorithm
  return jwt.sign({sub: id}, key, {algorithm: 'RS256', expiresIn: '10m'});
}
