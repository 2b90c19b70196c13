import { uuid } from './dom.js';

/** What a person can do at a board, and what they may; everything goes into the outbox and shows at once. */
export class BoardActions {
  constructor(store, outbox, drafts, page) {
    this.store = store;
    this.drafts = drafts;
    this.#outbox = outbox;
    this.#page = page;
  }

  #outbox;
  #page;

  mayWrite() {
    return this.store.room.writable;
  }

  mayCompose() {
    return this.store.room.composing;
  }

  mayChange(card) {
    return this.mayWrite() && (!this.store.room.locked || this.store.as === 'facilitator') && (this.store.mine.has(card.id) || this.store.as === 'facilitator');
  }

  mayLink(card) {
    return this.store.room.linking && card.number > 0;
  }

  mayUnlink(link) {
    return this.mayWrite() && (this.store.mine.has(link.id) || this.store.as === 'facilitator');
  }

  /** The cards of a kind, with what this person did and the server has not confirmed. */
  cardsOf(kind) {
    const cards = new Map(this.store.cardsOf(kind).map((card) => [card.id, card]));
    for (const command of this.#outbox.commands) {
      const known = cards.get(command.card);
      if (command.type === 'addCard' && command.kind === kind && !known) {
        cards.set(command.card, { number: 0, revision: 0, ...command, id: command.card });
      } else if (command.type === 'editCard' && known) {
        cards.set(command.card, { ...known, text: command.text, section: command.section, fields: command.fields });
      } else if (command.type === 'removeCard') {
        cards.delete(command.card);
      }
    }
    return [...cards.values()];
  }

  /** `device` or `sending` while something of a card is unconfirmed; null once it is saved. */
  pendingOf(card) {
    const command = this.#outbox.commands.find((one) => one.card === card.id);
    return command ? this.#outbox.stateOf(command) : null;
  }

  /** The quiet word at one’s own card. */
  stateOf(card) {
    const pending = this.pendingOf(card);
    if (pending) {
      return this.store.t(`board.state.${pending}`);
    }
    return this.store.mine.has(card.id) ? this.store.t(card.number ? 'board.mine' : 'board.state.saved') : '';
  }

  addCard({ kind, section, text, fields }) {
    const card = uuid();
    this.store.mine.add(card);
    this.#outbox.add({ id: uuid(), type: 'addCard', card, kind, section, text, fields });
  }

  editCard(card, revision, { section, text, fields }) {
    this.#outbox.add({ id: uuid(), type: 'editCard', card: card.id, kind: card.kind, revision, section, text, fields });
  }

  removeCard(card) {
    this.#outbox.add({ id: uuid(), type: 'removeCard', card: card.id });
    this.#page.undo(this.store.t('board.removed'), () =>
      this.#outbox.add({ id: uuid(), type: 'restoreCard', card: card.id })
    );
  }

  linkBetween(one, other) {
    return [...this.store.links.values()].find(
      (link) => (link.from === one.id && link.to === other.id) || (link.from === other.id && link.to === one.id)
    );
  }

  link(one, other) {
    const link = uuid();
    this.store.mine.add(link);
    this.#outbox.add({ id: uuid(), type: 'link', link, from: one.id, to: other.id });
  }

  unlink(link) {
    this.#outbox.add({ id: uuid(), type: 'unlink', link: link.id });
  }

  openLinks(card) {
    import('./link-dialog.js').then(({ linkDialog }) => linkDialog(this, card));
  }

  /** This person’s dots, unconfirmed ones included. */
  dots() {
    const dots = { ...this.store.dots };
    for (const command of this.#outbox.commands) {
      if (command.type === 'castDots' && command.round === this.store.round?.id) {
        dots[command.card] = command.dots;
      }
    }
    return dots;
  }

  castDots(need, wanted) {
    const round = this.store.round;
    const own = this.dots();
    const elsewhere = Object.entries(own).reduce((sum, [card, dots]) => sum + (card === need.id ? 0 : dots), 0);
    if (wanted >= 0 && wanted <= round.cap && elsewhere + wanted <= round.budget) {
      this.#outbox.add({ id: uuid(), type: 'castDots', round: round.id, card: need.id, dots: wanted });
    }
  }

  /** The server has it. The patch that says so may be a moment behind the answer: nothing may vanish in between. */
  confirmed(command) {
    const { cards } = this.store;
    switch (command?.type) {
      case 'addCard':
        if (!cards.has(command.card)) {
          cards.set(command.card, { number: 0, revision: 0, ...command, id: command.card });
        }
        break;
      case 'editCard':
        if (cards.has(command.card)) {
          const { text, section, fields } = command;
          cards.set(command.card, { ...cards.get(command.card), text, section, fields });
        }
        break;
      case 'removeCard':
        cards.delete(command.card);
        break;
      case 'castDots':
        this.store.dots = { ...this.store.dots, [command.card]: command.dots };
        break;
    }
  }

  /** The server will never have it: nothing here may pretend it does. */
  undone(command) {
    if (command.type === 'addCard') {
      this.store.mine.delete(command.card);
    }
  }

  /** A refused card of another canvas waits there as a draft. */
  keepAsDraft(command) {
    const draft = this.drafts.read(command.kind);
    const text = draft.text ? `${draft.text}\n${command.text}` : command.text;
    this.drafts.write(command.kind, { ...draft, text });
  }
}
