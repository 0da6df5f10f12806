export const id = 43;
export const ids = [43,731];
export const modules = {

/***/ 94731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDescriptions: () => (/* binding */ renderDescriptions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _asset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89409);
/* harmony import */ var _process_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31380);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45187);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74598);
/* harmony import */ var _run_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3362);
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







const PROGRAM = (0,_asset_js__WEBPACK_IMPORTED_MODULE_2__/* .assetPath */ .Q)(__webpack_require__.ab + "render.py");
async function renderDescriptions(machine, descriptions) {
    const asked = descriptions.filter(mayFail);
    const answers = await (0,_run_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .answersOrReason */ .$3)(asked.length, () => asked.length === 0
        ? Promise.resolve([])
        : render(machine, asked.map(({ text }) => text)));
    return descriptions.map((description) => answers[asked.indexOf(description)] ?? { kind: 'passes' });
}
function mayFail({ text, contentType = '' }) {
    const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
    return text !== '' && (type === '' || type === 'text/x-rst');
}
async function render(machine, texts) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .makeScratch */ .lP)('rst'), true);
        const input = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.path, 'texts.json');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(input, JSON.stringify(texts));
        const ended = await (0,_run_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .runTool */ .qI)(machine, 'readme-renderer', [PROGRAM, input]);
        const answers = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(ended.stdout));
        return texts.map((_, place) => verdictOn(answers[place], () => (0,_process_program_js__WEBPACK_IMPORTED_MODULE_3__/* .tailOf */ .Cj)(ended)));
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
function verdictOn(answer, says) {
    if (answer === null)
        return { kind: 'passes' };
    if (typeof answer !== 'string')
        return (0,_run_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .notJudged */ .be)(`readme_renderer gave no answer:\n${says()}`);
    return { kind: 'fails', problems: problemsIn(answer) };
}
function problemsIn(messages) {
    const found = [...messages.matchAll(/^<string>:(\d+): \(\w+\/\d\) (.+)$/gm)];
    if (found.length === 0)
        return [{ text: messages === '' ? 'it renders to nothing' : messages }];
    return found.map(([, line = '', text = '']) => ({ text, line: Number(line) }));
}


/***/ }),

/***/ 47043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditAbi3: () => (/* reexport */ auditAbi3),
  auditFiles: () => (/* reexport */ auditFiles),
  auditPlatform: () => (/* reexport */ auditPlatform),
  renderDescriptions: () => (/* reexport */ descriptions.renderDescriptions)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/process/program.ts + 1 modules
var program = __webpack_require__(31380);
// EXTERNAL MODULE: ./packages/core/src/scratch.ts
var src_scratch = __webpack_require__(45187);
// EXTERNAL MODULE: ./packages/core/src/audits/json.ts
var json = __webpack_require__(74598);
// EXTERNAL MODULE: ./packages/core/src/audits/run-tool.ts
var run_tool = __webpack_require__(3362);
// EXTERNAL MODULE: ./packages/core/src/standards/wheel-filename.ts
var wheel_filename = __webpack_require__(15245);
;// CONCATENATED MODULE: ./packages/core/src/audits/wheel-tags.ts


function tagsOf(wheel) {
    try {
        return (0,wheel_filename/* parseWheelFilename */.e)((0,external_node_path_.basename)(wheel)).tags;
    }
    catch (thrown) {
        if (thrown instanceof wheel_filename/* FilenameError */.Y)
            return [];
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/audits/abi3.ts
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







const SHOWN = 5;
async function auditAbi3(machine, wheels) {
    const asked = wheels.filter((wheel) => tagsOf(wheel).some(({ abi }) => abi === 'abi3'));
    const answers = await (0,run_tool/* answersOrReason */.$3)(asked.length, () => asked.length === 0 ? Promise.resolve([]) : audit(machine, asked));
    return wheels.map((wheel) => answers[asked.indexOf(wheel)] ?? (0,run_tool/* notJudged */.be)('abi3audit knows abi3, and not abi3t'));
}
async function audit(machine, wheels) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, await (0,src_scratch/* makeScratch */.lP)('abi3'), true);
        const report = (0,external_node_path_.join)(scratch.path, 'report.json');
        const ended = await (0,run_tool/* runTool */.qI)(machine, 'abi3audit', ['-m', 'abi3audit', '--report', '--output', report, ...wheels]);
        const answers = (0,json/* recordOf */.zv)((0,json/* recordOf */.zv)((0,json/* parseJson */.qF)(await (0,promises_.readFile)(report, 'utf8').catch(() => '')))['specs']);
        return wheels.map((wheel) => {
            const extensions = (0,json/* listOf */.c3)((0,json/* recordOf */.zv)(answers[wheel])['wheel']);
            if (extensions.length === 0)
                return (0,run_tool/* notJudged */.be)(`abi3audit found nothing to audit in ${(0,external_node_path_.basename)(wheel)}:\n${(0,program/* tailOf */.Cj)(ended)}`);
            return (0,run_tool/* verdictOf */.Vj)(extensions.flatMap((extension) => problemsOf((0,json/* recordOf */.zv)(extension))));
        });
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
function problemsOf({ name, result }) {
    const { baseline, non_abi3_symbols: foreign, future_abi3_objects: future } = (0,json/* recordOf */.zv)(result);
    const file = String(name);
    const later = Object.entries((0,json/* recordOf */.zv)(future)).map(([symbol, since]) => `${symbol} needs Python ${String(since)}`);
    const outside = (0,json/* listOf */.c3)(foreign).map(String);
    return [
        ...(later.length === 0 ? [] : [`${file}: ${some(later)}, the wheel is tagged for ${String(baseline)}`]),
        ...(outside.length === 0 ? [] : [`${file}: ${some(outside)} in no stable ABI`]),
    ];
}
function some(texts) {
    const rest = texts.length - SHOWN;
    return texts.slice(0, SHOWN).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

// EXTERNAL MODULE: ./packages/core/src/audits/descriptions.ts
var descriptions = __webpack_require__(94731);
// EXTERNAL MODULE: ./packages/core/src/standards/core-metadata.ts
var core_metadata = __webpack_require__(37671);
// EXTERNAL MODULE: ./packages/core/src/in-parallel.ts
var in_parallel = __webpack_require__(53864);
// EXTERNAL MODULE: ./packages/core/src/matrix/platform.ts
var platform = __webpack_require__(92288);
;// CONCATENATED MODULE: ./packages/core/src/audits/auditwheel.ts




async function auditwheelVerdict(machine, wheel, platforms) {
    if (process.platform !== 'linux')
        return (0,run_tool/* notJudged */.be)('auditwheel runs on Linux only');
    const ended = await (0,run_tool/* runTool */.qI)(machine, 'auditwheel', ['-m', 'auditwheel', 'show', '--json', wheel]);
    if (ended.output.includes('InvalidLibcError'))
        return { kind: 'passes' };
    const answer = (0,json/* recordOf */.zv)((0,json/* parseJson */.qF)(ended.stdout));
    const { error, overall_tag: overall, sym_tag: symbols } = answer;
    if (typeof error === 'string')
        return (0,run_tool/* notJudged */.be)(`auditwheel says: ${error}`);
    if (typeof overall !== 'string' || typeof symbols !== 'string')
        return (0,run_tool/* notJudged */.be)(`auditwheel gave no answer:\n${(0,program/* tailOf */.Cj)(ended)}`);
    const external = Object.keys((0,json/* recordOf */.zv)(answer['external_libs'])).toSorted();
    return (0,run_tool/* verdictOf */.Vj)([
        ...external.map((library) => `${library} is needed but neither in the policy nor in the wheel`),
        ...(answer['unsupported_isa'] === true
            ? ['its code needs a processor beyond the baseline of the architecture']
            : []),
        ...tooRecent(platforms, symbols, answer['versioned_symbols']),
        ...(external.length === 0 && overall !== symbols ? [`it keeps the policy of ${overall} only`] : []),
    ]);
}
function tooRecent(platforms, needed, symbols) {
    const floor = (0,platform/* parsePlatformTag */.T)(needed);
    return platforms
        .filter((tag) => !keeps((0,platform/* parsePlatformTag */.T)(tag), floor))
        .map((tag) => `tagged ${tag}, but its symbols need ${needed}${newest(symbols)}`);
}
function keeps(promised, needed) {
    if (promised?.floor == null)
        return true;
    if (needed?.floor == null || needed.family !== promised.family)
        return false;
    return (0,platform/* compareFloors */.f)(promised.floor, needed.floor) >= 0;
}
function newest(symbols) {
    const each = Object.entries((0,json/* recordOf */.zv)(symbols)).map(([library, versions]) => {
        const last = (0,json/* listOf */.c3)(versions)
            .map(String)
            .toSorted((a, b) => (0,platform/* compareFloors */.f)(numbers(a), numbers(b)))
            .at(-1);
        return `${library} ${last ?? ''}`.trimEnd();
    });
    return each.length === 0 ? '' : ` (${each.join(', ')})`;
}
function numbers(version) {
    return version.replace(/^.*_/, '');
}

// EXTERNAL MODULE: ./packages/core/src/process/find-program.ts
var find_program = __webpack_require__(68273);
;// CONCATENATED MODULE: ./packages/core/src/audits/delocate.ts



const PROGRAM = 'from delocate.cmd.delocate_listdeps import main; main()';
async function delocateVerdict(machine, wheel) {
    if ((0,find_program/* findProgram */.K)('otool', machine.env) === undefined)
        return (0,run_tool/* notJudged */.be)('delocate needs otool, which only the developer tools of macOS have');
    const ended = await (0,run_tool/* runTool */.qI)(machine, 'delocate', ['-c', PROGRAM, wheel]);
    if (ended.code !== 0)
        return (0,run_tool/* notJudged */.be)(`delocate gave no answer:\n${(0,program/* tailOf */.Cj)(ended)}`);
    const outside = [...new Set([...foundOutside(ended), ...notFound(ended)])].toSorted();
    return (0,run_tool/* verdictOf */.Vj)(outside.map((library) => `${library} is needed but neither part of macOS nor in the wheel`));
}
function foundOutside({ stdout }) {
    return stdout
        .split('\n')
        .map((line) => line.trim())
        .filter((library) => library.startsWith('/'));
}
function notFound({ output }) {
    return [...output.matchAll(/^(.+) not found:\n {2}Needed by: /gm)].map(([, library = '']) => library);
}

;// CONCATENATED MODULE: ./packages/core/src/audits/delvewheel.ts


const HEADING = 'The following DLLs will be copied into the wheel.';
async function delvewheelVerdict(machine, wheel) {
    const ended = await (0,run_tool/* runTool */.qI)(machine, 'delvewheel', ['-m', 'delvewheel', 'show', '--ignore-existing', wheel]);
    if (ended.code === 0 && ended.stdout.includes('has already repaired this wheel'))
        return { kind: 'passes' };
    const [, listed] = ended.stdout.split(HEADING);
    if (ended.code !== 0 || listed === undefined)
        return (0,run_tool/* notJudged */.be)(`delvewheel gave no answer:\n${(0,program/* tailOf */.Cj)(ended)}`);
    return (0,run_tool/* verdictOf */.Vj)(missingIn(listed));
}
function missingIn(listed) {
    const [block = ''] = listed.trimStart().split(/\r?\n\s*\r?\n/);
    return block
        .split('\n')
        .map((line) => line.trim().replace(/ \(.*$/, ''))
        .filter((name) => name !== '' && name !== 'None')
        .toSorted()
        .map((name) => `${name} is needed but neither part of Windows and Python nor in the wheel`);
}

;// CONCATENATED MODULE: ./packages/core/src/audits/platform.ts







const AUDITORS = {
    linux: auditwheelVerdict,
    manylinux: auditwheelVerdict,
    musllinux: auditwheelVerdict,
    win: delvewheelVerdict,
    macosx: delocateVerdict,
};
const AT_ONCE = 2;
async function auditPlatform(machine, wheels) {
    return await (0,in_parallel/* inParallel */.H)(wheels, AT_ONCE, async (wheel) => {
        const [verdict] = await (0,run_tool/* answersOrReason */.$3)(1, async () => [await verdictOn(machine, wheel)]);
        return verdict ?? (0,run_tool/* notJudged */.be)('nobody was asked');
    });
}
async function verdictOn(machine, wheel) {
    const platforms = [...new Set(tagsOf(wheel).map(({ platform }) => platform))];
    const families = platforms.map((tag) => (0,platform/* parsePlatformTag */.T)(tag)?.family ?? '');
    const auditor = families.map((family) => AUDITORS[family]).find((known) => known !== undefined);
    return auditor === undefined
        ? (0,run_tool/* notJudged */.be)(`no tool judges wheels for ${platforms.join('.') || 'a platform that the file name does not say'}`)
        : await auditor(machine, wheel, platforms);
}

;// CONCATENATED MODULE: ./packages/core/src/audits/files.ts





async function auditFiles(machine, files) {
    const wheels = files.filter(({ kind }) => kind === 'wheel').map(({ path }) => path);
    const stable = wheels.filter((path) => tagsOf(path).some(({ abi }) => /^abi3t?$/.test(abi)));
    const platform = wheels.filter((path) => tagsOf(path).some((tag) => tag.platform !== 'any'));
    const described = files.flatMap((file) => {
        const description = descriptionOf(file.metadata);
        return description === undefined ? [] : [{ path: file.path, description }];
    });
    const texts = [...new Map(described.map(({ description }) => [keyOf(description), description])).values()];
    const rendered = await (0,descriptions.renderDescriptions)(machine, texts);
    const abi3 = await auditAbi3(machine, stable);
    const platforms = await auditPlatform(machine, platform);
    const answer = (asked, verdicts, path) => verdicts[asked.indexOf(path)];
    return files.map(({ name, path, metadata }) => {
        const description = descriptionOf(metadata);
        return {
            name,
            description: description === undefined ? undefined : answer(texts.map(keyOf), rendered, keyOf(description)),
            contentType: description?.contentType,
            abi3: answer(stable, abi3, path),
            platform: answer(platform, platforms, path),
        };
    });
}
function descriptionOf(metadata) {
    const text = metadata?.description;
    if (metadata === undefined || text === undefined)
        return undefined;
    return { text, contentType: (0,core_metadata/* field */.ZZ)(metadata, 'Description-Content-Type') };
}
function keyOf({ text, contentType = '' }) {
    return `${contentType}\n${text}`;
}

;// CONCATENATED MODULE: ./packages/core/src/audits/index.ts






/***/ }),

/***/ 74598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
function recordOf(value) {
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ answersOrReason),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   be: () => (/* binding */ notJudged),
/* harmony export */   qI: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51050);
/* harmony import */ var _process_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31380);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45187);
/* harmony import */ var _tools_interpreters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62003);
/* harmony import */ var _tools_python_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63778);
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






const PATIENCE = 10 * 60_000;
async function runTool(machine, name, args) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { python } = await (0,_tools_python_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonTool */ .XB)(machine, name, await (0,_tools_interpreters_js__WEBPACK_IMPORTED_MODULE_4__/* .findInterpreters */ .T)(machine));
        const scratch = __addDisposableResource(env_1, await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .makeScratch */ .lP)('audit'), true);
        const env = (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Q)(machine.env, machine, { PYTHONIOENCODING: 'utf-8' });
        return await (0,_process_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .mB)(python, ['-I', '-X', 'utf8', ...args], { cwd: scratch.path, env, patience: PATIENCE });
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
async function answersOrReason(count, ask) {
    try {
        return await ask();
    }
    catch (thrown) {
        if (!(thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
            throw thrown;
        return Array.from({ length: count }, () => notJudged(thrown.message));
    }
}
function notJudged(because) {
    return { kind: 'not-judged', because };
}
function verdictOf(texts) {
    return texts.length === 0 ? { kind: 'passes' } : { kind: 'fails', problems: texts.map((text) => ({ text })) };
}


/***/ })

};
