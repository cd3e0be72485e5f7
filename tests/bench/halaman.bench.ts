/**
 * Requests per second of the pages and of sending a report, each beside its floors of the same run:
 * - dari memori: the same page, shell and proxy, whose reads and session answer from memory; what rendering costs;
 * - kosong: an empty dynamic page, or an empty action that takes the same form, of the same build; what Next costs;
 * - node:http+pg: the page's main statement as JSON, or the report and one event in a transaction; what is left then.
 * A missed target is a finding, not a failure; a wrong page, an answer other than 2xx or a lost report is a failure.
 */
import { main, onStop } from "#scripts/life.ts"
import { step } from "#scripts/say.ts"
import { buatDatabase, hapusDatabase } from "#tests/support/database.ts"
import { actionId, buildSite } from "./support/copy.ts"
import { connections, measure } from "./support/load.ts"
import { action, type MeasuredPage, pages, target } from "./support/pages.ts"
import * as people from "./support/people.ts"
import { actionPost, barePost, uraian } from "./support/send.ts"
import { startBare, startSite } from "./support/servers.ts"
import { type Row, table } from "./support/table.ts"

type Place = { situs: string; telanjang: string; database: string; orang: people.People }

async function open(): Promise<Place> {
  const names = [`siginjai_bench_${process.pid}_uji`, `siginjai_bench_${process.pid}_telanjang_uji`] as const
  for (const name of names) {
    onStop(() => hapusDatabase(name))
    await buatDatabase(name)
  }
  const orang = await people.choosePeople(
    names[0],
    "kabid",
    pages.map((p) => p.siapa),
  )
  for (const name of names) await people.seatPeople(name, orang)
  const [situs, telanjang] = [await startSite(names[0]), await startBare(names[1], orang.viewers)]
  return { situs, telanjang, database: names[0], orang }
}

/** The words of a page, wherever streaming has put them. */
const wordsOf = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, " ")
    .split(/\s+/)
    .join(" ")

async function get(url: string, headers: Record<string, string>): Promise<string> {
  const response = await fetch(url, { headers, redirect: "manual" })
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`)
  return response.text()
}

async function measurePage({ situs, telanjang, orang }: Place, page: MeasuredPage): Promise<Row> {
  const headers = { ...(await people.cookieOf(orang.viewers[page.siapa]!)), accept: "text/html" }
  const [asli, kembar] = [await get(situs + page.jalur, headers), await get(situs + page.kembar, headers)]
  const found = asli.match(page.isi.pola)?.length ?? 0
  if (found < page.isi.sedikitnya) throw new Error(`${page.jalur}: ${page.isi.pola} ${found} kali`)
  if (wordsOf(asli) !== wordsOf(kembar)) throw new Error(`${page.jalur} dan kembarannya tidak sama`)
  console.log(`  ${Math.round(Buffer.byteLength(asli) / 1024)} KiB HTML, kembarannya sama`)
  const figures = await measure({
    siginjai: { url: situs + page.jalur, headers },
    memori: { url: situs + page.kembar, headers },
    kosong: { url: `${situs}/ukur/kosong`, headers },
    telanjang: { url: telanjang + page.jalur },
  })
  return { nama: page.nama, ...figures, banding: figures.memori, target: target.halaman }
}

async function measureAction({ situs, telanjang, database, orang }: Place): Promise<Row> {
  const id = { tulis: actionId("lib/kinerja/actions.ts", "tulis"), kosong: actionId("ukur/aksi/actions.ts", "kosong") }
  const siginjai = await actionPost(situs + action.jalur, id.tulis, orang.writers)
  const kosong = await actionPost(situs + action.jalurKosong, id.kosong, orang.writers)
  const floor = barePost(`${telanjang}/laporan`, orang.writers)
  const figures = await measure({ siginjai, kosong, telanjang: floor })
  for (const { sent, url } of [siginjai, kosong])
    if (sent.refused.length)
      throw new Error(`${url}: ${sent.refused.length} ditolak: ${sent.refused[0]!.slice(0, 600)}`)
  await requireAll(database, siginjai.sent.ids)
  return { nama: action.nama, ...figures, banding: figures.kosong, target: target.aksi }
}

/** Every acknowledged report exists, once, with one event; no form made two. */
async function requireAll(database: string, ids: string[]): Promise<void> {
  const { ada, peristiwa } = await people.countReports(database, ids)
  const twice = await people.countTwice(database, uraian("%"))
  console.log(`  ${ids.length} laporan diakui, ${ada} ada, ${peristiwa} peristiwa, ${twice} ganda`)
  if (!ids.length || new Set(ids).size !== ids.length || ada !== ids.length || peristiwa !== ids.length || twice)
    throw new Error("laporan yang diakui tidak ada tepat satu kali")
}

await main(async () => {
  await step("Membangun situs bench", buildSite)
  const place = await step("Menyiapkan basis data dan server", open)
  console.log(`${connections} sambungan; ${await people.durability(place.database)}`)
  const rows: Row[] = []
  try {
    for (const page of pages) rows.push(await step(page.nama, () => measurePage(place, page)))
    rows.push(await step(action.nama, () => measureAction(place)))
  } finally {
    console.log(`\nPermintaan per detik, median tiga putaran\n\n${table(rows)}`)
  }
})
