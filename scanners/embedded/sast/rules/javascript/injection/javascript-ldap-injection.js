app.get('/people', (req, res) => {
  // ruleid: javascript-ldap-injection
  client.search('dc=shop', {filter: `(uid=${req.query.name})`, scope: 'sub'}, answer(res));
});

app.get('/groups', (req, res) => {
  const filter = '(&(cn=' + req.query.group + ')(objectClass=group))';
  // ruleid: javascript-ldap-injection
  client.search('dc=shop', {filter}, answer(res));
});

app.get('/people/safe', (req, res) => {
  // ok: javascript-ldap-injection
  client.search('dc=shop', {filter: `(uid=${escapeFilter(req.query.name)})`}, answer(res));
  // ok: javascript-ldap-injection
  client.search('dc=shop', {filter: '(objectClass=person)'}, answer(res));
});
