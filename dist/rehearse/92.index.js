export const id = 92;
export const ids = [92];
export const modules = {

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

/***/ 92:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(620);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(627);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(444);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(817);







await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.runAction)('publish-oidc', _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t, (inputs, door) => (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.inScratch)('publish', async (scratch) => {
    const services = await (0,_services_js__WEBPACK_IMPORTED_MODULE_6__/* .openServices */ .N)(process.env, (secret) => {
        door.mask(secret);
    });
    const facts = await door.progress.during('Judging the files and the index', () => (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherFacts */ .p)(inputs, services, scratch));
    const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planPublish */ .N)(inputs, facts);
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportPublish */ .C)(plan, await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runPublish */ .j)(inputs, plan, services, door.progress));
}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openServices)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(952);

async function openServices(env, mask) {
    const http = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.openHttp)({ env, patience: 240_000 });
    return { http, clock: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.systemClock, env, identity: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.identityServiceOf)(env), sigstore: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.PUBLIC_SIGSTORE, mask };
}


/***/ })

};
