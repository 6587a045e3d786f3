/** Lint that needs to understand the language: what the project's own lints (lint/) do not cover. */
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name, so that it has one name everywhere.',
}
const twoCasts = {
  selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
  message: '“as unknown as” hides a wrong type: check the value (zod) or mend the type.',
}
const impure = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The clock is an argument here: take `now` and pass it in.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The clock is an argument here: take `now` and pass it in.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Same input, same result: take a seed and pass it in.',
  },
]
const awaiting = {
  selector: 'AwaitExpression',
  message: 'Rules are pure and never wait: read in the store, then decide here.',
}

// eslint finds its configuration by this file's default export.
export default defineConfig(
  { ignores: ['dist/', 'data/', 'node_modules/', '**/*.d.ts', '**/*.d.mts'] },
  {
    files: ['{src,e2e,bench}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 12],
      'max-params': ['error', 4],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': ['error', defaultExport, twoCasts],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
      ],
      // A promise nobody waits for loses its failure, and with it somebody's words.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // node:test waits for its own tests.
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/analysis/**/*.ts', 'src/**/*.rules.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, twoCasts, ...impure] },
  },
  {
    files: ['src/**/*.rules.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, twoCasts, ...impure, awaiting] },
  },
  {
    // Reading a format, or weighing words, is a list of cases that reads best in one place.
    files: ['src/listen/imports/**/*.ts', 'src/analysis/**/*.ts'],
    rules: { complexity: ['error', 25] },
  },
  {
    // Markup is as long as the page it draws.
    files: ['src/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true }],
      // A view chooses what to show; each choice counts as a branch.
      complexity: ['error', 20],
    },
  },
  {
    // The terminal is where these speak.
    files: ['src/main.ts', 'src/commands/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: [
      '**/*.{test,e2e,fixture,harness,examples}.{ts,tsx}',
      'src/testing/**',
      'e2e/**',
      'bench/**',
      // The demonstration is words set in order, not logic.
      'src/demonstration/**',
    ],
    rules: {
      complexity: ['error', 16],
      'max-lines-per-function': 'off',
      'no-console': 'off',
    },
  },
)
