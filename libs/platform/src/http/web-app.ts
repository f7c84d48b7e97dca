import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HttpOptions } from './http-options.js';
import { allowPage } from './security.js';

/** These belong to the server: an unknown path below them is a problem, never the page. */
const SERVER_PATH = /^\/(api|dev|health|metrics)(\/|$)/;
/** What development leaves behind (`.git`, `.env`, source maps) is there for nobody, not even as the page. */
const HIDDEN_PATH = /\/(?:\.|%2e)(?!well-known\/)|\.map$/i;
const YEAR_SECONDS = 31_536_000;

/** The built web app: hashed files are kept for ever, the page itself is always fresh. */
export class WebApp {
  private page: { readonly html: string; readonly mtimeMs: number } | undefined;

  constructor(
    private readonly root: string,
    private readonly secure: boolean,
  ) {}

  static in(options: HttpOptions): WebApp | undefined {
    const root = options.webRoot;
    return root !== undefined && existsSync(join(root, 'index.html'))
      ? new WebApp(root, options.secureCookies)
      : undefined;
  }

  async register(fastify: FastifyInstance): Promise<void> {
    await fastify.register(fastifyStatic, {
      root: this.root,
      serve: false,
      index: false,
      preCompressed: true,
      cacheControl: false,
      dotfiles: 'ignore',
    });
    const page = (request: FastifyRequest, reply: FastifyReply) => this.sendPage(request, reply);
    fastify.get('/', page);
    fastify.get('/index.html', page);
    fastify.get('/assets/*', (request, reply) => this.sendFile(request, reply, true));
    fastify.get('/*', (request, reply) => {
      if (HIDDEN_PATH.test(this.pathOf(request))) {
        reply.callNotFound();
        return reply;
      }
      if (this.hasFile(request) || SERVER_PATH.test(this.pathOf(request))) {
        return this.sendFile(request, reply, false);
      }
      return page(request, reply);
    });
  }

  private pathOf(request: FastifyRequest): string {
    return new URL(request.url, 'http://x').pathname;
  }

  private hasFile(request: FastifyRequest): boolean {
    const path = this.pathOf(request);
    if (HIDDEN_PATH.test(path)) return false;
    if (!/^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(path)) return false;
    return statSync(join(this.root, path), { throwIfNoEntry: false })?.isFile() ?? false;
  }

  private sendFile(request: FastifyRequest, reply: FastifyReply, hashed: boolean): FastifyReply {
    if (!this.hasFile(request)) {
      reply.callNotFound();
      return reply;
    }
    return reply
      .header('cache-control', hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache')
      .sendFile(this.pathOf(request));
  }

  /** The page, with this answer's nonce for the styles that the app makes while it runs. */
  sendPage(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const nonce = allowPage(reply, this.secure);
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(this.html().replaceAll('%CSP_NONCE%', nonce));
  }

  private html(): string {
    const file = join(this.root, 'index.html');
    const { mtimeMs } = statSync(file);
    if (this.page?.mtimeMs !== mtimeMs) {
      this.page = { html: readFileSync(file, 'utf8'), mtimeMs };
    }
    return this.page.html;
  }
}
