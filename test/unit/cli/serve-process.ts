import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../structure/source-tree.ts';
import type { Outcome } from './command-line.ts';

export interface ServeProcess {
  /** Resolves with what was said so far when it fits. @throws Error when the process ends before. */
  said(pattern: RegExp): Promise<string>;
  readonly ended: Promise<Outcome>;
  kill(signal: NodeJS.Signals): void;
}

export interface Product {
  readonly folder: string;
  /** `ringfence serve` without a display, in Chinese unless said. */
  serve(args: readonly string[], env?: Readonly<Record<string, string>>): ServeProcess;
  /** Ends what was started and deletes the copy. */
  remove(): Promise<void>;
}

/** The compiled command in a folder of its own, without a page: what `serve` does depends on what was built. */
export async function copyOfProduct(): Promise<Product> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ringfence-product-'));
  const dist = path.join(ROOT, 'dist');
  const isCore = (file: string): boolean => !/^(addin|\.)/.test(path.relative(dist, file));
  await cp(dist, path.join(folder, 'dist'), { recursive: true, filter: isCore });
  await cp(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  await mkdir(path.join(folder, 'dist/addin'));
  const started: ChildProcess[] = [];
  return {
    folder,
    serve: (args, env = {}) => {
      const child = spawn(process.execPath, ['dist/cli/main.js', 'serve', ...args], {
        cwd: folder,
        env: { PATH: process.env['PATH'], HOME: folder, LANG: 'zh_CN.UTF-8', ...env },
      });
      started.push(child);
      return watched(child);
    },
    remove: async () => {
      for (const child of started) child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function watched(child: ChildProcess): ServeProcess {
  const said = { out: '', err: '' };
  const listen = (from: 'out' | 'err', stream: ChildProcess['stdout']): void => {
    stream?.setEncoding('utf8').on('data', (words: string) => {
      said[from] += words;
      child.emit('said');
    });
  };
  listen('out', child.stdout);
  listen('err', child.stderr);
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === null) reject(new Error(`serve was ended by ${String(signal)}:\n${said.err}`));
      else resolve({ code, ...said });
    });
  });
  // Whoever waits for it sees the failure; a process that is only tidied away is none.
  ended.catch(() => undefined);
  return {
    ended,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const all = said.out + said.err;
          if (pattern.test(all)) resolve(all);
        };
        child.on('said', look);
        child.once('close', () => {
          reject(new Error(`serve ended without saying ${String(pattern)}:\n${said.out}${said.err}`));
        });
        look();
      }),
    kill: (signal) => child.kill(signal),
  };
}
