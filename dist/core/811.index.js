export const id = 811;
export const ids = [811];
export const modules = {

/***/ 12811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PATIENT: () => (/* reexport */ attestations_sign/* PATIENT */.qh),
  PREDICATES: () => (/* reexport */ attestations_statement/* PREDICATES */.Jt),
  PUBLIC_GOOD: () => (/* reexport */ attestations_sign/* PUBLIC_GOOD */.wN),
  SIGSTORE_AUDIENCE: () => (/* reexport */ attestations_sign/* SIGSTORE_AUDIENCE */.OH),
  STATEMENT_TYPE: () => (/* reexport */ attestations_statement/* STATEMENT_TYPE */.zG),
  attestFiles: () => (/* reexport */ attestFiles),
  attestationName: () => (/* reexport */ attestationName),
  attestationOf: () => (/* reexport */ attestationOf),
  attestationPlan: () => (/* reexport */ plan/* attestationPlan */.a),
  attestationsField: () => (/* reexport */ attestationsField),
  foreignSigner: () => (/* reexport */ foreignSigner),
  judgeServed: () => (/* reexport */ judgeServed),
  judgeStatement: () => (/* reexport */ attestations_statement/* judgeStatement */.HJ),
  keepAttestations: () => (/* reexport */ keepAttestations),
  preAuthentication: () => (/* reexport */ preAuthentication),
  problemOf: () => (/* reexport */ problemOf),
  provenancePredicate: () => (/* reexport */ provenancePredicate),
  publishStatement: () => (/* reexport */ attestations_statement/* publishStatement */.zj),
  readAttestation: () => (/* reexport */ readAttestation),
  readBeside: () => (/* reexport */ readBeside),
  readCertificate: () => (/* reexport */ readCertificate),
  readLogEntry: () => (/* reexport */ readLogEntry),
  recordProvenance: () => (/* reexport */ recordProvenance),
  signPatiently: () => (/* reexport */ attestations_sign/* signPatiently */.GJ),
  signerIdentity: () => (/* reexport */ signerIdentity),
  statementOf: () => (/* reexport */ attestations_statement/* statementOf */.T8),
  strayEntry: () => (/* reexport */ strayEntry),
  unbundledEntry: () => (/* reexport */ unbundledEntry),
  unusableEntry: () => (/* reexport */ unusableEntry),
  verifySignature: () => (/* reexport */ verifySignature)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/core/src/in-parallel.ts
var in_parallel = __webpack_require__(53864);
// EXTERNAL MODULE: ./packages/core/src/oidc/claims.ts
var oidc_claims = __webpack_require__(83110);
// EXTERNAL MODULE: ./packages/core/src/oidc/identity.ts
var oidc_identity = __webpack_require__(33793);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/core/src/attestations/attestation.ts

const base64 = dist.pipe(dist.string(), dist.base64());
const Attestation = dist.object({
    version: dist.literal(1),
    verification_material: dist.object({
        certificate: base64,
        transparency_entries: dist.pipe(dist.array(dist.unknown()), dist.minLength(1)),
    }),
    envelope: dist.object({
        statement: base64,
        signature: base64,
    }),
});
function readAttestation(text) {
    const value = parsed(text);
    return value === undefined ? { kind: 'unfit', why: 'it is no JSON' } : attestationIn(value);
}
function attestationIn(value) {
    const result = dist.safeParse(Attestation, value);
    if (result.success)
        return { kind: 'attestation', attestation: result.output };
    const [issue] = result.issues;
    return { kind: 'unfit', why: `${dist.getDotPath(issue) ?? 'the whole'}: ${issue.message}` };
}
const RawBytes = dist.looseObject({ rawBytes: dist.string() });
const Bundle = dist.looseObject({
    verificationMaterial: dist.looseObject({
        certificate: dist.optional(RawBytes),
        x509CertificateChain: dist.optional(dist.looseObject({ certificates: dist.array(RawBytes) })),
        tlogEntries: dist.optional(dist.array(dist.unknown()), []),
    }),
    dsseEnvelope: dist.optional(dist.looseObject({ payload: dist.string(), signatures: dist.array(dist.looseObject({ sig: dist.string() })) })),
});
function attestationOf(bundle) {
    const read = dist.safeParse(Bundle, bundle);
    if (!read.success)
        return { kind: 'unfit', why: 'it is no Sigstore bundle' };
    const { verificationMaterial: material, dsseEnvelope: envelope } = read.output;
    if (envelope === undefined)
        return { kind: 'unfit', why: 'the bundle holds no DSSE envelope' };
    const [signature] = envelope.signatures;
    if (signature === undefined || envelope.signatures.length !== 1)
        return { kind: 'unfit', why: `the envelope has ${envelope.signatures.length} signatures, not one` };
    const leaf = material.certificate ?? material.x509CertificateChain?.certificates[0];
    if (leaf === undefined)
        return { kind: 'unfit', why: 'the bundle holds no certificate' };
    if (material.tlogEntries.length === 0)
        return { kind: 'unfit', why: 'no transparency log has an entry for it' };
    return attestationIn({
        version: 1,
        verification_material: { certificate: leaf.rawBytes, transparency_entries: material.tlogEntries },
        envelope: { statement: envelope.payload, signature: signature.sig },
    });
}
function attestationsField(attestations) {
    return ['attestations', `[${attestations.join(',')}]`];
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./packages/core/src/attestations/beside.ts


function attestationName(distribution) {
    return `${distribution}.publish.attestation`;
}
async function readBeside(path) {
    try {
        return await (0,promises_.readFile)(attestationName(path), 'utf8');
    }
    catch {
        return undefined;
    }
}
async function keepAttestations(folder, byName) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const kept = [];
    for (const [name, text] of byName) {
        const path = (0,external_node_path_.join)(folder, attestationName(name));
        await (0,promises_.writeFile)(path, text);
        kept.push(path);
    }
    return kept;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/core/src/attestations/certificate.ts

const EXTENSIONS = {
    issuer: 8,
    repository: 12,
    commit: 13,
    ref: 14,
    workflow: 18,
};
async function signerIdentity(certificate) {
    const { X509Certificate } = await __webpack_require__.e(/* import() */ 917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 23));
    try {
        const parsed = X509Certificate.parse(Buffer.from(certificate));
        const text = (number) => parsed.extension(`1.3.6.1.4.1.57264.1.${number}`)?.valueObj.subs[0]?.value.toString('utf8');
        return {
            issuer: text(EXTENSIONS.issuer),
            repository: text(EXTENSIONS.repository),
            workflow: text(EXTENSIONS.workflow),
            commit: text(EXTENSIONS.commit),
            ref: text(EXTENSIONS.ref),
        };
    }
    catch {
        return undefined;
    }
}
function foreignSigner(identity, claims) {
    const file = (uri) => uri?.replace(/@.*$/s, '');
    const ours = {
        issuer: claims.iss,
        repository: claims.repository === undefined ? undefined : `https://github.com/${claims.repository}`,
        workflow: claims.workflow_ref === undefined ? undefined : file(`https://github.com/${claims.workflow_ref}`),
    };
    const theirs = { ...identity, workflow: file(identity.workflow) };
    const other = ['issuer', 'repository', 'workflow'].find((name) => theirs[name] !== ours[name]);
    return other === undefined
        ? undefined
        : `its ${other} is ${theirs[other] ?? 'absent'}, that of this job ${ours[other] ?? 'absent'}`;
}
function readCertificate(der) {
    try {
        return new external_node_crypto_.X509Certificate(der);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/attestations/log-entry.ts


const bytes = dist.pipe(dist.string(), dist.base64());
const count = dist.pipe(dist.string(), dist.digits());
const LogEntry = dist.strictObject({
    logIndex: count,
    logId: dist.strictObject({ keyId: bytes }),
    kindVersion: dist.strictObject({ kind: dist.string(), version: dist.string() }),
    integratedTime: dist.optional(count),
    inclusionPromise: dist.optional(dist.strictObject({ signedEntryTimestamp: bytes })),
    inclusionProof: dist.strictObject({
        logIndex: count,
        rootHash: bytes,
        treeSize: count,
        hashes: dist.array(bytes),
        checkpoint: dist.strictObject({ envelope: dist.string() }),
    }),
    canonicalizedBody: bytes,
});
function readLogEntry(value) {
    const result = dist.safeParse(LogEntry, value);
    if (!result.success)
        return undefined;
    const { logIndex, treeSize } = result.output.inclusionProof;
    return BigInt(logIndex) < BigInt(treeSize) ? result.output : undefined;
}
function unbundledEntry({ kindVersion: { version }, inclusionPromise }) {
    if (version !== '0.0.1' && version !== '0.0.2')
        return `Expected log entry version 0.0.1 - 0.0.2, got ${version}`;
    return inclusionPromise === undefined ? 'bundle must contain an inclusion promise or signed timestamp(s)' : undefined;
}
function unusableEntry({ kindVersion: { kind, version }, integratedTime }) {
    if (integratedTime === undefined || /^0+$/.test(integratedTime))
        return 'not enough sources of verified time';
    if (!['dsse', 'hashedrekord'].includes(kind) || version !== '0.0.1')
        return 'Integrated time only supported for dsse/hashedrekord 0.0.1 types';
    return kind === 'dsse' ? undefined : `Unsupported DSSE log entry type: ${kind}/${version}`;
}
const Body = dist.looseObject({
    spec: dist.looseObject({
        payloadHash: dist.looseObject({ algorithm: dist.literal('sha256'), value: dist.string() }),
        signatures: dist.array(dist.looseObject({ signature: dist.string(), verifier: dist.string() })),
    }),
});
function strayEntry(entry, envelope) {
    const spec = specOf(entry);
    if (spec === undefined)
        return 'invalid DSSE log entry';
    if (spec.payloadHash.value !== (0,external_node_crypto_.createHash)('sha256').update(envelope.statement).digest('hex'))
        return 'log entry payload hash does not match bundle';
    const [logged, ...more] = spec.signatures;
    const verifier = Buffer.from(envelope.certificate.toString()).toString('base64');
    const isSame = logged?.signature === envelope.signature.toString('base64') && logged.verifier === verifier;
    return isSame && more.length === 0 ? undefined : 'log entry signatures do not match bundle';
}
function specOf(entry) {
    try {
        return dist.parse(Body, JSON.parse(Buffer.from(entry.canonicalizedBody, 'base64').toString('utf8'))).spec;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./packages/core/src/attestations/statement.ts
var attestations_statement = __webpack_require__(30348);
;// CONCATENATED MODULE: ./packages/core/src/attestations/self-check.ts




function problemOf(attestation, file) {
    const statement = Buffer.from(attestation.envelope.statement, 'base64');
    const said = (0,attestations_statement/* judgeStatement */.HJ)(statement, file);
    if (said.kind === 'misfit')
        return said.why;
    if (said.predicateType !== attestations_statement/* PREDICATES */.Jt.publish)
        return `it is no publish attestation, but ${said.predicateType}`;
    const der = Buffer.from(attestation.verification_material.certificate, 'base64');
    const certificate = readCertificate(der);
    if (certificate === undefined)
        return 'its certificate cannot be read';
    const signature = Buffer.from(attestation.envelope.signature, 'base64');
    if (!(0,external_node_crypto_.verify)('sha256', preAuthentication(statement), certificate.publicKey, signature))
        return 'its signature is not one of its certificate over its statement';
    const entry = readLogEntry(attestation.verification_material.transparency_entries[0]);
    if (entry === undefined)
        return 'invalid transparency log entry';
    return (unbundledEntry(entry) ??
        unusableEntry(entry) ??
        lateEntry(entry, certificate) ??
        strayEntry(entry, { statement, signature, certificate }));
}
function lateEntry({ integratedTime }, { validFrom, validTo }) {
    const logged = Number(integratedTime) * 1000;
    return logged < Date.parse(validFrom) || logged > Date.parse(validTo)
        ? 'the log took it when its certificate was not valid'
        : undefined;
}
function preAuthentication(payload) {
    const head = `DSSEv1 ${attestations_statement/* STATEMENT_TYPE */.zG.length} ${attestations_statement/* STATEMENT_TYPE */.zG} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), payload]);
}

// EXTERNAL MODULE: ./packages/core/src/attestations/sign.ts
var attestations_sign = __webpack_require__(67472);
;// CONCATENATED MODULE: ./packages/core/src/attestations/attest-files.ts











const MOST = 4;
async function attestFiles(files, services, policy, { kept, patience = attestations_sign/* PATIENT */.qh } = {}) {
    let outage;
    let claims;
    const ourClaims = () => (claims ??= askClaims(services, patience));
    const sign = async (file) => {
        const signed = await (0,attestations_sign/* signPatiently */.GJ)((0,attestations_statement/* publishStatement */.zj)(file), services, patience, () => outage);
        if (signed.kind === 'signed')
            return madeOf(attestationOf(signed.bundle), file);
        if (signed.passing)
            outage = signed.reason;
        return { kind: 'missing', reason: signed.reason, findings: [] };
    };
    const outcomes = await (0,in_parallel/* inParallel */.H)(files, MOST, async (file) => {
        const places = [file.path, ...(kept === undefined ? [] : [(0,external_node_path_.join)(kept, file.name)])];
        const [earlier] = (await Promise.all(places.map(readBeside))).filter((text) => text !== undefined);
        if (earlier === undefined)
            return sign(file);
        const misfit = await misfitOf(earlier, file, ourClaims);
        if (misfit === undefined)
            return { kind: 'reused', text: earlier, findings: [] };
        const outcome = await sign(file);
        return { ...outcome, findings: [...outcome.findings, notReused(file, misfit)] };
    });
    const attested = resultOf(files, outcomes, policy);
    if (kept !== undefined && attested.kind === 'attested')
        await keepAttestations(kept, attested.byName);
    return attested;
}
function madeOf(read, file) {
    const why = read.kind === 'unfit' ? read.why : problemOf(read.attestation, file);
    if (read.kind === 'unfit' || why !== undefined)
        return { kind: 'missing', reason: `what Sigstore answered cannot be used: ${why ?? ''}`, findings: [] };
    return { kind: 'made', text: JSON.stringify(read.attestation), findings: [] };
}
async function misfitOf(text, file, ourClaims) {
    const read = readAttestation(text);
    if (read.kind === 'unfit')
        return read.why;
    const problem = problemOf(read.attestation, file);
    if (problem !== undefined)
        return problem;
    const signer = await signerIdentity(Buffer.from(read.attestation.verification_material.certificate, 'base64'));
    if (signer === undefined)
        return 'its certificate cannot be read';
    const claims = await ourClaims();
    return claims === undefined ? 'this job has no identity to compare it with' : foreignSigner(signer, claims);
}
async function askClaims({ http, clock, identity, mask }, patience) {
    try {
        return (0,oidc_claims/* decodeClaims */.Y)(await (0,oidc_identity/* requestIdentity */.uE)(http, clock, patience, identity, attestations_sign/* SIGSTORE_AUDIENCE */.OH, mask));
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.H)
            return undefined;
        throw thrown;
    }
}
function resultOf(files, outcomes, policy) {
    const named = outcomes.map((outcome, place) => ({ name: files[place]?.name ?? '', outcome }));
    const missing = named.flatMap(({ name, outcome }) => outcome.kind === 'missing' ? [{ name, reason: outcome.reason }] : []);
    const findings = [...outcomes.flatMap((outcome) => outcome.findings), ...notAttested(missing, policy)];
    if (policy === 'required' && missing.length > 0)
        return { kind: 'failed', findings };
    const byName = new Map(named.flatMap(({ name, outcome }) => (outcome.kind === 'missing' ? [] : [[name, outcome.text]])));
    const reused = named.filter(({ outcome }) => outcome.kind === 'reused').map(({ name }) => name);
    return { kind: 'attested', byName, reused, findings };
}
function notAttested(missing, policy) {
    return [...new Set(missing.map(({ reason }) => reason))].map((reason) => {
        const names = missing.filter((file) => file.reason === reason).map(({ name }) => name);
        return policy === 'required'
            ? {
                severity: 'error',
                key: 'attestations',
                message: `attestations are required, and could not be made for ${names.join(', ')}: ${reason}`,
                remedy: 'Nothing was uploaded. Look at https://status.sigstore.dev and run the job again, or set `attestations: auto` to publish without.',
            }
            : {
                severity: 'warning',
                key: 'attestations',
                message: `no attestation could be made for ${names.join(', ')}, to be published without: ${reason}`,
                remedy: 'An attestation cannot be added later. To stop instead and try again, set `attestations: required`.',
            };
    });
}
function notReused({ name }, why) {
    return {
        severity: 'notice',
        key: 'attestations',
        message: `the attestation that was there for ${name} is not used: ${why}`,
        remedy: 'Nothing to do: another one is made. To use it again, publish the same bytes from the same workflow file.',
        subject: name,
    };
}

// EXTERNAL MODULE: ./packages/core/src/attestations/plan.ts
var plan = __webpack_require__(80466);
// EXTERNAL MODULE: ./packages/core/src/http/network-failure.ts
var network_failure = __webpack_require__(34011);
// EXTERNAL MODULE: ./packages/core/src/http/retry.ts
var retry = __webpack_require__(41000);
;// CONCATENATED MODULE: ./packages/core/src/attestations/provenance.ts






async function recordProvenance(files, services, store, patience = attestations_sign/* PATIENT */.qh) {
    const { http, clock, identity, mask } = services;
    const claims = (0,oidc_claims/* decodeClaims */.Y)(await (0,oidc_identity/* requestIdentity */.uE)(http, clock, patience, identity, attestations_sign/* SIGSTORE_AUDIENCE */.OH, mask));
    const { repository } = claims ?? {};
    const predicate = claims === undefined ? undefined : provenancePredicate(claims, store.serverUrl);
    if (predicate === undefined || repository === undefined)
        return notRecorded(false, 'the identity token of this job does not say what it would have to');
    const signed = await (0,attestations_sign/* signPatiently */.GJ)((0,attestations_statement/* statementOf */.T8)(files, attestations_statement/* PREDICATES */.Jt.provenance, predicate), services, patience);
    if (signed.kind === 'unsigned')
        return notRecorded(false, signed.reason);
    try {
        const headers = {
            'Content-Type': 'application/json',
            Accept: 'application/vnd.github+json',
            Authorization: `Bearer ${store.token}`,
        };
        const url = `${store.apiUrl}/repos/${repository}/attestations`;
        const body = JSON.stringify({ bundle: signed.bundle });
        const answer = await (0,retry/* askPatiently */.Ev)(clock, patience, async () => (0,retry/* whole */.WQ)(await http.request('POST', url, { headers, body })));
        const text = await answer.text();
        const id = answer.status === 201 ? /"id"\s*:\s*"?(\d+)/.exec(text)?.[1] : undefined;
        if (id !== undefined)
            return { kind: 'recorded', page: `${store.serverUrl}/${repository}/attestations/${id}` };
        const isRefused = [401, 403, 404].includes(answer.status);
        return notRecorded(isRefused, `GitHub answered ${answer.status} ${answer.reason}`);
    }
    catch (thrown) {
        if (thrown instanceof network_failure/* NetworkFailure */.pM)
            return notRecorded(false, thrown.message);
        throw thrown;
    }
}
function notRecorded(isRefused, why) {
    const remedy = isRefused
        ? 'Add `attestations: write` to the `permissions:` of this job, beside `id-token: write`; or set `provenance: false`.'
        : 'Run the job again: what is on the index already stays as it is.';
    const key = isRefused ? 'permission-missing' : 'attestations';
    const message = `no build provenance is kept at GitHub: ${why}`;
    return { kind: 'not-recorded', finding: { severity: 'warning', key, message, remedy } };
}
function provenancePredicate(claims, serverUrl) {
    const { repository, ref, sha, workflow_ref: workflowRef, job_workflow_ref: jobWorkflowRef } = claims;
    const [, path, workflowAt] = /^[^/]+\/[^/]+\/([^@]+)@(.*)$/.exec(workflowRef ?? '') ?? [];
    const needed = [repository, ref, sha, path, jobWorkflowRef, claims.run_id, claims.run_attempt];
    if (needed.includes(undefined))
        return undefined;
    const home = `${serverUrl}/${repository ?? ''}`;
    return {
        buildDefinition: {
            buildType: 'https://actions.github.io/buildtypes/workflow/v1',
            externalParameters: { workflow: { ref: workflowAt, repository: home, path } },
            internalParameters: {
                github: {
                    event_name: claims.event_name,
                    repository_id: claims.repository_id,
                    repository_owner_id: claims.repository_owner_id,
                    runner_environment: claims.runner_environment,
                },
            },
            resolvedDependencies: [{ uri: `git+${home}@${ref ?? ''}`, digest: { gitCommit: sha } }],
        },
        runDetails: {
            builder: { id: `${serverUrl}/${jobWorkflowRef ?? ''}` },
            metadata: {
                invocationId: `${home}/actions/runs/${claims.run_id ?? ''}/attempts/${claims.run_attempt ?? ''}`,
            },
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/src/attestations/served.ts





const Provenance = dist.looseObject({
    attestation_bundles: dist.array(dist.looseObject({
        attestations: dist.array(dist.looseObject({ envelope: dist.looseObject({ statement: dist.string(), signature: dist.string() }) })),
    })),
});
const PATIENT = { attempts: 5, first: 1_000, most: 8_000 };
const served_MOST = 4;
async function judgeServed(files, byName, { http, clock, title }, patience = PATIENT) {
    const problems = await (0,in_parallel/* inParallel */.H)([...byName], served_MOST, async ([name, sent]) => {
        const provenance = files.find((file) => file.name === name)?.provenance;
        if (provenance === undefined)
            return { name, why: 'its page names none' };
        for (let attempt = 0;; attempt += 1) {
            const why = await problemAt(http, provenance, sent);
            if (why === undefined || attempt + 1 >= patience.attempts)
                return { name, why };
            await clock.sleep((0,retry/* pauseAfter */.l0)(attempt, patience, clock));
        }
    });
    return problems.flatMap(({ name, why }) => why === undefined
        ? []
        : [
            {
                severity: 'warning',
                key: 'attestations',
                message: `${title} took the attestation of ${name}, and does not serve it: ${why}`,
                remedy: 'Look at https://status.python.org: the index may have switched attestations off for a while.',
                subject: name,
            },
        ]);
}
async function problemAt(http, url, sent) {
    try {
        const headers = { Accept: 'application/vnd.pypi.integrity.v1+json' };
        const answer = await (0,retry/* whole */.WQ)(await http.request('GET', url, { headers }));
        if (answer.status !== 200)
            return `${answer.status} ${answer.reason}`;
        return holds(await answer.text(), sent) ? undefined : 'what it serves is another one';
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.H)
            return thrown.message;
        throw thrown;
    }
}
function holds(text, sent) {
    const ours = readAttestation(sent);
    if (ours.kind === 'unfit')
        return false;
    const { statement, signature } = ours.attestation.envelope;
    try {
        return dist.parse(Provenance, JSON.parse(text))
            .attestation_bundles.flatMap(({ attestations }) => attestations)
            .some(({ envelope }) => envelope.statement === statement && envelope.signature === signature);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/attestations/verify.ts






async function verifySignature(parts, trust) {
    const certificate = readCertificate(parts.certificate);
    const signer = certificate === undefined ? undefined : await signerIdentity(parts.certificate);
    if (parts.signature.length === 0)
        return { kind: 'unreadable', why: 'envelope signature must be non-empty' };
    if (certificate === undefined || signer === undefined)
        return { kind: 'unreadable', why: 'invalid X.509 certificate' };
    const entry = readLogEntry(parts.logEntry);
    if (entry === undefined)
        return { kind: 'unreadable', why: 'invalid transparency log entry' };
    const unbundled = unbundledEntry(entry);
    if (unbundled !== undefined)
        return { kind: 'unreadable', why: unbundled };
    const unusable = unusableEntry(entry);
    if (unusable !== undefined)
        return { kind: 'refused', why: unusable };
    if (trust === undefined)
        return { kind: 'verified' };
    const found = await failureOf(parts, trust.root);
    const isSigned = (0,external_node_crypto_.verify)('sha256', preAuthentication(parts.statement), certificate.publicKey, parts.signature);
    const reasons = [
        found?.stage === 'chain' ? found.says : undefined,
        trust.policy(signer),
        found?.stage === 'log' ? found.says : undefined,
        isSigned ? undefined : 'DSSE: invalid signature',
        strayEntry(entry, { ...parts, certificate }),
        found?.says,
    ];
    const why = reasons.find((reason) => reason !== undefined);
    return why === undefined ? { kind: 'verified' } : { kind: 'refused', why };
}
const FOUND = {
    CERTIFICATE_ERROR: (said) => ({
        stage: 'chain',
        says: /SCT/.test(said)
            ? `failed to verify SCT on signing certificate: ${said}`
            : `failed to build timestamp certificate chain: ${CHAIN[said] ?? said}`,
    }),
    TLOG_INCLUSION_PROOF_ERROR: (said) => ({ stage: 'log', says: `invalid log entry: ${said}` }),
    TLOG_INCLUSION_PROMISE_ERROR: () => ({
        stage: 'log',
        says: 'invalid log entry: SET: invalid inclusion promise: keyring: invalid signature',
    }),
};
const CHAIN = {
    'Failed to verify certificate chain': 'unable to get local issuer certificate',
    'no trusted certificate path found': 'unable to get local issuer certificate',
};
async function failureOf(parts, root) {
    const [{ bundleFromJSON }, { toSignedEntity, toTrustMaterial, VerificationError, Verifier }, { TrustedRoot }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.bind(__webpack_require__, 61040)), Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(917), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 54187)), __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23))]);
    const { certificate, logEntry, statement, signature } = parts;
    const bundle = {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            certificate: { rawBytes: certificate.toString('base64') },
            tlogEntries: [logEntry],
        },
        dsseEnvelope: {
            payload: statement.toString('base64'),
            payloadType: attestations_statement/* STATEMENT_TYPE */.zG,
            signatures: [{ sig: signature.toString('base64'), keyid: '' }],
        },
    };
    try {
        new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root))).verify(toSignedEntity(bundleFromJSON(bundle)));
        return undefined;
    }
    catch (thrown) {
        const said = (0,failure/* reasonOf */.A)(thrown);
        const words = thrown instanceof VerificationError ? FOUND[thrown.code] : undefined;
        return words?.(said) ?? { stage: 'rest', says: said };
    }
}

;// CONCATENATED MODULE: ./packages/core/src/attestations/index.ts














/***/ })

};
