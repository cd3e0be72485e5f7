import net from "node:net"

/** The given port if nobody listens there on this machine, else the next free one. */
export async function freePortFrom(first: number): Promise<number> {
  for (let port = first; port < 65_536; port++) if (await isFree(port)) return port
  return freePortFrom(1024)
}

/** A free port of the loopback; the preferred one if it is free. */
export async function freeLoopbackPort(preferred: number): Promise<number> {
  if (preferred > 0 && (await listens(preferred, "127.0.0.1"))) return preferred
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
}

// A browser that is told "localhost" may try ::1 first, so a stranger there counts as well.
async function isFree(port: number): Promise<boolean> {
  return (await listens(port, "0.0.0.0")) && (await listens(port, "::1"))
}

function listens(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code !== "EADDRINUSE" && error.code !== "EACCES"),
    )
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
