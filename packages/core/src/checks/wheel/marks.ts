import { SECRETS } from './secrets-table.ts'

// Texts to look for in every member while it is inflated, so that no member has to be read twice to be judged. A mark that
// occurs decides nothing: it says where a check has to look.

/** Folders that only the machine has on which a wheel was built. */
export const BUILD_PATHS: readonly string[] = [
  '/home/runner/',
  '/Users/runner/',
  '/__w/',
  '/tmp/pip-',
  '/tmp/build-env-',
]
/** Where builders mount a project; in a run-time search path they are wrong, in any other text they may mean anything. */
const MOUNT_PATHS: readonly string[] = ['/io/', '/project/']

const SECRET_MARKS = [...new Set(SECRETS.map(({ mark }) => mark))]
const NATIVE = /\.(?:so|pyd|dll|dylib|exe)(?:\.[\d.]+)?$/i
/** The module's own name; that of the folder for an `__init__`. */
const EXTENSION = /([^./]+)(?:\/__init__)?(?:\.[^/]*)?\.(?:so|pyd)$/i
/** Compressed or coded, so that no text can be found in it. */
const OPAQUE =
  /\.(?:png|jpe?g|gif|ico|webp|woff2?|ttf|otf|zip|whl|gz|bz2|xz|zst|7z|npz|npy|mo|mp[34]|wav|pdf|a|lib|o|pyc)$/i

/** What to look for in a member of this name, as its bytes have it (UTF-8), beside what PyPI looks for in code. */
export function marksFor(member: string): readonly string[] {
  if (NATIVE.test(member)) {
    const [, stem] = EXTENSION.exec(member) ?? []
    return stem === undefined ? RPATH_MARKS : [...initFunctions(stem), ...RPATH_MARKS]
  }
  return OPAQUE.test(member) ? NO_MARKS : TEXT_MARKS
}

/** In native code a search path begins a string, or follows another path; elsewhere, such folders are of no account. */
export const RPATH_MARKS = [...BUILD_PATHS, ...MOUNT_PATHS].flatMap((path) => [`\0${path}`, `:${path}`])
const TEXT_MARKS = [...SECRET_MARKS, ...BUILD_PATHS]
const NO_MARKS: readonly string[] = []

/** The functions by which Python takes a library for a module: of PEP 489, and of PEP 793 from 3.15 on. */
export function initFunctions(stem: string): readonly string[] {
  return [`PyInit_${stem}\0`, `PyModExport_${stem}\0`]
}

/** The part of a mark that members have in common, so that one expression finds the marks of all. */
export function commonPart(mark: string): string {
  const [prefix] = /^Py(?:Init|ModExport)_/.exec(mark) ?? []
  return prefix ?? mark.replace(/^[\0:]/, '')
}
