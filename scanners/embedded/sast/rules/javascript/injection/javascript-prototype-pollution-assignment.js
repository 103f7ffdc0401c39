app.put('/settings/:group/:name', (req, res) => {
  // ruleid: javascript-prototype-pollution-assignment
  settings[req.params.group][req.params.name] = req.body.value;
  res.end();
});

app.put('/labels', (req, res) => {
  const {language, key, text} = req.body;
  // ruleid: javascript-prototype-pollution-assignment
  labels[language][key] = text;
  res.end();
});

app.put('/labels/safe', (req, res) => {
  const {language, key, text} = Label.parse(req.body);
  // ok: javascript-prototype-pollution-assignment
  labels[language][key] = text;
  // ok: javascript-prototype-pollution-assignment
  rows[0][Number(req.body.column)] = text;
  res.end();
});
