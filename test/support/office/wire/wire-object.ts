import { fault, MissingMember } from './faults.ts';

export interface Scalar {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** What Office.js may do with an object, under the names that travel (PascalCase). Anything else is a MissingMember. */
export interface Members {
  /** What a new proxy learns of the object at once, such as `{ Id }`. */
  readonly ident?: () => Record<string, unknown>;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  /** Objects one step away; undefined is the null object. */
  readonly links?: Readonly<Record<string, () => WireObject | undefined>>;
  /** Answers a value, an object, or undefined: nothing (or, for `…OrNullObject`, the null object). */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** A collection: its items in order, and one of them by name or id. */
  readonly items?: () => readonly WireObject[];
  readonly find?: (key: unknown) => WireObject | undefined;
  /** Ranges only: the library keeps them by reference id from one batch to the next. */
  readonly isTracked?: boolean;
  /** False once what stands behind a kept object is gone. */
  readonly isAlive?: () => boolean;
}

/** An object of Excel as the wire sees it; `subject` is the host's own thing behind it. */
export class WireObject {
  readonly type: string;
  readonly subject: unknown;
  private readonly members: Members;
  /** Given by the batch runner once a tracked object is kept. */
  referenceId: string | undefined;

  constructor(type: string, members: Members, subject?: unknown) {
    this.type = type;
    this.members = members;
    this.subject = subject;
  }

  get isTracked(): boolean {
    return this.members.isTracked === true;
  }

  get isAlive(): boolean {
    return this.members.isAlive?.() ?? true;
  }

  get isCollection(): boolean {
    return this.members.items !== undefined;
  }

  get scalarNames(): readonly string[] {
    return Object.keys(this.members.scalars ?? {});
  }

  ident(): Record<string, unknown> {
    const known = this.members.ident?.() ?? {};
    return this.referenceId === undefined ? known : { ...known, _ReferenceId: this.referenceId };
  }

  items(): readonly WireObject[] {
    return this.members.items?.() ?? [];
  }

  hasScalar(name: string): boolean {
    return this.members.scalars?.[name] !== undefined;
  }

  get(name: string): unknown {
    const scalar = this.members.scalars?.[name];
    if (!scalar) throw new MissingMember(`${this.type}.${name}`);
    return scalar.get();
  }

  set(name: string, value: unknown): void {
    const scalar = this.members.scalars?.[name];
    if (!scalar?.set) throw new MissingMember(`${this.type}.${name} =`);
    scalar.set(value);
  }

  follow(name: string): WireObject | undefined {
    const link = this.members.links?.[name];
    if (!link) throw new MissingMember(`${this.type}.${name}`);
    return link();
  }

  item(key: unknown): WireObject {
    if (!this.members.find) throw new MissingMember(`${this.type}[]`);
    const item = this.members.find(key);
    if (!item) throw fault('ItemNotFound');
    return item;
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = this.members.methods?.[name];
    if (method) return method(...args);
    const { items, find } = this.members;
    if (find && name === 'GetItem') return this.item(args[0]);
    if (find && name === 'GetItemOrNullObject') return find(args[0]);
    if (items && name === 'GetCount') return items().length;
    if (items && name === 'GetItemAt') {
      const item = items()[Number(args[0])];
      if (!item) throw fault('InvalidArgument');
      return item;
    }
    throw new MissingMember(`${this.type}.${name}()`);
  }
}

/** A readable member. */
export function readable(get: () => unknown): Scalar {
  return { get };
}

/** A member that can be read and set; `check` turns what came over the wire into a value or throws InvalidArgument. */
export function settable<T>(get: () => unknown, check: (raw: unknown) => T, set: (value: T) => void): Scalar {
  return {
    get,
    set: (raw) => {
      set(check(raw));
    },
  };
}

export function asText(raw: unknown): string {
  if (typeof raw !== 'string') throw fault('InvalidArgument');
  return raw;
}

export function asNumber(raw: unknown): number {
  if (typeof raw !== 'number') throw fault('InvalidArgument');
  return raw;
}

export function asFlag(raw: unknown): boolean {
  if (typeof raw !== 'boolean') throw fault('InvalidArgument');
  return raw;
}

/** A plain JSON object. */
export function asRecord(raw: unknown): Readonly<Record<string, unknown>> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw fault('InvalidArgument');
  return raw as Readonly<Record<string, unknown>>;
}

/** One of the words that Excel has for this. */
export function asOneOf<const T extends string>(words: readonly T[]): (raw: unknown) => T {
  return (raw) => {
    const word = words.find((each) => each === raw);
    if (word === undefined) throw fault('InvalidArgument');
    return word;
  };
}
