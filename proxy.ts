import { type NextRequest, NextResponse } from "next/server"
import { sameOrigin } from "#lib/kernel/origin.ts"

const AMAN = ["GET", "HEAD", "OPTIONS"]
const dev = process.env.NODE_ENV === "development"

/** The content policy of a page: only scripts that carry this request's nonce run. */
const kebijakan = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")

/** Gives each request its id and its nonce, and refuses writes from elsewhere. It decides nothing about access. */
export function proxy(request: NextRequest) {
  if (!AMAN.includes(request.method) && !sameOrigin(request.headers))
    return new NextResponse("Asal permintaan ditolak", { status: 403 })
  const headers = new Headers(request.headers)
  const nonce = crypto.randomUUID().replaceAll("-", "")
  const csp = kebijakan(nonce)
  headers.set("x-request-id", crypto.randomUUID())
  headers.set("x-nonce", nonce)
  headers.set("content-security-policy", csp)
  // The last hop: our own reverse proxy wrote it, or, without one, instrumentation from the socket.
  headers.set("x-client-ip", request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "")
  const response = NextResponse.next({ request: { headers } })
  response.headers.set("content-security-policy", csp)
  response.headers.set("x-request-id", headers.get("x-request-id")!)
  response.headers.set("x-content-type-options", "nosniff")
  response.headers.set("referrer-policy", "same-origin")
  return response
}

// Uploads stay outside: a body that passes here is cut at 10 MB without a word. Their route asks for the origin itself.
export const config = {
  matcher: ["/((?!_next/static|_next/image|api/health|api/berkas|ikon.svg|icon.svg|favicon.ico|fonts/).*)"],
}
