"use client"

import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { akhiriKewajiban, akhiriPola, hapusLiburUnit } from "#lib/kehadiran/actions.ts"

const perbuatan = {
  pola: { action: akhiriPola, verba: "Akhiri", judul: "Akhiri pola kerja?", akibat: "berlaku sampai hari ini" },
  kewajiban: {
    action: akhiriKewajiban,
    verba: "Akhiri",
    judul: "Akhiri kewajiban melapor?",
    akibat: "berlaku sampai hari ini",
  },
  libur: { action: hapusLiburUnit, verba: "Hapus", judul: "Hapus libur sekolah?", akibat: "menjadi hari kerja" },
} as const

export function AkhiriAturan({ id, apa, nama }: { id: string; apa: keyof typeof perbuatan; nama: string }) {
  const { action, verba, judul, akibat } = perbuatan[apa]
  return (
    <>
      <DialogButton dialog={`akhiri-${id}`} variant="ghost" size="sm" aria-label={`${verba} ${nama}`}>
        {verba}
      </DialogButton>
      <Dialog id={`akhiri-${id}`} title={judul}>
        <Form action={action} className="grid gap-4">
          <input type="hidden" name="id" value={id} />
          <p>
            {nama}: {akibat}. Yang belum mulai dibatalkan. Laporan yang sudah dikirim tidak berubah.
          </p>
          <Submit variant="danger" busy="Menyimpan…">
            {verba}
          </Submit>
        </Form>
      </Dialog>
    </>
  )
}
