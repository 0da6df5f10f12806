import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { transformSync } from '@swc/core'

/**
 * Copies sources of packages/core as JavaScript that any Node runs, so that a test can start them by themselves.
 * @param parts files and folders below packages/core/src
 * @returns the folder of the copies, laid out as the sources are
 */
export function plainJavaScript(folder: string, parts: readonly string[]): string {
  const [from, to] = [resolve('packages/core/src'), join(folder, 'core')]
  const files = parts.flatMap((part) =>
    part.includes('.')
      ? [part]
      : readdirSync(join(from, part), { withFileTypes: true }).flatMap((entry) =>
          entry.isFile() ? [join(part, entry.name)] : [],
        ),
  )
  for (const file of files) {
    const target = join(to, file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(target), { recursive: true })
    if (file.endsWith('.ts')) writeFileSync(target, compile(readFileSync(join(from, file), 'utf8')))
    else cpSync(join(from, file), target)
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  return to
}

function compile(source: string): string {
  const { code } = transformSync(source, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  })
  return code.replace(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2')
}
