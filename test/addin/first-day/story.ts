import type { Page } from 'playwright-core';
import type { FieldName } from '../../../ledger-core/definition/fields.ts';

/** The cover of the ledger of the first day. */
export const COVER: Partial<Readonly<Record<FieldName, string>>> = {
  rf_workshop_name: '示例甲创新工作室',
  rf_unit: '示例精密制造公司',
  rf_leader: '示例甲',
  rf_recognised: '2024-06-20',
  rf_union_affiliation: '隶属经开区',
  rf_fund_nature: '工会经费',
  rf_book_entity: '企业',
};

/** Types into the fields of 记一笔, in order, as a clerk does: choosing where there is a list. */
export async function fillIn(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, value] of Object.entries(values)) {
    const field = page.locator(`[name="${key}"]`);
    if (await field.evaluate((one) => one.tagName === 'SELECT')) await field.selectOption(value);
    else await field.fill(value);
  }
}
