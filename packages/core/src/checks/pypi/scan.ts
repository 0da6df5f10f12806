const POLICY = 'See https://pypi.org/policy/acceptable-use-policy/ for more information.'

/** Bytes of a member above which Warehouse does not look into it. */
export const SCAN_LIMIT = 5 * 1024 ** 2

const PYARMOR = [
  '__pyarmor__(__name__, __file__,',
  '__pyarmor_enter__',
  '__pyarmor_exit__',
  '__pyarmor_assert__',
  '__pyarmor_bcc__',
]
const SOURCE_DEFENDER = ['---BEGIN PYE FILE---', '---END PYE FILE---']

/** The texts that Warehouse looks for in code. */
export const CODE_MARKS: readonly string[] = [...PYARMOR, ...SOURCE_DEFENDER]

/** What an earlier pass over an archive found in the member of this name: whether it is damaged, and which texts it has. */
export type FoundCode = (
  member: string,
) => { readonly damage: string | undefined; readonly marks: ReadonlySet<string> } | undefined

/** Whether Warehouse looks into a member (warehouse/utils/scanner.py). */
export function isScanned(name: string, size = 0): boolean {
  return (name.endsWith('.py') || name.endsWith('.pye')) && size <= SCAN_LIMIT
}

/** Encrypted code, which PyPI does not host. */
export function refusalOfCode(content: Buffer): string | undefined {
  return refusalOfMarks(new Set(CODE_MARKS.filter((mark) => content.includes(mark))))
}

/** @param marks those of `CODE_MARKS` that a member has */
export function refusalOfMarks(marks: ReadonlySet<string>): string | undefined {
  if (PYARMOR.some((mark) => marks.has(mark))) return `PyArmor-encrypted content is not allowed. ${POLICY}`
  return SOURCE_DEFENDER.every((mark) => marks.has(mark))
    ? `SourceDefender-encrypted content is not allowed. ${POLICY}`
    : undefined
}
