import { Announcer } from './announcer.js';
import { Answers } from './answers.js';
import { Asks } from './asks.js';
import { BoardActions } from './board-actions.js';
import { boardBar } from './board-bar.js';
import { canvasView } from './canvas-view.js';
import { BoardChannel } from './channel.js';
import { ConnectionLine } from './connection-line.js';
import { h } from './dom.js';
import { dotsView } from './dots-view.js';
import { ignoreMissed } from './dropped-files.js';
import { Keeping } from './keeping.js';
import { KvWindow } from './kv-window.js';
import { ladderView } from './ladder-view.js';
import { FlowWatch } from './flow-watch.js';
import { lateTray } from './late-tray.js';
import { lookBack } from './look-back.js';
import { arrange, drawing, isLeaving, leave } from './midst.js';
import { NextFrame } from './next-frame.js';
import { nudgeView } from './nudge.js';
import { offersView } from './offers.js';
import { presence } from './presence.js';
import { spotlight } from './spotlight.js';
import { BoardStore } from './store.js';
import { threadView } from './thread-view.js';
import { UndoBar } from './undo-bar.js';

const TAKE_OVER_EVERY = 15000;
/** Messages of which many come at once, and which nobody waits for with a finger in the air. */
const IN_CROWDS = new Set(['patch', 'ack']);

/**
 * The live board of a workshop.
 *
 * @attr workshop the workshop’s id
 * @attr as `participant`, `facilitator` or `projector`
 * @attr lang `nl` or `en`
 * @attr at the step of the subgroup that a facilitator looks in at
 */
class KvBoard extends HTMLElement {
  static observedAttributes = ['at'];

  store = new BoardStore();
  #life = new AbortController();
  #keeping;
  #channel;
  #flow;
  #actions;
  #answers;
  #light;
  #nudge;
  #away;
  #offers;
  #asks;
  #bar;
  #late;
  #view = null;
  #viewKey = '';
  #hours;
  #crowded = false;
  #frame = new NextFrame(() => this.isConnected && this.#render());
  #announcer = new Announcer((added) => this.store.count('board.newCards', added));
  #line = new ConnectionLine(this.store, (text) => this.#announcer.say(text));
  #place = h('div.kv-board-place', { tabindex: '-1' });
  #presence = presence(this.store);
  #undo = new UndoBar(this.store, this.#place);

  async connectedCallback() {
    const life = new AbortController();
    this.#life = life;
    const [workshop, as] = [this.getAttribute('workshop'), this.getAttribute('as')];
    this.setAttribute('aria-busy', 'true');
    // The watch of the page (page/start-watch.js) reads how far the first picture is, and says so where it does not come.
    this.dataset.start = 'opening';
    this.store.workshop = workshop;
    const address = new URL(`live/board?workshop=${workshop}&as=${as}`, document.baseURI);
    address.protocol = address.protocol.replace('http', 'ws');
    const send = (message) => this.#ready && this.#channel.send(message);
    const keeping = await Keeping.open(workshop, as, send, life.signal);
    if (!life.signal.aborted) {
      this.#channel = new BoardChannel(address, this.getAttribute('lang'), this.getAttribute('at'));
      this.#keeping = keeping;
      this.#compose();
      this.#listen(life.signal);
      this.#comeTo('calling');
      this.#channel.start();
    }
  }

  attributeChangedCallback(name, before, at) {
    if (before !== at) {
      this.#channel?.lookAt(at);
    }
  }

  disconnectedCallback() {
    this.#life.abort();
    this.#channel?.stop();
    this.#view?.stop?.();
    clearTimeout(this.#hours);
  }

  /** How many texts and other changes of this person the server does not have. */
  countUnsent() {
    return this.#keeping?.unsent ?? 0;
  }

  /** Forgets everything that is kept on this device for this workshop, in all its tabs. */
  async leave() {
    this.#channel?.stop();
    await this.#keeping?.leave();
  }

  #compose() {
    const { drafts, outbox } = this.#keeping;
    this.#asks = new Asks((message) => this.#channel.send(message));
    const note = (text) => this.#line.note(text);
    this.#actions = new BoardActions(this.store, outbox, drafts, {
      workshop: this.getAttribute('workshop'),
      note,
      undo: (text, run) => this.#undo.offer(text, run),
      ask: (what) => this.#asks.ask(what),
      mine: (id) => this.#keeping.tellMine(id),
      offersMoved: () => this.#render(),
      askRoom: (answer) => this.dispatchEvent(new CustomEvent('kv-ask', { detail: { answer } }))
    });
    this.#answers = new Answers(this.store, drafts, {
      note,
      composer: (kind) => this.#place.querySelector(`[data-slot="new:${kind}"]`),
      tile: (card) => this.#place.querySelector(`#card-${CSS.escape(card)}`)
    });
    this.#offers = offersView(this.#actions);
    this.#light = spotlight(this.#actions);
    this.#nudge = nudgeView(this.#actions);
    this.#away = lookBack(this.#actions, () => this.#render());
    this.#bar = boardBar(this.#actions);
    this.#late = lateTray(this.#actions);
    this.#viewKey = '';
    this.#view = null;
    arrange(this.#place, []);
    arrange(this, [
      this.#line.element,
      this.#bar,
      this.#offers.element,
      this.#nudge.element,
      this.#light.element,
      this.#away.element,
      this.#late.element,
      this.#place,
      this.#presence,
      this.#undo.element,
      this.#announcer.element
    ]);
  }

  get #ready() {
    return this.store.seq >= 0;
  }

  /** Notes how far the first picture is. */
  #comeTo(start) {
    if (this.dataset.start !== 'drawn') {
      this.dataset.start = start;
    }
  }

  #listen(signal) {
    const [channel, keeping] = [this.#channel, this.#keeping];
    const takeOver = () => keeping.takeOver(this.#openSlots());
    const timer = setInterval(takeOver, TAKE_OVER_EVERY);
    signal.addEventListener('abort', () => clearInterval(timer));
    document.addEventListener('visibilitychange', takeOver, { signal });
    ignoreMissed(signal);
    addEventListener('beforeunload', (event) => keeping.safe || event.preventDefault(), { signal });
    const now = () => (channel.open && this.#ready ? { line: this.store.line, step: this.store.room.step } : null);
    this.#flow = new FlowWatch(this.closest('[data-seq], [data-step]'), now);
    this.#flow.start(signal);
    keeping.onChange(() => this.#ready && this.#show());
    keeping.hear({ mine: (id) => this.store.mine.add(id), left: () => this.#leftElsewhere() });
    channel.addEventListener('message', ({ detail }) => {
      this.#crowded = IN_CROWDS.has(detail.t);
      try {
        this.#receive(detail);
      } finally {
        this.#crowded = false;
      }
    });
    channel.addEventListener('check', () => this.#ready && channel.send({ t: 'check', seq: this.store.seq }));
    this.addEventListener('kv-again', () => channel.again(), { signal });
    channel.addEventListener('up', () => this.#comeTo('waiting'));
    channel.addEventListener('down', () => {
      this.#comeTo('calling');
      keeping.outbox.interrupted();
      this.#line.down();
      this.#flow.down();
    });
    const changed = ({ detail }) => {
      this.#announcer.cards(detail.added.length);
      this.#show();
    };
    this.store.addEventListener('change', changed, { signal });
  }

  #receive(message) {
    const { outbox } = this.#keeping;
    switch (message.t) {
      case 'snapshot':
        this.#channel.good();
        this.store.reset(message);
        this.removeAttribute('aria-busy');
        outbox.pump();
        this.#line.up(outbox.commands.length > 0);
        this.#flow.up();
        break;
      case 'patch':
        if (!this.store.apply(message)) {
          this.#channel.hello();
        }
        break;
      case 'ok':
        this.#channel.good();
        break;
      case 'ack':
        this.#answers.confirmed(outbox.command(message.id));
        outbox.settle(message.id);
        break;
      case 'nack':
        if (!message.error.retry || !outbox.later(message.error.code === 'busy')) {
          const left = outbox.withdraw('pictureCard', outbox.command(message.id));
          this.#answers.refused(outbox.settle(message.id), message.error, left);
          this.#render();
        }
        break;
      case 'answer':
        this.#asks.answered(message);
        break;
      case 'people':
        this.#presence.update(message);
        break;
      case 'closing':
        this.#line.closing();
        this.#channel.stepAside();
        break;
      case 'bye':
        this.#comeTo('ended');
        this.#channel.stop();
        this.#line.last({ removed: 'board.removedYou', windows: 'board.windowsMany' }[message.reason] ?? 'board.gone');
        break;
    }
  }

  /** Shows what has changed: at once where the person here did it, and otherwise soon. */
  #show() {
    if (this.#crowded) {
      this.#frame.ask();
    } else {
      this.#render();
    }
  }

  #render() {
    drawing(this, () => this.#draw(), () => this.#place);
  }

  #draw() {
    const { room, as, lang } = this.store;
    this.#away.update();
    this.#light.update();
    this.#nudge.update();
    clearTimeout(this.#hours);
    this.#hours = setTimeout(() => this.isConnected && this.#render(), this.store.untilOtherHours);
    const kind = this.#away.kind ?? room.kind;
    const canvas = kind && JSON.stringify(this.store.canvases.get(kind));
    const key = [this.store.ladder.id || [this.#away.kind, canvas ?? room.stage], as, lang].join();
    if (!this.#viewKey) {
      this.#keeping.settle(this.store.mine);
    }
    if (key !== this.#viewKey) {
      const before = this.#view;
      this.#viewKey = key;
      this.#view = this.#make(room);
      // Both are in the page for a moment, so that a card which lies in either only changes place.
      this.#place.append(...(this.#view ? [this.#view.element] : []));
      before?.stop?.();
      if (before) {
        leave(before.element);
      }
    }
    this.#view?.update();
    this.#bar.update();
    this.#late.update();
    this.#offers.update(this.#openSlots());
    this.#comeTo('drawn');
  }

  #make(room) {
    if (this.store.ladder.id) {
      return ladderView(this.#actions);
    }
    if (this.#away.kind) {
      return canvasView(this.#actions, this.#away.kind, true);
    }
    if (room.kind) {
      return canvasView(this.#actions, room.kind);
    }
    return { THREAD: threadView, PRIORITIES: dotsView, BRIEF: dotsView }[room.stage]?.(this.#actions) ?? null;
  }

  /** The drafts that have a field on the screen. */
  #openSlots() {
    const fields = this.#view?.element.querySelectorAll('[data-slot]') ?? [];
    return new Set([...fields].filter((field) => !isLeaving(field)).map((field) => field.dataset.slot));
  }

  #leftElsewhere() {
    this.#channel.stop();
    location.assign(document.baseURI);
  }
}

if (!customElements.get('kv-board')) {
  customElements.define('kv-board', KvBoard);
  customElements.define('kv-window', KvWindow);
}
