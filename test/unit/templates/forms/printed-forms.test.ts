import { describe, expect, it } from 'vitest';
import type { Programme } from '../../../../ledger-core/definition/programme.ts';
import { contains } from '../../../../ledger-core/kernel/cell-ref.ts';
import { PROGRAMMES } from '../../../../ledger-core/programmes/registry.ts';
import { applicationPlan } from '../../../../ledger-core/templates/forms/application-plan.ts';
import { formGrid } from '../../../../ledger-core/templates/forms/form-grid.ts';
import type { SheetPlan } from '../../../../ledger-core/templates/plan.ts';
import { boxesOn, labelGrid } from './label-grid.ts';

const times = (count: number, line: string): readonly string[] => Array<string>(count).fill(line);

/** The forms as printed: labels, boxes, merged blocks and rows, line by line. */
const PRINTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'dalian-2011': {
    申报表: [
      '劳模创新工作室申报表',
      '申报单位：│[01]│（盖章）│申报日期：│年月日[02]',
      '工作室负责人情况：',
      '姓名│性别│出生年月│学历│职称/技术等级│劳模最高荣誉│所在单位',
      '[03]│[04]│[05]│[06]│[07]│[08]│[09]',
      '主要工作成绩和成果│[10]',
      '工作地点│[11]│面积│[12]│配套资金│[13]',
      '工作设备清单│[14]',
      '工作室参与人员情况：',
      '姓名│性别│出生年月│学历│职称/技术等级│所在单位│主要分工',
      ...times(6, '[15]│[16]│[17]│[18]│[19]│[20]│[21]'),
      '主要工作计划和工作目标│[22]',
      '申报单位意见↓2│[23]│申报工会意见↓2│[24]',
      '（盖印）│（盖印）',
      '区市县、产业工会意见↓2│[25]│市总工会审核意见↓2│[26]',
      '（盖印）│（盖印）',
      '审定的工作室名称│[27]',
      '备注│[28]',
      '注：本表一式三份，基层工会留存一份，区市县、产业工会一份，市总工会备案一份。请单页双面打印。',
    ],
  },
  'dalian-2016': {
    申报表: [
      '附件',
      '职工创新工作室（岗）申报表',
      '申报单位（公章）：│[01]│申报日期:│年月日[02]',
      '申报名称│[03]',
      '团队成员基本情况↓5│姓名│性别│出生年月│学历│职级│工种',
      ...times(4, '[04]│[05]│[06]│[07]│[08]│[09]'),
      '岗位工作职责│[10]',
      '团队创新成果│[11]',
      '基层工会推荐意见↓3│[12]',
      '（盖章）',
      '年月日',
      '县市区、产业工会审核意见↓3│[13]',
      '（盖章）',
      '年月日',
      '市总工会命名审批意见↓3│[14]',
      '（盖章）',
      '年月日',
      '注：1.此表一式三份，各栏内容应填报详实，填写不下可另页。',
      '2.“申报名称”由基层工会根据创建条件和实际情况拟定后填写，格式为“×××创新工作室”或“×××创新工作岗”。',
    ],
  },
  'langfang-2019': {
    推荐审批表封面: [
      '附件',
      '',
      '廊坊市劳模和工匠人才创新工作室',
      '推荐审批表',
      '',
      '│工作室名称：│[01]',
      '│所在单位：│[02]',
      '│单位类型：│[03]',
      '│所属行业：│[04]',
      '│推荐单位：│[05]',
      '│填报日期│年月日[06]',
      '',
      '│廊坊市总工会│制↓2',
      '│廊坊市科学技术局',
    ],
    推荐审批表: [
      '工作室名称│[07]',
      '所在单位│[08]',
      '专业领域│[09]',
      '工作室类型↓2│□技术开发[10]│□技术攻关[10]│□技能传授[10]│成员总数↓2│[11]↓2',
      '□技术协作[10]│□培训服务[10]│□其他[10]',
      '经费投入(万元)↓3│年度│投入金额│经费来源',
      ...times(2, '[12]│[13]│[14]'),
      '技术创新↓3│创新成果│[15]│项│专利类别↓2│实用新型│[16]│个',
      '成果转化│[17]│项│发明│[18]│个',
      '获奖等级│国际│[19]│个│国家│[20]│个│省部│[21]│个│地市│[22]│个',
      '经济效益(万元)↓3│年度│创收金额│节资金额│创收外汇(美元)│合计',
      ...times(2, '[23]│[24]│[25]│[26]│[27]'),
      '培养人才↓3│总数↓2│技术等级│荣誉',
      '双重职称│高级技师│技师│高级工│其他│全国劳模│省部级劳模│地市级劳模│企业劳模',
      '[28]│[29]│[30]│[31]│[32]│[33]│[34]│[35]│[36]│[37]',
      '社会效益│[38]',
      '工作室带头人情况',
      '姓名│[39]│性别│[40]│出生年月│[41]',
      '学历│[42]│民族│[43]│政治面貌│[44]',
      '专业/工种│[45]│技术职称│[46]│联系电话│[47]',
      '获得的最高荣誉称号及时间│[48]│E-mail│[49]',
      '工作室骨干成员情况（可附表）',
      '姓名│性别│学历│出生年月│技术职称│所在单位│主要分工',
      ...times(13, '[50]│[51]│[52]│[53]│[54]│[55]│[56]'),
      '业绩简介（500字）',
      '[57]',
      '所在单位工会意见↓3│[58]',
      '│公章',
      '负责人签名：│年月日',
      '推荐单位意见↓3│[59]',
      '│公章',
      '负责人签名：│年月日',
      '市创新工作室创建工作领导小组意见↓3│[60]',
      '│公章',
      '│年月日',
    ],
  },
};

/** Blocks that are merged across, with what they hold: those whose width the form makes plain. */
const ACROSS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'langfang-2019': { 技术等级: 5, 荣誉: 4 },
};

/** A4 upright without its margins, in points; and how wide the widest page may be in characters, to stay legible. */
const PAPER_HEIGHT = 745;
const WIDEST = 96;

const forms = PROGRAMMES.flatMap((programme) =>
  programme.application?.pages.some(({ isOurs }) => !isOurs) ? [{ id: programme.id, programme }] : [],
);

function pagesOf(programme: Programme): readonly SheetPlan[] {
  const names = programme.application?.pages.map(({ sheet }) => sheet) ?? [];
  return applicationPlan(programme).sheets.filter(({ name }) => names.includes(name));
}

describe('the printed forms', () => {
  it('are those of the three documents that print one', () => {
    expect(forms.map(({ id }) => id).sort()).toEqual(Object.keys(PRINTED).sort());
  });
});

describe.each(forms)('the form of $id', ({ id, programme }) => {
  const plan = applicationPlan(programme);
  const form = programme.application ?? expect.fail();
  const pages = pagesOf(programme);

  it('has every label, box, block and row where the paper has it, and no word more', () => {
    expect(Object.fromEntries(pages.map((sheet) => [sheet.name, labelGrid(plan, sheet)]))).toEqual(PRINTED[id]);
  });

  it('opens with the official pages, on which only boxes can be typed into', () => {
    expect(plan.sheets.slice(0, pages.length)).toEqual(pages);
    for (const sheet of pages) {
      expect(sheet.isProtected).toBe(true);
      const boxes = boxesOn(plan, sheet.name);
      for (const cell of sheet.cells)
        expect(cell.style?.unlocked ?? false).toBe(boxes.some(({ range }) => contains(range, cell) && isInput(cell)));
    }
  });

  it('gives each box cells of its own, inside the page', () => {
    for (const { sheet, columns, rows } of form.pages) {
      const { placed, heights } = formGrid({ sheet, columns, rows });
      for (const { range } of placed) {
        expect(range.right).toBeLessThanOrEqual(columns.length);
        expect(range.bottom).toBeLessThanOrEqual(heights.length);
      }
      // No cell twice, and every row of a table is filled from edge to edge.
      for (const row of rowsWithCells(heights.length, placed)) {
        const covered = placed.filter(({ range }) => range.top <= row && row <= range.bottom);
        const cells = covered.flatMap(({ range }) => columnsIn(range.left, range.right));
        expect(new Set(cells).size).toBe(cells.length);
        // The cover has no table.
        if (!sheet.endsWith('封面')) expect(cells).toHaveLength(columns.length);
      }
    }
    const references = plan.names.filter(({ name }) => /^rf_F\d/.test(name)).map(({ reference }) => reference);
    expect(new Set(references).size).toBe(references.length);
  });

  it('names the whole column of a box in a block', () => {
    for (const box of form.boxes.filter(({ rows }) => rows > 1)) {
      const range = pages
        .flatMap(({ name }) => boxesOn(plan, name))
        .find((one) => box.id.endsWith(`-${one.id}`))?.range;
      expect(range && range.bottom - range.top + 1).toBe(box.rows);
      expect(form.blocks.filter(({ boxes }) => boxes.includes(box.id))).toHaveLength(1);
    }
  });

  it('merges across what the form merges', () => {
    for (const [words, parts] of Object.entries(ACROSS[id] ?? {})) {
      const sheet = pages.find(({ cells }) => cells.some(({ value }) => value === words)) ?? expect.fail(words);
      const at = sheet.cells.find(({ value }) => value === words) ?? expect.fail(words);
      const merge = sheet.merges.find(({ top, left }) => top === at.row && left === at.col) ?? expect.fail(words);
      const beneath = sheet.cells.filter(
        ({ row, col }) => row === at.row + 1 && col >= merge.left && col <= merge.right,
      );
      expect(beneath).toHaveLength(parts);
    }
  });

  it('prints upright on A4, one page wide, with nothing of ours at the foot', () => {
    for (const sheet of pages) {
      expect(sheet.print).toMatchObject({ orientation: 'portrait', fitToWidth: true, hasFooter: false });
      expect(sheet.columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(WIDEST);
      for (const height of paperHeights(sheet)) expect(height).toBeLessThanOrEqual(PAPER_HEIGHT);
    }
  });
});

describe('the paper', () => {
  const sheetsOfPaper = (id: string): readonly number[] =>
    forms
      .filter((one) => one.id === id)
      .flatMap(({ programme }) => pagesOf(programme).map((one) => paperHeights(one).length));

  it('of Dalian 2011 is one sheet, printed on both sides', () => {
    expect(sheetsOfPaper('dalian-2011')).toEqual([2]);
  });

  it('of Langfang 2019 is a cover of one page and the form behind it', () => {
    expect(sheetsOfPaper('langfang-2019')).toEqual([1, 3]);
  });
});

/** What stands on each page of paper, in points. */
function paperHeights({ rowHeights, print }: SheetPlan): readonly number[] {
  const starts = [1, ...(print.pageStarts ?? [])];
  return starts.map((start, at) =>
    rowHeights
      .filter(({ row }) => row >= start && row < (starts[at + 1] ?? Infinity))
      .reduce((sum, { height }) => sum + height, 0),
  );
}

function isInput({ style }: SheetPlan['cells'][number]): boolean {
  return style?.unlocked === true;
}

function rowsWithCells(rows: number, placed: ReturnType<typeof formGrid>['placed']): readonly number[] {
  return columnsIn(1, rows).filter((row) => placed.some(({ range }) => range.top === row));
}

function columnsIn(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
