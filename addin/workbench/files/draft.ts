import * as v from 'valibot';
import type { WorkbookEdits } from '../../../ledger-core/workbook/edits.ts';

/** A workbook with changes that are not saved in its file yet. Times are milliseconds since 1970. */
export interface Draft {
  readonly id: string;
  /** The file's. */
  readonly name: string;
  /** The programme's id, and the workshop named on the cover, where it is a ledger. */
  readonly programme?: string;
  readonly workshop?: string;
  readonly openedAt: number;
  readonly changedAt: number;
  /** The file as it was opened, on which the edits are made. */
  readonly original: Uint8Array<ArrayBuffer>;
  readonly edits: WorkbookEdits;
  /** The file on disk; none where it was never saved, or where the browser gives none. */
  readonly handle?: FileSystemFileHandle;
}

/** What is told of a draft without reading all of it. */
export type DraftAbout = v.InferOutput<typeof About>;

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Position = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const Time = v.pipe(v.number(), v.finite());

const Told = v.object({
  id: v.string(),
  name: v.string(),
  programme: v.exactOptional(v.string()),
  workshop: v.exactOptional(v.string()),
  openedAt: Time,
  changedAt: Time,
});

const About = v.object({
  ...Told.entries,
  /** Cells that the edits change. */
  changes: Count,
  /** Of the original, in bytes. */
  size: Count,
  /** Whether there is a file on disk, as far as the browser knows. */
  hasFile: v.boolean(),
});

const Scalar = v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean()]);
const Result = v.union([Scalar, v.object({ error: v.string() }), v.undefined()]);
const Edits = v.array(
  v.object({
    sheet: v.string(),
    cells: v.array(
      v.object({
        row: Position,
        col: Position,
        value: v.union([Scalar, v.null(), v.object({ formula: v.string(), result: Result })]),
        numberFormat: v.exactOptional(v.string()),
      }),
    ),
    results: v.array(v.object({ row: Position, col: Position, value: Result })),
    grown: v.array(v.object({ table: v.string(), bottom: Position })),
    marks: v.exactOptional(
      v.array(v.object({ row: Position, col: Position, severity: v.picklist(['error', 'warning', 'review', 'info']) })),
    ),
  }),
);

export function aboutOf(draft: Draft): DraftAbout {
  return {
    ...v.parse(Told, draft),
    changes: changesOf(draft.edits),
    size: draft.original.length,
    hasFile: draft.handle !== undefined,
  };
}

/** The draft again, of parts that were kept. */
export function draftOf(
  about: DraftAbout,
  original: Draft['original'],
  edits: WorkbookEdits,
  handle: FileSystemFileHandle | undefined,
): Draft {
  return { ...v.parse(Told, about), original, edits, ...(handle ? { handle } : {}) };
}

/** How many cells differ from the file by these edits. */
export function changesOf(edits: WorkbookEdits): number {
  return edits.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** What the browser kept, if it still is what was written. */
export function readAbout(kept: unknown): DraftAbout | undefined {
  const { success, output } = v.safeParse(About, kept);
  return success ? output : undefined;
}

export function readEdits(kept: unknown): WorkbookEdits | undefined {
  const { success, output } = v.safeParse(Edits, kept);
  return success ? output : undefined;
}

export function readOriginal(kept: unknown, size: number): Uint8Array<ArrayBuffer> | undefined {
  return isWhole(kept) && kept.length === size ? kept : undefined;
}

function isWhole(kept: unknown): kept is Uint8Array<ArrayBuffer> {
  return kept instanceof Uint8Array && kept.buffer instanceof ArrayBuffer;
}
