import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Geen default export: een naam moet overal dezelfde zijn.',
}
const noDoubleCast = {
  selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
  message: 'Geen "as unknown as": laat het type kloppen of toets de waarde.',
}
const noRandomOrClock = ['Date', 'Math.random', 'performance'].map(name => ({
  selector:
    name === 'Date'
      ? "NewExpression[callee.name='Date'][arguments.length=0]"
      : `MemberExpression[object.name='${name.split('.')[0]}']${name.includes('.') ? "[property.name='random']" : ''}`,
  message: 'libs/domain kent geen klok en geen toeval: geef de waarde mee.',
}))

/** The style budgets of docs/architecture.md as lint rules. */
const budgets = {
  'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 40, skipComments: true }],
  complexity: ['error', 8],
}

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', '.nx/**', '.data/**', '/coverage/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...budgets,
      'no-restricted-syntax': ['error', noDefaultExport, noDoubleCast],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noDoubleCast, ...noRandomOrClock] },
  },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    // A spec is a list of sentences, a data file a table, a migration one statement after another: length says nothing there.
    files: [
      '**/*.spec.{ts,tsx}',
      '**/*.e2e.ts',
      '**/*.data.ts',
      'backend/test/**',
      'backend/src/database/migrations/**',
      'frontend/e2e/**',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  { files: ['**/*.config.ts', '**/codegen.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        module: 'readonly',
        require: 'readonly',
        __dirname: 'readonly',
        AbortSignal: 'readonly',
      },
    },
    rules: budgets,
  },
  {
    // Runs in the page before anything else, so it is plain JavaScript.
    files: ['frontend/public/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly' } },
  },
)
