// BLAKE2b with a digest of 256 bits (RFC 7693), which PyPI's file addresses are made of. Node offers 512 bits only, and
// that is another function, not a longer digest. Words of 64 bits are pairs of 32, the low one first.

const BLOCK = 128
const DIGEST = 32
const WORD = 2 ** 32

const START = Uint32Array.of(
  ...[0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a],
  ...[0xade682d1, 0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19],
)

/** Which words of the message each round takes, as hexadecimal digits. */
const ROUNDS = [
  '0123456789abcdef',
  'ea489fd61c02b753',
  'b8c052fdae367194',
  '7931dcbe265a40f8',
  '905724afe1bc683d',
  '2c6a0b834d75fe19',
  'c51fed4a0763928b',
  'db7ec13950f4862a',
  '6fe9b308c2d714a5',
  'a2847615fb9e3cd0',
  '0123456789abcdef',
  'ea489fd61c02b753',
].map((digits) => Array.from(digits, (digit) => Number.parseInt(digit, 16)))

/** Columns, then diagonals, of the four by four words of the working state. */
const QUARTERS = [
  ...[0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15],
  ...[0, 5, 10, 15, 1, 6, 11, 12, 2, 7, 8, 13, 3, 4, 9, 14],
]

export interface Digester {
  update(bytes: Uint8Array): void
  /** Lower-case hex; the digester cannot be used afterwards. */
  digest(): string
}

export function createBlake2b256(): Digester {
  const state = START.slice()
  state[0] = (state[0] ?? 0) ^ 0x01010000 ^ DIGEST
  const block = Buffer.alloc(BLOCK)
  let filled = 0
  let count = 0
  return {
    update(bytes) {
      for (let from = 0; from < bytes.length;) {
        // The last block is compressed by `digest`, so a full one waits for what follows.
        if (filled === BLOCK) {
          count += BLOCK
          compress(state, block, count, false)
          filled = 0
        }
        const part = bytes.subarray(from, from + BLOCK - filled)
        block.set(part, filled)
        filled += part.length
        from += part.length
      }
    },
    digest() {
      block.fill(0, filled)
      compress(state, block, count + filled, true)
      return Buffer.from(state.buffer, 0, DIGEST).toString('hex')
    },
  }
}

/** The working state and the message, low and high halves apart: one mixing function reads and writes them. */
const low = new Int32Array(16)
const high = new Int32Array(16)
const lowMessage = new Int32Array(16)
const highMessage = new Int32Array(16)

function compress(state: Uint32Array, block: Buffer, count: number, last: boolean): void {
  for (let word = 0; word < 16; word++) {
    const from = word < 8 ? state : START
    low[word] = from[(word % 8) * 2] ?? 0
    high[word] = from[(word % 8) * 2 + 1] ?? 0
    lowMessage[word] = block.readInt32LE(word * 8)
    highMessage[word] = block.readInt32LE(word * 8 + 4)
  }
  low[12] = (low[12] ?? 0) ^ (count % WORD)
  high[12] = (high[12] ?? 0) ^ Math.floor(count / WORD)
  if (last) {
    low[14] = ~(low[14] ?? 0)
    high[14] = ~(high[14] ?? 0)
  }
  for (const order of ROUNDS)
    for (let quarter = 0; quarter < 8; quarter++) {
      const place = quarter * 4
      mix(
        QUARTERS[place] ?? 0,
        QUARTERS[place + 1] ?? 0,
        QUARTERS[place + 2] ?? 0,
        QUARTERS[place + 3] ?? 0,
        order[quarter * 2] ?? 0,
        order[quarter * 2 + 1] ?? 0,
      )
    }
  for (let word = 0; word < 8; word++) {
    state[word * 2] = (state[word * 2] ?? 0) ^ (low[word] ?? 0) ^ (low[word + 8] ?? 0)
    state[word * 2 + 1] = (state[word * 2 + 1] ?? 0) ^ (high[word] ?? 0) ^ (high[word + 8] ?? 0)
  }
}

/** RFC 7693 section 3.1, on locals: this is where the time goes. */
function mix(a: number, b: number, c: number, d: number, x: number, y: number): void {
  let al = low[a] ?? 0
  let ah = high[a] ?? 0
  let bl = low[b] ?? 0
  let bh = high[b] ?? 0
  let cl = low[c] ?? 0
  let ch = high[c] ?? 0
  let dl = low[d] ?? 0
  let dh = high[d] ?? 0

  let sum = (al >>> 0) + (bl >>> 0) + ((lowMessage[x] ?? 0) >>> 0)
  ah = (ah + bh + (highMessage[x] ?? 0) + ((sum / WORD) | 0)) | 0
  al = sum | 0
  let swap = dl ^ al
  dl = dh ^ ah
  dh = swap
  sum = (cl >>> 0) + (dl >>> 0)
  ch = (ch + dh + ((sum / WORD) | 0)) | 0
  cl = sum | 0
  swap = bl ^ cl
  bh ^= ch
  bl = (swap >>> 24) | (bh << 8)
  bh = (bh >>> 24) | (swap << 8)

  sum = (al >>> 0) + (bl >>> 0) + ((lowMessage[y] ?? 0) >>> 0)
  ah = (ah + bh + (highMessage[y] ?? 0) + ((sum / WORD) | 0)) | 0
  al = sum | 0
  swap = dl ^ al
  dh ^= ah
  dl = (swap >>> 16) | (dh << 16)
  dh = (dh >>> 16) | (swap << 16)
  sum = (cl >>> 0) + (dl >>> 0)
  ch = (ch + dh + ((sum / WORD) | 0)) | 0
  cl = sum | 0
  swap = bl ^ cl
  bh ^= ch
  bl = (swap << 1) | (bh >>> 31)
  bh = (bh << 1) | (swap >>> 31)

  low[a] = al
  high[a] = ah
  low[b] = bl
  high[b] = bh
  low[c] = cl
  high[c] = ch
  low[d] = dl
  high[d] = dh
}
