export const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export type Edge = (typeof EDGES)[number];

export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const LINE_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

export interface BorderLine {
  readonly style: (typeof LINE_STYLES)[number];
  readonly color: string;
  readonly weight: (typeof LINE_WEIGHTS)[number];
}

export const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** How a cell looks and whether it is locked, in Excel's own words. Colours are `#RRGGBB`; fill '' is none. */
export interface Style {
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly fill: string;
  readonly horizontal: (typeof HORIZONTAL)[number];
  readonly vertical: (typeof VERTICAL)[number];
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<Edge, BorderLine>>>;
}

export interface FontStyle {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double';
  readonly color: string;
}

/** A cell that nobody formatted. */
export const NORMAL: Style = {
  numberFormat: 'General',
  font: { name: '等线', size: 11, bold: false, italic: false, underline: 'None', color: '#000000' },
  fill: '',
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  indent: 0,
  locked: true,
  borders: {},
};

export const NO_LINE: BorderLine = { style: 'None', color: '#000000', weight: 'Thin' };

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** `#rrggbb`, `rrggbb` or one of the common colour names, as Excel answers it: `#RRGGBB`; undefined for anything else. */
export function colorOf(raw: string): string | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(raw)?.[1];
  return hex === undefined ? NAMED_COLORS[raw.toLowerCase()] : `#${hex.toUpperCase()}`;
}
