const MANYLINUX_ARCHES = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64|ppc64'
const MUSLLINUX_ARCHES = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64'
const MACOS_ARCHES = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2'

/** The families of warehouse/forklift/legacy.py `_valid_platform_tag`; a tag must be of one of them. */
const FAMILIES: readonly RegExp[] = [
  /^(any|win32|win_amd64|win_arm64|win_ia64|linux_armv6l|linux_armv7l)$/,
  /^manylinux(1|2010)_(x86_64|i686)$/,
  /^manylinux2014_(x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)$/,
  new RegExp(`^manylinux_\\d+_\\d+_(${MANYLINUX_ARCHES})$`),
  new RegExp(`^musllinux_\\d+_\\d+_(${MUSLLINUX_ARCHES})$`),
  new RegExp(`^macosx_10_\\d+_(${MACOS_ARCHES})$`),
  new RegExp(`^macosx_(11|12|13|14|15|26)_0_(${MACOS_ARCHES})$`),
  /^android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)$/,
]

/** Warehouse does not anchor the end of these two. */
const OPEN_FAMILIES: readonly RegExp[] = [
  /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)/,
  /^pyemscripten_\d+_\d+_wasm32/,
]

/** Whether PyPI takes wheels with this platform tag. Case does not matter. */
export function isAcceptedPlatform(tag: string): boolean {
  const lower = tag.toLowerCase()
  return [...FAMILIES, ...OPEN_FAMILIES].some((family) => family.test(lower))
}

/** Whether PyPI takes the tag although more stands in it than belongs there. */
export function isPlatformWithTail(tag: string): boolean {
  const lower = tag.toLowerCase()
  return OPEN_FAMILIES.some((family) => {
    const [taken] = family.exec(lower) ?? []
    return taken !== undefined && taken.length < lower.length
  })
}
