export const id = 17;
export const ids = [17];
export const modules = {

/***/ 69124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runPathsOf)
/* harmony export */ });
function runPathsOf(content) {
    const magic = u32be(content, 0);
    const step = FAT_STEPS[magic];
    const slices = step === undefined ? [content] : slicesOf(content, step);
    const paths = magic === 0x7f454c46 ? elfPaths(content) : slices.flatMap(machPaths);
    return paths.filter((path) => path !== '');
}
const within = (content, at, size) => at >= 0 && at + size <= content.length;
const u32be = (content, at) => (within(content, at, 4) ? content.readUInt32BE(at) : 0);
const u32le = (content, at) => (within(content, at, 4) ? content.readUInt32LE(at) : 0);
const u64be = (content, at) => within(content, at, 8) ? Number(content.readBigUInt64BE(at)) : 0;
const u64le = (content, at) => within(content, at, 8) ? Number(content.readBigUInt64LE(at)) : 0;
const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const DT_NULL = 0;
const DT_STRTAB = 5;
const DT_RUN_PATHS = [15, 29];
function elfPaths(content) {
    const isWide = content[4] === 2;
    const isLittle = content[5] === 1;
    const word = (at) => (isLittle ? u32le(content, at) : u32be(content, at));
    const half = (at) => (isLittle ? word(at) & 0xffff : word(at) >>> 16);
    const address = (at) => {
        if (!isWide)
            return word(at);
        return isLittle ? u64le(content, at) : u64be(content, at);
    };
    const table = address(isWide ? 32 : 28);
    const entrySize = half(isWide ? 54 : 42);
    const segments = Array.from({ length: half(isWide ? 56 : 44) }, (_, index) => {
        const at = table + index * entrySize;
        return isWide
            ? { type: word(at), offset: address(at + 8), address: address(at + 16), size: address(at + 32) }
            : { type: word(at), offset: word(at + 4), address: word(at + 8), size: word(at + 16) };
    });
    const dynamic = segments.find(({ type }) => type === PT_DYNAMIC);
    if (dynamic === undefined)
        return [];
    const width = isWide ? 8 : 4;
    const entries = [];
    for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 2 * width) {
        const tag = address(at);
        if (tag === DT_NULL)
            break;
        entries.push({ tag, value: address(at + width) });
    }
    const strings = entries.find(({ tag }) => tag === DT_STRTAB)?.value;
    const home = segments.find(({ type, address: start, size }) => type === PT_LOAD && strings !== undefined && strings >= start && strings < start + size);
    if (strings === undefined || home === undefined)
        return [];
    const base = strings - home.address + home.offset;
    return entries
        .filter(({ tag }) => DT_RUN_PATHS.includes(tag))
        .flatMap(({ value }) => textAt(content, base + value).split(':'));
}
const FAT_STEPS = { 0xcafebabe: 20, 0xcafebabf: 32 };
const SLICES = 20;
const LC_RPATH = 0x8000001c;
function slicesOf(content, step) {
    const count = u32be(content, 4);
    if (count > SLICES)
        return [];
    return Array.from({ length: count }, (_, index) => {
        const at = 8 + index * step;
        const offset = step === 20 ? u32be(content, at + 8) : u64be(content, at + 8);
        return content.subarray(offset);
    });
}
function machPaths(content) {
    const magic = u32le(content, 0);
    if (magic !== 0xfeedface && magic !== 0xfeedfacf)
        return [];
    const paths = [];
    let at = magic === 0xfeedfacf ? 32 : 28;
    for (let left = u32le(content, 16); left > 0; left -= 1) {
        const size = u32le(content, at + 4);
        if (size < 8 || !within(content, at, size))
            break;
        if (u32le(content, at) === LC_RPATH)
            paths.push(textAt(content, at + u32le(content, at + 8)));
        at += size;
    }
    return paths;
}
function textAt(content, at) {
    const end = content.indexOf(0, at);
    return content.toString('utf8', at, end === -1 ? content.length : end);
}


/***/ }),

/***/ 17:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFile: () => (/* binding */ readFile)
});

// UNUSED EXPORTS: openFile

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
// EXTERNAL MODULE: ./packages/core/src/checks/wheel/read.ts + 1 modules
var read = __webpack_require__(76953);
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
    const sha256 = await (0,file_bytes/* sha256OfFile */.V)(found.path);
    return await openFile(found, question, (open) => open.kind === 'wheel'
        ? use({ ...open, distribution: distributionOfWheel(found, sha256, open.facts) })
        : use({ ...open, distribution: distributionOfSdist(found, sha256, open.facts) }));
}
async function openFile({ name, path }, question, use) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { expected } = question;
        const bytes = __addDisposableResource(env_1, (0,file_bytes/* openFileBytes */.w)(path), false);
        return (0,candidate/* kindOf */.I)(name) === 'wheel'
            ? use({ kind: 'wheel', facts: await (0,read/* readWheelFacts */.z)(name, bytes, expected, question) })
            : use({ kind: 'sdist', facts: await (0,read_facts/* readSdistFacts */.t)(name, bytes, expected, question) });
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
// EXTERNAL MODULE: ./packages/core/src/checks/wheel/mark-search.ts
var mark_search = __webpack_require__(94987);
// EXTERNAL MODULE: ./packages/core/src/checks/wheel/secrets-table.ts
var secrets_table = __webpack_require__(17279);
// EXTERNAL MODULE: ./packages/core/src/checks/sdist/facts.ts
var facts = __webpack_require__(46322);
;// CONCATENATED MODULE: ./packages/core/src/checks/sdist/read-members.ts








const SECRET_MARKS = [...new Set(secrets_table/* SECRETS */.c.map(({ mark }) => mark))];
const SOUGHT = { code: (0,mark_search/* compileMarks */.QZ)([...SECRET_MARKS, ...scan/* CODE_MARKS */.R_]), other: (0,mark_search/* compileMarks */.QZ)(SECRET_MARKS) };
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
        const marks = SOUGHT[(0,scan/* isScanned */.zq)(entry.name, entry.size) ? 'code' : 'other'];
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
    #search;
    #size;
    #missing;
    #kept = Buffer.alloc(0);
    #head = Buffer.alloc(0);
    constructor(size, sought, end) {
        this.#size = size;
        this.#missing = size;
        this.#isKept = size <= KEPT_SIZE;
        this.#hash = sought === undefined ? undefined : (0,external_node_crypto_.createHash)('sha256');
        this.#search = new mark_search/* MarkSearch */.CC(sought);
        this.#end = end;
        if (size === 0)
            this.#finish();
    }
    take(piece) {
        this.#missing -= piece.length;
        this.#hash?.update(piece);
        if (this.#head.length < binary/* BINARY_HEAD */.b)
            this.#head = joined(this.#head, piece.subarray(0, binary/* BINARY_HEAD */.b - this.#head.length));
        if (this.#isKept)
            this.#kept = joined(this.#kept, piece);
        this.#search.take(piece, piece.length === this.#size);
        if (this.#missing === 0)
            this.#finish();
    }
    #finish() {
        this.#end({
            sha256: this.#hash?.digest('hex'),
            binary: (0,binary/* binaryOf */.n)(this.#head),
            marks: this.#search.found,
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

/***/ 94987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ MarkSearch),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   QZ: () => (/* binding */ compileMarks)
/* harmony export */ });
/* harmony import */ var _pypi_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99255);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13937);


const MANY = 100;
const PIECE = 2 ** 16;
const KNOWN = { code: new WeakMap(), other: new WeakMap() };
function marksOf(name, size) {
    const list = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .marksFor */ .mS)(name);
    const isCode = (0,_pypi_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .isScanned */ .zq)(name, size);
    if (list.length === 0 && !isCode)
        return undefined;
    const known = KNOWN[isCode ? 'code' : 'other'];
    const marks = known.get(list) ?? compileMarks(isCode ? [...new Set([...list, ..._pypi_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE_MARKS */ .R_])] : list);
    known.set(list, marks);
    return marks;
}
function compileMarks(marks) {
    const parts = new Set(marks.map((mark) => latin1((0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .commonPart */ .j$)(mark))));
    const sought = marks.map((mark) => ({ mark, code: latin1(mark), lead: mark.indexOf((0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .commonPart */ .j$)(mark)) }));
    const any = new RegExp([...parts].map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'g');
    return { sought, any, longest: Math.max(...sought.map(({ code }) => code.length)) };
}
function latin1(text) {
    return Buffer.from(text).toString('latin1');
}
class MarkSearch {
    found = new Set();
    #marks;
    #tail = Buffer.alloc(0);
    constructor(marks) {
        this.#marks = marks;
    }
    take(content, isWhole = false) {
        if (this.#marks === undefined)
            return;
        const { longest } = this.#marks;
        for (let at = 0; at < content.length; at += PIECE)
            this.#look(content.toString('latin1', at, at + PIECE + longest), this.#marks);
        if (isWhole)
            return;
        if (this.#tail.length > 0)
            this.#look(Buffer.concat([this.#tail, content.subarray(0, longest)]).toString('latin1'), this.#marks);
        this.#tail = Buffer.concat([this.#tail, content.subarray(-longest)]).subarray(-longest);
    }
    #look(text, { sought, any }) {
        any.lastIndex = 0;
        for (let hits = 0; hits < MANY; hits++) {
            const hit = any.exec(text);
            if (hit === null)
                return;
            for (const { mark, code, lead } of sought)
                if (text.startsWith(code, hit.index - lead))
                    this.found.add(mark);
            any.lastIndex = hit.index + 1;
        }
        for (const { mark, code } of sought)
            if (text.includes(code))
                this.found.add(mark);
    }
}


/***/ }),

/***/ 13937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ BUILD_PATHS),
/* harmony export */   TS: () => (/* binding */ RPATH_MARKS),
/* harmony export */   cv: () => (/* binding */ initFunctions),
/* harmony export */   j$: () => (/* binding */ commonPart),
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
function commonPart(mark) {
    const [prefix] = /^Py(?:Init|ModExport)_/.exec(mark) ?? [];
    return prefix ?? mark.replace(/^[\0:]/, '');
}


/***/ }),

/***/ 87357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   DE: () => (/* binding */ NO_MARKS),
/* harmony export */   O$: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8485);
/* harmony import */ var _archive_binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7431);
/* harmony import */ var _archive_run_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69124);
/* harmony import */ var _mark_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94987);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13937);







function unreadable(damage) {
    return { sha256: '', recorded: undefined, damage, binary: undefined, runPaths: undefined, marks: NO_MARKS };
}
const NO_MARKS = new Set();
const WHOLE = 16 * 2 ** 20;
const TURN = 4 * 2 ** 20;
const STRONGER = ['sha384', 'sha512'];
function contentOf(zip, member, algorithm) {
    const stronger = STRONGER.find((one) => one === algorithm);
    if (member.size > WHOLE)
        return readPieces(zip, member, stronger).catch(damageOf);
    try {
        return readWhole(zip, member, stronger);
    }
    catch (thrown) {
        return damageOf(thrown);
    }
}
function readWhole(zip, member, stronger) {
    const content = zip.read(member);
    const search = new _mark_search_js__WEBPACK_IMPORTED_MODULE_4__/* .MarkSearch */ .CC((0,_mark_search_js__WEBPACK_IMPORTED_MODULE_4__/* .marksOf */ .Ok)(member.name, member.size));
    search.take(content, true);
    const marks = search.found;
    return {
        sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex'),
        recorded: stronger === undefined ? undefined : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(stronger, content, 'base64url'),
        damage: undefined,
        binary: (0,_archive_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .binaryOf */ .n)(content.subarray(0, _archive_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .BINARY_HEAD */ .b)),
        runPaths: _marks_js__WEBPACK_IMPORTED_MODULE_5__/* .RPATH_MARKS */ .TS.some((mark) => marks.has(mark)) ? (0,_archive_run_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .runPathsOf */ .p)(content) : undefined,
        marks,
    };
}
async function readPieces(zip, member, stronger) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const recorded = stronger === undefined ? undefined : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(stronger);
    const search = new _mark_search_js__WEBPACK_IMPORTED_MODULE_4__/* .MarkSearch */ .CC((0,_mark_search_js__WEBPACK_IMPORTED_MODULE_4__/* .marksOf */ .Ok)(member.name, member.size));
    let head = Buffer.alloc(0);
    let bytes = 0;
    for await (const piece of zip.chunks(member)) {
        bytes += piece.length;
        if (bytes >= TURN) {
            bytes = 0;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        }
        sha256.update(piece);
        recorded?.update(piece);
        search.take(piece);
        if (head.length === 0)
            head = Buffer.from(piece.subarray(0, _archive_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .BINARY_HEAD */ .b));
    }
    return {
        sha256: sha256.digest('hex'),
        recorded: recorded?.digest('base64url'),
        damage: undefined,
        binary: (0,_archive_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .binaryOf */ .n)(head),
        runPaths: undefined,
        marks: search.found,
    };
}
function damageOf(thrown) {
    if (!(thrown instanceof _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ArchiveError */ .di))
        throw thrown;
    return unreadable(thrown.message);
}


/***/ }),

/***/ 76953:
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
// EXTERNAL MODULE: ./packages/core/src/standards/lazily.ts
var lazily = __webpack_require__(40223);
// EXTERNAL MODULE: ./packages/core/src/standards/wheel-filename.ts
var wheel_filename = __webpack_require__(15245);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/form.ts
var pypi_form = __webpack_require__(68420);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/wheel-contents.ts
var wheel_contents = __webpack_require__(24094);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/wheel-archive.ts
var wheel_archive = __webpack_require__(49480);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/core/src/checks/wheel/member-content.ts
var member_content = __webpack_require__(87357);
;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/contents.ts


const FEW = 16 * 2 ** 20;
const SHARE = 8 * 2 ** 20;
const TURN = 2 ** 20;
let unpacked = 0;
async function readContents(zip, record, file) {
    const algorithms = new Map(record?.entries.map(({ path, hash }) => [path, hash?.algorithm]));
    const members = zip.members.flatMap((member, index) => member.isDirectory ? [] : [{ member, index, algorithm: algorithms.get(member.name) }]);
    const isFirst = unpacked === 0;
    unpacked += zip.unpackedSize;
    const isHere = file === undefined || isFirst || unpacked <= FEW;
    const found = isHere ? await readHere(zip, members) : await readInThreads(file, members);
    return new Map(members.map(({ member: { name } }, place) => [name, found[place] ?? (0,member_content/* unreadable */.O$)('it was not read')]));
}
async function readHere(zip, questions) {
    const found = [];
    let bytes = 0;
    for (const { member, algorithm } of questions) {
        const content = (0,member_content/* contentOf */.$E)(zip, member, algorithm);
        found.push(content instanceof Promise ? await content : content);
        bytes += member.size;
        if (bytes < TURN)
            continue;
        bytes = 0;
        await (0,promises_.setImmediate)();
    }
    return found;
}
async function readInThreads({ path, limits }, questions) {
    const { askThread } = await __webpack_require__.e(/* import() */ 581).then(__webpack_require__.bind(__webpack_require__, 97581));
    const shares = sharesOf(questions).map((members) => ({ path, limits, members }));
    return (await Promise.all(shares.map(askThread))).flat();
}
function sharesOf(questions) {
    const shares = [];
    let room = 0;
    for (const { member, index, algorithm } of questions) {
        if (room <= 0) {
            shares.push([]);
            room = SHARE;
        }
        shares.at(-1)?.push({ index, algorithm });
        room -= member.size;
    }
    return shares;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/read.ts












const TEXT_LIMIT = 4 * 2 ** 20;
const LISTED = { ...zip/* ZIP_LIMITS */.L, ratio: Infinity };
const NO_DIGEST = '0'.repeat(64);
async function readWheelFacts(name, bytes, expected, options) {
    const { filename, nameProblem } = readFilename(name);
    const { zip, zipProblem } = openArchive(bytes);
    const parts = zip === undefined ? nothingIn(name) : (0,wheel_parts/* readWheelParts */.se)(name, zip);
    const { metadata } = parts;
    const pythonTag = filename?.parts.python ??
        name
            .replace(/\.whl$/, '')
            .split('-')
            .at(-3) ??
        '';
    const form = metadata === undefined ? undefined : (0,upload_form/* formOf */.Q)({ kind: 'wheel', sha256: NO_DIGEST, pythonTag, metadata });
    const isLarge = zip !== undefined && (0,wheel_archive/* isBomb */.XB)(zip, bytes.size);
    const file = bytes.path === undefined ? undefined : { path: bytes.path, limits: LISTED };
    const contents = zip === undefined || !options.contents || isLarge ? undefined : await readContents(zip, parts.record, file);
    const uploaded = {
        form: (0,pypi_form/* readForm */.vq)(form ?? []),
        filename: name,
        bytes,
        project: (metadata === undefined ? undefined : (0,core_metadata/* field */.ZZ)(metadata, 'Name')) ?? name.split('-')[0] ?? '',
        code: contents === undefined ? 'unread' : (member) => contents.get(member),
        ...(zip === undefined ? {} : { zip }),
    };
    const refusals = (0,lazily/* lazily */.q)(() => new Map((0,wheel_contents/* refusalsOfWheel */.IR)(uploaded)));
    return {
        name,
        size: bytes.size,
        filename,
        zip,
        members: zip?.members ?? [],
        distInfos: parts.distInfos,
        distInfo: parts.distInfo,
        metadata,
        get wheelFile() {
            return parts.wheelFile;
        },
        get record() {
            return parts.record;
        },
        get entryPoints() {
            return parts.entryPoints;
        },
        problems: {
            filename: nameProblem,
            zip: zipProblem,
            get metadata() {
                return parts.problems.metadata;
            },
            get wheelFile() {
                return parts.problems.wheelFile;
            },
            get record() {
                return parts.problems.record;
            },
            get entryPoints() {
                return parts.problems.entryPoints;
            },
            contents: isLarge ? 'it unpacks to more than PyPI takes' : undefined,
        },
        form,
        get refusals() {
            return refusals();
        },
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
        return { zip: (0,zip/* openZip */.Q)(bytes, LISTED) };
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
