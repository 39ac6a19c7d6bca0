import { describe, expect, it } from 'vitest';
import { yuan } from '../../../ledger-core/kernel/money.ts';
import { HostError } from '../../../addin/host/spreadsheet-host.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import { ImageHost } from '../../support/image-host.ts';
import { found, ledgerOf, openHonest, quiet, said, sessionOver } from './open-session.ts';

describe('going to a finding', () => {
  it('shows its cell', async () => {
    const { host, session } = await openHonest();
    await session.goTo({ sheet: '支出明细', cell: 'J7' });
    expect(host.shown).toEqual(['支出明细!J7']);
  });

  it('says when the sheet is gone, or when there is no one cell', async () => {
    const { host, session } = await openHonest();
    await session.goTo({ sheet: '旧表', cell: 'A1' });
    await session.goTo({ column: '认定日期' });
    expect(host.shown).toEqual([]);
    expect(said(session)).toEqual(['工作表“旧表”已经不在了。', '这条疑点说的是整个工作簿，没有单元格可去。']);
  });
});

describe('a spreadsheet that is busy', () => {
  const BUSY = new HostError('busy', text('Excel 正忙，请稍后再试。', 'Excel is busy.'), 'busy');

  it('lets no action be lost in silence', async () => {
    const { host, session } = await openHonest();
    host.fails('show', BUSY);
    await session.goTo({ sheet: '支出明细', cell: 'J7' });
    host.fails('mark', BUSY);
    await session.mark([]);
    expect(said(session)).toEqual(['Excel 正忙，请稍后再试。']);
    expect(ledgerOf(session).marked).toBe(0);
  });

  it('is told from a fault of the program, which says what to report', async () => {
    const { host, session } = await openHonest();
    host.fails('readRows', new TypeError('x is not a function'));
    host.types('支出明细', { H6: '改' });
    await quiet(session);
    expect(said(session)).toEqual([
      '程序内部出错，这一步没有完成。请点“全部重新检查”；再出错请把这句话报给维护者：TypeError: x is not a function',
    ]);
    await session.refresh();
    expect(ledgerOf(session).isSettled).toBe(true);
  });
});

describe('marking', () => {
  it('marks each cell once, by the gravest of its findings, and takes the marks away again', async () => {
    const { host, session } = await openHonest();
    host.types('支出明细', { E6: '招待费', E7: '礼品' });
    await quiet(session);
    const findings = ledgerOf(session).findings.map(({ finding }) => finding);
    await session.mark(findings);
    const cells = host.marked.map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(new Set(cells).size).toBe(cells.length);
    expect(host.marked.find(({ cell }) => cell === 'E6')?.severity).toBe('error');
    expect(ledgerOf(session).marked).toBe(cells.length);
    await session.unmark();
    expect(ledgerOf(session).marked).toBe(0);
    expect(host.marked).toEqual([]);
  });

  it('says which sheets refused, and that some findings are about no cell', async () => {
    const { host, session } = await openHonest();
    host.types('支出明细', { E6: '招待费' });
    host.protects('支出明细');
    await quiet(session);
    await session.mark(found(session, 'ET-090').map(({ finding }) => finding));
    await session.mark([]);
    expect(said(session)).toEqual([
      '这些工作表受保护或已不在，没有标记：支出明细。',
      '这些疑点都不在某个单元格上，没有可标记的。',
    ]);
  });
});

describe('an interpretation', () => {
  it('is written on 口径 and holds from then on', async () => {
    const { host, session } = await openHonest();
    const setting = ledgerOf(session).settings.find(({ values }) => values.kind === 'number');
    if (setting?.values.kind !== 'number') throw new Error('no number among the settings');
    const value = String(setting.values.max);
    expect(await session.setSetting(setting.id, value)).toBe(true);
    await quiet(session);
    expect(ledgerOf(session).settings.find(({ id }) => id === setting.id)).toMatchObject({ value, isDefault: false });
    expect(host.calls.write).toBe(1);
  });

  it('of a value that it does not take is refused, with those that it takes', async () => {
    const { host, session } = await openHonest();
    const setting = ledgerOf(session).settings.find(({ values }) => values.kind === 'options');
    expect(await session.setSetting(setting?.id ?? '', '随便')).toBe(false);
    expect(said(session)[0]).toMatch(/^“随便”不能用作/);
    expect(host.calls.write).toBe(0);
  });

  it('whose row is gone, or that a colleague has just changed, is left alone', async () => {
    const { host, session } = await openHonest();
    const [first] = ledgerOf(session).settings;
    host.typesUnseen('口径', { C5: '别的取值' });
    expect(await session.setSetting(first?.id ?? '', first?.default ?? '')).toBe(false);
    expect(said(session)[0]).toMatch(/^这条口径刚被别人改过/);
    host.deletesSheet('口径');
    expect(await session.setSetting(first?.id ?? '', first?.default ?? '')).toBe(false);
    expect(said(session)[1]).toContain('改不了');
    expect(await session.setSetting('AMB-99', '1')).toBe(false);
  });
});

describe('a year', () => {
  it('has its own figures, which come to the next year’s opening', async () => {
    const { session } = await openHonest();
    const [y2025, y2026] = [session.summary(2025), session.summary(2026)];
    expect(y2025).toMatchObject({ opening: 0, received: yuan('230000.00'), spent: yuan('12650.50'), returned: 0 });
    expect(y2026?.opening).toBe(y2025?.closing);
    expect(y2026?.closing).toBe(yuan('214850.00'));
    expect(y2025?.counts.find(({ what }) => what.zh === '创新项目')?.count).toBe(1);
    expect(y2025?.byFund.map(({ fund }) => fund)).toEqual(['首次认定助推资金', '配套资金']);
    expect(y2025?.byCategory.find(({ name }) => name === '材料费')?.spent).toBe(yuan('1650.50'));
    expect(y2025?.undated).toBe(0);
  });

  it('counts findings in its own rows, and shows what names no fund or no day', async () => {
    const { host, session } = await openHonest();
    host.types('支出明细', { E9: '招待费', D10: null, B11: null });
    await quiet(session);
    expect(session.summary(2026)?.findings.error).toBeGreaterThan(0);
    expect(session.summary(2025)?.findings.error).toBe(0);
    const unnamed = session.summary(2026)?.byFund.find(({ fund }) => fund === '');
    expect(unnamed?.spent).toBe(yuan('900.00'));
    expect(session.summary(2026)?.undated).toBe(yuan('99.50'));
  });

  it('is set on its page for printing, which is then shown', async () => {
    const { host, session } = await openHonest();
    await session.showMonthlyPage(2025);
    expect(host.textAt('月度账页', 'C3')).toBe('2025');
    expect(host.shown).toEqual(['月度账页!C3']);
  });

  it('has no page where its sheet was deleted, and that is said', async () => {
    const { host, session } = await openHonest();
    host.deletesSheet('月度账页');
    await session.showMonthlyPage(2025);
    expect(host.shown).toEqual([]);
    expect(said(session)[0]).toContain('没有可打印的账页');
  });
});

describe('without a ledger', () => {
  it('actions do nothing and ask for nothing', async () => {
    const host = new ImageHost();
    const session = await sessionOver(host);
    await session.applyFixes([]);
    await session.showMonthlyPage(2025);
    expect(await session.setSetting('AMB-01', '1')).toBe(false);
    expect(session.summary(2025)).toBeUndefined();
    expect(session.years).toEqual([]);
    expect(session.previewEntry({ kind: 'expense', values: { amount: '1' } })).toMatchObject({ isEmpty: true });
    expect(host.calls.write).toBe(0);
  });
});
