"use client"

import { useRouter } from "next/navigation"
import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Choices } from "#components/ui/choices.tsx"
import { Field } from "#components/ui/field.tsx"
import { Form } from "#components/ui/form.tsx"
import { Input } from "#components/ui/input.tsx"
import { Select } from "#components/ui/select.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Textarea } from "#components/ui/textarea.tsx"
import { hapusRhk, simpanRhk } from "#lib/kinerja/actions.ts"
import type { RhkDetail } from "#lib/kinerja/queries/skp.ts"

const schema = () => import("#lib/kinerja/schema/skp.ts").then((m) => m.rhk)

const lain = [
  ["kualitas", "KUALITAS", "Kualitas", "Diterima tanpa perbaikan", "95 %"],
  ["waktu", "WAKTU", "Waktu", "Selesai sesuai jadwal", "Desember"],
  ["biaya", "BIAYA", "Biaya", "Serapan anggaran", "Rp 40 juta"],
] as const

type RhkFormProps = { skpId: string; tahun: number; r: RhkDetail | null; pimpinan: { id: string; hasil: string }[] }

/** One RHK: the result and its quantity; what else is asked of it is folded away. */
export function RhkForm({ skpId, tahun, r, pimpinan }: RhkFormProps) {
  const router = useRouter()
  const kembali = () => router.push(`/kinerja/skp?tahun=${tahun}`)
  return (
    <>
      <Form action={simpanRhk} schema={schema} resetOnSuccess={false} onBerhasil={kembali} className="grid gap-4">
        <input type="hidden" name="skpId" value={skpId} />
        {r && <input type="hidden" name="id" value={r.id} />}
        <Field
          name="hasil"
          label="Hasil"
          hint="Tulis hasilnya, bukan kegiatannya: “Tersedianya data …”, “Meningkatnya …”."
        >
          <Textarea rows={2} maxLength={500} defaultValue={r?.hasil} />
        </Field>
        <Choices
          name="jenis"
          label="Jenis"
          options={[
            { value: "UTAMA", label: "Utama" },
            { value: "TAMBAHAN", label: "Tambahan" },
          ]}
          defaultValue={r?.jenis ?? "UTAMA"}
          required={false}
        />
        <div className="grid grid-cols-[8rem_minmax(0,1fr)] gap-3">
          <Field name="target" label="Target setahun">
            <Input inputMode="decimal" defaultValue={r?.target.replace(".", ",")} />
          </Field>
          <Field name="satuan" label="Satuan">
            <Input maxLength={60} defaultValue={r?.satuan} />
          </Field>
        </div>
        {pimpinan.length > 0 && (
          <Field name="pimpinanId" label="Mendukung RHK pimpinan" required={false}>
            <Select defaultValue={r?.pimpinan?.id}>
              <option value="">Tidak dikaitkan</option>
              {pimpinan.map((p) => (
                <option key={p.id} value={p.id}>
                  {p.hasil}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <details className="why" open={Boolean(r?.indikator.length)}>
          <summary>Indikator kualitas, waktu, dan biaya</summary>
          <div className="mt-3 grid gap-4">
            {lain.map(([nama, aspek, label, contoh, target]) => {
              const ada = r?.indikator.find((i) => i.aspek === aspek)
              return (
                <div key={nama} className="grid grid-cols-[minmax(0,1fr)_8rem] gap-3">
                  <Field name={nama} label={label} required={false} quiet>
                    <Input maxLength={200} placeholder={contoh} defaultValue={ada?.indikator} />
                  </Field>
                  <Field name={`${nama}Target`} label="Target" required={false} quiet>
                    <Input maxLength={60} placeholder={target} defaultValue={ada?.target} />
                  </Field>
                </div>
              )
            })}
          </div>
        </details>
        <div className="flex flex-wrap gap-3">
          <Submit busy="Menyimpan…">Simpan RHK</Submit>
          {r && (
            <DialogButton dialog="hapus-rhk" variant="ghost">
              Hapus…
            </DialogButton>
          )}
        </div>
      </Form>
      {r && (
        <Dialog id="hapus-rhk" title="Hapus RHK ini?">
          <Form action={hapusRhk} onBerhasil={kembali} className="grid gap-4">
            <input type="hidden" name="id" value={r.id} />
            <p>
              “{r.hasil}” hilang dari SKP ini. RHK yang sudah dipakai laporan, penilaian, atau RHK bawahan tidak dapat
              dihapus.
            </p>
            <Submit variant="danger" busy="Menghapus…">
              Hapus RHK
            </Submit>
          </Form>
        </Dialog>
      )}
    </>
  )
}
