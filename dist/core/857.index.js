export const id = 857;
export const ids = [857];
export const modules = {

/***/ 10857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRunnerDoor: () => (/* binding */ openRunnerDoor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/finding.ts
var src_finding = __webpack_require__(13140);
// EXTERNAL MODULE: ./packages/core/src/secrets.ts
var secrets = __webpack_require__(87620);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/core/src/github/workflow-commands.ts



function commandLine(name, properties, message) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function issueCommand(name, properties, message) {
    process.stdout.write(commandLine(name, properties, message) + external_node_os_.EOL);
}
function setOutput(env, name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    append(env['GITHUB_OUTPUT'], [`${name}<<${delimiter}`, value, delimiter, ''].join(external_node_os_.EOL));
}
function addSummary(env, markdown) {
    append(env['GITHUB_STEP_SUMMARY'], `${markdown}${external_node_os_.EOL}`);
}
function append(file, text) {
    if (file !== undefined && file !== '')
        (0,external_node_fs_.appendFileSync)(file, text);
}

;// CONCATENATED MODULE: ./packages/core/src/github/door.ts






function openRunnerDoor(name) {
    const { env } = process;
    const { add, hide } = (0,secrets/* openSecrets */.c)();
    return {
        inputs: runnerInputs(env),
        progress: logProgress(hide),
        mask(secret) {
            add(secret);
            issueCommand('add-mask', {}, secret);
        },
        publish(report) {
            log(hide(report.text));
            for (const finding of report.findings)
                annotate(finding, hide);
            for (const [output, value] of Object.entries(report.outputs))
                setOutput(env, output, typeof value === 'string' ? hide(value) : written(env, { ...value, text: hide(value.text) }));
            if (report.summary !== '')
                addSummary(env, hide(report.summary));
            return Promise.resolve();
        },
        refuse(failure) {
            issueCommand('error', { title: name, ...annotationPlace(failure.place) }, hide(textOf(failure)));
            const { cause } = failure;
            if (cause instanceof Error)
                issueCommand('debug', {}, hide(cause.stack ?? cause.message));
            return 1;
        },
    };
}
function written({ RUNNER_TEMP }, { name, text }) {
    const path = (0,external_node_path_.join)(RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), name);
    (0,external_node_fs_.writeFileSync)(path, text);
    return path;
}
function runnerInputs(env) {
    const given = Object.keys(env).filter((name) => name.startsWith('INPUT_'));
    return {
        written: "the step's `with:` block",
        label: (name) => name,
        names: given.map((name) => name.slice('INPUT_'.length).toLowerCase()),
        read: (name) => env[`INPUT_${name.toUpperCase()}`],
    };
}
function annotate(finding, hide) {
    const properties = { title: (0,src_finding/* nameOf */.Vb)(finding), ...annotationPlace(finding.place) };
    issueCommand(finding.severity, properties, hide(`${finding.message}\n${finding.remedy}`));
}
function annotationPlace(place) {
    if (place === undefined)
        return {};
    return {
        file: place.file,
        ...(place.line === undefined ? {} : { line: String(place.line) }),
        ...(place.column === undefined ? {} : { col: String(place.column) }),
    };
}
function textOf(failure) {
    return [failure.message, '', failure.remedy, ...(failure.page === undefined ? [] : [`See ${failure.page}`])].join('\n');
}
function logProgress(hide) {
    return {
        async during(label, work) {
            const started = performance.now();
            log(`${label} …`);
            const result = await work();
            log(`${label}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
            return result;
        },
        note(line) {
            log(hide(line));
        },
    };
}
function log(text) {
    process.stdout.write(`${text.replace(/^(\s*)(?=::|##\[)/gm, '$1| ')}\n`);
}


/***/ })

};
