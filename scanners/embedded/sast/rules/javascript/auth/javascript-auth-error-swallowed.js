function authenticate(req, res, next) {
  // ruleid: javascript-auth-error-swallowed
  try {
    jwt.verify(req.headers.authorization, key, {algorithms: ['RS256']});
  } catch (error) {
    console.log(error);
  }
  next();
}

function optional(req, res, next) {
  // ruleid: javascript-auth-error-swallowed
  try {
    req.user = jwt.verify(req.headers.authorization, key, {algorithms: ['RS256']});
    next();
  } catch (error) {
    next();
  }
}

function authenticateSafely(req, res, next) {
  // ok: javascript-auth-error-swallowed
  try {
    req.user = jwt.verify(req.headers.authorization, key, {algorithms: ['RS256']});
  } catch (error) {
    return res.status(401).end();
  }
  next();
}

function cached(key) {
  // ok: javascript-auth-error-swallowed
  try {
    return cache.read(key);
  } catch (error) {
    console.log(error);
  }
}
