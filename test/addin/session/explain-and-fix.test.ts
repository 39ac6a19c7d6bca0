import { describe, expect, it } from 'vitest';
import { HostError } from '../../../addin/host/spreadsheet-host.ts';
import type { FindingItem } from '../../../addin/session/session-state.ts';
import type { Session } from '../../../addin/session/session.ts';
import { text } from '../../../ledger-core/kernel/text.ts';
import type { ImageHost } from '../../support/image-host.ts';
import { found, ledgerOf, openHonest, quiet, said } from './open-session.ts';

const CATEGORY_RULE = 'ET-090';
const BROKEN = new HostError('disconnected', text('与 Excel 的连接断了。', 'The connection broke.'), 'sync', true);

async function withBadCategory(): Promise<{ host: ImageHost; session: Session; item: FindingItem }> {
  const { host, session } = await openHonest();
  host.types('支出明细', { E6: '招待费' });
  await quiet(session);
  return { host, session, item: onlyItem(session) };
}

function onlyItem(session: Session): FindingItem {
  const [item, ...others] = found(session, CATEGORY_RULE);
  if (!item || others.length > 0) throw new Error('not just one finding');
  return item;
}

/** The row of 疑点说明 as the sheet shows it. */
function answerAt(host: ImageHost, row: number): readonly string[] {
  return ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => host.textAt('疑点说明', `${column}${row}`));
}

describe('an explanation', () => {
  it('stands on 疑点说明 with author and day, and beside the finding, which stays', async () => {
    const { host, session, item } = await withBadCategory();
    expect(await session.explain(item.finding, '经总工会批准，附批复。', '李四')).toBe(true);
    expect(answerAt(host, 5)).toEqual([
      item.finding.fingerprint,
      CATEGORY_RULE,
      '支出明细!E6',
      '已说明',
      '经总工会批准，附批复。',
      '李四',
      '2026-06-30',
    ]);
    await quiet(session);
    expect(onlyItem(session).explanation).toEqual({
      words: '经总工会批准，附批复。',
      by: '李四',
      on: '2026-06-30',
      status: '已说明',
    });
    expect(said(session)).toEqual(['说明已写在“疑点说明”第 5 行。疑点仍会列出，旁边带着说明。']);
  });

  it('that is changed is changed in its own row', async () => {
    const { host, session, item } = await withBadCategory();
    await session.explain(item.finding, '待查', '李四');
    await session.explain(item.finding, '已查，属实。', '王五');
    expect(answerAt(host, 5).slice(3, 6)).toEqual(['已说明', '已查，属实。', '王五']);
    expect(answerAt(host, 6).join('')).toBe('');
  });

  it('leaves alone what a reviewer has concluded: the new word takes a new row, and the latest is shown', async () => {
    const { host, session, item } = await withBadCategory();
    await session.explain(item.finding, '待查', '李四');
    host.types('疑点说明', { D5: '确认' });
    await session.explain(item.finding, '再说明一次', '李四');
    expect(answerAt(host, 5)[3]).toBe('确认');
    await quiet(session);
    expect(onlyItem(session).explanation?.words).toBe('再说明一次');
  });

  it('without words is not written', async () => {
    const { host, session, item } = await withBadCategory();
    expect(await session.explain(item.finding, '   ', '李四')).toBe(false);
    expect(host.calls.write).toBe(0);
    expect(said(session)).toEqual(['请先写说明的内容。']);
  });

  it('cannot be written where 疑点说明 is gone, and that is said', async () => {
    const { host, session, item } = await withBadCategory();
    host.deletesSheet('疑点说明');
    expect(await session.explain(item.finding, '说明', '李四')).toBe(false);
    expect(said(session)[0]).toMatch(/^找不到“疑点说明”这张表/);
  });

  it('that a colleague is changing just now is left alone', async () => {
    const { host, session, item } = await withBadCategory();
    await session.explain(item.finding, '待查', '李四');
    await quiet(session);
    host.typesUnseen('疑点说明', { E5: '同事改写的说明' });
    expect(await session.explain(item.finding, '我的说明', '李四')).toBe(false);
    expect(answerAt(host, 5)[4]).toBe('同事改写的说明');
    expect(said(session).at(-1)).toMatch(/^这条说明刚被别人改过/);
  });

  it('of a broken batch says so, and is finished by the next try', async () => {
    const { host, session, item } = await withBadCategory();
    host.fails('write', BROKEN, 2);
    expect(await session.explain(item.finding, '待查', '李四')).toBe(false);
    expect(await session.explain(item.finding, '待查', '李四')).toBe(true);
    expect(answerAt(host, 5).slice(3, 6)).toEqual(['已说明', '待查', '李四']);
    expect(answerAt(host, 6).join('')).toBe('');
  });
});

describe('a safe fix', () => {
  const typedBadly = async (): Promise<{ host: ImageHost; session: Session; items: readonly FindingItem[] }> => {
    const { host, session } = await openHonest();
    host.types('支出明细', { J6: '８０００元', B7: '2025.10.10' });
    await quiet(session);
    return { host, session, items: ledgerOf(session).findings.filter(({ fixes }) => fixes.length > 0) };
  };

  it('is offered with before and after, and makes the cell what it was understood as', async () => {
    const { host, session, items } = await typedBadly();
    const item = items.find(({ fixes }) => fixes[0]?.cell === 'J6');
    expect(item?.fixes[0]).toMatchObject({ before: '８０００元', after: '8000.00', sheet: '支出明细' });
    if (item) await session.applyFix(item);
    expect(host.textAt('支出明细', 'J6')).toBe('8000');
    await quiet(session);
    expect(ledgerOf(session).findings.some(({ fixes }) => fixes[0]?.cell === 'J6')).toBe(false);
    expect(said(session)).toEqual(['已改 1 处。']);
  });

  it('of a date leaves a date', async () => {
    const { host, session, items } = await typedBadly();
    await session.applyFixes(items);
    expect(host.textAt('支出明细', 'B7')).toBe('2025-10-10');
    expect(said(session)).toEqual(['已改 2 处。']);
    expect(host.calls.write).toBe(1);
  });

  it('is not made where the cell has been changed meanwhile; the others are', async () => {
    const { host, session, items } = await typedBadly();
    host.typesUnseen('支出明细', { J6: '９０００元' });
    await session.applyFixes(items);
    expect(host.textAt('支出明细', 'J6')).toBe('９０００元');
    expect(host.textAt('支出明细', 'B7')).toBe('2025-10-10');
    expect(said(session)).toEqual(['已改 1 处。', '支出明细!J6 刚被改过，没有动；已重新读取，请再看一眼。']);
  });

  it('seen before a change that has been read since is not made either', async () => {
    const { host, session, items } = await typedBadly();
    host.types('支出明细', { J6: '９０００元' });
    await session.applyFixes(items.filter(({ fixes }) => fixes[0]?.cell === 'J6'));
    expect(host.textAt('支出明细', 'J6')).toBe('９０００元');
    expect(host.calls.write).toBe(0);
  });

  it('on a protected sheet is not made, with what to do', async () => {
    const { host, session, items } = await typedBadly();
    host.protects('支出明细');
    await session.applyFixes(items);
    expect(said(session)).toEqual(['“支出明细”没有改好：工作表受保护，请先撤销保护。']);
  });
});
