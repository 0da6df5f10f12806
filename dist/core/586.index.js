export const id = 586;
export const ids = [586,544];
export const modules = {

/***/ 85544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCheckRuns: () => (/* binding */ readCheckRuns)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41000);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25943);




const MOST_PAGES = 30;
const Page = valibot__WEBPACK_IMPORTED_MODULE_3__.pipe(valibot__WEBPACK_IMPORTED_MODULE_3__.object({
    total_count: valibot__WEBPACK_IMPORTED_MODULE_3__.number(),
    check_runs: valibot__WEBPACK_IMPORTED_MODULE_3__.array(valibot__WEBPACK_IMPORTED_MODULE_3__.object({ name: valibot__WEBPACK_IMPORTED_MODULE_3__.string(), status: valibot__WEBPACK_IMPORTED_MODULE_3__.string(), conclusion: valibot__WEBPACK_IMPORTED_MODULE_3__.nullable(valibot__WEBPACK_IMPORTED_MODULE_3__.string()) })),
}), valibot__WEBPACK_IMPORTED_MODULE_3__.transform(({ total_count: total, check_runs: items }) => ({ total, items })));
async function readCheckRuns(http, { sha, ...where }, clock = _http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml) {
    const what = `the checks of ${sha} in ${where.repository}`;
    const readPage = (query) => (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .readRest */ .XE)({ http, clock, ...where }, { path: `commits/${sha}/check-runs?${query}`, schema: Page, what, permission: 'checks: read' });
    const endless = new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`${sha} has more than ${MOST_PAGES * _rest_js__WEBPACK_IMPORTED_MODULE_2__/* .PER_PAGE */ .EK} check runs`, {
        remedy: 'Take require-checks away, and look what makes so many.',
    });
    return (await (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n4)(MOST_PAGES, readPage, endless)) ?? [];
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

/***/ 84586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRequiredChecks: () => (/* binding */ readRequiredChecks)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);
/* harmony import */ var _github_check_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85544);


async function readRequiredChecks(api, asked, sha, release) {
    const question = { asked, sha: sha ?? 'this commit', release };
    try {
        if (api === undefined || sha === undefined)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('the checks of a commit are known to GitHub, and this is no run of a workflow', {
                remedy: 'Leave require-checks to the workflow.',
            });
        return { ...question, found: { kind: 'read', runs: await (0,_github_check_runs_js__WEBPACK_IMPORTED_MODULE_1__.readCheckRuns)(api.http, { ...api, sha }, api.clock) } };
    }
    catch (thrown) {
        if (thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
            return { ...question, found: { kind: 'unreadable', failure: thrown } };
        throw thrown;
    }
}


/***/ })

};
