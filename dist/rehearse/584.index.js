export const id = 584;
export const ids = [584];
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

/***/ 584:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(642);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(448);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(550);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(303);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(856);






await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.runAction)('build-wheels', _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t, async (inputs, { progress }) => {
    const services = { machine: await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.readMachine)(process.env), progress };
    const facts = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherFacts */ .p)(inputs, services);
    const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planBuild */ .C)(inputs, facts);
    const result = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runBuild */ .c)(plan, facts, services);
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportBuild */ .p)(result, await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .handOn */ .x)(result, services));
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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


/***/ })

};
