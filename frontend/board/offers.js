import { h, setText } from './dom.js';
import { isBeside } from './drafts.js';
import { follow } from './midst.js';

/**
 * What this person wrote and did not hand in, and what is on no field of the screen now: the room went on, the card is
 * gone, the text came back. It can be written on here; it is handed in, kept, or thrown away.
 */
export function offersView(board) {
  const { store, drafts } = board;
  const list = h('div.kv-offer-list');
  const title = h('h2.kv-board-title');
  const fold = h('button.kv-button.kv-quiet', {
    type: 'button',
    onclick: () => {
      unfolded = !unfolded;
      update(open);
    }
  });
  const element = h('section.kv-offers', { hidden: true }, title, list, fold);
  let unfolded = false;
  let open = new Set();

  /** @param {Set<string>} slots the drafts that have a field on the screen */
  function update(slots) {
    open = slots;
    const busy = list.querySelector('.kv-offer-text:focus')?.closest('.kv-offer');
    const all = drafts.all().filter((draft) => draft.text.trim() && !open.has(draft.slot) && !isBeside(draft.slot));
    if (busy && !open.has(busy.dataset.slot) && !all.some((draft) => draft.slot === busy.dataset.slot)) {
      all.push(busy.draft);
    }
    const kept = all.filter((draft) => draft.kept);
    const shown = unfolded ? all : all.filter((draft) => !draft.kept);
    setText(title, store.t('board.offer.title'));
    element.setAttribute('aria-label', store.t('board.offer.title'));
    element.hidden = all.length === 0;
    title.hidden = shown.length === 0;
    fold.hidden = kept.length === 0;
    fold.setAttribute('aria-expanded', String(unfolded));
    setText(fold, store.count('board.offer.kept', kept.length));
    follow(list, shown, (draft) => draft.slot, (draft) => offer(board, draft));
  }

  return { element, update };
}

/** Whoever is through with a text goes on at the next one, or where new ones are written. */
function goOn() {
  (document.querySelector('.kv-offer-text') ?? document.querySelector('.kv-composer-text'))?.focus();
}

function offer(board, first) {
  const { store, drafts } = board;
  const words = h('p.kv-offer-words', { dir: 'auto' });
  const reason = h('p.kv-offer-reason', { role: 'status' });
  const theirs = h('div.kv-editor-theirs', {}, h('span.kv-editor-label', { text: store.t('board.theirs') }), h('p', { dir: 'auto' }));
  const text = h('textarea.kv-offer-text', { rows: '2', dir: 'auto', oninput: () => keep({ text: text.value }) });
  const item = h(
    'div.kv-offer.kv-sheet',
    { 'data-slot': first.slot },
    words,
    reason,
    theirs,
    text,
    h(
      'div.kv-offer-foot',
      {},
      button('board.offer.handIn', '.kv-primary', () => board.handIn(item.draft)),
      button('board.offer.keep', '', () => keep({ kept: true })),
      button('board.offer.throwAway', '.kv-quiet', () => board.throwAway(item.draft))
    )
  );

  function button(key, look, run) {
    return h(`button.kv-button${look}`, {
      type: 'button',
      text: store.t(key),
      onclick: () => {
        run();
        board.offersMoved();
        if (!item.isConnected) {
          goOn();
        }
      }
    });
  }

  function keep(change) {
    item.draft = { ...item.draft, ...change };
    const { slot, ...draft } = item.draft;
    drafts.write(slot, draft);
  }

  item.update = (draft) => {
    item.draft = draft;
    const card = draft.slot.startsWith('edit:') ? store.cards.get(draft.card) : null;
    const kind = store.t(draft.rung ? 'ladder.answers' : `canvas.${draft.kind}.plural`);
    const said = card
      ? store.t('board.offer.edit', card.number ? `#${card.number}` : kind)
      : store.t('board.offer.for', kind);
    setText(words, said);
    text.setAttribute('aria-label', said);
    setText(reason, draft.reason ?? '');
    reason.hidden = !draft.reason;
    theirs.hidden = !card || card.revision <= draft.revision;
    setText(theirs.lastChild, card?.text ?? '');
    if (text.value !== draft.text) {
      text.value = draft.text;
    }
  };
  item.update(first);
  return item;
}
