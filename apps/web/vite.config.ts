import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where `npm run dev -w apps/web` finds the API; the built app is served by the API itself. */
const api = process.env['MOTCUA_API'] ?? 'http://127.0.0.1:3000';

/** Each file of text also as `.br` and `.gz`, which the API serves as they are. */
const precompressed: Plugin = {
  name: 'precompressed',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const names = Object.keys(bundle).filter((name) => /\.(js|css|svg|json)$/.test(name));
    await Promise.all(
      names.map(async (name) => {
        const content = await readFile(join(dir, name));
        if (content.length < 1024) return;
        const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
        await Promise.all([
          writeFile(join(dir, `${name}.br`), await promisify(brotliCompress)(content, { params })),
          writeFile(join(dir, `${name}.gz`), await promisify(gzip)(content, { level: 9 })),
        ]);
      }),
    );
  },
};

const ASSET = /<(?:script|link)\b[^>]*\b(?:src|href)="\/(assets\/[^"]+)"[^>]*?(?=>)/g;

/** The page names the hash of every file that it loads: one that was changed on the way does not run. */
const integrity: Plugin = {
  name: 'integrity',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    const page = join(dir, 'index.html');
    const html = await readFile(page, 'utf8');
    const hashes = new Map<string, string>();
    for (const [, file = ''] of html.matchAll(ASSET)) {
      const hash = createHash('sha384').update(await readFile(join(dir, file)));
      hashes.set(file, hash.digest('base64'));
    }
    const named = html.replace(
      ASSET,
      (tag, file: string) => `${tag} integrity="sha384-${hashes.get(file)}"`,
    );
    await writeFile(page, named);
  },
};

export default defineConfig({
  plugins: [react(), precompressed, integrity],
  // The API replaces this placeholder in index.html for every response (strict CSP).
  html: { cspNonce: '%CSP_NONCE%' },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0 },
  server: { proxy: { '/api': api, '/dev': api } },
});
