import { openDialog } from './dialog.js';
import { h, setText, uuid } from './dom.js';
import { isEnter, ofInputMethod } from './real-enter.js';

/** For whom the facilitator writes. It stays chosen until it is changed, also when the page loads again. */
export class ForWhom {
  #board;
  #key;
  #chosen;

  constructor(board, workshop) {
    this.#board = board;
    this.#key = `kv-for:${workshop}`;
    this.#chosen = remembered(this.#key);
  }

  /** The person who was chosen, if they are still here; null for the facilitator’s own. */
  get person() {
    return this.people.find((one) => one.id === this.#chosen) ?? null;
  }

  /** Everybody who can be written for, those included whose seat is not confirmed, by name. */
  get people() {
    const people = new Map(this.#board.store.persons);
    this.#board.seating().forEach((one) => people.set(one.id, one));
    return [...people.values()].sort((a, b) => this.nameOf(a).localeCompare(this.nameOf(b), this.#board.store.lang, { numeric: true }));
  }

  choose(id) {
    this.#chosen = id;
    remember(this.#key, id);
  }

  nameOf(person) {
    return person.name || this.#board.store.t('board.for.somebody', this.groupOf(person));
  }

  groupOf(person) {
    return this.#board.store.groups.find((group) => group.id === person.group)?.name ?? '';
  }
}

/** The quiet choice in the facilitator’s field; it has an `update`. */
export function forWhomButton(board, back) {
  const { store } = board;
  const button = h('button.kv-for', {
    type: 'button',
    'aria-haspopup': 'dialog',
    onclick: () => forWhomDialog(board, () => requestAnimationFrame(back))
  });
  button.update = () => {
    const { person } = board.forWhom;
    setText(button, store.t('board.for', person ? board.forWhom.nameOf(person) : store.t('board.for.myself')));
    button.classList.toggle('kv-for-another', Boolean(person));
  };
  button.update();
  return button;
}

function forWhomDialog(board, closed) {
  const { store, forWhom } = board;
  const words = h('input.kv-search', {
    type: 'search',
    'aria-label': store.t('board.for.search'),
    placeholder: store.t('board.for.search'),
    oninput: render
  });
  const none = h('p.kv-muted', { role: 'status' });
  const list = h('ul.kv-card-rows.kv-for-list');
  const name = h('input.kv-search', { type: 'text', maxlength: '60', 'aria-label': store.t('board.for.name'), placeholder: store.t('board.for.name') });
  const group = h('select.kv-search', { 'aria-label': store.t('board.for.group') }, ...store.groups.map((one) => h('option', { value: one.id, text: one.name })));
  const seat = h(
    'form.kv-for-seat',
    { novalidate: true, onsubmit: add },
    !store.room.anonymous && name,
    group,
    h('button.kv-button', { type: 'submit', text: store.t('board.for.seat') })
  );
  let close = () => {};

  function row(person) {
    const chosen = (forWhom.person?.id ?? null) === (person?.id ?? null);
    const about = person ? [person.name && forWhom.groupOf(person), person.table && store.t('board.for.table')].filter(Boolean) : [];
    const pick = h(
      'button.kv-found',
      { type: 'button', 'aria-pressed': String(chosen), onclick: () => choose(person?.id ?? null) },
      h('span.kv-card-row-text', { dir: 'auto', text: person ? forWhom.nameOf(person) : store.t('board.for.myself') }),
      h('span.kv-muted', { text: about.join(', ') })
    );
    return h('li', {}, pick);
  }

  function render() {
    const typed = plain(words.value);
    const found = forWhom.people.filter((one) => plain(`${forWhom.nameOf(one)} ${forWhom.groupOf(one)}`).includes(typed));
    list.replaceChildren(...(typed ? [] : [row(null)]), ...found.map(row));
    setText(none, typed && !found.length ? store.t('board.for.none') : '');
  }

  function choose(id) {
    forWhom.choose(id);
    close();
  }

  function add(event) {
    event.preventDefault();
    const called = name.value.trim();
    if (!called && !store.room.anonymous) {
      name.focus();
      return;
    }
    const person = uuid();
    if (board.guide('seatPerson', { person, name: called, group: group.value }, 'board.for.seated')) {
      choose(person);
    }
  }

  /** Arrows walk from the words through the list; Enter at the words takes the first. */
  function walk(event) {
    if (ofInputMethod(event)) {
      return;
    }
    const picks = [...list.querySelectorAll('button')];
    const at = picks.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (isEnter(event) && document.activeElement === words) {
      event.preventDefault();
      picks[0]?.click();
    } else if (to !== undefined && (at >= 0 || document.activeElement === words)) {
      event.preventDefault();
      (to < 0 ? words : picks[Math.min(to, picks.length - 1)])?.focus();
    }
  }

  render();
  const dialog = openDialog(
    store,
    store.t('board.for.title'),
    (end) => {
      close = end;
      return [
        words,
        none,
        list,
        h('details.kv-for-more', {}, h('summary', { text: store.t('board.for.add') }), h('p.kv-muted', { text: store.t('board.for.addWhy') }), seat)
      ];
    },
    closed
  );
  dialog.addEventListener('keydown', walk);
  words.focus();
}

/** Words as they are compared: without case and accents. */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Where the browser keeps nothing, the choice lasts as long as the page. */
function remembered(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key, id) {
  try {
    if (id) {
      sessionStorage.setItem(key, id);
    } else {
      sessionStorage.removeItem(key);
    }
  } catch {
    // It is kept in the page.
  }
}
