import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../../structure/source-tree.ts';

const FOLDER = path.join(ROOT, 'dist/addin');
const DEVELOPMENT_BASE = 'https://localhost:3000/';
const LOCK = path.join(ROOT, 'dist/.building-addin');
/** A build that was killed leaves its lock behind. */
const LONGEST_BUILD_MS = 600_000;
const SOURCES = ['addin', 'ledger-core', 'manifest.xml', 'webpack.config.js', 'package.json'];

/** The folder `dist/addin`, built anew first where a source is younger. Test files at work side by side build it once. */
export async function builtAddin(): Promise<string> {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  while (!isFresh()) {
    if (tryLock()) {
      try {
        execFileSync('npm', ['run', '-s', 'build:addin'], {
          cwd: ROOT,
          stdio: 'pipe',
          shell: process.platform === 'win32',
        });
      } finally {
        rmdirSync(LOCK);
      }
    } else await pause(250);
  }
  return FOLDER;
}

function isFresh(): boolean {
  const pages = ['taskpane.html', 'workbench.html'].map((name) => path.join(FOLDER, name));
  if (existsSync(LOCK) || !pages.every((page) => existsSync(page))) return false;
  // Somebody may have built it for a deployment.
  if (!readFileSync(path.join(FOLDER, 'manifest.xml'), 'utf8').includes(DEVELOPMENT_BASE)) return false;
  const built = Math.min(...pages.map((page) => statSync(page).mtimeMs));
  return SOURCES.every((source) => youngest(path.join(ROOT, source)) <= built);
}

function youngest(file: string): number {
  if (!statSync(file).isDirectory()) return statSync(file).mtimeMs;
  const inside = readdirSync(file, { recursive: true, encoding: 'utf8' });
  return Math.max(...inside.map((one) => statSync(path.join(file, one)).mtimeMs));
}

function tryLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > LONGEST_BUILD_MS) rmdirSync(LOCK);
    return false;
  }
}
