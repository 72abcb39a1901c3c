import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { inFull, moment } from '../text/dates';
import { sameLanguage, type Texts } from '../text/texts';
import '../ui/minga-menu';
import { avatar, organization } from '../ui/marks';
import type { Post, PostAction } from './types';

/** How one post is to be drawn for this reader. */
export interface PostView {
  texts: Texts;
  now: Date;
  mine: boolean;
  here: boolean;
  unread: boolean;
  target: boolean;
  /** Its place in the tree does not show whom it answers; on phones a second indent does not either. */
  tellsWhom: 'always' | 'phone' | 'never';
  depth: number;
  canReply: boolean;
  canEdit: boolean;
  actions: PostAction[];
  /** Drawn instead of the text while it is being edited. */
  editor: TemplateResult | null;
}

/** What a reader does with a post. */
export interface PostActs {
  reply(post: Post): void;
  act(action: string, post: Post): void;
  more(choice: string, post: Post): void;
  jump(event: Event, post: { id: string; number: number }): void;
}

export const postElementId = (id: string): string => `post-${id}`;

const headId = (post: Post): string => `${postElementId(post.id)}-by`;

export function drawPost(post: Post, view: PostView, acts: PostActs): TemplateResult {
  const { texts } = view;
  const by = headId(post);
  return html`<article
    class="mg-post${view.target ? ' mg-is-target' : ''}"
    id=${postElementId(post.id)}
    aria-labelledby=${by}
    data-post=${post.id}
    data-number=${post.number}
    tabindex="-1"
  >
    ${avatar(post.author, view.depth === 0 ? '' : 'mg-small', view.here)}
    <div>
      <header class="mg-post-head" id=${by}>
        <b><a href="members/${post.author.id}">${post.author.name}</a></b>
        <span class="mg-meta">${organization(post.author, texts)}</span>
        <span class="mg-meta">${time(post, view)}</span>${language(post, texts)}${view.unread
          ? html`<span class="mg-dot"><span class="mg-vh">${texts.t('unread')}</span></span>`
          : nothing}
      </header>
      ${whom(post, view, acts)}
      ${view.editor ??
      html`<div class="mg-md" lang=${post.language ?? nothing}>${sanitizedByTheServer(post.html)}</div>
        ${drawActs(post, view, acts)}`}
    </div>
  </article>`;
}

/**
 * The only place where HTML is taken as it comes: the server renders a post's Markdown and passes it through its
 * allow-list before it is stored or sent, and that is the barrier against script in posts.
 */
export const sanitizedByTheServer = (text: string): unknown => unsafeHTML(text);

function time(post: Post, { texts, now }: PostView): TemplateResult {
  return html`<time datetime=${post.at} title=${inFull(post.at, texts)}>${moment(post.at, texts, now)}</time
    >${post.editedAt
      ? html` · <span title=${inFull(post.editedAt, texts)}>${texts.t('edited')}</span>`
      : nothing}`;
}

/** The language of a text that is not the reader's, by its own name. */
function language(post: Post, texts: Texts): TemplateResult | typeof nothing {
  return post.language && !sameLanguage(post.language, texts.locale)
    ? html`<span class="mg-badge mg-outline" lang=${post.language}>${texts.languageName(post.language)}</span>`
    : nothing;
}

function whom(post: Post, view: PostView, acts: PostActs): TemplateResult | typeof nothing {
  const whom = post.inReplyTo;
  if (!whom || view.tellsWhom === 'never') {
    return nothing;
  }
  return html`<p class="mg-post-to${view.tellsWhom === 'phone' ? ' mg-only-phone' : ''}">
    <minga-icon name="corner-down-right"></minga-icon><span
      >${view.texts.t('inReplyTo')}
      <a href="#${postElementId(whom.id)}" @click=${(event: Event) => acts.jump(event, whom)}>${whom.name}</a></span
    >
  </p>`;
}

function drawActs(post: Post, view: PostView, acts: PostActs): TemplateResult {
  const { texts } = view;
  const by = headId(post);
  const more = [
    { name: 'copy', label: texts.t('copyLink'), icon: 'link' },
    ...(view.canEdit ? [{ name: 'edit', label: texts.t('edit'), icon: 'pen-line' }] : []),
  ];
  return html`<div class="mg-acts">
    ${view.canReply
      ? html`<button
          type="button"
          class="mg-btn mg-quiet mg-small"
          aria-describedby=${by}
          @click=${() => acts.reply(post)}
        >
          <minga-icon name="reply"></minga-icon>${texts.t('reply')}
        </button>`
      : nothing}
    ${view.actions.map(
      (action) =>
        html`<button
          type="button"
          class="mg-btn mg-quiet mg-small mg-act-step"
          aria-label=${action.label}
          aria-describedby=${by}
          @click=${() => acts.act(action.name, post)}
        >
          <minga-icon name=${action.icon}></minga-icon
          ><span class=${action.short ? 'mg-act-full' : ''}>${action.label}</span>${action.short
            ? html`<span class="mg-act-short">${action.short}</span>`
            : nothing}
        </button>`,
    )}
    <minga-menu
      class="mg-acts-more"
      .items=${more}
      .label=${texts.t('moreActions')}
      @choose=${(event: CustomEvent<string>) => acts.more(event.detail, post)}
    ></minga-menu>
  </div>`;
}
