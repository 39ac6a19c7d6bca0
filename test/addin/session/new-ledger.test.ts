import { describe, expect, it } from 'vitest';
import { HostError } from '../../../addin/host/spreadsheet-host.ts';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import { findProgramme } from '../../../ledger-core/programmes/registry.ts';
import { ImageHost } from '../../support/image-host.ts';
import { EMPTY_IMAGE } from '../../support/image-of-plan.ts';
import { coverCell, ledgerOf, openHonest, quiet, said, sessionOver } from './open-session.ts';

const BROKEN = new HostError('disconnected', text('与 Excel 的连接断了。', 'The connection broke.'), 'sync', true);
const FIELDS = {
  rf_workshop_name: '李四创新工作室（示例）',
  rf_recognised: '2025年6月20日',
  rf_opening_balance: '1,000',
};

describe('the programmes to choose from', () => {
  it('say what is granted, by which article, and what the cover asks', async () => {
    const session = await sessionOver(new ImageHost());
    const choice = session.programmes.find(({ id }) => id === 'etown');
    expect(choice?.document).toBe('北京经济技术开发区职工创新工作室管理办法（修订版）');
    expect(choice?.grants.map(({ zh }) => zh)).toEqual([
      expect.stringMatching(/^首次.*：200,000\.00 元（第.+条）$/) as string,
      expect.stringContaining('200,000.00 元') as string,
    ]);
    const names = choice?.fields.map(({ name }) => name);
    expect(names).toContain('rf_workshop_name');
    expect(names).not.toContain('rf_programme');
    expect(choice?.fields.find(({ name }) => name === 'rf_fund_nature')).toMatchObject({
      type: 'choice',
      options: ['工会经费', '财政资金', '其他'],
    });
  });
});

describe('a new ledger', () => {
  it('is made in a blank workbook, with the cover as typed, and opens', async () => {
    const host = new ImageHost();
    const session = await sessionOver(host);
    const progress: string[] = [];
    const isMade = await session.create({ programme: 'etown', fields: FIELDS }, (done, of) => {
      progress.push(`${done}/${of}`);
    });
    expect(isMade).toBe(true);
    expect(progress.at(-1)).toBe(`${progress.length}/${progress.length}`);
    await quiet(session);
    const { workshop, overview, programme } = ledgerOf(session);
    expect({ workshop, programme: programme.id }).toEqual({ workshop: '李四创新工作室（示例）', programme: 'etown' });
    expect(overview.money?.balance).toBe(yuan('1000.00'));
    expect(host.textAt('封面', coverCell(host, '认定日期'))).toBe('2025-06-20');
    expect(said(session)[0]).toMatch(/^已新建台账，共 \d+ 张工作表/);
    expect(host.calls.readWorkbook).toBeLessThanOrEqual(4);
  });

  it('may stand beside somebody’s sheets of other names', async () => {
    const host = new ImageHost();
    host.typesUnseen('原来的台账', { A1: '支出' });
    const session = await sessionOver(host);
    expect(await session.create({ programme: 'dalian-2016', fields: {} })).toBe(true);
    expect(host.textAt('原来的台账', 'A1')).toBe('支出');
  });

  it('is not made over a sheet of the same name that holds something', async () => {
    const host = new ImageHost();
    host.typesUnseen('预算', { A1: '2025年预算' });
    const session = await sessionOver(host);
    expect(await session.create({ programme: 'etown', fields: {} })).toBe(false);
    expect(said(session)).toEqual(['工作簿里已有同名的工作表：预算。没有动它们；请改名，或在一个空白工作簿里新建。']);
    expect(host.calls.createSheets).toBe(0);
  });

  it('is not made where names that it needs are used for something else', async () => {
    const host = new ImageHost({ ...EMPTY_IMAGE, names: [{ name: 'RF_Unit', reference: 'Sheet1!$A$1' }] });
    host.typesUnseen('Sheet1', { A1: '某单位' });
    const session = await sessionOver(host);
    expect(await session.create({ programme: 'etown', fields: {} })).toBe(false);
    expect(said(session)).toEqual(['工作簿里已有台账要用的名称（RF_Unit）。请在一个空白工作簿里新建。']);
  });

  it('of a programme without printed categories offers those that the user lists', async () => {
    const host = new ImageHost();
    const session = await sessionOver(host);
    const own = session.programmes.find(({ id }) => findProgramme(id)?.tables.includes('rf_categories'));
    expect(await session.create({ programme: own?.id ?? '', fields: {} })).toBe(true);
    await quiet(session);
    host.types('支出类别', { A5: '材料费', B5: '试验材料', A6: '培训费', A7: '材料费' });
    await quiet(session);
    const category = ledgerOf(session).forms.expense?.fields.find(({ key }) => key === 'category');
    expect(category).toMatchObject({
      isOpen: true,
      options: [
        { value: '材料费', note: '试验材料' },
        { value: '培训费', note: '' },
      ],
    });
    expect(ledgerOf(session).overview.categories.map(({ name }) => name)).toEqual(['材料费', '培训费']);
  });

  it('is not begun where the workbook cannot be read', async () => {
    const host = new ImageHost();
    const session = await sessionOver(host);
    host.fails('readWorkbook', new HostError('busy', text('Excel 正忙。', 'Excel is busy.'), 'busy'));
    expect(await session.create({ programme: 'etown', fields: {} })).toBe(false);
    expect(session.state).toMatchObject({ phase: 'failed', words: { zh: '工作簿没有读成：Excel 正忙。' } });
    expect(host.calls.createSheets).toBe(0);
  });

  it('is not made in a ledger', async () => {
    const { host, session } = await openHonest();
    expect(await session.create({ programme: 'etown', fields: {} })).toBe(false);
    expect(said(session)[0]).toMatch(/^这个工作簿已经是一本台账了/);
    expect(host.calls.createSheets).toBe(0);
  });

  it('waits until the cover can be read, and says which field cannot', async () => {
    const host = new ImageHost();
    const session = await sessionOver(host);
    expect(await session.create({ programme: 'etown', fields: { rf_recognised: '去年夏天' } })).toBe(false);
    expect(said(session)[0]).toMatch(/^还没有新建：“认定日期”/);
    expect(host.image.sheets).toEqual([]);
  });

  it('that broke off says what is there and what to do; nothing is deleted, nothing made over it', async () => {
    const host = new ImageHost();
    const session = await sessionOver(host);
    host.fails('createSheets', BROKEN, 2);
    expect(await session.create({ programme: 'etown', fields: FIELDS })).toBe(false);
    const [first, second] = host.image.sheets.map(({ name }) => name);
    expect(said(session)).toEqual([
      '与 Excel 的连接断了。',
      `新建中断了，已有的工作表：${first ?? ''}、${second ?? ''}。没有删除任何东西；最稳妥的是另开一个空白工作簿重新新建。`,
    ]);
    expect(session.state.phase).toBe('foreign');
    expect(await session.create({ programme: 'etown', fields: FIELDS })).toBe(false);
    expect(said(session).at(-1)).toMatch(/^工作簿里已有同名的工作表/);
  });

  it('names a programme that there is', async () => {
    const session = await sessionOver(new ImageHost());
    expect(await session.create({ programme: 'mars', fields: {} })).toBe(false);
    expect(said(session)).toEqual(['请先选一个方案。']);
  });
});
