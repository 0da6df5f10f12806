// The tools that judge for us: each is run as its authors publish it, pinned by the hashes of its lock.
export { auditAbi3 } from './abi3.ts'
export { type Description, renderDescriptions } from './descriptions.ts'
export { auditFiles, type FileToAudit } from './files.ts'
export { auditPlatform } from './platform.ts'
