import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { expose } from 'comlink';
import type { LocalDate } from '../../../ledger-core/kernel/local-date.ts';
import { FILE_RULES } from '../../../ledger-core/programmes/file-rules.ts';
import { PROGRAMMES } from '../../../ledger-core/programmes/registry.ts';
import { checkBytes } from '../../../ledger-core/report/check-bytes.ts';
import type { CheckedFile } from '../../../ledger-core/report/check-report.ts';

/** What the worker answers to. */
export interface Auditor {
  /** Answered once the worker's program is there. */
  ready(): true;
  /** Reads and checks one file, as `ringfence check` does; may take long, and is stopped by ending the worker. */
  check(path: string, bytes: Uint8Array, asOf: LocalDate): CheckedFile;
}

const auditor: Auditor = {
  ready: () => true,
  check: (path, bytes, asOf) =>
    checkBytes(
      { path, bytes, sha256: bytesToHex(sha256(bytes)) },
      { asOf, programmes: PROGRAMMES, fileRules: FILE_RULES },
    ),
};

expose(auditor);
