import { named } from './card-row.js';
import { drawWhileOpen, openDialog } from './dialog.js';
import { h, setText } from './dom.js';
import { icon } from './icons.js';
import { follow } from './midst.js';
import { onEnter } from './real-enter.js';
import { comment, COMMENT_MAX, react, REACTIONS, talkOf } from './talk-actions.js';
import { tagField } from './tag-field.js';

/** What the room says of one card: reactions, tags and comments; what is being written is kept on the device. */
export function talkDialog(board, first) {
  const { store, drafts } = board;
  let card = first;
  const slot = `comment:${card.id}`;
  const head = h('p.kv-link-card', { dir: 'auto' });
  const gone = h('p.kv-note', { role: 'status' });
  const reactions = h(
    'div.kv-reactions',
    { role: 'group', 'aria-label': store.t('cards.reaction') },
    ...REACTIONS.map(reactionButton)
  );
  const tags = tagField(board, () => card);
  const list = h('ul.kv-comments');
  const none = h('p.kv-muted', { text: store.t('cards.commentsNone') });
  const text = h('textarea.kv-offer-text', {
    rows: '2',
    dir: 'auto',
    maxlength: String(COMMENT_MAX),
    'aria-label': store.t('cards.commentNew'),
    placeholder: store.t('cards.commentNew'),
    oninput: keep
  });
  const note = h('span.kv-composer-note');
  const add = h('button.kv-button.kv-primary', { type: 'submit', text: store.t('cards.commentAdd') });
  const form = h(
    'form.kv-comment-form',
    { novalidate: true, 'data-slot': slot },
    text,
    h(
      'div.kv-composer-foot',
      {},
      note,
      add
    )
  );

  function reactionButton(reaction) {
    return h('button.kv-button.kv-reaction', {
      type: 'button',
      'data-reaction': reaction,
      onclick: () => mayComment() && react(board, card, reaction)
    });
  }

  function keep() {
    drafts.write(slot, { kind: card.kind, text: text.value, fields: {} });
    refreshNote();
  }

  function refreshNote() {
    const words = mayComment() ? board.keptWords(slot) : store.t('cards.commentLater');
    setText(note, text.value ? words : '');
  }

  function mayComment() {
    return board.mayWrite() && Boolean(board.cardOf(card));
  }

  function row(one) {
    const who = h('span.kv-comment-who', { dir: 'auto' });
    const words = h('p.kv-comment-text', { dir: 'auto' });
    const remove = h('button.kv-icon-button', {
      type: 'button',
      'aria-label': named(store.t('cards.commentRemove'), one),
      onclick: () => board.run('removeComment', { card: card.id, comment: one.id })
    });
    remove.append(icon('cross'));
    const item = h('li.kv-comment', {}, h('div', {}, who, words), remove);
    item.update = (now) => {
      const name = now.guide ? store.t('cards.commentGuide') : now.author;
      setText(who, name ?? (now.mine ? store.t('cards.commentMine') : ''));
      setText(words, now.text);
      remove.hidden = !board.mayWrite() || !(now.mine || store.as === 'facilitator');
    };
    return item;
  }

  function render() {
    const now = board.cardOf(card);
    card = now ?? card;
    setText(gone, now ? '' : store.t('cards.gone'));
    gone.hidden = Boolean(now);
    const talk = talkOf(board, card);
    setText(head, card.text);
    for (const button of reactions.children) {
      const reaction = button.dataset.reaction;
      const word = store.t(`cards.reaction.${reaction}`);
      const count = talk.reactions[reaction] ?? 0;
      setText(button, count ? store.t('cards.reactionCount', word, count) : word);
      button.setAttribute('aria-pressed', String(talk.given.has(reaction)));
      // A button that is disabled would drop the focus.
      button.setAttribute('aria-disabled', String(!mayComment()));
    }
    tags.update(talk.tags);
    none.hidden = talk.comments.length > 0;
    const going = new Set(board.waiting(card).map((command) => command.type === 'removeComment' && command.comment));
    const here = talk.comments.filter((one) => !going.has(one.id));
    follow(list, here, (one) => one.id, row, () => text);
    // Whoever is in the midst of a comment keeps it, and is told why it cannot go now.
    form.hidden = !mayComment() && !text.value;
    add.setAttribute('aria-disabled', String(!mayComment()));
    refreshNote();
  }

  onEnter(text, () => form.requestSubmit());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = text.value.trim();
    if (typed && mayComment() && comment(board, card, typed)) {
      text.value = '';
      keep();
    }
    text.focus();
  });

  text.value = drafts.read(slot)?.text ?? '';
  const dialog = openDialog(
    store,
    store.t('cards.discussTitle'),
    () => [
      head,
      gone,
      reactions,
      tags.element,
      h('h3.kv-link-kind', { text: store.t('cards.comments') }),
      none,
      list,
      form
    ],
    () => {
      stop();
      board.offersMoved();
    }
  );
  const stop = drawWhileOpen(board, dialog, render);
}
