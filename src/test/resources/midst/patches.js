/*
 * What a server could say to a board, at random: put into the page before the board is, it lets the first picture through and
 * from then on speaks for the server itself.
 */
(() => {
  const Real = WebSocket;
  const board = /live\/board/;
  let socket = null;
  let first = null;

  /** The board’s own socket: real until the first picture is there. */
  class Stage extends Real {
    addEventListener(type, listener, ...rest) {
      const hear = (event) => {
        if (!first || event.midst) {
          if (type === 'message' && !first) {
            const message = JSON.parse(event.data);
            first = message.t === 'snapshot' ? message : null;
          }
          listener(event);
        }
      };
      super.addEventListener(type, board.test(this.url) ? hear : listener, ...rest);
    }

    send(text) {
      if (!first || !board.test(this.url)) {
        super.send(text);
        return;
      }
      const message = JSON.parse(text);
      const answers = {
        check: () => ({ t: 'ok' }),
        hello: () => window.midst.picture(),
        cmd: () => ({ t: 'ack', id: message.id }),
        ask: () => ({ t: 'answer', what: message.what, cards: window.midst.binned() })
      };
      const answer = answers[message.t]?.();
      if (answer) {
        setTimeout(() => say(answer));
      }
    }

    constructor(...all) {
      super(...all);
      if (board.test(this.url)) {
        socket = this;
      }
    }
  }
  window.WebSocket = Stage;

  function say(message) {
    const event = new MessageEvent('message', { data: JSON.stringify(message) });
    event.midst = true;
    socket.dispatchEvent(event);
  }

  /** A generator of numbers that is the same for the same seed (mulberry32). */
  function dice(seed) {
    let at = seed >>> 0;
    return () => {
      at = (at + 0x6d2b79f5) | 0;
      let t = Math.imul(at ^ (at >>> 15), 1 | at);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
  }

  const KINDS = ['MEANS', 'NEED', 'GOAL', 'PROBLEM', 'STAKEHOLDER'];
  const REACTIONS = ['RECOGNISED', 'VALUABLE', 'DOUBTED', 'UNCLEAR'];
  const WORDS = 'know whom to ask what has been promised before somebody calls the night shift again and nobody finds it'.split(' ');

  class Midst {
    /** What must not be taken away, nor become another kind: somebody is in the midst of it. */
    kept = new Set();
    /** Whose words must stay. */
    said = new Set();
    /** Parts of a room that must stay as they are. */
    still = new Set();
    #random = dice(1);
    #numbers = 100;

    get ready() {
      return Boolean(first) && document.querySelector('kv-board')?.store.seq >= 0;
    }

    /** Begins with a room of its own, at a place of the journey. */
    async begin(seed, room, more = {}) {
      this.#random = dice(seed);
      this.kept.clear();
      this.said.clear();
      this.still.clear();
      this.state = {
        seq: this.state?.seq ?? first.seq,
        room: { ...first.room, kind: 'NEED', stage: 'NEEDS', phase: 'REVEAL', writable: true, composing: true, linking: true, locked: false, following: true, light: null, reached: ['MEANS', 'NEED', 'GOAL'], ...room },
        cards: {}, links: {}, talk: {}, given: {}, aside: {}, persons: {}, signs: {}, answers: {},
        round: null, dots: {}, hidden: {}, rules: { held: false, presence: true }, ladder: {}, lacks: {}, done: false, nudge: 0,
        observer: false, talkedAbout: [], mine: [], ...more
      };
      for (const kind of KINDS) {
        for (let i = 0; i < 4; i++) {
          this.card(kind);
        }
      }
      say(this.picture());
      await this.drawn();
    }

    picture() {
      const { seq, mine, cards, links, answers, aside, persons, ...rest } = this.state;
      const list = (of) => Object.values(of);
      return { ...first, ...rest, seq, mine, cards: list(cards), links: list(links), answers: list(answers), aside: list(aside), persons: list(persons) };
    }

    binned() {
      return [1, 2, 3].map((number) => ({ id: crypto.randomUUID(), kind: 'NEED', section: '', text: `Binned ${number}`, number, revision: 0, fields: {} }));
    }

    card(kind, more = {}) {
      const id = this.id();
      const { sections } = first.canvases.find((canvas) => canvas.kind === kind);
      this.state.cards[id] = { id, kind, section: this.pick(sections), text: this.words(), number: ++this.#numbers, revision: 0, fields: {}, ...more };
      return this.state.cards[id];
    }

    own(kind, more) {
      const card = this.card(kind, more);
      this.state.mine.push(card.id);
      this.kept.add(card.id);
      return card;
    }

    id() {
      const hex = () => Math.floor(this.#random() * 16).toString(16);
      return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, hex);
    }

    words() {
      return Array.from({ length: 3 + Math.floor(this.#random() * 7) }, () => this.pick(WORDS)).join(' ');
    }

    pick(list) {
      return list[Math.floor(this.#random() * list.length)];
    }

    chance(of) {
      return this.#random() < of;
    }

    /** One to four things that happened since the last message, or everything anew. */
    async next() {
      const ops = [];
      for (let i = this.chance(0.7) ? 1 : 4; i > 0; i--) {
        ops.push(...this.happens());
      }
      const from = this.state.seq++;
      const whole = this.chance(0.08);
      const message = whole ? this.picture() : { t: 'patch', from, to: from + 1, ...(first.line === undefined ? {} : { line: first.line }), ops };
      say(message);
      await this.drawn();
      return { whole, ops };
    }

    happens() {
      const { state } = this;
      const put = (name, id, value) => {
        state[name][id] = value;
        return ['put', name, id, value];
      };
      const del = (name, id) => {
        delete state[name][id];
        return ['del', name, id];
      };
      const set = (name, value) => {
        state[name] = value;
        return ['set', name, value];
      };
      const cards = Object.values(state.cards);
      const some = this.pick(cards);
      const loose = this.pick(cards.filter((card) => !this.kept.has(card.id)));
      const deeds = {
        add: () => {
          const card = this.card(this.pick([state.room.kind ?? 'NEED', ...KINDS]));
          return [put('cards', card.id, card)];
        },
        edit: () => [put('cards', some.id, { ...some, text: this.said.has(some.id) ? some.text : this.words(), revision: some.revision + 1, fields: this.chance(0.3) ? { socialFunction: 'true' } : {} })],
        move: () => [put('cards', some.id, { ...some, section: this.pick(first.canvases.find((canvas) => canvas.kind === some.kind).sections) })],
        turn: () => [put('cards', some.id, { ...some, number: some.number ? 0 : ++this.#numbers })].filter(() => state.mine.includes(some.id) && !this.still.has('number')),
        renumber: () => [put('cards', loose.id, { ...loose, number: loose.number ? loose.number + 1 : 0 })],
        remove: () => {
          const tied = Object.values(state.links).filter((link) => link.from === loose.id || link.to === loose.id);
          return this.linked(tied) || cards.length < 12 ? [] : [del('cards', loose.id), ...tied.map((link) => del('links', link.id))];
        },
        link: () => {
          const other = this.pick(cards);
          const link = { id: this.id(), from: some.id, to: other.id };
          return some.kind === other.kind ? [] : [put('links', link.id, link)];
        },
        unlink: () => {
          const link = this.pick(Object.values(state.links));
          return !link || this.kept.has(link.id) ? [] : [del('links', link.id)];
        },
        talk: () => {
          const before = state.talk[some.id] ?? { reactions: {}, comments: [], tags: [] };
          const talk = structuredClone(before);
          if (this.chance(0.4)) {
            talk.comments.push({ id: this.id(), text: this.words(), author: this.pick(['Ben', 'Fay', undefined]), guide: this.chance(0.2) });
          } else if (this.chance(0.3)) {
            talk.comments = talk.comments.filter((comment) => this.kept.has(comment.id) || this.chance(0.5));
          } else if (this.chance(0.5)) {
            const reaction = this.pick(REACTIONS);
            talk.reactions[reaction] = (talk.reactions[reaction] ?? 0) + 1;
          } else {
            talk.tags = this.chance(0.5) ? [...new Set([...talk.tags, this.pick(WORDS)])].slice(0, 5) : talk.tags.filter((tag) => this.kept.has(tag));
          }
          return [put('talk', some.id, talk)];
        },
        given: () => [put('given', some.id, this.chance(0.5) ? [this.pick(REACTIONS)] : [])],
        sign: () => (this.chance(0.5) ? [put('signs', some.id, ['app'])] : [del('signs', some.id)]),
        aside: () => {
          const known = this.pick(Object.values(state.aside).filter((card) => !this.kept.has(card.id)));
          if (known && this.chance(0.5)) {
            return [del('aside', known.id)];
          }
          const card = { id: this.id(), kind: this.pick(KINDS), section: '', text: this.words(), number: 0, revision: 0, fields: {}, standing: this.pick(['HELD', 'HIDDEN', 'LATE']) };
          return first.as === 'facilitator' ? [put('aside', card.id, card)] : [];
        },
        person: () => {
          const id = this.id();
          return first.as === 'facilitator' ? [put('persons', id, { id, name: this.pick(['Ada', 'Bo', 'Cas', 'Dee']) + Object.keys(state.persons).length, group: first.groups[0]?.id, table: this.chance(0.5) })] : [];
        },
        hidden: () => [set('hidden', { [this.pick(first.canvases[1].sections)]: Math.floor(this.#random() * 9) })],
        rules: () => [set('rules', { held: this.chance(0.5), presence: this.chance(0.5) })],
        talkedAbout: () => [set('talkedAbout', cards.filter(() => this.chance(0.3)).map((card) => card.id))],
        lacks: () => [set('lacks', this.chance(0.5) ? { [some.id]: ['GOAL'] } : {})].filter(() => !this.still.has('lacks')),
        room: () => {
          const room = { ...state.room };
          const change = this.pick(['light', 'locked', 'following', 'phase', 'reached', 'linking'].filter((one) => !this.still.has(one)));
          const values = {
            light: () => (this.chance(0.5) ? some.id : null),
            locked: () => this.chance(0.3),
            following: () => this.chance(0.5),
            phase: () => (room.phase && !this.still.has('phase') ? this.pick(['WRITE', 'REVEAL', 'DISCUSS']) : room.phase),
            reached: () => this.pick([['MEANS', 'NEED', 'GOAL'], ['MEANS', 'NEED'], KINDS]),
            linking: () => this.chance(0.8)
          };
          room[change] = values[change]();
          return [set('room', room)];
        },
        round: () => {
          const round = state.round && { ...state.round, voters: state.round.voters + 1 };
          return round ? [set('round', round)] : [];
        },
        ladder: () => this.climb(set),
        people: () => {
          say({ t: 'people', present: Math.floor(this.#random() * 30), names: [this.words()] });
          return [];
        },
        nudge: () => [set('nudge', state.nudge + 1)].filter(() => !this.still.has('nudge'))
      };
      return deeds[this.pick(Object.keys(deeds))]();
    }

    linked(links) {
      return links.some((link) => this.kept.has(link.id));
    }

    /** The room takes a step on its ladder: answers come, are turned over, become cards and are ended. */
    climb(set) {
      const ladder = structuredClone(this.state.ladder);
      if (!ladder.id) {
        return [];
      }
      const open = ladder.rungs.filter((rung) => rung.revealed);
      const rung = this.pick(open);
      const answer = rung && this.pick(rung.answers);
      const fresh = () => ({ id: this.id(), text: this.words(), leadsTo: 'NEED', deadEnd: false, card: false, author: 'Ben' });
      if (!answer || this.chance(0.3)) {
        const added = { id: this.id(), on: answer && this.chance(0.6) ? answer.id : null, key: 'ladder.GIVE.1', nl: this.words(), en: this.words(), revealed: true, answers: [fresh(), fresh()] };
        ladder.rungs.splice(Math.floor(this.#random() * (ladder.rungs.length + 1)), 0, added);
      } else if (this.chance(0.4)) {
        rung.answers.splice(Math.floor(this.#random() * (rung.answers.length + 1)), 0, fresh());
      } else if (this.chance(0.3) && rung.answers.length > 1) {
        rung.answers.reverse();
      } else if (this.chance(0.5)) {
        answer.deadEnd = !answer.deadEnd && !this.still.has('ends');
      } else if (!this.still.has('becomes')) {
        answer.card = true;
        answer.text = this.words();
      }
      const asking = ladder.rungs.find((one) => !one.revealed);
      if (asking) {
        asking.waiting = Math.floor(this.#random() * 9);
      }
      return [set('ladder', ladder)];
    }

    /** The board draws at the next frame, and may rest as long as that took. */
    async drawn() {
      for (let frame = 0; frame < 5; frame++) {
        await new Promise((done) => requestAnimationFrame(done));
      }
    }
  }

  window.midst = new Midst();
})();
