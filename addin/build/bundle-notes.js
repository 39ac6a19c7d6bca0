import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Tells what the bundle is made of: `third-party-licences.txt` beside it, with the licence text of every package inside,
 * and a list of every module's path (for the tests) at `modules`.
 */
export class BundleNotes {
  constructor(modules) {
    this.modules = modules;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('BundleNotes', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'BundleNotes', stage }, () => {
        const files = modulesOf(compilation);
        const emit = (name, text) => {
          compilation.emitAsset(name, new sources.RawSource(text));
        };
        emit('third-party-licences.txt', licenceTexts(packageFolders(files)));
        const paths = files.map((file) => path.relative(compiler.context, file).split(path.sep).join('/'));
        emit(this.modules, `${JSON.stringify(paths, null, 1)}\n`);
      });
    });
  }
}

/** Files of the modules that ended up in the bundle, those that were joined into others included, in alphabetical order. */
function modulesOf({ chunks, chunkGraph }) {
  const files = new Set();
  for (const chunk of chunks) {
    for (const module of chunkGraph.getChunkModules(chunk)) {
      for (const part of module.modules ?? [module]) if (part.resource) files.add(part.resource.split('?')[0]);
    }
  }
  return [...files].sort();
}

function packageFolders(files) {
  const folders = files.map((file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

function licenceTexts(folders) {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
    const words =
      file === undefined
        ? 'The package brings no text of its licence.'
        : readFileSync(path.join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${words}`;
  });
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
