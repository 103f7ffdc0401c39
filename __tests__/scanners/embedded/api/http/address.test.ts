/** Which addresses are somebody's real host, so that plain HTTP to them is worth a finding. */
import {expect, it} from 'vitest';
import {readAddress} from '../../../../../scanners/embedded/api/http/address.ts';

it.each([
  ['http://api.shop.example', 'api.shop.example'],
  ['HTTP://API.Shop.Example:8080/v1', 'api.shop.example'],
  ['http://user@api.shop.example', 'api.shop.example'],
  ['http://203.0.113.7/', '203.0.113.7'],
  ['http://127.evil.example', '127.evil.example'],
])('%s is reached over a network', (url, host) => {
  expect(readAddress(url)).toEqual({scheme: 'http', host, isRemote: true});
});

it.each([
  'http://localhost:8080',
  'http://127.0.0.1/',
  'http://10.1.2.3',
  'http://172.20.0.1',
  'http://192.168.0.1',
  'http://[::1]:8080/',
  'http://orders:8080',
  'http://orders.shop.svc',
  'http://shop.internal',
  'http://api.example.com',
  'http://{host}/v1',
  'http://${HOST}.shop.example',
  'http://yourdomain.com',
  'http://',
  '/v1',
  '',
])('%j is none', (url) => {
  expect(readAddress(url).isRemote).toBe(false);
});
