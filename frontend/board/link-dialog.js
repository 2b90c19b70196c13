import { drawWhileOpen, show } from './dialog.js';
import { h, setText } from './dom.js';
import { icon, redraw } from './icons.js';
import { follow } from './midst.js';
import { layersOf } from './thread-view.js';

/** Chooses the cards that a card is linked to; shows its links and takes them away. */
export function linkDialog(board, first) {
  const { store } = board;
  const begun = `link:${first.id}`;
  let card = first;
  const search = h('input.kv-search', {
    type: 'search',
    'aria-label': store.t('board.search'),
    placeholder: store.t('board.search'),
    oninput: () => {
      board.begun.set(begun, search.value);
      render();
    }
  });
  search.value = board.begun.get(begun) ?? '';
  const words = h('p.kv-link-card', { dir: 'auto' });
  const gone = h('p.kv-note', { role: 'status' });
  const list = h('div.kv-link-list');
  const none = h('p.kv-muted', { text: store.t('board.nothingFound') });
  const close = h('button.kv-button.kv-primary', { type: 'button', text: store.t('board.done') });
  const dialog = h(
    'dialog.kv-link-dialog',
    { 'aria-label': store.t('board.linkTitle') },
    h('h2.kv-dialog-title', { text: store.t('board.linkTitle') }),
    words,
    gone,
    search,
    none,
    list,
    h('div.kv-dialog-foot', {}, close)
  );
  close.addEventListener('click', () => {
    board.begun.delete(begun);
    dialog.close();
  });

  function render() {
    const now = board.cardOf(card);
    card = now ?? card;
    setText(words, card.text);
    setText(gone, now ? '' : store.t('cards.gone'));
    gone.hidden = Boolean(now);
    list.hidden = !now;
    const typed = search.value.trim().toLowerCase();
    const groups = layersOf(store)
      .filter((kind) => kind !== card.kind)
      .map((kind) => ({ id: kind, cards: board.cardsOf(kind).filter((other) => other.number && isFound(other, typed)) }))
      .filter((group) => group.cards.length);
    follow(list, groups, (group) => group.id, groupView);
    none.hidden = groups.length > 0 || !now;
  }

  function groupView({ id: kind }) {
    const name = store.t(`canvas.${kind}.plural`);
    const choices = h('ul');
    const group = h('section', { 'aria-label': name }, h('h3.kv-link-kind', {}, icon(kind), h('span', { text: name })), choices);
    group.update = ({ cards }) => follow(choices, cards, (other) => other.id, choice);
    return group;
  }

  function choice(one) {
    let other = one;
    const mark = icon('plus');
    const text = h('span', { dir: 'auto' });
    const number = h('span.kv-card-number');
    const button = h(
      'button.kv-link-choice',
      {
        type: 'button',
        'data-card': one.id,
        onclick: () => {
          const link = board.linkBetween(card, other);
          link ? board.unlink(link) : board.link(card, other);
        }
      },
      mark,
      text,
      number
    );
    const item = h('li', {}, button);
    item.update = (now) => {
      other = now;
      const linked = Boolean(board.linkBetween(card, other));
      button.setAttribute('aria-pressed', String(linked));
      redraw(mark, linked ? 'check' : 'plus');
      setText(text, other.text);
      setText(number, `#${other.number}`);
    };
    return item;
  }

  const back = document.activeElement;
  const stop = drawWhileOpen(board, dialog, render);
  show(dialog, back, stop);
  search.focus();
  search.select();
}

function isFound(card, typed) {
  return !typed || `${card.text} #${card.number}`.toLowerCase().includes(typed);
}
