export const id = 726;
export const ids = [726];
export const modules = {

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

/***/ 15726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SET_CHECKS: () => (/* binding */ SET_CHECKS),
  gridOf: () => (/* reexport */ gridOf),
  manifestOf: () => (/* reexport */ manifest/* manifestOf */.$),
  projectOf: () => (/* reexport */ facts/* projectOf */.v8)
});

// EXTERNAL MODULE: ./packages/core/src/archive/modules.ts
var modules = __webpack_require__(43765);
// EXTERNAL MODULE: ./packages/core/src/checks/shown-paths.ts
var shown_paths = __webpack_require__(29191);
;// CONCATENATED MODULE: ./packages/core/src/checks/set/contents.ts


const CONTENT_CHECKS = [
    {
        id: 'SET-09',
        severity: 'warning',
        asks: 'no wheel hides another with other contents',
        definedBy: 'PEP 425: the most specific tag is taken',
        needs: [twoWheels],
        judge: judgeShadows,
    },
    {
        id: 'SET-10',
        severity: 'warning',
        asks: 'Python files are the same in all wheels',
        definedBy: 'pyrelease',
        needs: [twoWheels],
        judge: judgePureParts,
    },
];
function wheelsOf({ files }) {
    return files.filter(({ tags, members }) => tags.length > 0 && members.length > 0);
}
function twoWheels(facts) {
    return wheelsOf(facts).length < 2 ? 'fewer than two wheels can be read' : undefined;
}
function sourcesOf({ members }) {
    return new Map(members.flatMap(({ name, sha256 }) => {
        const path = (0,modules/* libraryPath */.fW)(name);
        return path?.endsWith('.py') === true && sha256 !== undefined ? [[path, sha256]] : [];
    }));
}
function judgeShadows(facts) {
    const wheels = wheelsOf(facts);
    const sources = new Map();
    const sourcesIn = (wheel) => {
        const known = sources.get(wheel) ?? sourcesOf(wheel);
        sources.set(wheel, known);
        return known;
    };
    return wheels.flatMap((general) => {
        const hiding = wheels.filter((special) => special !== general && hides(special, general));
        const other = hiding.find((special) => !isSameSource(sourcesIn(special), sourcesIn(general)));
        if (other === undefined)
            return [];
        const more = hiding.length === 1 ? '' : ` (one of ${hiding.length})`;
        return [
            {
                message: `${other.name}${more} hides ${general.name} where both fit, and its content differs`,
                remedy: 'Publish one of them for each interpreter and platform, or make both from the same sources.',
                subject: other.name,
            },
        ];
    });
}
function hides(special, general) {
    return general.tags.some((weak) => special.tags.some((strong) => {
        if (weak.platform === 'any')
            return strong.platform !== 'any';
        return (weak.abi === 'abi3' &&
            strong.platform === weak.platform &&
            strong.abi === strong.python &&
            minorOf(strong.python) >= minorOf(weak.python));
    }));
}
function minorOf(python) {
    return Number(/^cp3(\d+)$/.exec(python)?.[1] ?? Number.NaN);
}
function isSameSource(ours, theirs) {
    return ours.size === theirs.size && [...ours].every(([path, sha256]) => theirs.get(path) === sha256);
}
function judgePureParts(facts) {
    const firsts = new Map();
    const differing = new Map();
    for (const wheel of wheelsOf(facts))
        for (const [path, sha256] of sourcesOf(wheel)) {
            const first = firsts.get(path);
            if (first === undefined)
                firsts.set(path, { sha256, wheel: wheel.name });
            else if (first.sha256 !== sha256 && !differing.has(path))
                differing.set(path, { one: first.wheel, other: wheel.name });
        }
    const [first] = differing.values();
    if (first === undefined)
        return [];
    const paths = [...differing.keys()];
    return [
        {
            message: `${(0,shown_paths/* shownPaths */.U)(paths)} ${paths.length === 1 ? 'differs' : 'differ'} between wheels, such as ${first.one} and ${first.other}`,
            remedy: 'Build all wheels from one sdist. Where only line ends differ, let git keep them on Windows: * text=auto eol=lf in .gitattributes.',
            subject: first.other,
        },
    ];
}

// EXTERNAL MODULE: ./packages/core/src/standards/specifiers.ts
var standards_specifiers = __webpack_require__(84867);
// EXTERNAL MODULE: ./packages/core/src/matrix/platform.ts
var matrix_platform = __webpack_require__(92288);
// EXTERNAL MODULE: ./packages/core/src/matrix/pythons.ts + 2 modules
var pythons = __webpack_require__(36147);
;// CONCATENATED MODULE: ./packages/core/src/matrix/coverage.ts



function serviceOf({ python, abi, platform: tag }) {
    const platform = (0,matrix_platform/* parsePlatformTag */.T)(tag);
    if (platform === undefined)
        return undefined;
    return { pythons: pythonsOf(python, abi), platform };
}
function pythonsOf(python, abi) {
    const [, major, minor] = /^cp(\d)(\d+)$/.exec(python) ?? [];
    if (major !== undefined && minor !== undefined && /^abi3t?$/.test(abi))
        return { kind: 'stable', from: `${major}.${minor}`, freeThreaded: abi === 'abi3t' };
    if (/^py\d+$/.test(python))
        return { kind: 'every' };
    return { kind: 'named', ids: [idOf(python, abi)] };
}
function idOf(python, abi) {
    const known = pythons/* PYTHONS */.Q$.find(({ tags }) => tags.python === python && (tags.abi === abi || !python.startsWith('cp')));
    return known?.id ?? (abi === `${python}t` ? abi : python);
}
function serves(pythons, id) {
    switch (pythons.kind) {
        case 'every':
            return true;
        case 'named':
            return pythons.ids.includes(id);
        case 'stable': {
            const minor = coverage_minorOf(id);
            return minor !== undefined && id.endsWith('t') === pythons.freeThreaded && (0,matrix_platform/* compareFloors */.f)(minor, pythons.from) >= 0;
        }
    }
}
function coverage_minorOf(id) {
    const [, major, minor] = /^cp(\d)(\d+)t?$/.exec(id) ?? [];
    return major === undefined || minor === undefined ? undefined : `${major}.${minor}`;
}
function platformNames({ family, arch }) {
    const archs = arch === 'universal2' ? ['arm64', 'x86_64'] : [arch];
    return archs.map((one) => (one === null ? family : `${family} ${one}`));
}
function coverageOf({ files, plan, published, requiresPython }) {
    const ours = servicesOf(files);
    const before = published === undefined ? undefined : servicesOf(published.files);
    const planned = plan?.entries.flatMap(({ expected }) => expected.map(plannedService));
    const all = [...ours, ...(planned ?? []), ...(before ?? [])];
    const specifiers = requiresPython === undefined ? undefined : (0,standards_specifiers/* parseSpecifiers */.$h)(requiresPython);
    const columns = columnsOf(all, specifiers);
    const names = [...new Set(all.flatMap(({ platform }) => platformNames(platform)))].toSorted(byFamily);
    const isServed = (services, name, id) => services.some(({ pythons, platform }) => platformNames(platform).includes(name) && serves(pythons, id));
    return {
        columns,
        rows: names.map((platform) => ({
            platform,
            floor: floorOf(ours, platform) ?? floorOf(planned ?? [], platform),
            cells: columns.map(({ id }) => ({
                ours: isServed(ours, platform, id),
                planned: planned && isServed(planned, platform, id),
                published: before && isServed(before, platform, id),
            })),
        })),
        sdist: {
            ours: files.some(isSdist),
            planned: plan?.sdist.build,
            published: published?.files.some(isSdist),
        },
        published: published?.version,
    };
}
function isSdist({ tags }) {
    return tags.length === 0;
}
function servicesOf(files) {
    return files.flatMap(({ tags }) => tags.flatMap((tag) => serviceOf(tag) ?? []));
}
function plannedService({ python, abi, platform, serves: ids }) {
    return { pythons: ids.length === 0 ? pythonsOf(python, abi) : { kind: 'named', ids }, platform };
}
function columnsOf(services, specifiers) {
    const named = new Set(services.flatMap(({ pythons }) => (pythons.kind === 'named' ? pythons.ids : [])));
    const open = services.map(({ pythons }) => pythons).filter(({ kind }) => kind !== 'named');
    const usual = pythons/* PYTHONS */.Q$.filter(({ id, implementation, freeThreaded }) => open.some((pythons) => pythons.kind === 'stable' ? serves(pythons, id) : implementation === 'cpython' && !freeThreaded)).map(({ id }) => id);
    const admitted = [...new Set([...named, ...usual])].filter((id) => {
        const minor = pythons/* PYTHONS */.Q$.find((python) => python.id === id)?.minor ?? coverage_minorOf(id);
        return specifiers === undefined || minor === undefined || (0,standards_specifiers/* admitsPython */.lM)(specifiers, minor);
    });
    return admitted.toSorted(byPython).map((id) => ({ id, title: titleOf(id) }));
}
function titleOf(id) {
    const minor = coverage_minorOf(id);
    return (pythons/* PYTHONS */.Q$.find((python) => python.id === id)?.command ??
        (minor === undefined ? id : minor + (id.endsWith('t') ? 't' : '')));
}
function byPython(a, b) {
    const [left, right] = [coverage_minorOf(a), coverage_minorOf(b)];
    if (left === undefined || right === undefined)
        return left === right ? a.localeCompare(b, 'en') : left === undefined ? 1 : -1;
    return (0,matrix_platform/* compareFloors */.f)(left, right) || a.length - b.length;
}
const FAMILIES = ['any', 'manylinux', 'musllinux', 'linux', 'macosx', 'win'];
function byFamily(a, b) {
    const rank = (name) => {
        const place = FAMILIES.indexOf(name.split(' ')[0] ?? '');
        return place < 0 ? FAMILIES.length : place;
    };
    return rank(a) - rank(b) || (a < b ? -1 : 1);
}
function floorOf(services, name) {
    const floors = services
        .filter(({ platform }) => platformNames(platform).includes(name))
        .flatMap(({ platform }) => platform.floor ?? []);
    return floors.toSorted(matrix_platform/* compareFloors */.f)[0];
}

// EXTERNAL MODULE: ./packages/core/src/standards/filename-error.ts
var filename_error = __webpack_require__(72752);
// EXTERNAL MODULE: ./packages/core/src/standards/sdist-filename.ts
var sdist_filename = __webpack_require__(56967);
// EXTERNAL MODULE: ./packages/core/src/standards/version.ts + 5 modules
var standards_version = __webpack_require__(88607);
// EXTERNAL MODULE: ./packages/core/src/standards/wheel-filename.ts
var wheel_filename = __webpack_require__(15245);
;// CONCATENATED MODULE: ./packages/core/src/package-index/last-release.ts




function lastRelease(page, version) {
    const files = (page?.files ?? []).filter(({ yanked }) => yanked === false).flatMap(readName);
    const ours = (0,standards_version/* parseVersion */.ot)(version);
    const others = ours === undefined ? [] : files.filter((file) => (0,standards_version/* compareVersions */.Zy)(file.version, ours) < 0);
    const finals = others.filter((file) => !file.version.isPrerelease);
    const [newest] = (finals.length > 0 ? finals : others).toSorted((a, b) => (0,standards_version/* compareVersions */.Zy)(b.version, a.version));
    if (newest === undefined)
        return undefined;
    return {
        version: newest.version.normal,
        files: others.filter((file) => (0,standards_version/* sameVersion */.r1)(file.version, newest.version)).map(({ name, tags }) => ({ name, tags })),
    };
}
function readName({ filename }) {
    try {
        if (!filename.endsWith('.whl'))
            return [{ name: filename, tags: [], version: (0,sdist_filename/* parseSdistFilename */.s)(filename).version }];
        const { version, tags } = (0,wheel_filename/* parseWheelFilename */.e)(filename);
        return [{ name: filename, tags, version }];
    }
    catch (thrown) {
        if (thrown instanceof filename_error/* FilenameError */.Y)
            return [];
        throw thrown;
    }
}

// EXTERNAL MODULE: ./packages/core/src/standards/core-metadata.ts
var core_metadata = __webpack_require__(37671);
// EXTERNAL MODULE: ./packages/core/src/checks/set/facts.ts
var facts = __webpack_require__(85191);
// EXTERNAL MODULE: ./packages/core/src/matrix/match.ts
var match = __webpack_require__(16141);
;// CONCATENATED MODULE: ./packages/core/src/checks/set/planned.ts


function compareToPlan(plan, files) {
    const named = files.filter(({ kind, tags }) => kind === 'sdist' || tags.length > 0);
    const { missing, unexpected } = (0,match/* unmet */.i)(plan, named.map(({ name }) => name));
    const surplus = named.filter(({ kind, name }) => kind === 'wheel' && unexpected.includes(name));
    const pairs = missing.flatMap(({ entry, expected }) => {
        const file = surplus.find((one) => isButForFloor(expected, one));
        return file === undefined ? [] : [{ entry, expected, file }];
    });
    return {
        missing: missing.filter(({ expected }) => !pairs.some((pair) => pair.expected === expected)),
        surplus: surplus.filter((file) => !pairs.some((pair) => pair.file === file)).map(({ name }) => name),
        otherFloors: [...pairs.map(({ expected, file }) => otherFloor(expected, file, true)), ...lowerFloors(plan, named)],
    };
}
function isButForFloor({ python, abi, platform }, { tags }) {
    return tags.some((tag) => {
        const found = (0,matrix_platform/* parsePlatformTag */.T)(tag.platform);
        return tag.python === python && tag.abi === abi && found?.family === platform.family && found.arch === platform.arch;
    });
}
function lowerFloors(plan, files) {
    const expected = plan.entries.flatMap((entry) => entry.expected);
    return expected.flatMap((wanted) => {
        const { floor } = wanted.platform;
        const file = files.find((one) => isButForFloor(wanted, one));
        if (floor === null || file === undefined)
            return [];
        const floors = floorsOf(file);
        return floors.length > 0 && floors.every((one) => (0,matrix_platform/* compareFloors */.f)(one, floor) < 0)
            ? [otherFloor(wanted, file, false)]
            : [];
    });
}
function floorsOf({ tags }) {
    return tags.flatMap(({ platform }) => (0,matrix_platform/* parsePlatformTag */.T)(platform)?.floor ?? []);
}
function otherFloor({ platform }, file, isRaised) {
    return {
        file: file.name,
        planned: platformText(platform),
        built: [...new Set(file.tags.map((tag) => tag.platform))].join('.'),
        isRaised,
    };
}
function platformText({ family, floor, arch }) {
    if (family === 'win' && arch === 'x86')
        return 'win32';
    return [family, floor?.replace('.', '_'), arch].filter((part) => part !== null && part !== undefined).join('_');
}

;// CONCATENATED MODULE: ./packages/core/src/checks/set/coverage.ts







const COVERAGE_CHECKS = [
    {
        id: 'SET-06',
        key: 'coverage',
        severity: 'error',
        asks: 'the wheels are those that were planned',
        definedBy: 'pyrelease.plan/1',
        needs: [facts/* plan */.et],
        judge: judgePlanned,
    },
    {
        id: 'SET-06',
        key: 'coverage',
        severity: 'error',
        asks: 'every Python that a classifier names has a wheel on every platform',
        definedBy: 'trove classifiers',
        needs: [facts/* readableFile */.rC, platformWheels],
        judge: judgePythons,
    },
    {
        id: 'SET-06',
        key: 'coverage',
        severity: 'error',
        asks: 'every system that a classifier names has a wheel',
        definedBy: 'trove classifiers',
        needs: [facts/* readableFile */.rC, platformWheels],
        judge: judgeSystems,
    },
    {
        id: 'SET-08',
        severity: 'warning',
        asks: 'every Python that requires-python admits is served',
        definedBy: 'core metadata: Requires-Python',
        needs: [facts/* readableFile */.rC, noSdist],
        judge: judgeAdmitted,
    },
];
function platformWheels({ files }) {
    const wheels = files.filter(({ tags }) => tags.length > 0);
    if (wheels.length === 0)
        return 'there are no wheels';
    return wheels.some(({ tags }) => tags.some(({ platform }) => platform === 'any'))
        ? 'a wheel for any platform is among them'
        : undefined;
}
function noSdist({ files }) {
    return files.some(({ kind }) => kind === 'sdist') ? 'the sdist serves every Python' : undefined;
}
function judgePlanned({ plan: planned, files }) {
    if (planned === undefined)
        return [];
    const { missing, surplus } = compareToPlan(planned, files);
    if (missing.length === 0 && surplus.length === 0)
        return [];
    const wanted = missing.map(({ expected }) => `${expected.python}-${expected.abi}-${platformText(expected.platform)}`);
    const parts = [
        ...(wanted.length === 0 ? [] : [`planned and missing: ${wanted.join(', ')}`]),
        ...(surplus.length === 0 ? [] : [`built and not planned: ${surplus.join(', ')}`]),
    ];
    const empty = [...new Set(missing.map(({ entry }) => entry))].filter((entry) => isWholeEntry(entry, planned, missing));
    return [
        {
            message: parts.join('; '),
            remedy: empty.length > 0
                ? `See why ${empty.join(', ')} handed on no wheel: the job failed, was left out, or its artifact is not here.`
                : 'See why the builder chose other tags: the interpreter, the stable ABI or the platform differ from the plan.',
            severity: planned.abi.confidence === 'guessed' ? 'warning' : 'error',
        },
    ];
}
function isWholeEntry(id, { entries }, missing) {
    const entry = entries.find((one) => one.id === id);
    return entry?.expected.length === missing.filter((one) => one.entry === id).length;
}
const MINOR = /^Programming Language :: Python :: (\d+\.\d+)$/;
function judgePythons(facts) {
    const services = servicesOf(facts.files);
    const platforms = [...new Set(services.flatMap(({ platform }) => platformNames(platform)))];
    return classifiersOf(facts).flatMap((classifier) => {
        const [, minor] = MINOR.exec(classifier) ?? [];
        const python = pythons/* PYTHONS */.Q$.find((one) => one.implementation === 'cpython' && !one.freeThreaded && one.minor === minor);
        if (python === undefined)
            return [];
        const bare = platforms.filter((name) => !isServed(services, name, python.id) && !isLeftOut(facts, name, python.id));
        if (bare.length === 0)
            return [];
        return [
            {
                message: `${python.id} is promised by "${classifier}" and has no wheel on ${bare.join(', ')}`,
                remedy: 'Build it there, or take the classifier back; an interpreter that a builder does not know needs a newer builder.',
                severity: severityOf(facts),
            },
        ];
    });
}
function isServed(services, name, id) {
    return services.some(({ pythons, platform }) => platformNames(platform).includes(name) && serves(pythons, id));
}
function isLeftOut({ plan: planned }, name, id) {
    if (planned === undefined)
        return false;
    const rows = planned.entries.filter(({ expected }) => expected.some(({ platform }) => platformNames(platform).includes(name)));
    const ids = new Set(['*', ...rows.map((row) => row.id)]);
    return planned.skipped.some((one) => one.python === id && ids.has(one.id) && one.reason !== 'not-asked');
}
const SYSTEMS = [
    {
        classifier: /^Operating System :: POSIX :: Linux$/,
        families: ['manylinux', 'musllinux', 'linux'],
        called: 'Linux',
    },
    { classifier: /^Operating System :: MacOS(?: :: MacOS X)?$/, families: ['macosx'], called: 'macOS' },
    { classifier: /^Operating System :: Microsoft(?: :: Windows)?$/, families: ['win'], called: 'Windows' },
];
function judgeSystems(facts) {
    const families = new Set(servicesOf(facts.files).map(({ platform }) => platform.family));
    return SYSTEMS.flatMap((system) => {
        const classifier = classifiersOf(facts).find((one) => system.classifier.test(one));
        if (classifier === undefined || system.families.some((family) => families.has(family)))
            return [];
        return [
            {
                message: `${system.called} is promised by "${classifier}" and has no wheel`,
                remedy: 'Build wheels for it, or take the classifier back.',
                severity: severityOf(facts),
            },
        ];
    });
}
function severityOf({ plan: planned }) {
    return planned === undefined ? 'warning' : 'error';
}
function judgeAdmitted(facts) {
    const stated = metadataOf(facts);
    const requiresPython = stated === undefined ? undefined : (0,core_metadata/* field */.ZZ)(stated, 'Requires-Python');
    const specifiers = (0,standards_specifiers/* parseSpecifiers */.$h)(requiresPython ?? '');
    if (requiresPython === undefined || specifiers === undefined)
        return [];
    const services = servicesOf(facts.files);
    const left = pythons/* PYTHONS */.Q$.filter(({ implementation, freeThreaded }) => implementation === 'cpython' && !freeThreaded)
        .filter(({ minor }) => (0,standards_specifiers/* admitsPython */.lM)(specifiers, minor))
        .filter(({ id }) => !services.some(({ pythons }) => serves(pythons, id)))
        .map(({ minor }) => minor);
    if (left.length === 0)
        return [];
    return [
        {
            message: `requires-python is ${requiresPython} and allows ${left.join(', ')}, which no wheel and no sdist serves`,
            remedy: 'Add the sdist or wheels for them, or narrow requires-python: installers stop there instead of falling back.',
        },
    ];
}
function metadataOf({ files }) {
    return files.map(({ metadata }) => metadata).find((metadata) => metadata !== undefined);
}
function classifiersOf(facts) {
    const metadata = metadataOf(facts);
    return metadata === undefined ? [] : (0,core_metadata/* fields */.OA)(metadata, 'Classifier');
}
function gridOf(facts) {
    const metadata = metadataOf(facts);
    const requiresPython = metadata === undefined ? undefined : (0,core_metadata/* field */.ZZ)(metadata, 'Requires-Python');
    const published = lastRelease(facts.published, facts.project?.version ?? '');
    return coverageOf({ files: facts.files.filter(isNamed), plan: facts.plan, published, requiresPython });
}
function isNamed({ kind, tags }) {
    return kind === 'sdist' || tags.length > 0;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/set/last-release.ts






const LAST_RELEASE_CHECKS = [
    {
        id: 'SET-07',
        severity: 'warning',
        asks: 'everyone whom the last release served is still served',
        definedBy: 'the index',
        needs: [facts/* readableFile */.rC, released],
        judge: judgeDropped,
    },
    {
        id: 'SET-07',
        key: 'glibc-floor',
        severity: 'warning',
        asks: 'wheels for Linux load on the systems of the last release',
        definedBy: 'PEP 600, PEP 656; the index',
        needs: [facts/* readableFile */.rC, released],
        judge: (facts) => judgeFloors(facts, ['manylinux', 'musllinux']),
    },
    {
        id: 'SET-07',
        severity: 'warning',
        asks: 'wheels for macOS load on the systems of the last release',
        definedBy: 'PEP 425; the index',
        needs: [facts/* readableFile */.rC, released],
        judge: (facts) => judgeFloors(facts, ['macosx', 'ios', 'android']),
    },
    {
        id: 'SET-07',
        key: 'glibc-floor',
        severity: 'error',
        asks: 'wheels load on the oldest system that was planned',
        definedBy: 'pyrelease.plan/1',
        needs: [facts/* plan */.et],
        judge: judgePlannedFloors,
    },
];
function released({ published, project }) {
    if (published === undefined)
        return 'nothing is known of releases on an index';
    return lastRelease(published, project?.version ?? '') === undefined ? 'there was no release before' : undefined;
}
function judgeDropped(facts) {
    const { columns, rows, sdist, published = '' } = gridOf(facts);
    const version = facts.project?.version ?? '';
    const isPure = rows.some(({ platform, cells }) => platform === 'any' && cells.every(({ ours }) => ours));
    const remedy = 'Build it again, or say in the changelog that it is gone and give the reason under ignore.';
    const dropped = rows.flatMap(({ platform, cells }) => {
        const gone = columns.filter((_, index) => cells[index]?.published === true && !cells[index].ours);
        if (gone.length === 0 || isPure)
            return [];
        const list = gone.map(({ id }) => id).join(', ');
        const message = cells.every(({ ours }) => !ours)
            ? `${published} had wheels for ${platform} (${list}), ${version} has none`
            : `${published} had wheels of ${list} for ${platform}, ${version} has not`;
        return [{ message, remedy }];
    });
    const lost = sdist.published === true && !sdist.ours && facts.plan?.sdist.build !== false;
    return [...dropped, ...(lost ? [{ message: `${published} had an sdist, ${version} has none`, remedy }] : [])];
}
function judgeFloors(facts, families) {
    const before = lastRelease(facts.published, facts.project?.version ?? '');
    if (before === undefined)
        return [];
    const [ours, theirs] = [servicesOf(facts.files), servicesOf(before.files)].map((services) => services.filter(({ platform }) => families.includes(platform.family)));
    const { columns, rows } = gridOf(facts);
    const raised = rows.flatMap(({ platform }) => columns.flatMap(({ id }) => {
        const [now, then] = [lowest(ours ?? [], platform, id), lowest(theirs ?? [], platform, id)];
        const [nowFloor, thenFloor] = [now?.platform.floor ?? null, then?.platform.floor ?? null];
        if (now === undefined || then === undefined || nowFloor === null || thenFloor === null)
            return [];
        return (0,matrix_platform/* compareFloors */.f)(nowFloor, thenFloor) > 0
            ? [`${platformText(then.platform)} in ${before.version}, the last release, ${platformText(now.platform)} now`]
            : [];
    }));
    return [...new Set(raised)].map((message) => ({
        message,
        remedy: 'Ask for the old floor in targets (a word such as manylinux_2_17-x86_64), or announce that older systems are left behind.',
    }));
}
function lowest(services, name, id) {
    return services
        .filter(({ pythons, platform }) => platformNames(platform).includes(name) && serves(pythons, id))
        .toSorted((a, b) => (0,matrix_platform/* compareFloors */.f)(a.platform.floor ?? '0', b.platform.floor ?? '0'))[0];
}
function judgePlannedFloors({ plan: planned, files }) {
    if (planned === undefined)
        return [];
    return compareToPlan(planned, files).otherFloors.map(({ file, planned: asked, built, isRaised }) => ({
        message: `${file} is tagged ${built}, planned was ${asked}`,
        remedy: isRaised
            ? 'Build in an image with that floor, or for an older glibc by zig; or ask for the newer floor in targets.'
            : 'It loads on more systems than were asked for: name the lower floor in targets if you want to promise it.',
        severity: isRaised ? 'error' : 'notice',
        subject: file,
    }));
}

// EXTERNAL MODULE: ./packages/core/src/report-text.ts
var report_text = __webpack_require__(42247);
// EXTERNAL MODULE: ./packages/core/src/checks/metadata-differences.ts
var metadata_differences = __webpack_require__(52667);
;// CONCATENATED MODULE: ./packages/core/src/checks/set/metadata.ts




const METADATA_CHECKS = [
    {
        id: 'SET-04',
        key: 'metadata-differs',
        severity: 'error',
        asks: 'all files have the same metadata',
        definedBy: 'Warehouse: the first file’s metadata is the release’s; lock files of uv, Poetry and PDM',
        needs: [twoFiles],
        judge: judgeMetadata,
    },
    {
        id: 'SET-05',
        severity: 'warning',
        asks: 'all files give the same names to import',
        definedBy: 'PEP 794',
        needs: [twoFiles],
        judge: judgeImportNames,
    },
];
function withMetadata({ files }) {
    return files.flatMap((file) => (file.metadata === undefined ? [] : [{ ...file, metadata: file.metadata }]));
}
function twoFiles(facts) {
    return withMetadata(facts).length < 2 ? 'fewer than two files have metadata that can be read' : undefined;
}
function judgeMetadata(facts) {
    const files = withMetadata(facts);
    const first = files.find(({ kind }) => kind === 'wheel') ?? files[0];
    if (first === undefined)
        return [];
    const found = files
        .filter((file) => file !== first)
        .flatMap((file) => (0,metadata_differences/* metadataDifferences */.U)(first, file).map((difference) => ({ file, difference })));
    const fieldNames = [...new Set(found.map(({ difference }) => difference.field))];
    return fieldNames.flatMap((name) => {
        const [one, ...others] = found.filter(({ difference }) => difference.field === name);
        if (one === undefined)
            return [];
        const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
        return [
            {
                message: `${name} differs between ${first.name} and ${one.file.name}${more}: ${differenceText(one.difference)}`,
                remedy: REMEDIES[name] ?? 'State it once in [project] of pyproject.toml, and build all files from one commit.',
                severity: one.difference.isResolved ? 'error' : 'warning',
                subject: one.file.name,
            },
        ];
    });
}
const REMEDIES = {
    'Requires-Dist': 'State it for all and condition it by a marker, such as: pywin32; sys_platform == "win32". Resolvers read one file and take it for all.',
};
function differenceText({ onlyFirst, onlySecond }) {
    const list = (values) => values.map(report_text/* quotedText */.w0).join(', ');
    return [
        ...(onlyFirst.length === 0 ? [] : [`the first alone says ${list(onlyFirst)}`]),
        ...(onlySecond.length === 0 ? [] : [`the second alone says ${list(onlySecond)}`]),
    ].join(', ');
}
const IMPORT_FIELDS = ['Import-Name', 'Import-Namespace'];
function judgeImportNames(facts) {
    const files = withMetadata(facts);
    return IMPORT_FIELDS.flatMap((name) => {
        const said = files.map(({ name: file, metadata }) => ({
            file,
            names: [...(0,core_metadata/* fields */.OA)(metadata, name)].toSorted().join(', '),
        }));
        const [first, ...others] = said;
        const other = others.find(({ names }) => names !== first?.names);
        if (first === undefined || other === undefined)
            return [];
        return [
            {
                message: `${first.file} says ${name}: ${first.names === '' ? 'nothing' : first.names}, ${other.file} says ${other.names === '' ? 'nothing' : other.names}`,
                remedy: 'State import-names and import-namespaces in pyproject.toml, and build all files with one version of the backend.',
                subject: other.file,
            },
        ];
    });
}

// EXTERNAL MODULE: ./packages/core/src/checks/set/release-set.ts
var release_set = __webpack_require__(4512);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/warehouse.ts
var warehouse = __webpack_require__(13307);
;// CONCATENATED MODULE: ./packages/core/src/checks/set/upload.ts


const UPLOAD_CHECKS = [
    {
        id: 'SET-02',
        severity: 'error',
        asks: 'there is one sdist, where one is planned',
        definedBy: 'PEP 527; warehouse/forklift/legacy.py',
        judge: judgeSdists,
    },
    {
        id: 'SET-11',
        severity: 'error',
        asks: 'PyPI would take every file',
        definedBy: 'warehouse/forklift/legacy.py',
        judge: judgeVerdicts,
    },
    {
        id: 'SET-12',
        severity: 'error',
        asks: 'PyPI has room for all of it',
        definedBy: 'warehouse/constants.py',
        judge: judgeRoom,
    },
    {
        id: 'SET-14',
        severity: 'error',
        asks: 'all files come from this run and commit',
        definedBy: 'pyrelease.build/1',
        needs: [
            () => 'files and build reports do not say which run they belong to; artifacts are taken from this run alone',
        ],
        judge: () => [],
    },
];
function judgeSdists({ files, plan, where }) {
    const sdists = [...new Set(files.filter(({ kind }) => kind === 'sdist').map(({ name }) => name))];
    if (sdists.length > 1)
        return [
            {
                message: `${sdists.join(', ')}: ${warehouse/* ONE_SDIST */.vJ}`,
                remedy: 'Keep the sdist of this release alone.',
                subject: sdists[1] ?? '',
            },
        ];
    if (sdists.length === 1)
        return [];
    if (plan?.sdist.build === false)
        return [
            {
                message: 'the plan has no sdist: users without a wheel cannot install the release',
                remedy: 'Add sdist to targets, if the project can be built from one.',
                severity: 'notice',
            },
        ];
    return [
        {
            message: `no sdist in ${where}`,
            remedy: 'Build the sdist too, or leave it out of targets if there shall be none.',
        },
    ];
}
function judgeVerdicts({ files }) {
    const refused = files.flatMap(({ name, verdict }) => verdict.kind === 'refuse' ? [{ name, text: verdict.text }] : []);
    if (refused.length === 0)
        return [];
    return [
        {
            message: [
                `${refused.length} of ${(0,report_text/* countText */.lT)(files.length, 'file')} would be refused; none of them should be uploaded`,
                ...refused.map(({ name, text }) => `${name}: ${text}`),
            ].join('\n'),
            remedy: 'Correct these before the first file is sent: what is published of a release cannot be taken back.',
        },
    ];
}
function judgeRoom({ files, published, project }) {
    const ours = files.reduce((sum, { size }) => sum + size, 0);
    const names = new Set(files.map(({ name }) => name));
    const there = (published?.files ?? [])
        .filter(({ filename }) => !names.has(filename))
        .reduce((sum, { size = 0 }) => sum + size, 0);
    if (ours + there <= warehouse/* PROJECT_LIMIT */.YC)
        return [];
    return [
        {
            message: `${gigabytes(ours)} to upload + ${gigabytes(there)} on the index > ${gigabytes(warehouse/* PROJECT_LIMIT */.YC)}, the limit of a project without one of its own`,
            remedy: `If ${project?.name ?? 'the project'} was granted more, give that as the reason under ignore; else delete old releases, or ask PyPI for room.`,
        },
    ];
}
function gigabytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(1)} GB`;
}

// EXTERNAL MODULE: ./packages/core/src/checks/set/manifest.ts
var manifest = __webpack_require__(39875);
;// CONCATENATED MODULE: ./packages/core/src/checks/set/index.ts









const SET_CHECKS = [
    ...release_set/* RELEASE_SET_CHECKS */.L,
    ...METADATA_CHECKS,
    ...COVERAGE_CHECKS,
    ...LAST_RELEASE_CHECKS,
    ...CONTENT_CHECKS,
    ...UPLOAD_CHECKS,
];


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


/***/ })

};
