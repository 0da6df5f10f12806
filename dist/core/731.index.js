export const id = 731;
export const ids = [731];
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
