/** One element: its CSS declarations, and a text or boxes in it. */
export interface PageBox {
  readonly style: string;
  readonly text?: string;
  readonly children?: readonly PageBox[];
}

/** Where a box is in the one around it, in px. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function placed({ left, top, width, height }: Place): string {
  return `position: absolute; left: ${px(left)}; top: ${px(top)}; width: ${px(width)}; height: ${px(height)}; `;
}

/** `name: value; …` of those that have a value. */
export function declarations(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : `${name}: ${value}; `))
    .join('');
}

/** `"等线", "Noto Sans CJK SC", sans-serif`. */
export function families(names: readonly string[]): string {
  // A name from a file must not end its quotes, nor the line.
  const clean = (name: string): string => name.replace(/["\\\p{Cc}]/gu, '');
  return names.map((name) => (name === 'sans-serif' ? name : `"${clean(name)}"`)).join(', ');
}

export function px(length: number): string {
  return `${Math.round(length * 1000) / 1000}px`;
}
