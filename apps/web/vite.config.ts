import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev -w apps/web` finds the API; the built app is served by the API itself. */
const api = process.env['MOTCUA_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  // The API replaces this placeholder in index.html for every response (strict CSP).
  html: { cspNonce: '%CSP_NONCE%' },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0 },
  server: { proxy: { '/api': api, '/dev': api } },
});
