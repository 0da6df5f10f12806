import * as __WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__ from "../core/index.js";
/******/ var __webpack_modules__ = ({

/***/ 642:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* reexport safe */ _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.readBuildFacts)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);



/***/ }),

/***/ 448:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(642);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(448);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(550);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(303);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(856);






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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ planBuild)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ reportBuild)
/* harmony export */ });
/* unused harmony export outputNames */
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runBuild),
/* harmony export */   x: () => (/* binding */ handOn)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

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

/***/ 952:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["artifacts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.artifacts), ["buildReport"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.buildReport), ["buildSdist"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.buildSdist), ["buildVariables"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.buildVariables), ["buildWarnings"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.buildWarnings), ["builderText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.builderText), ["chooseJob"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.chooseJob), ["copyFindings"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.copyFindings), ["copySources"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.copySources), ["countText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.countText), ["findingBlocks"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.findingBlocks), ["findingLines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.findingLines), ["identityFindings"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.identityFindings), ["inWorkshop"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.inWorkshop), ["judgeBuilt"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgeBuilt), ["markdownTable"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.markdownTable), ["matchFile"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.matchFile), ["nativeOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.nativeOf), ["oneOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.oneOf), ["optionalText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.optionalText), ["parseWheelFilename"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.parseWheelFilename), ["pythons"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.pythons), ["readBuildFacts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.readBuildFacts), ["readMachine"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.readMachine), ["refuseOwnedArguments"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.refuseOwnedArguments), ["refuseStrangers"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.refuseStrangers), ["runAction"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.runAction), ["sizeText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.sizeText), ["sourceDateEpoch"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.sourceDateEpoch), ["text"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.text), ["wheelsFrom"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.wheelsFrom), ["words"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.words), ["writeOutFolder"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.writeOutFolder) });

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
/******/ var __webpack_exports__ = __nccwpck_require__(584);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
