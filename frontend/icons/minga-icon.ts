import { glyphs } from './glyphs';
import { lineIcons } from './line-icons';

const drawn = new Map<string, SVGSVGElement>();

/** All names that `<minga-icon>` can draw. */
export const iconNames = (): string[] => [...Object.keys(glyphs), ...Object.keys(lineIcons)];

function draw(name: string): SVGSVGElement | null {
  const known = drawn.get(name);
  if (known) {
    return known;
  }
  const glyph = glyphs[name];
  const line = lineIcons[name];
  if (!glyph && !line) {
    return null;
  }
  const holder = document.createElement('div');
  holder.innerHTML = glyph
    ? `<svg viewBox="${glyph.box}">${glyph.body}</svg>`
    : '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round"' +
      ` stroke-linejoin="round">${line!.map(([tag, attributes]) => shape(tag, attributes)).join('')}</svg>`;
  const svg = holder.firstElementChild as SVGSVGElement;
  svg.setAttribute('width', '18');
  svg.setAttribute('height', '18');
  svg.setAttribute('focusable', 'false');
  drawn.set(name, svg);
  return svg;
}

function shape(tag: string, attributes: Record<string, string | number | undefined>): string {
  const text = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  return `<${tag}${text}/>`;
}

/**
 * `<minga-icon name="reply">`: one of the icons in use, in the colour of the words beside it. It is always decoration:
 * the words, or the `aria-label` of its button, say what it means. A plain element rather than a Lit one, because a long
 * thread draws thousands: each is one clone.
 */
export class MingaIcon extends HTMLElement {
  static readonly observedAttributes = ['name'];

  connectedCallback(): void {
    this.setAttribute('aria-hidden', 'true');
    this.show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.show();
    }
  }

  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string) {
    this.setAttribute('name', name);
  }

  private show(): void {
    const svg = draw(this.name);
    if (svg) {
      this.replaceChildren(svg.cloneNode(true));
    } else {
      this.replaceChildren();
    }
  }
}

if (!customElements.get('minga-icon')) {
  customElements.define('minga-icon', MingaIcon);
}
