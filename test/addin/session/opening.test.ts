import { describe, expect, it } from 'vitest';
import { HostError } from '../../../addin/host/spreadsheet-host.ts';
import { localDate } from '../../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import { ImageHost } from '../../support/image-host.ts';
import { imageOfPlan } from '../../support/image-of-plan.ts';
import { auditOf, findingLines, honestPlan, writtenAndRead } from '../../support/workbook-ledger.ts';
import { coverCell, ledgerOf, openHonest, quiet, said, sessionOver } from './open-session.ts';

const BUSY = new HostError('busy', text('Excel 正忙，请稍后再试。', 'Excel is busy; try again.'), 'busy');

describe('what the pane opens on', () => {
  it('a workbook with nothing in it is a place for a new ledger', async () => {
    const session = await sessionOver(new ImageHost());
    expect(session.state).toEqual({ phase: 'blank', notices: [] });
  });

  it('somebody’s own workbook is left alone, and read again only when its sheets change', async () => {
    const host = new ImageHost();
    host.typesUnseen('Sheet1', { A1: '客户', B1: '电话' });
    const session = await sessionOver(host);
    expect(session.state).toEqual({ phase: 'foreign', named: undefined, notices: [] });
    host.types('Sheet1', { A2: '某客户' });
    await quiet(session);
    expect(host.calls).toMatchObject({ readWorkbook: 1, readRows: 0, write: 0 });
  });

  it('a workbook that names a programme which we do not have says which', async () => {
    const host = ImageHost.of(honestPlan());
    const programme = coverCell(host, '方案');
    host.typesUnseen('封面', { [programme]: 'mars-2031' });
    const session = await sessionOver(host);
    expect(session.state).toMatchObject({ phase: 'foreign', named: 'mars-2031' });
    host.types('封面', { [programme]: 'etown' });
    await quiet(session);
    expect(session.state.phase).toBe('open');
  });

  it('a blank workbook into which somebody types becomes theirs', async () => {
    const host = new ImageHost();
    const session = await sessionOver(host);
    host.types('Sheet1', { A1: '会议记录' });
    await quiet(session);
    expect(session.state.phase).toBe('foreign');
  });

  it('a workbook that cannot be read says so, and can be tried again', async () => {
    const host = ImageHost.of(honestPlan());
    host.fails('readWorkbook', BUSY);
    const session = await sessionOver(host);
    expect(session.state).toMatchObject({ phase: 'failed', words: { zh: '工作簿没有读成：Excel 正忙，请稍后再试。' } });
    await session.refresh();
    expect(session.state.phase).toBe('open');
  });

  it('where changes cannot be followed, the ledger opens all the same and that is said', async () => {
    const host = ImageHost.of(honestPlan());
    host.fails('watch', new HostError('unsupported', text('这个版本不能跟随改动。', 'No events here.'), 'no events'));
    const session = await sessionOver(host);
    expect(session.state.phase).toBe('open');
    expect(said(session)).toEqual(['这个版本不能跟随改动。']);
  });
});

describe('an open ledger', () => {
  it('shows what the command line would find in the file, formula results aside', async () => {
    const fromFile = auditOf(await writtenAndRead(honestPlan()));
    const { session } = await openHonest();
    const lines = ledgerOf(session).findings.map(({ finding }) => finding.rule);
    expect(findingLines(fromFile)).toEqual([]);
    expect(new Set(lines)).toEqual(new Set(auditOf(imageOfPlan(honestPlan())).findings.map(({ rule }) => rule)));
  });

  it('has its money, its categories against the budget, its registers and its deadlines at a glance', async () => {
    const { session } = await openHonest();
    const { overview, workshop, unit, edition, years, forms } = { ...ledgerOf(session), years: session.years };
    expect(workshop).toBe('张三创新工作室（示例）');
    expect(unit).toBe('示例精密制造公司');
    expect(edition).toEqual({ version: '1', current: '1' });
    expect(overview.money).toMatchObject({ received: yuan('230000.00'), spent: yuan('15150.00') });
    expect(overview.categories.find(({ name }) => name === '材料费')).toEqual({
      name: '材料费',
      spent: yuan('1750.00'),
      budget: yuan('10000.00'),
    });
    expect(overview.registers.find(({ table }) => table === 'rf_expenses')).toMatchObject({
      sheet: '支出明细',
      state: 'filled',
      rows: 7,
    });
    expect(overview.registers.find(({ table }) => table === 'rf_patents')).toMatchObject({ state: 'empty', rows: 0 });
    expect(overview.deadlines.map(({ due }) => due)).toEqual(overview.deadlines.map(({ due }) => due).sort());
    expect(overview.unknownReviews).toBeUndefined();
    expect(overview.deadlines.find(({ id }) => id === 'matching-funds')).toMatchObject({
      due: '2025-12-31',
      state: 'done',
    });
    expect(years).toEqual([2026, 2025]);
    expect(forms.expense?.fields.filter(({ isMain }) => isMain).map(({ label }) => label)).toEqual([
      '记账日期',
      '凭证号',
      '资金种类',
      '支出类别',
      '项目编号',
      '使用环节',
      '摘要',
      '收款人',
      '金额',
      '发票号码',
    ]);
  });

  it('offers the lists that the sheet offers: funds closed, categories open, projects with their names', async () => {
    const { session } = await openHonest();
    const fields = ledgerOf(session).forms.expense?.fields ?? [];
    const field = (key: string) => fields.find((one) => one.key === key);
    expect(field('fund')).toMatchObject({ type: 'choice', isOpen: false });
    expect(field('fund')?.options.map(({ value }) => value)).toContain('首次认定助推资金');
    expect(field('category')).toMatchObject({ type: 'choice', isOpen: true });
    expect(field('project')?.options).toEqual([{ value: 'CX-2025-01', note: '薄壁件低变形夹紧工艺研究' }]);
    expect(field('rowCheck')).toBeUndefined();
  });

  it('reckons deadlines from today, also when the day changes while the pane is open', async () => {
    const host = ImageHost.of(honestPlan());
    let today = localDate('2026-06-30');
    const session = await sessionOver(host, () => today);
    const daysLeft = () => ledgerOf(session).overview.deadlines.map((one) => one.daysLeft);
    const before = daysLeft();
    today = localDate('2026-07-01');
    host.types('支出明细', { H5: '改一个摘要' });
    await quiet(session);
    expect(daysLeft()).toEqual(before.map((days) => days - 1));
    expect(ledgerOf(session).asOf).toBe('2026-07-01');
  });

  it('opens an older edition with what it has, and names it', async () => {
    const host = ImageHost.of(honestPlan());
    host.typesUnseen('封面', { [coverCell(host, '模板版本')]: '0.9' });
    const session = await sessionOver(host);
    expect(ledgerOf(session).edition).toEqual({ version: '0.9', current: '1' });
    expect(ledgerOf(session).findings.some(({ finding }) => finding.observed.zh === '0.9')).toBe(true);
  });
});
