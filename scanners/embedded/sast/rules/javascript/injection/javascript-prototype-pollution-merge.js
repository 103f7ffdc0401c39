const _ = require('lodash');

app.put('/settings', (req, res) => {
  // ruleid: javascript-prototype-pollution-merge
  _.merge(settings, req.body);
  res.end();
});

app.put('/settings/path', (req, res) => {
  const {path, value} = req.body;
  // ruleid: javascript-prototype-pollution-merge
  _.set(settings, path, value);
  res.end();
});

app.put('/settings/safe', (req, res) => {
  // ok: javascript-prototype-pollution-merge
  _.merge(settings, Settings.parse(req.body));
  // ok: javascript-prototype-pollution-merge
  Object.assign(settings, {theme: req.body.theme});
  res.end();
});
