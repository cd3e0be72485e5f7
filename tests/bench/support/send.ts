// The report as the browser sends it: the action's id in a header, its arguments in React's multipart form.
import { randomUUID } from "node:crypto"
import type { Variant } from "./load.ts"
import { cookieOf, type Writer } from "./people.ts"

/** Within two working days of the template's time, so that the rules let them pass. */
const dates = ["2026-11-20", "2026-11-19", "2026-11-18"]
export const uraian = (kunci: string) => `Ukur ${kunci}`

const boundary = "----ukur"
const part = (name: string, value: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

/** React's encoding of `[prev, FormData]`: the form's fields under the number of their reference, then the arguments. */
const encodeArguments = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]) => part(`_1_${name}`, value))
    .join("") + `${part("0", '[{"status":"awal"},"$K1"]')}--${boundary}--\r\n`

/** Everybody in turn, day after day. The rules take no hours where the minutes alone are given. */
function turns(writers: Writer[]) {
  let n = 0
  return () => {
    const writer = writers[n % writers.length]!
    const tanggal = dates[Math.floor(n / writers.length) % dates.length]!
    n++
    return { writer, tanggal, kunci: randomUUID() }
  }
}

export type Sent = { ids: string[]; refused: string[] }

/** Posts to a server action as `fetch` of the client does; `hasil` of each success is kept by its id. */
export async function actionPost(url: string, id: string, writers: Writer[]): Promise<Variant & { sent: Sent }> {
  const turn = turns(writers)
  const cookies = new Map<string, string>()
  for (const { sesi } of writers) cookies.set(sesi, (await cookieOf(sesi)).cookie)
  const sent: Sent = { ids: [], refused: [] }
  const next = () => {
    const { writer, tanggal, kunci } = turn()
    const isian = { tanggal, uraian: uraian(kunci), tempat: "KANTOR", mulai: "", selesai: "", rhkId: "", volume: "" }
    return {
      headers: { cookie: cookies.get(writer.sesi)! },
      body: encodeArguments({ kunci, ...isian, durasi: "1", aksi: "kirim" }),
    }
  }
  const answered = (body: string) => {
    const id = /"hasil":\{"id":"([0-9a-f-]{36})"/.exec(body)?.[1]
    if (!body.includes('"status":"berhasil"')) sent.refused.push(body)
    else if (id) sent.ids.push(id)
  }
  const headers = {
    accept: "text/x-component",
    "content-type": `multipart/form-data; boundary=${boundary}`,
    "next-action": id,
    origin: new URL(url).origin,
  }
  return { url, headers, post: { next, answered }, sent }
}

/** Posts the same reports as JSON to the bare server. */
export function barePost(url: string, writers: Writer[]): Variant {
  const turn = turns(writers)
  const next = () => {
    const { writer, tanggal, kunci } = turn()
    const body = JSON.stringify({ ...writer, tanggal, uraian: uraian(kunci) })
    return { headers: { "content-type": "application/json" }, body }
  }
  return { url, post: { next, answered: () => {} } }
}
