import { createStore, delMany, getMany, keys, promisifyRequest, setMany } from 'idb-keyval';
import type { Text } from '../../../ledger-core/kernel/text.ts';
import type { WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';
import { FILES } from '../../strings/workbench-files.ts';
import {
  aboutOf,
  changesOf,
  draftOf,
  readAbout,
  readEdits,
  readOriginal,
  type Draft,
  type DraftAbout,
} from './draft.ts';
import { fromStorage, notKept, type Kept } from './kept.ts';
import { TabLocks } from './tab-locks.ts';

/** The parts of a draft, each under a key of its own: an edit does not write the file anew. */
const PARTS = ['about', 'original', 'edits', 'handle'] as const;
type Part = (typeof PARTS)[number];

/** A draft as the start page lists it. One that cannot be read can only be discarded. */
export type DraftItem =
  | ({ readonly kind: 'draft' } & DraftAbout)
  | { readonly kind: 'unreadable'; readonly id: string; readonly name: string | undefined };

/** `words`: why the browser has none to offer. */
export interface DraftList {
  readonly drafts: readonly DraftItem[];
  readonly words?: Text;
}

export type DraftReading =
  | { readonly status: 'read'; readonly draft: Draft }
  | { readonly status: 'in-use' | 'unreadable' | 'gone' | 'no-storage'; readonly words: Text };

/**
 * Unsaved work, kept in the browser's storage until it is saved or discarded; nothing is deleted by itself, however old. A
 * draft belongs to the tab that has it open, which other tabs see; after a crash it belongs to nobody.
 */
export class DraftStore {
  readonly #store = createStore('ringfence-drafts', 'parts');
  readonly #locks = new TabLocks('ringfence-draft/');

  /** Drafts that no tab has open, the last changed first; those that cannot be read at the end. */
  async list(): Promise<DraftList> {
    const listed = await fromStorage(async () => {
      // Before and after: one that another tab makes or removes meanwhile is neither offered nor taken for damaged.
      const before = await this.#locks.taken();
      const ids = new Set((await keys<string>(this.#store)).map(idOf));
      const after = await this.#locks.taken();
      const free = [...ids].filter((id) => !before.has(id) && !after.has(id));
      const items = await Promise.all(free.map((id) => this.#item(id)));
      return items.filter((item) => item !== undefined).sort(lastChangedFirst);
    });
    return 'words' in listed ? { drafts: [], words: listed.words } : { drafts: listed.value };
  }

  /** Keeps a draft whole, from now on as this tab's. */
  async put(draft: Draft): Promise<Kept> {
    if (!(await this.#locks.take(draft.id))) return notKept(FILES.draftElsewhere);
    const { id, original, edits, handle } = draft;
    const done = await fromStorage(() =>
      setMany(
        [
          [keyOf(id, 'about'), aboutOf(draft)],
          // Of a part of a larger buffer the browser would keep all.
          [keyOf(id, 'original'), original.byteLength === original.buffer.byteLength ? original : original.slice()],
          [keyOf(id, 'edits'), edits],
          [keyOf(id, 'handle'), handle],
        ],
        this.#store,
      ),
    );
    return 'words' in done ? notKept(done.words) : { isKept: true };
  }

  /** Keeps what was changed since, as often as wanted; the draft must have been put before. */
  async putEdits(id: string, edits: WorkbookEdits, changedAt = Date.now()): Promise<Kept> {
    if (!(await this.#locks.take(id))) return notKept(FILES.draftElsewhere);
    const done = await fromStorage(() =>
      this.#store('readwrite', async (store) => {
        const about = readAbout(await promisifyRequest(store.get(keyOf(id, 'about')) as IDBRequest<unknown>));
        if (about === undefined) return false;
        store.put({ ...about, changedAt, changes: changesOf(edits) }, keyOf(id, 'about'));
        store.put(edits, keyOf(id, 'edits'));
        await promisifyRequest(store.transaction);
        return true;
      }),
    );
    if ('words' in done) return notKept(done.words);
    return done.value ? { isKept: true } : notKept(FILES.draftGone);
  }

  /** A draft to go on with; from now on this tab's. */
  async get(id: string): Promise<DraftReading> {
    if (!(await this.#locks.take(id))) return { status: 'in-use', words: FILES.draftElsewhere };
    const parts = await fromStorage(() => this.#parts(id));
    if ('words' in parts) return this.#refuse(id, 'no-storage', parts.words);
    const { about: keptAbout, original: keptOriginal, edits: keptEdits, handle } = parts.value;
    if (Object.values(parts.value).every((part) => part === undefined)) {
      return this.#refuse(id, 'gone', FILES.draftGone);
    }
    const about = readAbout(keptAbout);
    const original = about && readOriginal(keptOriginal, about.size);
    const edits = readEdits(keptEdits);
    if (about?.id !== id || !original || !edits) return this.#refuse(id, 'unreadable', FILES.draftUnreadable);
    const file = handle instanceof FileSystemFileHandle ? handle : undefined;
    return { status: 'read', draft: draftOf(about, original, edits, file) };
  }

  /** Deletes a draft: it was saved, or the user discards it. Answers why it could not be. */
  async remove(id: string): Promise<Text | undefined> {
    if (!(await this.#locks.take(id))) return FILES.draftElsewhere;
    const done = await fromStorage(() =>
      delMany(
        PARTS.map((part) => keyOf(id, part)),
        this.#store,
      ),
    );
    this.#locks.letGo(id);
    return 'words' in done ? done.words : undefined;
  }

  /** The workbook was closed in this tab; its draft, if there is one, is offered again. */
  release(id: string): void {
    this.#locks.letGo(id);
  }

  #refuse(id: string, status: 'unreadable' | 'gone' | 'no-storage', words: Text): DraftReading {
    this.#locks.letGo(id);
    return { status, words };
  }

  /** Without the file itself, which may be large. */
  #item(id: string): Promise<DraftItem | undefined> {
    return this.#store('readonly', async (store) => {
      const read = (part: Part): Promise<unknown> =>
        promisifyRequest(store.get(keyOf(id, part)) as IDBRequest<unknown>);
      const count = promisifyRequest(store.count(IDBKeyRange.bound(keyOf(id, ''), keyOf(id, '\uffff'))));
      const [keptAbout, keptEdits, parts] = await Promise.all([read('about'), read('edits'), count]);
      if (parts === 0) return undefined;
      const about = readAbout(keptAbout);
      const isWhole = about?.id === id && parts === PARTS.length && readEdits(keptEdits) !== undefined;
      return isWhole ? { kind: 'draft', ...about } : { kind: 'unreadable', id, name: about?.name };
    });
  }

  async #parts(id: string): Promise<Readonly<Record<Part, unknown>>> {
    const [about, original, edits, handle] = await getMany<unknown>(
      PARTS.map((part) => keyOf(id, part)),
      this.#store,
    );
    return { about, original, edits, handle };
  }
}

function keyOf(id: string, part: Part | '' | '\uffff'): string {
  return `${id}/${part}`;
}

function idOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
}

function lastChangedFirst(a: DraftItem, b: DraftItem): number {
  const at = (item: DraftItem): number => (item.kind === 'draft' ? item.changedAt : -Infinity);
  return at(b) - at(a) || 0;
}
