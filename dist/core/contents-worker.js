import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./packages/core/src/archive/bytes.ts
function bytesOf(buffer) {
    return { size: buffer.length, read: (offset, length) => buffer.subarray(offset, offset + length) };
}
function readAhead(source, ahead) {
    let window = new Uint8Array();
    let start = 0;
    return {
        ...source,
        read(offset, length) {
            if (length > ahead / 4)
                return source.read(offset, length);
            if (offset < start || offset + length > start + window.length) {
                window = source.read(offset, ahead);
                start = offset;
            }
            return window.subarray(offset - start, offset - start + length);
        },
    };
}
function bufferOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function readBytes(source, offset, length) {
    return bufferOf(source.read(offset, Math.min(length, Math.max(source.size - offset, 0))));
}
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeUtf8(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./packages/core/src/archive/archive-error.ts
class archive_error_ArchiveError extends Error {
    name = 'ArchiveError';
}
class ArchiveLimitError extends (/* unused pure expression or super */ null && (archive_error_ArchiveError)) {
}
function isTooLarge(thrown) {
    return codeOf(thrown) === 'ERR_BUFFER_TOO_LARGE';
}
function isDamage(thrown) {
    return codeOf(thrown).startsWith('Z_');
}
function codeOf(thrown) {
    return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
}

;// CONCATENATED MODULE: ./packages/core/src/archive/cp437.ts
const UPPER = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
function decodeCp437(bytes) {
    let text = '';
    for (const byte of bytes)
        text += byte < 0x80 ? String.fromCharCode(byte) : (UPPER[byte - 0x80] ?? '');
    return text;
}

;// CONCATENATED MODULE: ./packages/core/src/archive/zip-directory.ts




const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const END64_SIZE = 56;
const END64_LOCATOR_SIZE = 20;
const ENTRY_SIZE = 46;
const MAX_COMMENT = 0xffff;
const LATEST_VERSION = 63;
function readZipDirectory(source, maxEntries) {
    const end = findEnd(source);
    if (end === undefined)
        throw new archive_error_ArchiveError('File is not a zip file');
    const prepended = end.location - end.size - end.offset;
    const offset = end.offset + prepended;
    if (offset < 0)
        throw new archive_error_ArchiveError('Bad offset for central directory');
    if (end.size > maxEntries * 2048)
        throw new archive_error_ArchiveError(`central directory has ${end.size} bytes`);
    const data = readBytes(source, offset, end.size);
    const entries = [];
    for (let at = 0; at < end.size;) {
        if (entries.length === maxEntries)
            throw new archive_error_ArchiveError(`archive has more than ${maxEntries} entries`);
        const { entry, length } = readEntry(data, at, prepended);
        entries.push(entry);
        at += length;
    }
    return { entries, offset, comment: end.comment };
}
function looksLikeZip(source) {
    try {
        return findEnd(source) !== undefined;
    }
    catch (error) {
        if (error instanceof ArchiveError)
            return false;
        throw error;
    }
}
function findEnd(source) {
    if (source.size < END_SIZE)
        return undefined;
    const last = readBytes(source, source.size - END_SIZE, END_SIZE);
    if (last.readUInt32LE(0) === END && last.readUInt16LE(20) === 0)
        return withZip64(source, endRecord(last, source.size - END_SIZE, Buffer.alloc(0)));
    const from = Math.max(source.size - MAX_COMMENT - END_SIZE, 0);
    const tail = readBytes(source, from, MAX_COMMENT + END_SIZE);
    const start = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (start < 0 || start + END_SIZE > tail.length)
        return undefined;
    const record = tail.subarray(start);
    const comment = record.subarray(END_SIZE, END_SIZE + record.readUInt16LE(20));
    return withZip64(source, endRecord(record, from + start, comment));
}
function endRecord(data, location, comment) {
    return { size: data.readUInt32LE(12), offset: data.readUInt32LE(16), location, comment };
}
function withZip64(source, end) {
    const locatorAt = end.location - END64_LOCATOR_SIZE;
    if (locatorAt < 0)
        return end;
    const locator = readBytes(source, locatorAt, END64_LOCATOR_SIZE);
    if (locator.readUInt32LE(0) !== END64_LOCATOR)
        return end;
    if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1)
        throw new archive_error_ArchiveError('zipfiles that span multiple disks are not supported');
    const expected = locatorAt - END64_SIZE;
    const claimed = readUInt64(locator, 8);
    if (claimed > expected)
        throw new archive_error_ArchiveError('Corrupt zip64 end of central directory locator');
    const atClaim = readBytes(source, claimed, END64_SIZE);
    const found = atClaim.readUInt32LE(0) === END64;
    const record = found ? atClaim : readBytes(source, expected, END64_SIZE);
    const extensible = found ? expected - claimed : 0;
    if (record.readUInt32LE(0) !== END64)
        throw new archive_error_ArchiveError('Zip64 end of central directory record not found');
    const size = readUInt64(record, 40);
    const offset = readUInt64(record, 48);
    if (offset + size !== claimed || readUInt64(record, 4) + 12 !== END64_SIZE + extensible)
        throw new archive_error_ArchiveError('Corrupt zip64 end of central directory record');
    return { size, offset, location: expected - extensible, comment: end.comment };
}
function readEntry(data, at, prepended) {
    if (at + ENTRY_SIZE > data.length)
        throw new archive_error_ArchiveError('Truncated central directory');
    if (data.readUInt32LE(at) !== ENTRY)
        throw new archive_error_ArchiveError('Bad magic number for central directory');
    const version = data.readUInt8(at + 6);
    const flags = data.readUInt16LE(at + 8);
    const nameEnd = at + ENTRY_SIZE + data.readUInt16LE(at + 28);
    const extraEnd = nameEnd + data.readUInt16LE(at + 30);
    const rawName = data.subarray(at + ENTRY_SIZE, nameEnd);
    const originalName = (flags & 0x800) === 0 ? decodeCp437(rawName) : decodeUtf8(rawName);
    if (originalName === undefined)
        throw new archive_error_ArchiveError('Filename not unicode');
    if (version > LATEST_VERSION)
        throw new archive_error_ArchiveError(`zip file version ${(version / 10).toFixed(1)}`);
    const wide = {
        size: data.readUInt32LE(at + 24),
        packedSize: data.readUInt32LE(at + 20),
        headerOffset: data.readUInt32LE(at + 42),
    };
    const extra = data.subarray(nameEnd, extraEnd);
    const unicodeName = readExtra(extra, wide, rawName);
    const entry = {
        name: cutAtNul(unicodeName ?? originalName),
        originalName,
        rawName,
        flags,
        method: data.readUInt16LE(at + 10),
        crc: data.readUInt32LE(at + 16),
        size: wide.size,
        packedSize: wide.packedSize,
        headerOffset: wide.headerOffset + prepended,
        system: data.readUInt8(at + 5),
        attributes: data.readUInt32LE(at + 38),
        modified: dosTime(data.readUInt16LE(at + 14), data.readUInt16LE(at + 12)),
        extraFields: extra.length === 0 ? NO_FIELDS : extraFieldsIn(extra),
    };
    return { entry, length: extraEnd + data.readUInt16LE(at + 32) - at };
}
const ZIP64_EXTRA = 0x0001;
const UNICODE_PATH_EXTRA = 0x7075;
const WIDE_FIELDS = [
    ['size', 'File size'],
    ['packedSize', 'Compress size'],
    ['headerOffset', 'Header offset'],
];
function readExtra(extra, wide, rawName) {
    let unicodeName;
    for (let at = 0; extra.length - at >= 4;) {
        const id = extra.readUInt16LE(at);
        const length = extra.readUInt16LE(at + 2);
        const data = extra.subarray(at + 4, at + 4 + length);
        if (data.length < length)
            throw new archive_error_ArchiveError(`Corrupt extra field ${id.toString(16).padStart(4, '0')} (size=${length})`);
        if (id === ZIP64_EXTRA)
            readWideFields(data, wide);
        if (id === UNICODE_PATH_EXTRA)
            unicodeName = readUnicodePath(data, rawName) ?? unicodeName;
        at += 4 + length;
    }
    return unicodeName;
}
const NO_FIELDS = [];
function extraFieldsIn(extra) {
    const ids = [];
    for (let at = 0; extra.length - at >= 4; at += 4 + extra.readUInt16LE(at + 2))
        ids.push(extra.readUInt16LE(at));
    return ids;
}
function readWideFields(data, wide) {
    let at = 0;
    for (const [key, called] of WIDE_FIELDS) {
        if (wide[key] !== 0xffffffff)
            continue;
        if (at + 8 > data.length)
            throw new archive_error_ArchiveError(`Corrupt zip64 extra field. ${called} not found.`);
        wide[key] = readUInt64(data, at);
        at += 8;
    }
}
function readUnicodePath(data, rawName) {
    if (data.length < 5)
        throw new archive_error_ArchiveError('Corrupt unicode path extra field (0x7075)');
    if (data.readUInt8(0) !== 1 || data.readUInt32LE(1) !== (0,external_node_zlib_namespaceObject.crc32)(rawName))
        return undefined;
    const name = decodeUtf8(data.subarray(5));
    if (name === undefined)
        throw new archive_error_ArchiveError('Corrupt unicode path extra field (0x7075): invalid utf-8 bytes');
    return name === '' ? undefined : name;
}
function cutAtNul(name) {
    const nul = name.indexOf('\0');
    return nul < 0 ? name : name.slice(0, nul);
}
function dosTime(date, time) {
    const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
    const moment = new Date(Date.UTC(year, month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2));
    return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day ? moment : undefined;
}
function readUInt64(data, at) {
    return Number(data.readBigUInt64LE(at));
}

;// CONCATENATED MODULE: ./packages/core/src/archive/zip.ts






const ZIP_LIMITS = { entries: 100_000, unpacked: 64 * 2 ** 30, ratio: 250 };
const STORED = 0;
const DEFLATE = 8;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const READ_LIMIT = 256 * 2 ** 20;
const SLICE = 256 * 2 ** 10;
const LARGEST_CHUNK = 16 * 2 ** 20;
const FREE_OF_RATIO = 64 * 2 ** 20;
const ENCRYPTED = 0x1 | 0x20 | 0x40;
const UNIX = 3;
function openZip(source, limits = ZIP_LIMITS) {
    const directory = readZipDirectory(source, limits.entries);
    const members = directory.entries.map(memberOf);
    const unpackedSize = members.reduce((sum, member) => sum + member.size, 0);
    if (unpackedSize > limits.unpacked)
        throw new archive_error_ArchiveError(`unpacks to ${unpackedSize} bytes, more than ${limits.unpacked}`);
    if (unpackedSize > FREE_OF_RATIO && unpackedSize > source.size * limits.ratio)
        throw new archive_error_ArchiveError(`unpacks to more than ${limits.ratio} times its size`);
    const byName = new Map(members.map((member) => [member.name, member]));
    const ends = endsOf(members, directory.offset);
    const locate = (member) => dataOffset(source, member, ends.get(member) ?? 0);
    return {
        members,
        unpackedSize,
        find: (name) => byName.get(name),
        read: (member, limit = READ_LIMIT) => readWhole(source, member, locate(member), limit),
        chunks: (member) => readChunks(source, member, locate(member)),
    };
}
function memberOf(entry) {
    const mode = entry.attributes >>> 16;
    return {
        ...entry,
        isDirectory: entry.name.endsWith('/'),
        mode: entry.system === UNIX && mode !== 0 ? mode : undefined,
    };
}
function endsOf(members, directoryOffset) {
    const ends = new Map();
    let next = directoryOffset;
    for (const member of members.toSorted((a, b) => b.headerOffset - a.headerOffset)) {
        ends.set(member, next);
        next = member.headerOffset;
    }
    return ends;
}
function dataOffset(source, member, end) {
    const nameLength = member.rawName.length;
    const header = readBytes(source, member.headerOffset, LOCAL_SIZE + nameLength);
    if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL)
        throw new archive_error_ArchiveError(`${member.name}: no local header where the directory says`);
    if (header.readUInt16LE(26) !== nameLength || !header.subarray(LOCAL_SIZE).equals(member.rawName))
        throw new archive_error_ArchiveError(`${member.name}: another name in its local header`);
    if ((member.flags & ENCRYPTED) !== 0)
        throw new archive_error_ArchiveError(`${member.name} is encrypted`);
    if (member.method !== STORED && member.method !== DEFLATE)
        throw new archive_error_ArchiveError(`${member.name} is compressed by method ${member.method}, not by DEFLATE`);
    const offset = member.headerOffset + LOCAL_SIZE + nameLength + header.readUInt16LE(28);
    if (offset + member.packedSize > end)
        throw new archive_error_ArchiveError(`${member.name} overlaps what follows it`);
    if (member.method === STORED && member.size !== member.packedSize)
        throw new archive_error_ArchiveError(`${member.name} is stored in ${member.packedSize} bytes and has ${member.size}`);
    return offset;
}
function readWhole(source, member, offset, limit) {
    const packed = readPacked(source, member, offset, limit);
    if (member.method === STORED)
        return checked(member, packed);
    try {
        return inflated(member, packed, (0,external_node_zlib_namespaceObject.inflateRawSync)(packed, inflateOptions(member)));
    }
    catch (error) {
        throw damage(member, error);
    }
}
function readPacked(source, member, offset, limit) {
    if (member.size > limit)
        throw new archive_error_ArchiveError(`${member.name} has ${member.size} bytes, more than ${limit}`);
    return readBytes(source, offset, member.packedSize);
}
function inflateOptions({ size }) {
    return { maxOutputLength: size + 1, chunkSize: Math.min(size + 64, LARGEST_CHUNK), info: true };
}
function inflated(member, packed, result) {
    const { buffer, engine } = result;
    if (engine.bytesWritten !== packed.length)
        throw afterStream(member, packed.length - engine.bytesWritten);
    return checked(member, buffer);
}
function checked(member, content) {
    const check = new Check(member);
    check.take(content);
    check.finish();
    return content;
}
async function* readChunks(source, member, offset) {
    const check = new Check(member);
    const packed = slices(source, offset, member.packedSize);
    for await (const chunk of member.method === STORED ? packed : inflateChunks(member, packed)) {
        check.take(chunk);
        yield chunk;
    }
    check.finish();
}
async function* inflateChunks(member, packed) {
    const engine = (0,external_node_zlib_namespaceObject.createInflateRaw)({ chunkSize: SLICE });
    const feeding = (0,promises_namespaceObject.pipeline)(external_node_stream_namespaceObject.Readable.from(packed, { highWaterMark: 1 }), engine).catch(() => undefined);
    try {
        for await (const chunk of engine)
            yield chunk;
    }
    catch (error) {
        throw damage(member, error);
    }
    finally {
        engine.destroy();
        await feeding;
    }
    if (engine.bytesWritten !== member.packedSize)
        throw afterStream(member, member.packedSize - engine.bytesWritten);
}
function* slices(source, offset, length) {
    for (let at = 0; at < length; at += SLICE)
        yield readBytes(source, offset + at, Math.min(SLICE, length - at));
}
class Check {
    #member;
    #size = 0;
    #crc = 0;
    constructor(member) {
        this.#member = member;
    }
    take(chunk) {
        this.#size += chunk.length;
        if (this.#size > this.#member.size)
            throw this.#wrongSize('more');
        this.#crc = (0,external_node_zlib_namespaceObject.crc32)(chunk, this.#crc);
    }
    finish() {
        if (this.#size < this.#member.size)
            throw this.#wrongSize('less');
        if (this.#crc !== this.#member.crc)
            throw new archive_error_ArchiveError(`bad CRC-32 for ${this.#member.name}`);
    }
    #wrongSize(than) {
        return new archive_error_ArchiveError(`${this.#member.name} unpacks to ${than} than the ${this.#member.size} bytes it declares`);
    }
}
function afterStream(member, bytes) {
    return new archive_error_ArchiveError(`${member.name} has ${bytes} bytes after the end of its compressed data`);
}
function damage(member, error) {
    if (isTooLarge(error))
        return new archive_error_ArchiveError(`${member.name} unpacks to more than the ${member.size} bytes it declares`, {
            cause: error,
        });
    return isDamage(error) ? new archive_error_ArchiveError(`${member.name}: its compressed data is damaged`, { cause: error }) : error;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const external_node_fs_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./packages/core/src/file-bytes.ts
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



function openFileBytes(path) {
    const file = (0,external_node_fs_namespaceObject.openSync)(path, 'r');
    return {
        size: (0,external_node_fs_namespaceObject.fstatSync)(file).size,
        path,
        read(offset, length) {
            const buffer = Buffer.allocUnsafe(length);
            let filled = 0;
            while (filled < length) {
                const count = (0,external_node_fs_namespaceObject.readSync)(file, buffer, filled, length - filled, offset + filled);
                if (count === 0)
                    break;
                filled += count;
            }
            return buffer.subarray(0, filled);
        },
        [Symbol.dispose]() {
            (0,external_node_fs_namespaceObject.closeSync)(file);
        },
    };
}
const PIECE = (/* unused pure expression or super */ null && (2 ** 20));
async function sha256OfFile(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const hash = createHash('sha256');
        const buffer = Buffer.allocUnsafe(PIECE);
        const file = __addDisposableResource(env_1, await open(path), true);
        for (let count = -1; count !== 0;) {
            count = (await file.read(buffer, 0, PIECE, null)).bytesRead;
            hash.update(buffer.subarray(0, count));
        }
        return hash.digest('hex');
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

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./packages/core/src/archive/binary.ts
const BINARY_HEAD = 4096;
const ELF_MACHINES = {
    3: 'i686',
    20: 'ppc',
    21: 'ppc64',
    22: 's390x',
    40: 'armv7l',
    62: 'x86_64',
    183: 'aarch64',
    243: 'riscv64',
    258: 'loongarch64',
};
const ELF_FOR_OTHERS = [190, 224, 247];
const MACH_CPUS = {
    7: 'i386',
    18: 'ppc',
    0x01000007: 'x86_64',
    0x0100000c: 'arm64',
    0x01000012: 'ppc64',
};
const PE_MACHINES = {
    0x14c: 'win32',
    0x200: 'win_ia64',
    0x1c4: 'win_arm32',
    0x8664: 'win_amd64',
    0xaa64: 'win_arm64',
};
const PE_DIRECTORIES = { 0x10b: 92, 0x20b: 108 };
const CLR_DIRECTORY = 14;
function binaryOf(head) {
    if (head.length < 32)
        return undefined;
    const magic = head.readUInt32BE(0);
    if (magic === 0x7f454c46)
        return elf(head);
    if (magic === 0x0061736d)
        return { format: 'WebAssembly', architectures: ['wasm32'] };
    if (head.readUInt16BE(0) === 0x4d5a)
        return portableExecutable(head);
    if (magic === 0xcefaedfe || magic === 0xcffaedfe)
        return { format: 'Mach-O', architectures: [named(MACH_CPUS, head.readUInt32LE(4))] };
    if (magic === 0xfeedface || magic === 0xfeedfacf)
        return { format: 'Mach-O', architectures: [named(MACH_CPUS, head.readUInt32BE(4))] };
    if (magic === 0xcafebabe || magic === 0xcafebabf)
        return universal(head, magic === 0xcafebabe ? 20 : 32);
    return undefined;
}
function elf(head) {
    const isLittle = head[5] === 1;
    const machine = isLittle ? head.readUInt16LE(18) : head.readUInt16BE(18);
    if (ELF_FOR_OTHERS.includes(machine))
        return undefined;
    return { format: 'ELF', architectures: [elfArchitecture(named(ELF_MACHINES, machine), isLittle, head[4] === 1)] };
}
function elfArchitecture(name, isLittle, isNarrow) {
    if (name === 'ppc64' && isLittle)
        return 'ppc64le';
    return name === 'x86_64' && isNarrow ? 'unknown (x32)' : name;
}
function portableExecutable(head) {
    const at = head.length < 64 ? 0 : head.readUInt32LE(60);
    if (at === 0 || at + 6 > head.length || head.toString('latin1', at, at + 4) !== 'PE\0\0')
        return undefined;
    if (isManaged(head, at + 24))
        return undefined;
    return { format: 'PE', architectures: [named(PE_MACHINES, head.readUInt16LE(at + 4))] };
}
function isManaged(head, optionalHeader) {
    if (optionalHeader + 2 > head.length)
        return false;
    const count = PE_DIRECTORIES[head.readUInt16LE(optionalHeader)];
    if (count === undefined)
        return false;
    const directory = optionalHeader + count + 4 + CLR_DIRECTORY * 8;
    if (directory + 8 > head.length || head.readUInt32LE(optionalHeader + count) <= CLR_DIRECTORY)
        return false;
    return head.readUInt32LE(directory) !== 0;
}
function universal(head, step) {
    const count = head.readUInt32BE(4);
    if (count === 0 || count > 20 || 8 + count * step > head.length)
        return undefined;
    const cpus = Array.from({ length: count }, (_, index) => head.readUInt32BE(8 + index * step));
    return { format: 'Mach-O', architectures: cpus.map((cpu) => named(MACH_CPUS, cpu)) };
}
function named(names, code) {
    return names[code] ?? `unknown (0x${code.toString(16)})`;
}

;// CONCATENATED MODULE: ./packages/core/src/archive/run-paths.ts
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

;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/scan.ts
const POLICY = 'See https://pypi.org/policy/acceptable-use-policy/ for more information.';
const SCAN_LIMIT = 5 * 1024 ** 2;
const PYARMOR = [
    '__pyarmor__(__name__, __file__,',
    '__pyarmor_enter__',
    '__pyarmor_exit__',
    '__pyarmor_assert__',
    '__pyarmor_bcc__',
];
const SOURCE_DEFENDER = ['---BEGIN PYE FILE---', '---END PYE FILE---'];
const CODE_MARKS = [...PYARMOR, ...SOURCE_DEFENDER];
function isScanned(name, size = 0) {
    return (name.endsWith('.py') || name.endsWith('.pye')) && size <= SCAN_LIMIT;
}
function refusalOfCode(content) {
    return refusalOfMarks(new Set(CODE_MARKS.filter((mark) => content.includes(mark))));
}
function refusalOfMarks(marks) {
    if (PYARMOR.some((mark) => marks.has(mark)))
        return `PyArmor-encrypted content is not allowed. ${POLICY}`;
    return SOURCE_DEFENDER.every((mark) => marks.has(mark))
        ? `SourceDefender-encrypted content is not allowed. ${POLICY}`
        : undefined;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/secrets-table.ts
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

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/marks.ts

const BUILD_PATHS = [
    '/home/runner/',
    '/Users/runner/',
    '/__w/',
    '/tmp/pip-',
    '/tmp/build-env-',
];
const MOUNT_PATHS = ['/io/', '/project/'];
const SECRET_MARKS = [...new Set(SECRETS.map(({ mark }) => mark))];
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

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/mark-search.ts


const MANY = 100;
const mark_search_PIECE = 2 ** 16;
const KNOWN = { code: new WeakMap(), other: new WeakMap() };
function marksOf(name, size) {
    const list = marksFor(name);
    const isCode = isScanned(name, size);
    if (list.length === 0 && !isCode)
        return undefined;
    const known = KNOWN[isCode ? 'code' : 'other'];
    const marks = known.get(list) ?? compileMarks(isCode ? [...new Set([...list, ...CODE_MARKS])] : list);
    known.set(list, marks);
    return marks;
}
function compileMarks(marks) {
    const parts = new Set(marks.map((mark) => latin1(commonPart(mark))));
    const sought = marks.map((mark) => ({ mark, code: latin1(mark), lead: mark.indexOf(commonPart(mark)) }));
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
        for (let at = 0; at < content.length; at += mark_search_PIECE)
            this.#look(content.toString('latin1', at, at + mark_search_PIECE + longest), this.#marks);
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

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/member-content.ts







function unreadable(damage) {
    return { sha256: '', recorded: undefined, damage, binary: undefined, runPaths: undefined, marks: member_content_NO_MARKS };
}
const member_content_NO_MARKS = new Set();
const WHOLE = 16 * 2 ** 20;
const TURN = 4 * 2 ** 20;
const STRONGER = ['sha384', 'sha512'];
function contentOf(zip, member, algorithm) {
    const stronger = STRONGER.find((one) => one === algorithm);
    if (member.size > WHOLE)
        return readPieces(zip, member, stronger).catch(damageOf);
    try {
        return member_content_readWhole(zip, member, stronger);
    }
    catch (thrown) {
        return damageOf(thrown);
    }
}
function member_content_readWhole(zip, member, stronger) {
    const content = zip.read(member);
    const search = new MarkSearch(marksOf(member.name, member.size));
    search.take(content, true);
    const marks = search.found;
    return {
        sha256: (0,external_node_crypto_namespaceObject.hash)('sha256', content, 'hex'),
        recorded: stronger === undefined ? undefined : (0,external_node_crypto_namespaceObject.hash)(stronger, content, 'base64url'),
        damage: undefined,
        binary: binaryOf(content.subarray(0, BINARY_HEAD)),
        runPaths: RPATH_MARKS.some((mark) => marks.has(mark)) ? runPathsOf(content) : undefined,
        marks,
    };
}
async function readPieces(zip, member, stronger) {
    const sha256 = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    const recorded = stronger === undefined ? undefined : (0,external_node_crypto_namespaceObject.createHash)(stronger);
    const search = new MarkSearch(marksOf(member.name, member.size));
    let head = Buffer.alloc(0);
    let bytes = 0;
    for await (const piece of zip.chunks(member)) {
        bytes += piece.length;
        if (bytes >= TURN) {
            bytes = 0;
            await (0,external_node_timers_promises_namespaceObject.setImmediate)();
        }
        sha256.update(piece);
        recorded?.update(piece);
        search.take(piece);
        if (head.length === 0)
            head = Buffer.from(piece.subarray(0, BINARY_HEAD));
    }
    return {
        sha256: sha256.digest('hex'),
        recorded: recorded?.digest('base64url'),
        damage: undefined,
        binary: binaryOf(head),
        runPaths: undefined,
        marks: search.found,
    };
}
function damageOf(thrown) {
    if (!(thrown instanceof archive_error_ArchiveError))
        throw thrown;
    return unreadable(thrown.message);
}

;// CONCATENATED MODULE: ./packages/core/src/checks/wheel/contents-worker.ts
var contents_worker_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var contents_worker_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





const AHEAD = 2 ** 18;
external_node_worker_threads_namespaceObject.parentPort?.on('message', (task) => {
    void work(task).then((found) => external_node_worker_threads_namespaceObject.parentPort?.postMessage(found.map(told)));
});
function told(content) {
    return { ...content, marks: [...content.marks] };
}
async function work({ path, members, limits }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const bytes = contents_worker_addDisposableResource(env_1, openFileBytes(path), false);
        const zip = openZip(readAhead(bytes, AHEAD), limits);
        const found = [];
        for (const { index, algorithm } of members) {
            const member = zip.members[index];
            if (member === undefined)
                throw new Error(`${path} was changed while it was read`);
            const content = contentOf(zip, member, algorithm);
            found.push(content instanceof Promise ? await content : content);
        }
        return found;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        contents_worker_disposeResources(env_1);
    }
}

