import { stateOf, untilNext } from './moments.js';

/** What the server has told this screen, and nothing else. */
export class BoardStore extends EventTarget {
  seq = -1;
  /** The journal’s line, which the page around the board names too; a participant is not told. */
  line = -1;
  workshop = '';
  as = 'participant';
  lang = 'en';
  ahead = 0;
  texts = {};
  canvases = new Map();
  room = null;
  cards = new Map();
  links = new Map();
  mine = new Set();
  round = null;
  dots = {};
  hidden = {};
  rules = {};
  aside = new Map();
  signs = new Map();
  ladder = {};
  answers = new Map();
  lacks = {};
  done = false;
  nudge = 0;
  observer = false;
  talkedAbout = [];
  persons = new Map();
  groups = [];
  talk = new Map();
  given = new Map();

  /** Begins, or begins again, with everything there is. */
  reset(snapshot) {
    this.seq = snapshot.seq;
    this.line = snapshot.line ?? -1;
    this.as = snapshot.as;
    this.lang = snapshot.lang;
    this.ahead = snapshot.now - Date.now();
    this.texts = snapshot.texts;
    this.canvases = new Map(snapshot.canvases.map((canvas) => [canvas.kind, canvas]));
    this.room = snapshot.room;
    this.cards = new Map(snapshot.cards.map((card) => [card.id, card]));
    this.links = new Map(snapshot.links.map((link) => [link.id, link]));
    snapshot.mine.forEach((id) => this.mine.add(id));
    this.round = snapshot.round;
    this.dots = snapshot.dots;
    this.hidden = snapshot.hidden;
    this.rules = snapshot.rules;
    this.aside = new Map(snapshot.aside.map((card) => [card.id, card]));
    this.talk = new Map(Object.entries(snapshot.talk));
    this.given = new Map(Object.entries(snapshot.given));
    this.signs = new Map(Object.entries(snapshot.signs));
    this.ladder = snapshot.ladder;
    this.answers = new Map(snapshot.answers.map((answer) => [answer.id, answer]));
    this.lacks = snapshot.lacks;
    this.done = snapshot.done;
    this.nudge = snapshot.nudge;
    this.observer = snapshot.observer;
    this.talkedAbout = snapshot.talkedAbout;
    this.persons = new Map(snapshot.persons.map((person) => [person.id, person]));
    this.groups = snapshot.groups;
    this.#tell([]);
  }

  /** Follows a patch; false if it does not fit on what is here, so that the screen must begin again. */
  apply(patch) {
    if (patch.from !== this.seq) {
      return false;
    }
    const added = [];
    for (const [op, name, ...rest] of patch.ops) {
      if (op === 'set') {
        this[name] = rest[0];
      } else if (op === 'own') {
        this.mine.add(name);
      } else if (op === 'put') {
        if (name === 'cards' && !this.cards.has(rest[0]) && !this.mine.has(rest[0])) {
          added.push(rest[1]);
        }
        this[name].set(rest[0], rest[1]);
      } else {
        this[name].delete(rest[0]);
      }
    }
    this.seq = patch.to;
    this.line = patch.line ?? -1;
    this.#tell(added);
    return true;
  }

  /** Whether it is `before`, in (`open`) or after (`closed`) the time to write here, by the server’s clock. */
  get hours() {
    return stateOf(this.room, Date.now() + this.ahead);
  }

  /** How long until that may be another, in milliseconds. */
  get untilOtherHours() {
    return untilNext(this.room, Date.now() + this.ahead);
  }

  /** The canvases of the facilitator’s own that the room has been on. */
  get ownCanvases() {
    return [...this.canvases.values()].filter((canvas) => canvas.texts);
  }

  /** The text for a key; `{0}`, `{1}` are filled in. */
  t(key, ...args) {
    const pattern = this.texts[key] ?? this.#ownText(key) ?? key;
    return pattern.replace(/\{(\d)\}/g, (all, index) => args[index] ?? all);
  }

  /** A text that counts: the key’s `.one` for 1, its `.many` for every other number. */
  count(key, number) {
    return this.t(`${key}.${number === 1 ? 'one' : 'many'}`, number);
  }

  cardsOf(kind) {
    return [...this.cards.values()].filter((card) => card.kind === kind).sort((a, b) => a.number - b.number);
  }

  /** What the facilitator calls a part of an own canvas, in the reader’s language if it has a name there. */
  #ownText(key) {
    const [, kind, part] = /^canvas\.(OWN-[^.]+)\.(.+)$/.exec(key) ?? [];
    const said = this.canvases.get(kind)?.texts[part === 'plural' ? 'name' : part];
    if (said) {
      return this.lang === 'nl' ? said.nl || said.en : said.en || said.nl;
    }
    const usual = { example: 'board.own.example', low: 'board.own.low', high: 'board.own.high' };
    return kind && this.texts[usual[part.split('.').at(-1)]];
  }

  #tell(added) {
    this.dispatchEvent(new CustomEvent('change', { detail: { added } }));
  }
}
