import { openDialog } from './dialog.js';
import { h } from './dom.js';

/** What the workshop agreed on for its cards and its people; the facilitator’s. */
export function rulesDialog(board) {
  const { store } = board;
  const held = choice('cards.rule.held', 'cards.rule.heldWhy', store.rules.held);
  const presence = choice('cards.rule.presence', 'cards.rule.presenceWhy', store.rules.presence);

  function choice(label, why, checked) {
    const box = h('input', { type: 'checkbox', checked });
    const element = h(
      'label.kv-rule',
      {},
      box,
      h('span', {}, h('span.kv-rule-name', { text: store.t(label) }), h('span.kv-muted', { text: store.t(why) }))
    );
    return { box, element };
  }

  openDialog(store, store.t('cards.rules'), (close) => [
    held.element,
    presence.element,
    h(
      'div.kv-dialog-foot',
      {},
      h('button.kv-button.kv-primary', {
        type: 'button',
        text: store.t('board.save'),
        onclick: () => {
          board.run('setRules', { held: held.box.checked, presence: presence.box.checked });
          close();
        }
      })
    )
  ]);
}
