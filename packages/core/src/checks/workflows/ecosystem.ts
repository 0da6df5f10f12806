import type { Workflow } from '../../project/workflows.ts'

const PYTHON =
  /\b(python3?|pip3?|pipx|pypi|twine|maturin|cibuildwheel|wheels?|sdist|uv|uvx|setup-uv|tox|nox|pytest|hatch|poetry|pdm|conda|pyrelease|verify-metadata|build-wheels|smoke-test|publish-oidc)\b/i

const OTHER =
  /\b(setup-(node|go|java|dotnet|ruby|rust|beam|php|zig|bun|deno)|npm|pnpm|yarn|cargo|rustup|rust-toolchain|release-plz|gradlew?|mvn|dotnet|bundle exec|gem|composer|docker|helm|terraform|jekyll|hugo|goreleaser|semantic-release)\b/i

/** False for a workflow that shows marks of another ecosystem and none of Python: it is none of our business. */
export function isOurs({ text }: Workflow): boolean {
  return PYTHON.test(text) || !OTHER.test(text)
}
