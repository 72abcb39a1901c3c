import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MingaThread } from '../../thread/minga-thread';
import '../../thread/minga-thread';
import type { MingaComposer } from '../../thread/minga-composer';
import { bundles } from '../harness/messages';
import { ana, aPage, aPost, aStep, luis } from './samples';

type Told = { name: string; detail: Record<string, unknown> };

describe('<minga-thread>', () => {
  let thread: MingaThread;
  let told: Told[];

  beforeEach(() => {
    sessionStorage.clear();
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    told = [];
    thread = document.createElement('minga-thread') as MingaThread;
    Object.assign(thread, { messages: bundles['es'], locale: 'es', zone: 'America/La_Paz', me: luis, can: { reply: true } });
    for (const name of ['reply', 'edit', 'edit-source', 'act', 'draft', 'preview']) {
      thread.addEventListener(name, (event) => told.push({ name, detail: (event as CustomEvent).detail }));
    }
    document.body.append(thread);
  });
  afterEach(() => {
    thread.remove();
    vi.unstubAllGlobals();
  });

  const drawn = async (props: object): Promise<void> => {
    Object.assign(thread, props);
    await thread.updateComplete;
  };
  const text = (selector: string) => thread.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
  const composer = (owner = '') => thread.querySelector<MingaComposer>(`#composer-${owner}`)!;
  const write = async (into: MingaComposer, words: string): Promise<void> => {
    await into.updateComplete;
    const area = into.textarea!;
    area.value = words;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await thread.updateComplete;
    await into.updateComplete;
  };
  const publish = (from: MingaComposer): void => {
    from.querySelector<HTMLButtonElement>('.mg-primary')!.click();
  };
  const details = (name: string) => told.filter((it) => it.name === name).map((it) => it.detail);

  it('draws posts in their places with who, for whom and in which language', async () => {
    await drawn({ page: aPage([aPost(1), aPost(2, { parent: 'p1', author: luis, language: 'pt' })]) });
    expect(text('#post-p1 .mg-post-head')).toContain('Ana Paz ACIJ · AR');
    expect(thread.querySelector('.mg-kids #post-p2 .mg-badge')?.textContent).toBe('Português');
    expect(thread.querySelector('#post-p2 .mg-md')?.getAttribute('lang')).toBe('pt');
    expect(text('#post-p2 .mg-post-head')).toContain('ISLP · INT');
  });

  it('draws a line before the first unread by somebody else', async () => {
    await drawn({ page: aPage([aPost(1), aPost(2, { author: luis }), aPost(3), aPost(4)], { readUpTo: 1 }) });
    const line = thread.querySelector('.mg-unread-line')!;
    expect(line.nextElementSibling?.querySelector('article')?.id).toBe('post-p3');
    expect(line.textContent?.trim()).toBe('2 sin leer, desde el 20 nov');
  });

  it('hangs a next step from the post it came from', async () => {
    const steps = { steps: [aStep('s1', { title: 'Translate', origin: { post: 'p1', discussion: 'd1' } })], revision: 1 };
    await drawn({ page: aPage([aPost(1), aPost(2)]), steps });
    const post = thread.querySelector('#post-p1')!;
    expect(post.nextElementSibling?.querySelector('.mg-step-title')?.textContent).toBe('Translate');
    expect(thread.querySelectorAll('.mg-step')).toHaveLength(1);
  });

  it('offers acts only to those who may', async () => {
    await drawn({ page: aPage([aPost(1)]), can: {} });
    expect(thread.querySelector('.mg-acts .mg-quiet')).toBeNull();
    expect(thread.querySelector('minga-composer')).toBeNull();
    await drawn({ can: { reply: true, makeStep: true } });
    thread.querySelector<HTMLButtonElement>('.mg-act-step')!.click();
    expect(details('act')).toEqual([{ name: 'make-step', post: 'p1' }]);
  });

  it('publishes a reply under a key, shows that it is sending, and empties once it is accepted', async () => {
    await drawn({ page: aPage([aPost(1)]) });
    thread.replyToPost('p1');
    await thread.updateComplete;
    await write(composer('p1'), 'Hola');
    publish(composer('p1'));
    await thread.updateComplete;
    await composer('p1').updateComplete;
    const [reply] = details('reply');
    expect(reply).toMatchObject({ parent: 'p1', markdown: 'Hola' });
    expect(composer('p1').querySelector('.mg-primary')?.textContent).toContain('Enviando');

    thread.accepted(reply!['key'] as string, aPost(2, { parent: 'p1', author: luis }));
    await thread.updateComplete;
    expect(composer('p1')).toBeNull();
    expect(thread.querySelector('.mg-kids #post-p2')).not.toBeNull();
    expect(sessionStorage.length).toBe(0);
  });

  it('keeps the text of a refused reply and says why beside it', async () => {
    await drawn({ page: aPage([aPost(1)]) });
    await write(composer(), 'Demasiado');
    publish(composer());
    thread.refused(details('reply')[0]!['key'] as string, 'Es demasiado largo');
    await thread.updateComplete;
    await composer().updateComplete;
    expect(composer().textarea!.value).toBe('Demasiado');
    expect(composer().querySelector('[role=alert]')?.textContent).toContain('Es demasiado largo');
    expect(composer().textarea!.getAttribute('aria-invalid')).toBe('true');
  });

  it('sends the same text again under the same key', async () => {
    await drawn({ page: aPage([aPost(1)]) });
    await write(composer(), 'Una vez');
    publish(composer());
    thread.refused(details('reply')[0]!['key'] as string, '');
    await thread.updateComplete;
    await composer().updateComplete;
    publish(composer());
    const [one, two] = details('reply');
    expect(two!['key']).toBe(one!['key']);
  });

  it('begins with the draft that was kept, and keeps it when the composer is closed', async () => {
    await drawn({ drafts: { p1: 'A medias' } });
    await drawn({ page: aPage([aPost(1)]) });
    await composer('p1').updateComplete;
    expect(composer('p1').textarea!.value).toBe('A medias');
    composer('p1').dispatchEvent(new CustomEvent('leave'));
    await thread.updateComplete;
    expect(composer('p1')).toBeNull();
    thread.replyToPost('p1');
    await thread.updateComplete;
    await composer('p1').updateComplete;
    expect(composer('p1').textarea!.value).toBe('A medias');
  });

  it('shows both texts when somebody saved first, and saves mine over the version seen', async () => {
    await drawn({ page: aPage([aPost(1, { author: luis })]), me: luis });
    thread.showEditor('p1', 'old', 0);
    thread.conflict('p1', 3, 'theirs', 'mine');
    await thread.updateComplete;
    expect(thread.querySelectorAll('.mg-conflict-text')).toHaveLength(2);
    thread.querySelectorAll<HTMLButtonElement>('.mg-conflict-text button')[1]!.click();
    expect(details('edit')).toEqual([{ post: 'p1', markdown: 'mine', version: 3, key: 'p1' }]);
  });

  it('joins both texts into the editor', async () => {
    await drawn({ page: aPage([aPost(1, { author: luis })]), me: luis });
    thread.conflict('p1', 3, 'we go', 'we stay');
    await thread.updateComplete;
    thread.querySelector<HTMLButtonElement>('.mg-conflict .mg-primary')!.click();
    await thread.updateComplete;
    await composer('edit-p1').updateComplete;
    expect(composer('edit-p1').textarea!.value).toBe('we go stay');
  });

  it('asks for a preview and shows the answer to the latest question only', async () => {
    await drawn({ page: aPage([aPost(1)]) });
    await write(composer(), '**a**');
    const ask = () => composer().dispatchEvent(new CustomEvent('preview', { detail: '**a**' }));
    composer().previewing = true;
    ask();
    ask();
    const [one, two] = details('preview');
    thread.showPreview(one!['token'] as string, '<p>late</p>');
    thread.showPreview(two!['token'] as string, '<p><strong>a</strong></p>');
    await thread.updateComplete;
    await composer().updateComplete;
    expect(composer().querySelector('.mg-composer-preview strong')?.textContent).toBe('a');
  });

  it('folds and unfolds a branch', async () => {
    await drawn({ page: aPage([aPost(1), aPost(2, { parent: 'p1' }), aPost(3, { parent: 'p2' })]) });
    thread.querySelector<HTMLButtonElement>('.mg-fold')!.click();
    await thread.updateComplete;
    expect(thread.querySelector('#post-p2')).toBeNull();
    expect(text('.mg-folded')).toBe('Ver 2 respuestas');
    thread.querySelector<HTMLButtonElement>('.mg-folded button')!.click();
    await thread.updateComplete;
    expect(thread.querySelector('#post-p3')).not.toBeNull();
  });

  it('offers what comes before and after the page', async () => {
    await drawn({ page: aPage([aPost(51), aPost(52)], { lastNumber: 60 }) });
    expect(text('.mg-earlier')).toBe('Ver las 50 anteriores');
    expect(text('.mg-later')).toBe('Ver las 8 siguientes');
  });

  it('says that an empty discussion is empty', async () => {
    await drawn({ page: aPage([]) });
    expect(text('.mg-empty h3')).toBe('Aún no hay intervenciones');
  });

  it('lets only the author edit', async () => {
    await drawn({ page: aPage([aPost(1, { author: ana }), aPost(2, { author: luis })]) });
    const choices = (id: string) =>
      (thread.querySelector(`#post-${id} minga-menu`) as unknown as { items: { name: string }[] }).items.map((it) => it.name);
    expect(choices('p1')).toEqual(['copy']);
    expect(choices('p2')).toEqual(['copy', 'edit']);
  });
});
