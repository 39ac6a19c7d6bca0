import type { RawColor } from './raw-color.ts';
import { tinted } from './tint.ts';

/** The twelve colours of a theme, in the order in which cells count them. */
export const THEME_ORDER = [
  ...['lt1', 'dk1', 'lt2', 'dk2'],
  ...['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
  ...['hlink', 'folHlink'],
] as const;

/** Of Office since 2013, in that order: for a file without a theme of its own. */
const OFFICE_THEME: readonly string[] = [
  ...['#FFFFFF', '#000000', '#E7E6E6', '#44546A'],
  ...['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'],
  ...['#0563C1', '#954F72'],
];

/** ECMA-376 part 1, 18.8.27: numbers 0 to 7, which 8 to 15 repeat, and 16 to 63. */
const FIRST_EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const OTHERS =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
const STANDARD_INDEXED: readonly string[] = `${FIRST_EIGHT} ${FIRST_EIGHT} ${OTHERS}`
  .split(' ')
  .map((digits) => `#${digits}`);

/** The system's colours of text and paper, and of a note's text. */
const SYSTEM_INDEXED: ReadonlyMap<number, string> = new Map([
  [64, '#000000'],
  [65, '#FFFFFF'],
  [81, '#000000'],
]);

/** What the colours of a file are. */
export class Palette {
  readonly #theme: ReadonlyMap<string, string>;
  readonly #indexed: readonly (string | undefined)[];

  /** `theme`: by name (`accent1`); `indexed`: the file's own, in place of the standard ones from 0 on. */
  constructor(theme: ReadonlyMap<string, string>, indexed: readonly (string | undefined)[]) {
    this.#theme = theme;
    this.#indexed = indexed;
  }

  /** `#RRGGBB`; undefined for an automatic colour. */
  resolve(color: RawColor | undefined): string | undefined {
    const base = color && this.#base(color);
    return base && tinted(base, color.tint);
  }

  #base({ rgb, theme, indexed }: RawColor): string | undefined {
    if (theme !== undefined) return this.#theme.get(THEME_ORDER[theme] ?? '') ?? OFFICE_THEME[theme];
    if (indexed === undefined) return rgb;
    return this.#indexed[indexed] ?? SYSTEM_INDEXED.get(indexed) ?? STANDARD_INDEXED[indexed];
  }
}
