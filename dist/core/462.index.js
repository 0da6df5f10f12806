export const id = 462;
export const ids = [462];
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

/***/ 25943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ PER_PAGE),
/* harmony export */   IL: () => (/* binding */ PermissionFailure),
/* harmony export */   XE: () => (/* binding */ readRest),
/* harmony export */   aF: () => (/* binding */ readRestIfThere),
/* harmony export */   gh: () => (/* binding */ restUrl),
/* harmony export */   n4: () => (/* binding */ readPages),
/* harmony export */   tz: () => (/* binding */ REST_PATIENCE),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   xf: () => (/* binding */ restHeaders)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41000);



const CONTENTS = 'contents: read';
class PermissionFailure extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
    permission;
    constructor(message, permission, isUnknown) {
        const lines = permission === CONTENTS ? permission : `${permission} beside ${CONTENTS}`;
        super(message, {
            remedy: `${isUnknown ? 'Let github-token be the token of the job, which is its default. ' : ''}Write ${lines} under permissions of the job; a called workflow gets it from its caller.`,
        });
        this.permission = permission;
    }
}
const REST_PATIENCE = { attempts: 3, first: 1000, most: 4000 };
const PER_PAGE = 100;
function restUrl({ apiUrl, repository }, path) {
    return `${apiUrl.replace(/\/$/, '')}/repos/${repository}/${path}`;
}
function restHeaders({ token }) {
    return {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
}
async function readRest(api, question) {
    const answer = await askRest(api, question.path);
    const text = await answer.text();
    if (answer.status !== 200)
        throw refusal(answer, text, question);
    return parsed(api, text, question);
}
async function readRestIfThere(api, question) {
    const answer = await askRest(api, question.path);
    const text = await answer.text();
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refusal(answer, text, question);
    return parsed(api, text, question);
}
async function readPages(mostPages, readPage, endless) {
    const all = [];
    for (let page = 1; page <= mostPages; page++) {
        const read = await readPage(`per_page=${PER_PAGE}&page=${page}`);
        if (read === undefined)
            return undefined;
        all.push(...read.items);
        if (read.items.length === 0 || all.length >= read.total)
            return all;
    }
    throw endless;
}
function refusal(answer, text, { what, permission }) {
    const said = valibot__WEBPACK_IMPORTED_MODULE_2__.safeParse(valibot__WEBPACK_IMPORTED_MODULE_2__.object({ message: valibot__WEBPACK_IMPORTED_MODULE_2__.string() }), jsonOf(text));
    const failed = `${what} could not be read (${answer.status}: ${said.success ? said.output.message : answer.reason})`;
    const isLimit = answer.header('x-ratelimit-remaining') === '0' || answer.header('retry-after') !== undefined;
    if (answer.status === 429 || (answer.status === 403 && isLimit))
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(failed, { remedy: 'The rate limit of GitHub is used up: run the job again in an hour.' });
    if ([401, 403, 404].includes(answer.status))
        return new PermissionFailure(failed, permission, answer.status === 401);
    if (answer.status === 422)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(failed, { remedy: 'Push the commit first: GitHub does not know it.' });
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(failed, { remedy: 'Run the job again. If it stays, look at https://www.githubstatus.com.' });
}
function askRest(api, path) {
    return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .askPatiently */ .Ev)(api.clock, REST_PATIENCE, () => api.http.request('GET', restUrl(api, path), { headers: restHeaders(api) }));
}
function parsed({ apiUrl }, text, { schema, what }) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_2__.safeParse(schema, jsonOf(text));
    if (read.success)
        return read.output;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`what answers at ${apiUrl} does not speak of ${what}`, {
        remedy: 'Check GITHUB_API_URL, and any proxy between.',
    });
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 49462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPromotion: () => (/* binding */ readPromotion)
});

// EXTERNAL MODULE: ./packages/core/src/documents/plan.ts
var plan = __webpack_require__(81709);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/core/src/github/rest.ts
var rest = __webpack_require__(25943);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/core/src/github/runs.ts



const Run = dist.pipe(dist.object({
    id: dist.number(),
    path: dist.string(),
    event: dist.string(),
    head_branch: dist.nullable(dist.string()),
    head_sha: dist.string(),
    status: dist.nullable(dist.string()),
    conclusion: dist.nullable(dist.string()),
    created_at: dist.string(),
    html_url: dist.string(),
    repository: dist.object({ full_name: dist.string() }),
    head_repository: dist.nullish(dist.object({ full_name: dist.string() })),
}), dist.transform((run) => ({
    id: run.id,
    workflow: workflowFile(run.path),
    event: run.event,
    ref: run.head_branch,
    sha: run.head_sha,
    status: run.status ?? 'unknown',
    conclusion: run.conclusion,
    created: run.created_at,
    repository: run.repository.full_name,
    headRepository: run.head_repository?.full_name,
    url: run.html_url,
})));
const Runs = dist.pipe(dist.object({ total_count: dist.number(), workflow_runs: dist.array(Run) }), dist.transform(({ total_count: total, workflow_runs: items }) => ({ total, items })));
const Workflows = dist.object({ workflows: dist.array(dist.object({ path: dist.string() })) });
const PERMISSION = 'actions: read';
const MOST_PAGES = 10;
function workflowFile(path) {
    return path.replace(/@.*$/s, '').replace(/^.*\//s, '');
}
function readWorkflowRun(api, id) {
    const what = `the run ${id} of ${api.repository}`;
    return (0,rest/* readRestIfThere */.aF)(api, { path: `actions/runs/${id}`, schema: Run, what, permission: PERMISSION });
}
function listWorkflowRuns(api, workflow, filter) {
    const query = new URLSearchParams(filter).toString();
    const endless = new failure/* Failure */.H(`${workflow} has more runs than GitHub lists`, {
        remedy: 'Name the one that is meant in run-id.',
    });
    return (0,rest/* readPages */.n4)(MOST_PAGES, (page) => readRunPage(api, workflow, `${query}&${page}`), endless);
}
async function newestWorkflowRuns(api, workflow) {
    return (await readRunPage(api, workflow, 'per_page=10'))?.items ?? [];
}
function readRunPage(api, workflow, query) {
    return (0,rest/* readRestIfThere */.aF)(api, {
        path: `actions/workflows/${encodeURIComponent(workflow)}/runs?${query}`,
        schema: Runs,
        what: `the runs of ${workflow} in ${api.repository}`,
        permission: PERMISSION,
    });
}
async function listWorkflowFiles(api) {
    const { workflows } = await (0,rest/* readRest */.XE)(api, {
        path: 'actions/workflows?per_page=100',
        schema: Workflows,
        what: `the workflows of ${api.repository}`,
        permission: PERMISSION,
    });
    return workflows.map(({ path }) => workflowFile(path));
}

// EXTERNAL MODULE: ./packages/core/src/collection/release-files.ts
var release_files = __webpack_require__(91457);
// EXTERNAL MODULE: ./packages/core/src/documents/artifact-name.ts
var artifact_name = __webpack_require__(97114);
// EXTERNAL MODULE: ./packages/core/src/github/artifact-content.ts
var artifact_content = __webpack_require__(42883);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./packages/core/src/http/network-failure.ts
var network_failure = __webpack_require__(34011);
// EXTERNAL MODULE: ./packages/core/src/http/retry.ts
var retry = __webpack_require__(41000);
;// CONCATENATED MODULE: ./packages/core/src/github/artifacts-rest.ts










const Page = dist.pipe(dist.object({
    total_count: dist.number(),
    artifacts: dist.array(dist.object({
        id: dist.number(),
        name: dist.string(),
        expired: dist.boolean(),
        expires_at: dist.nullish(dist.string()),
        digest: dist.nullish(dist.string()),
    })),
}), dist.transform(({ total_count: total, artifacts }) => ({
    total,
    items: artifacts.map(({ expires_at, digest, ...artifact }) => ({
        ...artifact,
        expires: expires_at ?? null,
        digest: digest ?? undefined,
    })),
})));
const artifacts_rest_PERMISSION = 'actions: read';
const artifacts_rest_MOST_PAGES = 50;
const MOST_BYTES = 16 * 2 ** 30;
async function listRunArtifacts(api, run) {
    const what = `the artifacts of run ${run} of ${api.repository}`;
    const readPage = (query) => (0,rest/* readRest */.XE)(api, { path: `actions/runs/${run}/artifacts?${query}`, schema: Page, what, permission: artifacts_rest_PERMISSION });
    const endless = new failure/* Failure */.H(`run ${run} handed on more artifacts than can be read`, {
        remedy: 'Hand on the files of a release in a few artifacts.',
    });
    const all = (await (0,rest/* readPages */.n4)(artifacts_rest_MOST_PAGES, readPage, endless)) ?? [];
    const oldestFirst = all.toSorted((a, b) => a.id - b.id);
    return [...new Map(oldestFirst.map((artifact) => [artifact.name, artifact])).values()];
}
async function fetchArtifact(api, { id, name, digest }, folder, isWanted) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, 'artifact');
    for (let attempt = 0;; attempt++)
        try {
            await download(api, id, name, path);
            return await (0,artifact_content/* takeOut */.g)(name, folder, digest, isWanted);
        }
        catch (thrown) {
            const last = attempt + 1 >= rest/* REST_PATIENCE */.tz.attempts;
            if (last || !(thrown instanceof network_failure/* NetworkFailure */.pM) || !(0,retry/* mayPass */.bg)(thrown))
                throw thrown;
            await (0,promises_.rm)(path, { force: true });
            await api.clock.sleep((0,retry/* pauseAfter */.l0)(attempt, rest/* REST_PATIENCE */.tz, api.clock));
        }
}
async function download(api, id, name, path) {
    const address = (0,rest/* restUrl */.gh)(api, `actions/artifacts/${id}/zip`);
    const answer = await (0,retry/* askPatiently */.Ev)(api.clock, rest/* REST_PATIENCE */.tz, () => api.http.request('GET', address, { headers: (0,rest/* restHeaders */.xf)(api) }));
    if (answer.status !== 200)
        throw await notFetched(answer, address, name);
    await (0,external_node_stream_promises_.pipeline)(bounded(answer.chunks(), name), (0,external_node_fs_.createWriteStream)(path));
}
async function notFetched(answer, address, name) {
    const text = await answer.text();
    const what = `artifact ${name}`;
    if (answer.status === 410)
        return new failure/* Failure */.H(`${what} has expired`, { remedy: 'Run the workflow that made it again.' });
    if (answer.url === address)
        return (0,rest/* refusal */.x5)(answer, text, { what, permission: artifacts_rest_PERMISSION });
    return new failure/* Failure */.H(`${what} could not be fetched: its storage answered ${answer.status} ${answer.reason}`, {
        remedy: 'Run the job again. If it stays, look at https://www.githubstatus.com.',
    });
}
async function* bounded(chunks, name) {
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > MOST_BYTES)
            throw new failure/* Failure */.H(`artifact ${name} is larger than ${MOST_BYTES} bytes`, {
                remedy: 'Hand the files of the release on in artifacts of their own.',
            });
        yield chunk;
    }
}

// EXTERNAL MODULE: ./packages/core/src/in-parallel.ts
var in_parallel = __webpack_require__(53864);
;// CONCATENATED MODULE: ./packages/core/src/promotion/artifacts.ts





const DAY = 86_400_000;
const KEPT = 90 * DAY;
function chooseArtifacts({ run, tag }, all, onlyBuilt, now) {
    const asked = onlyBuilt ? all.filter(({ name }) => (0,artifact_name/* isBuildArtifact */.Z_)(name)) : all;
    const built = asked.filter(({ name }) => (0,artifact_name/* isBuildArtifact */.Z_)(name));
    const gone = (built.length > 0 ? built : asked).filter(({ expired }) => expired);
    const again = `GitHub runs it again within 30 days of its start (${run.url}); later, delete the tag and push it again at the same commit. Builds differ in their bytes: files that an index holds already can only be published from the very files, by dist, or under another version.`;
    if (gone.length > 0) {
        const which = gone.length === asked.length ? 'the artifacts' : gone.map(({ name }) => name).join(', ');
        const [first] = gone.flatMap(({ expires }) => expires ?? []).toSorted();
        return refused('artifact-expired', `${which} of run ${run.id} expired${first === undefined ? '' : ` on ${first.slice(0, 10)}`}; rerun ${run.workflow} for ${tag}`, again);
    }
    if (asked.length > 0)
        return {
            kind: 'chosen',
            artifacts: asked.filter(({ expired }) => !expired),
            leftOut: asked.filter(({ expired }) => expired).map(({ name }) => name),
        };
    if (now - Date.parse(run.created) > KEPT)
        return refused('artifact-expired', `run ${run.id} of ${run.created.slice(0, 10)} has no artifacts any more; rerun ${run.workflow} for ${tag}`, again);
    return refused('no-artifacts', `run ${run.id} of ${run.workflow} handed on no artifacts${all.length === 0 ? '' : ` of build jobs; it has: ${all.map(({ name }) => name).join(', ')}`}`, `Hand the files on in ${run.workflow}: build-wheels does it, actions/upload-artifact too. See ${run.url}.`);
}
function refused(key, message, remedy) {
    return { kind: 'refused', refusal: { key, message, remedy } };
}
const AT_ONCE = 4;
async function downloadRunArtifacts(api, resolved, into, onlyBuilt) {
    const { run } = resolved;
    const choice = chooseArtifacts(resolved, await listRunArtifacts(api, run.id), onlyBuilt, api.clock.now());
    if (choice.kind === 'refused')
        return choice;
    const taken = await (0,in_parallel/* inParallel */.H)(choice.artifacts, AT_ONCE, (artifact) => fetchArtifact(api, artifact, `${into}/${artifact.id}`, release_files/* isReleaseFile */.kT));
    const found = (0,artifact_content/* sortedFiles */.p)(taken.flat()).map(release_files/* foundInArtifact */.ww);
    const remedy = `Look at its artifacts (${run.url}), and at the jobs that build.`;
    const files = await (0,release_files/* sortFound */.ze)(found, `the artifacts of run ${run.id} of ${run.workflow}`, remedy);
    return { files, leftOut: choice.leftOut };
}

;// CONCATENATED MODULE: ./packages/core/src/github/tags.ts


const Target = dist.object({ object: dist.object({ type: dist.string(), sha: dist.string() }) });
const DEEPEST = 8;
const tags_PERMISSION = 'contents: read';
async function readTagTarget(api, name) {
    const what = `the tag ${name} of ${api.repository}`;
    const ref = await (0,rest/* readRestIfThere */.aF)(api, {
        path: `git/ref/tags/${escapedPath(name)}`,
        schema: Target,
        what,
        permission: tags_PERMISSION,
    });
    if (ref === undefined)
        return { kind: 'absent' };
    let { object } = ref;
    for (let depth = 0; object.type === 'tag' && depth < DEEPEST; depth++)
        ({ object } = await (0,rest/* readRest */.XE)(api, { path: `git/tags/${object.sha}`, schema: Target, what, permission: tags_PERMISSION }));
    return object.type === 'commit' ? { kind: 'commit', commit: object.sha } : { kind: 'other', type: object.type };
}
async function hasBranch(api, name) {
    const ref = await (0,rest/* readRestIfThere */.aF)(api, {
        path: `git/ref/heads/${escapedPath(name)}`,
        schema: Target,
        what: `the branch ${name} of ${api.repository}`,
        permission: tags_PERMISSION,
    });
    return ref !== undefined;
}
function escapedPath(name) {
    return name.split('/').map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./packages/core/src/nearest.ts
var nearest = __webpack_require__(31019);
;// CONCATENATED MODULE: ./packages/core/src/promotion/demands.ts
const OF_RUN = [
    {
        isMet: (run, { repository }) => same(run.repository, repository),
        says: (run, { repository }) => `is one of ${run.repository}, not of ${repository}`,
        remedy: () => 'Promote in the repository whose run built the files.',
    },
    {
        isMet: (run, { workflow }) => run.workflow === workflow,
        says: (run, { workflow }) => `is one of ${run.workflow}, not of ${workflow}`,
        remedy: (run) => `Write from-workflow: ${run.workflow}, if that run is meant, or the id of another one in run-id.`,
    },
    {
        isMet: (run, { repository }) => run.headRepository !== undefined && same(run.headRepository, repository),
        says: ({ headRepository }) => `ran code of ${headRepository ?? 'a repository that is gone'}`,
        remedy: (_, { repository }) => `Build from a tag of ${repository} itself.`,
    },
    {
        isMet: ({ event }) => event === 'push',
        says: (run) => `was started by ${run.event} on ${run.ref ?? 'no ref'}, not by the push of a tag`,
        remedy: (_, { workflow }) => `Only a run that the push of the release tag started may be promoted: push the tag, and let ${workflow} run for it.`,
    },
    {
        isMet: ({ status }) => status === 'completed',
        says: ({ status }) => `has not ended (${status})`,
        remedy: ({ url }) => `Wait until it has: ${url}. Files of the very run that publishes need no from-workflow; its jobs follow each other by needs.`,
    },
    {
        isMet: ({ conclusion }) => conclusion === 'success',
        says: ({ conclusion }) => `ended with ${conclusion ?? 'nothing'}`,
        remedy: ({ url }) => `Look at ${url}, mend what failed and run its failed jobs again; then run this again.`,
    },
];
const OF_TAG = [
    {
        isMet: ({ ref }, { tag }) => ref === tag,
        says: ({ ref }, { tag }) => `ran for ${ref ?? 'no ref'}, not for ${tag}`,
        remedy: (_, { tag, workflow }) => `Name the run that the push of ${tag} started, or leave run-id out: ${workflow}'s run is found by the tag.`,
    },
    {
        key: 'tag-moved',
        isMet: ({ sha }, { commit }) => sha === commit,
        says: ({ sha }, { tag, commit }) => `was started for ${tag} at ${sha}; the tag is at ${commit} now`,
        remedy: ({ sha }, { tag }) => `Release tags stay where they are. Put it back (git tag -f ${tag} ${sha}, git push -f origin ${tag}), or raise the version, tag it and release anew.`,
    },
];
function refusalOfRun(run, wanted) {
    return refusalBy(OF_RUN, run, wanted);
}
function refusalForTag(run, wanted) {
    return refusalOfRun(run, wanted) ?? refusalBy(OF_TAG, run, wanted);
}
function refusalBy(demands, run, wanted) {
    const unmet = demands.find(({ isMet }) => !isMet(run, wanted));
    if (unmet === undefined)
        return undefined;
    return {
        key: unmet.key ?? 'run-unresolved',
        message: `run ${run.id} ${unmet.says(run, wanted)}`,
        remedy: unmet.remedy(run, wanted),
    };
}
function chooseRun(runs, wanted, newest) {
    const judged = runs.toSorted((a, b) => b.id - a.id).map((run) => ({ run, refusal: refusalForTag(run, wanted) }));
    const fit = judged.find(({ refusal }) => refusal === undefined);
    if (fit !== undefined)
        return { run: fit.run };
    const moved = judged.find(({ refusal }) => refusal?.key === 'tag-moved')?.refusal;
    const ofTag = judged.find(({ run }) => run.event === 'push' && run.ref === wanted.tag && run.sha === wanted.commit);
    if (moved !== undefined && ofTag === undefined)
        return { refusal: moved };
    const { workflow, tag, commit } = wanted;
    const shown = runs.length > 0 ? judged.map(({ run }) => run) : newest;
    return {
        refusal: {
            key: 'run-unresolved',
            message: `no successful run of ${workflow} for ${tag} (${commit}); candidates: ${candidates(shown)}`,
            remedy: ofTag?.refusal?.remedy ??
                `Only a run that the push of ${tag} started may be promoted: let ${workflow} have on: push: tags for it, and push the tag again.`,
        },
    };
}
const MOST_SHOWN = 10;
function candidates(runs) {
    if (runs.length === 0)
        return 'none, it has never run';
    const more = runs.length > MOST_SHOWN ? `, and ${runs.length - MOST_SHOWN} more` : '';
    return runs.slice(0, MOST_SHOWN).map(shortly).join(', ') + more;
}
function shortly({ id, event, ref, status, conclusion, sha }) {
    return `${id} (${event} on ${ref ?? 'no ref'}, ${conclusion ?? status}, ${sha.slice(0, 7)})`;
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/core/src/promotion/resolve-run.ts




async function resolveRun(api, { workflow, tag, runId }) {
    if (runId !== undefined)
        return await byId(api, workflow, tag, runId);
    return tag === undefined
        ? unresolved('there is neither a tag nor the id of a run to go by', 'Write tag or run-id beside from-workflow.')
        : await byTag(api, workflow, tag);
}
async function byTag(api, workflow, tag) {
    const commit = await commitOf(api, tag);
    if (typeof commit !== 'string')
        return commit;
    const wanted = { repository: api.repository, workflow, tag, commit };
    const atCommit = await listWorkflowRuns(api, workflow, { head_sha: commit });
    if (atCommit === undefined)
        return await unknownWorkflow(api, workflow);
    const isOfTag = ({ event, ref }) => event === 'push' && ref === tag;
    const ofTag = atCommit.some(isOfTag) ? [] : ((await listWorkflowRuns(api, workflow, { branch: tag })) ?? []);
    const runs = [...new Map([...ofTag, ...atCommit].map((run) => [run.id, run])).values()];
    const chosen = chooseRun(runs, wanted, runs.length > 0 ? [] : await newestWorkflowRuns(api, workflow));
    return 'refusal' in chosen ? { kind: 'refused', refusal: chosen.refusal } : await ofTagAlone(api, chosen.run, wanted);
}
async function byId(api, workflow, tag, runId) {
    const run = await readWorkflowRun(api, runId);
    if (run === undefined)
        return unresolved(`there is no run ${runId} in ${api.repository}`, 'Write the number in the address of the run (…/actions/runs/NUMBER), or leave run-id out and name the tag. A run of another repository cannot be promoted here.');
    const repository = api.repository;
    const refusal = refusalOfRun(run, { repository, workflow });
    if (refusal !== undefined)
        return { kind: 'refused', refusal };
    const named = tag ?? run.ref ?? '';
    const commit = await commitOf(api, named);
    if (typeof commit !== 'string')
        return tag === undefined
            ? unresolved(`run ${run.id} ran for ${named}, which is no tag of ${repository}`, 'Only a run that the push of a release tag started may be promoted.')
            : commit;
    const wanted = { repository, workflow, tag: named, commit };
    const otherwise = refusalForTag(run, wanted);
    return otherwise === undefined ? await ofTagAlone(api, run, wanted) : { kind: 'refused', refusal: otherwise };
}
async function ofTagAlone(api, run, { tag, commit }) {
    if (!(await hasBranch(api, tag)))
        return { kind: 'resolved', run, tag, commit };
    return unresolved(`${api.repository} has a branch ${tag} beside the tag: which of them started run ${run.id} cannot be told`, 'Delete the branch, or give it another name.');
}
async function commitOf(api, tag) {
    const target = await readTagTarget(api, tag);
    switch (target.kind) {
        case 'commit':
            return target.commit;
        case 'absent':
            return unresolved(`there is no tag ${tag} in ${api.repository}`, `Push it (git push origin ${tag}), or write the name of a tag that is there, without refs/tags/. A private repository shows its tags only with contents: read.`);
        case 'other':
            return unresolved(`tag ${tag} of ${api.repository} leads to a ${target.type}, not to a commit`, 'Tag the commit that is to be released.');
    }
}
async function unknownWorkflow(api, workflow) {
    const files = await listWorkflowFiles(api);
    const meant = (0,nearest/* nearest */.p)(workflow, files);
    return unresolved(`there is no workflow ${workflow} in ${api.repository}${meant === undefined ? '' : `; did you mean ${meant}?`}`, files.length === 0
        ? 'Write the name of the file in .github/workflows that builds the release.'
        : `Let from-workflow be one of: ${files.join(', ')}.`);
}
function unresolved(message, remedy) {
    return { kind: 'refused', refusal: { key: 'run-unresolved', message, remedy } };
}

;// CONCATENATED MODULE: ./packages/core/src/promotion/index.ts






async function readPromotion(api, question, into) {
    const { runId } = question;
    const workflow = workflowFile(question.workflow);
    if (runId !== undefined && !/^\d+$/.test(runId))
        throw new failure/* Failure */.H(`run-id: expected the number of a run, not "${runId}"`, {
            remedy: 'Write the number in its address, …/actions/runs/NUMBER.',
            usage: true,
        });
    const refused = (refusal) => ({
        promotion: { kind: 'refused', refusal },
        files: { files: [], reports: [], strays: [], plans: [], where: `the run of ${workflow}` },
        plan: undefined,
    });
    try {
        const resolved = await resolveRun(api, { ...question, workflow });
        if (resolved.kind === 'refused')
            return refused(resolved.refusal);
        const taken = await downloadRunArtifacts(api, resolved, into, question.onlyBuilt);
        if ('refusal' in taken)
            return refused(taken.refusal);
        const { run, tag, commit } = resolved;
        return {
            promotion: { kind: 'resolved', run: run.id, workflow, tag, commit, leftOut: taken.leftOut },
            files: taken.files,
            plan: planAmong(taken.files),
        };
    }
    catch (thrown) {
        if (!(thrown instanceof rest/* PermissionFailure */.IL))
            throw thrown;
        return refused({ key: 'permission-missing', message: thrown.message, remedy: thrown.remedy });
    }
}
function planAmong({ plans }) {
    const read = plans.map(({ text, from }) => (0,plan/* readPlan */.m3)(text, from));
    return read.toSorted((a, b) => (b.files?.length ?? 0) - (a.files?.length ?? 0))[0];
}


/***/ })

};
