import { h } from './dom.js';
import { icon } from './icons.js';
import { ofInputMethod } from './real-enter.js';

/**
 * A menu button after the ARIA authoring practices: opens with Enter, Space or the down arrow, arrows move, Escape and Tab
 * close, the focus goes back to the button.
 *
 * @param {string} label
 * @param {() => Array<{text: string, run: () => void}>} choices asked for when it opens
 */
export function menuButton(label, choices) {
  const button = h('button.kv-icon-button', {
    type: 'button',
    'aria-label': label,
    'aria-haspopup': 'menu',
    'aria-expanded': 'false'
  });
  button.append(icon('dots'));
  const holder = h('div.kv-menu-holder', {}, button);
  let menu = null;
  let offered = true;

  function open() {
    const items = choices().map((choice) =>
      h('button.kv-menu-item', {
        type: 'button',
        role: 'menuitem',
        tabindex: '-1',
        text: choice.text,
        onclick: () => {
          close(true);
          choice.run();
        }
      })
    );
    menu = h('div.kv-menu', { role: 'menu', 'aria-label': label, onkeydown: (event) => move(event, items) }, ...items);
    holder.append(menu);
    button.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', outside);
    // Where the button stands at the start of a narrow screen, the menu opens to the other side.
    menu.classList.toggle('kv-menu-start', menu.getBoundingClientRect().left < 0);
    items[0]?.focus();
  }

  function close(back) {
    menu?.remove();
    menu = null;
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside);
    holder.hidden = !offered;
    if (back) {
      button.focus();
    }
  }

  function outside(event) {
    if (!holder.contains(event.target)) {
      close(false);
    }
  }

  function move(event, items) {
    if (ofInputMethod(event)) {
      return;
    }
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items[to % items.length].focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close(true);
    } else if (event.key === 'Tab') {
      close(false);
    }
  }

  /** Whether there is anything to choose; a menu that is open stays until it is closed. */
  holder.offer = (now) => {
    offered = now;
    holder.hidden = !offered && !menu;
  };

  /** Gives the menu another name, once what it is about reads otherwise. */
  holder.rename = (now) => {
    if (label !== now) {
      label = now;
      button.setAttribute('aria-label', now);
    }
  };
  button.addEventListener('click', () => (menu ? close(true) : open()));
  button.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !menu) {
      event.preventDefault();
      open();
    }
  });
  return holder;
}
