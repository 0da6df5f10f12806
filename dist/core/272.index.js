export const id = 272;
export const ids = [272];
export const modules = {

/***/ 39875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestOf)
/* harmony export */ });
function manifestOf(plan, files) {
    const byName = new Map(files.map(({ name, sha256, size }) => [name, { name, sha256, size }]));
    return {
        ...plan,
        entries: plan.entries.map((entry) => ({ ...entry, calls: [] })),
        files: [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    };
}


/***/ }),

/***/ 88455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tn: () => (/* binding */ readChangelog),
  QG: () => (/* binding */ releaseNotesOf),
  ZE: () => (/* binding */ sectionOf),
  wX: () => (/* binding */ unreleasedSection)
});

// EXTERNAL MODULE: ./packages/core/src/standards/version.ts + 5 modules
var standards_version = __webpack_require__(88607);
;// CONCATENATED MODULE: ./packages/core/src/project/changelog-dates.ts
const MONTH = '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const FORMS = [
    /(?<![\d.])(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?![\d.])/,
    new RegExp(`\\b${MONTH} ${DAY},? (?<year>\\d{4})\\b`, 'i'),
    new RegExp(`\\b${DAY}[ -]${MONTH},?[ -](?<year>\\d{4})\\b`, 'i'),
    new RegExp(`\\b${MONTH},? (?<year>\\d{4})\\b`, 'i'),
    /(?<![\d./])\d{1,2}[/.]\d{1,2}[/.]\d{4}(?![\d.])/,
];
const PENDING = /\b(?:unreleased|not (?:yet )?released|tbd|tba|to be (?:determined|announced|released)|in (?:development|progress)|work in progress|wip|xx+|\?\?+)(?![\w])/i;
function readReleaseDay(heading) {
    for (const form of FORMS) {
        const match = form.exec(heading);
        if (match === null)
            continue;
        const [text] = match;
        const rest = heading.slice(0, match.index) + ' ' + heading.slice(match.index + text.length);
        return { released: { kind: 'date', text, day: isoDay(match.groups ?? {}) }, rest };
    }
    const pending = PENDING.exec(heading);
    if (pending === null)
        return { released: { kind: 'none' }, rest: heading };
    return { released: { kind: 'pending', text: pending[0] }, rest: heading.replace(pending[0], ' ') };
}
function isoDay({ year, month, day = '1' }) {
    if (year === undefined || month === undefined)
        return undefined;
    const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
    return date.getUTCMonth() === number - 1 ? date.toISOString().slice(0, 10) : undefined;
}

;// CONCATENATED MODULE: ./packages/core/src/project/changelog-sections.ts


function parseChangelog(text) {
    const lines = withoutComments(text).split(/\r?\n/);
    const headings = findHeadings(lines);
    const named = headings.map((heading) => ({ ...heading, release: readTitle(heading.title) }));
    const sections = named.flatMap(({ level, start, end, release }, index) => {
        if (release === undefined)
            return [];
        const next = named.slice(index + 1).find((other) => other.level < level + (other.release === undefined ? 0 : 1));
        return [{ ...release, line: start + 1, ...bodyOf(lines.slice(end, next?.start)) }];
    });
    return { sections, references: referencesIn(lines) };
}
function withoutComments(text) {
    return text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
}
const ADORNMENT = /^([=\-~^"'#*+.:_])\1{2,}\s*$/;
function findHeadings(lines) {
    const headings = [];
    const ranks = [];
    let fence;
    for (const [index, line] of lines.entries()) {
        const mark = /^\s{0,3}(```+)/.exec(line)?.[1];
        if (mark !== undefined) {
            if (fence === undefined || mark.startsWith(fence))
                fence = fence === undefined ? mark : undefined;
            continue;
        }
        if (fence !== undefined)
            continue;
        const marked = /^(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
        if (marked !== null) {
            headings.push({ level: marked[1]?.length ?? 1, title: marked[2] ?? '', start: index, end: index + 1 });
            continue;
        }
        const [, underline] = ADORNMENT.exec(lines[index + 1] ?? '') ?? [];
        const isTitle = line.trim() !== '' && !ADORNMENT.test(line) && !/^\s*[-*+]\s/.test(line);
        if (underline !== undefined && isTitle && (lines[index + 1] ?? '').trim().length >= Math.min(line.length, 3)) {
            const overlined = ADORNMENT.exec(lines[index - 1] ?? '')?.[1] === underline;
            const rank = overlined ? underline.repeat(2) : underline;
            if (!ranks.includes(rank))
                ranks.push(rank);
            const start = overlined ? index - 1 : index;
            headings.push({ level: ranks.indexOf(rank) + 1, title: line.trim(), start, end: index + 2 });
            continue;
        }
        if (isPlainHeading(lines, index))
            headings.push({ level: 7, title: line.trim(), start: index, end: index + 1 });
    }
    return headings;
}
function isPlainHeading(lines, index) {
    const line = lines[index] ?? '';
    if (!/^(?:\*\*|[vV\d[]|version\b|release\b)/i.test(line) || /^\d+\.\s/.test(line) || /^\[[^\]]+\]:/.test(line))
        return false;
    const named = readTitle(line);
    if (named?.version === undefined || (lines[index - 1] ?? '').trim() !== '')
        return false;
    const { rest } = readReleaseDay(unmarked(line));
    return /^\W*(?:version|release|v)?\W*[\w.!+]+(?:[-_]?[\w.]+)?\W*$/i.test(rest);
}
function readTitle(marked) {
    const title = unmarked(marked);
    const { released, rest } = readReleaseDay(title);
    const version = versionIn(rest);
    if (version !== undefined)
        return { title, version, released };
    const pending = /^\W*(?:unreleased|upcoming|next(?: release| version)?|in development|(?:current )?development(?: version)?|head|main|master|trunk)\b/i;
    return pending.test(title) ? { title, version: undefined, released: { kind: 'none' } } : undefined;
}
function unmarked(title) {
    return title
        .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
        .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, '$1')
        .replace(/`([^`<]*?)\s*(?:<[^>]*>)?`_{0,2}/g, '$1')
        .replace(/\*\*|__(?=\S)|^:\w+:/g, '')
        .trim();
}
function versionIn(title) {
    const words = title.split(/[\s()[\],;|–—]+|:(?=\s|$)/).filter(Boolean);
    for (const [index, word] of words.entries()) {
        const bare = word.replace(/[.:]+$/, '');
        const isNumber = /^v?\d+$/i.test(bare);
        if (isNumber && !/^v/i.test(bare) && !/^(?:version|release)$/i.test(words[index - 1] ?? '') && words.length > 1)
            continue;
        const stripped = /^(?:[A-Za-z][\w.-]*?(?:==|[-@/=]))?v?(?<version>\d.*)$/i.exec(bare)?.groups?.['version'];
        const version = stripped === undefined ? undefined : (0,standards_version/* normalizeVersion */.Qj)(stripped);
        if (version !== undefined)
            return version;
    }
    return undefined;
}
const REFERENCE = /^\s{0,3}\[(?<label>[^\]^]+)\]:\s*<?(?<url>[^\s>]+)/;
function referencesIn(lines) {
    return new Map(lines.flatMap((line, index) => {
        const { label, url } = REFERENCE.exec(line)?.groups ?? {};
        return label === undefined || url === undefined ? [] : [[label.toLowerCase(), { url, line: index + 1 }]];
    }));
}
const ITEM = /^\s*(?:[-*+•]|\d+[.)]|#\.)\s+\S/;
const NOTHING = /^\W*(?:nothing(?: yet| new| here)?|no changes(?: yet)?|none|n\/a|tbd|\.\.\.)\W*$/i;
function bodyOf(lines) {
    const kept = lines.filter((line) => !REFERENCE.test(line) && !/^\s*\.\.\s+(?:_|\|)/.test(line));
    const said = kept.filter((line, index) => line.trim() !== '' &&
        !/^#{1,6}\s/.test(line) &&
        !ADORNMENT.test(line) &&
        !ADORNMENT.test(kept[index + 1] ?? '') &&
        !/^\s*(?:---+|\*\*\*+)\s*$/.test(line) &&
        !/^\s*\.\.(?:\s|$)/.test(line) &&
        !NOTHING.test(line.replace(/^\s*[-*+•]\s+/, '')));
    const items = said.filter((line) => ITEM.test(line));
    const indents = items.map((line) => line.length - line.trimStart().length);
    const outermost = items.filter((_, index) => indents[index] === Math.min(...indents));
    const paragraphs = said.filter((line) => (kept[kept.indexOf(line) - 1] ?? '').trim() === '');
    const entries = outermost.length > 0 ? outermost.length : Math.max(paragraphs.length, said.length > 0 ? 1 : 0);
    return { text: kept.join('\n').trim(), entries };
}

// EXTERNAL MODULE: ./packages/core/src/project/setup-cfg.ts
var setup_cfg = __webpack_require__(13049);
// EXTERNAL MODULE: ./packages/core/src/project/toml.ts + 1 modules
var toml = __webpack_require__(88973);
// EXTERNAL MODULE: ./packages/core/src/project/tree.ts
var project_tree = __webpack_require__(88315);
;// CONCATENATED MODULE: ./packages/core/src/project/changelog-fragments.ts



const NO_FRAGMENT = /^(?:\.|_|readme|template)|\.(?:ini|cfg|toml|json|j2|jinja2?)$|\/$|~$/i;
async function readFragments(tree, dir, tables) {
    const folders = [...(await towncrierFolders(tree, dir, tables)), ...(await scrivFolders(tree, dir, tables))];
    const [listed, changesets] = await Promise.all([
        Promise.all(folders.map((folder) => fragmentsIn(tree, (0,project_tree/* inTree */._Z)(dir, folder)))),
        fragmentsIn(tree, (0,project_tree/* inTree */._Z)(dir, '.changeset')),
    ]);
    return [...listed.flat(), ...changesets.filter((file) => file.endsWith('.md'))];
}
async function fragmentsIn(tree, folder) {
    const names = await tree.names(folder);
    return names.filter((name) => !NO_FRAGMENT.test(name)).map((name) => (0,project_tree/* inTree */._Z)(folder, name));
}
async function towncrierFolders(tree, dir, tables) {
    const bytes = await tree.bytes((0,project_tree/* inTree */._Z)(dir, 'towncrier.toml'));
    const own = bytes === undefined ? undefined : (await (0,toml/* readToml */.D7)('towncrier.toml', bytes)).tables;
    const settings = [own, tables].flatMap((found) => {
        const table = found === undefined ? undefined : (0,toml/* tableAt */.af)(found, 'tool', 'towncrier');
        return table === undefined ? [] : [table];
    });
    const [table] = settings;
    if (table === undefined)
        return [];
    const named = (0,toml/* textAt */.$6)(table, 'directory');
    const within = (0,toml/* textAt */.$6)(table, 'package')?.replaceAll('.', '/');
    const base = (0,toml/* textAt */.$6)(table, 'package_dir') ?? '.';
    const folder = named ?? (0,project_tree/* inTree */._Z)(base, within ?? '.', 'newsfragments');
    const below = (await tree.names((0,project_tree/* inTree */._Z)(dir, folder))).filter((name) => name.endsWith('/') && !name.startsWith('.'));
    return [folder, ...below.map((name) => (0,project_tree/* inTree */._Z)(folder, name))];
}
async function scrivFolders(tree, dir, tables) {
    const inPyproject = (0,toml/* tableAt */.af)(tables, 'tool', 'scriv');
    if (inPyproject !== undefined)
        return [(0,toml/* textAt */.$6)(inPyproject, 'fragment_directory') ?? 'changelog.d'];
    const files = ['changelog.d/scriv.ini', 'setup.cfg', 'tox.ini'];
    const texts = await Promise.all(files.map((file) => tree.text((0,project_tree/* inTree */._Z)(dir, file))));
    const named = files.flatMap((file, index) => {
        const text = texts[index] ?? '';
        const section = ['tool.scriv', 'tool:scriv', 'scriv'].find((name) => text.includes(`[${name}]`));
        if (section === undefined)
            return [];
        return [(0,setup_cfg/* readIni */.$)(file, text, section, 'fragment_directory')?.text ?? 'changelog.d'];
    });
    return named.slice(0, 1);
}

;// CONCATENATED MODULE: ./packages/core/src/project/changelog.ts




const NAMES = /^(?:change[-_]?logs?|changes|(?:version[-_]?|release[-_]?)?history|news|releases|release[-_]?notes|whats?[-_]?new)(?:\.(?:md|markdown|rst|txt))?$/i;
const FOLDERS = ['.', 'docs', 'doc', 'docs/source', 'doc/source', 'docs/src'];
async function readChangelog(tree, dir, tables, wanted) {
    if (wanted === 'none')
        return { kind: 'none' };
    const fragments = await readFragments(tree, dir, tables);
    const named = wanted === 'auto' ? undefined : wanted;
    const file = named === undefined ? await usualFile(tree, dir) : (0,project_tree/* inTree */._Z)(dir, named);
    const text = file === undefined ? undefined : await tree.text(file);
    if (file === undefined || text === undefined)
        return { kind: 'absent', named, fragments };
    return { kind: 'file', file, named, fragments, ...parseChangelog(text) };
}
async function usualFile(tree, dir) {
    const folders = [...new Set([...FOLDERS.map((folder) => (0,project_tree/* inTree */._Z)(dir, folder)), '.'])];
    for (const folder of folders) {
        const found = (await tree.names(folder)).filter((name) => NAMES.test(name));
        const [first] = found.toSorted((a, b) => rank(a) - rank(b));
        if (first !== undefined)
            return (0,project_tree/* inTree */._Z)(folder, first);
    }
    return undefined;
}
function rank(name) {
    return ['change', 'release', 'version', 'history', 'news', 'what'].findIndex((start) => name.toLowerCase().startsWith(start));
}
function sectionOf({ sections }, version) {
    const own = sections.find((section) => section.version !== undefined && (0,standards_version/* sameVersion */.r1)(section.version, version));
    if (own !== undefined)
        return own;
    const parsed = (0,standards_version/* parseVersion */.ot)(version);
    if (parsed?.isPrerelease !== true)
        return undefined;
    const final = parsed.release.join('.');
    return sections.find((section) => section.version !== undefined && (0,standards_version/* sameVersion */.r1)(section.version, final));
}
function unreleasedSection({ sections }) {
    return sections.find(({ version }) => version === undefined);
}
function releaseNotesOf(changelog, version) {
    if (changelog.kind !== 'file')
        return undefined;
    const section = sectionOf(changelog, version);
    if (section === undefined || section.text === '')
        return undefined;
    const used = [...changelog.references].filter(([label]) => section.text.toLowerCase().includes(`[${label}]`));
    const links = used.map(([label, { url }]) => `[${label}]: ${url}`);
    return links.length === 0 ? section.text : `${section.text}\n\n${links.join('\n')}`;
}


/***/ }),

/***/ 72272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filesReport: () => (/* reexport */ filesReport),
  judgeSubjects: () => (/* reexport */ judgeSubjects),
  manifestOf: () => (/* reexport */ manifest/* manifestOf */.$),
  readVerifyFacts: () => (/* reexport */ readVerifyFacts),
  sarifText: () => (/* reexport */ sarifText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/collection/release-files.ts
var release_files = __webpack_require__(91457);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/core/src/http/retry.ts
var retry = __webpack_require__(41000);
// EXTERNAL MODULE: ./packages/core/src/package-index/address.ts
var package_index_address = __webpack_require__(13671);
// EXTERNAL MODULE: ./packages/core/src/plan-input.ts
var plan_input = __webpack_require__(11399);
// EXTERNAL MODULE: ./packages/core/src/project/run.ts
var project_run = __webpack_require__(15230);
// EXTERNAL MODULE: ./packages/core/src/project/source.ts + 6 modules
var source = __webpack_require__(51469);
// EXTERNAL MODULE: ./packages/core/src/tools/machine.ts + 1 modules
var tools_machine = __webpack_require__(52865);
// EXTERNAL MODULE: ./packages/core/src/standards/name.ts
var standards_name = __webpack_require__(72389);
// EXTERNAL MODULE: ./packages/core/src/standards/core-metadata.ts
var core_metadata = __webpack_require__(37671);
;// CONCATENATED MODULE: ./packages/core/src/verification/dependencies.ts



async function askForDependencies(env, index, { name, files, table }) {
    const requirements = files.length === 0
        ? (table?.dependencies ?? [])
        : files.flatMap(({ metadata }) => (metadata === undefined ? [] : (0,core_metadata/* fields */.OA)(metadata, 'Requires-Dist')));
    if (requirements.length === 0)
        return [];
    const [{ openHttp }, { dependencyIndexes, readDependencies }, machine] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26383)),
        __webpack_require__.e(/* import() */ 978).then(__webpack_require__.bind(__webpack_require__, 43978)),
        (0,tools_machine/* readMachine */.U)(env),
    ]);
    const services = { http: await openHttp({ env: machine.env, patience: 20_000 }), clock: retry/* systemClock */.ml };
    return await readDependencies(services, dependencyIndexes(index, machine.index), requirements, name);
}

;// CONCATENATED MODULE: ./packages/core/src/verification/facts.ts











async function readVerifyFacts(question, { env, into, project: known }) {
    const { packageDir, tagFormat } = question;
    const [run, folder, now] = [(0,project_run/* readRun */.c)(env), (0,external_node_path_.resolve)(packageDir), retry/* systemClock */.ml.now()];
    const tag = question.tag ?? tagOfRun(run);
    const project = known ?? (await (0,source/* readProject */.W)(packageDir, { tag, tagFormats: tagFormat }));
    const plan = question.plan === undefined ? undefined : await (0,plan_input/* readPlanInput */.E)(question.plan, folder);
    const files = question.dist === undefined ? undefined : await filesIn(question.dist, folder, { run, plan, into });
    const address = question.index === 'none' ? undefined : (0,package_index_address/* indexOf */.q)(question.index);
    const name = project.name ?? files?.files[0]?.name.split('-')[0];
    const { readSourceTexts } = await __webpack_require__.e(/* import() */ 287).then(__webpack_require__.bind(__webpack_require__, 43287));
    const [texts, rst, workflows, page, checkRuns] = await Promise.all([
        readSourceTexts(project, { changelog: question.changelog, now: new Date(now) }),
        question.audits ? rstOf(env, project) : undefined,
        workflowsOf(project),
        address === undefined ? undefined : pageOf(env, address, name),
        question.requireChecks.length === 0 ? undefined : checkRunsOf(env, project, run, question.githubToken),
    ]);
    const index = address === undefined || page === undefined
        ? undefined
        : { address, page, dependenciesOf: (dependent) => askForDependencies(env, address, dependent) };
    const machine = files === undefined ? undefined : await (0,tools_machine/* readMachine */.U)(env);
    const packageFiles = files === undefined ? undefined : await packageTreeOf(project);
    return { project, run, texts, rst, workflows, files, plan, machine, index, packageFiles, checkRuns, now };
}
async function packageTreeOf(project) {
    const { readPackageTree } = await __webpack_require__.e(/* import() */ 744).then(__webpack_require__.bind(__webpack_require__, 38744));
    return readPackageTree(project);
}
function filesIn(dist, folder, { run, plan, into }) {
    const where = { dist: (0,external_node_path_.resolve)(folder, dist), label: dist, onRunner: run.onRunner, into };
    return (0,release_files/* findReleaseFiles */.Sx)({ ...where, onlyBuilt: plan !== undefined });
}
function tagOfRun({ event, tag }) {
    return ['push', 'release'].includes(event) ? tag : undefined;
}
async function workflowsOf({ root }) {
    const { readWorkflows } = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
    return readWorkflows(root);
}
async function rstOf(env, { readme, pyproject }) {
    const declared = pyproject.project?.readme?.contentType;
    const isRst = declared === undefined ? /\.rst$/i.test(readme?.file ?? '') : /^text\/x-rst\b/i.test(declared);
    if (readme?.bytes === undefined || !isRst)
        return undefined;
    const { renderDescriptions } = await __webpack_require__.e(/* import() */ 731).then(__webpack_require__.bind(__webpack_require__, 94731));
    const description = { text: Buffer.from(readme.bytes).toString(), contentType: 'text/x-rst' };
    return (await renderDescriptions(await (0,tools_machine/* readMachine */.U)(env), [description]))[0];
}
async function pageOf(env, address, name) {
    if (name === undefined)
        return { kind: 'read', page: undefined };
    const { readPageState } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 86908));
    return readPageState({ http: await openHttp(env), clock: retry/* systemClock */.ml }, address, (0,standards_name/* normalizeName */.Pc)(name));
}
async function checkRunsOf(env, { git }, { apiUrl, repository, headSha: sha = git?.commit }, token) {
    if (repository === undefined || sha === undefined)
        return {
            kind: 'unreadable',
            failure: new failure/* Failure */.H('the checks of a commit are known to GitHub, and this is no run of a workflow', {
                remedy: 'Leave require-checks to the workflow.',
            }),
        };
    const { readCheckRuns } = await __webpack_require__.e(/* import() */ 544).then(__webpack_require__.bind(__webpack_require__, 85544));
    return orFailure(async () => ({
        kind: 'read',
        runs: await readCheckRuns(await openHttp(env), { apiUrl, token, repository, sha }),
    }), (failure) => ({ kind: 'unreadable', failure }));
}
async function openHttp(env) {
    const client = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26383));
    return client.openHttp({ env, patience: 20_000 });
}
async function orFailure(ask, otherwise) {
    try {
        return await ask();
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.H)
            return otherwise(thrown);
        throw thrown;
    }
}

// EXTERNAL MODULE: ./packages/core/src/markdown.ts
var markdown = __webpack_require__(12712);
;// CONCATENATED MODULE: ./packages/core/src/matrix/coverage-text.ts

const LEGEND = {
    yes: 'a wheel is there',
    new: 'a wheel is there, the last release had none',
    missing: 'a wheel was planned and is not there',
    dropped: 'the last release had a wheel, this one has none',
    sdist: 'users build from the sdist',
    '-': 'nothing serves it',
};
function markOf(cell, { sdist }) {
    if (cell.ours)
        return cell.published === false ? 'new' : 'yes';
    if (cell.planned === true)
        return 'missing';
    if (cell.published === true)
        return 'dropped';
    return sdist.ours ? 'sdist' : '-';
}
function sdistMark({ ours, planned, published }) {
    if (ours)
        return published === false ? 'new' : 'yes';
    if (planned === true)
        return 'missing';
    return published === true ? 'dropped' : '-';
}
function titleOf({ platform, floor }) {
    return floor === undefined ? platform : `${platform} (${floor})`;
}
function coverageLines(grid) {
    if (grid.rows.length === 0 && !grid.sdist.ours)
        return [];
    const rows = tableOf(grid);
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return [
        `${headingOf(grid)}:`,
        ...rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
        ...legendOf(rows).map((line) => `  ${line}`),
    ];
}
function coverageParts(grid) {
    if (grid.rows.length === 0 && !grid.sdist.ours)
        return [];
    const [columns = [], ...rows] = tableOf(grid);
    return [`#### ${headingOf(grid)}`, (0,markdown/* markdownTable */.Q)(columns, rows), legendOf(rows).join('; ')];
}
function headingOf({ published }) {
    return `Wheels by platform and Python${published === undefined ? '' : `, against ${published}`}`;
}
function tableOf(grid) {
    const { columns, rows, sdist } = grid;
    return [
        ['', ...columns.map(({ title }) => title)],
        ...rows.map((row) => [titleOf(row), ...row.cells.map((cell) => markOf(cell, grid))]),
        ['sdist', ...columns.map((_, index) => (index === 0 ? sdistMark(sdist) : ''))],
    ];
}
function legendOf(rows) {
    const used = new Set(rows.flatMap((row) => row.slice(1)));
    const marks = ['new', 'missing', 'dropped', 'sdist', '-'];
    return marks.filter((mark) => used.has(mark)).map((mark) => `${mark}: ${LEGEND[mark]}`);
}

// EXTERNAL MODULE: ./packages/core/src/report-text.ts
var report_text = __webpack_require__(42247);
;// CONCATENATED MODULE: ./packages/core/src/verification/verdict-table.ts


function verdictText(verdict) {
    switch (verdict.kind) {
        case 'accept':
            return 'PyPI takes it';
        case 'refuse':
            return `PyPI refuses it: ${verdict.text}`;
        case 'unknown':
            return `PyPI: not judged, because ${verdict.because}`;
    }
}
const ofFile = (findings, name) => findings.filter(({ subject }) => subject === name);
function verdictLines(files, findings) {
    return files.flatMap(({ name, size, verdict }) => [
        `  ${name}  ${(0,report_text/* sizeText */.lP)(size)}`,
        `    ${verdictText(verdict)}; our checks: ${(0,report_text/* severitiesText */.jB)(ofFile(findings, name))}`,
    ]);
}
const COLUMNS = ['file', { right: 'size' }, 'SHA-256', "PyPI's answer", 'our checks'];
function verdictParts(files, findings) {
    if (files.length === 0)
        return [];
    const rows = files.map(({ name, size, sha256, verdict }) => [
        `\`${name}\``,
        (0,report_text/* sizeText */.lP)(size),
        `\`${sha256.slice(0, 12)}…\``,
        verdictText(verdict),
        (0,report_text/* severitiesText */.jB)(ofFile(findings, name)),
    ]);
    return ['#### Files', (0,markdown/* markdownTable */.Q)(COLUMNS, rows)];
}

;// CONCATENATED MODULE: ./packages/core/src/verification/files-report.ts


function filesReport(files, findings, grid) {
    if (grid === undefined)
        return { documented: undefined, lines: [], parts: [] };
    return {
        documented: files.map(({ name, kind, size, sha256, verdict }) => ({
            name,
            kind,
            size,
            sha256,
            pypi: documentedVerdict(verdict),
        })),
        lines: [...verdictLines(files, findings), ...coverageLines(grid)],
        parts: [...coverageParts(grid), ...verdictParts(files, findings)],
    };
}
function documentedVerdict(verdict) {
    switch (verdict.kind) {
        case 'accept':
            return { answer: 'accept' };
        case 'refuse':
            return { answer: 'refuse', text: verdict.text };
        case 'unknown':
            return { answer: 'unknown', because: verdict.because };
    }
}

// EXTERNAL MODULE: ./packages/core/src/checks/check.ts
var check = __webpack_require__(23891);
// EXTERNAL MODULE: ./packages/core/src/checks/set/facts.ts
var facts = __webpack_require__(85191);
// EXTERNAL MODULE: ./packages/core/src/in-parallel.ts
var in_parallel = __webpack_require__(53864);
// EXTERNAL MODULE: ./packages/core/src/project/changelog.ts + 3 modules
var project_changelog = __webpack_require__(88455);
;// CONCATENATED MODULE: ./packages/core/src/verification/judge.ts






async function judgeSubjects(subjects, progress) {
    const { files, index, source } = subjects;
    const label = `Judging ${(0,report_text/* countText */.lT)(files?.found.files.length ?? 0, 'file')}`;
    const built = files === undefined
        ? { judgements: [], distributions: [], grid: undefined }
        : await progress.during(label, () => judgeFiles(files, index));
    const found = (0,facts/* projectOf */.v8)(built.distributions);
    const { name = found?.name, version = found?.version } = source?.project ?? {};
    const meant = found ?? (name === undefined || version === undefined ? undefined : { name: (0,standards_name/* normalizeName */.Pc)(name), version });
    return {
        judgements: [
            ...(await judgeTree(subjects)),
            ...built.judgements,
            ...(await judgeIndex(subjects, built.distributions, meant)),
        ],
        distributions: built.distributions,
        grid: built.grid,
        name,
        version,
        notes: notesOf(source, version),
    };
}
function notesOf(source, version) {
    const changelog = source?.texts?.changelog;
    return (changelog && version && (0,project_changelog/* releaseNotesOf */.QG)(changelog, version)) ?? '';
}
async function judgeTree({ source, workflows }) {
    if (source === undefined || workflows === undefined)
        return [];
    const [{ SOURCE_CHECKS }, { WORKFLOW_CHECKS }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(835), __webpack_require__.e(478), __webpack_require__.e(992)]).then(__webpack_require__.bind(__webpack_require__, 97992)),
        __webpack_require__.e(/* import() */ 750).then(__webpack_require__.bind(__webpack_require__, 17750)),
    ]);
    return [...(0,check/* judgeAll */.Ty)(SOURCE_CHECKS, source), ...(0,check/* judgeAll */.Ty)(WORKFLOW_CHECKS, workflows)];
}
async function judgeIndex({ index, source }, files, project) {
    if (index === undefined)
        return [];
    const { INDEX_CHECKS } = await Promise.all(/* import() */[__webpack_require__.e(50), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 41367));
    const table = source?.project.pyproject.project;
    const dependencies = await index.dependenciesOf?.({ name: project?.name ?? '', files, table });
    return (0,check/* judgeAll */.Ty)(INDEX_CHECKS, { ...index, files, project, dependencies, requiresPython: table?.requiresPython });
}
const AT_ONCE = 8;
async function judgeFiles({ found, plan, expected, machine }, index) {
    const [{ judgeFile }, { gridOf, SET_CHECKS }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(478), __webpack_require__.e(291), __webpack_require__.e(17), __webpack_require__.e(644)]).then(__webpack_require__.bind(__webpack_require__, 3644)),
        __webpack_require__.e(/* import() */ 726).then(__webpack_require__.bind(__webpack_require__, 15726)),
    ]);
    const judged = await (0,in_parallel/* inParallel */.H)(found.files, AT_ONCE, (file) => judgeFile(file, { expected, contents: true }));
    const distributions = judged.map(({ distribution }) => distribution);
    const answers = judged.map(({ distribution, judgements }) => ({ subject: distribution.name, judgements }));
    const published = index?.page.kind === 'read' ? index.page.page : undefined;
    const set = { ...found, plan, expected, files: distributions, project: (0,facts/* projectOf */.v8)(distributions), published };
    return {
        distributions,
        grid: gridOf(set),
        judgements: [
            ...(0,check/* mergeAnswers */.O$)(answers),
            ...(0,check/* judgeAll */.Ty)(SET_CHECKS, set),
            ...(machine === undefined ? [] : await judgeAudits(machine, distributions)),
        ],
    };
}
async function judgeAudits(machine, files) {
    const [{ auditFiles }, { AUDIT_CHECKS }] = await Promise.all([
        __webpack_require__.e(/* import() */ 43).then(__webpack_require__.bind(__webpack_require__, 47043)),
        __webpack_require__.e(/* import() */ 155).then(__webpack_require__.bind(__webpack_require__, 92155)),
    ]);
    return (0,check/* judgeAll */.Ty)(AUDIT_CHECKS, { files: await auditFiles(machine, files) });
}

// EXTERNAL MODULE: ./packages/core/src/finding.ts
var src_finding = __webpack_require__(13140);
;// CONCATENATED MODULE: ./packages/core/src/verification/sarif.ts

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
function sarifText(findings, judgements, fallback) {
    const asks = new Map(judgements.map(({ check, asks }) => [check, asks]));
    const names = [...new Set(findings.map(src_finding/* nameOf */.Vb))].sort();
    const rules = names.map((name) => ({
        id: name,
        shortDescription: { text: asks.get(name) === undefined ? name : `Whether ${asks.get(name) ?? ''}` },
    }));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'pyrelease',
                        rules,
                    },
                },
                results: findings.map((finding) => resultOf(finding, names, fallback)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function resultOf(finding, names, fallback) {
    const { file = fallback, line = 1, column } = finding.place ?? {};
    const name = (0,src_finding/* nameOf */.Vb)(finding);
    return {
        ruleId: name,
        ruleIndex: names.indexOf(name),
        level: LEVELS[finding.severity],
        message: { text: `${finding.message}\n${finding.remedy}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
                    region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
                },
            },
        ],
    };
}

// EXTERNAL MODULE: ./packages/core/src/checks/set/manifest.ts
var manifest = __webpack_require__(39875);
;// CONCATENATED MODULE: ./packages/core/src/verification/index.ts







/***/ })

};
