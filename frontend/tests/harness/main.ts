import '../../styles/minga.css';
import './harness.css';
import '../../board/minga-board';
import '../../live/minga-connection';
import '../../presence/minga-presence';
import '../../thread/minga-thread';
import type { MingaBoard } from '../../board/minga-board';
import type { MingaConnection } from '../../live/minga-connection';
import type { MingaPresence } from '../../presence/minga-presence';
import type { MingaThread } from '../../thread/minga-thread';
import type { Present } from '../../thread/types';
import { answer, drop, install, push, sent } from './fake-server';
import { bundles } from './messages';
import { people, post, sampleBoard, samplePage, samplePosts, step } from './sample';

/*
 * ?page=thread|board|empty|long|loading, &locale=es|pt|en, &scheme=light|dark. The page's `harness` drives it from a
 * console or a script.
 */
install();
const query = new URLSearchParams(location.search);
const locale = query.get('locale') ?? 'es';
document.documentElement.lang = locale;
document.documentElement.dataset['scheme'] = query.get('scheme') ?? 'light';
const words = { messages: bundles[locale]!, locale, zone: 'America/La_Paz' };
const page = document.getElementById('page')!;

const present = (...who: [keyof typeof people, Present['doing']][]): Present[] =>
  who.map(([name, doing]) => ({ ...people[name], doing }));

function make<E extends HTMLElement>(tag: string, props: object): E {
  return Object.assign(document.createElement(tag) as E, words, props);
}

const log: unknown[] = [];
for (const name of ['reply', 'edit', 'edit-source', 'act', 'read', 'draft', 'preview', 'closed', 'move', 'open', 'propose']) {
  page.addEventListener(name, (event) => {
    log.push([name, (event as CustomEvent).detail]);
    console.info(name, (event as CustomEvent).detail);
  });
}

function showThread(): void {
  const posts =
    query.get('page') === 'long'
      ? Array.from({ length: Number(query.get('n') ?? 300) }, (_, i) => post(Object.values(people)[i % 9]!, `Intervención ${i + 1}`))
      : query.get('page') === 'empty'
        ? []
        : samplePosts();
  const origin = { post: 'post2', discussion: 'd1' };
  const steps = posts.length === 8
    ? [
        step('Entregar el caso de las Promotoras Legales Populares, con autorizaciones y traducción', {
          status: 'IN_PROGRESS',
          percent: 60,
          dueOn: '2026-11-27',
          origin,
        }),
      ]
    : [];
  const thread = make<MingaThread>('minga-thread', {
    page: query.get('page') === 'loading' ? null : samplePage(posts, posts.length === 8 ? 5 : 0),
    steps: { steps, revision: 0 },
    me: people.rocio,
    can: { reply: true, makeStep: true },
    highlight: query.get('post') ?? '',
  });
  answer(/changes$/, () => ({ revision: 0, posts: [] }));
  answer(/steps$/, () => ({ revision: 0, steps: [] }));
  const presence = make<MingaPresence>('minga-presence', { topic: 'presence-of-discussion.d1', me: people.rocio });
  page.innerHTML = `<div class="mg-cols"><div class="mg-main">
    <header class="mg-discussion-head"><div class="mg-row mg-wrap"><span class="mg-badge"><minga-icon name="book-open-text"></minga-icon>Investigación y producción de información</span><span class="mg-badge mg-outline">Abierta</span><span class="mg-meta">118 intervenciones, 19 personas, 9 países</span></div>
    <h1>¿Cómo cerramos la publicación conjunta de estudios de caso?</h1></header></div><aside class="mg-aside mg-sticky" aria-label="Sobre esta conversación"></aside></div>`;
  page.querySelector('.mg-main')!.append(thread);
  page.querySelector('.mg-aside')!.append(presence);
  let revision = thread.page?.revision ?? 0;
  Object.assign(globalThis, {
    harness: {
      thread,
      people,
      log,
      sent,
      drop,
      here: (...who: [keyof typeof people, Present['doing']][]) =>
        push('presence-of-discussion.d1', 0, 'presence', { here: present(...who), count: who.length }),
      say: (who: keyof typeof people, text: string, parentNumber?: number) => {
        const parent = posts.find((it) => it.number === parentNumber);
        const said = post(people[who], text, { parent });
        posts.push(said);
        said.revision = ++revision;
        push('discussion.d1', revision, 'post', said);
        return said;
      },
    },
  });
}

function showBoard(): void {
  const many = Number(query.get('n') ?? 0);
  const sample = sampleBoard();
  for (let i = 0; i < many; i++) {
    sample.steps.push(
      step(`Paso número ${i + 1} de un plan muy largo`, {
        objective: ['o1', 'o2', 'o3'][i % 3]!,
        status: (['PROPOSED', 'COMMITTED', 'IN_PROGRESS', 'BLOCKED', 'DONE'] as const)[i % 5]!,
      }),
    );
  }
  const board = make<MingaBoard>('minga-board', { board: sample, me: people.rocio, can: { move: true, propose: true } });
  answer(/changes$/, () => ({ revision: 0, steps: [] }));
  page.innerHTML = `<header class="mg-page-head"><div><h1>Plan de acción 2026–2027</h1><p class="mg-meta">15 pasos, 13 organizaciones, 3 objetivos</p></div>
    <div class="mg-page-acts"><button type="button" class="mg-btn mg-primary"><minga-icon name="plus"></minga-icon>Nuevo paso</button></div></header>`;
  page.append(board);
  Object.assign(globalThis, { harness: { board, log, drop, push, sample } });
}

if (query.get('page') === 'board') {
  showBoard();
} else {
  showThread();
}
page.append(make<MingaConnection>('minga-connection', {}));
