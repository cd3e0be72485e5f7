// Load from 16 connections, in interleaved rounds: what else the machine does then falls on all variants alike.
import autocannon from "autocannon"

export const connections = 16
const seconds = Number(process.env.BENCH_DETIK ?? 6)
const warmUp = Math.min(3, seconds)
const rounds = 3

/** One thing to measure. No accept-encoding: in production the proxy in front compresses. */
export type Variant = {
  url: string
  headers?: Record<string, string>
  /** For a POST: the next body with its own headers, and whoever judges the answer. */
  post?: { next: () => { headers: Record<string, string>; body: string }; answered: (body: string) => void }
}

export type Figure = { perSecond: number; p50: number; p97: number }

async function once({ url, headers, post }: Variant, duration: number): Promise<Figure> {
  const { origin, pathname } = new URL(url)
  const result = await autocannon({
    url: origin,
    connections,
    duration,
    timeout: 20,
    headers,
    requests: [
      {
        method: post ? "POST" : "GET",
        path: pathname,
        ...(post && {
          setupRequest: (request) => {
            const { headers, body } = post.next()
            return { ...request, headers: { ...request.headers, ...headers }, body }
          },
          onResponse: (_status: number, body: string) => post.answered(body),
        }),
      },
    ],
  })
  const bad = result.non2xx + result.errors + result.timeouts
  if (bad || !result["2xx"])
    throw new Error(`${url}: ${result.non2xx} bukan 2xx, ${result.errors} galat, ${result["2xx"]} berhasil`)
  return { perSecond: result["2xx"] / result.duration, p50: result.latency.p50, p97: result.latency.p97_5 }
}

const median = (list: Figure[]): Figure => list.toSorted((a, b) => a.perSecond - b.perSecond)[list.length >> 1]!

/** Warms every variant up, then measures A B C A B C A B C; the median of each. */
export async function measure<K extends string>(variants: Record<K, Variant>): Promise<Record<K, Figure>> {
  const names = Object.keys(variants) as K[]
  const seen = Object.fromEntries(names.map((name) => [name, [] as Figure[]])) as Record<K, Figure[]>
  for (const name of names) await once(variants[name], warmUp)
  for (let round = 0; round < rounds; round++)
    for (const name of names) seen[name].push(await once(variants[name], seconds))
  return Object.fromEntries(names.map((name) => [name, median(seen[name])])) as Record<K, Figure>
}
