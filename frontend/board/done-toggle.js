import { h, setText } from './dom.js';

/** Says to the facilitator alone that one is done with this part; can be taken back, and stops nothing. */
export function doneToggle(board) {
  const { store } = board;
  const button = h('button.kv-button.kv-done', {
    type: 'button',
    onclick: () => board.sayDone(!board.isDone())
  });
  button.update = (shown) => {
    button.hidden = !shown || store.as !== 'participant' || store.observer;
    button.setAttribute('aria-pressed', String(board.isDone()));
    setText(button, store.t(board.isDone() ? 'board.done.said' : 'board.done.say'));
  };
  return button;
}
