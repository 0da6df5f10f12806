// dist/ is committed: rebuilding it from the sources must change nothing, new files included.
import { execFileSync } from 'node:child_process'

execFileSync(process.execPath, ['scripts/bundle.ts'], { stdio: 'inherit' })
const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' })
if (changed !== '') {
  console.error(
    `dist/ is not what the sources give:\n${changed}\nRun \`npm run bundle\` and commit dist/ with the sources.`,
  )
  process.exitCode = 1
} else console.log('dist/ is what the sources give.')
