import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const TIMEOUT_MS = 120_000;

// 0: always recalculate a file on loading, whatever program wrote it and whatever results it carries.
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

let isAvailable: boolean | undefined;
const outputDirs: string[] = [];
const clean = (): void => {
  for (const dir of outputDirs.splice(0)) rmSync(dir, { recursive: true, force: true });
};
process.on('exit', clean);
// vitest ends its workers without an exit event.
if (process.env['VITEST'] !== undefined) (await import('vitest')).afterAll(clean);

/** Whether `soffice` starts here; tests that need it skip otherwise. */
export function libreOfficeAvailable(): boolean {
  isAvailable ??= spawnSync('soffice', ['--version'], { timeout: 30_000 }).status === 0;
  return isAvailable;
}

/**
 * Opens an xlsx in LibreOffice, computes every formula anew and saves it. The path of the copy, which goes when the test
 * file is done (outside vitest: the process).
 */
export async function recalculate(file: string): Promise<string> {
  return only(await recalculateAll([file]));
}

/** As `recalculate`, many files in one start of LibreOffice; paths in the same order. */
export function recalculateAll(files: readonly string[]): Promise<string[]> {
  return convertAll(files, 'xlsx');
}

/** Prints an xlsx as LibreOffice would, after computing every formula anew. The path of the PDF. */
export async function toPdf(file: string): Promise<string> {
  return only(await toPdfAll([file]));
}

/** As `toPdf`, many files in one start of LibreOffice; paths in the same order. */
export function toPdfAll(files: readonly string[]): Promise<string[]> {
  return convertAll(files, 'pdf');
}

/** One PNG for each page, in order, in `dir` (which is made). */
export async function toPng(pdf: string, dir: string, dotsPerInch = 80): Promise<string[]> {
  await mkdir(dir, { recursive: true });
  const stem = path.basename(pdf, '.pdf');
  await run('pdftoppm', ['-png', '-r', String(dotsPerInch), pdf, path.join(dir, stem)]);
  const pages = await readdir(dir);
  // pdftoppm pads page numbers to equal length, so names sort as pages do.
  return pages
    .filter((name) => name.startsWith(`${stem}-`) && name.endsWith('.png'))
    .sort()
    .map((name) => path.join(dir, name));
}

async function convertAll(files: readonly string[], format: 'xlsx' | 'pdf'): Promise<string[]> {
  if (files.length === 0) return [];
  const out = await mkdtemp(path.join(tmpdir(), 'ringfence-lo-out-'));
  outputDirs.push(out);
  // A profile of its own: a second LibreOffice with the same profile would hand its work to the first and leave.
  const work = await mkdtemp(path.join(tmpdir(), 'ringfence-lo-'));
  try {
    const profile = path.join(work, 'profile');
    await mkdir(path.join(profile, 'user'), { recursive: true });
    await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    const inputs = files.map((_, index) => path.join(work, `${index}.xlsx`));
    await Promise.all(files.map((file, index) => copyFile(file, inputs[index] ?? '')));
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
    const log = await run('soffice', [...options, '--convert-to', format, '--outdir', out, ...inputs]);
    return await named(files, out, format, log);
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

// The inputs went in under numbers, because two of them may have the same name; the results get their names back.
async function named(files: readonly string[], out: string, format: string, log: string): Promise<string[]> {
  return Promise.all(
    files.map(async (file, index) => {
      const dir = path.join(out, `file-${index}`);
      const target = path.join(dir, `${path.parse(file).name}.${format}`);
      await mkdir(dir);
      await copyFile(path.join(out, `${index}.${format}`), target).catch((cause: unknown) => {
        throw new Error(`LibreOffice made no ${format} of ${file}: ${log}`, { cause });
      });
      await rm(path.join(out, `${index}.${format}`));
      return target;
    }),
  );
}

/** Runs a program to its end and gives what it printed; past the time limit it is killed with all its children. */
function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    let isLate = false;
    const collect = (chunk: Buffer): void => {
      log += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const timer = setTimeout(() => {
      isLate = true;
      // soffice is a script around the real program: the whole group has to go.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, TIMEOUT_MS);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(log);
      else reject(new Error(isLate ? `${command}: no end after ${TIMEOUT_MS} ms` : `${command}: exit ${code}: ${log}`));
    });
  });
}

function only(paths: readonly string[]): string {
  const [path] = paths;
  if (path === undefined) throw new Error('nothing was converted');
  return path;
}
