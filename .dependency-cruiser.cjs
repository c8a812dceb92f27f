// The walls of the house: who may know whom. `node .ci/walls.mjs` checks them, and fails when nothing was read.
const corridor = [
  'programs',
  'staff',
  'people',
  'cases',
  'record',
  'intake',
  'assess',
  'plan',
  'link',
  'advocate',
  'monitor',
  'chart',
  'outcomes',
  'caseload',
  'report',
  'portal',
  'interop',
]

const rooms = (names) => `^src/rooms/(${names.join('|')})/`
/** A package that holds types and no code. */
const typesOnly = '^@medplum/fhirtypes$'
/** index: the server; web: screens; shared and contracts: what both sides read. */
const doors = '^src/rooms/[^/]+/((index|web|shared)\\.tsx?|.*/contract\\.ts)$'
const screens = '(^src/web/|^src/(web|portal)\\.tsx$|\\.(client|form|page|view)\\.tsx?$|^src/rooms/[^/]+/web\\.tsx?$)'
const serverOnly = '(\\.(sql|routes|job|present)\\.ts$|^src/platform/|^src/rooms/[^/]+/index\\.ts$)'
const frontDoors = '^src/[^/]+\\.tsx?$|^src/commands/'

/** Back by import, forward by event: no room knows a later one. */
const onlyBack = corridor.slice(0, -1).map((name, at) => ({
  name: `${name}-looks-only-back`,
  severity: 'error',
  from: { path: rooms([name]) },
  to: { path: rooms(corridor.slice(at + 1)) },
}))

module.exports = {
  forbidden: [
    ...onlyBack,
    {
      name: 'every-room-stands-in-the-corridor',
      severity: 'error',
      from: { path: '^src/rooms/', pathNot: rooms(corridor) },
      to: {},
    },
    {
      name: 'only-through-the-door',
      comment:
        'A room is entered by its index.ts, a screen by its web.ts; contracts and shared.ts are what both sides read.',
      severity: 'error',
      from: { path: '^src/rooms/([^/]+)/' },
      to: { path: '^src/rooms/', pathNot: ['^src/rooms/$1/', doors] },
    },
    {
      name: 'the-front-doors-enter-by-the-doors',
      severity: 'error',
      from: { path: frontDoors },
      to: { path: '^src/rooms/', pathNot: [doors] },
    },
    {
      name: 'nobody-imports-a-front-door',
      severity: 'error',
      from: { path: '^src/(words|platform|rooms|web)/' },
      to: { path: frontDoors },
    },
    {
      name: 'words-know-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/words/' },
      to: { path: '^src/', pathNot: '^src/words/' },
    },
    {
      name: 'platform-knows-only-words',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/(platform|words)/' },
    },
    {
      name: 'the-shell-enters-by-the-doors',
      comment: 'By a web.ts, or a contract, which both sides share.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/rooms/', pathNot: ['^src/rooms/[^/]+/(web|shared)\\.tsx?$', '/contract\\.ts$'] },
    },
    {
      name: 'screens-never-reach-the-server',
      comment: 'Types are free.',
      severity: 'error',
      from: { path: screens, pathNot: '^src/rooms/[^/]+/index\\.ts$' },
      to: { path: serverOnly, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-room-s-server-in-the-browser',
      comment: 'By whatever way it would get there.',
      severity: 'error',
      from: { path: '^src/(web|portal)\\.tsx$' },
      to: { path: '(^|/)node_modules/(pg|kysely|fastify|better-auth|@electric-sql/pglite|pg-boss)/', reachable: true },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-imported-exists',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: typesOnly },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.test\\.tsx?$', '^(test|journeys|bench)/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
