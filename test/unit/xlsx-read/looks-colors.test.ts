import { describe, expect, test } from 'vitest';
import type { CellLook } from '../../../ledger-core/workbook/looks.ts';
import { readWorkbookWithLooks } from '../../../ledger-core/xlsx/read/read-looks.ts';
import { relationship, sheetOf } from '../../support/package-builder.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const OFFICE_2007 =
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2>';

interface ThemeSpec {
  readonly scheme?: string;
  readonly part?: string;
  readonly indexed?: string;
}

/** The colour of a cell that is filled with this `fgColor`. */
function fillOf(color: string, { scheme, part, indexed = '' }: ThemeSpec = {}): string | undefined {
  const theme =
    part ??
    `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme>${scheme ?? ''}</a:clrScheme></a:themeElements></a:theme>`;
  const hasTheme = scheme !== undefined || part !== undefined;
  const result = readWorkbookWithLooks(
    sheetOf('<row><c s="0"><v>1</v></c></row>', {
      styles:
        `<fills><fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill></fills>` +
        `<cellXfs><xf/></cellXfs><colors><indexedColors>${indexed}</indexedColors></colors>`,
      relationships: hasTheme ? relationship('theme', 'theme', 'theme/theme1.xml') : '',
      parts: { 'xl/theme/theme1.xml': hasTheme ? theme : undefined },
    }),
  );
  if (result.status === 'refused') throw new Error(result.refusal.message.en);
  const [look]: readonly CellLook[] = result.looks.styles;
  return look?.fill;
}

function channels(color: string | undefined): number[] {
  return [1, 3, 5].map((at) => Number.parseInt((color ?? '').slice(at, at + 2), 16));
}

describe('theme colours', () => {
  // What Excel shows for the shades that its colour menu offers, in the theme of Office 2013 to 2022.
  test.each([
    ['accent 1, 40 % lighter', 'theme="4" tint="0.39997558519241921"', '#8EA9DB'],
    ['accent 1, 60 % lighter', 'theme="4" tint="0.59999389629810485"', '#B4C6E7'],
    ['accent 1, 80 % lighter', 'theme="4" tint="0.79998168889431442"', '#D9E1F2'],
    ['accent 1, 25 % darker', 'theme="4" tint="-0.249977111117893"', '#305496'],
    ['accent 1, 50 % darker', 'theme="4" tint="-0.499984740745262"', '#203764'],
    ['accent 2, 40 % lighter', 'theme="5" tint="0.39997558519241921"', '#F4B084'],
    ['accent 2, 50 % darker', 'theme="5" tint="-0.499984740745262"', '#833C0C'],
    ['accent 2, 80 % lighter', 'theme="5" tint="0.79998168889431442"', '#FCE4D6'],
    ['accent 2, 60 % lighter', 'theme="5" tint="0.59999389629810485"', '#F8CBAD'],
    ['accent 2, 25 % darker', 'theme="5" tint="-0.249977111117893"', '#C65911'],
    ['accent 6, 80 % lighter', 'theme="9" tint="0.79998168889431442"', '#E2EFDA'],
    ['accent 6, 60 % lighter', 'theme="9" tint="0.59999389629810485"', '#C6E0B4'],
    ['accent 6, 40 % lighter', 'theme="9" tint="0.39997558519241921"', '#A9D08E'],
    ['accent 6, 25 % darker', 'theme="9" tint="-0.249977111117893"', '#548235'],
    ['accent 6, 50 % darker', 'theme="9" tint="-0.499984740745262"', '#375623'],
    ['text 2, 80 % lighter', 'theme="3" tint="0.79998168889431442"', '#D6DCE4'],
    ['text 2, 60 % lighter', 'theme="3" tint="0.59999389629810485"', '#ACB9CA'],
    ['text 2, 40 % lighter', 'theme="3" tint="0.39997558519241921"', '#8497B0'],
    ['text 2, 25 % darker', 'theme="3" tint="-0.249977111117893"', '#333F4F'],
    ['text 2, 50 % darker', 'theme="3" tint="-0.499984740745262"', '#222B35'],
    ['paper, 15 % darker', 'theme="0" tint="-0.14999847407452621"', '#D9D9D9'],
    ['paper, 5 % darker', 'theme="0" tint="-4.9989318521683403E-2"', '#F2F2F2'],
    ['paper, 25 % darker', 'theme="0" tint="-0.249977111117893"', '#BFBFBF'],
    ['paper, 35 % darker', 'theme="0" tint="-0.34998626667073579"', '#A6A6A6'],
    ['text, 50 % lighter', 'theme="1" tint="0.499984740745262"', '#808080'],
    ['text, 35 % lighter', 'theme="1" tint="0.34998626667073579"', '#595959'],
    ['accent 5, 80 % lighter', 'theme="8" tint="0.79998168889431442"', '#DDEBF7'],
    ['accent 5, 60 % lighter', 'theme="8" tint="0.59999389629810485"', '#BDD7EE'],
    ['accent 5, 40 % lighter', 'theme="8" tint="0.39997558519241921"', '#9BC2E6'],
    ['accent 5, 25 % darker', 'theme="8" tint="-0.249977111117893"', '#2F75B5'],
    ['accent 5, 50 % darker', 'theme="8" tint="-0.499984740745262"', '#1F4E78'],
    ['accent 4, 80 % lighter', 'theme="7" tint="0.79998168889431442"', '#FFF2CC'],
    ['accent 4, 40 % lighter', 'theme="7" tint="0.39997558519241921"', '#FFD966'],
    ['accent 4, 25 % darker', 'theme="7" tint="-0.249977111117893"', '#BF8F00'],
    ['accent 4, 50 % darker', 'theme="7" tint="-0.499984740745262"', '#806000'],
  ])('%s', (_, color, shown) => {
    const off = channels(fillOf(color)).map((value, n) => Math.abs(value - (channels(shown)[n] ?? 0)));
    expect(Math.max(...off)).toBeLessThanOrEqual(1);
  });

  test.each([
    ['accent 1', 'theme="4"', '#4F81BD'],
    ['paper comes before text', 'theme="0"', '#FFFFFF'],
    ['text', 'theme="1"', '#000000'],
    ['text 2 comes after paper 2', 'theme="3"', '#1F497D'],
    ['a colour that the theme leaves out is that of Office', 'theme="6"', '#A5A5A5'],
  ])('of the file’s own theme: %s', (_, color, shown) => {
    expect(fillOf(color, { scheme: OFFICE_2007 })).toBe(shown);
  });

  test.each([
    ['damaged', '<a:theme xmlns:a="urn:x"'],
    ['of another kind', '<theme/>'],
    ['with a DOCTYPE', '<!DOCTYPE a><a/>'],
    ['empty', ''],
  ])('a theme that is %s leaves the file readable, in the colours of Office', (_, part) => {
    expect(fillOf('theme="4"', { part })).toBe('#4472C4');
  });
});

describe('other colours', () => {
  test.each([
    ['with an alpha that nobody heeds', 'rgb="001F4E79"', '#1F4E79'],
    ['without one', 'rgb="abcdef"', '#ABCDEF'],
    ['tinted', 'rgb="FF000000" tint="0.5"', '#808080'],
    ['indexed', 'indexed="22"', '#C0C0C0'],
    ['the last of the standard ones', 'indexed="63"', '#333333'],
    ['of the system: text', 'indexed="64"', '#000000'],
    ['of the system: paper', 'indexed="65"', '#FFFFFF'],
    ['automatic', 'auto="1"', undefined],
    ['none that is known', 'rgb="red"', undefined],
    ['of no theme colour', 'theme="99"', undefined],
    ['of no index', 'indexed="200"', undefined],
  ])('%s', (_, color, shown) => {
    expect(fillOf(color)).toBe(shown);
  });

  test('the file’s own palette counts from 0; the standard one goes on behind it', () => {
    const indexed = '<rgbColor rgb="00123456"/><rgbColor rgb="bad"/>';
    expect(fillOf('indexed="0"', { indexed })).toBe('#123456');
    expect(fillOf('indexed="1"', { indexed })).toBe('#FFFFFF');
    expect(fillOf('indexed="2"', { indexed })).toBe('#FF0000');
  });
});
