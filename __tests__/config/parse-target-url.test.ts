/** Scanners call what the workflow has started, and nobody else. */
import {expect, it} from 'vitest';
import {ConfigError} from '../../src/config/config.ts';
import {parseTargetUrl} from '../../src/config/parse-target-url.ts';

it.each([
  'http://localhost:8080/',
  'https://api.localhost/v1',
  'http://127.0.0.1:1/',
  'http://10.1.2.3/',
  'http://172.31.0.1/',
  'http://192.168.0.9:3000/api',
  'http://[::1]:8080/',
  'http://[fd12:3456::1]/',
  'http://orders:8080/',
])('%s may be called', (url) => {
  expect(parseTargetUrl(url)).toBe(url);
});

it.each([
  {url: 'https://example.com/', says: 'is not on this machine or in its private network'},
  {url: 'http://8.8.8.8/', says: 'is not on this machine'},
  {url: 'http://172.32.0.1/', says: 'is not on this machine'},
  {url: 'http://169.254.169.254/latest/meta-data', says: 'is not on this machine'},
  {url: 'http://0.0.0.0/', says: 'is not on this machine'},
  {url: 'http://0x08080808/', says: 'is not on this machine'},
  {url: 'http://10.0.0.1.example.com/', says: 'is not on this machine'},
  {url: 'http://localhost.example.com/', says: 'is not on this machine'},
  {url: 'http://[2001:4860:4860::8888]/', says: 'is not on this machine'},
  {url: 'http://[::ffff:808:808]/', says: 'is not on this machine'},
  {url: 'file:///etc/passwd', says: 'is no address such as http://localhost:8080'},
  {url: 'localhost:8080', says: 'is no address'},
  {url: '--checks', says: 'is no address'},
  {url: 'http://user:secret@localhost/', says: 'without a user and password'},
])('$url is refused', ({url, says}) => {
  expect(() => parseTargetUrl(url)).toThrow(ConfigError);
  expect(() => parseTargetUrl(url)).toThrow(says);
});
