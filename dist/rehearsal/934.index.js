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
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _faults_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1062);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6810);




const text = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('expected a text'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .nonEmpty */ .hq('is empty'));
const projectName = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('expected a text'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.isValidName, 'expected a project name: ASCII letters, digits, and . _ - between them'));
const time = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('expected a time as 2026-01-02T03:04:05Z'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((value) => !Number.isNaN(Date.parse(value)), 'expected a time as 2026-01-02T03:04:05Z'));
const bool = valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY('expected true or false');
const count = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig('expected a number'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf('expected a whole number'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0, 'is below 0'));
const texts = valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text, 'expected a list of texts');
function keys(entries) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(entries, ({ expected, received, input }) => {
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
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, 'expected a list'));
const UserEntry = keys({
    name: text,
    password: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
    verifiedEmail: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(bool),
    twoFactor: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(bool),
    tokens: list(keys({ token: text, projects: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(projectName, 'expected a list')), expires: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(time) })),
});
const PublisherEntry = keys({
    project: projectName,
    owner: text,
    repository: text,
    workflow: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[^/]+\.ya?ml$/, 'expected the file name of a workflow, such as release.yml')),
    environment: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('expected a text')),
    ownerId: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
});
const PendingEntry = keys({ ...PublisherEntry.entries, user: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text), created: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(time) });
const ReleaseEntry = keys({
    created: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(time),
    yanked: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([bool, valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()], 'expected true, false or the reason')),
    files: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([text, keys({ path: text, uploaded: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(time) })], 'expected a path, or {"path", "uploaded"}'), 'expected a list of files'),
});
const ProjectEntry = keys({
    name: projectName,
    status: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_state_js__WEBPACK_IMPORTED_MODULE_3__/* .PROJECT_STATUSES */ .TL, `expected one of ${_state_js__WEBPACK_IMPORTED_MODULE_3__/* .PROJECT_STATUSES */ .TL.join(', ')}`)),
    owners: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(texts),
    maintainers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(texts),
    limits: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(keys({ file: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(count), project: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(count) })),
    organization: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(keys({ name: text, active: bool })),
    alternateLocations: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(texts),
    releases: list(ReleaseEntry),
    deleted: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(texts),
});
const FlagsEntry = keys({
    readOnly: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(bool),
    noUploads: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(bool),
    noNewProjects: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(bool),
    noTrustedPublishing: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(bool),
    noGitHubPublishing: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(bool),
    noAttestations: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(bool),
});
const LimitsEntry = keys({
    file: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(count),
    project: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(count),
    newProjectsPerUser: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(count),
    newProjectsPerAddress: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(count),
});
const FaultsEntry = keys({
    seed: count,
    rate: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig('expected a number'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0, 'is below 0'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxValue */ .cGV(1, 'is above 1'))),
    kinds: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_faults_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .FAULT_KINDS */ .ln, `expected one of ${_faults_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .FAULT_KINDS */ .ln.join(', ')}`), 'expected a list of kinds')),
    skew: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig('expected a number'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf('expected a whole number'))),
    outage: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(keys({ from: count, uploads: count })),
});
const IndexEntry = keys({
    clock: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(time),
    audience: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text),
    discovery: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(bool),
    sigstore: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(keys({ trustRoot: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(), 'expected an object')), issuer: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(text) })),
    flags: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(FlagsEntry),
    faults: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(FaultsEntry),
    limits: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(LimitsEntry),
    prohibited: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(projectName, 'expected a list of names')),
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
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, value);
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
