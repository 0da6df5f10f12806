import { makeScratch } from '@pyrelease/core'
import { makeCertificates } from './certificates.ts'
import { type Middleware, withMiddleware } from './exchange.ts'
import { type GithubConfig, readGithubConfig } from './github-config.ts'
import { answerApi, answerStorage, type GithubService, GITHUB_PATH, notFound, STORAGE_PATH } from './github-routes.ts'
import { serve } from './server.ts'

/** The part of GitHub's REST API that a promotion asks, over one repository. */
export interface Github extends AsyncDisposable {
  /** Answers what is GitHub's, and hands everything else on. */
  readonly middleware: Middleware
  /** Changes the repository. */
  use(config: GithubConfig): void
}

/** @throws Failure when the configuration is not understood */
export async function openGithub(config: GithubConfig): Promise<Github> {
  const repository = readGithubConfig(config, 'the configuration')
  const folder = await makeScratch('github')
  const service: GithubService = {
    repository,
    folder: folder.path,
    stored: new Map(),
    signatures: new Map(),
  }
  return {
    middleware: async (request, next) => {
      const { pathname } = request.url
      if (pathname.startsWith(STORAGE_PATH)) return await answerStorage(service, request)
      return pathname.startsWith(`${GITHUB_PATH}/`) ? await answerApi(service, request) : await next(request)
    },
    use(changed) {
      service.repository = readGithubConfig(changed, 'the configuration')
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
}

/** The same on a server of its own. */
export interface RunningGithub extends AsyncDisposable {
  /** What GITHUB_API_URL is to say. */
  readonly apiUrl: string
  /** PEM text of the authority that signed the server's certificate. */
  readonly authority: string
  use(config: GithubConfig): void
}

/** @param middleware stands before it, in this order: recorders, faults */
export async function startGithub(
  config: GithubConfig,
  middleware: readonly Middleware[] = [],
): Promise<RunningGithub> {
  const [github, certificates] = await Promise.all([openGithub(config), makeCertificates(Date.now())])
  const handler = withMiddleware(() => Promise.resolve(notFound()), [...middleware, github.middleware])
  const bugs: unknown[] = []
  const server = await serve(handler, certificates, 0, (bug) => bugs.push(bug))
  return {
    apiUrl: `https://localhost:${server.port}${GITHUB_PATH}`,
    authority: certificates.authority,
    use: (changed) => {
      github.use(changed)
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await github[Symbol.asyncDispose]()
      if (bugs.length > 0) throw bugs[0]
    },
  }
}
