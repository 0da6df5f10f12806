export const id = 934;
export const ids = [934];
export const modules = {

/***/ 6934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FaultsEntry: () => (/* binding */ FaultsEntry),
/* harmony export */   FlagsEntry: () => (/* binding */ FlagsEntry),
/* harmony export */   IndexEntry: () => (/* binding */ IndexEntry),
/* harmony export */   LimitsEntry: () => (/* binding */ LimitsEntry),
/* harmony export */   PendingEntry: () => (/* binding */ PendingEntry),
/* harmony export */   ProjectEntry: () => (/* binding */ ProjectEntry),
/* harmony export */   PublisherEntry: () => (/* binding */ PublisherEntry),
/* harmony export */   ReleaseEntry: () => (/* binding */ ReleaseEntry),
/* harmony export */   UserEntry: () => (/* binding */ UserEntry),
/* harmony export */   keys: () => (/* binding */ keys),
/* harmony export */   problemsOf: () => (/* binding */ problemsOf),
/* harmony export */   readIndexConfig: () => (/* binding */ readIndexConfig)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7952);
/* harmony import */ var _faults_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1062);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6810);




const text = _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.pipe(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.string('expected a text'), _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.nonEmpty('is empty'));
const projectName = _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.pipe(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.string('expected a text'), _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.check(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.isValidName, 'expected a project name: ASCII letters, digits, and . _ - between them'));
const time = _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.pipe(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.string('expected a time as 2026-01-02T03:04:05Z'), _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.check((value) => !Number.isNaN(Date.parse(value)), 'expected a time as 2026-01-02T03:04:05Z'));
const bool = _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.boolean('expected true or false');
const count = _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.pipe(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.number('expected a number'), _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.integer('expected a whole number'), _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.minValue(0, 'is below 0'));
const texts = _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.array(text, 'expected a list of texts');
function keys(entries) {
    return _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.strictObject(entries, ({ expected, received, input }) => {
        if (received === 'undefined')
            return 'is missing';
        if (expected !== 'never')
            return `expected an object, not ${JSON.stringify(input)}`;
        const key = received.replace(/^"|"$/g, '');
        const meant = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.nearest)(key, Object.keys(entries));
        const known = Object.keys(entries).join(', ');
        return `is no key here; ${meant === undefined ? `there are ${known}` : `did you mean ${meant}?`}`;
    });
}
const list = (item) => _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.array(item, 'expected a list'));
const UserEntry = keys({
    name: text,
    password: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(text),
    verifiedEmail: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(bool),
    twoFactor: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(bool),
    tokens: list(keys({ token: text, projects: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.array(projectName, 'expected a list')), expires: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(time) })),
});
const PublisherEntry = keys({
    project: projectName,
    owner: text,
    repository: text,
    workflow: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.pipe(text, _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.regex(/^[^/]+\.ya?ml$/, 'expected the file name of a workflow, such as release.yml')),
    environment: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.string('expected a text')),
    ownerId: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(text),
});
const PendingEntry = keys({ ...PublisherEntry.entries, user: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(text), created: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(time) });
const ReleaseEntry = keys({
    created: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(time),
    yanked: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.union([bool, _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.string()], 'expected true, false or the reason')),
    files: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.array(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.union([text, keys({ path: text, uploaded: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(time) })], 'expected a path, or {"path", "uploaded"}'), 'expected a list of files'),
});
const ProjectEntry = keys({
    name: projectName,
    status: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.picklist(_state_js__WEBPACK_IMPORTED_MODULE_2__/* .PROJECT_STATUSES */ .TL, `expected one of ${_state_js__WEBPACK_IMPORTED_MODULE_2__/* .PROJECT_STATUSES */ .TL.join(', ')}`)),
    owners: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(texts),
    maintainers: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(texts),
    limits: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(keys({ file: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(count), project: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(count) })),
    organization: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(keys({ name: text, active: bool })),
    alternateLocations: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(texts),
    releases: list(ReleaseEntry),
    deleted: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(texts),
});
const FlagsEntry = keys({
    readOnly: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(bool),
    noUploads: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(bool),
    noNewProjects: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(bool),
    noTrustedPublishing: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(bool),
    noGitHubPublishing: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(bool),
    noAttestations: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(bool),
});
const LimitsEntry = keys({
    file: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(count),
    project: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(count),
    newProjectsPerUser: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(count),
    newProjectsPerAddress: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(count),
});
const FaultsEntry = keys({
    seed: count,
    rate: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.pipe(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.number('expected a number'), _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.minValue(0, 'is below 0'), _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.maxValue(1, 'is above 1'))),
    kinds: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.array(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.picklist(_faults_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .FAULT_KINDS */ .ln, `expected one of ${_faults_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .FAULT_KINDS */ .ln.join(', ')}`), 'expected a list of kinds')),
    skew: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.pipe(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.number('expected a number'), _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.integer('expected a whole number'))),
    outage: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(keys({ from: count, uploads: count })),
});
const IndexEntry = keys({
    clock: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(time),
    audience: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(text),
    discovery: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(bool),
    sigstore: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(keys({ trustRoot: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.record(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.string(), _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.unknown(), 'expected an object')), issuer: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(text) })),
    flags: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(FlagsEntry),
    faults: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(FaultsEntry),
    limits: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(LimitsEntry),
    prohibited: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.array(projectName, 'expected a list of names')),
    users: list(UserEntry),
    projects: list(ProjectEntry),
    publishers: list(PublisherEntry),
    pending: list(PendingEntry),
});
const REMEDY = 'Mend what is named; `pyrelease index --help` lists every key.';
function readIndexConfig(content, from) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.Failure(`${from} is not JSON: ${reason}`, { remedy: REMEDY, usage: true, cause });
    }
    const problems = problemsOf(IndexEntry, value);
    if (typeof problems === 'object' && 'output' in problems)
        return problems.output;
    throw new _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.Failure(`${from} is no configuration of an index:\n${problems.join('\n')}`, { remedy: REMEDY, usage: true });
}
function problemsOf(schema, value) {
    if (Array.isArray(value))
        return [`the whole: expected an object, not ${JSON.stringify(value)}`];
    const result = _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.safeParse(schema, value);
    if (result.success)
        return { output: result.output };
    return result.issues.map((issue) => {
        const path = (issue.path ?? [])
            .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
            .join('');
        return `${path.replace(/^\./, '') || 'the whole'}: ${issue.message}`;
    });
}


/***/ })

};
