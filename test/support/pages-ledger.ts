import type { LedgerContent } from '../../ledger-core/definition/ledger-content.ts';
import type { FeeValues } from '../../ledger-core/definition/registers/fees.ts';
import type { ExpenseValues, ReceiptValues } from '../../ledger-core/definition/registers/money.ts';
import { localDate } from '../../ledger-core/kernel/local-date.ts';
import { yuan } from '../../ledger-core/kernel/money.ts';

const GRANT = '首次认定助推资金';
const MATCHING = '配套资金';
/** Twenty-two of them. */
const MANY = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
const UNIT = '示例精密制造公司';

/** 2024 to 2026, two funds, money carried in and given back, rows without a day: small enough to be reckoned by hand. */
export function twoFundLedger(): LedgerContent {
  return {
    fields: {
      rf_workshop_name: '张三创新工作室（示例）',
      rf_unit: UNIT,
      rf_opening_balance: yuan('5000.00'),
      rf_opening_date: localDate('2024-11-01'),
      rf_opening_fund: MATCHING,
    },
    rows: {
      rf_receipts: [
        receipt('2024-11-20', GRANT, '200000.00'),
        receipt('2025-02-10', MATCHING, '30000.00'),
        { ...receipt('2025-12-15', '退回', '1200.50'), returnOf: MATCHING },
        receipt('2026-01-08', '追回', '10.00'),
        receipt(undefined, MATCHING, '100.00'),
      ],
      rf_expenses: [
        expense('2024-12-05', '设备费', '12000.00'),
        expense('2025-01-15', '材料费', '1500.30'),
        expense('2025-01-31', '材料费', '200.20'),
        expense('2025-03-01', '培训费', '3000.00', { fund: MATCHING }),
        expense('2025-03-31', '专家讲课费', '2400.00', { voucher: '记-12' }),
        expense('2025-06-10', undefined, '88.88'),
        expense('2025-06-12', '材料费', '-200.20'),
        expense('2025-12-31', '会议费', '900.00', { fund: MATCHING, voucher: '记-99' }),
        expense('2026-01-02', '设备费', '100.00', { voucher: '记-99' }),
        expense(undefined, '材料费', '50.00'),
      ],
      rf_fees: [
        fee('记-12', '甲教授（示例）', '1000.00', { tax: yuan('40.00'), employer: '示例大学机械工程学院' }),
        fee('记-99', '乙高工（示例）', '800.00'),
        fee('记-12', '丙技师（示例）', '900.05', { level: '中级及以下', kind: '咨询费', unit: '天' }),
        fee('记-12', '丁工程师（示例）', '500.01', { on: undefined, account: undefined, content: undefined }),
        ...Array.from(MANY, (letter, at) =>
          fee('记-99', `示例学员${letter}`, '300.00', { on: localDate(at < 3 ? '2025-12-30' : '2026-01-02') }),
        ),
      ],
    },
  };
}

/** A ledger whose categories are the user's own: one of them listed twice, a blank row between, one expense of none. */
export function ownCategoryLedger(): LedgerContent {
  return {
    fields: { rf_workshop_name: '李四创新工作室（示例）', rf_unit: UNIT },
    rows: {
      rf_categories: [
        { name: '材料购置' },
        { name: '学习交流' },
        { scope: '（留一行）' },
        { name: '材料购置' },
        { name: '场地布置及设备维修' },
      ],
      rf_receipts: [receipt('2025-03-10', '创建助推金', '10000.00'), receipt('2025-05-06', MATCHING, '2000.00')],
      rf_expenses: [
        expense('2025-04-02', '材料购置', '1234.56', { fund: '创建助推金' }),
        expense('2025-05-20', '学习交流', '800.00', { fund: MATCHING }),
        expense('2025-08-20', '场地布置及设备维修', '2600.00', { fund: '创建助推金' }),
        expense('2025-09-01', '没列上的', '66.60', { fund: '创建助推金' }),
        expense('2026-02-01', '材料购置', '300.00', { fund: '创建助推金' }),
      ],
    },
  };
}

function receipt(day: string | undefined, fund: string, amount: string): ReceiptValues {
  const on = day === undefined ? undefined : localDate(day);
  return { paidOn: on, receivedOn: on, fund, paid: yuan(amount), received: yuan(amount) };
}

function expense(
  day: string | undefined,
  category: string | undefined,
  amount: string,
  more: ExpenseValues = {},
): ExpenseValues {
  const bookedOn = day === undefined ? undefined : localDate(day);
  return { bookedOn, fund: GRANT, category, amount: yuan(amount), summary: '示例支出事项', ...more };
}

function fee(voucher: string, name: string, gross: string, more: FeeValues = {}): FeeValues {
  return {
    voucher,
    name,
    kind: '讲课费',
    on: localDate('2025-03-20'),
    employer: '示例职业技术学院',
    level: '副高级',
    account: '6222020200000000123',
    content: '数控加工新工艺讲座及现场指导',
    unit: '学时',
    gross: yuan(gross),
    ...more,
  };
}
