import { h, setText } from './dom.js';
import { icon } from './icons.js';

/**
 * Who has the room open: a number, and the names where the workshop knows them.
 *
 * @returns {HTMLElement & {update: (people: {present: number, names: string[]}) => void}}
 */
export function presence(store) {
  const words = h('span');
  const names = h('span.kv-presence-names', { dir: 'auto' });
  const element = h('p.kv-presence', { hidden: true }, icon('STAKEHOLDER'), words, names);
  element.update = (people) => {
    // The wall and the facilitator’s header have the number already.
    element.hidden = people.present === 0 || store.as === 'projector' || (store.as === 'facilitator' && !people.names.length);
    setText(words, store.count('board.here', people.present));
    setText(names, people.names.join(', '));
  };
  return element;
}
