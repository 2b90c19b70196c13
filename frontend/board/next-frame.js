/**
 * Draws at the next frame, once, however often it is asked to until then: what comes faster than it can be drawn does not
 * wait for the drawing. After each drawing it rests for as long as that took, so that a slow device has half of its time
 * for what comes in. A page that nobody sees has no frames; it draws right after what it is doing.
 */
export class NextFrame {
  #draw;
  #due = false;
  #rested = 0;

  /** @param {() => void} draw */
  constructor(draw) {
    this.#draw = draw;
  }

  ask() {
    if (!this.#due) {
      this.#due = true;
      setTimeout(() => this.#wait(), Math.max(0, this.#rested - performance.now()));
    }
  }

  #wait() {
    if (document.hidden) {
      this.#run();
    } else {
      requestAnimationFrame(() => this.#run());
    }
  }

  #run() {
    const begun = performance.now();
    this.#due = false;
    this.#draw();
    const ended = performance.now();
    this.#rested = ended + (ended - begun);
  }
}
