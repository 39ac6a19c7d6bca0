import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { text, type Text } from '../../kernel/text.ts';
import { say, type Context } from '../context.ts';
import { hasDesktop, openBrowser } from '../server/open-browser.ts';
import { readPageFiles, type PageFiles } from '../server/page-files.ts';
import { startStaticServer, type StaticServer } from '../server/static-server.ts';
import { UsageError } from '../usage-error.ts';
import { isFileError } from '../write-file.ts';
import type { FirstRunOptions } from './first-run.ts';

export interface ServeOptions extends FirstRunOptions {
  /** Only write and check the sample files, as `firstRun` does. */
  readonly once: boolean;
  readonly port?: string;
  /** Whether the browser may be opened. */
  readonly open: boolean;
}

/** `dist/addin`, beside the compiled command. */
const PAGE_FOLDER = path.join(import.meta.dirname, '../../addin');
const PAGE = 'workbench.html';
const USUAL_PORT = 8017;
const FURTHER_PORTS = 20;
/** npm passes Ctrl+C on a second time; a process just ending would die of it, and npm call that a failure. */
const SECOND_SIGNAL_MS = 250;

/** Hands the workbench to a browser of this machine until Ctrl+C or SIGTERM. @throws UsageError */
export async function serve(context: Context, options: ServeOptions): Promise<number> {
  // The spreadsheet writer takes its time to load, and the server does without.
  if (options.once) return (await import('./first-run.ts')).firstRun(context, options);
  const ports = portsToTry(options.port);
  const files = await workbenchFiles();
  const server = await startOnFirstFree(ports, files, context);
  const ended = endAskedFor();
  const url = addressOf(server.port);
  const opens = options.open && hasDesktop(process.platform, process.env);
  if (options.port === undefined && server.port !== USUAL_PORT) context.note(say(context, otherPort(server.port)));
  context.note(say(context, text('专款账工作台的地址：\n', 'The Ringfence workbench is at:\n')));
  context.out(`${url}\n`);
  context.note(say(context, opens ? OPENING : TO_OPEN) + say(context, HOW_TO_END));
  if (opens) {
    await openBrowser(url, () => {
      context.note(say(context, NOT_OPENED));
    });
  }
  await ended;
  await server.close();
  context.note(say(context, text('工作台已结束。\n', 'The workbench has ended.\n')));
  await pause(SECOND_SIGNAL_MS);
  return 0;
}

const OPENING = text('正在打开浏览器。\n', 'Opening the browser.\n');
const TO_OPEN = text('请用浏览器打开这个地址。\n', 'Please open this address in a browser.\n');
const NOT_OPENED = text(
  '浏览器没能自动打开，请把上面的地址复制到浏览器里。\n',
  'No browser could be opened; please copy the address above into one.\n',
);
// Parts of the page, the one that saves among them, are loaded when they are first needed.
const HOW_TO_END = text(
  '文件只在这台电脑上处理，不会上传，别的电脑也连不上这个地址。\n用完先在工作台里保存，再回到这里按 Ctrl+C 结束。\n',
  'Files stay on this computer: nothing is uploaded, and no other computer can reach this address.\n' +
    'When you are done, save in the workbench first, then come back here and press Ctrl+C.\n',
);

function otherPort(port: number): Text {
  const usual = addressOf(USUAL_PORT);
  return text(
    `端口 ${USUAL_PORT} 已被占用，这次改用 ${port}；也可能是工作台已经开着，先看看 ${usual} 。\n` +
      `浏览器里的草稿和最近文件按地址分开存：平时的在 ${usual} ，这次看不到，但没有丢。\n`,
    `Port ${USUAL_PORT} is in use, so this time it is ${port}. Perhaps the workbench is already open: look at ${usual} first.\n` +
      `The browser keeps drafts and recent files by address: your usual ones belong to ${usual}; they are not shown now, but not lost.\n`,
  );
}

function addressOf(port: number): string {
  return `http://127.0.0.1:${port}/`;
}

/** `--port`, else the usual one and those after it. */
function portsToTry(option: string | undefined): readonly number[] {
  if (option === undefined) return Array.from({ length: FURTHER_PORTS + 1 }, (_, at) => USUAL_PORT + at);
  const port = Number(option);
  if (/^\d{1,5}$/.test(option) && port <= 65_535) return [port];
  throw new UsageError(
    text(
      `--port 要写 0 到 65535 之间的整数（0 表示由系统挑一个空闲的），不是“${option}”。`,
      `--port wants a whole number from 0 to 65535 (0 lets the system choose a free one), not “${option}”.`,
    ),
  );
}

/** The files of the page, with the workbench at `/`. */
async function workbenchFiles(): Promise<PageFiles> {
  const files = await readPageFiles(PAGE_FOLDER).catch((error: unknown): PageFiles => {
    if (isFileError(error) && error.code === 'ENOENT') return new Map();
    throw error;
  });
  const page = files.get(`/${PAGE}`);
  if (page !== undefined) return new Map([...files, ['/', page]]);
  const missing = path.join(PAGE_FOLDER, PAGE);
  throw new UsageError(
    text(
      `工作台的页面还没有生成：找不到 ${missing}。\n请在专款账的文件夹里运行 npm run build，然后再试。`,
      `The page of the workbench is not built: there is no ${missing}.\nRun npm run build in the folder of Ringfence, then try again.`,
    ),
  );
}

async function startOnFirstFree(ports: readonly number[], files: PageFiles, context: Context): Promise<StaticServer> {
  const onFault = ({ message }: Error): void => {
    context.note(
      say(context, text(`工作台的服务出了问题：${message}\n`, `The workbench server has a fault: ${message}\n`)),
    );
  };
  let code = '';
  for (const port of ports) {
    try {
      return await startStaticServer({ files, port, onFault });
    } catch (error) {
      // Windows reserves ranges of ports; it says EACCES.
      if (!isFileError(error) || !['EADDRINUSE', 'EACCES'].includes(error.code)) throw error;
      ({ code } = error);
    }
  }
  throw new UsageError(noPort(ports, code));
}

function noPort(ports: readonly number[], code: string): Text {
  const [first = 0, ...others] = ports;
  const last = others.at(-1);
  if (last !== undefined) {
    return text(
      `端口 ${first} 到 ${last} 都用不了（${code}）。请加 --port 0，由系统挑一个空闲的。`,
      `None of the ports ${first} to ${last} can be used (${code}). --port 0 lets the system choose a free one.`,
    );
  }
  const remedy = text('请换一个端口，或去掉 --port 自动挑选。', 'Choose another one, or leave --port out.');
  return code === 'EADDRINUSE'
    ? text(`端口 ${first} 已被占用。${remedy.zh}`, `Port ${first} is in use. ${remedy.en}`)
    : text(
        `系统不允许使用端口 ${first}（${code}）。${remedy.zh}`,
        `The system does not allow port ${first} (${code}). ${remedy.en}`,
      );
}

/** The handlers stay: for a second Ctrl+C there must be one too. */
function endAskedFor(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        resolve();
      });
    }
  });
}
