import { createStore, del, delMany, entries, get, set } from 'idb-keyval';
import { fill, type Text } from '../../../ledger-core/kernel/text.ts';
import * as v from 'valibot';
import { FILES } from '../../strings/workbench-files.ts';
import { browserFile } from './browser-file.ts';
import { isNamed, isPermitted } from './file-system-access.ts';
import { fromStorage, type Kept } from './kept.ts';
import type { WorkbookFile } from './workbook-file.ts';

const MOST = 12;

const Told = v.object({
  name: v.string(),
  programme: v.exactOptional(v.string()),
  workshop: v.exactOptional(v.string()),
  /** When it was opened or saved last, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.finite()),
});

const Entry = v.object({
  ...Told.entries,
  handle: v.custom<FileSystemFileHandle>((kept) => kept instanceof FileSystemFileHandle),
});

/** A file that was opened or saved lately. */
export type RecentItem = v.InferOutput<typeof Told> & { readonly id: string };

export type Reopened =
  { readonly status: 'opened'; readonly file: WorkbookFile } | { readonly status: 'refused'; readonly words: Text };

/** The last twelve files that can be opened again: those for which the browser gave a handle. */
export class RecentFiles {
  readonly #store = createStore('ringfence-recent', 'files');

  /** The last first; none where the browser keeps nothing. */
  async list(): Promise<readonly RecentItem[]> {
    const read = await fromStorage(() => this.#entries());
    return 'words' in read ? [] : read.value.map(({ id, entry }) => ({ id, ...v.parse(Told, entry) }));
  }

  /** A file was opened or saved. One that is in the list moves to its head. */
  async remember(
    handle: FileSystemFileHandle,
    { programme, workshop }: { readonly programme?: string | undefined; readonly workshop?: string | undefined },
    at = Date.now(),
  ): Promise<Kept> {
    const done = await fromStorage(async () => {
      const kept = await this.#entries();
      const same = await Promise.all(kept.map(({ entry }) => entry.handle.isSameEntry(handle)));
      const others = kept.filter((_, index) => same[index] !== true);
      await set(
        crypto.randomUUID(),
        {
          name: handle.name,
          at,
          handle,
          ...(programme === undefined ? {} : { programme }),
          ...(workshop === undefined ? {} : { workshop }),
        },
        this.#store,
      );
      const stay = new Set(others.slice(0, MOST - 1));
      await delMany(
        kept.filter((one) => !stay.has(one)).map(({ id }) => id),
        this.#store,
      );
    });
    return 'words' in done ? { isKept: false, words: done.words } : { isKept: true };
  }

  /** Opens it again; the browser may ask the user. Needs a click just before. */
  async reopen(id: string): Promise<Reopened> {
    const kept = await fromStorage(() => get<unknown>(id, this.#store));
    if ('words' in kept) return { status: 'refused', words: kept.words };
    const { success, output } = v.safeParse(Entry, kept.value);
    if (!success) return { status: 'refused', words: FILES.recentForgotten };
    const { handle, name } = output;
    try {
      if (!(await isPermitted(handle, 'read'))) {
        return { status: 'refused', words: fill(FILES.notReadable, { name }) };
      }
      return { status: 'opened', file: browserFile(await handle.getFile(), { handle }) };
    } catch (error) {
      if (isNamed(error, 'NotFoundError')) return { status: 'refused', words: fill(FILES.recentGone, { name }) };
      if (!(error instanceof DOMException)) throw error;
      return { status: 'refused', words: fill(FILES.notReadable, { name }) };
    }
  }

  /** Takes it off the list; the file stays. */
  async forget(id: string): Promise<void> {
    await fromStorage(() => del(id, this.#store));
  }

  /** What can be read of it, the last first. */
  async #entries(): Promise<readonly { readonly id: string; readonly entry: v.InferOutput<typeof Entry> }[]> {
    const kept = await entries<string, unknown>(this.#store);
    const read = kept.flatMap(([id, value]) => {
      const { success, output } = v.safeParse(Entry, value);
      return success ? [{ id, entry: output }] : [];
    });
    return read.sort((a, b) => b.entry.at - a.entry.at);
  }
}
