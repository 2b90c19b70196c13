import { drawWhileOpen, openDialog } from './dialog.js';
import { h, setText, uuid } from './dom.js';
import { follow } from './midst.js';
import { isEnter, ofInputMethod } from './real-enter.js';

/** Where the name of somebody who is to be seated is kept. */
const SEAT = 'seat:';

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
  const { store, forWhom, drafts } = board;
  const words = h('input.kv-search', {
    type: 'search',
    'aria-label': store.t('board.for.search'),
    placeholder: store.t('board.for.search'),
    oninput: () => {
      board.begun.set('whom', words.value);
      render();
    }
  });
  words.value = board.begun.get('whom') ?? '';
  const none = h('p.kv-muted', { role: 'status' });
  const list = h('ul.kv-card-rows.kv-for-list');
  const name = h('input.kv-search', {
    type: 'text',
    maxlength: '60',
    'aria-label': store.t('board.for.name'),
    placeholder: store.t('board.for.name'),
    oninput: () => drafts.write(SEAT, { text: name.value, fields: {} })
  });
  name.value = drafts.read(SEAT)?.text ?? '';
  const group = h('select.kv-search', { 'aria-label': store.t('board.for.group') }, ...store.groups.map((one) => h('option', { value: one.id, text: one.name })));
  const seat = h(
    'form.kv-for-seat',
    { novalidate: true, onsubmit: add },
    !store.room.anonymous && name,
    group,
    h('button.kv-button', { type: 'submit', text: store.t('board.for.seat') })
  );
  let close = () => {};

  function row(first) {
    const called = h('span.kv-card-row-text', { dir: 'auto' });
    const about = h('span.kv-muted');
    const pick = h('button.kv-found', { type: 'button', onclick: () => choose(first?.id ?? null) }, called, about);
    const item = h('li', {}, pick);
    item.update = (person) => {
      pick.setAttribute('aria-pressed', String((forWhom.person?.id ?? null) === (person?.id ?? null)));
      setText(called, person ? forWhom.nameOf(person) : store.t('board.for.myself'));
      const facts = person ? [person.name && forWhom.groupOf(person), person.table && store.t('board.for.table')] : [];
      setText(about, facts.filter(Boolean).join(', '));
    };
    return item;
  }

  function render() {
    const typed = plain(words.value);
    const found = forWhom.people.filter((one) => plain(`${forWhom.nameOf(one)} ${forWhom.groupOf(one)}`).includes(typed));
    follow(list, [...(typed ? [] : [null]), ...found], (one) => one?.id ?? 'myself', row, () => words);
    setText(none, typed && !found.length ? store.t('board.for.none') : '');
  }

  function choose(id) {
    board.begun.delete('whom');
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
      drafts.clear(SEAT);
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

  const dialog = openDialog(
    store,
    store.t('board.for.title'),
    (end) => {
      close = end;
      return [
        words,
        none,
        list,
        h('details.kv-for-more', { open: Boolean(name.value) }, h('summary', { text: store.t('board.for.add') }), h('p.kv-muted', { text: store.t('board.for.addWhy') }), seat)
      ];
    },
    () => {
      stop();
      closed();
    }
  );
  const stop = drawWhileOpen(board, dialog, render);
  dialog.addEventListener('keydown', walk);
  words.focus();
  words.select();
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
