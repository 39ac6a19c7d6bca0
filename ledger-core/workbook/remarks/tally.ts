/** How often something occurs, and the first few places (`B7`). */
export interface Sighting {
  readonly count: number;
  readonly first: readonly string[];
}

const NAMED = 5;

/** Counts places and keeps the first few. */
export class Tally implements Sighting {
  readonly first: string[] = [];
  count = 0;

  /** The place is asked for only while it is kept: naming each of a million cells would cost more than reading them. */
  add(place: () => string): void {
    this.count += 1;
    if (this.first.length < NAMED) this.first.push(place());
  }
}
