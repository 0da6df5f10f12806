// Made from the action.yml of each action by `npm run generate`; not edited by hand.
import type { ActionName } from '../door.ts'

export interface Face {
  readonly description: string
  readonly inputs: readonly string[]
  /** Where it differs from the default of the others. */
  readonly presets: Readonly<Record<string, string>>
}

export const faces: Readonly<Record<ActionName, Face>> = {
  'verify-metadata': {
    description:
      'Judges the source tree and the built files of a Python project before a release, and plans which wheels to build, with reasons.',
    inputs: [
      'package-dir',
      'dist',
      'plan',
      'tag',
      'tag-format',
      'tag-annotated',
      'pythons',
      'targets',
      'native',
      'changelog',
      'required-urls',
      'sdist-require',
      'sdist-forbid',
      'sdist-allow',
      'require-checks',
      'github-token',
      'index',
      'audits',
      'fail-on',
      'ignore',
    ],
    presets: {},
  },
  'build-wheels': {
    description:
      'Builds the sdist and, from it, the wheels of one entry of the plan or of this machine, and hands them on with their hashes.',
    inputs: [
      'package-dir',
      'plan',
      'target',
      'builder',
      'pythons',
      'native',
      'locked',
      'features',
      'build-args',
      'out',
    ],
    presets: {},
  },
  'smoke-test': {
    description: 'Installs exactly these files in fresh environments and proves that they import, load and run.',
    inputs: [
      'package-dir',
      'dist',
      'plan',
      'pythons',
      'extensions',
      'entry-points',
      'smoke',
      'index',
      'retry-budget',
      'ignore',
    ],
    presets: { dist: 'dist' },
  },
  'publish-oidc': {
    description:
      'Judges every file, exchanges the identity of this job for an upload token, uploads, and waits until the index shows it.',
    inputs: [
      'package-dir',
      'dist',
      'plan',
      'from-workflow',
      'run-id',
      'tag',
      'tag-format',
      'index',
      'auth',
      'token',
      'user',
      'if-no-credentials',
      'existing',
      'require-index',
      'require-checks',
      'github-token',
      'attestations',
      'provenance',
      'retry-budget',
      'dry-run',
    ],
    presets: { dist: 'dist' },
  },
  rehearse: {
    description:
      'Builds, checks, smoke-tests and publishes a Python package to a throw-away index, on this runner alone.',
    inputs: [
      'package-dir',
      'tag',
      'tag-format',
      'pythons',
      'locked',
      'features',
      'extensions',
      'entry-points',
      'smoke',
      'ignore',
    ],
    presets: {},
  },
}

/** An input means the same in every action that has it. */
export const inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>> = {
  'package-dir': {
    description: "Folder of the package's `pyproject.toml`; every other path is relative to it.",
    default: '.',
  },
  dist: {
    description:
      'Folder that the files are read from. publish-oidc and verify-metadata take the artifacts of this run when there is no such folder. `none`: smoke-test takes the files from `index`, verify-metadata judges the source tree alone.',
    default: 'none',
  },
  plan: {
    description: 'The plan: the output `plan` of an earlier step, or the path of a file that holds it.',
    default: '',
  },
  tag: {
    description:
      'Tag to release or to rehearse; it need not exist in a rehearsal. Empty: the tag that was pushed, if one was.',
    default: '',
  },
  'tag-format': {
    description:
      'One or several formats with `{version}` (and perhaps `{name}`), separated by white space; the first is preferred.',
    default: 'v{version}',
  },
  'tag-annotated': { description: 'Demand an annotated tag: `true` or `false`.', default: 'false' },
  pythons: {
    description:
      'Minor versions of Python, for example `3.12 3.13 3.14t`. `auto`: `[tool.cibuildwheel] build` if there is one, else what `requires-python` and the classifiers have in common.',
    default: 'auto',
  },
  targets: {
    description:
      'Target words, for example `manylinux2014-x86_64 win-amd64 sdist`. `auto`: `sdist` and the core targets of the systems that the classifiers name; `sdist any` for a pure project.',
    default: 'auto',
  },
  native: {
    description:
      '`required`: a wheel without a compiled module is an error; `none`: the reverse; `auto`: decided from the backend and the build requirements.',
    default: 'auto',
  },
  changelog: {
    description:
      'Path of the changelog, which must have a section for the version; `auto`: the file that is found; `none`: it is not judged.',
    default: 'auto',
  },
  'required-urls': {
    description: 'Labels that `[project.urls]` must have, separated by white space.',
    default: 'Homepage Repository Issues Changelog',
  },
  'sdist-require': {
    description:
      'Globs of paths that the sdist must hold, below its top folder and separated by white space. Empty: what the backend needs to build from it.',
    default: '',
  },
  'sdist-forbid': {
    description: 'Globs of paths that the sdist must not hold. Empty: build leftovers, compiled files, caches.',
    default: '',
  },
  'sdist-allow': {
    description: 'Globs of paths that the sdist may hold although a rule speaks against them.',
    default: '',
  },
  'require-checks': {
    description:
      'Names of check runs that must be green on the commit, separated by white space; enforced for a release, else reported. The job needs `checks: read`.',
    default: '',
  },
  'github-token': {
    description: 'Token that runs, artifacts and check runs are read with, and with `provenance: true` written.',
    default: '',
  },
  index: {
    description:
      'The package index: `pypi`, `testpypi`, or the upload address of another one. verify-metadata only reads it, and does not with `none`.',
    default: 'pypi',
  },
  audits: {
    description:
      "Also ask the tools that PyPI and the platforms' own projects judge with (docutils, abi3audit, auditwheel, delvewheel, delocate): `true` or `false`.",
    default: 'true',
  },
  'fail-on': { description: 'The least finding that fails the step: `error` or `warning`.', default: 'error' },
  ignore: {
    description:
      'Findings to set aside, one `finding: reason` or `finding PATTERN: reason` per line; a finding is a key or an id, the reason is compulsory.',
    default: '',
  },
  target: {
    description: 'One entry of the plan, by its id or word; a matrix fills it in. Empty: build for this machine.',
    default: '',
  },
  builder: {
    description:
      '`maturin`, `cibuildwheel` or `build`. `auto`: cibuildwheel if `[tool.cibuildwheel]` is there, maturin if it is the build backend, else `build`.',
    default: 'auto',
  },
  locked: {
    description:
      '`true`: build with `--locked`, and fail without a tracked `Cargo.lock`; `false`: never; `auto`: when the file is tracked.',
    default: 'auto',
  },
  features: { description: 'Cargo features besides those of `[tool.maturin]`, separated by white space.', default: '' },
  'build-args': {
    description:
      'Further arguments of the builder, separated by white space; arguments that belong to an input are refused.',
    default: '',
  },
  out: {
    description:
      'Folder that the files and the build report are written to; it must be empty or hold only what an earlier build wrote.',
    default: 'dist',
  },
  extensions: {
    description: '`import`: import every extension module by its dotted name; `none`: do not.',
    default: 'import',
  },
  'entry-points': {
    description:
      '`load`: load the target of every entry point; `help`: run console scripts with `--help` besides; `none`: neither.',
    default: 'load',
  },
  smoke: {
    description:
      'Commands to run against the installed file in an empty folder, one per line, under bash. `{package}`, `{project}` and `{wheel}` stand for absolute paths.',
    default: '',
  },
  'retry-budget': {
    description: 'How long to wait for an index, for example `90s` or `15m`; `0`: not at all.',
    default: '15m',
  },
  'from-workflow': {
    description:
      'File name of the workflow whose run built the files; with `tag` or `run-id`. The job needs `actions: read`.',
    default: '',
  },
  'run-id': { description: 'Number of that run, where it is not to be found by the tag.', default: '' },
  auth: {
    description:
      '`oidc`: Trusted Publishing; `token`: the input `token`; `auto`: OIDC where an identity is to be had, else the token.',
    default: 'oidc',
  },
  token: { description: 'API token or password, from a secret. Trusted Publishing needs none.', default: '' },
  user: { description: 'User name for indexes with passwords; API tokens keep the default.', default: '__token__' },
  'if-no-credentials': {
    description:
      'What to do when neither an identity nor a token is there: `fail`, or `skip` (green, nothing published).',
    default: 'fail',
  },
  existing: {
    description:
      '`skip-identical`: a file that the index holds with the same SHA-256 is done, other bytes stop everything; `fail`: any file that is there is an error.',
    default: 'skip-identical',
  },
  'require-index': {
    description: 'Index that must already hold every file with the same SHA-256: `testpypi`, or an upload address.',
    default: '',
  },
  attestations: {
    description:
      'PEP 740 attestations. `auto`: with Trusted Publishing on PyPI and TestPyPI, from public repositories; an outage of Sigstore is a warning. `required`: nothing is uploaded without them. `none`.',
    default: 'auto',
  },
  provenance: {
    description: 'Also record a build provenance at GitHub: `true` or `false`. The job needs `attestations: write`.',
    default: 'false',
  },
  'dry-run': { description: 'Pass all gates and upload nothing: `true` or `false`.', default: 'false' },
}
