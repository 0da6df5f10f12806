export const id = 750;
export const ids = [750,421];
export const modules = {

/***/ 17750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WORKFLOW_CHECKS: () => (/* binding */ WORKFLOW_CHECKS)
});

// EXTERNAL MODULE: ./packages/core/src/project/workflow-globs.ts
var workflow_globs = __webpack_require__(32244);
// EXTERNAL MODULE: ./packages/core/src/project/yaml.ts
var yaml = __webpack_require__(88324);
;// CONCATENATED MODULE: ./packages/core/src/project/workflow-expressions.ts

function nextBraced(text, from) {
    const start = text.indexOf('${{', from);
    if (start < 0)
        return undefined;
    let quoted = false;
    for (let at = start + 3; at < text.length; at++) {
        if (text[at] === "'")
            quoted = !quoted;
        else if (!quoted && text.startsWith('}}', at))
            return { start, end: at + 2 };
    }
    return undefined;
}
function* pieces(text) {
    let from = 0;
    for (let found = nextBraced(text, 0); found !== undefined; found = nextBraced(text, from)) {
        const source = text.slice(found.start + 3, found.end - 2);
        yield { before: text.slice(from, found.start), source };
        from = found.end;
    }
    yield { before: text.slice(from) };
}
function expressionsIn(text, isCondition = false) {
    let line = 0;
    const braced = [];
    for (const { before, source } of pieces(text)) {
        line += linesIn(before);
        if (source === undefined)
            continue;
        braced.push({ source, line });
        line += linesIn(source);
    }
    return isCondition && braced.length === 0 ? [{ source: text, line: 0 }] : braced;
}
function linesIn(text) {
    return text.split('\n').length - 1;
}
function masked(text, character) {
    return [...pieces(text)].map(({ before, source }) => before + (source === undefined ? '' : character)).join('');
}
function contextsIn({ source }) {
    const bare = source.replace(/'(?:[^']|'')*'/g, "''");
    const names = bare.match(/(?<![\w.-])[A-Za-z_][\w-]*(?![\w-]|\s*\()/g) ?? [];
    return [...new Set(names.map((name) => name.toLowerCase()))];
}
function secretsIn(text) {
    const found = expressionsIn(text, true).flatMap(({ source }) => [
        ...source
            .replace(/(?<!\[\s*)'(?:[^']|'')*'/g, "''")
            .matchAll(/(?<![\w.-])secrets\s*(?:\.\s*([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi),
    ]);
    return [...new Set(found.map(([, dotted, indexed]) => dotted ?? indexed ?? ''))];
}
function resolved(text, combination) {
    const known = [''];
    const add = (text) => {
        known.push((known.pop() ?? '') + text);
    };
    for (const { before, source } of pieces(text)) {
        add(before);
        if (source === undefined)
            continue;
        const value = combination === undefined ? undefined : matrixValue(source, combination);
        if (value === undefined)
            known.push('');
        else
            add(value);
    }
    return known;
}
function matrixValue(source, combination) {
    const text = /^\s*'([^']*)'\s*$/.exec(source)?.[1];
    if (text !== undefined)
        return text;
    const path = /^\s*matrix\.([\w-]+(?:\.[\w-]+)*)\s*$/.exec(source)?.[1]?.split('.');
    if (path === undefined)
        return undefined;
    const [first = '', ...rest] = path;
    const start = Object.hasOwn(combination, first) ? combination[first] : undefined;
    if (start === undefined)
        return '';
    const value = (0,yaml/* valueAt */.fK)(start, ...rest);
    if (value === undefined)
        return '';
    return value.kind === 'scalar' && !value.text.includes('${{') ? value.text : undefined;
}
function textsOver(scalar, matrix) {
    const all = (matrix ?? [undefined]).map((combination) => resolved(scalar.text, combination));
    const known = all.filter((pieces) => pieces.length === 1).map(([text = '']) => text);
    return known.length === all.length ? [...new Set(known)] : undefined;
}

// EXTERNAL MODULE: ./packages/core/src/project/workflows.ts
var project_workflows = __webpack_require__(6421);
// EXTERNAL MODULE: ./packages/core/src/project/tag.ts
var project_tag = __webpack_require__(46391);
;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/ecosystem.ts
const PYTHON = /\b(python3?|pip3?|pipx|pypi|twine|maturin|cibuildwheel|wheels?|sdist|uv|uvx|setup-uv|tox|nox|pytest|hatch|poetry|pdm|conda|pyrelease|verify-metadata|build-wheels|smoke-test|publish-oidc)\b/i;
const OTHER = /\b(setup-(node|go|java|dotnet|ruby|rust|beam|php|zig|bun|deno)|npm|pnpm|yarn|cargo|rustup|rust-toolchain|release-plz|gradlew?|mvn|dotnet|bundle exec|gem|composer|docker|helm|terraform|jekyll|hugo|goreleaser|semantic-release)\b/i;
function isOurs({ text }) {
    return PYTHON.test(text) || !OTHER.test(text);
}

;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/facts.ts


const workflowFiles = ({ workflows }) => workflows.length === 0 ? 'there are no workflows in .github/workflows' : undefined;
const repository = ({ run }) => run.repository === undefined ? 'the repository is not known outside of a run' : undefined;
function ourWorkflows({ workflows }) {
    return workflows.filter(isOurs);
}
const VERSIONS = ['1.2.3', '0.10.0', '2026.11.1', '1.2', '1.2.3rc1', '1.2.3-rc.1', '1.2.3.post1', '1.2.3.dev1'];
function likelyTags({ project, tag, tagFormats }) {
    const versions = [...(project.version === undefined ? [] : [project.version]), ...VERSIONS];
    const name = project.name ?? 'name';
    const made = tagFormats.flatMap((format) => versions.map((version) => (0,project_tag/* tagFor */.gY)(format, name, version)));
    return [...new Set([...(tag === undefined ? [] : [tag]), ...made])];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/shell-words.ts

function logicalLines(script) {
    const lines = [];
    let continues = false;
    for (const [line, text] of script.split(/\r?\n/).entries()) {
        const bare = text.trimEnd();
        const last = lines.at(-1);
        if (bare === '' || bare.trimStart().startsWith('#')) {
            if (bare === '')
                continues = false;
            continue;
        }
        const more = /[\\`]$/.test(bare);
        const part = more ? bare.slice(0, -1) : bare;
        if (continues && last !== undefined)
            last.parts.push(part);
        else
            lines.push({ parts: [part], line });
        continues = more;
    }
    return lines.map(({ parts, line }) => ({ text: parts.join(' '), line }));
}
const FILLED = '\uE000';
const PIECE = /"((?:[^"\\]|\\.)*)"|'([^']*)'|\uE000|\$\([^()]*\)|\\.|(&&|\|\||[;|&])|(\s+)|([^\s"'\\;|&])/gs;
const MOST_WORDS = 200;
function wordsOf(line) {
    const commands = [[]];
    let word;
    const end = () => {
        if (word !== undefined)
            commands.at(-1)?.push(word);
        word = undefined;
    };
    for (const [piece, double, single, separator, space] of masked(line, FILLED).matchAll(PIECE)) {
        if (piece === '#' && word === undefined)
            break;
        if (separator !== undefined) {
            end();
            commands.push([]);
        }
        else if (space === undefined) {
            const quoted = double ?? single ?? (piece === FILLED ? '$' : piece.length > 1 ? piece : undefined);
            const grown = word ?? { text: '', bare: '' };
            word = { text: grown.text + (quoted ?? piece), bare: grown.bare + (quoted === undefined ? piece : '') };
        }
        else
            end();
    }
    end();
    return commands.filter((words) => words.length > 0).map((words) => words.slice(0, MOST_WORDS));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/upload-commands.ts

const UPLOADERS = {
    twine: {
        verbs: ['upload'],
        indexEnv: ['TWINE_REPOSITORY_URL', 'TWINE_REPOSITORY'],
        tokenEnv: /^TWINE_(PASSWORD|USERNAME)$/,
    },
    maturin: {
        verbs: ['upload', 'publish'],
        indexEnv: ['MATURIN_REPOSITORY_URL', 'MATURIN_REPOSITORY'],
        tokenEnv: /^MATURIN_(PYPI_TOKEN|PASSWORD|USERNAME)$/,
    },
    uv: {
        verbs: ['publish'],
        indexEnv: ['UV_PUBLISH_URL', 'UV_PUBLISH_INDEX'],
        tokenEnv: /^UV_PUBLISH_(TOKEN|PASSWORD|USERNAME)$/,
    },
    poetry: { verbs: ['publish'], indexEnv: [], tokenEnv: /^POETRY_(PYPI_TOKEN|HTTP_BASIC)_/ },
    hatch: { verbs: ['publish'], indexEnv: ['HATCH_INDEX_REPO'], tokenEnv: /^HATCH_INDEX_(AUTH|USER)$/ },
    flit: { verbs: ['publish'], indexEnv: ['FLIT_INDEX_URL'], tokenEnv: /^FLIT_(PASSWORD|USERNAME)$/ },
    pdm: { verbs: ['publish'], indexEnv: ['PDM_PUBLISH_REPO'], tokenEnv: /^PDM_PUBLISH_(PASSWORD|USERNAME)$/ },
    rye: { verbs: ['publish'], indexEnv: [], tokenEnv: /^RYE_TOKEN$/ },
    'setup.py': { verbs: ['upload'], indexEnv: [], tokenEnv: /^(?!)/ },
};
const INDEX_OPTIONS = ['--repository-url', '--publish-url', '--repository', '--index', '--repo', '-r'];
const TOKEN_OPTIONS = ['--token', '--password', '-p', '-t', '--auth', '-a', '--username', '-u'];
const TALKERS = /^(echo|printf|cat|grep|git|gh|sed|awk|which|command)$/;
function uploadCommands(script, env) {
    return logicalLines(script).flatMap(({ text, line }) => wordsOf(text).flatMap((words) => {
        const found = uploadIn(words, env);
        return found === undefined ? [] : [{ ...found, line }];
    }));
}
function uploadByToken(script, given, env) {
    const [first] = logicalLines(script);
    if (first === undefined || TOOLS.test(script))
        return undefined;
    const uploader = Object.values(UPLOADERS).find(({ tokenEnv }) => Object.keys(given).some((name) => tokenEnv.test(name) && !/_USER(NAME)?$/.test(name)));
    if (uploader === undefined)
        return undefined;
    const { text, line } = first;
    return { command: text.trim(), line, index: indexName(firstOf(env, uploader.indexEnv)), identity: 'token' };
}
const TOOLS = new RegExp(`\\b(${Object.keys(UPLOADERS).join('|').replaceAll('.', '\\.')})\\b`);
function uploadIn(words, env) {
    const texts = words.map(({ text }) => text);
    if (TALKERS.test(texts[0] ?? ''))
        return undefined;
    for (const [place, word] of texts.entries()) {
        if (word === 'install')
            return undefined;
        const tool = word.replace(/^.*[/\\]/, '').replace(/(\.exe)?(@.*|[=<>~].*)?$/i, '');
        const uploader = Object.hasOwn(UPLOADERS, tool) ? UPLOADERS[tool] : undefined;
        if (uploader === undefined)
            continue;
        const rest = texts.slice(place + 1);
        const verb = tool === 'setup.py' ? rest.find((one) => one === 'upload') : rest.find((one) => !one.startsWith('-'));
        if (verb === undefined || !uploader.verbs.includes(verb))
            continue;
        if (rest.some((one) => ['--dry-run', '--help', '-h'].includes(one)))
            return undefined;
        return {
            command: `${tool} ${verb}`,
            index: indexName(optionOf(rest, INDEX_OPTIONS) ?? firstOf(env, uploader.indexEnv)),
            identity: identityOf(rest, uploader, env),
        };
    }
    return undefined;
}
function identityOf(options, uploader, env) {
    if (optionOf(options, ['--trusted-publishing']) === 'always')
        return 'oidc';
    if (optionOf(options, TOKEN_OPTIONS) !== undefined)
        return 'token';
    return Object.keys(env).some((name) => uploader.tokenEnv.test(name)) ? 'token' : 'unknown';
}
function optionOf(words, names) {
    for (const [place, word] of words.entries()) {
        const [name = '', value] = word.startsWith('--') ? word.split(/=(.*)/s) : [word];
        if (names.includes(name))
            return value ?? words[place + 1] ?? '';
    }
    return undefined;
}
function firstOf(env, names) {
    return names.map((name) => env[name]?.text).find((text) => text !== undefined && text !== '');
}
const TESTPYPI = /^(test|testpypi|test-pypi|test_pypi|pypitest)$/i;
function indexName(said) {
    if (said === undefined || said === '' || /^(pypi|main)$/i.test(said))
        return 'pypi';
    if (said.includes('$'))
        return undefined;
    if (TESTPYPI.test(said))
        return 'testpypi';
    if (!URL.canParse(said))
        return said;
    const { host } = new URL(said);
    return host === 'test.pypi.org' ? 'testpypi' : ['upload.pypi.org', 'pypi.org'].includes(host) ? 'pypi' : host;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/uploads.ts


const textOf = (step, ...names) => names.map((name) => step.with[name]?.text).find((text) => text !== undefined && text !== '');
const OURS = /(^|\/)publish-oidc(@|$)/;
const ACTIONS = [
    {
        uses: /^pypa\/gh-action-pypi-publish(@|$)/i,
        read: (step) => ({
            index: indexName(textOf(step, 'repository-url', 'repository_url')),
            identity: textOf(step, 'password') === undefined ? 'oidc' : 'token',
        }),
    },
    {
        uses: OURS,
        read: (step) => textOf(step, 'dry-run') === 'true'
            ? undefined
            : {
                index: indexName(textOf(step, 'index')),
                identity: { token: 'token', auto: 'unknown' }[textOf(step, 'auth') ?? ''] ?? 'oidc',
            },
    },
    {
        uses: /^(PyO3|messense)\/maturin-action(@|$)/i,
        read: (step, env) => uploadCommands(`maturin ${textOf(step, 'command') ?? ''} ${textOf(step, 'args') ?? ''}`, env)[0],
    },
    {
        uses: /^JRubics\/poetry-publish(@|$)/i,
        read: (step) => ({ index: indexName(textOf(step, 'repository_url')), identity: 'token' }),
    },
];
function uploadsIn(workflows) {
    return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.flatMap((step, order) => uploadsOf(workflow, job, step).map((one) => ({ ...one, order })))));
}
function uploadsOf(workflow, job, step) {
    const where = { workflow, job, step };
    const { uses, run } = step;
    const env = { ...workflow.env, ...job.env, ...step.env };
    if (uses !== undefined) {
        const found = ACTIONS.find((action) => action.uses.test(uses.text))?.read(step, env);
        if (found === undefined)
            return [];
        const { index, identity } = found;
        const command = uses.text.replace(/@.*$/, '');
        return [{ ...where, index, identity, command, isOurs: OURS.test(uses.text), place: uses.place }];
    }
    if (run === undefined)
        return [];
    const spoken = uploadCommands(run.text, env);
    const silent = spoken.length === 0 ? uploadByToken(run.text, step.env, env) : undefined;
    return [...spoken, ...(silent === undefined ? [] : [silent])].map(({ command, line, index, identity }) => ({
        ...where,
        command,
        index,
        identity,
        isOurs: false,
        place: { file: workflow.file, line: run.firstLine + line },
    }));
}
function hasIdentity(workflow, job) {
    const permissions = (0,project_workflows/* permissionsIn */.U7)(workflow, job);
    if (permissions === undefined)
        return isReusable(workflow) ? undefined : false;
    return grantsIdentity(permissions);
}
function grantsIdentity({ all, scopes }) {
    return all === 'write-all' || scopes['id-token']?.text === 'write';
}
function byIdentity({ identity, workflow, job }) {
    return identity === 'oidc' || (identity === 'unknown' && hasIdentity(workflow, job) === true);
}
function isReusable({ triggers }) {
    return triggers.some(({ event }) => event === 'workflow_call');
}
function callersOf(called, workflows) {
    const own = new RegExp(`^(\\./|\\$/)${called.file.replace(/[.+]/g, '\\$&')}$`);
    return workflows.filter(({ jobs }) => jobs.some(({ uses }) => uses !== undefined && own.test(uses.text)));
}
const TITLES = { pypi: 'PyPI', testpypi: 'TestPyPI' };
function titleOf(index) {
    return TITLES[index] ?? index;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/artifacts.ts





const ARTIFACT_CHECKS = [
    {
        key: 'workflow-artifacts',
        severity: 'error',
        asks: 'what a job downloads is uploaded before it by another',
        definedBy: 'actions/upload-artifact, actions/download-artifact',
        needs: [workflowFiles],
        judge: (facts) => ourWorkflows(facts).flatMap((workflow) => isReusable(workflow) ? [] : judgeWorkflow(workflow).map((one) => ({ ...one, subject: workflow.file }))),
    },
];
const UPLOAD = /^actions\/upload-artifact(@|$)/i;
const DOWNLOAD = /^actions\/download-artifact(@|$)/i;
const ANY = ['', ''];
const OTHER_UPLOADS = [
    { uses: /^hynek\/build-and-inspect-python-package(@|$)/i, name: ['Packages', ''] },
    { uses: /^actions\/upload-pages-artifact(@|$)/i, name: ['github-pages'] },
    { uses: /(^|\/)build-wheels(@|$)/, name: ANY },
    { uses: /^(\.\/|\$\/)/, name: ANY },
    { uses: /^(anchore\/sbom-action|github\/codeql-action|goreleaser\/)/i, name: ANY },
];
function judgeWorkflow(workflow) {
    if (workflow.jobs.some(({ uses }) => uses !== undefined))
        return [];
    const uploads = workflow.jobs.flatMap((job) => stepsOf(job).flatMap((step) => artifacts_uploadsOf(job, step)));
    const downloads = workflow.jobs.flatMap((job) => stepsOf(job).flatMap((step) => downloadsOf(job, step)));
    return downloads.flatMap((download) => judgeDownload(workflow, download, uploads));
}
function judgeDownload(workflow, download, uploads) {
    const { job, order, written } = download;
    const said = written?.text ?? 'all artifacts';
    const place = written?.place ?? job.steps[order]?.place;
    const where = place === undefined ? {} : { place };
    const fitting = uploads.filter(({ name }) => (0,workflow_globs/* canBeEqual */.o)(name, download.name));
    if (fitting.length === 0) {
        const names = [...new Set(uploads.map(({ name }) => name.join('…')))].join(', ');
        return [
            {
                message: `${job.id} downloads ${said}; nothing uploads it`,
                remedy: names === ''
                    ? 'Upload it in an earlier job with actions/upload-artifact.'
                    : `Write a name that is uploaded: ${names}.`,
                ...where,
            },
        ];
    }
    const needed = (0,project_workflows/* neededBy */.Xl)(workflow, job);
    const early = fitting.some((one) => needed.has(one.job.id) || (one.job === job && one.order < order));
    if (early)
        return [];
    const makers = [...new Set(fitting.map((one) => one.job.id))].join(', ');
    return [
        {
            message: `${job.id} downloads ${said}, which ${makers} uploads, and does not wait for it`,
            remedy: `Write needs: [${[...new Set([...job.needs, ...fitting.map((one) => one.job.id)])].join(', ')}] in job ${job.id}.`,
            ...where,
        },
    ];
}
function stepsOf(job) {
    return job.steps.map((step, order) => ({ ...step, order }));
}
function artifacts_uploadsOf(job, step) {
    const uses = step.uses?.text;
    if (uses === undefined)
        return [];
    if (UPLOAD.test(uses))
        return namesOf(job, step, step.with['name'], ['artifact'], (text) => text);
    const other = OTHER_UPLOADS.find((one) => one.uses.test(uses));
    return other === undefined ? [] : [{ job, order: step.order, name: other.name, written: undefined }];
}
function downloadsOf(job, step) {
    const asked = step.with;
    if (!DOWNLOAD.test(step.uses?.text ?? ''))
        return [];
    if (['run-id', 'repository', 'artifact-ids'].some((name) => asked[name] !== undefined))
        return [];
    const written = asked['name'] ?? asked['pattern'];
    const isPattern = asked['name'] === undefined;
    const [first, ...others] = namesOf(job, step, written, ANY, isPattern ? withGaps : (text) => text);
    return first === undefined ? [] : [first, ...(isPattern ? [] : others)];
}
function namesOf(job, { order }, written, preset, read) {
    if (written === undefined)
        return [{ job, order, name: preset, written }];
    const names = (job.matrix ?? [undefined]).map((combination) => read(resolved(written.text, combination)));
    const single = new Map(names.map((name) => [JSON.stringify(name), name]));
    return [...single.values()].map((name) => ({ job, order, name, written }));
}
function withGaps(pattern) {
    return pattern.some((piece) => /[?[{!+@]/.test(piece)) ? ANY : pattern.flatMap((piece) => piece.split(/\*+/));
}

// EXTERNAL MODULE: ./packages/core/src/checks/workflows/checks-red.ts
var checks_red = __webpack_require__(41867);
;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/contexts.ts


const SHARED = ['github', 'vars', 'inputs'];
const JOB = [...SHARED, 'needs', 'strategy', 'matrix'];
const RUNNING = [...JOB, 'job', 'runner', 'env'];
const STEP = [...RUNNING, 'steps', 'secrets'];
const AVAILABLE = {
    'run-name': SHARED,
    concurrency: SHARED,
    env: [...SHARED, 'secrets'],
    'jobs.*.concurrency': JOB,
    'jobs.*.container': JOB,
    'jobs.*.container.credentials': [...JOB, 'env', 'secrets'],
    'jobs.*.container.env': [...RUNNING, 'secrets'],
    'jobs.*.continue-on-error': JOB,
    'jobs.*.defaults.run': [...JOB, 'env'],
    'jobs.*.env': [...JOB, 'secrets'],
    'jobs.*.environment': JOB,
    'jobs.*.environment.url': [...RUNNING, 'steps'],
    'jobs.*.if': [...SHARED, 'needs'],
    'jobs.*.name': JOB,
    'jobs.*.outputs': STEP,
    'jobs.*.runs-on': JOB,
    'jobs.*.secrets': [...JOB, 'secrets'],
    'jobs.*.services': JOB,
    'jobs.*.services.*.credentials': [...JOB, 'env', 'secrets'],
    'jobs.*.services.*.env': [...RUNNING, 'secrets'],
    'jobs.*.steps.*.continue-on-error': STEP,
    'jobs.*.steps.*.env': STEP,
    'jobs.*.steps.*.if': [...RUNNING, 'steps'],
    'jobs.*.steps.*.name': STEP,
    'jobs.*.steps.*.run': STEP,
    'jobs.*.steps.*.timeout-minutes': STEP,
    'jobs.*.steps.*.with': STEP,
    'jobs.*.steps.*.working-directory': STEP,
    'jobs.*.strategy': [...SHARED, 'needs'],
    'jobs.*.timeout-minutes': JOB,
    'jobs.*.with': JOB,
    'on.workflow_call.inputs.*.default': SHARED,
    'on.workflow_call.outputs.*.value': [...SHARED, 'jobs'],
};
const ROWS = Object.entries(AVAILABLE)
    .map(([path, contexts]) => ({ path: path.split('.'), contexts }))
    .toSorted((a, b) => b.path.length - a.path.length);
const KNOWN = new Set([...STEP, 'jobs']);
const IN_CONDITIONS = {
    secrets: 'Take the condition away and give the secret to the step: publish-oidc decides by if-no-credentials: skip. Or put it into env of the job and ask for env in the if of a step.',
    env: 'Write the value itself, or use vars.',
    matrix: 'Ask for it in the if of the steps, or leave the entry out of the matrix.',
};
const CONTEXT_CHECKS = [
    {
        key: 'workflow-context',
        severity: 'error',
        asks: 'expressions use contexts that there are at their place',
        definedBy: 'GitHub Actions: context availability',
        needs: [workflowFiles],
        judge: (facts) => ourWorkflows(facts).flatMap(({ file, root }) => root === undefined ? [] : problemsBelow(root, []).map((problem) => ({ ...problem, subject: file }))),
    },
];
function problemsBelow(node, path) {
    if (node.kind === 'map')
        return node.entries.flatMap(({ key, value }) => problemsBelow(value, [...path, key]));
    if (node.kind === 'list')
        return node.items.flatMap((item, place) => problemsBelow(item, [...path, String(place)]));
    const row = ROWS.find((one) => one.path.every((key, depth) => depth < path.length && [path[depth], '*'].includes(key)));
    return row === undefined ? [] : misplaced(node, row.path, row.contexts);
}
function misplaced(scalar, path, allowed) {
    const key = path.at(-1) ?? '';
    const where = `${path.includes('steps') ? 'step' : path[0] === 'jobs' ? 'job' : 'workflow'}-level ${key}`;
    const found = expressionsIn(scalar.text, key === 'if').flatMap((expression) => contextsIn(expression)
        .filter((context) => KNOWN.has(context) && !allowed.includes(context))
        .map((context) => ({ context, line: scalar.firstLine + expression.line })));
    return found.map(({ context, line }) => ({
        message: `${context} is not available in a ${where}; GitHub refuses the whole file`,
        remedy: (key === 'if' ? IN_CONDITIONS[context] : undefined) ?? `There it knows only: ${allowed.join(', ')}.`,
        place: { ...scalar.place, line },
    }));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/document.ts

const DOCUMENT_CHECKS = [
    {
        key: 'workflow-syntax',
        severity: 'error',
        asks: 'the workflow files are YAML that GitHub reads',
        definedBy: 'YAML 1.2; GitHub Actions',
        needs: [workflowFiles],
        judge: (facts) => problemsOf(facts, 'syntax', (file, message) => ({
            message: `${file} cannot be read, so GitHub never runs it: ${message}`,
            remedy: 'Correct the line; actionlint shows the rest.',
        })),
    },
    {
        key: 'workflow-duplicate-key',
        severity: 'error',
        asks: 'no key is written twice',
        definedBy: 'actions/runner (TemplateReader: "is already defined")',
        needs: [workflowFiles],
        judge: (facts) => problemsOf(facts, 'duplicate-key', (_, message) => ({
            message: `${message}; GitHub refuses the whole file`,
            remedy: 'Leave one of them; actionlint finds such before they are pushed.',
        })),
    },
];
function problemsOf(facts, wanted, say) {
    return ourWorkflows(facts).flatMap(({ file, problems }) => problems
        .filter(({ kind }) => kind === wanted)
        .map(({ message, place }) => ({ ...say(file, message), place, subject: file })));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/permissions.ts



const PERMISSION_CHECKS = [
    {
        key: 'workflow-permissions',
        severity: 'warning',
        asks: 'only the jobs that publish can ask for an identity, and those can',
        definedBy: 'least privilege; Trusted Publishing',
        needs: [workflowFiles],
        judge: (facts) => ourWorkflows(facts).flatMap((workflow) => {
            const uploads = uploadsIn([workflow]);
            return uploads.length === 0
                ? []
                : [...judgeExcess(workflow, uploads), ...judgeLack(uploads)].map((problem) => ({
                    ...problem,
                    subject: workflow.file,
                }));
        }),
    },
];
const OTHER_USERS = /^(actions\/(attest|deploy-pages)|actions-rust-lang\/|rust-lang\/crates-io-auth-action|sigstore\/|aws-actions\/|google-github-actions\/auth|azure\/login|hashicorp\/vault-action|codecov\/|slsa-framework\/|docker\/|depot\/|jfrog\/|step-security\/|anchore\/)/i;
const OTHER_COMMANDS = /\b(cosign|sigstore|npm publish|gitsign)\b/;
function needsIdentity({ uses, run, with: inputs }) {
    if (uses !== undefined && /^hynek\/build-and-inspect-python-package@/i.test(uses.text))
        return inputs['attest-build-provenance-github']?.text === 'true';
    return (uses !== undefined && OTHER_USERS.test(uses.text)) || (run !== undefined && OTHER_COMMANDS.test(run.text));
}
function judgeExcess(workflow, uploads) {
    const publishing = new Set(uploads.map(({ job }) => job));
    const holding = workflow.jobs.filter((job) => {
        const permissions = (0,project_workflows/* permissionsIn */.U7)(workflow, job);
        if (permissions === undefined || !grantsIdentity(permissions) || publishing.has(job))
            return false;
        return job.uses === undefined ? !job.steps.some(needsIdentity) : job.permissions === undefined;
    });
    const target = [...publishing].map(({ id }) => id).join(', ');
    const sources = new Set(holding.map((job) => (0,project_workflows/* permissionsIn */.U7)(workflow, job)));
    return [...sources].flatMap((permissions) => {
        if (permissions === undefined)
            return [];
        const jobs = holding.filter((job) => (0,project_workflows/* permissionsIn */.U7)(workflow, job) === permissions).map(({ id }) => id);
        const granted = permissions.all === undefined ? 'id-token: write' : `permissions: ${permissions.all}`;
        return [
            {
                message: `${granted} is granted to ${jobs.join(', ')}, which ${jobs.length === 1 ? 'does' : 'do'} not publish; move it to ${target}`,
                remedy: `Write permissions: {} at the top of the file, and permissions: { contents: read, id-token: write } in ${target} alone.`,
                place: permissions.scopes['id-token']?.place ?? permissions.place,
            },
        ];
    });
}
function judgeLack(uploads) {
    const lacking = uploads.filter(({ identity, workflow, job }) => identity === 'oidc' && hasIdentity(workflow, job) === false);
    return lacking.map(({ job, command, place }) => ({
        message: `${job.id} publishes by ${command} with Trusted Publishing, and has no id-token: write`,
        remedy: `Write permissions: { contents: read, id-token: write } in job ${job.id}.`,
        place: job.permissions?.place ?? place,
        severity: 'error',
    }));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/promotion.ts



const PROMOTION_CHECKS = [
    {
        key: 'promotion-unguarded',
        severity: 'notice',
        asks: 'what was staged on another index is what PyPI gets',
        definedBy: 'require-index',
        needs: [workflowFiles],
        judge: ({ workflows }) => {
            const uploads = uploadsIn(workflows);
            return uploads.flatMap((upload) => judgeUpload(upload, uploads, workflows));
        },
    },
];
function judgeUpload(upload, uploads, workflows) {
    const { job, step, command, isOurs, place, workflow } = upload;
    const guard = step.with['require-index']?.text ?? '';
    if (upload.index !== 'pypi' || (isOurs && guard !== ''))
        return [];
    const stage = uploads.find((other) => other.index !== undefined && other.index !== 'pypi' && comesBefore(other, upload, workflows));
    if (stage?.index === undefined)
        return [];
    const { index } = stage;
    return [
        {
            message: `${job.id} publishes to PyPI after another index (${titleOf(index)}, ${stage.workflow === workflow ? stage.job.id : stage.workflow.fileName}) and does not set require-index`,
            remedy: isOurs
                ? `Write require-index: ${index} in its with: PyPI then gets only what ${titleOf(index)} holds.`
                : `Nothing compares the two: publish by publish-oidc with require-index: ${index} instead of ${command}.`,
            place,
            subject: workflow.file,
        },
    ];
}
function comesBefore(stage, upload, workflows) {
    if (stage.workflow === upload.workflow)
        return stage.job === upload.job
            ? stage.order < upload.order
            : (0,project_workflows/* neededBy */.Xl)(upload.workflow, upload.job).has(stage.job.id);
    const from = upload.step.with['from-workflow']?.text;
    const waited = upload.workflow.triggers
        .filter(({ event }) => event === 'workflow_run')
        .flatMap((one) => one.workflows);
    const named = workflows.filter(({ fileName, name }) => fileName === from || (name !== undefined && waited.includes(name)));
    return named.includes(stage.workflow);
}

// EXTERNAL MODULE: ./packages/core/src/project/workflow-triggers.ts
var workflow_triggers = __webpack_require__(88574);
;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/tag-starts.ts




function startingTags({ workflow, job, step }, facts) {
    const sources = isReusable(workflow) ? [workflow, ...callersOf(workflow, facts.workflows)] : [workflow];
    const triggers = sources.flatMap((source) => source.triggers);
    const conditions = [job.if?.text, step.if?.text].filter((text) => text !== undefined);
    const found = likelyTags(facts).flatMap((tag) => {
        const possible = triggers.filter(({ event }) => conditions.every((text) => mayHold(text, event, tag)));
        const how = possible.map((trigger) => (0,workflow_triggers/* startedByTag */.x)(trigger, tag)).find((words) => words !== undefined);
        return how === undefined ? [] : [[tag, how]];
    });
    return new Map(found);
}
function isNeighbours({ workflow: { triggers } }, facts) {
    const waiting = triggers.filter(({ tags }) => tags !== undefined);
    const ours = likelyTags(facts).some((tag) => waiting.some((trigger) => (0,workflow_triggers/* startedByTag */.x)(trigger, tag) !== undefined));
    return waiting.length > 0 && !ours;
}
function mayHold(condition, event, tag) {
    const [{ source } = { source: '' }] = expressionsIn(condition, true);
    if (source.includes('||') || source.includes('!('))
        return true;
    return source.split('&&').every((part) => {
        const refs = {
            'github.ref': `refs/tags/${tag}`,
            'github.ref_name': tag,
            'github.ref_type': 'tag',
            'github.event_name': event,
        };
        const compared = /^\s*(github\.\w+)\s*(==|!=)\s*'([^']*)'\s*$/.exec(part);
        const begins = /^\s*startsWith\(\s*(github\.\w+)\s*,\s*'([^']*)'\s*\)\s*$/i.exec(part);
        const [left, wanted] = compared === null ? [begins?.[1], begins?.[2]] : [compared[1], compared[3]];
        const value = refs[left ?? ''];
        if (value === undefined || wanted === undefined)
            return true;
        if (compared === null)
            return value.toLowerCase().startsWith(wanted.toLowerCase());
        return (value.toLowerCase() === wanted.toLowerCase()) === (compared[2] === '==');
    });
}

;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/publisher.ts



const PUBLISHER_CHECKS = [
    {
        key: 'publisher-claims',
        severity: 'notice',
        asks: 'which Trusted Publisher each index must hold',
        definedBy: 'PyPI (warehouse/oidc/models/github.py)',
        needs: [workflowFiles, repository],
        judge: judgePublishers,
    },
];
const INDEXES = ['pypi', 'testpypi'];
function judgePublishers(facts) {
    const all = uploadsIn(facts.workflows).filter(byIdentity);
    const own = all.filter((upload) => !isNeighbours(upload, facts));
    const uploads = own.length > 0 ? own : all;
    return [
        ...INDEXES.flatMap((index) => judgeIndex(index, uploads.filter((upload) => upload.index === index), facts)),
        ...uploads.flatMap((upload) => judgeReusable(upload, facts)),
    ];
}
function judgeIndex(index, uploads, { run }) {
    const [owner = '', name = ''] = (run.repository ?? '').split('/');
    const title = titleOf(index);
    const rows = new Map(uploads.map((upload) => [fieldsOf(upload), upload]));
    const [first] = rows.values();
    if (first === undefined)
        return [];
    const held = `owner ${owner}, repository ${name}`;
    const where = { place: first.place, subject: first.workflow.file };
    if (rows.size === 1)
        return [
            {
                message: `${title} must hold: ${held}, ${fieldsOf(first)}`,
                remedy: `Compare it with the publishing settings of the project on ${title}. After a rename, add the new publisher before you remove the old one.`,
                ...where,
            },
        ];
    return [
        {
            message: `${rows.size} jobs publish to ${title}, each by a publisher of its own; ${title} must hold: ${held}, ${[...rows.keys()].join('; and ')}`,
            remedy: `Publish to ${title} from one job of one file, or register each of them on ${title}.`,
            severity: 'warning',
            ...where,
        },
    ];
}
function fieldsOf({ workflow, job }) {
    return `workflow ${workflow.fileName}, environment ${job.environment?.text ?? '(leave it empty)'}`;
}
function judgeReusable(upload, { workflows }) {
    const { workflow, job, place, index } = upload;
    if (!isReusable(workflow))
        return [];
    const callers = callersOf(workflow, workflows);
    if (callers.length === 0 && workflow.triggers.some(({ event }) => event !== 'workflow_call'))
        return [];
    const title = titleOf(index ?? 'the index');
    const by = callers.length === 0 ? 'other files call' : `${callers.map(({ fileName }) => fileName).join(', ')} calls`;
    return [
        {
            message: `${job.id} publishes to ${title} from the reusable workflow ${workflow.fileName}, which ${by}: ${title} does not support that`,
            remedy: `Move the job into ${callers[0]?.fileName ?? 'the file that is started'}, and let the publisher on ${title} name that file.`,
            severity: 'warning',
            place,
            subject: workflow.file,
        },
    ];
}

// EXTERNAL MODULE: ./packages/core/src/matrix/runner-labels.ts
var runner_labels = __webpack_require__(68249);
// EXTERNAL MODULE: ./packages/core/src/project/workflow-matrix.ts
var workflow_matrix = __webpack_require__(11594);
;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/runner.ts





const RUNNER_CHECKS = [
    {
        key: 'workflow-runner',
        severity: 'error',
        asks: 'the runners that jobs ask for are in service',
        definedBy: 'actions/runner-images',
        needs: [workflowFiles],
        judge: (facts) => ourWorkflows(facts).flatMap(({ file, jobs }) => jobs.flatMap((job) => judgeJob(job, facts.today).map((problem) => ({ ...problem, subject: file })))),
    },
];
function judgeJob(job, today) {
    const labels = new Map(labelsOf(job)
        .toReversed()
        .map(({ text, place }) => [text, place]));
    return [...labels].toReversed().flatMap(([text, place]) => {
        const found = (0,runner_labels/* endingLabel */.W)(text, today);
        if (found === undefined)
            return [];
        const remedy = `Write ${found.instead} instead.`;
        return found.state === 'retired'
            ? [
                {
                    message: `runner label ${text} is retired since ${found.ends} (${found.source}); job ${job.id} would wait for ever`,
                    remedy,
                    place,
                },
            ]
            : [
                {
                    message: `runner label ${text} of job ${job.id} ends on ${found.ends} (${found.source})`,
                    remedy,
                    place,
                    severity: 'warning',
                },
            ];
    });
}
function labelsOf(job) {
    const self = job.runsOn.some(({ text }) => text === 'self-hosted');
    if (self)
        return [];
    return job.runsOn.flatMap((scalar) => (job.matrix ?? []).flatMap((combination) => labelIn(scalar, combination)));
}
function labelIn(scalar, combination) {
    const pieces = resolved(scalar.text, combination);
    const [text = ''] = pieces;
    if (pieces.length === 1)
        return [{ text, place: placeIn(scalar, combination) ?? scalar.place }];
    const listed = fromMatrix(scalar, combination);
    return listed?.kind === 'list' ? listed.items.flatMap((item) => (item.kind === 'scalar' ? [item] : [])) : [];
}
function placeIn(scalar, combination) {
    return fromMatrix(scalar, combination)?.place;
}
function fromMatrix({ text }, combination) {
    const [first = '', ...rest] = /^\$\{\{\s*matrix\.([\w.-]+)\s*\}\}$/.exec(text)?.[1]?.split('.') ?? [];
    const start = Object.hasOwn(combination, first) ? combination[first] : undefined;
    return (0,yaml/* valueAt */.fK)(start, ...rest);
}

;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/second-uploader.ts



const SECOND_UPLOADER_CHECKS = [
    {
        key: 'second-uploader',
        severity: 'error',
        asks: 'one tag makes one job upload to an index',
        definedBy: 'GitHub Actions: push tags; PyPI takes each file once',
        needs: [workflowFiles],
        judge: judgeUploaders,
    },
];
function judgeUploaders(facts) {
    const started = uploadsIn(facts.workflows)
        .filter(({ index }) => index !== undefined)
        .map((upload) => ({ upload, tags: startingTags(upload, facts) }))
        .filter((one) => one.tags.size > 0);
    const indexes = [...new Set(started.map(({ upload }) => upload.index ?? ''))];
    return indexes.flatMap((index) => {
        const among = started.filter(({ upload }) => upload.index === index);
        const first = second_uploader_firstOf(among, facts);
        return first === undefined ? [] : among.flatMap((other) => besides(first, other, index));
    });
}
function second_uploader_firstOf(among, { run }) {
    const own = among.filter(({ upload }) => run.workflowRef?.includes(`/${upload.workflow.file}@`) === true);
    const candidates = own.length > 0 ? own : among;
    return candidates.find(({ upload }) => upload.isOurs) ?? candidates[0];
}
function besides(first, other, index) {
    const shared = [...other.tags].find(([tag]) => first.tags.has(tag));
    const [one, two] = [first.upload, other.upload];
    if (shared === undefined || one.job === two.job)
        return [];
    const sameFile = one.workflow === two.workflow;
    if (sameFile && (!one.isOurs || two.isOurs))
        return [];
    const [, how] = shared;
    const file = two.workflow.file;
    return [
        {
            message: `${sameFile ? `job ${two.job.id} of ${file}` : file} also uploads to ${titleOf(index)} ${how}, by ${two.command}; ${one.job.id} of ${one.workflow.fileName} does so by ${one.command}`,
            remedy: `Remove ${sameFile ? `job ${two.job.id}` : two.workflow.fileName}, or let it start by workflow_dispatch only: whichever is second meets files that are there already.`,
            place: two.place,
            subject: file,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/shell.ts




const SHELL_CHECKS = [
    {
        key: 'workflow-shell',
        severity: 'warning',
        asks: 'scripts are written for the shell that runs them',
        definedBy: 'GitHub Actions: default shells; POSIX redirection',
        needs: [workflowFiles],
        judge: (facts) => ourWorkflows(facts).flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.flatMap((step) => step.run === undefined
            ? []
            : judgeStep(workflow, job, step, step.run).map((problem) => ({ ...problem, subject: workflow.file }))))),
    },
];
function judgeStep(workflow, job, step, run) {
    const shell = step.shell ?? job.shell ?? workflow.shell;
    const at = (line) => ({ file: workflow.file, line: run.firstLine + line });
    const bounds = /^(bash|sh|pwsh|powershell|cmd)\b/.test(shell ?? 'bash') ? unquotedBounds(run.text) : [];
    const bashism = shell === undefined && canRunOnWindows(job, step) ? bashLine(run.text) : undefined;
    return [
        ...bounds.map(({ word, line }) => ({
            message: `unquoted version bound ${word}: the shell reads < and > as redirections`,
            remedy: `Write '${word}', in quotes.`,
            place: at(line),
        })),
        ...(bashism === undefined
            ? []
            : [
                {
                    message: `this run step uses bash syntax (${bashism.says}) and no shell: bash, and job ${job.id} can run on Windows, where PowerShell reads it`,
                    remedy: 'Write shell: bash in the step, or defaults: { run: { shell: bash } } in the job.',
                    place: at(bashism.line),
                },
            ]),
    ];
}
const LONGEST = 1000;
const INSTALLERS = /^(pip[\d.]*|pipx|uvx?|python[\d.]*|py|conda|mamba|micromamba|poetry|pdm)$/;
const INSTALLING = /^(install|add|download|wheel|inject|uvx|--with)$/;
const BOUND = /^[A-Za-z][\w.-]*(\[[^\]]*\])?([<>]=?|[~!=]=)?.*[<>]=?\d/;
function unquotedBounds(script) {
    return logicalLines(script).flatMap(({ text, line }) => wordsOf(text)
        .filter((words) => words.some(({ text: word }) => INSTALLERS.test(word.replace(/^.*[/\\]/, ''))))
        .filter((words) => words.some(({ text: word }) => INSTALLING.test(word)))
        .flatMap((words) => words.filter(({ bare, text: word }) => bare === word && word.length < LONGEST && BOUND.test(bare)))
        .map(({ text: word }) => ({ word, line })));
}
const BASHISMS = [
    { pattern: /(^|[\s;(])\[\[?\s.*\s\]\]?(\s|;|$)/, says: '[ … ]' },
    { pattern: /(^|;)\s*(then|fi|done|esac)\s*(;|$)/, says: 'if … fi, for … done' },
    { pattern: /(^|;)\s*(if|for|while)\b[^{]*;\s*(then|do)\b/, says: 'if … then, for … do' },
    { pattern: /^\s*(export\s+)?[A-Za-z_]\w*=(\S|$)/, says: 'NAME=value' },
    { pattern: /\$\{[A-Za-z_]\w*(##?|%%?|:[-=+?\d]|\/)/, says: '${NAME##…}' },
    { pattern: /\$\{?GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|REF|REF_NAME|SHA|WORKSPACE)\b/, says: '$GITHUB_…' },
    { pattern: /^\s*set\s+-[a-z]*[eux]/, says: 'set -e' },
    { pattern: /^\s*source\s/, says: 'source' },
    { pattern: /<<-?\s*['"]?[A-Z]+\b/, says: '<<EOF' },
    { pattern: /\/dev\/null/, says: '/dev/null' },
    { pattern: /\\$/, says: 'a backslash at the end of a line' },
];
function bashLine(script) {
    for (const [line, text] of script.split(/\r?\n/).entries()) {
        const bare = masked(text, 'x').trimEnd().slice(-LONGEST);
        const found = /^\s*#/.test(bare) ? undefined : BASHISMS.find(({ pattern }) => pattern.test(bare));
        if (found !== undefined)
            return { says: found.says, line };
    }
    return undefined;
}
function canRunOnWindows(job, step) {
    const conditions = [job.if?.text ?? '', step.if?.text ?? ''].join(' ');
    const asksForWindows = /runner\.os\s*==\s*'Windows'/i.test(conditions);
    if (/runner\.os|matrix\./i.test(conditions) && !asksForWindows)
        return false;
    return labelsOf(job).some(({ text }) => /^windows-/i.test(text));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/token-secret.ts



const TOKEN_SECRET_CHECKS = [
    {
        key: 'token-secret',
        severity: 'notice',
        asks: 'no upload token lies among the secrets',
        definedBy: 'Trusted Publishing',
        needs: [workflowFiles],
        judge: ({ workflows }) => workflows.flatMap(token_secret_judgeWorkflow),
    },
];
const TOKEN = /^(?!.*USER)(.*PYPI.*|(TWINE|FLIT|MATURIN|PDM_PUBLISH)_PASSWORD|UV_PUBLISH_(TOKEN|PASSWORD)|HATCH_INDEX_AUTH|POETRY_.*(TOKEN|PASSWORD))$/i;
function token_secret_judgeWorkflow(workflow) {
    const { root, file } = workflow;
    if (root === undefined)
        return [];
    const wanted = new Set(uploadsIn([workflow])
        .filter(isDeliberate)
        .flatMap(({ step }) => Object.values(step.with)));
    const found = new Map();
    for (const scalar of scalarsBelow(root).filter((one) => !wanted.has(one)))
        for (const name of secretsIn(scalar.text))
            if (TOKEN.test(name) && !found.has(name))
                found.set(name, scalar);
    return [...found].map(([name, scalar]) => {
        const before = scalar.text.split(name)[0] ?? '';
        return {
            message: `${file} still refers to the secret ${name}; Trusted Publishing needs none`,
            remedy: 'Register the publisher on the index, take the secret out of the workflow, and delete it and its token. To keep a token, write auth: token in publish-oidc.',
            place: { ...scalar.place, line: scalar.firstLine + before.split('\n').length - 1 },
            subject: file,
        };
    });
}
function isDeliberate({ isOurs, identity, index }) {
    return (isOurs && identity === 'token') || (index !== undefined && index !== 'pypi' && index !== 'testpypi');
}
function scalarsBelow(node) {
    if (node.kind === 'scalar')
        return [node];
    return (node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)).flatMap(scalarsBelow);
}

;// CONCATENATED MODULE: ./packages/core/src/checks/workflows/index.ts











const WORKFLOW_CHECKS = [
    ...DOCUMENT_CHECKS,
    ...CONTEXT_CHECKS,
    ...ARTIFACT_CHECKS,
    ...RUNNER_CHECKS,
    ...SHELL_CHECKS,
    ...PERMISSION_CHECKS,
    ...SECOND_UPLOADER_CHECKS,
    ...TOKEN_SECRET_CHECKS,
    ...PROMOTION_CHECKS,
    ...PUBLISHER_CHECKS,
    ...checks_red/* COMMIT_CHECKS */.y,
];


/***/ }),

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
