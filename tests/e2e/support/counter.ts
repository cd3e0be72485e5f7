// Stands between the web and PostgreSQL and counts the statements that pass, as the protocol names them.
import { once } from "node:events"
import { connect, createServer, type Socket } from "node:net"

export type Penghitung = { port: number; jumlah: () => number; tutup: () => void }

const EXECUTE = 0x45
const QUERY = 0x51

/** Reads frontend messages: a type byte and a length; the first one of a connection has no type byte. */
function pembaca(terlihat: (jenis: number) => void): (data: Buffer) => void {
  let sisa = Buffer.alloc(0)
  let awal = true
  return (data) => {
    sisa = Buffer.concat([sisa, data])
    for (;;) {
      const kepala = awal ? 0 : 1
      if (sisa.length < kepala + 4) return
      const panjang = kepala + sisa.readInt32BE(kepala)
      if (sisa.length < panjang) return
      if (!awal) terlihat(sisa[0]!)
      awal = false
      sisa = sisa.subarray(panjang)
    }
  }
}

export async function hitungPernyataan(url: string): Promise<Penghitung> {
  const tujuan = new URL(url)
  let n = 0
  const semua = new Set<Socket>()
  const server = createServer((klien) => {
    const pg = connect(Number(tujuan.port), tujuan.hostname)
    for (const s of [klien, pg]) semua.add(s.on("error", () => {}))
    const baca = pembaca((jenis) => {
      if (jenis === EXECUTE || jenis === QUERY) n++
    })
    klien.on("data", baca)
    klien.pipe(pg).pipe(klien)
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  return {
    port: (server.address() as { port: number }).port,
    jumlah: () => n,
    tutup: () => {
      server.close()
      for (const s of semua) s.destroy()
    },
  }
}
