import multipart from '@fastify/multipart';
import Fastify, { type FastifyInstance } from 'fastify';
import { registerAnswerDeadline } from './answer-deadline.js';

const DEADLINE_MS = 50;
/** Answers when it is told to, or never. */
let answer: (words: string) => void = () => undefined;

describe('the deadline of an answer', () => {
  let fastify: FastifyInstance;
  let url: string;

  beforeAll(async () => {
    fastify = Fastify();
    await fastify.register(multipart);
    registerAnswerDeadline(fastify, DEADLINE_MS);
    fastify.get('/quick', () => 'done');
    fastify.get('/never', () => new Promise<string>((resolve) => (answer = resolve)));
    fastify.post('/files', async (request) => {
      for await (const part of request.parts()) if (part.type === 'file') await part.toBuffer();
      await new Promise((resolve) => setTimeout(resolve, 3 * DEADLINE_MS));
      return 'taken';
    });
    url = await fastify.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => fastify.close());

  const call = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`${url}${path}`, init);

  it('leaves alone what is answered in time', async () => {
    const response = await call('/quick');
    expect([response.status, await response.text()]).toEqual([200, 'done']);
  });

  it('tells whoever waits too long to come again, and drops what comes too late', async () => {
    const response = await call('/never');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toMatchObject({ code: 'service.unavailable' });
    answer('too late');
    expect((await call('/quick')).status).toBe(200);
  });

  it('does not count the time in which files are read', async () => {
    const form = new FormData();
    form.append('file', new Blob(['x']), 'x.txt');
    const response = await call('/files', { method: 'POST', body: form });
    expect([response.status, await response.text()]).toEqual([200, 'taken']);
  });
});
