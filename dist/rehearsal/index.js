import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__ from "../core/index.js";
/******/ var __webpack_modules__ = ({});
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
  ZP: () => (/* reexport */ allFiles),
  R8: () => (/* reexport */ filesOf),
  uD: () => (/* reexport */ indexLines),
  mS: () => (/* reexport */ ownerIdOf),
  U6: () => (/* reexport */ startRehearsal)
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

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./packages/rehearsal/src/job.ts

function ownerIdOf(owner) {
    return String((0,external_node_crypto_namespaceObject.createHash)('sha256').update(owner.toLowerCase()).digest().readUInt32BE(0));
}
const LIFE = 300;
const BEFORE = 600;
function claimsOf(job, issuer, audience, now) {
    const { repository, workflow, environment, event = 'push', ref = 'refs/heads/main' } = job;
    const owner = repository.split('/')[0] ?? '';
    const sha = job.sha ?? (0,external_node_crypto_namespaceObject.createHash)('sha1').update(`${repository}@${ref}`).digest('hex');
    const workflowRef = `${repository}/.github/workflows/${workflow}@${ref}`;
    const ownerId = job.ownerId ?? ownerIdOf(owner);
    const repositoryId = ownerIdOf(repository);
    const name = repository.slice(owner.length + 1);
    const claims = {
        jti: (0,external_node_crypto_namespaceObject.randomUUID)(),
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

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "../core/index.js"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const index_js_namespaceObject = x({ ["Failure"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.Failure), ["PYPI_HELP"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.PYPI_HELP), ["canonicalizeVersion"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.canonicalizeVersion), ["compareVersions"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.compareVersions), ["makeScratch"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.makeScratch), ["normalizeName"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.normalizeName), ["openFileBytes"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.openFileBytes), ["parseVersion"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.parseVersion), ["pypiRules"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.pypiRules), ["pythonRepr"]: () => (__WEBPACK_EXTERNAL_MODULE__core_index_js_f09b99cc__.pythonRepr) });
;// CONCATENATED MODULE: ./packages/rehearsal/src/certificates.ts

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' };
const HOUR = 3_600_000;
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1';
async function makeCertificates(now) {
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
    }, external_node_crypto_namespaceObject.webcrypto);
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
                { type: 'dns', value: 'localhost' },
                { type: 'ip', value: '127.0.0.1' },
                { type: 'ip', value: '::1' },
            ]),
            await x509.SubjectKeyIdentifierExtension.create(serverKeys.publicKey),
            await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
        ],
    }, external_node_crypto_namespaceObject.webcrypto);
    return { authority: authority.toString('pem'), certificate: server.toString('pem'), key: await pemOf(serverKeys) };
}
function makeKeys() {
    return external_node_crypto_namespaceObject.webcrypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
}
async function pemOf(keys) {
    const bytes = Buffer.from(await external_node_crypto_namespaceObject.webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
    const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
    return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/exchange.ts
function withMiddleware(handler, middleware) {
    return middleware.reduceRight((next, layer) => (request) => layer(request, next), handler);
}
function json(value, status = 200, headers = {}) {
    return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}
function exchange_text(content, status = 200, headers = {}) {
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
            const requestToken = (0,external_node_crypto_namespaceObject.randomBytes)(32).toString('base64url');
            jobs.set(requestToken, job);
            return { requestUrl: `${url}${ID_TOKEN_PATH}?api-version=2.0`, requestToken };
        },
        configuration: () => json({
            issuer: url,
            jwks_uri: `${url}/.well-known/jwks`,
            subject_types_supported: ['public', 'pairwise'],
            response_types_supported: ['id_token'],
            id_token_signing_alg_values_supported: ['RS256'],
            scopes_supported: ['openid'],
        }),
        published: async () => json(await keys()),
        async issue(request) {
            const [, token = ''] = /^bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
            const job = jobs.get(token);
            if (job === undefined)
                return json({ message: 'The request token is unknown' }, 401);
            const audience = request.url.searchParams.get('audience') ?? `https://github.com/${job.repository.split('/')[0]}`;
            return json({ value: await sign(await signingKey(), claimsOf(job, url, audience, Math.floor(clock() / 1000))) });
        },
    };
}
async function makeKey() {
    const { calculateJwkThumbprint, exportJWK, generateKeyPair } = await __nccwpck_require__.e(/* import() */ 712).then(__nccwpck_require__.bind(__nccwpck_require__, 1712));
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const jwk = await exportJWK(publicKey);
    const kid = await calculateJwkThumbprint(jwk);
    return { kid, key: privateKey, published: { keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256' }] } };
}
async function sign({ kid, key }, claims) {
    const { SignJWT } = await __nccwpck_require__.e(/* import() */ 712).then(__nccwpck_require__.bind(__nccwpck_require__, 1712));
    return new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid, x5t: kid }).sign(key);
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/identity-token.ts
const LEEWAY = 30;
async function decode(jwt) {
    const { decodeJwt, decodeProtectedHeader } = await __nccwpck_require__.e(/* import() */ 712).then(__nccwpck_require__.bind(__nccwpck_require__, 1712));
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
    const { compactVerify, createLocalJWKSet, decodeProtectedHeader } = await __nccwpck_require__.e(/* import() */ 712).then(__nccwpck_require__.bind(__nccwpck_require__, 1712));
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
        return { kind: 'refused', detail: `Missing claim ${(0,index_js_namespaceObject.pythonRepr)(missing)}` };
    const publisher = lookUp(candidates, claims);
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
            const detail = verdict === 'fails' ? `Check failed for ${kind} claim ${(0,index_js_namespaceObject.pythonRepr)(name)}` : verdict.detail;
            return { kind: 'refused', detail };
        }
    return { kind: 'found', publisher };
}
function lookUp(candidates, claims) {
    const [owner, repository] = splitOnce(textOf(claims, 'repository'), '/');
    const workflow = /[^/]+\.(?:yml|yaml)(?=@)/.exec(textOf(claims, 'job_workflow_ref'))?.[0];
    if (workflow === undefined)
        return 'Could not job extract workflow filename from OIDC claims';
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
    const shown = [...new Set(expected)].sort().map(index_js_namespaceObject.pythonRepr).join(', ');
    return {
        detail: `The job_workflow_ref claim does not match, expecting one of [${shown}], got ${(0,index_js_namespaceObject.pythonRepr)(claim)}`,
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

;// CONCATENATED MODULE: ./packages/rehearsal/src/pyramid.ts

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
};
function pyramidAnswer(request, status, message = '') {
    const [title, explanation] = TITLES[status] ?? ['', ''];
    const code = `${status} ${latin1(message === '' ? title : message)}`;
    const reason = code.slice(code.indexOf(' ') + 1);
    switch (negotiate(request.headers.accept ?? 'text/plain', ['text/html', 'application/json'])) {
        case 'application/json': {
            const body = { message: `${explanation}\n\n\n${message}\n\n`, code, title };
            return { status, reason, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
        }
        case 'text/html': {
            const content = `${escapeHtml(explanation)}<br/><br/>\n${escapeHtml(message)}\n\n`;
            const page = `<html>\n <head>\n  <title>${escapeHtml(code)}</title>\n </head>\n <body>\n  ` +
                `<h1>${escapeHtml(code)}</h1>\n  ${content}\n </body>\n</html>`;
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
    return message.replace(/[\r\n]+/g, ' ').replace(/[^\t -~\u00a0-\u00ff]/gu, '?');
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/minting.ts






const TOKEN_LIFE = 900;
const REMEMBERED = 35;
function answerAudience({ state, audience }) {
    return state.flags.noTrustedPublishing
        ? json({ message: 'Trusted publishing functionality not enabled' }, 403)
        : json({ audience });
}
async function mintToken(exchange, request) {
    const payload = readPayload((await readText(request)) ?? '');
    if ('problem' in payload)
        return refusal('invalid-payload', payload.problem);
    const unverified = await decode(payload.token);
    if (unverified === undefined || unverified['iss'] === undefined)
        return refusal('invalid-payload', 'malformed JWT');
    if (unverified['iss'] !== exchange.issuer)
        return refusal('invalid-payload', 'unknown trusted publishing issuer');
    if (exchange.state.flags.noTrustedPublishing)
        return refusal('not-enabled', 'github trusted publishing functionality not enabled');
    const now = Math.floor(exchange.clock() / 1000);
    const verified = await verify(payload.token, await exchange.keys(), exchange.audience, now);
    if (verified.kind === 'breaks')
        return brokenAnswer();
    if (verified.kind !== 'claims')
        return refusal('invalid-token', 'malformed or invalid token');
    if (breaksLookup(verified.claims))
        return brokenAnswer();
    return tokenFor(exchange.state, verified.claims, now);
}
async function burnToken({ state }, request) {
    const payload = readPayload((await readText(request)) ?? '');
    if ('token' in payload)
        state.tokens.delete(payload.token);
    return { status: 202 };
}
async function tokenFor(state, claims, now) {
    const isUsed = (jti) => jti !== '' && (state.usedIdentities.get(jti) ?? 0) > now;
    const pending = findPublisher(state.pending, claims, isUsed);
    if (pending.kind === 'reused')
        return refusal('invalid-reuse-token', 'invalid token: already used');
    if (pending.kind === 'found') {
        const problem = await createProject(state, pending.publisher);
        if (problem !== undefined)
            return problem;
    }
    const match = findPublisher(state.publishers, claims, isUsed);
    if (match.kind === 'refused')
        return refusal('invalid-publisher', `valid token, but no corresponding publisher (${match.detail})`);
    const jti = textOf(claims, 'jti');
    if (match.kind === 'reused' || isUsed(jti))
        return refusal('invalid-reuse-token', 'invalid token: already used');
    if (jti !== '')
        state.usedIdentities.set(jti, Number(claims['exp']) + REMEMBERED);
    const token = `pypi-${(0,external_node_crypto_namespaceObject.randomBytes)(96).toString('base64url')}`;
    const projects = new Set(match.publisher.projects);
    state.tokens.set(token, { publisher: match.publisher, projects, notBefore: now, expires: now + TOKEN_LIFE });
    return json({ success: true, token, expires: now + TOKEN_LIFE });
}
async function createProject(state, pending) {
    const { refusalOfProjectName } = await (0,index_js_namespaceObject.pypiRules)();
    const { project, ...identity } = pending;
    const name = (0,index_js_namespaceObject.normalizeName)(project);
    if (state.projects.has(name)) {
        remove(state.pending, pending);
        return refusal('invalid-pending-publisher', 'valid token, but project already exists');
    }
    const problem = refusalOfProjectName(project, [...state.projects.values()].map((existing) => existing.name));
    if (problem !== undefined)
        return refusal('invalid-payload', problem);
    state.projects.set(name, { name: project, releases: new Map() });
    state.serial += 1;
    addPublisher(state.publishers, identity, name);
    for (const stale of state.pending.filter((other) => (0,index_js_namespaceObject.normalizeName)(other.project) === name))
        remove(state.pending, stale);
    return undefined;
}
function addPublisher(publishers, identity, project) {
    const known = publishers.find(({ owner, repository, workflow, environment }) => owner === identity.owner &&
        repository === identity.repository &&
        workflow === identity.workflow &&
        environment === identity.environment);
    if (known === undefined)
        publishers.push({ ...identity, projects: new Set([project]) });
    else
        known.projects.add(project);
}
function remove(items, item) {
    items.splice(items.indexOf(item), 1);
}
function breaksLookup(claims) {
    const { repository, repository_owner_id: ownerId } = claims;
    const noName = repository !== undefined && repository !== null && !textOf(claims, 'repository').includes('/');
    return noName || (ownerId !== undefined && ownerId !== null && typeof ownerId !== 'string');
}
function refusal(code, description) {
    return json({ message: 'Token request failed', errors: [{ code, description }] }, 422);
}
function readPayload(body) {
    const problem = (place, text) => ({
        problem: `1 validation error for TokenPayload\n${place}  ${text}`,
    });
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return problem('', 'Invalid JSON [type=json_invalid]');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return problem('', 'Input should be an object [type=model_type]');
    if (!('token' in value))
        return problem('token\n', 'Field required [type=missing]');
    return typeof value.token === 'string'
        ? { token: value.token }
        : problem('token\n', 'Input should be a valid string [type=string_type]');
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/state.ts
function filesOf(project) {
    return [...project.releases.values()].flatMap(({ files }) => files);
}
function allFiles(state) {
    return [...state.projects.values()].flatMap(filesOf);
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./packages/rehearsal/src/store.ts
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
    const { file, form, project, version, now } = accepted;
    const { filename, digests, size } = file;
    const path = (0,external_node_path_namespaceObject.join)(folder, ...pathOf(file).split('/'));
    (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)(path), { recursive: true });
    (0,external_node_fs_namespaceObject.renameSync)(file.path, path);
    const kind = rules.fileTypeOf(form) ?? 'sdist';
    const stored = {
        filename,
        kind,
        size,
        digests,
        requiresPython: rules.formValue(form, 'requires_python'),
        uploaded: now,
        path,
        metadata: kind === 'bdist_wheel' ? extractMetadata(rules, filename, path) : undefined,
    };
    const release = project.releases.get((0,index_js_namespaceObject.canonicalizeVersion)(version)) ?? { version, created: now, files: [] };
    release.files.push(stored);
    project.releases.set((0,index_js_namespaceObject.canonicalizeVersion)(version), release);
    state.projects.set((0,index_js_namespaceObject.normalizeName)(project.name), project);
    state.usedNames.add(filename);
    state.serial += 1;
}
function extractMetadata(rules, filename, path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const bytes = __addDisposableResource(env_1, (0,index_js_namespaceObject.openFileBytes)(path), false);
        const content = rules.metadataOfWheel({ filename, bytes });
        if (content === undefined)
            return undefined;
        const beside = `${path}.metadata`;
        (0,external_node_fs_namespaceObject.writeFileSync)(beside, content);
        return { path: beside, size: content.length, sha256: (0,external_node_crypto_namespaceObject.createHash)('sha256').update(content).digest('hex') };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/simple-pages.ts





const API_VERSION = '1.4';
const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const HTML_TYPE = 'application/vnd.pypi.simple.v1+html';
const TYPES = ['text/html', HTML_TYPE, JSON_TYPE];
function answerIndex(state, request) {
    const names = [...state.projects.keys()].sort();
    const meta = { 'api-version': API_VERSION, '_last-serial': state.serial };
    const projects = names.map((name) => ({ name, '_last-serial': state.serial }));
    const links = names.map((name) => `    <a href="/simple/${name}/">${name}</a>`);
    return page(request, state, { meta, projects }, htmlPage('Simple index', [], links.join('\n'), state.serial));
}
function answerProject(state, name, request) {
    const project = state.projects.get(name);
    if (project === undefined)
        return exchange_text('404 Not Found', 404);
    const releases = [...project.releases.values()].toSorted((a, b) => (0,index_js_namespaceObject.compareVersions)(a.version, b.version));
    const files = releases.flatMap(({ files }) => files.toSorted((a, b) => (a.filename < b.filename ? -1 : 1)));
    const origin = request.url.origin;
    return page(request, state, projectJson(state, name, releases, files, origin), projectHtml(state, name, files, origin));
}
function toProjectPage(name) {
    return redirect(`/simple/${name}/`);
}
function answerFile(state, request) {
    const asked = decodeURIComponent(request.url.pathname);
    const immutable = {
        'cache-control': 'max-age=365000000, immutable, public',
        'content-type': 'application/octet-stream',
    };
    for (const file of allFiles(state)) {
        const path = pathOf(file);
        if (asked === path)
            return { status: 200, headers: immutable, body: { file: file.path, size: file.size } };
        if (asked === `${path}.metadata` && file.metadata !== undefined)
            return { status: 200, headers: immutable, body: { file: file.metadata.path, size: file.metadata.size } };
    }
    return exchange_text('404 Not Found', 404);
}
function page(request, state, content, html) {
    const type = negotiate(request.headers.accept, TYPES) ?? 'text/html';
    return {
        status: 200,
        headers: {
            'content-type': type === 'text/html' ? 'text/html; charset=UTF-8' : type,
            'cache-control': 'max-age=600, public',
            'access-control-allow-origin': '*',
            'x-pypi-last-serial': String(state.serial),
            vary: 'Accept',
        },
        body: type === JSON_TYPE ? JSON.stringify(content) : html,
    };
}
function projectJson(state, name, releases, files, origin) {
    return {
        meta: { 'api-version': API_VERSION, '_last-serial': state.serial },
        name,
        'project-status': { status: 'active' },
        versions: releases.map(({ version }) => version),
        files: files.map((file) => {
            const metadata = file.metadata === undefined ? false : { sha256: file.metadata.sha256 };
            return {
                filename: file.filename,
                url: `${origin}${pathOf(file)}`,
                hashes: { sha256: file.digests.sha256 },
                'requires-python': file.requiresPython ?? null,
                size: file.size,
                'upload-time': new Date(file.uploaded).toISOString().replace('Z', '000Z'),
                yanked: false,
                'data-dist-info-metadata': metadata,
                'core-metadata': metadata,
                provenance: null,
            };
        }),
    };
}
function projectHtml(state, name, files, origin) {
    const links = files.map((file) => {
        const hash = file.metadata === undefined ? undefined : `sha256=${file.metadata.sha256}`;
        const attributes = [
            ['href', `${origin}${pathOf(file)}#sha256=${file.digests.sha256}`],
            ['data-requires-python', file.requiresPython],
            ['data-dist-info-metadata', hash],
            ['data-core-metadata', hash],
        ];
        const shown = attributes.flatMap(([key, value]) => (value === undefined ? [] : [`${key}="${escapeHtml(value)}"`]));
        return `    <a ${shown.join(' ')}>${escapeHtml(file.filename)}</a><br />`;
    });
    const status = '<meta name="pypi:project-status" content="active">';
    return htmlPage(`Links for ${name}`, [status], `    <h1>Links for ${name}</h1>\n${links.join('\n')}`, state.serial);
}
function htmlPage(title, meta, content, serial) {
    return [
        '<!DOCTYPE html>',
        '<html>',
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
    const open = (head) => {
        if (head.name === 'content') {
            const path = (0,external_node_path_namespaceObject.join)(folder, (0,external_node_crypto_namespaceObject.randomUUID)());
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
            (0,external_node_fs_namespaceObject.rmSync)(path, { force: true });
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
    (0,external_node_fs_namespaceObject.writeFileSync)(path, '');
    const md5 = (0,external_node_crypto_namespaceObject.createHash)('md5');
    const sha256 = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const blake2b = createBlake2b256();
    let size = 0;
    return {
        write(chunk) {
            (0,external_node_fs_namespaceObject.writeFileSync)(path, chunk, { flag: 'a' });
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

;// CONCATENATED MODULE: ./packages/rehearsal/src/uploader.ts


function uploaderOf(headers, state) {
    const [, scheme = '', credentials = ''] = /^(\w+)\s+(.*?)\s*$/.exec(headers.authorization ?? '') ?? [];
    switch (scheme.toLowerCase()) {
        case 'basic': {
            const [user, password] = uploader_splitOnce(Buffer.from(credentials, 'base64').toString('utf8'));
            return user === '__token__' ? byToken(password.trim(), state) : byPassword(user, password, state);
        }
        case 'bearer':
        case 'token':
            return byToken(credentials, state);
        default:
            return unknown();
    }
}
function byToken(token, state) {
    const known = state.tokens.get(token);
    return known === undefined ? unknown() : { kind: 'job', token: known };
}
function byPassword(user, password, state) {
    const expected = state.users.get(user);
    if (expected !== undefined)
        return sameText(password, expected) ? { kind: 'user', name: user } : unknown();
    return state.users.size > 0
        ? unknown()
        : 'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. ' +
            `See ${index_js_namespaceObject.PYPI_HELP}#apitoken and ${index_js_namespaceObject.PYPI_HELP}#trusted-publishers`;
}
function unknown() {
    return `Invalid or non-existent authentication information. See ${index_js_namespaceObject.PYPI_HELP}#invalid-auth for more information.`;
}
function refusalOfUploader(uploader, project, now) {
    if (uploader.kind === 'user')
        return undefined;
    const { token } = uploader;
    const name = (0,index_js_namespaceObject.normalizeName)(project);
    const shown = (0,index_js_namespaceObject.pythonRepr)(project);
    const reasons = [
        ...(token.publisher.projects.has(name) ? [] : [`OIDC scoped token is not valid for project ${shown}`]),
        ...(token.projects.has(name) ? [] : [`project-scoped token is not valid for project: ${shown}`]),
        ...(token.notBefore <= now && now < token.expires ? [] : ['token is expired']),
    ];
    return reasons.length === 0 ? undefined : `Invalid API Token: ${[...reasons, ...reasons].join(', ')}`;
}
function uploader_splitOnce(text) {
    const colon = text.indexOf(':');
    return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}
function sameText(a, b) {
    const digest = (text) => (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_namespaceObject.timingSafeEqual)(digest(a), digest(b));
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






const forbidden = (text) => ({ status: 403, text });
const upload_page = (anchor) => `See ${index_js_namespaceObject.PYPI_HELP}#${anchor} for more information.`;
const GATES = [
    {
        name: 'text fields are texts',
        judge: ({ received: { strayFiles } }) => strayFiles[0] === undefined ? undefined : `${strayFiles[0]}: Should not be a tuple.`,
    },
    {
        name: 'index takes uploads',
        judge: ({ place: { state } }) => {
            if (state.flags.readOnly)
                return forbidden('Read-only mode: Uploads are temporarily disabled.');
            return state.flags.noUploads
                ? forbidden(`New uploads are temporarily disabled. ${upload_page('admin-intervention')}`)
                : undefined;
        },
    },
    { name: 'identity', judge: ({ uploader }) => (typeof uploader === 'string' ? forbidden(uploader) : undefined) },
    { name: 'form', judge: ({ rules, form }) => rules.refusalOfForm(form) },
    { name: 'metadata', judge: ({ rules, form }) => verdictOf(rules.refusalOfMetadata(form)) },
    {
        name: 'file',
        judge: ({ received: { content } }) => (content === undefined ? 'Upload payload does not have a file.' : undefined),
    },
    { name: 'project', judge: judgeProject },
];
const STEPS = [
    {
        name: 'permission',
        judge: ({ uploader, project, now }) => {
            const text = typeof uploader === 'string' ? uploader : refusalOfUploader(uploader, project.name, now / 1000);
            return text === undefined ? undefined : forbidden(text);
        },
    },
    { name: 'description', judge: ({ rules, form }) => rules.refusalOfDescription(form) },
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
    { name: 'size', judge: ({ rules, file, project }) => rules.refusalOfSize(file.size, project.name) },
    { name: 'size of the project', judge: judgeProjectSize },
    { name: 'digests', judge: judgeDigests },
    { name: 'duplicate', judge: judgeDuplicate },
    {
        name: 'name of a deleted file',
        judge: ({ place: { state }, file }) => state.usedNames.has(file.filename)
            ? 'This filename was previously used by a file that has since been deleted. Use a different version. ' +
                upload_page('file-name-reuse')
            : undefined,
    },
    {
        name: 'age of the release',
        judge: ({ rules, release, now }) => release !== undefined && now - release.created > rules.RELEASE_STAYS_OPEN * 1000
            ? 'Uploading new files to releases older than 14 days is not allowed.'
            : undefined,
    },
    {
        name: 'one sdist',
        judge: ({ rules, form, release }) => rules.fileTypeOf(form) === 'sdist' && release?.files.some(({ kind }) => kind === 'sdist')
            ? 'Only one sdist may be uploaded per release.'
            : undefined,
    },
    { name: 'contents', judge: judgeContents },
];
async function takeUpload(place, request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const rules = await (0,index_js_namespaceObject.pypiRules)();
        const body = await receive(request, place.folder);
        if (body === 'no boundary')
            return pyramidAnswer(request, 400);
        if (body === 'too large')
            return pyramidAnswer(request, 413);
        const received = upload_addDisposableResource(env_1, body, false);
        const form = rules.readForm(received.fields);
        const action = request.url.searchParams.get(':action') ?? rules.formValue(form, ':action');
        const other = answerToAction(request, action);
        if (other !== undefined)
            return other;
        const uploader = uploaderOf(request.headers, place.state);
        const verdict = judge({ place, rules, received, form, uploader, now: place.clock() });
        if (verdict === undefined)
            return pyramidAnswer(request, 200);
        if (typeof verdict === 'string')
            return pyramidAnswer(request, 400, verdict);
        if ('status' in verdict)
            return pyramidAnswer(request, verdict.status, verdict.text);
        return verdict.breaks === 'none' ? 'no answer' : brokenAnswer();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        upload_disposeResources(env_1);
    }
}
const GONE = {
    submit: 'Project pre-registration is no longer required or supported, upload your files instead.',
    submit_pkg_info: 'Project pre-registration is no longer required or supported, upload your files instead.',
    doc_upload: 'Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.',
};
function answerToAction(request, action) {
    if (action === 'file_upload')
        return undefined;
    const gone = GONE[action ?? ''];
    if (gone !== undefined)
        return pyramidAnswer(request, 410, gone);
    return { status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } };
}
function judge(attempt) {
    const gate = firstVerdict(GATES, attempt);
    if (gate !== undefined)
        return gate;
    const { place, rules, form, received } = attempt;
    const { content } = received;
    if (content?.filename === undefined)
        return { breaks: '500' };
    const file = { ...content, filename: content.filename };
    const project = projectOf(attempt);
    const version = rules.formValue(form, 'version') ?? '';
    const release = project.releases.get((0,index_js_namespaceObject.canonicalizeVersion)(version));
    const verdict = firstVerdict(STEPS, { ...attempt, file, project, release });
    if (verdict !== undefined)
        return verdict;
    const normal = (0,index_js_namespaceObject.parseVersion)(version)?.normal ?? version;
    storeFile(place.state, place.folder, rules, { file, form, project, version: normal, now: attempt.now });
    return undefined;
}
function firstVerdict(steps, subject) {
    for (const step of steps) {
        const verdict = step.judge(subject);
        if (verdict !== undefined)
            return verdict;
    }
    return undefined;
}
function projectOf({ place, rules, form }) {
    const name = rules.formValue(form, 'name') ?? '';
    return place.state.projects.get((0,index_js_namespaceObject.normalizeName)(name)) ?? { name, releases: new Map() };
}
function judgeProject({ place: { state }, rules, form, uploader }) {
    const name = rules.formValue(form, 'name') ?? '';
    if (state.projects.has((0,index_js_namespaceObject.normalizeName)(name)))
        return undefined;
    if (typeof uploader === 'string' || uploader.kind === 'job')
        return ('Non-user identities cannot create new projects. This was probably caused by successfully using a pending ' +
            "publisher but specifying the project name incorrectly (either in the publisher or in your project's metadata). " +
            'Please ensure that both match. See: https://docs.pypi.org/trusted-publishers/troubleshooting/');
    return rules.refusalOfProjectName(name, [...state.projects.values()].map((project) => project.name));
}
function judgeProjectSize({ rules, project, file }) {
    const total = filesOf(project).reduce((sum, { size }) => sum + size, file.size);
    return total > rules.PROJECT_LIMIT
        ? `Project size too large. Limit for project '${project.name}' total size is ${rules.PROJECT_LIMIT / 1024 ** 3} GB. ` +
            'See https://docs.pypi.org/project-management/storage-limits#requesting-a-project-size-limit-increase'
        : undefined;
}
function judgeDigests({ rules, form, file: { digests } }) {
    const actual = { md5_digest: digests.md5, sha256_digest: digests.sha256, blake2_256_digest: digests.blake2b };
    return rules.DIGEST_FIELDS.every((field) => {
        const given = rules.formValue(form, field);
        return given === undefined || given.toLowerCase() === actual[field];
    })
        ? undefined
        : 'The digest supplied does not match a digest calculated from the uploaded file.';
}
function judgeDuplicate({ place: { state }, file: { filename, digests } }) {
    const stored = allFiles(state).find((other) => other.filename === filename || other.digests.sha256 === digests.sha256);
    if (stored === undefined)
        return undefined;
    if (stored.filename === filename && stored.digests.sha256 === digests.sha256)
        return { status: 200 };
    return `File already exists ('${filename}', with blake2_256 hash '${digests.blake2b}'). ${upload_page('file-name-reuse')}`;
}
function judgeContents({ rules, form, file, project }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const bytes = upload_addDisposableResource(env_2, (0,index_js_namespaceObject.openFileBytes)(file.path), false);
        return verdictOf(rules.refusalOfContents({ form, filename: file.filename, bytes, project: project.name }));
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        upload_disposeResources(env_2);
    }
}
function verdictOf(refusal) {
    if (refusal === undefined)
        return undefined;
    return refusal.kind === 'refused' ? refusal.text : { breaks: refusal.answer };
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/routes.ts






const UPLOAD_MOVED = 'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)';
const ROUTES = [
    { method: 'GET', path: /^\/_\/oidc\/audience$/, answer: (_request, { exchange }) => answerAudience(exchange) },
    {
        method: 'POST',
        path: /^\/_\/oidc\/(?:github\/)?mint-token$/,
        answer: (request, { exchange }) => mintToken(exchange, request),
    },
    {
        method: 'POST',
        path: /^\/_\/oidc\/burn-token$/,
        answer: (request, { exchange }) => burnToken(exchange, request),
    },
    { method: 'POST', path: /^\/legacy\/$/, answer: (request, { uploads }) => takeUpload(uploads, request) },
    { method: 'POST', path: /^\/legacy$/, answer: () => redirect('/legacy/', 308, UPLOAD_MOVED) },
    { method: 'GET', path: /^\/legacy\/$/, answer: () => exchange_text('Files are posted here.') },
    { method: 'GET', path: /^\/simple\/$/, answer: (request, { state }) => answerIndex(state, request) },
    { method: 'GET', path: /^\/simple$/, answer: () => redirect('/simple/') },
    {
        method: 'GET',
        path: /^\/simple\/([^/]+)\/$/,
        answer: (request, { state }, name) => name === (0,index_js_namespaceObject.normalizeName)(name) ? answerProject(state, name, request) : toProjectPage((0,index_js_namespaceObject.normalizeName)(name)),
    },
    {
        method: 'GET',
        path: /^\/simple\/([^/]+)$/,
        answer: (_request, _parts, name) => toProjectPage((0,index_js_namespaceObject.normalizeName)(name)),
    },
    { method: 'GET', path: /^\/packages\//, answer: (request, { state }) => answerFile(state, request) },
    {
        method: 'GET',
        path: /^\/\.well-known\/openid-configuration$/,
        answer: (_request, { issuer }) => issuer.configuration(),
    },
    { method: 'GET', path: /^\/\.well-known\/jwks$/, answer: (_request, { issuer }) => issuer.published() },
    { method: 'GET', path: new RegExp(`^${ID_TOKEN_PATH}$`), answer: (request, { issuer }) => issuer.issue(request) },
];
function router(parts) {
    return async (request) => {
        const { pathname } = request.url;
        const here = ROUTES.filter(({ path }) => path.test(pathname));
        const method = request.method === 'HEAD' ? 'GET' : request.method;
        const route = here.find((candidate) => candidate.method === method);
        if (route !== undefined)
            return route.answer(request, parts, route.path.exec(pathname)?.[1] ?? '');
        if (here.length === 0)
            return exchange_text('404 Not Found', 404);
        return exchange_text('405 Method Not Allowed', 405, { allow: here.map((candidate) => candidate.method).join(', ') });
    };
}

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
    const servers = [first, ...(await open('::1', bound).then((second) => [second], none))];
    return {
        port: bound,
        async [Symbol.asyncDispose]() {
            await Promise.all(servers.map(closeServer));
        },
    };
}
function notOpened(port, cause) {
    return new index_js_namespaceObject.Failure(`the index cannot listen on port ${port} of this machine: ${cause.message}`, {
        remedy: 'Stop what uses the port, choose another one, or none to take any that is free.',
        cause,
    });
}
function none() {
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
    try {
        const host = incoming.headers.host ?? 'localhost';
        const outcome = await handler({
            method: incoming.method ?? 'GET',
            url: new URL(incoming.url ?? '/', `https://${host}`),
            headers: incoming.headers,
            body: incoming,
        });
        if (outcome === 'no answer')
            incoming.socket.destroy();
        else
            await write(outcome, incoming, response);
    }
    catch (thrown) {
        if (incoming.destroyed || response.destroyed)
            return;
        onBug(thrown);
        await write(brokenAnswer(), incoming, response).catch(() => incoming.socket.destroy());
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
    if (incoming.method === 'HEAD')
        response.end();
    else if (typeof body === 'string')
        response.end(body);
    else
        await (0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_namespaceObject.createReadStream)(body.file), response);
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/rehearsal.ts










async function startRehearsal(config = {}) {
    const clock = config.clock ?? Date.now;
    const [scratch, certificates] = await Promise.all([(0,index_js_namespaceObject.makeScratch)('index'), makeCertificates(Date.now())]);
    const authorityFile = (0,external_node_path_namespaceObject.join)(scratch.path, 'authority.pem');
    await Promise.all([(0,promises_namespaceObject.writeFile)(authorityFile, certificates.authority), (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.join)(scratch.path, 'packages'))]);
    const state = stateOf(config);
    const middleware = config.middleware ?? [];
    const bugs = [];
    const server = await serve((request) => handler(request), certificates, config.port ?? 0, (bug) => bugs.push(bug)).catch(async (thrown) => {
        await scratch[Symbol.asyncDispose]();
        throw thrown;
    });
    const url = `https://localhost:${server.port}`;
    const issuer = openIssuer(url, clock);
    const exchange = { state, audience: config.audience ?? 'pypi', issuer: url, keys: () => issuer.keys(), clock };
    const handler = withMiddleware(router({ state, issuer, exchange, uploads: { state, folder: scratch.path, clock } }), middleware);
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
        passwords: config.passwords ?? {},
        state,
        identity: (job) => issuer.identity(job),
        close,
        [Symbol.asyncDispose]: close,
    };
}
function stateOf(config) {
    const state = {
        projects: new Map(),
        usedNames: new Set(),
        publishers: [],
        pending: (config.pending ?? []).map((pending) => ({ ...identityOf(pending), project: pending.project })),
        tokens: new Map(),
        usedIdentities: new Map(),
        users: new Map(Object.entries(config.passwords ?? {})),
        flags: { readOnly: false, noUploads: false, noTrustedPublishing: false },
        serial: 0,
    };
    for (const publisher of config.publishers ?? []) {
        const name = (0,index_js_namespaceObject.normalizeName)(publisher.project);
        if (!state.projects.has(name))
            state.projects.set(name, { name: publisher.project, releases: new Map() });
        addPublisher(state.publishers, identityOf(publisher), name);
    }
    return state;
}
function identityOf({ owner, repository, workflow, environment = '', ownerId }) {
    return { owner, repository, workflow, environment: environment.toLowerCase(), ownerId: ownerId ?? ownerIdOf(owner) };
}

;// CONCATENATED MODULE: ./packages/rehearsal/src/index.ts





var __webpack_exports__allFiles = __webpack_exports__.ZP;
var __webpack_exports__filesOf = __webpack_exports__.R8;
var __webpack_exports__indexLines = __webpack_exports__.uD;
var __webpack_exports__ownerIdOf = __webpack_exports__.mS;
var __webpack_exports__startRehearsal = __webpack_exports__.U6;
export { __webpack_exports__allFiles as allFiles, __webpack_exports__filesOf as filesOf, __webpack_exports__indexLines as indexLines, __webpack_exports__ownerIdOf as ownerIdOf, __webpack_exports__startRehearsal as startRehearsal };
