import { expect, test } from "vitest"
import { sebutKolom, sebutNilai } from "#components/jejak/sebutan-kolom.ts"

const id = "01941da8-f680-7476-9023-6b64ec535cde"

test("what an event changed is told in words", () => {
  const kata = (k: string, v: unknown) => sebutNilai(k, v, false)
  expect(kata("tempat", "TUGAS_LAPANGAN")).toBe("Tugas lapangan")
  expect(kata("umpanBalik", "DIATAS_EKSPEKTASI")).toBe("Di atas ekspektasi")
  expect(kata("kanal", "RUANG_GTK")).toBe("Ruang GTK")
  expect(kata("tanggal", "2026-11-20")).toBe("Jum, 20 Nov 2026")
  expect(kata("bulan", "2026-11-01")).toBe("November 2026")
  expect(kata("disalinPada", "2026-11-20T02:12:00.000Z")).toBe("20 Nov 2026 09.12")
  expect([kata("mulaiMenit", 480), kata("menitSehari", 450), kata("volume", 3)]).toEqual(["08.00", "7 j 30 m", "3"])
  expect(kata("hariWfa", [1, 5])).toBe("Senin, Jumat")
  expect([kata("berkas", []), kata("lokasi", null), kata("dataPribadi", false)]).toEqual(["kosong", "kosong", "tidak"])
  // what somebody typed is not ours to write anew
  expect(kata("catatan", "LENGKAPI")).toBe("LENGKAPI")
})

test("a record is told by its number only to whoever audits", () => {
  expect([sebutKolom("berkas", false), sebutNilai("berkas", [id, id], false)]).toEqual(["berkas bukti", "2"])
  expect([sebutKolom("berkas", true), sebutNilai("berkas", [id], true)]).toEqual(["berkas bukti (nomor rekam)", id])
})
