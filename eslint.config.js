import { configApp, INCLUDE_LIST, RULES_LIST } from '@adonisjs/eslint-config'

/** Formatting is Prettier's alone (`npm run format`), so rules about it are off here. */
const noFormatting = {
  '@stylistic/comma-dangle': 'off',
  '@stylistic/max-len': 'off',
  'prettier/prettier': 'off',
}

const house = {
  ...noFormatting,
  'curly': ['error', 'multi-line'],
  '@unicorn/no-await-expression-member': 'off',
  // snake_case: what becomes a row, or comes from one, may keep the name of its column.
  '@typescript-eslint/naming-convention': [
    'error',
    {
      selector: 'variable',
      format: ['camelCase', 'UPPER_CASE', 'PascalCase', 'snake_case'],
      leadingUnderscore: 'allow',
    },
    { selector: 'typeLike', format: ['PascalCase'] },
  ],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
}

/** The clock is passed in from the edge, once per request (docs/architecture.md, house rule 3). */
const CLOCKS = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']" },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]" },
  {
    selector:
      "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(now|utc|local)$/][arguments.length=0]",
  },
].map((clock) => ({
  ...clock,
  message: 'Take the moment as an argument: only the edge asks for now.',
}))

export default configApp(
  { ignores: ['.adonisjs/**', 'database/schema.ts', 'public/**', 'storage/**', 'tmp/**'] },
  { name: 'house', files: [...INCLUDE_LIST, '**/*.js', '**/*.mjs'], rules: house },
  {
    name: 'scripts',
    files: ['**/*.js', '**/*.mjs', 'resources/**/*.ts'],
    rules: { ...RULES_LIST, ...house },
  },
  {
    name: 'examples',
    files: ['examples/**/*.jsx'],
    rules: { ...RULES_LIST, ...house },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  },
  {
    name: 'clock',
    files: ['app/{models,policies,queries,validators}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCKS] },
  }
)
