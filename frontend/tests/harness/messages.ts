import en from '../../../src/main/resources/messages/client_en.properties?raw';
import es from '../../../src/main/resources/messages/client_es.properties?raw';
import pt from '../../../src/main/resources/messages/client_pt.properties?raw';
import type { Messages } from '../../text/texts';

/** A bundle as the server hands it to elements: patterns without their prefix. */
export const patterns = (bundle: string): Messages =>
  Object.fromEntries(
    bundle
      .split('\n')
      .map((line) => /^client\.(\S+)\s*=\s*(.*)$/.exec(line))
      .filter((found) => found !== null)
      .map(([, key, pattern]) => [key!, pattern!]),
  );

export const bundles: Record<string, Messages> = { es: patterns(es), pt: patterns(pt), en: patterns(en) };
