import type { CellRange } from '../kernel/cell-ref.ts';
import type { BorderKind, CellStyle, Side, ValidationPlan } from '../templates/plan.ts';

/**
 * How a workbook looks, beside what it holds (its image): enough to show its sheets in a grid and to print them. Of a
 * workbook of ours it says what the plan said that made it; of a stranger's, as much as can be shown.
 */
export interface WorkbookLooks {
  /** One for each sheet of the image, in its order. */
  readonly sheets: readonly SheetLooks[];
  /** The looks that columns, rows and cells point at by index; the first is that of a cell without any. */
  readonly styles: readonly CellLook[];
  /** Which sheet is shown first, by index. */
  readonly activeSheet: number;
}

/** A cell's look with every colour resolved (theme, tint, indexed) to `#RRGGBB`. */
export interface CellLook extends Omit<CellStyle, 'border'> {
  readonly fontName?: string;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** By side; a plan's `border` has all four alike. */
  readonly sides?: Partial<Readonly<Record<Side, SideLook>>>;
}

export interface SideLook {
  readonly kind: BorderKind | 'thick' | 'double' | 'dashed' | 'dotted';
  readonly color: string;
}

export interface SheetLooks {
  readonly tabColor?: string;
  readonly showGridLines: boolean;
  readonly isProtected: boolean;
  /** Of columns and rows that say nothing else: characters of the standard font, points. */
  readonly defaults: { readonly width: number; readonly height: number };
  /** Ascending, not overlapping. `width` in characters. */
  readonly columns: readonly {
    readonly first: number;
    readonly last: number;
    readonly width?: number;
    readonly hidden: boolean;
    readonly style?: number;
  }[];
  /** Rows that say something of their own, ascending; `height` in points. */
  readonly rows: readonly {
    readonly row: number;
    readonly height?: number;
    readonly hidden: boolean;
    readonly style?: number;
  }[];
  /** Cells with a look of their own, also those that hold nothing: `[column, style]`, ascending. */
  readonly cells: readonly {
    readonly row: number;
    readonly cells: readonly (readonly [col: number, style: number])[];
  }[];
  /** Rows above and columns left of the scrolling part. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly validations: readonly ValidationLook[];
  /** Conditional formats by formula, the winning ones first. Of other kinds `otherFormats` are there and not told. */
  readonly formats: readonly FormatLook[];
  readonly otherFormats: number;
  /** Cells that lead somewhere inside the workbook: `'Sheet'!A1`. Links to the outside are not followed, and not told. */
  readonly links: readonly { readonly range: CellRange; readonly target: string }[];
  readonly print: PrintLook;
}

export interface ValidationLook extends Omit<ValidationPlan, 'range' | 'rule'> {
  readonly ranges: readonly CellRange[];
  readonly rule:
    | ValidationPlan['rule']
    /** Another comparison than a plan has, as the file says it. */
    | {
        readonly kind: 'other';
        readonly type: string;
        readonly operator: string;
        readonly formula1: string;
        readonly formula2: string;
      };
  readonly allowBlank: boolean;
  /** What breaks the rule is taken without a word: the rule is there for its list or its prompt only. */
  readonly isSilent?: boolean;
}

export interface FormatLook {
  readonly ranges: readonly CellRange[];
  /** Without `=`, written for the first range's top left cell. */
  readonly formula: string;
  readonly style: CellLook;
  readonly stopIfTrue: boolean;
}

/** Page set-up; what the file does not say is A4 portrait at full size. */
export interface PrintLook {
  readonly orientation: 'portrait' | 'landscape';
  /** The number of ECMA-376 (9: A4, 8: A3, 1: Letter). */
  readonly paper: number;
  /** Undefined: not fitted; 0 pages: as many as it takes. */
  readonly fit?: { readonly wide: number; readonly tall: number };
  /** In hundredths, where not fitted. */
  readonly scale: number;
  /** In inches. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly centred: { readonly horizontally: boolean; readonly vertically: boolean };
  /** Formulas of the sheet's print area and print titles, as the file has them. */
  readonly area?: string;
  readonly titles?: string;
  /** Rows above which a page begins. */
  readonly rowBreaks: readonly number[];
  /** Header and footer as the file codes them (`&C&P`). */
  readonly header: string;
  readonly footer: string;
}
