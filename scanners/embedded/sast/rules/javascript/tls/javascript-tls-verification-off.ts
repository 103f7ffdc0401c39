import {Agent} from 'node:https';
import axios from 'axios';

// ruleid: javascript-tls-verification-off
export const invoices = axios.create({httpsAgent: new Agent({rejectUnauthorized: false})});

export function connect(options: ConnectionOptions) {
  // ruleid: javascript-tls-verification-off
  options.rejectUnauthorized = false;
  return options;
}

// ok: javascript-tls-verification-off
export const orders = axios.create({httpsAgent: new Agent({ca, minVersion: 'TLSv1.2'})});

// ok: javascript-tls-verification-off
export const strict = {rejectUnauthorized: true};
