import type { IncomingMessage } from "node:http"
import type { Instrumentation } from "next"

/**
 * Writes the address of the socket into `x-forwarded-for` before anything reads it: a header that anyone may write must
 * not say whence a request comes, since limits on sign-in count by address.
 */
async function believeSocket(): Promise<void> {
  const { subscribe } = await import("node:diagnostics_channel")
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers["x-forwarded-for"] = request.socket.remoteAddress?.replace(/^::ffff:/, "") ?? ""
  })
}

/** At boot: tells the kernel who can say who acts, and makes the months of the trail. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return
  const { actorFrom } = await import("#lib/kernel/action.ts")
  const { readActor } = await import("#lib/akses/cookie.ts")
  const { siapkanPartisi } = await import("#lib/kernel/upkeep.ts")
  const { sekarang } = await import("#lib/kernel/clock.ts")
  if (process.env.PROXY_TEPERCAYA !== "1") await believeSocket()
  actorFrom(readActor)
  await siapkanPartisi(sekarang())
}

/** A page that failed: the log knows its request id and the digest that the error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (err, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return
  const { log } = await import("#lib/kernel/log.ts")
  const digest = err instanceof Error && "digest" in err ? err.digest : undefined
  log.error(
    {
      err,
      digest,
      permintaan: request.headers["x-request-id"],
      jalur: request.path.split("?")[0],
      rute: context.routePath,
    },
    "page failed",
  )
}
