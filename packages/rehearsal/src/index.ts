export * from './client-lines.ts'
export type { Clock } from './clock.ts'
export type { Handler, Middleware, Outcome, Request } from './exchange.ts'
export type { IndexConfig, PendingConfig, ProjectConfig, PublisherConfig, UserConfig } from './index-config.ts'
export { type Job, ownerIdOf } from './job.ts'
export * from './rehearsal.ts'
export * from './state.ts'
/** Reading a file takes more than starting an index: it is loaded when there is one. */
export const indexConfig = () => import('./index-config.ts')
export { type Github, openGithub, type RunningGithub, startGithub } from './github.ts'
export { type GithubConfig, type GithubRepository, readGithubConfig } from './github-config.ts'
export { GITHUB_PATH } from './github-routes.ts'
export { type Faults, openFaults } from './faults.ts'
export type { Fault, FaultSchedule } from './faults-schedule.ts'
