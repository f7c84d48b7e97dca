import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createReadStream } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { allowPage } from '../security.js';

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Motcua API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="docs"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script>
</body></html>`;

const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true,
  requestInterceptor: (request) => request, validatorUrl: null });`;

const FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

/** `/api/openapi.json` and the page that shows it, without anything from other hosts. */
export function registerDocs(
  fastify: FastifyInstance,
  document: () => OpenAPIObject,
  secure: boolean,
): void {
  fastify.get('/api/openapi.json', (_request, reply) => reply.send(document()));
  fastify.get('/api/docs', (_request, reply) => {
    allowPage(reply, secure);
    return reply.type('text/html; charset=utf-8').send(PAGE);
  });
  fastify.get('/api/docs/start.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(START),
  );
  for (const [name, type] of Object.entries(FILES)) {
    fastify.get(`/api/docs/${name}`, (_request, reply) =>
      reply.type(type).send(createReadStream(join(assetFolder(), name))),
    );
  }
}

/** Swagger UI comes with @nestjs/swagger, which is where it is looked for. */
function assetFolder(): string {
  const here = createRequire(join(process.cwd(), 'package.json'));
  return dirname(here.resolve('swagger-ui-dist/package.json'));
}
