export { localFacts, publishedFacts, readSmokeFacts as gatherFacts } from '@pyrelease/core'
