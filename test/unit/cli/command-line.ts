import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MAIN = `${ROOT}dist/cli/main.js`;

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** The whole locale the command sees; Chinese unless said. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Compiles the product into `dist/`, as a user's `npm ci` does. */
export async function buildCommand(): Promise<void> {
  const { code, out } = await run(`${ROOT}node_modules/typescript/bin/tsc`, ['-p', `${ROOT}tsconfig.build.json`], {});
  if (code !== 0) throw new Error(`the product does not compile:\n${out}`);
}

/** Runs the compiled `ringfence`. @throws Error when it prints a stack trace: no person should ever see one. */
export async function ringfence(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const outcome = await run(MAIN, args, options);
  const said = outcome.out + outcome.err;
  if (/^\s+at .+(?::\d+){2}\)?$/m.test(said)) throw new Error(`ringfence ${args.join(' ')} printed a stack:\n${said}`);
  return outcome;
}

function run(
  script: string,
  args: readonly string[],
  { cwd, env = { LANG: 'zh_CN.UTF-8' } }: RunOptions,
): Promise<Outcome> {
  const { PATH = '', HOME = '' } = process.env;
  const options = { cwd: cwd ?? ROOT, env: { PATH, HOME, ...env }, maxBuffer: 1 << 28 };
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [script, ...args], options, (_error, out, err) => {
      if (child.exitCode === null) reject(new Error(`ringfence ${args.join(' ')} was killed`));
      else resolve({ code: child.exitCode, out, err });
    });
  });
}
