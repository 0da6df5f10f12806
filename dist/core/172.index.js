export const id = 172;
export const ids = [172];
export const modules = {

/***/ 40172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchTool: () => (/* binding */ fetchTool)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8485);
/* harmony import */ var _archive_zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25179);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14731);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51161);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(36514);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26383);
/* harmony import */ var _http_network_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34011);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41000);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45187);
/* harmony import */ var _standards_simple_api_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77888);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69447);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60488);
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















const POLICY = { attempts: 3, first: 300, most: 2000 };
async function fetchTool(machine, tool) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(tool.folder.path), { recursive: true });
            const scratch = __addDisposableResource(env_1, await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .makeScratch */ .lP)(tool.name, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(tool.folder.path)), true);
            const wheel = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch.path, 'wheel');
            const http = await (0,_http_client_js__WEBPACK_IMPORTED_MODULE_6__.openHttp)({ env: machine.env });
            await download(http, machine, tool, await findWheel(http, machine, tool), wheel);
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch.path, 'unpacked');
            await unpack(tool, wheel, folder);
            await (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_12__/* .putInPlace */ .yK)(tool.folder, folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch.path, 'replaced'));
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
        throw explain(machine, tool, thrown);
    }
}
async function findWheel(http, machine, tool) {
    const page = `${machine.index}/${tool.name}/`;
    let text = '';
    const answer = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .askPatiently */ .Ev)(_http_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .ml, POLICY, async () => {
        const answer = await http.request('GET', page, { headers: { accept: _standards_simple_api_js__WEBPACK_IMPORTED_MODULE_10__/* .SIMPLE_ACCEPT */ .IH } });
        text = await answer.text();
        return answer;
    });
    expectFound(machine, tool, answer);
    const { files } = (0,_standards_simple_api_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSimplePage */ .lw)(text, answer.header('content-type'), answer.url);
    const file = files.find(({ filename }) => filename === tool.wheel.file);
    if (file === undefined)
        throw missing(machine, tool, `${(0,_http_address_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g$)(page)} does not list ${tool.wheel.file}`);
    return (0,_http_address_js__WEBPACK_IMPORTED_MODULE_13__/* .withCredentialsOf */ .KY)(machine.index, file.url);
}
async function download(http, machine, tool, url, path) {
    let found = '';
    const answer = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .askPatiently */ .Ev)(_http_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .ml, POLICY, async () => {
        const answer = await http.request('GET', url);
        if (answer.status === 200)
            found = await save(answer, path, tool.wheel.size);
        return answer;
    });
    expectFound(machine, tool, answer);
    if (found !== tool.wheel.sha256)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H(`${tool.name} ${tool.version}: ${(0,_http_address_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g$)(url)} has SHA-256 ${found}, and ${tool.wheel.sha256} is pinned`, {
            remedy: `The index that ${machine.indexFrom} names serves another file than PyPI does. Find out why before anything of it is run.`,
        });
}
async function save(answer, path, size) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const file = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'w'), true);
        let written = 0;
        for await (const chunk of answer.chunks()) {
            const part = chunk.subarray(0, size + 1 - written);
            hash.update(part);
            await file.write(part);
            written += part.length;
            if (written > size)
                break;
        }
        return hash.digest('hex');
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function expectFound(machine, tool, answer) {
    if (answer.status === 200)
        return;
    const says = `${(0,_http_address_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g$)(answer.url)} answers ${answer.status} ${answer.reason}`.trimEnd();
    if (answer.status === 404 || answer.status === 410)
        throw missing(machine, tool, says);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H(`${tool.name} ${tool.version} cannot be fetched: ${says}`, {
        remedy: answer.status === 401 || answer.status === 403
            ? `Give the index that ${machine.indexFrom} names a user and a password: https://USER:PASSWORD@host/simple.`
            : `Run it again. If it stays, look at the index that ${machine.indexFrom} names.`,
    });
}
function missing(machine, tool, says) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H(`${tool.name} ${tool.version} is not on the package index: ${says}`, {
        remedy: `Let the index mirror ${tool.name} ${tool.version} from PyPI, or name another one in UV_DEFAULT_INDEX (this one came from ${machine.indexFrom}).`,
    });
}
async function unpack(tool, wheel, folder) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const bytes = __addDisposableResource(env_3, (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .openFileBytes */ .w)(wheel), false);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, tool.folder.program.slice(tool.folder.path.length));
        if (tool.contents === 'tree')
            await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_11__/* .unpackZip */ .Y)(bytes, folder);
        else {
            const zip = (0,_archive_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .openZip */ .Q)(bytes);
            const member = zip.find(tool.wheel.program);
            if (member === undefined)
                throw new _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_14__/* .ArchiveError */ .di(`${tool.wheel.file} has no ${tool.wheel.program}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(program, zip.chunks(member));
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(program, 0o755);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        __disposeResources(env_3);
    }
}
function explain(machine, tool, thrown) {
    const called = `${tool.name} ${tool.version}`;
    if (thrown instanceof _http_network_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .NetworkFailure */ .pM)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H(`${called} cannot be fetched: ${thrown.message}`, {
            remedy: `${thrown.remedy} The package index was taken from ${machine.indexFrom}.`,
            cause: thrown,
        });
    if (thrown instanceof _standards_simple_api_js__WEBPACK_IMPORTED_MODULE_10__/* .SimplePageError */ .Cp || thrown instanceof _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_14__/* .ArchiveError */ .di)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H(`${called} cannot be read: the index ${(0,_http_address_js__WEBPACK_IMPORTED_MODULE_13__/* .printable */ .g$)(machine.index)}: ${thrown.message}`, {
            remedy: `Name an index with a simple API in UV_DEFAULT_INDEX (this one came from ${machine.indexFrom}).`,
            cause: thrown,
        });
    if (typeof thrown === 'object' && thrown !== null && 'syscall' in thrown)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H(`${called} cannot be written to the tool cache ${machine.cache} (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(thrown)})`, {
            remedy: 'Set PYRELEASE_CACHE to a folder that this user may write to and that has room.',
            cause: thrown,
        });
    return thrown;
}


/***/ })

};
