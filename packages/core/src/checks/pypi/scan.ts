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

/** Whether Warehouse looks into a member of this name (warehouse/utils/scanner.py). */
export function isScanned(name: string): boolean {
  return name.endsWith('.py') || name.endsWith('.pye')
}

/** Encrypted code, which PyPI does not host. */
export function refusalOfCode(content: Buffer): string | undefined {
  if (PYARMOR.some((mark) => content.includes(mark))) return `PyArmor-encrypted content is not allowed. ${POLICY}`
  return SOURCE_DEFENDER.every((mark) => content.includes(mark))
    ? `SourceDefender-encrypted content is not allowed. ${POLICY}`
    : undefined
}
