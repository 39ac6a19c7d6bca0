import { describe } from 'vitest';
import { creatingContract } from './creating-contract.ts';
import { growingContract } from './growing-contract.ts';
import type { HostUnderContract } from './host-under-contract.ts';
import { markingContract } from './marking-contract.ts';
import { readingContract } from './reading-contract.ts';
import { watchingContract } from './watching-contract.ts';
import { writingContract } from './writing-contract.ts';

/** What every SpreadsheetHost does, whatever spreadsheet is behind it. */
export function hostContract(spreadsheet: HostUnderContract): void {
  describe(`${spreadsheet.name} keeps the contract of the SpreadsheetHost`, () => {
    readingContract(spreadsheet);
    creatingContract(spreadsheet);
    writingContract(spreadsheet);
    growingContract(spreadsheet);
    watchingContract(spreadsheet);
    markingContract(spreadsheet);
  });
}
