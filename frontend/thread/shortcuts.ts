export interface Shortcuts {
  [key: string]: () => void;
}

const TYPING = 'input, textarea, select, [contenteditable], [role=textbox], [role=combobox]';
const OVER = 'dialog, [role=dialog], [role=alertdialog], [role=menu], vaadin-dialog, vaadin-confirm-dialog';

/** Whether a key is one of ours: no modifier, nobody is typing, nothing lies over the page. */
export function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
    return false;
  }
  return !event.composedPath().some((node) => node instanceof Element && node.matches(`${TYPING}, ${OVER}`));
}

/** Single keys on the page; the returned function takes them off. */
export function listen(shortcuts: Shortcuts, enabled: () => boolean): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const act = enabled() && isFree(event) ? shortcuts[event.key] : undefined;
    if (act) {
      event.preventDefault();
      act();
    }
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
