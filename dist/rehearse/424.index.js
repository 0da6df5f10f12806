export const id = 424;
export const ids = [424];
export const modules = {

/***/ 370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readFacts)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

async function readFacts(inputs, env) {
    const run = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.readRun)(env);
    const tag = inputs.tag ?? tagOfRun(run);
    return { project: await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.readProject)(inputs.packageDir, { tag, tagFormats: inputs.tagFormat }), run };
}
function tagOfRun({ event, tag }) {
    return ['push', 'release'].includes(event) ? tag : undefined;
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
    tag: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    'tag-format': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.tagFormats,
    'tag-annotated': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.flag,
    pythons: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.pythons,
    targets: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.targets,
    'required-urls': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.words,
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






await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.runAction)('verify-metadata', _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t, async (inputs) => {
    const facts = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readFacts */ .M)(inputs, process.env);
    const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planVerify */ .T)(inputs, facts);
    const results = (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runVerify */ .R)(plan);
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportVerify */ .w)(plan, results);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ planVerify)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

function planVerify(inputs, facts) {
    (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.refuseUnknownNames)(inputs.ignore);
    const { release, reason } = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.decideRelease)(facts);
    const { project, run } = facts;
    return {
        checks: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.SOURCE_CHECKS,
        subject: {
            project,
            run,
            tagFormats: inputs.tagFormat,
            tagAnnotated: inputs.tagAnnotated,
            pythons: inputs.pythons,
            requiredUrls: inputs.requiredUrls,
        },
        release,
        document: planWheels(inputs, facts, { tag: project.tag?.name, release, reason }),
        failOn: inputs.failOn,
        ignores: inputs.ignore,
    };
}
function planWheels(inputs, { project }, ref) {
    if (project.name === undefined)
        return new _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.Failure('the project has no name, so no wheels can be planned', {
            remedy: 'Write name = "…" under [project] of pyproject.toml.',
        });
    const names = project.backend.builder === 'maturin' ? ['uv', 'maturin'] : ['uv'];
    const tools = names.map((name) => ({ name, version: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.toolVersion)(name) }));
    const { targets, pythons } = inputs;
    try {
        return (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.makePlan)((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.planFacts)(project, { features: [], ref, tools }), { targets, pythons, builder: 'auto' });
    }
    catch (thrown) {
        if (thrown instanceof _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.Failure)
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

const outputNames = (/* unused pure expression or super */ null && (['name', 'version', 'tag', 'release', 'prerelease', 'matrix', 'plan', 'report']));
function reportVerify(plan, results) {
    const { name, version, tag } = plan.subject.project;
    const { judgements, standing, document } = results;
    const parsed = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.parseVersion)(version ?? '');
    const judged = judgements.filter(({ notJudged }) => notJudged === undefined).map(({ check }) => check);
    const findings = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.findingsDocument)({ name: name ?? null, version: version ?? null }, judged, results);
    const outputs = {
        name: name ?? '',
        version: parsed?.normal ?? '',
        tag: tag?.name ?? '',
        release: String(plan.release),
        prerelease: String(parsed?.isPrerelease ?? false),
        matrix: document === undefined ? '' : JSON.stringify((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.jobMatrix)(document)),
        plan: document === undefined ? '' : (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.documentText)(document),
        report: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.documentText)(findings),
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
        headlineOf(plan, passed),
        `  ${(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgedText)(results.judgements, results)}`,
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.versionLines)(plan.subject.project.versions),
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgedLines)(results),
        ...(results.document === undefined ? [] : (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.planLines)(results.document)),
    ].join('\n');
}
function summaryOf(plan, results, passed) {
    return [
        `### ${headlineOf(plan, passed)}`,
        `${(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgedText)(results.judgements, results)}.`,
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgedBlocks)(results),
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.versionParts)(plan.subject.project.versions),
        ...(results.document === undefined ? [] : (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.planParts)(results.document)),
        ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.notJudgedParts)(results.judgements),
        '',
    ].join('\n\n');
}
function headlineOf({ subject: { project } }, passed) {
    const { name = 'the project', version = '(version: the built files will tell)' } = project;
    return `${name} ${version} ${passed ? 'is fit for release' : 'is not fit for release'}`;
}


/***/ }),

/***/ 848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

function runVerify({ checks, subject, document, ignores }) {
    const judgements = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.judgeAll)(checks, subject);
    const findings = judgements.flatMap((judgement) => judgement.findings);
    const { standing, ignored } = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.applyIgnores)(findings, ignores);
    if (document instanceof _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.Failure && !standing.some(({ severity }) => severity === 'error'))
        throw document;
    return {
        judgements,
        standing: [...standing, ...(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.unusedIgnores)(ignores, ignored, checks)],
        ignored,
        document: document instanceof _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.Failure ? undefined : document,
    };
}


/***/ })

};
