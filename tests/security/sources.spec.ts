import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** What the product is made of, without its tests. */
const sources = (...folders: string[]): [string, string][] =>
  folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(folder, name),
      ),
    )
    .filter((name) => /\.tsx?$/.test(name) && !/spec\.tsx?$|schema\.d\.ts$|node_modules/.test(name))
    .map((name) => [name, readFileSync(path.join(root, name), 'utf8')]);
const server = sources('libs', 'apps/api/src', 'apps/worker/src', 'apps/cli/src');
const web = sources('apps/web/src');
const holding = (files: [string, string][], what: RegExp): string[] =>
  files.filter(([, text]) => what.test(text)).map(([name]) => name);

it('has a product to look at', () => {
  expect(server.length).toBeGreaterThan(400);
  expect(web.length).toBeGreaterThan(200);
});

it('writes no text of anybody into a page as HTML', () => {
  const ways =
    /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcDoc|createContextualFragment|DOMParser/;
  expect(holding(web, ways)).toEqual([]);
});

it('calls out from these files only, each to an address of the configuration', () => {
  const out =
    /\bfetch\(|from '(node:(http|https|net|tls|dgram|dns)(\/promises)?|undici|axios|nodemailer|openid-client|jose)'/;
  const callers = holding(server, out).filter(
    // Servers of ours, types, and looking at an address as text.
    (name) => !/web-app|health\.ts|adapter\.ts|start-server|visit\.ts|relying-party/.test(name),
  );
  expect(callers.sort()).toEqual([
    'libs/document/src/scan/clamd-scanner.ts',
    'libs/identity/src/oidc-client.ts',
    'libs/notification/src/channels/gateway-channel.ts',
    'libs/notification/src/channels/mail-channel.ts',
    'libs/platform/src/database/gathering-socket.ts',
  ]);
});

/** Constants of ours, numbers, and what is encoded before it gets there. */
const PLAIN = /^(encodeURIComponent\(|number$|.*\.version$|(act|name|rest)$)/;

it('encodes whatever it puts into a path', () => {
  const open = web.flatMap(([name, text]) =>
    [...text.matchAll(/`\/[\w-]+\/[^`\n]*`/g)].flatMap(([template]) =>
      [...template.matchAll(/\$\{((?:[^{}]|\{[^}]*\})*)\}/g)]
        .map(([, put = '']) => put)
        .filter((put) => !PLAIN.test(put))
        .map((put) => `${name}: ${put}`),
    ),
  );
  expect(open).toEqual([]);
});

it('leads only to addresses that it builds itself', () => {
  const links = web.flatMap(([name, text]) =>
    [...text.matchAll(/\b(?:href|src)=\{([^}]+)\}/g)].map(([, to = '']) => [name, to]),
  );
  const known = /^(\w+Address\(|PERSONAL_DATA$|templatePage\(|report\.href$)/;
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter(([, to = '']) => !known.test(to))).toEqual([]);
});
