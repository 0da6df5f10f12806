export const id = 634;
export const ids = [634];
export const modules = {

/***/ 59634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCheckRuns: () => (/* binding */ readCheckRuns)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/core/src/http/retry.ts
var retry = __webpack_require__(41000);
;// CONCATENATED MODULE: ./packages/core/src/github/rest.ts



const CONTENTS = 'contents: read';
class PermissionFailure extends failure/* Failure */.H {
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
    const said = dist/* safeParse */.xLC(dist/* object */.Ikc({ message: dist/* string */.YjP() }), jsonOf(text));
    const failed = `${what} could not be read (${answer.status}: ${said.success ? said.output.message : answer.reason})`;
    if (answer.status === 429 || answer.header('x-ratelimit-remaining') === '0')
        return new failure/* Failure */.H(failed, { remedy: 'The rate limit of GitHub is used up: run the job again in an hour.' });
    if ([401, 403, 404].includes(answer.status))
        return new PermissionFailure(failed, permission, answer.status === 401);
    if (answer.status === 422)
        return new failure/* Failure */.H(failed, { remedy: 'Push the commit first: GitHub does not know it.' });
    return new failure/* Failure */.H(failed, { remedy: 'Run the job again. If it stays, look at https://www.githubstatus.com.' });
}
function askRest(api, path) {
    return (0,retry/* askPatiently */.Ev)(api.clock, REST_PATIENCE, () => api.http.request('GET', restUrl(api, path), { headers: restHeaders(api) }));
}
function parsed({ apiUrl }, text, { schema, what }) {
    const read = dist/* safeParse */.xLC(schema, jsonOf(text));
    if (read.success)
        return read.output;
    throw new failure/* Failure */.H(`what answers at ${apiUrl} does not speak of ${what}`, {
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

;// CONCATENATED MODULE: ./packages/core/src/github/check-runs.ts




const MOST_PAGES = 30;
const Page = dist/* pipe */.FsL(dist/* object */.Ikc({
    total_count: dist/* number */.aig(),
    check_runs: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), status: dist/* string */.YjP(), conclusion: dist/* nullable */.mee(dist/* string */.YjP()) })),
}), dist/* transform */.pdi(({ total_count: total, check_runs: items }) => ({ total, items })));
async function readCheckRuns(http, { sha, ...where }, clock = retry/* systemClock */.ml) {
    const what = `the checks of ${sha} in ${where.repository}`;
    const readPage = (query) => readRest({ http, clock, ...where }, { path: `commits/${sha}/check-runs?${query}`, schema: Page, what, permission: 'checks: read' });
    const endless = new failure/* Failure */.H(`${sha} has more than ${MOST_PAGES * PER_PAGE} check runs`, {
        remedy: 'Take require-checks away, and look what makes so many.',
    });
    return (await readPages(MOST_PAGES, readPage, endless)) ?? [];
}


/***/ })

};
