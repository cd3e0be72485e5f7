"use client"

import { useRouter } from "next/navigation"
import type { ChangeEvent } from "react"
import { Choices } from "#components/ui/choices.tsx"
import { moveDraft } from "#components/ui/draft-store.ts"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Select } from "#components/ui/select.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import { Upload } from "#components/ui/upload.tsx"
import { tulis } from "#lib/kinerja/actions.ts"
import type { Ulangan } from "#lib/kinerja/queries/laporan.ts"
import { kirimAtauAntre } from "./antre.ts"
import { IsianLain } from "./isian-lain.tsx"
import { IsianTempat } from "./isian-tempat.tsx"
import { Ulangi } from "./ulangi.tsx"

const schema = () => import("#lib/kinerja/schema/laporan.ts").then((m) => m.laporan)

const tempat = [
  { value: "KANTOR", label: "Kantor" },
  { value: "DINAS_LUAR", label: "Dinas luar" },
  { value: "TUGAS_LAPANGAN", label: "Lapangan" },
]

export type NilaiLaporan = {
  id?: string
  tanggal: string
  mulai?: string
  selesai?: string
  durasi?: number
  uraian?: string
  rhkId?: string
  volume?: string
  tempat: string
  lokasi?: string
  dilayani?: number
  tautan?: string
  dataPribadi?: boolean
  /** Names of files: "id.jpg id.pdf". */
  berkas?: string
}

type LaporanFormProps = {
  awal: NilaiLaporan
  /** Today: a report is of what was done. */
  maks: string
  rhk: { id: string; nomor: number; hasil: string; satuan: string }[]
  /** What may be repeated: yesterday's reports, and templates. */
  ulangan?: Ulangan[]
  /** How many files a report may bring, and how large, by the agency's settings. */
  batas: { berkas: number; mb: number }
  /** Whose report it is. */
  akun: string
  /** The device's draft of a new report; a stored one needs none. */
  draft?: string
  /** On the home page the card says which day it is. */
  tanggalTersembunyi?: boolean
  /** Where one goes once it is sent; on the home page one stays. */
  selesaiKe?: "/kinerja"
}

/** The daily report. The usual case is one sentence and one tap: the rest is filled in. */
export function LaporanForm(props: LaporanFormProps) {
  const { awal, akun, maks, rhk, ulangan = [], batas, draft, tanggalTersembunyi, selesaiKe } = props
  const router = useRouter()
  const selesai = () => selesaiKe && router.push(selesaiKe)
  // Another year has another SKP: its RHK come with the page of that date, and the draft comes along.
  const pindahTahun = ({ target: { value } }: ChangeEvent<HTMLInputElement>) => {
    const lain = value.slice(0, 4) !== awal.tanggal.slice(0, 4)
    if (awal.id || !lain || value < "2000" || value > maks) return
    const pindah = () => router.replace(`/kinerja/tulis?tanggal=${value}`)
    void moveDraft(draft!, draft!.replace(awal.tanggal, value)).finally(pindah)
  }
  return (
    <Form
      action={tulis}
      schema={schema}
      draft={draft}
      later={awal.id || !draft ? undefined : kirimAtauAntre(akun, draft)}
      resetOnSuccess={!awal.id}
      onBerhasil={selesai}
      className="group my-4 grid grid-cols-1 gap-4"
    >
      <input type="hidden" name="akun" value={akun} />
      {awal.id && <input type="hidden" name="id" value={awal.id} />}
      {tanggalTersembunyi ? (
        <input type="hidden" name="tanggal" value={awal.tanggal} />
      ) : (
        <Field name="tanggal" label="Tanggal">
          <Input type="date" defaultValue={awal.tanggal} max={maks} onChange={pindahTahun} />
        </Field>
      )}
      <Field name="uraian" label="Apa yang dikerjakan">
        <Textarea rows={2} maxLength={1000} defaultValue={awal.uraian} />
      </Field>
      <Ulangi ulangan={ulangan} />
      <Choices name="tempat" label="Tempat" quiet options={tempat} defaultValue={awal.tempat} required={false} />
      <IsianTempat
        tanggal={awal.tanggal}
        maks={maks}
        lokasi={awal.lokasi}
        dilayani={awal.dilayani}
        perjalanan={!awal.id}
      />
      <div className="grid grid-cols-2 gap-3">
        <Field name="mulai" label="Mulai" required={false} quiet>
          <Input type="time" defaultValue={awal.mulai} />
        </Field>
        <Field name="selesai" label="Selesai" required={false} quiet>
          <Input type="time" defaultValue={awal.selesai} />
        </Field>
      </div>
      {rhk.length > 0 && (
        <div className="grid grid-cols-[minmax(0,1fr)_6rem] gap-3">
          <Field name="rhkId" label="Mendukung RHK" required={false} quiet>
            <Select defaultValue={awal.rhkId}>
              <option value="">Tugas lain</option>
              {rhk.map((r) => (
                <option key={r.id} value={r.id}>{`${r.nomor} · ${r.hasil} (${r.satuan})`}</option>
              ))}
            </Select>
          </Field>
          <Field name="volume" label="Volume" required={false} quiet>
            <Input inputMode="decimal" defaultValue={awal.volume} />
          </Field>
        </div>
      )}
      {batas.berkas > 0 && (
        <Upload
          name="berkas"
          label="Tambah foto atau PDF"
          url="/api/berkas"
          extra={{ akun }}
          accept="image/jpeg,image/png,image/webp,application/pdf"
          maksMb={batas.mb}
          defaultValue={awal.berkas}
          option={{
            label: "Sertakan lokasi foto",
            name: "lokasi",
            className: "hidden group-has-[[value^=TUGAS]:checked]:flex",
          }}
        />
      )}
      <IsianLain durasi={awal.durasi} tautan={awal.tautan} dataPribadi={awal.dataPribadi} />
      <div className="flex flex-wrap gap-3">
        <Submit name="aksi" value="kirim" className="flex-1">
          Kirim laporan
        </Submit>
        <Submit name="aksi" value="simpan" variant="secondary" busy="Menyimpan…">
          Simpan draf
        </Submit>
      </div>
    </Form>
  )
}
