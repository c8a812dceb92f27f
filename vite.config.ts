import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compression } from 'vite-plugin-compression2'

/** The server puts a fresh nonce in its place each time it answers with index.html. */
export const noncePlace = '__CSP_NONCE__'

// vite reads its settings from a default export
export default defineConfig({
  // once, when they are built, and not while somebody waits
  plugins: [
    react(),
    compression({ algorithms: ['gzip', 'brotliCompress'], include: /\.(js|css|svg)$/, skipIfLargerOrEqual: false }),
  ],
  html: { cspNonce: noncePlace },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // a strict content policy takes fonts and pictures from us, not from data addresses
  },
  server: { proxy: { '/api': process.env['THROUGHLINE_API'] ?? 'http://127.0.0.1:4310' } },
})
