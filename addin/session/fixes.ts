import { parseCell } from '../../ledger-core/kernel/cell-ref.ts';
import { text } from '../../ledger-core/kernel/text.ts';
import type { LiveAudit } from '../../ledger-core/live/live-audit.ts';
import { inOpenLedger, type Desk } from './desk.ts';
import { cellText, fixesOf } from './finding-items.ts';
import { troubleWords } from './notices.ts';
import type { FindingItem, SafeFix } from './session-state.ts';
import { writeCells } from './write-cells.ts';

/** Makes the safe fixes of a list, a sheet at a time; what was not made is said, with why. */
export async function applyFixes(desk: Desk, items: readonly FindingItem[]): Promise<void> {
  await inOpenLedger(desk, async (live) => {
    const { fixes, gone } = stillDue(live, items);
    let done = 0;
    for (const [sheet, ofSheet] of bySheet(fixes)) {
      done += await fixSheet(desk, sheet, ofSheet, gone);
    }
    if (done > 0) desk.notices.say('good', text(`已改 ${done} 处。`, `Changed ${done} cells.`));
    if (gone.length > 0) desk.notices.say('warning', changedWords(gone));
  });
}

/** A fix to be made, with the text that has to stand in its cell before. */
interface DueFix {
  readonly fix: SafeFix;
  readonly text: string;
}

/** The fixes that the user saw and that still are what the ledger asks for; a cell of two findings once. */
function stillDue(live: LiveAudit, items: readonly FindingItem[]): { fixes: readonly DueFix[]; gone: SafeFix[] } {
  const due = new Map<string, DueFix>();
  const gone: SafeFix[] = [];
  for (const { finding, fixes } of items) {
    const now = fixesOf(live, finding);
    for (const fix of fixes) {
      const isSame = now.some((one) => placeText(one) === placeText(fix) && one.before === fix.before);
      if (isSame) due.set(placeText(fix), { fix, text: cellText(live.dossier.image, fix) });
      else gone.push(fix);
    }
  }
  return { fixes: [...due.values()], gone };
}

function bySheet(fixes: readonly DueFix[]): ReadonlyMap<string, readonly DueFix[]> {
  const groups = new Map<string, DueFix[]>();
  for (const due of fixes) groups.set(due.fix.sheet, [...(groups.get(due.fix.sheet) ?? []), due]);
  return groups;
}

/** All at once; where somebody has changed one of the cells, one by one. Answers how many were made. */
async function fixSheet(desk: Desk, sheet: string, fixes: readonly DueFix[], gone: SafeFix[]): Promise<number> {
  try {
    if (await isWritten(desk, sheet, fixes)) return fixes.length;
    let done = 0;
    for (const due of fixes) {
      if (fixes.length > 1 && (await isWritten(desk, sheet, [due]))) done += 1;
      else gone.push(due.fix);
    }
    return done;
  } catch (error) {
    const { zh, en } = troubleWords(error);
    desk.notices.say('error', text(`“${sheet}”没有改好：${zh}`, `“${sheet}” was not changed: ${en}`));
    return 0;
  }
}

async function isWritten(desk: Desk, sheet: string, fixes: readonly DueFix[]): Promise<boolean> {
  const cells = fixes.map(({ fix }) => ({ ...placeOf(fix), value: fix.write, isDate: fix.isDate }));
  const expected = fixes.map(({ fix, text: shown }) => ({ ...placeOf(fix), text: shown }));
  const { status } = await writeCells(desk, { sheet, cells, expected });
  return status === 'written';
}

/** @throws RangeError where a fix names no cell: a fault of the program */
function placeOf({ cell }: SafeFix): { row: number; col: number } {
  const place = parseCell(cell);
  if (!place) throw new RangeError(`a fix without a cell: ${cell}`);
  return place;
}

function placeText({ sheet, cell }: SafeFix): string {
  return `${sheet}!${cell}`;
}

function changedWords(fixes: readonly SafeFix[]): ReturnType<typeof text> {
  const list = fixes.map(placeText).join('、');
  return text(
    `${list} 刚被改过，没有动；已重新读取，请再看一眼。`,
    `${list} had just been changed and was left alone; it has been read again, please look once more.`,
  );
}
