// How the pages are built: to names without hashes, so that a change of one file leaves the names of the others as
// they are. The server gives each file an ETag, and browsers ask whether theirs is still the one.

import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, since a proxy may serve the API below a path of its own.
  base: './',
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
  build: {
    target: 'es2022',
    // An inlined file would be a `data:` URL, which the policy of the pages allows for images alone.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
  server: {
    // `npx vite` serves the sources, and a server that runs on this machine answers for the API.
    proxy: { '^/(?!ui|src|@|node_modules|icon).*': { target: process.env.API ?? 'http://127.0.0.1:55000', secure: false } },
  },
});
