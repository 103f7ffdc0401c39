const app = express();
const router = express.Router();

// ruleid: javascript-login-without-rate-limit
app.post('/login', async (req, res) => {
  res.json(await signIn(req.body.name, req.body.password));
});

// ruleid: javascript-login-without-rate-limit
app.post('/reset-password', (req, res) => {
  res.json(reset(req.body.mail));
});

// ok: javascript-login-without-rate-limit
app.post('/login/limited', rateLimit({windowMs: 60000, limit: 5}), async (req, res) => {
  res.json(await signIn(req.body.name, req.body.password));
});

router.use(rateLimit({windowMs: 60000, limit: 5}));
// ok: javascript-login-without-rate-limit
router.post('/login', async (req, res) => {
  res.json(await signIn(req.body.name, req.body.password));
});
