import { setTimeout as sleep } from 'node:timers/promises';

/** Long enough for company to come, short against what a person notices. */
const BREATH_MS = 3;

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Many ask one by one, one statement answers: what is asked within a breath, or while a statement
 * is under way, goes together in the next.
 */
export class Gather<Item, Answer> {
  private waiting: Waiting<Item, Answer>[] = [];
  private busy = false;

  /** @param together answers in the order of the items; where it throws, all of them hear of it */
  constructor(private readonly together: (items: readonly Item[]) => Promise<readonly Answer[]>) {}

  ask(item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.busy) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.busy = true;
    while (this.waiting.length > 0) {
      await sleep(BREATH_MS);
      const round = this.waiting;
      this.waiting = [];
      try {
        const answers = await this.together(round.map(({ item }) => item));
        round.forEach(({ resolve }, i) => resolve(answers[i] as Answer));
      } catch (error) {
        for (const { reject } of round) reject(error);
      }
    }
    this.busy = false;
  }
}
