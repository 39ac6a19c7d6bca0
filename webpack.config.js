// The add-in as static files for any web server: dist/addin/. Production: `npm run build:addin -- --env base=https://…/`;
// development: `npm run dev:addin` (https://localhost:3000, the base that manifest.xml is written with).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { baseFrom, DEVELOPMENT_BASE } from './addin/build/base.js';
import { BundleNotes } from './addin/build/bundle-notes.js';
import { workbenchConfig } from './addin/build/workbench-config.js';

const ROOT = import.meta.dirname;
const BUILD = path.join(ROOT, 'addin/build');

/**
 * Nothing but this server. Griffel (Fluent UI) makes empty <style> elements and fills them through CSSOM, so the hash of
 * the empty text is enough and 'unsafe-inline' is not needed. frame-ancestors works as a header only: docs/deployment.md.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];
/**
 * Beside that, the workbench reads and computes in workers, saves through a download, and its grid draws small pictures and
 * makes style elements of its own (decision 0011). Scripts stay as narrow as the pane's.
 */
const WORKBENCH_POLICY = [
  ...CONTENT_SECURITY_POLICY.filter((one) => !/^(?:img|style)-src/.test(one)),
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
];

/**
 * The files of Office.js that Excel on Windows, Mac and the web ask for, in the two languages of the add-in (any other
 * falls back to en-us); two more that it would use for telemetry are replaced by files of ours. See decision 0007.
 */
const OFFICE_JS = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'en-us/office_strings.js',
  'zh-cn/office_strings.js',
];

const officeFolder = path.join(ROOT, 'node_modules/@microsoft/office-js');
// Copied to the byte: the licence permits distribution in the original form only.
const untouched = { info: { minimized: true } };

async function functionsJson(_source, file) {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(file);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return metadataJson;
}

function copies(base) {
  return new CopyPlugin({
    patterns: [
      ...OFFICE_JS.map((file) => ({ from: `${officeFolder}/dist/${file}`, to: `office-js/${file}`, ...untouched })),
      { from: `${officeFolder}/LICENSE.md`, to: 'office-js/LICENSE.md' },
      { from: 'addin/assets/no-telemetry.js', to: 'office-js/telemetry/oteljs_agave.js', ...untouched },
      { from: 'addin/assets/outside-office.js', to: 'office-js/o15apptofilemappingtable.js', ...untouched },
      { from: 'addin/assets/{functions,old-browser}.js', to: '[name][ext]', ...untouched },
      { from: 'addin/assets/icons/*.png', to: 'assets/[name][ext]' },
      { from: 'addin/assets/*.{css,html}', to: '[name][ext]' },
      { from: 'addin/functions/custom-functions.ts', to: 'functions.json', transform: functionsJson },
      { from: 'manifest.xml', transform: (xml) => String(xml).replaceAll(DEVELOPMENT_BASE, base) },
    ],
  });
}

/** Parts of packages that the pane can say shorter: 350 KB is not much with a design system inside. */
const LEAN = [
  [/[\\/]@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/, 'tokens.js'],
  [/[\\/]rtl-css-js[\\/]dist[\\/]esm[\\/]core\.js$/, 'left-to-right.js'],
].map(([original, lean]) => new webpack.NormalModuleReplacementPlugin(original, path.join(BUILD, 'lean', lean)));

async function developmentServer() {
  // Asked for here only: it may install a certificate, and a production build must not.
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    server: { type: 'https', options: await getHttpsServerOptions() },
    host: 'localhost',
    port: 3000,
    hot: false,
    static: false,
    client: { overlay: false },
  };
}

export default async function configuration(env, { mode = 'production' }) {
  const isServed = env.WEBPACK_SERVE === true;
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const rules = moduleRules();
  const pane = {
    name: 'pane',
    mode,
    context: ROOT,
    entry: { pane: './addin/entry.ts' },
    output: {
      path: path.join(ROOT, 'dist/addin'),
      filename: '[name].[contenthash:12].js',
      publicPath: '',
      charset: false,
      // The workbench clears its own folder.
      clean: { keep: /^workbench/ },
      // Always written, so that the files' time tells when they were built.
      compareBeforeEmit: false,
    },
    // No eval: the development page keeps the same content security policy.
    devtool: mode === 'production' ? false : 'source-map',
    optimization: {
      splitChunks: {
        cacheGroups: {
          // What the programmes share comes with the first of them, under a name that the size test knows.
          programmes: {
            test: /[\\/]ledger-core[\\/]programmes[\\/]common[\\/]/,
            name: 'programme-common',
            chunks: 'async',
            enforce: true,
          },
        },
      },
    },
    module: { rules },
    performance: false,
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: 'addin/taskpane/index.html',
        templateParameters: { policy: CONTENT_SECURITY_POLICY.join('; '), version },
      }),
      copies(baseFrom(env.base)),
      new BundleNotes('../addin-modules.json'),
      ...LEAN,
    ],
    ...(isServed ? { devServer: await developmentServer() } : {}),
  };
  if (isServed) return pane;
  const policy = WORKBENCH_POLICY.join('; ');
  return [pane, workbenchConfig({ root: ROOT, mode, version, policy, rules, plugins: LEAN })];
}

/**
 * Private members as they are: Safari 15 (macOS 12) and every Edge have them. Rewritten they are longer, and each use looks
 * them up in a map.
 */
const CLASSES = Object.fromEntries(
  ['field', 'private-field', 'private-method', 'private-accessor'].map((part) => [`class-${part}`, true]),
);

function moduleRules() {
  return [
    {
      test: /\.tsx?$/,
      loader: 'esbuild-loader',
      options: { target: 'es2020', supported: CLASSES, charset: 'utf8', jsx: 'automatic' },
    },
    { test: /[\\/]node_modules[\\/]react(-dom)?[\\/]/, loader: path.join(BUILD, 'no-links-loader.js') },
    {
      test: /[\\/]@fluentui[\\/]tokens[\\/]lib[\\/](global[\\/]colorPalette|sharedColorNames)\.js$/,
      loader: path.join(BUILD, 'status-colours-loader.js'),
    },
  ];
}
