// From where a request comes. A header that anyone may write must not say it: limits on sign-in count by address.
import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage } from "node:http"

/**
 * Writes the address of the socket into `x-forwarded-for` before anything reads it, unless PROXY_TEPERCAYA says that a
 * reverse proxy of ours stands in front and writes that header itself.
 */
export function believeSocket(): void {
  if (process.env.PROXY_TEPERCAYA === "1") return
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers["x-forwarded-for"] = request.socket.remoteAddress?.replace(/^::ffff:/, "") ?? ""
  })
}
