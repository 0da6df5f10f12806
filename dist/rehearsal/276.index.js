export const id = 276;
export const ids = [276,934];
export const modules = {

/***/ 1895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ADMIN_COMMANDS: () => (/* binding */ ADMIN_COMMANDS),
/* harmony export */   administer: () => (/* binding */ administer)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7952);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8054);
/* harmony import */ var _index_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6934);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5912);
/* harmony import */ var _minting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5562);
/* harmony import */ var _new_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3773);
/* harmony import */ var _populate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3845);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6810);









class Missing extends Error {
}
class Unfit extends Error {
}
const text = _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.pipe(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.string('expected a text'), _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.nonEmpty('is empty'));
const claims = _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.record(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.string(), _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.unknown(), 'expected an object');
const ReleaseName = { project: text, version: text };
function command(does, entries, run) {
    const schema = (0,_index_config_js__WEBPACK_IMPORTED_MODULE_1__.keys)(entries);
    return {
        does,
        run(admin, body) {
            const read = (0,_index_config_js__WEBPACK_IMPORTED_MODULE_1__.problemsOf)(schema, body);
            if (!('output' in read))
                throw new Unfit(read.join('\n'));
            return run(admin, read.output);
        },
    };
}
const ADMIN_COMMANDS = {
    clock: command('sets the clock, or lets so many seconds pass', { now: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(text), advance: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.number('expected seconds')) }, ({ clock }, { now, advance = 0 }) => {
        if (now !== undefined) {
            if (Number.isNaN(Date.parse(now)))
                throw new Unfit('now: expected a time as 2026-01-02T03:04:05Z');
            clock.set(Date.parse(now));
        }
        clock.advance(advance * 1000);
        return { now: new Date(clock.now()).toISOString() };
    }),
    flags: command('sets switches', _index_config_js__WEBPACK_IMPORTED_MODULE_1__.FlagsEntry.entries, ({ state }, flags) => {
        return Object.assign(state.flags, (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .withDefaults */ .rO)(state.flags, flags));
    }),
    limits: command('sets what everybody is granted', _index_config_js__WEBPACK_IMPORTED_MODULE_1__.LimitsEntry.entries, ({ state }, limits) => {
        state.limits = (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .withDefaults */ .rO)(state.limits, limits);
        return state.limits;
    }),
    user: command('adds a user, with API tokens', _index_config_js__WEBPACK_IMPORTED_MODULE_1__.UserEntry.entries, ({ state }, user) => {
        (0,_populate_js__WEBPACK_IMPORTED_MODULE_5__/* .addUser */ .nu)(state, user);
    }),
    project: command('adds a project, or changes one', _index_config_js__WEBPACK_IMPORTED_MODULE_1__.ProjectEntry.entries, async ({ state, places, clock }, project) => {
        (0,_populate_js__WEBPACK_IMPORTED_MODULE_5__/* .setProject */ .od)(state, project);
        await (0,_populate_js__WEBPACK_IMPORTED_MODULE_5__/* .addReleases */ .ww)(state, places, project, clock.now());
    }),
    'delete-project': command('deletes a project; names of its files stay used', { project: text }, ({ state }, { project }) => {
        const name = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.normalizeName)(projectOf(state, project).name);
        state.projects.delete(name);
        state.serial += 1;
        for (const publisher of state.publishers)
            publisher.projects.delete(name);
    }),
    yank: command('yanks a release, for a reason perhaps, or takes it back', { ...ReleaseName, yanked: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.union([_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.boolean(), _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.string()], 'expected true, false or the reason')) }, ({ state }, { project, version, yanked = true }) => {
        releaseOf(state, project, version).yanked = yanked;
        (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .touch */ ._M)(state, projectOf(state, project));
    }),
    delete: command('deletes a release, or one file of it; names stay used', { ...ReleaseName, filename: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(text) }, ({ state }, { project, version, filename }) => {
        const release = releaseOf(state, project, version);
        const at = release.files.findIndex((file) => file.filename === filename);
        if (filename !== undefined && at < 0)
            throw new Missing(`${filename} of ${project} ${version}`);
        if (filename === undefined)
            projectOf(state, project).releases.delete((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.canonicalizeVersion)(version));
        else
            release.files.splice(at, 1);
        (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .touch */ ._M)(state, projectOf(state, project));
    }),
    publisher: command('registers a publisher', _index_config_js__WEBPACK_IMPORTED_MODULE_1__.PublisherEntry.entries, ({ state }, publisher) => {
        (0,_populate_js__WEBPACK_IMPORTED_MODULE_5__/* .registerPublisher */ .Ux)(state, publisher);
    }),
    'remove-publisher': command('takes a publisher from its project', _index_config_js__WEBPACK_IMPORTED_MODULE_1__.PublisherEntry.entries, ({ state }, publisher) => {
        const known = state.publishers.find((one) => sameIdentity(one, (0,_populate_js__WEBPACK_IMPORTED_MODULE_5__/* .identityOf */ .cu)(publisher)));
        if (known?.projects.delete((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.normalizeName)(publisher.project)) !== true)
            throw new Missing('such a publisher');
    }),
    pending: command('registers a pending publisher', _index_config_js__WEBPACK_IMPORTED_MODULE_1__.PendingEntry.entries, ({ state, clock }, pending) => {
        (0,_populate_js__WEBPACK_IMPORTED_MODULE_5__/* .registerPending */ .fQ)(state, pending, clock.now());
    }),
    'remove-pending': command('removes a pending publisher', _index_config_js__WEBPACK_IMPORTED_MODULE_1__.PendingEntry.entries, ({ state }, pending) => {
        const known = state.pending.find((one) => sameIdentity(one, (0,_populate_js__WEBPACK_IMPORTED_MODULE_5__/* .identityOf */ .cu)(pending)) && (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.normalizeName)(one.project) === (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.normalizeName)(pending.project));
        if (known === undefined)
            throw new Missing('such a pending publisher');
        (0,_new_project_js__WEBPACK_IMPORTED_MODULE_4__/* .remove */ .TF)(state.pending, known);
    }),
    token: command('makes an API token of a user, for the whole account or some projects', { user: text, projects: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.array(text)) }, ({ state }, { user, projects }) => {
        if (!state.users.has(user))
            throw new Missing(`the user ${user}`);
        const token = (0,_minting_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenText */ .pA)();
        const limited = projects === undefined ? undefined : new Set(projects.map(_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.normalizeName));
        state.tokens.set(token, { kind: 'user', user, projects: limited, expires: undefined });
        return { token };
    }),
    burn: command('forgets a token, or all of them', { token: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(text) }, ({ state }, { token }) => {
        if (token === undefined)
            state.tokens.clear();
        else if (!state.tokens.delete(token))
            throw new Missing('such a token');
    }),
    sign: command('signs claims as they are; `header` replaces or adds to the header', { claims, header: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(claims) }, async ({ issuer }, body) => ({ token: await issuer.sign(body.claims, body.header) })),
    claims: command('what a job of these facts would claim', { job: claims }, ({ issuer, audience, clock }, { job }) => (0,_job_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsOf */ .d)(readJob(job), issuer.url, audience, Math.floor(clock.now() / 1000))),
    identity: command('opens the identity service of a job', { job: claims }, ({ issuer }, { job }) => issuer.identity(readJob(job))),
    'rotate-key': command('signs with another key from now on', {}, ({ issuer }) => {
        issuer.rotate();
    }),
    help: command('lists these commands', {}, () => Object.fromEntries(Object.entries(ADMIN_COMMANDS).map(([word, { does }]) => [word, does]))),
    state: command('what the index holds', {}, ({ state, clock }) => shownState(state, clock)),
};
const JobEntry = (0,_index_config_js__WEBPACK_IMPORTED_MODULE_1__.keys)({
    repository: text,
    workflow: text,
    ref: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(text),
    sha: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(text),
    event: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(text),
    environment: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(text),
    ownerId: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(text),
    claims: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.v.optional(claims),
});
function readJob(value) {
    const read = (0,_index_config_js__WEBPACK_IMPORTED_MODULE_1__.problemsOf)(JobEntry, value);
    if (!('output' in read))
        throw new Unfit(read.map((line) => `job.${line}`).join('\n'));
    return read.output;
}
async function administer(admin, request, word) {
    const known = ADMIN_COMMANDS[word];
    if (known === undefined)
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .Pq)({ message: `no command ${word}; there are ${Object.keys(ADMIN_COMMANDS).join(', ')}` }, 404);
    try {
        const body = (await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)(request)) ?? '';
        const given = await known.run(admin, body === '' ? {} : JSON.parse(body));
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .Pq)(given ?? {});
    }
    catch (thrown) {
        if (thrown instanceof Missing)
            return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .Pq)({ message: `the index does not have ${thrown.message}` }, 404);
        if (thrown instanceof Error)
            return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_7__/* .json */ .Pq)({ message: thrown.message }, 400);
        throw thrown;
    }
}
function projectOf(state, name) {
    const project = state.projects.get((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.normalizeName)(name));
    if (project === undefined)
        throw new Missing(`the project ${name}`);
    return project;
}
function releaseOf(state, project, version) {
    const release = projectOf(state, project).releases.get((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.canonicalizeVersion)(version));
    if (release === undefined)
        throw new Missing(`${project} ${version}`);
    return release;
}
function sameIdentity(a, b) {
    return ['owner', 'repository', 'ownerId', 'workflow', 'environment'].every((key) => a[key] === b[key]);
}
function shownState(state, clock) {
    return {
        now: new Date(clock.now()).toISOString(),
        serial: state.serial,
        flags: state.flags,
        limits: state.limits,
        projects: [...state.projects.values()].map(({ name, status, releases, roles }) => ({
            name,
            status,
            roles: roles === undefined ? null : Object.fromEntries(roles),
            releases: [...releases.values()].map(({ version, created, yanked, files }) => ({
                version,
                created: new Date(created).toISOString(),
                yanked,
                files: files.map(({ filename, digests, size }) => ({ filename, sha256: digests.sha256, size })),
            })),
        })),
        usedNames: [...state.usedNames].sort(),
        publishers: state.publishers.map((publisher) => ({ ...publisher, projects: [...publisher.projects] })),
        pending: state.pending,
        users: [...state.users.keys()],
        tokens: state.tokens.size,
    };
}


/***/ }),

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
