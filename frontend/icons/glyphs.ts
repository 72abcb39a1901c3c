/* Minga's own glyphs: status rings, health marks, positions, the knot and the logo. A glyph knocked out of a fill
 * takes --mg-knock, the colour of the ground it lies on. */
export const glyphs: Record<string, { box: string; body: string }> = {
  'hl-off': {
    box: '0 0 16 16',
    body: '<path d="M8 .6 15.4 8 8 15.4.6 8z" fill="currentColor"/><path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" stroke="var(--mg-knock,var(--mg-surface))" stroke-width="1.6" stroke-linecap="round"/>',
  },
  'hl-on': {
    box: '0 0 16 16',
    body: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M5.6 10.4 10 6M6.6 5.8h3.6v3.6" fill="none" stroke="var(--mg-knock,var(--mg-surface))" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>',
  },
  'hl-risk': {
    box: '0 0 16 16',
    body: '<path d="M8 1.4 15.2 14a.6.6 0 0 1-.5.9H1.3a.6.6 0 0 1-.5-.9z" fill="currentColor"/><path d="M8 6v4" stroke="var(--mg-knock,var(--mg-surface))" stroke-width="1.7" stroke-linecap="round"/><circle cx="8" cy="12.4" r=".95" fill="var(--mg-knock,var(--mg-surface))"/>',
  },
  'logo': {
    box: '0 0 28 28',
    body: '<path d="M2 6.6Q14 10 26 6.6" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/><path d="M6.4 8v16M11.5 8.6v13M16.6 8.6V26M21.6 8v12" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round"/><circle cx="6.4" cy="18" r="2.5" fill="currentColor"/><circle cx="11.5" cy="14" r="2.5" fill="currentColor"/><circle cx="16.6" cy="20" r="2.9" style="fill:var(--mg-logo-knot,var(--mg-barro))"/><circle cx="21.6" cy="15" r="2.5" fill="currentColor"/>',
  },
  'make-step': {
    box: '0 0 16 16',
    body: '<path d="M3 2v5.5A4.5 4.5 0 0 0 7.5 12H8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/><circle cx="11.3" cy="12" r="2.9" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  },
  'ps-abstain': {
    box: '0 0 16 16',
    body: '<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5.4 8h5.2" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>',
  },
  'ps-agree': {
    box: '0 0 16 16',
    body: '<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="m5.3 8.2 1.9 1.9 3.6-3.7" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>',
  },
  'ps-block': {
    box: '0 0 16 16',
    body: '<path d="M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/><path d="M8 4.6v3.8" stroke="currentColor" stroke-width="1.7" stroke-linecap="round"/><circle cx="8" cy="11.2" r=".95" fill="currentColor"/>',
  },
  'ps-disagree': {
    box: '0 0 16 16',
    body: '<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="m6 6 4 4M10 6l-4 4" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>',
  },
  'st-blocked': {
    box: '0 0 16 16',
    body: '<path d="M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2z" fill="currentColor"/><path d="M4.8 8h6.4" stroke="var(--mg-knock,var(--mg-surface))" stroke-width="2" stroke-linecap="round"/>',
  },
  'st-committed': {
    box: '0 0 16 16',
    body: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.75"/><circle cx="8" cy="8" r="2.25" fill="currentColor"/>',
  },
  'st-done': {
    box: '0 0 16 16',
    body: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="m5 8.2 2.1 2.1L11 6.3" fill="none" stroke="var(--mg-knock,var(--mg-surface))" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>',
  },
  'st-dropped': {
    box: '0 0 16 16',
    body: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.75"/><path d="m4 12 8-8" stroke="currentColor" stroke-width="1.75"/>',
  },
  'st-progress': {
    box: '0 0 16 16',
    body: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.75"/><path d="M8 4a4 4 0 0 1 0 8z" fill="currentColor"/>',
  },
  'st-proposed': {
    box: '0 0 16 16',
    body: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.75" stroke-dasharray="2.36 2.35"/>',
  },
};
