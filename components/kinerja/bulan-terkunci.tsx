import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Reason } from "#components/ui/reason.tsx"
import { bulanPanjang, type Tanggal, tambahHari, tanggalSedang, waktuSedang } from "#lib/kernel/tanggal.ts"
import type { BulanTerkunciRow } from "#lib/kinerja/queries/bulan.ts"
import type { AturBulan } from "#lib/kinerja/rules/bulan.ts"
import { BukaBulanForm } from "./buka-bulan-form.tsx"

type BulanTerkunciProps = {
  hariIni: Tanggal
  bulan: BulanTerkunciRow[]
  unit: { id: string; nama: string }[]
  atur: AturBulan
}

/** Which months are closed, what lapsed in them, for whom they are open again, and the form that opens one. */
export function BulanTerkunci({ hariIni, bulan, unit, atur }: BulanTerkunciProps) {
  return (
    <>
      <PageTitle title="Bulan terkunci" sub="Bulan dikunci untuk seluruh instansi, dan dibuka kembali dengan alasan." />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-start">
        <Card title="Bulan" note={`${bulan.length} bulan`} bare>
          {bulan.length ? (
            <ul className="rows">
              {bulan.map((b) => (
                <li key={b.id}>
                  <strong className="block">{bulanPanjang(b.bulan)}</strong>
                  <span className="text-sm text-soft">
                    Dikunci {waktuSedang(b.dikunciPada)} · {b.lewatWaktu} laporan diterima karena lewat waktu
                  </span>
                  {b.pembukaan.map((o) => (
                    <p key={o.id} className="mt-2 text-sm">
                      <strong>{o.untuk}</strong>, sampai {tanggalSedang(o.sampai)}
                      {o.sampai < hariIni && " (sudah lewat)"}: {o.alasan}
                      <span className="block text-soft">Dibuka oleh {o.oleh}</span>
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          ) : (
            <Empty icon="lock" title="Belum ada bulan yang dikunci">
              Bulan pertama dikunci tanggal {atur.tanggalKunci.nilai} bulan berikutnya.
            </Empty>
          )}
        </Card>
        <Card title="Buka kembali">
          {bulan.length > 0 && (
            <BukaBulanForm
              bulan={bulan.map((b) => ({ nilai: b.bulan, nama: bulanPanjang(b.bulan) }))}
              unit={unit}
              mulai={hariIni}
              paling={tambahHari(hariIni, atur.bukaPalingLama.nilai)}
            />
          )}
          <Reason
            label={`Dikunci tanggal ${atur.tanggalKunci.nilai}. Mengapa?`}
            butir={`Bulan dikunci tanggal ${atur.tanggalKunci.nilai} bulan berikutnya, tetapi tidak sebelum batas kirim hari terakhirnya lewat`}
            terpenuhi
            dasar={atur.tanggalKunci.dasar}
          />
        </Card>
      </div>
    </>
  )
}
