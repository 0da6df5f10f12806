export const id = 858;
export const ids = [858];
export const modules = {

/***/ 42883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ takeOut),
/* harmony export */   p: () => (/* binding */ sortedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8485);
/* harmony import */ var _archive_zip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25179);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14731);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51161);
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









function sortedFiles(files) {
    return files.toSorted((a, b) => compare(a.artifact, b.artifact) || compare(a.name, b.name));
}
async function takeOut(artifact, folder, digest, isWanted) {
    const [stored] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    if (stored === undefined)
        throw damaged(artifact, 'nothing came');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, stored);
    if (digest !== undefined && digest !== '' && digest !== `sha256:${await (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256OfFile */ .V)(path)}`)
        throw damaged(artifact, `its bytes are not those of ${digest}`);
    if (isWanted(artifact))
        return [{ artifact, name: artifact, path }];
    try {
        return await unpackWanted(artifact, path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'files'), isWanted);
    }
    catch (thrown) {
        if (thrown instanceof _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ArchiveError */ .di)
            throw damaged(artifact, thrown.message);
        throw thrown;
    }
}
async function unpackWanted(artifact, path, into, isWanted) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const bytes = __addDisposableResource(env_1, (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .openFileBytes */ .w)(path), false);
        const zip = (0,_archive_zip_js__WEBPACK_IMPORTED_MODULE_5__/* .openZip */ .Q)(bytes);
        const files = [];
        for (const [place, member] of zip.members.entries()) {
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(member.name.replaceAll('\\', '/'));
            if (member.isDirectory || !isWanted(name))
                continue;
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, String(place));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(zip.chunks(member)), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { flags: 'wx' }));
            files.push({ artifact, name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name) });
        }
        return files;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function damaged(artifact, reason) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .H(`artifact ${artifact} is damaged: ${reason}`, {
        remedy: 'Run the job that made it again, then this one.',
    });
}


/***/ }),

/***/ 72858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadArtifacts: () => (/* binding */ downloadArtifacts),
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14731);
/* harmony import */ var _artifact_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42883);



async function uploadArtifact(name, files, root) {
    requireService(process.env);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(690), __webpack_require__.e(942), __webpack_require__.e(150)]).then(__webpack_require__.bind(__webpack_require__, 38150));
    try {
        const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root, {
            compressionLevel: 0,
        });
        return { id: id ?? 0, size: size ?? 0 };
    }
    catch (thrown) {
        throw uploadFailure(name, thrown);
    }
}
async function downloadArtifacts(into, isWanted, isAsked) {
    requireService(process.env);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(690), __webpack_require__.e(942), __webpack_require__.e(150)]).then(__webpack_require__.bind(__webpack_require__, 38150));
    const client = new DefaultArtifactClient();
    try {
        const { artifacts } = await client.listArtifacts({ latest: true });
        const files = [];
        for (const { id, name, digest } of artifacts.filter((artifact) => isAsked(artifact.name))) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(into, String(id));
            await client.downloadArtifact(id, { path: folder, skipDecompress: true });
            files.push(...(await (0,_artifact_content_js__WEBPACK_IMPORTED_MODULE_2__/* .takeOut */ .g)(name, folder, digest, isWanted)));
        }
        return (0,_artifact_content_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedFiles */ .p)(files);
    }
    catch (thrown) {
        if (thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H)
            throw thrown;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`the artifacts of this run could not be fetched: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(thrown)}`, {
            remedy: 'Run the job again. If it stays, look at https://www.githubstatus.com.',
            cause: thrown,
        });
    }
}
function requireService(env) {
    if (env['ACTIONS_RUNTIME_TOKEN'] === undefined || env['ACTIONS_RESULTS_URL'] === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('there is no artifact service here: ACTIONS_RESULTS_URL or ACTIONS_RUNTIME_TOKEN is not set', {
            remedy: 'Run this as a step of a workflow, or name the folder of the files in `dist`.',
        });
    const { hostname } = new URL(env['GITHUB_SERVER_URL'] ?? 'https://github.com');
    if (!/^github\.com$|\.ghe\.com$|\.localhost$/i.test(hostname))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`${hostname} is a GitHub Enterprise Server, whose artifacts this action cannot reach`, {
            remedy: "Move the files with the workflow's own steps (actions/upload-artifact@v3, actions/download-artifact@v3) and name their folder in `dist`.",
        });
}
function uploadFailure(name, cause) {
    const reason = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(cause);
    if (/\(409\)/.test(reason))
        return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`this run has an artifact ${name} already`, {
            remedy: 'Give each job of the matrix its own entry of the plan, and start this action once per entry.',
            cause,
        });
    return new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`artifact ${name} could not be handed on: ${reason}`, {
        remedy: 'Run the job again. If it stays, look at https://www.githubstatus.com.',
        cause,
    });
}


/***/ })

};
