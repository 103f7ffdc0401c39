const libxmljs = require('libxmljs2');

function read(text) {
  // ruleid: javascript-xxe-libxmljs
  return libxmljs.parseXml(text, {noent: true});
}

function readQuietly(text) {
  // ruleid: javascript-xxe-libxmljs
  return libxmljs.parseXmlString(text, {nocdata: true, noent: true});
}

function readSafely(text) {
  // ok: javascript-xxe-libxmljs
  const first = libxmljs.parseXml(text);
  // ok: javascript-xxe-libxmljs
  return [first, libxmljs.parseXml(text, {noent: false})];
}
