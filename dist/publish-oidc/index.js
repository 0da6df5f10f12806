import * as __WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__ from "../core/index.js";
/******/ var __webpack_modules__ = ({

/***/ 206:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ gatherFacts)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

async function gatherFacts(inputs, services, into) {
    const facts = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.readReleaseFacts)(inputs, services, into);
    const isCi = facts.run.onRunner || !['', 'false', undefined].includes(services.env['CI']);
    const sigstore = services.sigstore === _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.PUBLIC_SIGSTORE ? 'public' : 'local';
    return { ...facts, isCi, hasIdentity: services.identity !== undefined, sigstore };
}


/***/ }),

/***/ 620:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(206);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(620);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(642);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(627);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(444);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(817);







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

/***/ 642:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ planPublish)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reportPublish)
/* harmony export */ });
/* unused harmony export outputNames */
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runPublish)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openServices)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

async function openServices(env, mask) {
    const http = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.openHttp)({ env, patience: 240_000 });
    return { http, clock: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.systemClock, env, identity: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.identityServiceOf)(env), sigstore: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.PUBLIC_SIGSTORE, mask };
}


/***/ }),

/***/ 952:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["PUBLIC_SIGSTORE"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.PUBLIC_SIGSTORE), ["accessOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.accessOf), ["attestationPlan"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.attestationPlan), ["basicOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.basicOf), ["documentText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.documentText), ["duration"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.duration), ["flag"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.flag), ["givenKeys"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.givenKeys), ["holdOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.holdOf), ["identityServiceOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.identityServiceOf), ["inScratch"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.inScratch), ["judgeRelease"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgeRelease), ["judgeVisibility"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgeVisibility), ["mintedKeys"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.mintedKeys), ["modeOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.modeOf), ["noAccess"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.noAccess), ["oneOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.oneOf), ["openHttp"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.openHttp), ["optionalText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.optionalText), ["paceOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.paceOf), ["pendingPublisher"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.pendingPublisher), ["plannedProject"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.plannedProject), ["publishHeadline"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.publishHeadline), ["publishSteps"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.publishSteps), ["readReleaseFacts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.readReleaseFacts), ["receiptsOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.receiptsOf), ["receiptsSummary"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.receiptsSummary), ["receiptsText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.receiptsText), ["runAction"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.runAction), ["sendAttested"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.sendAttested), ["systemClock"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.systemClock), ["tagFormats"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.tagFormats), ["text"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.text), ["unsent"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.unsent), ["words"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.words) });

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(92);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
