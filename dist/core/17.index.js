export const id = 17;
export const ids = [17];
export const modules = {

/***/ 17:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFile: () => (/* binding */ readFile)
});

// EXTERNAL MODULE: ./packages/core/src/file-bytes.ts
var file_bytes = __webpack_require__(51161);
// EXTERNAL MODULE: ./packages/core/src/checks/candidate.ts + 1 modules
var candidate = __webpack_require__(55039);
// EXTERNAL MODULE: ./packages/core/src/package-index/upload-form.ts
var upload_form = __webpack_require__(29253);
// EXTERNAL MODULE: ./packages/core/src/standards/core-metadata.ts
var core_metadata = __webpack_require__(37671);
// EXTERNAL MODULE: ./packages/core/src/standards/name.ts
var standards_name = __webpack_require__(72389);
// EXTERNAL MODULE: ./packages/core/src/standards/version.ts + 5 modules
var version = __webpack_require__(88607);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/verdict.ts
var verdict = __webpack_require__(21329);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/warehouse.ts
var warehouse = __webpack_require__(13307);
// EXTERNAL MODULE: ./packages/core/src/checks/wheel/read.ts + 2 modules
var read = __webpack_require__(18352);
;// CONCATENATED MODULE: ./packages/core/src/checks/distribution.ts







function distributionOfWheel(found, sha256, facts) {
    const { problems, contents, filename } = facts;
    return distribution(found, sha256, {
        ...facts,
        kind: 'wheel',
        problem: problems.filename ?? problems.zip ?? problems.metadata,
        answers: [...facts.refusals.values()],
        unread: contents === undefined ? 'contents: whether its members can be unpacked and hold no encrypted code' : undefined,
        pythonTag: (0,read/* pythonTagOf */.g)(found.name),
        tags: filename?.tags ?? [],
        members: facts.members
            .filter(({ isDirectory }) => !isDirectory)
            .map(({ name, size }) => ({
            name,
            size,
            sha256: contents?.get(name)?.sha256 || undefined,
            binary: contents?.get(name)?.binary,
        })),
    });
}
function distributionOfSdist(found, sha256, facts) {
    const { problems, refusals } = facts;
    return distribution(found, sha256, {
        ...facts,
        kind: 'sdist',
        problem: problems.filename ?? problems.archive ?? problems.metadata,
        answers: [...(refusals ?? new Map()).values()].map(warehouse/* refused */.J5),
        unread: refusals === undefined ? 'contents: whether PyPI takes the archive and what is in it' : undefined,
        pythonTag: 'source',
        tags: [],
        members: facts.members
            .filter(({ kind }) => kind === 'file')
            .map(({ path, size, sha256, binary }) => ({ name: path, size, sha256, binary })),
    });
}
const FILE_TYPES = { wheel: 'bdist_wheel', sdist: 'sdist' };
function distribution(found, sha256, read) {
    const { kind, size, metadata, tags, members, pythonTag } = read;
    const form = metadata === undefined ? undefined : (0,upload_form/* formOf */.Q)({ kind, sha256, pythonTag, metadata });
    const name = (metadata === undefined ? undefined : (0,core_metadata/* field */.ZZ)(metadata, 'Name')) ?? '';
    const judged = {
        filename: found.name,
        type: FILE_TYPES[kind],
        size,
        project: name,
        form,
        contents: read.answers,
        unread: read.unread,
    };
    const content = form === undefined || metadata === undefined || read.problem !== undefined
        ? { kind: 'unreadable', reason: read.problem ?? 'it has no metadata' }
        : {
            kind: 'read',
            project: (0,standards_name/* normalizeName */.Pc)(name),
            version: (0,version/* normalizeVersion */.Qj)((0,core_metadata/* field */.ZZ)(metadata, 'Version') ?? '') ?? (0,core_metadata/* field */.ZZ)(metadata, 'Version') ?? '',
            form,
            refusals: [...new Set((0,verdict/* everyAnswerOf */.H)(judged).map(warehouse/* refusalText */.Kw))],
        };
    return { ...found, kind, size, sha256, content, verdict: (0,verdict/* verdictOf */.V)(judged), metadata, tags, members };
}

// EXTERNAL MODULE: ./packages/core/src/checks/sdist/read-facts.ts + 1 modules
var read_facts = __webpack_require__(12420);
;// CONCATENATED MODULE: ./packages/core/src/checks/read-file.ts
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





async function readFile(found, question, use) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { name, path } = found;
        const { expected } = question;
        const sha256 = await (0,file_bytes/* sha256OfFile */.V)(path);
        const bytes = __addDisposableResource(env_1, (0,file_bytes/* openFileBytes */.w)(path), false);
        if ((0,candidate/* kindOf */.I)(name) === 'wheel') {
            const facts = await (0,read/* readWheelFacts */.z)(name, bytes, expected, question);
            return use({ kind: 'wheel', facts, distribution: distributionOfWheel(found, sha256, facts) });
        }
        const facts = await (0,read_facts/* readSdistFacts */.t)(name, bytes, expected, question);
        return use({ kind: 'sdist', facts, distribution: distributionOfSdist(found, sha256, facts) });
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

/***/ 46322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   NF: () => (/* binding */ oneFolder),
/* harmony export */   PG: () => (/* binding */ contents),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   _6: () => (/* binding */ sourceTree),
/* harmony export */   iW: () => (/* binding */ filename),
/* harmony export */   t0: () => (/* binding */ KEPT),
/* harmony export */   z2: () => (/* binding */ packageInfo),
/* harmony export */   zu: () => (/* binding */ withinBounds)
/* harmony export */ });
const KEPT = ['PKG-INFO', 'pyproject.toml', 'Cargo.toml'];
function oneFolder({ top }) {
    return top === undefined ? 'it has no one top-level folder' : undefined;
}
function packageInfo({ metadata }) {
    return metadata === undefined ? 'it has no PKG-INFO that can be read' : undefined;
}
function filename({ filename }) {
    return filename === undefined ? 'its file name is none of an sdist' : undefined;
}
function withinBounds({ refusals }) {
    return refusals === undefined ? 'the archive was not read as PyPI reads it' : undefined;
}
function contents({ contents }) {
    return contents ? undefined : 'contents were not looked into';
}
function sourceTree({ expected }) {
    return expected.project === undefined ? 'there is no source tree beside it' : undefined;
}
function repository({ tracked }) {
    return tracked === undefined ? 'there is no repository beside it' : undefined;
}
function filesOf({ members }) {
    return members.filter(({ kind }) => kind === 'file');
}


/***/ }),

/***/ 12420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readSdistFacts)
});

// EXTERNAL MODULE: ./packages/core/src/archive/bytes.ts
var archive_bytes = __webpack_require__(14927);
// EXTERNAL MODULE: ./packages/core/src/archive/gunzip.ts
var gunzip = __webpack_require__(80095);
// EXTERNAL MODULE: ./packages/core/src/package-index/upload-form.ts
var upload_form = __webpack_require__(29253);
// EXTERNAL MODULE: ./packages/core/src/project/git.ts
var git = __webpack_require__(20783);
// EXTERNAL MODULE: ./packages/core/src/project/toml.ts + 1 modules
var toml = __webpack_require__(88973);
// EXTERNAL MODULE: ./packages/core/src/standards/core-metadata.ts
var core_metadata = __webpack_require__(37671);
// EXTERNAL MODULE: ./packages/core/src/standards/filename-error.ts
var filename_error = __webpack_require__(72752);
// EXTERNAL MODULE: ./packages/core/src/standards/sdist-filename.ts
var sdist_filename = __webpack_require__(56967);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/form.ts
var pypi_form = __webpack_require__(68420);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/scan.ts
var scan = __webpack_require__(99255);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/sdist-contents.ts
var sdist_contents = __webpack_require__(12092);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/src/archive/archive-error.ts
var archive_error = __webpack_require__(8485);
// EXTERNAL MODULE: ./packages/core/src/archive/binary.ts
var binary = __webpack_require__(7431);
// EXTERNAL MODULE: ./packages/core/src/archive/tar-stream.ts
var tar_stream = __webpack_require__(52124);
// EXTERNAL MODULE: ./packages/core/src/checks/wheel/secrets-table.ts
var secrets_table = __webpack_require__(17279);
// EXTERNAL MODULE: ./packages/core/src/checks/sdist/facts.ts
var facts = __webpack_require__(46322);
;// CONCATENATED MODULE: ./packages/core/src/checks/sdist/read-members.ts







const SECRET_MARKS = [...new Set(secrets_table/* SECRETS */.c.map(({ mark }) => mark))];
const ALL_MARKS = [...SECRET_MARKS, ...scan/* CODE_MARKS */.R_];
const LONGEST_MARK = Math.max(...ALL_MARKS.map((mark) => mark.length));
const KEPT_SIZE = 2 ** 20;
const KEPT_TOTAL = 32 * 2 ** 20;
const NONE = new Set();
async function readMembers(bytes, { contents }) {
    const entries = [];
    const kept = new Map();
    let room = KEPT_TOTAL;
    const keep = (name, content) => {
        if (content.length > room)
            return;
        room -= content.length;
        kept.set(name, content);
    };
    const begin = (entry) => {
        const index = entries.push({ ...entry, sha256: undefined, binary: undefined, marks: NONE }) - 1;
        if (entry.kind !== 'file')
            return undefined;
        const isNamed = facts/* KEPT */.t0.includes(entry.name.slice(entry.name.indexOf('/') + 1));
        if (!contents && !isNamed)
            return undefined;
        const marks = (0,scan/* isScanned */.zq)(entry.name, entry.size) ? ALL_MARKS : SECRET_MARKS;
        const content = new Content(entry.size, contents ? marks : undefined, (found) => {
            if (contents)
                entries[index] = { ...entry, sha256: found.sha256, binary: found.binary, marks: found.marks };
            if (found.whole !== undefined && (isNamed || found.marks.size > 0))
                keep(entry.name, Buffer.from(found.whole));
        });
        return (piece) => {
            content.take(piece);
        };
    };
    try {
        await (0,tar_stream/* streamTarGz */.j)(bytes, begin);
        return { entries, kept, problem: undefined, isBounded: true };
    }
    catch (thrown) {
        if (!(thrown instanceof archive_error/* ArchiveError */.di))
            throw thrown;
        return { entries, kept, problem: thrown.message, isBounded: !(thrown instanceof archive_error/* ArchiveLimitError */.w) };
    }
}
class Content {
    #hash;
    #end;
    #isKept;
    #sought;
    #marks = new Set();
    #missing;
    #kept = Buffer.alloc(0);
    #head = Buffer.alloc(0);
    constructor(size, sought, end) {
        this.#missing = size;
        this.#isKept = size <= KEPT_SIZE;
        this.#hash = sought === undefined ? undefined : (0,external_node_crypto_.createHash)('sha256');
        this.#sought = sought ?? [];
        this.#end = end;
        if (size === 0)
            this.#finish();
    }
    take(piece) {
        this.#missing -= piece.length;
        this.#hash?.update(piece);
        if (this.#head.length < binary/* BINARY_HEAD */.b)
            this.#head = joined(this.#head, piece.subarray(0, binary/* BINARY_HEAD */.b - this.#head.length));
        const known = this.#isKept ? this.#kept : this.#kept.subarray(-LONGEST_MARK);
        this.#kept = joined(known, piece);
        if (this.#missing === 0 || !this.#isKept)
            for (const mark of this.#sought)
                if (this.#kept.includes(mark))
                    this.#marks.add(mark);
        if (this.#missing === 0)
            this.#finish();
    }
    #finish() {
        this.#end({
            sha256: this.#hash?.digest('hex'),
            binary: (0,binary/* binaryOf */.n)(this.#head),
            marks: this.#marks,
            whole: this.#isKept ? this.#kept : undefined,
        });
    }
}
function joined(a, b) {
    return a.length === 0 ? b : Buffer.concat([a, b]);
}

;// CONCATENATED MODULE: ./packages/core/src/checks/sdist/read-facts.ts












const NO_DIGEST = '0'.repeat(64);
async function readSdistFacts(name, bytes, expected, options) {
    const { filename, nameProblem } = readFilename(name);
    const { entries, kept, problem, isBounded } = await readMembers(bytes, options);
    const top = topOf(entries.map((entry) => entry.name));
    const below = (path) => kept.get(top === undefined ? path : `${top}/${path}`);
    const text = (path) => (0,archive_bytes/* decodeUtf8 */._6)(below(path) ?? UNREADABLE);
    const packageInfo = below('PKG-INFO');
    const metadata = packageInfo === undefined ? undefined : (0,core_metadata/* parseCoreMetadata */.Ug)(packageInfo);
    const form = metadata === undefined ? undefined : (0,upload_form/* formOf */.Q)({ kind: 'sdist', sha256: NO_DIGEST, pythonTag: 'source', metadata });
    const manifest = below('pyproject.toml');
    return {
        name,
        size: bytes.size,
        filename,
        gzipTime: (0,gunzip/* gzipTime */._0)(bytes),
        members: entries.map((entry) => ({ ...entry, path: pathBelow(entry.name, top) })),
        top,
        metadata,
        pyproject: manifest === undefined ? undefined : await (0,toml/* readToml */.D7)('pyproject.toml', manifest),
        problems: {
            ...(nameProblem === undefined ? {} : { filename: nameProblem }),
            ...(problem === undefined ? {} : { archive: problem }),
            ...(metadata === undefined ? { metadata: `PKG-INFO not found at ${top ?? ''}/PKG-INFO` } : {}),
        },
        form,
        refusals: options.contents && isBounded
            ? (0,sdist_contents/* refusalsOfSdist */._9)({ form: (0,pypi_form/* readForm */.vq)(form ?? []), filename: name, bytes, project: projectOf(metadata, filename) }, problem === undefined ? entries.map(listedMember) : undefined)
            : undefined,
        contents: options.contents,
        text,
        tracked: expected.project?.git === undefined ? undefined : await trackedIn(expected.project.dir),
        expected,
    };
}
function listedMember({ name, kind, size, marks }) {
    const isCode = kind === 'file' && (0,scan/* isScanned */.zq)(name, size);
    return { name, refusalOfCode: () => (isCode ? (0,scan/* refusalOfMarks */.YP)(marks) : undefined) };
}
const UNREADABLE = Uint8Array.of(0xff);
function readFilename(name) {
    try {
        return { filename: (0,sdist_filename/* parseSdistFilename */.s)(name) };
    }
    catch (thrown) {
        if (thrown instanceof filename_error/* FilenameError */.Y)
            return { nameProblem: thrown.message };
        throw thrown;
    }
}
function projectOf(metadata, filename) {
    return (metadata === undefined ? undefined : (0,core_metadata/* field */.ZZ)(metadata, 'Name')) ?? filename?.name ?? '';
}
function topOf(names) {
    const tops = new Set(names.map((name) => name.split('/')[0] ?? ''));
    const [top = ''] = tops;
    return tops.size === 1 && !['', '.', '..'].includes(top) ? top : undefined;
}
function pathBelow(name, top) {
    return top === undefined ? name : name.slice(top.length + 1);
}
async function trackedIn(dir) {
    const tracked = await (0,git/* trackedFiles */.O)(dir);
    return tracked === undefined ? undefined : new Set(tracked);
}


/***/ }),

/***/ 13937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ BUILD_PATHS),
/* harmony export */   TS: () => (/* binding */ RPATH_MARKS),
/* harmony export */   cv: () => (/* binding */ initFunctions),
/* harmony export */   mS: () => (/* binding */ marksFor)
/* harmony export */ });
/* harmony import */ var _secrets_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17279);

const BUILD_PATHS = [
    '/home/runner/',
    '/Users/runner/',
    '/__w/',
    '/tmp/pip-',
    '/tmp/build-env-',
];
const MOUNT_PATHS = ['/io/', '/project/'];
const SECRET_MARKS = [...new Set(_secrets_table_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRETS */ .c.map(({ mark }) => mark))];
const NATIVE = /\.(?:so|pyd|dll|dylib|exe)(?:\.[\d.]+)?$/i;
const EXTENSION = /([^./]+)(?:\/__init__)?(?:\.[^/]*)?\.(?:so|pyd)$/i;
const OPAQUE = /\.(?:png|jpe?g|gif|ico|webp|woff2?|ttf|otf|zip|whl|gz|bz2|xz|zst|7z|npz|npy|mo|mp[34]|wav|pdf|a|lib|o|pyc)$/i;
function marksFor(member) {
    if (NATIVE.test(member)) {
        const [, stem] = EXTENSION.exec(member) ?? [];
        return stem === undefined ? RPATH_MARKS : [...initFunctions(stem), ...RPATH_MARKS];
    }
    return OPAQUE.test(member) ? NO_MARKS : TEXT_MARKS;
}
const RPATH_MARKS = [...BUILD_PATHS, ...MOUNT_PATHS].flatMap((path) => [`\0${path}`, `:${path}`]);
const TEXT_MARKS = [...SECRET_MARKS, ...BUILD_PATHS];
const NO_MARKS = [];
function initFunctions(stem) {
    return [`PyInit_${stem}\0`, `PyModExport_${stem}\0`];
}


/***/ }),

/***/ 18352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ pythonTagOf),
  z: () => (/* binding */ readWheelFacts)
});

// EXTERNAL MODULE: ./packages/core/src/archive/archive-error.ts
var archive_error = __webpack_require__(8485);
// EXTERNAL MODULE: ./packages/core/src/archive/bytes.ts
var bytes = __webpack_require__(14927);
// EXTERNAL MODULE: ./packages/core/src/archive/wheel-parts.ts
var wheel_parts = __webpack_require__(12084);
// EXTERNAL MODULE: ./packages/core/src/archive/zip.ts
var zip = __webpack_require__(25179);
// EXTERNAL MODULE: ./packages/core/src/package-index/upload-form.ts
var upload_form = __webpack_require__(29253);
// EXTERNAL MODULE: ./packages/core/src/standards/core-metadata.ts
var core_metadata = __webpack_require__(37671);
// EXTERNAL MODULE: ./packages/core/src/standards/wheel-filename.ts
var wheel_filename = __webpack_require__(15245);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/form.ts
var pypi_form = __webpack_require__(68420);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/wheel-contents.ts
var wheel_contents = __webpack_require__(24094);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/wheel-archive.ts
var wheel_archive = __webpack_require__(49480);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/core/src/archive/binary.ts
var binary = __webpack_require__(7431);
// EXTERNAL MODULE: ./packages/core/src/in-parallel.ts
var in_parallel = __webpack_require__(53864);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/scan.ts
var scan = __webpack_require__(99255);
// EXTERNAL MODULE: ./packages/core/src/checks/wheel/marks.ts
var wheel_marks = __webpack_require__(13937);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/mark-search.ts


const MANY = 100;
const KNOWN = { code: new WeakMap(), other: new WeakMap() };
function marksOf(name, size) {
    const list = (0,wheel_marks/* marksFor */.mS)(name);
    const isCode = (0,scan/* isScanned */.zq)(name, size);
    if (list.length === 0 && !isCode)
        return undefined;
    const known = KNOWN[isCode ? 'code' : 'other'];
    const marks = known.get(list) ?? compile(isCode ? [...new Set([...list, ...scan/* CODE_MARKS */.R_])] : list);
    known.set(list, marks);
    return marks;
}
function compile(marks) {
    const byCode = new Map(marks.map((mark) => [Buffer.from(mark).toString('latin1'), mark]));
    const codes = [...byCode.keys()];
    const any = new RegExp(codes.map((code) => code.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'g');
    return { byCode, any, longest: Math.max(...codes.map((code) => code.length)) };
}
class MarkSearch {
    found = new Set();
    #marks;
    #tail = Buffer.alloc(0);
    constructor(name, size) {
        this.#marks = marksOf(name, size);
    }
    take(piece, isWhole = false) {
        if (this.#marks === undefined)
            return;
        this.#look(piece, this.#marks);
        if (isWhole)
            return;
        const { longest } = this.#marks;
        if (this.#tail.length > 0)
            this.#look(Buffer.concat([this.#tail, piece.subarray(0, longest)]), this.#marks);
        this.#tail = Buffer.concat([this.#tail, piece.subarray(-longest)]).subarray(-longest);
    }
    #look(piece, { byCode, any }) {
        const text = piece.toString('latin1');
        any.lastIndex = 0;
        for (let hits = 0; hits < MANY && this.found.size < byCode.size; hits++) {
            const hit = any.exec(text);
            if (hit === null)
                return;
            for (const [code, mark] of byCode)
                if (text.startsWith(code, hit.index))
                    this.found.add(mark);
            any.lastIndex = hit.index + 1;
        }
        for (const [code, mark] of byCode)
            if (text.includes(code, any.lastIndex))
                this.found.add(mark);
    }
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/contents.ts






const SMALL = 16 * 2 ** 10;
const WHOLE = 4 * 2 ** 20;
const AT_ONCE = 4;
const TURN = 2 ** 17;
const STRONGER = ['sha384', 'sha512'];
async function readContents(zip, record) {
    const algorithms = new Map(record?.entries.map(({ path, hash }) => [path, hash?.algorithm]));
    const files = zip.members.filter(({ isDirectory }) => !isDirectory);
    const contents = new Map(files.map(({ name }) => [name, damaged('it was not read')]));
    const ask = (member) => ({ member, algorithm: algorithms.get(member.name) });
    const aside = (0,in_parallel/* inParallel */.H)(files.filter(({ size }) => size > SMALL).toSorted((a, b) => b.size - a.size), AT_ONCE, async (member) => {
        const reading = member.size > WHOLE ? readPieces(zip, ask(member)) : readAside(zip, ask(member));
        contents.set(member.name, await reading.catch(damageOf));
    });
    let bytes = 0;
    for (const member of files.filter(({ size }) => size <= SMALL)) {
        contents.set(member.name, readHere(zip, ask(member)));
        bytes += member.size;
        if (bytes < TURN)
            continue;
        bytes = 0;
        await (0,promises_.setImmediate)();
    }
    await aside;
    return contents;
}
function readHere(zip, question) {
    try {
        return foundIn(question, zip.read(question.member));
    }
    catch (thrown) {
        return damageOf(thrown);
    }
}
async function readAside(zip, question) {
    return foundIn(question, await zip.readAside(question.member));
}
function foundIn({ member: { name, size }, algorithm = '' }, content) {
    const search = new MarkSearch(name, size);
    search.take(content, true);
    return {
        sha256: (0,external_node_crypto_.hash)('sha256', content, 'hex'),
        recorded: STRONGER.includes(algorithm) ? (0,external_node_crypto_.hash)(algorithm, content, 'base64url') : undefined,
        damage: undefined,
        binary: (0,binary/* binaryOf */.n)(content.subarray(0, binary/* BINARY_HEAD */.b)),
        marks: search.found,
    };
}
async function readPieces(zip, { member, algorithm = '' }) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256');
    const recorded = STRONGER.includes(algorithm) ? (0,external_node_crypto_.createHash)(algorithm) : undefined;
    const search = new MarkSearch(member.name, member.size);
    let head = Buffer.alloc(0);
    for await (const piece of zip.chunks(member)) {
        sha256.update(piece);
        recorded?.update(piece);
        search.take(piece);
        if (head.length === 0)
            head = Buffer.from(piece.subarray(0, binary/* BINARY_HEAD */.b));
    }
    return {
        sha256: sha256.digest('hex'),
        recorded: recorded?.digest('base64url'),
        damage: undefined,
        binary: (0,binary/* binaryOf */.n)(head),
        marks: search.found,
    };
}
function damageOf(thrown) {
    if (thrown instanceof archive_error/* ArchiveError */.di)
        return damaged(thrown.message);
    throw thrown;
}
function damaged(damage) {
    return { sha256: '', recorded: undefined, damage, binary: undefined, marks: new Set() };
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/read.ts











const TEXT_LIMIT = 4 * 2 ** 20;
const NO_DIGEST = '0'.repeat(64);
async function readWheelFacts(name, bytes, expected, options) {
    const { filename, nameProblem } = readFilename(name);
    const { zip, zipProblem } = openArchive(bytes);
    const { problems, ...parts } = zip === undefined ? nothingIn(name) : (0,wheel_parts/* readWheelParts */.se)(name, zip);
    const { metadata } = parts;
    const pythonTag = filename?.parts.python ??
        name
            .replace(/\.whl$/, '')
            .split('-')
            .at(-3) ??
        '';
    const form = metadata === undefined ? undefined : (0,upload_form/* formOf */.Q)({ kind: 'wheel', sha256: NO_DIGEST, pythonTag, metadata });
    const isLarge = zip !== undefined && (0,wheel_archive/* isBomb */.XB)(zip, bytes.size);
    const contents = zip === undefined || !options.contents || isLarge ? undefined : await readContents(zip, parts.record);
    const uploaded = {
        form: (0,pypi_form/* readForm */.vq)(form ?? []),
        filename: name,
        bytes,
        project: (metadata === undefined ? undefined : (0,core_metadata/* field */.ZZ)(metadata, 'Name')) ?? name.split('-')[0] ?? '',
        code: contents === undefined ? 'unread' : (member) => contents.get(member),
        ...(zip === undefined ? {} : { zip }),
    };
    return {
        name,
        size: bytes.size,
        filename,
        zip,
        members: zip?.members ?? [],
        ...parts,
        problems: {
            ...problems,
            ...(nameProblem === undefined ? {} : { filename: nameProblem }),
            ...(zipProblem === undefined ? {} : { zip: zipProblem }),
            ...(isLarge ? { contents: 'it unpacks to more than PyPI takes' } : {}),
        },
        form,
        refusals: new Map((0,wheel_contents/* refusalsOfWheel */.IR)(uploaded)),
        contents,
        text: zip === undefined ? () => undefined : textsOf(zip),
        expected,
    };
}
function pythonTagOf(name) {
    return (name
        .replace(/\.whl$/i, '')
        .split('-')
        .at(-3) ?? 'py3');
}
function readFilename(name) {
    try {
        return { filename: (0,wheel_filename/* parseWheelFilename */.e)(name) };
    }
    catch (thrown) {
        if (thrown instanceof wheel_filename/* FilenameError */.Y)
            return { nameProblem: thrown.message };
        throw thrown;
    }
}
function openArchive(bytes) {
    try {
        return { zip: (0,zip/* openZip */.Q)(bytes, { ...zip/* ZIP_LIMITS */.L, ratio: Infinity }) };
    }
    catch (thrown) {
        if (thrown instanceof archive_error/* ArchiveError */.di)
            return { zipProblem: thrown.message };
        throw thrown;
    }
}
function nothingIn(name) {
    return {
        distInfos: [],
        distInfo: (0,wheel_parts/* distInfoNamedBy */.xt)(name),
        metadata: undefined,
        wheelFile: undefined,
        record: undefined,
        entryPoints: undefined,
        problems: {},
    };
}
function textsOf(zip) {
    const known = new Map();
    return (name) => {
        if (!known.has(name))
            known.set(name, readText(zip, name));
        return known.get(name);
    };
}
function readText(zip, name) {
    const member = zip.find(name);
    if (member === undefined)
        return undefined;
    try {
        return (0,bytes/* decodeUtf8 */._6)(zip.read(member, TEXT_LIMIT));
    }
    catch (thrown) {
        if (thrown instanceof archive_error/* ArchiveError */.di)
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 17279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SECRETS)
/* harmony export */ });
const SECRETS = [
    { name: 'an API token of PyPI', mark: 'pypi-AgE', pattern: /\bpypi-AgE[\w-]{16,}/, severity: 'error' },
    { name: 'a token of GitHub', mark: 'ghp_', pattern: /\bghp_[A-Za-z0-9]{36,}\b/, severity: 'error' },
    { name: 'a token of GitHub', mark: 'ghs_', pattern: /\bghs_[A-Za-z0-9]{36,}\b/, severity: 'error' },
    { name: 'a token of GitHub', mark: 'gho_', pattern: /\bgho_[A-Za-z0-9]{36,}\b/, severity: 'error' },
    { name: 'a token of GitHub', mark: 'github_pat_', pattern: /\bgithub_pat_\w{22,}/, severity: 'error' },
    { name: 'a token of GitLab', mark: 'glpat-', pattern: /\bglpat-[\w-]{20,}/, severity: 'error' },
    { name: 'an access key of AWS', mark: 'AKIA', pattern: /\bAKIA[A-Z0-9]{16}\b/, severity: 'error' },
    {
        name: 'a private key',
        mark: 'PRIVATE KEY-----',
        pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+(?:[\w-]+:.*\s+)*(?:[A-Za-z0-9+/=]{20,}\s+)+-----END /,
        severity: 'warning',
    },
];


/***/ })

};
