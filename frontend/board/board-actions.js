import { uuid } from './dom.js';
import { ForWhom } from './for-whom.js';
import { LadderActions } from './ladder-actions.js';
import { OUTBOX_MAX } from './outbox.js';
import { storageBlocked } from './vault.js';

/** What is said of a card leaves the card itself as it is. */
const SAID = ['react', 'comment', 'removeComment', 'tagCard'];

/** What a person can do at a board, and what they may; everything goes into the outbox and shows at once. */
export class BoardActions {
  constructor(store, outbox, drafts, page) {
    this.store = store;
    this.drafts = drafts;
    this.#outbox = outbox;
    this.#page = page;
    this.forWhom = new ForWhom(this, page.workshop);
    this.ladder = new LadderActions(store, outbox, {
      send: (command) => this.#send(command),
      own: (id) => this.#own(id),
      ask: (answer) => page.askRoom(answer)
    });
  }

  #outbox;
  #page;
  /** Words that were typed to look for something, by where; they are there when it is opened again. */
  begun = new Map();

  mayWrite() {
    return this.store.room.writable && !this.store.observer;
  }

  mayCompose() {
    const inTime = this.store.as !== 'participant' || this.store.hours === 'open';
    return this.store.room.composing && inTime && !this.store.observer;
  }

  mayChange(card) {
    const guiding = this.store.as === 'facilitator';
    return this.mayWrite() && (guiding || (!this.store.room.locked && this.store.mine.has(card.id)));
  }

  mayHide(card) {
    return this.store.as === 'facilitator' && card.number > 0;
  }

  /** Whether the facilitator may take out whoever wrote a card: not a facilitator, and nobody for whom one wrote it. */
  maySweep(card) {
    return this.mayHide(card) && !this.store.mine.has(card.id);
  }

  mayLink(card) {
    return this.store.room.linking && !this.store.observer && card.number > 0;
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
      } else if (command.type === 'pictureCard' && known) {
        cards.set(command.card, { ...known, image: pictured(command) });
      } else if (command.type === 'unpictureCard' && known) {
        cards.set(command.card, { ...known, image: undefined });
      } else if (command.type === 'removeCard') {
        cards.delete(command.card);
      }
    }
    return [...cards.values()];
  }

  /** A card as {@link cardsOf} has it; undefined once it is gone. */
  cardOf({ id, kind }) {
    return this.cardsOf(kind).find((card) => card.id === id);
  }

  /** `page`, `device` or `sending` while something of a card is unconfirmed; null once it is saved. */
  pendingOf(card) {
    const command = this.#outbox.commands.find((one) => one.card === card.id && !SAID.includes(one.type));
    return command ? this.#outbox.stateOf(command) : null;
  }

  /** Whether this person answered the hint at a card, and the server has not said so yet. */
  answered(card) {
    return this.waiting(card).some((command) => ['parkCard', 'meanCard'].includes(command.type));
  }

  /** The quiet word at one’s own card. */
  stateOf(card) {
    const pending = this.pendingOf(card);
    if (pending) {
      return this.store.t(`board.state.${pending}`);
    }
    if (card.standing) {
      return this.store.t(`cards.standing.${card.standing}`);
    }
    if (!this.store.mine.has(card.id) || (card.number && !this.isOwn(card))) {
      return '';
    }
    return this.store.t(card.number ? 'board.mine' : 'board.state.saved');
  }

  /** Whether this person wrote a card, and not for somebody else. */
  isOwn(card) {
    return this.store.mine.has(card.id) && !(this.store.as === 'facilitator' && card.author);
  }

  /** People at the table whose seat the server has not confirmed. */
  seating() {
    return this.#outbox.commands
      .filter((command) => command.type === 'seatPerson')
      .map(({ person, name, group }) => ({ id: person, name, group, table: true }));
  }

  /** The revision that a card has once everything that waits for it is saved. */
  revisionOf(card) {
    const waiting = this.#outbox.commands
      .filter((command) => command.type === 'editCard' && command.card === card.id)
      .map((command) => command.revision + 1);
    return Math.max(this.store.cards.get(card.id)?.revision ?? 0, ...waiting);
  }

  /** Hands a new card in; false if too much waits already, and then the text stays where it is. */
  addCard({ card = uuid(), kind, section, text, fields, image, whom = this.forWhom.person?.id }) {
    this.#own(card);
    const author = this.forWhom.people.find((one) => one.id === whom)?.name;
    const behalf = whom ? { for: whom, ...(author ? { author } : {}) } : {};
    return (
      this.#send({ type: 'addCard', card, kind, section, text, fields, ...behalf }) &&
      (!image || this.#send({ type: 'pictureCard', card, ...hanging(image) }))
    );
  }

  /** Gives a card another picture, describes the one it has, or takes it off; nothing happens where nothing is new. */
  changeImage(card, image) {
    if (image && (image.id !== card.image?.id || image.description !== card.image.description)) {
      this.guide('pictureCard', { card: card.id, ...hanging(image) }, 'cards.image.put');
    } else if (!image && card.image) {
      this.takeOffImage(card);
    }
  }

  /** Takes the picture off a card; it can be put back for a while. */
  takeOffImage(card) {
    if (this.guide('unpictureCard', { card: card.id }, 'cards.image.removed') && this.store.as !== 'facilitator') {
      this.offerUndo('cards.image.removed', () => this.run('pictureCard', { card: card.id, ...hanging(card.image) }));
    }
  }

  /** Hands a card in anew; false as with {@link addCard}. */
  editCard(card, revision, { section, text, fields }) {
    const { id, kind } = card;
    return this.guide('editCard', { card: id, kind, revision, section, text, fields }, 'cards.edited');
  }

  /** Hands in what is kept on this device; an edit of a card that is gone becomes a card of its own. */
  handIn({ slot, ...draft }) {
    const edited = slot.startsWith('edit:');
    const card = edited ? this.store.cards.get(draft.card) : null;
    const text = draft.text.trim();
    const taken = draft.rung
      ? this.ladder.answer(draft.rung, text)
      : card
        ? this.editCard(card, Math.max(draft.revision, card.revision), { ...draft, text })
        : this.addCard({ ...draft, text, card: edited ? uuid() : draft.card, whom: draft.for ?? null });
    if (taken) {
      if (card && draft.image !== undefined) {
        this.changeImage(card, draft.image);
      }
      this.drafts.clear(slot);
    }
  }

  /** Throws a kept text away; it can be taken back for a while. */
  throwAway({ slot, ...draft }) {
    this.drafts.clear(slot);
    this.offerUndo('board.offer.thrown', () => {
      if (this.drafts.read(slot)) {
        this.drafts.spare(draft);
      } else {
        this.drafts.write(slot, draft);
      }
      this.offersMoved();
    });
  }

  offersMoved() {
    this.#page.offersMoved();
  }

  offerUndo(key, run) {
    this.#page.undo(this.store.t(key), run);
  }

  /** Says whether what is typed would be here after a crash. */
  keptWords(slot) {
    if (this.drafts.isKept(slot)) {
      return this.store.t('board.keptHere');
    }
    return this.store.t(storageBlocked() ? 'board.storageBlocked' : 'board.storageFull');
  }

  removeCard(card) {
    if (this.#send({ type: 'removeCard', card: card.id })) {
      this.offerUndo('board.removed', () => this.#send({ type: 'restoreCard', card: card.id }));
    }
  }

  /** Does something with a card that shows once the server has done it. */
  run(type, rest) {
    return this.#send({ type, ...rest });
  }

  /** The same; the facilitator can take it back for a while. False if too much waits already. */
  guide(type, rest, key) {
    const step = uuid();
    const taken = this.#send({ id: step, type, ...rest });
    if (taken && this.store.as === 'facilitator') {
      this.offerUndo(key, () => this.run('undo', { step }));
    }
    return taken;
  }

  /** What this person did with a card and the server has not confirmed, oldest first. */
  waiting(card) {
    return this.#outbox.commands.filter((command) => command.card === card.id);
  }

  /** Remembers that something is this person’s, in all their tabs. */
  own(id) {
    this.#own(id);
  }

  /** Has something called whenever what is shown changes; the answer ends that. */
  onChange(run) {
    this.store.addEventListener('change', run);
    this.#outbox.addEventListener('change', run);
    return () => {
      this.store.removeEventListener('change', run);
      this.#outbox.removeEventListener('change', run);
    };
  }

  discuss(card) {
    import('./talk-dialog.js').then(({ talkDialog }) => talkDialog(this, card));
  }

  /** Asks the server for what is not sent unasked. */
  ask(what) {
    return this.#page.ask(what);
  }

  park(card) {
    if (this.run('parkCard', { card: card.id })) {
      this.offerUndo('cards.parked', () => this.run('unparkCard', { card: card.id }));
    }
  }

  /** This person’s late cards that do not lie on the canvas the room is at. */
  ownLate() {
    const { cards, room } = this.store;
    return [...cards.values()].filter((card) => card.standing === 'LATE' && card.kind !== room.kind);
  }

  linkBetween(one, other) {
    return [...this.store.links.values()].find(
      (link) => (link.from === one.id && link.to === other.id) || (link.from === other.id && link.to === one.id)
    );
  }

  link(one, other) {
    const link = uuid();
    this.#own(link);
    this.#send({ type: 'link', link, from: one.id, to: other.id });
  }

  unlink(link) {
    this.guide('unlink', { link: link.id }, 'cards.unlinked');
  }

  openLinks(card) {
    import('./link-dialog.js').then(({ linkDialog }) => linkDialog(this, card));
  }

  /** Whether this person said they are done here, unconfirmed included. */
  isDone() {
    const said = this.#outbox.commands.findLast(
      (command) => command.type === 'stepDone' && command.step === this.store.room.step
    );
    return said ? said.done : this.store.done;
  }

  sayDone(done) {
    this.#send({ type: 'stepDone', step: this.store.room.step, done });
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
      this.#send({ type: 'castDots', round: round.id, card: need.id, dots: wanted });
    }
  }

  #own(id) {
    this.store.mine.add(id);
    this.#page.mine(id);
  }

  #send(command) {
    const taken = this.#outbox.add({ id: uuid(), ...command });
    if (!taken) {
      this.#page.note(this.store.t('board.outboxFull', OUTBOX_MAX));
    }
    return taken;
  }
}

/** A picture as a command names it; what is shown until the server has it comes along. */
function hanging({ id, description, width, height }) {
  return { image: id, description, width, height };
}

/** The picture that a command names. */
export function pictured({ image, description, width, height }) {
  return { id: image, description, width, height };
}
