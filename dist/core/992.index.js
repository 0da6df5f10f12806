export const id = 992;
export const ids = [992];
export const modules = {

/***/ 97992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SOURCE_CHECKS: () => (/* binding */ SOURCE_CHECKS)
});

// EXTERNAL MODULE: ./packages/core/src/project/backend.ts
var project_backend = __webpack_require__(47739);
// EXTERNAL MODULE: ./packages/core/src/project/toml.ts + 1 modules
var toml = __webpack_require__(88973);
// EXTERNAL MODULE: ./packages/core/src/standards/name.ts
var standards_name = __webpack_require__(72389);
// EXTERNAL MODULE: ./packages/core/src/standards/requirement.ts
var standards_requirement = __webpack_require__(13931);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/metadata-fields.ts
var metadata_fields = __webpack_require__(34477);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/facts.ts
const manifest = ({ project: { pyproject } }) => {
    if (!pyproject.exists)
        return 'there is no pyproject.toml';
    return pyproject.document.problems.some(({ kind }) => kind !== 'toml-1.1')
        ? 'pyproject.toml cannot be read'
        : undefined;
};
const projectTable = (facts) => manifest(facts) ?? (facts.project.pyproject.project === undefined ? 'pyproject.toml has no [project]' : undefined);
const cargo = ({ project }) => (project.cargo === undefined ? 'no Cargo.toml is built' : undefined);
const readableCargo = (facts) => cargo(facts) ??
    (facts.project.cargo?.document.problems.some(({ kind }) => kind !== 'toml-1.1') === true
        ? 'Cargo.toml cannot be read'
        : undefined);
function cargoOf({ project }) {
    if (project.cargo === undefined)
        throw new Error('a check of Cargo.toml ran without one');
    return project.cargo;
}
const git = ({ project }) => (project.git === undefined ? 'there is no git repository' : undefined);
const version = ({ project }) => project.version === undefined ? 'the version is dynamic; the built files will tell' : undefined;
const tag = ({ project }) => (project.tag === undefined ? 'no tag is released or rehearsed' : undefined);
const texts = (facts) => facts.texts === undefined ? 'the texts beside pyproject.toml were not read' : undefined;
function textsOf(facts) {
    if (facts.texts === undefined)
        throw new Error('a check of the texts ran without them');
    return facts.texts;
}
function tableOf({ project }) {
    const table = project.pyproject.project;
    if (table === undefined)
        throw new Error('a check of [project] ran without one');
    return table;
}
function tagOf({ project }) {
    if (project.tag === undefined)
        throw new Error('a check of the tag ran without one');
    return project.tag;
}
function isDynamic(facts, field) {
    return tableOf(facts).dynamic.includes(field);
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/backend.ts






const BACKEND_CHECKS = [
    {
        id: 'SRC-03',
        severity: 'warning',
        asks: 'the build backend cannot change under the release',
        definedBy: 'PyO3/maturin, astral-sh/uv, pypa/flit and python-poetry ask for an upper bound',
        needs: [manifest, knownBackend],
        judge: judgeBound,
    },
    {
        id: 'SRC-29',
        key: 'metadata-version',
        severity: 'error',
        asks: 'the backend will write a Metadata-Version that PyPI takes',
        definedBy: 'warehouse/forklift/metadata.py; PEP 808',
        needs: [projectTable],
        judge: judgeMetadataVersion,
    },
];
const BOUNDS = {
    maturin: '<2',
    uv: '<1',
    flit: '<4',
    poetry: '<3',
};
function knownBackend({ project: { backend } }) {
    return project_backend/* BACKEND_REQUIREMENTS */.Q9.has(backend.family) ? undefined : 'the build backend is not a known one';
}
function judgeBound({ project: { backend, pyproject } }) {
    const name = project_backend/* BACKEND_REQUIREMENTS */.Q9.get(backend.family);
    const asked = BOUNDS[backend.family];
    return (pyproject.buildSystem?.requires ?? []).flatMap((text, index) => {
        const requirement = requirementOf(text);
        if (requirement === undefined || (0,standards_name/* normalizeName */.Pc)(requirement.name) !== name || isBounded(requirement))
            return [];
        const lower = requirement.specifiers.clauses.map(({ operator, version }) => `${operator}${version}`);
        const bound = asked ?? '<…';
        return [
            {
                message: `build requirement '${requirement.name}' has no upper bound`,
                remedy: asked === undefined
                    ? `A new release of it can raise Metadata-Version or change the files between rehearsal and release; to rule that out, add an upper bound or pin it.`
                    : `Write "${requirement.name}${[...lower, bound].join(',')}".`,
                place: pyproject.document.place('build-system', 'requires', index),
                subject: requirement.name,
                ...(asked === undefined ? { severity: 'notice' } : {}),
            },
        ];
    });
}
function requirementOf(text) {
    try {
        return (0,standards_requirement/* parseRequirement */.pP)(text);
    }
    catch (thrown) {
        if (thrown instanceof standards_requirement/* RequirementError */.Kr)
            return undefined;
        throw thrown;
    }
}
function isBounded({ url, specifiers }) {
    return url !== undefined || specifiers.clauses.some(({ operator }) => !['>', '>=', '!='].includes(operator));
}
function judgeMetadataVersion(facts) {
    const { document } = facts.project.pyproject;
    const highest = metadata_fields/* METADATA_VERSIONS */.mi.at(-1) ?? '';
    const configured = ['wheel', 'sdist'].flatMap((target) => {
        const path = ['tool', 'hatch', 'build', 'targets', target, 'core-metadata-version'];
        const version = facts.project.backend.family === 'hatchling' ? (0,toml/* textAt */.$6)(document.tables, ...path) : undefined;
        if (version === undefined || metadata_fields/* METADATA_VERSIONS */.mi.includes(version))
            return [];
        return [
            {
                message: `${path.join('.')} is "${version}"; PyPI takes up to ${highest}`,
                remedy: `Write core-metadata-version = "2.4", or remove the line.`,
                place: document.place(...path),
            },
        ];
    });
    return [...configured, ...addedTo(facts, highest)];
}
function addedTo(facts, highest) {
    const { document } = facts.project.pyproject;
    return tableOf(facts).dynamic.flatMap((field, index) => {
        if (!isExtensible((0,toml/* valueAt */.fK)(document.tables, 'project', field)))
            return [];
        return [
            {
                message: `project.${field} is static and listed in dynamic (PEP 808): that needs Metadata-Version 2.6, and PyPI takes up to ${highest}`,
                remedy: 'Keep one of the two.',
                place: document.place('project', 'dynamic', index),
                subject: field,
            },
        ];
    });
}
function isExtensible(value) {
    return (0,toml/* isList */.Lv)(value) || (0,toml/* isTable */.bI)(value);
}

// EXTERNAL MODULE: ./packages/core/src/nearest.ts
var nearest = __webpack_require__(31019);
// EXTERNAL MODULE: ./packages/core/src/project/pyproject.ts
var project_pyproject = __webpack_require__(55323);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/keys.ts
function foundIn(folders) {
    return folders.length === 0 ? '' : `; found in: ${folders.join(', ')}`;
}
function unknownKey({ document }, table, key, meant) {
    return {
        message: `unknown key ${table}.${key}${meant === undefined ? '' : `; did you mean ${table}.${meant}?`}`,
        remedy: meant === undefined ? 'Remove it, or move it under [tool].' : `Write ${meant}.`,
        place: document.place(table, key),
    };
}
function mistyped({ document, mistyped }, table) {
    return mistyped
        .filter(({ path }) => path[0] === table)
        .map(({ path, expected }) => ({
        message: `${path.join('.')} must be ${expected}`,
        remedy: `Write ${expected}.`,
        place: document.place(...path),
    }));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/build-system.ts






const BUILD_SYSTEM_CHECKS = [
    {
        id: 'SRC-02',
        key: 'no-build-system',
        severity: 'error',
        asks: '[build-system] names a backend and what it requires',
        definedBy: 'PEP 517, PEP 518',
        needs: [manifest],
        judge: judgeBuildSystem,
    },
    {
        id: 'SRC-02',
        severity: 'error',
        asks: '[build-system] has known keys, and a backend that can be found',
        definedBy: 'PEP 517, PEP 518',
        needs: [manifest],
        judge: judgeBackend,
    },
];
function judgeBuildSystem({ project }) {
    const { pyproject, packageDir, packagesElsewhere, setupPy, setupCfg } = project;
    const { document, buildSystem } = pyproject;
    const file = packageDir === '.' ? 'pyproject.toml' : `${packageDir}/pyproject.toml`;
    if (buildSystem === undefined)
        return [
            {
                message: `no [build-system] in ${file}${foundIn(packagesElsewhere)}`,
                remedy: packagesElsewhere.length > 0
                    ? `Set package-dir${packagesElsewhere.length === 1 ? `: ${packagesElsewhere.join('')}` : ' to one of them'}.`
                    : 'Write, for example:\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"',
                place: { file: document.file },
                severity: setupPy === undefined && setupCfg === undefined ? 'error' : 'warning',
            },
        ];
    const legacy = buildSystem.requires?.some((requirement) => /^setuptools\b/.test(requirement)) === true;
    const absent = [
        buildSystem.requires === undefined && {
            message: 'build-system.requires is missing',
            remedy: 'List what the backend needs, for example requires = ["hatchling"].',
            place: document.place('build-system'),
        },
        buildSystem.buildBackend === undefined && {
            message: `build-system.build-backend is missing; installers fall back to ${project_backend/* LEGACY_BACKEND */.p2}`,
            remedy: 'Name it, for example build-backend = "setuptools.build_meta".',
            place: document.place('build-system'),
            severity: legacy ? 'warning' : 'error',
        },
    ];
    return absent.filter((problem) => problem !== false);
}
function judgeBackend({ project: { pyproject, strayBackendPaths } }) {
    const { document, buildSystem } = pyproject;
    const backend = buildSystem?.buildBackend ?? project_backend/* LEGACY_BACKEND */.p2;
    const misnamed = {
        message: `build-system.build-backend is "${backend}"; expected a module, perhaps with :object behind it`,
        remedy: 'Write what the documentation of the backend says, for example build-backend = "hatchling.build".',
        place: document.place('build-system', 'build-backend'),
    };
    return [
        ...(/^[\p{L}_]\w*(\.\w+)*(:\w+(\.\w+)*)?$/u.test(backend) ? [] : [misnamed]),
        ...strayBackendPaths.map((path) => ({
            message: `build-system.backend-path names ${path}, which is no folder inside the project`,
            remedy: 'Name folders relative to pyproject.toml and inside its tree.',
            place: document.place('build-system', 'backend-path'),
        })),
        ...mistyped(pyproject, 'build-system'),
        ...Object.keys((0,toml/* tableAt */.af)(document.tables, 'build-system') ?? {})
            .filter((key) => !Object.hasOwn(project_pyproject/* BUILD_SYSTEM_KEYS */.Ui, key))
            .map((key) => unknownKey(pyproject, 'build-system', key, (0,nearest/* nearest */.p)(key, Object.keys(project_pyproject/* BUILD_SYSTEM_KEYS */.Ui)))),
    ];
}

// EXTERNAL MODULE: ./packages/core/node_modules/semver/ranges/intersects.js
var intersects = __webpack_require__(82943);
var intersects_default = /*#__PURE__*/__webpack_require__.n(intersects);
// EXTERNAL MODULE: ./packages/core/node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68541);
var satisfies_default = /*#__PURE__*/__webpack_require__.n(satisfies);
// EXTERNAL MODULE: ./packages/core/node_modules/semver/ranges/valid.js
var valid = __webpack_require__(8219);
var valid_default = /*#__PURE__*/__webpack_require__.n(valid);
;// CONCATENATED MODULE: ./packages/core/src/standards/cargo-requirement.ts



function toRange(requirement) {
    const clauses = requirement.split(',').map((clause) => clause.trim());
    const range = clauses.map((clause) => (/^\d+(\.\d+)*([-+]|$)/.test(clause) ? `^${clause}` : clause)).join(' ');
    return valid_default()(range) === null ? undefined : range;
}
function requirementAllows(requirement, version) {
    const range = toRange(requirement);
    return range === undefined ? undefined : satisfies_default()(version, range);
}
function requirementReaches(requirement, version) {
    const range = toRange(requirement);
    return range === undefined ? undefined : intersects_default()(range, `>=${version}`);
}

// EXTERNAL MODULE: ./packages/core/src/standards/cargo-version.ts
var cargo_version = __webpack_require__(17765);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/cargo-lock.ts



const CARGO_LOCK_CHECKS = [
    {
        id: 'SRC-30',
        key: 'cargo-lock-missing',
        severity: 'warning',
        asks: 'Cargo.lock is tracked',
        definedBy: 'Cargo; maturin --locked',
        needs: [manifest, readableCargo],
        judge: judgeLockMissing,
    },
    {
        id: 'SRC-30',
        severity: 'error',
        asks: 'Cargo.lock agrees with Cargo.toml',
        definedBy: 'Cargo; maturin --locked',
        needs: [manifest, readableCargo, locked],
        judge: judgeLockStale,
    },
];
function locked({ project: { cargo } }) {
    return cargo?.lock === undefined || cargo.lock.tracked === false ? 'there is no Cargo.lock to build by' : undefined;
}
function judgeLockMissing(facts) {
    const { lock, document } = cargoOf(facts);
    if (lock !== undefined && lock.tracked !== false)
        return [];
    return [
        {
            message: lock === undefined ? 'there is no Cargo.lock' : `${lock.file} is not tracked`,
            remedy: 'Commit it (cargo generate-lockfile makes it), or set locked: false; the sdist will not pin its dependencies.',
            place: { file: document.file },
        },
    ];
}
function judgeLockStale(facts) {
    const { lock, name = '', version, crates } = cargoOf(facts);
    if (lock === undefined)
        return [];
    const stale = (what, place = lock.own?.place) => ({
        message: `${lock.file} is stale: it ${what}, so --locked refuses to build`,
        remedy: 'Run cargo update --workspace (or any cargo command without --locked) and commit the file.',
        place: place ?? { file: lock.file },
    });
    const { own, pins } = lock;
    if (own === undefined)
        return [stale(`lists no package ${name}`)];
    const [lockedAs, stated] = [own.text, version.text].map((text) => {
        const mapped = (0,cargo_version/* toPep440 */.t)(text);
        return 'version' in mapped ? mapped.version : text;
    });
    const respelt = own.text !== version.text && lockedAs === stated;
    const wanted = crates[0]?.dependencies ?? [];
    const absent = wanted.filter((dependency) => !pins.has(dependency.package));
    const unfit = wanted.filter(({ package: dependency, requirement = '*' }) => {
        const versions = pins.get(dependency) ?? [];
        return versions.length > 0 && !versions.some((one) => requirementAllows(requirement, one) !== false);
    });
    return [
        ...(respelt ? [stale(`still lists this package as ${own.text}, and Cargo.toml says ${version.text}`)] : []),
        ...(absent.length > 0 ? [stale(`lists no ${names(absent)} for ${name}`, absent[0]?.place)] : []),
        ...unfit.map((one) => stale(`pins ${one.package} ${(pins.get(one.package) ?? []).join(', ')}, not ${one.requirement ?? ''}`, one.place)),
    ];
}
function names(dependencies) {
    return [...new Set(dependencies.map((dependency) => dependency.package))].join(', ');
}

// EXTERNAL MODULE: ./packages/core/src/project/cargo.ts + 3 modules
var project_cargo = __webpack_require__(73137);
// EXTERNAL MODULE: ./packages/core/src/project/cargo-workspace.ts
var cargo_workspace = __webpack_require__(93347);
// EXTERNAL MODULE: ./packages/core/src/project/tree.ts
var tree = __webpack_require__(88315);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/cargo.ts





const CARGO_CHECKS = [
    {
        id: 'SRC-30',
        severity: 'error',
        asks: 'there is a Cargo.toml with a version, and a library that maturin will find',
        definedBy: 'Cargo; PyO3/maturin',
        needs: [manifest, byMaturin],
        judge: judgeCargo,
    },
    {
        id: 'SRC-30',
        severity: 'error',
        asks: 'the crate, its workspace and the crates that it reaches by path resolve',
        definedBy: 'Cargo',
        needs: [manifest, readableCargo],
        judge: judgeResolution,
    },
];
function byMaturin({ project }) {
    return project.backend.family === 'maturin' ? undefined : 'no Cargo.toml is built';
}
function judgeCargo({ project: { cargo: crate, pyproject, versioning } }) {
    const named = pyproject.tool('maturin')?.['manifest-path'];
    if (crate === undefined)
        return [
            {
                message: `maturin builds this, and there is no ${typeof named === 'string' ? named : 'Cargo.toml or rust/Cargo.toml'}`,
                remedy: 'Write manifest-path = "…/Cargo.toml" under [tool.maturin]; the path is relative to pyproject.toml.',
                place: pyproject.document.place('tool', 'maturin', 'manifest-path'),
            },
        ];
    const unread = unreadable(crate.document);
    if (unread.length > 0)
        return unread;
    const isUnstated = crate.version.origin === 'implicit' && versioning.from === 'cargo';
    return [
        ...(isUnstated && !(0,cargo_workspace/* inherits */.B)((0,toml/* valueAt */.fK)(crate.document.tables, 'package', 'version'))
            ? [
                {
                    message: `${crate.document.file} states no version, so Cargo takes 0.0.0`,
                    remedy: 'Write version = "X.Y.Z" under [package], or version under [project] in pyproject.toml.',
                    place: crate.version.place,
                },
            ]
            : []),
        ...judgeModule(crate, pyproject),
    ];
}
function judgeModule(crate, pyproject) {
    const { libName, pymodules, document } = crate;
    const module = (0,toml/* textAt */.$6)(pyproject.document.tables, 'tool', 'maturin', 'module-name');
    const last = module === undefined ? libName : module.split('.').at(-1);
    if (last === undefined || libName === undefined || !(0,project_cargo/* makesExtension */.z)(crate, pyproject))
        return [];
    const place = pyproject.document.place('tool', 'maturin', 'module-name');
    const called = module === undefined ? `the library is called ${last}` : `tool.maturin.module-name ends in ${last}`;
    if (pymodules !== undefined && pymodules.length > 0)
        return pymodules.includes(last)
            ? []
            : [
                {
                    message: `${called}, but #[pymodule] makes ${pymodules.join(', ')}: importing it would fail`,
                    remedy: `Name it ${last}, by #[pyo3(name = "${last}")] behind #[pymodule], or correct module-name.`,
                    place,
                },
            ];
    if (last === libName)
        return [];
    return [
        {
            message: `${called}, but the library is called ${libName}`,
            remedy: `Write name = "${last}" under [lib] in ${document.file}.`,
            place,
            ...(pymodules === undefined ? {} : { severity: 'warning' }),
        },
    ];
}
function unreadable(document) {
    return document.problems
        .filter(({ kind }) => kind !== 'toml-1.1')
        .map(({ message }) => ({
        message: `${document.file} is no TOML: ${message}`,
        remedy: 'Correct the line.',
        place: { file: document.file },
    }));
}
function judgeResolution(facts) {
    const cargo = cargoOf(facts);
    const { document, workspace, crates } = cargo;
    const others = [workspace?.document, ...crates.slice(1).map((crate) => crate.document)];
    const seen = new Set([document.file]);
    const broken = others.flatMap((other) => {
        if (other === undefined || seen.has(other.file))
            return [];
        seen.add(other.file);
        return unreadable(other);
    });
    if (broken.length > 0)
        return broken;
    return [...judgeMembership(cargo), ...judgeInheritance(cargo), ...crates.flatMap(judgePaths(crates))];
}
function judgeMembership({ document, workspace }) {
    if (workspace === undefined || workspace.members.includes((0,tree/* inTree */._Z)(document.file, '..')))
        return [];
    return [
        {
            message: `${document.file} lies below the workspace of ${workspace.document.file}, which does not name it: Cargo refuses to build it`,
            remedy: `Add it to members in ${workspace.document.file}, or to exclude there, or write an empty [workspace] in ${document.file}.`,
            place: workspace.document.place('workspace', 'members'),
        },
    ];
}
function judgeInheritance({ document, workspace, crates }) {
    const root = workspace?.document.file;
    const where = root === undefined ? 'there is no workspace above it' : `${root} does not state it`;
    const keys = Object.entries((0,toml/* tableAt */.af)(document.tables, 'package') ?? {}).filter(([key, value]) => (0,cargo_workspace/* inherits */.B)(value) &&
        (workspace === undefined || (0,toml/* valueAt */.fK)(workspace.document.tables, 'workspace', 'package', key) === undefined));
    const dangling = crates[0]?.dependencies.filter((dependency) => dependency.dangling) ?? [];
    return [
        ...keys.map(([key]) => ({
            message: `${document.file} inherits ${key} from a workspace, and ${where}`,
            remedy: `Write ${key} under [workspace.package] of the root manifest, or here.`,
            place: document.place('package', key),
        })),
        ...dangling.map(({ key, place }) => ({
            message: `${document.file} inherits the dependency ${key} from a workspace, and ${where}`,
            remedy: `Write ${key} under [workspace.dependencies] of the root manifest, or its version here.`,
            place,
        })),
    ];
}
function judgePaths(crates) {
    return ({ dependencies }) => dependencies.flatMap(({ key, package: name, path, rawPath = '', place }) => {
        if (path === undefined || (0,tree/* leavesTree */.ti)(path))
            return [];
        const found = crates.find((crate) => crate.folder === path);
        if (found === undefined)
            return [
                {
                    message: `the dependency ${key} lies in ${rawPath}, and there is no ${(0,tree/* inTree */._Z)(path, 'Cargo.toml')}`,
                    remedy: 'Correct the path, or check out the submodule that brings it.',
                    place,
                },
            ];
        if (found.name === undefined || found.name === name)
            return [];
        return [
            {
                message: `the dependency ${key} lies in ${rawPath}, and the package there is called ${found.name}`,
                remedy: `Write package = "${found.name}" beside the path, or correct the path.`,
                place,
            },
        ];
    });
}

// EXTERNAL MODULE: ./packages/core/src/project/changelog.ts + 3 modules
var project_changelog = __webpack_require__(88455);
// EXTERNAL MODULE: ./packages/core/src/report-text.ts
var report_text = __webpack_require__(42247);
// EXTERNAL MODULE: ./packages/core/src/standards/version.ts + 5 modules
var standards_version = __webpack_require__(88607);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/changelog.ts




const CHANGELOG_CHECKS = [
    {
        id: 'SRC-12',
        key: 'changelog-section',
        severity: 'warning',
        asks: 'the changelog has a section for the version, with a date and a text',
        definedBy: 'keepachangelog.com 1.1; towncrier, scriv, changesets',
        needs: [manifest, texts, wanted, releaseVersion],
        judge: judgeSection,
    },
    {
        id: 'SRC-12',
        key: 'changelog-section',
        severity: 'warning',
        asks: 'nothing is left under "Unreleased" or in fragments on a tag',
        definedBy: 'keepachangelog.com 1.1; towncrier, scriv, changesets',
        needs: [manifest, texts, wanted, tagged, releaseVersion],
        judge: judgeLeftovers,
    },
];
function wanted(facts) {
    return textsOf(facts).changelog.kind === 'none' ? 'changelog is none' : undefined;
}
function tagged({ project }) {
    return project.tag === undefined ? 'no tag is released or rehearsed' : undefined;
}
function versionOf({ project }) {
    return project.version ?? project.tag?.match?.version;
}
function releaseVersion(facts) {
    const version = versionOf(facts);
    if (version === undefined)
        return 'the version is dynamic; the built files will tell';
    return (0,standards_version/* parseVersion */.ot)(version)?.isDevrelease === true ? `${version} is a development version` : undefined;
}
function judgeSection(facts) {
    const { changelog, today } = textsOf(facts);
    const version = versionOf(facts) ?? '';
    if (changelog.kind === 'none')
        return [];
    if (changelog.kind === 'absent')
        return [absentProblem(changelog, version)];
    const section = (0,project_changelog/* sectionOf */.ZE)(changelog, version);
    if (section === undefined)
        return missingProblems(facts, changelog, version);
    return sectionProblems({ changelog, section, version, today });
}
function absentProblem({ named }, version) {
    if (named !== undefined)
        return {
            message: `${named} has no section for ${version}: there is no such file`,
            remedy: `Write it, point the input changelog at the file that there is, or set changelog: none.`,
        };
    return {
        message: `there is no changelog, so it has no section for ${version}`,
        remedy: `Write CHANGELOG.md with "## [${version}] - YYYY-MM-DD", point the input changelog at the file that you keep, or set changelog: none.`,
        severity: 'notice',
    };
}
function missingProblems(facts, changelog, version) {
    const { file, named, sections, fragments } = changelog;
    const unreleased = (0,project_changelog/* unreleasedSection */.wX)(changelog);
    const held = unreleased?.entries ?? 0;
    if (facts.project.tag === undefined && (held > 0 || fragments.length > 0))
        return [];
    const still = [
        ...(held > 0 ? [`'${unreleased?.title ?? ''}' still holds ${entriesText(held)}`] : []),
        ...(fragments.length > 0 ? [uncollected(fragments)] : []),
    ];
    const [newest] = sections.filter((section) => section.version !== undefined);
    const line = unreleased?.line ?? newest?.line;
    return [
        {
            message: `${file} has no section for ${version}${still.length === 0 ? '' : `; ${still.join(', ')}`}`,
            remedy: `Write "${headingLike(newest, version)}" there, with what users will notice; or set changelog: none.`,
            place: line === undefined ? { file } : { file, line },
            ...(sections.length === 0 && named === undefined ? { severity: 'notice' } : {}),
        },
    ];
}
function headingLike(newest, version) {
    const title = newest === undefined ? `## [${version}]` : newest.title.replace(newest.version ?? '', version);
    if (newest?.released.kind === 'date')
        return title.replace(newest.released.text, 'YYYY-MM-DD');
    return newest === undefined ? `${title} - YYYY-MM-DD` : title;
}
function sectionProblems({ changelog: { file, sections, named }, section, version, today }) {
    const place = { file, line: section.line };
    const { released } = section;
    const dated = sections.filter((other) => other.version !== undefined && other !== section);
    const dates = named !== undefined || dated.length === 0 || dated.some((other) => other.released.kind === 'date');
    const found = [
        section.entries === 0 && {
            message: `${file}: the section for ${version} is empty`,
            remedy: 'Write what users will notice; for a release without changes, say so in a sentence.',
            place,
        },
        released.kind === 'pending' && {
            message: `${file}: the section for ${version} is undated; its heading says "${released.text}"`,
            remedy: `Write the day of the release in its place.`,
            place,
        },
        released.kind === 'none' &&
            dates && {
            message: `${file}: the section for ${version} is undated`,
            remedy: `Write the day behind it: "${section.title} - YYYY-MM-DD".`,
            place,
        },
        released.kind === 'date' &&
            released.day !== undefined &&
            released.day > today && {
            message: `${file}: the section for ${version} is dated ${released.text}, which is in the future`,
            remedy: `Write the day of the release.`,
            place,
        },
    ];
    return found.filter((problem) => problem !== false);
}
function judgeLeftovers(facts) {
    const { changelog } = textsOf(facts);
    if (changelog.kind === 'none')
        return [];
    const version = versionOf(facts) ?? '';
    const section = changelog.kind === 'file' ? (0,project_changelog/* sectionOf */.ZE)(changelog, version) : undefined;
    if ((0,standards_version/* parseVersion */.ot)(version)?.isPrerelease === true || (changelog.kind === 'file' && section === undefined))
        return [];
    const unreleased = changelog.kind === 'file' ? (0,project_changelog/* unreleasedSection */.wX)(changelog) : undefined;
    const { fragments } = changelog;
    const found = [
        changelog.kind === 'file' &&
            unreleased !== undefined &&
            unreleased.entries > 0 && {
            message: `${changelog.file}: '${unreleased.title}' still holds ${entriesText(unreleased.entries)}`,
            remedy: `Move what ${version} contains to its section.`,
            place: { file: changelog.file, line: unreleased.line },
        },
        fragments.length > 0 && {
            message: `${uncollected(fragments)}: ${fragments.slice(0, 5).join(', ')}${fragments.length > 5 ? ', …' : ''}`,
            remedy: `Collect them before the tag: towncrier build, scriv collect, or changeset version.`,
            place: { file: fragments[0] ?? '' },
        },
    ];
    return found.filter((problem) => problem !== false);
}
function uncollected(fragments) {
    return `${(0,report_text/* countText */.lT)(fragments.length, 'fragment')} of the changelog ${fragments.length === 1 ? 'is' : 'are'} not collected`;
}
function entriesText(number) {
    return `${number} ${number === 1 ? 'entry' : 'entries'}`;
}

// EXTERNAL MODULE: ./packages/core/src/matrix/pythons.ts + 2 modules
var pythons = __webpack_require__(36147);
// EXTERNAL MODULE: ./packages/core/src/standards/specifiers.ts
var standards_specifiers = __webpack_require__(84867);
// EXTERNAL MODULE: ./packages/core/src/checks/classifiers.ts + 1 modules
var classifiers = __webpack_require__(14851);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/form.ts
var pypi_form = __webpack_require__(68420);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/metadata.ts + 5 modules
var metadata = __webpack_require__(65478);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/warehouse.ts
var warehouse = __webpack_require__(13307);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/pypi-verdict.ts




function pypiVerdict(key, value) {
    const fields = { metadata_version: metadata_fields/* METADATA_VERSIONS */.mi.at(-1) ?? '', name: 'name', version: '1', [key]: value };
    const refusal = (0,metadata/* refusalOfMetadata */.n)((0,pypi_form/* readForm */.vq)(Object.entries(fields)));
    return refusal === undefined ? undefined : withoutPage((0,warehouse/* refusalText */.Kw)(refusal));
}
function pypiVerdictOfName(name) {
    const text = (0,pypi_form/* refusalOfForm */.SG)((0,pypi_form/* readForm */.vq)([['name', name], ...COMPLETE]));
    return text === undefined ? undefined : withoutPage(text);
}
const COMPLETE = [
    ['filetype', 'sdist'],
    ['pyversion', 'source'],
    ['sha256_digest', '0'.repeat(64)],
];
function withoutPage(text) {
    return text.replace(/ See https:\/\/\S+ for more information\.$/, '');
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/classifiers.ts





const CLASSIFIER_CHECKS = [
    {
        id: 'SRC-17',
        severity: 'error',
        asks: 'PyPI knows every classifier',
        definedBy: `trove-classifiers of ${classifiers/* CLASSIFIERS_OF */.pn}`,
        needs: [projectTable],
        judge: judgeKnown,
    },
    {
        id: 'SRC-18',
        key: 'python-classifiers',
        severity: 'warning',
        asks: 'the classifiers name the Pythons that are supported',
        definedBy: 'pyroma; scientific-python/repo-review',
        needs: [projectTable, staticClassifiers],
        judge: judgePythons,
    },
];
function staticClassifiers(facts) {
    return isDynamic(facts, 'classifiers') ? 'the classifiers are dynamic' : undefined;
}
function judgeKnown(facts) {
    const { document } = facts.project.pyproject;
    return tableOf(facts).classifiers.flatMap((classifier, index) => {
        const verdict = pypiVerdict('classifiers', classifier);
        if (verdict === undefined)
            return [];
        return [
            {
                message: verdict,
                remedy: remedyFor(classifier),
                place: document.place('project', 'classifiers', index),
                subject: classifier,
            },
        ];
    });
}
function remedyFor(classifier) {
    if (classifier.startsWith('Private ::'))
        return 'It keeps a package off PyPI: remove it to publish there, or publish to another index.';
    const [successor] = classifiers/* DEPRECATED_CLASSIFIERS */.F2.get(classifier) ?? [];
    const meant = successor ?? (classifiers/* CLASSIFIERS */.Js.has(classifier) ? undefined : (0,classifiers/* nearestClassifier */.s1)(classifier));
    return meant === undefined
        ? `Remove it; the list (of ${classifiers/* CLASSIFIERS_OF */.pn}) is at https://pypi.org/classifiers/.`
        : `Write "${meant}", or remove it; the list (of ${classifiers/* CLASSIFIERS_OF */.pn}) is at https://pypi.org/classifiers/.`;
}
const PREFIX = 'Programming Language :: Python :: ';
const MINORS = [
    ...new Set(pythons/* PYTHONS */.Q$.filter(({ implementation }) => implementation === 'cpython').map(({ minor }) => minor)),
];
function judgePythons(facts) {
    const { document } = facts.project.pyproject;
    const { classifiers, requiresPython } = tableOf(facts);
    const place = document.place('project', 'classifiers');
    const named = classifiers.flatMap((classifier, index) => {
        const minor = classifier.startsWith(PREFIX) ? classifier.slice(PREFIX.length) : '';
        return /^3\.\d+$/.test(minor) ? [{ minor, place: document.place('project', 'classifiers', index) }] : [];
    });
    const specifiers = requiresPython === undefined ? undefined : (0,standards_specifiers/* parseSpecifiers */.$h)(requiresPython);
    const denied = named.flatMap(({ minor, place }) => specifiers === undefined || (0,standards_specifiers/* admitsPython */.lM)(specifiers, minor)
        ? []
        : [
            {
                message: `classifier ${minor} but requires-python ${requiresPython ?? ''}`,
                remedy: `Remove "${PREFIX}${minor}", or widen requires-python.`,
                place,
            },
        ]);
    const early = named.flatMap(({ minor, place }) => Number(minor.slice(2)) <= Number(MINORS.at(-1)?.slice(2))
        ? []
        : [
            {
                message: `classifier ${minor}, but the newest Python that wheels can be built for is ${MINORS.at(-1) ?? ''}`,
                remedy: `Remove "${PREFIX}${minor}" until the release was tested there.`,
                place,
            },
        ]);
    const wanted = wantedMinors(facts, named.map(({ minor }) => minor));
    const missing = wanted.filter((minor) => !named.some((one) => one.minor === minor));
    if (missing.length === 0)
        return [...denied, ...early];
    return [
        ...denied,
        ...early,
        {
            message: `classifiers lack Python ${missing.join(', ')}`,
            remedy: `Add under classifiers:\n${missing.map((minor) => `  "${PREFIX}${minor}",`).join('\n')}`,
            place,
        },
    ];
}
function wantedMinors({ pythons, project }, named) {
    if (pythons !== 'auto')
        return [...new Set(pythons.map((python) => python.replace(/t$/, '')))];
    const specifiers = project.requiresPython === undefined ? undefined : (0,standards_specifiers/* parseSpecifiers */.$h)(project.requiresPython);
    if (named.length === 0 || specifiers === undefined)
        return [];
    const positions = named.map((minor) => MINORS.indexOf(minor)).filter((position) => position >= 0);
    return MINORS.slice(0, Math.max(-1, ...positions) + 1).filter((minor) => (0,standards_specifiers/* admitsPython */.lM)(specifiers, minor));
}

// EXTERNAL MODULE: ./packages/core/src/standards/content-type.ts
var content_type = __webpack_require__(29894);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/relative-targets.ts
const MARKDOWN = [
    ['image', /!\[[^\]]*\]\(\s*<?(?<target>[^\s)>]+)/g],
    ['image', /<img\b[^>]*?\bsrc\s*=\s*["']?(?<target>[^\s"'>]+)/gi],
    ['link', /(?<!!)\[(?:[^\][]|!\[[^\]]*\]\([^)]*\))*\]\(\s*<?(?<target>[^\s)>]+)/g],
    ['link', /<a\b[^>]*?\bhref\s*=\s*["']?(?<target>[^\s"'>]+)/gi],
    ['link', /^\s{0,3}\[[^\]^]+\]:\s*<?(?<target>[^\s>]+)/g],
];
const RESTRUCTURED = [
    ['image', /^\s*\.\.(?:\s+\|[^|]+\|)?\s+(?:image|figure)::\s*(?<target>\S+)/g],
    ['link', /`[^`<]*<(?<target>[^>`]+)>`__?/g],
    ['link', /^\s*\.\.\s+_[^:]+:\s+(?<target>\S+)/g],
];
function relativeTargets(file, text) {
    const isRst = /\.rst$/i.test(file);
    if (/\.txt$/i.test(file))
        return [];
    let fence;
    return text.split(/\r?\n/).flatMap((line, index) => {
        const mark = isRst ? undefined : /^\s{0,3}(?<fence>```+|~~~+)/.exec(line)?.groups?.['fence'];
        if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
            fence = fence === undefined ? mark : undefined;
            return [];
        }
        if (fence !== undefined)
            return [];
        const prose = isRst ? line : line.replace(/`[^`]*`/g, '');
        return (isRst ? RESTRUCTURED : MARKDOWN).flatMap(([kind, pattern]) => [...prose.matchAll(pattern)].flatMap(({ groups }) => {
            const target = groups?.['target'] ?? '';
            return isRelative(target, isRst) ? [{ kind, target, line: index + 1 }] : [];
        }));
    });
}
function isRelative(target, isRst) {
    return target !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target) && !(isRst && target.endsWith('_'));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/description.ts






const DESCRIPTION_CHECKS = [
    {
        id: 'SRC-13',
        key: 'readme',
        severity: 'error',
        asks: 'there is a long description in a form that PyPI knows',
        definedBy: 'PEP 621; core metadata',
        needs: [projectTable, staticReadme],
        judge: judgeReadme,
    },
    {
        id: 'SRC-13',
        severity: 'warning',
        asks: 'links and images of the readme work on PyPI',
        definedBy: 'pypi.org shows the readme without the files beside it',
        needs: [projectTable, staticReadme],
        judge: judgeLinks,
    },
    {
        id: 'SRC-23',
        severity: 'error',
        asks: 'the summary is one line of at most 512 characters',
        definedBy: 'core metadata; warehouse/forklift/metadata.py',
        needs: [projectTable],
        judge: judgeSummary,
    },
];
function staticReadme(facts) {
    return isDynamic(facts, 'readme') ? 'the readme is dynamic' : undefined;
}
const TYPES = {
    '.md': 'text/markdown',
    '.markdown': 'text/markdown',
    '.rst': 'text/x-rst',
    '.txt': 'text/plain',
};
function judgeReadme(facts) {
    const { readme } = tableOf(facts);
    const place = facts.project.pyproject.document.place('project', 'readme');
    const because = (reason, remedy) => [
        { message: `no long description: ${reason}`, remedy, place },
    ];
    if (readme === undefined)
        return because('[project] has no readme', 'Write readme = "README.md" under [project].').map((problem) => ({
            ...problem,
            severity: 'warning',
        }));
    if ((readme.file === undefined) === (readme.text === undefined))
        return because('project.readme must have either file or text', 'Write readme = "README.md".');
    return problemOfType(readme, place) ?? problemOfFile(facts, because);
}
function problemOfType(readme, place) {
    const suffix = /\.[^./]+$/.exec(readme.file ?? '')?.[0].toLowerCase() ?? '';
    const bySuffix = TYPES[suffix];
    const { contentType } = readme;
    if (contentType === undefined) {
        if (bySuffix !== undefined)
            return undefined;
        const subject = readme.file === undefined ? 'a text' : `"${readme.file}"`;
        return [
            {
                message: `no long description: the content type of ${subject} is not known`,
                remedy: 'Name it *.md, *.rst or *.txt, or write content-type = "text/markdown" beside it.',
                place,
            },
        ];
    }
    const verdict = pypiVerdict('description_content_type', contentType);
    if (verdict !== undefined)
        return [{ message: verdict, remedy: `Write content-type = "${bySuffix ?? 'text/markdown'}".`, place }];
    const { type } = (0,content_type/* parseContentType */.x)(contentType);
    if (bySuffix === undefined || bySuffix === type)
        return undefined;
    return [
        {
            message: `project.readme is ${readme.file ?? ''}, and its content-type is ${type}; expected ${bySuffix}`,
            remedy: `Write content-type = "${bySuffix}", or rename the file.`,
            place,
        },
    ];
}
function problemOfFile({ project: { readme } }, because) {
    if (readme === undefined)
        return [];
    if (readme.bytes === undefined)
        return because(`${readme.file} does not exist`, `Write ${readme.file}, or point project.readme at the file that there is.`);
    const text = (0,toml/* decodeUtf8 */._6)(readme.bytes);
    if (text === undefined)
        return because(`${readme.file} is not UTF-8`, `Save ${readme.file} as UTF-8.`);
    return text.trim() === '' ? because(`${readme.file} is empty`, 'Write what the package is for.') : [];
}
const SHOWN = 40;
function judgeLinks({ project: { readme } }) {
    const text = readme?.bytes === undefined ? undefined : (0,toml/* decodeUtf8 */._6)(readme.bytes);
    if (readme === undefined || text === undefined)
        return [];
    const found = relativeTargets(readme.file, text);
    const [first] = found;
    if (first === undefined)
        return [];
    const counted = ['image', 'link'].flatMap((kind) => {
        const number = found.filter((target) => target.kind === kind).length;
        return number === 0 ? [] : [(0,report_text/* countText */.lT)(number, `relative ${kind}`)];
    });
    const targets = [...new Set(found.map(({ target }) => target))];
    const rest = targets.length > SHOWN ? `, and ${targets.length - SHOWN} more` : '';
    const shown = targets.slice(0, SHOWN).join(', ') + rest;
    return [
        {
            message: `${readme.file}: ${counted.join(' and ')} will be broken on PyPI: ${shown}`,
            remedy: 'Write whole addresses, for example https://github.com/OWNER/REPO/raw/main/logo.png.',
            place: { file: readme.file, line: first.line },
        },
    ];
}
function judgeSummary(facts) {
    const { description } = tableOf(facts);
    const verdict = description === undefined ? undefined : pypiVerdict('summary', description);
    if (verdict === undefined)
        return [];
    const place = facts.project.pyproject.document.place('project', 'description');
    return [{ message: verdict, remedy: 'Write one sentence; the long description is the readme.', place }];
}

;// CONCATENATED MODULE: ./packages/core/src/standards/dependency-groups.ts


function resolveGroups(table) {
    const problems = [];
    const groups = new Map();
    for (const [spelled, value] of Object.entries(table)) {
        const name = (0,standards_name/* normalizeName */.Pc)(spelled);
        const first = groups.get(name);
        if (first === undefined)
            groups.set(name, { spelled, items: readItems(spelled, value, problems) });
        else
            problems.push({ group: spelled, message: `is the same name as "${first.spelled}": both are "${name}"` });
    }
    const requirements = new Map();
    for (const [name, group] of groups) {
        for (const item of group.items)
            if ('include' in item)
                problems.push(...problemsOfInclude(groups, group, item));
        requirements.set(name, collect(groups, name, new Set()));
    }
    return { requirements, problems };
}
function readItems(group, value, problems) {
    if (!Array.isArray(value)) {
        problems.push({ group, message: 'is not a list' });
        return [];
    }
    return value.flatMap((item, index) => {
        const read = readItem(item, index);
        if (typeof read !== 'string')
            return [read];
        problems.push({ group, index, message: read });
        return [];
    });
}
function readItem(item, index) {
    if (typeof item === 'string') {
        try {
            (0,standards_requirement/* parseRequirement */.pP)(item);
            return { requirement: item };
        }
        catch (thrown) {
            if (thrown instanceof standards_requirement/* RequirementError */.Kr)
                return `has "${item}", which is no requirement: ${thrown.message}`;
            throw thrown;
        }
    }
    if (typeof item === 'object' && item !== null && Object.keys(item).join() === 'include-group') {
        const include = Object.values(item)[0];
        return typeof include === 'string' ? { include, index } : 'has an include-group that is no text';
    }
    return 'has an item that is neither a requirement nor { include-group = "…" }';
}
function problemsOfInclude(groups, group, { include, index }) {
    const target = (0,standards_name/* normalizeName */.Pc)(include);
    const own = (0,standards_name/* normalizeName */.Pc)(group.spelled);
    if (!groups.has(target))
        return [{ group: group.spelled, index, message: `includes "${include}", which is no group` }];
    if (target === own)
        return [{ group: group.spelled, index, message: 'includes itself' }];
    return reaches(groups, target, own, new Set())
        ? [{ group: group.spelled, index, message: `includes "${include}", which includes it in turn` }]
        : [];
}
function reaches(groups, from, to, seen) {
    if (from === to)
        return true;
    if (seen.has(from))
        return false;
    seen.add(from);
    return includesOf(groups, from).some((next) => reaches(groups, next, to, seen));
}
function includesOf(groups, name) {
    return (groups.get(name)?.items ?? []).flatMap((item) => ('include' in item ? [(0,standards_name/* normalizeName */.Pc)(item.include)] : []));
}
function collect(groups, name, seen) {
    if (seen.has(name))
        return [];
    seen.add(name);
    return (groups.get(name)?.items ?? []).flatMap((item) => 'include' in item ? collect(groups, (0,standards_name/* normalizeName */.Pc)(item.include), seen) : [item.requirement]);
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/extras.ts






const EXTRA_CHECKS = [
    {
        id: 'SRC-21',
        severity: 'error',
        asks: 'names of extras are valid, and stay apart after normalisation',
        definedBy: 'PEP 685; warehouse/forklift/metadata.py',
        needs: [projectTable],
        judge: judgeNames,
    },
    {
        id: 'SRC-21',
        severity: 'error',
        asks: 'extras of this package that it asks for itself exist',
        definedBy: 'PEP 508, PEP 685',
        needs: [projectTable],
        judge: judgeReferences,
    },
    {
        id: 'SRC-21',
        severity: 'error',
        asks: 'dependency groups hold requirements and include groups that exist, without a circle',
        definedBy: 'PEP 735',
        needs: [manifest],
        judge: judgeGroups,
    },
];
function judgeNames(facts) {
    const { document } = facts.project.pyproject;
    const names = [...tableOf(facts).optionalDependencies.keys()];
    return names.flatMap((extra, index) => {
        const place = document.place('project', 'optional-dependencies', extra);
        const verdict = (0,standards_name/* isValidName */.uV)(extra) ? undefined : (pypiVerdict('provides_extra', extra) ?? `'${extra}' is no name`);
        if (verdict !== undefined)
            return [{ message: verdict, remedy: 'Write letters, digits, - _ and . only.', place, subject: extra }];
        const twin = names.slice(0, index).find((other) => (0,standards_name/* normalizeName */.Pc)(other) === (0,standards_name/* normalizeName */.Pc)(extra));
        if (twin === undefined)
            return [];
        return [
            {
                message: `extras '${twin}' and '${extra}' are the same name`,
                remedy: `Join them under ${(0,standards_name/* normalizeName */.Pc)(extra)}.`,
                place,
                subject: extra,
            },
        ];
    });
}
function judgeReferences(facts) {
    const { document } = facts.project.pyproject;
    const { optionalDependencies, dependencies, dynamic } = tableOf(facts);
    if (dynamic.includes('optional-dependencies'))
        return [];
    const known = new Set([...optionalDependencies.keys()].map(standards_name/* normalizeName */.Pc));
    const lists = [
        { path: ['dependencies'], texts: dependencies },
        ...[...optionalDependencies].map(([extra, texts]) => ({ path: ['optional-dependencies', extra], texts })),
    ];
    return lists.flatMap(({ path, texts }) => texts.flatMap((text, index) => ownExtras(facts, text)
        .filter((extra) => !known.has((0,standards_name/* normalizeName */.Pc)(extra)))
        .map((extra) => ({
        message: `'${text}' asks for the extra '${extra}' of this package, which there is not`,
        remedy: known.size === 0
            ? 'Remove it.'
            : `Write one of ${[...optionalDependencies.keys()].join(', ')}, or remove it.`,
        place: document.place('project', ...path, index),
        subject: extra,
    }))));
}
function ownExtras({ project: { name } }, text) {
    try {
        const requirement = (0,standards_requirement/* parseRequirement */.pP)(text);
        return name !== undefined && (0,standards_name/* normalizeName */.Pc)(requirement.name) === (0,standards_name/* normalizeName */.Pc)(name) ? requirement.extras : [];
    }
    catch (thrown) {
        if (thrown instanceof standards_requirement/* RequirementError */.Kr)
            return [];
        throw thrown;
    }
}
function judgeGroups({ project: { pyproject } }) {
    const { document } = pyproject;
    const table = (0,toml/* valueAt */.fK)(document.tables, 'dependency-groups');
    if (table === undefined)
        return [];
    if (!(0,toml/* isTable */.bI)(table))
        return [
            {
                message: 'dependency-groups must be a table',
                remedy: 'Write, for example:\n[dependency-groups]\ntest = ["pytest"]',
                place: document.place('dependency-groups'),
            },
        ];
    return resolveGroups(table).problems.map(({ group, index, message }) => ({
        message: `dependency-groups.${group} ${message}`,
        remedy: 'Groups hold requirements such as "pytest>=8", and { include-group = "…" } with the name of another group.',
        place: document.place('dependency-groups', group, ...(index === undefined ? [] : [index])),
        subject: group,
    }));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/identity.ts



const IDENTITY_CHECKS = [
    {
        id: 'SRC-06',
        severity: 'error',
        asks: 'PyPI takes the name',
        definedBy: 'PEP 508; warehouse/utils/project.py',
        needs: [projectTable],
        judge: judgeName,
    },
    {
        id: 'SRC-07',
        severity: 'error',
        asks: 'the version is one of PEP 440',
        definedBy: 'PEP 440',
        needs: [manifest],
        judge: judgeVersion,
    },
    {
        id: 'SRC-07',
        severity: 'warning',
        asks: 'the version is written in normal form',
        definedBy: 'PEP 440',
        needs: [manifest, version],
        judge: judgeSpelling,
    },
    {
        id: 'SRC-07',
        key: 'version-local',
        severity: 'error',
        asks: 'the version has no local part',
        definedBy: 'PEP 440; warehouse/forklift/metadata.py',
        needs: [manifest, version],
        judge: judgeLocal,
    },
    {
        key: 'version-dev',
        severity: 'error',
        asks: 'what is tagged is no development version',
        definedBy: 'PEP 440',
        needs: [tag, version],
        judge: judgeDevelopment,
    },
    {
        id: 'SRC-28',
        key: 'version-fallback',
        severity: 'error',
        asks: 'what is tagged is no placeholder',
        definedBy: 'setuptools-scm and its kin',
        needs: [tag, version],
        judge: judgeFallback,
    },
];
function judgeName(facts) {
    const { name } = tableOf(facts);
    const verdict = name === undefined ? undefined : pypiVerdictOfName(name);
    if (verdict === undefined)
        return [];
    const place = facts.project.pyproject.document.place('project', 'name');
    return [{ message: verdict, remedy: 'Write a name such as name = "some-name" under [project].', place }];
}
function judgeVersion({ project: { versions } }) {
    const stated = versions.find(({ decides }) => decides);
    if (stated === undefined || stated.kind === 'cargo' || stated.normal !== undefined)
        return [];
    const verdict = pypiVerdict('version', stated.raw) ?? `'${stated.raw}' is invalid for 'version'.`;
    return [{ message: verdict, remedy: 'Write a version such as 1.2.0, 1.2.0rc1 or 1.2.0.post1.', place: stated.where }];
}
function judgeSpelling({ project: { versions } }) {
    const stated = versions.find(({ decides }) => decides);
    if (stated?.normal === undefined || ['cargo', 'tag'].includes(stated.kind) || stated.raw === stated.normal)
        return [];
    return [
        {
            message: `version "${stated.raw}" is not in normal form; files and the index will say ${stated.normal}`,
            remedy: `Write ${stated.normal}.`,
            place: stated.where,
        },
    ];
}
function judgeLocal({ project }) {
    const parsed = (0,standards_version/* parseVersion */.ot)(project.version ?? '');
    if (parsed?.local === undefined)
        return [];
    const verdict = pypiVerdict('version', parsed.normal);
    const where = project.versions.find(({ decides }) => decides)?.where;
    return [
        {
            message: verdict ?? `The use of local versions in '${parsed.normal}' is not allowed.`,
            remedy: `Release it as ${parsed.public}: local parts are for builds that stay at home.`,
            ...(where === undefined ? {} : { place: where }),
        },
    ];
}
function judgeDevelopment({ project }) {
    const parsed = (0,standards_version/* parseVersion */.ot)(project.version ?? '');
    if (parsed?.isDevrelease !== true)
        return [];
    const where = project.versions.find(({ decides }) => decides)?.where;
    return [
        {
            message: `${parsed.normal} is a development version`,
            remedy: `Tag a version without .dev, such as ${parsed.release.join('.')}, or give a reason under ignore.`,
            ...(where === undefined ? {} : { place: where }),
        },
    ];
}
function judgeFallback({ project }) {
    const parsed = (0,standards_version/* parseVersion */.ot)(project.version ?? '');
    const fallback = project.versioning.from === 'tag' ? project.versioning.fallback : undefined;
    const isPlaceholder = parsed?.release.every((number) => number === 0) === true;
    if (parsed === undefined || (!isPlaceholder && parsed.normal !== (0,standards_version/* parseVersion */.ot)(fallback ?? '')?.normal))
        return [];
    const where = project.versions.find(({ decides }) => decides)?.where;
    return [
        {
            message: `version ${parsed.normal} is a ${isPlaceholder ? 'placeholder' : 'configured fallback'}, not a release`,
            remedy: 'State the version of the release where the backend reads it; from tags, fetch them (fetch-depth: 0).',
            ...(where === undefined ? {} : { place: where }),
        },
    ];
}

// EXTERNAL MODULE: ./packages/core/src/standards/import-name.ts
var import_name = __webpack_require__(9667);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/import-names.ts



const KEYS = ['import-names', 'import-namespaces'];
const IMPORT_NAME_CHECKS = [
    {
        id: 'SRC-26',
        severity: 'error',
        asks: 'import-names and import-namespaces are identifiers, each once, with their parents',
        definedBy: 'PEP 794',
        needs: [projectTable, stated],
        judge: import_names_judgeNames,
    },
    {
        id: 'SRC-26',
        severity: 'error',
        asks: 'what import-names lists is in the tree',
        definedBy: 'PEP 794',
        needs: [projectTable, stated, texts, pure],
        judge: judgeModules,
    },
    {
        id: 'SRC-26',
        severity: 'error',
        asks: 'import-names lists all that can be imported',
        definedBy: 'PEP 794',
        needs: [projectTable, stated, texts, sourceFolder],
        judge: judgeUnlisted,
    },
];
function namesAt({ project }, key) {
    return (0,toml/* textsAt */.i1)(project.pyproject.document.tables, 'project', key);
}
function stated(facts) {
    if (KEYS.every((key) => isDynamic(facts, key)))
        return 'the import names are dynamic';
    return KEYS.every((key) => namesAt(facts, key).length === 0) ? 'no import names are listed' : undefined;
}
function pure({ project: { backend } }) {
    return backend.compiled.length > 0 || backend.family === 'maturin'
        ? 'compiled modules show in built files'
        : undefined;
}
function sourceFolder(facts) {
    const { importRoot } = textsOf(facts);
    return importRoot === undefined || importRoot.names.length === 0
        ? 'there is no folder of its own for what is imported; the built files will tell'
        : undefined;
}
function import_names_judgeNames(facts) {
    const { document } = facts.project.pyproject;
    const single = KEYS.flatMap((key) => namesAt(facts, key).flatMap((name, index) => {
        const problem = (0,import_name/* problemOfImportName */.v4)(name, key);
        if (problem === undefined)
            return [];
        return [
            {
                message: problem,
                remedy: 'Write names as they are imported, such as "spam.eggs" or "_spam; private".',
                place: document.place('project', key, index),
                subject: name,
            },
        ];
    }));
    const together = (0,import_name/* problemsOfImportNames */.pP)(namesAt(facts, 'import-names'), namesAt(facts, 'import-namespaces'));
    return [
        ...single,
        ...together.map((message) => ({
            message: `import-names: ${message}`,
            remedy: 'List every name once, in import-names or in import-namespaces, and with it all packages above it.',
            place: document.place('project', namesAt(facts, 'import-names').length > 0 ? KEYS[0] : KEYS[1]),
        })),
    ];
}
function judgeModules(facts) {
    const { document } = facts.project.pyproject;
    const { modules } = textsOf(facts);
    return KEYS.flatMap((key) => namesAt(facts, key).flatMap((text, index) => {
        const name = (0,import_name/* parseImportName */.sY)(text)?.name;
        if (name === undefined || modules.get(name)?.kind !== 'absent')
            return [];
        return [
            {
                message: `${key} lists ${name}, and there is no such module in the tree`,
                remedy: 'Remove it, or correct its spelling.',
                place: document.place('project', key, index),
                subject: name,
            },
        ];
    }));
}
function judgeUnlisted(facts) {
    const { importRoot } = textsOf(facts);
    const listed = KEYS.flatMap((key) => namesAt(facts, key)).map((text) => (0,import_name/* parseImportName */.sY)(text)?.name ?? '');
    const unlisted = (importRoot?.names ?? []).filter((name) => !listed.some((one) => one === name || one.startsWith(`${name}.`)));
    if (unlisted.length === 0)
        return [];
    return [
        {
            message: `import-names does not list ${unlisted.join(', ')}, which can be imported from ${importRoot?.folder ?? ''}`,
            remedy: `Add ${unlisted.map((name) => `"${name}"`).join(', ')}, with "; private" behind what is not for users.`,
            place: facts.project.pyproject.document.place('project', KEYS[0]),
        },
    ];
}

// EXTERNAL MODULE: ./packages/core/src/project/license-texts.ts
var license_texts = __webpack_require__(98625);
// EXTERNAL MODULE: ./packages/core/src/standards/license-expression.ts
var license_expression = __webpack_require__(10614);
// EXTERNAL MODULE: ./packages/core/src/standards/license-text.ts
var license_text = __webpack_require__(47571);
// EXTERNAL MODULE: ./packages/core/src/standards/glob-pattern.ts
var glob_pattern = __webpack_require__(38375);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/license.ts





const license_PREFIX = 'License :: ';
const LICENSE_CHECKS = [
    {
        id: 'SRC-15',
        severity: 'error',
        asks: 'the licence is an expression that PyPI takes, without classifiers beside it',
        definedBy: 'PEP 639; warehouse/forklift/metadata.py',
        needs: [projectTable, staticLicense],
        judge: judgeLicense,
    },
    {
        id: 'SRC-15',
        key: 'license-file',
        severity: 'error',
        asks: 'the licence files that are named exist and are UTF-8',
        definedBy: 'PEP 639; packaging.python.org, glob patterns',
        needs: [projectTable, texts, staticFiles],
        judge: judgeFiles,
    },
    {
        id: 'SRC-15',
        key: 'license-file',
        severity: 'warning',
        asks: 'a package with a licence has its text',
        definedBy: 'PEP 639; most licences demand it',
        needs: [projectTable, texts, staticFiles, licensed],
        judge: judgeAbsence,
    },
];
function staticLicense(facts) {
    return isDynamic(facts, 'license') ? 'the licence is dynamic' : undefined;
}
function staticFiles(facts) {
    return isDynamic(facts, 'license-files') ? 'the licence files are dynamic' : undefined;
}
function statedLicense({ project }) {
    return (0,toml/* valueAt */.fK)(project.pyproject.document.tables, 'project', 'license');
}
function licenseClassifiers(facts) {
    return tableOf(facts).classifiers.filter((classifier) => classifier.startsWith(license_PREFIX));
}
function licensed(facts) {
    const stated = statedLicense(facts) !== undefined ||
        licenseClassifiers(facts).length > 0 ||
        facts.project.cargo?.license !== undefined;
    return stated ? undefined : 'nothing states a licence';
}
const STRICT = new Set(['setuptools', 'flit', 'pdm', 'scikit-build', 'meson']);
function judgeLicense(facts) {
    const { document } = facts.project.pyproject;
    const place = document.place('project', 'license');
    const stated = statedLicense(facts);
    if ((0,toml/* isTable */.bI)(stated)) {
        const keys = Object.keys(stated);
        if (keys.length === 1 && (keys[0] === 'file' || keys[0] === 'text'))
            return [];
        return [
            {
                message: `project.license must have either file or text, not ${keys.join(' and ') || 'nothing'}`,
                remedy: 'Write an expression instead, for example license = "MIT".',
                place,
            },
        ];
    }
    if (typeof stated !== 'string')
        return [];
    const verdict = pypiVerdict('license_expression', stated);
    const classifiers = licenseClassifiers(facts);
    const found = [
        verdict !== undefined && {
            message: verdict,
            remedy: 'Write an SPDX expression, for example license = "MIT" or "Apache-2.0 OR BSD-3-Clause".',
            place,
        },
        classifiers.length > 0 && {
            message: `project.license is an expression, and classifiers name a licence too: ${classifiers.join(', ')}`,
            remedy: 'Remove them: PEP 639 has build backends refuse both together.',
            place: document.place('project', 'classifiers', tableOf(facts).classifiers.indexOf(classifiers[0] ?? '')),
            severity: STRICT.has(facts.project.backend.family) ? 'error' : 'warning',
        },
    ];
    return found.filter((problem) => problem !== false);
}
function judgeFiles(facts) {
    const { document } = facts.project.pyproject;
    const { patterns = [], named, files, elsewhere } = textsOf(facts).licenses;
    const nearest = elsewhere === undefined ? '' : `; the nearest is ${elsewhere}`;
    const unmatched = patterns.flatMap(({ pattern, files }, index) => {
        const place = document.place('project', 'license-files', index);
        const problem = (0,glob_pattern/* problemOfGlob */.lb)(pattern);
        if (problem !== undefined)
            return [
                {
                    message: `license-files pattern '${pattern}' ${problem}`,
                    remedy: 'Write paths relative to pyproject.toml, with /, * and ** only, for example "LICENSE*".',
                    place,
                    subject: pattern,
                },
            ];
        if (files.length > 0)
            return [];
        return [
            {
                message: `license-files pattern '${pattern}' matches nothing${nearest}`,
                remedy: 'Put the file beside pyproject.toml, or correct the pattern: build backends stop at it.',
                place,
                subject: pattern,
            },
        ];
    });
    const place = document.place('project', 'license');
    const missing = {
        message: `project.license names ${named?.file ?? ''}, which does not exist${nearest}`,
        remedy: 'Put the file there, or write an expression: license = "MIT".',
        place,
    };
    const read = named === undefined ? files : [named, ...files.filter(({ file }) => file !== named.file)];
    return [
        ...unmatched,
        ...(named !== undefined && named.isUtf8 === undefined ? [missing] : []),
        ...read
            .filter(({ isUtf8 }) => isUtf8 === false)
            .map(({ file }) => ({
            message: `licence file ${file} is not UTF-8`,
            remedy: 'Save it as UTF-8.',
            place: { file },
            subject: file,
        })),
    ];
}
function judgeAbsence(facts) {
    const { patterns, named, files, elsewhere } = textsOf(facts).licenses;
    const dir = facts.project.packageDir;
    if (patterns !== undefined || named !== undefined || files.some(({ file }) => (0,license_texts/* isLicenseName */.j)(file)))
        return [];
    const isElsewhere = elsewhere !== undefined && !elsewhere.includes('/') && dir !== '.';
    const nearest = elsewhere === undefined ? '' : `; the nearest is ${elsewhere}${isElsewhere ? ' at the repository root' : ''}`;
    return [
        {
            message: `no licence file in ${dir === '.' ? 'the package' : dir}${nearest}`,
            remedy: elsewhere === undefined
                ? 'Put the text of the licence beside pyproject.toml as LICENSE.'
                : `Copy it beside pyproject.toml and write license-files = ["${elsewhere.split('/').at(-1) ?? ''}"]: builds take nothing from outside the package.`,
            place: facts.project.pyproject.document.place('project', 'license'),
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/license-parity.ts






const LICENSE_PARITY_CHECKS = [
    {
        id: 'SRC-16',
        key: 'license-parity',
        severity: 'warning',
        asks: 'pyproject.toml, Cargo.toml, classifiers and licence texts name one licence',
        definedBy: 'PEP 639, SPDX',
        needs: [projectTable, texts, statedTwice],
        judge: judgeParity,
    },
];
function statedTwice(facts) {
    return statements(facts).length < 2 ? 'fewer than two places name a licence that is known' : undefined;
}
function judgeParity(facts) {
    const stated = statements(facts);
    if (!stated.some((one, index) => stated.slice(index + 1).some((other) => conflict(one, other))))
        return [];
    return [
        {
            message: `licence differs: ${stated.map(({ text }) => text).join(', ')}`,
            remedy: 'Decide which it is, and change the others: the expression, Cargo.toml, the classifier and the file.',
            place: facts.project.pyproject.document.place('project', 'license'),
        },
    ];
}
function conflict(one, other) {
    const shared = [...one.ids].some((id) => other.ids.has(id));
    if (one.means === 'any' || other.means === 'any')
        return !shared;
    return one.ids.size !== other.ids.size || [...one.ids].some((id) => !other.ids.has(id));
}
function statements(facts) {
    const { cargo } = facts.project;
    const cargoIds = cargo?.license === undefined ? undefined : idsIn(cargo.license.text.replaceAll('/', ' OR '));
    const stated = statedLicense(facts);
    const own = statedIn(stated);
    const classifiers = licenseClassifiers(facts).flatMap((classifier) => {
        const ids = idsOfClassifier(classifier);
        return ids === undefined ? [] : [{ classifier, ids }];
    });
    const licenses = textsOf(facts).licenses;
    const files = [...(licenses.named === undefined ? [] : [licenses.named]), ...licenses.files];
    const { packageDir } = facts.project;
    const depth = packageDir === '.' ? 1 : packageDir.split('/').length + 1;
    const main = files.flatMap(({ file, looksLike }) => looksLike !== undefined && (0,license_texts/* isLicenseName */.j)(file) && file.split('/').length === depth ? [{ file, looksLike }] : []);
    const found = [
        cargoIds !== undefined && { text: `Cargo ${cargo?.license?.text ?? ''}`, ids: cargoIds, means: 'all' },
        own !== undefined && { text: `project.license ${own.text}`, ids: own.ids, means: 'all' },
        classifiers.length > 0 && {
            text: `classifier ${classifiers.map(({ classifier }) => classifier.split(' :: ').at(-1) ?? '').join(' and ')}`,
            ids: new Set(classifiers.flatMap(({ ids }) => ids)),
            means: 'any',
        },
        main.length > 0 && {
            text: main.map(({ file, looksLike }) => `text of ${file} looks like ${looksLike}`).join(', '),
            ids: new Set(main.map(({ looksLike }) => looksLike)),
            means: 'any',
        },
    ];
    return found.filter((one) => one !== false);
}
function idsIn(expression) {
    const parsed = (0,license_expression/* parseLicenseExpression */.j)(expression);
    if (!('normal' in parsed))
        return undefined;
    const ids = (0,license_expression/* licenseIds */.o)(parsed.normal).map(license_text/* baseLicense */.d);
    return ids.length === 0 ? undefined : new Set(ids);
}
function statedIn(stated) {
    const text = (0,toml/* isTable */.bI)(stated) ? stated['text'] : stated;
    if (typeof text !== 'string')
        return undefined;
    const ids = idsIn(text) ?? idsOfName(text);
    if (ids !== undefined)
        return { text, ids };
    const looksLike = (0,license_text/* recognizeLicense */.M)(text);
    return looksLike === undefined ? undefined : { text: `text of ${looksLike}`, ids: new Set([looksLike]) };
}
const NAMES = [
    [/^mit no attribution\b/, ['MIT-0']],
    [/^(?:mit|expat)\b/, ['MIT', 'MIT-0']],
    [/^bsd ?-?3\b|^(?:new|modified|revised) bsd|^3 clause bsd/, ['BSD-3-Clause']],
    [/^bsd ?-?2\b|^simplified bsd|^2 clause bsd/, ['BSD-2-Clause']],
    [/^zero clause bsd|^0bsd/, ['0BSD']],
    [/^bsd\b/, ['BSD-2-Clause', 'BSD-3-Clause', 'BSD-4-Clause', '0BSD']],
    [/^apache(?: software)?(?: v| version)? ?2/, ['Apache-2.0']],
    [/^apache\b/, ['Apache-2.0', 'Apache-1.1']],
    [/^isc\b/, ['ISC']],
    [/^mozilla public(?: v| version)? ?2|^mpl ?-?2/, ['MPL-2.0']],
    [/^mozilla public(?: v| version)? ?1\.1|^mpl ?-?1\.1/, ['MPL-1.1']],
    [/^(?:gnu )?affero.*3|^agpl ?v?-?3/, ['AGPL-3.0']],
    [/^gnu lesser general public.*(?:v|version) ?2 or later/, ['LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0']],
    [/^gnu lesser general public.*(?:v|version) ?2/, ['LGPL-2.0', 'LGPL-2.1']],
    [/^gnu lesser general public.*3|^lgpl ?v?-?3/, ['LGPL-3.0']],
    [/^lgpl ?v?-?2/, ['LGPL-2.0', 'LGPL-2.1']],
    [/^gnu (?:library or )?lesser general public|^lgpl\b/, ['LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0']],
    [/^gnu general public.*2 or later|^gpl ?v?-?2(?:\.0)?(?:\+| or later)/, ['GPL-2.0', 'GPL-3.0']],
    [/^gnu general public.*2|^gpl ?v?-?2/, ['GPL-2.0']],
    [/^gnu general public.*3|^gpl ?v?-?3/, ['GPL-3.0']],
    [/^gnu general public|^gpl\b/, ['GPL-1.0', 'GPL-2.0', 'GPL-3.0']],
    [/^boost\b/, ['BSL-1.0']],
    [/^eclipse public.*2/, ['EPL-2.0']],
    [/^eclipse public.*1/, ['EPL-1.0']],
    [/^european union public.*1\.2/, ['EUPL-1.2']],
    [/^python software foundation|^psf/, ['PSF-2.0', 'Python-2.0']],
    [/^unlicense/, ['Unlicense']],
    [/^zlib/, ['Zlib', 'zlib-acknowledgement', 'Libpng']],
    [/^cc0\b/, ['CC0-1.0']],
    [/^universal permissive|^upl\b/, ['UPL-1.0']],
    [/^artistic/, ['Artistic-1.0', 'Artistic-2.0']],
    [/^mulan permissive/, ['MulanPSL-2.0']],
    [/^historical permission/, ['HPND']],
];
function idsOfName(name) {
    if (name.length > 100)
        return undefined;
    const plain = name
        .toLowerCase()
        .replace(/\b(?:the|licen[cs]e|licen[cs]ed|software licen[cs]e)\b|[(),"]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    const ids = NAMES.find(([pattern]) => pattern.test(plain))?.[1];
    return ids === undefined ? undefined : new Set(ids);
}
function idsOfClassifier(classifier) {
    const last = classifier.split(' :: ').at(-1) ?? '';
    const ids = idsOfName(last);
    return ids === undefined ? undefined : [...ids];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/maturin.ts



const MATURIN_VERSION = '1.16.0';
const RUNNER_KEYS = {
    runner: null,
    manylinux: null,
    container: null,
    'docker-options': null,
    'rust-toolchain': null,
    'rustup-components': null,
    'before-script-linux': null,
    args: null,
};
const PLATFORM_KEYS = { ...RUNNER_KEYS, targets: null, target: { ...RUNNER_KEYS, arch: null } };
const GITHUB_KEYS = {
    pytest: null,
    zig: null,
    'skip-attestation': null,
    'trusted-publishing': null,
    'publishing-environment': null,
    args: null,
    linux: PLATFORM_KEYS,
    musllinux: PLATFORM_KEYS,
    windows: PLATFORM_KEYS,
    macos: PLATFORM_KEYS,
    emscripten: PLATFORM_KEYS,
    android: PLATFORM_KEYS,
};
const INCLUDE_KEYS = { path: null, format: null, from: null, to: null, crate_name: null };
const maturin_KEYS = {
    'all-features': null,
    auditwheel: null,
    bindings: null,
    compatibility: null,
    config: null,
    data: null,
    'editable-profile': null,
    exclude: INCLUDE_KEYS,
    features: { feature: null, 'python-version': null, 'python-implementation': null },
    frozen: null,
    'generate-ci': { github: GITHUB_KEYS },
    include: INCLUDE_KEYS,
    'include-import-lib': null,
    locked: null,
    'manifest-path': null,
    manylinux: null,
    'module-name': null,
    'no-default-features': null,
    'pgo-command': null,
    'pgo-dependency-group': null,
    profile: null,
    'python-packages': null,
    'python-source': null,
    'rustc-args': null,
    sbom: { rust: null, auditwheel: null, include: null },
    'sdist-generator': null,
    'skip-auditwheel': null,
    strip: null,
    target: { '*': { 'macos-deployment-target': null, 'macosx-deployment-target': null } },
    targets: { name: null, kind: null },
    'unstable-flags': null,
    'use-base-python': null,
};
const CURES = {
    sdist: 'use include/exclude with format = "sdist"',
    wheel: 'use include/exclude with format = "wheel"',
    'sdist-include': 'use include with format = "sdist"',
    zig: 'zig is chosen when building: the input zig of build-wheels, or --zig',
    universal2: 'ask for the target macos-universal2',
    release: 'profile = "release" names the profile',
    interpreter: 'the Pythons are chosen when building: the input pythons, or --interpreter',
    out: 'the folder is chosen when building: the input out, or --out',
};
const MATURIN_CHECKS = [
    {
        key: 'maturin-unknown-key',
        severity: 'warning',
        asks: 'maturin knows every key under [tool.maturin]',
        definedBy: `maturin ${MATURIN_VERSION}, maturin.schema.json`,
        needs: [manifest, maturinTable],
        judge: judgeKeys,
    },
];
function maturinTable({ project }) {
    return project.pyproject.tool('maturin') === undefined ? 'there is no [tool.maturin]' : undefined;
}
function judgeKeys({ project: { pyproject } }) {
    const { document } = pyproject;
    return unknownIn((0,toml/* tableAt */.af)(document.tables, 'tool', 'maturin'), maturin_KEYS, []).map(({ path, isTable: table, known }) => {
        const key = path.at(-1) ?? '';
        const full = ['tool', 'maturin', ...path].join('.');
        const meant = (0,nearest/* nearest */.p)(key, known);
        const cure = path.length === 1 ? CURES[key] : undefined;
        const hint = cure ?? (meant === undefined ? undefined : `did you mean ${meant}?`);
        return {
            message: `${table ? `[${full}] is not a maturin table` : `${full} is no key of maturin`} and is ignored${hint === undefined ? '' : `; ${hint}`}`,
            remedy: cure === undefined && meant !== undefined
                ? `Write ${meant}, or remove it.`
                : 'Remove it; what it was meant for does not happen.',
            place: document.place('tool', 'maturin', ...path),
        };
    });
}
function unknownIn(value, keys, path) {
    if ((0,toml/* isList */.Lv)(value)) {
        const found = value.flatMap((item) => ((0,toml/* isTable */.bI)(item) ? unknownIn(item, keys, path) : []));
        return [...new Map(found.map((one) => [one.path.join('.'), one])).values()];
    }
    if (!(0,toml/* isTable */.bI)(value))
        return [];
    const known = Object.keys(keys).filter((key) => key !== '*');
    return Object.entries(value).flatMap(([key, inner]) => {
        const below = Object.hasOwn(keys, key) ? keys[key] : keys['*'];
        if (below === undefined)
            return [{ path: [...path, key], isTable: (0,toml/* isTable */.bI)(inner), known }];
        return below === null ? [] : unknownIn(inner, below, [...path, key]);
    });
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/path-dependencies.ts



const PATH_DEPENDENCY_CHECKS = [
    {
        key: 'path-dependency-outside',
        severity: 'error',
        asks: 'no dependency of Cargo lies outside the repository',
        definedBy: 'Cargo; maturin sdist',
        needs: [manifest, readableCargo, git],
        judge: judgeOutside,
    },
];
function judgeOutside(facts) {
    const { crates, document, workspace } = cargoOf(facts);
    const root = workspace?.document ?? document;
    const patched = Object.entries((0,toml/* tableAt */.af)(root.tables, 'patch') ?? {}).flatMap(([source, patches]) => Object.entries((0,toml/* isTable */.bI)(patches) ? patches : {}).flatMap(([name, value]) => {
        const rawPath = (0,toml/* isTable */.bI)(value) ? (0,toml/* textAt */.$6)(value, 'path') : undefined;
        const path = rawPath === undefined ? '.' : (0,tree/* leavesTree */.ti)(rawPath) ? (0,tree/* inTree */._Z)(root.file, '..', rawPath) : '.';
        return (0,tree/* leavesTree */.ti)(path) ? [{ name, rawPath: rawPath ?? '', place: root.place('patch', source, name) }] : [];
    }));
    const depended = crates.flatMap(({ dependencies }) => dependencies.flatMap(({ package: name, path, rawPath, shared, place }) => path !== undefined && (0,tree/* leavesTree */.ti)(path) ? [{ name, rawPath: rawPath ?? path, place: shared?.place ?? place }] : []));
    const outside = [...new Map([...depended, ...patched].map((one) => [`${one.name} → ${one.rawPath}`, one])).entries()];
    const [first] = outside;
    if (first === undefined)
        return [];
    const [count, verb] = outside.length === 1 ? ['1 Cargo dependency', 'leaves'] : [`${outside.length} Cargo dependencies`, 'leave'];
    return [
        {
            message: `${count} ${verb} the repository: ${outside.map(([text]) => text).join(', ')}. An sdist cannot contain ${outside.length === 1 ? 'it' : 'them'}.`,
            remedy: 'Publish them to crates.io, or bring them into the repository. Where prepare fetches them for the wheels, leave sdist out of targets and give that reason under ignore.',
            place: first[1].place,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/people.ts



const PEOPLE_CHECKS = [
    {
        id: 'SRC-24',
        severity: 'error',
        asks: 'e-mail addresses of authors and maintainers are valid',
        definedBy: 'PEP 621; warehouse/forklift/metadata.py',
        needs: [projectTable],
        judge: ({ project }) => [...judgePeople(project, 'authors'), ...judgePeople(project, 'maintainers')],
    },
];
const FIELDS = { authors: 'author_email', maintainers: 'maintainer_email' };
function judgePeople({ pyproject: { document } }, key) {
    const people = (0,toml/* valueAt */.fK)(document.tables, 'project', key);
    if (!(0,toml/* isList */.Lv)(people))
        return [];
    return people.flatMap((person, index) => {
        if (!(0,toml/* isTable */.bI)(person))
            return [];
        const place = document.place('project', key, index);
        const [name, email] = [(0,toml/* textAt */.$6)(person, 'name'), (0,toml/* textAt */.$6)(person, 'email')];
        const strange = Object.keys(person).filter((field) => field !== 'name' && field !== 'email');
        const unknown = strange.map((field) => ({
            message: `project.${key} has the key ${field}; people have name and email`,
            remedy: 'Remove it.',
            place,
        }));
        const value = name === undefined || email === undefined ? email : `${name} <${email}>`;
        const verdict = value === undefined ? undefined : pypiVerdict(FIELDS[key], value);
        if (verdict === undefined)
            return unknown;
        return [
            ...unknown,
            {
                message: verdict,
                remedy: 'Write an address such as { name = "…", email = "someone@example.org" }, or the name alone.',
                place,
                subject: email ?? '',
            },
        ];
    });
}

// EXTERNAL MODULE: ./packages/core/src/matrix/words.ts
var words = __webpack_require__(71190);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/platform-classifiers.ts





const PLATFORM_CLASSIFIER_CHECKS = [
    {
        key: 'platform-classifiers',
        severity: 'warning',
        asks: 'the classifiers name the systems that wheels are built for, the implementation and Rust',
        definedBy: 'the input targets; trove-classifiers',
        needs: [projectTable, staticClassifiers, targetsKnown, platform_classifiers_native],
        judge: judgePlatforms,
    },
    {
        key: 'status-classifier',
        severity: 'warning',
        asks: 'the development status agrees with the version',
        definedBy: 'PEP 440; trove-classifiers',
        needs: [projectTable, staticClassifiers, version],
        judge: judgeStatus,
    },
];
function targetsKnown({ targets }) {
    return targets === undefined ? 'nobody has said which targets are built' : undefined;
}
function platform_classifiers_native({ project }) {
    return isNative(project) ? undefined : 'wheels of a pure package are for every system';
}
function isNative({ backend, cargo }) {
    return cargo !== undefined || backend.compiled.length > 0 || backend.builder === 'cibuildwheel';
}
const ANY_SYSTEM = 'OS Independent';
const LINUX = { name: 'Linux', classifier: 'POSIX :: Linux', accepts: /^(?:POSIX|Unix)/ };
const SYSTEMS = {
    manylinux: LINUX,
    musllinux: LINUX,
    macosx: { name: 'macOS', classifier: 'MacOS', accepts: /^MacOS/ },
    win: { name: 'Windows', classifier: 'Microsoft :: Windows', accepts: /^Microsoft/ },
    android: { name: 'Android', classifier: 'Android', accepts: /^Android/ },
    ios: { name: 'iOS', classifier: 'iOS', accepts: /^iOS/ },
};
const OS_PREFIX = 'Operating System :: ';
const CPYTHON = 'Programming Language :: Python :: Implementation :: CPython';
const RUST = 'Programming Language :: Rust';
function judgePlatforms(facts) {
    const { classifiers } = tableOf(facts);
    const { document } = facts.project.pyproject;
    const named = classifiers.flatMap((one) => (one.startsWith(OS_PREFIX) ? [one.slice(OS_PREFIX.length)] : []));
    const asked = askedSystems(facts);
    const severity = asked === undefined ? 'notice' : 'warning';
    const systems = asked ?? (named.length > 0 ? [] : [SYSTEMS.manylinux, SYSTEMS.macosx, SYSTEMS.win]);
    const missing = [...new Set(systems)].flatMap((system) => system === undefined || named.some((one) => one === ANY_SYSTEM || system.accepts.test(one)) ? [] : [system]);
    const implementations = classifiers.some((one) => one.startsWith('Programming Language :: Python :: Implementation'));
    const lacking = [
        ...missing.map(({ name, classifier }) => ({
            what: `wheels are built for ${name}`,
            classifier: `${OS_PREFIX}${classifier}`,
        })),
        ...(implementations || !bindsCPython(facts) ? [] : [{ what: 'wheels are built for CPython', classifier: CPYTHON }]),
        ...(facts.project.cargo === undefined || classifiers.includes(RUST)
            ? []
            : [{ what: 'Cargo builds it', classifier: RUST }]),
    ];
    if (lacking.length === 0)
        return [];
    return [
        {
            message: lacking.map(({ what, classifier }) => `${what}; the classifier ${classifier} is missing`).join('\n'),
            remedy: `Add under classifiers:\n${lacking.map(({ classifier }) => `  "${classifier}",`).join('\n')}`,
            place: document.place('project', 'classifiers'),
            severity,
        },
    ];
}
function bindsCPython({ project: { cargo } }) {
    return cargo === undefined || cargo.pyo3 !== undefined;
}
function askedSystems({ targets = 'auto' }) {
    if (targets === 'auto')
        return undefined;
    try {
        return (0,words/* parseTargets */.Sx)(targets).rows.map(({ target }) => SYSTEMS[target.family]);
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.H)
            return undefined;
        throw thrown;
    }
}
const STATUS = 'Development Status :: ';
const FIRST_YEAR = 1990;
function judgeStatus(facts) {
    const { classifiers } = tableOf(facts);
    const parsed = (0,standards_version/* parseVersion */.ot)(facts.project.version ?? '');
    const stated = classifiers.filter((classifier) => classifier.startsWith(STATUS));
    const [first = ''] = stated;
    const place = facts.project.pyproject.document.place('project', 'classifiers', classifiers.indexOf(first));
    if (stated.length > 1)
        return [
            {
                message: `${stated.length} classifiers state a development status: ${stated.map((one) => one.slice(STATUS.length)).join(', ')}`,
                remedy: 'Keep the one that is true.',
                place,
            },
        ];
    const major = parsed?.release[0] ?? 0;
    const isEarly = /^[123]\b/.test(first.slice(STATUS.length));
    if (parsed === undefined || parsed.isPrerelease || major < 1 || major >= FIRST_YEAR || !isEarly)
        return [];
    return [
        {
            message: `${parsed.normal} is a final release ≥ 1 and the classifier says ${first.slice(STATUS.length)}`,
            remedy: `Write "${STATUS}4 - Beta" or "${STATUS}5 - Production/Stable".`,
            place,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/near-misses.ts



const OTHER_PLACES = {
    author: 'project.authors',
    'author-email': 'project.authors',
    'authors-email': 'project.authors',
    maintainer: 'project.maintainers',
    'maintainer-email': 'project.maintainers',
    licence: 'project.license',
    licenses: 'project.license',
    licences: 'project.license',
    'license-expression': 'project.license',
    'license-text': 'project.license',
    'license-file': 'project.license-files',
    'licence-file': 'project.license-files',
    'licence-files': 'project.license-files',
    'license-paths': 'project.license-files',
    summary: 'project.description',
    'short-description': 'project.description',
    'long-description': 'project.readme',
    'long-description-content-type': 'project.readme',
    'description-file': 'project.readme',
    'description-content-type': 'project.readme',
    'readme-content-type': 'project.readme',
    requires: 'project.dependencies',
    requirements: 'project.dependencies',
    require: 'project.dependencies',
    'requires-dist': 'project.dependencies',
    'install-requires': 'project.dependencies',
    'extras-require': 'project.optional-dependencies',
    'extra-requires': 'project.optional-dependencies',
    'tests-require': 'project.optional-dependencies',
    'test-requires': 'project.optional-dependencies',
    'provides-extra': 'project.optional-dependencies',
    'optional-requires': 'project.optional-dependencies',
    extras: 'project.optional-dependencies',
    'dev-dependencies': 'dependency-groups',
    'dev-requires': 'dependency-groups',
    'dependency-groups': 'dependency-groups',
    groups: 'dependency-groups',
    'setup-requires': 'build-system.requires',
    'build-requires': 'build-system.requires',
    'build-dependencies': 'build-system.requires',
    'build-backend': 'build-system.build-backend',
    'build-system': 'build-system',
    'python-requires': 'project.requires-python',
    'python-version': 'project.requires-python',
    python: 'project.requires-python',
    script: 'project.scripts',
    'console-scripts': 'project.scripts',
    commands: 'project.scripts',
    'gui-script': 'project.gui-scripts',
    entrypoint: 'project.entry-points',
    entrypoints: 'project.entry-points',
    plugins: 'project.entry-points',
    url: 'project.urls',
    homepage: 'project.urls',
    'home-page': 'project.urls',
    repository: 'project.urls',
    source: 'project.urls',
    documentation: 'project.urls',
    changelog: 'project.urls',
    issues: 'project.urls',
    'bug-tracker': 'project.urls',
    'download-url': 'project.urls',
    'project-url': 'project.urls',
    'project-urls': 'project.urls',
    classifier: 'project.classifiers',
    trove: 'project.classifiers',
    platform: 'project.classifiers',
    platforms: 'project.classifiers',
    tags: 'project.keywords',
    'import-name': 'project.import-names',
    'import-namespace': 'project.import-namespaces',
    'namespace-packages': 'project.import-namespaces',
    packages: 'tool, in the table of the build backend',
    'py-modules': 'tool, in the table of the build backend',
    'package-dir': 'tool, in the table of the build backend',
    'package-data': 'tool, in the table of the build backend',
    'include-package-data': 'tool, in the table of the build backend',
    'zip-safe': 'tool, in the table of the build backend',
    'ext-modules': 'tool, in the table of the build backend',
    include: 'tool, in the table of the build backend',
    exclude: 'tool, in the table of the build backend',
};
function strangers({ document }) {
    return Object.keys((0,toml/* tableAt */.af)(document.tables, 'project') ?? {}).filter((key) => !Object.hasOwn(project_pyproject/* PROJECT_KEYS */.lz, key));
}
function nearMiss(key) {
    const dashed = key
        .replace(/[_ ]/g, '-')
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase();
    const other = Object.hasOwn(OTHER_PLACES, dashed) ? OTHER_PLACES[dashed] : undefined;
    if (other !== undefined)
        return other;
    const near = (0,nearest/* nearest */.p)(dashed, Object.keys(project_pyproject/* PROJECT_KEYS */.lz));
    return near === undefined ? undefined : `project.${near}`;
}
const TABLES = ['build-system', 'project', 'dependency-groups', 'tool'];
function misspeltTables({ document }) {
    return Object.keys(document.tables).flatMap((key) => {
        const meant = TABLES.includes(key) ? undefined : (0,nearest/* nearest */.p)(key.replaceAll('_', '-'), TABLES);
        return meant === undefined ? [] : [[key, meant]];
    });
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/project-table.ts







const PROJECT_TABLE_CHECKS = [
    {
        id: 'SRC-04',
        severity: 'error',
        asks: '[project] has known keys of the right types, and a name',
        definedBy: 'PEP 621',
        needs: [manifest],
        judge: judgeProject,
    },
    {
        id: 'SRC-04',
        severity: 'error',
        asks: 'each field of [project] is either static or dynamic',
        definedBy: 'PEP 621',
        needs: [projectTable],
        judge: judgeDynamic,
    },
    {
        id: 'SRC-05',
        severity: 'error',
        asks: 'no key of [project] and no table is a near miss',
        definedBy: 'PEP 518, PEP 621',
        needs: [manifest],
        judge: judgeNearMisses,
    },
];
function judgeProject({ project: { pyproject } }) {
    const { document, project } = pyproject;
    if (project === undefined)
        return [
            {
                message: 'pyproject.toml has no [project]; what the backend makes of other files is judged on the built files only',
                remedy: 'Move name, version and the rest to [project].',
                place: { file: document.file },
                severity: 'warning',
            },
        ];
    const nameless = {
        message: 'project.name is missing; it is the one field that must be static',
        remedy: 'Write name = "…" under [project].',
        place: document.place('project'),
    };
    const named = 'name' in ((0,toml/* tableAt */.af)(document.tables, 'project') ?? {});
    return [
        ...(named ? [] : [nameless]),
        ...mistyped(pyproject, 'project'),
        ...strangers(pyproject)
            .filter((key) => nearMiss(key) === undefined)
            .map((key) => unknownKey(pyproject, 'project', key, undefined)),
    ];
}
function judgeNearMisses({ project: { pyproject } }) {
    const { document } = pyproject;
    const keys = strangers(pyproject).flatMap((key) => {
        const meant = nearMiss(key);
        if (meant === undefined)
            return [];
        const place = document.place('project', key);
        const isKey = meant.startsWith('project.');
        return [
            {
                message: `unknown key project.${key}; did you mean ${meant}?`,
                remedy: isKey ? `Write ${meant.slice('project.'.length)}.` : `Move it to [${meant.replace(/,.*|\..*/, '')}].`,
                place,
            },
        ];
    });
    const tables = misspeltTables(pyproject).map(([key, meant]) => ({
        message: `unknown table [${key}]; did you mean [${meant}]?`,
        remedy: `Write [${meant}]: nobody reads [${key}].`,
        place: document.place(key),
    }));
    return [...keys, ...tables];
}
function judgeDynamic(facts) {
    const { document } = facts.project.pyproject;
    const { dynamic, version } = tableOf(facts);
    const allowed = Object.keys(project_pyproject/* PROJECT_KEYS */.lz).filter((key) => key !== 'name' && key !== 'dynamic');
    const given = (0,toml/* tableAt */.af)(document.tables, 'project') ?? {};
    const versionless = {
        message: 'project.version is neither static nor listed in dynamic',
        remedy: 'Write version = "…", or dynamic = ["version"] if the backend computes it.',
        place: document.place('project'),
    };
    return [
        ...(version === undefined && !('version' in given) && !dynamic.includes('version') ? [versionless] : []),
        ...dynamic.flatMap((field, index) => {
            const place = document.place('project', 'dynamic', index);
            if (!allowed.includes(field)) {
                const meant = (0,nearest/* nearest */.p)(field, allowed);
                return [
                    {
                        message: `project.dynamic lists "${field}", which cannot be dynamic`,
                        remedy: meant === undefined ? 'Remove it.' : `Write "${meant}", or remove it.`,
                        place,
                    },
                ];
            }
            if (!(field in given) || isExtensible(given[field]))
                return [];
            return [
                {
                    message: `project.${field} is both static and listed in dynamic`,
                    remedy: 'Keep one of the two.',
                    place,
                },
            ];
        }),
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/versions.ts




const VERSION_CHECKS = [
    {
        id: 'SRC-08',
        key: 'version-parity',
        severity: 'error',
        asks: 'all places that state the version agree',
        definedBy: 'PEP 440 normal form',
        needs: [manifest, versions_statedTwice],
        judge: versions_judgeParity,
    },
    {
        id: 'SRC-09',
        key: 'version-spelling',
        severity: 'error',
        asks: "Cargo's version becomes the PEP 440 version that is meant",
        definedBy: 'SemVer, PEP 440; maturin src/metadata.rs',
        needs: [manifest, readableCargo],
        judge: judgeCargoSpelling,
    },
];
function versions_statedTwice(facts) {
    return comparable(facts).length < 2 ? 'fewer than two places state the version' : undefined;
}
function comparable({ project: { versions, versioning } }) {
    const isPlaceholder = ({ decides, normal = '' }) => !decides && versioning.from === 'tag' && (0,standards_version/* parseVersion */.ot)(normal)?.release.every((n) => n === 0) === true;
    return versions.filter((source) => source.normal !== undefined && !isPlaceholder(source));
}
function versions_judgeParity(facts) {
    const sources = comparable(facts);
    const expected = expectedVersion(facts, sources);
    const wrong = sources.filter((source) => !agrees(source, expected));
    if (wrong.length === 0)
        return [];
    const rows = sources.map(({ where, key, raw, normal = '' }) => [placeText(where), key, raw, `= ${normal}`]);
    return [
        {
            message: `${sources.length} places carry the version and disagree:\n${aligned(rows)}`,
            remedy: wrong.map((source) => correction(source, expected)).join('\n'),
            ...(wrong[0] === undefined ? {} : { place: wrong[0].where }),
            ...(wrong.every((source) => mayDiffer(facts, source)) ? { severity: 'warning' } : {}),
        },
    ];
}
function mayDiffer({ project: { cargo, name, versioning } }, { kind }) {
    if (kind === 'workspace')
        return true;
    const isApart = (0,standards_name/* normalizeName */.Pc)(cargo?.name ?? '') !== (0,standards_name/* normalizeName */.Pc)(name ?? '') && versioning.from !== 'cargo';
    return isApart && (kind === 'cargo' || kind === 'cargo-lock');
}
function expectedVersion({ project }, sources) {
    const whole = sources.filter(({ extent }) => extent === undefined);
    const tagged = project.tag?.match?.version;
    const known = tagged !== undefined && whole.some(({ normal = '' }) => (0,standards_version/* sameVersion */.r1)(normal, tagged));
    return (known ? tagged : undefined) ?? project.version ?? (whole[0] ?? sources[0])?.normal ?? '';
}
function agrees({ normal = '', extent }, expected) {
    if (extent === undefined || (0,standards_version/* sameVersion */.r1)(normal, expected))
        return (0,standards_version/* sameVersion */.r1)(normal, expected);
    const [said = [], meant = []] = [normal, expected].map((text) => (0,standards_version/* parseVersion */.ot)(text)?.release);
    if (extent === 'series')
        return said.every((number, index) => number === (meant[index] ?? 0));
    return (0,standards_version/* sameVersion */.r1)(said.join('.'), meant.join('.'));
}
function correction({ kind, where, key, extent, raw }, expected) {
    const place = placeText(where);
    if (kind === 'cargo-lock')
        return `${place}: run cargo update --workspace`;
    if (kind === 'uv-lock')
        return `${place}: run uv lock`;
    if (kind === 'cargo')
        return `${place}: write ${key} = "${(0,cargo_version/* toCargo */.u)(expected) ?? expected}"`;
    if (kind === 'citation')
        return `${place}: write version: ${expected}`;
    if (kind === 'setup' || kind === 'meson' || kind === 'cmake')
        return `${place}: write ${extent === 'release' ? releaseOf(expected) : expected} as ${key}`;
    return `${place}: write ${key} = "${extent === 'series' ? seriesOf(expected, raw) : expected}"`;
}
function releaseOf(version) {
    return ((0,standards_version/* parseVersion */.ot)(version)?.release ?? []).join('.');
}
function seriesOf(version, raw) {
    return releaseOf(version).split('.').slice(0, raw.split('.').length).join('.');
}
function placeText({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
function aligned(rows) {
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows
        .map((row) => `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}`)
        .join('\n');
}
function judgeCargoSpelling({ project }) {
    if (project.cargo === undefined)
        return [];
    const { text, place } = project.cargo.version;
    const mapped = (0,cargo_version/* toPep440 */.t)(text);
    if ('refused' in mapped)
        return [{ message: mapped.refused, remedy: respelling(text), place }];
    if (mapped.inverted !== undefined)
        return [
            {
                message: mapped.inverted,
                remedy: `Keep to X.Y.Z, -alpha.N, -beta.N and -rc.N, where both orders agree.`,
                place,
            },
        ];
    return mapped.caution === undefined
        ? []
        : [{ message: mapped.caution, remedy: respelling(text), place, severity: 'warning' }];
}
function respelling(text) {
    const meant = (0,standards_version/* parseVersion */.ot)(text);
    const cargo = meant === undefined ? undefined : (0,cargo_version/* toCargo */.u)(meant.public);
    if (cargo !== undefined && cargo !== text)
        return `Write version = "${cargo}".`;
    if (meant?.isPostrelease === true && meant.post !== undefined && meant.pre === undefined)
        return (`Cargo cannot hold ${meant.public}; write ${meant.release.join('.')}-post.${meant.post}, which PyPI knows as ` +
            `${meant.public} (note that Cargo orders it before ${meant.release.join('.')}), or release the next patch version.`);
    return 'Write X.Y.Z, or X.Y.Z with -alpha.N, -beta.N or -rc.N.';
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/pyo3.ts







const KEY = 'pyo3-features';
const NEEDS = [manifest, readableCargo, extensionOfPyo3];
const PYO3_CHECKS = [
    {
        key: KEY,
        severity: 'error',
        asks: 'auto-initialize is not reached by the wheel build',
        definedBy: 'pyo3 build.rs',
        needs: NEEDS,
        judge: judgeEmbedding,
    },
    {
        key: KEY,
        severity: 'error',
        asks: 'extension-module is reached by the wheel build, where pyo3 needs it',
        definedBy: 'pyo3 < 0.26; maturin src/bridge/detection.rs',
        needs: NEEDS,
        judge: judgeExtensionModule,
    },
    {
        key: KEY,
        severity: 'notice',
        asks: 'extension-module is left to the wheel build',
        definedBy: 'pyo3, "cargo test with extension-module"',
        needs: NEEDS,
        judge: judgeWorkspace,
    },
    {
        key: KEY,
        severity: 'warning',
        asks: 'the stable ABI that pyo3 is asked for has a minimum',
        definedBy: 'maturin src/build_orchestrator.rs',
        needs: NEEDS,
        judge: judgeStableAbi,
    },
];
const CRATES = ['pyo3', 'pyo3-ffi'];
function extensionOfPyo3({ project: { cargo, pyproject } }) {
    if (cargo === undefined || !CRATES.some((name) => cargo.reached.has(name)))
        return 'the crate does not use pyo3';
    return (0,project_cargo/* makesExtension */.z)(cargo, pyproject) ? undefined : 'the crate makes no extension module of pyo3';
}
function pyo3Of(facts) {
    const cargo = cargoOf(facts);
    return { cargo, features: new Map(CRATES.flatMap((name) => [...(cargo.reached.get(name) ?? [])])) };
}
function judgeEmbedding(facts) {
    const { cargo, features } = pyo3Of(facts);
    const place = features.get('auto-initialize');
    if (place === undefined)
        return [];
    const fromTests = cargo.resolver === '1' &&
        cargo.crates[0]?.dependencies.some(({ kind, place: { file, line } }) => kind === 'dev' && file === place.file && line === place.line) === true;
    return [
        {
            message: `auto-initialize is reached from ${placeText(place)}; it needs a shared libpython, which wheels do not have`,
            remedy: fromTests
                ? 'Write resolver = "2" in the root manifest (under [workspace] or [package]): Cargo\'s first resolver adds the features of [dev-dependencies] to every build.'
                : 'Remove it there; where tests need it, write pyo3 = { version = "…", features = ["auto-initialize"] } under [dev-dependencies].',
            place,
        },
    ];
}
const BY_VARIABLE = '0.26.0';
function judgeExtensionModule(facts) {
    const { cargo, features } = pyo3Of(facts);
    const locked = cargo.lock?.pins.get('pyo3');
    const versions = locked === undefined || locked.length === 0 ? [cargo.pyo3?.version] : locked.map((one) => `=${one}`);
    const isOld = versions.every((one) => one !== undefined && requirementReaches(one, BY_VARIABLE) === false);
    if (features.has('extension-module') || !isOld)
        return [];
    return [
        {
            message: `extension-module is not reached by the wheel build: pyo3 ${versions.join(', ').replaceAll('=', '')} then links libpython, which wheels must not`,
            remedy: 'Write extension-module = ["pyo3/extension-module"] under [features] in Cargo.toml and features = ["extension-module"] under [tool.maturin], or move to pyo3 0.26 or later.',
            place: cargo.crates[0]?.dependencies.find((one) => one.package === 'pyo3')?.place ?? {
                file: cargo.document.file,
            },
        },
    ];
}
function judgeWorkspace(facts) {
    const { cargo } = pyo3Of(facts);
    const name = 'extension-module';
    const places = cargo.crates.flatMap(({ dependencies }) => dependencies
        .filter(({ package: crate, kind }) => crate === 'pyo3' && kind === 'normal')
        .flatMap(({ shared, features, place }) => {
        if (shared?.features.includes(name) === true)
            return [shared.place];
        return features.includes(name) && hasNeighbours(cargo) ? [place] : [];
    }));
    const [place] = places;
    if (place === undefined)
        return [];
    return [
        {
            message: `extension-module is switched on for every build by ${placeText(place)}, so cargo test cannot link`,
            remedy: 'Give the crate a feature of its own, extension-module = ["pyo3/extension-module"], and switch it on by features = ["extension-module"] under [tool.maturin].',
            place,
        },
    ];
}
function hasNeighbours({ workspace, document }) {
    const folder = (0,tree/* inTree */._Z)(document.file, '..');
    return workspace?.members.some((member) => member !== folder && member !== workspace.root) === true;
}
function judgeStableAbi(facts) {
    const { features } = pyo3Of(facts);
    const place = features.get('abi3');
    if (place === undefined || [...features.keys()].some((feature) => /^abi3-py3\d+$/.test(feature)))
        return [];
    const specifiers = (0,standards_specifiers/* parseSpecifiers */.$h)(facts.project.requiresPython ?? '');
    const lowest = MINORS.find((minor) => specifiers !== undefined && (0,standards_specifiers/* admitsPython */.lM)(specifiers, minor));
    return [
        {
            message: 'feature abi3 names no minimum: the wheel takes that of the first interpreter that builds it',
            remedy: `Write abi3-py${lowest?.replace('.', '') ?? '3XY'} instead, after the lowest Python of requires-python.`,
            place,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/readme-page.ts



const README_PAGE_CHECKS = [
    {
        id: 'SRC-14',
        key: 'readme',
        severity: 'error',
        asks: 'a readme in reStructuredText renders',
        definedBy: 'readme_renderer, as warehouse/forklift/legacy.py calls it',
        needs: [projectTable, readableReadme, isRst, rendered],
        judge: judgeRst,
    },
    {
        key: 'readme-install',
        severity: 'notice',
        asks: 'the readme says how to install the package',
        definedBy: 'Python Packaging User Guide',
        needs: [projectTable, readableReadme],
        judge: judgeInstall,
    },
];
function textOf({ project: { readme } }) {
    return readme?.bytes === undefined ? undefined : (0,toml/* decodeUtf8 */._6)(readme.bytes);
}
function readableReadme(facts) {
    return (textOf(facts) ?? '').trim() === '' ? 'there is no readme that can be read' : undefined;
}
function isRst(facts) {
    const { readme } = tableOf(facts);
    const stated = readme?.contentType;
    const rst = stated === undefined ? /\.rst$/i.test(readme?.file ?? '') : (0,content_type/* parseContentType */.x)(stated).type === 'text/x-rst';
    return rst ? undefined : 'the readme is not reStructuredText';
}
function rendered({ rst }) {
    if (rst === undefined)
        return 'nobody has rendered it';
    return rst.kind === 'not-judged' ? rst.because : undefined;
}
function judgeRst({ rst, project: { readme } }) {
    if (rst?.kind !== 'fails')
        return [];
    const file = readme?.file ?? '';
    return rst.problems.map(({ text, line }) => ({
        message: `${file} does not render as reStructuredText: ${text}`,
        remedy: 'Correct the line; PyPI refuses the upload otherwise, and shows no part of it.',
        place: line === undefined ? { file } : { file, line },
    }));
}
function judgeInstall(facts) {
    const { name = '', readme } = facts.project;
    const spelled = name.replace(/[-_.]+/g, '[-_.]+');
    const command = new RegExp(`\\b(?:install|add|uvx|pipx run|uv tool run|pixi add)\\b[^\\n]*?(?<![\\w.-])${spelled}(?![\\w])`, 'i');
    if (name === '' || command.test(textOf(facts) ?? ''))
        return [];
    return [
        {
            message: `README has no install section naming ${name}`,
            remedy: `Write the command into ${readme?.file ?? 'the readme'}: pip install ${name}`,
            place: { file: readme?.file ?? 'README.md' },
        },
    ];
}

// EXTERNAL MODULE: ./packages/core/src/standards/project-url.ts
var project_url = __webpack_require__(30621);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/repository-urls.ts



const REPOSITORY_URL_CHECKS = [
    {
        key: 'url-repository',
        severity: 'warning',
        asks: 'addresses of the repository name the one of this run',
        definedBy: 'the repository of the run',
        needs: [projectTable, knownRepository],
        judge: judgeUrls,
    },
];
function knownRepository({ run }) {
    return run.repository === undefined ? 'this is no run of a workflow, so its repository is not known' : undefined;
}
const OURS = new Set(['homepage', 'source', 'download', 'changelog', 'releasenotes', 'documentation', 'issues']);
function judgeUrls(facts) {
    const { document } = facts.project.pyproject;
    const links = [...tableOf(facts).urls]
        .filter(([label]) => OURS.has((0,project_url/* wellKnownLabel */.Kn)(label) ?? ''))
        .map(([label, url]) => ({ label, url, place: document.place('project', 'urls', label) }));
    return [...problemOf(facts, 'project.urls', links), ...problemOf(facts, 'the changelog', changelogLinks(facts))];
}
function problemOf({ run: { repository = '', serverUrl } }, where, links) {
    const foreign = links.flatMap((link) => {
        const named = repositoryIn(link.url, serverUrl);
        return named === undefined || named.toLowerCase() === repository.toLowerCase() ? [] : [{ ...link, named }];
    });
    const [first] = foreign;
    if (first === undefined)
        return [];
    const names = [...new Set(foreign.map(({ named }) => named))].join(', ');
    return [
        {
            message: `${where} name${where === 'project.urls' ? '' : 's'} ${names} (${foreign.map(({ label }) => label).join(', ')}), this run belongs to ${repository}`,
            remedy: `Write ${first.url.replace(/^(\w+:\/\/[^/]+\/)[^/]+\/[^/?#]+/, `$1${repository}`)}, and so on; old addresses lead on only until somebody takes the name.`,
            place: first.place,
        },
    ];
}
function changelogLinks({ texts, project }) {
    const changelog = texts?.changelog;
    if (changelog?.kind !== 'file')
        return [];
    const titles = [(0,project_changelog/* unreleasedSection */.wX)(changelog)?.title, project.version].flatMap((title) => title?.toLowerCase() ?? []);
    return titles.flatMap((label) => {
        const reference = changelog.references.get(label);
        return reference === undefined
            ? []
            : [{ label, url: reference.url, place: { file: changelog.file, line: reference.line } }];
    });
}
const NO_OWNER = new Set(['sponsors', 'orgs', 'users', 'marketplace', 'apps', 'topics', 'settings']);
function repositoryIn(url, serverUrl) {
    if (!URL.canParse(url) || !URL.canParse(serverUrl))
        return undefined;
    const { hostname, pathname } = new URL(url);
    const [owner = '', name = ''] = pathname.split('/').filter(Boolean);
    if (hostname.replace(/^www\./, '') !== new URL(serverUrl).hostname || name === '' || NO_OWNER.has(owner))
        return undefined;
    return `${owner}/${name.replace(/\.git$/, '')}`;
}

// EXTERNAL MODULE: ./packages/core/src/project/tag.ts
var project_tag = __webpack_require__(46391);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/repository.ts


const REPOSITORY_CHECKS = [
    {
        id: 'SRC-27',
        key: 'shallow-clone',
        severity: 'error',
        asks: 'the history that the version comes from is there',
        definedBy: 'setuptools-scm and its kin',
        needs: [manifest, git, fromTags],
        judge: judgeHistory,
    },
    {
        id: 'SRC-28',
        key: 'version-fallback',
        severity: 'error',
        asks: 'there is a tag that the version can come from',
        definedBy: 'setuptools-scm and its kin',
        needs: [manifest, git, fromTags, untagged],
        judge: judgeTags,
    },
    {
        id: 'SRC-27',
        severity: 'error',
        asks: 'the tree is as it was committed, where the version comes from git',
        definedBy: 'setuptools-scm and its kin',
        needs: [manifest, git, fromTags],
        judge: judgeChanges,
    },
    {
        id: 'SRC-27',
        key: 'submodule-empty',
        severity: 'error',
        asks: 'submodules are checked out',
        definedBy: 'git; the configuration of the build',
        needs: [git],
        judge: judgeSubmodules,
    },
    {
        id: 'SRC-27',
        severity: 'error',
        asks: 'files that git LFS keeps are there, not their pointers',
        definedBy: 'git LFS',
        needs: [git],
        judge: judgePointers,
    },
    {
        key: 'gitignore-binaries',
        severity: 'warning',
        asks: 'git ignores the modules that a build in place leaves beside the Python sources',
        definedBy: 'gitignore; maturin develop, setup.py develop',
        needs: [git, compiled],
        judge: judgeIgnored,
    },
];
function fromTags({ project }) {
    return project.versioning.from === 'tag' ? undefined : 'the version does not come from git';
}
function untagged({ project }) {
    return project.tag === undefined ? undefined : 'the tag is named';
}
function compiled({ project }) {
    return project.backend.compiled.length > 0 ? undefined : 'nothing is compiled';
}
function checkoutOf({ project }) {
    if (project.checkout === undefined)
        throw new Error('a check of the checkout ran without a repository');
    return project.checkout;
}
function judgeHistory({ project }) {
    if (project.git?.shallow !== true || project.versioning.from !== 'tag')
        return [];
    return [
        {
            message: 'depth-limited clone and the version comes from git: without its tags the build makes up a version',
            remedy: 'Set fetch-depth: 0 on actions/checkout.',
            place: project.versioning.place,
        },
    ];
}
function judgeTags({ project, tagFormats }) {
    const { git: state, versioning, name } = project;
    if (versioning.from !== 'tag' || state === undefined)
        return [];
    if (state.tags.some((tag) => (0,project_tag/* matchTag */._f)(tag.name, tagFormats, name) !== undefined))
        return [];
    const { fallback, place } = versioning;
    return [
        {
            message: `no tag of this clone fits ${tagFormats.join(', ')}, so the build ${fallback === undefined ? 'makes up a version' : `falls back to ${fallback}`}`,
            remedy: state.shallow
                ? 'Set fetch-depth: 0 on actions/checkout, which fetches the tags too.'
                : 'Fetch the tags (fetch-depth: 0 or fetch-tags: true on actions/checkout); before the first release there is nothing to do.',
            place,
            severity: state.shallow ? 'error' : 'notice',
        },
    ];
}
function judgeChanges(facts) {
    const { changed } = checkoutOf(facts);
    const { versioning } = facts.project;
    if (changed.length === 0 || versioning.from !== 'tag')
        return [];
    return [
        {
            message: `${several(changed, 'tracked file differs', 'tracked files differ')} from the commit and the version comes from git, so it will have a local part: ${list(changed)}`,
            remedy: 'Commit or restore them; on a runner, run what writes into the tree after the build.',
            place: versioning.place,
            severity: facts.run.onRunner ? 'error' : 'warning',
        },
    ];
}
function judgeSubmodules(facts) {
    return checkoutOf(facts).emptySubmodules.map(({ path, namedBy }) => ({
        message: `${path} is a submodule, empty, and ${namedBy === undefined ? 'named by no file that configures the build' : `named by ${namedBy}`}`,
        remedy: 'Set submodules: recursive on actions/checkout (or the input submodules of the workflow).',
        place: namedBy === undefined ? { file: '.gitmodules' } : { file: namedBy },
        severity: namedBy === undefined ? 'notice' : 'error',
    }));
}
function judgePointers(facts) {
    const { lfsPointers } = checkoutOf(facts);
    const [first] = lfsPointers;
    if (first === undefined)
        return [];
    return [
        {
            message: `${several(lfsPointers, 'file is', 'files are')} a pointer of git LFS, which the build would pack: ${list(lfsPointers)}`,
            remedy: 'Set lfs: true on actions/checkout; elsewhere run git lfs pull.',
            place: { file: first },
        },
    ];
}
function judgeIgnored(facts) {
    const { unignored } = checkoutOf(facts);
    if (unignored.length === 0)
        return [];
    return [
        {
            message: `${unignored.join(' and ')} beside the Python sources ${unignored.length === 1 ? 'is' : 'are'} not ignored by git`,
            remedy: `Write in .gitignore: ${unignored.join(' and ')} (a leftover of a build in place would get into wheels).`,
            place: { file: '.gitignore' },
            severity: unignored.some((glob) => glob.endsWith('.so')) ? 'warning' : 'notice',
        },
    ];
}
function several(items, one, many) {
    return `${items.length} ${items.length === 1 ? one : many}`;
}
function list(paths) {
    return [...paths.slice(0, 5), ...(paths.length > 5 ? ['…'] : [])].join(', ');
}

// EXTERNAL MODULE: ./packages/core/src/standards/specifier-relations.ts
var specifier_relations = __webpack_require__(48252);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/requires.ts





const REQUIRES_CHECKS = [
    {
        id: 'SRC-19',
        key: 'requires-python',
        severity: 'error',
        asks: 'requires-python is a specifier set without an upper cap',
        definedBy: 'PEP 440; core metadata',
        needs: [projectTable, staticRequiresPython],
        judge: judgeRequiresPython,
    },
    {
        id: 'SRC-18',
        key: 'requires-python',
        severity: 'warning',
        asks: 'requires-python admits the Pythons that the release is meant for',
        definedBy: 'the input pythons',
        needs: [projectTable, pythonsAsked, staticRequiresPython],
        judge: judgePromise,
    },
    {
        id: 'SRC-20',
        severity: 'error',
        asks: 'dependencies and extras are requirements without direct addresses',
        definedBy: 'PEP 508; warehouse/forklift/metadata.py',
        needs: [projectTable],
        judge: judgeRequirements,
    },
];
function staticRequiresPython(facts) {
    return isDynamic(facts, 'requires-python') ? 'requires-python is dynamic' : undefined;
}
function pythonsAsked({ pythons }) {
    return pythons === 'auto' ? 'pythons is auto' : undefined;
}
function judgeRequiresPython(facts) {
    const { requiresPython } = tableOf(facts);
    const place = facts.project.pyproject.document.place('project', 'requires-python');
    if (requiresPython === undefined)
        return [
            {
                message: 'requires-python is missing: installers will try this release on every Python',
                remedy: 'Write requires-python = ">=3.10", or whatever is the lowest that you test.',
                place,
                severity: 'warning',
            },
        ];
    const verdict = pypiVerdict('requires_python', requiresPython);
    if (verdict !== undefined)
        return [{ message: verdict, remedy: 'Write a specifier set such as requires-python = ">=3.10".', place }];
    const specifiers = (0,standards_specifiers/* parseSpecifiers */.$h)(requiresPython);
    if (specifiers !== undefined && (0,specifier_relations/* admitsNothing */.mW)(specifiers))
        return [
            {
                message: `requires-python '${requiresPython}' admits no Python at all: nobody could install the release`,
                remedy: 'Write a specifier set such as requires-python = ">=3.10".',
                place,
            },
        ];
    const cap = specifiers?.clauses.find(({ operator, version }) => isCap(operator, version));
    if (cap === undefined || facts.pythons !== 'auto')
        return [];
    return [
        {
            message: `requires-python '${requiresPython}' hides the release from users of newer Pythons; the resolver falls back to an older release`,
            remedy: `Remove ${cap.operator}${cap.version}, unless newer Pythons really break the package.`,
            place,
            severity: 'warning',
        },
    ];
}
function isCap(operator, version) {
    if (operator === '~=')
        return version.split('.').length > 2;
    return (operator === '<' || operator === '<=' || operator === '==') && /^3\.\d/.test(version);
}
function judgePromise(facts) {
    const { requiresPython } = tableOf(facts);
    const specifiers = requiresPython === undefined ? undefined : (0,standards_specifiers/* parseSpecifiers */.$h)(requiresPython);
    if (facts.pythons === 'auto' || specifiers === undefined)
        return [];
    const meant = [...new Set(facts.pythons.map((python) => python.replace(/t$/, '')))].sort(byNumber);
    const admitted = admittedMinors(specifiers, meant);
    if (admitted.join() === meant.join())
        return [];
    const [lowest = '', highest = ''] = [meant[0], meant.at(-1)];
    const above = `3.${Number(highest.split('.')[1]) + 1}`;
    return [
        {
            message: `requires-python admits ${admitted.join(', ') || 'none'}; the release is meant for ${meant.join(', ')}`,
            remedy: `Write requires-python = ">=${lowest}${highest === MINORS.at(-1) ? '' : `,<${above}`}", or name the others in pythons.`,
            place: facts.project.pyproject.document.place('project', 'requires-python'),
        },
    ];
}
function admittedMinors(specifiers, meant) {
    const known = [...new Set(['3.6', '3.7', '3.8', ...MINORS, ...meant])];
    return known.filter((minor) => (0,standards_specifiers/* admitsPython */.lM)(specifiers, minor)).sort(byNumber);
}
function byNumber(a, b) {
    return Number(a.split('.')[1]) - Number(b.split('.')[1]);
}
function judgeRequirements(facts) {
    const { dependencies, optionalDependencies } = tableOf(facts);
    return [
        ...dependencies.flatMap((text, index) => requires_problemOf(facts, text, ['dependencies', index])),
        ...[...optionalDependencies].flatMap(([extra, texts]) => texts.flatMap((text, index) => requires_problemOf(facts, text, ['optional-dependencies', extra, index]))),
    ];
}
function requires_problemOf(facts, text, path) {
    const verdict = pypiVerdict('requires_dist', text);
    if (verdict === undefined)
        return [];
    const direct = verdict.startsWith("Can't have direct dependency");
    return [
        {
            message: verdict,
            remedy: direct
                ? 'Depend on a release by version, for example "demo>=1.2"; keep addresses in [tool.uv.sources] or a lock file.'
                : 'Write a requirement such as "demo>=1.2; python_version < \'3.12\'".',
            place: facts.project.pyproject.document.place('project', ...path),
            subject: text,
        },
    ];
}

// EXTERNAL MODULE: ./packages/core/src/standards/entry-points.ts
var entry_points = __webpack_require__(47170);
// EXTERNAL MODULE: ./packages/core/src/standards/python-module.ts + 1 modules
var python_module = __webpack_require__(67360);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/scripts.ts





const SCRIPT_CHECKS = [
    {
        id: 'SRC-25',
        severity: 'error',
        asks: 'scripts and entry points have names and references that installers understand',
        definedBy: 'entry points specification; warehouse/utils/wheel.py',
        needs: [projectTable],
        judge: judgeForm,
    },
    {
        id: 'SRC-25',
        key: 'script-target',
        severity: 'error',
        asks: 'what scripts and entry points refer to is in the tree, and is packed',
        definedBy: 'entry points specification; PyO3/maturin src/project_layout.rs',
        needs: [projectTable, texts, staticScripts],
        judge: (facts) => entriesOf(facts).flatMap((entry) => judgeTarget(facts, entry)),
    },
];
function staticScripts(facts) {
    const dynamic = ['scripts', 'gui-scripts', 'entry-points'].filter((field) => isDynamic(facts, field));
    if (dynamic.length === 3)
        return 'scripts and entry points are dynamic';
    return entriesOf(facts).length === 0 ? 'there are no scripts and no entry points' : undefined;
}
function entriesOf(facts) {
    const { scripts, guiScripts, entryPoints } = tableOf(facts);
    const list = (table, entry) => [...table].map(([name, value]) => ({ ...entry, name, value, path: [...entry.path, name] }));
    return [
        ...list(scripts, { what: 'script', isScript: true, path: ['scripts'] }),
        ...list(guiScripts, { what: 'script', isScript: true, path: ['gui-scripts'] }),
        ...[...entryPoints].flatMap(([group, table]) => list(table, { what: `entry point of ${group}`, isScript: false, path: ['entry-points', group] })),
    ];
}
const SCRIPT_GROUPS = { console_scripts: 'scripts', gui_scripts: 'gui-scripts' };
function judgeForm(facts) {
    const { document } = facts.project.pyproject;
    const groups = [...tableOf(facts).entryPoints.keys()].flatMap((group) => {
        const table = SCRIPT_GROUPS[group];
        const place = document.place('project', 'entry-points', group);
        if (table !== undefined)
            return [
                {
                    message: `[project.entry-points.${group}] is not allowed: scripts have a table of their own`,
                    remedy: `Move its entries to [project.${table}].`,
                    place,
                },
            ];
        if (/^\w+(\.\w+)*$/.test(group))
            return [];
        return [
            {
                message: `'${group}' is not a valid name of an entry point group`,
                remedy: 'Write letters, digits and _, with dots between.',
                place,
            },
        ];
    });
    const entries = entriesOf(facts).flatMap(({ what, name, value, isScript, path }) => {
        const place = document.place('project', ...path);
        const found = [
            isScript &&
                !/^[\w.-]+$/.test(name) && {
                message: `console script '${name}' is not a valid entry point name`,
                remedy: 'Write letters, digits, _ . and - only: PyPI refuses wheels with others.',
                place,
                subject: name,
            },
            !isReference(value, isScript) && {
                message: `${what} ${name} refers to '${value}', which is no ${isScript ? 'module:function' : 'module or module:object'}`,
                remedy: `Write, for example, ${name} = "package.module:main".`,
                place,
                subject: name,
            },
        ];
        return found.filter((problem) => problem !== false);
    });
    return [...groups, ...entries];
}
const DOTTED = /^[\p{L}_]\w*(\.[\p{L}_]\w*)*$/u;
function isReference(value, isScript) {
    const parts = (0,entry_points/* parseReference */.F2)(value);
    if (parts === undefined || !DOTTED.test(parts.module))
        return false;
    return parts.attribute === undefined ? !isScript : DOTTED.test(parts.attribute);
}
function judgeTarget(facts, entry) {
    const { module, attribute } = (0,entry_points/* parseReference */.F2)(entry.value) ?? { module: '', attribute: undefined };
    const found = textsOf(facts).modules.get(module);
    if (found === undefined || isForeign(facts, module))
        return [];
    const { what, name, path } = entry;
    const place = facts.project.pyproject.document.place('project', ...path);
    const problem = (message, remedy) => [{ message, remedy, place, subject: name }];
    if (leftOut(facts, module))
        return problem(`${what} ${name} needs ${module}, which is not packed; add it to tool.maturin.python-packages`, `Write python-packages = [${[...packedTops(facts), topOf(module)].map((top) => `"${top}"`).join(', ')}] under [tool.maturin].`);
    if (found.kind !== 'python' && mayBeCompiled(facts))
        return [];
    if (found.kind === 'absent')
        return problem(`${what} ${name} needs ${module}, and there is no ${module.replaceAll('.', '/')}.py in the tree`, 'Name the module as it is imported, without folders such as src.');
    const [bound] = (attribute ?? '').split('.');
    if (bound === undefined || bound === '' || isBound(found, bound))
        return [];
    return problem(`${what} ${name} refers to ${module}:${attribute ?? ''}, but ${fileOf(found)} defines no '${bound}'`, `Define ${bound} there, or correct the reference.`);
}
function isBound(found, name) {
    if (found.kind === 'namespace')
        return false;
    if (found.kind === 'absent' || found.text === undefined)
        return true;
    const { names, open } = (0,python_module/* namesBoundIn */.S)(found.text);
    return open || names.has(name.normalize('NFKC'));
}
function fileOf(found) {
    if (found.kind === 'python')
        return found.file;
    return found.kind === 'namespace' ? `${found.folder}, which has no __init__.py,` : '';
}
function isForeign(facts, module) {
    const names = tableOf(facts).dependencies.map((text) => /^[\w.-]+/.exec(text.trim())?.[0] ?? '');
    const others = names.map(standards_name/* normalizeName */.Pc).filter((name) => name !== (0,standards_name/* normalizeName */.Pc)(facts.project.name ?? ''));
    return others.includes((0,standards_name/* normalizeName */.Pc)(topOf(module)));
}
function mayBeCompiled({ project: { backend } }) {
    return backend.family === 'maturin' || backend.compiled.length > 0;
}
function topOf(module) {
    return module.split('.')[0] ?? '';
}
function packedTops({ project: { pyproject, cargo } }) {
    const { tables } = pyproject.document;
    const own = (0,toml/* textAt */.$6)(tables, 'tool', 'maturin', 'module-name') ?? cargo?.libName;
    return [...(own === undefined ? [] : [topOf(own)]), ...(0,toml/* textsAt */.i1)(tables, 'tool', 'maturin', 'python-packages')];
}
function leftOut(facts, module) {
    const { project } = facts;
    const packed = packedTops(facts);
    if (project.backend.family !== 'maturin' || packed.length === 0)
        return false;
    const { tables } = project.pyproject.document;
    const included = (0,toml/* valueAt */.fK)(tables, 'tool', 'maturin', 'include');
    const patterns = (0,toml/* isList */.Lv)(included) ? included.map((item) => ((0,toml/* isTable */.bI)(item) ? (0,toml/* textAt */.$6)(item, 'path') : item)) : [];
    const top = topOf(module);
    const named = patterns.some((pattern) => typeof pattern === 'string' && pattern.includes(top));
    return !named && !packed.some((one) => topOf(one.replaceAll('/', '.')) === top);
}

// EXTERNAL MODULE: ./packages/core/src/project/git.ts
var project_git = __webpack_require__(20783);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/tag.ts






const DEFINED_BY = 'tag-format; git';
const TAG_CHECKS = [
    {
        id: 'SRC-10',
        key: 'tag-format',
        severity: 'error',
        asks: 'the tag has the form of tag-format',
        definedBy: DEFINED_BY,
        needs: [tag],
        judge: judgeFormat,
    },
    {
        id: 'SRC-10',
        key: 'tag-version',
        severity: 'error',
        asks: 'the tag says the version that the metadata says',
        definedBy: 'PEP 440 normal form',
        needs: [manifest, tag, fits, version],
        judge: judgeTagVersion,
    },
    {
        id: 'SRC-10',
        key: 'tag-lightweight',
        severity: 'error',
        asks: 'the tag is annotated',
        definedBy: 'tag-annotated',
        needs: [annotationWanted, git, tag, exists],
        judge: judgeAnnotation,
    },
    {
        id: 'SRC-10',
        key: 'tag-moved',
        severity: 'error',
        asks: 'the pushed tag still points at the commit of this run',
        definedBy: DEFINED_BY,
        needs: [git, tag, pushed],
        judge: judgeMoved,
    },
    {
        id: 'SRC-10',
        key: 'tag-claimed',
        severity: 'error',
        asks: 'the rehearsed tag is free, or this commit',
        definedBy: DEFINED_BY,
        needs: [git, tag, rehearsed],
        judge: judgeClaimed,
    },
    {
        id: 'SRC-10',
        severity: 'error',
        asks: 'no tag on this commit says another version',
        definedBy: DEFINED_BY,
        needs: [git, tag, fits],
        judge: judgeOtherTags,
    },
];
function fits(facts) {
    return tagOf(facts).match === undefined ? 'the tag fits no format' : undefined;
}
function exists(facts) {
    return tagOf(facts).found === undefined ? 'the tag is not in this clone' : undefined;
}
function annotationWanted({ tagAnnotated }) {
    return tagAnnotated ? undefined : 'tag-annotated is false';
}
function isPushed({ run, project }) {
    return run.tagPushed && run.tag === project.tag?.name;
}
function pushed(facts) {
    return isPushed(facts) ? undefined : 'no tag was pushed';
}
function rehearsed(facts) {
    return isPushed(facts) ? 'the tag was pushed' : undefined;
}
function judgeFormat(facts) {
    const { name, match } = tagOf(facts);
    if (match !== undefined)
        return judgeLength(name, match, facts.project.name ?? '');
    const { tagFormats, project } = facts;
    const ours = !isPushed(facts) || (0,project_tag/* resemblesFormat */.a7)(name, tagFormats, project.name);
    const [format = ''] = tagFormats;
    const example = (0,project_tag/* tagFor */.gY)(format, project.name ?? '{name}', project.version ?? '1.2.0');
    return [
        {
            message: `tag ${name} fits none of: ${tagFormats.join(', ')}${ours ? '' : '; nothing is released'}`,
            remedy: ours
                ? `Name the tag ${example}, or set tag-format to the form that you use.`
                : `If it belongs to this package, set tag-format; a tag of ours looks like ${example}.`,
            severity: ours ? 'error' : 'notice',
        },
    ];
}
function judgeLength(name, { format, raw, version: said }, own) {
    const release = (0,standards_version/* parseVersion */.ot)(raw)?.release ?? [];
    if (release.length >= 3)
        return [];
    const three = said.replace(release.join('.'), [...release, 0, 0].slice(0, 3).join('.'));
    return [
        {
            message: `tag ${name} has ${release.length === 1 ? 'one number' : 'two numbers'}, not three`,
            remedy: `Nothing to do, if that is how you count; else tag ${(0,project_tag/* tagFor */.gY)(format, own, three)}.`,
            severity: 'notice',
        },
    ];
}
function judgeTagVersion(facts) {
    const { name, match } = tagOf(facts);
    const { version: said = '', versions } = facts.project;
    if (match === undefined || (0,standards_version/* sameVersion */.r1)(match.version, said))
        return [];
    const source = versions.find(({ decides }) => decides);
    const where = source?.where;
    const file = where === undefined ? 'the project' : placeText(where);
    const spelt = source?.kind === 'cargo' ? ((0,cargo_version/* toCargo */.u)(match.version) ?? match.version) : match.version;
    const right = (0,project_tag/* tagFor */.gY)(match.format, facts.project.name ?? '', said);
    return [
        {
            message: `tag ${name} says ${match.version}, metadata says ${said}`,
            remedy: `Write ${spelt} in ${file} and tag that commit, or tag this one ${right}.`,
            ...(where === undefined ? {} : { place: where }),
        },
    ];
}
function judgeAnnotation(facts) {
    const { name, found } = tagOf(facts);
    if (found?.annotated === true || (isPushed(facts) && facts.run.tagObject !== undefined))
        return [];
    return [
        {
            message: `tag ${name} is lightweight; tag-annotated demands an annotated one`,
            remedy: `Make it with git tag -a ${name} -m "${name}", or set tag-annotated: false.`,
        },
    ];
}
function judgeMoved(facts) {
    const { name, found } = tagOf(facts);
    const { run, project } = facts;
    const head = project.git?.commit;
    const begun = run.sha === run.tagObject ? undefined : run.sha;
    const elsewhere = [found?.commit, begun].find((commit) => commit !== undefined && commit !== head);
    if (elsewhere === undefined)
        return [];
    const now = found?.commit ?? head ?? 'another commit';
    return [
        {
            message: `tag ${name} points at ${now} now; this run began at ${begun ?? head ?? 'another commit'} and has ${head ?? 'no commit'} checked out`,
            remedy: 'Release from a run that the tag starts, with actions/checkout as it is: no ref, and no tag that moves.',
        },
    ];
}
function judgeClaimed(facts) {
    const { name, match, found, tree } = tagOf(facts);
    const { git: state, name: own = 'this package', packageDir } = facts.project;
    if (found === undefined || found.commit === state?.commit)
        return [];
    const holdsIt = tree?.name === facts.project.name && (tree?.version === undefined || tree.version === match?.raw);
    const there = tree !== undefined && holdsIt
        ? `holds ${own} there already`
        : `its tree has no ${own} ${match?.version ?? ''}${packageDir === '.' ? '' : ` in ${packageDir}`}`.trimEnd();
    return [
        {
            message: `tag ${name} exists at ${found.commit} and ${there}; this commit is ${state?.commit ?? 'another'}`,
            remedy: 'Choose a version that has no tag yet, or a tag-format of its own for this package.',
        },
    ];
}
function judgeOtherTags(facts) {
    const { name, match } = tagOf(facts);
    const { git: state, name: own, version: said } = facts.project;
    if (said !== undefined && !(0,standards_version/* sameVersion */.r1)(said, match?.version ?? ''))
        return [];
    const others = (state === undefined ? [] : (0,project_git/* tagsAtHead */.FF)(state)).filter((other) => {
        const fit = (0,project_tag/* matchTag */._f)(other.name, facts.tagFormats, own);
        return other.name !== name && fit !== undefined && !(0,standards_version/* sameVersion */.r1)(fit.version, match?.version ?? '');
    });
    if (others.length === 0)
        return [];
    return [
        {
            message: `this commit also has ${others.map((other) => `the tag ${other.name}`).join(' and ')}; one build cannot be two releases`,
            remedy: `Delete the tag that is not meant, or commit before tagging ${name}.`,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/toml.ts

const TOML_CHECKS = [
    {
        id: 'SRC-01',
        severity: 'error',
        asks: 'pyproject.toml is there and is TOML 1.0',
        definedBy: 'PEP 518; tomllib of CPython 3.11 to 3.14',
        judge: judgeToml,
    },
];
function judgeToml({ project: { pyproject, packageDir, packagesElsewhere } }) {
    const { document, exists } = pyproject;
    if (!exists)
        return [
            {
                message: `there is no pyproject.toml in ${packageDir}${foundIn(packagesElsewhere)}`,
                remedy: 'Set package-dir to the folder of the pyproject.toml that is released, or write one there.',
            },
        ];
    return document.problems.map((problem) => {
        if (problem.kind === 'encoding')
            return {
                message: `pyproject.toml ${problem.message}`,
                remedy: 'Save the file as UTF-8 without a byte order mark.',
                place: { file: document.file },
            };
        const place = { file: document.file, line: problem.line, column: problem.column };
        if (problem.kind === 'syntax')
            return { message: `pyproject.toml is no TOML: ${problem.message}`, remedy: 'Correct the line.', place };
        return {
            message: `${problem.message} (TOML 1.1); Python ≤ 3.14 cannot read it and builds of the sdist will fail`,
            remedy: TOML_1_0[problem.message] ?? 'Write a character as itself, or as \\uXXXX.',
            place,
        };
    });
}
const TOML_1_0 = {
    'inline table spans lines': 'Write the inline table on one line, or as a [table] of its own.',
    'a comma ends an inline table': 'Remove the comma before the closing brace.',
    'time without seconds': 'Write the seconds, for example 07:32:00.',
};

;// CONCATENATED MODULE: ./packages/core/src/checks/source/urls.ts



const URL_CHECKS = [
    {
        id: 'SRC-22',
        severity: 'error',
        asks: 'PyPI takes every entry of [project.urls]',
        definedBy: 'core metadata; warehouse/utils/http.py',
        needs: [projectTable],
        judge: urls_judgeUrls,
    },
    {
        id: 'SRC-22',
        key: 'project-urls',
        severity: 'warning',
        asks: '[project.urls] has the labels of required-urls',
        definedBy: 'the input required-urls; PEP 753',
        needs: [projectTable, staticUrls],
        judge: judgeLabels,
    },
];
function staticUrls(facts) {
    return isDynamic(facts, 'urls') ? 'the URLs are dynamic' : undefined;
}
function urls_judgeUrls(facts) {
    const { document } = facts.project.pyproject;
    return [...tableOf(facts).urls].flatMap(([label, url]) => {
        const place = document.place('project', 'urls', label);
        const verdict = pypiVerdict('project_urls', `${label}, ${url}`);
        if (verdict !== undefined)
            return [{ message: verdict, remedy: urls_remedyFor(verdict), place, subject: label }];
        const flaw = (0,project_url/* flawOfUrl */.r0)(url);
        if (flaw === undefined)
            return [];
        const message = `the URL of ${label} ${flaw}`;
        return [{ message, remedy: urls_remedyFor(message), place, subject: label, severity: 'warning' }];
    });
}
function urls_remedyFor(verdict) {
    return /label|characters/.test(verdict)
        ? 'Write a label of 1 to 32 characters.'
        : 'Write a whole address that begins with https:// and holds no blanks.';
}
function judgeLabels(facts) {
    const labels = new Set([...tableOf(facts).urls.keys()].map(plain));
    const missing = facts.requiredUrls.filter((wanted) => !labels.has(plain(wanted)));
    const place = facts.project.pyproject.document.place('project', 'urls');
    const repository = repositoryUrl(facts);
    const unknown = {
        message: `none of the labels of [project.urls] is one that PyPI knows: ${[...tableOf(facts).urls.keys()].join(', ')}`,
        remedy: 'Use Homepage, Source, Documentation, Changelog, Issues or Funding.',
        place,
    };
    const lacking = {
        message: `[project.urls] lacks ${missing.join(', ')}`,
        remedy: `Write under [project.urls]:\n${missing.map((label) => `${label} = "${repository}"`).join('\n')}`,
        place,
    };
    const isKnown = [...tableOf(facts).urls.keys()].some((label) => (0,project_url/* wellKnownLabel */.Kn)(label) !== undefined);
    return [...(labels.size === 0 || isKnown ? [] : [unknown]), ...(missing.length === 0 ? [] : [lacking])];
}
function plain(label) {
    return (0,project_url/* wellKnownLabel */.Kn)(label) ?? label.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
function repositoryUrl({ run }) {
    return run.repository === undefined ? 'https://…' : `${run.serverUrl}/${run.repository}`;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/version-step.ts




const VERSION_STEP_CHECKS = [
    {
        id: 'SRC-11',
        severity: 'warning',
        asks: 'the version follows the last one that was tagged',
        definedBy: 'PEP 440 order; tag-format',
        needs: [git, tag, released, version_step_fits],
        judge: judgeStep,
    },
];
function version_step_fits(facts) {
    return tagOf(facts).match === undefined ? 'the tag fits no format' : undefined;
}
function released(facts) {
    return earlierVersions(facts).length === 0 ? 'no other tag of this package is in this clone' : undefined;
}
function earlierVersions({ project, tagFormats }) {
    const { git: state, tag: named, name } = project;
    if (state === undefined)
        return [];
    const here = new Set((0,project_git/* tagsAtHead */.FF)(state));
    const known = state.tags.flatMap((one) => {
        const match = one.name === named?.name || here.has(one) ? undefined : (0,project_tag/* matchTag */._f)(one.name, tagFormats, name);
        const version = match && (0,standards_version/* parseVersion */.ot)(match.version);
        return version === undefined || (0,standards_version/* sameVersion */.r1)(version, named?.match?.version ?? '') ? [] : [version];
    });
    return known.toSorted(standards_version/* compareVersions */.Zy);
}
function judgeStep(facts) {
    const said = (0,standards_version/* parseVersion */.ot)(tagOf(facts).match?.version ?? '');
    const known = earlierVersions(facts);
    const newest = known.at(-1);
    if (said === undefined || newest === undefined)
        return [];
    const before = known.findLast((version) => (0,standards_version/* compareVersions */.Zy)(version, said) < 0);
    if ((0,standards_version/* compareVersions */.Zy)(newest, said) > 0)
        return backwards(said, newest, before);
    return before === undefined || !isJump(before, said) || known.some(jumpsHere(known)) ? [] : [jump(before, said)];
}
function backwards(said, newest, before) {
    const [major, minor] = numbers(said);
    const isBackport = before !== undefined && numbers(before)[0] === major && numbers(before)[1] === minor;
    return [
        {
            message: `${said.normal} is lower than ${newest.normal}, which is tagged already${isBackport ? `; a backport after ${before.normal}` : ''}`,
            remedy: isBackport
                ? 'Nothing to do, if this series is maintained; installers keep to the newest release.'
                : `Tag a version above ${newest.normal}; if an older series is maintained, write ignore: "SRC-11: backport".`,
            severity: isBackport ? 'notice' : 'warning',
        },
    ];
}
function jump(before, said) {
    return {
        message: `${said.normal} follows ${before.normal}: numbers between them were left out`,
        remedy: `If that was not meant, the next version is one of ${successors(before)
            .map((numbers) => numbers.join('.'))
            .join(', ')}.`,
        severity: 'notice',
    };
}
function jumpsHere(known) {
    return (version, index) => {
        const previous = known[index - 1];
        return previous !== undefined && isJump(previous, version);
    };
}
function isJump(before, after) {
    if (before.epoch !== after.epoch)
        return false;
    return ![numbers(before), ...successors(before)].some((next) => sameNumbers(next, numbers(after)));
}
function successors(version) {
    const [major, minor, patch, ...rest] = numbers(version);
    const next = [
        [major, minor, patch + 1],
        [major, minor + 1, 0],
        [major + 1, 0, 0],
    ];
    return rest.length === 0 ? next : [[major, minor, patch, (rest[0] ?? 0) + 1], ...next];
}
function numbers({ release }) {
    const [major = 0, minor = 0, patch = 0, ...rest] = release;
    return [major, minor, patch, ...rest];
}
function sameNumbers(a, b) {
    return Array.from({ length: Math.max(a.length, b.length) }).every((_, index) => (a[index] ?? 0) === (b[index] ?? 0));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/index.ts




























const SOURCE_CHECKS = [
    ...TOML_CHECKS,
    ...BUILD_SYSTEM_CHECKS,
    ...BACKEND_CHECKS,
    ...PROJECT_TABLE_CHECKS,
    ...IDENTITY_CHECKS,
    ...PEOPLE_CHECKS,
    ...VERSION_CHECKS,
    ...TAG_CHECKS,
    ...VERSION_STEP_CHECKS,
    ...CHANGELOG_CHECKS,
    ...DESCRIPTION_CHECKS,
    ...README_PAGE_CHECKS,
    ...LICENSE_CHECKS,
    ...LICENSE_PARITY_CHECKS,
    ...CLASSIFIER_CHECKS,
    ...PLATFORM_CLASSIFIER_CHECKS,
    ...REQUIRES_CHECKS,
    ...EXTRA_CHECKS,
    ...SCRIPT_CHECKS,
    ...IMPORT_NAME_CHECKS,
    ...URL_CHECKS,
    ...REPOSITORY_URL_CHECKS,
    ...REPOSITORY_CHECKS,
    ...CARGO_LOCK_CHECKS,
    ...CARGO_CHECKS,
    ...PATH_DEPENDENCY_CHECKS,
    ...MATURIN_CHECKS,
    ...PYO3_CHECKS,
];


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
