import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Ideographic spaces belong to Chinese headings.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  // The core is a function of its arguments: no clock, no files, no network (design, rule 8).
  {
    files: ['ledger-core/**/*.ts'],
    ignores: ['ledger-core/cli/**'],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'process', 'Buffer', 'setTimeout', 'localStorage'],
      'no-restricted-imports': ['error', { patterns: ['node:*'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The date is an argument (asOf).',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The date is an argument (asOf).',
        },
        { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'No locale in the core.' },
      ],
    },
  },
  // One door to Excel: nothing else of the add-in knows Office.js (design, flow).
  {
    files: ['addin/**/*.ts', 'addin/**/*.tsx'],
    ignores: ['addin/host/excel/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'Excel',
          'Office',
          'OfficeExtension',
          'CustomFunctions',
          'fetch',
          'XMLHttpRequest',
          'localStorage',
          'process',
        ],
      ],
    },
  },
  // The workbench remembers the language that was chosen, and reads the sample that lies beside its page.
  {
    files: ['addin/workbench/main.tsx', 'addin/workbench/app/language-choice.ts'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'XMLHttpRequest', 'process'] },
  },
  {
    files: ['addin/host/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['addin/{taskpane,workbench}/**/*.tsx', 'addin/{taskpane,workbench}/**/*.ts'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    files: ['**/*.js'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly' },
    },
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'no-console': 'off' },
  },
);
