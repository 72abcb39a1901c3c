import { defineConfig } from 'vite';
import { resolve } from '../vite.shared';

export default defineConfig({
  resolve,
  server: { fs: { allow: ['../../../'] } },
  optimizeDeps: { noDiscovery: true },
});
