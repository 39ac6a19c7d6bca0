import { text, type Text } from '../../../ledger-core/kernel/text.ts';
import type { Surroundings, Theme } from '../spreadsheet-host.ts';
import type { Abilities } from './abilities.ts';

const FORCED_COLORS = '(forced-colors: active)';
// A ground darker than this is a dark one, of 255.
const MIDDLE = 128;

/** Excel's language and looks. Excel does not tell when its theme changes: it is looked at when the user comes back. */
export function readSurroundings(abilities: Abilities): Surroundings {
  return {
    language: Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en',
    theme: readTheme(),
    limits: limitsOf(abilities),
    onThemeChange,
  };
}

function onThemeChange(listener: (theme: Theme) => void): void {
  let known = readTheme();
  const look = (): void => {
    const now = readTheme();
    if (now === known) return;
    known = now;
    listener(now);
  };
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  document.documentElement.addEventListener('pointerenter', look);
  window.matchMedia(FORCED_COLORS).addEventListener('change', look);
}

/** The system's high contrast goes before Excel's own theme. Excel on the web and on the Mac may tell no theme: light. */
function readTheme(): Theme {
  if (typeof window !== 'undefined' && window.matchMedia(FORCED_COLORS).matches) return 'contrast';
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const { bodyBackgroundColor: ground, bodyForegroundColor: ink } = theme ?? {};
  if (ground === undefined) return 'light';
  if (brightness(ground) >= MIDDLE) return 'light';
  // Excel's own dark themes stop short of pure black.
  return isPure(ground) && ink !== undefined && isPure(ink) ? 'contrast' : 'dark';
}

function channels(color: string): readonly number[] {
  const digits = color.replace(/^#/, '');
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}

function brightness(color: string): number {
  const [red = 255, green = 255, blue = 255] = channels(color);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Each channel all or nothing, as the colours of contrast themes are. */
function isPure(color: string): boolean {
  return channels(color).every((channel) => channel === 0 || channel === 255);
}

function limitsOf(abilities: Abilities): readonly Text[] {
  const limits: Text[] = [];
  if (!abilities.mergedAreas)
    limits.push(
      text(
        '这个版本的 Excel 不告诉哪些单元格合并过，合并单元格下的数值不检查；用命令行检查文件可以补上。',
        'This Excel does not tell which cells are merged, so values under merged cells are not checked; checking the file on the command line does.',
      ),
    );
  const untold = [
    ...(abilities.sorts ? [] : [text('排序', 'sorting')]),
    ...(abilities.sheetNames ? [] : [text('工作表改名', 'renamed sheets')]),
  ];
  if (untold.length > 0)
    limits.push(
      text(
        `这个版本的 Excel 不通知${untold.map(({ zh }) => zh).join('和')}；做过之后请点“全部重新检查”。`,
        `This Excel does not tell of ${untold.map(({ en }) => en).join(' and ')}; press “Check everything again” afterwards.`,
      ),
    );
  return limits;
}
