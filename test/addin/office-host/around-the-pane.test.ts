import { afterEach, describe, expect, it, vi } from 'vitest';
import { THEMES } from '../../support/office/native-boundary.ts';
import { startExcel, write } from './excel-for-test.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('what Excel tells of itself', () => {
  it('its language, in which its errors speak', async () => {
    await startExcel({ locale: 'en-US' });
    expect(Office.context.displayLanguage).toBe('en-US');
    await expect(write('none', 'A1', [[1]])).rejects.toMatchObject({
      message: "The requested resource doesn't exist.",
    });
  });

  it('what it can do, as the test wants it', async () => {
    await startExcel({}, { sets: { ExcelApi: '1.9' } });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  });

  it('its colours; a change is seen by who asks five seconds later', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { office } = await startExcel({}, { theme: 'dark' });
    expect(Office.context.officeTheme).toEqual(THEMES.dark);
    office.setTheme(THEMES.contrast);
    vi.setSystemTime(Date.now() + 6_000);
    expect(Office.context.officeTheme).toEqual(THEMES.contrast);
  });

  it('one Excel after another, each with a fresh library', async () => {
    await startExcel();
    const first = Excel;
    await startExcel({ sheets: ['乙'] });
    expect(Excel).not.toBe(first);
    await write('乙', 'A1', [[1]]);
  });
});

describe('what the add-in asks of Office', () => {
  it('a button of the ribbon runs its function and waits for its end', async () => {
    const { host, office } = await startExcel();
    Office.actions.associate('showPane', (event: Office.AddinCommands.Event) => {
      void Office.addin.showAsTaskpane().then(() => {
        event.completed();
      });
    });
    await office.pressButton('showPane');
    expect(host.paneState).toBe('Visible');
    expect(host.syncs).toBe(0);
  });

  it('the date system shows in what DATE comes to', async () => {
    const { host } = await startExcel();
    const day = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const result = context.workbook.functions.date(1904, 1, 2).load('value');
        await context.sync();
        return result.value;
      });
    expect(await day()).toBe(1463);
    host.book.uses1904 = true;
    expect(await day()).toBe(1);
  });
});
