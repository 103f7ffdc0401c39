app.post('/users', async (req, res) => {
  // ruleid: javascript-mass-assignment
  res.json(await User.create(req.body));
});

app.put('/users/:id', async (req, res) => {
  // ruleid: javascript-mass-assignment
  await User.findByIdAndUpdate(req.params.id, req.body);
  // ruleid: javascript-mass-assignment
  await prisma.user.update({where: {id: req.params.id}, data: req.body});
  res.end();
});

app.post('/users/safe', async (req, res) => {
  // ok: javascript-mass-assignment
  res.json(await User.create({name: req.body.name, mail: req.body.mail}));
  // ok: javascript-mass-assignment
  await User.findByIdAndUpdate(req.params.id, UserChange.parse(req.body));
});
