declare module '@vercel/ncc' {
  interface Asset {
    source: string | Buffer
    permissions?: number
  }
  interface Options {
    cache: boolean
    quiet: boolean
    target: string
    externals: Record<string, string>
    license: string
  }
  export default function ncc(entry: string, options: Options): Promise<{ code: string; assets: Record<string, Asset> }>
}
