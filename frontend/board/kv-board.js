import { Announcer } from './announcer.js';
import { BoardActions } from './board-actions.js';
import { canvasView } from './canvas-view.js';
import { BoardChannel } from './channel.js';
import { h, setText } from './dom.js';
import { dotsView } from './dots-view.js';
import { Drafts } from './drafts.js';
import { Outbox } from './outbox.js';
import { presence } from './presence.js';
import { BoardStore } from './store.js';
import { threadView } from './thread-view.js';

/**
 * The live board of a workshop.
 *
 * @attr workshop the workshop’s id
 * @attr as `participant`, `facilitator` or `projector`
 * @attr lang `nl` or `en`
 */
class KvBoard extends HTMLElement {
  store = new BoardStore();
  #channel;
  #outbox;
  #actions;
  #view = null;
  #viewKey = '';
  #announcer = new Announcer((added) => this.store.count('board.newCards', added));
  #line = h('p.kv-connection', { role: 'status', hidden: true });
  #place = h('div.kv-board-place');
  #presence = presence(this.store);
  #undo = h('div.kv-undo', { role: 'status', hidden: true });

  connectedCallback() {
    const workshop = this.getAttribute('workshop');
    const as = this.getAttribute('as');
    const address = new URL(`live/board?workshop=${workshop}&as=${as}`, document.baseURI);
    address.protocol = address.protocol.replace('http', 'ws');
    this.#channel = new BoardChannel(address, this.getAttribute('lang'));
    this.#outbox = new Outbox(`kv-outbox-${workshop}-${as}`, (message) => this.#ready && this.#channel.send(message));
    this.#actions = new BoardActions(this.store, this.#outbox, new Drafts(workshop), {
      undo: (text, run) => this.#offerUndo(text, run)
    });
    this.replaceChildren(this.#line, this.#place, this.#presence, this.#undo, this.#announcer.element);
    this.setAttribute('aria-busy', 'true');
    this.#listen();
    this.#channel.start();
  }

  disconnectedCallback() {
    this.#channel.stop();
    this.#view?.stop?.();
  }

  get #ready() {
    return this.store.seq >= 0;
  }

  #listen() {
    const channel = this.#channel;
    channel.addEventListener('message', (event) => this.#receive(event.detail));
    channel.addEventListener('check', () => channel.send({ t: 'check', seq: this.store.seq }));
    channel.addEventListener('up', () => this.#say(''));
    channel.addEventListener('down', () => {
      this.#outbox.interrupted();
      this.#say(this.#ready ? this.store.t('board.offline') : '');
    });
    this.store.addEventListener('change', (event) => {
      this.#announcer.cards(event.detail.added.length);
      this.#render();
    });
    this.#outbox.addEventListener('change', () => this.#ready && this.#render());
  }

  #receive(message) {
    switch (message.t) {
      case 'snapshot':
        this.store.reset(message);
        this.removeAttribute('aria-busy');
        this.#outbox.pump();
        break;
      case 'patch':
        if (!this.store.apply(message)) {
          this.#channel.hello();
        }
        break;
      case 'ack':
        this.#actions.confirmed(this.#outbox.command(message.id));
        this.#outbox.settle(message.id);
        break;
      case 'nack':
        if (message.error.retry) {
          this.#outbox.later();
        } else {
          this.#refused(this.#outbox.settle(message.id), message.error);
        }
        break;
      case 'people':
        this.#presence.update(message);
        break;
      case 'bye':
        this.#channel.stop();
        this.#say(this.store.t('board.gone'));
        break;
    }
  }

  #refused(command, error) {
    if (!command) {
      return;
    }
    this.#actions.undone(command);
    if (command.type === 'addCard' && this.#view?.giveBack && this.store.room.kind === command.kind) {
      this.#view.giveBack(command, error.text);
    } else if (command.type === 'addCard') {
      this.#actions.keepAsDraft(command);
      this.#say(error.text);
    } else if (command.type === 'editCard') {
      this.querySelector(`#card-${CSS.escape(command.card)}`)?.giveBack(command, error);
    } else {
      this.#say(error.text);
    }
    this.#render();
  }

  #render() {
    const { room, as, lang } = this.store;
    const key = [room.step, room.writable, room.composing, as, lang].join();
    if (key !== this.#viewKey) {
      this.#viewKey = key;
      this.#view?.stop?.();
      this.#view = this.#make(room);
      this.#place.replaceChildren(...(this.#view ? [this.#view.element] : []));
    } else {
      this.#view?.update();
    }
  }

  #make(room) {
    if (room.kind) {
      return canvasView(this.#actions, room.kind);
    }
    return { THREAD: threadView, PRIORITIES: dotsView, BRIEF: dotsView }[room.stage]?.(this.#actions) ?? null;
  }

  #say(text) {
    setText(this.#line, text);
    this.#line.hidden = !text;
  }

  #offerUndo(text, run) {
    clearTimeout(this.#undo.timer);
    const hide = () => {
      this.#undo.hidden = true;
    };
    const button = h('button.kv-button', {
      type: 'button',
      text: this.store.t('board.undo'),
      onclick: () => {
        hide();
        run();
      }
    });
    this.#undo.replaceChildren(h('span', { text }), button);
    this.#undo.hidden = false;
    this.#undo.timer = setTimeout(hide, 12000);
  }
}

if (!customElements.get('kv-board')) {
  customElements.define('kv-board', KvBoard);
}
