// Time that moves when it is told to, for a client that is handed its timers.

export class Clock {
  #time = 1_800_000_000_000;
  #timers = new Map();
  #last = 0;

  now = () => this.#time;

  random = () => 1;

  setTimeout = (run, milliseconds) => {
    this.#last += 1;
    this.#timers.set(this.#last, { run, due: this.#time + milliseconds });
    return this.#last;
  };

  clearTimeout = (timer) => this.#timers.delete(timer);

  /** Runs the timers that come due in this time, each at its own moment; what they begin gets a moment to happen. */
  async advance(milliseconds, isEnough = () => false) {
    const end = this.#time + milliseconds;
    while (!isEnough()) {
      const next = [...this.#timers].filter(([, { due }]) => due <= end).sort(([, a], [, b]) => a.due - b.due)[0];
      if (!next) {
        this.#time = end;
        return;
      }
      const [timer, { run, due }] = next;
      this.#timers.delete(timer);
      this.#time = Math.max(this.#time, due);
      run();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Time passes while no timer runs, as in sleep. */
  sleep(milliseconds) {
    this.#time += milliseconds;
  }
}
