export const id = 644;
export const ids = [644];
export const modules = {

/***/ 3644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeFile: () => (/* binding */ files_judgeFile)
});

// EXTERNAL MODULE: ./packages/core/src/checks/check.ts
var check = __webpack_require__(23891);
// EXTERNAL MODULE: ./packages/core/src/checks/read-file.ts + 1 modules
var read_file = __webpack_require__(17);
// EXTERNAL MODULE: ./packages/core/src/archive/safe-members.ts
var safe_members = __webpack_require__(91197);
// EXTERNAL MODULE: ./packages/core/src/archive/safe-paths.ts
var safe_paths = __webpack_require__(51210);
// EXTERNAL MODULE: ./packages/core/src/checks/sdist/facts.ts
var sdist_facts = __webpack_require__(46322);
;// CONCATENATED MODULE: ./packages/core/src/checks/sdist/container.ts



const CONTAINER_CHECKS = [
    {
        id: 'SDI-01',
        severity: 'error',
        asks: 'the file is named {name}-{version}.tar.gz',
        definedBy: 'PEP 625; warehouse/forklift/legacy.py',
        judge: judgeFilename,
    },
    {
        id: 'SDI-02',
        severity: 'error',
        asks: 'PyPI reads it as a gzipped tar',
        definedBy: 'warehouse/forklift/legacy.py',
        needs: [sdist_facts/* withinBounds */.zu],
        judge: answered('container', 'Build it again with the project’s backend, and let nothing pack it anew.'),
    },
    {
        id: 'SDI-02',
        severity: 'error',
        asks: 'all readers see the same archive, to its end',
        definedBy: 'POSIX.1-2017 pax; RFC 1952',
        judge: judgeReadable,
    },
    {
        id: 'SDI-03',
        severity: 'error',
        asks: 'it has one top-level folder',
        definedBy: 'warehouse/forklift/legacy.py',
        needs: [sdist_facts/* withinBounds */.zu],
        judge: answered('one folder', 'Let the backend make it: everything lies in one folder, {name}-{version}.'),
    },
    {
        id: 'SDI-04',
        severity: 'warning',
        asks: 'that folder is named like the file',
        definedBy: 'source distribution format',
        needs: [sdist_facts/* filename */.iW, sdist_facts/* oneFolder */.NF],
        judge: judgeFolder,
    },
    {
        id: 'SDI-08',
        severity: 'error',
        asks: 'nothing of it is unpacked elsewhere',
        definedBy: 'PEP 721',
        needs: [sdist_facts/* oneFolder */.NF],
        judge: judgeMembers,
    },
    {
        id: 'SDI-08',
        severity: 'warning',
        asks: 'Windows can have every name',
        definedBy: 'Windows: naming files, paths and namespaces',
        judge: judgeWindowsNames,
    },
    {
        id: 'WHL-29',
        severity: 'error',
        asks: 'it holds no encrypted code',
        definedBy: 'warehouse/utils/scanner.py',
        needs: [sdist_facts/* withinBounds */.zu],
        judge: answered('encrypted code', 'Publish the source: PyPI hosts no code that is encrypted.'),
    },
];
function answered(rule, remedy) {
    return ({ name, refusals }) => {
        const message = refusals?.get(rule);
        return message === undefined ? [] : [{ message: `${name}: ${message}`, remedy, subject: name }];
    };
}
function judgeFilename(facts) {
    const { name, problems, refusals, metadata } = facts;
    const message = metadata === undefined ? problems.filename : (refusals?.get('file name') ?? problems.filename);
    if (message === undefined)
        return [];
    return [
        {
            message: message.includes(name) ? message : `${name}: ${message}`,
            remedy: 'Build it with a backend that follows PEP 625, such as setuptools 69.3 or later; do not rename it.',
            subject: name,
        },
    ];
}
function judgeReadable({ name, problems: { archive }, refusals }) {
    if (archive === undefined || refusals?.has('container') === true)
        return [];
    return [
        {
            message: `${name}: ${archive}`,
            remedy: 'Build it again; if the backend itself writes such an archive, report it there.',
            subject: name,
        },
    ];
}
function judgeFolder({ name, top = '' }) {
    const expected = name.replace(/\.tar\.gz$/, '');
    if (top === expected)
        return [];
    return [
        {
            message: `${name}: top-level directory is '${top}', should be '${expected}'`,
            remedy: 'Build it with a backend that follows PEP 625: file and folder have the same name.',
            subject: name,
        },
    ];
}
const SHOWN = 10;
function judgeMembers({ name, members }) {
    const problems = (0,safe_members/* unsafeMembers */.OT)(members, { windows: false });
    const more = problems.length > SHOWN ? `; ${problems.length - SHOWN} more` : '';
    return problems.slice(0, SHOWN).map((problem, index) => ({
        message: `${name}: ${problem}${index === SHOWN - 1 ? more : ''}`,
        remedy: 'Leave it out of the sdist, or replace the link by the file: installers refuse to unpack it.',
        subject: name,
    }));
}
function judgeWindowsNames({ name, members }) {
    const strange = members
        .map((member) => member.name)
        .filter((path) => (0,safe_paths/* problemOfPath */._r)(path, { windows: false }) === undefined)
        .filter((path) => (0,safe_paths/* problemOfPath */._r)(path, { windows: true }) !== undefined);
    const [first] = strange;
    if (first === undefined)
        return [];
    return [
        {
            message: `${name}: ${first}${strange.length === 1 ? '' : ` and ${strange.length - 1} more`} cannot be unpacked on Windows`,
            remedy: 'Rename it, or leave it out of the sdist.',
            subject: name,
        },
    ];
}

// EXTERNAL MODULE: ./packages/core/src/checks/shown-paths.ts
var shown_paths = __webpack_require__(29191);
// EXTERNAL MODULE: ./packages/core/src/checks/wheel/secrets-table.ts
var secrets_table = __webpack_require__(17279);
// EXTERNAL MODULE: ./packages/core/src/standards/glob-pattern.ts
var glob_pattern = __webpack_require__(38375);
;// CONCATENATED MODULE: ./packages/core/src/checks/sdist/globs.ts

function matchesGlob(path, glob) {
    const segments = glob.split('/').filter((segment) => segment !== '' && segment !== '.');
    const anywhere = segments.length === 1 && !glob.startsWith('/');
    return fits(path.split('/'), anywhere ? ['**', ...segments] : segments);
}
function matchesAny(path, globs) {
    return globs.some((glob) => matchesGlob(path, glob));
}
function fits(parts, [segment, ...rest]) {
    if (segment === undefined)
        return true;
    if (segment === '**')
        return rest.length === 0 || parts.some((_, index) => fits(parts.slice(index), rest));
    const [part, ...others] = parts;
    return part !== undefined && (0,glob_pattern/* segmentMatcher */.kR)(segment).test(part) && fits(others, rest);
}

// EXTERNAL MODULE: ./packages/core/src/project/toml.ts + 1 modules
var toml = __webpack_require__(88973);
;// CONCATENATED MODULE: ./packages/core/src/checks/sdist/litter-table.ts

const LITTER = [
    {
        what: 'coding agents',
        pattern: /^(?:\.claude|\.cursor|\.specify|\.aider[^/]*|\.continue|\.windsurf|\.codex|\.gemini|\.roo|\.kiro|\.junie|\.serena|\.opencode)(?:\/|$)|(?:^|\/)(?:(?:CLAUDE|AGENTS|GEMINI)(?:\.local)?\.md|\.cursorrules|\.mcp\.json)$/,
    },
    {
        what: 'specifications for agents',
        pattern: /^specs\//,
        only: ({ paths }) => paths.some((path) => path.startsWith('.specify/')),
    },
    {
        what: 'CI services',
        pattern: /^(?:\.github|\.gitlab|\.circleci|\.buildkite|\.woodpecker|\.azure-pipelines|\.forgejo|\.gitea)\/|^(?:\.travis\.yml|\.gitlab-ci\.yml|\.?appveyor\.yml|\.?azure-pipelines[^/]*\.yml|\.cirrus\.(?:yml|star)|Jenkinsfile|\.?codecov\.ya?ml|\.coveralls\.yml|\.pre-commit-[^/]*\.yaml|\.readthedocs\.ya?ml|renovate\.json5?|\.?dependabot\.yml)$/,
    },
    {
        what: 'version control',
        pattern: /^(?:\.gitattributes|\.gitmodules|\.git-blame-ignore-revs|\.mailmap|\.hgignore|\.hgtags|\.bzrignore)$/,
    },
    {
        what: 'version control',
        pattern: /^\.gitignore$/,
        only: ({ pyproject }) => !((0,toml/* textAt */.$6)(pyproject?.tables ?? {}, 'build-system', 'build-backend') ?? '').startsWith('hatchling.'),
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
        pattern: /^(?:uv\.lock|poetry\.lock|pdm\.lock|pylock[^/]*\.toml|Pipfile(?:\.lock)?|flake\.(?:nix|lock)|\.python-version|\.envrc)$/,
    },
];
function litterOf(path, context) {
    return LITTER.find(({ pattern, only }) => pattern.test(path) && (only === undefined || only(context)))?.what;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/sdist/leftovers.ts





const LEFTOVER_CHECKS = [
    {
        id: 'SDI-11',
        key: 'sdist-forbidden',
        severity: 'error',
        asks: 'it holds nothing that a build left behind',
        definedBy: 'the input sdist-forbid',
        needs: [sdist_facts/* oneFolder */.NF],
        judge: judgeForbidden,
    },
    {
        id: 'SDI-11',
        key: 'sdist-litter',
        severity: 'warning',
        asks: 'everything in it is part of the package',
        definedBy: 'the input sdist-allow',
        needs: [sdist_facts/* oneFolder */.NF],
        judge: judgeLitter,
    },
    {
        id: 'SDI-11',
        severity: 'warning',
        asks: 'everything in it is tracked by git, or was generated',
        definedBy: 'check-manifest',
        needs: [sdist_facts/* oneFolder */.NF, sdist_facts/* repository */.Jk],
        judge: judgeUntracked,
    },
    {
        id: 'SDI-11',
        severity: 'error',
        asks: 'it holds no credentials',
        definedBy: 'the issuers’ documentation of their tokens',
        needs: [sdist_facts/* oneFolder */.NF, sdist_facts/* contents */.PG],
        judge: judgeSecrets,
    },
    {
        id: 'SDI-11',
        severity: 'warning',
        asks: 'no file in it is very large',
        definedBy: 'pyrelease',
        judge: judgeSizes,
    },
    {
        key: 'sdist-duplicate-path',
        severity: 'warning',
        asks: 'no module lies in it under two paths',
        definedBy: 'maturin: include of a workspace member',
        needs: [sdist_facts/* oneFolder */.NF, sdist_facts/* contents */.PG],
        judge: judgeDuplicates,
    },
];
const LEFTOVERS = [
    { what: 'a repository', pattern: /(?:^|.*\/)\.(?:git|hg|svn|bzr)\//, hasFixtures: true },
    {
        what: 'Cargo’s build folder',
        pattern: /(?:^|.*\/)target\/(?=(?:[^/]+\/)?(?:debug|release)\/|wheels\/|package\/|\.rustc_info\.json$|CACHEDIR\.TAG$)/,
        hasFixtures: false,
    },
    {
        what: 'a built distribution',
        pattern: /^(?:.*\/)?[^/]+\.(?:whl|egg)$|^(?:dist|wheelhouse)\/[^/]+\.tar\.gz$/,
        hasFixtures: true,
    },
    {
        what: 'a compiled module',
        pattern: /^.*\.(?:abi3t?|cpython-[\w-]+|cp\d+t?-\w+|pypy\d+-[\w-]+)\.(?:so|pyd)$|^.*\.pyd$/,
        hasFixtures: true,
    },
    { what: 'a compiled library', pattern: /^.*\.(?:so(?:\.[\d.]+)?|dylib|dll)$/, hasFixtures: true, unsure: true },
    { what: 'compiler output', pattern: /^.*\.(?:o|obj|rlib|rmeta|pdb|gcda|gcno)$/, hasFixtures: true, unsure: true },
    { what: 'bytecode', pattern: /(?:^|.*\/)__pycache__\/|^.*\.py[co]$/, hasFixtures: true },
    {
        what: 'an environment or a cache',
        pattern: /(?:^|.*\/)(?:\.venv|\.tox|\.nox|\.eggs|\.mypy_cache|\.ruff_cache|\.pytest_cache|\.hypothesis|node_modules)\//,
        hasFixtures: false,
    },
];
const FIXTURES = /(?:^|\/)(?:tests?|testing|testdata|test[-_]data|fixtures|examples?|docs?|samples?|_?vendor(?:ed|ing)?|_vendored|third[-_]party)\//i;
function leftoverAt(path, facts) {
    if (facts.tracked?.has(path) === true)
        return undefined;
    for (const row of [...cargoTarget(facts), ...LEFTOVERS]) {
        const [at] = row.pattern.exec(path) ?? [];
        if (at !== undefined)
            return row.hasFixtures && FIXTURES.test(path) ? undefined : { ...row, at };
    }
    return undefined;
}
function cargoTarget({ members }) {
    return members.some(({ path }) => path === 'Cargo.toml')
        ? [{ what: 'Cargo’s build folder', pattern: /^target\//, hasFixtures: false }]
        : [];
}
function judgeForbidden(facts) {
    const { forbid, allow } = facts.expected.sdist;
    const files = (0,sdist_facts/* filesOf */.R8)(facts).filter(({ path }) => !matchesAny(path, allow));
    if (forbid.length > 0) {
        const found = files.map(({ path }) => path).filter((path) => matchesAny(path, forbid));
        return found.length === 0 ? [] : [holds(facts, found, 'error')];
    }
    const found = files.flatMap(({ path }) => leftoverAt(path, facts) ?? []);
    const kinds = [...new Set(found.map(({ what }) => what))];
    return kinds.map((what) => {
        const rows = found.filter((one) => one.what === what);
        const isUnsure = facts.tracked === undefined && rows.every(({ unsure }) => unsure === true);
        return holds(facts, [...new Set(rows.map(({ at }) => at))], isUnsure ? 'warning' : 'error');
    });
}
function holds({ name }, paths, severity) {
    return {
        message: `${name}: the sdist holds build leftovers: ${(0,shown_paths/* shownPaths */.U)(paths)}`,
        remedy: 'Exclude it from the sdist where the backend is told what to pack, or build from a clean checkout.',
        severity,
        subject: name,
    };
}
function judgeLitter(facts) {
    const { name, expected, pyproject } = facts;
    const paths = (0,sdist_facts/* filesOf */.R8)(facts).map(({ path }) => path);
    const found = paths
        .filter((path) => !matchesAny(path, expected.sdist.allow))
        .flatMap((path) => {
        const what = litterOf(path, { paths, pyproject });
        return what === undefined ? [] : [{ path, what }];
    });
    if (found.length === 0)
        return [];
    const shown = [...new Set(found.map(({ path }) => path.replace(/^([^/]+\/).*$/, '$1')))];
    const whose = [...new Set(found.map(({ what }) => what))].join(', ');
    return [
        {
            message: `${name}: ${found.length} ${found.length === 1 ? 'path is' : 'paths are'} not part of the package: ${(0,shown_paths/* shownPaths */.U)(shown)} (for ${whose})`,
            remedy: 'Exclude them from the sdist (setuptools-scm: a MANIFEST.in; hatchling: exclude), or name them in sdist-allow.',
            subject: name,
        },
    ];
}
const GENERATED = /(?:^|\/)(?:PKG-INFO|setup\.cfg|[^/]+\.egg-info\/.*|Cargo\.toml(?:\.orig)?|Cargo\.lock|\.cargo_vcs_info\.json|\.git_archival\.txt|py\.typed|[^/]+\.(?:py|pyi|c|cc|cpp|cxx|h|hpp|rs|pxi|json|txt|in|toml|js|css|map))$/;
function judgeUntracked(facts) {
    const { name, tracked, expected } = facts;
    const ends = new Set([...(tracked ?? [])].map((path) => path.split('/').at(-1)));
    const strange = (0,sdist_facts/* filesOf */.R8)(facts)
        .map(({ path }) => path)
        .filter((path) => tracked?.has(path) === false && !GENERATED.test(path) && !matchesAny(path, expected.sdist.allow))
        .filter((path) => !ends.has(path.split('/').at(-1)) && leftoverAt(path, facts) === undefined);
    if (strange.length === 0)
        return [];
    return [
        {
            message: `${name}: the sdist holds what git does not track: ${(0,shown_paths/* shownPaths */.U)(strange)}`,
            remedy: 'Add it to the repository, exclude it from the sdist, or name it in sdist-allow.',
            subject: name,
        },
    ];
}
const SECRET_NAME = /(?:^|\/)(?:\.env(?:\.(?:local|prod|production|dev|development))?|\.pypirc|\.netrc|id_(?:rsa|dsa|ecdsa|ed25519)|\.[\w.-]*_token)$/;
function judgeSecrets(facts) {
    const found = (0,sdist_facts/* filesOf */.R8)(facts).flatMap((member) => secretIn(member, facts) ?? []);
    const kinds = [...new Set(found.map(({ says, severity }) => `${severity} ${says}`))];
    return kinds.flatMap((kind) => {
        const files = found.filter(({ says, severity }) => kind === `${severity} ${says}`);
        const [first] = files;
        if (first === undefined)
            return [];
        return [
            {
                message: `${facts.name}: ${(0,shown_paths/* shownPaths */.U)(files.map(({ path }) => path))}: ${first.says}`,
                remedy: 'Leave it out of the sdist; a credential that was ever built into a file is to be revoked.',
                severity: first.severity,
                subject: facts.name,
            },
        ];
    });
}
function secretIn({ path, marks, size }, facts) {
    if (size === 0)
        return undefined;
    const isFixture = FIXTURES.test(path);
    const severity = isFixture || facts.tracked?.has(path) === true ? 'warning' : 'error';
    if (SECRET_NAME.test(path))
        return { path, says: 'looks like a credentials file', severity };
    const text = marks.size === 0 ? undefined : facts.text(path);
    const found = secrets_table/* SECRETS */.c.find(({ mark, pattern }) => marks.has(mark) && text !== undefined && pattern.test(text));
    if (found === undefined || (isFixture && found.severity !== 'error'))
        return undefined;
    return { path, says: `holds ${found.name}`, severity: found.severity === 'error' ? severity : 'warning' };
}
const LARGE = 20 * 2 ** 20;
function judgeSizes(facts) {
    return (0,sdist_facts/* filesOf */.R8)(facts)
        .filter(({ size }) => size > LARGE)
        .map(({ path, size }) => ({
        message: `${facts.name}: ${path} has ${Math.round(size / 2 ** 20)} MiB`,
        remedy: 'Exclude it from the sdist if no build needs it.',
        subject: facts.name,
    }));
}
function judgeDuplicates(facts) {
    const sources = (0,sdist_facts/* filesOf */.R8)(facts).filter(({ path, size }) => size > 0 && /\/[^/]+\.(?:pyi?|rs)$/.test(path));
    const byPath = new Map(sources.map((member) => [member.path, member]));
    const twice = sources.flatMap(({ path, sha256 }) => {
        const parts = path.split('/');
        const shorter = parts.slice(1, -1).map((_, index) => parts.slice(index + 1).join('/'));
        return shorter.some((end) => byPath.get(end)?.sha256 === sha256) ? [path] : [];
    });
    if (twice.length === 0)
        return [];
    return [
        {
            message: `${facts.name}: ${twice.length} ${twice.length === 1 ? 'file occurs' : 'files occur'} under two paths in the sdist: ${(0,shown_paths/* shownPaths */.U)(twice)}`,
            remedy: 'Remove the include from [tool.maturin]: maturin packs the Python sources of the package by itself.',
            subject: facts.name,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/sdist/manifest.ts


const MANIFEST_CHECKS = [
    {
        id: 'SDI-06',
        severity: 'warning',
        asks: 'pyproject.toml is in it',
        definedBy: 'source distribution format',
        needs: [sdist_facts/* oneFolder */.NF],
        judge: judgePresence,
    },
    {
        id: 'SDI-06',
        severity: 'warning',
        asks: 'its pyproject.toml says what the source tree says',
        definedBy: 'source distribution format',
        needs: [sdist_facts/* oneFolder */.NF, manifest, sdist_facts/* sourceTree */._6],
        judge: judgeSameness,
    },
];
function manifest({ pyproject }) {
    return pyproject === undefined ? 'it has no pyproject.toml' : undefined;
}
function judgePresence({ name, pyproject, top = '' }) {
    if (pyproject === undefined)
        return [
            {
                message: `${name}: ${top}/pyproject.toml is missing: the sdist cannot be built by PEP 517`,
                remedy: 'Add pyproject.toml with a [build-system] table, and see that the backend packs it.',
                subject: name,
            },
        ];
    const [problem] = pyproject.problems;
    if (problem === undefined)
        return [];
    const where = problem.kind === 'encoding' ? '' : `:${problem.line}:${problem.column}`;
    return [
        {
            message: `${name}: ${top}/pyproject.toml${where}: ${problem.message}; builds of the sdist may fail`,
            remedy: 'Write it as TOML 1.0: Python up to 3.14 reads no other.',
            subject: name,
        },
    ];
}
const TABLES = [['build-system'], ['project']];
const REWRITTEN = ['version', 'dynamic', 'readme', 'license-files', 'license', 'backend-path'];
function judgeSameness({ name, pyproject, expected }) {
    const ours = expected.project?.pyproject.document;
    if (pyproject === undefined || ours === undefined)
        return [];
    const changed = TABLES.flatMap((path) => {
        const [theirs, own] = [(0,toml/* tableAt */.af)(pyproject.tables, ...path) ?? {}, (0,toml/* tableAt */.af)(ours.tables, ...path) ?? {}];
        return [...new Set([...Object.keys(theirs), ...Object.keys(own)])]
            .filter((key) => !REWRITTEN.includes(key) && textOf(theirs[key]) !== textOf(own[key]))
            .map((key) => `${path.join('.')}.${key}`);
    });
    if (changed.length === 0)
        return [];
    return [
        {
            message: `${name}: its pyproject.toml differs from the source tree in ${changed.join(', ')}`,
            remedy: 'Build the sdist from this commit; a build from it would go by other settings.',
            subject: name,
        },
    ];
}
function textOf(value) {
    if (value === undefined)
        return '';
    if ((0,toml/* isList */.Lv)(value))
        return `[${value.map(textOf).join(',')}]`;
    if ((0,toml/* isTable */.bI)(value))
        return `{${sortedEntries(value).join(',')}}`;
    return JSON.stringify(typeof value === 'bigint' ? String(value) : value);
}
function sortedEntries(table) {
    return Object.keys(table)
        .toSorted()
        .map((key) => `${key}:${textOf(table[key])}`);
}

// EXTERNAL MODULE: ./packages/core/src/project/modules.ts
var modules = __webpack_require__(63634);
// EXTERNAL MODULE: ./packages/core/src/project/tree.ts
var tree = __webpack_require__(88315);
;// CONCATENATED MODULE: ./packages/core/src/checks/sdist/missing.ts






const MISSING_CHECKS = [
    {
        id: 'SDI-11',
        key: 'sdist-missing',
        severity: 'error',
        asks: 'everything is in it that sdist-require names',
        definedBy: 'the input sdist-require',
        needs: [
            sdist_facts/* oneFolder */.NF,
            ({ expected }) => (expected.sdist.require.length === 0 ? 'sdist-require is not set' : undefined),
        ],
        judge: judgeRequired,
    },
    {
        id: 'SDI-11',
        key: 'sdist-missing',
        severity: 'error',
        asks: 'the Rust sources and Cargo.lock are in it',
        definedBy: 'Cargo; maturin',
        needs: [sdist_facts/* oneFolder */.NF, byDefault, sdist_facts/* sourceTree */._6, cargo, sdist_facts/* repository */.Jk],
        judge: judgeRust,
    },
    {
        id: 'SDI-11',
        key: 'sdist-missing',
        severity: 'error',
        asks: 'every Python module that git tracks is in it',
        definedBy: 'check-manifest',
        needs: [sdist_facts/* oneFolder */.NF, byDefault, sdist_facts/* sourceTree */._6, sdist_facts/* repository */.Jk],
        judge: judgeModules,
    },
];
function byDefault({ expected }) {
    return expected.sdist.require.length === 0 ? undefined : 'sdist-require says what must be in it';
}
function cargo({ expected }) {
    return expected.project?.cargo === undefined ? 'the project has no Cargo.toml that maturin builds' : undefined;
}
function judgeRequired(facts) {
    const paths = facts.members.map(({ path }) => path);
    const missing = facts.expected.sdist.require.filter((glob) => !paths.some((path) => matchesGlob(path, glob)));
    return lacks(facts, missing, 'Add it to what the backend packs, or take it out of sdist-require.');
}
function judgeRust(facts) {
    const { tracked, expected } = facts;
    const project = expected.project;
    if (project?.cargo === undefined || tracked === undefined)
        return [];
    const { lock, crates } = project.cargo;
    const has = pathEndsOf(facts);
    const folders = crates.map(({ folder }) => below(project, folder)).filter((folder) => !(0,tree/* leavesTree */.ti)(folder));
    const sources = folders.flatMap((folder) => filesBelow(tracked, folder).filter((path) => /^(?:src\/.*\.rs|build\.rs|Cargo\.toml)$/.test(path)));
    const missing = [...new Set([...sources, ...(lock?.tracked === true ? ['Cargo.lock'] : [])])].filter((path) => !has.has(path) && !isExcluded(project, path));
    return lacks(facts, missing, 'Let Cargo pack it (package.include and package.exclude of Cargo.toml), or name it in [tool.maturin] include.');
}
const MODULE = /(?:\.pyi?|\/py\.typed)$/;
const NOT_MODULES = /(?:^|\/)(?:tests?|testing|docs?|examples?|benchmarks?)\//;
function judgeModules(facts) {
    const { tracked, expected } = facts;
    const project = expected.project;
    if (project === undefined || tracked === undefined)
        return [];
    const has = pathEndsOf(facts);
    const folders = (0,modules/* packageFolders */.sp)(project.name ?? '', project.pyproject);
    const missing = folders.flatMap((folder) => filesBelow(tracked, folder)
        .filter((path) => MODULE.test(`/${path}`) && !NOT_MODULES.test(path))
        .map((path) => ({ path: (0,tree/* inTree */._Z)(folder, path), inside: `${folder.split('/').at(-1) ?? ''}/${path}` }))
        .filter(({ path, inside }) => !has.has(path) && !has.has(inside) && !isExcluded(project, path)));
    const problems = lacks(facts, [...new Set(missing.map(({ path }) => path))], 'Add it to what the backend packs; a wheel that is built from this sdist lacks it.');
    return project.backend.family === 'maturin' ? problems : problems.map((one) => ({ ...one, severity: 'warning' }));
}
function lacks({ name }, paths, remedy) {
    if (paths.length === 0)
        return [];
    return [{ message: `${name}: the sdist lacks ${(0,shown_paths/* shownPaths */.U)(paths)}`, remedy, subject: name }];
}
function pathEndsOf(facts) {
    return new Set((0,sdist_facts/* filesOf */.R8)(facts).flatMap(({ path }) => {
        const parts = path.split('/');
        return parts.map((_, index) => parts.slice(index).join('/'));
    }));
}
function below({ packageDir }, folder) {
    if (packageDir === '.')
        return folder;
    if (folder === packageDir)
        return '.';
    return folder.startsWith(`${packageDir}/`) ? folder.slice(packageDir.length + 1) : '..';
}
function filesBelow(tracked, folder) {
    if (folder === '.')
        return [...tracked];
    return [...tracked].flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));
}
const EXCLUDES = [
    ['tool', 'maturin', 'exclude'],
    ['tool', 'hatch', 'build', 'exclude'],
    ['tool', 'hatch', 'build', 'targets', 'sdist', 'exclude'],
    ['tool', 'flit', 'sdist', 'exclude'],
    ['tool', 'poetry', 'exclude'],
    ['tool', 'pdm', 'build', 'excludes'],
    ['tool', 'uv', 'build-backend', 'source-exclude'],
    ['tool', 'scikit-build', 'sdist', 'exclude'],
];
function isExcluded({ pyproject, cargo }, path) {
    const { tables } = pyproject.document;
    const globs = EXCLUDES.flatMap((key) => globsOf((0,toml/* valueAt */.fK)(tables, ...key)));
    const crate = cargo === undefined ? [] : (0,toml/* textsAt */.i1)(cargo.document.tables, 'package', 'exclude');
    return matchesAny(path, [...globs, ...crate]);
}
function globsOf(value) {
    const items = (0,toml/* isList */.Lv)(value) ? value : [];
    return items.flatMap((item) => {
        const glob = (0,toml/* isTable */.bI)(item) ? item['path'] : item;
        return typeof glob === 'string' ? [glob] : [];
    });
}

// EXTERNAL MODULE: ./packages/core/src/standards/core-metadata.ts
var core_metadata = __webpack_require__(37671);
// EXTERNAL MODULE: ./packages/core/src/standards/name.ts
var standards_name = __webpack_require__(72389);
// EXTERNAL MODULE: ./packages/core/src/standards/version.ts + 5 modules
var version = __webpack_require__(88607);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/form.ts
var pypi_form = __webpack_require__(68420);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/metadata.ts + 5 modules
var metadata = __webpack_require__(65478);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/warehouse.ts
var warehouse = __webpack_require__(13307);
;// CONCATENATED MODULE: ./packages/core/src/checks/sdist/package-info.ts








const METADATA_VERSION = /is not a valid metadata version/;
const RESOLVED_BY = ['Requires-Dist', 'Requires-Python', 'Provides-Extra'];
const LOWEST = '2.2';
const PACKAGE_INFO_CHECKS = [
    {
        id: 'SDI-05',
        severity: 'error',
        asks: 'PKG-INFO lies in the top-level folder',
        definedBy: 'warehouse/forklift/legacy.py',
        needs: [sdist_facts/* withinBounds */.zu],
        judge: answered('PKG-INFO', 'Let the backend make the sdist: it writes PKG-INFO.'),
    },
    {
        id: 'SDI-05',
        severity: 'error',
        asks: 'PyPI takes what PKG-INFO says',
        definedBy: 'warehouse/forklift/metadata.py',
        needs: [sdist_facts/* packageInfo */.z2],
        judge: (facts) => refusedMetadata(facts, (text) => !METADATA_VERSION.test(text), 'Correct it in the project, and build again.'),
    },
    {
        id: 'WHL-21',
        key: 'metadata-version',
        severity: 'error',
        asks: 'PyPI knows its Metadata-Version',
        definedBy: 'warehouse/forklift/metadata.py',
        needs: [sdist_facts/* packageInfo */.z2],
        judge: (facts) => refusedMetadata(facts, (text) => METADATA_VERSION.test(text), 'Build with a version of the backend that writes a Metadata-Version that PyPI knows.'),
    },
    {
        id: 'SDI-05',
        severity: 'warning',
        asks: `its Metadata-Version is ${LOWEST} or later`,
        definedBy: 'source distribution format; PEP 643',
        needs: [sdist_facts/* packageInfo */.z2],
        judge: judgeMetadataVersion,
    },
    {
        id: 'SDI-05',
        severity: 'warning',
        asks: 'PKG-INFO and file name say the same',
        definedBy: 'source distribution format',
        needs: [sdist_facts/* packageInfo */.z2, sdist_facts/* filename */.iW],
        judge: judgeIdentity,
    },
    {
        id: 'SDI-07',
        key: 'license-file',
        severity: 'error',
        asks: 'every License-File is in it',
        definedBy: 'PEP 639; warehouse/forklift/legacy.py',
        needs: [sdist_facts/* packageInfo */.z2, sdist_facts/* oneFolder */.NF],
        judge: judgeLicenseFiles,
    },
    {
        id: 'SDI-07',
        key: 'license-file',
        severity: 'warning',
        asks: 'the text of the licence is in it',
        definedBy: 'PEP 639',
        needs: [sdist_facts/* packageInfo */.z2, sdist_facts/* oneFolder */.NF, licence],
        judge: judgeLicenseText,
    },
    {
        id: 'SDI-09',
        severity: 'warning',
        asks: 'dependencies are known without a build',
        definedBy: 'PEP 643',
        needs: [sdist_facts/* packageInfo */.z2],
        judge: judgeDynamic,
    },
];
function refusedMetadata({ name, form }, isOurs, remedy) {
    const refusal = (0,metadata/* refusalOfMetadata */.n)((0,pypi_form/* readForm */.vq)(form ?? []));
    const text = refusal === undefined ? undefined : (0,warehouse/* refusalText */.Kw)(refusal);
    return text === undefined || !isOurs(text) ? [] : [{ message: `${name}: ${text}`, remedy, subject: name }];
}
function judgeMetadataVersion({ name, metadata }) {
    const found = metadata === undefined ? undefined : (0,core_metadata/* field */.ZZ)(metadata, 'Metadata-Version');
    if (found === undefined || !/^(?:1\.\d+|2\.[01])$/.test(found))
        return [];
    return [
        {
            message: `${name}: PKG-INFO has Metadata-Version ${found}; an sdist needs ${LOWEST} or later`,
            remedy: 'Build it with a newer version of the backend: from 2.2 on resolvers can trust what an sdist says.',
            subject: name,
        },
    ];
}
function judgeIdentity({ name, metadata, filename: parsed }) {
    if (metadata === undefined || parsed === undefined)
        return [];
    const [ownName = '', ownVersion = ''] = [(0,core_metadata/* field */.ZZ)(metadata, 'Name'), (0,core_metadata/* field */.ZZ)(metadata, 'Version')];
    const rows = [
        { what: 'Name', own: ownName, same: (0,standards_name/* normalizeName */.Pc)(ownName) === parsed.name, said: parsed.name },
        {
            what: 'Version',
            own: ownVersion,
            same: (0,version/* sameVersion */.r1)(ownVersion, parsed.version.normal),
            said: parsed.version.normal,
        },
    ];
    return rows
        .filter(({ same }) => !same)
        .map(({ what, own, said }) => ({
        message: `${name}: PKG-INFO has ${what} ${own === '' ? 'not at all' : own}, the file name says ${said}`,
        remedy: 'Do not rename the file: build it from a tree that states the release.',
        subject: name,
    }));
}
function judgeLicenseFiles({ name, metadata, members, top = '' }) {
    if (metadata === undefined)
        return [];
    const paths = new Set(members.map((member) => member.path));
    const missing = (0,core_metadata/* fields */.OA)(metadata, 'License-File').filter((path) => !paths.has(path));
    const isOld = /^(?:1\.\d+|2\.[0-3])$/.test((0,core_metadata/* field */.ZZ)(metadata, 'Metadata-Version') ?? '');
    return missing.map((path) => ({
        message: `License-File ${path} does not exist in distribution file ${name} at ${top}/${path}`,
        remedy: `Add ${path} to the sdist, or take it out of license-files in pyproject.toml.`,
        severity: isOld ? 'warning' : 'error',
        subject: name,
    }));
}
function licence({ metadata }) {
    const isStated = metadata !== undefined &&
        ((0,core_metadata/* field */.ZZ)(metadata, 'License-Expression') !== undefined ||
            (0,core_metadata/* field */.ZZ)(metadata, 'License') !== undefined ||
            (0,core_metadata/* fields */.OA)(metadata, 'Classifier').some((classifier) => classifier.startsWith('License ::')));
    return isStated ? undefined : 'PKG-INFO states no licence';
}
const LICENSE_FILE = /(?:^|\/)(?:LICEN[CS]E|COPYING|UNLICENSE)[^/]*$|^LICENSES\//i;
function judgeLicenseText({ name, members, tracked, metadata }) {
    const isThere = members.some(({ kind, path }) => kind === 'file' && LICENSE_FILE.test(path));
    const isListed = metadata !== undefined && (0,core_metadata/* fields */.OA)(metadata, 'License-File').length > 0;
    if (isThere || isListed)
        return [];
    const [nearest] = [...(tracked ?? [])].filter((path) => LICENSE_FILE.test(path));
    return [
        {
            message: `no licence file in ${name}${nearest === undefined ? '' : `; the nearest is ${nearest} in the source tree`}`,
            remedy: 'Put the text of the licence beside pyproject.toml, name it in license-files, and use a backend that packs it.',
            subject: name,
        },
    ];
}
function judgeDynamic({ name, metadata }) {
    const dynamic = new Set((metadata === undefined ? [] : (0,core_metadata/* fields */.OA)(metadata, 'Dynamic')).map((value) => value.toLowerCase()));
    return RESOLVED_BY.filter((one) => dynamic.has(one.toLowerCase())).map((one) => ({
        message: `${name}: Dynamic: ${one} — ${MEANS[one] ?? 'it'} of the sdist are unknown without a build`,
        remedy: 'State it in [project] of pyproject.toml instead of computing it in the build.',
        subject: name,
    }));
}
const MEANS = {
    'Requires-Dist': 'the dependencies',
    'Requires-Python': 'the Python versions',
    'Provides-Extra': 'the extras',
};

// EXTERNAL MODULE: ./packages/core/src/checks/metadata-differences.ts
var metadata_differences = __webpack_require__(52667);
;// CONCATENATED MODULE: ./packages/core/src/checks/sdist/rebuild.ts




function compareBuilt(fromSdist, others) {
    const wheels = others.filter(({ kind, members }) => kind === 'wheel' && members.length > 0);
    if (wheels.length === 0)
        return [];
    const own = installedPaths(fromSdist);
    const theirs = wheels.map(installedPaths);
    const everywhere = [...(theirs[0] ?? [])].filter((path) => theirs.every((paths) => paths.has(path)));
    const lacking = everywhere.filter((path) => !own.has(path));
    const added = [...own].filter((path) => !theirs.some((paths) => paths.has(path)));
    const subject = fromSdist.name;
    const count = `${wheels.length} ${wheels.length === 1 ? 'wheel' : 'wheels'}`;
    return [
        ...(lacking.length === 0
            ? []
            : [
                {
                    message: `wheel from sdist lacks ${shownPaths(lacking)}, present in ${count}`,
                    remedy: 'Add what makes them to the sdist: users without a wheel get the package without them.',
                    subject,
                },
            ]),
        ...(added.length === 0
            ? []
            : [
                {
                    message: `wheel from sdist holds ${shownPaths(added)}, in none of ${count}`,
                    remedy: 'Build wheels and sdist from one clean tree: something lay about in one of the builds.',
                    subject,
                },
            ]),
        ...wheels.slice(0, 1).flatMap((wheel) => metadataProblems(fromSdist, wheel)),
    ];
}
function metadataProblems(fromSdist, wheel) {
    const [ours, theirs] = [fromSdist.metadata, wheel.metadata];
    if (ours === undefined || theirs === undefined)
        return [];
    const differences = metadataDifferences({ kind: 'wheel', metadata: ours }, { kind: 'wheel', metadata: theirs });
    return differences.map(({ field, onlyFirst, onlySecond }) => ({
        message: `wheel from sdist says ${field} ${said(onlyFirst)}, ${wheel.name} says ${said(onlySecond)}`,
        remedy: 'Make the metadata the same wherever it is built: state it in pyproject.toml.',
        subject: fromSdist.name,
    }));
}
function said(values) {
    return values.length === 0 ? 'nothing of it' : values.map(quotedText).join(', ');
}
function installedPaths({ members }) {
    return new Set(members.flatMap(({ name }) => {
        const path = libraryPath(name);
        if (path === undefined || isBundledLibrary(path))
            return [];
        const extension = extensionOf(path);
        return [extension === undefined ? path : `${extension.module.replaceAll('.', '/')}.*.so`];
    }));
}
function compareBuilds(first, second) {
    const others = new Map(second.members.map((member) => [member.name, member]));
    const shared = first.members.flatMap((member) => {
        const other = others.get(member.name);
        return other === undefined ? [] : [{ member, other }];
    });
    const counted = (number, what) => number === 0 ? [] : [`${number} ${what}${number === 1 ? '' : 's'}`];
    const names = new Set([...first.members, ...second.members].map(({ name }) => name));
    const differing = [
        ...(first.gzipTime === second.gzipTime ? [] : ['gzip time stamp']),
        ...counted(shared.filter(({ member, other }) => member.modified.getTime() !== other.modified.getTime()).length, 'member time'),
        ...counted(shared.filter(({ member, other }) => member.mode !== other.mode).length, 'member mode'),
        ...counted(shared.filter(({ member, other }) => member.sha256 !== other.sha256 || member.linkName !== other.linkName).length, 'member content'),
        ...counted(names.size * 2 - first.members.length - second.members.length, 'member in one of them'),
        ...(isSameOrder(first, second) ? [] : ['order of members']),
    ];
    if (differing.length === 0)
        return [];
    return [
        {
            message: `two sdist builds differ: ${differing.join(', ')}`,
            remedy: 'Set SOURCE_DATE_EPOCH to the time of the commit, and use a backend that obeys it.',
            subject: first.name,
        },
    ];
}
function isSameOrder(first, second) {
    const names = (facts) => facts.members.map(({ name }) => name);
    const [ours, theirs] = [names(first), names(second)];
    const shared = theirs.filter((name) => ours.includes(name));
    return ours.filter((name) => theirs.includes(name)).every((name, index) => shared[index] === name);
}

// EXTERNAL MODULE: ./packages/core/src/checks/sdist/read-facts.ts + 1 modules
var read_facts = __webpack_require__(12420);
;// CONCATENATED MODULE: ./packages/core/src/checks/sdist/index.ts







const SDIST_CHECKS = [
    ...CONTAINER_CHECKS,
    ...PACKAGE_INFO_CHECKS,
    ...MANIFEST_CHECKS,
    ...MISSING_CHECKS,
    ...LEFTOVER_CHECKS,
];

// EXTERNAL MODULE: ./packages/core/src/standards/specifiers.ts
var specifiers = __webpack_require__(84867);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/facts.ts
function wheelName({ filename }) {
    return filename === undefined ? 'its file name is none of a wheel' : undefined;
}
function archive({ zip }) {
    return zip === undefined ? 'it is no ZIP archive that can be read' : undefined;
}
function facts_metadata({ metadata }) {
    return metadata === undefined ? 'it has no METADATA that can be read' : undefined;
}
function wheelFile({ wheelFile }) {
    return wheelFile === undefined ? 'it has no WHEEL that can be read' : undefined;
}
function record({ record }) {
    return record === undefined ? 'it has no RECORD that can be read' : undefined;
}
function contents({ contents, problems }) {
    return contents === undefined ? (problems.contents ?? 'its members were not unpacked') : undefined;
}

// EXTERNAL MODULE: ./packages/core/src/archive/modules.ts
var archive_modules = __webpack_require__(43765);
// EXTERNAL MODULE: ./packages/core/src/checks/wheel/marks.ts
var wheel_marks = __webpack_require__(13937);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/natives.ts


function nativeFiles({ members, contents }) {
    return members.flatMap(({ name }) => {
        const content = contents?.get(name);
        return content?.binary === undefined ? [] : [{ name, binary: content.binary, use: useOf(name, content.marks) }];
    });
}
function extensionFiles(facts) {
    return nativeFiles(facts).flatMap(({ use, ...file }) => (use.kind === 'extension' ? [{ ...file, use }] : []));
}
function useOf(name, marks) {
    if ((0,archive_modules/* isBundledLibrary */.km)(name))
        return { kind: 'bundled' };
    if (/^[^/]+\.data\/scripts\//.test(name))
        return { kind: 'script' };
    const extension = (0,archive_modules/* extensionOf */.je)((0,archive_modules/* libraryPath */.fW)(name) ?? '');
    if (extension === undefined)
        return { kind: 'other' };
    const stem = extension.module.slice(extension.module.lastIndexOf('.') + 1);
    const isModule = extension.isCertain || (0,wheel_marks/* initFunctions */.cv)(stem).some((symbol) => marks.has(symbol));
    return isModule ? { kind: 'extension', module: extension.module, abi: extension.abi } : { kind: 'other' };
}
function isForTrial(path) {
    return /(?:^|\/)(?:tests?|testing|examples?|samples?|fixtures|testdata|test_data|docs?)\//i.test(path);
}
function binaryText({ format, architectures }) {
    return `${format} ${architectures.join(' + ')}`;
}
function someOf(names, most = 3) {
    const more = names.length - most;
    return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}

;// CONCATENATED MODULE: ./packages/core/src/project/extension-modules.ts

function declaredExtensions({ backend, cargo, name, pyproject }) {
    if (backend.family !== 'maturin' || cargo?.pyo3 === undefined)
        return undefined;
    const maturin = (0,toml/* tableAt */.af)(pyproject.document.tables, 'tool', 'maturin') ?? {};
    if ((0,toml/* valueAt */.fK)(maturin, 'include') !== undefined)
        return undefined;
    if (!['pyo3', undefined].includes((0,toml/* textAt */.$6)(maturin, 'bindings')))
        return undefined;
    const stated = (0,toml/* textAt */.$6)(maturin, 'module-name');
    if (stated !== undefined)
        return [stated];
    const { libName } = cargo;
    if (libName === undefined)
        return undefined;
    const own = (name ?? libName).replaceAll('-', '_');
    return [libName, `${libName}.${libName}`, `${own}.${libName}`];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/platforms.ts
const MACOS_FAT = {
    universal2: { needs: ['arm64', 'x86_64'], allows: [] },
    intel: { needs: [], allows: ['i386', 'x86_64'] },
    fat: { needs: [], allows: ['ppc', 'i386'] },
    fat3: { needs: [], allows: ['ppc', 'i386', 'x86_64'] },
    fat64: { needs: [], allows: ['ppc64', 'x86_64'] },
    universal: { needs: [], allows: ['ppc', 'ppc64', 'i386', 'x86_64'] },
};
const SAME = {
    armv6l: 'armv7l',
    armv8l: 'armv7l',
    i386: 'i686',
    armeabi_v7a: 'armv7l',
    arm64_v8a: 'aarch64',
    x86: 'i686',
};
const one = (format, architecture) => ({
    format,
    needs: [architecture],
    allows: [],
});
const renamed = (architecture) => one('ELF', SAME[architecture] ?? architecture);
const FAMILIES = [
    { pattern: /^(?:many|musl)?linux(?:\d+|_\d+_\d+)?_(?<arch>[a-z]\w*)$/, code: renamed },
    { pattern: /^android_\d+_(?<arch>\w+)$/, code: renamed },
    {
        pattern: /^macosx_\d+_\d+_(?<arch>\w+)$/,
        code: (arch) => ({ ...one('Mach-O', arch), ...MACOS_FAT[arch] }),
    },
    { pattern: /^ios_\d+_\d+_(?<arch>arm64|x86_64)_\w+$/, code: (arch) => one('Mach-O', arch) },
    { pattern: /^(?<arch>win32|win_\w+)$/, code: (arch) => one('PE', arch) },
    { pattern: /^(?:pyemscripten|pyodide|emscripten|wasi)_.*(?<arch>wasm32)$/, code: (arch) => one('WebAssembly', arch) },
];
function codeOfPlatform(platform) {
    for (const { pattern, code } of FAMILIES) {
        const architecture = pattern.exec(platform)?.groups?.['arch'];
        if (architecture !== undefined)
            return code(architecture);
    }
    return undefined;
}
function isCodeFor({ format, architectures }, code) {
    if (format !== code.format)
        return false;
    return code.needs.length > 0
        ? code.needs.every((needed) => architectures.includes(needed))
        : architectures.some((architecture) => code.allows.includes(architecture));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/suffixes.ts
function abiOfSuffix(suffix) {
    const [, cpython] = /^(?:cpython-|cp)(\d+[a-z]*)(?:-|$)/.exec(suffix ?? '') ?? [];
    if (cpython !== undefined)
        return `cp${cpython}`;
    const [, other] = /^((?:pypy|graalpy)\d+-\w+)/.exec(suffix ?? '') ?? [];
    return other?.replaceAll('-', '_') ?? suffix;
}
function isStable(abi) {
    return abi === 'abi3' || abi === 'abi3t';
}
function fitOfSuffix(suffix, tags) {
    const abi = abiOfSuffix(suffix);
    return Math.max(0, ...tags.map((tag) => fitOf(abi, tag)));
}
function fitOf(own, { python, abi }) {
    if (own === undefined)
        return abi === 'none' || isStable(abi) ? 2 : 1;
    if (own === abi || own.startsWith(`${abi}_`))
        return 3;
    if (abi === 'none')
        return own === python || python.startsWith('py') ? 1 : 0;
    if (own === 'abi3')
        return /^cp\d+[a-su-z]*$/.test(abi) ? 2 : 0;
    return own === 'abi3t' && minorOf(python) >= 15 ? 2 : 0;
}
function minorOf(python) {
    return Number(/^cp3(\d+)/.exec(python)?.[1] ?? -1);
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/strays.ts





const STRAY_CHECKS = [
    {
        id: 'WHL-16',
        key: 'wheel-stray-binary',
        severity: 'error',
        asks: 'no extension module of another build lies beside the one that is meant',
        definedBy: 'PEP 425, PEP 3149; what in-place builds leave in the source tree',
        needs: [wheelName, contents],
        judge: (facts) => problemsOf(facts, strayFiles(facts)),
    },
    {
        id: 'WHL-26',
        key: 'wheel-stray-binary',
        severity: 'error',
        asks: 'every extension module is one that the project declares',
        definedBy: '[tool.maturin] module-name, [lib] name; the input native',
        needs: [wheelName, contents, declared],
        judge: (facts) => problemsOf(facts, undeclaredFiles(facts)),
    },
];
function strayFiles(facts) {
    const { tags = [] } = facts.filename ?? {};
    if (tags.some(({ abi }) => abi === 'none'))
        return [];
    const formats = new Set(tags.map(({ platform }) => codeOfPlatform(platform)?.format));
    const fit = ({ binary, use }) => formats.has(undefined) || formats.has(binary.format) ? fitOfSuffix(use.abi, tags) : 0;
    const files = extensionFiles(facts);
    if (!files.some((file) => fit(file) > 0))
        return [];
    const isStable = tags.every(({ abi }) => abi.startsWith('abi3'));
    return files.flatMap((file) => {
        const same = files.filter(({ use }) => use.module === file.use.module).toSorted((a, b) => fit(b) - fit(a));
        const [best] = same;
        if (best !== undefined && best !== file && fit(best) > 0)
            return [{ ...file, because: `is another build of ${file.use.module}, which ${best.name} is` }];
        if (fit(file) > 0 || isStable)
            return [];
        return [{ ...file, because: `is ${binaryText(file.binary)} for ${file.use.abi ?? 'another system'}` }];
    });
}
function declared({ expected }) {
    if (expected.native === 'none')
        return undefined;
    return expected.project === undefined || declaredExtensions(expected.project) === undefined
        ? 'nobody says which extension modules the project has'
        : undefined;
}
function undeclaredFiles(facts) {
    const { native, project } = facts.expected;
    if (native === 'none')
        return nativeFiles(facts).map((file) => ({ ...file, because: 'is native code in a pure package' }));
    const modules = (project && declaredExtensions(project)) ?? [];
    const known = new Set(strayFiles(facts).map(({ name }) => name));
    return extensionFiles(facts)
        .filter(({ name, use }) => !known.has(name) && !modules.includes(use.module))
        .map((file) => ({ ...file, because: `is the module ${file.use.module}; the build makes ${modules[0] ?? 'none'}` }));
}
function problemsOf({ name, expected }, strays) {
    const remedy = expected.project?.backend.family === 'maturin'
        ? 'maturin develop leaves it in the source tree: delete it, let .gitignore name *.so and *.pyd, and build from a clean clone.'
        : 'In-place builds leave such files: delete it, keep it out of the wheel (exclude-package-data), and build from a clean clone.';
    return strays.map((file) => ({
        message: `${file.name} in ${name} belongs to no module of this build: it ${file.because}`,
        remedy,
        subject: name,
    }));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/abi.ts






const ABI_CHECKS = [
    {
        id: 'WHL-16',
        key: 'wheel-abi3',
        severity: 'error',
        asks: 'no module of an abi3 wheel is for one version of Python only',
        definedBy: 'PEP 384, PEP 3149',
        needs: [wheelName, contents, forStableAbi],
        judge: judgeMismatch,
    },
    {
        id: 'WHL-16',
        key: 'wheel-abi3',
        severity: 'warning',
        asks: 'a wheel whose modules are all abi3 is tagged so',
        definedBy: 'PEP 384, PEP 425',
        needs: [wheelName, contents, forOneVersion],
        judge: judgeNarrowTag,
    },
    {
        id: 'WHL-16',
        severity: 'error',
        asks: 'extension modules have the ABI of the tag',
        definedBy: 'PEP 3149, PEP 703',
        needs: [wheelName, contents, notForStableAbi],
        judge: judgeMismatch,
    },
    {
        id: 'WHL-16',
        severity: 'error',
        asks: 'the ABI tags abi3 and abi3t stand where they may',
        definedBy: 'PEP 384, PEP 803',
        needs: [wheelName],
        judge: judgeStableTags,
    },
    {
        id: 'WHL-16',
        severity: 'notice',
        asks: 'the version of an abi3 wheel is not above the lowest that requires-python admits',
        definedBy: 'PEP 425, Requires-Python',
        needs: [wheelName, forStableAbi],
        judge: judgeBaseline,
    },
];
function isForStableAbi({ filename }) {
    return filename?.tags.every(({ abi }) => isStable(abi)) === true;
}
function forStableAbi(facts) {
    return isForStableAbi(facts) ? undefined : 'the wheel is not tagged abi3';
}
function notForStableAbi(facts) {
    return isForStableAbi(facts) ? 'the wheel is tagged abi3' : undefined;
}
function forOneVersion({ filename }) {
    const isOne = filename?.tags.every(({ abi }) => /^cp\d+$/.test(abi)) === true;
    return isOne ? undefined : 'the wheel is not tagged for one version of CPython';
}
function judgeMismatch(facts) {
    const { parts, tags } = facts.filename ?? { tags: [] };
    const strays = new Set(strayFiles(facts).map(({ name }) => name));
    const files = extensionFiles(facts).filter(({ name }) => !strays.has(name));
    const wrong = files.filter(({ use }) => fitOfSuffix(use.abi, tags) === 0);
    const [first] = wrong.length > 0 ? wrong : oneVersionFor(tags, files);
    if (first === undefined)
        return [];
    const more = wrong.length > 1 ? ` and ${wrong.length - 1} more like it` : '';
    const built = abiOfSuffix(first.use.abi) ?? 'another ABI';
    const remedy = isForStableAbi(facts)
        ? `Build it for the stable ABI (Py_LIMITED_API; pyo3 feature abi3-py3X), or tag the wheel ${built}-${built}.`
        : `Build it with the interpreter that the tag names, or tag the wheel ${isStable(built) ? `${parts?.python ?? 'cp3X'}-abi3` : `${built}-${built}`}.`;
    return [
        {
            message: `${facts.name} is tagged ${parts?.python ?? ''}-${parts?.abi ?? ''} but contains ${first.name}${more}`,
            remedy,
            subject: facts.name,
        },
    ];
}
function oneVersionFor(tags, files) {
    if (!tags.every(({ abi, python, platform }) => abi === 'none' && python.startsWith('py') && platform !== 'any'))
        return [];
    const abis = new Set(files.map(({ use }) => abiOfSuffix(use.abi)));
    const [only] = abis;
    return abis.size === 1 && only !== undefined && !isStable(only) ? files : [];
}
function judgeNarrowTag(facts) {
    const files = extensionFiles(facts);
    const isAll = files.length > 0 && files.every(({ use }) => use.abi === 'abi3');
    if (!isAll)
        return [];
    const [first] = files;
    const wanted = `cp3${lowestMinor(facts)}-abi3`;
    return [
        {
            message: `all modules in ${facts.name} are abi3 (${someOf([first?.name ?? ''])}); tag it ${wanted}`,
            remedy: `Tag it ${wanted}, and one wheel serves every later version: setuptools: py_limited_api = "cp3${lowestMinor(facts)}" under ` +
                '[tool.distutils.bdist_wheel]; scikit-build-core: wheel.py-api; maturin: pyo3 feature abi3-py3X.',
            subject: facts.name,
        },
    ];
}
function lowestMinor({ filename, metadata, expected }) {
    const own = Math.min(...(filename?.tags ?? []).map(({ python }) => minorOf(python)));
    const planned = /^3\.(\d+)$/.exec(expected.plan?.abi.minimum ?? '')?.[1];
    if (planned !== undefined)
        return Math.min(Number(planned), own);
    const required = (0,specifiers/* parseSpecifiers */.$h)((metadata && (0,core_metadata/* field */.ZZ)(metadata, 'Requires-Python')) ?? '');
    if (required === undefined || required.clauses.length === 0)
        return own;
    for (let minor = 2; minor < own; minor += 1)
        if ((0,specifiers/* admitsPython */.lM)(required, `3.${minor}`))
            return minor;
    return own;
}
function judgeStableTags(facts) {
    const { parts, tags } = facts.filename ?? { tags: [] };
    const abis = new Set(tags.map(({ abi }) => abi));
    const shown = `${parts?.python ?? ''}-${parts?.abi ?? ''}`;
    const rules = [
        [
            abis.has('abi3t') && !abis.has('abi3'),
            `is tagged ${shown}: abi3t is part of abi3, and CPython with the lock looks for that name only`,
            'Tag it abi3.abi3t.',
        ],
        [
            abis.has('abi3t') && tags.some(({ python }) => minorOf(python) < 15),
            `is tagged ${shown}: abi3t begins with CPython 3.15`,
            'Tag it cp315-abi3.abi3t or later, and build older versions without abi3t.',
        ],
        [
            abis.has('abi3') && tags.some(({ python }) => minorOf(python) < 2),
            `is tagged ${shown}: abi3 needs the lowest CPython beside it`,
            'Tag it by the oldest version that it was built for, such as cp39-abi3.',
        ],
    ];
    return rules.flatMap(([found, message, remedy]) => found ? [{ message: `${facts.name} ${message}`, remedy, subject: facts.name }] : []);
}
function judgeBaseline(facts) {
    const required = (0,specifiers/* parseSpecifiers */.$h)((facts.metadata && (0,core_metadata/* field */.ZZ)(facts.metadata, 'Requires-Python')) ?? '');
    const own = Math.min(...(facts.filename?.tags ?? []).map(({ python }) => minorOf(python)));
    if (required === undefined || required.clauses.length === 0 || own < 7)
        return [];
    const [lowest] = Array.from({ length: own - 6 }, (_, index) => index + 6).filter((minor) => (0,specifiers/* admitsPython */.lM)(required, `3.${minor}`));
    if (lowest === undefined || lowest >= own)
        return [];
    return [
        {
            message: `${facts.name} serves Python 3.${own} and later, Requires-Python admits 3.${lowest}`,
            remedy: `Release other wheels for 3.${lowest}, build this one for cp3${lowest}, or write requires-python = ">=3.${own}".`,
            subject: facts.name,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/architectures.ts




const ARCHITECTURE_CHECKS = [
    {
        id: 'WHL-15',
        key: 'wheel-tag-content',
        severity: 'error',
        asks: 'native code is for the processors that the tag names',
        definedBy: 'PEP 425; headers of ELF, PE, Mach-O',
        needs: [wheelName, contents],
        judge: judgeArchitectures,
    },
];
function judgeArchitectures(facts) {
    const platforms = [...new Set(facts.filename?.tags.map(({ platform }) => platform))];
    const strays = new Set(strayFiles(facts).map(({ name }) => name));
    const files = nativeFiles(facts).filter(({ name }) => !strays.has(name));
    const asked = new Map(platforms.flatMap((platform) => {
        const code = codeOfPlatform(platform);
        return code === undefined ? [] : [[JSON.stringify(code), { platform, code }]];
    }));
    return [...asked.values()].flatMap(({ platform, code }) => judgePlatform(facts.name, platform, code, files));
}
function judgePlatform(name, platform, code, files) {
    const wrong = files.filter(({ binary }) => !isCodeFor(binary, code));
    const worst = wrong.find(isLoaded) ?? wrong[0];
    if (worst === undefined)
        return [];
    const more = wrong.length === 1 ? '' : `, and ${wrong.length - 1} more do not fit`;
    return [
        {
            message: `${name} is tagged ${platform}, its binary ${worst.name} is ${binaryText(worst.binary)}${more}`,
            remedy: remedyFor(platform, code),
            severity: isLoaded(worst) || code.needs.length > 1 || wrong.length === files.length ? 'error' : 'warning',
            subject: name,
        },
    ];
}
function isLoaded({ use }) {
    return use.kind !== 'other';
}
function remedyFor(platform, { needs }) {
    if (needs.length > 1)
        return `Build every library for ${needs.join(' and ')} (maturin: --target universal2-apple-darwin; cibuildwheel: archs = ["universal2"]) or tag the wheel for the one that it has.`;
    return `Build it for ${needs[0] ?? platform}, or correct the tag.`;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/sbom.ts


const SBOM_CHECKS = [
    {
        id: 'WHL-33',
        severity: 'warning',
        asks: 'files in .dist-info/sboms are CycloneDX or SPDX',
        definedBy: 'PEP 770',
        needs: [archive],
        judge: judgeSboms,
    },
    {
        id: 'WHL-33',
        severity: 'warning',
        asks: 'a wheel into which libraries were put says which',
        definedBy: 'PEP 770; auditwheel',
        needs: [contents],
        judge: sbom_judgePresence,
    },
];
function sbomFiles({ members, distInfo }) {
    return members
        .filter(({ name, isDirectory }) => !isDirectory && name.startsWith(`${distInfo}/sboms/`))
        .map(({ name }) => name);
}
function bundledLibraries(files) {
    return files.filter(({ use }) => use.kind === 'bundled').map(({ name }) => name);
}
function judgeSboms(facts) {
    return sbomFiles(facts)
        .filter((name) => name.endsWith('.json'))
        .flatMap((name) => {
        const problem = problemOf(facts.text(name));
        return problem === undefined
            ? []
            : [
                {
                    message: `${facts.name}: ${name} ${problem}`,
                    remedy: 'Let the tool that makes it write CycloneDX or SPDX as JSON.',
                    subject: facts.name,
                },
            ];
    });
}
function problemOf(text) {
    if (text === undefined)
        return 'is no UTF-8 text that can be read';
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return `is no JSON: ${thrown.message}`;
        throw thrown;
    }
    const keys = typeof document === 'object' && document !== null ? Object.keys(document) : [];
    return ['bomFormat', 'spdxVersion', '@context'].some((key) => keys.includes(key))
        ? undefined
        : 'is neither CycloneDX (bomFormat) nor SPDX (spdxVersion)';
}
function sbom_judgePresence(facts) {
    const libraries = bundledLibraries(nativeFiles(facts));
    if (libraries.length === 0 || sbomFiles(facts).length > 0)
        return [];
    const folders = [...new Set(libraries.map((name) => name.replace(/[^/]*$/, '')))];
    return [
        {
            message: `${facts.name}: ${folders.join(', ')} holds ${libraries.length} bundled ${libraries.length === 1 ? 'library' : 'libraries'}, but there is no ${facts.distInfo}/sboms entry`,
            remedy: 'Repair with auditwheel 6.5 or later, which writes one, or add one that names the libraries.',
            subject: facts.name,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/bundled.ts




const BUNDLED_CHECKS = [
    {
        id: 'WHL-33',
        key: 'wheel-bundled-library',
        severity: 'notice',
        asks: 'the licence metadata covers the libraries that repair tools put in',
        definedBy: 'PEP 639; the licences of the libraries',
        needs: [contents, facts_metadata],
        judge: judgeBundled,
    },
];
function judgeBundled(facts) {
    const libraries = bundledLibraries(nativeFiles(facts));
    if (libraries.length === 0 || facts.metadata === undefined)
        return [];
    const files = licenseFiles(facts);
    const texts = [...files, ...sbomFiles(facts)].map((name) => `${name}\n${facts.text(name) ?? ''}`.toLowerCase());
    const isCovered = (library) => {
        const words = wordsOf(library);
        return RUNTIMES.test(words[0] ?? '') || words.some((word) => texts.some((text) => text.includes(word)));
    };
    const uncovered = libraries.filter((library) => !isCovered(library));
    const licence = (0,core_metadata/* field */.ZZ)(facts.metadata, 'License-Expression') ?? (0,core_metadata/* field */.ZZ)(facts.metadata, 'License') ?? 'no licence';
    const named = (0,core_metadata/* fields */.OA)(facts.metadata, 'License-File');
    const listed = named.length === 0 ? 'no file' : named.join(', ');
    return [
        {
            message: `${facts.name} contains ${someOf(libraries, 5)}; licence metadata names ${firstLine(licence)} and files ${listed}`,
            remedy: uncovered.length === 0
                ? 'Nothing, if the licences of these libraries are among the files; else add them to project.license-files.'
                : `Add the licence of ${someOf([...new Set(uncovered.map((library) => wordsOf(library)[0] ?? library))], 5)} to project.license-files and to project.license (such as "MIT AND LGPL-2.1-or-later"), or link against libraries that users install themselves.`,
            severity: uncovered.length === 0 ? 'notice' : 'warning',
            subject: facts.name,
        },
    ];
}
function licenseFiles({ members, distInfo, metadata }) {
    const named = new Set(metadata === undefined ? [] : (0,core_metadata/* fields */.OA)(metadata, 'License-File'));
    return members
        .filter(({ name }) => name.startsWith(`${distInfo}/`))
        .filter(({ name }) => {
        const path = name.slice(distInfo.length + 1);
        return path.startsWith('licenses/') || path.startsWith('license_files/') || named.has(path);
    })
        .map(({ name }) => name);
}
const RUNTIMES = /^(?:gcc|stdc|gfortran|quadmath|gomp|atomic|omp|msvcp|vcomp|vcruntime|concrt|ucrtbase|winpthread)$/;
function wordsOf(library) {
    const file = library.replace(/^.*\//, '').toLowerCase();
    const [stem = ''] = file.replace(/^lib(?=[a-z]{2})/, '').split(/[-.]/);
    const words = stem.split(/[^a-z]+/).filter((word) => word.length > 2);
    return words.length === 0 ? [stem] : words;
}
function firstLine(text) {
    const [line = ''] = text.split('\n');
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/collisions.ts


const COLLISION_CHECKS = [
    {
        id: 'WHL-27',
        severity: 'warning',
        asks: 'no path is installed twice, from the root and from .data',
        definedBy: 'PEP 427, "Installing a wheel"',
        needs: [archive],
        judge: judgeCollisions,
    },
];
function judgeCollisions({ name: file, members }) {
    const sources = new Map();
    for (const { name, isDirectory } of members) {
        const path = isDirectory ? undefined : (0,archive_modules/* libraryPath */.fW)(name);
        if (path === undefined)
            continue;
        const names = sources.get(path);
        if (names === undefined)
            sources.set(path, [name]);
        else if (!names.includes(name))
            names.push(name);
    }
    return [...sources].flatMap(([path, names]) => names.length < 2
        ? []
        : [
            {
                message: `${file}: ${path} would be installed ${names.length} times: ${names.join(', ')}`,
                remedy: 'Leave one of them out: which one wins is up to the installer.',
                subject: file,
            },
        ]);
}

// EXTERNAL MODULE: ./packages/core/src/standards/entry-points.ts
var entry_points = __webpack_require__(47170);
// EXTERNAL MODULE: ./packages/core/src/standards/python-module.ts + 1 modules
var python_module = __webpack_require__(67360);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/entry-targets.ts





const ENTRY_TARGET_CHECKS = [
    {
        id: 'WHL-25',
        severity: 'error',
        asks: 'the targets of entry points are in the wheel',
        definedBy: 'packaging.python.org, "Entry points specification"',
        needs: [archive, entryPointsRead],
        judge: judgeTargets,
    },
];
const SCRIPT_GROUPS = ['console_scripts', 'gui_scripts'];
function entryPointsRead({ entryPoints, problems }) {
    return entryPoints === undefined && problems.entryPoints !== undefined ? problems.entryPoints : undefined;
}
function modulesOf({ members }) {
    const found = new Map();
    const folders = new Set();
    for (const { name, isDirectory } of members) {
        const path = isDirectory ? undefined : (0,archive_modules/* libraryPath */.fW)(name);
        if (path === undefined)
            continue;
        const parts = path.split('/');
        for (let length = 1; length < parts.length; length += 1)
            folders.add(parts.slice(0, length).join('.'));
        const python = /^(?<module>.*)\.py(?<compiled>c?)$/.exec(path)?.groups;
        const module = python?.['module']?.replace(/(?:^|\/)__init__$/, '').replaceAll('/', '.') ?? (0,archive_modules/* extensionOf */.je)(path)?.module;
        if (module === undefined || module === '')
            continue;
        const source = python?.['compiled'] === '' ? name : undefined;
        found.set(module, { source: source ?? found.get(module)?.source });
    }
    return { found, folders };
}
function judgeTargets(facts) {
    const { entryPoints = [] } = facts;
    if (entryPoints.length === 0)
        return [];
    const modules = modulesOf(facts);
    const known = new Map();
    const namesIn = (member) => {
        if (!known.has(member)) {
            const text = facts.text(member);
            known.set(member, text === undefined ? undefined : (0,python_module/* namesBoundIn */.S)(text));
        }
        return known.get(member);
    };
    return entryPoints.flatMap((entry) => judgeEntry({ facts, modules, namesIn }, entry) ?? []);
}
function judgeEntry({ facts, modules, namesIn }, entry) {
    const { group, name, value } = entry;
    const isScript = SCRIPT_GROUPS.includes(group);
    const shown = `${facts.name}: ${isScript ? '' : `[${group}] `}${name} → ${value}`;
    const target = (0,entry_points/* parseReference */.F2)(value);
    const problem = (message, remedy, severity = 'error') => ({
        message: `${shown}, but ${message}`,
        remedy,
        severity,
        subject: facts.name,
    });
    if (target === undefined || target.module.split('.').includes(''))
        return isScript ? problem('that is no reference', 'Write it as package.module:function.') : undefined;
    const { module, attribute } = target;
    if (attribute === undefined && isScript)
        return problem('it names no function', `Write which function is called, such as ${module}:main.`);
    const known = modules.found.get(module);
    if (known === undefined)
        return judgeMissing(facts, modules, module, problem);
    const [first] = attribute?.split('.') ?? [];
    if (first === undefined || known.source === undefined)
        return undefined;
    const bound = namesIn(known.source);
    const isSubmodule = modules.found.has(`${module}.${first}`) || modules.folders.has(`${module}.${first}`);
    if (bound === undefined || bound.open || isSubmodule || bound.names.has(first.normalize('NFKC')))
        return undefined;
    return problem(`${known.source} defines no '${first}'`, `Define ${first} at the top level of ${known.source}, or name what is there.`);
}
function judgeMissing(facts, { found, folders }, module, problem) {
    const parents = module.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'));
    if (folders.has(module))
        return undefined;
    const isOurs = found.has(parents[0] ?? '');
    const needsOthers = facts.metadata !== undefined && (0,core_metadata/* fields */.OA)(facts.metadata, 'Requires-Dist').length > 0;
    const file = `${module.replaceAll('.', '/')}.py`;
    if (isOurs)
        return problem(`there is no ${file}`, `Add ${file} to the wheel, or name a module that is in it.`);
    return problem(`the wheel has no module ${module}`, needsOthers
        ? `If a dependency brings ${module}, all is well; else add it to the wheel.`
        : `Add ${file} to the wheel, or name a module that is in it.`, needsOthers ? 'warning' : 'error');
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/library.ts

const KNOWN = new WeakMap();
function libraryOf(facts) {
    const library = KNOWN.get(facts) ?? readLibrary(facts);
    KNOWN.set(facts, library);
    return library;
}
function readLibrary({ members }) {
    const files = members.flatMap(({ name, isDirectory }) => {
        const path = isDirectory ? undefined : (0,archive_modules/* libraryPath */.fW)(name);
        return path === undefined ? [] : [{ name, path, isModule: isModuleFile(path) }];
    });
    return { files, modules: new Set(files.filter(({ isModule }) => isModule).map(({ path }) => topOf(path))) };
}
function topOf(path) {
    const [first = ''] = path.split('/');
    return path.includes('/') ? first : first.replace(/\..*$/, '');
}
function isModuleFile(path) {
    return /\.pyi?$/.test(path) || ((0,archive_modules/* extensionOf */.je)(path) !== undefined && !(0,archive_modules/* isBundledLibrary */.km)(path));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/layout-codes.ts






const COMMON = new Set('.eggs .nox .tox .venv app build cli data dist doc docs example examples src test tests venv'.split(' '));
const WORD = /^[\p{XIDS}_]\p{XIDC}*$/u;
const CODES = [
    {
        code: 'W001',
        severity: 'warning',
        asks: 'no compiled bytecode is in the wheel',
        remedy: 'Exclude __pycache__ and *.pyc: installers compile for the Python that is there.',
        find: (_, { files }) => listed('contains bytecode', files, ({ path }) => /\.py[co]$/.test(path)),
    },
    {
        code: 'W002',
        severity: 'warning',
        asks: 'no two files have the same content',
        remedy: 'If one of them is a leftover of the build folder, delete it and build again.',
        needs: [contents],
        find: findDuplicates,
    },
    {
        code: 'W003',
        severity: 'warning',
        asks: 'only modules lie right in site-packages',
        remedy: 'Move it into the package, or leave it out: files right in site-packages collide with those of others.',
        find: (_, { files }) => listed('puts a non-module into site-packages', files, ({ path, isModule }) => {
            return !path.includes('/') && !isModule && !/\.(?:pth|start|py[co]|so|pyd)$/.test(path);
        }),
    },
    {
        code: 'W004',
        severity: 'warning',
        asks: 'every module can be imported by its path',
        remedy: 'Rename what is no identifier, or treat the file as data with another suffix.',
        find: (_, { files }) => listed('holds a module at a path that cannot be imported', files, ({ path }) => {
            return (path.endsWith('.py') &&
                !path
                    .replace(/\.py$/, '')
                    .split('/')
                    .every((part) => WORD.test(part)));
        }),
    },
    {
        code: 'W005',
        severity: 'error',
        asks: 'no top-level name is one that many projects use for what is not installed',
        remedy: 'Exclude it: setuptools [tool.setuptools.packages.find] include; hatchling packages; or move it into the package.',
        find: ({ filename }, { files }) => {
            const tops = new Set(files.flatMap(({ path }) => path.split('/')[0]?.replace(/\.py$/, '') ?? []));
            const common = [...tops].filter((top) => COMMON.has(top) && (0,standards_name/* normalizeName */.Pc)(top) !== filename?.name);
            return common.length === 0 ? undefined : `contains common top-level name ${quoted(common)}`;
        },
    },
    {
        code: 'W006',
        severity: 'warning',
        asks: 'no __init__.py lies right in site-packages',
        remedy: 'Pack the folder that holds it, not its content.',
        find: (_, { files }) => listed('puts a package file into site-packages', files, ({ path }) => /^__init__\.\w+$/.test(path)),
    },
    {
        code: 'W007',
        severity: 'error',
        asks: 'the wheel installs a library',
        remedy: 'Tell the build backend where the packages are; if it should only bring scripts or dependencies, ignore this with that reason.',
        find: (facts, { files }) => {
            if (files.length > 0 || isEmpty(facts))
                return undefined;
            return { found: 'installs nothing into site-packages', severity: hasScripts(facts) ? 'warning' : 'error' };
        },
    },
    {
        code: 'W008',
        severity: 'error',
        asks: 'the wheel is not empty',
        remedy: 'Tell the build backend where the packages are.',
        find: (facts) => {
            if (!isEmpty(facts))
                return undefined;
            const isMeta = facts.metadata !== undefined && (0,core_metadata/* fields */.OA)(facts.metadata, 'Requires-Dist').length > 0;
            return { found: 'holds nothing but metadata', severity: isMeta ? 'warning' : 'error' };
        },
    },
    {
        code: 'W009',
        severity: 'warning',
        asks: 'the wheel brings one top-level package',
        remedy: 'If all of them belong to the project, ignore this with that reason; else exclude what does not.',
        find: (_, { modules }) => {
            const tops = [...modules].filter((top) => !top.startsWith('_') && !top.endsWith('-stubs'));
            return tops.length < 2 ? undefined : `brings several top-level names: ${someOf(tops.toSorted(), 5)}`;
        },
    },
    {
        code: 'W010',
        severity: 'warning',
        asks: 'every top-level folder holds modules',
        remedy: 'Move data into the package, or leave it out.',
        find: (_, { files, modules }) => {
            const folders = files
                .filter(({ path }) => path.includes('/') && !(0,archive_modules/* isBundledLibrary */.km)(path))
                .map(({ path }) => path.split('/')[0] ?? '');
            const bare = [...new Set(folders)].filter((folder) => !modules.has(folder));
            return bare.length === 0 ? undefined : `has a top-level folder without Python modules: ${someOf(bare)}`;
        },
    },
];
const LAYOUT_CHECKS = CODES.map(layoutCheck);
function layoutCheck({ code, severity, asks, remedy, needs = [], find }) {
    return {
        id: 'WHL-26',
        severity,
        asks: `${asks} (${code})`,
        definedBy: `check-wheel-contents ${code}`,
        needs: [archive, ...needs],
        judge: (facts) => {
            const answer = find(facts, libraryOf(facts));
            if (answer === undefined)
                return [];
            const { found, severity: weight } = typeof answer === 'string' ? { found: answer, severity } : answer;
            return [{ message: `${facts.name}: ${code}: wheel ${found}`, remedy, severity: weight, subject: facts.name }];
        },
    };
}
function quoted(names) {
    return names.map((name) => `'${name}'`).join(', ');
}
function listed(found, files, isWrong) {
    const wrong = files.filter(isWrong);
    return wrong.length === 0 ? undefined : `${found}: ${someOf(wrong.map(({ name }) => name))}`;
}
const SMALL = 512;
function findDuplicates({ members, contents: read }, { files }) {
    const sizes = new Map(members.map(({ name, size }) => [name, size]));
    const byHash = new Map();
    for (const { name } of files.filter((file) => (sizes.get(file.name) ?? 0) > SMALL)) {
        const hash = read?.get(name)?.sha256 ?? name;
        byHash.set(hash, [...(byHash.get(hash) ?? []), { name }]);
    }
    const groups = [...byHash.values()].filter((group) => group.length > 1);
    const [first] = groups;
    if (first === undefined)
        return undefined;
    const more = groups.length === 1 ? '' : ` (and ${groups.length - 1} more groups)`;
    return `contains files of equal content: ${someOf(first.map(({ name }) => name))}${more}`;
}
function isEmpty({ members }) {
    return members.every(({ name, isDirectory }) => isDirectory || /^[^/]+\.dist-info\//.test(name));
}
function hasScripts({ members }) {
    return members.some(({ name, isDirectory }) => !isDirectory && /^[^/]+\.data\/(?:scripts|data)\//.test(name));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/expected-tree.ts




const expected_tree_GENERATED = /(?:^|\/)_*(?:version|about|commit|build|config)\w*\.pyi?$/i;
const expected_tree_CODES = [
    {
        code: 'W101',
        severity: 'warning',
        asks: 'the modules of the source tree are in the wheel',
        remedy: 'Add it to what the build backend packs; if it is left out on purpose, ignore this with that reason.',
        needs: [treeRead],
        find: ({ expected }, { files }) => {
            const paths = new Set(files.map(({ path }) => path));
            const missing = (expected.packageFiles ?? []).filter((path) => isPacked(path) && !paths.has(path));
            return missing.length === 0 ? undefined : `lacks files of the package tree: ${someOf(missing)}`;
        },
    },
    {
        code: 'W102',
        severity: 'warning',
        asks: 'the modules of the wheel are in the source tree',
        remedy: 'If it is a leftover of an earlier build, delete build/ and build again; if the build makes it, ignore this.',
        needs: [treeRead],
        find: ({ expected }, { files }) => {
            const known = new Set(expected.packageFiles);
            const extra = files.filter(({ path }) => path.endsWith('.py') && !known.has(path) && !expected_tree_GENERATED.test(path));
            return extra.length === 0
                ? undefined
                : `holds files that the package tree has not: ${someOf(extra.map(({ path }) => path))}`;
        },
    },
    {
        code: 'W201',
        severity: 'warning',
        asks: 'every declared top-level name is in the wheel',
        remedy: 'Correct the list of packages, or see why the build left it out.',
        needs: [topsDeclared],
        find: (facts, { modules }) => {
            const missing = (declaredTops(facts) ?? []).filter((top) => !modules.has(top));
            return missing.length === 0 ? undefined : `lacks the declared top-level name ${quoted(missing)}`;
        },
    },
    {
        code: 'W202',
        severity: 'warning',
        asks: 'every top-level name in the wheel is declared',
        remedy: 'Add it to the list of packages, or exclude it from the wheel.',
        needs: [topsDeclared],
        find: (facts, library) => {
            const extra = undeclared(facts, library);
            return extra.length === 0 ? undefined : `holds the undeclared top-level name ${quoted(extra)}`;
        },
    },
];
const EXPECTED_TREE_CHECKS = expected_tree_CODES.map(layoutCheck);
function treeRead({ expected }) {
    return expected.packageFiles === undefined ? 'there is no package tree to compare with' : undefined;
}
function topsDeclared(facts) {
    return declaredTops(facts) === undefined ? 'nobody lists the top-level names' : undefined;
}
function declaredTops({ metadata, expected }) {
    const imports = metadata === undefined ? [] : ['Import-Name', 'Import-Namespace'].flatMap((name) => (0,core_metadata/* fields */.OA)(metadata, name));
    const tops = imports.flatMap((name) => /^\w+/u.exec(name)?.[0] ?? []);
    if (tops.length > 0)
        return [...new Set(tops)];
    return expected.project && (0,modules/* declaredTopLevels */.JG)(expected.project.pyproject.document.tables);
}
function undeclared(facts, { modules }) {
    const declared = declaredTops(facts) ?? [];
    return [...modules].filter((top) => !declared.includes(top.replace(/-stubs$/, '')));
}
function isPacked(path) {
    return /\.pyi?$|(?:^|\/)py\.typed$/.test(path) && !/(?:^|\/)(?:tests?|testing|conftest\.py)(?:\/|$)/.test(path);
}

// EXTERNAL MODULE: ./packages/core/src/project/compiled.ts
var compiled = __webpack_require__(87672);
// EXTERNAL MODULE: ./packages/core/src/project/build-requirements.ts
var build_requirements = __webpack_require__(87916);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/purity.ts




const PURITY_CHECKS = [
    {
        id: 'WHL-13',
        key: 'wheel-tag-content',
        severity: 'error',
        asks: 'a wheel for any platform holds no native code',
        definedBy: 'PEP 425, PEP 427',
        needs: [wheelName, contents],
        judge: judgeAny,
    },
    {
        id: 'WHL-13',
        severity: 'warning',
        asks: 'a wheel with native code is not marked as pure',
        definedBy: 'PEP 427, Root-Is-Purelib',
        needs: [contents],
        judge: judgePurelib,
    },
    {
        id: 'WHL-14',
        key: 'wheel-not-native',
        severity: 'error',
        asks: 'a wheel of a native package, or for one platform, holds native code',
        definedBy: 'PEP 425; the input native, or the build requirements',
        needs: [wheelName, contents],
        judge: judgeNative,
    },
];
function isForAny({ filename }) {
    return filename?.tags.every(({ platform }) => platform === 'any') === true;
}
function tagsText({ filename }) {
    const { python, abi, platform } = filename?.parts ?? { python: '', abi: '', platform: '' };
    return `${python}-${abi}-${platform}`;
}
function judgeAny(facts) {
    const files = nativeFiles(facts);
    const [first] = files.toSorted((a, b) => weightOf(b) - weightOf(a));
    if (!isForAny(facts) || first === undefined)
        return [];
    const others = files.filter((file) => file !== first).map(({ name }) => name);
    const more = others.length === 0 ? '' : `, and there are ${someOf(others)}`;
    return [
        {
            message: `${facts.name} is tagged ${tagsText(facts)}, its binary ${first.name} is ${binaryText(first.binary)}${more}`,
            remedy: 'Leave the binary out; or, if the package needs it, build one wheel per platform and let the backend tag it so ' +
                '(setuptools: has_ext_modules; hatchling: pure_python = False and infer_tag in a build hook).',
            severity: isChosenAtRunTime(files) ? 'warning' : 'error',
            subject: facts.name,
        },
    ];
}
function weightOf({ use }) {
    return use.kind === 'extension' ? 1 : 0;
}
function isChosenAtRunTime(files) {
    const areInert = files.every(({ name }) => name.endsWith('.exe') || isForTrial(name));
    return areInert || new Set(files.map(({ binary }) => binary.format)).size > 1;
}
function judgePurelib(facts) {
    if (facts.wheelFile?.rootIsPurelib?.toLowerCase() !== 'true' || isForAny(facts))
        return [];
    const files = nativeFiles(facts).filter(({ name }) => !/^[^/]+\.data\//.test(name));
    if (files.length === 0)
        return [];
    return [
        {
            message: `${facts.name}: WHEEL says Root-Is-Purelib: true, and the root holds native code: ${someOf(files.map(({ name }) => name))}`,
            remedy: 'Let the build backend write Root-Is-Purelib: false, so that it is installed where native code belongs.',
            subject: facts.name,
        },
    ];
}
function judgeNative(facts) {
    const { native, project } = facts.expected;
    if (nativeFiles(facts).length > 0 || native === 'none')
        return [];
    if (isForAny(facts) && isPlannedPure(facts))
        return [];
    const tag = isForAny(facts) ? 'any' : tagsText(facts);
    if (native === undefined) {
        if (tag === 'any')
            return [];
        return [
            {
                message: `${facts.name} is tagged ${tag} and holds no native code`,
                remedy: 'Find out why the build left it out; if nothing is compiled, let the backend tag the wheel py3-none-any, or set native: none.',
                subject: facts.name,
            },
        ];
    }
    const { found, remedy } = causeOf(project);
    return [
        {
            message: `${facts.name} is tagged ${tag} and holds no compiled module, but the package is native (${evidenceOf(project)})${found === undefined ? '' : `. ${found}`}`,
            remedy,
            subject: facts.name,
        },
    ];
}
function isPlannedPure({ expected }) {
    const wheels = expected.plan?.entries.flatMap((entry) => entry.expected) ?? [];
    return wheels.some(({ platform }) => platform.family === 'any');
}
function evidenceOf(project) {
    if (project === undefined)
        return 'native: required';
    const compilers = (0,build_requirements/* buildRequirements */.$)(project.pyproject.document.tables).filter((name) => compiled/* COMPILING */.LX.includes(name));
    if (compilers.length > 0)
        return `${compilers.join(', ')} in build requires`;
    return project.backend.compiled[0] ?? 'native: required';
}
function causeOf(project) {
    const gates = (0,compiled/* environmentGates */.gG)(project?.setupPy ?? '');
    if (gates.length > 0)
        return {
            found: `setup.py decides by environment variable ${gates.join(', ')}`,
            remedy: `Compile without asking the environment, or set ${gates.map((name) => `${name}=1`).join(' ')} where the wheel is built.`,
        };
    if (project?.backend.family === 'hatchling') {
        const [compiler = 'the compiler'] = (0,build_requirements/* buildRequirements */.$)(project.pyproject.document.tables).filter((name) => compiled/* COMPILING */.LX.includes(name));
        return {
            found: `hatchling has no hook for ${compiler}`,
            remedy: `Build with setuptools (for cffi: cffi_modules in setup.py), or write a hatch build hook that compiles and sets ` +
                'pure_python = False and infer_tag = True.',
        };
    }
    return {
        found: undefined,
        remedy: 'Look in the log of the build for the compiler that did not run; if nothing is compiled, set native: none.',
    };
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/pyo3-abi.ts


const PYO3_ABI_CHECKS = [
    {
        key: 'pyo3-features',
        severity: 'error',
        asks: 'the wheel is tagged for the stable ABI that pyo3 is asked for',
        definedBy: 'pyo3 features abi3-py3X; maturin src/build_orchestrator.rs',
        needs: [wheelName, declaredMinimum, sameForAllPythons],
        judge: judgeTag,
    },
];
function minimumOf({ expected: { project } }) {
    const features = [...(project?.cargo?.reached.get('pyo3')?.keys() ?? [])];
    const minors = features.flatMap((feature) => /^abi3-py3(\d+)$/.exec(feature)?.[1] ?? []).map(Number);
    return minors.length === 0 ? undefined : Math.min(...minors);
}
function declaredMinimum(facts) {
    return minimumOf(facts) === undefined ? 'no crate beside it asks pyo3 for a stable ABI with a minimum' : undefined;
}
function sameForAllPythons({ expected: { project } }) {
    const features = (0,toml/* valueAt */.fK)(project?.pyproject.document.tables, 'tool', 'maturin', 'features');
    return (0,toml/* isList */.Lv)(features) && features.some(toml/* isTable */.bI) ? '[tool.maturin] features differ by Python' : undefined;
}
function judgeTag(facts) {
    const minimum = minimumOf(facts);
    const { name, filename } = facts;
    if (minimum === undefined || filename === undefined || filename.parts.abi.includes('abi3t'))
        return [];
    const fits = ({ python, abi }) => {
        const minor = Number(/^cp3(\d+)$/.exec(python)?.[1]);
        if (Number.isNaN(minor) || minor < minimum)
            return abi !== 'abi3';
        return abi === 'abi3' ? minor === minimum : abi !== python;
    };
    if (filename.tags.every(fits))
        return [];
    const { python, abi } = filename.parts;
    return [
        {
            message: `${name} is tagged ${python}-${abi}, and Cargo.toml asks pyo3 for abi3-py3${minimum}: expected cp3${minimum}-abi3`,
            remedy: abi === 'abi3'
                ? `Build it with abi3-py3${minimum} alone, or write the feature that it was built with into Cargo.toml.`
                : 'Look for "does not yet support" in the log of the build: the interpreter, or the features given to maturin, switched the stable ABI off.',
            subject: name,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/reproducible.ts

const REPRODUCIBLE_CHECKS = [
    {
        id: 'WHL-35',
        severity: 'warning',
        asks: 'every member has a date that ZIP can hold',
        definedBy: 'ZIP: dates begin in 1980',
        needs: [archive],
        judge: judgeDates,
    },
    {
        id: 'WHL-35',
        severity: 'warning',
        asks: 'no member carries the time of the build',
        definedBy: 'reproducible-builds.org, SOURCE_DATE_EPOCH',
        needs: [archive, planned],
        judge: judgeEpoch,
    },
    {
        id: 'WHL-35',
        severity: 'warning',
        asks: 'no member says who owned it on the machine that built it',
        definedBy: 'reproducible-builds.org, "Archive metadata"',
        needs: [archive, planned],
        judge: judgeOwners,
    },
    {
        id: 'WHL-35',
        severity: 'notice',
        asks: 'members are in an order that a build can repeat',
        definedBy: 'reproducible-builds.org, "Stable inputs"',
        needs: [archive, planned],
        judge: judgeOrder,
    },
];
function planned({ expected }) {
    return expected.plan === undefined ? 'no plan says what SOURCE_DATE_EPOCH is' : undefined;
}
function judgeDates({ name, members }) {
    const wrong = members.filter(({ modified }) => modified === undefined);
    const [first] = wrong;
    if (first === undefined)
        return [];
    return [
        {
            message: `${name}: ${wrong.length} members have no valid date, such as ${first.name}`,
            remedy: 'Build with SOURCE_DATE_EPOCH set to a time after 1980-01-01.',
            subject: name,
        },
    ];
}
function judgeEpoch({ name, members, expected }) {
    const epoch = expected.plan?.project['source-date-epoch'] ?? 0;
    const late = members.filter(({ modified }) => modified !== undefined && modified.getTime() / 1000 > epoch + 2);
    if (late.length === 0)
        return [];
    return [
        {
            message: `${name}: ${late.length} members carry a later time than SOURCE_DATE_EPOCH, ${new Date(epoch * 1000).toISOString()}`,
            remedy: 'Build with build-wheels, which sets SOURCE_DATE_EPOCH, by a backend and a repair tool that obey it.',
            subject: name,
        },
    ];
}
const OWNER_FIELDS = [0x5855, 0x7855, 0x7875];
function judgeOwners({ name, members }) {
    const owned = members.filter(({ extraFields }) => extraFields.some((id) => OWNER_FIELDS.includes(id)));
    const [first] = owned;
    if (first === undefined)
        return [];
    return [
        {
            message: `${name}: ${owned.length} members carry the user and group of the machine that built it, such as ${first.name}`,
            remedy: 'Let the build backend pack the wheel, or zip with --no-extra (-X).',
            subject: name,
        },
    ];
}
function judgeOrder({ name, members, distInfo }) {
    const names = members.filter((member) => !member.name.startsWith(`${distInfo}/`)).map((member) => member.name);
    const at = names.findIndex((one, index) => index > 0 && !isAfter(one, names[index - 1] ?? ''));
    if (at === -1)
        return [];
    return [
        {
            message: `${name}: ${names[at] ?? ''} comes after ${names[at - 1] ?? ''}, so the order may be that of a file system`,
            remedy: 'If two builds differ, sort the members: build backends do when they are new enough.',
            subject: name,
        },
    ];
}
function isAfter(name, before) {
    return name > before || folderOf(name) !== folderOf(before);
}
function folderOf(name) {
    return name.slice(0, name.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./packages/core/src/archive/archive-error.ts
var archive_error = __webpack_require__(8485);
// EXTERNAL MODULE: ./packages/core/src/archive/run-paths.ts
var run_paths = __webpack_require__(69124);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/scripts.ts





const READ_LIMIT = 32 * 2 ** 20;
const WINDOWS_SCRIPT = /\.(?:bat|cmd|ps1|vbs|exe|dll)$/i;
const SCRIPT_CHECKS = [
    {
        id: 'WHL-28',
        severity: 'warning',
        asks: 'scripts begin with #!python, for installers to fill in',
        definedBy: 'PEP 427, "Recommended installer features"',
        needs: [contents],
        judge: judgeShebangs,
    },
    {
        id: 'WHL-28',
        severity: 'warning',
        asks: 'no text names a folder of the machine that built it',
        definedBy: 'reproducible-builds.org, "Build path"',
        needs: [contents],
        judge: judgeBuildPaths,
    },
    {
        id: 'WHL-28',
        severity: 'warning',
        asks: 'no native code looks for libraries in folders of the machine that built it',
        definedBy: 'RPATH, RUNPATH, LC_RPATH',
        needs: [archive, contents],
        judge: judgeRunPaths,
    },
];
function judgeShebangs(facts) {
    const platforms = facts.filename?.tags.map(({ platform }) => platform) ?? [];
    if (platforms.length > 0 && platforms.every((platform) => platform.startsWith('win')))
        return [];
    const scripts = facts.members.filter(({ name, isDirectory }) => !isDirectory && /^[^/]+\.data\/scripts\//.test(name));
    return scripts.flatMap(({ name }) => {
        if (facts.contents?.get(name)?.binary !== undefined || WINDOWS_SCRIPT.test(name))
            return [];
        const [line = ''] = (facts.text(name) ?? '').split(/\r?\n/);
        const problem = problemOfFirstLine(line);
        return problem === undefined
            ? []
            : [
                {
                    message: `${facts.name}: ${name} ${problem}`,
                    remedy: "Begin it with the line '#!python'; better, declare a function under [project.scripts].",
                    subject: facts.name,
                },
            ];
    });
}
function problemOfFirstLine(line) {
    if (!line.startsWith('#!'))
        return "has no first line '#!python', so that Unix cannot run it";
    const isOfPython = /python|pypy/i.test(line);
    return isOfPython && !/^#!pythonw?(?:\s|$)/.test(line) ? `starts with '${line.slice(0, 80).trim()}'` : undefined;
}
function judgeBuildPaths(facts) {
    const found = facts.members.filter(({ name }) => {
        const content = facts.contents?.get(name);
        if (content === undefined || content.binary !== undefined || name.startsWith(`${facts.distInfo}/`))
            return false;
        return wheel_marks/* BUILD_PATHS */.SE.some((path) => content.marks.has(path));
    });
    const [first] = found;
    if (first === undefined)
        return [];
    const marks = facts.contents?.get(first.name)?.marks;
    return [
        {
            message: `${facts.name}: ${someOf(found.map(({ name }) => name))} ${found.length === 1 ? 'names' : 'name'} ${wheel_marks/* BUILD_PATHS */.SE.find((path) => marks?.has(path) === true) ?? 'a folder'}…, which only the machine that built it has`,
            remedy: 'Write paths relative to the package, or leave generated files with build paths out.',
            subject: facts.name,
        },
    ];
}
function judgeRunPaths(facts) {
    const marked = nativeFiles(facts).filter(({ name }) => {
        const marks = facts.contents?.get(name)?.marks;
        return wheel_marks/* RPATH_MARKS */.TS.some((mark) => marks?.has(mark) === true);
    });
    return marked.flatMap(({ name }) => {
        const found = facts.contents?.get(name)?.runPaths ?? runPathsIn(facts, name);
        const paths = [...new Set(found)].filter((path) => path.startsWith('/'));
        return paths.length === 0
            ? []
            : [
                {
                    message: `${facts.name}: ${name} looks for libraries in ${someOf(paths)}`,
                    remedy: 'Repair the wheel (auditwheel, delocate), or link with an RPATH of $ORIGIN or @loader_path.',
                    subject: facts.name,
                },
            ];
    });
}
function runPathsIn({ zip }, name) {
    const member = zip?.find(name);
    if (zip === undefined || member === undefined || member.size > READ_LIMIT)
        return [];
    try {
        return (0,run_paths/* runPathsOf */.p)(zip.read(member, READ_LIMIT));
    }
    catch (thrown) {
        if (thrown instanceof archive_error/* ArchiveError */.di)
            return [];
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/secrets.ts




const CREDENTIAL_FILES = [
    {
        pattern: /(?:^|\/)\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$)\w+)?$/,
        is: 'is a file of credentials by its name',
    },
    {
        pattern: /(?:^|\/)(?:\.pypirc|\.netrc|_netrc|\.npmrc|\.git-credentials|\.htpasswd)$/,
        is: 'is a file of credentials by its name',
    },
    { pattern: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/, is: 'is a private key by its name' },
    {
        pattern: /(?:^|\/)\.aws\/credentials$|(?:^|\/)\.docker\/config\.json$/,
        is: 'is a file of credentials by its name',
    },
    { pattern: /(?:^|\/)\.git\//, is: 'belongs to a git repository, whose configuration may hold a token' },
];
const secrets_LITTER = [
    { pattern: /(?:^|\/)node_modules\//, is: 'belongs to the packages of a JavaScript build' },
    { pattern: /\.(?:js|css|mjs|cjs)\.map$/, is: 'is a source map' },
    { pattern: /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/, is: 'was left by a file manager' },
    { pattern: /\.(?:orig|rej|swp|swo)$|~$/, is: 'was left by an editor' },
    {
        pattern: /(?:^|\/)(?:\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.venv|\.idea|\.vscode)\//,
        is: 'belongs to a tool',
    },
];
const KEY_FILE = /\.(?:pem|key)$|(?:^|\/)id_\w+$/i;
const SECRET_CHECKS = [
    {
        id: 'WHL-29',
        severity: 'error',
        asks: 'no code is encrypted in a way that PyPI refuses',
        definedBy: 'Warehouse',
        needs: [contents],
        judge: judgeCode,
    },
    {
        id: 'WHL-29',
        severity: 'error',
        asks: 'no file is one that holds credentials',
        definedBy: 'names that programs give to such files',
        needs: [archive],
        judge: (facts) => judgeNames(facts, CREDENTIAL_FILES, 'Take it out of the wheel, and replace what it held: whoever has the wheel has it.'),
    },
    {
        id: 'WHL-29',
        severity: 'error',
        asks: 'no text holds a token or a private key',
        definedBy: "the issuers' documentation of their formats",
        needs: [contents],
        judge: judgeTexts,
    },
    {
        id: 'WHL-29',
        severity: 'warning',
        asks: 'nothing was packed that tools leave in a source tree',
        definedBy: 'names that tools give to such files',
        needs: [archive],
        judge: (facts) => judgeNames(facts, secrets_LITTER, 'Exclude it in the configuration of the build backend.'),
    },
];
function judgeCode({ name, refusals }) {
    const refusal = refusals.get('encrypted code');
    if (refusal === undefined)
        return [];
    const remedy = 'Publish the source, or compile it; PyPI hosts no encrypted code.';
    return [{ message: `${name}: ${(0,warehouse/* refusalText */.Kw)(refusal)}`, remedy, subject: name }];
}
function judgeNames(facts, rules, remedy) {
    const files = facts.members.filter(({ isDirectory }) => !isDirectory).map(({ name }) => name);
    return rules.flatMap(({ pattern, is }) => {
        const [first, ...others] = files.filter((name) => pattern.test(name));
        if (first === undefined)
            return [];
        const more = others.length === 0 ? '' : `; so are ${someOf(others)}`;
        return [{ message: `${facts.name}: ${first} ${is}${more}`, remedy, subject: facts.name }];
    });
}
function judgeTexts(facts) {
    const found = facts.members.flatMap(({ name }) => secretsIn(facts, name));
    return secrets_table/* SECRETS */.c.flatMap((secret) => [true, false].flatMap((isInUse) => {
        const places = found.filter((one) => one.secret === secret && one.isInUse === isInUse);
        return places.length === 0 ? [] : [secretProblem(facts.name, places)];
    }));
}
function secretsIn(facts, member) {
    const marks = facts.contents?.get(member)?.marks;
    const suspects = secrets_table/* SECRETS */.c.filter(({ mark }) => marks?.has(mark) === true);
    const text = suspects.length === 0 ? undefined : facts.text(member);
    if (text === undefined)
        return [];
    return suspects.flatMap((secret) => {
        const found = [...text.matchAll(new RegExp(secret.pattern, 'g'))].find(([token]) => !isPlaceholder(token));
        if (found === undefined)
            return [];
        const isInUse = secret.severity === 'error' || (KEY_FILE.test(member) && !isForTrial(member));
        return [{ secret, member, line: text.slice(0, found.index).split('\n').length, isInUse }];
    });
}
function secretProblem(file, places) {
    const [first, ...others] = places;
    const { name, mark } = first?.secret ?? { name: '', mark: '' };
    const more = others.length === 0 ? '' : `; so do ${someOf(others.map(({ member }) => member))}`;
    const isInUse = first?.isInUse === true;
    return {
        message: `${file}: ${first?.member ?? ''} holds what looks like ${name} (${mark}…, line ${first?.line ?? 1})${more}`,
        remedy: isInUse
            ? 'Revoke it, then take it out of the wheel: whoever has the wheel has it.'
            : 'If it protects anything, revoke it and take it out of the wheel.',
        severity: isInUse ? 'error' : 'warning',
        subject: file,
    };
}
function isPlaceholder(token) {
    return /example|xxxx/i.test(token) || new Set(token).size < 8;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/startup-files.ts


const STARTUP_FILE_CHECKS = [
    {
        id: 'WHL-30',
        severity: 'warning',
        asks: 'no .pth or .start file changes how Python starts',
        definedBy: 'site; PEP 829',
        needs: [archive],
        judge: judgeStartupFiles,
    },
];
function judgeStartupFiles(facts) {
    return facts.members.flatMap(({ name }) => {
        const path = (0,archive_modules/* libraryPath */.fW)(name);
        return path === undefined || !/^[^/]+\.(?:pth|start)$/.test(path) ? [] : [judgeFile(facts, name)];
    });
}
function judgeFile(facts, name) {
    const lines = (facts.text(name) ?? '').split(/\r\n|\r|\n/);
    const code = name.endsWith('.pth') ? lines.find((line) => /^import[ \t]/.test(line)) : undefined;
    if (code !== undefined)
        return {
            message: `${facts.name}: ${name} runs code at every interpreter start ('${shortened(code)}'); PEP 829 deprecates this`,
            remedy: 'Do without it; or name a function in a .start file, which Python 3.15 calls.',
            subject: facts.name,
        };
    return {
        message: `${facts.name}: ${name} ${name.endsWith('.pth') ? 'adds to the import path' : 'calls functions at every interpreter start'}`,
        remedy: 'See that this is meant: it slows every start of Python where the package is installed.',
        severity: 'notice',
        subject: facts.name,
    };
}
function shortened(line) {
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/typed.ts



const TYPED_CHECKS = [
    {
        id: 'WHL-34',
        severity: 'warning',
        asks: 'a typed package says so by py.typed',
        definedBy: 'PEP 561',
        needs: [archive],
        judge: judgeTyped,
    },
];
function judgeTyped(facts) {
    const paths = facts.members.flatMap(({ name, isDirectory }) => (isDirectory ? [] : ((0,archive_modules/* libraryPath */.fW)(name) ?? [])));
    const marked = paths.filter((path) => path.endsWith('/py.typed')).map((path) => path.slice(0, -'py.typed'.length));
    const isMarked = (path) => marked.some((folder) => path.startsWith(folder));
    const isInPackage = (path) => path.includes('/') && !/^[^/]+-stubs\//.test(path);
    const modules = paths.filter((path) => /\.pyi?$/.test(path) && isInPackage(path));
    const [stub] = modules.filter((path) => path.endsWith('.pyi') && !isMarked(path));
    const saysTyped = facts.metadata !== undefined && (0,core_metadata/* fields */.OA)(facts.metadata, 'Classifier').includes('Typing :: Typed');
    const [module] = saysTyped && !modules.some(isMarked) ? modules : [];
    const found = module === undefined ? (stub === undefined ? undefined : stub) : 'Typing :: Typed';
    const [top = ''] = (module ?? stub ?? '').split('/');
    if (found === undefined)
        return [];
    return [
        {
            message: `${facts.name}: ${found === stub ? `${found} is there` : found} but ${top}/py.typed is not in the wheel`,
            remedy: `Add an empty ${top}/py.typed, and see that the build backend packs it (setuptools: package-data).`,
            subject: facts.name,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/content-checks.ts
















const WHEEL_CONTENT_CHECKS = [
    ...PURITY_CHECKS,
    ...ARCHITECTURE_CHECKS,
    ...ABI_CHECKS,
    ...PYO3_ABI_CHECKS,
    ...STRAY_CHECKS,
    ...BUNDLED_CHECKS,
    ...ENTRY_TARGET_CHECKS,
    ...LAYOUT_CHECKS,
    ...EXPECTED_TREE_CHECKS,
    ...COLLISION_CHECKS,
    ...SCRIPT_CHECKS,
    ...SECRET_CHECKS,
    ...STARTUP_FILE_CHECKS,
    ...SBOM_CHECKS,
    ...TYPED_CHECKS,
    ...REPRODUCIBLE_CHECKS,
];

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/pypi-answers.ts


function pypi_answers_answered(rules, remedy) {
    return ({ name, refusals }) => rules.flatMap((rule) => {
        const refusal = refusals.get(rule);
        return refusal?.kind === 'refused' ? [{ message: about(name, ownWords(refusal)), remedy }] : [];
    });
}
function ownWords({ text }) {
    return text.replace(/^Invalid distribution file\. /, '').replace(/ See https:\/\/\S+ for more information\.?$/, '');
}
function about(name, text) {
    return text.includes(name) ? text : `${name}: ${text}`;
}
function refusalsOfFields({ form, }) {
    const refusals = form === undefined ? [] : (0,metadata/* refusalsOfMetadata */.G)((0,pypi_form/* readForm */.vq)(form));
    return refusals.map((found) => ({ ...found, isBreaking: isBreaking(found) }));
}
const SPREAD_OVER_LINES = ['provides-dist', 'obsoletes-dist'];
function isBreaking({ field, refusal }) {
    return refusal.kind === 'refused' && SPREAD_OVER_LINES.includes(field) && refusal.text.includes(' is invalid: ');
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/breakage.ts


const BREAKAGE_CHECKS = [
    {
        id: 'WHL-38',
        severity: 'error',
        asks: 'PyPI can answer to it',
        definedBy: 'Warehouse, observed',
        judge: judgeBreakage,
    },
];
const RETRY = 'Build it again without that: sending the same file once more will not help.';
function judgeBreakage(facts) {
    const inside = [...facts.refusals].flatMap(([rule, refusal]) => refusal.kind === 'fails' && rule !== 'length of the name' ? [(0,warehouse/* refusalText */.Kw)(refusal)] : []);
    const inFields = refusalsOfFields(facts).flatMap(({ field, refusal, isBreaking }) => {
        if (refusal.kind === 'fails')
            return [(0,warehouse/* refusalText */.Kw)(refusal)];
        return isBreaking ? [`PyPI's refusal of ${field} has line breaks, on which clients fail: ${refusal.text}`] : [];
    });
    return [...new Set([...inside, ...inFields])].map((text) => ({ message: `${facts.name}: ${text}`, remedy: RETRY }));
}

// EXTERNAL MODULE: ./packages/core/src/checks/pypi/upload.ts
var upload = __webpack_require__(80083);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/description.ts




const REMEDY = 'Write readme = "README.md" under [project]; its suffix gives the content type text/markdown.';
const DESCRIPTION_CHECKS = [
    {
        id: 'WHL-22',
        key: 'readme',
        severity: 'error',
        asks: 'PyPI takes the description and its type',
        definedBy: 'core metadata; warehouse/forklift/legacy.py',
        needs: [facts_metadata],
        judge: judgeAnswer,
    },
    {
        id: 'WHL-22',
        key: 'readme',
        severity: 'warning',
        asks: 'there is a description, and its type is said',
        definedBy: 'core metadata',
        needs: [facts_metadata],
        judge: description_judgePresence,
    },
];
function judgeAnswer(facts) {
    const ofType = refusalsOfFields(facts).flatMap(({ field, refusal }) => field === 'description-content-type' && refusal.kind === 'refused' ? [refusal.text] : []);
    const ofText = (0,upload/* refusalOfDescription */.cF)((0,pypi_form/* readForm */.vq)(facts.form ?? []));
    return [...ofType, ...(ofText === undefined ? [] : [ofText])].map((text) => ({
        message: `${facts.name}: ${ownWords({ text })}`,
        remedy: REMEDY,
    }));
}
function description_judgePresence({ name, form }) {
    const sent = (0,pypi_form/* readForm */.vq)(form ?? []);
    const description = (0,pypi_form/* formValue */.WU)(sent, 'description');
    if (description === undefined)
        return [{ message: `${name}: no long description: METADATA has none`, remedy: REMEDY }];
    if ((0,pypi_form/* formValue */.WU)(sent, 'description_content_type') !== undefined || description.trim() === '')
        return [];
    return [
        {
            message: `${name}: METADATA says no Description-Content-Type: PyPI takes the description for reStructuredText`,
            remedy: REMEDY,
        },
    ];
}

// EXTERNAL MODULE: ./packages/core/src/archive/wheel-parts.ts
var wheel_parts = __webpack_require__(12084);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/dist-info.ts



const DIST_INFO_CHECKS = [
    {
        id: 'WHL-09',
        severity: 'error',
        asks: '.dist-info is named like the file and has WHEEL, METADATA and RECORD',
        definedBy: 'binary distribution format; warehouse/forklift/legacy.py',
        needs: [archive],
        judge: dist_info_judgeRequired,
    },
    {
        id: 'WHL-09',
        severity: 'error',
        asks: 'there is one .dist-info',
        definedBy: 'binary distribution format; pip',
        needs: [archive],
        judge: judgeNumber,
    },
    {
        id: 'WHL-11',
        severity: 'warning',
        asks: 'nothing is in .dist-info that only installers write',
        definedBy: 'recording installed projects',
        needs: [archive],
        judge: judgeInstalled,
    },
    {
        id: 'WHL-11',
        severity: 'warning',
        asks: 'it has no signatures that nobody reads',
        definedBy: 'PEP 815',
        needs: [archive],
        judge: judgeSignatures,
    },
    {
        id: 'WHL-24',
        severity: 'error',
        asks: 'entry_points.txt can be read, and its scripts have names',
        definedBy: 'entry points specification; warehouse/utils/wheel.py',
        needs: [archive],
        judge: judgeEntryPoints,
    },
];
const REQUIRED = [
    ['WHEEL', 'WHEEL'],
    ['RECORD', 'RECORD'],
    ['METADATA', 'METADATA'],
];
function dist_info_judgeRequired(facts) {
    const { name, zip, distInfo } = facts;
    const expected = (0,wheel_parts/* distInfoNamedBy */.xt)(name);
    if (distInfo !== expected) {
        const [missing] = pypi_answers_answered(['WHEEL'], '')(facts);
        return [
            {
                message: `${name}: the metadata lie in ${distInfo}, should be ${expected}${missing === undefined ? '' : `: ${missing.message.replace(`${name}: `, '')}`}`,
                remedy: 'Do not rename wheels: set name and version in the project, and build again.',
            },
        ];
    }
    const missing = REQUIRED.filter(([file]) => zip?.find(`${distInfo}/${file}`) === undefined).map(([, rule]) => rule);
    return pypi_answers_answered(missing, 'Build it with a PEP 517 backend, or repack it with `wheel pack`.')(facts);
}
function judgeNumber({ name, distInfos }) {
    if (distInfos.length < 2)
        return [];
    return [
        {
            message: `${name} has ${distInfos.length} .dist-info folders: ${distInfos.join(', ')}`,
            remedy: 'Build into an empty folder: the other one is left over from an earlier build, or was vendored.',
        },
    ];
}
function judgeInstalled(facts) {
    return present(facts, ['INSTALLER', 'REQUESTED', 'direct_url.json']).map((file) => ({
        message: `${facts.name}: ${file} belongs to installed distributions, not into a wheel`,
        remedy: 'Build the wheel from source instead of packing an installation.',
    }));
}
function judgeSignatures(facts) {
    return present(facts, ['RECORD.jws', 'RECORD.p7s']).map((file) => ({
        message: `${facts.name}: ${file} is deprecated and read by no installer`,
        remedy: 'Leave it out; publish attestations instead.',
    }));
}
function present({ zip, distInfo }, files) {
    return files.filter((file) => zip?.find(`${distInfo}/${file}`) !== undefined);
}
function judgeEntryPoints({ name, refusals, problems }) {
    const refusal = refusals.get('entry points');
    if (refusal?.kind !== 'refused')
        return [];
    const reason = problems.entryPoints === undefined ? '' : `: ${problems.entryPoints}`;
    return [
        {
            message: `${about(name, ownWords(refusal))}${reason}`,
            remedy: 'Write entries as name = "package.module:function"; names of scripts have letters, digits, _ . and - only.',
        },
    ];
}

// EXTERNAL MODULE: ./packages/core/src/standards/tags.ts + 1 modules
var tags = __webpack_require__(48237);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/file-name.ts
var file_name = __webpack_require__(83614);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/platform-tags.ts
var platform_tags = __webpack_require__(67259);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/wheel-contents.ts
var wheel_contents = __webpack_require__(24094);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/filename.ts









const REPAIR = 'Build it with build-wheels, which repairs it to a manylinux tag, or run auditwheel repair.';
const FILENAME_CHECKS = [
    {
        id: 'WHL-01',
        severity: 'error',
        asks: 'the file name is one of a wheel',
        definedBy: 'PEP 427; packaging; warehouse/forklift/legacy.py',
        judge: judgeForm,
    },
    {
        id: 'WHL-02',
        severity: 'error',
        asks: 'the file name begins with the normalised name of the project',
        definedBy: 'PEP 427, PEP 503; warehouse/forklift/legacy.py',
        needs: [wheelName, facts_metadata],
        judge: judgeProject,
    },
    {
        id: 'WHL-03',
        severity: 'error',
        asks: 'file name and metadata say the same version',
        definedBy: 'PEP 427; warehouse/forklift/legacy.py',
        needs: [wheelName, facts_metadata],
        judge: pypi_answers_answered(['version'], 'Do not rename the file: set the version where the backend reads it, and build again.'),
    },
    {
        id: 'WHL-03',
        severity: 'warning',
        asks: 'the version in the file name is in normal form',
        definedBy: 'PEP 440, PEP 427',
        needs: [wheelName],
        judge: judgeSpelling,
    },
    {
        id: 'WHL-03',
        severity: 'warning',
        asks: 'it is no variant wheel',
        definedBy: 'PEP 825 (draft)',
        judge: judgeVariant,
    },
    {
        id: 'WHL-04',
        key: 'wheel-linux-tag',
        severity: 'error',
        asks: 'it is not tagged for a bare Linux',
        definedBy: 'PEP 600; warehouse/forklift/legacy.py',
        needs: [wheelName],
        judge: (facts) => judgePlatforms(facts, isBareLinux, REPAIR),
    },
    {
        id: 'WHL-04',
        severity: 'error',
        asks: 'PyPI takes wheels for its platforms',
        definedBy: 'warehouse/forklift/legacy.py',
        needs: [wheelName],
        judge: (facts) => judgePlatforms(facts, (tag) => !isBareLinux(tag), 'Build for a platform that PyPI lists, or hand this file to its users in another way.'),
    },
    {
        id: 'WHL-04',
        severity: 'warning',
        asks: 'its platform tags end where they should',
        definedBy: 'PEP 730, PEP 783',
        needs: [wheelName],
        judge: judgeTails,
    },
    {
        id: 'WHL-05',
        severity: 'warning',
        asks: 'compressed tags are sorted',
        definedBy: 'PEP 425',
        needs: [wheelName],
        judge: filename_judgeOrder,
    },
    {
        id: 'WHL-37',
        severity: 'error',
        asks: 'the file name is short enough for PyPI to add .metadata',
        definedBy: 'warehouse/forklift/legacy.py',
        judge: judgeLength,
    },
];
function judgeForm({ name, refusals, problems }) {
    const byPypi = refusals.get('file name');
    const message = (0,file_name/* refusalOfFileName */.xz)(name, 'bdist_wheel') ??
        (byPypi?.kind === 'refused' ? ownWords(byPypi) : undefined) ??
        problems.filename;
    if (message === undefined)
        return [];
    const remedy = 'Let the backend name it: name-version-python-abi-platform.whl, such as demo-1.0-py3-none-any.whl.';
    return [{ message: about(name, message), remedy }];
}
function judgeProject(facts) {
    const project = (0,pypi_form/* formValue */.WU)((0,pypi_form/* readForm */.vq)(facts.form ?? []), 'name') ?? '';
    const remedy = `Build again with a current backend: the name must begin with ${(0,standards_name/* escapeName */.L$)(project)}.`;
    return pypi_answers_answered(['project', 'spelling of the name'], remedy)(facts).slice(0, 1);
}
function judgeSpelling({ name, filename }) {
    const { parts, version } = filename ?? {};
    if (parts === undefined || version === undefined || parts.version === version.normal)
        return [];
    return [
        {
            message: `${name}: the version is spelled ${parts.version}; its normal form is ${version.normal}`,
            remedy: `Write the version as ${version.normal} in the project, and build again.`,
        },
    ];
}
const VARIANT = /^[^-]+-[^-]+(?:-\d[^-]*)?-(?:py|cp|pp)\d[^-]*-(?:none|abi3t?|cp\d|pypy)[^-]*-[^-]+-(?<label>[0-9a-z._]{1,16})\.whl$/;
function judgeVariant({ name }) {
    const label = VARIANT.exec(name)?.groups?.['label'];
    if (label === undefined)
        return [];
    return [
        {
            message: `${name} is a variant wheel (PEP 825, ${label}): PyPI and most installers do not take those yet`,
            remedy: 'Publish the wheel without a variant, and keep this one for an index that knows variants.',
        },
    ];
}
function isBareLinux(tag) {
    return tag.startsWith('linux_');
}
function platformsOf({ filename }) {
    return filename?.parts.platform.toLowerCase().split('.') ?? [];
}
function judgePlatforms(facts, isOurs, remedy) {
    const refused = platformsOf(facts).filter((tag) => !(0,platform_tags/* isAcceptedPlatform */.L)(tag));
    return refused.filter(isOurs).map((tag) => ({ message: (0,wheel_contents/* unsupportedPlatform */.rG)(facts.name, tag), remedy }));
}
function judgeTails(facts) {
    return platformsOf(facts)
        .filter((tag) => (0,platform_tags/* isPlatformWithTail */.K)(tag))
        .map((tag) => ({
        message: `${facts.name}: PyPI takes the platform tag '${tag}' only because it does not look at its end`,
        remedy: 'Write the tag as its specification has it: no installer will take this one.',
    }));
}
function filename_judgeOrder({ name, filename }) {
    const { python = '', abi = '', platform = '' } = filename?.parts ?? {};
    return [python, abi, platform]
        .filter((set) => !(0,tags/* isSortedTagSet */.gJ)(set))
        .map((set) => ({
        message: `${name}: tag set '${set}' should be '${set.split('.').toSorted().join('.')}'`,
        remedy: 'Build or repair it with a current tool; tools that compare names of files expect sorted tags.',
    }));
}
function judgeLength({ name, refusals }) {
    if (!refusals.has('length of the name'))
        return [];
    const most = warehouse/* FILENAME_LIMIT */.qY - '.metadata'.length;
    return [
        {
            message: `file name has ${Buffer.byteLength(name)} bytes; PyPI takes at most ${most} (${warehouse/* FILENAME_LIMIT */.qY} with '.metadata'): ${name}`,
            remedy: 'Shorten the version, such as its local part, or the list of platform tags.',
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/framing.ts




const PACK_AGAIN = 'Build it again, and let nothing pack it anew: streaming ZIP writers and tools that append to archives do this.';
const FRAMING_CHECKS = [
    {
        id: 'WHL-06',
        severity: 'error',
        asks: 'PyPI and installers see the same archive',
        definedBy: 'warehouse/utils/zipfiles.py; docs.pypi.org/archives',
        judge: judgeFraming,
    },
    {
        id: 'WHL-07',
        severity: 'error',
        asks: 'PyPI takes how it is packed',
        definedBy: 'warehouse/forklift/legacy.py',
        judge: pypi_answers_answered(['zip and tar', 'compression ratio', 'compression type'], 'Pack it with DEFLATE, and leave out what is large and empty.'),
    },
    {
        id: 'WHL-08',
        severity: 'error',
        asks: 'every member unpacks to the bytes that were packed',
        definedBy: "PKWARE's APPNOTE.TXT",
        needs: [archive, contents],
        judge: judgeDamage,
    },
    {
        id: 'WHL-32',
        severity: 'error',
        asks: 'every member can be installed on every system that it is for',
        definedBy: 'PEP 427; the file systems of Windows and macOS',
        needs: [archive],
        judge: framing_judgeNames,
    },
    {
        id: 'WHL-36',
        severity: 'warning',
        asks: '.dist-info comes last',
        definedBy: 'binary distribution format',
        needs: [archive],
        judge: framing_judgeOrder,
    },
];
function judgeFraming({ name, refusals, problems }) {
    const refusal = refusals.get('zip file') ?? refusals.get('directory') ?? refusals.get('framing');
    if (refusal?.kind === 'refused') {
        const said = ownWords(refusal);
        const reason = said === 'None' || problems.zip === undefined ? said : `${said} (${problems.zip})`;
        return [{ message: about(name, said === 'None' ? (problems.zip ?? said) : reason), remedy: PACK_AGAIN }];
    }
    return problems.zip === undefined ? [] : [{ message: `${name}: ${problems.zip}`, remedy: PACK_AGAIN }];
}
function judgeDamage({ name, contents }) {
    const damages = [...(contents ?? [])].flatMap(([, { damage }]) => damage ?? []);
    if (damages.length === 0)
        return [];
    const remedy = 'Build it again; if it came by an artifact or a mirror, fetch it anew and compare SHA-256.';
    return [{ message: `${name}: ${someOf(damages)}`, remedy }];
}
const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;
const SETUID = 0o6000;
const LONGEST_PATH = 200;
const NAME_RULES = [
    {
        is: ({ mode }) => (mode & FILE_TYPE) === SYMLINK,
        fault: 'is a symlink, which installers write as a file of its target’s name',
        spoils: /^/,
        remedy: 'Put the file itself into the wheel.',
    },
    {
        is: ({ mode }) => (mode & SETUID) !== 0,
        fault: 'has the setuid or setgid bit',
        spoils: /^/,
        remedy: 'Clear the bit (chmod ug-s) before building.',
    },
    {
        is: ({ problem }) => problem !== undefined,
        fault: 'is no path below the folder of an installation',
        spoils: /^/,
        remedy: 'Give it a relative path with forward slashes, without . and .. parts.',
    },
    {
        is: ({ problem, problemOnWindows }) => problem === undefined && problemOnWindows !== undefined,
        fault: 'has a name that Windows cannot have',
        spoils: /^(?:any|win)/,
        remedy: 'Rename it, or leave it out of the wheel.',
    },
    {
        is: ({ path }) => path.length > LONGEST_PATH,
        fault: `has a path of more than ${LONGEST_PATH} characters, which ends installations on Windows`,
        spoils: /^(?:any|win)/,
        remedy: 'Shorten its path.',
    },
];
function framing_judgeNames(facts) {
    const members = facts.members.map(namedMember);
    const named = NAME_RULES.flatMap(({ is, fault, spoils, remedy }) => {
        const found = members.filter(is).map(({ path }) => JSON.stringify(path));
        if (found.length === 0)
            return [];
        return [{ message: `${facts.name}: ${someOf(found)} ${fault}`, remedy, severity: severityFor(facts, spoils) }];
    });
    return [...named, ...judgeCase(facts)];
}
function namedMember(member) {
    const path = pathOf(member);
    const problemOnWindows = (0,safe_paths/* problemOfPath */._r)(path, { windows: true });
    const problem = problemOnWindows === undefined ? undefined : (0,safe_paths/* problemOfPath */._r)(path, { windows: false });
    return { mode: member.mode ?? 0, path, problem, problemOnWindows };
}
function pathOf({ name, isDirectory }) {
    return isDirectory ? name.slice(0, -1) : name;
}
function severityFor({ filename }, spoils) {
    const platforms = filename?.tags.map(({ platform }) => platform) ?? ['any'];
    return platforms.some((platform) => spoils.test(platform)) ? 'error' : 'warning';
}
function judgeCase(facts) {
    const byKey = new Map();
    for (const name of new Set(facts.members.map(pathOf))) {
        const key = (0,safe_paths/* collisionKey */.EE)(name);
        byKey.set(key, [...(byKey.get(key) ?? []), name]);
    }
    const groups = [...byKey.values()].filter((names) => names.length > 1);
    if (groups.length === 0)
        return [];
    return [
        {
            message: `${facts.name}: ${someOf(groups.map((names) => names.join(' and ')))} collide on Windows and macOS`,
            remedy: 'Rename one of them: on file systems that ignore case one overwrites the other.',
            severity: severityFor(facts, /^(?:any|win|macosx|ios)/),
        },
    ];
}
function framing_judgeOrder({ name, members, distInfo }) {
    const isOurs = members.map((member) => member.name.startsWith(`${distInfo}/`));
    const first = isOurs.indexOf(true);
    if (first < 0 || isOurs.lastIndexOf(false) < first)
        return [];
    return [
        {
            message: `${name}: ${distInfo}/ should come last in the archive`,
            remedy: 'Build it with a backend that writes .dist-info last; readers then find the metadata at the end.',
        },
    ];
}

// EXTERNAL MODULE: ./packages/core/src/project/license-texts.ts
var license_texts = __webpack_require__(98625);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/license-files.ts






const LICENSE_FILE_CHECKS = [
    {
        id: 'WHL-23',
        key: 'license-file',
        severity: 'error',
        asks: 'every License-File is a path that PyPI takes',
        definedBy: 'PEP 639; packaging',
        needs: [facts_metadata],
        judge: judgePaths,
    },
    {
        id: 'WHL-23',
        key: 'license-file',
        severity: 'error',
        asks: 'every License-File lies in .dist-info/licenses',
        definedBy: 'PEP 639; warehouse/forklift/legacy.py',
        needs: [facts_metadata, archive],
        judge: judgeFiles,
    },
    {
        id: 'WHL-23',
        key: 'license-file',
        severity: 'warning',
        asks: 'it has the text of its licence',
        definedBy: 'PEP 639; most licences demand it',
        needs: [facts_metadata, archive, licensed],
        judge: judgeAbsence,
    },
];
function judgePaths(facts) {
    return refusalsOfFields(facts).flatMap(({ field, refusal }) => field === 'license-file' && refusal.kind === 'refused'
        ? [
            {
                message: `${facts.name}: ${ownWords(refusal)}`,
                remedy: 'Write in project.license-files paths below pyproject.toml, with / and without . and .. parts.',
            },
        ]
        : []);
}
function judgeFiles({ name, form, zip, distInfo }) {
    if (zip === undefined || form === undefined)
        return [];
    return (0,wheel_contents/* missingLicenceFiles */.Be)({ form: (0,pypi_form/* readForm */.vq)(form), zip, distInfo }).map((path) => ({
        message: `License-File ${path} does not exist in distribution file ${name} at ${distInfo}/licenses/${path}`,
        remedy: 'Use a backend that follows PEP 639 to its end, and let project.license-files name files that exist.',
    }));
}
function licensed({ metadata }) {
    const states = ['License', 'License-Expression', 'Classifier'].flatMap((name) => metadata === undefined ? [] : (0,core_metadata/* fields */.OA)(metadata, name));
    const isStated = states.some((value) => value !== '' && value !== 'UNKNOWN' && !/^(?!License ::).* :: /.test(value));
    return isStated ? undefined : 'nothing states a licence';
}
function judgeAbsence({ name, members, distInfo, metadata }) {
    const inFolder = members.filter((member) => member.name.startsWith(`${distInfo}/`) && !member.isDirectory);
    const hasText = inFolder.some((member) => member.name.startsWith(`${distInfo}/licenses/`) || (0,license_texts/* isLicenseName */.j)(member.name.slice(distInfo.length + 1)));
    if (hasText || (metadata !== undefined && (0,core_metadata/* fields */.OA)(metadata, 'License-File').length > 0))
        return [];
    return [
        {
            message: `no licence file in ${name}`,
            remedy: 'Write license-files = ["LICEN[CS]E*"] under [project], and let the file lie beside pyproject.toml.',
        },
    ];
}

// EXTERNAL MODULE: ./packages/core/src/checks/pypi/metadata-fields.ts
var metadata_fields = __webpack_require__(34477);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/metadata-remedies.ts
const REMEDIES = {
    name: 'Write a name such as name = "some-name" under [project].',
    version: 'Write a version without a local part, such as 1.2.0, 1.2.0rc1 or 1.2.0.post1; build it from a clean checkout of the tag.',
    summary: 'Write project.description as one line of at most 512 characters.',
    'author-email': 'Write project.authors = [{ name = "Name", email = "name@example.org" }].',
    'maintainer-email': 'Write project.maintainers = [{ name = "Name", email = "name@example.org" }].',
    classifier: 'Take classifiers from https://pypi.org/classifiers/ as they are spelled there, and leave the others out.',
    license: 'Keep project.license as an SPDX expression, and drop the older field beside it.',
    'license-expression': 'Write an SPDX expression, such as project.license = "MIT OR Apache-2.0".',
    'home-page': 'Write the whole address, with https://, under [project.urls].',
    'download-url': 'Write the whole address, with https://, under [project.urls].',
    'project-url': 'Under [project.urls], write a label of at most 32 characters and a whole address with https://.',
    'requires-python': 'Write a specifier set, such as requires-python = ">=3.10".',
    'requires-dist': 'Write requirements as PEP 508 has them, by name and version: PyPI takes no direct URL.',
    'provides-extra': 'Name extras with letters, digits, - _ and . only.',
    'provides-dist': 'Drop the field: nothing reads it.',
    'obsoletes-dist': 'Drop the field: nothing reads it.',
    dynamic: 'List in Dynamic only fields of core metadata, and neither Name nor Version.',
    'import-name': 'Write import names as dotted identifiers, with ; private as the only addition.',
    'import-namespace': 'Write import names as dotted identifiers, with ; private as the only addition.',
};
function metadata_remedies_remedyFor(field) {
    return REMEDIES[field] ?? `Correct ${field} where the backend reads it, and build again.`;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/metadata.ts






const METADATA_CHECKS = [
    {
        id: 'WHL-19',
        severity: 'error',
        asks: 'METADATA can be read without doubt',
        definedBy: 'core metadata; packaging; twine',
        needs: [facts_metadata],
        judge: ({ name, metadata }) => (metadata?.problems ?? []).map((problem) => ({
            message: `${name}: METADATA: ${problem}`,
            remedy: 'Correct the field where the backend reads it, or use a current backend, and build again.',
        })),
    },
    {
        id: 'WHL-19',
        severity: 'error',
        asks: 'no field is newer than the declared Metadata-Version',
        definedBy: 'core metadata; warehouse/forklift/metadata.py',
        needs: [facts_metadata],
        judge: judgeNewer,
    },
    {
        id: 'WHL-19',
        severity: 'warning',
        asks: 'License-File does not stand before its time',
        definedBy: 'PEP 639; twine leaves it out of the form then, and so do we',
        needs: [facts_metadata],
        judge: judgeEarlyLicense,
    },
    {
        id: 'WHL-20',
        severity: 'error',
        asks: 'PyPI takes every field of METADATA',
        definedBy: 'warehouse/forklift/metadata.py; packaging',
        needs: [facts_metadata],
        judge: judgeFields,
    },
    {
        id: 'WHL-21',
        key: 'metadata-version',
        severity: 'error',
        asks: 'PyPI takes the Metadata-Version',
        definedBy: 'warehouse/forklift/metadata.py',
        needs: [facts_metadata],
        judge: judgeVersion,
    },
];
function newer({ metadata }) {
    return metadata === undefined ? [] : (0,core_metadata/* newerFields */.VX)(metadata);
}
function metadata_declared({ metadata }) {
    return metadata === undefined ? undefined : (0,core_metadata/* field */.ZZ)(metadata, 'Metadata-Version');
}
function judgeNewer(facts) {
    if (!metadata_fields/* METADATA_VERSIONS */.mi.includes(metadata_declared(facts) ?? ''))
        return [];
    return newer(facts)
        .filter(({ name }) => name !== 'license-file')
        .map(({ name, since }) => ({
        message: `${facts.name}: ${name} introduced in metadata version ${since}, not ${metadata_declared(facts) ?? ''}`,
        remedy: `Use a backend that declares Metadata-Version ${since} where it writes ${name}; a current one does.`,
    }));
}
function judgeEarlyLicense(facts) {
    return newer(facts)
        .filter(({ name }) => name === 'license-file')
        .map(({ since }) => ({
        message: `${facts.name}: License-File is of metadata version ${since}, not ${metadata_declared(facts) ?? ''}`,
        remedy: 'Raise the bound on the backend: current ones write License-File with Metadata-Version 2.4.',
    }));
}
const ELSEWHERE = ['metadata-version', 'description-content-type', 'license-file'];
function judgeFields(facts) {
    const early = newer(facts).map(({ name }) => name);
    const ofForm = (0,pypi_form/* refusalOfForm */.SG)((0,pypi_form/* readForm */.vq)(facts.form ?? []));
    const ofName = ofForm?.includes(' is an invalid value for Name') === true ? ofForm : undefined;
    return refusalsOfFields(facts)
        .filter(({ field }) => !ELSEWHERE.includes(field) && !early.includes(field))
        .flatMap(({ field, refusal, isBreaking }) => {
        if (isBreaking || refusal.kind === 'fails')
            return [];
        const words = field === 'name' && ofName !== undefined ? ownWords({ text: ofName }) : ownWords(refusal);
        return [{ message: `${facts.name}: ${words}`, remedy: metadata_remedies_remedyFor(field) }];
    });
}
function judgeVersion(facts) {
    return refusalsOfFields(facts)
        .filter(({ field }) => field === 'metadata-version')
        .map(() => ({
        message: `${facts.name} declares Metadata-Version ${metadata_declared(facts) ?? 'nowhere'}; PyPI takes ${metadata_fields/* METADATA_VERSIONS */.mi.join(', ')}`,
        remedy: 'Bound the backend in build-system.requires to versions that write one of these.',
    }));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/record.ts


const REPACK = 'Whatever changed the wheel after it was built must write RECORD anew: `wheel unpack`, change, `wheel pack`.';
const RECORD_CHECKS = [
    {
        id: 'WHL-10',
        severity: 'error',
        asks: 'RECORD can be read',
        definedBy: 'PEP 376; recording installed projects',
        needs: [record],
        judge: ({ name, record }) => (record?.problems ?? []).length === 0
            ? []
            : [{ message: `${name}: RECORD: ${someOf(record?.problems ?? [])}`, remedy: REPACK }],
    },
    {
        id: 'WHL-10',
        severity: 'error',
        asks: 'RECORD lists exactly the files of the wheel',
        definedBy: 'PEP 427; warehouse/utils/wheel.py',
        needs: [record],
        judge: record_judgeNames,
    },
    {
        id: 'WHL-10',
        severity: 'error',
        asks: 'RECORD has a hash of SHA-256 or better for each file',
        definedBy: 'PEP 427',
        needs: [record],
        judge: judgeAlgorithms,
    },
    {
        id: 'WHL-10',
        severity: 'error',
        asks: 'every file has the hash that RECORD says',
        definedBy: 'PEP 376, PEP 427',
        needs: [record, contents],
        judge: judgeHashes,
    },
    {
        id: 'WHL-10',
        severity: 'error',
        asks: 'every file has the size that RECORD says',
        definedBy: 'PEP 376',
        needs: [record],
        judge: record_judgeSizes,
    },
    {
        id: 'WHL-11',
        severity: 'warning',
        asks: 'RECORD has neither hash nor size of itself',
        definedBy: 'binary distribution format',
        needs: [record],
        judge: ({ name, record, distInfo }) => (record?.entries ?? [])
            .filter(({ path, hash, size }) => path === `${distInfo}/RECORD` && (hash !== undefined || size !== undefined))
            .map(() => ({
            message: `${name}: RECORD's own line has a hash or a size, which it cannot know`,
            remedy: `Write it as ${distInfo}/RECORD,,`,
        })),
    },
];
const STRONG = ['sha256', 'sha384', 'sha512'];
function isSignature({ distInfo }, path) {
    return path === `${distInfo}/RECORD.jws` || path === `${distInfo}/RECORD.p7s`;
}
function record_judgeNames(facts) {
    const { name, members, record } = facts;
    const listed = new Set((record?.entries ?? []).map(({ path }) => path).filter((path) => !path.endsWith('/')));
    const files = new Set(members.filter(({ isDirectory }) => !isDirectory).map((member) => member.name));
    const absent = [...listed].filter((path) => !files.has(path) && !isSignature(facts, path));
    const unlisted = [...files].filter((path) => !listed.has(path) && !isSignature(facts, path));
    const twice = repeated((record?.entries ?? []).map(({ path }) => path));
    return [
        ...(absent.length === 0
            ? []
            : [{ message: `${name}: RECORD lists ${someOf(absent)}, which the archive does not have`, remedy: REPACK }]),
        ...(unlisted.length === 0
            ? []
            : [{ message: `${name}: RECORD does not list ${someOf(unlisted)}`, remedy: REPACK }]),
        ...(twice.length === 0
            ? []
            : [
                {
                    message: `${name}: RECORD lists ${someOf(twice)} more than once`,
                    remedy: REPACK,
                    severity: 'warning',
                },
            ]),
    ];
}
function repeated(paths) {
    const seen = new Set();
    return [...new Set(paths.filter((path) => seen.size === seen.add(path).size))];
}
function hashedEntries(facts) {
    const { zip, record, distInfo } = facts;
    return (record?.entries ?? []).filter(({ path }) => path !== `${distInfo}/RECORD` && !isSignature(facts, path) && zip?.find(path)?.isDirectory === false);
}
function judgeAlgorithms(facts) {
    const entries = hashedEntries(facts);
    const bare = entries.filter(({ hash }) => hash === undefined);
    const weak = entries.filter(({ hash }) => hash !== undefined && !STRONG.includes(hash.algorithm));
    return [
        ...(bare.length === 0
            ? []
            : [{ message: `${facts.name}: RECORD has no hash of ${pathsOf(bare)}`, remedy: REPACK }]),
        ...(weak.length === 0
            ? []
            : [
                {
                    message: `${facts.name}: RECORD has ${weak[0]?.hash?.algorithm ?? ''} of ${pathsOf(weak)}; expected sha256 or better`,
                    remedy: REPACK,
                },
            ]),
    ];
}
function judgeHashes(facts) {
    const wrong = hashedEntries(facts).filter(({ path, hash }) => {
        const found = facts.contents?.get(path);
        if (found === undefined || found.damage !== undefined || hash === undefined)
            return false;
        const digest = hash.algorithm === 'sha256' ? Buffer.from(found.sha256, 'hex').toString('base64url') : found.recorded;
        return digest !== undefined && digest !== hash.digest;
    });
    if (wrong.length === 0)
        return [];
    return [{ message: `${facts.name}: ${pathsOf(wrong)} ${verb(wrong)} not the hash that RECORD says`, remedy: REPACK }];
}
function record_judgeSizes(facts) {
    const wrong = hashedEntries(facts).filter(({ path, size }) => size !== undefined && facts.zip?.find(path)?.size !== size);
    if (wrong.length === 0)
        return [];
    return [{ message: `${facts.name}: ${pathsOf(wrong)} ${verb(wrong)} not the size that RECORD says`, remedy: REPACK }];
}
function pathsOf(entries) {
    return someOf(entries.map(({ path }) => path));
}
function verb(entries) {
    return entries.length === 1 ? 'has' : 'have';
}

// EXTERNAL MODULE: ./packages/core/src/report-text.ts
var report_text = __webpack_require__(42247);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/size.ts




const GROWTH = 1.5;
const FREE_OF_GROWTH = 2 ** 20;
const SIZE_CHECKS = [
    {
        id: 'WHL-31',
        severity: 'error',
        asks: 'it is not larger than PyPI takes',
        definedBy: 'warehouse/constants.py',
        judge: judgeLimit,
    },
    {
        id: 'WHL-31',
        severity: 'warning',
        asks: 'it has not grown much since the last release',
        definedBy: 'pyrelease',
        needs: [
            ({ expected }) => (expected.sizeBefore === undefined ? 'there is no earlier release to compare' : undefined),
        ],
        judge: judgeGrowth,
    },
];
function judgeLimit({ name, size, metadata, expected }) {
    const text = (0,upload/* refusalOfSize */.t1)(size, (metadata && (0,core_metadata/* field */.ZZ)(metadata, 'Name')) ?? '');
    if (text === undefined || (expected.sizeBefore ?? 0) > warehouse/* FILE_LIMIT */.h1)
        return [];
    return [
        {
            message: `${name} has ${(0,report_text/* sizeText */.lP)(size)}: ${text.replace(/ See https:.*/, '')}`,
            remedy: 'Leave out what users do not need (debug symbols, test data), or ask PyPI for a higher limit before the release and ignore WHL-31 with that reason.',
        },
    ];
}
function judgeGrowth({ name, size, expected: { sizeBefore = 0 } }) {
    if (size <= sizeBefore * GROWTH || size - sizeBefore < FREE_OF_GROWTH)
        return [];
    return [
        {
            message: `${name} has ${(0,report_text/* sizeText */.lP)(size)}; the largest wheel of the last release had ${(0,report_text/* sizeText */.lP)(sizeBefore)}`,
            remedy: 'Look at what was added: debug symbols, a second copy of a library, or test data.',
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/wheel-file.ts



const RETAG = 'Use `wheel tags` to change tags, not a renaming: it writes file name, WHEEL and RECORD together.';
const WHEEL_FILE_CHECKS = [
    {
        id: 'WHL-12',
        severity: 'error',
        asks: 'Wheel-Version is one that installers know',
        definedBy: 'binary distribution format',
        needs: [wheelFile],
        judge: wheel_file_judgeVersion,
    },
    {
        id: 'WHL-12',
        severity: 'error',
        asks: 'Root-Is-Purelib is true or false',
        definedBy: 'binary distribution format',
        needs: [wheelFile],
        judge: judgePurity,
    },
    {
        id: 'WHL-12',
        severity: 'error',
        asks: 'WHEEL has the tags of the file name',
        definedBy: 'binary distribution format; PEP 425',
        needs: [wheelFile, wheelName],
        judge: judgeTags,
    },
    {
        id: 'WHL-12',
        severity: 'error',
        asks: 'WHEEL has the build tag of the file name',
        definedBy: 'binary distribution format',
        needs: [wheelFile, wheelName],
        judge: judgeBuild,
    },
];
function wheel_file_judgeVersion({ name, wheelFile }) {
    const version = wheelFile?.wheelVersion;
    if (version !== undefined && /^1\.\d+$/.test(version))
        return [];
    return [
        {
            message: `${name}: WHEEL says Wheel-Version ${version ?? 'nothing'}; expected 1.0`,
            remedy: 'Build it with a backend that writes Wheel-Version: 1.0; installers refuse all else.',
        },
    ];
}
function judgePurity({ name, wheelFile }) {
    const value = wheelFile?.rootIsPurelib;
    if (value !== undefined && /^(?:true|false)$/i.test(value))
        return [];
    return [
        {
            message: `${name}: WHEEL says Root-Is-Purelib ${value ?? 'nothing'}; expected true or false`,
            remedy: 'Write Root-Is-Purelib: true for a wheel without compiled code, false for all others.',
        },
    ];
}
function judgeTags({ name, wheelFile, filename }) {
    const said = new Set();
    for (const line of wheelFile?.tags ?? [])
        try {
            for (const tag of (0,tags/* expandTags */.Cu)(line))
                said.add((0,tags/* tagText */.em)(tag));
        }
        catch (thrown) {
            if (!(thrown instanceof tags/* TagError */.PC))
                throw thrown;
            return [{ message: `${name}: WHEEL: ${thrown.message}`, remedy: RETAG }];
        }
    const named = new Set(filename?.tags.map(tags/* tagText */.em));
    const isSame = said.size === named.size && [...said].every((tag) => named.has(tag));
    if (isSame)
        return [];
    const { python = '', abi = '', platform = '' } = filename?.parts ?? {};
    return [
        {
            message: `${name}: WHEEL says ${someOf([...said]) || 'no tag'}, the file name says ${python}-${abi}-${platform}`,
            remedy: RETAG,
        },
    ];
}
function judgeBuild({ name, wheelFile, filename }) {
    const named = filename?.parts.build;
    if (wheelFile?.build === named)
        return [];
    return [
        {
            message: `${name}: WHEEL says Build ${wheelFile?.build ?? 'nothing'}, the file name says ${named ?? 'nothing'}`,
            remedy: RETAG,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/structure-checks.ts










const WHEEL_STRUCTURE_CHECKS = [
    ...FILENAME_CHECKS,
    ...FRAMING_CHECKS,
    ...DIST_INFO_CHECKS,
    ...RECORD_CHECKS,
    ...WHEEL_FILE_CHECKS,
    ...METADATA_CHECKS,
    ...DESCRIPTION_CHECKS,
    ...LICENSE_FILE_CHECKS,
    ...SIZE_CHECKS,
    ...BREAKAGE_CHECKS,
];

// EXTERNAL MODULE: ./packages/core/src/checks/wheel/read.ts + 1 modules
var read = __webpack_require__(76953);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/index.ts



const WHEEL_CHECKS = [...WHEEL_STRUCTURE_CHECKS, ...WHEEL_CONTENT_CHECKS];

;// CONCATENATED MODULE: ./packages/core/src/checks/files.ts




async function files_judgeFile(found, question) {
    return await (0,read_file.readFile)(found, question, (read) => ({
        distribution: read.distribution,
        judgements: judge(read).map((judgement) => ({
            ...judgement,
            findings: judgement.findings.map((finding) => ({ subject: found.name, ...finding })),
        })),
    }));
}
function judge(read) {
    return read.kind === 'wheel' ? (0,check/* judgeAll */.Ty)(WHEEL_CHECKS, read.facts) : (0,check/* judgeAll */.Ty)(SDIST_CHECKS, read.facts);
}


/***/ }),

/***/ 52667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ metadataDifferences)
/* harmony export */ });
/* harmony import */ var _standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37671);
/* harmony import */ var _standards_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72389);
/* harmony import */ var _standards_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13931);
/* harmony import */ var _standards_specifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84867);
/* harmony import */ var _standards_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88607);





const plain = (value) => value.replace(/\s+/g, ' ').trim();
const resolved = (field, meaning) => ({
    field,
    isResolved: true,
    meaning,
});
const shown = (field, meaning = plain) => ({ field, isResolved: false, meaning });
const RULES = [
    resolved('Name', _standards_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .Pc),
    resolved('Version', (value) => (0,_standards_version_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeVersion */ .Qj)(value) ?? value),
    resolved('Requires-Python', specifiersMeaning),
    resolved('Requires-Dist', requirementMeaning),
    resolved('Provides-Extra', _standards_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .Pc),
    resolved('License-Expression', plain),
    shown('License'),
    shown('Summary'),
    shown('Classifier'),
    shown('Keywords', (value) => value
        .split(/[\s,]+/)
        .toSorted()
        .join(',')),
    shown('Author'),
    shown('Author-email'),
    shown('Maintainer'),
    shown('Maintainer-email'),
    shown('Project-URL', (value) => value.replace(/\s*,\s*/, ', ').trim()),
    shown('Home-page'),
    shown('Download-URL'),
    shown('Description-Content-Type', (value) => plain(value).toLowerCase()),
];
function metadataDifferences(first, second) {
    const open = [first, second].map(openFields);
    return RULES.filter(({ field: name }) => !open.some((isOpen) => isOpen(name))).flatMap((rule) => {
        const [a, b] = [meanings(rule, first.metadata), meanings(rule, second.metadata)];
        const onlyFirst = [...a.keys()].filter((key) => !b.has(key)).map((key) => a.get(key) ?? key);
        const onlySecond = [...b.keys()].filter((key) => !a.has(key)).map((key) => b.get(key) ?? key);
        return onlyFirst.length === 0 && onlySecond.length === 0
            ? []
            : [{ field: rule.field, onlyFirst, onlySecond, isResolved: rule.isResolved }];
    });
}
function openFields({ kind, metadata }) {
    if (kind === 'wheel')
        return () => false;
    const isOld = /^(?:1\.\d+|2\.[01])$/.test((0,_standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(metadata, 'Metadata-Version') ?? '');
    const dynamic = new Set((0,_standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(metadata, 'Dynamic').map((name) => name.toLowerCase()));
    return (name) => name !== 'Name' && name !== 'Version' && (isOld || dynamic.has(name.toLowerCase()));
}
function meanings({ field: name, meaning }, metadata) {
    return new Map((0,_standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(metadata, name).map((value) => [meaning(value), value]));
}
function specifiersMeaning(value) {
    const specifiers = (0,_standards_specifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpecifiers */ .$h)(value);
    return specifiers === undefined ? plain(value) : (0,_standards_specifiers_js__WEBPACK_IMPORTED_MODULE_2__/* .specifiersText */ .D2)(specifiers);
}
function requirementMeaning(value) {
    try {
        const requirement = (0,_standards_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .pP)(value);
        return (0,_standards_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementText */ .Pg)({
            ...requirement,
            name: (0,_standards_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .Pc)(requirement.name),
            extras: requirement.extras.map(_standards_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .Pc),
        });
    }
    catch (thrown) {
        if (thrown instanceof _standards_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .RequirementError */ .Kr)
            return plain(value);
        throw thrown;
    }
}


/***/ }),

/***/ 29191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ shownPaths)
/* harmony export */ });
const SHOWN = 8;
function shownPaths(paths) {
    const more = paths.length - SHOWN;
    return `${paths.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 93636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ filesMatching)
/* harmony export */ });
/* harmony import */ var _standards_glob_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38375);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88315);


const NOT_SOURCE = /^(?:\.git|\.hg|\.venv|venv|\.tox|\.nox|node_modules|target|__pycache__|\.mypy_cache|\.ruff_cache)$/;
async function filesMatching(tree, dir, pattern) {
    const found = await matchesBelow(tree, dir, '.', pattern.split('/'));
    return [...new Set(found)].toSorted();
}
async function matchesBelow(tree, dir, at, [segment = '', ...rest]) {
    const names = await tree.names((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inTree */ ._Z)(dir, at));
    const folders = names.filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1));
    const files = names.filter((name) => !name.endsWith('/'));
    const into = (names, segments) => Promise.all(names.map((name) => matchesBelow(tree, dir, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inTree */ ._Z)(at, name), segments))).then((found) => found.flat());
    if (segment === '**') {
        const deeper = await into(folders.filter((name) => !NOT_SOURCE.test(name)), ['**', ...rest]);
        const here = rest.length === 0 ? files.map((name) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inTree */ ._Z)(at, name)) : await matchesBelow(tree, dir, at, rest);
        return [...here, ...deeper];
    }
    const matcher = (0,_standards_glob_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentMatcher */ .kR)(segment);
    const fits = (name) => ((0,_standards_glob_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isWild */ .pq)(segment) ? matcher.test(name) : name === segment);
    if (rest.length > 0)
        return into(folders.filter(fits), rest);
    return files.filter(fits).map((name) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inTree */ ._Z)(at, name));
}


/***/ }),

/***/ 98625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readLicenseTexts),
/* harmony export */   j: () => (/* binding */ isLicenseName)
/* harmony export */ });
/* harmony import */ var _standards_glob_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38375);
/* harmony import */ var _standards_license_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47571);
/* harmony import */ var _globbed_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93636);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88973);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88315);





const USUAL = ['LICEN[CS]E*', 'COPYING*', 'NOTICE*', 'AUTHORS*'];
const LICENSE_NAME = /^(?:un)?(?:licen[cs]e|copying)(?:[-._](?!third|3rd|vendor|bundled|depend).*)?$/i;
async function readLicenseTexts(tree, dir, { document }) {
    const stated = (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(document.tables, 'project', 'license-files');
    const patterns = stated === undefined ? undefined : await matched(tree, dir, globsOf(stated));
    const usual = await matched(tree, dir, USUAL);
    const chosen = [...new Set((patterns ?? usual).flatMap(({ files }) => files))];
    const files = await Promise.all(chosen.map((file) => readText(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .inTree */ ._Z)(dir, file))));
    const named = (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(document.tables, 'project', 'license', 'file');
    return {
        patterns,
        files,
        named: named === undefined ? undefined : await readText(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .inTree */ ._Z)(dir, named)),
        elsewhere: files.some(({ file }) => isLicenseName(file)) ? undefined : await nearest(tree, dir),
    };
}
function isLicenseName(file) {
    return LICENSE_NAME.test(file.split('/').at(-1) ?? '');
}
function globsOf(stated) {
    const tables = { stated };
    return [
        ...(0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(stated),
        ...(0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)((0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(tables, 'stated', 'paths')),
        ...(0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)((0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(tables, 'stated', 'globs')),
    ];
}
function matched(tree, dir, patterns) {
    return Promise.all(patterns.map(async (pattern) => ({
        pattern,
        files: (0,_standards_glob_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .problemOfGlob */ .lb)(pattern) === undefined ? await (0,_globbed_files_js__WEBPACK_IMPORTED_MODULE_1__/* .filesMatching */ .N)(tree, dir, pattern) : [],
    })));
}
async function readText(tree, file) {
    const bytes = await tree.bytes(file);
    const text = bytes === undefined ? undefined : (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(bytes);
    return {
        file,
        isUtf8: bytes === undefined ? undefined : text !== undefined,
        looksLike: text === undefined ? undefined : (0,_standards_license_text_js__WEBPACK_IMPORTED_MODULE_0__/* .recognizeLicense */ .M)(text),
    };
}
async function nearest(tree, dir) {
    for (const folder of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .upwards */ .Hy)(dir)) {
        const found = (await tree.names(folder)).find((name) => isLicenseName(name));
        if (found !== undefined)
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .inTree */ ._Z)(folder, found);
    }
    return undefined;
}


/***/ }),

/***/ 47571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ recognizeLicense),
/* harmony export */   d: () => (/* binding */ baseLicense)
/* harmony export */ });
const MIT = /permission is hereby granted, free of charge, to any person obtaining a copy of this software/;
const BSD = /redistribution and use in source and binary forms, with or without modification/;
const ISC = /permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose with or without fee/;
const ENDORSE = /neither the names? of|names? of .{0,80}may not be used to endorse|may be used to endorse or promote/;
const MARKS = [
    { id: 'AGPL-3.0', title: /gnu affero general public license.{0,40}version 3/ },
    { id: 'LGPL-3.0', title: /gnu lesser general public license.{0,40}version 3/ },
    { id: 'LGPL-2.1', title: /gnu lesser general public license.{0,40}version 2\.1/ },
    { id: 'LGPL-2.0', title: /gnu library general public license.{0,40}version 2/ },
    { id: 'GPL-3.0', title: /gnu general public license.{0,40}version 3/ },
    { id: 'GPL-2.0', title: /gnu general public license.{0,40}version 2/ },
    { id: 'GPL-1.0', title: /gnu general public license.{0,40}version 1/ },
    { id: 'Apache-2.0', title: /apache license,? *version 2\.0/ },
    { id: 'Apache-1.1', title: /apache software license,? *version 1\.1/ },
    { id: 'MPL-2.0', title: /mozilla public license,? *(?:version|v\.?) *2\.0/ },
    { id: 'MPL-1.1', title: /mozilla public license,? *(?:version|v\.?) *1\.1/ },
    { id: 'EPL-2.0', title: /eclipse public license *- *v(?:ersion)? *2\.0/ },
    { id: 'EPL-1.0', title: /eclipse public license *- *v(?:ersion)? *1\.0/ },
    { id: 'EUPL-1.2', title: /european union public licen[cs]e v\. ?1\.2/ },
    { id: 'Unicode-3.0', title: /unicode license v3/ },
    { id: 'CC0-1.0', title: /cc0 1\.0 universal/ },
    { id: 'CC-BY-4.0', title: /attribution 4\.0 international/ },
    { id: 'BSL-1.0', title: /boost software license - version 1\.0/ },
    { id: 'Artistic-2.0', title: /artistic license 2\.0/ },
    { id: 'OFL-1.1', title: /sil open font license version 1\.1/ },
    { id: 'MulanPSL-2.0', title: /mulan permissive software license.{0,3} *(?:version|v) *2|木兰宽松许可证/ },
    { id: 'WTFPL', title: /do what the fuck you want to public license/ },
    { id: 'UPL-1.0', title: /universal permissive license/ },
    { id: 'Unlicense', says: [/this is free and unencumbered software released into the public domain/] },
    {
        id: 'Zlib',
        says: [/this software is provided ['‘’"]as-is['‘’"]/, /altered source versions must be plainly marked/],
    },
    { id: 'bzip2-1.0.6', says: [BSD, /program, ["“]bzip2["”]/] },
    { id: 'BSD-4-Clause', says: [BSD, /all advertising materials mentioning features/] },
    { id: 'BSD-3-Clause', says: [BSD, ENDORSE] },
    { id: 'BSD-2-Clause', says: [BSD] },
    { id: 'MIT-0', says: [MIT], not: /permission notice .{0,60}shall be included/ },
    { id: 'MIT', says: [MIT] },
    { id: 'PSF-2.0', says: [/python software foundation license version 2/] },
    { id: 'ISC', says: [ISC, /copyright notice and this permission notice appear in all copies/] },
    { id: '0BSD', says: [ISC] },
    {
        id: 'HPND',
        says: [/permission to use, copy, modify,? and distribute this software and its documentation for any purpose/],
    },
];
const TITLE = 500;
function recognizeLicense(text) {
    const plain = text.toLowerCase().replace(/(?:[\s*#=_]|\/\/)+/g, ' ');
    const head = plain.slice(0, TITLE);
    return MARKS.find(({ title, says = [], not }) => (title?.test(head) ?? true) && says.every((words) => words.test(plain)) && not?.test(plain) !== true)?.id;
}
function baseLicense(id) {
    return id.replace(/(?:-only|-or-later|\+)$/i, '');
}


/***/ }),

/***/ 67360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ namesBoundIn)
});

;// CONCATENATED MODULE: ./packages/core/src/standards/python-tokens.ts
const INDENT = /[ \t\f]*/y;
const BLANK = /(?:[ \t\f]|\\(?:\r\n|\r|\n))+/y;
const COMMENT = /#[^\r\n]*/y;
const BREAK = /\r\n|\r|\n/y;
const STRING_START = /([A-Za-z]{0,2})("""|'''|"|')/y;
const NAME = /[\p{XIDS}_][\p{XIDC}]*/uy;
const PLAIN_NAME = /[A-Za-z_]\w*(?![\w\u0080-\u{10ffff}])/uy;
const NUMBER = /(?:\d[\w.]*(?:(?<=[eE])[+-]\d+)?|\.\d\w*)/y;
const OPERATOR = /\*\*=|\/\/=|>>=|<<=|\.\.\.|[-+*/%@&|^=!<>:]=|->|\*\*|\/\/|>>|<<|[^\s\w]/uy;
const STRING_PREFIX = /^(?:[rbuft]|[rbft][rbft])?$/i;
const BETWEEN = new Set(' \t\f\\#');
const STRING_BEGINS = new Set('"\'rbftuRBFTU');
const OPENING = '([{';
const CLOSING = ')]}';
function readPythonTokens(text) {
    const reader = { text, at: text.startsWith('\uFEFF') ? 1 : 0 };
    const lines = [];
    let tokens = [];
    let indent = columns(take(reader, INDENT));
    let depth = 0;
    let isWhole = true;
    while (reader.at < text.length) {
        const first = text[reader.at] ?? '';
        if (BETWEEN.has(first) && (take(reader, BLANK) !== '' || take(reader, COMMENT) !== ''))
            continue;
        if (take(reader, BREAK) !== '') {
            if (depth > 0)
                continue;
            if (tokens.length > 0)
                lines.push({ indent, tokens });
            tokens = [];
            indent = columns(take(reader, INDENT));
            continue;
        }
        const string = STRING_BEGINS.has(first) ? takeString(reader) : undefined;
        if (string !== undefined) {
            isWhole &&= string;
            tokens.push('""');
            continue;
        }
        const token = takeName(reader) || (take(reader, NUMBER) && '0') || take(reader, OPERATOR);
        if (OPENING.includes(token))
            depth += 1;
        if (CLOSING.includes(token))
            depth -= 1;
        if (depth < 0)
            isWhole = false;
        depth = Math.max(depth, 0);
        tokens.push(token === '' ? (text[reader.at++] ?? '') : token);
    }
    if (tokens.length > 0)
        lines.push({ indent, tokens });
    return { lines, isWhole: isWhole && depth === 0 };
}
function take(reader, pattern) {
    pattern.lastIndex = reader.at;
    const found = pattern.exec(reader.text)?.[0] ?? '';
    reader.at += found.length;
    return found;
}
function takeName(reader) {
    return take(reader, PLAIN_NAME) || take(reader, NAME);
}
function columns(indent) {
    let column = 0;
    for (const character of indent) {
        if (character === '\t')
            column += 8 - (column % 8);
        else
            column = character === '\f' ? 0 : column + 1;
    }
    return column;
}
function takeString(reader) {
    STRING_START.lastIndex = reader.at;
    const [start, prefix = '', quote = ''] = STRING_START.exec(reader.text) ?? [];
    if (start === undefined || !STRING_PREFIX.test(prefix))
        return undefined;
    reader.at += start.length;
    return /[ft]/i.test(prefix) ? skipFormatted(reader, quote) : skipPlain(reader, quote);
}
function skipPlain(reader, quote) {
    const { text } = reader;
    for (; reader.at < text.length; reader.at += 1) {
        if (endsHere(reader, quote))
            return true;
        if (breaksHere(reader, quote))
            return false;
        if (text[reader.at] === '\\')
            skipEscape(reader);
    }
    return false;
}
function skipFormatted(reader, quote) {
    const { text } = reader;
    while (reader.at < text.length) {
        if (endsHere(reader, quote))
            return true;
        if (breaksHere(reader, quote))
            return false;
        if (text.startsWith('{{', reader.at))
            reader.at += 2;
        else if (text[reader.at] === '{') {
            reader.at += 1;
            if (!skipField(reader, quote))
                return false;
        }
        else {
            if (text[reader.at] === '\\')
                skipEscape(reader);
            reader.at += 1;
        }
    }
    return false;
}
function skipField(reader, quote) {
    const { text } = reader;
    let depth = 0;
    while (reader.at < text.length) {
        const character = text[reader.at] ?? '';
        if (depth === 0 && character === '}') {
            reader.at += 1;
            return true;
        }
        if (depth === 0 && character === ':')
            return skipFormat(reader, quote);
        const string = takeString(reader);
        if (string === false)
            return false;
        if (string === true || takeName(reader) !== '' || take(reader, COMMENT) !== '')
            continue;
        if (OPENING.includes(character))
            depth += 1;
        if (CLOSING.includes(character))
            depth -= 1;
        reader.at += 1;
    }
    return false;
}
function skipFormat(reader, quote) {
    const { text } = reader;
    while (reader.at < text.length && !text.startsWith(quote, reader.at)) {
        const character = text[reader.at];
        reader.at += 1;
        if (character === '}')
            return true;
        if (character === '{' && !skipField(reader, quote))
            return false;
    }
    return false;
}
function endsHere(reader, quote) {
    if (!reader.text.startsWith(quote, reader.at))
        return false;
    reader.at += quote.length;
    return true;
}
function breaksHere({ text, at }, quote) {
    return quote.length === 1 && (text[at] === '\n' || text[at] === '\r');
}
function skipEscape(reader) {
    reader.at += reader.text.startsWith('\r\n', reader.at + 1) ? 2 : 1;
}

;// CONCATENATED MODULE: ./packages/core/src/standards/python-module.ts

const IS_NAME = /^[\p{XIDS}_]\p{XIDC}*$/u;
const BLOCKS = new Set(['if', 'elif', 'else', 'while', 'for', 'with', 'try', 'except', 'finally']);
const SUBSCRIPTS = new Set(['.', '[', '(']);
const NO_PATTERN = new Set(['.', '=', ':', ',']);
function namesBoundIn(text) {
    const { lines, isWhole } = readPythonTokens(text);
    const names = new Set();
    let open = !isWhole;
    const bind = (name) => {
        names.add(name.normalize('NFKC'));
    };
    let scope;
    for (const { indent, tokens } of lines) {
        open ||= reachesNamespace(tokens);
        if (scope !== undefined && indent > scope) {
            globalsIn(tokens).forEach(bind);
            continue;
        }
        scope = undefined;
        for (const statement of statementsOf(tokens)) {
            if (opensScope(statement))
                scope = indent;
            boundBy(statement).forEach(bind);
            open ||= statement[0] === 'from' && statement.at(-1) === '*';
        }
        open ||= scope === undefined && calls(tokens, 'locals');
    }
    return { names, open: open || names.has('__getattr__') };
}
function reachesNamespace(tokens) {
    const ownModule = tokens.some((token, at) => token === 'modules' && tokens[at + 2] === '__name__');
    return ownModule || calls(tokens, 'globals') || calls(tokens, 'exec');
}
function calls(tokens, name) {
    return tokens.some((token, at) => token === name && tokens[at + 1] === '(' && tokens[at - 1] !== '.');
}
function globalsIn(tokens) {
    const at = tokens.indexOf('global');
    if (at === -1)
        return [];
    const end = tokens.indexOf(';', at);
    return tokens.slice(at + 1, end === -1 ? undefined : end).filter((token) => IS_NAME.test(token));
}
function opensScope([first, second]) {
    return first === 'def' || first === 'class' || (first === 'async' && second === 'def');
}
function statementsOf(tokens) {
    if (opensScope(tokens))
        return [tokens];
    if (opensBlock(tokens)) {
        const end = headerEnd(tokens);
        const rest = tokens.slice(end + 1);
        return [tokens.slice(0, end), ...(rest.length === 0 ? [] : statementsOf(rest))];
    }
    return splitAt(tokens, ';');
}
function opensBlock(tokens) {
    const [first = '', second = ''] = tokens;
    if (first === 'async')
        return BLOCKS.has(second);
    if (first === 'match')
        return tokens.length > 2 && tokens.at(-1) === ':';
    if (first === 'case')
        return headerEnd(tokens) > 1 && headerEnd(tokens) < tokens.length && !NO_PATTERN.has(second);
    return BLOCKS.has(first);
}
function headerEnd(tokens) {
    let lambdas = 0;
    for (const [at, token] of atTopLevel(tokens)) {
        if (token === 'lambda')
            lambdas += 1;
        else if (token === ':' && lambdas === 0)
            return at;
        else if (token === ':')
            lambdas -= 1;
    }
    return tokens.length;
}
function boundBy(statement) {
    const [first = '', second = ''] = statement;
    if (first === 'async')
        return boundBy(statement.slice(1));
    if (first === 'def' || first === 'class')
        return [second];
    if (first === 'import')
        return importsIn(statement.slice(1)).map((name) => name.replace(/\..*/, ''));
    if (first === 'from')
        return importsIn(statement.slice(statement.indexOf('import') + 1));
    if (first === 'global')
        return globalsIn(statement);
    const walrus = statement.filter((_, at) => statement[at + 1] === ':=');
    return [...walrus, ...targetsOf(statement)];
}
function targetsOf(statement) {
    const [first = '', second = '', third = ''] = statement;
    if (first === 'for')
        return namesIn(statement.slice(1, indexAtTopLevel(statement, 'in')));
    if (first === 'with')
        return statement.flatMap((token, at) => (token === 'as' ? targetAfter(statement, at) : []));
    if (first === 'except')
        return [];
    if (first === 'case' && second !== '=')
        return capturesIn(statement.slice(1));
    if (first === 'type' && IS_NAME.test(second) && (third === '=' || third === '['))
        return [second];
    const lambda = statement.indexOf('lambda');
    const parts = splitAt(lambda === -1 ? statement : statement.slice(0, lambda), '=');
    const augmented = parts.length === 1 ? statement.findIndex((token) => /^[^=!<>:]{1,2}=$/.test(token)) : -1;
    if (augmented !== -1)
        return namesIn(statement.slice(0, augmented));
    return parts.slice(0, -1).flatMap((part) => namesIn(part.slice(0, indexAtTopLevel(part, ':'))));
}
function importsIn(tokens) {
    return splitAt(tokens.filter((token) => token !== '(' && token !== ')'), ',').flatMap((item) => {
        const name = item.includes('as') ? item.slice(item.indexOf('as') + 1) : item;
        return name.length === 0 || name[0] === '*' ? [] : [name.join('')];
    });
}
function targetAfter(statement, at) {
    const rest = statement.slice(at + 1);
    let depth = 0;
    const end = rest.findIndex((token) => {
        if (depth === 0 && (token === ',' || token === ')'))
            return true;
        depth += depthChange(token);
        return false;
    });
    return namesIn(end === -1 ? rest : rest.slice(0, end));
}
function namesIn(targets) {
    return splitAt(targets, ',').flatMap((target) => {
        const [first = '', second] = target;
        if (first === '*')
            return namesIn(target.slice(1));
        if (first === '(' || first === '[') {
            const isWhole = closingOf(target) === target.length - 1;
            return isWhole ? namesIn(target.slice(1, -1)) : [];
        }
        return IS_NAME.test(first) && !(second !== undefined && SUBSCRIPTS.has(second)) ? [first] : [];
    });
}
function capturesIn(pattern) {
    const guard = indexAtTopLevel(pattern, 'if');
    return pattern
        .slice(0, guard)
        .filter((token, at) => IS_NAME.test(token) &&
        !['_', 'as', 'None', 'True', 'False'].includes(token) &&
        pattern[at - 1] !== '.' &&
        !['.', '(', '='].includes(pattern[at + 1] ?? ''));
}
function closingOf(tokens) {
    let depth = 0;
    return tokens.findIndex((token) => (depth += depthChange(token)) === 0);
}
function depthChange(token) {
    if (token === '(' || token === '[' || token === '{')
        return 1;
    return token === ')' || token === ']' || token === '}' ? -1 : 0;
}
function* atTopLevel(tokens) {
    let depth = 0;
    for (const [at, token] of tokens.entries()) {
        depth += depthChange(token);
        if (depth === 0)
            yield [at, token];
    }
}
function indexAtTopLevel(tokens, wanted) {
    for (const [at, token] of atTopLevel(tokens))
        if (token === wanted)
            return at;
    return tokens.length;
}
function splitAt(tokens, separator) {
    const parts = [];
    let start = 0;
    for (const [at, token] of atTopLevel(tokens)) {
        if (token !== separator)
            continue;
        parts.push(tokens.slice(start, at));
        start = at + 1;
    }
    return [...parts, tokens.slice(start)];
}


/***/ })

};
