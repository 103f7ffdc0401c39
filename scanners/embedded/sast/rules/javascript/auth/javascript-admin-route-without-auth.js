const app = express();
const router = express.Router();

// ruleid: javascript-admin-route-without-auth
app.delete('/admin/users/:id', async (req, res) => {
  await users.remove(req.params.id);
  res.status(204).end();
});

// ruleid: javascript-admin-route-without-auth
app.post('/internal/reindex', (req, res) => {
  search.reindex();
  res.status(202).end();
});

// ok: javascript-admin-route-without-auth
app.delete('/admin/orders/:id', requireAdmin, async (req, res) => {
  await orders.remove(req.params.id);
  res.status(204).end();
});

// ok: javascript-admin-route-without-auth
app.put('/admin/prices/:id', async (req, res) => {
  if (!req.user.isAdmin) return res.status(403).end();
  await prices.change(req.params.id, req.body.cents);
  res.status(204).end();
});

router.use(requireAdmin);
// ok: javascript-admin-route-without-auth
router.post('/admin/products', (req, res) => {
  products.add(req.body.name);
  res.status(201).end();
});
