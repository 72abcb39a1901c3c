import type { Person, Post, StepCard, ThreadPage } from '../../thread/types';
import type { Board } from '../../board/model';

const person = (
  id: string,
  name: string,
  hue: number,
  organization: string,
  country: string | null,
): Person => ({
  id,
  name,
  initials: name
    .split(' ')
    .map((word) => word[0])
    .join('')
    .slice(0, 2),
  hue,
  organization,
  country,
});

export const people = {
  tomas: person('tomas', 'Tomás Ferreyra', 0, 'ACIJ', 'AR'),
  beatriz: person('beatriz', 'Beatriz Nogueira', 5, 'Themis', 'BR'),
  hernan: person('hernan', 'Hernán Cifuentes', 2, 'ILSA', 'CO'),
  yolanda: person('yolanda', 'Yolanda Quispe', 3, 'Paz y Esperanza', 'PE'),
  ixchel: person('ixchel', 'Ixchel Tzoc', 4, 'CEGSS', 'GT'),
  camila: person('camila', 'Camila Rojas', 4, 'TECHO', null),
  rocio: person('rocio', 'Rocío Mamani', 1, 'Fundación Construir', 'BO'),
  grace: person('grace', 'Grace Whitfield', 5, 'ISLP', null),
  long: person(
    'long',
    'María de los Ángeles Guadalupe Hernández-Villavicencio de la Torre y Bustamante',
    0,
    'Asociación Interamericana para la Defensa del Ambiente y de los Derechos de los Pueblos',
    'EC',
  ),
};

const day = 86_400_000;
const ago = (days: number, hours = 0): string => new Date(Date.now() - days * day - hours * 3_600_000).toISOString();

let number = 0;
let revision = 0;

export function post(
  author: Person,
  text: string,
  options: { parent?: Post | undefined; at?: string; language?: string; edited?: boolean } = {},
): Post {
  number++;
  return {
    id: `post${number}`,
    number,
    parent: options.parent?.id ?? null,
    inReplyTo: options.parent
      ? { id: options.parent.id, number: options.parent.number, name: options.parent.author.name }
      : null,
    author,
    at: options.at ?? ago(0, 1),
    editedAt: options.edited ? ago(0) : null,
    version: 0,
    html: text.startsWith('<') ? text : `<p>${text}</p>`,
    language: options.language ?? 'es',
    revision: ++revision,
  };
}

export function samplePosts(): Post[] {
  const opening = post(
    people.tomas,
    '<p>En Buenos Aires quedamos en reunir los estudios de caso y publicarlos juntas las organizaciones. Hoy hay cinco borradores y ningún cierre. Tres preguntas:</p><ol><li>¿Qué le falta a cada estudio y quién lo completa?</li><li>¿Quién revisa a quién?</li><li>¿En qué idiomas sale, y cuándo?</li></ol>',
    { at: ago(25) },
  );
  const case1 = post(
    people.beatriz,
    'O nosso caso, sobre as Promotoras Legais Populares, está pronto em português. Faltam a tradução para o espanhol e a autorização das promotoras que aparecem pelo nome. Entrego as duas coisas até o fim de novembro.',
    { at: ago(24), language: 'pt' },
  );
  const ilsa = post(
    people.hernan,
    'Desde ILSA podemos revisar el español. Mejor si lo hace alguien que haya formado promotoras, para no perder el vocabulario.',
    { parent: case1, at: ago(24) },
  );
  const perfeito = post(people.beatriz, 'Perfeito, Hernán. Mando o glossário junto.', {
    parent: ilsa,
    at: ago(23),
    language: 'pt',
  });
  const sumo = post(
    people.yolanda,
    'Sumo a Paz y Esperanza: tenemos un glosario de «acceso a la justicia» probado en Ayacucho.',
    { parent: perfeito, at: ago(23) },
  );
  const close = post(
    people.yolanda,
    'Cierro la tercera pregunta con una propuesta. Si la aceptamos, la imprenta necesita los textos el 15 de enero.',
    { at: ago(3) },
  );
  const care = post(
    people.ixchel,
    '<blockquote><p>Contar el caso con nombre y lugar le da fuerza.</p></blockquote><p>Le da fuerza a la publicación, y riesgo a quien se queda. En Totonicapán dos personas del comité de salud fueron citadas después de una nota parecida. Pido que el consentimiento diga <strong>por separado</strong> si se autoriza el relato, el lugar y el nombre.</p>',
    { at: ago(0, 0.5), edited: true },
  );
  const mine = post(people.rocio, 'En Construir usamos una hoja de dos firmas: una por el relato y otra por el nombre.', {
    parent: care,
    at: ago(0, 0.2),
  });
  return [opening, case1, ilsa, perfeito, sumo, close, care, mine];
}

let steps = 0;

export const step = (title: string, values: Partial<StepCard> = {}): StepCard => ({
  id: `step${++steps}`,
  title,
  status: 'COMMITTED',
  answer: 'ACCEPTED',
  owner: people.beatriz,
  dueOn: '2026-12-15',
  proposedDueOn: null,
  percent: null,
  doneOn: null,
  objective: null,
  plan: 'plan1',
  origin: null,
  version: 0,
  revision: ++revision,
  ...values,
});

export function samplePage(posts: Post[], readUpTo: number): ThreadPage {
  return {
    discussion: { id: 'd1', title: '¿Cómo cerramos la publicación conjunta de estudios de caso?', state: 'OPEN' },
    posts,
    first: posts[0]?.number ?? 0,
    last: posts.at(-1)?.number ?? 0,
    total: posts.length,
    lastNumber: posts.at(-1)?.number ?? 0,
    revision: Math.max(0, ...posts.map((it) => it.revision)),
    readUpTo,
  };
}

const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);

export function sampleBoard(): Board {
  const one = { objective: 'o1' };
  const two = { objective: 'o2' };
  const cards = [
    step('Diagramar la publicación en dos idiomas', { ...one, owner: people.camila, dueOn: inDays(90) }),
    step('Entregar el caso de las Promotoras Legales Populares, con autorizaciones', {
      ...one, status: 'IN_PROGRESS', percent: 60, dueOn: inDays(5),
    }),
    step('Coordinar la revisión cruzada de los cinco estudios', {
      ...one, status: 'IN_PROGRESS', owner: people.rocio, percent: 35, dueOn: inDays(1),
    }),
    step('Cerrar el caso de salud de Totonicapán', {
      ...one, status: 'BLOCKED', owner: people.ixchel, percent: 40, dueOn: inDays(-6),
    }),
    step('Entregar el caso del río Maipo', { ...one, status: 'DONE', owner: people.hernan, doneOn: inDays(-10), percent: 100 }),
    step('Reunir las transcripciones de las visitas', { ...one, status: 'DONE', owner: people.yolanda, doneOn: inDays(-5) }),
    step('Escribir la guía de consentimiento informado', {
      ...two, status: 'PROPOSED', answer: 'AWAITING', owner: people.rocio, dueOn: inDays(19),
    }),
    step('Guardar las firmas fuera de línea en dos países', {
      ...two, status: 'PROPOSED', answer: 'OTHER_DATE', owner: people.hernan, dueOn: inDays(26),
    }),
    step('Revisar con abogadas el modelo de dos firmas', { ...two, status: 'IN_PROGRESS', owner: people.grace, percent: 50, dueOn: inDays(12) }),
    step('Comparar los protocolos de CEGSS, ILSA e INREDH', { ...two, status: 'DONE', owner: people.hernan, doneOn: inDays(-16) }),
    step('Traducir todo al latín', { ...two, status: 'DROPPED', owner: people.tomas }),
    step('Preparar el encuentro regional sobre protección de quienes defienden el territorio y los ríos', {
      owner: people.long, dueOn: inDays(40),
    }),
  ];
  return {
    plan: { id: 'plan1', title: 'Plan de acción 2026–2027', periodStart: '2026-10-01', periodEnd: '2027-03-31' },
    objectives: [
      { id: 'o1', title: 'Publicar los cinco estudios de caso', until: '2027-03-31' },
      { id: 'o2', title: 'Acordar cómo cuidamos los datos de las comunidades', until: '2026-12-18' },
      { id: 'o3', title: 'Compartir lo aprendido en dos seminarios en línea', until: '2027-04-30' },
    ],
    steps: cards,
    revision: revision,
  };
}
