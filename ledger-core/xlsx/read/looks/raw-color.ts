import type { Attributes } from '../xml-rules.ts';
import { numberIn, wholeIn } from './attribute-values.ts';

/** A colour as the file says it; what it is, the theme decides, which is read last. */
export interface RawColor {
  readonly rgb?: string;
  readonly theme?: number;
  readonly indexed?: number;
  /** -1 to 1: darker, lighter. */
  readonly tint: number;
}

const RGB = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/;

/** A CT_Color; undefined where it is automatic or none that is known. */
export function readColor(attributes: Attributes): RawColor | undefined {
  const tint = numberIn(attributes.get('tint'), -1, 1) ?? 0;
  const theme = wholeIn(attributes.get('theme'), 0, 11);
  if (theme !== undefined) return { theme, tint };
  const rgb = readRgb(attributes.get('rgb'));
  if (rgb !== undefined) return { rgb, tint };
  const indexed = wholeIn(attributes.get('indexed'), 0, 255);
  return indexed === undefined ? undefined : { indexed, tint };
}

/** `FF1F4E79` or `1F4E79` → `#1F4E79`: no program heeds the alpha. */
export function readRgb(raw: string | undefined): string | undefined {
  const [, digits] = RGB.exec(raw ?? '') ?? [];
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}
