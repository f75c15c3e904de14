// A clock that moves only when it is ordered to. The client takes its timers from it.

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

  /** Runs the timers that are due in this time, each at its own time. What they start gets a little real time. */
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

  /** Lets time pass without running a timer, as when the machine sleeps. */
  sleep(milliseconds) {
    this.#time += milliseconds;
  }
}
