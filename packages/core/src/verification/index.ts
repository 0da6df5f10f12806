// What verify-metadata is made of, behind one lazy door: the tables of checks are large.
export * from './facts.ts'
export * from './files-report.ts'
export * from './judge.ts'
export * from './sarif.ts'
export { manifestOf } from '../checks/set/manifest.ts'
