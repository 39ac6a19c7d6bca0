/** A worker that checks workbooks, from its own bundle. */
export function startAuditWorker(): Worker {
  return new Worker(new URL('../worker/audit-worker.ts', import.meta.url), { type: 'module' });
}
