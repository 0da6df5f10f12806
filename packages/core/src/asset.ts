import { fileURLToPath } from 'node:url'

/**
 * Path of a file that lies beside the code: `assetPath(new URL('./probe.py', import.meta.url))`, written exactly so.
 * The bundler emits the file and, in some modules but not in others, puts a path in place of the URL.
 */
export function assetPath(asset: URL | string): string {
  return typeof asset === 'string' ? asset : fileURLToPath(asset)
}
