import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import type { Theme } from '../host/spreadsheet-host.ts';

/** Around 1F4E79, the ink blue of the headings in our sheets. */
const INK: BrandVariants = {
  10: '#030d17',
  20: '#08192b',
  30: '#0b2440',
  40: '#0f2e50',
  50: '#13375f',
  60: '#173f69',
  70: '#1b4771',
  80: '#1f4e79',
  90: '#3f73a6',
  100: '#6fa3d4',
  110: '#86b3dd',
  120: '#9cc2e5',
  130: '#b3d0ec',
  140: '#c9def2',
  150: '#ddeaf7',
  160: '#eef4fb',
};

const FONTS = {
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', system-ui, sans-serif",
  fontFamilyNumeric: "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif",
};

const THEMES: Readonly<Record<Theme, FluentTheme>> = {
  light: { ...createLightTheme(INK), ...FONTS },
  dark: {
    ...createDarkTheme(INK),
    ...FONTS,
    // The ink itself is too near to a dark pane: filled buttons take a lighter one, words the light end of the ramp.
    colorBrandBackground: '#2a5f92',
    colorBrandBackgroundHover: '#336ca3',
    colorBrandBackgroundPressed: INK[80],
    colorBrandForeground1: INK[110],
    colorBrandForeground2: INK[120],
    colorBrandForegroundLink: INK[110],
    colorBrandForegroundLinkHover: INK[120],
  },
  contrast: { ...teamsHighContrastTheme, ...FONTS },
};

/** The looks that go with the Office theme. */
export function fluentTheme(theme: Theme): FluentTheme {
  return THEMES[theme];
}
