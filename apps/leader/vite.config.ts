import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * Everything is a file of our own: nothing inline, so that the content policy can refuse all that is not from this host.
 * Of `schema` only plain facts reach the browser: zod would look whether it may evaluate text, which the policy refuses.
 */
export default defineConfig({
  base: '/',
  plugins: [react()],
  server: { proxy: { '/api': 'http://localhost:3000', '/m': 'http://localhost:3000' } },
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 800,
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /[\\/]packages[\\/]schema[\\/]/, sideEffects: false }] } },
  },
})
