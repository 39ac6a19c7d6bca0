import { Buffer } from 'node:buffer';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Only what the ledger says of itself depends on it, and that does not show in cells: any day will do. */
const AS_OF = '2026-11-01';

/** Lays the sample ledger with its planted defects beside the page, as `ringfence serve --once` writes it. */
export class SampleLedger {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SampleLedger', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'SampleLedger', stage }, async () => {
        // The compiled core: `npm run build:core` comes first.
        const core = (file) => import(pathToFileURL(path.join(compiler.context, 'dist', file)).href);
        const { PROGRAMMES } = await core('programmes/registry.js');
        const { samplePlan } = await core('audit/sample-plan.js');
        const { writeWorkbook } = await core('xlsx/write/write-workbook.js');
        const etown = PROGRAMMES.find(({ id }) => id === 'etown');
        compilation.emitAsset(
          'sample-ledger.xlsx',
          new sources.RawSource(Buffer.from(await writeWorkbook(samplePlan(etown, AS_OF)))),
        );
      });
    });
  }
}
