import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The elements live outside this folder, their packages inside it. */
export const resolve = {
  alias: [
    { find: /^lit$/, replacement: here('node_modules/lit/index.js') },
    { find: /^lit\/(.*)$/, replacement: here('node_modules/lit/$1') },
    { find: /^lucide$/, replacement: here('node_modules/lucide/dist/esm/lucide.mjs') },
    { find: /^@stomp\/stompjs$/, replacement: here('node_modules/@stomp/stompjs/esm6/index.js') },
    { find: /^@vaadin\/aura\/(.*)$/, replacement: here('node_modules/@vaadin/aura/$1') },
  ],
};
