export const id = 367;
export const ids = [367];
export const modules = {

/***/ 41367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  INDEX_CHECKS: () => (/* binding */ INDEX_CHECKS)
});

// EXTERNAL MODULE: ./packages/core/src/matrix/pythons.ts + 2 modules
var pythons = __webpack_require__(36147);
// EXTERNAL MODULE: ./packages/core/src/standards/marker.ts
var standards_marker = __webpack_require__(31676);
// EXTERNAL MODULE: ./packages/core/src/standards/requirement.ts
var requirement = __webpack_require__(13931);
// EXTERNAL MODULE: ./packages/core/src/standards/specifiers.ts
var standards_specifiers = __webpack_require__(84867);
// EXTERNAL MODULE: ./packages/core/src/checks/index/facts.ts
var index_facts = __webpack_require__(19395);
// EXTERNAL MODULE: ./packages/core/src/checks/index/release-index.ts
var release_index = __webpack_require__(55028);
;// CONCATENATED MODULE: ./packages/core/src/checks/index/dependencies.ts






const DEPENDENCY_CHECKS = [
    {
        id: 'IDX-10',
        severity: 'error',
        asks: 'each dependency exists in a version that satisfies it',
        definedBy: 'PEP 508, PEP 592; the simple API',
        needs: [
            ({ dependencies }) => (dependencies === undefined ? 'nobody asked for the dependencies' : undefined),
            ({ dependencies = [] }) => {
                const [first] = dependencies;
                return first?.page.kind === 'unreadable' && dependencies.every(({ page }) => page.kind === 'unreadable')
                    ? `${first.title} could not be asked: ${first.page.failure.message}`
                    : undefined;
            },
        ],
        judge: (facts) => (facts.dependencies ?? []).flatMap((dependency) => judgeDependency(dependency, facts)),
    },
];
const MINORS = [
    ...new Set(pythons/* PYTHONS */.Q$.filter(({ implementation }) => implementation === 'cpython').map(({ minor }) => minor)),
];
function judgeDependency(dependency, facts) {
    const { requirement: text, title, page } = dependency;
    const { name, specifiers, marker } = (0,requirement/* parseRequirement */.pP)(text);
    if (marker !== undefined && mentions(marker, 'extra'))
        return [];
    const subject = name;
    if (page.kind === 'unreadable')
        return [
            {
                severity: 'notice',
                message: `whether ${text} can be had was not judged: ${page.failure.message}`,
                remedy: page.failure.remedy,
                subject,
            },
        ];
    if (page.page === undefined)
        return [
            {
                message: `the dependency ${name} is not on ${title}`,
                remedy: `Correct the name in ${text}, or publish ${name} first.`,
                subject,
            },
        ];
    if (page.page.status === 'quarantined')
        return [
            {
                message: `the dependency ${name} is quarantined on ${title}: nobody can install it`,
                remedy: `Do without ${name} until the operators of ${title} let it go.`,
                subject,
            },
        ];
    return judgeVersions({ name, specifiers, marker }, page.page.files, facts, title);
}
function judgeVersions({ name, specifiers, marker }, all, facts, title) {
    const yankedToo = pinsOne(specifiers);
    const fitting = all.filter((file) => {
        const version = (0,release_index/* versionOf */.E4)(file);
        return version !== '' && (file.yanked === false || yankedToo) && (0,standards_specifiers/* specifiersContain */._K)(specifiers, version);
    });
    if (fitting.length === 0)
        return [
            {
                message: `no release of '${name}' on ${title} satisfies '${specifiers.text === '' ? 'any version' : specifiers.text}'`,
                remedy: `Write bounds that a release of ${name} keeps; yanked releases count only where one is pinned by ==.`,
                subject: name,
            },
        ];
    const pythons = pythonsOf(facts).filter((minor) => marker === undefined || mayHold(marker, minor));
    const without = pythons.filter((minor) => !fitting.some((file) => admits(file, minor)));
    if (without.length === 0)
        return [];
    return [
        {
            severity: without.length === pythons.length ? 'error' : 'warning',
            message: `no release of '${name}' on ${title} that satisfies '${specifiers.text}' runs on Python ${without.join(', ')}, which requires-python admits`,
            remedy: `Give ${name} other bounds there, by a marker such as ; python_version >= "3.12", or raise requires-python.`,
            subject: name,
        },
    ];
}
function pythonsOf(facts) {
    const stated = (0,standards_specifiers/* parseSpecifiers */.$h)(facts.requiresPython ?? (0,index_facts/* formText */.w3)(facts, 'requires_python') ?? '');
    return stated === undefined || stated.clauses.length === 0
        ? []
        : MINORS.filter((minor) => (0,standards_specifiers/* admitsPython */.lM)(stated, minor));
}
function pinsOne({ clauses }) {
    return clauses.some(({ operator, version }) => operator === '===' || (operator === '==' && !version.endsWith('.*')));
}
function admits({ requiresPython }, minor) {
    const stated = (0,standards_specifiers/* parseSpecifiers */.$h)(requiresPython ?? '');
    return stated === undefined || (0,standards_specifiers/* admitsPython */.lM)(stated, minor);
}
function mentions(marker, variable) {
    if (marker.kind !== 'comparison')
        return marker.operands.some((operand) => mentions(operand, variable));
    return [marker.left, marker.right].some((side) => side.kind === 'variable' && side.name === variable);
}
const SYSTEMS = [
    { os_name: 'posix', sys_platform: 'linux', platform_system: 'Linux', platform_machine: 'x86_64' },
    { os_name: 'posix', sys_platform: 'linux', platform_system: 'Linux', platform_machine: 'aarch64' },
    { os_name: 'posix', sys_platform: 'darwin', platform_system: 'Darwin', platform_machine: 'arm64' },
    { os_name: 'nt', sys_platform: 'win32', platform_system: 'Windows', platform_machine: 'AMD64' },
];
function mayHold(marker, minor) {
    const python = {
        python_version: minor,
        python_full_version: `${minor}.99`,
        implementation_name: 'cpython',
        implementation_version: `${minor}.99`,
        platform_python_implementation: 'CPython',
        platform_release: '',
        platform_version: '',
    };
    return SYSTEMS.some((system) => {
        try {
            return (0,standards_marker/* evaluateMarker */.UZ)(marker, { ...python, ...system });
        }
        catch (thrown) {
            if (thrown instanceof standards_marker/* MarkerError */.FX)
                return true;
            throw thrown;
        }
    });
}

;// CONCATENATED MODULE: ./packages/core/src/checks/data/popular-projects.ts
const NAMES = `
  absl-py aiobotocore aiofiles aiohttp aioredis airflow alembic altair amqp aniso8601 annotated-types ansible ansible-core
  anthropic antlr4-python3-runtime anyio apache-airflow apache-beam appdirs argcomplete argon2-cffi arrow asgiref asn1crypto
  astroid astropy async-timeout asyncpg attrs autopep8 awscli azure-core azure-identity azure-storage-blob babel backoff
  bandit bcrypt beautifulsoup4 billiard biopython bitarray black bleach blinker bokeh boto3 botocore bottle bs4 build
  cachecontrol cachetools catboost cattrs celery certifi cffi cfgv chardet charset-normalizer cheroot cherrypy chromadb
  click cloudpickle colorama colorlog configargparse configobj contourpy cookiecutter coverage crcmod croniter cryptography
  cssselect cvxpy cycler cython dask databricks-sdk dataclasses-json datasets dbt-core debugpy decorator deepdiff defusedxml
  deprecated diffusers dill discord-py distlib distro django django-cors-headers django-filter django-redis
  djangorestframework dnspython docker docopt docutils dogpile-cache duckdb ecdsa editables elasticsearch email-validator
  execnet executing fabric faker falcon fastapi fastavro fastjsonschema feedparser filelock flake8 flask flask-cors
  flask-login flask-migrate flask-sqlalchemy flatbuffers fonttools frozenlist fsspec future gensim geopandas gevent gitdb
  gitpython google-api-core google-api-python-client google-auth google-auth-oauthlib google-cloud-bigquery
  google-cloud-storage googleapis-common-protos graphql-core graphviz greenlet grpcio grpcio-tools gunicorn h11 h5py
  hatchling html5lib httpcore httplib2 httptools httpx huggingface-hub humanfriendly humanize hypercorn hypothesis
  identify idna imageio imbalanced-learn importlib-metadata importlib-resources inflect influxdb-client iniconfig invoke
  ipykernel ipython ipywidgets isodate isort itsdangerous jaraco-functools jedi jeepney jellyfish jinja2 jmespath joblib
  jsonpatch jsonpath-ng jsonpickle jsonpointer jsonschema jupyter jupyter-client jupyter-core jupyterlab kafka-python keras
  keyring kiwisolver kombu kubernetes langchain langchain-core lazy-object-proxy librosa lightgbm litellm llama-index
  llvmlite locust loguru lxml markdown markdown-it-py markupsafe marshmallow matplotlib maturin mccabe mdurl meson
  meson-python mistune mkdocs mkdocs-material mlflow mock more-itertools motor moto mpmath msal msgpack multidict
  multiprocess mypy mypy-extensions mysql-connector-python mysqlclient myst-parser nbconvert nbformat nest-asyncio networkx
  nibabel ninja nltk nodeenv notebook nose numba numexpr numpy oauthlib onnx onnxruntime openai opencv-python
  opencv-python-headless openpyxl opentelemetry-api opentelemetry-sdk optuna orjson oscrypto packaging pandas paramiko
  parso passlib pathlib2 pathspec patsy pdfminer-six peewee pendulum pexpect pillow pipenv pip-tools pipdeptree pipx
  pkginfo platformdirs playwright plotly pluggy ply poetry poetry-core polars portalocker pre-commit prettytable
  prometheus-client prompt-toolkit propcache proto-plus protobuf psutil psycopg psycopg2 psycopg2-binary ptyprocess
  pure-eval py-spy py4j pyarrow pyasn1 pyasn1-modules pybind11 pycodestyle pycparser pycryptodome pycryptodomex pydantic
  pydantic-core pydantic-settings pydata-sphinx-theme pydot pyflakes pygame pygithub pygments pyinstaller pyjwt pylint
  pymongo pymysql pynacl pyodbc pyopenssl pyparsing pyperclip pyproject-hooks pyqt5 pyqt6 pyrsistent pyserial pyside6
  pyspark pytest pytest-asyncio pytest-benchmark pytest-cov pytest-django pytest-mock pytest-runner pytest-timeout
  pytest-xdist python-dateutil python-dotenv python-jose python-json-logger python-magic python-multipart python-slugify
  python-telegram-bot pytorch-lightning pytz pywavelets pywin32 pyyaml pyzmq qrcode ray redis referencing regex reportlab
  requests requests-oauthlib requests-toolbelt responses rfc3986 rich rpds-py ruamel-yaml ruff s3fs s3transfer
  safetensors scapy schedule scikit-build scikit-build-core scikit-image scikit-learn scipy scrapy seaborn secretstorage
  selenium semver sentence-transformers sentencepiece sentry-sdk setuptools setuptools-rust setuptools-scm shapely
  shellingham simplejson sklearn slack-sdk smart-open smmap sniffio snowballstemmer snowflake-connector-python
  sortedcontainers soupsieve spacy sphinx sphinx-rtd-theme sphinxcontrib-applehelp sqlalchemy sqlalchemy-utils sqlmodel
  sqlparse stack-data starlette statsmodels streamlit structlog stripe sympy tabulate telethon tenacity tensorboard
  tensorflow termcolor testcontainers textual thefuzz threadpoolctl tifffile tiktoken tinycss2 tokenizers toml tomli
  tomlkit toolz torch torchaudio torchvision tornado tox tqdm traitlets transformers trio trove-classifiers twine twisted
  typeguard typer types-requests typing-extensions typing-inspect tzdata tzlocal ujson urllib3 uvicorn uvloop validators
  virtualenv waitress wandb watchdog watchfiles wcwidth webcolors webencodings websocket-client websockets werkzeug wheel
  whitenoise widgetsnbextension wrapt xarray xgboost xlrd xlsxwriter xmltodict yapf yarl zipp zope-interface zstandard
`;
const POPULAR_PROJECTS = NAMES.trim().split(/\s+/);

// EXTERNAL MODULE: ./packages/core/src/checks/pypi/project-name.ts + 1 modules
var project_name = __webpack_require__(92618);
;// CONCATENATED MODULE: ./packages/core/src/checks/index/look-alikes.ts
const SLIPS = [
    [
        'a repeated character',
        (name, meant) => dropped(name).some(({ rest, before, at }) => rest === meant && before === at),
    ],
    ['an omitted character', (name, meant) => dropped(meant).some(({ rest }) => rest === name)],
    ['swapped characters', isTransposed],
    ['swapped words', (name, meant) => words(name) === words(meant)],
    ['a common typing slip', isNeighbour],
];
const SHORTEST = 4;
function lookAlike(name, known) {
    if (known.includes(name))
        return undefined;
    for (const [slip, isMade] of SLIPS) {
        const meant = known.find((other) => other.length >= SHORTEST && name.length >= SHORTEST && isMade(name, other));
        if (meant !== undefined)
            return { name: meant, slip };
    }
    return undefined;
}
function dropped(name) {
    return Array.from(name, (at, place) => ({
        rest: name.slice(0, place) + name.slice(place + 1),
        at,
        before: name[place - 1],
    }));
}
function isTransposed(name, meant) {
    return Array.from(name).some((_, place) => name.slice(0, place) + (name[place + 1] ?? '') + (name[place] ?? '') + name.slice(place + 2) === meant);
}
function words(name) {
    return name.split('-').toSorted().join('-');
}
const KEYBOARD = ['1234567890-', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ALIKE = [
    ['1', 'l'],
    ['1', 'i'],
    ['i', 'l'],
    ['0', 'o'],
    ['5', 's'],
    ['u', 'v'],
    ['rn', 'm'],
    ['vv', 'w'],
    ['-', ''],
];
function isNeighbour(name, meant) {
    let start = 0;
    while (start < name.length && name[start] === meant[start])
        start += 1;
    let end = 0;
    while (end < Math.min(name.length, meant.length) - start && name.at(-1 - end) === meant.at(-1 - end))
        end += 1;
    const [a, b] = [name.slice(start, name.length - end), meant.slice(start, meant.length - end)];
    return ALIKE.some(([x, y]) => (a === x && b === y) || (a === y && b === x)) || areNeighbours(a, b);
}
function areNeighbours(a, b) {
    if (a.length !== 1 || b.length !== 1)
        return false;
    const [[row, column], [otherRow, otherColumn]] = [placeOf(a), placeOf(b)];
    if (row < 0 || otherRow < 0)
        return false;
    if (row === otherRow)
        return Math.abs(column - otherColumn) === 1;
    const [above, below] = row < otherRow ? [column, otherColumn] : [otherColumn, column];
    return Math.abs(row - otherRow) === 1 && (above === below || above === below + 1);
}
function placeOf(key) {
    const row = KEYBOARD.findIndex((keys) => keys.includes(key));
    return [row, KEYBOARD[row]?.indexOf(key) ?? -1];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/index/new-project.ts




const NEW_PROJECT_CHECKS = [
    {
        id: 'IDX-01',
        severity: 'error',
        asks: 'a new project may have this name',
        definedBy: 'warehouse/packaging/services.py',
        needs: [index_facts/* newProject */.UO, index_facts/* release */._r, index_facts/* pypiLimits */.Fm],
        judge: judgeName,
    },
    {
        id: 'IDX-02',
        severity: 'notice',
        asks: 'the pending publisher of a new project has its name',
        definedBy: 'Warehouse: a trusted publisher creates no project of another name',
        needs: [index_facts/* newProject */.UO, index_facts/* release */._r, index_facts/* pypiLimits */.Fm],
        judge: tellPublisher,
    },
    {
        id: 'IDX-08',
        severity: 'warning',
        asks: 'a new name is not taken for a well-known one',
        definedBy: 'warehouse/packaging/typosnyper.py',
        needs: [index_facts/* newProject */.UO, index_facts/* release */._r],
        judge: judgeLikeness,
    },
];
function judgeName(facts) {
    const others = POPULAR_PROJECTS.filter((name) => name !== (0,index_facts/* releaseOf */.l7)(facts).name);
    const refusal = (0,project_name/* refusalOfProjectName */.GS)((0,index_facts/* spelledName */.TQ)(facts), others);
    if (refusal === undefined)
        return [];
    return [
        {
            message: `${facts.index.title} would answer "${refusal}"`,
            remedy: 'Choose another name under [project], before the first release.',
        },
    ];
}
function tellPublisher(facts) {
    const name = (0,index_facts/* spelledName */.TQ)(facts);
    const { title, site } = facts.index;
    return [
        {
            message: `${name} does not exist on ${title}: with Trusted Publishing its first upload creates it, if the pending publisher has this very name`,
            remedy: `Write ${name} as the project name of the pending publisher${site === undefined ? '' : ` at ${site}/manage/account/publishing/`}; an API token needs none.`,
        },
    ];
}
function judgeLikeness(facts) {
    const { name } = (0,index_facts/* releaseOf */.l7)(facts);
    const found = lookAlike(name, POPULAR_PROJECTS);
    if (found === undefined)
        return [];
    return [
        {
            message: `'${name}' differs from '${found.name}' by ${found.slip}`,
            remedy: 'Choose a name that nobody types by mistake; PyPI removes projects that live on the names of others.',
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/index/present-files.ts


const PRESENT_FILE_CHECKS = [
    {
        id: 'IDX-03',
        key: 'index-duplicate',
        severity: 'error',
        asks: 'the index has no file of these names',
        definedBy: 'Warehouse: files are never replaced',
        needs: [index_facts/* indexPage */.mM, ({ files }) => (files.length === 0 ? 'there are no built files' : undefined)],
        judge: judgePresent,
    },
    {
        id: 'IDX-03',
        severity: 'error',
        asks: 'no file of these names was there once and was deleted',
        definedBy: 'Warehouse: names of deleted files are never used again',
        needs: [() => 'no index tells the names of files that were deleted; only an upload will show'],
        judge: () => [],
    },
];
function judgePresent(facts) {
    const { index, existing } = facts;
    return (0,release_index/* standings */.ES)(facts).flatMap(({ file: { name, sha256 }, standing }) => {
        const found = `${name} exists on ${index.title}`;
        switch (standing.kind) {
            case 'absent':
                return [];
            case 'same':
                return [
                    {
                        severity: existing === 'fail' ? 'error' : 'notice',
                        message: `${found}, with the same digest`,
                        remedy: existing === 'fail'
                            ? 'Raise the version, or set `existing: skip-identical`.'
                            : 'Nothing need be done: publish-oidc takes it as published.',
                        subject: name,
                    },
                ];
            case 'untold':
                return [
                    {
                        severity: 'warning',
                        message: `${found}, and the index does not tell its digest`,
                        remedy: 'Raise the version, unless these are the very bytes that were published.',
                        subject: name,
                    },
                ];
            case 'other':
                return [
                    {
                        message: `${found}, with another digest: ${standing.sha256}; ours is ${sha256}`,
                        remedy: `${index.title} never replaces a file. Raise the version, or hand on the very files of the earlier build.`,
                        subject: name,
                    },
                ];
        }
    });
}

// EXTERNAL MODULE: ./packages/core/src/report-text.ts
var report_text = __webpack_require__(42247);
// EXTERNAL MODULE: ./packages/core/src/standards/version.ts + 5 modules
var standards_version = __webpack_require__(88607);
;// CONCATENATED MODULE: ./packages/core/src/checks/index/release-state.ts




const RELEASE_HISTORY_CHECKS = [
    {
        id: 'IDX-04',
        severity: 'warning',
        asks: 'the release holds no files of another build',
        definedBy: 'one release is one build',
        needs: [index_facts/* knownProject */.Fw, index_facts/* release */._r, ({ files }) => (files.length === 0 ? 'there are no built files' : undefined)],
        judge: judgeForeignFiles,
    },
    {
        id: 'IDX-05',
        severity: 'warning',
        asks: 'the version is spelled as the index has it',
        definedBy: 'Warehouse: 1.0 and 1.0.0 are one release',
        needs: [index_facts/* knownProject */.Fw, index_facts/* release */._r],
        judge: judgeSpelling,
    },
    {
        id: 'IDX-09',
        severity: 'warning',
        asks: 'neither this release nor the one before is yanked',
        definedBy: 'PEP 592',
        needs: [index_facts/* knownProject */.Fw, index_facts/* release */._r],
        judge: judgeYanked,
    },
];
const known = new WeakMap();
function releasesOn(facts) {
    const page = (0,index_facts/* pageIn */.n9)(facts);
    if (page === undefined)
        return [];
    const releases = known.get(page) ?? groupByRelease(page.files);
    known.set(page, releases);
    return releases;
}
function groupByRelease(files) {
    const releases = new Map();
    for (const file of files) {
        const text = (0,release_index/* versionOf */.E4)(file);
        const key = (0,standards_version/* canonicalizeVersion */.xz)(text);
        const version = (0,standards_version/* parseVersion */.ot)(text);
        if (version !== undefined && !releases.has(key))
            releases.set(key, { version, files: [] });
        releases.get(key)?.files.push(file);
    }
    return [...releases.values()].toSorted((a, b) => (0,standards_version/* compareVersions */.Zy)(a.version, b.version));
}
function thisRelease(facts) {
    const { version } = (0,index_facts/* releaseOf */.l7)(facts);
    return releasesOn(facts).find((one) => (0,standards_version/* sameVersion */.r1)(one.version, version));
}
function judgeForeignFiles(facts) {
    const { name, version } = (0,index_facts/* releaseOf */.l7)(facts);
    const ours = new Set(facts.files.map((file) => file.name));
    const foreign = (thisRelease(facts)?.files ?? []).map(({ filename }) => filename).filter((file) => !ours.has(file));
    if (foreign.length === 0)
        return [];
    return [
        {
            message: `${name} ${version} on ${facts.index.title} holds ${(0,report_text/* countText */.lT)(foreign.length, 'file')} that ${foreign.length === 1 ? 'is' : 'are'} not among ours: ${foreign.slice(0, 5).join(', ')}`,
            remedy: 'Raise the version, unless these files complete that very build.',
        },
    ];
}
function judgeSpelling(facts) {
    const { version } = (0,index_facts/* releaseOf */.l7)(facts);
    const found = thisRelease(facts)?.version.normal;
    if (found === undefined || found === (0,standards_version/* parseVersion */.ot)(version)?.normal)
        return [];
    return [
        {
            message: `${version} joins the existing release ${found} on ${facts.index.title}: versions are compared without trailing zeros`,
            remedy: `Raise the version, or write ${found} if that release is to be completed.`,
        },
    ];
}
function judgeYanked(facts) {
    const { name, version } = (0,index_facts/* releaseOf */.l7)(facts);
    const isYanked = (files) => files.every(({ yanked }) => yanked !== false);
    const here = thisRelease(facts);
    const parsed = (0,standards_version/* parseVersion */.ot)(version);
    const before = releasesOn(facts).filter((one) => parsed !== undefined && (0,standards_version/* compareVersions */.Zy)(one.version, parsed) < 0);
    const last = before.findLast((one) => !one.version.isPrerelease) ?? before.at(-1);
    return [
        ...(here !== undefined && isYanked(here.files)
            ? [
                {
                    message: `${name} ${version} exists on ${facts.index.title} and is yanked: new files will be yanked with it`,
                    remedy: 'Raise the version, or take the yank back in the settings of the project.',
                },
            ]
            : []),
        ...(last !== undefined && isYanked(last.files)
            ? [
                {
                    severity: 'notice',
                    message: `the release before, ${name} ${last.version.normal}, is yanked${reasonOf(last.files)}`,
                    remedy: `Make sure that ${version} does not have the fault that it was yanked for.`,
                },
            ]
            : []),
    ];
}
function reasonOf(files) {
    const reason = files.map(({ yanked }) => yanked).find((yanked) => typeof yanked === 'string' && yanked !== '');
    return typeof reason === 'string' ? `: ${reason}` : '';
}

// EXTERNAL MODULE: ./packages/core/src/checks/pypi/project-size.ts
var project_size = __webpack_require__(67171);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/warehouse.ts
var warehouse = __webpack_require__(13307);
;// CONCATENATED MODULE: ./packages/core/src/checks/index/room.ts





const ROOM_CHECKS = [
    {
        id: 'IDX-07',
        severity: 'error',
        asks: 'the project has room for the files',
        definedBy: 'warehouse/constants.py: 10 GiB unless PyPI has granted more',
        needs: [
            index_facts/* indexPage */.mM,
            index_facts/* release */._r,
            index_facts/* pypiLimits */.Fm,
            ({ files }) => (files.length === 0 ? 'there are no built files' : undefined),
            (facts) => ((0,index_facts/* pageIn */.n9)(facts)?.files.some(({ size }) => size === undefined) ? 'the index tells no sizes' : undefined),
        ],
        judge: judgeRoom,
    },
];
function judgeRoom(facts) {
    const held = ((0,index_facts/* pageIn */.n9)(facts)?.files ?? []).reduce((sum, { size = 0 }) => sum + size, 0);
    const ours = (0,release_index/* standings */.ES)(facts)
        .filter(({ standing }) => standing.kind === 'absent')
        .reduce((sum, { file: { size } }) => sum + size, 0);
    const refusal = (0,project_size/* refusalOfProjectSize */.m)(held + ours, (0,index_facts/* spelledName */.TQ)(facts));
    if (refusal === undefined || ours === 0)
        return [];
    return [
        {
            severity: held > warehouse/* PROJECT_LIMIT */.YC ? 'notice' : 'error',
            message: `${(0,report_text/* sizeText */.lP)(ours)} to upload and ${(0,report_text/* sizeText */.lP)(held)} on ${facts.index.title} are more than ${(0,report_text/* sizeText */.lP)(warehouse/* PROJECT_LIMIT */.YC)}: ${facts.index.title} would answer "${refusal}"`,
            remedy: 'Delete old releases, publish fewer or smaller files, or ask for a higher limit before the release.',
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/index/version-order.ts



const VERSION_ORDER_CHECKS = [
    {
        id: 'SRC-11',
        severity: 'error',
        asks: 'the version was not released yet',
        definedBy: 'Warehouse: files are never replaced',
        needs: [index_facts/* knownProject */.Fw, index_facts/* release */._r, ({ files }) => (files.length === 0 ? undefined : 'the built files are compared')],
        judge: judgeUsed,
    },
    {
        id: 'SRC-11',
        severity: 'error',
        asks: 'the version is greater than every release, or continues an older series',
        definedBy: "PEP 440's order",
        needs: [index_facts/* knownProject */.Fw, index_facts/* release */._r],
        judge: judgeOrder,
    },
    {
        id: 'SRC-11',
        severity: 'warning',
        asks: 'the GitHub release says of a pre-release that it is one',
        definedBy: 'PEP 440; the event that started this run',
        needs: [
            index_facts/* release */._r,
            ({ run }) => (run?.prerelease === undefined ? 'this run was not started by a GitHub release' : undefined),
        ],
        judge: judgePrerelease,
    },
];
function judgeUsed(facts) {
    const { name, version } = (0,index_facts/* releaseOf */.l7)(facts);
    if (!releasesOn(facts).some((one) => (0,standards_version/* sameVersion */.r1)(one.version, version)))
        return [];
    return [
        {
            message: `${name} ${version} is on ${facts.index.title} already`,
            remedy: 'Raise the version: a file that was published once is never replaced.',
        },
    ];
}
function judgeOrder(facts) {
    const { version: text } = (0,index_facts/* releaseOf */.l7)(facts);
    const version = (0,standards_version/* parseVersion */.ot)(text);
    if (version === undefined)
        return [];
    const later = releasesOn(facts)
        .map((one) => one.version)
        .filter((other) => (0,standards_version/* compareVersions */.Zy)(other, version) > 0 && (!other.isPrerelease || sameBase(other, version)));
    const latest = later.at(-1);
    if (latest === undefined)
        return [];
    const series = later.filter((other) => sameSeries(other, version)).at(-1);
    const found = `${version.normal} is lower than ${series === undefined ? 'the latest' : 'what its own series has reached:'} ${(series ?? latest).normal}`;
    const minor = version.release.slice(0, 2).join('.');
    return [
        {
            severity: series === undefined ? 'warning' : 'error',
            message: found,
            remedy: `Raise the version; if ${minor}.x is maintained beside ${(series ?? latest).normal}, write ignore: "SRC-11: backport".`,
        },
    ];
}
function sameBase(a, b) {
    return a.epoch === b.epoch && a.release.join('.') === b.release.join('.');
}
function sameSeries(a, b) {
    return a.epoch === b.epoch && [0, 1].every((place) => (a.release[place] ?? 0) === (b.release[place] ?? 0));
}
function judgePrerelease(facts) {
    const version = (0,standards_version/* parseVersion */.ot)((0,index_facts/* releaseOf */.l7)(facts).version);
    const marked = facts.run?.prerelease;
    if (version === undefined || marked === undefined || version.isPrerelease === marked)
        return [];
    return [
        {
            message: `${version.normal} is ${version.isPrerelease ? 'a pre-release' : 'a final release'}, and the GitHub release is ${marked ? '' : 'not '}marked as a pre-release`,
            remedy: version.isPrerelease
                ? 'Mark the GitHub release as a pre-release, so that it is not shown as the latest.'
                : 'Take the mark off the GitHub release, or give the version a pre-release part, as in 1.2.0rc1.',
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/index/index.ts







const ANSWER = {
    id: 'IDX-03',
    severity: 'notice',
    asks: 'the index answers',
    definedBy: 'PEP 503, PEP 691',
    judge: ({ page }) => page.kind === 'read'
        ? []
        : [{ message: `nothing about the index was judged: ${page.failure.message}`, remedy: page.failure.remedy }],
};
function onceReleased(check) {
    return {
        ...check,
        judge: (facts) => check.judge(facts).map((problem) => (facts.releases === false ? { ...problem, severity: 'notice' } : problem)),
    };
}
const INDEX_CHECKS = [
    ANSWER,
    ...NEW_PROJECT_CHECKS,
    ...[...PRESENT_FILE_CHECKS, ...release_index/* RELEASE_STATE_CHECKS */._Y, ...RELEASE_HISTORY_CHECKS, ...VERSION_ORDER_CHECKS].map(onceReleased),
    ...ROOM_CHECKS,
    ...DEPENDENCY_CHECKS,
];


/***/ })

};
