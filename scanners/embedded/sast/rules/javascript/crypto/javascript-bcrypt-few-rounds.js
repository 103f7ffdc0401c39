const bcrypt = require('bcrypt');

async function stored(password) {
  // ruleid: javascript-bcrypt-few-rounds
  return bcrypt.hash(password, 5);
}

function salt() {
  // ruleid: javascript-bcrypt-few-rounds
  return bcrypt.genSaltSync(8);
}

async function storedSafely(password) {
  // ok: javascript-bcrypt-few-rounds
  return bcrypt.hash(password, 12);
}

function saltSafely() {
  // ok: javascript-bcrypt-few-rounds
  return bcrypt.genSaltSync(10);
}
