/** The dependency rule of the project (docs/adr/0001-layout.md), as errors. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-to-unresolvable',
      comment: 'a rule cannot judge an import that leads nowhere',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: '^(virtual:|vite/client|pdfmake/interfaces|\\./schema\\.js$)',
      },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain/ imports its own domain, kernel and other pure doors only',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domain/', pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot: [
          '^libs/$1/src/domain/',
          '^libs/kernel/src/',
          '^libs/[^/]+/src/domain/index\\.ts$',
          'node_modules/(ajv|ajv-formats|bpmn-moddle|@noble)',
        ],
      },
    },
    {
      name: 'domain-no-node',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/domain/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'kernel-depends-on-nothing',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/kernel/' },
    },
    {
      name: 'libs-meet-at-their-doors',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: {
        path: '^libs/([^/]+)/src/.+',
        pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$', '^libs/[^/]+/src/domain/index\\.ts$'],
      },
    },
    {
      name: 'apps-use-doors',
      severity: 'error',
      from: { path: '^(apps|bench)/' },
      to: {
        path: '^libs/[^/]+/src/.+',
        pathNot: [
          '^libs/[^/]+/src/index\\.ts$',
          '^libs/[^/]+/src/domain/index\\.ts$',
          // Pages take the language of conditions and its types alone: its door would bring a schema compiler along.
          '^libs/process/src/domain/condition(-types)?\\.ts$',
        ],
      },
    },
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'web-imports-pure-doors',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: ['^libs/kernel/', '^libs/[^/]+/src/domain/'] },
    },
    {
      name: 'only-platform-touches-bullmq',
      severity: 'error',
      from: { pathNot: ['^libs/platform/', '^bench/', '^tests/'] },
      to: { path: 'node_modules/(bullmq|ioredis)' },
    },
    {
      name: 'persistence-down',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/persistence/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/[^/]+/src/http/' },
    },
    {
      name: 'http-not-to-persistence',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/http/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/$1/src/persistence/.*\\.row\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data|apps/web/dist)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
