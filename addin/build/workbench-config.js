// The workbench as static files beside the add-in's: dist/addin/workbench.html and dist/addin/workbench/.
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { BundleNotes } from './bundle-notes.js';
import { SampleLedger } from './sample-ledger.js';

/** Packages of the grid that bring a style sheet, and the name it gets. */
const STYLES = {
  core: '@univerjs/preset-sheets-core',
  validation: '@univerjs/preset-sheets-data-validation',
  formats: '@univerjs/preset-sheets-conditional-formatting',
  find: '@univerjs/preset-sheets-find-replace',
};

/** `shared`: what both pages have in common (module rules, loaders). */
export function workbenchConfig({ root, mode, version, policy, rules, plugins }) {
  return {
    name: 'workbench',
    mode,
    context: root,
    entry: { main: './addin/workbench/main.tsx' },
    output: {
      path: path.join(root, 'dist/addin/workbench'),
      filename: '[name].[contenthash:12].js',
      chunkFilename: '[name].[contenthash:12].js',
      // Beside the script that asks, in the page as in a worker.
      publicPath: 'auto',
      clean: true,
      compareBeforeEmit: false,
    },
    devtool: mode === 'production' ? false : 'source-map',
    module: { rules },
    // Quicker than the usual one by far, and no byte is counted here.
    optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022' })] },
    performance: false,
    plugins: [
      new webpack.DefinePlugin({ RINGFENCE_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        filename: '../workbench.html',
        template: 'addin/workbench/index.html',
        templateParameters: { policy, version, styles: [...Object.keys(STYLES), 'grid'] },
      }),
      new CopyPlugin({
        patterns: [
          ...Object.entries(STYLES).map(([name, folder]) => ({
            from: path.join(root, 'node_modules', folder, 'lib/index.css'),
            to: `${name}.css`,
          })),
          { from: 'addin/workbench/grid.css', to: 'grid.css' },
        ],
      }),
      new SampleLedger(),
      new BundleNotes('../../workbench-modules.json'),
      ...plugins,
    ],
  };
}
