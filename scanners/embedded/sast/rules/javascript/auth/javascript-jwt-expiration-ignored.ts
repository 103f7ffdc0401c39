import jwt from 'jsonwebtoken';
import {ExtractJwt, Strategy} from 'passport-jwt';

export function read(token: string, key: string) {
  // ruleid: javascript-jwt-expiration-ignored
  return jwt.verify(token, key, {algorithms: ['RS256'], ignoreExpiration: true});
}

// ruleid: javascript-jwt-expiration-ignored
export const endless = {jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), ignoreExpiration: true};

export function readSafely(token: string, key: string) {
  // ok: javascript-jwt-expiration-ignored
  return jwt.verify(token, key, {algorithms: ['RS256'], clockTolerance: 5});
}

// ok: javascript-jwt-expiration-ignored
export const strategy = new Strategy({secretOrKey: settings.key, ignoreExpiration: false}, check);
