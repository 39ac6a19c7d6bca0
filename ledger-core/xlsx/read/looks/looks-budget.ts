import type { ReadLimits } from '../limits.ts';
import { refuse } from '../read-fault.ts';

/** What the looks of a file may still cost, all sheets together. @throws ReadFault where it is used up. */
export class LooksBudget {
  readonly #limits: ReadLimits;
  #cells = 0;
  #rules = 0;
  #ranges = 0;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  spendCells(count: number): void {
    this.#cells += count;
    const { styledCells } = this.#limits;
    if (this.#cells > styledCells)
      refuse('too-many-cells', `带格式的超过 ${styledCells} 个`, `more than ${styledCells} with a format`);
  }

  spendRule(): void {
    this.#rules += 1;
    if (this.#rules > this.#limits.sheetRules)
      refuse(
        'xml-limits',
        '数据验证、条件格式、链接或分页符过多',
        'too many validations, conditional formats, links or page breaks',
      );
  }

  spendRange(): void {
    this.#ranges += 1;
    if (this.#ranges > this.#limits.ruleRanges)
      refuse('xml-limits', '数据验证或条件格式的区域过多', 'too many ranges of validations or conditional formats');
  }
}
