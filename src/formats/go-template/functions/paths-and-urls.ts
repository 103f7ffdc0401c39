/** Sprig's functions of paths and URLs. */
import {posix} from 'node:path';
import type {GoFunction} from '../go-function.ts';
import type {GoValue} from '../go-value.ts';
import {anyText, functionTable, map, text} from './arguments.ts';

const base: GoFunction = ([path]) => posix.basename(text(path)) || '.';
const dir: GoFunction = ([path]) => posix.dirname(text(path));
const clean: GoFunction = ([path]) => posix.normalize(text(path)).replace(/(?<=.)\/$/, '');
const ext: GoFunction = ([path]) => /\.[^./]*$/.exec(text(path))?.[0] ?? '';
const isAbs: GoFunction = ([path]) => text(path).startsWith('/');

export const PATHS_AND_URLS = functionTable({
  ...{base, osBase: base, dir, osDir: dir, clean, osClean: clean, ext, osExt: ext, isAbs, osIsAbs: isAbs},
  urlParse: ([url]) => parseUrl(text(url)),
  urlJoin: ([parts]) => joinUrl(map(parts)),
});

/** Scheme, user, host, path, query, fragment (RFC 3986, appendix B). */
const URL_PARTS = /^(?:([A-Za-z][\w+.-]*):)?(?:\/\/(?:([^/?#@]*)@)?([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

function parseUrl(url: string): GoValue {
  const [, scheme = '', userinfo = '', host = '', path = '', query = '', fragment = ''] = URL_PARTS.exec(url) ?? [];
  const hostname = host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1');
  return new Map(Object.entries({scheme, userinfo, host, hostname, path, query, fragment, opaque: ''}));
}

function joinUrl(parts: ReadonlyMap<string, GoValue>): string {
  const part = (name: string) => anyText(parts.get(name));
  const user = part('userinfo') === '' ? '' : `${part('userinfo')}@`;
  const scheme = part('scheme') === '' ? '' : `${part('scheme')}:`;
  const host = part('host') === '' ? '' : `//${user}${part('host')}`;
  const path = host !== '' && part('path') !== '' && !part('path').startsWith('/') ? `/${part('path')}` : part('path');
  const query = part('query') === '' ? '' : `?${part('query')}`;
  return `${scheme}${host}${path}${query}${part('fragment') === '' ? '' : `#${part('fragment')}`}`;
}
