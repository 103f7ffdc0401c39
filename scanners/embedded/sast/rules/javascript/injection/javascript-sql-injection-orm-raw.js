async function search(prisma, name) {
  // ruleid: javascript-sql-injection-orm-raw
  return prisma.$queryRawUnsafe(`SELECT * FROM users WHERE name = '${name}'`);
}

app.get('/users', async (req, res) => {
  // ruleid: javascript-sql-injection-orm-raw
  const users = await models.sequelize.query(`SELECT * FROM users WHERE name LIKE '%${req.query.name}%'`);
  res.json(users);
});

function older(repository, age) {
  // ruleid: javascript-sql-injection-orm-raw
  return repository.createQueryBuilder('user').leftJoin('user.orders', 'o').where('user.age > ' + age).getMany();
}

async function searchSafely(prisma, name) {
  // ok: javascript-sql-injection-orm-raw
  return prisma.$queryRaw`SELECT * FROM users WHERE name = ${name}`;
}

function olderSafely(repository, age) {
  // ok: javascript-sql-injection-orm-raw
  return repository.createQueryBuilder('user').where('user.age > :age', {age}).getMany();
}

function named(knex, name) {
  // ok: javascript-sql-injection-orm-raw
  return knex.raw('SELECT * FROM users WHERE name = ?', [name]);
}

async function signIn(models, email, password) {
  // ok: javascript-sql-injection-orm-raw
  return models.sequelize.query(`SELECT * FROM users WHERE email = $1 AND digest = '${security.hash(password)}'`, {
    bind: [email],
  });
}

function since(duration) {
  if (!isValidDuration(duration)) {
    throw new Error('no duration');
  }
  // ok: javascript-sql-injection-orm-raw
  return Sequelize.literal(`now() - interval '${duration}'`);
}
