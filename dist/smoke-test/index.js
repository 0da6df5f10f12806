import * as __WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__ from "../core/index.js";
/******/ var __webpack_modules__ = ({

/***/ 777:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   pc: () => (/* reexport safe */ _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.readSmokeFacts)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);



/***/ }),

/***/ 37:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(777);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(567);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(390);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(919);






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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ planSmoke)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ reportSmoke)
/* harmony export */ });
/* unused harmony export outputNames */
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ runSmoke)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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

/***/ 952:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["absentFiles"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.absentFiles), ["applyIgnores"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.applyIgnores), ["documentText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.documentText), ["duration"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.duration), ["findPlaces"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.findPlaces), ["ignores"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.ignores), ["inScratch"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.inScratch), ["judgeIdentity"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgeIdentity), ["judgedBlocks"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgedBlocks), ["judgedLines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgedLines), ["lines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.lines), ["oneOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.oneOf), ["openHttp"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.openHttp), ["optionalText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.optionalText), ["pythons"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.pythons), ["readMachine"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.readMachine), ["readSmokeFacts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.readSmokeFacts), ["refuseUnknownNames"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.refuseUnknownNames), ["runAction"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.runAction), ["smokeLines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.smokeLines), ["smokeRow"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.smokeRow), ["smokeSteps"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.smokeSteps), ["smokeTable"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.smokeTable), ["systemClock"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.systemClock), ["text"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.text), ["trialFindings"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.trialFindings), ["tryFiles"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.tryFiles) });

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
/******/ var __webpack_exports__ = __nccwpck_require__(893);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
