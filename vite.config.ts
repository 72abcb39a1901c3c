import { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const customConfig: UserConfigFn = () => ({
  build: {
    // The first browsers with light-dark(). For older ones it would be rewritten into variables that follow only the
    // system, and no longer the member's choice of a colour scheme.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
  },
});

export default overrideVaadinConfig(customConfig);
