import { ALL_TABLES } from '../../ledger-core/definition/registers/all-tables.ts';
import { hasTable } from '../../ledger-core/definition/programme.ts';
import { fill, text, type Text } from '../../ledger-core/kernel/text.ts';
import type { Desk } from './desk.ts';
import { ENTRY_TABLES } from './entry-forms.ts';
import { errorsOf, isEmptyRow } from './entry-preview.ts';
import { troubleWords } from './notices.ts';
import { TABLE_GONE, type RowWriter } from './row-writer.ts';
import type { EntryDraft, EntryResult } from './session-state.ts';

/** Puts a draft into its table. What stands in the way is answered in words; the draft is the caller's to keep. */
export async function addEntry(desk: Desk, writer: RowWriter, draft: EntryDraft): Promise<EntryResult> {
  try {
    return await desk.book.turn(() => enter(desk, writer, draft));
  } catch (error) {
    return refused(fill(NOT_ENTERED, { words: troubleWords(error) }));
  }
}

async function enter({ book, notices }: Desk, writer: RowWriter, draft: EntryDraft): Promise<EntryResult> {
  const table = ENTRY_TABLES[draft.kind];
  if (!book.live || !hasTable(book.live.programme, table)) return refused(NO_LEDGER);
  const def = ALL_TABLES[table];
  const preview = book.live.previewRow(table, draft.values);
  if (!preview) return refused(fill(TABLE_GONE, { sheet: def.sheet }));
  const errors = Object.entries(errorsOf(preview, draft));
  if (errors.length > 0) {
    const named = errors.map(([key, { zh, en }]) => {
      const column = def.columns.find((one) => one.key === key);
      return text(`“${column?.name ?? key}”${zh}`, `“${column?.en ?? key}”: ${en}`);
    });
    const words = text(named.map((one) => one.zh).join(''), named.map((one) => one.en).join(' '));
    return refused(fill(UNREADABLE, { words }));
  }
  if (isEmptyRow(preview)) return refused(EMPTY);
  const result = await writer.add(
    def,
    preview.cells.map(({ key, value }) => ({ key, value })),
  );
  if (result.status === 'refused') return result;
  for (const { tone, words } of result.remarks) notices.say(tone, words);
  return { status: 'written', sheet: result.sheet, row: result.row };
}

function refused(words: Text): EntryResult {
  return { status: 'refused', words };
}

const NOT_ENTERED = text('没有记入：{words}', 'Not entered. {words}');
const UNREADABLE = text('还不能记入：{words}', 'It cannot be entered yet. {words}');
const EMPTY = text('还没有填写内容，没有记入。', 'Nothing is filled in yet; nothing was entered.');
const NO_LEDGER = text('现在没有打开的台账可以记，没有记入。', 'No ledger is open to enter this in.');
