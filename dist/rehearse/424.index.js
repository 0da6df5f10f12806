export const id = 424;
export const ids = [424];
export const modules = {

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

/***/ 424:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(370);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(864);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(710);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(599);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(848);






await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.runAction)('verify-metadata', _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t, (inputs, door) => (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.inScratch)('verify', async (into) => {
    const facts = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherFacts */ .p)(inputs, { env: process.env, into });
    const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planVerify */ .T)(inputs, facts);
    const results = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runVerify */ .R)(plan, door.progress);
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportVerify */ .w)(plan, results);
}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
