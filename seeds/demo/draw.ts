/**
 * Chance that is the same on every machine: each draw depends on the seed and on what it is for, so
 * that adding one draw does not change the others.
 */
export class Draw {
  constructor(private readonly seed: string) {}

  /** Between 0 and 1, the upper end excluded. */
  share(what: string): number {
    let h = 1_779_033_703;
    for (const character of `${this.seed}/${what}`) {
      h = Math.imul(h ^ (character.codePointAt(0) ?? 0), 3_432_918_353);
      h = (h << 13) | (h >>> 19);
    }
    h = Math.imul(h ^ (h >>> 16), 2_246_822_507);
    h = Math.imul(h ^ (h >>> 13), 3_266_489_909);
    return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296;
  }

  between(what: string, low: number, high: number): number {
    return low + this.share(what) * (high - low);
  }

  whole(what: string, low: number, high: number): number {
    return Math.floor(this.between(what, low, high + 1));
  }

  happens(what: string, chance: number): boolean {
    return this.share(what) < chance;
  }

  pick<T>(what: string, from: readonly [T, ...T[]]): T {
    return from[Math.floor(this.share(what) * from.length)] ?? from[0];
  }

  /** By weight; heavier is likelier. */
  weighted<T>(what: string, from: readonly [T, ...T[]], weightOf: (item: T) => number): T {
    let rest = this.share(what) * from.reduce((sum, item) => sum + weightOf(item), 0);
    for (const item of from) {
      rest -= weightOf(item);
      if (rest < 0) return item;
    }
    return from[0];
  }

  of(part: string): Draw {
    return new Draw(`${this.seed}/${part}`);
  }
}
