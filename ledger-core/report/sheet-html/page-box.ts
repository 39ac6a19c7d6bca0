/** One element: CSS declarations, and a text or boxes in it. */
export interface PageBox {
  readonly style: Readonly<Record<string, string>>;
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

export function placed({ left, top, width, height }: Place): PageBox['style'] {
  return { position: 'absolute', left: px(left), top: px(top), width: px(width), height: px(height) };
}

/** `"等线", "Noto Sans CJK SC", sans-serif`. */
export function families(names: readonly string[]): string {
  // A name from a file must not end its quotes, nor the line.
  const clean = (name: string): string => name.replace(/["\\\p{Cc}]/gu, '');
  return names.map((name) => (name === 'sans-serif' ? name : `"${clean(name)}"`)).join(', ');
}

export function px(length: number): string {
  return `${Number(length.toFixed(3))}px`;
}
