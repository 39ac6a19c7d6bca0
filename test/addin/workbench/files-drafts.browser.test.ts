import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, launchChromiumOn } from '../../support/chromium.ts';
import { bundleScript, openLoopbackPage } from './loopback-page.ts';

let browser: Browser;
let script: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([launchChromium(), bundleScript('files-on-page.ts')]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  page = await openLoopbackPage(context, script);
});
afterEach(() => context.close());

/** Keeps a draft in this tab, edited once more after it was put. */
async function keepDraft(tab: Page, id = 'draft-1'): Promise<void> {
  const kept = await tab.evaluate(async (key) => {
    const { drafts, draft, edits } = window.files;
    return [await drafts.put(draft(key)), await drafts.putEdits(key, edits('买了 3 把扳手', 128.5, '补记'))];
  }, id);
  expect(kept).toEqual([{ isKept: true }, { isKept: true }]);
}

/** What the start page of a tab would offer: the name, and how many cells were changed. */
function offered(tab: Page): Promise<readonly string[]> {
  return tab.evaluate(async () => {
    const { drafts } = await window.files.drafts.list();
    return drafts.map((one) => (one.kind === 'draft' ? `${one.name}: ${one.changes}` : `${one.id} unreadable`));
  });
}

/** The draft as another tab or another day reads it. */
function recovered(tab: Page, id = 'draft-1'): Promise<unknown> {
  return tab.evaluate(async (key) => {
    const reading = await window.files.drafts.get(key);
    if (reading.status !== 'read') return reading.status;
    const { original, edits, name, workshop } = reading.draft;
    return {
      name,
      workshop,
      file: new TextDecoder().decode(original),
      values: edits[0]?.cells.map((cell) => cell.value),
    };
  }, id);
}

const WHOLE = {
  name: 'draft-1.xlsx',
  workshop: '示例创新工作室',
  file: 'file of draft-1',
  values: ['买了 3 把扳手', 128.5, '补记'],
};

describe('a draft is there again', () => {
  it('after the page was loaded anew', async () => {
    await keepDraft(page);
    await page.reload();
    expect(await offered(page)).toEqual(['draft-1.xlsx: 3']);
    expect(await recovered(page)).toEqual(WHOLE);
  });

  it('after the tab crashed', async () => {
    await keepDraft(page);
    const crashed = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    const next = await openLoopbackPage(context, script);
    await expect.poll(() => offered(next)).toEqual(['draft-1.xlsx: 3']);
    expect(await recovered(next)).toEqual(WHOLE);
  });

  it('after the whole browser crashed', async () => {
    const profile = mkdtempSync(path.join(tmpdir(), 'ringfence-profile-'));
    try {
      const before = await launchChromiumOn(profile);
      const tab = await openLoopbackPage(before, script);
      await keepDraft(tab);
      const gone = before.waitForEvent('close');
      const devtools = await before.newCDPSession(tab);
      await devtools.send('Browser.crash').catch(() => undefined);
      await gone;
      const after = await launchChromiumOn(profile);
      const next = await openLoopbackPage(after, script);
      expect(await offered(next)).toEqual(['draft-1.xlsx: 3']);
      expect(await recovered(next)).toEqual(WHOLE);
      await after.close();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it('with the file it belongs to', async () => {
    const reading = await page.evaluate(async () => {
      const { drafts, draft, onDisk, wordsOn } = window.files;
      await drafts.put(draft('draft-1', { handle: await onDisk('台账.xlsx', 'as it is on disk') }));
      const { drafts: listed } = await drafts.list();
      const again = await drafts.get('draft-1');
      const handle = again.status === 'read' ? again.draft.handle : undefined;
      return { listed, words: handle && (await wordsOn(handle)) };
    });
    expect(reading).toEqual({ listed: [], words: 'as it is on disk' });
  });

  it('however old it is, until it is discarded', async () => {
    await page.evaluate(async () => {
      const { drafts, draft } = window.files;
      const longAgo = Date.now() - 400 * 24 * 3_600_000;
      for (let n = 1; n <= 25; n++) await drafts.put(draft(`draft-${n}`, { changedAt: longAgo + n }));
    });
    await page.reload();
    const all = await offered(page);
    expect(all).toHaveLength(25);
    // The last changed first.
    expect(all.slice(0, 2)).toEqual(['draft-25.xlsx: 2', 'draft-24.xlsx: 2']);
    expect(await page.evaluate(() => window.files.drafts.remove('draft-25'))).toBeUndefined();
    expect((await offered(page))[0]).toBe('draft-24.xlsx: 2');
  });
});

describe('what is kept', () => {
  it('is the file once and the edits each time', async () => {
    await keepDraft(page);
    const written = await page.evaluate(async () => {
      const keys: unknown[] = [];
      const put = Reflect.get(IDBObjectStore.prototype, 'put');
      IDBObjectStore.prototype.put = function (value, key) {
        keys.push(key);
        return put.call(this, value, key);
      };
      await window.files.drafts.putEdits('draft-1', window.files.edits('x'));
      return keys;
    });
    expect(written).toEqual(['draft-1/about', 'draft-1/edits']);
  });

  it('is only the file’s own part of a larger buffer', async () => {
    const kept = await page.evaluate(async () => {
      const { drafts, draft } = window.files;
      await drafts.put(draft('draft-1', { original: new Uint8Array(1_000_000).subarray(10, 20) }));
      const reading = await drafts.get('draft-1');
      return reading.status === 'read' ? reading.draft.original.buffer.byteLength : reading.status;
    });
    expect(kept).toBe(10);
  });

  it('cannot be edits of a draft that is gone', async () => {
    await keepDraft(page);
    const kept = await page.evaluate(async () => {
      await window.files.drafts.remove('draft-1');
      return window.files.drafts.putEdits('draft-1', []);
    });
    expect(kept).toMatchObject({ isKept: false, words: { zh: expect.stringContaining('已经不在了') as string } });
    expect(await offered(page)).toEqual([]);
  });
});

describe('a draft that a tab has open', () => {
  it('is not offered by another, nor taken, changed or removed there, until the tab is closed', async () => {
    await keepDraft(page);
    const other = await openLoopbackPage(context, script);
    expect(await offered(other)).toEqual([]);
    const refused = await other.evaluate(async () => {
      const { drafts, draft } = window.files;
      const reading = await drafts.get('draft-1');
      const words = [await drafts.put(draft('draft-1')), await drafts.putEdits('draft-1', [])];
      return [reading.status, ...words.map(({ isKept }) => isKept), (await drafts.remove('draft-1'))?.zh];
    });
    expect(refused).toEqual(['in-use', false, false, expect.stringContaining('另一个标签页')]);
    await page.close();
    await expect.poll(() => offered(other)).toEqual(['draft-1.xlsx: 3']);
    expect(await recovered(other)).toEqual(WHOLE);
  });

  it('is offered again when the workbook is closed', async () => {
    await keepDraft(page);
    expect(await offered(page)).toEqual([]);
    await page.evaluate(() => {
      window.files.drafts.release('draft-1');
    });
    await expect.poll(() => offered(page)).toEqual(['draft-1.xlsx: 3']);
  });

  it('goes to one of two tabs that ask for it at once', async () => {
    await keepDraft(page);
    await page.reload();
    const other = await openLoopbackPage(context, script);
    const both = await Promise.all([recovered(page), recovered(other)]);
    expect(both.filter((one) => one === 'in-use')).toHaveLength(1);
    expect(both).toContainEqual(WHOLE);
  });
});

describe('a damaged draft', () => {
  const damages: readonly (readonly [string, string, unknown])[] = [
    ['whose edits are no list', 'draft-1/edits', { sheet: '支出' }],
    [
      'with a cell outside any sheet',
      'draft-1/edits',
      [{ sheet: 's', cells: [{ row: 0, col: 1, value: 1 }], results: [], grown: [] }],
    ],
    ['without its file', 'draft-1/original', undefined],
    ['about which nothing is known', 'draft-1/about', 'x'],
    [
      'that says it is another',
      'draft-1/about',
      { id: 'draft-2', name: 'y', openedAt: 0, changedAt: 0, changes: 0, size: 1, hasFile: false },
    ],
  ];

  it.each(damages)('%s is listed as unreadable beside the others, and can be discarded', async (_, key, value) => {
    await keepDraft(page);
    await keepDraft(page, 'draft-9');
    await page.reload();
    await page.evaluate(([at, what]) => window.files.damage(at, what), [key, value] as const);
    expect(await offered(page)).toEqual(['draft-9.xlsx: 3', 'draft-1 unreadable']);
    expect(await recovered(page)).toBe('unreadable');
    await page.evaluate(() => window.files.drafts.remove('draft-1'));
    expect(await offered(page)).toEqual(['draft-9.xlsx: 3']);
  });

  it('whose file was cut short is found when it is opened, and stays to be discarded', async () => {
    await keepDraft(page);
    await page.reload();
    await page.evaluate(() => window.files.damage('draft-1/original', window.files.bytesOf('half')));
    expect(await recovered(page)).toBe('unreadable');
    expect(await offered(page)).toEqual(['draft-1.xlsx: 3']);
  });
});

describe('where the browser keeps nothing', () => {
  it('a full disk is said, and what was kept before stays', async () => {
    await keepDraft(page);
    const kept = await page.evaluate(async () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      const { drafts, draft, edits } = window.files;
      return [await drafts.put(draft('draft-2')), await drafts.putEdits('draft-1', edits('y'))];
    });
    const words = { isKept: false, words: { zh: expect.stringContaining('空间不够') as string } };
    expect(kept).toMatchObject([words, words]);
    await page.reload();
    expect(await offered(page)).toEqual(['draft-1.xlsx: 3']);
  });

  it.each([
    ['refuses', "IDBFactory.prototype.open = () => { throw new DOMException('no', 'InvalidStateError'); }"],
    ['has none', 'delete globalThis.indexedDB'],
  ])('a private window that %s is said, and nothing else fails', async (_, stub) => {
    await page.addInitScript(stub);
    await page.reload();
    const answers = await page.evaluate(async () => {
      const { drafts, recents, draft, onDisk } = window.files;
      const kept = await drafts.put(draft('draft-1'));
      const { drafts: none, words } = await drafts.list();
      const reading = await drafts.get('draft-1');
      await recents.remember(await onDisk('a.xlsx', 'a'), {});
      return [kept.isKept, none.length, words?.zh, reading.status, (await recents.list()).length];
    });
    expect(answers).toEqual([false, 0, expect.stringContaining('不能存草稿'), 'no-storage', 0]);
  });
});
