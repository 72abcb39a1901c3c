import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { Follower } from '../live/follower';
import { live, type Frame } from '../live/live-client';
import { read } from '../live/rest';
import { uuid } from '../text/uuid';
import { Announcer } from '../ui/announcer';
import { define, LightElement } from '../ui/light-element';
import { avatar } from '../ui/marks';
import { drawConflict, type Conflict } from './conflict';
import { joined } from './difference';
import { Drafts, type DraftMap } from './drafts';
import type { MingaComposer } from './minga-composer';
import './minga-composer';
import type { ComposerState } from './minga-composer';
import { drawPost, postElementId, type PostActs } from './post';
import { Posts } from './posts';
import { ReadTracker } from './read-tracker';
import { Reading } from './reading';
import { gently, holdStill } from './scrolling';
import { listen } from './shortcuts';
import { stepCard } from './step-card';
import { typingText, unreadText } from './thread-texts';
import { below, readingOrder, tree, type Node } from './tree';
import type { Changes, Person, Post, PostAction, Present, StepCard, Steps, ThreadPage } from './types';
import { TypingSignal } from './typing';

const PAGE = 50;
const READ_PAUSE = 1_000;
const SLOW_AFTER = 12_000;
const SKELETON_AFTER = 300;
const PHONE = '(width <= 800px)';

/** A text on its way to the server. */
interface Sending {
  key: string;
  text: string;
  state: ComposerState;
  error: string;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

interface Editing extends Sending {
  version: number;
  conflict: Conflict | null;
}

/**
 * `<minga-thread>`: a discussion as a tree of posts, live. It draws what the server hands over and what frames bring, and
 * tells every act as an event; rights and rules are the server's.
 */
export class MingaThread extends LightElement {
  static override properties = {
    ...LightElement.properties,
    page: { attribute: false },
    steps: { attribute: false },
    me: { attribute: false },
    can: { attribute: false },
    drafts: { attribute: false },
    actions: { attribute: false },
    highlight: { type: String },
    shortcuts: { type: Boolean },
  };

  declare page: ThreadPage | null;
  declare steps: Steps | null;
  declare me: Person | null;
  declare can: { reply?: boolean; makeStep?: boolean };
  declare drafts: DraftMap;
  declare actions: PostAction[];
  declare highlight: string;
  declare shortcuts: boolean;

  private readonly posts = new Posts();
  private readonly cards = new Map<string, StepCard>();
  private readonly fresh = new Set<string>();
  private readonly folded = new Set<string>();
  private readonly sending = new Map<string, Sending>();
  private readonly editing = new Map<string, Editing>();
  private readonly previews = new Map<string, { owner: string; html: string | null }>();
  private readonly news = new Set<string>();
  private readonly announcer = new Announcer();
  private readonly tracker = new ReadTracker((number) => this.saw(number));
  private here: Present[] = [];
  private nodes: Node[] = [];
  private reading = new Reading(0);
  private readAtOpening = 0;
  private unreadAtOpening = 0;
  private kept: Drafts | null = null;
  private typing: TypingSignal | null = null;
  private replyTo: string | null = null;
  private following: (() => void)[] = [];
  private stopKeys: (() => void) | null = null;
  private stillness: (() => void) | null = null;
  private afterDrawing: (() => void) | null = null;
  private timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly phone = matchMedia(PHONE);
  private skeleton = false;
  private loading: 'earlier' | 'later' | null = null;

  private readonly redraw = (): void => this.requestUpdate();
  private readonly settle = (): void => this.later('settle', 150, () => this.releaseFitting());
  private readonly leaving = (): void => {
    this.kept?.flush();
    this.typing?.stopped();
    this.tellRead();
  };

  constructor() {
    super();
    this.page = null;
    this.steps = null;
    this.me = null;
    this.can = {};
    this.drafts = {};
    this.actions = [];
    this.highlight = '';
    this.shortcuts = true;
  }

  // --- What the server calls -------------------------------------------------------------------------------------

  /** A reply or an edit has been saved. For an edit the key is the id of its post. */
  accepted(key: string, post?: Post | null): void {
    const owner = this.ownerOf(key);
    if (owner !== undefined) {
      this.finish(owner);
    }
    this.editing.delete(key);
    if (post && typeof post === 'object') {
      this.posts.take(post, () => true);
      this.announcer.say(this.texts.t('published'));
      void this.reach(post).then(() => this.show(post.id, 'nearest'));
    }
    this.requestUpdate();
  }

  /** A reply or an edit was refused; its text stays. */
  refused(key: string, message: string): void {
    const owner = this.ownerOf(key);
    const sent = this.editing.get(key) ?? (owner === undefined ? undefined : this.sending.get(owner));
    if (sent) {
      clearTimeout(sent.timer);
      sent.state = 'idle';
      sent.error = message;
      this.requestUpdate();
    }
  }

  /** Opens the editor of a post with its Markdown. */
  showEditor(post: string, markdown: string, version: number): void {
    const open = this.editing.get(post);
    if (!open) {
      this.editing.set(post, { key: post, text: markdown, version, state: 'idle', error: '', conflict: null });
    }
    this.afterDrawing = () => this.composer(`edit:${post}`)?.write();
    this.requestUpdate();
  }

  /** Somebody saved the post first: shows both texts. */
  conflict(post: string, currentVersion: number, currentMarkdown: string, mine: string): void {
    const open = this.editing.get(post);
    clearTimeout(open?.timer);
    this.editing.set(post, {
      key: post,
      text: mine,
      version: currentVersion,
      state: 'idle',
      error: '',
      conflict: { version: currentVersion, saved: currentMarkdown, mine },
    });
    this.afterDrawing = () =>
      this.querySelector<HTMLElement>(`#${CSS.escape(postElementId(post))} .mg-conflict`)?.focus();
    this.requestUpdate();
  }

  showPreview(token: string, text: string): void {
    const preview = this.previews.get(token);
    if (preview) {
      preview.html = text;
      this.requestUpdate();
    }
  }

  /** Opens the composer under a post, or the one at the end. */
  replyToPost(post: string | null): void {
    this.openReply(post);
  }

  // --- Life ------------------------------------------------------------------------------------------------------

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    this.phone.addEventListener('change', this.redraw);
    document.addEventListener('scroll', this.settle, { capture: true, passive: true });
    window.addEventListener('pagehide', this.leaving);
    this.stopKeys = listen(
      {
        j: () => this.step(1),
        k: () => this.step(-1),
        u: () => this.goToUnread(),
        r: () => this.openReply(this.current()),
        n: () => this.makeStep(),
      },
      () => this.shortcuts,
    );
    this.repeat('minute', 60_000, this.redraw);
    if (!this.page) {
      this.later('skeleton', SKELETON_AFTER, () => {
        this.skeleton = true;
        this.requestUpdate();
      });
    } else {
      this.follow(this.page.revision);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving();
    this.phone.removeEventListener('change', this.redraw);
    document.removeEventListener('scroll', this.settle, { capture: true });
    window.removeEventListener('pagehide', this.leaving);
    this.stopKeys?.();
    this.unfollow();
    this.tracker.stop();
    this.announcer.detach();
    this.timers.forEach((timer) => clearTimeout(timer));
    this.timers.clear();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('page') && this.page) {
      this.open(this.page);
    }
    if (changed.has('steps') && this.steps) {
      this.cards.clear();
      this.steps.steps.forEach((step) => this.takeStep(step));
    }
    this.nodes = tree(this.posts.all());
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    this.announcer.attach(this);
    this.stillness?.();
    this.stillness = null;
    this.afterDrawing?.();
    this.afterDrawing = null;
    this.tracker.watch(this.articles());
    if (changed.has('page') && this.page) {
      this.arrive();
    }
  }

  private open(page: ThreadPage): void {
    this.posts.show(page);
    this.reading = new Reading(page.readUpTo);
    this.readAtOpening = page.readUpTo;
    const unread = page.posts.filter((post) => post.number > page.readUpTo && !this.isMine(post)).length;
    this.unreadAtOpening = unread + Math.max(0, page.lastNumber - page.last);
    this.kept = new Drafts(page.discussion.id, this.drafts, (draft) => {
      this.tell('draft', draft);
      this.requestUpdate();
    });
    this.replyTo = this.kept.parents().find((parent) => parent !== null && this.posts.get(parent)) ?? null;
    this.typing = new TypingSignal(live, this.presenceTopic(page));
    if (this.isConnected) {
      this.follow(page.revision);
    }
  }

  /** Where reading begins: the post of the link, else the first unread. */
  private arrive(): void {
    if (this.highlight) {
      this.show(this.highlight, 'center');
    } else if (this.readAtOpening > 0) {
      this.querySelector('.mg-unread-line')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
  }

  // --- Live ------------------------------------------------------------------------------------------------------

  private presenceTopic(page: ThreadPage): string {
    return `presence-of-discussion.${page.discussion.id}`;
  }

  private follow(revision: number): void {
    this.unfollow();
    const page = this.page!;
    const id = page.discussion.id;
    const closed = () => this.tell('closed');
    const discussion = new Follower(live, `discussion.${id}`, revision, {
      apply: (frame) => this.took(frame),
      catchUp: (since) => this.catchUp(id, since),
      closed,
    });
    const steps = new Follower(live, `steps-of-discussion.${id}`, this.steps?.revision ?? 0, {
      apply: (frame) => this.tookStep(frame),
      catchUp: (since) => this.catchUpSteps(id, since),
      closed,
    });
    const presence = live.follow(this.presenceTopic(page), {
      frame: (frame) => {
        this.here = (frame.data as { here: Present[] }).here;
        const text = typingText(this.here, this.me?.id, this.texts);
        if (text) {
          this.announcer.sayRarely('typing', () => typingText(this.here, this.me?.id, this.texts));
        }
        this.requestUpdate();
      },
    });
    this.following = [() => discussion.stop(), () => steps.stop(), presence];
  }

  private unfollow(): void {
    this.following.forEach((stop) => stop());
    this.following = [];
  }

  private took(frame: Frame): void {
    if (frame.type === 'post') {
      this.takePost(frame.data as Post);
      this.requestUpdate();
    }
  }

  private async catchUp(id: string, since: number): Promise<number | null> {
    const changes = await read<Changes>(`api/discussions/${id}/changes?since=${since}`);
    if (changes?.reset) {
      return this.startOver(id);
    }
    changes?.posts?.forEach((post) => this.takePost(post));
    this.requestUpdate();
    return changes?.revision ?? null;
  }

  /** Too much has changed while this page was away: reads again around what is being read. */
  private async startOver(id: string): Promise<number | null> {
    const page = await read<ThreadPage>(`api/discussions/${id}/posts?around=${this.numberInView()}&limit=${PAGE}`);
    if (page) {
      this.hold();
      this.posts.show(page);
      this.requestUpdate();
    }
    return page?.revision ?? null;
  }

  private takePost(post: Post): void {
    const isNew = this.posts.take(post, (it) => this.fits(it));
    this.hold();
    if (isNew && !this.isMine(post)) {
      this.news.add(post.id);
      this.announcer.sayRarely('news', () => this.texts.t('newReplies', { n: this.news.size }));
    }
    const edit = this.editing.get(post.id);
    if (edit?.state !== undefined && edit.state !== 'idle' && post.version > edit.version) {
      this.editing.delete(post.id);
    }
  }

  private tookStep(frame: Frame): void {
    if (frame.type === 'step') {
      const step = frame.data as StepCard;
      if (!this.cards.has(step.id)) {
        this.fresh.add(step.id);
      }
      this.hold();
      this.takeStep(step);
      this.requestUpdate();
    }
  }

  private async catchUpSteps(id: string, since: number): Promise<number | null> {
    const changes = await read<Partial<Steps> & { revision: number; reset?: boolean }>(
      `api/discussions/${id}/steps?since=${since}`,
    );
    if (changes?.steps) {
      this.hold();
      changes.steps.forEach((step) => this.takeStep(step));
      this.requestUpdate();
    }
    return changes?.revision ?? null;
  }

  private takeStep(step: StepCard): void {
    const known = this.cards.get(step.id);
    if (!known || known.revision <= step.revision) {
      this.cards.set(step.id, step);
    }
  }

  // --- Stillness -------------------------------------------------------------------------------------------------

  /** Before a change that may draw above: what is in view stays where it is. */
  private hold(): void {
    this.stillness ??= holdStill(this.articles());
  }

  /**
   * Whether a new post can be drawn without moving anything in view: its place is below the fold, or nothing in view
   * comes after it.
   */
  private fits(post: Post): boolean {
    if (this.isMine(post)) {
      return true;
    }
    const order = readingOrder(tree([...this.posts.all(), post]));
    const next = order[order.findIndex((it) => it.id === post.id) + 1];
    const after = next ? this.article(next.id) : null;
    if (after && after.getBoundingClientRect().top < innerHeight) {
      return false;
    }
    const writing = this.contains(document.activeElement)
      ? document.activeElement?.closest('minga-composer')
      : null;
    return !writing || this.phone.matches || writing.getBoundingClientRect().top > innerHeight || !this.comesBefore(post, writing);
  }

  /** Whether a post's place is above the composer that is being written in. */
  private comesBefore(post: Post, composer: Element): boolean {
    return composer.id === composerId('') || this.replyTo === post.parent || this.replyTo === post.inReplyTo?.id;
  }

  private releaseFitting(): void {
    if (this.posts.heldBack().length > 0 && this.posts.release((post) => this.fits(post)).length > 0) {
      this.hold();
      this.requestUpdate();
    } else if (this.news.size > 0) {
      this.requestUpdate();
    }
    if (this.posts.hasLater && this.nearTheEnd()) {
      void this.load('later');
    }
  }

  private nearTheEnd(): boolean {
    const more = this.querySelector('.mg-thread-more.mg-later');
    return more !== null && more.getBoundingClientRect().top < innerHeight + 600;
  }

  /** The news a jump leads to first: the oldest. */
  private firstNews(): Post | undefined {
    return [...this.posts.all(), ...this.posts.heldBack()]
      .filter((post) => this.news.has(post.id))
      .sort((one, other) => one.number - other.number)[0];
  }

  /** Whether that lies above what is in view; where a held post will stand, its parent tells. */
  private newsAreAbove(): boolean {
    const first = this.firstNews();
    const near = first && (this.article(first.id) ?? (first.parent ? this.article(first.parent) : null));
    return near ? near.getBoundingClientRect().bottom < 0 : false;
  }

  private async showNews(): Promise<void> {
    if (this.posts.hasLater) {
      await this.around(this.posts.lastNumber);
    }
    this.hold();
    this.posts.release();
    const first = this.firstNews();
    if (first) {
      this.unfold(first);
      this.afterDrawing = () => this.show(first.id, 'center', gently());
    } else {
      this.news.clear();
    }
    this.requestUpdate();
  }

  // --- Reading ---------------------------------------------------------------------------------------------------

  private saw(number: number): void {
    this.reading.see(number);
    const post = this.posts.all().find((it) => it.number === number);
    if (post && this.news.delete(post.id)) {
      this.requestUpdate();
    }
    if (!this.timers.has('read')) {
      this.later('read', READ_PAUSE, () => this.tellRead());
    }
  }

  private tellRead(): void {
    clearTimeout(this.timers.get('read'));
    this.timers.delete('read');
    const others = [...this.posts.all(), ...this.posts.heldBack()].filter((post) => !this.isMine(post));
    const number = this.reading.advance(
      new Set(others.map((post) => post.number)),
      this.posts.firstLoaded,
      this.posts.lastLoaded,
    );
    if (number !== null) {
      this.tell('read', { number });
    }
  }

  private numberInView(): number {
    const inView = this.articles().find((article) => article.getBoundingClientRect().bottom > 0);
    return Number(inView?.dataset['number'] ?? this.posts.lastLoaded);
  }

  private async load(side: 'earlier' | 'later'): Promise<void> {
    if (this.loading || !this.page) {
      return;
    }
    this.loading = side;
    this.requestUpdate();
    const from = side === 'earlier' ? `before=${this.posts.firstLoaded}` : `after=${this.posts.lastLoaded}`;
    const page = await read<ThreadPage>(`api/discussions/${this.page.discussion.id}/posts?${from}&limit=${PAGE}`).catch(
      () => null,
    );
    this.loading = null;
    if (page) {
      this.hold();
      this.posts.join(page);
    }
    this.requestUpdate();
  }

  private async around(number: number): Promise<void> {
    const page = await read<ThreadPage>(
      `api/discussions/${this.page!.discussion.id}/posts?around=${number}&limit=${PAGE}`,
    ).catch(() => null);
    if (page) {
      this.posts.join(page);
      this.requestUpdate();
      await this.updateComplete;
    }
  }

  // --- Going about -----------------------------------------------------------------------------------------------

  private articles(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('article[data-post]')];
  }

  private article(id: string): HTMLElement | null {
    return this.querySelector(`#${CSS.escape(postElementId(id))}`);
  }

  private show(id: string, block: ScrollLogicalPosition, behavior: ScrollBehavior = 'instant'): void {
    const article = this.article(id);
    article?.scrollIntoView({ block, behavior });
    article?.focus({ preventScroll: true });
  }

  private current(): string | null {
    return document.activeElement?.closest<HTMLElement>('minga-thread article[data-post]')?.dataset['post'] ?? null;
  }

  private step(by: 1 | -1): void {
    const articles = this.articles();
    const at = articles.findIndex((article) => article.dataset['post'] === this.current());
    const inView = articles.findIndex((article) => article.getBoundingClientRect().top >= 0);
    const to = articles[at >= 0 ? at + by : Math.max(0, inView)];
    to?.focus({ preventScroll: true });
    to?.scrollIntoView({ block: 'nearest', behavior: gently() });
  }

  private goToUnread(): void {
    const line = this.querySelector('.mg-unread-line');
    line?.scrollIntoView({ block: 'start', behavior: gently() });
    const first = readingOrder(this.nodes).find((post) => post.number > this.readAtOpening && !this.isMine(post));
    if (first) {
      this.article(first.id)?.focus({ preventScroll: line !== null });
    }
  }

  /** Loads the page of a post unless it is drawn. */
  private async reach(to: { id: string; number: number }): Promise<void> {
    if (!this.posts.get(to.id)) {
      await this.around(to.number);
    }
    await this.updateComplete;
  }

  private async jump(event: Event, to: { id: string; number: number }): Promise<void> {
    event.preventDefault();
    await this.reach(to);
    const post = this.posts.get(to.id);
    if (post) {
      this.unfold(post);
      this.requestUpdate();
      await this.updateComplete;
      this.show(to.id, 'center', gently());
    }
  }

  /** Opens the branches a post lies in. */
  private unfold(post: Post): void {
    for (let at: Post | undefined = post; at; at = at.parent ? this.posts.get(at.parent) : undefined) {
      this.folded.delete(at.id);
    }
  }

  // --- Writing ---------------------------------------------------------------------------------------------------

  private openReply(parent: string | null): void {
    if (!this.can.reply) {
      return;
    }
    this.replyTo = parent;
    const post = parent === null ? undefined : this.posts.get(parent);
    if (post) {
      this.folded.delete(post.id);
    }
    this.afterDrawing = () => {
      const composer = this.composer(this.docked() && parent ? parent : (parent ?? ''));
      composer?.write();
      if (!this.phone.matches) {
        composer?.scrollIntoView({ block: 'nearest', behavior: gently() });
      }
    };
    this.requestUpdate();
  }

  private docked(): boolean {
    return this.phone.matches;
  }

  private closeReply(parent: string | null): void {
    this.kept?.flush(parent);
    this.typing?.stopped();
    if (parent !== null && this.replyTo === parent) {
      this.replyTo = null;
      this.afterDrawing = () => this.article(parent)?.focus({ preventScroll: true });
    } else {
      (document.activeElement as HTMLElement | null)?.blur();
    }
    this.requestUpdate();
  }

  private wrote(parent: string | null, text: string): void {
    this.kept?.write(parent, text);
    const sent = this.sending.get(parent ?? '');
    if (sent && sent.state !== 'sending') {
      this.sending.delete(parent ?? '');
    }
    if (text.trim()) {
      this.typing?.typed();
    }
    this.requestUpdate();
  }

  private publish(parent: string | null, text: string): void {
    const owner = parent ?? '';
    const before = this.sending.get(owner);
    const key = before?.text === text ? before.key : uuid();
    clearTimeout(before?.timer);
    const sent: Sending = { key, text, state: 'sending', error: '' };
    sent.timer = setTimeout(() => this.slow(sent), SLOW_AFTER);
    this.sending.set(owner, sent);
    this.typing?.stopped();
    this.tell('reply', { parent, markdown: text, key });
    this.requestUpdate();
  }

  /** No answer yet: the same text may be sent again under the same key, which the server takes once. */
  private slow(sent: Sending): void {
    sent.state = 'slow';
    this.requestUpdate();
  }

  private ownerOf(key: string): string | undefined {
    return [...this.sending].find(([, sent]) => sent.key === key)?.[0];
  }

  private finish(owner: string): void {
    clearTimeout(this.sending.get(owner)?.timer);
    this.sending.delete(owner);
    this.kept?.drop(owner || null);
    const composer = this.composer(owner);
    if (composer) {
      composer.value = '';
    }
    if (owner && this.replyTo === owner) {
      this.replyTo = null;
    }
  }

  private saveEdit(post: string): void {
    const edit = this.editing.get(post);
    if (edit) {
      edit.state = 'sending';
      edit.error = '';
      clearTimeout(edit.timer);
      edit.timer = setTimeout(() => this.slow(edit), SLOW_AFTER);
      this.tell('edit', { post, markdown: edit.text, version: edit.version, key: post });
      this.requestUpdate();
    }
  }

  private preview(owner: string, text: string): void {
    const token = uuid();
    for (const [old, { owner: other }] of this.previews) {
      if (other === owner) {
        this.previews.delete(old);
      }
    }
    this.previews.set(token, { owner, html: null });
    this.tell('preview', { text, token });
    this.requestUpdate();
  }

  private previewOf(owner: string): string | null {
    return [...this.previews.values()].find((preview) => preview.owner === owner)?.html ?? null;
  }

  private composer(owner: string): MingaComposer | null {
    return this.querySelector(`#${CSS.escape(composerId(owner))}`);
  }

  private readonly acts: PostActs = {
    reply: (post) => this.openReply(post.id),
    act: (name, post) => this.tell('act', { name, post: post.id }),
    more: (choice, post) => {
      if (choice === 'copy') {
        void this.copyLink(post);
      } else {
        this.tell('edit-source', { post: post.id });
      }
    },
    jump: (event, to) => void this.jump(event, to),
  };

  private makeStep(): void {
    const post = this.current();
    const action = this.offered()[0];
    if (post && action) {
      this.tell('act', { name: action.name, post });
    }
  }

  private async copyLink(post: Post): Promise<void> {
    const url = new URL(`discussions/${this.page!.discussion.id}?post=${post.id}`, document.baseURI).href;
    const done = await copy(url);
    this.announcer.say(this.texts.t(done ? 'linkCopied' : 'linkNotCopied'));
    this.tell('copied', { url, done });
  }

  // --- Drawing ---------------------------------------------------------------------------------------------------

  private isMine(post: Post): boolean {
    return post.author.id === this.me?.id;
  }

  private offered(): PostAction[] {
    if (this.actions.length > 0 || !this.can.makeStep) {
      return this.actions;
    }
    const { texts } = this;
    return [{ name: 'make-step', label: texts.t('makeStep'), short: texts.t('makeStepShort'), icon: 'make-step' }];
  }

  protected override render(): unknown {
    if (!this.page) {
      return this.skeleton ? this.drawSkeleton() : nothing;
    }
    const firstUnread = readingOrder(this.nodes).find(
      (post) => this.readAtOpening > 0 && post.number > this.readAtOpening && !this.isMine(post),
    );
    return html`<h2 class="mg-vh">${this.texts.t('thread')}</h2>
      ${this.posts.hasEarlier ? this.drawMore('earlier', this.posts.firstLoaded - 1) : nothing}
      ${this.nodes.length === 0
        ? html`<div class="mg-empty">
            <minga-icon name="messages-square"></minga-icon>
            <h3>${this.texts.t('empty.title')}</h3>
            <p>${this.texts.t('empty.text')}</p>
          </div>`
        : html`<ol class="mg-thread">
            ${this.drawNodes(this.nodes, firstUnread?.id)}
          </ol>`}
      ${this.posts.hasLater
        ? this.drawMore('later', this.posts.lastNumber - this.posts.lastLoaded)
        : nothing}
      <div class="mg-thread-foot">
        ${this.can.reply && !(this.docked() && this.replyTo)
          ? html`<div class="mg-thread-end">${this.drawComposer(null)}</div>`
          : nothing}
        ${this.can.reply && this.docked() && this.replyTo ? this.drawComposer(this.replyTo) : nothing}
        ${this.drawLive()}
      </div>`;
  }

  private drawNodes(nodes: readonly Node[], firstUnread: string | undefined): unknown {
    return repeat(
      nodes,
      (node) => node.post.id,
      (node) => this.drawNode(node, firstUnread),
    );
  }

  private drawNode(node: Node, firstUnread: string | undefined): TemplateResult {
    const { post } = node;
    const steps = [...this.cards.values()].filter((step) => step.origin?.post === post.id);
    const composing = this.replyTo === post.id && !this.docked() && this.can.reply === true;
    const folded = this.folded.has(post.id) && node.children.length > 0;
    const has = node.children.length > 0 || steps.length > 0 || composing;
    return html`${post.id === firstUnread
        ? html`<li class="mg-unread-line" id="unread">
            <span>${unreadText(this.unreadAtOpening, post, this.texts)}</span>
          </li>`
        : nothing}
      <li class="mg-node${has ? ' mg-has' : ''}">
        ${this.drawPost(node)}
        ${steps.map(
          (step) =>
            html`<div class="mg-attach">${stepCard(step, this.texts, new Date(), this.fresh.has(step.id))}</div>`,
        )}
        ${folded
          ? html`<div class="mg-folded">
              <button type="button" class="mg-btn mg-small mg-link" @click=${() => this.fold(post, false)}>
                <minga-icon name="chevron-down"></minga-icon>${this.texts.t('unfold', { n: below(node) })}
              </button>
            </div>`
          : nothing}
        ${(node.children.length > 0 && !folded) || composing
          ? html`<div class="mg-branch">
              ${node.children.length > 0
                ? html`<button
                    type="button"
                    class="mg-fold"
                    aria-label=${this.texts.t('fold', { n: below(node), name: post.author.name })}
                    title=${this.texts.t('foldShort')}
                    @click=${() => this.fold(post, true)}
                  ></button>`
                : nothing}
              <ol class="mg-kids">
                ${folded ? nothing : this.drawNodes(node.children, firstUnread)}
                ${composing ? html`<li class="mg-node mg-composing">${this.drawComposer(post.id)}</li>` : nothing}
              </ol>
            </div>`
          : nothing}
      </li>`;
  }

  private drawPost(node: Node): unknown {
    const { post } = node;
    const here = this.here.some((person) => person.id === post.author.id);
    const edit = this.editing.get(post.id);
    const unread = this.readAtOpening > 0 && post.number > this.readAtOpening && !this.isMine(post);
    const now = new Date();
    const draw = () =>
      drawPost(
        post,
        {
          texts: this.texts,
          now,
          mine: this.isMine(post),
          here,
          unread,
          target: post.id === this.highlight,
          tellsWhom: node.tellsWhom ? 'always' : node.depth === 2 ? 'phone' : 'never',
          depth: node.depth,
          canReply: this.can.reply === true,
          canEdit: this.isMine(post) && this.can.reply === true,
          actions: this.offered(),
          editor: edit ? this.drawEditor(edit) : null,
        },
        this.acts,
      );
    if (edit) {
      return draw();
    }
    const minute = Math.floor(now.getTime() / 60_000);
    return guard(
      [post, here, unread, node.tellsWhom, node.depth, this.texts, this.can, this.actions, this.highlight, this.me, minute],
      draw,
    );
  }

  private drawEditor(edit: Editing): TemplateResult {
    const { texts } = this;
    const post = edit.key;
    const keepOn = (text: string, version: number) => {
      edit.text = text;
      edit.version = version;
      edit.conflict = null;
      this.afterDrawing = () => this.composer(`edit:${post}`)?.write();
      this.requestUpdate();
    };
    if (edit.conflict) {
      const { saved, mine, version } = edit.conflict;
      return drawConflict(edit.conflict, texts, {
        keepSaved: () => this.stopEditing(post),
        putMine: () => {
          keepOn(mine, version);
          this.saveEdit(post);
        },
        join: () => keepOn(joined(saved, mine), version),
      });
    }
    const owner = `edit:${post}`;
    return html`<minga-composer
      id=${composerId(owner)}
      .texts=${texts}
      .label=${texts.t('composer.editing')}
      .heading=${texts.t('composer.editing')}
      .closable=${true}
      .value=${edit.text}
      .submit=${texts.t('composer.save')}
      .state=${edit.state}
      .error=${edit.error}
      .previewHtml=${this.previewOf(owner)}
      @text=${(event: CustomEvent<string>) => {
        edit.text = event.detail;
        edit.error = '';
      }}
      @publish=${() => this.saveEdit(post)}
      @preview=${(event: CustomEvent<string>) => this.preview(owner, event.detail)}
      @leave=${() => this.stopEditing(post)}
    ></minga-composer>`;
  }

  private stopEditing(post: string): void {
    clearTimeout(this.editing.get(post)?.timer);
    this.editing.delete(post);
    this.afterDrawing = () => this.article(post)?.focus({ preventScroll: true });
    this.requestUpdate();
  }

  private drawComposer(parent: string | null): TemplateResult {
    const { texts } = this;
    const owner = parent ?? '';
    const post = parent === null ? undefined : this.posts.get(parent);
    const sent = this.sending.get(owner);
    const label = post ? texts.t('composer.replyTo', { name: post.author.name }) : texts.t('composer.reply');
    return html`<minga-composer
      id=${composerId(owner)}
      .texts=${texts}
      .label=${label}
      .heading=${post ? html`${texts.t('composer.replyToBefore')} <b>${post.author.name}</b>` : ''}
      .placeholder=${post ? '' : texts.t('composer.placeholder')}
      .closable=${post !== undefined}
      .docked=${this.docked()}
      .value=${this.kept?.text(parent) ?? ''}
      .state=${sent?.state ?? 'idle'}
      .error=${sent?.error ?? ''}
      .saved=${this.kept?.told(parent) ?? false}
      .previewHtml=${this.previewOf(owner)}
      @text=${(event: CustomEvent<string>) => this.wrote(parent, event.detail)}
      @publish=${(event: CustomEvent<string>) => this.publish(parent, event.detail)}
      @preview=${(event: CustomEvent<string>) => this.preview(owner, event.detail)}
      @leave=${() => this.closeReply(parent)}
    ></minga-composer>`;
  }

  private drawMore(side: 'earlier' | 'later', count: number): TemplateResult {
    return html`<p class="mg-thread-more mg-${side}">
      <button
        type="button"
        class="mg-btn mg-small"
        aria-disabled=${this.loading === side}
        @click=${() => void this.load(side)}
      >
        <minga-icon name=${side === 'earlier' ? 'arrow-up' : 'arrow-down'}></minga-icon>${this.loading === side
          ? this.texts.t('loading')
          : this.texts.t(side, { n: count })}
      </button>
    </p>`;
  }

  private drawLive(): TemplateResult {
    const writing = this.here.filter((person) => person.doing === 'writing' && person.id !== this.me?.id);
    const quiet = writing.length === 0 && this.news.size === 0;
    return html`<div class="mg-live${quiet ? ' mg-is-quiet' : ''}">
      ${writing.length > 0
        ? html`<p class="mg-typing">
            <span class="mg-avatars" aria-hidden="true">${writing.slice(0, 2).map((person) => avatar(person, 'mg-tiny'))}</span>
            <span>${typingText(this.here, this.me?.id, this.texts)}</span>
            <span class="mg-typing-dots" aria-hidden="true"><i></i><i></i><i></i></span>
          </p>`
        : nothing}
      ${this.news.size > 0
        ? html`<button type="button" class="mg-pill" @click=${() => void this.showNews()}>
            <minga-icon name=${this.newsAreAbove() ? 'arrow-up' : 'arrow-down'}></minga-icon>${this.texts.t('newReplies', { n: this.news.size })}
          </button>`
        : nothing}
    </div>`;
  }

  private drawSkeleton(): TemplateResult {
    const line = (width: number) => html`<i style="width:${width}%"></i>`;
    return html`<div class="mg-skeleton" role="status">
      <span class="mg-vh">${this.texts.t('loadingThread')}</span>
      ${[78, 62, 70].map((width) => html`<div><i></i><div>${line(38)}${line(94)}${line(width)}</div></div>`)}
    </div>`;
  }

  private fold(post: Post, folded: boolean): void {
    if (folded) {
      this.folded.add(post.id);
      this.afterDrawing = () => this.article(post.id)?.focus({ preventScroll: true });
    } else {
      this.folded.delete(post.id);
    }
    this.requestUpdate();
  }

  private later(name: string, delay: number, act: () => void): void {
    clearTimeout(this.timers.get(name));
    this.timers.set(
      name,
      setTimeout(() => {
        this.timers.delete(name);
        act();
      }, delay),
    );
  }

  private repeat(name: string, delay: number, act: () => void): void {
    this.later(name, delay, () => {
      act();
      this.repeat(name, delay, act);
    });
  }
}

const composerId = (owner: string): string => `composer-${owner.replace(':', '-')}`;

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'mg-vh';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

define('minga-thread', MingaThread);
