export const id = 421;
export const ids = [421];
export const modules = {

/***/ 32244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ chosenBy),
/* harmony export */   o: () => (/* binding */ canBeEqual)
/* harmony export */ });
function chosenBy(patterns, ref) {
    return patterns.reduce((chosen, pattern) => {
        const negative = pattern.startsWith('!');
        return globOf(negative ? pattern.slice(1) : pattern).test(ref) ? !negative : chosen;
    }, false);
}
const MOST_REPEATS = 12;
function globOf(pattern) {
    if ((pattern.match(/[*+?]+/g) ?? []).length > MOST_REPEATS)
        return NOTHING;
    const source = pattern.replace(/\*\*\/?|\*|\[[^\]]*\]|\\.|[.^$(){}|]/g, (piece) => {
        if (piece.startsWith('**'))
            return '.*';
        if (piece === '*')
            return '[^/]*';
        if (piece.startsWith('['))
            return piece.length > 2 ? piece.replace(/\\/g, '\\\\') : '\\[\\]';
        return piece.startsWith('\\') ? piece : `\\${piece}`;
    });
    try {
        return new RegExp(`^(?:${source})$`);
    }
    catch {
        return NOTHING;
    }
}
const NOTHING = /^(?!)/;
function canBeEqual(a, b) {
    if (a.length === 1 && b.length === 1)
        return a[0] === b[0];
    const [left, right] = [tokensOf(a), tokensOf(b)];
    if (left.length > MOST_TOKENS || right.length > MOST_TOKENS)
        return true;
    const seen = new Set();
    const meet = (i, j) => {
        const at = i * (right.length + 1) + j;
        if (seen.has(at))
            return false;
        seen.add(at);
        if (i === left.length && j === right.length)
            return true;
        if (left[i] === GAP)
            return meet(i + 1, j) || (j < right.length && meet(i, j + 1));
        if (right[j] === GAP)
            return meet(i, j + 1) || (i < left.length && meet(i + 1, j));
        return i < left.length && j < right.length && left[i] === right[j] && meet(i + 1, j + 1);
    };
    return meet(0, 0);
}
const MOST_TOKENS = 500;
const GAP = null;
function tokensOf(text) {
    return text.flatMap((piece, index) => [
        ...(index === 0 ? [] : [GAP]),
        ...Array.from(piece),
    ]);
}


/***/ }),

/***/ 11594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ combinationsOf)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88324);

const MOST_COMBINATIONS = 256;
function combinationsOf(matrix) {
    if (matrix === undefined)
        return [{}];
    if (matrix.kind !== 'map')
        return undefined;
    const axes = matrix.entries.filter(({ key }) => key !== 'include' && key !== 'exclude');
    const [include, exclude] = [mapsOf((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(matrix, 'include')), mapsOf((0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(matrix, 'exclude'))];
    if (include === undefined || exclude === undefined)
        return undefined;
    let product = axes.length === 0 ? [] : [{}];
    for (const { key, value } of axes) {
        if (value.kind !== 'list' || value.items.some(isExpression))
            return undefined;
        if (product.length * value.items.length > MOST_COMBINATIONS)
            return undefined;
        product = product.flatMap((made) => value.items.map((item) => ({ ...made, [key]: item })));
    }
    if (include.length > MOST_COMBINATIONS)
        return undefined;
    const kept = product.filter((made) => !exclude.some((one) => agrees(made, one)));
    return withIncluded(kept, include.map(recordOf), axes.map(({ key }) => key));
}
function withIncluded(made, included, axes) {
    const grown = made.map((combination) => ({ original: combination, now: combination }));
    const alone = [];
    for (const one of included) {
        const fitting = grown.filter(({ original }) => axes.every((key) => one[key] === undefined || equal(one[key], original[key])));
        if (fitting.length === 0)
            alone.push(one);
        for (const entry of fitting)
            entry.now = { ...entry.now, ...one };
    }
    return [...grown.map(({ now }) => now), ...alone];
}
function agrees(made, { entries }) {
    return entries.every(({ key, value }) => equal(made[key], value));
}
function equal(a, b) {
    if (a?.kind === 'scalar' && b?.kind === 'scalar')
        return a.text === b.text;
    if (a?.kind === 'list' && b?.kind === 'list')
        return a.items.length === b.items.length && a.items.every((item, index) => equal(item, b.items[index]));
    if (a?.kind !== 'map' || b?.kind !== 'map')
        return false;
    return (a.entries.length === b.entries.length && a.entries.every(({ key, value }) => equal(value, (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(b, key)?.value)));
}
function mapsOf(entry) {
    if (entry === undefined)
        return [];
    if (entry.value.kind !== 'list')
        return undefined;
    const maps = entry.value.items.filter((item) => item.kind === 'map');
    return maps.length === entry.value.items.length ? maps : undefined;
}
function recordOf({ entries }) {
    return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
}
function isExpression(node) {
    return node.kind === 'scalar' && node.text.includes('${{');
}


/***/ }),

/***/ 88574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readTriggers),
/* harmony export */   x: () => (/* binding */ startedByTag)
/* harmony export */ });
/* harmony import */ var _workflow_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32244);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88324);


function readTriggers(root) {
    const on = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(root, 'on');
    if (on?.kind !== 'map')
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarsAt */ .xj)(root, 'on').map(({ text, place }) => triggerOf(text, place, undefined));
    return on.entries.map(({ key, place, value }) => triggerOf(key, place, value));
}
function triggerOf(event, place, filters) {
    const texts = (key) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(filters, key) === undefined ? undefined : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarsAt */ .xj)(filters, key).map(({ text }) => text);
    return {
        event,
        place,
        tags: texts('tags'),
        tagsIgnore: texts('tags-ignore'),
        forBranches: texts('branches') !== undefined || texts('branches-ignore') !== undefined,
        workflows: texts('workflows') ?? [],
    };
}
function startedByTag({ event, tags, tagsIgnore, forBranches }, tag) {
    if (event === 'release')
        return 'when a release is published';
    if (event === 'create')
        return 'on every new tag';
    if (event !== 'push')
        return undefined;
    if (tags !== undefined)
        return (0,_workflow_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .chosenBy */ .m)(tags, tag) ? `on tags matching ${tags.join(' ')}` : undefined;
    if (tagsIgnore !== undefined)
        return (0,_workflow_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .chosenBy */ .m)(tagsIgnore, tag) ? undefined : `on tags other than ${tagsIgnore.join(' ')}`;
    return forBranches ? undefined : 'on every push, of tags too';
}


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ permissionsIn),
/* harmony export */   Xl: () => (/* binding */ neededBy),
/* harmony export */   readWorkflows: () => (/* binding */ readWorkflows)
/* harmony export */ });
/* unused harmony export readWorkflow */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88973);
/* harmony import */ var _workflow_matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11594);
/* harmony import */ var _workflow_triggers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88574);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88324);






const FOLDER = '.github/workflows';
const MOST_BYTES = 500 * 1024;
async function readWorkflows(root) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, FOLDER)).catch(() => []);
    const files = names.filter((name) => /\.ya?ml$/.test(name)).toSorted();
    const read = await Promise.all(files.map(async (name) => {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, FOLDER, name)).catch(() => undefined);
        return bytes === undefined ? [] : [await readWorkflow(`${FOLDER}/${name}`, bytes)];
    }));
    return read.flat();
}
async function readWorkflow(file, bytes) {
    const text = (0,_toml_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeUtf8 */ ._6)(bytes);
    const refused = text === undefined
        ? 'it is not UTF-8'
        : bytes.length > MOST_BYTES
            ? `it is larger than the ${MOST_BYTES / 1024} KB that GitHub reads`
            : undefined;
    const { root, problems } = refused === undefined
        ? await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .gM)(file, text ?? '')
        : { root: undefined, problems: [{ kind: 'syntax', message: refused, place: { file } }] };
    const jobs = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(root, 'jobs');
    return {
        file,
        fileName: file.slice(file.lastIndexOf('/') + 1),
        name: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(root, 'name')?.text,
        text: text ?? '',
        problems,
        root,
        triggers: (0,_workflow_triggers_js__WEBPACK_IMPORTED_MODULE_3__/* .readTriggers */ .k)(root),
        permissions: permissionsOf((0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(root, 'permissions')),
        env: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarsOf */ .TM)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(root, 'env')),
        shell: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(root, 'defaults', 'run', 'shell')?.text,
        jobs: jobs?.kind === 'map' ? jobs.entries.map(jobOf) : [],
    };
}
function jobOf({ key: id, place, value }) {
    const steps = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, 'steps');
    const labels = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, 'runs-on')?.kind === 'map' ? ['runs-on', 'labels'] : ['runs-on'];
    return {
        id,
        place,
        if: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(value, 'if'),
        needs: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarsAt */ .xj)(value, 'needs').map(({ text }) => text),
        uses: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(value, 'uses'),
        runsOn: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarsAt */ .xj)(value, ...labels),
        matrix: (0,_workflow_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .combinationsOf */ .e)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, 'strategy', 'matrix')),
        environment: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(value, 'environment') ?? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(value, 'environment', 'name'),
        permissions: permissionsOf((0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(value, 'permissions')),
        env: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarsOf */ .TM)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(value, 'env')),
        shell: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(value, 'defaults', 'run', 'shell')?.text,
        steps: steps?.kind === 'list' ? steps.items.map(stepOf) : [],
    };
}
function stepOf(node) {
    return {
        place: node.place,
        if: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(node, 'if'),
        uses: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(node, 'uses'),
        run: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(node, 'run'),
        shell: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(node, 'shell')?.text,
        with: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarsOf */ .TM)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(node, 'with')),
        env: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarsOf */ .TM)((0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(node, 'env')),
    };
}
function permissionsOf(entry) {
    if (entry === undefined)
        return undefined;
    const { value, place } = entry;
    return { place, all: value.kind === 'scalar' && value.text !== '' ? value.text : undefined, scopes: (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarsOf */ .TM)(value) };
}
function permissionsIn(workflow, job) {
    return job.permissions ?? workflow.permissions;
}
function neededBy(workflow, job) {
    const byId = new Map(workflow.jobs.map((one) => [one.id, one]));
    const found = new Set(job.needs);
    for (const id of found)
        for (const next of byId.get(id)?.needs ?? [])
            found.add(next);
    return found;
}


/***/ }),

/***/ 88324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   TM: () => (/* binding */ scalarsOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   xj: () => (/* binding */ scalarsAt)
/* harmony export */ });
const MOST_NODES = 50_000;
const MOST_DEPTH = 64;
async function readYaml(file, text) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    const document = yaml.parseDocument(text, {
        lineCounter: lines,
        prettyErrors: false,
        schema: 'failsafe',
        uniqueKeys: false,
    });
    const [error] = document.errors;
    if (error !== undefined)
        return { root: undefined, problems: [{ kind: 'syntax', message: error.message, place: at(error.pos[0]) }] };
    const anchors = new Map();
    const targets = new Map();
    yaml.visit(document, {
        Alias(_, alias) {
            targets.set(alias, anchors.get(alias.source));
        },
        Value(_, node) {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    const duplicates = new Map();
    let nodes = 0;
    try {
        const root = document.contents === null ? undefined : convert(document.contents, 0);
        return { root, problems: [...duplicates.values()] };
    }
    catch (thrown) {
        if (!(thrown instanceof TooMuch))
            throw thrown;
        return { root: undefined, problems: [{ kind: 'syntax', message: thrown.message, place: thrown.place }] };
    }
    function at(offset) {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    }
    function textOf(node) {
        return yaml.isScalar(node) && typeof node.value === 'string' ? node.value : '';
    }
    function convert(node, depth) {
        const place = at(node.range?.[0] ?? 0);
        nodes += 1;
        if (nodes > MOST_NODES || depth > MOST_DEPTH)
            throw new TooMuch(place);
        if (yaml.isAlias(node)) {
            const target = targets.get(node);
            if (target === undefined)
                throw new TooMuch(place);
            return convert(target, depth + 1);
        }
        if (yaml.isMap(node)) {
            const groups = new Map();
            for (const pair of node.items) {
                const key = textOf(pair.key).toLowerCase();
                const group = groups.get(key);
                if (group === undefined)
                    groups.set(key, [pair]);
                else
                    group.push(pair);
            }
            const entries = [...groups.values()].flatMap((equal) => {
                const [first, second] = equal;
                if (first === undefined)
                    return [];
                const key = textOf(first.key);
                if (second !== undefined)
                    duplicates.set(second.key, {
                        kind: 'duplicate-key',
                        message: `${key} occurs ${equal.length} times`,
                        place: at(second.key.range?.[0] ?? 0),
                    });
                const keyPlace = at(first.key.range?.[0] ?? 0);
                const value = first.value === null ? emptyScalar(keyPlace) : convert(first.value, depth + 1);
                return [{ key, place: keyPlace, value }];
            });
            return { kind: 'map', entries, place };
        }
        if (yaml.isSeq(node)) {
            const items = node.items.map((item) => (item === null ? emptyScalar(place) : convert(item, depth + 1)));
            return { kind: 'list', items, place };
        }
        const block = yaml.isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
        return {
            kind: 'scalar',
            text: textOf(node),
            place,
            firstLine: (place.line ?? 1) + (block ? 1 : 0),
        };
    }
}
class TooMuch extends Error {
    place;
    constructor(place) {
        super('its aliases unfold to more than can be read');
        this.place = place;
    }
}
function emptyScalar(place) {
    return { kind: 'scalar', text: '', place, firstLine: place.line ?? 1 };
}
function entryOf(node, key) {
    return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}
function valueAt(node, ...path) {
    return path.reduce((inner, key) => entryOf(inner, key)?.value, node);
}
function scalarAt(node, ...path) {
    const value = valueAt(node, ...path);
    return value?.kind === 'scalar' ? value : undefined;
}
function scalarsAt(node, ...path) {
    const value = valueAt(node, ...path);
    if (value === undefined)
        return [];
    if (value.kind === 'list')
        return value.items.filter((item) => item.kind === 'scalar');
    return value.kind === 'scalar' && value.text !== '' ? [value] : [];
}
function scalarsOf(node) {
    const entries = node?.kind === 'map' ? node.entries : [];
    return Object.fromEntries(entries.flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key, value]] : [])));
}


/***/ })

};
