import { Failure } from '../failure.ts'
import type { BuildAttempt, Explanation } from './build-attempt.ts'

/** Programs by the package that brings them; the same word serves apt, dnf, brew and choco unless said otherwise. */
const PACKAGES: Readonly<Record<string, string>> = {
  cc: 'a C compiler (apt: build-essential; dnf: gcc; macOS: xcode-select --install)',
  gcc: 'a C compiler (apt: build-essential; dnf: gcc; macOS: xcode-select --install)',
  clang: 'clang (apt, dnf: clang; macOS: xcode-select --install)',
  'c++': 'a C++ compiler (apt: build-essential; dnf: gcc-c++; macOS: xcode-select --install)',
  'g++': 'a C++ compiler (apt: build-essential; dnf: gcc-c++; macOS: xcode-select --install)',
  cargo: 'Rust with cargo (https://rustup.rs)',
  rustc: 'Rust with cargo (https://rustup.rs)',
  capnp: 'capnp (apt: capnproto; dnf, brew: capnp)',
  protoc: 'protoc (apt: protobuf-compiler; dnf, brew: protobuf)',
}

/** A program that the build starts and the machine does not have. */
export function toolMissing(tool: string, attempt: BuildAttempt): Explanation {
  return {
    finding: 'tool-missing',
    message: `the build called ${tool}, which is not installed on ${attempt.where}`,
    remedy: `Install ${PACKAGES[tool] ?? tool} before this step, and see that it is on PATH.`,
  }
}

export function headerMissing(name: string, attempt: BuildAttempt): Explanation {
  if (name === 'Python.h')
    return {
      finding: 'tool-missing',
      message: `the headers of the interpreter (Python.h) are not installed on ${attempt.where}`,
      remedy: 'Install them (apt: python3-dev; dnf: python3-devel), or build with a Python that brings its own.',
    }
  return {
    finding: 'tool-missing',
    message: `the build needs the header ${name}, which neither the sources nor ${attempt.where} have`,
    remedy:
      'Install the development package of that library before this step; if the header is yours, add it to the sdist.',
  }
}

export function libraryMissing(name: string, attempt: BuildAttempt): Explanation {
  return {
    finding: 'tool-missing',
    message: `the build links the library ${name}, which is not installed on ${attempt.where}`,
    remedy: 'Install its development package before this step (apt: lib…-dev; dnf: …-devel).',
  }
}

/** For a build that cannot begin. */
export function rustMissing(where: string): Failure {
  return new Failure(`tool-missing: the build needs Rust, and rustc is not installed on ${where}`, {
    remedy: `Install ${PACKAGES['rustc'] ?? ''} before this step, and see that it is on PATH.`,
  })
}
