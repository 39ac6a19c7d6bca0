import type { Programme } from '../definition/programme.ts';
import { hasTable } from '../definition/programme.ts';
import { COVER_SHEET } from '../definition/fields.ts';
import { ALL_TABLES, type TableName } from '../definition/registers/all-tables.ts';
import { quoteSheet } from '../kernel/cell-ref.ts';
import { text, type Text } from '../kernel/text.ts';
import { DOCUMENTS, type DocumentCode } from '../sources/documents.ts';
import { ledgerPages, type LedgerPage } from './pages/ledger-pages.ts';
import type { CellPlan, SheetPlan } from './plan.ts';
import { STYLES } from './styles.ts';
import { SUMMARY_SHEET } from './summary/summary-sheet.ts';

export const GUIDE_SHEET = '使用说明';

const REGISTER_FIRST = text(
  '在“创新项目”登记项目，在“拨款到账”记每一笔到账，再在“支出明细”逐笔记账。',
  'Register projects, record each receipt, then book each expense.',
);
const LIST_CATEGORIES_FIRST = text(
  '先在“支出类别”列出自己的类别，在“创新项目”登记项目，在“拨款到账”记每一笔到账，再在“支出明细”逐笔记账。',
  'List your categories, register projects, record each receipt, then book each expense.',
);

const STEPS: readonly Text[] = [
  text('先填“封面”：黄色格子是要填的，灰色的不用动。', 'Fill in the cover first: yellow cells are for typing.'),
  REGISTER_FIRST,
  text(
    '“支出明细”的“校验”一栏有字，就照字改，对应的格子会变红；校验只看每一行自己能看出的，是检查的一部分。',
    '校验 says what to mend in a row, and the cell turns red; it is a part of the checks: what one row can show.',
  ),
  text(
    '可以从别的表粘贴（选“只粘贴值”）；粘贴进来的也会校验。记错了用红字冲销，不删行。',
    'Pasting values from elsewhere is fine and is checked too. Correct by reversal; do not delete rows.',
  ),
  text(
    '表格满了直接在下一行接着填，会自动变长，公式和下拉跟着走；可以排序、筛选、插入行。',
    'When a table is full, go on in the next row: it grows with its formulas. Sorting and inserting are fine.',
  ),
  text('“汇总”自动计算；核对一栏显示“平”才算对上。', '汇总 computes itself; its comparisons must say 平.'),
  text(
    '有 ringfence 命令的电脑上，用 ringfence check 文件名 做全部检查（余额、重复付款、费用标准、提示词等）；检查不会改动文件。',
    'Where the command is installed, “ringfence check FILE” makes every check and never changes the file.',
  ),
];

const LEGEND: readonly Text[] = [
  text('“疑点”只是请人看一看，不是结论。', 'A finding asks a person to look; it is no verdict.'),
  text(
    '表格的栏目、提示的字数和百分比是本工具自设的，官方文件没有印；引用条文处都注明了条号。',
    'Columns, lengths and percentages are ours (自设); where a document is cited, its article is named.',
  ),
];

/** How to use the workbook, with a link to every sheet. */
export function guideSheet(programme: Programme): SheetPlan {
  const document = DOCUMENTS[programme.document as DocumentCode];
  let steps =
    programme.schemes.length > 0 || hasTable(programme, 'rf_expenses')
      ? STEPS
      : STEPS.filter((_, at) => ![1, 2, 5].includes(at));
  const lines = new Lines();
  lines.add(`${programme.name.zh}　资金台账使用说明`, STYLES.title, 30);
  lines.add(`${programme.name.en}: how to use this ledger · 依据：${document.title}`, STYLES.subtitle, 20);
  lines.gap();
  lines.add('怎么用　How to use it', STYLES.section, 22);
  if (hasTable(programme, 'rf_categories')) {
    steps = steps.map((step) => (step === REGISTER_FIRST ? LIST_CATEGORIES_FIRST : step));
  }
  steps.forEach((step, at) => {
    lines.add(`${at + 1}. ${step.zh}\n    ${step.en}`, STYLES.body, 32);
  });
  lines.gap();
  lines.add('要知道的　Good to know', STYLES.section, 22);
  for (const line of [...LEGEND, ...programme.remarks]) lines.add(`· ${line.zh}\n  ${line.en}`, STYLES.body, 44);
  lines.gap();
  lines.add('工作表　Sheets', STYLES.section, 22);
  for (const { sheet, note } of sheetList(programme)) {
    lines.link(sheet, note);
  }
  return {
    name: GUIDE_SHEET,
    tabColor: 'FF64748B',
    columns: [{ width: 20 }, { width: 90 }],
    rowHeights: lines.heights,
    cells: lines.cells,
    merges: lines.merges,
    validations: [],
    formats: [],
    print: { orientation: 'portrait', fitToWidth: true, fitToHeight: false },
    isProtected: true,
    showGridLines: false,
  };
}

class Lines {
  readonly cells: CellPlan[] = [];
  readonly heights: { row: number; height: number }[] = [];
  readonly merges: SheetPlan['merges'][number][] = [];
  #row = 0;

  add(value: string, style: NonNullable<CellPlan['style']>, height: number): void {
    this.#row += 1;
    this.cells.push({ row: this.#row, col: 1, value, style });
    this.heights.push({ row: this.#row, height });
    this.merges.push({ top: this.#row, left: 1, bottom: this.#row, right: 2 });
  }

  link(sheet: string, note: Text): void {
    this.#row += 1;
    this.cells.push(
      { row: this.#row, col: 1, value: sheet, style: STYLES.link, link: `#${quoteSheet(sheet)}!A1` },
      { row: this.#row, col: 2, value: `${note.zh}\n${note.en}`, style: STYLES.body },
    );
    // About 90 Latin letters or 45 characters fit on a line.
    const lines = Math.ceil(note.zh.length / 45) + Math.ceil(note.en.length / 90);
    this.heights.push({ row: this.#row, height: 15 * lines });
  }

  gap(): void {
    this.#row += 1;
  }
}

function sheetList(programme: Programme): readonly { sheet: string; note: Text }[] {
  const tables = (Object.keys(ALL_TABLES) as TableName[]).filter((name) => hasTable(programme, name));
  const pages = (place: LedgerPage['after']): readonly { sheet: string; note: Text }[] =>
    ledgerPages(programme).filter(({ after }) => after === place);
  const listed = tables.flatMap((name) => [
    { sheet: ALL_TABLES[name].sheet, note: ALL_TABLES[name].note },
    ...pages(name),
  ]);
  const cover = {
    sheet: COVER_SHEET,
    note: text('工作室、资金和核算的基本情况。', 'The workshop, its money and its books.'),
  };
  const summary = {
    sheet: SUMMARY_SHEET,
    note: text('按资金、类别、年度汇总和核对。', 'Totals by fund, category and year, and comparisons.'),
  };
  return hasTable(programme, 'rf_expenses') ? [cover, summary, ...pages('summary'), ...listed] : [cover, ...listed];
}
