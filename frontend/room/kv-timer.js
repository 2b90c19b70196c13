/**
 * A clock that runs down. It stops nothing when it is at zero, and says so to a screen reader a minute before and then.
 *
 * @attr left milliseconds until zero, as the server counted them when it sent them; none for no clock
 * @attr seconds how long it runs in all
 */
class KvTimer extends HTMLElement {
  static observedAttributes = ['left'];

  #end = 0;
  #tick = null;
  #figure = document.createElement('span');
  #bar = document.createElement('span');
  #said = document.createElement('span');

  connectedCallback() {
    this.#figure.className = 'kv-timer-figure';
    this.#bar.className = 'kv-timer-bar';
    this.#said.className = 'kv-visually-hidden';
    this.#said.setAttribute('role', 'status');
    this.#figure.setAttribute('role', 'timer');
    this.#figure.setAttribute('aria-label', this.getAttribute('label'));
    this.replaceChildren(this.#figure, this.#bar, this.#said);
    this.#start();
  }

  disconnectedCallback() {
    clearInterval(this.#tick);
  }

  attributeChangedCallback() {
    if (this.isConnected) {
      this.#start();
    }
  }

  #start() {
    clearInterval(this.#tick);
    const left = this.getAttribute('left');
    this.hidden = left === null;
    if (left !== null) {
      this.#end = performance.now() + Number(left);
      this.#tick = setInterval(() => this.#draw(), 250);
      this.#draw();
    }
  }

  #draw() {
    const all = Number(this.getAttribute('seconds'));
    const left = Math.max(0, Math.ceil((this.#end - performance.now()) / 1000));
    const text = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    if (this.#figure.textContent !== text) {
      this.#figure.textContent = text;
      this.#bar.style.setProperty('--kv-left', String(Math.min(1, left / all)));
      this.toggleAttribute('over', left === 0);
      if (left === 60 || left === 0) {
        this.#said.textContent = this.getAttribute(left ? 'minute' : 'over');
      }
    }
    if (left === 0) {
      clearInterval(this.#tick);
    }
  }
}

if (!customElements.get('kv-timer')) {
  customElements.define('kv-timer', KvTimer);
}
