/** The oldest Excel that the add-in works in: Excel 2021, Microsoft 365, Excel on the web. */
export const NEEDED_API = '1.9';

/** What this Excel can do beyond the oldest one that the add-in works in. */
export interface Abilities {
  /** Merged cells can be listed. */
  readonly mergedAreas: boolean;
  /** Sorting rows is told. */
  readonly sorts: boolean;
  /** Renaming a sheet is told. */
  readonly sheetNames: boolean;
  /** Several round trips become one step of undo. */
  readonly oneUndo: boolean;
}

export function isNewEnough(): boolean {
  return supports(NEEDED_API);
}

export function readAbilities(): Abilities {
  return {
    mergedAreas: supports('1.13'),
    sorts: supports('1.10'),
    sheetNames: supports('1.17'),
    oneUndo: supports('1.20'),
  };
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
