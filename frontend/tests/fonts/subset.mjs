// Cuts the application's font from @fontsource-variable/asap: `npm run fonts`.
// Two files: what Spanish, Portuguese and English need, and the letters of Guarani, Quechua, Nahuatl and Maya languages.
import { readFile, writeFile } from 'node:fs/promises';
import subset from 'subset-font';

const packageDir = new URL('../node_modules/@fontsource-variable/asap/', import.meta.url);
const target = new URL('../../fonts/', import.meta.url);

const letters = (...ranges) =>
  ranges
    .flatMap(([from, to = from]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
    .join('');

const latin = letters(
  [0x20, 0x7e], [0xa0, 0xff], [0x2010, 0x2015], [0x2018, 0x201e], [0x2022], [0x2026], [0x202f], [0x2030],
  [0x2032, 0x2033], [0x2039, 0x203a], [0x20ac], [0x2122], [0x2190, 0x2193], [0x21b5], [0x2212],
);
const more = letters(
  [0x100, 0x17f], [0x1cd, 0x1dc], [0x2bc], [0x300, 0x308], [0x1e20, 0x1e21], [0x1e7c, 0x1e7d], [0x1ebc, 0x1ebd],
  [0x1ef8, 0x1ef9],
);

for (const [source, text, name] of [
  ['asap-latin-wght-normal', latin, 'asap-latin'],
  ['asap-latin-ext-wght-normal', more, 'asap-latin-ext'],
]) {
  const font = await subset(await readFile(new URL(`files/${source}.woff2`, packageDir)), text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  await writeFile(new URL(`${name}.woff2`, target), font);
  console.log(`${name}.woff2: ${font.length} bytes`);
}
await writeFile(new URL('OFL.txt', target), await readFile(new URL('LICENSE', packageDir)));
