// Writes packages/core/src/tools/locks: for each tool of python-tool.ts every package that it needs on any platform, with
// the hashes of its files. Run it with `node scripts/lock-tools.ts NAME…` after changing a version there (all, if none is
// named), and review the difference.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { childEnvironment } from '../packages/core/src/process/environment.ts'
import { runProgram, tailOf } from '../packages/core/src/process/program.ts'
import { makeScratch } from '../packages/core/src/scratch.ts'
import { readMachine } from '../packages/core/src/tools/machine.ts'
import { PYTHON_PINS } from '../packages/core/src/tools/python-tool.ts'
import { toolPath } from '../packages/core/src/tools/tool.ts'

const machine = await readMachine(process.env)
const uv = await toolPath(machine, 'uv')
const named = process.argv.slice(2)
await using scratch = await makeScratch('lock')

for (const [name, { version, oldest, lock }] of Object.entries(PYTHON_PINS)) {
  if (named.length > 0 && !named.includes(name)) continue
  const wanted = join(scratch.path, `${name}.in`)
  await writeFile(wanted, `${name}==${version}\n`)
  const options = `--universal --generate-hashes --no-annotate --no-header --python-version 3.${oldest}`
  const ended = await runProgram(uv, ['pip', 'compile', '--quiet', ...options.split(' '), wanted], {
    cwd: scratch.path,
    env: childEnvironment(machine.env, machine),
  })
  if (ended.code !== 0) throw new Error(`${name}: uv says:\n${tailOf(ended)}`)
  await writeFile(lock, `# uv pip compile ${options} <(echo ${name}==${version})\n${ended.stdout.trimEnd()}\n`)
  console.log(`${name} ${version} is locked`)
}
