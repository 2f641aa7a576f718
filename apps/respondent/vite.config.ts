import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: '/r/',
  plugins: [react()],
  build: {
    manifest: true,
    sourcemap: false,
    target: ['chrome87', 'safari14', 'firefox90'],
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: ['src/main.ts', 'src/entry/main.tsx'] },
  },
})
