export const id = 936;
export const ids = [936];
export const modules = {

/***/ 25936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installPythonTool: () => (/* binding */ installPythonTool)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14731);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36514);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51050);
/* harmony import */ var _process_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31380);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45187);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60488);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76883);
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









async function installPythonTool(machine, tool) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const uv = await (0,_tool_js__WEBPACK_IMPORTED_MODULE_7__/* .toolPath */ .Ou)(machine, 'uv');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(tool.folder.path), { recursive: true });
        const scratch = __addDisposableResource(env_1, await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .makeScratch */ .lP)(tool.name, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(tool.folder.path)), true);
        const environment = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.path, 'environment');
        const python = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment, tool.inside);
        for (const args of [
            ['venv', '--quiet', '--relocatable', '--python', tool.interpreter.executable, environment],
            ['pip', 'install', '--quiet', '--python', python, '--require-hashes', '--no-deps', '--no-build', '-r', tool.lock],
        ]) {
            const ended = await (0,_process_program_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)(uv, args, { cwd: scratch.path, env: (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Q)(machine.env, machine) });
            if (ended.code !== 0)
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(`${tool.name} ${tool.version} cannot be installed; uv says:\n${(0,_process_program_js__WEBPACK_IMPORTED_MODULE_4__/* .tailOf */ .Cj)(ended)}`, {
                    remedy: `Let the package index ${(0,_http_address_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(machine.index)} (named by ${machine.indexFrom}) offer what the lock names, or name another one in UV_DEFAULT_INDEX.`,
                });
        }
        await (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .putInPlace */ .yK)(tool.folder, environment, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.path, 'replaced'));
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


/***/ })

};
