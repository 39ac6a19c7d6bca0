/** Caps on what one file may cost. A file beyond a cap is refused, never read in part. */
export interface ReadLimits {
  /** Inflated bytes of all parts that are read, together. */
  readonly totalBytes: number;
  /** Inflated bytes of one part. */
  readonly partBytes: number;
  /** Inflated ÷ compressed bytes of one part; looked at only from `ratioFloor` inflated bytes on. */
  readonly ratio: number;
  readonly ratioFloor: number;
  /** Entries in the archive. */
  readonly entries: number;
  /** Cells with a value or a formula, in all sheets together. */
  readonly cells: number;
  readonly sheets: number;
  readonly sharedStrings: number;
  /** Characters of all shared strings together. */
  readonly sharedCharacters: number;
  readonly xmlDepth: number;
  /** Attributes of one element. */
  readonly xmlAttributes: number;
  /** Characters of one text: a cell's, a formula's. Excel allows 32,767, each of which may be escaped as `_xHHHH_`. */
  readonly textLength: number;
  /** Characters between two tags: comments and attribute values cannot grow without end either. */
  readonly xmlToken: number;
  /** Merged blocks of one sheet. */
  readonly merges: number;
  readonly names: number;
  /** Cell formats and number formats, each; with looks also fonts, fills, borders and differences. */
  readonly formats: number;
  /** `<col>` elements of one sheet. */
  readonly columns: number;
  /** With looks: rows and cells that have a look of their own, in all sheets together. */
  readonly styledCells: number;
  /** With looks: validations, conditional formats, links and page breaks, in all sheets together. */
  readonly sheetRules: number;
  /** With looks: the blocks of cells that these are for, in all sheets together. */
  readonly ruleRanges: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  totalBytes: 200_000_000,
  partBytes: 200_000_000,
  ratio: 400,
  ratioFloor: 8_000_000,
  entries: 10_000,
  cells: 2_000_000,
  sheets: 1_000,
  sharedStrings: 2_000_000,
  sharedCharacters: 64_000_000,
  xmlDepth: 64,
  xmlAttributes: 200,
  textLength: 300_000,
  xmlToken: 1_000_000,
  merges: 100_000,
  names: 50_000,
  formats: 70_000,
  columns: 20_000,
  styledCells: 4_000_000,
  sheetRules: 100_000,
  ruleRanges: 500_000,
};
