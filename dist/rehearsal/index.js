import * as __WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__ from "../core/index.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1827:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ readPythonJson),
/* harmony export */   N3: () => (/* binding */ JsonError),
/* harmony export */   oi: () => (/* binding */ plainOf),
/* harmony export */   tt: () => (/* binding */ reprOf)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7952);

class JsonError extends Error {
    name = 'JsonError';
}
const MOST_NESTED = 201;
const WORDS = [
    ['null', { type: 'NoneType' }],
    ['true', { type: 'bool', value: true }],
    ['false', { type: 'bool', value: false }],
    ['NaN', { type: 'float', value: NaN }],
    ['Infinity', { type: 'float', value: Infinity }],
    ['-Infinity', { type: 'float', value: -Infinity }],
];
const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
function readPythonJson(text) {
    let at = 0;
    const here = () => text[at] ?? '';
    const skip = () => {
        while (/^[ \t\r\n]$/.test(here()))
            at += 1;
    };
    const fail = (problem, index = at) => {
        throw new JsonError(`${problem} at ${placeOf(text, index)}`);
    };
    const failOr = (open, problem) => fail(at >= text.length ? `EOF while parsing ${open}` : problem);
    const value = (depth) => {
        skip();
        const first = here();
        const [word, constant] = WORDS.find(([known]) => known[0] === first && (first !== '-' || text[at + 1] === 'I')) ?? [];
        if (word !== undefined && constant !== undefined) {
            for (const letter of word) {
                if (here() !== letter)
                    failOr('a value', 'expected ident');
                at += 1;
            }
            return constant;
        }
        if ((first === '[' || first === '{') && depth >= MOST_NESTED)
            fail('recursion limit exceeded');
        if (first === '"')
            return { type: 'str', value: string() };
        if (first === '[')
            return { type: 'list', value: list(depth + 1) };
        if (first === '{')
            return { type: 'dict', value: object(depth + 1) };
        return /[-\d]/.test(first) ? number() : failOr('a value', 'expected value');
    };
    const number = () => {
        const start = at;
        const digits = () => {
            if (!/\d/.test(here()))
                failOr('a value', 'invalid number');
            while (/\d/.test(here()))
                at += 1;
        };
        if (here() === '-')
            at += 1;
        if (here() === '0' && /\d/.test(text[at + 1] ?? ''))
            fail('invalid number', at + 1);
        digits();
        const whole = at;
        if (here() === '.') {
            at += 1;
            digits();
        }
        if (/[eE]/.test(here())) {
            at += /[-+]/.test(text[at + 1] ?? '') ? 2 : 1;
            digits();
        }
        const written = text.slice(start, at);
        return at === whole
            ? { type: 'int', value: written === '-0' ? '0' : written }
            : { type: 'float', value: Number(written) };
    };
    const string = () => {
        let read = '';
        for (at += 1; here() !== '"'; at += 1) {
            if (here() < ' ')
                failOr('a string', 'control character (\\u0000-\\u001F) found while parsing a string');
            if (here() !== '\\')
                read += here();
            else
                read += escape();
        }
        at += 1;
        return read;
    };
    const escape = () => {
        at += 1;
        if (here() !== 'u')
            return ESCAPES[here()] ?? failOr('a string', 'invalid escape');
        if (at + 4 >= text.length)
            fail('EOF while parsing a string', text.length);
        for (const end = at + 4; at < end;) {
            at += 1;
            if (!/[\da-f]/i.test(here()))
                failOr('a string', 'invalid escape');
        }
        return String.fromCharCode(parseInt(text.slice(at - 3, at + 1), 16));
    };
    const list = (depth) => {
        const items = [];
        at += 1;
        skip();
        while (here() !== ']') {
            if (at >= text.length)
                fail('EOF while parsing a list');
            items.push(value(depth));
            more(']', 'a list');
        }
        at += 1;
        return items;
    };
    const object = (depth) => {
        const entries = new Map();
        at += 1;
        skip();
        while (here() !== '}') {
            if (here() !== '"')
                failOr('an object', 'key must be a string');
            const key = string();
            skip();
            if (here() !== ':')
                failOr('an object', 'expected `:`');
            at += 1;
            entries.set(key, value(depth));
            more('}', 'an object');
        }
        at += 1;
        return entries;
    };
    const more = (end, what) => {
        skip();
        if (here() === end)
            return;
        if (here() !== ',')
            failOr(what, `expected \`,\` or \`${end}\``);
        at += 1;
        skip();
        if (here() === end)
            fail('trailing comma');
        if (at >= text.length)
            fail('EOF while parsing a value');
    };
    const read = value(0);
    skip();
    return at < text.length ? fail('trailing characters') : read;
}
function placeOf(text, index) {
    const lines = text.slice(0, index).split('\n');
    if (text[index] === '\n')
        return `line ${lines.length + 1} column 0`;
    const before = Buffer.byteLength(lines.at(-1) ?? '');
    return `line ${lines.length} column ${index < text.length ? before + 1 : before}`;
}
function reprOf(value) {
    switch (value.type) {
        case 'NoneType':
            return 'None';
        case 'bool':
            return value.value ? 'True' : 'False';
        case 'int':
            return value.value;
        case 'float':
            return floatRepr(value.value);
        case 'str':
            return (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.pythonRepr)(value.value);
        case 'list':
            return `[${value.value.map(reprOf).join(', ')}]`;
        case 'dict':
            return `{${[...value.value].map(([key, inner]) => `${(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.pythonRepr)(key)}: ${reprOf(inner)}`).join(', ')}}`;
    }
}
function floatRepr(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value < 0 ? '-inf' : 'inf';
    const text = String(value).replace(/e([-+])(\d)$/, 'e$10$2');
    return /[.e]/.test(text) ? text : `${text}.0`;
}
function plainOf(value) {
    switch (value.type) {
        case 'NoneType':
            return null;
        case 'int':
            return Number(value.value);
        case 'list':
            return value.value.map(plainOf);
        case 'dict':
            return Object.fromEntries([...value.value].map(([key, inner]) => [key, plainOf(inner)]));
        default:
            return value.value;
    }
}


/***/ }),

/***/ 8054:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ withMiddleware),
/* harmony export */   Nl: () => (/* binding */ negotiate),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   V2: () => (/* binding */ redirect),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
function withMiddleware(handler, middleware) {
    return middleware.reduceRight((next, layer) => (request) => layer(request, next), handler);
}
function json(value, status = 200, headers = {}) {
    return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}
function text(content, status = 200, headers = {}) {
    return { status, headers: { 'content-type': 'text/plain; charset=UTF-8', ...headers }, body: content };
}
function redirect(location, status = 301, reason) {
    return { status, headers: { location }, ...(reason === undefined ? {} : { reason }) };
}
async function readText(request, limit = 1024 ** 2) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request.body) {
        size += chunk.length;
        if (size > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function negotiate(accept, offers) {
    const ranges = (accept ?? '*/*').split(',').map((range) => {
        const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
        const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
        return { type, quality: quality === undefined ? 1 : Number(quality) };
    });
    const qualityOf = (offer) => {
        const names = [offer, `${offer.split('/')[0] ?? ''}/*`, '*/*'];
        const matches = names.map((name) => ranges.find(({ type }) => type === name));
        return matches.find((range) => range !== undefined)?.quality ?? 0;
    };
    const [best] = offers
        .map((offer) => ({ offer, quality: qualityOf(offer) }))
        .filter(({ quality }) => quality > 0)
        .toSorted((a, b) => b.quality - a.quality);
    return best?.offer;
}


/***/ }),

/***/ 1062:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ln: () => (/* binding */ FAULT_KINDS),
/* harmony export */   uh: () => (/* binding */ faultFor)
/* harmony export */ });
/* unused harmony export chance */
const FAULT_KINDS = [
    'status',
    'reset',
    'cut',
    'slow',
    'stale',
    'expired',
];
const RATE = 0.2;
const ROUTES = [
    { path: /^\/legacy\/$/, kinds: ['status', 'reset', 'cut', 'slow', 'expired'], acts: true },
    { path: /^\/simple\//, kinds: ['status', 'reset', 'cut', 'stale'], acts: false },
    { path: /^\/_\/oidc\/(?:mint|burn)-token$/, kinds: ['status', 'reset', 'cut', 'slow'], acts: true },
    {
        path: /^\/(?:_\/oidc\/audience|\.well-known\/pytp|_services\/.*|integrity\/.*)$/,
        kinds: ['status', 'reset', 'cut'],
        acts: false,
    },
];
const STATUSES = [500, 502, 503, 504, 429];
const RETRY_AFTER = ['', '0', '7', 'Fri, 01 Jan 2100 00:00:00 GMT'];
const TIMES = ['before', 'during', 'after'];
function faultFor(schedule, { url }, occasion) {
    const route = ROUTES.find(({ path }) => path.test(url.pathname));
    const [first, ...others] = route?.kinds.filter((kind) => schedule.kinds?.includes(kind) ?? true) ?? [];
    const draw = chance(`${schedule.seed} ${occasion}`);
    if (route === undefined || first === undefined || draw() >= (schedule.rate ?? RATE))
        return undefined;
    return faultOf(pick([first, ...others], draw), route.acts, draw);
}
function faultOf(kind, acts, draw) {
    switch (kind) {
        case 'status': {
            const status = pick(STATUSES, draw);
            const retryAfter = pick(RETRY_AFTER, draw);
            const when = acts && status !== 429 && draw() < 0.5 ? 'after' : 'before';
            return { kind, status, when, ...(retryAfter !== '' && { retryAfter }) };
        }
        case 'reset':
            return { kind, when: acts ? pick(TIMES, draw) : 'before' };
        case 'slow':
            return { kind, milliseconds: Math.round(draw() * 600_000) };
        default:
            return { kind };
    }
}
function pick(items, draw) {
    return items[Math.floor(draw() * items.length)] ?? items[0];
}
function chance(text) {
    let state = 0x811c9dc5;
    for (const byte of Buffer.from(text))
        state = Math.imul(state ^ byte, 0x01000193);
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}


/***/ }),

/***/ 5912:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ claimsOf),
/* harmony export */   m: () => (/* binding */ ownerIdOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function ownerIdOf(owner) {
    return String((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(owner.toLowerCase()).digest().readUInt32BE(0));
}
const LIFE = 300;
const BEFORE = 600;
function claimsOf(job, issuer, audience, now) {
    const { repository, workflow, environment, event = 'push', ref = 'refs/heads/main' } = job;
    const owner = repository.split('/')[0] ?? '';
    const sha = job.sha ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`${repository}@${ref}`).digest('hex');
    const workflowRef = `${repository}/.github/workflows/${workflow}@${ref}`;
    const ownerId = job.ownerId ?? ownerIdOf(owner);
    const repositoryId = ownerIdOf(repository);
    const name = repository.slice(owner.length + 1);
    const claims = {
        jti: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
        iss: issuer,
        aud: audience,
        sub: `repo:${owner}@${ownerId}/${name}@${repositoryId}:${environment === undefined ? `ref:${ref}` : `environment:${environment}`}`,
        nbf: now - BEFORE,
        iat: now,
        exp: now + LIFE,
        repository,
        repository_id: repositoryId,
        repository_owner: owner,
        repository_owner_id: ownerId,
        repository_visibility: 'public',
        ref,
        ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        ref_protected: 'false',
        sha,
        head_ref: '',
        base_ref: '',
        event_name: event,
        ...(environment === undefined ? {} : { environment, environment_node_id: `EN_${ownerIdOf(environment)}` }),
        workflow: workflow.replace(/\.ya?ml$/, ''),
        workflow_ref: workflowRef,
        workflow_sha: sha,
        job_workflow_ref: workflowRef,
        job_workflow_sha: sha,
        run_id: '1',
        run_number: '1',
        run_attempt: '1',
        check_run_id: '1',
        runner_environment: 'self-hosted',
        actor: owner,
        actor_id: ownerId,
        ...job.claims,
    };
    return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 5562:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  QV: () => (/* binding */ addPublisher),
  bD: () => (/* binding */ answerAudience),
  VK: () => (/* binding */ burnToken),
  Xx: () => (/* binding */ mint),
  W$: () => (/* binding */ mintToken),
  uJ: () => (/* binding */ sameWorkflow),
  pA: () => (/* binding */ tokenText)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "../core/index.js"
var index_js_ = __nccwpck_require__(7952);
// EXTERNAL MODULE: ./packages/rehearsal/src/exchange.ts
var src_exchange = __nccwpck_require__(8054);
;// CONCATENATED MODULE: ./packages/rehearsal/src/identity-token.ts
const LEEWAY = 30;
async function decode(jwt) {
    const { decodeJwt, decodeProtectedHeader } = await __nccwpck_require__.e(/* import() */ 204).then(__nccwpck_require__.bind(__nccwpck_require__, 204));
    try {
        decodeProtectedHeader(jwt);
        const claims = decodeJwt(jwt);
        return claims;
    }
    catch {
        return undefined;
    }
}
const REGISTERED = [
    ({ aud }, audience) => aud === audience,
    ({ iat }, _audience, now) => typeof iat === 'number' && iat <= now + LEEWAY,
    ({ exp }, _audience, now) => typeof exp === 'number' && exp > now - LEEWAY,
    ({ nbf }, _audience, now) => nbf === undefined || (typeof nbf === 'number' && nbf <= now + LEEWAY),
    ({ jti }) => jti === undefined || typeof jti === 'string',
    ({ sub }) => sub === undefined || typeof sub === 'string',
];
async function verify(jwt, keys, audience, now) {
    const { compactVerify, createLocalJWKSet, decodeProtectedHeader } = await __nccwpck_require__.e(/* import() */ 204).then(__nccwpck_require__.bind(__nccwpck_require__, 204));
    try {
        if (decodeProtectedHeader(jwt).kid === undefined)
            return { kind: 'invalid' };
        await compactVerify(jwt, createLocalJWKSet(keys), { algorithms: ['RS256'] });
    }
    catch {
        return { kind: 'invalid' };
    }
    const claims = await decode(jwt);
    if (claims === undefined)
        return { kind: 'malformed' };
    if ('exp' in claims && typeof claims['exp'] !== 'number')
        return { kind: 'breaks' };
    return REGISTERED.every((holds) => holds(claims, audience, now)) ? { kind: 'claims', claims } : { kind: 'invalid' };
}

// EXTERNAL MODULE: ./packages/rehearsal/src/new-project.ts
var new_project = __nccwpck_require__(3773);
;// CONCATENATED MODULE: ./packages/rehearsal/src/publishers.ts

const equal = (a, b) => (a === b ? 'holds' : 'fails');
const REQUIRED = {
    repository: ({ owner, repository }, claims) => equal(textOf(claims, 'repository').toLowerCase(), `${owner}/${repository}`.toLowerCase()),
    repository_owner: ({ owner }, claims) => equal(claims['repository_owner'], owner),
    repository_owner_id: ({ ownerId }, claims) => equal(claims['repository_owner_id'], ownerId),
    job_workflow_ref: checkWorkflow,
    jti: (_publisher, claims, isUsed) => (isUsed(textOf(claims, 'jti')) ? 'reused' : 'holds'),
    event_name: (_publisher, claims) => claims['event_name'] === 'pull_request_target'
        ? { detail: "Publishing from a workflow invoked via 'pull_request_target' is not supported." }
        : 'holds',
};
const PRESENT = ['ref', 'sha'];
const OPTIONAL = {
    environment: ({ environment }, claims) => environment === '' ? 'holds' : equal(textOf(claims, 'environment').toLowerCase(), environment),
};
function findPublisher(candidates, claims, isUsed) {
    const missing = [...Object.keys(REQUIRED), ...PRESENT].find((name) => (claims[name] ?? undefined) === undefined);
    if (missing !== undefined)
        return { kind: 'refused', detail: `Missing claim ${(0,index_js_.pythonRepr)(missing)}` };
    const publisher = lookUp(candidates, claims);
    if (publisher === BREAKS)
        return { kind: 'breaks' };
    if (typeof publisher === 'string')
        return { kind: 'refused', detail: publisher };
    for (const [kind, checks] of [
        ['required', REQUIRED],
        ['optional', OPTIONAL],
    ])
        for (const [name, check] of Object.entries(checks)) {
            const verdict = check(publisher, claims, isUsed);
            if (verdict === 'holds')
                continue;
            if (verdict === 'reused')
                return { kind: 'reused' };
            const detail = verdict === 'fails' ? `Check failed for ${kind} claim ${(0,index_js_.pythonRepr)(name)}` : verdict.detail;
            return { kind: 'refused', detail };
        }
    return { kind: 'found', publisher };
}
const BREAKS = Symbol('the server stumbles');
function lookUp(candidates, claims) {
    if (!textOf(claims, 'repository').includes('/') || typeof claims['job_workflow_ref'] !== 'string')
        return BREAKS;
    const [owner, repository] = splitOnce(textOf(claims, 'repository'), '/');
    const workflow = /[^/]+\.(?:yml|yaml)(?=@)/.exec(textOf(claims, 'job_workflow_ref'))?.[0];
    if (workflow === undefined)
        return 'Could not job extract workflow filename from OIDC claims';
    if (typeof claims['repository_owner_id'] !== 'string')
        return BREAKS;
    const matching = candidates.filter((candidate) => candidate.owner === owner &&
        candidate.repository === repository &&
        candidate.ownerId === claims['repository_owner_id'] &&
        candidate.workflow === workflow);
    const environment = textOf(claims, 'environment').toLowerCase();
    const specific = matching.find((candidate) => environment !== '' && candidate.environment === environment);
    const general = matching.find((candidate) => candidate.environment === '');
    return specific ?? general ?? 'Publisher with matching claims was not found';
}
function checkWorkflow({ owner, repository, workflow }, claims) {
    const refs = ['ref', 'sha'].map((name) => textOf(claims, name)).filter((ref) => ref !== '');
    if (refs.length === 0)
        return { detail: 'The ref and sha claims are empty' };
    const claim = textOf(claims, 'job_workflow_ref');
    const expected = refs.map((ref) => `${owner}/${repository}/.github/workflows/${workflow}@${ref}`);
    if (expected.includes(claim))
        return 'holds';
    const shown = [...new Set(expected)].sort().map(index_js_.pythonRepr).join(', ');
    return {
        detail: `The job_workflow_ref claim does not match, expecting one of [${shown}], got ${(0,index_js_.pythonRepr)(claim)}`,
    };
}
function textOf(claims, name) {
    const value = claims[name];
    return typeof value === 'string' ? value : '';
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return [text.slice(0, at), text.slice(at + 1)];
}

// EXTERNAL MODULE: ./packages/rehearsal/src/pyramid.ts
var pyramid = __nccwpck_require__(659);
// EXTERNAL MODULE: ./packages/rehearsal/src/attestations-json.ts
var attestations_json = __nccwpck_require__(1827);
// EXTERNAL MODULE: ./packages/rehearsal/src/pydantic-text.ts
var pydantic_text = __nccwpck_require__(7721);
;// CONCATENATED MODULE: ./packages/rehearsal/src/token-payload.ts


function readTokenPayload(body) {
    const problem = (place, type, says, value, valueType) => ({
        problem: (0,pydantic_text/* pydanticText */.y)('TokenPayload', [{ place, type, says, value, valueType }]),
    });
    let payload;
    try {
        payload = (0,attestations_json/* readPythonJson */.JI)(body);
    }
    catch (thrown) {
        if (!(thrown instanceof attestations_json/* JsonError */.N3))
            throw thrown;
        return problem([], 'json_invalid', `Invalid JSON: ${thrown.message}`, bytesRepr(body), 'bytes');
    }
    if (payload.type !== 'dict')
        return problem([], 'model_type', 'Input should be an object', (0,attestations_json/* reprOf */.tt)(payload), payload.type);
    const token = payload.value.get('token');
    if (token === undefined)
        return problem(['token'], 'missing', 'Field required', (0,attestations_json/* reprOf */.tt)(payload), payload.type);
    return token.type === 'str'
        ? { token: token.value }
        : problem(['token'], 'string_type', 'Input should be a valid string', (0,attestations_json/* reprOf */.tt)(token), token.type);
}
function bytesRepr(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const shown = Array.from(Buffer.from(text), (byte) => {
        const character = String.fromCharCode(byte);
        if (character === quote || character === '\\')
            return `\\${character}`;
        if (byte >= 32 && byte < 127)
            return character;
        return ESCAPES[character] ?? `\\x${byte.toString(16).padStart(2, '0')}`;
    });
    return `b${quote}${shown.join('')}${quote}`;
}
const ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

;// CONCATENATED MODULE: ./packages/rehearsal/src/minting.ts








const TOKEN_LIFE = 900;
const PENDING_LIFE = 30 * 86_400_000;
const REMEMBERED = 35;
const SERVICES = new Map([
    ['https://token.actions.githubusercontent.com', 'github'],
    ['https://gitlab.com', 'gitlab'],
    ['https://accounts.google.com', 'google'],
    ['https://platform.activestate.com/api/v1/oauth/oidc', 'activestate'],
]);
function answerAudience({ state, audience }) {
    return state.flags.noTrustedPublishing
        ? (0,src_exchange/* json */.Pq)({ message: 'Trusted publishing functionality not enabled' }, 403)
        : (0,src_exchange/* json */.Pq)({ audience });
}
async function mintToken(exchange, request) {
    const minted = await mint(exchange, request);
    switch (minted.kind) {
        case 'token':
            return (0,src_exchange/* json */.Pq)({ success: true, token: minted.token, expires: minted.expires });
        case 'refused': {
            const { code, description } = minted;
            return (0,src_exchange/* json */.Pq)({ message: 'Token request failed', errors: [{ code, description }] }, 422);
        }
        case 'breaks':
            return (0,pyramid/* brokenAnswer */.KF)();
    }
}
async function mint(exchange, request) {
    const payload = readTokenPayload((await (0,src_exchange/* readText */.yR)(request)) ?? '');
    if ('problem' in payload)
        return refused('invalid-payload', payload.problem);
    const unverified = await decode(payload.token);
    if (unverified === undefined || unverified['iss'] === undefined)
        return refused('invalid-payload', 'malformed JWT');
    const service = serviceOf(exchange, unverified['iss']);
    if (service === undefined)
        return refused('invalid-payload', 'unknown trusted publishing issuer');
    const { flags } = exchange.state;
    if (flags.noTrustedPublishing || (service === 'github' && flags.noGitHubPublishing))
        return refused('not-enabled', `${service} trusted publishing functionality not enabled`);
    const now = Math.floor(exchange.clock() / 1000);
    const verified = service === 'github'
        ? await verify(payload.token, await exchange.keys(), exchange.audience, now)
        : { kind: 'invalid' };
    if (verified.kind === 'breaks')
        return { kind: 'breaks' };
    if (verified.kind !== 'claims')
        return refused('invalid-token', 'malformed or invalid token');
    return tokenFor(exchange.state, verified.claims, now);
}
function serviceOf({ issuer }, iss) {
    if (iss === issuer)
        return 'github';
    return typeof iss === 'string' ? SERVICES.get(iss) : undefined;
}
async function burnToken({ state }, request) {
    const payload = readTokenPayload((await (0,src_exchange/* readText */.yR)(request)) ?? '');
    if ('token' in payload && state.tokens.get(payload.token)?.kind === 'job')
        state.tokens.delete(payload.token);
    return { status: 202 };
}
async function tokenFor(state, claims, now) {
    const issued = (jti) => `${textOf(claims, 'iss')} ${jti}`;
    const isUsed = (jti) => jti !== '' && (state.usedIdentities.get(issued(jti)) ?? 0) > now;
    const known = state.pending.filter(({ created }) => now * 1000 - created < PENDING_LIFE);
    const pending = findPublisher(known, claims, isUsed);
    if (pending.kind === 'breaks')
        return { kind: 'breaks' };
    if (pending.kind === 'reused')
        return ALREADY_USED;
    if (pending.kind === 'found') {
        const problem = await createProject(state, pending.publisher);
        if (problem !== undefined)
            return problem;
    }
    const match = findPublisher(state.publishers, claims, isUsed);
    if (match.kind === 'breaks')
        return { kind: 'breaks' };
    if (match.kind === 'refused')
        return refused('invalid-publisher', `valid token, but no corresponding publisher (${match.detail})`);
    const jti = textOf(claims, 'jti');
    if (match.kind === 'reused' || isUsed(jti))
        return ALREADY_USED;
    if (jti !== '')
        state.usedIdentities.set(issued(jti), Number(claims['exp']) + REMEMBERED);
    const expires = now + TOKEN_LIFE;
    const projects = new Set(match.publisher.projects);
    const token = tokenText();
    const stored = { kind: 'job', publisher: match.publisher, projects, notBefore: now, expires };
    state.tokens.set(token, stored);
    return { kind: 'token', token, expires };
}
function tokenText() {
    return `pypi-${(0,external_node_crypto_.randomBytes)(96).toString('base64url')}`;
}
const ALREADY_USED = refused('invalid-reuse-token', 'invalid token: already used');
async function createProject(state, pending) {
    const rules = await (0,index_js_.pypiRules)();
    const { project, user, owner, repository, ownerId, workflow, environment } = pending;
    const identity = { owner, repository, ownerId, workflow, environment };
    const name = (0,index_js_.normalizeName)(project);
    if (state.projects.has(name)) {
        (0,new_project/* remove */.TF)(state.pending, pending);
        return refused('invalid-pending-publisher', 'valid token, but project already exists');
    }
    const problem = (0,new_project/* refusalOfNew */.kF)(state, rules, project);
    if (problem !== undefined)
        return refused('invalid-payload', problem.text);
    (0,new_project/* remove */.TF)(state.pending, pending);
    (0,new_project/* addProject */.By)(state, rules, (0,new_project/* projectOfPending */.it)(pending), user);
    addPublisher(state.publishers, identity, name);
    return undefined;
}
function addPublisher(publishers, identity, project) {
    const known = publishers.find((publisher) => sameWorkflow(publisher, identity));
    if (known === undefined)
        publishers.push({ ...identity, projects: new Set([project]) });
    else
        known.projects.add(project);
}
function sameWorkflow(a, b) {
    return ['owner', 'repository', 'workflow', 'environment'].every((key) => a[key] === b[key]);
}
function refused(code, description) {
    return { kind: 'refused', code, description };
}


/***/ }),

/***/ 3773:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ addProject),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   it: () => (/* binding */ projectOfPending),
/* harmony export */   kF: () => (/* binding */ refusalOfNew),
/* harmony export */   ue: () => (/* binding */ isHasty)
/* harmony export */ });
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7952);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6810);


const HOUR = 3_600_000;
function refusalOfNew(state, rules, name) {
    return rules.refusalOfNewProject(name, {
        existing: [...state.projects.values()].map((project) => project.name),
        prohibited: state.prohibited,
        isClosed: state.flags.noNewProjects,
    });
}
function isHasty(state, user, now) {
    const recent = state.creations.filter(({ at }) => now - at < HOUR);
    const own = recent.filter((creation) => creation.user === user);
    return recent.length >= state.limits.newProjectsPerAddress || own.length >= state.limits.newProjectsPerUser;
}
function addProject(state, rules, project, creator) {
    state.projects.set((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_0__.normalizeName)(project.name), project);
    (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .touch */ ._M)(state, project);
    const stale = state.pending.filter((pending) => pending.user !== creator && rules.looksLike(pending.project, project.name));
    for (const pending of stale)
        remove(state.pending, pending);
}
function projectOfPending({ project, user }) {
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .newProject */ .UO)(project, user === undefined ? {} : { roles: new Map([[user, 'Owner']]) });
}
function remove(items, item) {
    const at = items.indexOf(item);
    if (at >= 0)
        items.splice(at, 1);
}


/***/ }),

/***/ 3845:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ux: () => (/* binding */ registerPublisher),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   fQ: () => (/* binding */ registerPending),
/* harmony export */   nu: () => (/* binding */ addUser),
/* harmony export */   od: () => (/* binding */ setProject),
/* harmony export */   ww: () => (/* binding */ addReleases)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7952);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5912);
/* harmony import */ var _minting_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5562);
/* harmony import */ var _received_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5229);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6810);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7270);
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








function addUser(state, user) {
    const { name, password, verifiedEmail = true, twoFactor = true, tokens = [] } = user;
    state.users.set(name, { name, password, verifiedEmail, twoFactor });
    for (const { token, projects, expires } of tokens)
        state.tokens.set(token, {
            kind: 'user',
            user: name,
            projects: projects === undefined ? undefined : new Set(projects.map(_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.normalizeName)),
            expires: expires === undefined ? undefined : Date.parse(expires) / 1000,
        });
}
function setProject(state, config) {
    const { name, status, owners, maintainers, limits, organization, alternateLocations, deleted = [] } = config;
    const known = state.projects.get((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.normalizeName)(name));
    const project = known ?? (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .newProject */ .UO)(name);
    if (known === undefined)
        state.projects.set((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.normalizeName)(name), project);
    if (status !== undefined)
        project.status = status;
    if (owners !== undefined || maintainers !== undefined) {
        const maintaining = (maintainers ?? []).map((user) => [user, 'Maintainer']);
        const owning = (owners ?? []).map((user) => [user, 'Owner']);
        project.roles = new Map([...maintaining, ...owning]);
    }
    if (limits !== undefined)
        project.limits = limits;
    if (organization !== undefined)
        project.organization = organization;
    if (alternateLocations !== undefined)
        project.alternateLocations = alternateLocations;
    for (const filename of deleted)
        state.usedNames.add(filename);
    (0,_state_js__WEBPACK_IMPORTED_MODULE_7__/* .touch */ ._M)(state, project);
    return project;
}
async function addReleases(state, places, { name, releases = [] }, now) {
    const rules = await (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.pypiRules)();
    const project = state.projects.get((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.normalizeName)(name));
    if (project === undefined)
        throw new Error(`${name} is no project of this index`);
    for (const { created, yanked, files } of releases) {
        const entries = files.map((file) => (typeof file === 'string' ? { path: file, uploaded: undefined } : file));
        const known = [created, ...entries.map(({ uploaded }) => uploaded)].filter((text) => text !== undefined);
        const moment = created === undefined ? Math.min(now, ...known.map(Date.parse)) : Date.parse(created);
        for (const { path, uploaded } of entries) {
            const at = uploaded === undefined ? moment : Date.parse(uploaded);
            const version = await addFile(state, places, rules, project, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(places.from, path), at);
            const release = project.releases.get((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.canonicalizeVersion)(version));
            if (release === undefined)
                throw new Error(`${version} was stored and is not there`);
            project.releases.set((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.canonicalizeVersion)(version), { ...release, created: moment, yanked: yanked ?? false });
        }
    }
}
async function addFile(state, { folder }, rules, project, path, now) {
    const filename = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isFile())
        throw new _pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.Failure(`projects: there is no file ${path} for ${project.name}`, {
            remedy: 'Write the path of a wheel or an sdist; it is relative to the configuration.',
        });
    const file = { ...(await (0,_received_js__WEBPACK_IMPORTED_MODULE_5__/* .receiveCopy */ .l)(path, filename, folder)), filename };
    try {
        const form = formOfFile(rules, filename, file.path, file.digests.sha256);
        const version = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.parseVersion)(rules.formValue(form, 'version') ?? '')?.normal;
        if (version === undefined)
            throw new Error('its metadata has no version');
        (0,_store_js__WEBPACK_IMPORTED_MODULE_6__/* .storeFile */ .u)(state, folder, rules, { file, form, project, version, now, provenance: undefined });
        return version;
    }
    catch (thrown) {
        throw new _pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.Failure(`projects: ${path} cannot be read: ${(0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.reasonOf)(thrown)}`, {
            remedy: 'Write the path of a wheel or an sdist; it is relative to the configuration.',
            cause: thrown,
        });
    }
}
function formOfFile(rules, filename, path, sha256) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const bytes = __addDisposableResource(env_1, (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.openFileBytes)(path), false);
        const content = filename.endsWith('.whl') ? rules.metadataOfWheel({ filename, bytes }) : undefined;
        const metadata = content === undefined ? (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.openSdist)(filename, bytes).metadata : (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.parseCoreMetadata)(content);
        const kind = content === undefined ? 'sdist' : 'wheel';
        const pythonTag = kind === 'wheel' ? (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.parseWheelFilename)(filename).parts.python : 'source';
        return rules.readForm((0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.formOf)({ kind, sha256, pythonTag, metadata }));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function registerPublisher(state, publisher) {
    const name = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.normalizeName)(publisher.project);
    if (!state.projects.has(name))
        setProject(state, { name: publisher.project });
    (0,_minting_js__WEBPACK_IMPORTED_MODULE_4__/* .addPublisher */ .QV)(state.publishers, identityOf(publisher), name);
}
function registerPending(state, pending, now) {
    const identity = identityOf(pending);
    if (state.pending.some((other) => (0,_minting_js__WEBPACK_IMPORTED_MODULE_4__/* .sameWorkflow */ .uJ)(other, identity)))
        throw new _pyrelease_core__WEBPACK_IMPORTED_MODULE_2__.Failure(`pending: a pending trusted publisher matching ${pending.owner}/${pending.repository}, ${pending.workflow} has ` +
            `already been registered for a different project name than ${pending.project}`, { remedy: 'Give each project an environment or a workflow file of its own.' });
    const created = pending.created === undefined ? now : Date.parse(pending.created);
    state.pending.push({ ...identity, project: pending.project, user: pending.user, created });
}
function identityOf({ owner, repository, workflow, environment = '', ownerId, }) {
    return { owner, repository, workflow, environment: environment.toLowerCase(), ownerId: ownerId ?? (0,_job_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerIdOf */ .m)(owner) };
}


/***/ }),

/***/ 7721:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ pydanticText)
/* harmony export */ });
const PYDANTIC = '2.13';
function pydanticText(model, problems) {
    const lines = problems.flatMap(({ place, type, says, value, valueType }) => [
        ...(place.length === 0 ? [] : [place.join('.')]),
        `  ${says} [type=${type}, input_value=${shortened(value)}, input_type=${valueType}]`,
        ...(type === 'base64_decode'
            ? []
            : [`    For further information visit https://errors.pydantic.dev/${PYDANTIC}/v/${type}`]),
    ]);
    const count = `${problems.length} validation error${problems.length === 1 ? '' : 's'}`;
    return [`${count} for ${model}`, ...lines].join('\n');
}
function shortened(text) {
    return text.length > 50 ? `${text.slice(0, 25)}...${text.slice(-24)}` : text;
}


/***/ }),

/***/ 659:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   vf: () => (/* binding */ pyramidAnswer)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8054);

const TITLES = {
    200: ['OK', ''],
    400: [
        'Bad Request',
        'The server could not comply with the request since it is either malformed or otherwise incorrect.',
    ],
    403: ['Forbidden', 'Access was denied to this resource.'],
    409: ['Conflict', 'There was a conflict when trying to complete your request.'],
    410: ['Gone', 'This resource is no longer available.  No forwarding address is given.'],
    413: ['Request Entity Too Large', 'The body of your request was too large for this server.'],
    429: ['Too Many Requests', 'The action could not be performed because there were too many requests by the client.'],
};
function pyramidAnswer(request, status, message = '') {
    const [title, explanation] = TITLES[status] ?? ['', ''];
    const line = latin1(message === '' ? title : message);
    const code = `${status} ${line}`;
    const reason = onOneLine(line);
    switch ((0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .negotiate */ .Nl)(request.headers.accept ?? 'text/plain', ['text/html', 'application/json'])) {
        case 'application/json': {
            const body = { message: `${explanation}\n\n\n${message}\n\n`, code, title };
            return { status, reason, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
        }
        case 'text/html': {
            const content = `${escapeHtml(explanation)}<br/><br/>\n${escapeHtml(message)}\n\n`;
            const page = `<html>\n <head>\n  <title>${code}</title>\n </head>\n <body>\n  ` +
                `<h1>${code}</h1>\n  ${content}\n </body>\n</html>`;
            return { status, reason, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: page };
        }
        default: {
            const page = `${code}\n\n${explanation}\n\n\n${message}\n\n`;
            return { status, reason, headers: { 'content-type': 'text/plain; charset=UTF-8' }, body: page };
        }
    }
}
function brokenAnswer() {
    return {
        status: 500,
        reason: 'Internal Server Error',
        headers: { 'content-type': 'text/html; charset=UTF-8' },
        body: '<html><head><title>Internal Server Error</title></head><body><h1>Internal Server Error</h1></body></html>',
    };
}
function escapeHtml(value) {
    return value
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#x27;');
}
function latin1(message) {
    return message.replace(/[^\0-\u00ff]/gu, '?');
}
function onOneLine(line) {
    return line.replace(/[\r\n]+/g, ' ').replace(/[^\t -~\u00a0-\u00ff]/g, '?');
}


/***/ }),

/***/ 5229:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ receive),
  l: () => (/* binding */ receiveCopy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/rehearsal/src/blake2b.ts
const BLOCK = 128;
const DIGEST = 32;
const WORD = 2 ** 32;
const START = Uint32Array.of(...[0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a], ...[0xade682d1, 0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19]);
const ROUNDS = [
    '0123456789abcdef',
    'ea489fd61c02b753',
    'b8c052fdae367194',
    '7931dcbe265a40f8',
    '905724afe1bc683d',
    '2c6a0b834d75fe19',
    'c51fed4a0763928b',
    'db7ec13950f4862a',
    '6fe9b308c2d714a5',
    'a2847615fb9e3cd0',
    '0123456789abcdef',
    'ea489fd61c02b753',
].map((digits) => Array.from(digits, (digit) => Number.parseInt(digit, 16)));
const QUARTERS = [
    ...[0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15],
    ...[0, 5, 10, 15, 1, 6, 11, 12, 2, 7, 8, 13, 3, 4, 9, 14],
];
function createBlake2b256() {
    const state = START.slice();
    state[0] = (state[0] ?? 0) ^ 0x01010000 ^ DIGEST;
    const block = Buffer.alloc(BLOCK);
    let filled = 0;
    let count = 0;
    return {
        update(bytes) {
            for (let from = 0; from < bytes.length;) {
                if (filled === BLOCK) {
                    count += BLOCK;
                    compress(state, block, count, false);
                    filled = 0;
                }
                const part = bytes.subarray(from, from + BLOCK - filled);
                block.set(part, filled);
                filled += part.length;
                from += part.length;
            }
        },
        digest() {
            block.fill(0, filled);
            compress(state, block, count + filled, true);
            return Buffer.from(state.buffer, 0, DIGEST).toString('hex');
        },
    };
}
const low = new Int32Array(16);
const high = new Int32Array(16);
const lowMessage = new Int32Array(16);
const highMessage = new Int32Array(16);
function compress(state, block, count, last) {
    for (let word = 0; word < 16; word++) {
        const from = word < 8 ? state : START;
        low[word] = from[(word % 8) * 2] ?? 0;
        high[word] = from[(word % 8) * 2 + 1] ?? 0;
        lowMessage[word] = block.readInt32LE(word * 8);
        highMessage[word] = block.readInt32LE(word * 8 + 4);
    }
    low[12] = (low[12] ?? 0) ^ (count % WORD);
    high[12] = (high[12] ?? 0) ^ Math.floor(count / WORD);
    if (last) {
        low[14] = ~(low[14] ?? 0);
        high[14] = ~(high[14] ?? 0);
    }
    for (const order of ROUNDS)
        for (let quarter = 0; quarter < 8; quarter++) {
            const place = quarter * 4;
            mix(QUARTERS[place] ?? 0, QUARTERS[place + 1] ?? 0, QUARTERS[place + 2] ?? 0, QUARTERS[place + 3] ?? 0, order[quarter * 2] ?? 0, order[quarter * 2 + 1] ?? 0);
        }
    for (let word = 0; word < 8; word++) {
        state[word * 2] = (state[word * 2] ?? 0) ^ (low[word] ?? 0) ^ (low[word + 8] ?? 0);
        state[word * 2 + 1] = (state[word * 2 + 1] ?? 0) ^ (high[word] ?? 0) ^ (high[word + 8] ?? 0);
    }
}
function mix(a, b, c, d, x, y) {
    let al = low[a] ?? 0;
    let ah = high[a] ?? 0;
    let bl = low[b] ?? 0;
    let bh = high[b] ?? 0;
    let cl = low[c] ?? 0;
    let ch = high[c] ?? 0;
    let dl = low[d] ?? 0;
    let dh = high[d] ?? 0;
    let sum = (al >>> 0) + (bl >>> 0) + ((lowMessage[x] ?? 0) >>> 0);
    ah = (ah + bh + (highMessage[x] ?? 0) + ((sum / WORD) | 0)) | 0;
    al = sum | 0;
    let swap = dl ^ al;
    dl = dh ^ ah;
    dh = swap;
    sum = (cl >>> 0) + (dl >>> 0);
    ch = (ch + dh + ((sum / WORD) | 0)) | 0;
    cl = sum | 0;
    swap = bl ^ cl;
    bh ^= ch;
    bl = (swap >>> 24) | (bh << 8);
    bh = (bh >>> 24) | (swap << 8);
    sum = (al >>> 0) + (bl >>> 0) + ((lowMessage[y] ?? 0) >>> 0);
    ah = (ah + bh + (highMessage[y] ?? 0) + ((sum / WORD) | 0)) | 0;
    al = sum | 0;
    swap = dl ^ al;
    dh ^= ah;
    dl = (swap >>> 16) | (dh << 16);
    dh = (dh >>> 16) | (swap << 16);
    sum = (cl >>> 0) + (dl >>> 0);
    ch = (ch + dh + ((sum / WORD) | 0)) | 0;
    cl = sum | 0;
    swap = bl ^ cl;
    bh ^= ch;
    bl = (swap << 1) | (bh >>> 31);
    bh = (bh << 1) | (swap >>> 31);
    low[a] = al;
    high[a] = ah;
    low[b] = bl;
    high[b] = bh;
    low[c] = cl;
    high[c] = ch;
    low[d] = dl;
    high[d] = dh;
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/multipart.ts
const HEADERS_LIMIT = 16 * 1024;
function boundaryOf(contentType) {
    const [, quoted, plain] = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType ?? '') ?? [];
    return quoted ?? plain;
}
async function readMultipart(body, boundary, open) {
    const reader = new MultipartReader(boundary, open);
    for await (const chunk of body)
        reader.take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    reader.finish();
}
class MultipartReader {
    #delimiter;
    #open;
    #held = Buffer.from('\r\n');
    #position = 'before';
    #sink;
    constructor(boundary, open) {
        this.#delimiter = Buffer.from(`\r\n--${boundary}`);
        this.#open = open;
    }
    take(chunk) {
        this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
        while (this.#step())
            ;
    }
    finish() {
        if (this.#position === 'content')
            this.#sink?.write(this.#held);
        this.#sink?.end();
        this.#sink = undefined;
    }
    #step() {
        switch (this.#position) {
            case 'before':
            case 'content':
                return this.#toBoundary();
            case 'boundary':
                return this.#pastBoundary();
            case 'headers':
                return this.#readHeaders();
            case 'after':
                this.#held = Buffer.alloc(0);
                return false;
        }
    }
    #toBoundary() {
        const at = this.#held.indexOf(this.#delimiter);
        const safe = at < 0 ? Math.max(this.#held.length - this.#delimiter.length + 1, 0) : at;
        if (safe > 0)
            this.#sink?.write(this.#held.subarray(0, safe));
        this.#held = this.#held.subarray(at < 0 ? safe : at + this.#delimiter.length);
        if (at < 0)
            return false;
        this.#sink?.end();
        this.#sink = undefined;
        this.#position = 'boundary';
        return true;
    }
    #pastBoundary() {
        if (this.#held.length < 2)
            return false;
        if (this.#held.toString('latin1', 0, 2) === '--') {
            this.#position = 'after';
            return true;
        }
        const end = this.#held.indexOf('\r\n');
        if (end < 0)
            return false;
        this.#held = this.#held.subarray(end);
        this.#position = 'headers';
        return true;
    }
    #readHeaders() {
        const end = this.#held.indexOf('\r\n\r\n');
        if (end < 0) {
            if (this.#held.length > HEADERS_LIMIT)
                this.#position = 'after';
            return this.#position === 'after';
        }
        this.#sink = this.#open(headOf(this.#held.toString('utf8', 0, end)));
        this.#held = this.#held.subarray(end + 4);
        this.#position = 'content';
        return true;
    }
}
function headOf(headers) {
    const lines = headers.split('\r\n').map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, Math.max(colon, 0)).trim().toLowerCase(), line.slice(colon + 1).trim()];
    });
    const disposition = lines.find(([name]) => name === 'content-disposition')?.[1] ?? '';
    return {
        name: parameterOf(disposition, 'name') ?? '',
        filename: parameterOf(disposition, 'filename'),
        contentType: lines.find(([name]) => name === 'content-type')?.[1],
    };
}
function parameterOf(header, name) {
    const extended = new RegExp(`;\\s*${name}\\*=utf-8''([^;\\s]+)`, 'i').exec(header)?.[1];
    if (extended !== undefined)
        return decodeURIComponent(extended);
    const [, quoted, plain] = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(header) ?? [];
    return quoted === undefined ? plain : quoted.replace(/\\(["\\])/g, '$1');
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/received.ts





const TEXT_LIMIT = 64 * 1024 ** 2;
const FILE_KEYS = ['content', 'gpg_signature'];
async function receive(request, folder) {
    const type = request.headers['content-type'];
    const boundary = boundaryOf(type);
    const fields = [];
    const paths = [];
    const files = [];
    const strayFiles = [];
    let text = 0;
    const open = (part) => {
        const head = part.filename === '' ? { ...part, filename: undefined } : part;
        if (head.name === 'content') {
            const path = (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
            paths.push(path);
            return fileSink(head, path, (file) => files.push(file));
        }
        if (head.filename !== undefined) {
            if (!FILE_KEYS.includes(head.name))
                strayFiles.push(head.name);
            return { write: () => undefined, end: () => undefined };
        }
        return textSink((value) => fields.push([head.name, value]), (size) => (text += size) <= TEXT_LIMIT);
    };
    const removeFiles = () => {
        for (const path of paths)
            (0,external_node_fs_.rmSync)(path, { force: true });
    };
    if (boundary !== undefined)
        await readMultipart(request.body, boundary, open).catch((thrown) => {
            removeFiles();
            throw thrown;
        });
    else if (type?.startsWith('multipart/form-data'))
        return 'no boundary';
    if (text > TEXT_LIMIT) {
        removeFiles();
        return 'too large';
    }
    return {
        fields,
        strayFiles,
        content: files.at(-1),
        [Symbol.dispose]: removeFiles,
    };
}
async function receiveCopy(path, filename, folder) {
    const received = [];
    const copy = (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
    const sink = fileSink({ name: 'content', filename, contentType: undefined }, copy, (file) => received.push(file));
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        if (Buffer.isBuffer(chunk))
            sink.write(chunk);
    sink.end();
    const [file] = received;
    if (file === undefined)
        throw new Error('the sink of a file ended without one');
    return file;
}
function textSink(done, admit) {
    const chunks = [];
    return {
        write(chunk) {
            if (admit(chunk.length))
                chunks.push(Buffer.from(chunk));
        },
        end() {
            done(Buffer.concat(chunks).toString('utf8'));
        },
    };
}
function fileSink({ filename, contentType }, path, done) {
    (0,external_node_fs_.writeFileSync)(path, '');
    const md5 = (0,external_node_crypto_.createHash)('md5');
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const blake2b = createBlake2b256();
    let size = 0;
    return {
        write(chunk) {
            (0,external_node_fs_.writeFileSync)(path, chunk, { flag: 'a' });
            for (const digest of [md5, sha256, blake2b])
                digest.update(chunk);
            size += chunk.length;
        },
        end() {
            const digests = { md5: md5.digest('hex'), sha256: sha256.digest('hex'), blake2b: blake2b.digest() };
            done({ filename, contentType, path, size, digests });
        },
    };
}


/***/ }),

/***/ 6810:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   TL: () => (/* binding */ PROJECT_STATUSES),
/* harmony export */   UO: () => (/* binding */ newProject),
/* harmony export */   ZP: () => (/* binding */ allFiles),
/* harmony export */   _M: () => (/* binding */ touch),
/* harmony export */   rO: () => (/* binding */ withDefaults)
/* harmony export */ });
const PROJECT_STATUSES = ['active', 'archived', 'quarantined'];
function newProject(name, details = {}) {
    return {
        name,
        releases: new Map(),
        status: 'active',
        roles: undefined,
        limits: {},
        organization: undefined,
        alternateLocations: [],
        serial: 0,
        ...details,
    };
}
function filesOf(project) {
    return [...project.releases.values()].flatMap(({ files }) => files);
}
function allFiles(state) {
    return [...state.projects.values()].flatMap(filesOf);
}
function touch(state, project) {
    state.serial += 1;
    project.serial = state.serial;
}
function withDefaults(defaults, given = {}) {
    const said = Object.entries(given).filter(([, value]) => value !== undefined);
    return { ...defaults, ...Object.fromEntries(said) };
}


/***/ }),

/***/ 7270:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pathOf),
/* harmony export */   u: () => (/* binding */ storeFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _pyrelease_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7952);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6810);
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





function pathOf({ filename, digests: { blake2b } }) {
    return `/packages/${blake2b.slice(0, 2)}/${blake2b.slice(2, 4)}/${blake2b.slice(4)}/${filename}`;
}
function storeFile(state, folder, rules, accepted) {
    const { file, form, project, version, now, provenance } = accepted;
    const { filename, digests, size } = file;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...pathOf(file).split('/'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(file.path, path);
    const kind = rules.fileTypeOf(form) ?? 'sdist';
    const stored = {
        filename,
        kind,
        size,
        digests,
        pythonVersion: rules.formValue(form, 'pyversion') ?? 'source',
        comment: rules.formValue(form, 'comment'),
        uploaded: now,
        path,
        metadata: kind === 'bdist_wheel' ? extractMetadata(rules, filename, path) : undefined,
        provenance,
    };
    const key = (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_3__.canonicalizeVersion)(version);
    const release = project.releases.get(key) ?? { version, created: now, fields: form, files: [], yanked: false };
    release.files.push(stored);
    project.releases.set(key, release);
    state.usedNames.add(filename);
    (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .touch */ ._M)(state, project);
    return release;
}
function extractMetadata(rules, filename, path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const bytes = __addDisposableResource(env_1, (0,_pyrelease_core__WEBPACK_IMPORTED_MODULE_3__.openFileBytes)(path), false);
        const content = rules.metadataOfWheel({ filename, bytes });
        if (content === undefined)
            return undefined;
        const beside = `${path}.metadata`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(beside, content);
        return { path: beside, size: content.length, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex') };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}


/***/ }),

/***/ 7952:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["Failure"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.Failure), ["PYPI_HELP"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.PYPI_HELP), ["attestations"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.attestations), ["canonicalizeVersion"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.canonicalizeVersion), ["compareVersions"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.compareVersions), ["formOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.formOf), ["isValidName"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.isValidName), ["makeScratch"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.makeScratch), ["nearest"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.nearest), ["normalizeName"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.normalizeName), ["openFileBytes"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.openFileBytes), ["openSdist"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.openSdist), ["parseCoreMetadata"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.parseCoreMetadata), ["parseSpecifiers"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.parseSpecifiers), ["parseVersion"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.parseVersion), ["parseWheelFilename"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.parseWheelFilename), ["pypiRules"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.pypiRules), ["pythonRepr"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.pythonRepr), ["reasonOf"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.reasonOf), ["sha256OfFile"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.sha256OfFile), ["specifiersText"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.specifiersText), ["v"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.v) });

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GO: () => (/* reexport */ GITHUB_PATH),
  TL: () => (/* reexport */ src_state/* PROJECT_STATUSES */.TL),
  ZP: () => (/* reexport */ src_state/* allFiles */.ZP),
  R8: () => (/* reexport */ src_state/* filesOf */.R8),
  zl: () => (/* binding */ indexConfig),
  uD: () => (/* reexport */ indexLines),
  UO: () => (/* reexport */ src_state/* newProject */.UO),
  Yj: () => (/* reexport */ openFaults),
  K5: () => (/* reexport */ openGithub),
  mS: () => (/* reexport */ src_job/* ownerIdOf */.m),
  ob: () => (/* reexport */ readGithubConfig),
  Go: () => (/* reexport */ startGithub),
  U6: () => (/* reexport */ startRehearsal),
  _M: () => (/* reexport */ src_state/* touch */._M),
  rO: () => (/* reexport */ src_state/* withDefaults */.rO)
});

;// CONCATENATED MODULE: ./packages/rehearsal/src/client-lines.ts
function indexLines(rehearsal) {
    const { upload, simple, authorityFile } = rehearsal;
    const [user, password] = Object.entries(rehearsal.passwords)[0] ?? [];
    const login = (prefix) => user === undefined || password === undefined
        ? []
        : [
            [`${prefix}_USERNAME`, user],
            [`${prefix}_PASSWORD`, password],
        ];
    const clients = [
        { name: 'all of them, behind a proxy', settings: [['NO_PROXY', 'localhost,127.0.0.1,::1']] },
        {
            name: 'pip',
            settings: [
                ['PIP_INDEX_URL', simple],
                ['PIP_CERT', authorityFile],
            ],
        },
        {
            name: 'uv',
            settings: [
                ['UV_DEFAULT_INDEX', simple],
                ['SSL_CERT_FILE', authorityFile],
            ],
        },
        {
            name: 'twine',
            settings: [['TWINE_REPOSITORY_URL', upload], ['TWINE_CERT', authorityFile], ...login('TWINE')],
        },
        {
            name: 'uv publish',
            settings: [['UV_PUBLISH_URL', upload], ['SSL_CERT_FILE', authorityFile], ...login('UV_PUBLISH')],
        },
    ];
    return clients.flatMap(({ name, settings }) => [
        `${name}:`,
        ...settings.map(([variable, value]) => `  ${variable}=${value}`),
        '',
    ]);
}

// EXTERNAL MODULE: ./packages/rehearsal/src/job.ts
var src_job = __nccwpck_require__(5912);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "../core/index.js"
var index_js_ = __nccwpck_require__(7952);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/rehearsal/src/certificates.ts

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' };
const HOUR = 3_600_000;
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
async function makeCertificates(now, hosts = []) {
    await __nccwpck_require__.e(/* import() */ 477).then(__nccwpck_require__.t.bind(__nccwpck_require__, 477, 23));
    const x509 = await __nccwpck_require__.e(/* import() */ 927).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8927, 19));
    const [authorityKeys, serverKeys] = await Promise.all([makeKeys(), makeKeys()]);
    const validity = { notBefore: new Date(now - HOUR), notAfter: new Date(now + 7 * 24 * HOUR) };
    const authority = await x509.X509CertificateGenerator.createSelfSigned({
        name: 'CN=pyrelease rehearsal authority',
        keys: authorityKeys,
        signingAlgorithm: SIGNING,
        ...validity,
        extensions: [
            new x509.BasicConstraintsExtension(true, 0, true),
            new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
            await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
        ],
    }, external_node_crypto_.webcrypto);
    const server = await x509.X509CertificateGenerator.create({
        subject: 'CN=localhost',
        issuer: authority.subject,
        publicKey: serverKeys.publicKey,
        signingKey: authorityKeys.privateKey,
        signingAlgorithm: SIGNING,
        ...validity,
        extensions: [
            new x509.BasicConstraintsExtension(false, undefined, true),
            new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
            new x509.ExtendedKeyUsageExtension([SERVER_AUTHENTICATION]),
            new x509.SubjectAlternativeNameExtension([
                ...['localhost', ...hosts].map((value) => ({ type: 'dns', value })),
                { type: 'ip', value: '127.0.0.1' },
                { type: 'ip', value: '::1' },
            ]),
            await x509.SubjectKeyIdentifierExtension.create(serverKeys.publicKey),
            await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
        ],
    }, external_node_crypto_.webcrypto);
    return { authority: authority.toString('pem'), certificate: server.toString('pem'), key: await pemOf(serverKeys) };
}
function makeKeys() {
    return external_node_crypto_.webcrypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
}
async function pemOf(keys) {
    const bytes = Buffer.from(await external_node_crypto_.webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
    const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
    return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/clock.ts
function openClock(base) {
    let ahead = 0;
    return {
        now: () => base() + ahead,
        set(to) {
            ahead = to - base();
        },
        advance(by) {
            ahead += by;
        },
    };
}

// EXTERNAL MODULE: ./packages/rehearsal/src/exchange.ts
var src_exchange = __nccwpck_require__(8054);
// EXTERNAL MODULE: ./packages/rehearsal/src/faults-schedule.ts
var faults_schedule = __nccwpck_require__(1062);
;// CONCATENATED MODULE: ./packages/rehearsal/src/faults.ts

const PAST_TOKENS = 901_000;
function openFaults(schedule, clock) {
    const counts = new Map();
    const happened = new Map();
    const pages = new Map();
    let isCalm = false;
    let uploads = 0;
    clock.advance(schedule.skew ?? 0);
    const decide = (request, subject) => {
        const key = `${request.method} ${subject}`;
        const nth = counts.get(key) ?? 0;
        counts.set(key, nth + 1);
        if (isCalm)
            return undefined;
        const isUpload = request.url.pathname === '/legacy/';
        if (isUpload && isWithin(schedule.outage, uploads++))
            return { kind: 'status', status: 503, when: 'before' };
        return (0,faults_schedule/* faultFor */.uh)(schedule, request, `${key} ${nth}`);
    };
    return {
        asked: counts,
        happened,
        calm() {
            isCalm = true;
        },
        async middleware(request, next) {
            const [named, subject] = await subjectOf(request);
            const fault = decide(named, subject);
            if (fault !== undefined)
                happened.set(fault.kind, (happened.get(fault.kind) ?? 0) + 1);
            if (fault?.kind === 'slow')
                clock.advance(fault.milliseconds);
            if (fault?.kind === 'expired')
                clock.advance(PAST_TOKENS);
            const page = request.method === 'GET' && request.url.pathname.startsWith('/simple/') ? subject : undefined;
            const outcome = await suffer(fault, named, next, pages.get(page ?? ''));
            if (page !== undefined && (fault === undefined || fault.kind === 'slow'))
                pages.set(page, outcome);
            return dated(outcome, clock.now());
        },
    };
}
function isWithin(outage, count) {
    return outage !== undefined && count >= outage.from && count < outage.from + outage.uploads;
}
async function suffer(fault, request, next, older) {
    if (fault === undefined || fault.kind === 'expired')
        return next(request);
    switch (fault.kind) {
        case 'slow':
            return next({ ...request, body: inTurns(request.body) });
        case 'stale':
            return older ?? { status: 404, body: '404 Not Found' };
        case 'cut': {
            const outcome = await next(request);
            return outcome === 'no answer' ? outcome : { ...outcome, cut: true };
        }
        case 'reset':
            if (fault.when === 'during')
                await firstOf(request.body);
            else if (fault.when === 'after')
                await next(request);
            return 'no answer';
        case 'status': {
            if (fault.when === 'after')
                await next(request);
            else
                await drain(request.body);
            const headers = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
            return { status: fault.status, headers: { 'content-type': 'text/html', ...headers }, body: EDGE_PAGE };
        }
    }
}
const EDGE_PAGE = '<html><head><title>the edge has no answer</title></head></html>\n';
function dated(outcome, now) {
    if (outcome === 'no answer')
        return outcome;
    return { ...outcome, headers: { date: new Date(now).toUTCString(), ...outcome.headers } };
}
async function drain(body) {
    let size = 0;
    for await (const chunk of body)
        size += chunk.length;
    return size;
}
async function firstOf(body) {
    await body[Symbol.asyncIterator]().next();
}
async function* inTurns(body) {
    for await (const chunk of body) {
        await new Promise((resolve) => setImmediate(resolve));
        yield chunk;
    }
}
const HEAD_LIMIT = 256 * 1024;
async function subjectOf(request) {
    const { pathname } = request.url;
    if (request.method !== 'POST' || pathname !== '/legacy/')
        return [request, pathname];
    const read = [];
    const rest = request.body[Symbol.asyncIterator]();
    let name;
    let size = 0;
    while (name === undefined && size < HEAD_LIMIT) {
        const step = await rest.next();
        if (step.done === true)
            break;
        read.push(step.value);
        size += step.value.length;
        name = /; filename="([^"]+)"/.exec(Buffer.concat(read).toString('latin1'))?.[1];
    }
    const body = { [Symbol.asyncIterator]: () => replay(read, rest) };
    return [{ ...request, body }, `${pathname}${name ?? ''}`];
}
async function* replay(read, rest) {
    yield* read;
    for (;;) {
        const step = await rest.next();
        if (step.done === true)
            return;
        yield step.value;
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/issuer.ts



const ID_TOKEN_PATH = '/_services/id-token';
function openIssuer(url, clock) {
    const jobs = new Map();
    let key;
    const signingKey = () => (key ??= makeKey());
    const keys = async () => (await signingKey()).published;
    return {
        url,
        keys,
        identity(job) {
            signingKey().catch(() => undefined);
            const requestToken = (0,external_node_crypto_.randomBytes)(32).toString('base64url');
            jobs.set(requestToken, job);
            return { requestUrl: `${url}${ID_TOKEN_PATH}?api-version=2.0`, requestToken };
        },
        sign: async (claims, header) => sign(await signingKey(), claims, header),
        rotate() {
            key = undefined;
        },
        configuration: () => (0,src_exchange/* json */.Pq)({
            issuer: url,
            jwks_uri: `${url}/.well-known/jwks`,
            subject_types_supported: ['public', 'pairwise'],
            response_types_supported: ['id_token'],
            id_token_signing_alg_values_supported: ['RS256'],
            scopes_supported: ['openid'],
        }),
        published: async () => (0,src_exchange/* json */.Pq)(await keys()),
        async issue(request) {
            const [, token = ''] = /^bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
            const job = jobs.get(token);
            if (job === undefined)
                return (0,src_exchange/* json */.Pq)({ message: 'The request token is unknown' }, 401);
            const audience = request.url.searchParams.get('audience') ?? `https://github.com/${job.repository.split('/')[0]}`;
            return (0,src_exchange/* json */.Pq)({ value: await sign(await signingKey(), (0,src_job/* claimsOf */.d)(job, url, audience, Math.floor(clock() / 1000))) });
        },
    };
}
async function makeKey() {
    const { calculateJwkThumbprint, exportJWK, generateKeyPair } = await __nccwpck_require__.e(/* import() */ 204).then(__nccwpck_require__.bind(__nccwpck_require__, 204));
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const jwk = await exportJWK(publicKey);
    const kid = await calculateJwkThumbprint(jwk);
    return { kid, key: privateKey, published: { keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256' }] } };
}
async function sign({ kid, key }, claims, header = {}) {
    const { CompactSign } = await __nccwpck_require__.e(/* import() */ 204).then(__nccwpck_require__.bind(__nccwpck_require__, 204));
    return new CompactSign(Buffer.from(JSON.stringify(claims)))
        .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid, x5t: kid, ...header })
        .sign(key);
}

// EXTERNAL MODULE: ./packages/rehearsal/src/populate.ts
var populate = __nccwpck_require__(3845);
// EXTERNAL MODULE: ./packages/rehearsal/src/minting.ts + 3 modules
var minting = __nccwpck_require__(5562);
// EXTERNAL MODULE: ./packages/rehearsal/src/pyramid.ts
var pyramid = __nccwpck_require__(659);
;// CONCATENATED MODULE: ./packages/rehearsal/src/discovery.ts



const DISCOVERY_TYPE = 'application/vnd.pypi.pytp.v1+json';
function answerDiscovery(request) {
    const { origin, searchParams } = request.url;
    if (searchParams.get('discover') !== '/legacy/')
        return (0,src_exchange/* text */.Qq)('404 Not Found', 404);
    const content = {
        'audience-endpoint': `${origin}/_/pytp/audience`,
        'token-mint-endpoint': `${origin}/_/pytp/mint-token`,
        features: ['multi-use-token'],
        'default-features': ['multi-use-token'],
    };
    return (0,src_exchange/* json */.Pq)(content, 200, { 'content-type': DISCOVERY_TYPE });
}
async function mintByDiscovery(exchange, request) {
    const minted = await (0,minting/* mint */.Xx)(exchange, request);
    switch (minted.kind) {
        case 'token':
            return (0,src_exchange/* json */.Pq)({ token: minted.token, expires: minted.expires });
        case 'refused': {
            const problem = { type: 'about:blank', title: minted.code, status: 422, detail: minted.description };
            return (0,src_exchange/* json */.Pq)(problem, 422, { 'content-type': 'application/problem+json' });
        }
        case 'breaks':
            return (0,pyramid/* brokenAnswer */.KF)();
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/cached-page.ts


const CORS = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since',
    'access-control-allow-methods': 'GET',
    'access-control-max-age': '86400',
    'access-control-expose-headers': 'X-PyPI-Last-Serial',
};
function cachedPage(request, { type, body, maxAge, serial, vary }) {
    const etag = `"${(0,external_node_crypto_.createHash)('md5').update(body).digest('base64').replace(/=+$/, '')}"`;
    const headers = {
        ...CORS,
        'cache-control': `max-age=${maxAge}, public`,
        etag,
        ...(serial === undefined ? {} : { 'x-pypi-last-serial': String(serial) }),
        ...(vary === undefined ? {} : { vary }),
    };
    const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known?.some((tag) => tag === etag || tag === '*') === true)
        return { status: 304, headers };
    return { status: 200, headers: { ...headers, 'content-type': type }, body };
}
function apiRefusal(status, message) {
    return (0,src_exchange/* json */.Pq)({ message }, status, CORS);
}
function sortedJson(value) {
    return JSON.stringify(value, (_key, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/integrity-api.ts



const TYPES = ['application/vnd.pypi.integrity.v1+json', 'application/json'];
function answerProvenance(state, request, [project = '', version = '', filename = '']) {
    const release = state.projects.get((0,index_js_.normalizeName)(project))?.releases.get((0,index_js_.canonicalizeVersion)(version));
    const file = release?.files.find((one) => one.filename === filename);
    if (file === undefined)
        return (0,src_exchange/* text */.Qq)('404 Not Found', 404);
    const type = (0,src_exchange/* negotiate */.Nl)(request.headers.accept, TYPES);
    if (type === undefined)
        return apiRefusal(406, 'Request not acceptable');
    if (state.flags.noAttestations)
        return apiRefusal(403, 'Attestations temporarily disabled');
    if (file.provenance === undefined)
        return apiRefusal(404, `No provenance available for ${filename}`);
    return cachedPage(request, { type, body: sortedJson(file.provenance), maxAge: 600, vary: 'Accept' });
}

// EXTERNAL MODULE: ./packages/rehearsal/src/store.ts
var store = __nccwpck_require__(7270);
;// CONCATENATED MODULE: ./packages/rehearsal/src/release-view.ts


function requiresPythonOf({ fields }) {
    const text = fields.get('requires_python')?.[0];
    if (text === undefined)
        return null;
    const specifiers = (0,index_js_.parseSpecifiers)(text);
    return specifiers === undefined ? text : (0,index_js_.specifiersText)(specifiers);
}
function releasesOf({ releases }) {
    return [...releases.values()].toSorted((a, b) => (0,index_js_.compareVersions)(a.version, b.version));
}
function sortedFiles({ files }) {
    return files.toSorted((a, b) => (a.filename < b.filename ? -1 : 1));
}
function latestOf(project) {
    const rank = (release) => (release.yanked === false ? 2 : 0) + ((0,index_js_.parseVersion)(release.version)?.isPrerelease === true ? 0 : 1);
    return releasesOf(project)
        .toReversed()
        .toSorted((a, b) => rank(b) - rank(a))[0];
}
function fileUrl(origin, file) {
    return `${origin}${(0,store/* pathOf */.X)(file)}`;
}
function provenanceUrl(origin, project, release, file) {
    if (file.provenance === undefined)
        return null;
    return `${origin}/integrity/${(0,index_js_.normalizeName)(project.name)}/${release.version}/${file.filename}/provenance`;
}
function yankedOf({ yanked }) {
    return yanked === '' ? true : yanked;
}
function single(fields, key) {
    return fields.get(key)?.[0] ?? null;
}
function list(fields, key) {
    return fields.get(key) ?? null;
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/json-api.ts




const MAX_AGE = 900;
function answerProjectJson(state, request, name) {
    if (name !== (0,index_js_.normalizeName)(name))
        return (0,src_exchange/* redirect */.V2)(`/pypi/${(0,index_js_.normalizeName)(name)}/json`);
    const project = state.projects.get(name);
    const release = project === undefined ? undefined : latestOf(project);
    if (project === undefined || release === undefined)
        return apiRefusal(404, 'Not Found');
    const releases = Object.fromEntries(releasesOf(project).map((one) => [one.version, filesJson(request.url.origin, one)]));
    return page(request, project, { ...releaseJson(request.url.origin, project, release), releases });
}
function answerReleaseJson(state, request, name, version) {
    if (name !== (0,index_js_.normalizeName)(name))
        return (0,src_exchange/* redirect */.V2)(`/pypi/${(0,index_js_.normalizeName)(name)}/${version}/json`);
    const project = state.projects.get(name);
    const release = project?.releases.get((0,index_js_.canonicalizeVersion)(version));
    if (project === undefined || release === undefined)
        return apiRefusal(404, 'Not Found');
    return page(request, project, releaseJson(request.url.origin, project, release));
}
function page(request, { serial }, content) {
    return cachedPage(request, { type: 'application/json', body: sortedJson(content), maxAge: MAX_AGE, serial });
}
function releaseJson(origin, project, release) {
    const roles = [...(project.roles ?? [])].map(([user, role]) => ({ role, user }));
    return {
        info: infoOf(origin, project, release),
        urls: filesJson(origin, release),
        vulnerabilities: [],
        last_serial: project.serial,
        ownership: { roles, organization: project.organization?.name ?? null },
    };
}
const SINGLE = [
    'summary',
    'description_content_type',
    'license',
    'license_expression',
    'author',
    'author_email',
    'maintainer',
    'maintainer_email',
    'platform',
    'home_page',
    'download_url',
];
function infoOf(origin, project, release) {
    const { fields, version } = release;
    const page = `${origin}/project/${project.name}/`;
    return {
        ...Object.fromEntries(SINGLE.map((key) => [key, single(fields, key)])),
        name: project.name,
        version,
        description: single(fields, 'description') ?? '',
        keywords: keywordsOf(fields),
        license_files: list(fields, 'license_file'),
        classifiers: list(fields, 'classifiers') ?? [],
        requires_python: requiresPythonOf(release),
        requires_dist: list(fields, 'requires_dist'),
        provides_extra: list(fields, 'provides_extra'),
        dynamic: list(fields, 'dynamic')?.map(titled) ?? null,
        project_url: page,
        project_urls: urlsOf(fields),
        package_url: page,
        release_url: `${page}${version}/`,
        docs_url: null,
        bugtrack_url: null,
        downloads: { last_day: -1, last_week: -1, last_month: -1 },
        ...yankedJson(release),
    };
}
function filesJson(origin, release) {
    return sortedFiles(release).map((file) => fileJson(origin, release, file));
}
function fileJson(origin, release, file) {
    const { digests, metadata, uploaded } = file;
    const moment = new Date(uploaded).toISOString();
    return {
        filename: file.filename,
        packagetype: file.kind,
        python_version: file.pythonVersion,
        has_sig: false,
        comment_text: file.comment ?? null,
        md5_digest: digests.md5,
        digests: { md5: digests.md5, sha256: digests.sha256, blake2b_256: digests.blake2b },
        'core-metadata': metadata === undefined ? false : { sha256: metadata.sha256 },
        size: file.size,
        downloads: -1,
        upload_time: moment.slice(0, 19),
        upload_time_iso_8601: moment.replace('Z', '000Z'),
        url: fileUrl(origin, file),
        requires_python: requiresPythonOf(release),
        ...yankedJson(release),
    };
}
function yankedJson({ yanked }) {
    const reason = typeof yanked === 'string' && yanked !== '' ? yanked : null;
    return { yanked: yanked !== false, yanked_reason: reason };
}
function keywordsOf(fields) {
    const keywords = single(fields, 'keywords');
    return keywords === null
        ? null
        : keywords
            .split(',')
            .map((keyword) => keyword.trim())
            .join(', ');
}
function urlsOf(fields) {
    const own = [
        ['Homepage', single(fields, 'home_page')],
        ['Download', single(fields, 'download_url')],
    ];
    const named = (list(fields, 'project_urls') ?? []).map((entry) => {
        const comma = entry.indexOf(',');
        return [entry.slice(0, comma).trim(), entry.slice(comma + 1).trim()];
    });
    const all = [...own, ...named].flatMap(([label, url]) => (url === null ? [] : [[label, url]]));
    return all.length === 0 ? null : Object.fromEntries(all);
}
function titled(field) {
    return field.toLowerCase().replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}

// EXTERNAL MODULE: ./packages/rehearsal/src/state.ts
var src_state = __nccwpck_require__(6810);
;// CONCATENATED MODULE: ./packages/rehearsal/src/simple-pages.ts






const API_VERSION = '1.4';
const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const HTML_TYPE = 'application/vnd.pypi.simple.v1+html';
const simple_pages_TYPES = ['text/html', HTML_TYPE, JSON_TYPE];
function answerIndex(state, request) {
    const projects = [...state.projects]
        .filter(([, { status }]) => status !== 'quarantined')
        .sort(([a], [b]) => (a < b ? -1 : 1));
    const content = {
        meta: { 'api-version': API_VERSION, '_last-serial': state.serial },
        projects: projects.map(([, { name, serial }]) => ({ name, '_last-serial': serial })),
    };
    const links = projects.map(([path, { name }]) => `    <a href="/simple/${path}/">${(0,pyramid/* escapeHtml */.ZD)(name)}</a>`);
    return simple_pages_page(request, state.serial, content, htmlPage('Simple index', [], links.join('\n'), state.serial));
}
function answerProject(state, name, request) {
    const project = state.projects.get(name);
    if (project === undefined)
        return (0,src_exchange/* text */.Qq)('404 Not Found', 404);
    const { origin } = request.url;
    const releases = project.status === 'quarantined' ? [] : releasesOf(project).filter(({ files }) => files.length > 0);
    const files = releases.flatMap((release) => sortedFiles(release).map((file) => ({ release, file })));
    const content = {
        meta: { 'api-version': API_VERSION, '_last-serial': project.serial },
        name,
        'project-status': { status: project.status },
        'alternate-locations': project.alternateLocations.toSorted(),
        versions: releases.map(({ version }) => version),
        files: files.map(({ release, file }) => simple_pages_fileJson(origin, project, release, file)),
    };
    const links = files.map(({ release, file }) => fileLink(origin, project, release, file));
    const meta = [
        ...project.alternateLocations
            .toSorted()
            .map((place) => `<meta name="pypi:alternate-locations" content="${(0,pyramid/* escapeHtml */.ZD)(place)}">`),
        `<meta name="pypi:project-status" content="${project.status}">`,
    ];
    const html = htmlPage(`Links for ${name}`, meta, `    <h1>Links for ${name}</h1>\n${links.join('\n')}`, project.serial);
    return simple_pages_page(request, project.serial, content, html);
}
function toProjectPage(name) {
    return (0,src_exchange/* redirect */.V2)(`/simple/${name}/`);
}
function answerFile(state, request) {
    const asked = decodeURIComponent(request.url.pathname);
    const immutable = {
        'cache-control': 'max-age=365000000, immutable, public',
        'content-type': 'application/octet-stream',
    };
    for (const file of (0,src_state/* allFiles */.ZP)(state)) {
        const path = (0,store/* pathOf */.X)(file);
        if (asked === path)
            return { status: 200, headers: immutable, body: { file: file.path, size: file.size } };
        if (asked === `${path}.metadata` && file.metadata !== undefined)
            return { status: 200, headers: immutable, body: { file: file.metadata.path, size: file.metadata.size } };
    }
    return (0,src_exchange/* text */.Qq)('404 Not Found', 404);
}
function simple_pages_page(request, serial, content, html) {
    const type = (0,src_exchange/* negotiate */.Nl)(request.headers.accept, simple_pages_TYPES) ?? 'text/html';
    return cachedPage(request, {
        type: type === 'text/html' ? 'text/html; charset=UTF-8' : type,
        body: type === JSON_TYPE ? sortedJson(content) : html,
        maxAge: 600,
        serial,
        vary: 'Accept',
    });
}
function simple_pages_fileJson(origin, project, release, file) {
    const metadata = file.metadata === undefined ? false : { sha256: file.metadata.sha256 };
    return {
        filename: file.filename,
        url: fileUrl(origin, file),
        hashes: { sha256: file.digests.sha256 },
        'requires-python': requiresPythonOf(release),
        size: file.size,
        'upload-time': new Date(file.uploaded).toISOString().replace('Z', '000Z'),
        yanked: yankedOf(release),
        'data-dist-info-metadata': metadata,
        'core-metadata': metadata,
        provenance: provenanceUrl(origin, project, release, file),
    };
}
function fileLink(origin, project, release, file) {
    const hash = file.metadata === undefined ? null : `sha256=${file.metadata.sha256}`;
    const yanked = yankedOf(release);
    const attributes = [
        ['href', `${fileUrl(origin, file)}#sha256=${file.digests.sha256}`],
        ['data-requires-python', requiresPythonOf(release)],
        ['data-yanked', yanked === false ? null : yanked === true ? '' : yanked],
        ['data-dist-info-metadata', hash],
        ['data-core-metadata', hash],
        ['data-provenance', provenanceUrl(origin, project, release, file)],
    ];
    const shown = attributes.flatMap(([key, value]) => (value === null ? [] : [`${key}="${(0,pyramid/* escapeHtml */.ZD)(value)}"`]));
    return `    <a ${shown.join(' ')}>${(0,pyramid/* escapeHtml */.ZD)(file.filename)}</a><br />`;
}
function htmlPage(title, meta, content, serial) {
    return [
        '<!DOCTYPE html>',
        '<html lang="en">',
        '  <head>',
        `    <meta name="pypi:repository-version" content="${API_VERSION}">`,
        ...meta.map((line) => `    ${line}`),
        `    <title>${title}</title>`,
        '  </head>',
        '  <body>',
        content,
        '  </body>',
        '</html>',
        `<!--SERIAL ${serial}-->`,
    ].join('\n');
}

// EXTERNAL MODULE: ./packages/rehearsal/src/attestations-json.ts
var attestations_json = __nccwpck_require__(1827);
// EXTERNAL MODULE: ./packages/rehearsal/src/pydantic-text.ts
var pydantic_text = __nccwpck_require__(7721);
;// CONCATENATED MODULE: ./packages/rehearsal/src/attestations-shape.ts


const fail = (type, says) => (value, place, report) => {
    report({ place, type, says, value });
};
const model = (fields) => (value, place, report) => {
    if (value.type !== 'dict') {
        fail('model_type', 'Input should be an object')(value, place, report);
        return;
    }
    for (const [name, look] of Object.entries(fields)) {
        const inner = value.value.get(name);
        if (inner === undefined)
            fail('missing', 'Field required')(value, [...place, name], report);
        else
            look(inner, [...place, name], report);
    }
};
const listOf = (look, atLeast = 0) => (value, place, report) => {
    if (value.type !== 'list') {
        fail('list_type', 'Input should be a valid array')(value, place, report);
        return;
    }
    for (const [index, item] of value.value.entries())
        look(item, [...place, index], report);
    if (value.value.length < atLeast)
        fail('too_short', `List should have at least ${atLeast} item after validation, not ${value.value.length}`)(value, place, report);
};
const dict = (value, place, report) => {
    if (value.type !== 'dict')
        fail('dict_type', 'Input should be an object')(value, place, report);
};
const one = (value, place, report) => {
    const isOne = (value.type === 'int' && value.value === '1') || (value.type === 'float' && value.value === 1);
    if (!isOne && !(value.type === 'bool' && value.value))
        fail('literal_error', 'Input should be 1')(value, place, report);
};
const bytes = (value, place, report) => {
    if (value.type !== 'str') {
        fail('bytes_type', 'Input should be a valid bytes')(value, place, report);
        return;
    }
    const { problem } = decodeBase64(value.value);
    if (problem !== undefined)
        fail('base64_decode', `Base64 decoding error: '${problem}'`)(value, place, report);
};
const ATTESTATIONS = listOf(model({
    version: one,
    verification_material: model({ certificate: bytes, transparency_entries: listOf(dict, 1) }),
    envelope: model({ statement: bytes, signature: bytes }),
}));
function readAttestations(field) {
    const problems = [];
    let value;
    try {
        value = (0,attestations_json/* readPythonJson */.JI)(field);
    }
    catch (thrown) {
        if (!(thrown instanceof attestations_json/* JsonError */.N3))
            throw thrown;
        const whole = { type: 'str', value: field };
        return malformed([{ place: [], type: 'json_invalid', says: `Invalid JSON: ${thrown.message}`, value: whole }]);
    }
    ATTESTATIONS(value, [], (problem) => problems.push(problem));
    if (problems.length > 0)
        return malformed(problems);
    return { kind: 'shaped', attestations: value.type === 'list' ? value.value.map(shaped) : [] };
}
function malformed(problems) {
    const shown = problems.map((problem) => ({
        ...problem,
        value: (0,attestations_json/* reprOf */.tt)(problem.value),
        valueType: problem.value.type,
    }));
    return { kind: 'malformed', text: (0,pydantic_text/* pydanticText */.y)('list[Attestation]', shown) };
}
function shaped(value) {
    const at = (...path) => path.reduce((inner, key) => (inner.type === 'dict' ? (inner.value.get(key) ?? NONE) : NONE), value);
    const read = (...path) => {
        const inner = at(...path);
        return decodeBase64(inner.type === 'str' ? inner.value : '').bytes;
    };
    const certificate = read('verification_material', 'certificate');
    const statement = read('envelope', 'statement');
    const signature = read('envelope', 'signature');
    const entries = at('verification_material', 'transparency_entries');
    const plain = entries.type === 'list' ? entries.value.map(attestations_json/* plainOf */.oi) : [];
    return {
        shown: {
            version: 1,
            verification_material: { certificate: certificate.toString('base64'), transparency_entries: plain },
            envelope: { statement: statement.toString('base64'), signature: signature.toString('base64') },
        },
        certificate,
        entries: plain,
        statement,
        signature,
    };
}
const NONE = { type: 'NoneType' };
function decodeBase64(text) {
    let digits = '';
    let padding = 0;
    for (const character of text) {
        if (character === '=') {
            padding += 1;
            if (digits.length % 4 >= 2 && (digits.length % 4) + padding >= 4)
                break;
        }
        else if (/[A-Za-z\d+/]/.test(character)) {
            digits += character;
            padding = 0;
        }
    }
    const rest = digits.length % 4;
    const isComplete = rest === 0 || (rest >= 2 && rest + padding >= 4);
    return {
        bytes: Buffer.from(digits, 'base64'),
        problem: isComplete
            ? undefined
            : rest === 1
                ? `Invalid base64-encoded string: number of data characters (${digits.length}) cannot be 1 more than a multiple of 4`
                : 'Incorrect padding',
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/attestations.ts


const MOST = 2;
const GITHUB = 'https://token.actions.githubusercontent.com';
async function judgeAttestations(field, upload) {
    const { publisher } = upload;
    if (publisher === undefined)
        return refused('Attestations are only supported when using Trusted Publishing');
    if ('unsupported' in publisher)
        return refused(`Attestations are not currently supported with ${publisher.unsupported} publishers`);
    const read = readAttestations(field);
    if (read.kind === 'malformed')
        return refused(`Malformed attestations: ${read.text}`);
    const { attestations } = read;
    if (attestations.length === 0)
        return refused('Malformed attestations: an empty attestation set is not permitted');
    if (attestations.length > MOST)
        return refused(`A maximum of ${MOST} attestations per file are supported`);
    const seen = new Set();
    for (const attestation of attestations) {
        const said = await judgeOne(attestation, upload, publisher);
        if ('text' in said)
            return refused(said.text);
        if (seen.has(said.predicateType))
            return refused(`Multiple attestations for the same file with the same predicate type (${said.predicateType}) are not supported`);
        seen.add(said.predicateType);
    }
    return {
        kind: 'accepted',
        attestations: attestations.map(({ shown }) => shown),
        level: upload.trustRoot === undefined ? 'structure' : 'signatures',
    };
}
function refused(text) {
    return { kind: 'refused', text: `Invalid attestations supplied during upload: ${text}` };
}
async function judgeOne({ certificate, entries, statement, signature }, { filename, sha256, issuer = GITHUB, trustRoot }, publisher) {
    const { judgeStatement, verifySignature } = await (0,index_js_.attestations)();
    const trust = trustRoot === undefined
        ? undefined
        : { root: trustRoot, policy: (signer) => foreignTo(publisher, issuer, signer) };
    const verified = await verifySignature({ certificate, logEntry: entries[0], statement, signature }, trust);
    if (verified.kind === 'unreadable')
        return { text: `Unknown error while trying to verify included attestations: ${verified.why}` };
    const said = verified.kind === 'refused' ? undefined : judgeStatement(statement, { name: filename, sha256 });
    if (said?.kind === 'fits')
        return said;
    const why = verified.kind === 'refused' ? verified.why : said?.why;
    return {
        text: `Could not verify the uploaded artifact using the included attestation: Verification failed: ${why ?? ''}`,
    };
}
function foreignTo({ owner, repository, workflow }, issuer, signer) {
    const slug = `${owner}/${repository}`;
    const exact = [
        ['OIDCIssuerV2', '8', signer.issuer, issuer],
        ['OIDCSourceRepositoryURI', '12', signer.repository, `https://github.com/${slug}`],
    ];
    for (const [name, number, got, expected] of exact) {
        if (got === undefined)
            return `Certificate does not contain ${name} (1.3.6.1.4.1.57264.1.${number}) extension`;
        if (got !== expected)
            return `Certificate's ${name} does not match (got ${got}, expected ${expected})`;
    }
    const places = [signer.commit, signer.ref].filter((place) => place !== undefined);
    if (places.length === 0)
        return 'Certificate must contain either Source Repository Digest or Source Repository Ref';
    const allowed = places.map((place) => `https://github.com/${slug}/.github/workflows/${workflow}@${place}`);
    return signer.workflow !== undefined && allowed.includes(signer.workflow)
        ? undefined
        : `Certificate's Build Config URI (${signer.workflow ?? ''}) does not match expected Trusted Publisher (${workflow} @ ${slug})`;
}
function provenanceOf({ publisher, attestations }) {
    const { owner, repository, workflow, environment } = publisher;
    return {
        version: 1,
        attestation_bundles: [
            {
                publisher: {
                    environment: environment === '' ? null : environment,
                    kind: 'GitHub',
                    repository: `${owner}/${repository}`,
                    workflow,
                },
                attestations,
            },
        ],
    };
}

// EXTERNAL MODULE: ./packages/rehearsal/src/new-project.ts
var new_project = __nccwpck_require__(3773);
// EXTERNAL MODULE: ./packages/rehearsal/src/received.ts + 2 modules
var src_received = __nccwpck_require__(5229);
;// CONCATENATED MODULE: ./packages/rehearsal/src/uploader.ts


const IDENTIFIER = 27;
const TOKEN_LENGTH = 60;
function uploaderOf(headers, state) {
    const [, scheme = '', credentials = ''] = /^(\w+)\s+(.*?)\s*$/.exec(headers.authorization ?? '') ?? [];
    switch (scheme.toLowerCase()) {
        case 'basic': {
            const [user, password] = splitOnce(Buffer.from(credentials, 'base64').toString('utf8'));
            return user === '__token__' ? byToken(password.trim(), state) : byPassword(user, password, state);
        }
        case 'bearer':
        case 'token':
            return byToken(credentials, state);
        default:
            return UNKNOWN;
    }
}
function byToken(given, state) {
    const exact = state.tokens.get(given);
    const token = exact ?? (given.length < TOKEN_LENGTH ? undefined : alike(given, state));
    const signature = exact === undefined ? 'does not match' : 'holds';
    if (token === undefined)
        return UNKNOWN;
    if (token.kind === 'job')
        return { kind: 'job', token, signature };
    const user = state.users.get(token.user);
    return user === undefined ? UNKNOWN : { kind: 'user', user, token, signature };
}
function alike(given, state) {
    for (const [text, token] of state.tokens)
        if (text.length >= TOKEN_LENGTH && text.slice(0, IDENTIFIER) === given.slice(0, IDENTIFIER))
            return token;
    return undefined;
}
function byPassword(name, password, state) {
    const user = state.users.get(name);
    if (user?.password !== undefined)
        return sameText(password, user.password) ? { kind: 'user', user, signature: 'holds' } : UNKNOWN;
    return [...state.users.values()].some((other) => other.password !== undefined)
        ? UNKNOWN
        : 'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. ' +
            `See ${index_js_.PYPI_HELP}#apitoken and ${index_js_.PYPI_HELP}#trusted-publishers`;
}
const UNKNOWN = `Invalid or non-existent authentication information. See ${index_js_.PYPI_HELP}#invalid-auth for more information.`;
function refusalOfUploader(uploader, project, now) {
    const reasons = reasonsAgainst(uploader, project, now);
    if (reasons.length > 0)
        return `Invalid API Token: ${[...reasons, ...reasons].join(', ')}`;
    if (uploader.signature !== 'holds')
        return 'Invalid API Token: signatures do not match';
    if (mayUpload(uploader, project))
        return undefined;
    const who = uploader.kind === 'user' ? `The user '${uploader.user.name}'` : 'The given token';
    return `${who} isn't allowed to upload to project '${project.name}'. See ${index_js_.PYPI_HELP}#project-name for more information.`;
}
function reasonsAgainst({ kind, token }, project, now) {
    if (token === undefined)
        return [];
    const name = (0,index_js_.normalizeName)(project.name);
    const shown = (0,index_js_.pythonRepr)(project.name);
    const isOver = token.expires !== undefined && now >= token.expires;
    const isEarly = token.kind === 'job' && now < token.notBefore;
    return [
        ...(kind === 'user' || token.publisher.projects.has(name)
            ? []
            : [`OIDC scoped token is not valid for project '${project.name}'`]),
        ...(token.projects === undefined || token.projects.has(name)
            ? []
            : [`project-scoped token is not valid for project: ${shown}`]),
        ...(isOver || isEarly ? ['token is expired'] : []),
    ];
}
function mayUpload(uploader, { status, roles }) {
    if (status === 'archived')
        return false;
    if (uploader.kind === 'job')
        return status !== 'quarantined';
    return roles === undefined || roles.has(uploader.user.name);
}
function refusalOfAccount(uploader) {
    if (uploader.kind === 'job')
        return undefined;
    const { name, verifiedEmail, twoFactor } = uploader.user;
    const shown = (0,index_js_.pythonRepr)(name);
    if (!verifiedEmail)
        return (`User ${shown} does not have a verified primary email address. Please add a verified primary email before ` +
            `attempting to upload to PyPI. See ${index_js_.PYPI_HELP}#verified-email for more information.`);
    if (!twoFactor)
        return (`User ${shown} does not have two-factor authentication enabled. Please enable two-factor authentication before ` +
            `attempting to upload to PyPI. See ${index_js_.PYPI_HELP}#two-factor-authentication for more information.`);
    return undefined;
}
function splitOnce(text) {
    const colon = text.indexOf(':');
    return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}
function sameText(a, b) {
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(a), digest(b));
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/upload-steps.ts
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




function firstVerdict(steps, subject) {
    for (const { judge } of steps) {
        const verdict = judge(subject);
        if (verdict !== undefined)
            return verdict;
    }
    return undefined;
}
const forbidden = (text) => (text === undefined ? undefined : { status: 403, text });
const FORM_STEPS = [
    {
        name: 'text fields are texts',
        judge: ({ received: { strayFiles } }) => strayFiles[0] === undefined ? undefined : `${strayFiles[0]}: Should not be a tuple.`,
    },
    {
        name: 'index takes uploads',
        judge: ({ place: { state } }) => {
            if (state.flags.readOnly)
                return forbidden('Read-only mode: Uploads are temporarily disabled.');
            const page = `See ${index_js_.PYPI_HELP}#admin-intervention for more information.`;
            return state.flags.noUploads ? forbidden(`New uploads are temporarily disabled. ${page}`) : undefined;
        },
    },
    { name: 'identity', judge: ({ uploader }) => (typeof uploader === 'string' ? forbidden(uploader) : undefined) },
    { name: 'form', judge: ({ rules, form }) => rules.refusalOfForm(form) },
    { name: 'metadata', judge: ({ rules, form }) => verdictOf(rules.refusalOfMetadata(form)) },
    {
        name: 'file',
        judge: ({ received: { content } }) => (content === undefined ? 'Upload payload does not have a file.' : undefined),
    },
];
const NEW_PROJECT_STEPS = [
    {
        name: 'identity of a user',
        judge: ({ uploader }) => uploader.kind === 'user'
            ? undefined
            : 'Non-user identities cannot create new projects. This was probably caused by successfully using a pending ' +
                "publisher but specifying the project name incorrectly (either in the publisher or in your project's " +
                'metadata). Please ensure that both match. See: https://docs.pypi.org/trusted-publishers/troubleshooting/',
    },
    { name: 'account of the creator', judge: ({ uploader }) => forbidden(refusalOfAccount(uploader)) },
    {
        name: 'haste',
        judge: ({ place, uploader, now }) => uploader.kind === 'user' && (0,new_project/* isHasty */.ue)(place.state, uploader.user.name, now)
            ? { status: 429, text: 'Too many new projects created' }
            : undefined,
    },
    { name: 'name of the project', judge: ({ place, rules, name }) => (0,new_project/* refusalOfNew */.kF)(place.state, rules, name) },
];
const PROJECT_STEPS = [
    {
        name: 'permission',
        judge: ({ uploader, project, now }) => forbidden(refusalOfUploader(uploader, project, now / 1000)),
    },
    { name: 'account', judge: ({ uploader }) => forbidden(refusalOfAccount(uploader)) },
    {
        name: 'organisation',
        judge: ({ project: { organization } }) => organization?.active === false
            ? 'Organization account owning this project is inactive. This may be due to inactive billing for Company ' +
                'Organizations, or administrator intervention for Community Organizations. Please contact support+orgs@pypi.org.'
            : undefined,
    },
    { name: 'description', judge: ({ rules, form }) => rules.refusalOfDescription(form) },
];
const FILE_STEPS = [
    {
        name: 'file name',
        judge: ({ rules, form, file }) => {
            const type = rules.fileTypeOf(form);
            return type === undefined ? undefined : rules.refusalOfFileName(file.filename, type);
        },
    },
    {
        name: 'type of the part',
        judge: ({ file }) => (file.contentType?.startsWith('image/') ? 'Invalid distribution file.' : undefined),
    },
    { name: 'length of the name', judge: ({ rules, file }) => verdictOf(rules.refusalOfNameLength(file.filename)) },
    {
        name: 'room',
        judge: ({ place: { state }, rules, file, project, name }) => rules.refusalOfRoom({
            size: file.size,
            held: (0,src_state/* filesOf */.R8)(project).reduce((sum, { size }) => sum + size, 0),
            project: name,
            fileLimit: Math.max(state.limits.file, project.limits.file ?? 0),
            projectLimit: Math.max(state.limits.project, project.limits.project ?? 0),
        }),
    },
    { name: 'digests', judge: judgeDigests },
    { name: 'duplicate', judge: judgeDuplicate },
    {
        name: 'name of a deleted file',
        judge: ({ place: { state }, rules, file }) => state.usedNames.has(file.filename) ? rules.NAME_WAS_USED : undefined,
    },
    {
        name: 'age of the release',
        judge: ({ rules, release, now }) => release !== undefined && now - release.created > rules.RELEASE_STAYS_OPEN * 1000
            ? rules.RELEASE_IS_CLOSED
            : undefined,
    },
    {
        name: 'one sdist',
        judge: ({ rules, form, release }) => rules.fileTypeOf(form) === 'sdist' && release?.files.some(({ kind }) => kind === 'sdist') === true
            ? rules.ONE_SDIST
            : undefined,
    },
];
function judgeDigests({ rules, form, file: { digests } }) {
    const actual = { md5_digest: digests.md5, sha256_digest: digests.sha256, blake2_256_digest: digests.blake2b };
    return rules.DIGEST_FIELDS.every((field) => {
        const given = rules.formValue(form, field);
        return given === undefined || given.toLowerCase() === actual[field];
    })
        ? undefined
        : rules.OTHER_DIGEST;
}
function judgeDuplicate({ place: { state }, rules, file: { filename, digests } }) {
    const stored = (0,src_state/* allFiles */.ZP)(state).find((other) => other.filename === filename || other.digests.blake2b === digests.blake2b);
    if (stored === undefined)
        return undefined;
    return stored.filename === filename && stored.digests.blake2b === digests.blake2b
        ? { status: 200 }
        : rules.fileExists(filename, digests.blake2b);
}
function judgeContents({ rules, form, file, name }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const bytes = __addDisposableResource(env_1, (0,index_js_.openFileBytes)(file.path), false);
        return verdictOf(rules.refusalOfContents({ form, filename: file.filename, bytes, project: name }));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function verdictOf(refusal) {
    if (refusal === undefined)
        return undefined;
    return refusal.kind === 'refused' ? refusal.text : { breaks: refusal.answer };
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/upload.ts
var upload_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var upload_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









async function takeUpload(place, request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const rules = await (0,index_js_.pypiRules)();
        const body = await (0,src_received/* receive */.u)(request, place.folder);
        if (body === 'no boundary')
            return (0,pyramid/* pyramidAnswer */.vf)(request, 400);
        if (body === 'too large')
            return (0,pyramid/* pyramidAnswer */.vf)(request, 413);
        const received = upload_addDisposableResource(env_1, body, false);
        const form = rules.readForm(received.fields);
        const action = request.url.searchParams.get(':action') ?? rules.formValue(form, ':action');
        const other = answerToAction(request, action);
        if (other !== undefined)
            return other;
        const uploader = uploaderOf(request.headers, place.state);
        const verdict = await judge({ place, rules, received, form, uploader, now: place.clock() });
        if (verdict === undefined)
            return (0,pyramid/* pyramidAnswer */.vf)(request, 200);
        if (typeof verdict === 'string')
            return (0,pyramid/* pyramidAnswer */.vf)(request, 400, verdict);
        if ('status' in verdict)
            return (0,pyramid/* pyramidAnswer */.vf)(request, verdict.status, verdict.text);
        return verdict.breaks === 'none' ? 'no answer' : (0,pyramid/* brokenAnswer */.KF)();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        upload_disposeResources(env_1);
    }
}
function answerOldUpload(request) {
    const moved = `This API has moved to ${request.url.origin}/legacy/. See TODO for more information.`;
    return (0,pyramid/* pyramidAnswer */.vf)(request, 410, GONE[request.url.searchParams.get(':action') ?? ''] ?? moved);
}
const READ_ONLY_PAGE = { status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } };
const GONE = {
    submit: 'Project pre-registration is no longer required or supported, upload your files instead.',
    submit_pkg_info: 'Project pre-registration is no longer required or supported, upload your files instead.',
    doc_upload: 'Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.',
};
function answerToAction(request, action) {
    if (action === 'file_upload')
        return undefined;
    const gone = GONE[action ?? ''];
    return gone === undefined ? READ_ONLY_PAGE : (0,pyramid/* pyramidAnswer */.vf)(request, 410, gone);
}
async function judge(attempt) {
    const first = admit(attempt);
    if (first.creator !== undefined)
        attempt.place.state.creations.push({ user: first.creator, at: attempt.now });
    if (first.kind === 'answered')
        return first.verdict;
    const contents = judgeContents(first.file);
    if (contents !== undefined)
        return contents;
    const field = attestationsOf(first.file);
    if (field === undefined) {
        commit(first.file, undefined);
        return undefined;
    }
    const attested = await judgeAttested(first.file, field);
    if (typeof attested === 'string')
        return attested;
    const again = admit(attempt);
    if (again.kind === 'answered')
        return again.verdict;
    commit(again.file, attested.provenance);
    return undefined;
}
function admit(attempt) {
    const { place, rules, form, uploader, received } = attempt;
    const gate = firstVerdict(FORM_STEPS, attempt);
    if (gate !== undefined)
        return { kind: 'answered', verdict: gate };
    if (typeof uploader === 'string')
        throw new Error('an unknown uploader passed the gates');
    const name = rules.formValue(form, 'name') ?? '';
    const existing = place.state.projects.get((0,index_js_.normalizeName)(name));
    const named = { ...attempt, uploader, name, existing };
    const unfit = existing === undefined ? firstVerdict(NEW_PROJECT_STEPS, named) : undefined;
    if (unfit !== undefined)
        return { kind: 'answered', verdict: unfit };
    const creation = existing === undefined && uploader.kind === 'user' ? { creator: uploader.user.name } : {};
    const project = existing ?? projectOf(named);
    const refusal = firstVerdict(PROJECT_STEPS, { ...named, project });
    if (refusal !== undefined)
        return { kind: 'answered', verdict: refusal, ...creation };
    const { content } = received;
    if (content?.filename === undefined)
        return { kind: 'answered', verdict: { breaks: '500' }, ...creation };
    const release = project.releases.get((0,index_js_.canonicalizeVersion)(rules.formValue(form, 'version') ?? ''));
    const file = { ...named, project, file: { ...content, filename: content.filename }, release };
    const verdict = firstVerdict(FILE_STEPS, file);
    return verdict === undefined ? { kind: 'admitted', file, ...creation } : { kind: 'answered', verdict, ...creation };
}
function attestationsOf({ place, rules, form }) {
    return place.state.flags.noAttestations ? undefined : rules.formValue(form, 'attestations');
}
async function judgeAttested({ place, uploader, file }, field) {
    const publisher = uploader.kind === 'job' ? uploader.token.publisher : undefined;
    const { filename, digests } = file;
    const { trustRoot, issuer } = place.sigstore ?? {};
    const judged = await judgeAttestations(field, {
        filename,
        sha256: digests.sha256,
        publisher,
        trustRoot,
        ...(issuer === undefined ? {} : { issuer }),
    });
    if (judged.kind === 'refused')
        return judged.text;
    const { attestations } = judged;
    return { provenance: publisher === undefined ? undefined : provenanceOf({ publisher, attestations }) };
}
function commit({ place, rules, form, file, uploader, name, existing, project, now }, provenance) {
    const creator = uploader.kind === 'user' ? uploader.user.name : undefined;
    if (existing === undefined)
        (0,new_project/* addProject */.By)(place.state, rules, project, creator);
    project.name = name;
    const version = rules.formValue(form, 'version') ?? '';
    const normal = (0,index_js_.parseVersion)(version)?.normal ?? version;
    (0,store/* storeFile */.u)(place.state, place.folder, rules, { file, form, project, version: normal, now, provenance });
}
function projectOf({ uploader, name }) {
    const owner = uploader.kind === 'user' ? [[uploader.user.name, 'Owner']] : [];
    return (0,src_state/* newProject */.UO)(name, { roles: new Map(owner) });
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/routes.ts









const UPLOAD_MOVED = 'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)';
const none = () => (0,src_exchange/* text */.Qq)('404 Not Found', 404);
const ROUTES = [
    { method: 'GET', path: /^\/_\/oidc\/audience$/, answer: (_request, { exchange }) => (0,minting/* answerAudience */.bD)(exchange) },
    {
        method: 'POST',
        path: /^\/_\/oidc\/(?:github\/)?mint-token$/,
        answer: (request, { exchange }) => (0,minting/* mintToken */.W$)(exchange, request),
    },
    {
        method: 'POST',
        path: /^\/_\/oidc\/burn-token$/,
        answer: (request, { exchange }) => (0,minting/* burnToken */.VK)(exchange, request),
    },
    {
        method: 'GET',
        path: /^\/\.well-known\/pytp$/,
        answer: (request, { discovery }) => (discovery ? answerDiscovery(request) : none()),
    },
    {
        method: 'GET',
        path: /^\/_\/pytp\/audience$/,
        answer: (_request, { exchange, discovery }) => (discovery ? (0,minting/* answerAudience */.bD)(exchange) : none()),
    },
    {
        method: 'POST',
        path: /^\/_\/pytp\/mint-token$/,
        answer: (request, { exchange, discovery }) => (discovery ? mintByDiscovery(exchange, request) : none()),
    },
    { method: 'POST', path: /^\/legacy\/$/, answer: (request, { uploads }) => takeUpload(uploads, request) },
    { method: 'GET', path: /^\/legacy\/$/, answer: () => (0,src_exchange/* text */.Qq)('Files are posted here.') },
    { method: 'any', path: /^\/legacy\/$/, answer: () => READ_ONLY_PAGE },
    { method: 'any', path: /^\/legacy$/, answer: () => (0,src_exchange/* redirect */.V2)('/legacy/', 308, UPLOAD_MOVED) },
    { method: 'POST', path: /^\/pypi$/, answer: (request) => answerOldUpload(request) },
    { method: 'GET', path: /^\/simple\/$/, answer: (request, { state }) => answerIndex(state, request) },
    { method: 'GET', path: /^\/simple$/, answer: () => (0,src_exchange/* redirect */.V2)('/simple/') },
    {
        method: 'GET',
        path: /^\/simple\/([^/]+)\/$/,
        answer: (request, { state }, [name = '']) => name === (0,index_js_.normalizeName)(name) ? answerProject(state, name, request) : toProjectPage((0,index_js_.normalizeName)(name)),
    },
    {
        method: 'GET',
        path: /^\/simple\/([^/]+)$/,
        answer: (_request, _parts, [name = '']) => toProjectPage((0,index_js_.normalizeName)(name)),
    },
    {
        method: 'GET',
        path: /^\/pypi\/([^/]+)\/json$/,
        answer: (request, { state }, [name = '']) => answerProjectJson(state, request, name),
    },
    {
        method: 'GET',
        path: /^\/pypi\/([^/]+)\/([^/]+)\/json$/,
        answer: (request, { state }, [name = '', version = '']) => answerReleaseJson(state, request, name, version),
    },
    {
        method: 'GET',
        path: /^\/integrity\/([^/]+)\/([^/]+)\/([^/]+)\/provenance$/,
        answer: (request, { state }, path) => answerProvenance(state, request, path),
    },
    { method: 'GET', path: /^\/packages\//, answer: (request, { state }) => answerFile(state, request) },
    {
        method: 'GET',
        path: /^\/\.well-known\/openid-configuration$/,
        answer: (_request, { issuer }) => issuer.configuration(),
    },
    { method: 'GET', path: /^\/\.well-known\/jwks$/, answer: (_request, { issuer }) => issuer.published() },
    { method: 'GET', path: new RegExp(`^${ID_TOKEN_PATH}$`), answer: (request, { issuer }) => issuer.issue(request) },
    {
        method: 'POST',
        path: /^\/_admin\/([^/]+)$/,
        answer: async (request, { administration }, [word = '']) => (await __nccwpck_require__.e(/* import() */ 276).then(__nccwpck_require__.bind(__nccwpck_require__, 1895))).administer(administration, request, word),
    },
];
function router(parts) {
    return async (request) => {
        const { pathname } = request.url;
        const here = ROUTES.filter(({ path }) => path.test(pathname));
        const method = request.method === 'HEAD' ? 'GET' : request.method;
        const route = here.find((candidate) => candidate.method === method) ?? here.find((candidate) => candidate.method === 'any');
        if (route !== undefined) {
            const [, ...path] = route.path.exec(pathname) ?? [];
            return route.answer(request, parts, path.map(decoded));
        }
        if (here.length === 0)
            return none();
        return (0,src_exchange/* text */.Qq)('405 Method Not Allowed', 405, { allow: here.map((candidate) => candidate.method).join(', ') });
    };
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./packages/rehearsal/src/server.ts





async function serve(handler, certificates, port, onBug) {
    const open = async (host, at) => {
        const server = (0,external_node_https_namespaceObject.createServer)({ cert: certificates.certificate, key: certificates.key }, (incoming, response) => {
            void handle(handler, incoming, response, onBug);
        });
        await new Promise((resolve, reject) => {
            server.once('error', (cause) => {
                reject(notOpened(at, cause));
            });
            server.listen(at, host, resolve);
        });
        return server;
    };
    const first = await open('127.0.0.1', port);
    const bound = addressOf(first).port;
    const servers = [first, ...(await open('::1', bound).then((second) => [second], server_none))];
    return {
        port: bound,
        async [Symbol.asyncDispose]() {
            await Promise.all(servers.map(closeServer));
        },
    };
}
function notOpened(port, cause) {
    return new index_js_.Failure(`the index cannot listen on port ${port} of this machine: ${cause.message}`, {
        remedy: 'Stop what uses the port, choose another one, or none to take any that is free.',
        cause,
    });
}
function server_none() {
    return [];
}
function addressOf(server) {
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('the server has no port');
    return address;
}
function closeServer(server) {
    return new Promise((resolve) => {
        server.close(() => {
            resolve();
        });
        server.closeAllConnections();
    });
}
async function handle(handler, incoming, response, onBug) {
    const { socket } = incoming;
    try {
        const host = incoming.headers.host ?? 'localhost';
        const outcome = await handler({
            method: incoming.method ?? 'GET',
            url: new URL(incoming.url ?? '/', `https://${host}`),
            headers: incoming.headers,
            body: incoming,
        });
        if (outcome === 'no answer')
            socket.destroy();
        else
            await write(outcome, incoming, response);
    }
    catch (thrown) {
        if (socket.destroyed || response.destroyed)
            return;
        onBug(thrown);
        await write((0,pyramid/* brokenAnswer */.KF)(), incoming, response).catch(() => incoming.socket.destroy());
    }
}
async function write(answer, incoming, response) {
    const { body = '' } = answer;
    const length = typeof body === 'string' ? Buffer.byteLength(body) : body.size;
    const headers = { ...answer.headers, 'content-length': String(length) };
    if (answer.reason === undefined)
        response.writeHead(answer.status, headers);
    else
        response.writeHead(answer.status, answer.reason, headers);
    incoming.resume();
    if (answer.cut === true && typeof body === 'string' && body.length > 1)
        response.write(body.slice(0, body.length / 2), () => incoming.socket.destroy());
    else if (incoming.method === 'HEAD')
        response.end();
    else if (typeof body === 'string')
        response.end(body);
    else
        await (0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_.createReadStream)(body.file), response);
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/rehearsal.ts












async function startRehearsal(config = {}) {
    const clock = openClock(typeof config.clock === 'function' ? config.clock : Date.now);
    if (typeof config.clock === 'string')
        clock.set(Date.parse(config.clock));
    const [scratch, certificates] = await Promise.all([(0,index_js_.makeScratch)('index'), makeCertificates(Date.now(), config.hosts)]);
    const authorityFile = (0,external_node_path_.join)(scratch.path, 'authority.pem');
    await Promise.all([(0,promises_.writeFile)(authorityFile, certificates.authority), (0,promises_.mkdir)((0,external_node_path_.join)(scratch.path, 'packages'))]);
    const places = { from: config.from ?? process.cwd(), folder: scratch.path };
    const removeScratch = async (thrown) => {
        await scratch[Symbol.asyncDispose]();
        throw thrown;
    };
    const state = await stateOf(config, places, clock.now()).catch(removeScratch);
    const faults = config.faults === undefined ? [] : [openFaults(config.faults, clock).middleware];
    const middleware = [...(config.middleware ?? []), ...faults];
    const bugs = [];
    const server = await serve((request) => handler(request), certificates, config.port ?? 0, (bug) => bugs.push(bug)).catch(removeScratch);
    const url = `https://localhost:${server.port}`;
    const issuer = openIssuer(url, clock.now);
    const audience = config.audience ?? 'pypi';
    const parts = {
        state,
        issuer,
        exchange: { state, audience, issuer: url, keys: () => issuer.keys(), clock: clock.now },
        uploads: { state, folder: scratch.path, clock: clock.now, sigstore: { issuer: url, ...config.sigstore } },
        administration: { state, clock, issuer, audience, places },
        discovery: config.discovery ?? false,
    };
    const handler = (0,src_exchange/* withMiddleware */.Ht)(router(parts), middleware);
    const close = async () => {
        await server[Symbol.asyncDispose]();
        await scratch[Symbol.asyncDispose]();
        if (bugs.length > 0)
            throw bugs[0];
    };
    return {
        url,
        upload: `${url}/legacy/`,
        simple: `${url}/simple/`,
        authority: certificates.authority,
        authorityFile,
        passwords: Object.fromEntries([...state.users.values()].flatMap(({ name, password }) => (password === undefined ? [] : [[name, password]]))),
        state,
        clock,
        identity: (job) => issuer.identity(job),
        close,
        [Symbol.asyncDispose]: close,
    };
}
const LIMITS = {
    file: 100 * 1024 ** 2,
    project: 10 * 1024 ** 3,
    newProjectsPerUser: 20,
    newProjectsPerAddress: 40,
};
const FLAGS = {
    readOnly: false,
    noUploads: false,
    noNewProjects: false,
    noTrustedPublishing: false,
    noGitHubPublishing: false,
    noAttestations: false,
};
async function stateOf(config, places, now) {
    const state = {
        projects: new Map(),
        usedNames: new Set(),
        publishers: [],
        pending: [],
        tokens: new Map(),
        usedIdentities: new Map(),
        users: new Map(),
        prohibited: new Set((config.prohibited ?? []).map(index_js_.normalizeName)),
        flags: (0,src_state/* withDefaults */.rO)(FLAGS, config.flags),
        limits: (0,src_state/* withDefaults */.rO)(LIMITS, config.limits),
        creations: [],
        serial: 0,
    };
    for (const user of config.users ?? [])
        (0,populate/* addUser */.nu)(state, user);
    for (const [name, password] of Object.entries(config.passwords ?? {}))
        (0,populate/* addUser */.nu)(state, { name, password });
    for (const project of config.projects ?? []) {
        (0,populate/* setProject */.od)(state, project);
        await (0,populate/* addReleases */.ww)(state, places, project, now);
    }
    for (const publisher of config.publishers ?? [])
        (0,populate/* registerPublisher */.Ux)(state, publisher);
    for (const pending of config.pending ?? [])
        (0,populate/* registerPending */.fQ)(state, pending, now);
    return state;
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/github-config.ts


const Permission = index_js_.v.picklist(['actions', 'checks', 'contents']);
const sha = index_js_.v.pipe(index_js_.v.string(), index_js_.v.regex(/^[0-9a-f]{40}$/, 'expected a commit, 40 hexadecimal digits'));
const Artifact = index_js_.v.strictObject({
    name: index_js_.v.string(),
    zip: index_js_.v.optional(index_js_.v.string()),
    files: index_js_.v.optional(index_js_.v.array(index_js_.v.string())),
    expired: index_js_.v.optional(index_js_.v.boolean(), false),
    expires: index_js_.v.optional(index_js_.v.string()),
    digest: index_js_.v.optional(index_js_.v.nullable(index_js_.v.string())),
});
const Run = index_js_.v.strictObject({
    id: index_js_.v.number(),
    workflow: index_js_.v.string(),
    event: index_js_.v.optional(index_js_.v.string(), 'push'),
    ref: index_js_.v.nullable(index_js_.v.string()),
    sha,
    status: index_js_.v.optional(index_js_.v.string(), 'completed'),
    conclusion: index_js_.v.optional(index_js_.v.nullable(index_js_.v.string()), 'success'),
    created: index_js_.v.optional(index_js_.v.string(), '2026-06-01T12:00:00Z'),
    headRepository: index_js_.v.optional(index_js_.v.nullable(index_js_.v.string())),
    artifacts: index_js_.v.optional(index_js_.v.array(Artifact), []),
});
const Config = index_js_.v.strictObject({
    repository: index_js_.v.string(),
    private: index_js_.v.optional(index_js_.v.boolean(), false),
    tokens: index_js_.v.optional(index_js_.v.record(index_js_.v.string(), index_js_.v.array(Permission)), {}),
    tags: index_js_.v.optional(index_js_.v.record(index_js_.v.string(), index_js_.v.strictObject({
        commit: sha,
        type: index_js_.v.optional(index_js_.v.picklist(['commit', 'tree', 'blob']), 'commit'),
        objects: index_js_.v.optional(index_js_.v.array(sha), []),
    })), {}),
    branches: index_js_.v.optional(index_js_.v.record(index_js_.v.string(), sha), {}),
    workflows: index_js_.v.optional(index_js_.v.array(index_js_.v.string()), []),
    runs: index_js_.v.optional(index_js_.v.array(Run), []),
    checks: index_js_.v.optional(index_js_.v.record(sha, index_js_.v.array(index_js_.v.strictObject({
        name: index_js_.v.string(),
        status: index_js_.v.optional(index_js_.v.string(), 'completed'),
        conclusion: index_js_.v.optional(index_js_.v.nullable(index_js_.v.string()), 'success'),
    }))), {}),
});
function readGithubConfig(value, from) {
    const read = index_js_.v.safeParse(Config, value);
    if (read.success)
        return read.output;
    const problems = read.issues.map((issue) => `${index_js_.v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
    throw new index_js_.Failure(`${from} is no configuration of a repository:\n${problems.slice(0, 8).join('\n')}`, {
        remedy: 'Correct it; fields that are not known are refused.',
    });
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./packages/rehearsal/src/github-answers.ts

const DAY = 86_400_000;
function workflowPath(file) {
    return `.github/workflows/${file}`;
}
function workflowId(file) {
    return (0,external_node_zlib_namespaceObject.crc32)(file);
}
function runAnswer({ repository }, run, api) {
    const head = run.headRepository === undefined ? repository : run.headRepository;
    return {
        id: run.id,
        name: run.workflow,
        head_branch: run.ref,
        head_sha: run.sha,
        path: workflowPath(run.workflow),
        run_number: run.id,
        run_attempt: 1,
        event: run.event,
        status: run.status,
        conclusion: run.status === 'completed' ? run.conclusion : null,
        workflow_id: workflowId(run.workflow),
        url: `${api}/repos/${repository}/actions/runs/${run.id}`,
        html_url: `https://github.com/${repository}/actions/runs/${run.id}`,
        created_at: run.created,
        updated_at: run.created,
        repository: { full_name: repository },
        head_repository: head === null ? null : { full_name: head },
    };
}
function artifactsOf({ runs }) {
    return runs
        .flatMap((run) => run.artifacts.map((artifact) => ({ run, artifact })))
        .map((one, place) => ({ ...one, id: place + 1 }));
}
function artifactAnswer({ repository }, { id, run, artifact }, stored, api) {
    const url = `${api}/repos/${repository}/actions/artifacts/${id}`;
    const digest = artifact.digest === undefined ? stored.digest : artifact.digest;
    return {
        id,
        name: artifact.name,
        size_in_bytes: stored.size,
        url,
        archive_download_url: `${url}/zip`,
        expired: artifact.expired,
        created_at: run.created,
        updated_at: run.created,
        expires_at: artifact.expires ?? new Date(Date.parse(run.created) + 90 * DAY).toISOString(),
        ...(digest === null ? {} : { digest }),
        workflow_run: { id: run.id, head_branch: run.ref, head_sha: run.sha },
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/github-zip.ts




const github_zip_FLAGS = 0x0808;
const DOS_DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
const LARGEST = 0xffffffff;
async function packFiles(paths, into) {
    const out = await (0,promises_.open)(into, 'w');
    let offset = 0;
    const write = async (bytes) => {
        await out.write(bytes);
        offset += bytes.length;
    };
    try {
        const central = [];
        for (const path of paths) {
            const name = Buffer.from((0,external_node_path_.basename)(path));
            const at = offset;
            await write(Buffer.concat([Buffer.from('PK\x03\x04'), header(0, 0, name.length), name]));
            let [sum, size] = [0, 0];
            for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
                const bytes = chunk;
                sum = (0,external_node_zlib_namespaceObject.crc32)(bytes, sum);
                size += bytes.length;
                await write(bytes);
            }
            if (offset > LARGEST)
                throw new Error(`${(0,external_node_path_.basename)(path)} does not fit into a zip without ZIP64`);
            const told = header(sum, size, name.length);
            await write(Buffer.concat([Buffer.from('PK\x07\x08'), told.subarray(10, 22)]));
            central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), told, rest(at), name]));
        }
        const directory = Buffer.concat(central);
        const end = Buffer.alloc(22);
        end.write('PK\x05\x06', 'latin1');
        end.writeUInt16LE(central.length, 8);
        end.writeUInt16LE(central.length, 10);
        end.writeUInt32LE(directory.length, 12);
        end.writeUInt32LE(offset, 16);
        await write(Buffer.concat([directory, end]));
    }
    finally {
        await out.close();
    }
}
function header(sum, size, nameLength) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(github_zip_FLAGS, 2);
    common.writeUInt16LE(DOS_DATE, 8);
    common.writeUInt32LE(sum, 10);
    common.writeUInt32LE(size, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(nameLength, 22);
    return common;
}
function rest(offset) {
    const bytes = Buffer.alloc(14);
    bytes.writeUInt32LE((0o100644 << 16) >>> 0, 6);
    bytes.writeUInt32LE(offset, 10);
    return bytes;
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/github-routes.ts







const GITHUB_PATH = '/api/v3';
const STORAGE_PATH = '/artifact-storage/';
const github_routes_ROUTES = [
    { path: /^git\/ref\/tags\/(.+)$/, permission: 'contents', answer: answerTagRef },
    { path: /^git\/ref\/heads\/(.+)$/, permission: 'contents', answer: answerBranchRef },
    { path: /^git\/tags\/([0-9a-f]{40})$/, permission: 'contents', answer: answerTagObject },
    { path: /^commits\/([0-9a-f]{40})\/check-runs$/, permission: 'checks', answer: answerCheckRuns },
    { path: /^actions\/workflows$/, permission: 'actions', answer: answerWorkflows },
    { path: /^actions\/workflows\/([^/]+)\/runs$/, permission: 'actions', answer: answerRuns },
    { path: /^actions\/runs\/(\d+)$/, permission: 'actions', answer: answerRun },
    { path: /^actions\/runs\/(\d+)\/artifacts$/, permission: 'actions', answer: answerArtifacts },
    { path: /^actions\/artifacts\/(\d+)\/zip$/, permission: 'actions', needsToken: true, answer: answerZip },
];
async function answerApi(service, request) {
    const { repository } = service;
    const home = `${GITHUB_PATH}/repos/${repository.repository}/`;
    const { pathname } = request.url;
    if (!pathname.toLowerCase().startsWith(home.toLowerCase()))
        return notFound();
    const path = pathname.slice(home.length);
    const route = github_routes_ROUTES.find((one) => one.path.test(path));
    if (route === undefined || !['GET', 'HEAD'].includes(request.method))
        return notFound();
    const refused = refusalOf(repository, request, route);
    if (refused !== undefined)
        return refused;
    return await route.answer({ service, request, part: decodeURIComponent(route.path.exec(path)?.[1] ?? '') });
}
function refusalOf(repository, { headers }, route) {
    const token = /^(?:bearer|token) (.+)$/i.exec(headers.authorization ?? '')?.[1];
    if (token === undefined) {
        if (repository.private)
            return notFound();
        return route.needsToken === true ? said('Requires authentication', 401) : undefined;
    }
    if (Object.keys(repository.tokens).length === 0)
        return undefined;
    const granted = repository.tokens[token];
    if (granted === undefined)
        return said('Bad credentials', 401);
    return granted.includes(route.permission) ? undefined : said('Resource not accessible by integration', 403);
}
function answerTagRef({ service: { repository }, part }) {
    const tag = repository.tags[part];
    if (tag === undefined)
        return notFound();
    const [outermost] = tag.objects;
    return (0,src_exchange/* json */.Pq)({
        ref: `refs/tags/${part}`,
        object: outermost === undefined ? { type: tag.type, sha: tag.commit } : { type: 'tag', sha: outermost },
    });
}
function answerBranchRef({ service: { repository }, part }) {
    const commit = repository.branches[part];
    return commit === undefined
        ? notFound()
        : (0,src_exchange/* json */.Pq)({ ref: `refs/heads/${part}`, object: { type: 'commit', sha: commit } });
}
function answerTagObject({ service: { repository }, part }) {
    for (const [name, tag] of Object.entries(repository.tags)) {
        const place = tag.objects.indexOf(part);
        if (place < 0)
            continue;
        const inner = tag.objects[place + 1];
        const object = inner === undefined ? { type: tag.type, sha: tag.commit } : { type: 'tag', sha: inner };
        return (0,src_exchange/* json */.Pq)({ tag: name, sha: part, message: name, object });
    }
    return notFound();
}
function answerCheckRuns({ service: { repository }, request, part }) {
    const all = (repository.checks[part] ?? []).map((check, place) => ({ id: place + 1, head_sha: part, ...check }));
    return (0,src_exchange/* json */.Pq)({ total_count: all.length, check_runs: pageOf(all, request) });
}
function answerWorkflows({ service: { repository }, request }) {
    const all = knownWorkflows(repository).map((file) => ({
        id: workflowId(file),
        name: file,
        path: workflowPath(file),
        state: 'active',
    }));
    return (0,src_exchange/* json */.Pq)({ total_count: all.length, workflows: pageOf(all, request) });
}
function answerRuns({ service: { repository }, request, part }) {
    if (!knownWorkflows(repository).includes(part))
        return notFound();
    const query = request.url.searchParams;
    const fits = (name, ...values) => query.get(name) === null || values.includes(query.get(name));
    const all = repository.runs
        .filter((run) => run.workflow === part &&
        fits('head_sha', run.sha) &&
        fits('branch', run.ref) &&
        fits('event', run.event) &&
        fits('status', run.status, run.conclusion))
        .toSorted((a, b) => b.id - a.id)
        .map((run) => runAnswer(repository, run, apiOf(request)));
    return (0,src_exchange/* json */.Pq)({ total_count: all.length, workflow_runs: pageOf(all, request) });
}
function answerRun({ service: { repository }, request, part }) {
    const run = repository.runs.find(({ id }) => id === Number(part));
    return run === undefined ? notFound() : (0,src_exchange/* json */.Pq)(runAnswer(repository, run, apiOf(request)));
}
async function answerArtifacts({ service, request, part }) {
    const { repository } = service;
    if (!repository.runs.some(({ id }) => id === Number(part)))
        return notFound();
    const name = request.url.searchParams.get('name');
    const kept = artifactsOf(repository).filter(({ run, artifact }) => run.id === Number(part) && (name === null || artifact.name === name));
    const page = await Promise.all(pageOf(kept.toReversed(), request).map(async (one) => artifactAnswer(repository, one, await storedFile(service, one), apiOf(request))));
    return (0,src_exchange/* json */.Pq)({ total_count: kept.length, artifacts: page });
}
function answerZip({ service, request, part }) {
    const kept = artifactsOf(service.repository).find(({ id }) => id === Number(part));
    if (kept === undefined)
        return notFound();
    if (kept.artifact.expired)
        return said('Artifact has expired', 410);
    const signature = (0,external_node_crypto_.randomUUID)();
    service.signatures.set(signature, part);
    const location = `https://127.0.0.1:${request.url.port}${STORAGE_PATH}${part}?sig=${signature}`;
    return { status: 302, reason: 'Found', headers: { location } };
}
async function answerStorage(service, { url, headers }) {
    const id = url.pathname.slice(STORAGE_PATH.length);
    if (headers.authorization !== undefined)
        return (0,src_exchange/* text */.Qq)('InvalidAuthenticationInfo', 400);
    if (service.signatures.get(url.searchParams.get('sig') ?? '') !== id)
        return (0,src_exchange/* text */.Qq)('AuthenticationFailed', 403);
    const kept = artifactsOf(service.repository).find((one) => String(one.id) === id);
    if (kept === undefined)
        return (0,src_exchange/* text */.Qq)('BlobNotFound', 404);
    const { path, size } = await storedFile(service, kept);
    const name = encodeURIComponent(kept.artifact.name);
    return {
        status: 200,
        headers: { 'content-type': 'application/zip', 'content-disposition': `attachment; filename*=UTF-8''${name}.zip` },
        body: { file: path, size },
    };
}
function storedFile({ folder, stored }, { id, artifact }) {
    const known = stored.get(artifact) ?? storeFile(artifact, (0,external_node_path_.join)(folder, `${id}-${stored.size}.zip`));
    stored.set(artifact, known);
    return known;
}
async function storeFile({ zip, files = [] }, packed) {
    if (zip === undefined)
        await packFiles(files, packed);
    const path = zip ?? packed;
    return { path, size: (await (0,promises_.stat)(path)).size, digest: `sha256:${await (0,index_js_.sha256OfFile)(path)}` };
}
function knownWorkflows({ workflows, runs }) {
    return [...new Set([...workflows, ...runs.map(({ workflow }) => workflow)])];
}
function apiOf({ url }) {
    return `${url.origin}${GITHUB_PATH}`;
}
function pageOf(all, { url }) {
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
    const page = Number(url.searchParams.get('page') ?? 1);
    return all.slice((page - 1) * size, page * size);
}
function notFound() {
    return said('Not Found', 404);
}
function said(message, status) {
    return (0,src_exchange/* json */.Pq)({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, status);
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/github.ts






async function openGithub(config) {
    const repository = readGithubConfig(config, 'the configuration');
    const folder = await (0,index_js_.makeScratch)('github');
    const service = {
        repository,
        folder: folder.path,
        stored: new Map(),
        signatures: new Map(),
    };
    return {
        middleware: async (request, next) => {
            const { pathname } = request.url;
            if (pathname.startsWith(STORAGE_PATH))
                return await answerStorage(service, request);
            return pathname.startsWith(`${GITHUB_PATH}/`) ? await answerApi(service, request) : await next(request);
        },
        use(changed) {
            service.repository = readGithubConfig(changed, 'the configuration');
        },
        [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
    };
}
async function startGithub(config, middleware = []) {
    const [github, certificates] = await Promise.all([openGithub(config), makeCertificates(Date.now())]);
    const handler = (0,src_exchange/* withMiddleware */.Ht)(() => Promise.resolve(notFound()), [...middleware, github.middleware]);
    const bugs = [];
    const server = await serve(handler, certificates, 0, (bug) => bugs.push(bug));
    return {
        apiUrl: `https://localhost:${server.port}${GITHUB_PATH}`,
        authority: certificates.authority,
        use: (changed) => {
            github.use(changed);
        },
        async [Symbol.asyncDispose]() {
            await server[Symbol.asyncDispose]();
            await github[Symbol.asyncDispose]();
            if (bugs.length > 0)
                throw bugs[0];
        },
    };
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/index.ts




const indexConfig = () => __nccwpck_require__.e(/* import() */ 934).then(__nccwpck_require__.bind(__nccwpck_require__, 6934));





var __webpack_exports__GITHUB_PATH = __webpack_exports__.GO;
var __webpack_exports__PROJECT_STATUSES = __webpack_exports__.TL;
var __webpack_exports__allFiles = __webpack_exports__.ZP;
var __webpack_exports__filesOf = __webpack_exports__.R8;
var __webpack_exports__indexConfig = __webpack_exports__.zl;
var __webpack_exports__indexLines = __webpack_exports__.uD;
var __webpack_exports__newProject = __webpack_exports__.UO;
var __webpack_exports__openFaults = __webpack_exports__.Yj;
var __webpack_exports__openGithub = __webpack_exports__.K5;
var __webpack_exports__ownerIdOf = __webpack_exports__.mS;
var __webpack_exports__readGithubConfig = __webpack_exports__.ob;
var __webpack_exports__startGithub = __webpack_exports__.Go;
var __webpack_exports__startRehearsal = __webpack_exports__.U6;
var __webpack_exports__touch = __webpack_exports__._M;
var __webpack_exports__withDefaults = __webpack_exports__.rO;
export { __webpack_exports__GITHUB_PATH as GITHUB_PATH, __webpack_exports__PROJECT_STATUSES as PROJECT_STATUSES, __webpack_exports__allFiles as allFiles, __webpack_exports__filesOf as filesOf, __webpack_exports__indexConfig as indexConfig, __webpack_exports__indexLines as indexLines, __webpack_exports__newProject as newProject, __webpack_exports__openFaults as openFaults, __webpack_exports__openGithub as openGithub, __webpack_exports__ownerIdOf as ownerIdOf, __webpack_exports__readGithubConfig as readGithubConfig, __webpack_exports__startGithub as startGithub, __webpack_exports__startRehearsal as startRehearsal, __webpack_exports__touch as touch, __webpack_exports__withDefaults as withDefaults };
