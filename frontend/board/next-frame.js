/**
 * Draws at the next frame, once, however often it is asked to until then: what comes faster than it can be drawn does not
 * wait for the drawing. A page that nobody sees has no frames; it draws right after what it is doing.
 */
export class NextFrame {
  #draw;
  #due = false;

  /** @param {() => void} draw */
  constructor(draw) {
    this.#draw = draw;
  }

  ask() {
    if (!this.#due) {
      this.#due = true;
      (document.hidden ? setTimeout : requestAnimationFrame)(() => {
        this.#due = false;
        this.#draw();
      });
    }
  }
}
