/** What marks the function or module that Python loads, with attributes before and after it. */
const PYMODULE =
  /((?:#\[[^\]]*\]\s*)*)#\[(?:pyo3::)?pymodule(\([^)]*\))?\]\s*((?:#\[[^\]]*\]\s*)*)(?:pub(?:\([^)]*\))?\s+)?(?:fn|mod)\s+(?:r#)?(\w+)/g

/** Names of the extension modules that the source of a Rust library defines with pyo3; modules inside others count too. */
export function pymodulesIn(source: string): readonly string[] {
  return [...source.replace(/\/\/.*|\/\*[^]*?\*\//g, '').matchAll(PYMODULE)].map(
    ([, before = '', own = '', after = '', name = '']) => {
      const attributes = [own, ...`${before}${after}`.split(']').filter((text) => /#\[pyo3\b/.test(text))].join(' ')
      return /\bname\s*=\s*"(\w+)"/.exec(attributes)?.[1] ?? name
    },
  )
}
