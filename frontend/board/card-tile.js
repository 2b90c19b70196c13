import { cardEditor } from './card-editor.js';
import { h, setText } from './dom.js';
import { icon, redraw } from './icons.js';
import { imageView } from './image-view.js';
import { marks } from './marks.js';
import { meansHint } from './means-hint.js';
import { menuButton } from './menu.js';
import { forget, once } from './midst.js';
import { sweepDialog } from './sweep-dialog.js';

/** The tile of a card; there is one, wherever on the board the card lies. */
export function tileOf(board, card) {
  return once(board, tileKey(card), () => cardTile(board, card));
}

function tileKey(card) {
  return `tile:${card.id}:${card.kind}`;
}

/**
 * A card as everybody sees it, with what its reader may do with it.
 *
 * @returns {HTMLElement & {update: (card: object) => void}}
 */
export function cardTile(board, first, where = 'card') {
  const { store } = board;
  let card = first;
  let editor = null;
  const text = h('p.kv-card-text', { dir: 'auto' });
  const mark = icon('');
  const word = h('span');
  const kind = h('span.kv-badge', {}, mark, word);
  const more = h('p.kv-card-more', { dir: 'auto' });
  const author = h('span.kv-card-author', { dir: 'auto' });
  const number = h('span.kv-card-number');
  const state = h('span.kv-card-state');
  const menu = menuButton('', choices);
  const said = marks(board, first);
  const picture = imageView(board, first);
  const face = h(
    'div.kv-card-face',
    {},
    text,
    picture,
    more,
    h('div.kv-card-foot', {}, kind, author, state, number),
    said
  );
  const hint = meansHint(board, first);
  const tile = h(`article.kv-card.kv-kind-${first.kind}`, { id: `${where}-${first.id}`, tabindex: '-1' }, face, menu, hint);

  function choices() {
    const change = board.mayChange(card);
    return [
      change && { text: store.t('board.edit'), run: edit },
      card.number > 0 && board.mayWrite() && { text: store.t('cards.discuss'), run: () => board.discuss(card) },
      board.mayLink(card) && { text: store.t('board.linkTo'), run: () => board.openLinks(card) },
      board.mayHide(card) && { text: store.t('cards.hide'), run: () => board.guide('hideCard', { card: card.id }, 'cards.hidden') },
      ...attention(board, card),
      change && store.canvases.get(card.kind)?.texts && { text: store.t('cards.park'), run: () => board.park(card) },
      board.ladder.mayOpen(card) && { text: store.t('board.walkBack'), run: () => board.ladder.open(card) },
      change && { text: store.t('board.remove'), run: () => board.removeCard(card) },
      board.maySweep(card) && { text: store.t('cards.sweep'), run: () => sweepDialog(board, card) }
    ].filter(Boolean);
  }

  function open() {
    editor ??= cardEditor(board, card, () => {
      editor.remove();
      editor = null;
      face.hidden = false;
      menu.offer(choices().length > 0);
      menu.querySelector('button').focus();
    });
    face.hidden = true;
    menu.offer(false);
    tile.append(editor);
  }

  function edit() {
    open();
    editor.focusText();
  }

  /** Something that was typed for this card is kept here: it is shown in its place, with the reason if it came back. */
  tile.reopen = () => {
    open();
    editor.reload();
  };
  /** What was in its editor may have been handed in from elsewhere while the tile was not on the screen. */
  tile.left = () => {
    if (!editor && !board.cardOf(card)) {
      forget(board, tileKey(first));
    }
  };
  tile.update = (now) => {
    card = now;
    if (editor && !tile.isConnected) {
      editor.resume();
    }
    setText(text, card.text);
    const social = card.fields.socialFunction === 'true';
    redraw(mark, card.kind);
    setText(word, social ? store.t('canvas.NEED.field.socialFunction') : store.t(`canvas.${card.kind}.name`));
    setText(more, details(store, card));
    setText(author, card.author ?? '');
    setText(number, card.number ? `#${card.number}` : '');
    setText(state, board.stateOf(card) || (card.loose ? store.t('board.loose') : ''));
    tile.classList.toggle('kv-loose', Boolean(card.loose));
    tile.dataset.state = board.pendingOf(card) ?? 'saved';
    tile.classList.toggle('kv-own', board.isOwn(card));
    menu.rename(store.t('board.menu', card.text.slice(0, 40)));
    said.update(card);
    picture.update(card);
    hint.update(card);
    if (editor) {
      editor.refresh(card);
    } else {
      menu.offer(choices().length > 0);
    }
  };
  tile.update(first);
  const begun = board.drafts.read(`edit:${first.id}`);
  if (where === 'card' && begun && !begun.kept && board.mayChange(first)) {
    open();
  }
  return tile;
}

/** What the facilitator does with the room’s attention. */
function attention(board, card) {
  const { store } = board;
  if (store.as !== 'facilitator' || !card.number) {
    return [];
  }
  const done = store.talkedAbout.includes(card.id);
  return [
    store.room.light !== card.id && {
      text: store.t('board.light.show'),
      run: () => board.run('showToAll', { card: card.id })
    },
    {
      text: store.t(done ? 'board.talkedAbout.undo' : 'board.talkedAbout'),
      run: () => board.run('talkedAbout', { card: card.id, talkedAbout: !done })
    }
  ];
}

/** What is written beside the text, short enough for a card. */
export function details(store, card) {
  const parts = [];
  for (const field of store.canvases.get(card.kind)?.fields ?? []) {
    const value = card.fields[field.key];
    const name = `canvas.${card.kind}.field.${field.key}`;
    if (!value || field.key === 'socialFunction') {
      continue;
    }
    if (field.type === 'FLAG') {
      parts.push(store.t(name));
    } else if (field.type === 'CHOICE') {
      parts.push(store.t(`${name}.${value}`));
    } else if (field.type === 'SCALE') {
      parts.push(`${store.t(name)} ${value}/5`);
    } else {
      parts.push(`${store.t(name).replace('?', ':')} ${value}`);
    }
  }
  return parts.join(' · ');
}
