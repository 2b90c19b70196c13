import { h } from './dom.js';
import { icon } from './icons.js';
import { layersOf } from './thread-view.js';

/** Chooses the cards that a card is linked to; shows its links and takes them away. */
export function linkDialog(board, card) {
  const { store } = board;
  const search = h('input.kv-search', {
    type: 'search',
    'aria-label': store.t('board.search'),
    placeholder: store.t('board.search'),
    oninput: render
  });
  const list = h('div.kv-link-list');
  const none = h('p.kv-muted', { text: store.t('board.nothingFound') });
  const close = h('button.kv-button.kv-primary', { type: 'button', text: store.t('board.done') });
  const dialog = h(
    'dialog.kv-link-dialog',
    { 'aria-label': store.t('board.linkTitle') },
    h('h2.kv-dialog-title', { text: store.t('board.linkTitle') }),
    h('p.kv-link-card', { dir: 'auto', text: card.text }),
    search,
    none,
    list,
    h('div.kv-dialog-foot', {}, close)
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    store.removeEventListener('change', render);
    dialog.remove();
  });
  store.addEventListener('change', render);

  function render() {
    const words = search.value.trim().toLowerCase();
    const groups = layersOf(store).filter((kind) => kind !== card.kind).map((kind) => ({
      kind,
      cards: board
        .cardsOf(kind)
        .filter((other) => other.number && (!words || `${other.text} #${other.number}`.toLowerCase().includes(words)))
    }));
    const focused = document.activeElement?.dataset?.card;
    list.replaceChildren(...groups.filter((group) => group.cards.length).map(group));
    none.hidden = groups.some((one) => one.cards.length);
    if (focused) {
      list.querySelector(`[data-card="${focused}"]`)?.focus();
    }
  }

  function group({ kind, cards }) {
    return h(
      'section',
      { 'aria-label': store.t(`canvas.${kind}.plural`) },
      h('h3.kv-link-kind', {}, icon(kind), h('span', { text: store.t(`canvas.${kind}.plural`) })),
      h('ul', {}, ...cards.map((other) => h('li', {}, choice(other))))
    );
  }

  function choice(other) {
    const link = board.linkBetween(card, other);
    const button = h('button.kv-link-choice', {
      type: 'button',
      'aria-pressed': link ? 'true' : 'false',
      'data-card': other.id,
      onclick: () => (link ? board.unlink(link) : board.link(card, other))
    });
    button.append(icon(link ? 'check' : 'plus'), h('span', { dir: 'auto', text: other.text }));
    button.append(h('span.kv-card-number', { text: `#${other.number}` }));
    return button;
  }

  render();
  document.body.append(dialog);
  dialog.showModal();
  search.focus();
}
