export const id = 908;
export const ids = [908];
export const modules = {

/***/ 642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* reexport safe */ _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.readBuildFacts)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);



/***/ }),

/***/ 448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

const table = {
    'package-dir': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.text,
    plan: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    target: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    builder: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('auto', 'maturin', 'cibuildwheel', 'build'),
    pythons: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.pythons,
    native: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('auto', 'required', 'none'),
    locked: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('auto', 'true', 'false'),
    features: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.words,
    'build-args': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.words,
    out: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.text,
};


/***/ }),

/***/ 550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ planBuild)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

function planBuild(inputs, facts) {
    const { project, release, run } = facts;
    (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.refuseStrangers)(facts.out);
    const job = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.chooseJob)(inputs, facts);
    (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.refuseOwnedArguments)(job.builder, inputs.buildArgs);
    const version = release?.project.version ?? project.version;
    const epoch = release?.project['source-date-epoch'] ?? (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.sourceDateEpoch)(project.git?.commitTime);
    return {
        entry: job.entry,
        artifact: job.artifact,
        builder: job.builder,
        strategy: job.strategy,
        copy: { root: project.root, inGit: project.git !== undefined, committedOnly: run.onRunner },
        packageDir: project.packageDir,
        place: facts.place,
        variables: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.buildVariables)({
            name: project.name ?? '',
            vcsVersion: project.versioning.from === 'tag' ? version : undefined,
            requires: project.pyproject.buildSystem?.requires ?? [],
            epoch,
        }),
        epoch,
        sdist: job.sdist,
        lockFile: job.lockFile,
        keepsSdist: job.keepsSdist,
        wheels: job.wheels,
        expectations: {
            name: project.name,
            version: version ?? undefined,
            wheels: job.expected,
            isExpected: (wanted, file) => (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.matchFile)(wanted, (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.parseWheelFilename)(file)),
            confidence: job.confidence,
            native: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.nativeOf)(inputs.native, project),
        },
        where: job.where,
        warnings: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.buildWarnings)(inputs.locked, project, job),
    };
}


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ reportBuild)
/* harmony export */ });
/* unused harmony export outputNames */
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

const outputNames = (/* unused pure expression or super */ null && (['files', 'artifact']));
function reportBuild(result, artifact) {
    const { report, findings, written } = result;
    const passed = written.length > 0;
    const outputs = {
        files: JSON.stringify(passed ? report.files : []),
        artifact: artifact ?? '',
    };
    return {
        passed,
        findings,
        summary: summaryOf(result, artifact),
        text: textOf(result, artifact),
        outputs,
        documents: passed ? [report] : [],
    };
}
function textOf({ report, findings, written, out }, artifact) {
    const { project, phases, entry, files } = report;
    const seconds = phases.reduce((sum, phase) => sum + phase.seconds, 0);
    const release = `${project.name} ${project.version} (${entry})`;
    return [
        written.length > 0
            ? `Built ${release} in ${seconds.toFixed(1)} s, ${(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.countText)(files.length, 'file')} into ${out}:`
            : `${release} was built and is not fit to go on; nothing was written:`,
        ...files.flatMap(({ name, size, sha256 }) => [`  ${name}, ${(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.sizeText)(size)}`, `    sha256 ${sha256}`]),
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.findingLines)(findings),
        ...(artifact === undefined ? [] : [`Handed on as the artifact ${artifact}.`]),
    ].join('\n');
}
function summaryOf({ report, findings, written }, artifact) {
    const { project, entry, strategy, phases, files } = report;
    const times = phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`).join(', ');
    return [
        `### ${written.length > 0 ? 'Built' : 'Not fit to go on:'} ${project.name} ${project.version} (${entry})`,
        (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.markdownTable)(['file', { right: 'size' }, 'SHA-256'], files.map(({ name, size, sha256 }) => [`\`${name}\``, (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.sizeText)(size), `\`${sha256}\``])),
        `${(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.builderText)(report)}, ${strategy}; ${times}.${artifact === undefined ? '' : ` Artifact: \`${artifact}\`.`}`,
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.findingBlocks)(findings),
    ].join('\n\n');
}


/***/ }),

/***/ 856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runBuild),
/* harmony export */   x: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

function runBuild(plan, facts, services) {
    return (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.inWorkshop)(plan.place, services, (workshop) => buildAll(plan, facts, workshop));
}
async function buildAll(plan, facts, workshop) {
    const sources = await workshop.phase('copy', 'Copying the tracked files', () => (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.copySources)(plan, workshop));
    const call = plan.sdist;
    const sdist = call && (await workshop.phase('sdist', 'Building the sdist', () => (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.buildSdist)(call, plan, sources, workshop)));
    const before = [...plan.warnings, ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.copyFindings)(sources)];
    const strange = sdist === undefined ? [] : (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.identityFindings)(sdist, plan.expectations);
    const isMeant = strange.length === 0;
    const wheels = isMeant && plan.wheels.length > 0 ? await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.wheelsFrom)(plan, facts.interpreters, { sources, sdist }, workshop) : [];
    const all = [...(sdist === undefined ? [] : [sdist]), ...wheels];
    const files = plan.keepsSdist ? all : wheels;
    const findings = [...before, ...(isMeant ? (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgeBuilt)(all, plan.expectations) : strange)];
    const report = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.buildReport)(plan, facts.rust, { all, files }, workshop.phases);
    const isFit = !findings.some(({ severity }) => severity === 'error');
    const written = isFit ? await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.writeOutFolder)(facts.out, report, files) : [];
    return { report, findings, written, out: facts.out.path, artifact: plan.artifact };
}
async function handOn(result, { machine, progress }) {
    const { artifact, written, out } = result;
    if ((machine.env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || written.length === 0)
        return undefined;
    const { uploadArtifact } = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.artifacts)();
    await progress.during(`Handing on ${artifact}`, () => uploadArtifact(artifact, written, out));
    return artifact;
}


/***/ }),

/***/ 206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ gatherFacts)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

async function gatherFacts(inputs, services, into) {
    const facts = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.readReleaseFacts)(inputs, services, into);
    const isCi = facts.run.onRunner || !['', 'false', undefined].includes(services.env['CI']);
    const sigstore = services.sigstore === _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.PUBLIC_SIGSTORE ? 'public' : 'local';
    return { ...facts, isCi, hasIdentity: services.identity !== undefined, sigstore };
}


/***/ }),

/***/ 620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

const table = {
    'package-dir': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.text,
    dist: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.text,
    plan: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    'from-workflow': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    'run-id': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    tag: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    'tag-format': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.tagFormats,
    index: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.text,
    auth: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('oidc', 'token', 'auto'),
    token: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    user: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.text,
    'if-no-credentials': (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('fail', 'skip'),
    existing: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('skip-identical', 'fail'),
    'require-index': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    'require-checks': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.words,
    'github-token': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    attestations: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('auto', 'required', 'none'),
    provenance: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.flag,
    'retry-budget': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.duration,
    'dry-run': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.flag,
};


/***/ }),

/***/ 261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ planPublish)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

function planPublish(inputs, facts) {
    const { index, plan, page } = facts;
    const steps = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.publishSteps)(facts.files, page);
    const access = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.accessOf)({ auth: inputs.auth, hasIdentity: facts.hasIdentity, hasToken: inputs.token !== undefined });
    const hold = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.holdOf)(inputs.dryRun, facts);
    const isUseless = access.kind === 'none' && steps.some(({ action }) => action.kind === 'upload');
    const skips = inputs.ifNoCredentials === 'skip';
    const { attestations: policy } = inputs;
    const attestation = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.attestationPlan)({ policy, access, index, run: facts.run, sigstore: facts.sigstore });
    const findings = [
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgeRelease)(facts).flatMap((judgement) => judgement.findings),
        ...(isUseless && (hold === undefined || facts.isCi)
            ? [(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.noAccess)(inputs.auth, skips ? 'notice' : hold === undefined ? 'error' : 'warning')]
            : []),
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.pendingPublisher)(facts, access),
        ...(attestation.kind === 'leave' && hold === undefined ? attestation.findings : []),
    ];
    return {
        index,
        project: facts.project ?? (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.plannedProject)(plan),
        projectExists: page.kind === 'read' && page.page !== undefined,
        mode: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.modeOf)({ isRefused: findings.some(({ severity }) => severity === 'error'), hold, isUseless }),
        access,
        attestation,
        provenance: inputs.provenance ? { ...facts.run, token: inputs.githubToken ?? '' } : undefined,
        steps,
        findings,
        manifest: plan === undefined
            ? undefined
            : { ...plan, files: steps.map(({ name, sha256, size }) => ({ name, sha256, size })) },
    };
}


/***/ }),

/***/ 627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reportPublish)
/* harmony export */ });
/* unused harmony export outputNames */
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

const outputNames = (/* unused pure expression or super */ null && (['published', 'files', 'url', 'plan']));
function reportPublish(plan, results) {
    const seen = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgeVisibility)(plan.index, plan.project.name, results.visibility);
    const findings = [...plan.findings, ...results.findings, ...seen];
    const passed = !findings.some(({ severity }) => severity === 'error');
    const receipts = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.receiptsOf)(plan, results, passed && plan.mode.kind === 'publish');
    const headline = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.publishHeadline)(plan, receipts, passed);
    return {
        passed,
        findings,
        summary: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.receiptsSummary)(headline, receipts, findings),
        text: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.receiptsText)(headline, receipts, findings),
        outputs: {
            published: String(receipts.published),
            files: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.documentText)(receipts),
            url: receipts.page ?? '',
            plan: plan.manifest === undefined ? '' : (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.documentText)(plan.manifest),
        },
        documents: [receipts],
    };
}


/***/ }),

/***/ 444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runPublish)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

async function runPublish(inputs, plan, services, progress) {
    const { mode, steps, index, project } = plan;
    if (mode.kind !== 'publish')
        return (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.unsent)(steps, mode.kind === 'hold');
    const target = { index, project: project.name, patience: inputs.retryBudget };
    return await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.sendAttested)(steps, plan, target, openKeys(inputs, plan, services), { ...services, progress });
}
function openKeys(inputs, plan, services) {
    const { identity } = services;
    const { access, index } = plan;
    const given = { user: inputs.user, password: inputs.token ?? '' };
    if (inputs.token !== undefined) {
        services.mask(inputs.token);
        services.mask((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.basicOf)(given.user, given.password));
    }
    if (access.kind !== 'oidc' || identity === undefined)
        return (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.givenKeys)(given);
    const context = { ...index, project: plan.project.name, projectExists: plan.projectExists };
    return (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.mintedKeys)({ ...services, identity }, context, (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.paceOf)(index), access.orToken ? given : undefined);
}


/***/ }),

/***/ 908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openStages: () => (/* binding */ openStages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(952);
/* harmony import */ var _pyrelease_build_wheels_facts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(642);
/* harmony import */ var _pyrelease_build_wheels_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(448);
/* harmony import */ var _pyrelease_build_wheels_plan__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(550);
/* harmony import */ var _pyrelease_build_wheels_report__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(303);
/* harmony import */ var _pyrelease_build_wheels_run__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(856);
/* harmony import */ var _pyrelease_publish_oidc_facts__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(206);
/* harmony import */ var _pyrelease_publish_oidc_inputs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(620);
/* harmony import */ var _pyrelease_publish_oidc_plan__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(261);
/* harmony import */ var _pyrelease_publish_oidc_report__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(627);
/* harmony import */ var _pyrelease_publish_oidc_run__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(444);
/* harmony import */ var _pyrelease_rehearsal__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(866);
/* harmony import */ var _pyrelease_smoke_test_facts__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(777);
/* harmony import */ var _pyrelease_smoke_test_plan__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(567);
/* harmony import */ var _pyrelease_smoke_test_report__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(390);
/* harmony import */ var _pyrelease_smoke_test_run__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(919);
/* harmony import */ var _pyrelease_verify_metadata_facts__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(370);
/* harmony import */ var _pyrelease_verify_metadata_inputs__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(864);
/* harmony import */ var _pyrelease_verify_metadata_plan__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(710);
/* harmony import */ var _pyrelease_verify_metadata_report__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(599);
/* harmony import */ var _pyrelease_verify_metadata_run__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(848);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






















const WORKFLOW = 'release.yml';
const ENVIRONMENT = 'pypi';
const INDEX_PATIENCE = 60;
async function openStages(folder, inputs, services) {
    const { machine, progress } = services;
    const scratch = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.makeScratch)('rehearse');
    const project = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.readProject)(folder, { tag: inputs.tag, tagFormats: inputs.tagFormat });
    const repository = `rehearsal/${project.name ?? 'project'}`;
    const dist = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.path, 'dist');
    const publisher = { project: project.name ?? '', owner: 'rehearsal', repository: project.name ?? '' };
    const job = { repository, workflow: WORKFLOW, environment: ENVIRONMENT };
    const opening = (0,_pyrelease_rehearsal__WEBPACK_IMPORTED_MODULE_12__.startRehearsal)({ pending: [{ ...publisher, workflow: WORKFLOW, environment: ENVIRONMENT }] }).then((index) => ({ index, identity: index.identity(job) }));
    opening.catch(() => undefined);
    const finding = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.findInterpreters)(machine);
    finding.catch(() => undefined);
    let plan;
    let built;
    const manifest = () => {
        if (plan === undefined || built === undefined)
            throw new Error('there is no manifest before the build');
        return { ...plan, files: built.files.map(({ name, sha256, size }) => ({ name, sha256, size })) };
    };
    const verify = async () => {
        const { tag, tagFormat, pythons, ignore } = inputs;
        const preset = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.defaultInputs)('verify-metadata', _pyrelease_verify_metadata_inputs__WEBPACK_IMPORTED_MODULE_18__/* .table */ .t);
        const wanted = { ...preset, packageDir: folder, tag, tagFormat, pythons, ignore, index: 'none', audits: false };
        const verifyPlan = (0,_pyrelease_verify_metadata_plan__WEBPACK_IMPORTED_MODULE_19__/* .planVerify */ .T)(wanted, await (0,_pyrelease_verify_metadata_facts__WEBPACK_IMPORTED_MODULE_17__/* .gatherFacts */ .p)(wanted, { env: {}, into: scratch.path, project }));
        const results = await progress.during('verify', () => (0,_pyrelease_verify_metadata_run__WEBPACK_IMPORTED_MODULE_21__/* .runVerify */ .R)(verifyPlan, progress));
        plan = results.document;
        return (0,_pyrelease_verify_metadata_report__WEBPACK_IMPORTED_MODULE_20__/* .reportVerify */ .w)(verifyPlan, results);
    };
    const build = async () => {
        const { pythons, locked, features } = inputs;
        const wanted = {
            ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.defaultInputs)('build-wheels', _pyrelease_build_wheels_inputs__WEBPACK_IMPORTED_MODULE_3__/* .table */ .t),
            packageDir: folder,
            pythons,
            locked,
            features,
            out: dist,
        };
        const facts = await (0,_pyrelease_build_wheels_facts__WEBPACK_IMPORTED_MODULE_2__/* .gatherFacts */ .p)(wanted, services, { project, interpreters: await finding });
        const result = await (0,_pyrelease_build_wheels_run__WEBPACK_IMPORTED_MODULE_6__/* .runBuild */ .c)((0,_pyrelease_build_wheels_plan__WEBPACK_IMPORTED_MODULE_4__/* .planBuild */ .C)(wanted, facts), facts, services);
        built = result.report;
        return (0,_pyrelease_build_wheels_report__WEBPACK_IMPORTED_MODULE_5__/* .reportBuild */ .p)(result, undefined);
    };
    const smoke = async (facts) => {
        const smokePlan = (0,_pyrelease_smoke_test_plan__WEBPACK_IMPORTED_MODULE_14__/* .planSmoke */ .R)(facts, inputs);
        const places = { package: project.dir, project: project.root };
        return (0,_pyrelease_smoke_test_report__WEBPACK_IMPORTED_MODULE_15__/* .reportSmoke */ .P)(smokePlan, await (0,_pyrelease_smoke_test_run__WEBPACK_IMPORTED_MODULE_16__/* .runSmoke */ .L)(smokePlan, { machine, progress, places }), inputs);
    };
    const known = async () => ({
        plan: manifest(),
        interpreters: await finding,
        builds: built === undefined ? [] : [built],
    });
    const publish = async () => {
        const { index, identity } = await opening;
        const wanted = {
            ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.defaultInputs)('publish-oidc', _pyrelease_publish_oidc_inputs__WEBPACK_IMPORTED_MODULE_8__/* .table */ .t),
            packageDir: folder,
            dist,
            index: index.upload,
            plan: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.documentText)(manifest()),
            retryBudget: INDEX_PATIENCE,
        };
        const http = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.openHttp)({ env: machine.env, authority: index.authority });
        const publishServices = {
            http,
            clock: _pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.systemClock,
            env: {},
            identity,
            sigstore: _pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.PUBLIC_SIGSTORE,
            mask: () => undefined,
        };
        const facts = await (0,_pyrelease_publish_oidc_facts__WEBPACK_IMPORTED_MODULE_7__/* .gatherFacts */ .p)(wanted, publishServices, scratch.path);
        const publishPlan = (0,_pyrelease_publish_oidc_plan__WEBPACK_IMPORTED_MODULE_9__/* .planPublish */ .N)(wanted, facts);
        return (0,_pyrelease_publish_oidc_report__WEBPACK_IMPORTED_MODULE_10__/* .reportPublish */ .C)(publishPlan, await (0,_pyrelease_publish_oidc_run__WEBPACK_IMPORTED_MODULE_11__/* .runPublish */ .j)(wanted, publishPlan, publishServices, progress));
    };
    const installBack = async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { authority, upload } = (await opening).index;
            const publication = { index: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.indexOf)(upload), plan: manifest(), budget: INDEX_PATIENCE };
            const openIndex = { clock: _pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.systemClock, openHttp: () => (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.openHttp)({ env: machine.env, authority }) };
            const fetched = __addDisposableResource(env_1, await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.makeScratch)('fetched'), true);
            return await smoke(await (0,_pyrelease_smoke_test_facts__WEBPACK_IMPORTED_MODULE_13__/* .publishedFacts */ .qq)(publication, await known(), openIndex, fetched.path));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    };
    return {
        inOrder: [
            { name: 'verify', perform: verify },
            { name: 'build', perform: build },
            {
                name: 'smoke-test',
                perform: async () => smoke(await (0,_pyrelease_smoke_test_facts__WEBPACK_IMPORTED_MODULE_13__/* .localFacts */ .Hc)(pathsOf(dist, built), 'the build', await known())),
            },
            { name: 'publish', perform: publish },
            { name: 'install back', perform: installBack },
        ],
        async [Symbol.asyncDispose]() {
            await (await opening).index.close();
            await scratch[Symbol.asyncDispose]();
        },
    };
}
function pathsOf(dist, built) {
    return (built?.files ?? []).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dist, name));
}


/***/ }),

/***/ 777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* reexport safe */ _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.localFacts),
/* harmony export */   pc: () => (/* reexport safe */ _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.readSmokeFacts),
/* harmony export */   qq: () => (/* reexport safe */ _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.publishedFacts)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);



/***/ }),

/***/ 567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ planSmoke)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

function planSmoke(facts, options) {
    (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.refuseUnknownNames)(options.ignore);
    const { files, from, published, interpreters } = facts;
    const { project, trusted, findings } = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgeIdentity)(files, facts.plan);
    const steps = trusted.flatMap((file) => (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.smokeSteps)(file, facts, options.pythons));
    const platform = interpreters[0]?.platform ?? `${process.platform}-${process.arch}`;
    const idle = trusted.length > 0 && steps.every((step) => step.kind === 'leave-out');
    return {
        project,
        from,
        platform,
        published,
        steps,
        idle,
        findings: [
            ...facts.findings,
            ...findings,
            ...(published ? [] : (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.absentFiles)(files, facts.plan)),
            ...(idle ? [nothingFits(trusted, facts, platform)] : []),
        ],
        options,
    };
}
function nothingFits(files, facts, platform) {
    const ids = facts.interpreters.map(({ id }) => id).join(' ');
    return {
        key: 'no-matching-artifact',
        severity: 'error',
        message: `no file in ${facts.from} fits ${ids === '' ? 'this machine, which has no Python' : ids} on ${platform}; ` +
            `files: ${files.map(({ name }) => name).join(', ')}`,
        remedy: 'Test the files on a machine of their platform, or install an interpreter that loads them.',
    };
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ reportSmoke)
/* harmony export */ });
/* unused harmony export outputNames */
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

const outputNames = (/* unused pure expression or super */ null && (['report', 'passed', 'failed']));
function reportSmoke(plan, trials, options) {
    const found = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.trialFindings)(trials, (trial) => weightOf(trial, plan));
    const judged = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.applyIgnores)([...plan.findings, ...found], options.ignore);
    const rows = trials.map((trial) => (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.smokeRow)(trial, plan.platform, judged));
    const document = { schema: 'pyrelease.smoke/1', project: plan.project, from: plan.from, rows };
    const count = (result) => rows.filter((row) => row.result === result).length;
    const outputs = {
        report: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.documentText)(document),
        passed: String(count('passed')),
        failed: String(count('failed')),
    };
    return {
        passed: count('passed') > 0 && judged.standing.every(({ severity }) => severity !== 'error'),
        findings: judged.standing,
        summary: summaryOf(plan, rows, judged),
        text: textOf(plan, rows, judged),
        outputs,
        documents: [document],
    };
}
function weightOf({ subject, reason }, { idle, published, steps }) {
    if (idle)
        return undefined;
    const isLeft = steps.some((step) => step.kind === 'leave-out' && step.subject.name === subject.name && step.reason === reason);
    return published && isLeft ? 'notice' : 'error';
}
function textOf(plan, rows, judged) {
    return [
        `${plan.project.name} ${plan.project.version} from ${plan.from}, on ${plan.platform}`,
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.smokeLines)(rows),
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgedLines)(judged),
    ].join('\n');
}
function summaryOf(plan, rows, judged) {
    return [
        `### Smoke test: ${plan.project.name} ${plan.project.version}`,
        `Files from ${plan.from}, on ${plan.platform}.`,
        (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.smokeTable)(rows),
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgedBlocks)(judged),
        '',
    ].join('\n\n');
}


/***/ }),

/***/ 919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ runSmoke)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

async function runSmoke({ steps, options }, services) {
    const wheels = [...new Set(steps.map(({ subject }) => subject).filter(({ kind }) => kind === 'wheel'))];
    const tests = steps.filter((step) => step.kind === 'test');
    const trials = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.tryFiles)(tests, { wheels, options }, services);
    const tried = [...trials.values()];
    return steps.map((step) => trials.get(step) ?? withoutTrial(step, tried));
}
function withoutTrial(step, tried) {
    const { subject } = step;
    if (step.kind === 'test')
        throw new Error(`${subject.name} was not tried`);
    const row = { subject, proofs: [], problems: [], seconds: 0 };
    if (step.kind === 'leave-out')
        return { ...row, interpreter: step.interpreter, result: 'not-executed', reason: step.reason };
    const passed = tried.filter((trial) => trial.result === 'passed' && step.wheels.includes(trial.subject.name));
    const reason = 'no wheel that was built from it passed';
    if (passed.length === 0)
        return { ...row, interpreter: 'any Python', result: 'not-executed', reason };
    const wheels = [...new Set(passed.map((trial) => trial.subject.name))].join(', ');
    return {
        ...row,
        interpreter: [...new Set(passed.map(({ interpreter }) => interpreter))].join(' '),
        result: 'passed',
        proofs: [`by the wheels that were built from it: ${wheels}`],
    };
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ gatherFacts)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

async function gatherFacts(inputs, sources) {
    const { readVerifyFacts } = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.verification)();
    return readVerifyFacts({ ...inputs, dist: inputs.dist === 'none' ? undefined : inputs.dist }, sources);
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

const table = {
    'package-dir': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.text,
    dist: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.text,
    plan: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    tag: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    'tag-format': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.tagFormats,
    'tag-annotated': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.flag,
    pythons: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.pythons,
    targets: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.targets,
    native: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('auto', 'required', 'none'),
    changelog: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.text,
    'required-urls': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.words,
    'sdist-require': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.words,
    'sdist-forbid': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.words,
    'sdist-allow': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.words,
    'require-checks': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.words,
    'github-token': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    index: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.text,
    audits: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.flag,
    'fail-on': (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('error', 'warning'),
    ignore: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.ignores,
};


/***/ }),

/***/ 710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ planVerify)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(952);


function planVerify(inputs, facts) {
    (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.refuseUnknownNames)(inputs.ignore);
    const { release, reason } = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.decideRelease)(facts);
    const { project } = facts;
    const planned = facts.plan ?? planWheels(inputs, facts, { tag: project.tag?.name, release, reason });
    const subjects = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.verifySubjects)(inputs, facts, { release, planned: planned instanceof _pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.Failure ? undefined : planned });
    return {
        project,
        subjects,
        release,
        document: subjects.source === undefined ? facts.plan : planned,
        manifest: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project.packageDir, 'pyproject.toml'),
        failOn: inputs.failOn,
        ignores: inputs.ignore,
    };
}
function planWheels(inputs, { project }, ref) {
    if (project.name === undefined)
        return new _pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.Failure('the project has no name, so no wheels can be planned', {
            remedy: 'Write name = "…" under [project] of pyproject.toml.',
        });
    const names = project.backend.builder === 'maturin' ? ['uv', 'maturin'] : ['uv'];
    const tools = names.map((name) => ({ name, version: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.toolVersion)(name) }));
    const { targets, pythons } = inputs;
    try {
        return (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.makePlan)((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.planFacts)(project, { features: [], ref, tools }), { targets, pythons, builder: 'auto' });
    }
    catch (thrown) {
        if (thrown instanceof _pyrelease_core__WEBPACK_IMPORTED_MODULE_1__.Failure)
            return thrown;
        throw thrown;
    }
}


/***/ }),

/***/ 599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ reportVerify)
/* harmony export */ });
/* unused harmony export outputNames */
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

const outputNames = (/* unused pure expression or super */ null && ([
    'name',
    'version',
    'tag',
    'release',
    'prerelease',
    'matrix',
    'plan',
    'release-notes',
    'report',
    'sarif',
]));
function reportVerify(plan, results) {
    const { standing, document, name, version } = results;
    const parsed = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.parseVersion)(version ?? '');
    const project = { name: name ?? null, version: version ?? null };
    const findings = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.findingsDocument)({ ...results, project, files: results.files.documented });
    const outputs = {
        name: name ?? '',
        version: parsed?.normal ?? '',
        tag: plan.project.tag?.name ?? '',
        release: String(plan.release),
        prerelease: String(parsed?.isPrerelease ?? false),
        matrix: document === undefined ? '' : JSON.stringify((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.jobMatrix)(document)),
        plan: document === undefined ? '' : (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.documentText)(document),
        'release-notes': results.notes,
        report: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.documentText)(findings),
        sarif: { name: 'pyrelease-verify-metadata.sarif', text: results.sarif },
    };
    const passed = !standing.some(({ severity }) => severity === 'error' || severity === plan.failOn);
    return {
        passed,
        findings: standing,
        summary: summaryOf(plan, results, passed),
        text: textOf(plan, results, passed),
        outputs,
        documents: [findings, ...(document === undefined ? [] : [document])],
    };
}
function textOf(plan, results, passed) {
    return [
        headlineOf(results, passed),
        `  ${(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgedText)(results.judgements, results)}`,
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.versionLines)(plan.project.versions),
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgedLines)(results),
        ...results.files.lines,
        ...(results.document === undefined || results.files.lines.length > 0 ? [] : (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.planLines)(results.document)),
    ].join('\n');
}
function summaryOf(plan, results, passed) {
    return [
        `### ${headlineOf(results, passed)}`,
        `${(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgedText)(results.judgements, results)}.`,
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgedBlocks)(results),
        ...results.files.parts,
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.versionParts)(plan.project.versions),
        ...(results.document === undefined ? [] : (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.planParts)(results.document)),
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.notJudgedParts)(results.judgements),
        '',
    ].join('\n\n');
}
function headlineOf({ name, version }, passed) {
    const what = `${name ?? 'the project'} ${version ?? '(version: the built files will tell)'}`;
    return `${what} ${passed ? 'is fit for release' : 'is not fit for release'}`;
}


/***/ }),

/***/ 848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

async function runVerify(plan, progress) {
    const { judgeSubjects, filesReport, manifestOf, sarifText } = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.verification)();
    const { judgements, distributions, grid, ...release } = await judgeSubjects(plan.subjects, progress);
    const findings = judgements.flatMap((judgement) => judgement.findings);
    const { standing: left, ignored } = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.applyIgnores)(findings, plan.ignores);
    const isRefused = left.some(({ severity }) => severity === 'error');
    if (plan.document instanceof _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.Failure && !isRefused)
        throw plan.document;
    const document = plan.document instanceof _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.Failure ? undefined : plan.document;
    const standing = [...left, ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.unusedIgnores)(plan.ignores, ignored, judgements)];
    return {
        ...release,
        judgements,
        standing,
        ignored,
        files: filesReport(distributions, standing, grid),
        document: document && grid ? manifestOf(document, distributions) : document,
        sarif: sarifText(standing, judgements, plan.manifest),
    };
}


/***/ })

};
