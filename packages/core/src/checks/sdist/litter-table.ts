import { textAt, type TomlDocument } from '../../project/toml.ts'

interface Context {
  readonly paths: readonly string[]
  readonly pyproject: TomlDocument | undefined
}

interface Litter {
  readonly what: string
  readonly pattern: RegExp
  /** Where the table alone would be wrong. */
  readonly only?: (context: Context) => boolean
}

/** Files of a repository that no build and no user of the package needs, by whom they are for. */
const LITTER: readonly Litter[] = [
  {
    what: 'coding agents',
    pattern:
      /^(?:\.claude|\.cursor|\.specify|\.aider[^/]*|\.continue|\.windsurf|\.codex|\.gemini|\.roo|\.kiro|\.junie|\.serena|\.opencode)(?:\/|$)|(?:^|\/)(?:(?:CLAUDE|AGENTS|GEMINI)(?:\.local)?\.md|\.cursorrules|\.mcp\.json)$/,
  },
  {
    what: 'specifications for agents',
    pattern: /^specs\//,
    only: ({ paths }) => paths.some((path) => path.startsWith('.specify/')),
  },
  {
    what: 'CI services',
    pattern:
      /^(?:\.github|\.gitlab|\.circleci|\.buildkite|\.woodpecker|\.azure-pipelines|\.forgejo|\.gitea)\/|^(?:\.travis\.yml|\.gitlab-ci\.yml|\.?appveyor\.yml|\.?azure-pipelines[^/]*\.yml|\.cirrus\.(?:yml|star)|Jenkinsfile|\.?codecov\.ya?ml|\.coveralls\.yml|\.pre-commit-[^/]*\.yaml|\.readthedocs\.ya?ml|renovate\.json5?|\.?dependabot\.yml)$/,
  },
  {
    what: 'version control',
    pattern: /^(?:\.gitattributes|\.gitmodules|\.git-blame-ignore-revs|\.mailmap|\.hgignore|\.hgtags|\.bzrignore)$/,
  },
  {
    // hatchling puts it into every sdist by itself.
    what: 'version control',
    pattern: /^\.gitignore$/,
    only: ({ pyproject }) =>
      !(textAt(pyproject?.tables ?? {}, 'build-system', 'build-backend') ?? '').startsWith('hatchling.'),
  },
  {
    what: 'editors',
    pattern: /^(?:\.vscode|\.idea|\.devcontainer)\/|(?:^|\/)(?:\.DS_Store|\.editorconfig|Thumbs\.db)$/,
  },
  {
    what: 'containers',
    pattern: /^(?:docker|\.docker)\/|^(?:Dockerfile[^/]*|docker-compose[^/]*\.ya?ml|\.dockerignore)$/,
  },
  {
    what: 'environments of developers',
    pattern:
      /^(?:uv\.lock|poetry\.lock|pdm\.lock|pylock[^/]*\.toml|Pipfile(?:\.lock)?|flake\.(?:nix|lock)|\.python-version|\.envrc)$/,
  },
]

/**
 * Whom a file is for that is not part of the package; undefined for what is.
 * @param path below the top-level folder
 */
export function litterOf(path: string, context: Context): string | undefined {
  return LITTER.find(({ pattern, only }) => pattern.test(path) && (only === undefined || only(context)))?.what
}
