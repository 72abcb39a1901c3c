import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, install, push } from '../harness/fake-server';
import { bundles } from '../harness/messages';
import { ana, aPage, aPost, aStep, luis } from './samples';
import type { MingaThread } from '../../thread/minga-thread';

/** Frames through a whole connection, as a browser gets them. */
describe('<minga-thread>, live', () => {
  let thread: MingaThread;

  beforeAll(async () => {
    install();
    await import('../../thread/minga-thread');
  });
  afterAll(() => vi.unstubAllGlobals());

  beforeEach(async () => {
    answer(/changes$/, () => ({ revision: 0, posts: [] }));
    answer(/steps$/, () => ({ revision: 0, steps: [] }));
    thread = document.createElement('minga-thread') as MingaThread;
    Object.assign(thread, { messages: bundles['es'], locale: 'es', zone: 'UTC', me: luis, can: { reply: true } });
    thread.page = aPage([aPost(1), aPost(2)]);
    document.body.append(thread);
    await vi.waitFor(() => expect(subscribed()).toBe(true));
  });
  afterEach(() => thread.remove());

  let probe = 0;
  const subscribed = (): boolean => {
    push('presence-of-discussion.d1', 0, 'presence', { here: [{ ...ana, doing: 'writing' }], count: ++probe });
    return thread.querySelector('.mg-typing') !== null;
  };
  const pill = () => thread.querySelector<HTMLButtonElement>('.mg-pill')?.textContent?.trim();
  const inViewAt = (top: number) =>
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({ top, bottom: top + 100 } as DOMRect);

  it('says who is typing', () => {
    expect(thread.querySelector('.mg-typing')?.textContent).toContain('Ana está escribiendo');
  });

  it('appends what comes after everything, and counts it', async () => {
    push('discussion.d1', 3, 'post', aPost(3));
    await vi.waitFor(() => expect(thread.querySelector('#post-p3')).not.toBeNull());
    expect(pill()).toBe('1 respuesta nueva');
  });

  it('holds back what would move what is being read, until it is asked for', async () => {
    inViewAt(200);
    push('discussion.d1', 3, 'post', aPost(3, { parent: 'p1' }));
    push('discussion.d1', 4, 'post', aPost(4, { parent: 'p1' }));
    await vi.waitFor(() => expect(pill()).toBe('2 respuestas nuevas'));
    expect(thread.querySelector('#post-p3')).toBeNull();
    thread.querySelector<HTMLButtonElement>('.mg-pill')!.click();
    await vi.waitFor(() => expect(thread.querySelectorAll('.mg-kids .mg-post')).toHaveLength(2));
  });

  it('draws at once what lies below the fold', async () => {
    inViewAt(5_000);
    push('discussion.d1', 3, 'post', aPost(3, { parent: 'p1' }));
    await vi.waitFor(() => expect(thread.querySelector('.mg-kids #post-p3')).not.toBeNull());
  });

  it("draws the member's own reply wherever it belongs, without counting it", async () => {
    inViewAt(200);
    push('discussion.d1', 3, 'post', aPost(3, { parent: 'p1', author: luis }));
    await vi.waitFor(() => expect(thread.querySelector('.mg-kids #post-p3')).not.toBeNull());
    expect(pill()).toBeUndefined();
  });

  it('reads a gap from the server', async () => {
    answer(/changes$/, () => ({ revision: 4, posts: [aPost(3), aPost(4)] }));
    push('discussion.d1', 5, 'post', aPost(5));
    await vi.waitFor(() => expect(thread.querySelector('#post-p5')).not.toBeNull());
    expect(thread.querySelector('#post-p3')).not.toBeNull();
  });

  it('redraws an edited post in place', async () => {
    push('discussion.d1', 3, 'post', aPost(1, { html: '<p>mended</p>', revision: 3, version: 1 }));
    await vi.waitFor(() => expect(thread.querySelector('#post-p1 .mg-md')?.textContent).toBe('mended'));
    expect(pill()).toBeUndefined();
  });

  it('hangs a new step from its post', async () => {
    push('steps-of-discussion.d1', 1, 'step', aStep('s1', { origin: { post: 'p1', discussion: 'd1' } }));
    await vi.waitFor(() => expect(thread.querySelector('.mg-attach .mg-fresh')).not.toBeNull());
  });
});
