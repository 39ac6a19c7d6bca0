import { isTrue } from '../workbook-part.ts';

/** The number that an attribute is; undefined where there is none, or one outside of the bounds. */
export function numberIn(raw: string | undefined, least: number, most: number): number | undefined {
  if (raw === undefined || raw.trim() === '') return undefined;
  const value = Number(raw);
  return value >= least && value <= most ? value : undefined;
}

/** As `numberIn`, for whole numbers. */
export function wholeIn(raw: string | undefined, least: number, most: number): number | undefined {
  const value = numberIn(raw, least, most);
  return Number.isInteger(value) ? value : undefined;
}

/** An ST_OnOff that may be left out, as `<b/>` means yes. */
export function isTrueOr(raw: string | undefined, otherwise: boolean): boolean {
  return raw === undefined ? otherwise : isTrue(raw);
}

/** The values that there are: an optional property is absent, never undefined. */
export function told<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
