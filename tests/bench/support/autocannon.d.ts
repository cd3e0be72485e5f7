// What the bench uses of autocannon, which ships no types.
declare module "autocannon" {
  type Request = { method: string; path: string; headers: Record<string, string>; body?: string }
  type Options = {
    url: string
    connections: number
    duration: number
    timeout: number
    headers?: Record<string, string>
    requests: {
      method: string
      path: string
      setupRequest?: (request: Request) => Request
      onResponse?: (status: number, body: string) => void
    }[]
  }
  type Result = {
    duration: number
    errors: number
    timeouts: number
    non2xx: number
    "2xx": number
    latency: { p50: number; p97_5: number }
  }
  export default function autocannon(options: Options): Promise<Result>
}
