/** What scrolls around an element: the nearest scrolling ancestor, through shadow trees, or the page. */
export function scroller(element: Element): Element {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof Element && node !== element && node !== document.body && node !== document.documentElement) {
      const { overflowY } = getComputedStyle(node);
      if ((overflowY === 'auto' || overflowY === 'scroll') && node.scrollHeight > node.clientHeight) {
        return node;
      }
    }
  }
  return document.scrollingElement ?? document.documentElement;
}

function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) {
    return node.assignedSlot;
  }
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
}

/**
 * Keeps what is being read where it is while things are drawn above it.
 *
 * @param candidates elements in document order; the first one in view is the anchor
 * @returns to be called after drawing
 */
export function holdStill(candidates: Iterable<Element>): () => void {
  let anchor: Element | null = null;
  let top = 0;
  for (const candidate of candidates) {
    const box = candidate.getBoundingClientRect();
    if (box.bottom > 0) {
      anchor = candidate;
      top = box.top;
      break;
    }
  }
  return () => {
    if (anchor?.isConnected) {
      const moved = anchor.getBoundingClientRect().top - top;
      if (Math.abs(moved) >= 1) {
        scroller(anchor).scrollBy({ top: moved, behavior: 'instant' });
      }
    }
  };
}

/** Whether the member wants things to move. */
export const gently = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
