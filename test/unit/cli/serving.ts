import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyOfProduct, type Product, type ServeProcess } from './serve-process.ts';

const PAGE = '<!doctype html><title>示例</title>';
const ADDRESS = /^http:\/\/127\.0\.0\.1:(\d+)\/\n/;
/** Both streams: which one is read first is chance. */
const READY = /^http[^]*Ctrl\+C/;

/** What `serve` says and does, with a page of one line. */
export function serving(): void {
  let product: Product;

  beforeAll(async () => {
    product = await copyOfProduct();
    await writeFile(path.join(product.folder, 'dist/addin/workbench.html'), PAGE);
  });
  afterAll(() => product.remove());

  const serve = (...args: readonly string[]): ServeProcess => product.serve(args);

  it('hands the page to a browser, and says where, that nothing leaves the machine, and how to end', async () => {
    const one = serve('--port', '0');
    await one.said(READY);
    one.kill('SIGTERM');
    const { code, out, err } = await one.ended;
    expect(code).toBe(0);
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    expect(err).toBe(
      '专款账工作台的地址：\n' +
        '请用浏览器打开这个地址。\n' +
        '文件只在这台电脑上处理，不会上传，别的电脑也连不上这个地址。\n' +
        '用完先在工作台里保存，再回到这里按 Ctrl+C 结束。\n' +
        '工作台已结束。\n',
    );
  });

  it('says so in English too', async () => {
    const one = serve('--port', '0', '--lang', 'en');
    const said = await one.said(READY);
    expect(said).toContain('The Ringfence workbench is at:');
    expect(said).toContain('nothing is uploaded, and no other computer can reach this address');
    one.kill('SIGTERM');
    expect((await one.ended).err).toMatch(/The workbench has ended\.\n$/);
  });

  it('answers at its address only while it runs', async () => {
    const one = serve('--port', '0');
    const address = addressIn(await one.said(READY));
    expect(await (await fetch(address)).text()).toBe(PAGE);
    one.kill('SIGTERM');
    await one.ended;
    await expect(fetch(address)).rejects.toThrow();
  });

  // Windows knows no signals: there a process is just ended.
  it.skipIf(process.platform === 'win32')('ends well by Ctrl+C, which npm passes on a second time', async () => {
    const one = serve('--port', '0');
    await one.said(READY);
    one.kill('SIGINT');
    one.kill('SIGINT');
    expect((await one.ended).code).toBe(0);
  });

  it('takes the next free port where the usual one is taken, and says where the drafts are', async () => {
    const taken = await occupy(8017);
    const one = serve();
    const said = await one.said(READY);
    const port = Number(ADDRESS.exec(said)?.[1]);
    expect(port).toBeGreaterThan(8017);
    expect(port).toBeLessThanOrEqual(8037);
    expect(said).toContain(
      `端口 8017 已被占用，这次改用 ${port}；也可能是工作台已经开着，先看看 http://127.0.0.1:8017/`,
    );
    expect(said).toContain('草稿和最近文件按地址分开存');
    one.kill('SIGTERM');
    await one.ended;
    await taken.free();
  });

  it('does not move away from a port that was asked for', async () => {
    const taken = await occupy(0);
    const { code, out, err } = await serve('--port', String(taken.port)).ended;
    const words = `端口 ${taken.port} 已被占用。请换一个端口，或去掉 --port 自动挑选。\n`;
    expect([code, out, err]).toEqual([2, '', words]);
    await taken.free();
  });

  it.each(['65536', '80a', '1.5', '1e3', ''])('is told a port that is none: “%s”', async (port) => {
    const { code, out, err } = await serve('--port', port).ended;
    const words = `--port 要写 0 到 65535 之间的整数（0 表示由系统挑一个空闲的），不是“${port}”。\n`;
    expect([code, out, err]).toEqual([2, '', words]);
  });

  describe.runIf(process.platform === 'linux')('where somebody sits at a display', () => {
    /** A desktop with no other browser than a script. */
    const desktop = (): Record<string, string> => {
      const { folder } = product;
      return { DISPLAY: ':77', XDG_DATA_DIRS: folder, XDG_DATA_HOME: folder, BROWSER: path.join(folder, 'browser.sh') };
    };
    const opened = (): string => path.join(product.folder, 'opened.txt');

    beforeAll(async () => {
      const browser = path.join(product.folder, 'browser.sh');
      await writeFile(browser, `#!/bin/sh\nprintf %s "$1" > '${opened()}.part'\nmv '${opened()}.part' '${opened()}'\n`);
      await chmod(browser, 0o755);
    });
    beforeEach(() => rm(opened(), { force: true }));

    it('opens the browser', async () => {
      const one = product.serve(['--port', '0'], desktop());
      const said = await one.said(READY);
      expect(said).toContain('正在打开浏览器。');
      await expect.poll(() => readFile(opened(), 'utf8').catch(() => ''), { timeout: 20_000 }).toBe(addressIn(said));
      one.kill('SIGTERM');
      expect((await one.ended).err).not.toContain('没能');
    });

    it('says so when none could be opened, and goes on', async () => {
      const one = product.serve(['--port', '0'], { ...desktop(), BROWSER: path.join(product.folder, 'none.sh') });
      const said = await one.said(/^http[^]*浏览器没能自动打开，请把上面的地址复制到浏览器里。/);
      expect((await fetch(addressIn(said))).status).toBe(200);
      one.kill('SIGTERM');
      expect((await one.ended).code).toBe(0);
    });

    it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
      ['with --no-open', ['--no-open'], {}],
      ['on a build server', [], { CI: 'true' }],
      ['for somebody at another machine', [], { SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22' }],
    ])('opens none %s', async (_, args, env) => {
      const one = product.serve(['--port', '0', ...args], { ...desktop(), ...env });
      expect(await one.said(READY)).toContain('请用浏览器打开这个地址。');
      one.kill('SIGTERM');
      await one.ended;
      await expect(readFile(opened())).rejects.toMatchObject({ code: 'ENOENT' });
    });
  });

  it('--once writes the blank and the sample ledger, checks the sample, and ends', async () => {
    const { code, out, err } = await serve('--once', '-o', 'first', '--as-of', '2026-11-01').ended;
    expect(code).toBe(0);
    expect(out).toContain('支出明细');
    const [blank, sample] = ['etown-ledger.xlsx', 'etown-ledger-sample.xlsx'].map((name) => path.join('first', name));
    expect(err).toBe(`已写出空白台账 ${blank} 和示例台账 ${sample}（其中的错误是有意放的）。\n`);
    expect(await readdir(path.join(product.folder, 'first'))).toEqual([
      'etown-ledger-sample.xlsx',
      'etown-ledger.xlsx',
    ]);
  });

  it('says what to run where the page is not built', async () => {
    await rm(path.join(product.folder, 'dist/addin'), { recursive: true });
    const { code, out, err } = await serve('--port', '0').ended;
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(path.join('dist', 'addin', 'workbench.html'));
    expect(err).toMatch(/^工作台的页面还没有生成：找不到 .+\n请在专款账的文件夹里运行 npm run build，然后再试。\n$/);
    const english = await serve('--port', '0', '--lang', 'en').ended;
    expect(english.err).toMatch(/^The page of the workbench is not built: .+\nRun npm run build /);
  });
}

function addressIn(said: string): string {
  const [address = ''] = ADDRESS.exec(said) ?? [];
  return address.trim();
}

/** Takes a port, unless somebody else already has; 0 for any. */
async function occupy(port: number): Promise<{ readonly port: number; free(): Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve();
      else reject(error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: address !== null && typeof address !== 'string' ? address.port : port,
    free: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
