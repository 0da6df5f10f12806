#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__ from "../core/index.js";
import * as __WEBPACK_EXTERNAL_MODULE__rehearsal_index_js_017b0afe__ from "../rehearsal/index.js";
/******/ var __webpack_modules__ = ({

/***/ 631:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ findCandidates)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "../core/index.js"
var index_js_ = __nccwpck_require__(952);
;// CONCATENATED MODULE: ./actions/rehearse/src/candidates.ts




const EXAMPLES = 'examples';
async function findCandidates(named, machine) {
    const folders = (await Promise.all(named.map(expand))).flat();
    return Promise.all(folders.map(async ({ folder, example }) => ({
        folder,
        label: labelOf(folder),
        lacks: missingCompilers(await (0,index_js_.readProject)(folder), machine),
        example,
    })));
}
async function expand(named) {
    const folder = (0,external_node_path_.resolve)(named);
    if (isProject(folder))
        return [{ folder, example: false }];
    const examples = (0,external_node_path_.join)(folder, EXAMPLES);
    const inside = (0,external_node_fs_namespaceObject.existsSync)(examples) ? (await (0,promises_.readdir)(examples)).sort().map((name) => (0,external_node_path_.join)(examples, name)) : [];
    const projects = inside.filter(isProject);
    if (projects.length > 0)
        return projects.map((project) => ({ folder: project, example: true }));
    throw new index_js_.Failure(`${folder} has no pyproject.toml`, {
        remedy: 'Name the folder of a Python project: the one that holds its pyproject.toml.',
    });
}
function isProject(folder) {
    return (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_.join)(folder, 'pyproject.toml'));
}
function labelOf(folder) {
    const below = (0,external_node_path_.relative)(process.cwd(), folder);
    return below === '' ? '.' : below.startsWith('..') ? folder : below;
}
function missingCompilers({ backend }, { env }) {
    if (backend.family === 'maturin')
        return (0,index_js_.findProgram)('cargo', env) === undefined ? ['cargo'] : [];
    if (backend.compiled.length === 0 || process.platform === 'win32')
        return [];
    const compilers = [env['CC'] ?? 'cc', 'gcc', 'clang'];
    return compilers.some((name) => (0,index_js_.findProgram)(name, env) !== undefined) ? [] : ['C compiler'];
}


/***/ }),

/***/ 702:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);

const table = {
    'package-dir': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.lines,
    tag: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.optionalText,
    'tag-format': _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.tagFormats,
    pythons: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.pythons,
    locked: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('auto', 'true', 'false'),
    features: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.words,
    extensions: (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('import', 'none'),
    'entry-points': (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.oneOf)('load', 'help', 'none'),
    smoke: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.lines,
    ignore: _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.ignores,
};


/***/ }),

/***/ 610:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(631);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(702);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(344);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(86);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(962);






const parts = {
    rehearse: () => (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.runAction)('rehearse', _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t, async (inputs, { progress }) => {
        const started = performance.now();
        const services = { machine: await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.readMachine)(process.env), progress };
        const steps = (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planRehearsal */ .Z)(await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .findCandidates */ .e)(inputs.packageDir, services.machine));
        const rehearsed = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runRehearsal */ .nt)(steps, inputs, services);
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportRehearsal */ .M)(steps, rehearsed, (performance.now() - started) / 1000);
    }),
    'verify-metadata': () => __nccwpck_require__.e(/* import() */ 424).then(__nccwpck_require__.bind(__nccwpck_require__, 424)),
    'build-wheels': () => __nccwpck_require__.e(/* import() */ 584).then(__nccwpck_require__.bind(__nccwpck_require__, 584)),
    'smoke-test': () => __nccwpck_require__.e(/* import() */ 893).then(__nccwpck_require__.bind(__nccwpck_require__, 893)),
    'publish-oidc': () => __nccwpck_require__.e(/* import() */ 92).then(__nccwpck_require__.bind(__nccwpck_require__, 92)),
};
async function serveIndex(options) {
    const { serve } = await __nccwpck_require__.e(/* import() */ 940).then(__nccwpck_require__.bind(__nccwpck_require__, 940));
    process.exitCode = await serve(options);
}
const start = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.readStart)(process.argv.slice(2), process.env);
if (start.kind === 'run')
    await (start.what === 'index' ? serveIndex(start.options) : parts[start.what]());
else {
    process[start.stream].write(`${start.text}\n`);
    process.exitCode = start.exitCode;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ planRehearsal)
/* harmony export */ });
function planRehearsal(candidates) {
    return candidates.map(({ folder, label, lacks, example }) => example && lacks.length > 0
        ? { kind: 'leave-out', label, reason: `this machine has no ${lacks.join(' and no ')}` }
        : { kind: 'rehearse', folder, label });
}


/***/ }),

/***/ 86:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ reportRehearsal)
});

// UNUSED EXPORTS: outputNames

// EXTERNAL MODULE: external "../core/index.js"
var index_js_ = __nccwpck_require__(952);
;// CONCATENATED MODULE: ./actions/rehearse/src/kept.ts

function keptOf({ stages }) {
    const of = (name, schema) => {
        const outcome = stages.find((stage) => stage.name === name)?.outcome;
        return outcome === undefined || outcome instanceof index_js_.Failure ? undefined : documentOf(outcome.documents, schema);
    };
    return {
        findings: of('verify', 'pyrelease.findings/1'),
        build: of('build', 'pyrelease.build/1'),
        smoke: of('smoke-test', 'pyrelease.smoke/1'),
        receipts: of('publish', 'pyrelease.receipt/1'),
        back: of('install back', 'pyrelease.smoke/1'),
    };
}
function documentOf(documents, schema) {
    const isWanted = (document) => document.schema === schema;
    return documents.find(isWanted);
}

// EXTERNAL MODULE: ./actions/rehearse/src/run.ts
var run = __nccwpck_require__(962);
;// CONCATENATED MODULE: ./actions/rehearse/src/summary.ts


function summaryOf(steps, rehearsed) {
    const leftOut = steps.flatMap((step) => step.kind === 'leave-out' ? [`Left out \`${step.label}\`: ${step.reason}.`] : []);
    return [
        ...rehearsed.flatMap(projectParts),
        ...leftOut,
        'A rehearsal uploads to an index on this runner only. A release is made of ' +
            '`org/pyrelease/verify-metadata`, `build-wheels`, `smoke-test` and `publish-oidc`.',
    ].join('\n\n');
}
function projectParts(project) {
    const rows = project.stages.map(({ name, seconds, outcome }) => `| ${(0,run/* holds */.v9)(outcome) ? '✅' : '❌'} | ${name} | ${seconds.toFixed(1)} s |`);
    return [
        `## ${(0,run/* isHeld */.i7)(project) ? 'The release of' : 'This would have stopped the release of'} \`${project.label}\`${(0,run/* isHeld */.i7)(project) ? ' would go through' : ''}`,
        ['| | stage | time |', '| --- | --- | ---: |', ...rows].join('\n'),
        ...project.stages.map(({ name, outcome }) => outcome instanceof index_js_.Failure ? `### ${name}\n\n${outcome.message}\n\n${outcome.remedy}` : outcome.summary),
    ];
}

;// CONCATENATED MODULE: ./actions/rehearse/src/text.ts



const STAGES = ['verify', 'build', 'smoke-test', 'publish', 'install back'];
function textOf(steps, rehearsed, { passed, seconds }) {
    const leftOut = steps.flatMap((step) => step.kind === 'leave-out' ? [`Left out ${step.label}: ${step.reason}.`] : []);
    const held = rehearsed.filter(run/* isHeld */.i7).length;
    const verdict = passed
        ? `All of it held: ${(0,index_js_.countText)(held, 'release')} rehearsed in ${seconds.toFixed(1)} s.`
        : `${rehearsed.length - held} of ${(0,index_js_.countText)(rehearsed.length, 'release')} would have failed. Nothing was published anywhere.`;
    return ['', ...rehearsed.flatMap(projectLines), ...leftOut, ...(leftOut.length > 0 ? [''] : []), verdict].join('\n');
}
function projectLines(project) {
    const kept = keptOf(project);
    const { name, version } = kept.build?.project ?? kept.findings?.project ?? { name: null, version: null };
    const reached = new Set(project.stages.map((stage) => stage.name));
    return [
        `${name ?? 'unnamed'} ${version ?? ''}`.padEnd(44) + project.label,
        '',
        ...project.stages.flatMap((stage) => stageLines(stage, kept)),
        ...STAGES.filter((name) => !reached.has(name)).map((name) => `  – ${name.padEnd(13)} not reached`),
        '',
    ];
}
function stageLines(stage, kept) {
    const { name, seconds, outcome } = stage;
    const mark = (0,run/* holds */.v9)(outcome) ? '✓' : '✗';
    const said = (0,run/* holds */.v9)(outcome) ? SAID[name](kept) : ['did not hold'];
    return [
        `  ${mark} ${name.padEnd(13)} ${(said[0] ?? '').padEnd(66)} ${seconds.toFixed(1).padStart(5)} s`,
        ...said.slice(1).map((line) => `${' '.repeat(18)}${line}`),
        ...(0,run/* findingsOf */.WX)(stage)
            .filter(({ severity }) => severity !== 'notice')
            .flatMap(({ severity, message, remedy, place, ...named }) => [
            `    ${severity}: ${place === undefined ? '' : `${(0,index_js_.placeText)(place)}: `}${indented(message)} [${(0,index_js_.nameOf)(named)}]`,
            `      ${indented(remedy)}`,
        ]),
    ];
}
const SAID = {
    verify: ({ findings }) => {
        const notices = findings?.findings.length ?? 0;
        return [
            `${(0,index_js_.countText)(findings?.judged.length ?? 0, 'rule')} judged, ${notices === 0 ? 'all held' : (0,index_js_.countText)(notices, 'remark')}`,
        ];
    },
    build: ({ build }) => [
        `${(0,index_js_.countText)(build?.files.length ?? 0, 'file')} by ${build === undefined ? '' : (0,index_js_.builderText)(build)}`,
        ...(build?.files ?? []).flatMap(fileLines),
    ],
    'smoke-test': ({ smoke }) => smokeLines(smoke),
    publish: ({ receipts }) => [
        `${(0,index_js_.countText)(receipts?.files.length ?? 0, 'file')} by Trusted Publishing, to an index on this machine`,
    ],
    'install back': ({ back }) => ['the same bytes came back from that index', ...smokeLines(back)],
};
function fileLines({ name, tags, size, sha256 }) {
    const kind = tags.length === 0 ? 'sdist' : tags.join(' ');
    return [name, `  ${kind}, ${(0,index_js_.sizeText)(size)}`, `  sha256 ${sha256}`];
}
function smokeLines(report) {
    const rows = (report?.rows ?? []).filter(({ result }) => result === 'passed');
    const interpreters = new Set(rows.flatMap(({ interpreter }) => interpreter.split(' ')));
    return [`installed and run on ${[...interpreters].sort(byVersion).join(' ')} (${rows[0]?.platform ?? ''})`];
}
function byVersion(a, b) {
    return a.localeCompare(b, 'en', { numeric: true });
}
function indented(text) {
    return text.replaceAll('\n', '\n      ');
}

;// CONCATENATED MODULE: ./actions/rehearse/src/report.ts





const outputNames = (/* unused pure expression or super */ null && (['name', 'version', 'files', 'plan', 'report']));
function reportRehearsal(steps, rehearsed, seconds) {
    const passed = rehearsed.length > 0 && rehearsed.every(run/* isHeld */.i7);
    const stages = rehearsed.flatMap((project) => project.stages);
    const documents = stages.flatMap(({ outcome }) => (outcome instanceof index_js_.Failure ? [] : outcome.documents));
    const [first] = rehearsed.map(keptOf);
    return {
        passed,
        findings: stages.flatMap(run/* findingsOf */.WX),
        summary: summaryOf(steps, rehearsed),
        text: textOf(steps, rehearsed, { passed, seconds }),
        outputs: outputsOf(first, documents),
        documents,
    };
}
function outputsOf(kept, documents) {
    const plan = documentOf(documents, 'pyrelease.plan/1');
    return {
        name: plan?.project.name ?? '',
        version: plan?.project.version ?? kept?.build?.project.version ?? '',
        files: JSON.stringify(kept?.build?.files ?? []),
        plan: plan === undefined ? '' : (0,index_js_.documentText)(plan),
        report: JSON.stringify(documents),
    };
}


/***/ }),

/***/ 962:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   i7: () => (/* binding */ isHeld),
/* harmony export */   nt: () => (/* binding */ runRehearsal),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(952);
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

async function runRehearsal(steps, inputs, services) {
    const rehearsed = [];
    for (const step of steps)
        if (step.kind === 'rehearse')
            rehearsed.push({ label: step.label, stages: await rehearseProject(step, inputs, services) });
    return rehearsed;
}
async function rehearseProject({ folder, label }, inputs, services) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { openStages } = await __nccwpck_require__.e(/* import() */ 908).then(__nccwpck_require__.bind(__nccwpck_require__, 908));
        const stages = __addDisposableResource(env_1, await openStages(folder, inputs, { ...services, progress: labelled(services.progress, label) }), true);
        const done = [];
        for (const { name, perform } of stages.inOrder) {
            const started = performance.now();
            const outcome = await perform().catch((thrown) => {
                if (thrown instanceof _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.Failure)
                    return thrown;
                throw thrown;
            });
            done.push({ name, seconds: (performance.now() - started) / 1000, outcome });
            if (!holds(outcome))
                break;
        }
        return done;
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
}
function holds(outcome) {
    return !(outcome instanceof _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.Failure) && outcome.passed;
}
function isHeld({ stages }) {
    return stages.length > 0 && stages.every(({ outcome }) => holds(outcome));
}
function findingsOf({ name, outcome }) {
    if (!(outcome instanceof _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.Failure))
        return outcome.findings;
    const { message, remedy, place } = outcome;
    return [{ key: name, severity: 'error', message, remedy, ...(place === undefined ? {} : { place }) }];
}
function labelled(progress, label) {
    return {
        during: (what, work) => progress.during(`${label}: ${what}`, work),
        note: (line) => {
            progress.note(line);
        },
    };
}


/***/ }),

/***/ 952:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["Failure"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.Failure), ["PUBLIC_SIGSTORE"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.PUBLIC_SIGSTORE), ["absentFiles"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.absentFiles), ["accessOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.accessOf), ["applyIgnores"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.applyIgnores), ["artifacts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.artifacts), ["attestationPlan"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.attestationPlan), ["basicOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.basicOf), ["buildReport"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.buildReport), ["buildSdist"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.buildSdist), ["buildVariables"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.buildVariables), ["buildWarnings"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.buildWarnings), ["builderText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.builderText), ["chooseJob"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.chooseJob), ["copyFindings"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.copyFindings), ["copySources"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.copySources), ["countText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.countText), ["decideRelease"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.decideRelease), ["defaultInputs"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.defaultInputs), ["documentText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.documentText), ["duration"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.duration), ["findInterpreters"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.findInterpreters), ["findPlaces"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.findPlaces), ["findProgram"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.findProgram), ["findingBlocks"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.findingBlocks), ["findingLines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.findingLines), ["findingsDocument"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.findingsDocument), ["flag"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.flag), ["givenKeys"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.givenKeys), ["holdOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.holdOf), ["identityFindings"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.identityFindings), ["identityServiceOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.identityServiceOf), ["ignores"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.ignores), ["inScratch"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.inScratch), ["inWorkshop"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.inWorkshop), ["indexOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.indexOf), ["jobMatrix"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.jobMatrix), ["judgeBuilt"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgeBuilt), ["judgeIdentity"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgeIdentity), ["judgeRelease"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgeRelease), ["judgeVisibility"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgeVisibility), ["judgedBlocks"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgedBlocks), ["judgedLines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgedLines), ["judgedText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.judgedText), ["lines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.lines), ["localFacts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.localFacts), ["makePlan"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.makePlan), ["makeScratch"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.makeScratch), ["markdownTable"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.markdownTable), ["matchFile"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.matchFile), ["mintedKeys"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.mintedKeys), ["modeOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.modeOf), ["nameOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.nameOf), ["nativeOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.nativeOf), ["noAccess"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.noAccess), ["notJudgedParts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.notJudgedParts), ["oneOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.oneOf), ["openHttp"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.openHttp), ["optionalText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.optionalText), ["paceOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.paceOf), ["parseVersion"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.parseVersion), ["parseWheelFilename"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.parseWheelFilename), ["pendingPublisher"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.pendingPublisher), ["placeText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.placeText), ["planFacts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.planFacts), ["planLines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.planLines), ["planParts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.planParts), ["plannedProject"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.plannedProject), ["publishHeadline"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.publishHeadline), ["publishSteps"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.publishSteps), ["publishedFacts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.publishedFacts), ["pythons"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.pythons), ["readBuildFacts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.readBuildFacts), ["readMachine"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.readMachine), ["readProject"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.readProject), ["readReleaseFacts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.readReleaseFacts), ["readSmokeFacts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.readSmokeFacts), ["readStart"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.readStart), ["reasonOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.reasonOf), ["receiptsOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.receiptsOf), ["receiptsSummary"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.receiptsSummary), ["receiptsText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.receiptsText), ["refusalText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.refusalText), ["refuseOwnedArguments"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.refuseOwnedArguments), ["refuseStrangers"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.refuseStrangers), ["refuseUnknownNames"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.refuseUnknownNames), ["runAction"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.runAction), ["sendAttested"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.sendAttested), ["sizeText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.sizeText), ["smokeLines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.smokeLines), ["smokeRow"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.smokeRow), ["smokeSteps"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.smokeSteps), ["smokeTable"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.smokeTable), ["sourceDateEpoch"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.sourceDateEpoch), ["systemClock"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.systemClock), ["tagFormats"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.tagFormats), ["targets"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.targets), ["text"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.text), ["toolVersion"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.toolVersion), ["trialFindings"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.trialFindings), ["tryFiles"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.tryFiles), ["unsent"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.unsent), ["unusedIgnores"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.unusedIgnores), ["verification"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.verification), ["verifySubjects"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.verifySubjects), ["versionLines"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.versionLines), ["versionParts"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.versionParts), ["wheelsFrom"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.wheelsFrom), ["words"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.words), ["writeOutFolder"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.writeOutFolder) });

/***/ }),

/***/ 866:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["indexConfig"]: () => (__WEBPACK_EXTERNAL_MODULE__rehearsal_index_js_017b0afe__.indexConfig), ["indexLines"]: () => (__WEBPACK_EXTERNAL_MODULE__rehearsal_index_js_017b0afe__.indexLines), ["startRehearsal"]: () => (__WEBPACK_EXTERNAL_MODULE__rehearsal_index_js_017b0afe__.startRehearsal) });

/***/ }),

/***/ 474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

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
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
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
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(610);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
