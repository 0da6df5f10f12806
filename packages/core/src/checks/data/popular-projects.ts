// Well-known projects of PyPI whose names others are mistaken for; compiled by hand, as of 2026-11-21.

/** PEP 503 normalised, separated by blanks. */
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
`

export const POPULAR_PROJECTS: readonly string[] = NAMES.trim().split(/\s+/)
