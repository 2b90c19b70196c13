import { h, setText } from './dom.js';
import { follow } from './midst.js';
import { onEnter } from './real-enter.js';

/** The most characters of an answer; the server has the same limit and the last word. */
const TEXT_MAX = 500;

/** Whether the reader is asked for an answer. */
export function mayAnswer(store) {
  return store.as === 'participant' && !store.observer;
}

/** Where one answers the question of a rung, alone; the facilitator sees how many answers lie face down. */
export function answerForm(board, rung) {
  const { store, drafts } = board;
  const waiting = h('p.kv-note', { role: 'status' });
  const own = h('ul.kv-own-answers');
  const element = h('div.kv-answering', {}, waiting);
  const answering = mayAnswer(store);
  element.rung = rung.id;
  element.answering = answering;
  if (answering) {
    element.append(form(), own);
  }

  function form() {
    const slot = `answer:${rung.id}`;
    const text = h('textarea.kv-composer-text', {
      rows: '1',
      dir: 'auto',
      maxlength: String(TEXT_MAX),
      'aria-label': store.t('ladder.answer'),
      placeholder: store.t('ladder.answer')
    });
    const submit = () => {
      if (text.value.trim() && board.ladder.answer(rung.id, text.value.trim())) {
        text.value = '';
        drafts.clear(slot);
      }
      text.focus();
    };
    text.value = drafts.read(slot)?.text ?? '';
    text.addEventListener('input', () => drafts.write(slot, { rung: rung.id, text: text.value }));
    onEnter(text, submit);
    return h(
      'form.kv-composer.kv-sheet',
      {
        novalidate: true,
        'data-slot': slot,
        onsubmit: (event) => {
          event.preventDefault();
          submit();
        }
      },
      text,
      h(
        'div.kv-composer-foot',
        {},
        h('span.kv-composer-note', { text: store.t('ladder.private') }),
        h('button.kv-button.kv-primary', { type: 'submit', text: store.t('ladder.hand') })
      )
    );
  }

  function lying(count) {
    return count ? store.count('ladder.waiting', count) : store.t('ladder.noAnswers');
  }

  element.update = (now) => {
    const mine = board.ladder.answersTo(rung.id);
    setText(waiting, answering ? (mine.length ? store.t('ladder.more') : '') : lying(now.waiting ?? 0));
    waiting.hidden = !waiting.textContent;
    const field = () => element.querySelector('textarea');
    follow(own, mine, (answer) => answer.id, (answer) => ownAnswer(board, answer), field);
  };
  return element;
}

function ownAnswer(board, first) {
  const { store } = board;
  const state = h('span.kv-card-state');
  const item = h(
    'li.kv-answer.kv-sheet.kv-own',
    {},
    h('p.kv-card-text', { dir: 'auto', text: first.text }),
    h(
      'div.kv-answer-foot',
      {},
      state,
      h('button.kv-button.kv-quiet', {
        type: 'button',
        text: store.t('ladder.takeBack'),
        'aria-label': store.t('ladder.takeBackThis', first.text.slice(0, 40)),
        onclick: () => board.ladder.takeBack(first.id)
      })
    )
  );
  item.update = (answer) => setText(state, store.t(`board.state.${answer.pending ?? 'saved'}`));
  item.update(first);
  return item;
}
