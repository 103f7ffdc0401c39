/** Pictures of products, made smaller for phones. */
import {execFile, exec} from 'node:child_process';
import {promisify} from 'node:util';
import axios from 'axios';
import type {FastifyInstance} from 'fastify';

const PICTURE_HOSTS = new Set(['cdn.online-shop.example', 'pictures.online-shop.example']);
const run = promisify(exec);
const runFile = promisify(execFile);

export async function pictureRoutes(app: FastifyInstance): Promise<void> {
  app.get<{Querystring: {url: string}}>('/pictures/preview', async (request, reply) => {
    const picture = await axios.get(request.query.url, {responseType: 'arraybuffer'});
    return reply.type('image/jpeg').send(Buffer.from(picture.data));
  });

  app.get<{Querystring: {url: string}}>('/pictures/original', async (request, reply) => {
    const url = new URL(request.query.url);
    if (url.protocol !== 'https:' || !PICTURE_HOSTS.has(url.hostname)) return reply.code(400).send();
    const picture = await axios.get(`https://cdn.online-shop.example${url.pathname}`, {responseType: 'arraybuffer'});
    return reply.type('image/jpeg').send(Buffer.from(picture.data));
  });

  app.get<{Querystring: {name: string; width: string}}>('/pictures/small', async (request, reply) => {
    const {stdout} = await run(`convert /pictures/${request.query.name} -resize ${request.query.width} jpg:-`);
    return reply.type('image/jpeg').send(stdout);
  });

  app.get<{Params: {id: string}}>('/pictures/:id/medium', async (request, reply) => {
    if (!/^[0-9a-f]{16}$/.test(request.params.id)) return reply.code(404).send();
    const {stdout} = await runFile('convert', [`/pictures/${request.params.id}`, '-resize', '640', 'jpg:-']);
    return reply.type('image/jpeg').send(stdout);
  });
}
