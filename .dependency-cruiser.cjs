/**
 * The order in which the code may import: the order in which co-production happens.
 * A file imports from its own slice or from something earlier in this line.
 */
const ORDER = [
  ...['kernel', 'analysis', 'ui', 'platform', 'access', 'areas', 'partners', 'people'],
  ...['engage', 'listen', 'participate', 'coproduce', 'publishing'],
]
// Stages hold several slices; the other folders from access on are one slice each.
const STAGES = '(?:engage|listen|participate|coproduce)'
const SINGLE = '(?:access|areas|partners|people|publishing)'
const SLICE = `src/(?:${STAGES}/[^/.]+|${SINGLE})`
const FOR_TESTS =
  '(\\.(test|e2e|harness)\\.tsx?$|[.-]fixtures?\\.tsx?$|^src/testing/|^e2e/|^bench/)'

const order = ORDER.slice(0, -1).map((name, index) => {
  const later = ORDER.slice(index + 1)
  return {
    name: `order-${name}`,
    severity: 'error',
    comment:
      `${name} comes before what it imports here (${ORDER.join(' < ')} < app). ` +
      'Move the shared part down the line, or let the later slice hand it in through app.ts (a panel or a fact).',
    from: { path: `^src/${name}/`, pathNot: FOR_TESTS },
    to: { path: `^src/(${later.join('|')})/` },
  }
})

module.exports = {
  forbidden: [
    ...order,
    {
      name: 'only-app-knows-all',
      severity: 'error',
      comment:
        'Only main.ts, app.ts, commands and demonstration sit above the slices: hand it in from there.',
      from: { path: `^src/(${ORDER.join('|')})/`, pathNot: FOR_TESTS },
      to: { path: '^src/([^/]+\\.tsx?$|commands/|demonstration/)' },
    },
    {
      name: 'through-the-door',
      severity: 'error',
      comment:
        'Another slice is used through its index.ts alone: add what you need there (at most ten names), or ask for less.',
      from: { path: `^(${SLICE})/`, pathNot: FOR_TESTS },
      to: { path: `^${SLICE}/`, pathNot: ['^$1/', `^${SLICE}/index\\.ts$`] },
    },
    {
      name: 'through-the-door-from-outside',
      severity: 'error',
      comment:
        'A slice is used through its index.ts alone: add what you need there (at most ten names), or ask for less.',
      from: { path: '^src/([^/]+\\.tsx?$|commands/|demonstration/)', pathNot: FOR_TESTS },
      // The command line of a slice stands beside its door, so that a verb loads no web server.
      to: { path: `^${SLICE}/`, pathNot: `^${SLICE}/(index|cli)\\.ts$` },
    },
    {
      name: 'testing-only-from-tests',
      severity: 'error',
      comment:
        'src/testing and fixtures are for tests, e2e and bench: what runs for people must not need them.',
      from: { path: '^src/', pathNot: `${FOR_TESTS}|\\.examples\\.tsx$` },
      to: { path: FOR_TESTS },
    },
    {
      name: 'views-never-query',
      severity: 'error',
      comment:
        'A view takes a page model: read in the route through the store, make the model, hand it in.',
      from: { path: '\\.views\\.tsx$' },
      to: { path: '\\.store\\.ts$|^src/platform/db/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'Rules decide from what they are given: no store, no database, no node: modules.',
      from: { path: '\\.rules\\.ts$' },
      to: { path: '\\.(store|routes)\\.ts$|^src/platform/db/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'analysis-is-pure',
      severity: 'error',
      comment:
        'kernel and analysis do no reading, writing or waiting: take the data as an argument.',
      from: { path: '^src/(kernel|analysis)/', pathNot: FOR_TESTS },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|util)$' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment:
        'These import each other in a circle: one of them knows too much. Types alone may go round.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nobody-imports-this',
      severity: 'error',
      comment: 'Nothing uses this file: use it or delete it.',
      from: {
        orphan: true,
        pathNot: `${FOR_TESTS}|^src/main\\.ts$|\\.island\\.tsx?$|\\.client\\.ts$|\\.d\\.m?ts$`,
      },
      to: {},
    },
    {
      name: 'not-to-dev-packages',
      severity: 'error',
      comment: 'What runs for people may use only "dependencies" of package.json.',
      from: { path: '^src/', pathNot: `${FOR_TESTS}|\\.examples\\.tsx$` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'There is no such file or package.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: require('node:path').join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
}
