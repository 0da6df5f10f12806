export { type BuildFacts, type BuildServices, readBuildFacts as gatherFacts } from '@pyrelease/core'
