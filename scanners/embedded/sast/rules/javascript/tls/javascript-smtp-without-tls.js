const nodemailer = require('nodemailer');

// ruleid: javascript-smtp-without-tls
const plain = nodemailer.createTransport({host, port: 25, ignoreTLS: true});
// ruleid: javascript-smtp-without-tls
const old = nodemailer.createTransport({host, port: 25, secure: false, auth: {user, pass: settings.mailPassword}});
// ok: javascript-smtp-without-tls
const upgraded = nodemailer.createTransport({host, port: 587, requireTLS: true, auth: {user, pass: settings.mailPassword}});
// ok: javascript-smtp-without-tls
const secure = nodemailer.createTransport({host, port: 465, secure: true, auth: {user, pass: settings.mailPassword}});
