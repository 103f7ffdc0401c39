import fastifyStatic from '@fastify/static';
import serveIndex from 'serve-index';

// ruleid: javascript-directory-listing
app.use('/downloads', serveIndex('downloads', {icons: true}));

// ruleid: javascript-directory-listing
app.use('/logs', express.static('logs'), serveIndex('logs'));

// ok: javascript-directory-listing
app.use('/files', express.static('public/files'));

// ok: javascript-directory-listing
fastify.register(fastifyStatic, {root: '/srv/public', list: false});
