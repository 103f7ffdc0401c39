const serialize = require('node-serialize');
const yaml = require('js-yaml');

app.get('/cart', (req, res) => {
  // ruleid: javascript-deserialization-code
  res.json(serialize.unserialize(req.cookies.cart));
});

function settings(text) {
  // ruleid: javascript-deserialization-code
  return yaml.load(text, {schema: yaml.DEFAULT_FULL_SCHEMA});
}

app.get('/cart/safe', (req, res) => {
  // ok: javascript-deserialization-code
  res.json(Cart.parse(JSON.parse(req.cookies.cart)));
});

function settingsSafely(text) {
  // ok: javascript-deserialization-code
  return yaml.load(text);
}
