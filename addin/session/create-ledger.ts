import { filledPlan } from '../../ledger-core/audit/filled-plan.ts';
import { fetchProgramme } from '../../ledger-core/programmes/catalogue.ts';
import { text } from '../../ledger-core/kernel/text.ts';
import type { WorkbookPlan } from '../../ledger-core/templates/plan.ts';
import { HostError } from '../host/spreadsheet-host.ts';
import { refuse, type Desk } from './desk.ts';
import { contentOf, leftBehind, obstacleTo } from './new-ledger.ts';
import type { NewLedgerRequest } from './session-state.ts';

/** Makes a new ledger where nothing is in its way. True when the workbook now holds it and it is open. */
export async function createLedger(
  desk: Desk,
  request: NewLedgerRequest,
  onProgress?: (done: number, of: number) => void,
): Promise<boolean> {
  try {
    const programme = await fetchProgramme(request.programme);
    if (!programme) return refuse(desk, text('请先选一个方案。', 'Choose a programme first.'));
    const { content, refusals } = contentOf(programme, request.fields);
    if (refusals.length > 0) {
      const [zh, en] = [refusals.map((one) => one.zh).join(''), refusals.map((one) => one.en).join(' ')];
      return refuse(desk, text(`还没有新建：${zh}`, `Not created yet. ${en}`));
    }
    const plan = filledPlan(programme, content, desk.asOf());
    return await desk.book.turn(() => carryOut(desk, plan, onProgress));
  } catch (error) {
    desk.notices.trouble(error);
    return false;
  }
}

async function carryOut(
  desk: Desk,
  plan: WorkbookPlan,
  onProgress?: (done: number, of: number) => void,
): Promise<boolean> {
  const { host, book, notices } = desk;
  const image = await book.readAll();
  if (!image) return false;
  const obstacle = obstacleTo(plan, image);
  if (obstacle) return refuse(desk, obstacle);
  try {
    await host.createSheets(plan, onProgress);
  } catch (error) {
    notices.trouble(error);
    if (error instanceof HostError && error.mayBeHalfDone) await sayWhatIsThere(desk, plan);
    return false;
  }
  await book.readAll();
  if (!book.live) {
    return refuse(
      desk,
      text(
        '工作表都建好了，但读回来不像一本台账；请点“全部重新检查”，还不行就在空白工作簿里重新新建。',
        'The sheets are there but do not read as a ledger; check everything again, or start anew in a blank workbook.',
      ),
    );
  }
  notices.say(
    'good',
    text(
      `已新建台账，共 ${plan.sheets.length} 张工作表。请先填“封面”，再记到账和支出。`,
      `The ledger is there, with ${plan.sheets.length} sheets. Fill in the cover first, then receipts and expenses.`,
    ),
  );
  return true;
}

async function sayWhatIsThere({ book, notices }: Desk, plan: WorkbookPlan): Promise<void> {
  const image = await book.readAll();
  const words = image ? leftBehind(plan, image) : NOT_READ;
  if (words) notices.say('warning', words);
}

const NOT_READ = text(
  '可能已建了一部分工作表，现在还读不到。没有删除任何东西；最稳妥的是另开一个空白工作簿重新新建。',
  'Some sheets may be there, but the workbook cannot be read just now. Nothing was deleted; the clean way is to start again in a blank workbook.',
);
