import { defineConfig } from 'vitest/config';
import { resolve } from './vite.shared';

export default defineConfig({
  resolve,
  server: { fs: { allow: ['../..'] } },
  test: { environment: 'happy-dom', include: ['unit/**/*.test.ts'], restoreMocks: true },
});
