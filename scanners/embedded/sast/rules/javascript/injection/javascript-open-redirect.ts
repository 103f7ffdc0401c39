const PAGES: Record<string, string> = {cart: '/cart', orders: '/orders'};

app.get('/login/done', async (request, reply) => {
  // ruleid: javascript-open-redirect
  return reply.redirect(request.query.next);
});

app.get('/out', (req, res) => {
  const target = req.query.url as string;
  // ruleid: javascript-open-redirect
  res.redirect(302, target);
});

app.get('/logout', async (request, reply) => {
  // ok: javascript-open-redirect
  return reply.redirect(PAGES[request.query.page] ?? '/');
});

app.get('/search', (req, res) => {
  // ok: javascript-open-redirect
  res.redirect(`/products?words=${encodeURIComponent(req.query.words)}`);
});

export function toWww(ctx: Context) {
  if (ctx.headers.host === 'example.com') {
    // ok: javascript-open-redirect
    ctx.redirect(`https://www.${ctx.headers.host}${ctx.path}`);
  }
}
