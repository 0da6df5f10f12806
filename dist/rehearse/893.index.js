export const id = 893;
export const ids = [893];
export const modules = {

/***/ 777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* reexport safe */ _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.localFacts),
/* harmony export */   pc: () => (/* reexport safe */ _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.readSmokeFacts),
/* harmony export */   qq: () => (/* reexport safe */ _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.publishedFacts)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);



/***/ }),

/***/ 37:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

const table = {
    'package-dir': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.text,
    dist: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.text,
    plan: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    pythons: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.pythons,
    extensions: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('import', 'none'),
    'entry-points': (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('load', 'help', 'none'),
    smoke: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.lines,
    index: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.text,
    'retry-budget': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.duration,
    ignore: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.ignores,
};


/***/ }),

/***/ 893:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(777);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(567);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(390);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(919);






await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.runAction)('smoke-test', _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t, async (inputs, { progress }) => {
    const machine = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.readMachine)(process.env);
    const services = { machine, clock: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.systemClock, openHttp: () => (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.openHttp)({ env: machine.env }) };
    return (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.inScratch)('published', async (fetched) => {
        const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planSmoke */ .R)(await (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherFacts */ .pc)(inputs, services, fetched), inputs);
        const results = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runSmoke */ .L)(plan, { machine, progress, places: await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.findPlaces)(inputs.packageDir) });
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportSmoke */ .P)(plan, results, inputs);
    });
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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


/***/ })

};
