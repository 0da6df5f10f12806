import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__ from "../core/index.js";
/******/ var __webpack_modules__ = ({

/***/ 370:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ gatherFacts)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

async function gatherFacts(inputs, sources) {
    const { readVerifyFacts } = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.verification)();
    return readVerifyFacts({ ...inputs, dist: inputs.dist === 'none' ? undefined : inputs.dist }, sources);
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(370);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(864);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(483);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(599);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(848);






await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.runAction)('verify-metadata', _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t, (inputs, door) => (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.inScratch)('verify', async (into) => {
    const facts = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherFacts */ .p)(inputs, { env: process.env, into });
    const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planVerify */ .T)(inputs, facts);
    const results = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runVerify */ .R)(plan, door.progress);
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportVerify */ .w)(plan, results);
}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 483:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ planVerify)
});

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: external "../core/index.js"
var index_js_ = __nccwpck_require__(952);
;// CONCATENATED MODULE: ./actions/verify-metadata/src/plan.ts


function planVerify(inputs, facts) {
    (0,index_js_.refuseUnknownNames)(inputs.ignore);
    const { release, reason } = (0,index_js_.decideRelease)(facts);
    const { project } = facts;
    const planned = facts.plan ?? planWheels(inputs, facts, { tag: project.tag?.name, release, reason });
    const subjects = (0,index_js_.verifySubjects)(inputs, facts, { release, planned: planned instanceof index_js_.Failure ? undefined : planned });
    return {
        project,
        subjects,
        release,
        document: subjects.source === undefined ? facts.plan : planned,
        manifest: external_node_path_namespaceObject.posix.join(project.packageDir, 'pyproject.toml'),
        failOn: inputs.failOn,
        ignores: inputs.ignore,
    };
}
function planWheels(inputs, { project }, ref) {
    if (project.name === undefined)
        return new index_js_.Failure('the project has no name, so no wheels can be planned', {
            remedy: 'Write name = "…" under [project] of pyproject.toml.',
        });
    const names = project.backend.builder === 'maturin' ? ['uv', 'maturin'] : ['uv'];
    const tools = names.map((name) => ({ name, version: (0,index_js_.toolVersion)(name) }));
    const { targets, pythons } = inputs;
    try {
        return (0,index_js_.makePlan)((0,index_js_.planFacts)(project, { features: [], ref, tools }), { targets, pythons, builder: 'auto' });
    }
    catch (thrown) {
        if (thrown instanceof index_js_.Failure)
            return thrown;
        throw thrown;
    }
}


/***/ }),

/***/ 599:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ reportVerify)
/* harmony export */ });
/* unused harmony export outputNames */
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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


/***/ }),

/***/ 952:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["Failure"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.Failure), ["applyIgnores"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.applyIgnores), ["decideRelease"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.decideRelease), ["documentText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.documentText), ["findingsDocument"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.findingsDocument), ["flag"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.flag), ["ignores"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.ignores), ["inScratch"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.inScratch), ["jobMatrix"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.jobMatrix), ["judgedBlocks"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgedBlocks), ["judgedLines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgedLines), ["judgedText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgedText), ["makePlan"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.makePlan), ["notJudgedParts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.notJudgedParts), ["oneOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.oneOf), ["optionalText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.optionalText), ["parseVersion"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.parseVersion), ["planFacts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.planFacts), ["planLines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.planLines), ["planParts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.planParts), ["pythons"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.pythons), ["refuseUnknownNames"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.refuseUnknownNames), ["runAction"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.runAction), ["tagFormats"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.tagFormats), ["targets"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.targets), ["text"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.text), ["toolVersion"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.toolVersion), ["unusedIgnores"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.unusedIgnores), ["verification"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.verification), ["verifySubjects"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.verifySubjects), ["versionLines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.versionLines), ["versionParts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.versionParts), ["words"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.words) });

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
/******/ var __webpack_exports__ = __nccwpck_require__(424);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
