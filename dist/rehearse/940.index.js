export const id = 940;
export const ids = [940];
export const modules = {

/***/ 940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(952);
/* harmony import */ var _pyrelease_rehearsal__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(866);
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





const PASSWORDS = { rehearsal: 'rehearsal' };
async function serve({ config, port }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const beginning = config === undefined ? { passwords: PASSWORDS } : await readConfig(config);
            const index = __addDisposableResource(env_1, await (0,_pyrelease_rehearsal__WEBPACK_IMPORTED_MODULE_4__.startRehearsal)({ ...beginning, ...(port === undefined ? {} : { port }) }), true);
            const lines = [
                `A package index that answers as PyPI does, on this machine only: ${index.url}`,
                '',
                ...(0,_pyrelease_rehearsal__WEBPACK_IMPORTED_MODULE_4__.indexLines)({ ...index, passwords: loginsOf(index) }),
                ...(config === undefined
                    ? []
                    : [`It began with ${config}; POST ${index.url}/_admin/help shows how to change it.`]),
                'It is gone, with all that was uploaded, when you press Ctrl-C.',
            ];
            process.stdout.write(`${lines.join('\n')}\n`);
            await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGINT'), (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGTERM')]);
            return 0;
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
    catch (thrown) {
        if (!(thrown instanceof _pyrelease_core__WEBPACK_IMPORTED_MODULE_3__.Failure))
            throw thrown;
        process.stderr.write(`${(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_3__.refusalText)(thrown)}\n`);
        return thrown.usage ? 2 : 1;
    }
}
function loginsOf({ passwords, state }) {
    const [token] = state.tokens.keys();
    return Object.keys(passwords).length > 0 || token === undefined ? passwords : { __token__: token };
}
async function readConfig(path) {
    const { readIndexConfig } = await (0,_pyrelease_rehearsal__WEBPACK_IMPORTED_MODULE_4__.indexConfig)();
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch((cause) => {
        throw new _pyrelease_core__WEBPACK_IMPORTED_MODULE_3__.Failure(`--config: ${path} cannot be read: ${(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_3__.reasonOf)(cause)}`, {
            remedy: 'Write the path of a JSON file; pyrelease index --help shows what it may hold.',
            usage: true,
            cause,
        });
    });
    return { ...readIndexConfig(content, path), from: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) };
}


/***/ })

};
