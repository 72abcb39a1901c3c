const THRESHOLD = 6;

export interface Drop {
  lifted(): void;
  /** The drop target under the pointer; null where none is. */
  over(target: HTMLElement | null): void;
  dropped(target: HTMLElement | null): void;
}

/**
 * Drags a card with mouse or pen; touch scrolls, and has the "move to…" menu. The card itself stays in its place, a copy
 * follows the pointer. It may fall on whatever carries `data-drop` within the field.
 */
export function drag(event: PointerEvent, card: HTMLElement, field: HTMLElement, drop: Drop): void {
  if (event.button !== 0 || event.pointerType === 'touch' || (event.target as Element).closest('minga-menu')) {
    return;
  }
  const box = card.getBoundingClientRect();
  const grip = { x: event.clientX - box.left, y: event.clientY - box.top };
  const start = { x: event.clientX, y: event.clientY };
  let copy: HTMLElement | null = null;
  let target: HTMLElement | null = null;

  const lift = (): void => {
    copy = card.cloneNode(true) as HTMLElement;
    copy.classList.add('mg-is-lifted');
    copy.setAttribute('aria-hidden', 'true');
    copy.inert = true;
    copy.querySelector('minga-menu')?.remove();
    copy.style.width = `${box.width}px`;
    document.body.append(copy);
    field.classList.add('mg-is-dragging');
    drop.lifted();
    card.classList.add('mg-is-moving');
  };
  const move = (at: PointerEvent): void => {
    if (!copy && Math.hypot(at.clientX - start.x, at.clientY - start.y) < THRESHOLD) {
      return;
    }
    if (!copy) {
      lift();
    }
    at.preventDefault();
    copy!.style.left = `${at.clientX - grip.x}px`;
    copy!.style.top = `${at.clientY - grip.y}px`;
    const under = document.elementFromPoint(at.clientX, at.clientY)?.closest<HTMLElement>('[data-drop]') ?? null;
    const found = under && field.contains(under) ? under : null;
    if (found !== target) {
      target = found;
      drop.over(target);
    }
    edgeScroll(at.clientY);
  };
  const end = (at: PointerEvent | KeyboardEvent): void => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
    removeEventListener('keydown', escape, true);
    if (copy) {
      copy.remove();
      field.classList.remove('mg-is-dragging');
      card.classList.remove('mg-is-moving');
      addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', swallow, { capture: true }));
      drop.over(null);
      drop.dropped(at.type === 'pointerup' ? target : null);
    }
  };
  const escape = (key: KeyboardEvent): void => {
    if (key.key === 'Escape' && copy) {
      key.preventDefault();
      end(key);
    }
  };
  addEventListener('pointermove', move);
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
  addEventListener('keydown', escape, true);
}

/** The click that ends a drag opens nothing. */
function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function edgeScroll(y: number): void {
  const edge = 64;
  const by = y < edge ? -12 : y > innerHeight - edge ? 12 : 0;
  if (by) {
    document.scrollingElement?.scrollBy({ top: by });
  }
}
